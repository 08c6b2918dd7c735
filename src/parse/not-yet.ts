import type { Stretch } from "./stretch.ts";

/** The end of the month or the year, or before a season or a feast: told with 再, a time that is still to come. */
const toCome =
  /(?:[月年][底末]|(?:过|春)?[年节]前|(?:开学|开春|入冬|入秋|入汛|秋收|春耕|腊月|过年|过节|春节|中秋|国庆)之?前)(?:我们?|咱们?)?再/;
const waits = /(?:^|[我咱们,])(?:等|待)[^,]{2,12}?再(?!说|次|三|看情况)/;
const goesOn = /^(?:我们?|咱们?|[月年][底末])*再(?!说|次|三)/;
const over = /再[^,]*[了过](?!年|节)/;

/**
 * 月底我再给李平送去2000块, 等路修好再给他拉水泥, 等手续补齐,|再给…: put off until then, so not done.
 * Not: 月底再给他送了两袋, 临走前再给200元
 * @param waited what it waits for was told in the clause before
 */
export function isPutOff({ text }: Pick<Stretch, "text">, waited: boolean): boolean {
  if (!text.includes("再") || over.test(text)) return false;
  return toCome.test(text) || waits.test(text) || (waited && goesOn.test(text));
}

/** 等手续补齐, 待天晴了: what is waited for, and no more. */
export function tellsWait(text: string): boolean {
  return (text.startsWith("等") || text.startsWith("待")) && text.length <= longestWait && awaited.test(text);
}

const longestWait = 14;
const awaited =
  /^[等待](?!了|到了|着|在|人|级|我|[一半两几]|[^,]{0,3}的)[^,]*(?:[齐好完停晴通到熟满]了?|下来了?|回来了?|[了后])$/;
