import { maskNamesIn } from "./masking.ts";
import { type NameFinder, nameFinder } from "./name-finder.ts";

/**
 * The guard that every outgoing message passes. Where something can be made safe it is (names are masked); what
 * cannot is blocked, with the reason for whoever may change it.
 */

export type Outgoing = {
  audience: "group" | "private";
  text: string;
  /** Finds what households are called; in a group it is masked. */
  names: NameFinder;
  /** Bytes that the way out bears, as `bytesOf` counts them: of the text itself where that is not given. */
  maxBytes: number;
  bytesOf?: (text: string) => number;
  /** Cadres who still owe something: a group is never told who they are. */
  lateNames?: readonly string[];
  /** The answer to somebody's own message: words of theirs that stand in it are no ranking of ours. */
  isAnswer?: true;
};

export type PolicyCode =
  | "mentions-all"
  | "too-long"
  | "ranking"
  | "names-of-the-late"
  | "file-in-group"
  | "no-files";

export type Blocked = { ok: false; code: PolicyCode; reason: string };

export type Review = { ok: true; text: string } | Blocked;

const mentionsAll = /<@[^<>]{0,64}>|@\s*(?:all\b|everyone\b|所有人|全体成员|全员|大家)/i;
/** 国办函〔2026〕12号 and the rules against 指尖上的形式主义: no ranking of people. */
const ranking = /排名|排行榜|红黑榜|光荣榜|倒数第|末位|垫底|第\s*[0-9一二三四五六七八九十]+\s*名/;

/** @returns the text as it may go out, or why it may not; `reason` is for an operator */
export function reviewOutgoing(outgoing: Outgoing): Review {
  const { audience, maxBytes, bytesOf = utf8Bytes } = outgoing;
  const refused = reviewWords(outgoing);
  if (refused) return refused;
  const text = audience === "group" ? maskNamesIn(outgoing.text, outgoing.names) : outgoing.text;
  const bytes = bytesOf(text);
  if (bytes > maxBytes) return blocked("too-long", `it has ${bytes} bytes, ${maxBytes} are allowed`);
  return { ok: true, text };
}

/** The part of the guard that no masking can mend: why these words may not go out, or null where they may. */
export function reviewWords(
  outgoing: Pick<Outgoing, "audience" | "text" | "lateNames" | "isAnswer">,
): Blocked | null {
  const visible = outgoing.text.replace(/\p{Cf}/gu, "");
  if (mentionsAll.test(visible)) return blocked("mentions-all", "it mentions people, or everybody");
  if (outgoing.audience === "private") return null;
  if (!outgoing.isAnswer && ranking.test(visible)) return blocked("ranking", "it ranks people");
  const late = nameFinder(outgoing.lateNames ?? []).in(visible);
  if (late.length === 0) return null;
  return blocked("names-of-the-late", `it tells a group who is late (${late.length} names)`);
}

/**
 * The same for a picture or a file: files hold lists and full names, and go to single people only.
 * @param file `maxBytes` is 0 where the way out takes none
 */
export function reviewFile(file: {
  audience: Outgoing["audience"];
  kind: "picture" | "file";
  bytes: number;
  maxBytes: number;
}): Blocked | null {
  const { audience, kind, bytes, maxBytes } = file;
  if (kind === "file" && audience === "group")
    return blocked("file-in-group", "files go to single people only");
  if (maxBytes === 0) return blocked("no-files", `this way out takes no ${kind}`);
  return bytes > maxBytes ? blocked("too-long", `it has ${bytes} bytes, ${maxBytes} are allowed`) : null;
}

function blocked(code: PolicyCode, reason: string): Blocked {
  return { ok: false, code, reason };
}

/** Bytes of the text in UTF-8; a lone surrogate counts as the three bytes of its replacement. */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
