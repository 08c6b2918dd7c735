import { type ExpectationTexts, expectationText, type Fault, type Named } from "../../core/roster-fault.ts";

const names: Readonly<Record<Named, string>> = {
  head: "the head's name",
  village: "the name of a village",
  township: "the name of a township",
  county: "the name of a county",
  unit: "the name of a unit",
  category: "a kind of household, such as 脱贫户",
  cadre: "the name of a cadre",
  title: "an office, such as 科员",
  rank: "a rank, such as 县处级",
  otherName: "a name",
  villageId: "the id of a village, such as V01",
  householdId: "the id of a household, such as H0001",
  cadreId: "the id of a cadre, such as C001",
};

const has = (row: number) => `(row ${row} has it too)`;

const texts: ExpectationTexts = {
  name: ({ of }) => names[of],
  nameWithoutNumbers: ({ of }) => `${names[of]} without an ID card, bank card or telephone number`,
  nameAtMost: ({ of, most }) => `${names[of]}, at most ${most} characters`,
  id: ({ of }) => `${names[of]}: letters, digits, - and _, at most 40`,
  idWithoutNumbers: ({ of }) => `${names[of]} that is no ID card, bank card or telephone number`,
  group: () => "the number of a group, such as 3, 3组 or 第三小组",
  members: () => "the number of people, a whole number from 1 to 99",
  day: () => "a day, such as 2026-03-05",
  dayFrom: ({ first }) => `a day not before 起始 (${first})`,
  column: ({ headers }) => `a column with the header ${headers.join(" / ")}`,
  columnOnce: () => "one column with this header",
  ownId: ({ row }) => `an id of its own ${has(row)}`,
  villageOnce: ({ row }) => `a village once in its township ${has(row)}`,
  householdOnce: ({ row }) =>
    `a household in one row (row ${row} has it too; several 联系干部 stand in one cell, ` +
    "another household of that name differs in 组, 人口 or 类型)",
  pairingOnce: ({ row }) => `a pairing once (row ${row} has it for the same days)`,
  knownVillage: () => "the 村编号 of a village in the villages' list",
  knownHousehold: () => "the 户编号 of a household in the households' list",
  knownCadre: () => "the 干部编号 of a cadre in the cadres' list",
  roles: () => "干部, 领导 or 协调员, several joined by ;",
  roleEach: ({ cadres }) =>
    cadres === 0
      ? "empty, as 联系干部 names nobody"
      : `a role for each of the ${cadres} names in 联系干部, in their order, joined by 、 (/ for who is only 干部)`,
  area: () => "村编号, or the name of a village, township or county here",
  areaOfSeveral: ({ name }) => `村编号, or a name with what it lies in: several areas have the name ${name}`,
  householdOrVillage: () => "a 户编号, or a 村编号 for a whole village",
  notBoth: () => "empty, as a 户编号 stands in this row",
  cadreNames: () => "names joined by 、 (王芳、李 明)",
  unitEach: ({ cadres }) => `one unit for all, or one for each of the ${cadres} names in 联系干部`,
  unitOf: ({ name }) => `a unit that tells which ${name} is meant: there are several`,
  account: () => "a user id of the platform, without spaces, at most 64 characters",
  accountEach: ({ cadres }) =>
    cadres === 0
      ? "empty, as 联系干部 names nobody"
      : `one account for each of the ${cadres} names in 联系干部, in their order (/ for who has none)`,
  accountOnce: ({ row }) => `an account of one cadre ${has(row)}`,
  someCadre: () => "a 联系干部: nobody is linked to this household, so nobody will be reminded of it",
  usualCategory: ({ rows }) =>
    `a usual kind of household, such as 脱贫户, 监测户, 低保户, 五保户, 特困户, 边缘户 or 一般户` +
    (rows === 1 ? "" : ` (${rows} rows have this one)`),
  oneAccount: ({ name, row }) => `the account that row ${row} gives ${name}: both are taken to be theirs`,
};

export function expectedInEnglish({ expected }: Fault): string {
  return expectationText(texts, expected);
}

/** `households.csv:12: 人口: 三十口人: a whole number from 1 to 99` */
export function showFault(fault: Fault): string {
  const { file, sheet, row, column, value } = fault;
  const place = sheet === null ? file : `${file} [${sheet}]`;
  return `${place}:${row}: ${column}: ${value === "" ? "(empty)" : value}: ${expectedInEnglish(fault)}`;
}
