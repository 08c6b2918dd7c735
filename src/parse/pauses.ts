import { Sign } from "./characters.ts";
import type { Normalized } from "./normalize.ts";

const pauses = "(?:那个|这个|那啥|[嗯呃额哦诶])+";
const beforeWhom =
  "[给帮替为跟和同与陪向往从在去到来看访问找送]|走访过|慰问过|(?:走?访|慰?问|[去到看给见找送接])了";
const pausesThere = new RegExp(`(?<=${beforeWhom})${pauses}`, "g");
const pausesSign = new Sign("那这嗯呃额哦诶", new RegExp(pauses));

const what = "(?:啥|什么)(?:东西)?";
const hands = "[送给拿带买提发捎]";
const counted = "(?=[\\d一二两三四五六七八九十半]+(?![\\d月号日年点]))";
const thinkingAloud = new RegExp(
  `(?<=${hands}了?)(?:[嗯哎呀呃哦,]*${hands}了)?(?:(?:那个?)?叫?${what}来着(?:,?[嗯哦对哎啊呃噢]+,?(?![我你忘想记]|$)|,?${counted})|(?:那个?${what}|${what}(?=,?[嗯哦对哎呃]))[,嗯哦对哎啊呃噢]*${counted})`,
  "g",
);
const thinkingSign = new Sign("啥么", /啥|什么/);

/**
 * 给那个李平, 到了嗯李平家, 送了哎呀送了啥来着哦一床毛毯: as if whoever dictates it had not looked for the name or the thing between
 * the act and it. Not: 二组那个李平, 送了那个米, 上次送的啥来着
 * @param isName whether somebody's name stands there
 */
export function withoutPauses(source: Normalized, isName: (text: string, at: number) => boolean): Normalized {
  const named = pausesSign.isIn(source) ? without(source, pausesThere, isName) : source;
  return thinkingSign.isIn(named) ? without(named, thinkingAloud, () => true) : named;
}

function without(
  source: Normalized,
  pattern: RegExp,
  stands: (text: string, at: number) => boolean,
): Normalized {
  const { text, starts } = source;
  let kept = "";
  const keptStarts: number[] = [];
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    const end = found.index + found[0].length;
    if (!stands(text, end)) continue;
    kept += text.slice(from, found.index);
    keptStarts.push(...starts.slice(from, found.index));
    from = end;
  }
  if (from === 0) return source;
  return { ...source, text: kept + text.slice(from), starts: [...keptStarts, ...starts.slice(from)] };
}
