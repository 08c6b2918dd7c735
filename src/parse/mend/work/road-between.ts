import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, type Token } from "../../words/tokens.ts";

/** 修通了二组到三组的2公里机耕道 */
export const roadBetween = new Sign("组", /[修建通铺挖开硬][^,。;!?\n]{0,6}组[到至][^,。;!?\n]{1,5}组/);

/**
 * 修通了||2公里|机耕道 without |二组|到|三组|的|: between which groups it runs.
 * Not: 修路时从二组|走到|三组; 二组到三组走访5户, where nothing is built
 */
export function withoutBetween(tokens: readonly Token[]): readonly Token[] {
  const way = tokens.findIndex(
    (token, at) =>
      /^[到至]$/.test(token.text) && tokens[at - 1]?.kind === "group" && tokens[at + 1]?.kind === "group",
  );
  if (way < 0) return tokens;
  const from = tokens[way - 2]?.text === "从" ? way - 2 : way - 1;
  const end = tokens[way + 2]?.text === "的" ? way + 3 : way + 2;
  if (!isBuilding(tokens, from) || !isRoad(tokens, end)) return tokens;
  return tokens.filter((_, at) => at < from || at >= end);
}

/** 修通了, 修|了|, 修通了|2公里|: in front. */
function isBuilding(tokens: readonly Token[], to: number): boolean {
  let at = to - 1;
  while (at >= 0 && (tokens[at]?.quantity != null || /^[了的]$/.test(tokens[at]?.text ?? ""))) at -= 1;
  return has(tokens[at], Role.build);
}

/** |2公里|机耕道, |机耕道|2公里 */
function isRoad(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 3).some(({ text }) => /[路道渠沟]$/.test(text));
}

/** 修通了到李平家的路, 把去王五家的便道硬化了 */
export const roadToHome = new Sign(
  "到去往至",
  /(?:[修建通铺挖开硬化架拉好了][到去往至]|[把将从][^,。;!?\n]{0,5}[到去往至])[^,。;!?\n]{2,12}的/,
);

/**
 * 修通了|到|李平|家|的|路|300米, 把|去|李平|家|的|便道|硬化了, 铺了|从|村口|到|李平|家|的|水管: where it leads, told as 通往 tells it, and
 * nobody gone to.
 * Not: 修完路|到|李平|家, 修好|到|李平|家|的|路上
 */
export function withRoadToHome(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const told: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!/^[到去往至]$/.test(token.text) || tokens[at + 1]?.mention == null || !leadsThere(tokens, at)) {
      told.push(token);
      continue;
    }
    if (tokens[at - 2]?.text === "从") told.splice(-2);
    told.push({ ...token, kind: "text", text: "通往", word: lexicon.word("通往"), pos: null });
  }
  return told;
}

/** 打|通|了, 架|通 */
const openedUp = /[打架拉接]通了?$/;

function leadsThere(tokens: readonly Token[], at: number): boolean {
  let of = at + 2;
  while (isWhose(tokens[of])) of += 1;
  const laid = tokens[of + 1]?.quantity == null ? of + 1 : of + 2;
  const end = isLaid(tokens[laid]) ? laid : laid + 1;
  // 打通了去李平家的|电话|线
  if (/电话/.test(textOf(tokens.slice(of, end + 1)))) return false;
  if (tokens[of]?.text !== "的" || !isLaid(tokens[end]) || tokens[end + 1]?.text === "上") return false;
  const from = tokens[at - 2]?.text === "从" ? at - 2 : at;
  if (isBuilding(tokens, from) || openedUp.test(textOf(tokens.slice(Math.max(0, from - 3), from))))
    return true;
  if (
    !/^[把将]$/.test(tokens[from - 1]?.text ?? "") ||
    /清理|打?扫|清[扫除]/.test(tokens[end + 1]?.text ?? "")
  )
    return false;
  return tokens.slice(end + 1, end + 4).some((token) => has(token, Role.build));
}

/** 李平|家, 李平|家|、|王五|家, 李平|家|门口 */
function isWhose(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.mention !== null ||
      isMark(token, "、") ||
      has(token, Role.joins) ||
      has(token, Role.home) ||
      has(token, Role.title) ||
      has(token, Role.ownPlace))
  );
}

/** 路, 水泥|路, 便道, 水渠, 水管 */
function isLaid(token: Token | undefined): boolean {
  return token !== undefined && token.mention === null && /[路道渠沟桥管线]$/.test(token.text);
}
