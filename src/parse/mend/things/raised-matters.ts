import type { Lexicon } from "../../words/lexicon.ts";
import { startsNextCount } from "../../words/next-count.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { endOfClause, has, hasSome, isMark, type Token } from "../../words/tokens.ts";

/** What is left where all that tells which matters they were is told as one. */
const matters = "难题";

const raising = rolesOf(Role.need, Role.wish, Role.trouble);
const named = /^(?:问题|难题|困难|诉求|需求|事项|矛盾|烦心事|难处|事)$/;
const counted = /^[件个起项条次桩宗处例类]$/;
/** 解决|群众|反映|强烈|的|热点|、|难|点|问题|106个 */
const longest = 12;

/**
 * 解决群众|反映的问题|16个, 办结|急难愁盼|23项, 解决了|210户600人的饮水问题: which matters they were that were solved. Nobody raises them
 * there, and a figure in what tells it counts none of them.
 * Not: 解决用水问题,群众反映路灯不亮
 */
export function joinMatters(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const joined = [...tokens];
  for (let at = 0; at < joined.length; at += 1) {
    // 没|解决的困难有几件
    if (!solves(joined[at]) || has(joined[at - 1], Role.not)) continue;
    const end = endOfMatters(joined, at);
    const start = joined.findIndex((token, place) => place > at && place < end && hasSome(token, raising));
    const counts = joined.findIndex((token, place) => place > at && place < end && token.quantity !== null);
    const figured = counts > 0 && (start < 0 || counts < start);
    const from = figured ? (countsMatters(joined, counts, end) ? counts + 1 : counts) : start;
    const first = joined[from];
    if (from < 0 || first === undefined) continue;
    // 解决问题3件|入户12次: counted next.
    if (figured && (startsNextCount(joined, counts + 1) || startsNextCount(joined, counts + 2))) continue;
    const parts = joined.slice(from, end);
    // 解决|50个|劳动力|就业|问题: so many found work.
    if (figured && parts.some(({ word }) => word?.measure?.id === "job")) continue;
    if (parts.length < 2 && first.word?.measure?.id === "solved") continue;
    joined.splice(from, parts.length, {
      ...first,
      kind: "word",
      end: parts[parts.length - 1]?.end ?? first.end,
      text: matters,
      word: lexicon.word(matters),
      quantity: null,
      pos: null,
      opens: null,
    });
  }
  return joined;
}

function solves(token: Token | undefined): boolean {
  return (
    (has(token, Role.solve) || token?.word?.measure?.id === "solved") &&
    /^[^没未不]*(?:解决|办结|化解)/.test(token?.text ?? "")
  );
}

/** 解决了|3个|问题, |2件|群众反映的难事: so many of them, unlike 解决了两个组的问题. */
function countsMatters(tokens: readonly Token[], at: number, end: number): boolean {
  const unit = tokens[at]?.quantity?.unit?.name ?? "";
  if (!counted.test(unit) || !named.test(tokens[end - 1]?.text ?? "")) return false;
  return unit !== "个" || !tokens.slice(at, end).some(({ text }) => text === "的");
}

/** 210户600人的, 群众反映的, 养殖户资金短缺的 */
function tellsWhose(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token) =>
      token.quantity !== null ||
      token.text === "反映" ||
      has(token, Role.trouble) ||
      (has(token, Role.need) && token.text.includes("缺")),
  );
}

/** |为群众|办实事|34件. Not: |为群众|解决|饮水问题 */
function solvesNext(tokens: readonly Token[], from: number): boolean {
  const next = tokens.slice(from, from + 4).findIndex(({ text }) => solvesToo.test(text));
  const rest = tokens.slice(from + next, endOfClause(tokens, from));
  return next >= 0 && rest.some(({ quantity }) => quantity !== null);
}

const solvesToo = /^(?:解决|办结|化解|调解|办理?)/;

function countsThem({ quantity }: Token): boolean {
  return quantity !== null && counted.test(quantity.unit?.name ?? "");
}

/** Behind the last word of the matters: where their figure stands, or the clause ends; -1 where none are told. */
function endOfMatters(tokens: readonly Token[], at: number): number {
  let raised = false;
  for (let place = at + 1; place < tokens.length && place <= at + longest; place += 1) {
    const token = tokens[place];
    if (token === undefined || (token.kind === "mark" && !isMark(token, "、"))) return -1;
    // 化解矛盾纠纷|12起|为群众办实事34件: the word names them and they are counted.
    if (place === at + 1 && countsThem(token) && solvesNext(tokens, place + 1)) return -1;
    raised ||= hasSome(token, raising);
    // 化解纠纷五件|(然后)争取了一个项目: the next act. Not: 3件|申请低保的问题
    const before = has(tokens[place - 1], Role.next) ? tokens[place - 2] : tokens[place - 1];
    if (
      has(token, Role.arrange) &&
      before?.quantity != null &&
      !countsMatters(tokens, tokens.indexOf(before), endOfClause(tokens, place))
    )
      return -1;
    if ((token.mention !== null && raised) || has(token, Role.give) || has(token, Role.say)) return -1;
    const next = tokens[place + 1];
    const closes = next === undefined || (next.kind === "mark" && !isMark(next, "、"));
    if (named.test(token.text) && closes) return tellsWhose(tokens.slice(at + 1, place)) ? place + 1 : -1;
    if (countsThem(token) && place > at + 1) return place;
  }
  return -1;
}
