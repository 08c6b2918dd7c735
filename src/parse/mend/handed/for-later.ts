import { Sign } from "../../text/characters.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { mayBeThing } from "../../words/things.ts";
import { has, hasSome, isMark, type Token } from "../../words/tokens.ts";

/** 一桶油明天给刘军, 面粉两袋后天送给李平 */
export const keptForLater = new Sign(
  "明后改下",
  /(?:明[天早]|后天|改[天日]|下[次回周])[^,。;\n]{0,3}(?:给|送给)/,
);

/**
 * 给李平送了一袋米,另外|一桶油|明天给刘军: what somebody is to get another day is told of, and not given yet.
 * Not: 送了一桶油,明天给刘军送
 */
export function withoutForLater(tokens: readonly Token[]): readonly Token[] {
  const out = [...tokens];
  for (let at = out.length - 1; at >= 2; at -= 1) {
    if (out[at]?.when?.kind !== "future" || !handsOver(out, at + 1)) continue;
    // 另外一桶油,|明天给刘军
    const end = isMark(out[at - 1], ",") ? at - 1 : at;
    const [first, second] = out.slice(Math.max(0, end - 2), end);
    const counted =
      (first?.quantity?.unit != null && mayBeThing(second)) ||
      (second?.quantity?.unit != null && mayBeThing(first));
    const front = out[end - 3];
    const opens = end === at && (front === undefined || isMark(front, ",;。\n"));
    if (!counted || !(opens || hasSome(front, besides))) continue;
    out.splice(end - 2, 2);
    at = end - 2;
  }
  return out;
}

/**
 * 本来带了6袋米,李平2袋,王五2袋,剩下的留给明天: the rest stands last and is kept, or somebody got it too.
 * Not: …,剩下的没送成; …,剩下的给刘军,结果下雨没送; 本来带了6袋米要给刘军,…; 本来准备了6袋米,…
 */
export const restKept = new Sign(
  "本",
  /(?:本来|原本)(?:带|拿|拉|捎|装)了[^,;。\n给送要去]{2,8}[,;][^。\n]{4,50}[,;](?:剩下|剩余|余下|其余|还剩)(?:[^,;。\n没不未退改]{0,4}(?:留|放|存|搁|[明后]天|改天|下[次回]|[拿拉带]回)[^,;。\n没不未退改]{0,8}|的?都?[给送][^,;。\n没不未退改村]{2,6}了)(?:。(?!结果|但|可|后来|不料|谁知)|\n|$)/,
);

/**
 * |本来|带了6袋米,李平2袋,王五2袋,剩下的留给明天: it was brought and handed out, but for the rest of it. Not: 本来带了6袋米,没送成;
 * 本来带了6袋米,李平2袋没要,剩下的明天送
 */
export function withoutMeantFirst(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }) => text === "本来" || text === "原本");
  if (at < 0) return tokens;
  const clauses: Token[][] = [[]];
  for (const token of tokens.slice(at)) {
    if (isMark(token, "。!\n")) break;
    if (isMark(token, ",;")) clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  const rest = clauses.findIndex(([first]) => /^(?:剩下|剩余|余下|其余|还剩)/.test(first?.text ?? ""));
  const handed = clauses.slice(1, Math.max(1, rest));
  return handed.length > 0 && handed.every(isShareOfOne) ? tokens.filter((_, place) => place !== at) : tokens;
}

/** 李平|2袋, 给|李平|家|2袋 */
function isShareOfOne(clause: readonly Token[]): boolean {
  return (
    clause.filter(({ mention }) => mention !== null).length === 1 &&
    clause.some(({ quantity }) => quantity !== null) &&
    // 李平家走访时给了2袋
    !clause.some((token) => token.word?.measure?.id === "visit") &&
    !clause.some((token) => hasSome(token, notHanded) || token.when !== null)
  );
}

const notHanded = rolesOf(Role.not, Role.notGiven, Role.plan, Role.need, Role.wish, Role.say);

const besides = rolesOf(Role.further, Role.next);

/** 给|刘军, 给|刘军|家|送去, 送给|刘军: and nothing else in its clause. */
function handsOver(tokens: readonly Token[], from: number): boolean {
  const to = tokens[from];
  if (!(has(to, Role.dative) || to?.text === "送给") || tokens[from + 1]?.mention == null) return false;
  let end = from + 2;
  while (has(tokens[end], Role.home) || /^(?:送|拿|带|捎)(?:去|过去)?$/.test(tokens[end]?.text ?? ""))
    end += 1;
  return tokens[end] === undefined || tokens[end]?.kind === "mark";
}
