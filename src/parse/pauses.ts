import { Sign } from "./characters.ts";
import type { Normalized } from "./normalize.ts";

const pauses = "(?:那个|这个|那啥|[嗯呃额哦诶])+";
const beforeWhom =
  "[给帮替为跟和同与陪向往从在去到来看访问找送]|走访过|慰问过|(?:走?访|慰?问|[去到看给见找送接])了";
const pausesThere = new RegExp(`(?<=${beforeWhom})${pauses}`, "g");
const pausesSign = new Sign("那这嗯呃额哦诶", new RegExp(pauses));

/**
 * 给那个李平, 到了嗯李平家: as if whoever dictates it had not looked for the name between its act and it. Not: 二组那个李平, 送了那个米
 * @param isName whether somebody's name stands there
 */
export function withoutPauses(source: Normalized, isName: (text: string, at: number) => boolean): Normalized {
  if (!pausesSign.isIn(source)) return source;
  const { text, starts } = source;
  let kept = "";
  const keptStarts: number[] = [];
  let from = 0;
  for (const found of text.matchAll(pausesThere)) {
    const end = found.index + found[0].length;
    if (!isName(text, end)) continue;
    kept += text.slice(from, found.index);
    keptStarts.push(...starts.slice(from, found.index));
    from = end;
  }
  if (from === 0) return source;
  return { ...source, text: kept + text.slice(from), starts: [...keptStarts, ...starts.slice(from)] };
}
