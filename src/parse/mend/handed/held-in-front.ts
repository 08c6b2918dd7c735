import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { endOfPhrase, has, hasSome, type Token, tokenAt } from "../../words/tokens.ts";

/** 将院子打扫干净, 将设备移到了院坝, 将每户500元送到李平手中, 将为李平买的化肥送到家 */
export const heldInFront = new Sign(
  "将",
  /将[^,;。:!?\n将把]{1,24}(?:[净好完齐新通了实平掉走开]|得[^,;。:!?\n]{2,6}|[送发交递搬拿带](?:放|发)?[到给至进])/,
);

/**
 * 将|院子|打扫干净, 将|李平家|的|水管|修好了, 将|设备|移到了院坝: written for 把 where what is held stands right behind it, and then what
 * came of it. Not: 将|打扫院子, 将|彻底|打扫干净, 将|到李平家打扫干净, 路灯|将|装好
 */
export function withHeldInFront(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const holds = lexicon.word("把");
  return tokens.map((token, at) => {
    // 月底|将|路灯装好: still to come.
    if (
      token.text !== "将" ||
      ahead.test(tokenAt(tokens, at - 1)?.text ?? "") ||
      !isHeld(behindOf(tokens, at))
    )
      return token;
    return { ...token, kind: "word", text: "把", word: holds };
  });
}

const ahead = /^(?:月底|年底|月内|年内|本周|本月|本季度|近期|周末)(?:前|内|之前)?$/;

/** As far as the clause goes. */
function behindOf(tokens: readonly Token[], at: number): readonly Token[] {
  return tokens.slice(at + 1, endOfPhrase(tokens, at + 1));
}

function isHeld(behind: readonly Token[]): boolean {
  const text = textOf(behind);
  if (sharesOut.test(text) || gotForThem.test(text) || movedBy.test(text)) return true;
  if (behind[0]?.quantity != null && !has(behind[1], Role.give) && handedOver.test(text)) return true;
  const act = behind.findIndex((token) => hasSome(token, works));
  return act > 0 && namesThing(behind.slice(0, act)) && cameOf.test(textOf(behind.slice(act)));
}

const works = rolesOf(Role.labour, Role.build, Role.solve);

/** 打扫|干净, 修好, 打扫|得|干干净净, 清理|完. Not: 打扫|一遍 */
const cameOf =
  /^[^,]{1,3}?(?:得[^,]{2,6}|(?:干净|整齐|利索|平整|结实|一新|好|完|通|掉|走|开)了?)(?:$|[^,\d]{0,4}$)/;

/** 每户|500元|送到李平、刘军手中, 每人200元慰问金发到老党员手中: each one's share, put into their hands. Not: 每户送去500元 */
const sharesOut =
  /^(?:为|给)?每[户家人名位](?:的)?[^,送发交递]{0,4}\d[^,送发交递]{1,12}(?:送|发放?|交|递|送交)[到给至][^,]{0,16}(?:手[中里上]?|家[中里]?|[户门])$/;

/** 税务局将|40袋|大米送到困难户家中, 医院将|500元|慰问金发到李平手中, 将|27包|尿素发放完毕: so much of it, given over. Not: 将|2袋大米送去 */
const handedOver =
  /^[^,送发交递给]{2,20}(?:(?:送|发放?|发送|交|递|分发|送交|捐|赠)(?:到|给|至|达|往)|发放完毕|送达)/;

/** 为|李平|买|的|化肥2袋|送到家, 为他准备的棉被送到家: what was got for them, brought to them. Not: 为李平送去买的化肥 */
const gotForThem =
  /^(?:为|给)[^,的送发]{1,10}(?:买|购买?|采购|购置|准备|筹集|争取|带|做|织|缝)(?:好|来|到)?的[^,]{1,12}(?:送|发|交|递|搬|拿|带)(?:到|给|至|进|上门)/;

/** 设备|移到了院坝, 两袋面|扛进了屋: where a thing was put by now. Not: 陆续搬到了, 于月底搬进了 */
const movedBy =
  /^(?![继陆在于由为给对向从与和再也都会要能到去按逐尽全彻一统][^,])[^,将把]{2,12}[移搬挪抬扛运拉装放摆转背抱捡存种栽铺挂贴绑埋](?:到|进|出|上|下|在|走|回)了/;

/** What is held: 院子, 李平家, 漏水|的|水管, 屋里|的|灯泡. Not: 彻底, 自己, 到李平家, 定期 */
function namesThing(phrase: readonly Token[]): boolean {
  const last = tokenAt(phrase, phrase.length - 1);
  if (last === undefined || !phrase.every(isOfThing)) return false;
  const of = phrase.findLastIndex(({ text }) => text === "的");
  if (of > 0 && of < phrase.length - 1) return true;
  if (has(last, Role.home) || has(last, Role.works) || last.word?.goods != null) return true;
  // 李平户|室内外
  if (phrase.some(({ mention }) => mention !== null)) return last.text.length > 1;
  return last.kind === "text" && last.pos === "thing" && !how.test(last.text);
}

const how = /力$|^(?:义务|及时|全程|全面|当天|当场|首先)$/;

const others = rolesOf(
  Role.go,
  Role.dative,
  Role.with,
  Role.help,
  Role.next,
  Role.plan,
  Role.need,
  Role.wish,
  Role.not,
  Role.say,
  Role.arrange,
  Role.each,
);

/** Of the name of a thing or of whose it is, and of nothing that is done, nor when or by whom. */
function isOfThing(token: Token): boolean {
  if (token.kind === "mark") return token.text === "、";
  if (token.kind === "day" || token.text === "自己" || hasSome(token, others)) return false;
  return !(token.kind === "text" && (token.pos === "act" || token.pos === "adverb"));
}
