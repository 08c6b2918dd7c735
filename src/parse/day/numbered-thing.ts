/** 1号文件, 3号大棚, 5号路硬化了: what a number names, and no day; 5号路过 and 5号大雨 are. */
export const numbered =
  "文件|楼|院|机|井|线|门|桥|地|库|厅|蓄水|水[渠池窖井厂站源塔]|安置[点区房]|(?:温室)?大棚|棚|渠|泵|池[塘子]?|坝|塔|巷|房|变压器|标段|风机|鱼塘|路(?=硬化|修|拓|维|安装|路灯|段|[长全]|[\\d,;。]|$)";

/** 宁扶组(2017)|1号, (2023)|5号通知: the number of a paper behind its year, and no day. */
export const behindYearOfPaper = "(?<=\\((?:19|20)\\d\\d\\))";

const numberOf = new RegExp(
  `(?:\\d{1,2}|[一二三四五六七八九十]{1,2})号(?=${numbered})|${behindYearOfPaper}\\d{1,2}号(?!走访|看望|慰问|入户|[到去给送在])`,
  "y",
);
const sign = "号".charCodeAt(0);

/** Where the number of a thing ends that begins at `at`: behind 3号 of 3号机井; null where none does. */
export function endOfNumber(text: string, at: number): number | null {
  if (text.charCodeAt(at + 1) !== sign && text.charCodeAt(at + 2) !== sign) return null;
  numberOf.lastIndex = at;
  return numberOf.test(text) ? numberOf.lastIndex : null;
}
