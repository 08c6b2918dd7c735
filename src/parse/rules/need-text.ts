import { type Normalized, quote } from "../text/normalize.ts";

/** The words a need is told with: without how it was found or whom it was told, and with the part it befell. */
export function quoteNeed(source: Normalized, start: number, end: number): ReturnType<typeof quote> {
  const { text } = source;
  const front = text.slice(start, Math.min(end, start + longestFront));
  const found = foundOut.exec(front)?.[0].length ?? 0;
  const said = cameToUs.test(text.slice(Math.max(0, start - 3), start))
    ? (toldUs.exec(front)?.[0].length ?? 0)
    : 0;
  const from = start + Math.max(found, said);
  const part = corner.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  return quote(source, from < end ? from : start, end + part);
}

const longestFront = 16;

/** 走访陈九斤|时发现屋顶漏雨, |得知刘军家缺化肥, 李平说:|“我家缺化肥. Not: 发现屋顶漏雨, 走访中了解到他缺化肥 */
const foundOut =
  /^(?:"|的?时候?(?:[我咱]们?)?[才又还]?(?:得知|获悉|了解到|发现|看[到见])了?|当?(?:[我咱]们?)?[才又]?(?:得知|获悉|了解到)了?)/;

/** 李平找到|我说房子漏雨. Not: 我说房子漏雨 */
const cameToUs = /找[到了上]?$/;
const toldUs = /^[我咱]们?(?:说|讲|反[映应])(?:道|是)?[,:]?/;

/** 院墙塌了|一角: read as money, and none. */
const corner = /^一个?角(?=[,。;!\n]|$)/;
