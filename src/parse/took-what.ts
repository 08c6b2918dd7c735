import { Sign } from "./characters.ts";
import type { Lexicon } from "./lexicon.ts";
import { Role, rolesOf } from "./roles.ts";
import { has, hasSome, isMark, type Token } from "./tokens.ts";

/** 要了3袋, 只收了一箱牛奶: taken, where something was offered or refused before. */
export const tookSome = new Sign("要收", /(?:要|收)了(?=[\d一二两三四五六七八九十半])/);

/** 他不要钱,|只收了一箱牛奶; 欧阳推辞没要,|收了一盒点心 */
const refused = /(?:[不没](?:肯)?(?:要|收|接)|推[辞让]|谢绝)[^。;\n]{0,24}$/;
/** 给李平和王五送化肥,|李平要了3袋: offered, with no figure. */
const offered =
  /(?:^|[,。;\n])[^,。;\n]{0,12}(?:送|发|拉|带)了?[^,。;\n\d一二两三四五六七八九十半]{1,8},[^。;\n]{0,20}$/;
/** 村里发化肥,|李平要了3袋 */
const byOthers =
  /(?:村[里上]|村委会|政府|[镇乡县区][里上]|合作社|公司|学校|民政)(?:给[^,]{0,6})?(?:送|发|拉|带)[^。;\n]*$/;
const longestBefore = 60;
/** Handed over to whoever takes it. */
const takes = "收下";

/** 李平不要钱,|要|了|一壶油: what somebody took, by a word of receiving. Not: 我收了, 帮他收了两袋, 收了两亩 */
export function withTakenNamed(tokens: readonly Token[], source: string, lexicon: Lexicon): readonly Token[] {
  return tokens.flatMap((token, at) => {
    if (at > 0 && token.text === "了" && isTaking(tokens, at - 1, source)) return [];
    if (!isTaking(tokens, at, source)) return [token];
    const end = tokens[at + 1]?.text === "了" ? (tokens[at + 1]?.end ?? token.end) : token.end;
    return [{ ...token, end, kind: "word", word: lexicon.word(takes), pos: null }];
  });
}

function isTaking(tokens: readonly Token[], at: number, source: string): boolean {
  const token = tokens[at];
  if (token === undefined || !/^[只就才]?(?:要|收)(?:下)?了?$/.test(token.text)) return false;
  const over = token.text.endsWith("了");
  if (!over && tokens[at + 1]?.text !== "了") return false;
  const kind = tokens[over ? at + 1 : at + 2]?.quantity?.unit?.kind;
  // 收了三千斤玉米: a harvest.
  if (kind !== "count" && kind !== "money" && !(kind === "mass" && token.text.includes("要"))) return false;
  let by = at - 1;
  while (/^(?:只|就|才|倒|也|还|最后|又)$/.test(tokens[by]?.text ?? "")) by -= 1;
  const who = tokens[by];
  const theirs = who === undefined || isMark(who, ",") || who.mention !== null || hasSome(who, ofTheirs);
  if (!theirs || has(who, Role.cadreSelf) || has(tokens[by - 1], Role.help)) return false;
  const before = source.slice(Math.max(0, token.start - longestBefore), token.start);
  return refused.test(before) || (offered.test(before) && !byOthers.test(before));
}

const ofTheirs = rolesOf(Role.home, Role.title, Role.pronoun, Role.kin);
