import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, hasSome, isMark, type Token } from "../../words/tokens.ts";

/** 要了3袋, 只收了一箱牛奶: taken, where something was offered or refused before. */
export const tookSome = new Sign("要收", /(?:要|收)了(?=[\d一二两三四五六七八九十半])/);

/** 他不要钱,|只收了一箱牛奶; 欧阳推辞没要,|收了一盒点心: what of, and by whom. */
const refused =
  /(?:^|,)([^,]{0,12})(?:[不没](?:肯)?(?:要|收|接)(?!到)|推[辞让](?!不)|谢绝)(?:[不没](?:肯)?(?:要|收|接))?了?([^,]{0,6}),[^,]{0,12}$/;
/** 给李平和王五送化肥,|李平要了3袋: offered, with no figure. */
const offered =
  /(?:给[^,我咱俺]{1,12}|(?:^|,)(?:[今昨前]天)?(?:我们?|咱们?)?)(?:送|发|拉|带)了?去?([^,\d一二两三四五六七八九十半]{1,8}),.{0,20}$/;
/** Their own trade, what others took, or what they would have us take. */
const otherwise =
  /卖|价|彩礼|租|工[钱资]|押金|(?:给|送|塞|让|叫)(?:了|给)?[我咱俺]|不收不行|[我咱俺][^,]{0,4}(?:推|不收|没收|不要|没要)|贩|医院|商|老板|公司|合作社|厂|店|人家|学校|银行/;
const crops = /玉米|麦|谷|稻|豆|洋芋|土豆|薯|苹果|果$|梨|枣|菜|花椒|核桃|药材|棉花/;
/** What a harvest is counted in; 一箱苹果 may be a present. */
const bulk = /^(?:袋|口袋|麻袋|筐|车|堆|垛|捆|篓)$/;
const people = /徒弟|学徒|学生|弟子|媳妇|孩子/;
/** 村里发化肥,|李平要了3袋 */
const byOthers =
  /(?:村[里上]|村委会|政府|[镇乡县区][里上]|合作社|公司|学校|民政)(?:给[^,]{0,6})?(?:送|发|拉|带)[^。;\n]*$/;
const longestBefore = 60;
/** Handed over to whoever takes it. */
const takes = "收下";

/** 李平不要钱,|要|了|一壶油: what somebody took, by a word of receiving. Not: 我收了, 帮他收了两袋, 收了两亩 */
export function withTakenNamed(tokens: readonly Token[], source: string, lexicon: Lexicon): readonly Token[] {
  return tokens.flatMap((token, at) => {
    if (at > 0 && token.text === "了" && isTaking(tokens, at - 1, source, lexicon)) return [];
    if (!isTaking(tokens, at, source, lexicon)) return [token];
    const end = tokens[at + 1]?.text === "了" ? (tokens[at + 1]?.end ?? token.end) : token.end;
    return [{ ...token, end, kind: "word", word: lexicon.word(takes), pos: null }];
  });
}

function isTaking(tokens: readonly Token[], at: number, source: string, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (token === undefined || !/^[只就才]?(?:要|收)(?:下)?了?$/.test(token.text)) return false;
  const over = token.text.endsWith("了");
  if (!over && tokens[at + 1]?.text !== "了") return false;
  const figure = tokens[over ? at + 1 : at + 2];
  const kind = figure?.quantity?.unit?.kind;
  // 收了三千斤玉米: a harvest.
  if (kind !== "count" && kind !== "money" && !(kind === "mass" && token.text.includes("要"))) return false;
  let by = at - 1;
  while (/^(?:只|就|才|倒|也|还|最后|又)$/.test(tokens[by]?.text ?? "")) by -= 1;
  const who = tokens[by];
  const theirs = who === undefined || isMark(who, ",") || who.mention !== null || hasSome(who, ofTheirs);
  if (!theirs || has(who, Role.cadreSelf) || has(tokens[by - 1], Role.help)) return false;
  const before = source
    .slice(Math.max(0, token.start - longestBefore), token.start)
    .replace(/^.*[。;\n]/s, "");
  if (otherwise.test(before)) return false;
  const noun = /^[^,。;、\n]*/.exec(source.slice(figure?.end ?? token.end))?.[0] ?? "";
  // 家里|收了20袋玉米: grown.
  const atHome = token.text.includes("收") && has(who, Role.home);
  const declined = refused.exec(before)?.[2];
  const grown =
    token.text.includes("收") && crops.test(noun) && bulk.test(figure?.quantity?.unit?.name ?? "");
  if (
    declined !== undefined &&
    isGift(declined, lexicon) &&
    !grown &&
    !(atHome && noun) &&
    !people.test(noun)
  )
    return kind !== "money" || (declined !== "" && !ofMoney.test(declined));
  const thing = offered.exec(before)?.[1];
  if (thing === undefined || byOthers.test(before) || kind === "money") return false;
  // 儿子|给李平送米,他收了2袋: not from us.
  const to = tokens.findLastIndex(({ text }, place) => place < by && text.startsWith("给"));
  if (to > 0 && (tokens[to - 1]?.mention != null || hasSome(tokens[to - 1], ofTheirs))) return false;
  if (noun === "") return !(atHome && tokens[by - 1]?.mention == null);
  return thing.endsWith(noun) || noun.endsWith(thing);
}

/** 没要, 没要|钱, 不要|米: what may have been offered; not 不收|房租. */
function isGift(declined: string, lexicon: Lexicon): boolean {
  const thing = lexicon.longestAt(declined, 0);
  return (
    declined === "" ||
    ofMoney.test(declined) ||
    /^[米面油]+$/.test(declined) ||
    (thing?.goods != null && thing.text === declined)
  );
}

const ofMoney = /^(?:现?钱|现金|慰问金|红包|东西)$/;
const ofTheirs = rolesOf(Role.home, Role.title, Role.pronoun, Role.kin);
