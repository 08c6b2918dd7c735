import { setTimeout as pause } from "node:timers/promises";
import type { Clock } from "../../lib/clock.ts";
import type { Logger } from "../../lib/logger.ts";
import type { RobotApi } from "./robot-api.ts";

/** The names of members by staffId, as far as they are known in time; empty where nobody is asked for. */
export type MemberNames = (userIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** A message has to be in the ledger within 2.5 seconds: whoever is slower stays without a name this time. */
const patienceMs = 800;
const mostAsked = 10;

/** Names change seldom; a refusal may be mended by a permission. */
const knownMs = 24 * 60 * 60_000;
const unknownMs = 10 * 60_000;
const mostKept = 2000;

/**
 * Who was chosen from the picker is taken out of the text, and only the staffId comes: not the name, and not where it
 * stood. The address book has the name; reading it is not billed, and needs the permission `qyapi_get_member`.
 * https://open.dingtalk.com/document/development/query-user-details
 */
export function memberNames(parts: {
  api: Pick<RobotApi, "findName">;
  clock: Clock;
  log: Logger;
}): MemberNames {
  const kept = new Map<string, { name: Promise<string | null>; endsAtMs: number }>();
  const nowMs = () => Date.parse(parts.clock.now());
  let toldOfRefusal = false;

  async function ask(userId: string): Promise<string | null> {
    const found = await parts.api.findName(userId);
    if (found.kind === "answered") return found.answer;
    if (found.kind === "refused" && !toldOfRefusal) {
      toldOfRefusal = true;
      const { code, reason } = found;
      parts.log.info({ code, reason }, "names of people who are mentioned are not told: qyapi_get_member");
    }
    return null;
  }

  function nameOf(userId: string): Promise<string | null> {
    const known = kept.get(userId);
    if (known && known.endsAtMs > nowMs()) return known.name;
    const name = ask(userId).then(
      (found) => {
        if (found === null) entry.endsAtMs = nowMs() + unknownMs;
        return found;
      },
      (error: unknown) => {
        parts.log.error({ err: error }, "the name of somebody who is mentioned was not looked up");
        // Who is mentioned next is asked for anew.
        entry.endsAtMs = 0;
        return null;
      },
    );
    const entry = { name, endsAtMs: nowMs() + knownMs };
    kept.delete(userId);
    kept.set(userId, entry);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return name;
  }

  return async (userIds) => {
    if (userIds.length === 0) return new Map();
    const names = new Map<string, string>();
    const over = new AbortController();
    const asked = [...new Set(userIds)].slice(0, mostAsked).map(async (userId) => {
      const name = await nameOf(userId);
      if (name !== null) names.set(userId, name);
    });
    await Promise.race([
      Promise.all(asked),
      pause(patienceMs, null, { signal: over.signal }).catch(() => {}),
    ]);
    over.abort();
    return new Map(names);
  };
}
