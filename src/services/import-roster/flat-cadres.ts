import type { Cadre, Role } from "../../core/roster.ts";
import type { AccountField } from "./accounts.ts";
import { type RowReader, splitList } from "./cells.ts";
import { type Existing, groupBy } from "./draft.ts";
import type { FlatTable } from "./form.ts";
import { idGiver } from "./ids.ts";
import { readRoles, settledRoles } from "./roles.ts";

type Cells = RowReader<keyof FlatTable["columns"]>;

/** A cadre as a row names them. */
export type CadreMention = {
  cells: Cells;
  name: string;
  unit: string | null;
  accounts: Readonly<Record<AccountField, readonly string[]>>;
  /** Null where there is no column for them. */
  roles: readonly Role[] | null;
};

/** The 联系干部 of a row, each with their 单位, accounts and roles. */
export function readMentions(cells: Cells): CadreMention[] {
  const names = cadreNames(cells.raw("cadres"));
  if (names === null) {
    cells.fault("cadres", { code: "cadreNames" });
    return [];
  }
  const units = unitsOf(cells, names.length);
  const wecom = accountsEach(cells, "wecom", names.length);
  const dingtalk = accountsEach(cells, "dingtalk", names.length);
  const roles = rolesEach(cells, names.length);
  return names.flatMap((text, index) => {
    const name = cells.part("cadres", text, "cadre");
    const unit = units[units.length === 1 ? 0 : index] ?? null;
    const accounts = { wecom: wecom[index] ?? [], dingtalk: dingtalk[index] ?? [] };
    const own = cells.has("roles") ? (roles[index] ?? []) : null;
    return name === null ? [] : [{ cells, name, unit, accounts, roles: own }];
  });
}

/** Names joined by marks or spaces; 李 平 is one. Null where spaces leave it open whose the characters are. */
function cadreNames(text: string): string[] | null {
  const names: string[] = [];
  for (const part of splitList(text.replaceAll("/", "、"))) {
    let open: string[] = [];
    for (const word of [...part.split(/\s+/), ""]) {
      if ([...word].length === 1) {
        open.push(word);
        continue;
      }
      if (open.length === 2) names.push(open.join(""));
      else if (open.length !== 0) return null;
      open = [];
      if (word !== "") names.push(word);
    }
  }
  return [...new Set(names)];
}

/** One unit for all, or one for each, in their order. */
function unitsOf(cells: Cells, count: number): (string | null)[] {
  const text = cells.raw("unit");
  if (text === "" || count === 0) return [];
  const read = (units: readonly string[]) => units.map((unit) => cells.part("unit", unit, "unit"));
  if (count === 1) return read([text]);
  const parts = splitList(text);
  const words = text.split(/\s+/);
  if (parts.length === 1) return read(words.length === count ? words : [text]);
  if (parts.length === count) return read(parts);
  cells.fault("unit", { code: "unitEach", cadres: count });
  return [];
}

const nobody = new Set(["/", "-", "—", "无", "暂无", "空"]);

/** All accounts for an only cadre; of several, one for each in their order. */
function accountsEach(cells: Cells, field: AccountField, count: number): (readonly string[])[] {
  const parts = cells
    .raw(field)
    .split(/[\s;;、,,|]+/u)
    .filter((part) => part !== "");
  const own = parts.map((part) => (nobody.has(part) ? [] : [part]));
  if (parts.length === 0 || own.length === count) return own;
  if (count === 1) return [own.flat()];
  cells.fault(field, { code: "accountEach", cadres: count });
  return [];
}

/** All roles for an only cadre; of several, those of each in their order: 、 stands between cadres, ; between roles. */
function rolesEach(cells: Cells, count: number): Role[][] {
  const text = cells.raw("roles");
  if (text === "") return [];
  if (count === 1) return [readRoles(cells, text)];
  const parts = text.split(/[、,,\n]/u).map((part) => part.trim());
  if (parts.length === count) return parts.map((part) => readRoles(cells, nobody.has(part) ? "" : part));
  cells.fault("roles", { code: "roleEach", cadres: count });
  return [];
}

export type SettledCadres = {
  /** All that are named, in the order of the sheet. */
  cadres: Cadre[];
  /** Null where the mention cannot be told; its fault is noted. */
  idOf(mention: CadreMention): string | null;
};

/**
 * Finds cadres again by unit and name. Where a row gives no unit, it is the only cadre of that name, in the sheet or
 * else in the ledger.
 */
export function settleCadres(mentions: readonly CadreMention[], existing: Existing): SettledCadres {
  const units = new Map<string, Set<string>>();
  for (const { name, unit } of mentions) {
    const known = units.get(name) ?? new Set();
    if (unit !== null) known.add(unit);
    units.set(name, known);
  }
  const byName = groupBy(existing.cadres, ({ name }) => name);
  const newId = idGiver(
    "C",
    3,
    existing.cadres.map(({ id }) => id),
  );
  const settled = new Map<string, Cadre | "several">();
  const settle = (name: string, unit: string | null): Cadre | "several" => {
    const namesakes = byName.get(name) ?? [];
    const same = standing(namesakes.filter((cadre) => unit === null || cadre.unit === unit));
    if (same.length > 1) return "several";
    const [found] = same;
    if (found) return { ...found, active: true };
    // One who had no unit in the ledger has it now.
    const [unitless, ...others] = standing(namesakes.filter((cadre) => cadre.unit === null));
    if (unitless && others.length === 0 && units.get(name)?.size === 1) {
      return { ...unitless, unit, active: true };
    }
    const nothing = { title: null, rank: null, areaIds: [] };
    return { id: newId(), name, unit, roles: ["cadre"], ...nothing, active: true };
  };
  const settleOnce = (name: string, unit: string | null) => {
    const key = `${name}\n${unit ?? ""}`;
    const before = settled.get(key);
    if (before) return before;
    const cadre = settle(name, unit);
    settled.set(key, cadre);
    return cadre;
  };
  const ids = new Map<CadreMention, string | null>();
  for (const mention of mentions) {
    const { name, cells } = mention;
    const [known, ...others] = units.get(name) ?? [];
    const ambiguous = mention.unit === null && others.length > 0;
    const cadre = ambiguous ? "several" : settleOnce(name, mention.unit ?? known ?? null);
    ids.set(mention, cadre === "several" ? null : cadre.id);
    if (cadre === "several") cells.fault("unit", { code: "unitOf", name });
  }
  const known = new Map(
    [...settled.values()].flatMap((one) => (one === "several" ? [] : [[one.id, one] as const])),
  );
  const idOf = (mention: CadreMention) => ids.get(mention) ?? null;
  const roles = rolesSaid(mentions, idOf);
  return {
    cadres: [...known.values()].map((one) => ({ ...one, roles: roles.get(one.id) ?? one.roles })),
    idOf,
  };
}

/** A role once said holds for all rows of that cadre. Who is in no sheet that has the column is left out. */
function rolesSaid(
  mentions: readonly CadreMention[],
  idOf: SettledCadres["idOf"],
): ReadonlyMap<string | null, Role[]> {
  const spoken = mentions.filter(({ roles }) => roles !== null);
  return new Map(
    [...groupBy(spoken, idOf)].map(([id, same]) => [
      id,
      settledRoles(same.flatMap(({ roles }) => roles ?? [])),
    ]),
  );
}

/** Those who are here; where nobody is, those who left. */
function standing(cadres: readonly Cadre[]): readonly Cadre[] {
  const here = cadres.filter(({ active }) => active);
  return here.length > 0 ? here : cadres;
}
