import { Role } from "../../words/roles.ts";
import { has, isMark, type Token } from "../../words/tokens.ts";
import { isHome } from "./slips.ts";

export function joins(token: Token | undefined): boolean {
  return isMark(token, "、 ") || has(token, Role.joins);
}

/** Somebody stands right before or behind him, with nothing but what joins them. */
export function isInList(out: readonly Token[], place: number): boolean {
  return out[before(out, place)]?.mention != null || out[behind(out, place)]?.mention != null;
}

function before(out: readonly Token[], place: number): number {
  let at = place - 1;
  while (at >= 0 && (isHome(out[at]) || joins(out[at]) || has(out[at], Role.title))) at -= 1;
  return at;
}

function behind(out: readonly Token[], place: number): number {
  let at = place + 1;
  while (isHome(out[at]) || joins(out[at]) || has(out[at], Role.title)) at += 1;
  return at;
}

/** 李平家和|刘军家 loses 和刘军家, 刘军、|李平 loses 刘军、; false where he stands alone. */
export function takeOutOfList(out: Token[], place: number): boolean {
  const first = before(out, place);
  const last = behind(out, place);
  if (out[first]?.mention != null) {
    let from = place;
    while (joins(out[from - 1])) from -= 1;
    let to = place + 1;
    while (isHome(out[to]) || has(out[to], Role.title)) to += 1;
    // 去李平、刘军|家 keeps its 家.
    const home = out.slice(place + 1, to).find(isHome);
    const isHomeOfAll = home !== undefined && !isHome(out[from - 1]) && out[last]?.mention == null;
    out.splice(from, to - from, ...(isHomeOfAll ? [home] : []));
    return true;
  }
  if (out[last]?.mention == null) return false;
  out.splice(place, last - place);
  return true;
}
