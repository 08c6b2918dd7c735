import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { mayBeThing } from "../../words/things.ts";
import { countsThings, endOfClause, has, isMark, type Token } from "../../words/tokens.ts";

const asks = "(?:困难|具体|主要|群众)?(?:需求|诉求|需要|心愿|微心愿|困难)(?:事项)?";
const answers = "(?:落实|办理|处理|解决)(?:情况|结果|措施)?|结果|帮扶情况";

/** 需求:轮椅1辆 over 落实:今天已送到 */
export const neededThenSent = new Sign(
  "送",
  new RegExp(
    `(?:^|\\n)${asks}:[^,。;:\\n]{1,24}\\n(?:${answers}):[^,。;:\\n没未不]{0,8}送[^,。;:\\n没未不\\d]{0,4}(?:[,。;\\n]|$)`,
  ),
);

const asking = new RegExp(`^${asks}$`);
const answering = new RegExp(`^(?:${answers})$`);
const sent =
  /^(?:已经?|也|都|均|全部|当天|当场|及时|我们?|单位|[上下]午|早上|给[他她]家?|为[他她]家?)*送(?:到|去|达|上门|过去|到家|到位)?[中里]?了?$/;

/** 已|送到. Not: 送上门, which may be yet to come */
const byNow = /已|了$|达$|到$|^均|当[天场]/;
const toCome = /[明后]|下/;

/** |落实|:|今天|已|送到|轮椅|1辆 for |需求|:|轮椅|1辆 over 落实:今天已送到: what was lacking was brought by now. Not: 落实:明天送, 落实:送上门, 落实:已上报, 需求:修路 */
export function withNeededSent(tokens: readonly Token[]): readonly Token[] {
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isMark(tokens[at], ":")) continue;
    const from = startOfLabel(tokens, at);
    if (!asking.test(textOf(tokens.slice(from, at)))) continue;
    const stop = endOfClause(tokens, at + 1);
    const wanted = tokens.slice(at + 1, stop);
    const colon = tokens.findIndex((token, place) => place > stop && isMark(token, ":"));
    if (!isMark(tokens[stop], "\n") || colon < 0 || !wanted.some(mayBeThing) || !wanted.every(isOfGift))
      continue;
    if (!answering.test(textOf(tokens.slice(stop + 1, colon)))) continue;
    const end = endOfClause(tokens, colon + 1);
    const told = tokens.slice(colon + 1, end);
    const last = told.at(-1);
    if (!told.some(({ kind, text }) => kind === "day" || byNow.test(text))) continue;
    if (last === undefined || !sent.test(textOf(told.filter(({ kind }) => kind !== "day")))) continue;
    if (told.some(({ kind, text }) => kind === "day" && toCome.test(text))) continue;
    const things = wanted.map((token) => ({ ...token, start: last.end, end: last.end }));
    return [...tokens.slice(0, from), ...tokens.slice(stop + 1, end), ...things, ...tokens.slice(end)];
  }
  return tokens;
}

function startOfLabel(tokens: readonly Token[], colon: number): number {
  let from = colon;
  while (from > 0 && tokens[from - 1]?.kind !== "mark") from -= 1;
  return from;
}

/** 轮椅, 1辆, and what joins several of them. */
function isOfGift(token: Token): boolean {
  return (mayBeThing(token) && !has(token, Role.labour)) || countsThings(token) || isMark(token, "、");
}
