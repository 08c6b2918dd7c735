import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, isMark, type Token } from "../words/tokens.ts";
import { isComplaint } from "./complaint.ts";
import type { Segment } from "./story.ts";

const raises = /^反[映应]$|^提出$|^诉苦$/;
const grumbles = /^(?:抱怨|投诉|埋怨|希望|要求)$/;
const speaksFor = /^(?:替|代|帮|帮着|为)$/;

/**
 * 李平反映陈九斤家漏水, 陈九斤替李平反映水管坏了: of those a matter is told with, whom it is of; all where nobody raises it for another.
 * @param people those named in `tokens`
 */
export function ofWhom<P extends { name: string }>(
  tokens: readonly Token[],
  people: readonly P[],
): readonly P[] {
  if (people.length < 2) return people;
  // 希望把水渠修到|刘军家门口: how far it is to reach.
  const others = people.filter(
    ({ name }) =>
      !tokens.some(
        ({ mention }, at) =>
          mention?.name === name && tokens[at - 1]?.text === "到" && has(tokens[at - 2], Role.build),
      ),
  );
  if (others.length > 0 && others.length < people.length) return others;
  const named = (from: number, to: number) =>
    people.filter(({ name }) => tokens.slice(from, to).some(({ mention }) => mention?.name === name));
  // 刘军反映|邻居李平的狗咬人: of whoever is wronged.
  const says = tokens.findIndex(
    (token) => has(token, Role.say) || raises.test(token.text) || grumbles.test(token.text),
  );
  if (says > 0 && isComplaint(tokens, says + 1) && named(0, says).length > 0) return named(0, says);
  const verb = tokens.findIndex((token) => has(token, Role.say) || raises.test(token.text));
  if (verb < 1) return people;
  const behind = named(verb + 1, tokens.length);
  if (behind.length > 0) return behind;
  const by = tokens.findIndex(({ text }, at) => at > 0 && at < verb && speaksFor.test(text));
  const spokenFor = by < 0 ? [] : named(by + 1, verb);
  return spokenFor.length > 0 ? spokenFor : people;
}

/** 村里停水了, 一组停水了. Not: 一组李平家停水了; 李平说漏雨,|2组的路也坏了 */
export function isOfVillage({ aboutVillage, tokens, named, saidFrom, text }: Segment): boolean {
  if (aboutVillage) return true;
  if (named.named.length > 0 || saidFrom !== null) return false;
  const [first] = tokens;
  return first?.kind === "group" || (overThere.test(text) && !hasSome(first, somebodys));
}

/** 水库那边路坏了, 高坡那边停水: out of order for all who live there. Not: 老人那边停水, 他那边路坏了 */
const overThere =
  /^(?!.{0,3}(?:屋|院|厨|厕|房|灶|圈|门|地里|后墙|家))[\u4e00-\u9fff]{1,4}那[边里儿头]的?(?:那?[条段截盏]?(?:路灯?|水渠|渠|水管|道路|马路|桥|信号|水|电)|停[水电]|断[水电])/;
const somebodys = rolesOf(Role.pronoun, Role.title, Role.kin, Role.cadreSelf, Role.role, Role.householdClass);

const howTheyAre = /^(?:没啥|没什么|一切|都|挺|还|啥都|样样)|正常$|好着/;
const matters = /^(?:困难|问题|难处|诉求|需求|事|事情)$/;

/** 缺化肥|陈九斤家缺种子, 一切正常|陈九斤家漏雨: what the next household lacks, or how it does, behind what was told of the one before. */
export function tellsOfNextHome(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at + 1], Role.home) || !endsMatter(tokens[at - 1])) return false;
  for (let place = at + 2; place < at + 5; place += 1) {
    const token = tokens[place];
    if (token === undefined || token.kind === "mark" || token.mention !== null) return false;
    if (has(token, Role.need) || has(token, Role.trouble)) return true;
    if (place === at + 2 && howTheyAre.test(token.text)) return true;
  }
  return false;
}

function endsMatter(token: Token | undefined): boolean {
  if (token === undefined || isMark(token, "、") || token.quantity !== null) return false;
  if (has(token, Role.trouble) || token.word?.goods != null || matters.test(token.text)) return true;
  if (/^了$|正常$|好$/.test(token.text)) return true;
  return token.kind === "text" && token.pos === "thing";
}

/** 李平说他家漏雨王五说|他家没水吃: where who speaks by now was named, behind another; 0 where nobody else was. */
export function turnOfNext(tokens: readonly Token[], from: number): number {
  let name = "";
  let turn = 0;
  for (const { mention, start } of tokens) {
    if (start >= from) break;
    if (mention === null) continue;
    if (name !== "" && mention.name !== name) turn = start;
    name = mention.name;
  }
  return turn;
}

const raising = rolesOf(Role.need, Role.trouble, Role.say);

/** 反映问题:李平反映便道塌了、|王五反映电视没信号: each matter with whose it is, and no list of names. */
export function partMatters(tokens: readonly Token[]): readonly Token[] {
  let told = false;
  let named = false;
  let parted: Token[] | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === "mark" && token.text !== "、") {
      told = false;
      named = false;
    } else if (isMark(token, "、")) {
      const before = tokens[at - 1];
      const ofNames = before?.mention != null || has(before, Role.home) || has(before, Role.title);
      if (!told || !named || ofNames || tokens[at + 1]?.mention == null) continue;
      parted ??= [...tokens];
      parted[at] = { ...token, text: "," };
      told = false;
    } else {
      named ||= token.mention !== null;
      told ||= hasSome(token, raising);
    }
  }
  return parted ?? tokens;
}
