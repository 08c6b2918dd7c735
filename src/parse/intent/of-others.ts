import { anyOf } from "../text/characters.ts";
import type { Piece } from "./hear.ts";
import type { PhraseBook } from "./phrase-book.ts";
import { isOf } from "./reference.ts";

/** Without one of these a clause is none of them. */
export const ofOthers = anyOf("绑认注关醒希建提盼反复度");

/** Of an account of theirs, as it is in what is looked through. */
const account = "(?:绑定|认证|注册)";
const ofTheirs = "(?:医保|社保|养老|资格|银行卡|凭证)";
const others = [
  // 帮李平把银行卡绑定了. Not: 绑定李平, 帮我认证一下
  new RegExp(
    `[帮给替为教带]户[^,。;?!\\n]{0,16}${account}[^,。;?!\\n]{0,8}[了上好](?![^,。;\\n]{0,12}[吗没?])`,
  ),
  // 帮李平做了认证
  new RegExp(`[帮给替为教带]户[^,。;?!\\n]{0,16}了[^,。;?!\\n]{0,4}${account}(?![^,。;\\n]{0,12}[吗没?])`),
  // 李平养老认证成功, 认证成功. Not: 认证成功了吗
  new RegExp(`${account}(?:已经?|也|都)?成功(?!率|了?[吗没?])`),
  // 帮李平绑定医保凭证
  new RegExp(`户[^,。;?!\\n]{0,10}${ofTheirs}[^,。;?!\\n]{0,10}${account}(?![^,。;\\n]{0,12}[吗没?])`),
  new RegExp(`户[^,。;?!\\n]{0,6}${account}[^,。;?!\\n]{0,4}${ofTheirs}(?![^,。;\\n]{0,12}[吗没?])`),
  // 提醒李平每月初吃药, 提醒他提前准备. Not: 提醒我每周去李平家, 每周五提醒李平报走访
  /^(?![^,。;?!\n]*(?:[周日月]报|上报|填报|走访|机器人|系统))[^每,。;?!\n]{0,10}提醒(?:了|过|一下)?(?:户|[他她](?!们)|老人|家属|大爷|大妈)(?!的?时间)/,
  // 群众希望修路. Not: 希望回复短一点, 群众希望系统…
  /^(?:今天|走访中|有|不少|部分|多数|好多|很多|\d组|[一二三四五六]组|全村|本村)*(?:群众|村民|老百姓|百姓|乡亲们?|农户)(?:们|都|也|普遍|一致|还|强烈)*(?:希望|盼望)(?![^。;?!\n]*(?:机器人|系统|小程序|软件|提醒))/,
  // 向村委会反馈. Not: 向你反馈个问题, 反馈一个问题
  /^(?:已经?|我|就|便)?[向给跟](?!机器人|系统|你|您|连心)[^,。;?!\n]{0,2}(?:村|乡|镇|支书|主任|书记|民政|水务|电力|交通|住建)[^,。;?!\n]{0,5}反馈/,
  // 信用社回复已到账. Not: 回复太慢
  /^(?:对方|信用社|银行|[乡镇村县][里上]|他们)?回复(?:说|称|已(?!读))/,
  // 去看了进度. Not: 看看进度
  /(?:[去来到][^,。;?!\n]{0,4}看了(?:一下|一?看)?|看了(?:一下|一?看)?[^,。;?!\n任走我]{2,8})进度(?!表)/,
  // 查看李平家建房进度. Not: 查看李平家走访进度
  /户[^,。;?!\n]{0,6}(?:建房|房子|房屋|盖房|修房|施工|工程|动工|装修|新房|圈舍|大棚)[^,。;?!\n]{0,3}进度(?![^,。;\n]{0,3}[怎咋如吗么?])/,
];

/**
 * Whether a clause tells of others or was said to them, whatever words of an order or a question to the bot stand in it.
 * @param said the clause, 户 where it names a household
 */
export function isOfOthers(said: string): boolean {
  return others.some((pattern) => pattern.test(said));
}

/** 帮李平做了认证 as 帮户做了认证: a clause, each household in it written the same. */
export function withNamesAsOne(
  text: string,
  from: number,
  to: number,
  pieces: readonly Piece[],
  book: PhraseBook,
): string {
  let said = "";
  let at = from;
  for (const piece of pieces)
    if (isOf(piece, book.household)) {
      said += `${text.slice(at, piece.start)}户`;
      at = piece.end;
    }
  return said + text.slice(at, to);
}
