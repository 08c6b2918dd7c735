import type { Stretch } from "../scene/stretch.ts";
import { Role } from "../words/roles.ts";
import { has, isMark, type Token } from "../words/tokens.ts";

/**
 * 李平捐了2袋米给王五, 李平家给王五家送去两袋化肥, 他又给了王五200元, 李平把米分了一袋给王五, 李平去王五家送了一袋米, 李平昨天去看望了王五: one household acts towards
 * another, which is none of ours. Not: 李平送米2袋给王五送油1桶, 李平家去了王五家也去了
 */
function isBetweenHouseholds(tokens: readonly Token[]): boolean {
  let giver = 0;
  while (tokens[giver]?.kind === "day" || has(tokens[giver], Role.next)) giver += 1;
  const who = tokens[giver];
  if (who === undefined) return false;
  if (who.mention === null ? who.text !== "他" && who.text !== "她" : who.mention.fits.length === 0)
    return false;
  let verb = giver + 1;
  while (isBetween(tokens[verb])) verb += 1;
  const act = tokens[verb];
  const named = (at: number) => {
    const other = tokens[at]?.text === "了" ? tokens[at + 1] : tokens[at];
    return other?.mention != null && other.mention.name !== who.mention?.name;
  };
  if (has(act, Role.dative) && has(act, Role.give))
    return named(verb + 1) && tokens.slice(verb + 1).some((token) => token.quantity !== null);
  if (has(act, Role.give) || act?.text === "把") return givesOn(tokens, verb, named);
  if (act?.word?.measure?.id === "visit") return act.text.startsWith("去") && named(verb + 1);
  const goes = act?.text === "去" || act?.text === "到";
  return goes && named(verb + 1) && has(tokens[verb + 2], Role.home);
}

/** What a household gave, to another or for all. */
export function givesThemselves({ tokens, text }: Stretch, clause: Stretch, source: string): boolean {
  if (isBetweenHouseholds(tokens) || answersLack(tokens, source)) return true;
  if (!text.includes("捐")) return false;
  const end = tokens.at(-1)?.end ?? 0;
  const next = whatFor.exec(source.slice(end, end + 20))?.[0] ?? "";
  return givesToAll(tokens, clause.text + next);
}

/** 刘军家断粮了,|李平给他送了一袋米: one household helps another out. Not: 刘军没在家,|李平给他送了一袋米 */
function answersLack(tokens: readonly Token[], source: string): boolean {
  const [who, act, whom] = tokens;
  if (who?.mention == null || who.mention.fits.length === 0) return false;
  if (!has(act, Role.dative) || !/^[他她]们?$/.test(whom?.text ?? "")) return false;
  return lacks.test(source.slice(Math.max(0, who.start - 16), who.start));
}

const lacks =
  /(?:[吃用喝烧]完了?|没有?[^,。;\n]{1,3}了|断[粮炊顿煤电水]了?|缺[^,。;\n]{1,3}|不够(?:[吃用])?了?),$/;

/** 李平捐了500元|,给村里修路: what it is for, and nothing done with a figure. */
const whatFor = /^,(?:用于|用来|支持|[给为帮])[^,。;\n\d了]+(?=[,。;\n]|$)/;

/** 李平家捐了500块给学校, 李平、王五各捐了100元|给村里修桥: by those named, and none of ours. Not: 给李平捐了500元, 李平捐500元 */
function givesToAll(tokens: readonly Token[], clause: string): boolean {
  const act = tokens.findIndex(({ text }) => donates.test(text));
  if (act < 1 || !forAll.test(clause.slice(clause.indexOf("捐")))) return false;
  const front = tokens.slice(0, act);
  return (
    front.some(({ mention }) => mention !== null && mention.fits.length > 0) &&
    front.every(
      (token) =>
        token.mention !== null ||
        isMark(token, "、 ") ||
        isBetween(token) ||
        has(token, Role.each) ||
        has(token, Role.joins) ||
        has(token, Role.allOf) ||
        token.text === "自己" ||
        has(token, Role.householdClass),
    )
  );
}

const donates = /^[各都也]?捐(?:了|款|出|献|资|助)*$/;
const forAll =
  /[给为帮替向](?:我们|咱们?)?(?:村[里上委民]|全村|学校|幼儿园|敬老院|集体|灾区|灾民|困难户|大家|乡亲|红十字|红会)|(?:修|建|铺|架)(?:条|座|个|起|了)*(?:村[里上口]的?)?(?:路|桥|渠|水池|祠堂|文化|广场|凉亭)|防疫|抗疫|抗旱|救灾/;

/** 捐了2袋米|给|王五: whom it goes to closes the act. */
function givesOn(tokens: readonly Token[], verb: number, named: (at: number) => boolean): boolean {
  const to = tokens.findIndex((token, at) => at > verb && has(token, Role.dative));
  if (to < 0 || !named(to + 1)) return false;
  return !tokens.slice(to + 1).some((token) => token.quantity !== null || has(token, Role.give));
}

function isBetween(token: Token | undefined): boolean {
  return (
    has(token, Role.home) ||
    has(token, Role.title) ||
    token?.kind === "day" ||
    (has(token, Role.next) && !has(token, Role.dative))
  );
}
