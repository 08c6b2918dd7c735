import { type ExpectationTexts, expectationText, type Fault, type Named } from "../../core/roster-fault.ts";

/** To who imports a roster, in the terminal. */

const names: Readonly<Record<Named, string>> = {
  head: "户主姓名",
  village: "村名",
  township: "乡镇名",
  county: "县名",
  unit: "单位名称",
  category: "户的类型,如脱贫户",
  cadre: "干部姓名",
  title: "职务,如科员",
  rank: "职级,如县处级",
  otherName: "姓名",
  villageId: "村编号,如V01",
  householdId: "户编号,如H0001",
  cadreId: "干部编号,如C001",
};

const texts: ExpectationTexts = {
  name: ({ of }) => `应为${names[of]}`,
  nameWithoutNumbers: ({ of }) => `应为${names[of]},不要带身份证号、银行卡号、电话号码`,
  nameAtMost: ({ of, most }) => `应为${names[of]},不超过${most}个字`,
  id: ({ of }) => `应为${names[of]}:只用字母、数字、-和_,不超过40个`,
  idWithoutNumbers: ({ of }) => `应为${names[of]},不能用身份证号、银行卡号、电话号码`,
  group: () => "应为组的编号,如3、3组、第三小组",
  members: () => "应为1到99的整数",
  day: () => "应为日期,如2026-03-05",
  dayFrom: ({ first }) => `不能早于起始日期${first}`,
  column: ({ headers }) => `缺少这一列,表头可写${headers.join("、")}`,
  columnOnce: () => "这个表头有两列,只留一列",
  ownId: ({ row }) => `和第${row}行重复,编号不能重复`,
  villageOnce: ({ row }) => `和第${row}行重复,一个乡镇里同名的村只写一次`,
  householdOnce: ({ row }) =>
    `和第${row}行是同一户,只写一行;几个联系干部写在同一格,同名的另一户要在组、人口或类型上有区别`,
  pairingOnce: ({ row }) => `和第${row}行重复,同一时间的结对只写一次`,
  knownVillage: () => "应为村表里有的村编号",
  knownHousehold: () => "应为农户表里有的户编号",
  knownCadre: () => "应为干部表里有的干部编号",
  roles: () => "应为干部、领导或协调员,几个用;隔开",
  roleEach: ({ cadres }) =>
    cadres === 0
      ? "这一行没有联系干部,角色应空着"
      : `这一行有${cadres}名联系干部:角色按顺序每人写一个,用、隔开,只是干部的写/`,
  area: () => "应为村编号,或名册里的村名、乡镇名、县名",
  areaOfSeveral: ({ name }) => `有几个地方叫${name},请写村编号,或在前面加上乡镇`,
  householdOrVillage: () => "应为户编号;联系整个村的,在村编号一列写村编号",
  notBoth: () => "这一行已有户编号,村编号应空着",
  cadreNames: () => "几个姓名请用、隔开,如王芳、李 明",
  unitEach: ({ cadres }) => `这一行有${cadres}名联系干部:单位写一个共用的,或按顺序每人写一个`,
  unitOf: ({ name }) => `有几个${name},请写明单位`,
  account: () => "应为平台上的账号,不带空格,不超过64个字符",
  accountEach: ({ cadres }) =>
    cadres === 0
      ? "这一行没有联系干部,账号应空着"
      : `这一行有${cadres}名联系干部:账号按顺序每人写一个,没有的写/`,
  accountOnce: ({ row }) => `第${row}行把这个账号写给了另一名干部,一个账号只能是一个人的`,
  someCadre: () => "没有联系干部,这一户不会有人收到提醒",
  usualCategory: ({ rows }) =>
    `不是常见的类型(脱贫户、监测户、低保户、五保户、特困户、边缘户、一般户等)${rows === 1 ? "" : `,共${rows}行`},请看是不是写错了`,
  oneAccount: ({ name, row }) => `和第${row}行给${name}写的账号不一样;两个都算${name}的`,
};

/** `households.csv 第63行 人口 “零”:应为1到99的整数` */
export function rosterFault(fault: Fault): string {
  const { file, sheet, row, column, value, expected } = fault;
  const place = sheet === null ? file : `${file}[${sheet}]`;
  const ofHeader = expected.code === "column" || expected.code === "columnOnce";
  const shown = ofHeader ? "" : value === "" ? "(空)" : ` “${value}”`;
  return `${place} 第${row}行 ${column}${shown}:${expectationText(texts, expected)}`;
}

export function rosterWarning(fault: Fault): string {
  return `请注意:${rosterFault(fault)}`;
}

export function badRows(rows: number): string {
  return `共${rows}行有错,什么都没有导入。`;
}

export type RosterPart = "areas" | "households" | "cadres" | "pairings" | "accounts";

const parts: Readonly<Record<RosterPart, string>> = {
  areas: "县、乡镇、村",
  households: "农户",
  cadres: "干部",
  pairings: "结对",
  accounts: "账号",
};

export function rosterCounts(
  part: RosterPart,
  { added, changed, ended }: { added: number; changed: number; ended: number },
): string {
  return `${parts[part]}:新增${added},更改${changed},结束${ended}`;
}

const actions = { add: "新增", change: "更改", end: "结束" };

export function rosterChange(change: {
  kind: RosterPart;
  action: keyof typeof actions;
  id: string;
  name: string;
}): string {
  return `${actions[change.action]} ${parts[change.kind]} ${change.id} ${change.name}`.trimEnd();
}

export function moreLines(more: number): string {
  return `……另有${more}条`;
}

export function notRead({ column, sheet }: { column: string | null; sheet: string }): string {
  return column === null ? `没有读工作表“${sheet}”` : `没有读${sheet}的“${column}”一列`;
}

export const nothingWritten = "这是试导(--dry-run),什么都没有写入。";

type Ending = { kind: "households" | "cadres"; ended: number; active: number };

/** What would end in such numbers that it has to be allowed. */
export function wouldEnd(ending: readonly Ending[]): string {
  const list = ending.map(({ kind, ended, active }) => `${parts[kind]}${active}个中的${ended}个`);
  return `这次导入会结束${list.join("、")},因为新表里没有。`;
}

export const mustAllowEnding = "表如果不全(比如只有一个乡镇),请补全再导;确实要结束的,加上 --allow-ending。";
export const endingRefused = "什么都没有导入。";
