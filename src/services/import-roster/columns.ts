/** A column that the import reads: its Chinese name for messages, and what offices write above it. */
export type Column = { name: string; spellings: readonly string[]; required: boolean };

export type Columns<Field extends string> = Readonly<Record<Field, Column>>;

const column = (...names: readonly [string, ...string[]]): Column => ({
  name: names[0],
  spellings: names,
  required: false,
});
const required = (...names: [string, ...string[]]): Column => ({ ...column(...names), required: true });

const wecomHeaders = [
  "企业微信账号",
  "企业微信帐号",
  "企业微信",
  "企业微信号",
  "企微账号",
  "微信账号",
] as const;
const dingtalkHeaders = ["钉钉账号", "钉钉帐号", "钉钉", "钉钉号"] as const;

export const villageColumns = {
  id: required("村编号"),
  name: required("村名", "村", "行政村", "村名称"),
  township: required("乡镇", "乡镇名称", "镇", "乡", "街道"),
  county: column("县", "县名", "县区", "县市区"),
};

export const householdColumns = {
  id: required("户编号"),
  head: required("户主", "户主姓名"),
  village: required("村编号"),
  group: column("组", "村民小组", "小组", "社"),
  category: column("类型", "户类型", "农户类型"),
  members: column("人口", "人口数", "家庭人口"),
  otherNames: column("别名", "曾用名"),
};

export const cadreColumns = {
  id: required("干部编号"),
  name: required("姓名", "干部姓名"),
  unit: column("单位", "工作单位"),
  title: column("职务"),
  rank: column("职级"),
  roles: column("角色"),
  areas: column("分管区域"),
  wecom: column(...wecomHeaders),
  dingtalk: column(...dingtalkHeaders),
};

export const pairingColumns = {
  cadre: required("干部编号"),
  household: column("户编号"),
  village: column("村编号"),
  from: column("起始", "起始日期", "开始日期"),
  to: column("结束", "结束日期"),
};

/** The sheet that offices have, a row a household. Of two that fit one column, the one named first here is read. */
export const flatColumns = {
  county: column("县", "县区", "县市区", "区县", "县名", "所在县"),
  township: required("乡镇", "乡镇街道", "乡镇名称", "所在乡镇", "镇", "乡", "镇街", "街道"),
  village: required("村", "行政村", "村名", "行政村名", "行政村名称", "村名称", "所在村", "村社区", "社区"),
  group: column("组", "村民小组", "小组", "村民组", "社", "组别", "所在组", "村组"),
  head: required("户主", "户主姓名", "户主名", "户主名称", "农户姓名", "农户", "姓名"),
  category: column("类型", "农户类型", "户类型", "户类别", "农户类别", "类别", "户属性", "农户属性"),
  members: column("人口", "人口数", "家庭人口", "家庭人口数", "家庭人数", "人数", "家庭成员数"),
  cadres: column(
    ...(["联系干部", "联系干部姓名", "帮扶干部", "帮扶干部姓名", "帮扶责任人", "帮扶责任人姓名"] as const),
    ...[
      "结对干部",
      "结对干部姓名",
      "结对帮扶干部",
      "联户干部",
      "包户干部",
      "帮扶人",
      "帮扶联系人",
      "干部姓名",
    ],
  ),
  unit: column(
    ...(["单位", "帮扶单位", "工作单位", "联系单位", "干部单位", "所在单位", "帮扶责任人单位"] as const),
    ...["联系干部单位", "帮扶干部单位", "结对干部单位", "结对单位", "包联单位", "帮扶干部工作单位"],
  ),
  otherNames: column("别名", "曾用名"),
  /** Of the 联系干部 in the row, as the accounts. */
  roles: column("角色", "联系干部角色", "帮扶干部角色", "干部角色"),
  wecom: column(...wecomHeaders, "联系干部企业微信账号", "帮扶干部企业微信账号", "干部企业微信账号"),
  dingtalk: column(...dingtalkHeaders, "联系干部钉钉账号", "帮扶干部钉钉账号", "干部钉钉账号"),
};

/** A header as compared: half width, without spaces, marks and what stands in brackets around a part (乡(镇)). */
export function plainHeader(text: string): string {
  return text.normalize("NFKC").replace(/[\s*:()()[\]【】、,,/·"“”]/gu, "");
}

/** The same without what brackets add: 人口(人), 组(社). */
export function shortHeader(text: string): string {
  return plainHeader(text.normalize("NFKC").replace(/[(([【].*?[)\])】]/gu, ""));
}
