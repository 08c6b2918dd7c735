import { isDigit } from "../text/letters.ts";

const hanFigures = "十一二三四五六七八九";
const hanStarts = new Set(Array.from(`${hanFigures}廿两`, (character) => character.charCodeAt(0)));
const hanCodes = new Set([...hanStarts, ...Array.from("〇零两", (character) => character.charCodeAt(0))]);

/** Whether the figure of a day or month can begin with the character of this code. */
export function startsFigure(code: number): boolean {
  return isDigit(code) || hanStarts.has(code);
}

/** Where the run of digits, or of Han figures, that begins at `at` ends. */
export function endOfFigure(text: string, at: number): number {
  let end = at + 1;
  if (isDigit(text.charCodeAt(at))) while (isDigit(text.charCodeAt(end))) end += 1;
  else while (hanCodes.has(text.charCodeAt(end))) end += 1;
  return end;
}

/**
 * The figure of a day or month: 5, 05, 三, 十三, 二十三, 廿三. As numeral.ts reads it, without what no date holds:
 * of 三四天前 and 十五六号 the first counts, and figures one by one (一五) are no more than that.
 * @returns 0 where nothing was said
 */
export function figureOf(said: string | undefined): number {
  if (said === undefined) return 0;
  if (isDigit(said.charCodeAt(0))) return Number(said);
  const figures = said.replaceAll("廿", "二十").replaceAll("两", "二");
  let tens = 0;
  let ones = 0;
  for (let at = 0; at < figures.length; at += 1) {
    const figure = hanFigures.indexOf(figures.charAt(at));
    if (figure === 0) {
      if (tens > 10) ones = 0;
      if (ones > 9 || tens > 0) break;
      tens += (ones || 1) * 10;
      ones = 0;
    } else if (ones === 0) ones = figure;
    else if (isAbout(ones, figure) && hanFigures.indexOf(figures.charAt(at + 1) || "十") === 0) continue;
    else if (tens > 0) break;
    else ones = ones * 10 + figure;
  }
  return tens + ones;
}

/** 三四, 三五 */
function isAbout(first: number, second: number): boolean {
  return second === first + 1 || (first === 3 && second === 5);
}
