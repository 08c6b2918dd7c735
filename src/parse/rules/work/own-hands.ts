import type { Segment } from "../../scene/story.ts";
import { subjectAt } from "../../scene/subject.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token } from "../../words/tokens.ts";
import { tools } from "./done-for-them.ts";

/** What hands do to a thing, in a word or two. 装, 填 and 挑 may be done to what is given as well. */
const hand =
  "(?:[扫擦洗糊刷扶钉翻浇锄割码劈铲焊垫绑支架清掏疏捡晒拆剃剪摘掰薅挖补修通换装挂搭垒砌盖扎捆缝填摞苫遮裹拧夯抹涂埋栽磨锯刨砸凿涮烧铡圈围堵塞封粘拴挑担接安]|收拾|拾掇|打扫|清理|整理|打理|归置|疏通)";
const cameOf = "(?:[好完净牢紧平稳实严直齐满通住掉]|上(?!去|来|门)|干净|整齐|结实|牢固|平整|利索)";
const done = `(?:了?起来|${cameOf}+(?:了|$|${hand})|了(?:$|(?:一)?[遍层道番下截圈新])|了一[遍层道番下截圈])`;
const whom = "(?:给|帮|帮忙|帮着|替|为)(?:他们?家?|家里|人家|家)?";

/** 柴我给劈好了, 水管我接上了, 菜地我们几个帮他浇了一遍 */
const byUs = new RegExp(
  `我(?:[几俩仨]个?|一起)?(?:都|也|就|又|已|顺手|顺便|当场)*(?:${whom})?(?:都|也|全|顺手)*${hand}${done}`,
);
/** 阴沟是我掏通的, 炉子是我们给装的 */
const clefted = new RegExp(`是我[几俩仨]?个?(?:一起)?(?:${whom})?${hand}${cameOf}?的$`);

/**
 * 柴我给劈好了, 李平家的阴沟是我掏通的: a thing of theirs in front, then us, and what our hands did to it.
 * Not: 我把照片整理好了, 表我给填好了, 三袋米我给装好了
 */
export function isHandled({ tokens, hasFigure, reading }: Segment): boolean {
  const us = tokens.findIndex((token) => has(token, Role.cadreSelf) && ofUsOnly.test(token.text));
  if (us < 1 || tokens.some((token) => token.text === "把")) return false;
  if (hasFigure && reading.items.some(({ quantity }) => quantity?.unit?.kind === "count")) return false;
  if (!tokens.slice(0, us).some(isInFront) || subjectAt(tokens, us) === "other") return false;
  if (tokens.slice(0, us).some((token) => onPaper.test(token.text))) return false;
  const said = saidIn(tokens.slice(us));
  return byUs.test(said) || clefted.test(tokens[us - 1]?.text === "是" ? `是${said}` : "");
}

const ofUsOnly = /^[我咱俺](?:们|们?[俩仨])?$/;
const onPaper = /[表册证卡账单据片机号码料案]$|资料|档案|手续|材料|照片|微信|合同|电话|钱/;

/** The words with 我 for the sender, 他 for whomever else they name, and without days. */
function saidIn(tokens: readonly Token[]): string {
  let said = "";
  for (const token of tokens)
    if (token.kind === "day") continue;
    else if (token.mention !== null || has(token, Role.pronoun) || has(token, Role.title)) said += "他";
    else if (has(token, Role.cadreSelf)) said += "我";
    else said += token.text;
  return said.replace(/他{2,}/g, "他");
}

/** 阴沟|我掏通的, 水缸|是我挑满的: the thing in front, of theirs or by its name. */
function isInFront(token: Token): boolean {
  return (
    token.pos === "thing" ||
    token.word?.goods != null ||
    has(token, Role.ownPlace) ||
    has(token, Role.homeGround) ||
    (token.kind === "text" && token.pos !== "act" && token.pos !== "adverb")
  );
}

/** 扛|铁锹|疏通排水沟, 带|铲子|清雪: whoever comes with a tool works with it. */
export function hasTools({ tokens }: Segment): boolean {
  const tool = tokens.findIndex(({ text }) => tools.test(text));
  if (tool < 1 || !tokens.slice(Math.max(0, tool - 2), tool).some((token) => has(token, Role.give)))
    return false;
  const behind = tokens.slice(tool + 1);
  if (behind.some((token) => has(token, Role.wish) || token.quantity !== null)) return false;
  return behind.some((token) => has(token, Role.labour) || has(token, Role.build));
}
