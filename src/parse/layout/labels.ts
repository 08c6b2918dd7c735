/** What stands behind the label of a form's line. `measure`: the label itself names what the figure counts. */
export type LabelKind =
  | "household"
  | "id"
  | "cadre"
  | "date"
  | "place"
  | "need"
  | "plan"
  | "info"
  | "content"
  | "mode"
  | "presence"
  | "result";

/** The first that fits counts: 走访干部 is the cadre, 被走访人 the household, 走访困难户 neither. */
const kinds: readonly [LabelKind, RegExp][] = [
  [
    "household",
    /^(?:被走访|受访|被访|慰问对象|走访对象|帮扶对象|联系对象|结对户|服务对象)|户主|名单|(?:农户|群众|对象)姓名|^姓名$|^户名$|^走访户$|^联系户$|^帮扶户$|^农户$|^慰问户$|^入户$|走访户主|入户对象|^对象$|^household|^name|^head/,
  ],
  ["id", /编号|户号/],
  ["presence", /^(?:是否|户主)?(?:在家|在户|见面|见人|在家情况|入户见面)$/],
  [
    "cadre",
    /干部|^走访人|责任人|记录人|填报|报送|参加人|参与人|陪同|同行|^联系人|帮扶人|队员|签字|签名|汇报人|报告人|填表人|责任单位|帮扶单位|^单位|人员$|^工作人员|^by$|^cadre/,
  ],
  ["date", /时间|日期|^date|^时点/],
  [
    "place",
    /地点|地址|住址|^村$|村组|^村名|所在村|^走访村|^村\/组|^组别?$|^place|^village|^行政村|^乡镇|^位置/,
  ],
  [
    "plan",
    /^(?:下(?:个|一)?(?:周|月|季度|半年|阶段|步)|明年|明天|明日)(?:的)?(?:工作|安排|重点|任务|$)|计划|打算|下一步|下步|下阶段|后续|拟|^plan|整改|建议措施|帮扶计划/,
  ],
  [
    "result",
    /^(?:办理|处理|答复|落实)$|解决情况|处理情况|办理情况|处理结果|解决办法|落实情况|答复|当场解决|现场解决|办理结果/,
  ],
  [
    "need",
    /^急[需盼]|^求助|诉求|困难(?!户|群众|家庭)|(?<!解决|化解)问题|需求|反映|难题$|难处|存在问题|^needs?|心愿|愿望/,
  ],
  [
    "info",
    /家庭情况|基本情况|家庭成员|类型|类别|^人口|收入|致贫|原因|天气|电话|身份证|状况|家庭人口|户类型|属性|年龄|性别|民族|学历|健康|政治面貌|产业情况|住房|^序号|心得|感悟|体会|感受|群众评价|满意度|照片|帮扶政策|享受政策|风险|家庭信息/,
  ],
  // What a household has or is minded to do, whatever else its words count: 务工意向:2人, 养殖规模:羊30只.
  [
    "info",
    /(?:意向|意愿|规模|劳力|劳动力|存栏|面积|养殖|种植|务工人员|外出务工|负债|欠款|支出|耕地|口粮|饮水|保险|职业|文化程度|评价)(?:数|情况|现状)?$/,
  ],
  ["mode", /方式|形式|途径|^type/],
  [
    "content",
    /^帮扶$|^做法$|内容|品名|事由|做了啥|做了什么|干了啥|情况|备注|过程|成效|事项|措施|^摘要|工作|小结|记录|日志|主要做法|描述|^notes?|^what|^content/,
  ],
];

/** @param text the label without its colon */
export function labelKind(text: string): LabelKind | null {
  // 物资方面 is 物资.
  const label = text.replace(/\s/g, "").replace(/(?<=.)方面$/, "");
  if (/户数|次数|人数|人次|份数|金额|数量|场次|件数|天数|篇数/.test(label)) return null;
  for (const [kind, pattern] of kinds) if (pattern.test(label)) return kind;
  return /.方面$/.test(text) ? "content" : null;
}
