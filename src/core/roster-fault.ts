/** What a cell of a roster names. */
export type Named =
  | "head"
  | "village"
  | "township"
  | "county"
  | "unit"
  | "category"
  | "cadre"
  | "title"
  | "rank"
  | "otherName"
  | "villageId"
  | "householdId"
  | "cadreId";

/** What a roster's cell should hold, by a stable code, with what its sentence needs to be said. */
type Expectations = {
  name: { of: Named };
  nameWithoutNumbers: { of: Named };
  nameAtMost: { of: Named; most: number };
  id: { of: Named };
  idWithoutNumbers: { of: Named };
  group: object;
  members: object;
  day: object;
  dayFrom: { first: string };
  column: { headers: readonly string[] };
  columnOnce: object;
  ownId: { row: number };
  villageOnce: { row: number };
  householdOnce: { row: number };
  pairingOnce: { row: number };
  knownVillage: object;
  knownHousehold: object;
  knownCadre: object;
  roles: object;
  roleEach: { cadres: number };
  area: object;
  areaOfSeveral: { name: string };
  householdOrVillage: object;
  notBoth: object;
  cadreNames: object;
  unitEach: { cadres: number };
  unitOf: { name: string };
  account: object;
  accountEach: { cadres: number };
  accountOnce: { row: number };
  /** Of warnings: they keep nobody from importing. */
  someCadre: object;
  usualCategory: { rows: number };
  oneAccount: { name: string; row: number };
};

export type Expectation = {
  [Code in keyof Expectations]: { code: Code } & Expectations[Code];
}[keyof Expectations];

/** A sentence for each expectation, in some language. */
export type ExpectationTexts = {
  readonly [Code in keyof Expectations]: (about: Expectations[Code]) => string;
};

/** @returns what `texts` says of this one */
export function expectationText(texts: ExpectationTexts, expected: Expectation): string {
  // The code picks the sentence that takes what stands beside it.
  return (texts[expected.code] as (about: Expectation) => string)(expected);
}

/** One fault of a roster's file: where, what stands there, and what was expected. */
export type Fault = {
  file: string;
  /** The name in a workbook; null for a CSV file. */
  sheet: string | null;
  /** As the file counts, from 1. */
  row: number;
  column: string;
  /** As it stands, without ID, bank card and mobile numbers. */
  value: string;
  expected: Expectation;
};

/** Kinds of households that offices write; anything else may be a slip of the pen. */
const usualCategories = new Set(
  [
    [
      "脱贫",
      "已脱贫",
      "稳定脱贫",
      "脱贫不稳定",
      "脱贫监测",
      "非脱贫",
      "贫困",
      "非贫困",
      "原贫困",
      "已脱贫贫困",
    ],
    [
      "建档立卡",
      "原建档立卡",
      "建档立卡脱贫",
      "建档立卡贫困",
      "非建档立卡",
      "五保",
      "低保",
      "特困",
      "特困供养",
    ],
    ["低保边缘", "边缘", "边缘易致贫", "易致贫", "易返贫", "突发严重困难", "突发困难", "支出型困难", "困难"],
    [
      "监测",
      "防返贫监测",
      "防止返贫监测",
      "监测对象",
      "三类",
      "低收入",
      "一般",
      "普通",
      "重点",
      "特殊",
      "其他",
    ],
    [
      "残疾",
      "独居",
      "孤寡",
      "孤儿",
      "留守",
      "空巢",
      "优抚",
      "军属",
      "烈属",
      "军烈属",
      "退役军人",
      "计生",
      "独生子女",
    ],
    [
      "搬迁",
      "易地搬迁",
      "易地扶贫搬迁",
      "移民",
      "党员",
      "种养大户",
      "分散供养",
      "集中供养",
      "分散特困",
      "集中特困",
    ],
  ].flat(),
);

/** Whether every part of a 类型 is a kind that offices usually write: 脱贫户, 低保、残疾, 监测户(边缘易致贫户). */
export function isUsualCategory(text: string): boolean {
  const parts = text.split(/[\s;;、,,|/+++兼()()—-]+/u).filter((part) => part !== "");
  return parts.every((part) => usualCategories.has(part.replace(/(?:农户|户|人员|家庭)$/u, "")));
}
