import { soundOf } from "../text/sound.ts";
import type { KnownHousehold, RosterIndex, SenderView } from "../words/roster-index.ts";
import type { Mention } from "../words/tokens.ts";

/** The village and group that the clause names; null where it names none. */
export type Place = { villageIds: readonly string[] | null; group: number | null };

export type Resolution =
  | { kind: "known"; household: KnownHousehold }
  | { kind: "ambiguous"; candidates: readonly KnownHousehold[] }
  | { kind: "unknown"; candidates: readonly KnownHousehold[] };

/** Which household a name means, by section 3 of language.md. */
export function resolveHousehold(
  mention: Mention,
  place: Place,
  sender: SenderView,
  index: RosterIndex,
): Resolution {
  if (mention.form === "number") return settle(mention.fits);
  if (mention.form === "surname") {
    const fits = mention.fits.filter((household) => inPlace(household, place));
    if (fits.length === 1) return settle(fits);
    return mention.fits.length > 0
      ? { kind: "ambiguous", candidates: fits.length > 0 ? fits : mention.fits }
      : { kind: "unknown", candidates: [] };
  }
  const exact = mention.form === "roster" ? mention.fits : index.byName(mention.name);
  if (place.villageIds !== null || place.group !== null) {
    const there = exact.filter(
      (household) => inPlace(household, place) && (place.villageIds !== null || inReach(household, sender)),
    );
    if (there.length > 0) return choose(there, sender);
    const sounding = soundingAs(mention, sender).filter((household) => inPlace(household, place));
    if (sounding.length > 0) return settle(sounding);
    if (place.villageIds === null) {
      const anywhere = exact.filter((household) => inPlace(household, place));
      if (anywhere.length > 0) return choose(anywhere, sender);
    }
    return { kind: "unknown", candidates: exact };
  }
  if (exact.length > 0) return choose(exact, sender);
  const sounding = soundingAs(mention, sender);
  return sounding.length > 0 ? settle(sounding) : { kind: "unknown", candidates: [] };
}

function soundingAs({ name, form, fits }: Mention, sender: SenderView): readonly KnownHousehold[] {
  const alike = sender.bySound(soundOf(name.toLowerCase().replace(/[\s·'-]/g, "")));
  // Han Mandun, who is 韩满囤: found by another way to spell it.
  return alike.length === 0 && form === "sound" ? fits : alike;
}

/** The sender's own goes first, then the only one in the roster. */
function choose(fits: readonly KnownHousehold[], sender: SenderView): Resolution {
  if (fits.length === 1) return settle(fits);
  const own = fits.filter((household) => sender.own.has(household.id));
  return settle(own.length > 0 ? own : fits);
}

function settle(fits: readonly KnownHousehold[]): Resolution {
  const [only] = fits;
  if (only === undefined) return { kind: "unknown", candidates: [] };
  return fits.length === 1 ? { kind: "known", household: only } : { kind: "ambiguous", candidates: fits };
}

function inPlace(household: KnownHousehold, place: Place): boolean {
  if (place.villageIds !== null && !place.villageIds.includes(household.villageId)) return false;
  return place.group === null || household.group === place.group;
}

/** A group without a village is a group of the sender's villages. */
function inReach(household: KnownHousehold, sender: SenderView): boolean {
  return sender.villageIds.size === 0 || sender.villageIds.has(household.villageId);
}
