import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { farmProduce } from "../../words/farm-produce.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, type Token } from "../../words/tokens.ts";

const produce = `(?:扶贫|帮扶|助农|滞销|特色)?(?:${farmProduce}|土特产品?|扶贫产品|帮扶产品|农货|山货)`;

/** 购买2万元农副产品, 采购价值5000元的扶贫产品 */
export const buysWorth = new Sign(
  "购买",
  new RegExp(
    `(?:购买?|买)了?(?:价值)?(?:[约近]|大约)?[\\d.一二两三四五六七八九十百千万]+[余多]?[万千]?[元块]钱?的?${produce}`,
  ),
);

const isProduce = new RegExp(`^${produce}$`);

/** |购买|2万元|的|农副产品: what was paid for produce, as in 消费帮扶. Not: 采购5000元农产品慰问李平, which is given */
export function withProduceBought(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const sale = lexicon.word("消费帮扶");
  const told: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const worth = /^(?:[帮代]?(?:购买?|买)|采购|[订认团]购|帮助?购买)了?$/.test(token.text)
      ? worthAt(tokens, at + 1)
      : -1;
    const thing = tokens[worth + 1]?.text === "的" ? worth + 2 : worth + 1;
    // 扶贫|产品
    const parts = isProduce.test(tokens[thing]?.text ?? "") ? 1 : 2;
    const things = tokens.slice(thing, thing + parts);
    const bought =
      worth > 0 && isByUs(tokens, at) && endsThere(tokens[thing + parts]) && isProduce.test(textOf(things));
    if (!bought || isHandedOn(tokens, thing + parts)) {
      told.push(token);
      continue;
    }
    const [first] = things;
    told.push({ ...token, kind: "word", word: sale }, tokens[worth] as Token);
    if (first !== undefined)
      told.push({
        ...first,
        kind: "text",
        word: null,
        text: textOf(things),
        end: things.at(-1)?.end ?? first.end,
      });
    at = thing + parts - 1;
  }
  return told;
}

/** |购买, 我们|购买, 单位食堂|购买. Not: 建议购买, 没购买, 老乡购买 */
function isByUs(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (from > 0 && !isMark(tokens[from - 1], ",。;:、\n")) from -= 1;
  const said = textOf(tokens.slice(from, at));
  return said.length <= longestWay && ourWay.test(said);
}

const longestWay = 30;
const ourWay =
  /^(?:[我咱俺]们?|本?单位|[全我]局|机关|工会|食堂|局里|(?:干部|职工|同事|党员)们?|工作队|[和及了共又再还已先后并]|一起|一共|累计|合计|(?:通过|从|在)832(?:平台|网)|通过[^,\d]{1,8}(?:平台|网|超市|系统|馆)|组织|动员|发动|带头|自费|自掏腰包|主动|今天|昨天|[上下]午|[上本]周|[本上]月|\d+[月日号]|开展消费帮扶|以购代捐)*$/;

/** Not: 2万元农产品|加工设备, 2000元农产品|的职工 */
function endsThere(next: Token | undefined): boolean {
  return next === undefined || isMark(next, ",。;!\n ") || next.quantity !== null;
}

/** Where the money stands behind the verb: 购买|了|价值|2万元; -1 where none does. */
function worthAt(tokens: readonly Token[], from: number): number {
  let at = from;
  while (/^(?:了|价值|总价值?)$/.test(tokens[at]?.text ?? "") || has(tokens[at], Role.about)) at += 1;
  return tokens[at]?.quantity?.unit?.kind === "money" ? at : -1;
}

function isHandedOn(tokens: readonly Token[], from: number): boolean {
  for (const token of tokens.slice(from)) {
    if (isMark(token, "。;\n")) return false;
    if (has(token, Role.give) || token.word?.measure?.id === "visit") return true;
  }
  return false;
}
