import { textOf } from "../scene/stretch.ts";
import { Role } from "../words/roles.ts";
import { has, type Token } from "../words/tokens.ts";

const talked =
  /(?:[聊唠谈喧谝拉]了?(?:[聊唠谈]|一?会儿?|一?阵子?|几句|半天|半晌|一?通|个把小时|[一两三半\d]{1,2}个?(?:多?小时|钟头)|[\d二三四五]?十?[来几]?分钟)?(?:的)?(?:天|嗑|家常|心|话)?|谈心|聊天|拉家常|唠嗑|座谈|交流)(?:后|完)?$/;
const handedOver =
  /^[把将](?![^,;。]{0,14}(?:的事|[没不未]))[^,;。把将]{1,14}?(?:放下|留下|搁下|卸下|塞给|递给|交给|送给|拿给|给了?(?:他|她|老人|人家)|(?<=[带送]来?去?的[^,;。]{1,10})放(?:在|到)?[^,;。]{0,4}(?:桌|炕|灶|床|柜|门口|屋)[^,;。]{0,3})了?/;
/** 跟|李平|老伴|聊了|会儿|天 */
const longestTalk = 8;

/** 跟李平聊了会儿|把两袋面放下了, 和李平谈心|把药给他了: what was handed over behind the talk. Not: 跟李平聊怎么把牛养好 */
export function isHandedBehindTalk(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - longestTalk), at);
  if (!before.some(({ mention }, place) => mention !== null && hasCompany(before[place - 1]))) return false;
  return talked.test(textOf(before)) && handedOver.test(textOf(tokens.slice(at, at + longestHanded)));
}

const overWire = /电话|视频|微信|语音/;

/** 走访李平家打电话|给王五叫他来: who was called, and nothing done for him. Not: 打电话给李平给王五送米 */
export function isWhomCalled(tokens: readonly Token[], at: number): boolean {
  const call = tokens[at - 1]?.text === "了" ? tokens[at - 2] : tokens[at - 1];
  return tokens[at]?.text === "给" && call?.word?.measure?.id === "talk" && overWire.test(call.text);
}

const hasCompany = (token: Token | undefined): boolean =>
  has(token, Role.with) || /^[陪跟和与同]着?$/.test(token?.text ?? "");

const longestHanded = 10;
