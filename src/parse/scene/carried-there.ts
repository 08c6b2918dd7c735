import type { Kept } from "./kept.ts";

const carries = /(?:[提拎扛背抱拿带捎]|携带|购买|备好)[着上了起来去]{0,2}[^,。;给\d]{0,6}$/;
const longestLoad = 10;

/** 扛上|米, 带着大米、|油: taken along, and given to nobody yet. Not: 给李平带了|米 */
export function isCarriedThere({ start, facts }: Kept, text: string): boolean {
  return facts.households.length === 0 && carries.test(text.slice(Math.max(0, start - longestLoad), start));
}
