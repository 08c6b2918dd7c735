import type { Roster } from "../../core/roster.ts";
import { CharacterTable } from "../text/character-table.ts";
import { normalize } from "../text/normalize.ts";
import { soundNumber, soundOf } from "../text/sound.ts";

export type KnownHousehold = {
  id: string;
  name: string;
  /** Of 艾合买提·卡德尔 the part that people call him by; null where the name has no middle dot. */
  given: string | null;
  villageId: string;
  group: number | null;
};

/** What the roster knows under one spelling. */
export type NameHit = { end: number; name: string; households: readonly KnownHousehold[]; isCadre: boolean };

/** The part of the roster that a sender speaks from. */
export type SenderView = {
  name: string | null;
  /** 县水务局: the office the sender comes from. */
  office: string | null;
  /** Linked to, one by one or through a whole village. */
  own: ReadonlySet<string>;
  ownList: readonly KnownHousehold[];
  /** Linked one by one, in the roster's order. */
  linked: readonly KnownHousehold[];
  /** The one village of all that is linked, or null. */
  villageId: string | null;
  villageIds: ReadonlySet<string>;
  bySound(sound: string): readonly KnownHousehold[];
  /** How long the names of the sender's own are that sound at their start like the character of this code, the longest first. */
  lengthsLike(code: number): readonly number[];
  /** Those of the sender's own who are called by what stands at `at`: 艾合买提 of 艾合买提·卡德尔. */
  calledAt(text: string, at: number): { end: number; fits: readonly KnownHousehold[] } | null;
};

export type RosterIndex = {
  /** The longest name of a household or a cadre at `at`, over middle dots and spaces inside it. */
  nameAt(text: string, at: number, sender: SenderView): NameHit | null;
  villageAt(text: string, at: number): { end: number; villageIds: readonly string[] } | null;
  byName(name: string): readonly KnownHousehold[];
  byId(id: string): KnownHousehold | null;
  /** H099, where the roster's own numbers are written H001: no household's, and nothing but a number of one. */
  isLikeId(id: string): boolean;
  /** Some cadre's name, written in pinyin. */
  isCadreSound(sound: string): boolean;
  senderView(cadreId: string): SenderView;
};

type Named = { households: KnownHousehold[]; isCadre: boolean };

/** The spelling that names are compared in. */
function nameKey(name: string): string {
  return normalize(name).text.replace(/[·\s.]/g, "");
}

/** Most names are spelled as they are compared: kept once, where there are 100,000. */
function sameOr(name: string, key: string): string {
  return name === key ? name : key;
}

/** h000 of H041: its letters, and how many figures. */
function shapeOfId(id: string): string {
  return id.toLowerCase().replace(/\d/g, "0");
}

function givenName(head: string): string | null {
  const dot = normalize(head).text.indexOf("·");
  return dot > 1 ? nameKey(head.slice(0, dot)) : null;
}

const nothing: readonly number[] = [];

/** What stands behind a whole name, and begins no word with its last character. */
const closesName =
  /^(?:$|[家户、,。;:!)\n和跟与]|[两三四五六]家|媳妇|爱人|老伴|儿子|女儿|大[爷妈叔娘伯]|老人|同志|给[他她]|带了|反映|说|等[\d一二两三四五六七八九十])/;
/** Not of 上坪|村民 and 上坪|村委会. */
const villageEnding = /行政村|村(?![民委干支部口])|社区|嘎查/y;

/** Where `length` characters of a name end, over middle dots and, if asked, over single spaces; null past the text. */
function endOfName(text: string, at: number, length: number, overSpaces: boolean): number | null {
  let left = length;
  for (let end = at; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === 0xb7 || (overSpaces && code === 0x20 && text.charCodeAt(end + 1) !== 0x20)) continue;
    left -= 1;
    if (left === 0) return end + 1;
  }
  return null;
}

/** By the number of the first character's sound. */
function lengthsBySound(households: readonly KnownHousehold[]): (readonly number[])[] {
  const lengths: number[][] = [];
  for (const { name } of households) {
    const sound = soundNumber(name.charCodeAt(0));
    while (lengths.length <= sound) lengths.push([]);
    const same = lengths[sound];
    if (same !== undefined && !same.includes(name.length)) same.push(name.length);
  }
  for (const same of lengths) same.sort((a, b) => b - a);
  return lengths;
}

/** How long the spellings are that begin with a character, the longest first. */
function lengthsByFirst(spellings: Iterable<string>): CharacterTable<readonly number[]> {
  const table = new CharacterTable<readonly number[]>();
  for (const spelling of spellings) {
    const first = spelling.charCodeAt(0);
    const known = table.get(first) ?? [];
    if (!known.includes(spelling.length))
      table.set(
        first,
        [...known, spelling.length].sort((a, b) => b - a),
      );
  }
  return table;
}

export function buildRosterIndex(roster: Roster): RosterIndex {
  const names = new Map<string, Named>();
  const putHousehold = (spelling: string, household: KnownHousehold) => {
    const named = names.get(spelling);
    if (named) named.households.push(household);
    // Begun with its one element: an empty list makes room for seventeen with the first, and most names are had once.
    else names.set(spelling, { households: [household], isCadre: false });
  };
  const putCadre = (spelling: string) => {
    const named = names.get(spelling);
    if (named) named.isCadre = true;
    else names.set(spelling, { households: [], isCadre: true });
  };

  const byId = new Map<string, KnownHousehold>();
  const idShapes = new Set<string>();
  const byVillage = new Map<string, KnownHousehold[]>();
  for (const household of roster.households) {
    const known: KnownHousehold = {
      id: household.id,
      name: sameOr(household.head, nameKey(household.head)),
      given: givenName(household.head),
      villageId: household.villageId,
      group: household.group,
    };
    byId.set(household.id.toLowerCase(), known);
    idShapes.add(shapeOfId(household.id));
    const inVillage = byVillage.get(known.villageId);
    if (inVillage) inVillage.push(known);
    else byVillage.set(known.villageId, [known]);
    for (const spelling of new Set([known.name, ...household.otherNames.map(nameKey)])) {
      if (spelling.length > 1) putHousehold(spelling, known);
    }
  }
  const cadreNames = new Map<string, string>();
  const offices = new Map<string, string>();
  for (const cadre of roster.cadres) {
    const spelling = nameKey(cadre.name);
    if (cadre.unit !== null) offices.set(cadre.id, nameKey(cadre.unit));
    cadreNames.set(cadre.id, spelling);
    if (spelling.length > 1) putCadre(spelling);
  }

  const villages = new Map<string, string[]>();
  const putVillage = (spelling: string, id: string) => {
    if (spelling.length < 2) return;
    const ids = villages.get(spelling);
    if (!ids) villages.set(spelling, [id]);
    else if (!ids.includes(id)) ids.push(id);
  };
  for (const area of roster.areas) {
    if (area.kind !== "village") continue;
    const spelling = nameKey(area.name);
    putVillage(spelling, area.id);
    putVillage(spelling.replace(/(?:行政村|村|社区|嘎查)$/, ""), area.id);
    putVillage(soundOf(spelling.replace(/村$/, "")), area.id);
  }

  const links = Map.groupBy(roster.pairings, ({ cadreId }) => cadreId);

  let cadreSounds: ReadonlySet<string> | null = null;
  const views = new Map<string, SenderView>();
  const makeView = (cadreId: string): SenderView => {
    const pairings = links.get(cadreId) ?? [];
    const linkedIds = new Set(pairings.flatMap(({ householdId }) => householdId ?? []));
    const linkedVillages = new Set(pairings.flatMap(({ villageId }) => villageId ?? []));
    const linked = [...linkedIds].flatMap((id) => byId.get(id.toLowerCase()) ?? []);
    const own = new Map(linked.map((household) => [household.id, household]));
    for (const villageId of linkedVillages) {
      for (const household of byVillage.get(villageId) ?? []) own.set(household.id, household);
    }
    const villageIds = new Set([...linkedVillages, ...linked.map((household) => household.villageId)]);
    const [onlyVillage] = villageIds;
    let sounds: Map<string, KnownHousehold[]> | null = null;
    const lengthsOfSound = lengthsBySound([...own.values()]);
    const byGiven = Map.groupBy(
      [...own.values()].filter(({ given }) => given !== null),
      ({ given }) => given ?? "",
    );
    const lengthsOfGiven = [...new Set([...byGiven.keys()].map(({ length }) => length))].sort(
      (a, b) => b - a,
    );
    return {
      name: cadreNames.get(cadreId) ?? null,
      office: offices.get(cadreId) ?? null,
      own: new Set(own.keys()),
      ownList: [...own.values()],
      linked: linked.sort((a, b) => (a.id < b.id ? -1 : 1)),
      villageId: villageIds.size === 1 ? (onlyVillage ?? null) : null,
      villageIds,
      bySound(sound) {
        if (!sounds) {
          sounds = new Map();
          for (const household of own.values()) {
            const key = soundOf(household.name);
            const same = sounds.get(key);
            if (same) same.push(household);
            else sounds.set(key, [household]);
          }
        }
        return sounds.get(sound) ?? [];
      },
      lengthsLike: (code) => lengthsOfSound[soundNumber(code)] ?? nothing,
      calledAt(text, at) {
        for (const length of lengthsOfGiven) {
          const fits = byGiven.get(text.slice(at, at + length));
          if (fits !== undefined) return { end: at + length, fits };
        }
        return null;
      },
    };
  };

  const nameLengths = lengthsByFirst(names.keys());
  const find = (text: string, at: number, sender: SenderView, overSpaces: boolean): NameHit | null => {
    const isOwn = (household: KnownHousehold) => sender.own.has(household.id);
    let found: NameHit | null = null;
    for (const length of nameLengths.get(text.charCodeAt(at)) ?? nothing) {
      const end = endOfName(text, at, length, overSpaces);
      if (end === null) continue;
      const said = text.slice(at, end);
      const name = said.length > length ? said.replace(/[· ]/g, "") : said;
      const named = name.length === length ? names.get(name) : undefined;
      // 李平安装路灯: the sender's own 李平 goes before a stranger 李平安; not in 李平安家, nor in 李平、李平安.
      const goesBefore =
        found !== null &&
        !found.households.some(isOwn) &&
        !closesName.test(text.slice(found.end, found.end + 2));
      if (named && (found === null || (goesBefore && named.households.some(isOwn))))
        found = { end, name, households: named.households, isCadre: named.isCadre };
    }
    return found;
  };

  const villageLengths = lengthsByFirst(villages.keys());
  return {
    nameAt(text, at, sender) {
      if (nameLengths.get(text.charCodeAt(at)) === undefined) return null;
      const hit = find(text, at, sender, false);
      const spaced = hit === null && text.slice(at + 1, at + 8).includes(" ");
      return spaced ? find(text, at, sender, true) : hit;
    },
    villageAt(text, at) {
      for (const length of villageLengths.get(text.charCodeAt(at)) ?? nothing) {
        const villageIds = villages.get(text.slice(at, at + length));
        if (villageIds === undefined || at + length > text.length) continue;
        if (text.charAt(at + length - 1) === "村") return { end: at + length, villageIds };
        villageEnding.lastIndex = at + length;
        return { end: villageEnding.test(text) ? villageEnding.lastIndex : at + length, villageIds };
      }
      return null;
    },
    byName: (name) => names.get(name)?.households ?? [],
    byId: (id) => byId.get(id.toLowerCase()) ?? null,
    isLikeId: (id) => /^[a-z]/i.test(id) && idShapes.has(shapeOfId(id)),
    isCadreSound(sound) {
      cadreSounds ??= new Set([...cadreNames.values()].map(soundOf));
      return cadreSounds.has(sound);
    },
    senderView(cadreId) {
      let view = views.get(cadreId);
      if (!view) {
        view = makeView(cadreId);
        views.set(cadreId, view);
      }
      return view;
    },
  };
}
