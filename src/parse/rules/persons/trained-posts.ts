import { textOf } from "../../scene/stretch.ts";
import type { Item } from "../../words/item.ts";
import type { Token } from "../../words/tokens.ts";

/**
 * 培训|护林员|6名, 对|保洁员|8人|进行培训: those in a post who were taught, and nobody placed. Not: 培训后安排护林员6名, 培训就业6人,
 * 选聘护林员6名进行岗前培训
 */
export function teachesThoseInPost({ tokens }: { tokens: readonly Token[] }, { noun }: Item): boolean {
  const post = noun?.tokens.at(-1);
  if (post === undefined || noun?.measure?.id !== "job" || !inPost.test(post.text)) return false;
  if (placed.test(textOf(tokens))) return false;
  const at = tokens.indexOf(post);
  return taught.test(textOf(tokens.slice(0, at + 1))) || taughtBehind.test(textOf(tokens.slice(at)));
}

const inPost = /[员安]$/;
const placed = /聘|安排|安置|落实|新增|开发|(?<!在)上岗|合格/;
const taught =
  /培训了?(?:[^,、和\d后]{1,4}[员安工师](?:[\d一二三四五六七八九十]+[人名位])?[、和])*[^,、和\d后]{0,4}[员安]$/;
const taughtBehind = /^[^,]{2,4}[\d一二三四五六七八九十]+[人名位]?(?:进行|开展|作|做)了?[^,]{0,6}培训/;
