import { Sign } from "../text/characters.ts";
import type { Stretch } from "./stretch.ts";

/** The end of the month or the year, or before a season or a feast: told with 再, a time that is still to come. */
const toCome =
  /(?:[月年][底末]|(?:过|春)?[年节]前|(?:开学|开春|入冬|入秋|入汛|秋收|春耕|腊月|过年|过节|春节|中秋|国庆)之?前)(?:我们?|咱们?)?再/;
/** 没去成,|周六再去: nothing comes of it any more; 周日再去他在家 tells what did. */
const anotherDay =
  /^(?:[我咱]们?)?(?:周|星期|礼拜)[一二三四五六日天末](?:[上下]午|晚上)?再(?:去|来|跑|上门|走访)(?:一趟|看看|入户)?$/;
const waits = /(?:^|[我咱们,])(?:等|待)[^,]{2,12}?再(?!说|次|三|看情况)/;
const givesThen =
  /(?:^|[我咱们,])[等待](?!到|着|了)[^,]{2,10}?(?:了|以?后|之后)(?:就|才|便|[我咱]们?)*(?:给|送|帮|替)(?![^,]*[送给带拿发拉修讲办买换装看][了过])/;
/** 等李平回来后给了他2袋米, 等车修好后给他拉了化肥 */
const doneThen = /后[^,]*?(?:给了|[送带拿发拉修讲办放换装看买][去来到上好放]{0,2}了)/;
const notThere = /(?:还没|没有?|未)(?:拉|运|发|送|寄)?[到来]货?[呢的]?$/;
const onceThere =
  /^(?:等|一)?(?:它们?|货|东西)?到了?货?(?:以?后|之后)?(?:就|再|才|[我咱]们?)*(?:给|送|发|拉|通知)(?![^,]*[送给带拿][了过])/;
const goesOn = /^(?:我们?|咱们?|[月年][底末])*再(?!说|次|三)/;
const over = /再[^,]*[了过](?!年|节)/;

/**
 * 月底我再给李平送去2000块, 等路修好再给他拉水泥, 等手续补齐,|再给…; 等化肥到了给他送2袋, 还没到,|到了给他送: put off until then.
 * Not: 月底再给他送了两袋, 临走前再给200元, 等他回来了给了他2袋
 * @param waited what it waits for was told in the clause before
 */
export function isPutOff({ text }: Pick<Stretch, "text">, waited: boolean): boolean {
  if (text.includes("等") || text.includes("待"))
    if (givesThen.test(text) && !doneThen.test(text)) return true;
  if (waited && onceThere.test(text)) return true;
  if (!text.includes("再") || over.test(text)) return false;
  return toCome.test(text) || anotherDay.test(text) || waits.test(text) || (waited && goesOn.test(text));
}

/** 等手续补齐, 待天晴了, 化肥还没到: what is waited for, and no more. */
export function tellsWait(text: string): boolean {
  if (text.length > longestWait) return false;
  if (text.includes("没") || text.includes("未")) return notThere.test(text);
  return (text.startsWith("等") || text.startsWith("待")) && awaited.test(text);
}

/** 等几天我给他送一袋, 等发了工资|我给他送一袋, 等手续下来了|再给他500元: what a clause that begins with waiting goes on to. Not: 等他回来|我给了他2袋 */
export function followsWait({ text }: Pick<Stretch, "text">, clause: string): boolean {
  if (!clause.startsWith("等") || !waitsFirst.test(clause)) return false;
  const act = text.startsWith("等") ? (thenActs.exec(text)?.[1] ?? "") : text;
  return act !== "" && !doneNow.test(act);
}

const waitsFirst = /^等(?!了|着|在|级|人|到了|我到|[一半]|[^,]{0,3}的|[^,]*后)/;
const thenActs = /^等[^,]+?(?:我们?|咱们?|再|就)([^,]*[送给带拿发去帮].*)$/;
const doneNow = /[\u4e00-\u9fff][了过](?!年|节)/;

const longestWait = 14;
const awaited =
  /^[等待](?!了|到了|着|在|人|级|我|[一半两几]|[^,]{0,3}的)[^,]*(?:[齐好完停晴通到熟满]了?|下来了?|回来了?|[了后])$/;

/** 棉被1床等货到了给李桂花家送去, 化肥2袋等他回来给他送去: behind the thing what is waited for, and then its giving. */
export const waitsWithin = new Sign(
  "等",
  /[^,天日午我们家](?:等|待)(?:货|车|船|他|她|天|雨|雪|路|钱|款|手续|批文)[^,了过]{0,4}(?:到|齐|好|来|晴|停|通|回来|下来|回家)了?货?了?(?:以?后|之后)?(?:就|再|才|[我咱]们?)*(?:给|送|发|拉)[^,了过]*$|[^,天日午我们家](?:等|待)到货了?(?:以?后|之后)?(?:就|再|才|[我咱]们?)*(?:给|送|发|拉)[^,了过]*$/,
);
