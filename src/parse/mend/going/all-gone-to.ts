import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { endOfSentence, has, isMark, markAt, type Token, tokenAt } from "../../words/tokens.ts";

/** 三家都去了李平家化肥两袋刘军家地膜三卷陈九斤家油一桶: how many were gone to, in front of who they are. */
export const allGoneTo = new Sign(
  "都",
  /(?:^|[,。;\n])(?:今天|[上下]午)?[两三四五六\d][家户]都(?:去了|走了|跑了|走访了)[^。;\n没]/,
);

/** Names them in the number's stead, where the sentence names as many: 李平、刘军、陈九斤家都去了,李平家化肥两袋… Not: 三家都去了李平家 */
export function withThoseGoneTo(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((_, place) => countsAllGoneTo(tokens, place));
  const [count, all, went] = tokens.slice(at, at + 3);
  if (at < 0 || count === undefined || all === undefined || went === undefined) return tokens;
  const end = endOfSentence(tokens, at + 1);
  const rest = tokens.slice(at + 3, end);
  const first = isMark(rest[0], ",:") ? rest[1] : rest[0];
  if (first?.mention == null && !has(first, Role.dative) && first?.text !== "其中") return tokens;
  if (notGone.test(textOf(rest))) return tokens;
  const homes = rest.flatMap((token, place) => {
    const home = rest[place + 1];
    return token.mention !== null && home !== undefined && has(home, Role.home)
      ? [[token, home] as const]
      : [];
  });
  const names = new Set(homes.map(([name]) => name.mention?.name));
  if (homes.length !== names.size || names.size !== count.quantity?.value) return tokens;
  const there = { start: count.start, end: count.end, bracketed: count.bracketed };
  const row = homes.flatMap(([name, home], place) => [
    ...(place > 0 ? [markAt(count.start, count, "、")] : []),
    { ...name, ...there },
    ...(place === homes.length - 1 ? [{ ...home, ...there }] : []),
  ]);
  const stop = isMark(tokens[at + 3], ",:") ? [] : [markAt(went.end, went, ",")];
  return [...tokens.slice(0, at), ...row, all, went, ...stop, ...tokens.slice(at + 3)];
}

/** 路过王五家, 李平家搬县城, 刘军家明天再去: not one gone to. */
const notGone =
  /[没未]有?(?:去|走|到|进|来得及|顾上|在家|人)|路过|搬(?:走|到|去|县|镇|家)|(?:明天|后天|改天|下[周次回])(?:再|去|来)|不在/;

function countsAllGoneTo(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  if (before !== undefined && before.kind !== "mark" && before.kind !== "day") return false;
  return (
    tokens[at]?.quantity?.unit?.kind === "household" &&
    tokens[at + 1]?.text === "都" &&
    /^(?:去|走|跑|走访)了$/.test(tokens[at + 2]?.text ?? "")
  );
}
