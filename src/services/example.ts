import { callHousehold, type Whereabouts } from "../core/call-household.ts";
import { neutralise } from "../core/neutralise.ts";
import { type RosterView, viewOf } from "../core/roster-view.ts";
import type { Reading } from "../parse/reading.ts";
import * as say from "../text/zh-cn.ts";
import type { CommandContext } from "./chat-command.ts";

type Reader = Pick<CommandContext, "audience" | "roster" | "cadre" | "read">;

const mostTried = 5;

/**
 * A report as its reader could send it. In private it is of a household of their own and is read as it stands; in a
 * group, and for who has no household, it is of 某某, which is no household and is not recorded.
 */
export function exampleReport(reader: Reader): string {
  if (reader.audience === "group") return say.exampleOfNobody;
  const view = viewOf(reader.roster);
  const own = householdsOf(reader, view);
  for (const household of own.slice(0, mostTried)) {
    const sentence = say.exampleReport(callHousehold(household, own));
    const isPlain = neutralise(sentence) === sentence;
    if (isPlain && isReadAsOf(household.id, reader.read(sentence))) return sentence;
  }
  return say.exampleOfNobody;
}

function isReadAsOf(householdId: string, { intent, entries, questions, leftovers }: Reading): boolean {
  return (
    intent === "report" &&
    questions.length === 0 &&
    leftovers.length === 0 &&
    entries.length === 2 &&
    entries.every(({ households }) => households.length === 1 && households[0] === householdId)
  );
}

/** Linked one by one; where there are none, those of the villages linked as a whole. */
function householdsOf({ roster, cadre }: Reader, view: RosterView): Whereabouts[] {
  const linked = roster.pairings
    .filter((pairing) => pairing.cadreId === cadre.id)
    .flatMap(({ householdId }) => (householdId === null ? [] : (view.household(householdId) ?? [])));
  const villages = view.villagesOf(cadre.id);
  const near =
    linked.length > 0 ? linked : roster.households.filter(({ villageId }) => villages.includes(villageId));
  return near.map(({ id, head, villageId, group }) => ({
    ...{ id, head, group, village: view.area(villageId)?.name ?? "" },
  }));
}
