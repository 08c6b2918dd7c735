import { Role } from "./roles.ts";
import { has, type Token } from "./tokens.ts";

/** Words that, as one character, also end the names of things: 玉米种, 毛巾被, 拖把, 书架, 糕点. */
export const endings = new Set("种被把架点刷钩锄犁装梯带".split(""));

/** 肥, 化肥, 优质, 慰问品, or what no list has. */
export const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.bracketed &&
  (token.kind === "text" ||
    (token.kind === "word" &&
      token.word?.measure === null &&
      (token.word.goods !== null ||
        token.word.goodsClass ||
        (token.word.quality && token.word.roles.isEmpty))));

/** 晒, 收, 修: one character that does something, alone or inside a name. */
export const isInner = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  token.text.length === 1 &&
  (has(token, Role.labour) || has(token, Role.build) || has(token, Role.own) || token.text === "助");

/** 除草, 收割, 打药: an act with its object, which only a further character turns into a thing. */
export const isAct = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  token.text.length >= 2 &&
  has(token, Role.labour) &&
  !/[了过着好]/.test(token.text);

/** 平安, 健康, 皮带: words that mean nothing to the parser; and what is measured, 血压仪, 体重秤. */
export const isPlain = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  token.word !== null &&
  (token.word.roles.isOnly(Role.plain) ||
    (has(token, Role.measured) && token.word.roles.isOnlyOf(Role.measured, Role.plain))) &&
  token.word.measure === null &&
  !/[了好很]$/.test(token.text) &&
  !isTimeNow(token);

/** 现在|通村道路硬化了1.3公里, 化肥|上午|3袋: when. */
export const isTimeNow = ({ text }: Token): boolean => timesNow.has(text);

const timesNow = new Set("现在 目前 如今 当前 眼下 早上 上午 中午 下午 晚上".split(" "));

export const touches = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start;

/** 四季 in 四季豆, 五 in 五花肉, 二号 in 二号工具: a numeral that counts nothing. */
export const isNumeralName = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.text.length <= 2 &&
  (token.kind === "day" ||
    (token.quantity !== null && (token.quantity.unit === null || token.quantity.unit.kind === "day"))) &&
  /^[一二三四五六七八九十百千]/.test(token.text);

/** 加绒棉裤, 加厚毛毯: straight behind the giving word there is nothing to join. */
const isAdded = (token: Token | undefined): boolean => token?.text === "加" && has(token, Role.joins);

export const mayName = (token: Token | undefined): boolean =>
  isNamePart(token) ||
  isAdded(token) ||
  isInner(token) ||
  isAct(token) ||
  isPlain(token) ||
  isNumeralName(token) ||
  endings.has(token?.text ?? "");

/** 点|药, 点|盐, 点|水果: some of it; not 点|心, 点|读笔. @param token what stands behind 点 */
export function isSomeOf(token: Token | undefined): boolean {
  if (token?.word?.goods != null) return true;
  if (token?.kind !== "text" || token.pos === "act") return false;
  return token.text.length > 1 ? !/^[读火钞心]/.test(token.text) : "盐糖醋酒茶煤菜肉蛋".includes(token.text);
}
