import { namesKind } from "../words/counted-people.ts";
import { Role } from "../words/roles.ts";
import { has, type Token } from "../words/tokens.ts";
import { nobody, type People, type Scene } from "./scene.ts";
import type { Stretch } from "./stretch.ts";

/** Groups told behind 其中 of those counted before it; how many the last of them are, null where several stood together. */
export type PeopleParts = {
  sentence: number;
  whole: number;
  count: number | null;
  /** The first entry behind the last group. */
  from: number;
  /** Each of them got its own. */
  apart: boolean;
};

/**
 * Whom a stretch is about that may count only a part: 走访30户,|其中脱贫户18户、监测户12户,|每户一袋米 shares among all 30;
 * 其中脱贫户18户,每户500元,|监测户12户,每户300元 gives each group its own.
 * @param named those it counts
 */
export function partsOfPeople(stretch: Stretch, named: People, scene: Scene): People {
  const { tokens, roles } = stretch;
  if (named.named.length > 0) return named;
  if (roles.has(Role.among)) return opens(stretch, named, scene);
  const parts = scene.peopleParts;
  if (parts?.sentence !== scene.sentence || named.counted === null) return named;
  const end = groupsEnd(tokens, 0);
  if (end < tokens.length && !has(tokens[end], Role.each)) return named;
  parts.apart ||= settleShares(parts, scene);
  parts.count = countOf(tokens.slice(0, end));
  parts.from = scene.entries.list.length;
  return parts.apart || end < tokens.length ? named : nobody;
}

function opens({ tokens }: Stretch, named: People, scene: Scene): People {
  const at = tokens.findIndex((token) => has(token, Role.among));
  const end = groupsEnd(tokens, at + 1);
  const whole = scene.people.counted;
  if (whole === null || end === at + 1 || (end < tokens.length && !has(tokens[end], Role.each))) return named;
  const count = countOf(tokens.slice(at, end));
  scene.peopleParts = {
    sentence: scene.sentence,
    whole,
    count,
    from: scene.entries.list.length,
    apart: false,
  };
  return end < tokens.length && count !== null ? { named: [], counted: count, approx: false } : nobody;
}

/** What was shared out behind the last group went to that group alone, since another follows; tells whether anything was. */
function settleShares({ whole, count, from }: PeopleParts, { entries }: Scene): boolean {
  let apart = false;
  for (const entry of count === null ? [] : entries.list.slice(from)) {
    const { share, facts } = entry;
    if (share === null || count === null || (share.heads !== whole && share.heads !== count)) continue;
    entry.share = { each: share.each, heads: count };
    entry.facts = { ...facts, quantity: share.each * count };
    apart = true;
  }
  return apart;
}

/** Where the groups that open at `from` end: 低保户|8户|、|五保户|5户 */
function groupsEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isOfGroup(tokens, at)) at += 1;
  return tokens.slice(from, at).some(({ quantity }) => quantity !== null) ? at : from;
}

function isOfGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || has(token, Role.each)) return false;
  const kind = token.quantity?.unit?.kind;
  return (
    kind === "household" ||
    kind === "person" ||
    token.kind === "mark" ||
    // 一组|5户|、|二组|7户, 上坪村|5户
    token.kind === "group" ||
    token.kind === "village" ||
    has(token, Role.joins) ||
    has(token, Role.filler) ||
    namesKind(tokens, at)
  );
}

function countOf(tokens: readonly Token[]): number | null {
  const counts = tokens.filter(({ quantity }) => quantity !== null);
  return counts.length === 1 ? (counts[0]?.quantity?.value ?? null) : null;
}
