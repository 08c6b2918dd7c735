import type { Day } from "./calendar.ts";

/** The tree that figures are added up along. Groups (组) are a number on the household. */
export type AreaKind = "county" | "township" | "village";

export type Area = {
  /** A village keeps the roster's id (V01); the others are `township:<county>/<name>` and `county:<name>`. */
  id: string;
  kind: AreaKind;
  name: string;
  parentId: string | null;
  /** Administrative order, from 0: the order of the villages file. */
  position: number;
};

export type Household = {
  id: string;
  head: string;
  /** 别名: resolved like the head. */
  otherNames: readonly string[];
  villageId: string;
  /** 组, from 1; null where the roster gives none. */
  group: number | null;
  /** 类型: 脱贫户, 监测户, …; null where the roster gives none. */
  category: string | null;
  /** 人口, in persons. */
  members: number | null;
  active: boolean;
};

export type Role = "cadre" | "leader" | "coordinator";

export type Cadre = {
  id: string;
  name: string;
  unit: string | null;
  /** 职务 */
  title: string | null;
  /** 职级 */
  rank: string | null;
  roles: readonly Role[];
  /** 分管区域: areas a leader answers for. */
  areaIds: readonly string[];
  active: boolean;
};

/** A cadre linked to one household, or to a whole village: exactly one of the two ids is set. */
export type Pairing = {
  cadreId: string;
  householdId: string | null;
  villageId: string | null;
  /** First and last local day, both included; null: open. */
  from: Day | null;
  to: Day | null;
};

/** Who supports whom, as it stands today: ended pairings, and households and cadres that left, are not in it. */
export type Roster = {
  areas: readonly Area[];
  households: readonly Household[];
  cadres: readonly Cadre[];
  pairings: readonly Pairing[];
};
