/** What stands behind the label of a form's line. `measure`: the label itself names what the figure counts. */
export type LabelKind =
  | "household"
  | "unvisited"
  | "missed"
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

/** Who is asked for: 去哪家, 看了谁, 慰问了哪些人. */
const whom = "(?:谁|哪(?:[一几些]?[家户个位]|些)?|几[家户])(?:家里?|户|人|屋里?)?";
/** Being with a household, in one character or two; 走访, 入户 and 慰问 alone may also begin a sentence or count. */
const goes = "(?:走访|入户|访问|拜访|探访|看望|探望|慰问|登门|上门|走|去|到|上|跑|看|访|进|见)";
const gone = "(?:走访|入户|访问|拜访|探访|看望|探望|慰问|登门|走|去|到|跑|看|访|见)";
const today = "(?:今[天日]|昨[天日]|本[次日周月]|这[次回趟])?";
const people = "(?:农?户|牧户|人家|家庭|群众|村民|老乡|农牧民|对象|户主|名单|姓名|名称|[的之、和])";
const asked = "(?:些|了)?(?:啥|什么|哪些)";
const tells =
  "(?:他|她|人家|户[上里]|家里|群众|村民|老乡|老人|本人|目前|眼下|现在|当前|有|有[啥何]|有什么|还有)";

function any(...patterns: string[]): RegExp {
  return new RegExp(patterns.map((pattern) => `(?:${pattern})`).join("|"));
}

/**
 * By the words in a label, whatever whole it makes; the first that fits counts: 走访干部 is the cadre, 被走访人 the household,
 * 走访困难户 neither.
 */
const kinds: readonly [LabelKind, RegExp][] = [
  // 入户核实收入情况, 逐户查看用电安全: what was looked at in every house.
  [
    "content",
    /^(?:[今昨][天日]|[上下]午)*(?:入户|进户|上门|登门|走访|[逐挨]家?[户家])+(?:查看|察看|看看|检查|排查|核查|核实|摸排|摸底|了解)(?!.*(?:时间|日期|地点|人员|干部|对象|方式|问题|困难|诉求|需求|名单)).{2}/,
  ],
  [
    "missed",
    /^(?:未遇|没遇|未见|没见|没碰|没找|不在|没在|未在|没人|无人|家[里中]?[没无]人|锁[着了]?门|扑空|外出未)[到见着上遇家户了空]*(?:的|户|农户|人家|对象|名单)*$/,
  ],
  [
    "unvisited",
    any(
      `^(?:还|尚|暂|仍|剩下|剩余|其余)*(?:未|没有?|没能|待)(?:再)?${gone}(?:到|成|完|访|过|上)*${people}*$`,
    ),
  ],
  [
    "plan",
    any(
      "^(?:(?:预[计约定]|约定|拟定)?的?下(?:个|一)?(?:周|月|季度|半年|阶段|步|次|回|趟|来)|接下来|往后|今后|后面|后期|改天|回头|明年|明天|明日|待办|准备|将要)",
      // Not yet done, and what is due: 未完成, 待发放, 年度目标, 工作任务, 近期安排, 帮扶责任书.
      "^[待未](?:办|完成|开工|落实|发放?|送达?|实施|启动|推进)(?:理|的|事项|项目|工作)*$",
      "^(?:年度|今年|全年|本年|下半年|下阶段|主要)(?:工作)?(?:目标|任务|思路)(?:任务|目标)?$|^工作(?:目标|思路)$",
      "^(?:近期|近日|本[周月季年]度?|年度|重点|工作)*(?:工作)?安排$",
      "责任书$|^承诺书$|^预算",
    ),
  ],
  [
    "cadre",
    any(
      "^[和跟同与]?谁(?:一[起道块同])?(?:去|走|跑|来|送|办|报|填|写|记|帮)",
      "^[和跟同与](?:谁|哪些人)",
      "^(?:一[起道同块])?(?:同|一起|一道)去(?:的|人|者)*$",
      "^(?:去|来|报|填|写|记|办|陪|带队|经办|办理|报送|代办)的?(?:人|干部|同事|同志)+$",
      "^带队",
    ),
  ],
  [
    "household",
    any(
      "^(?:被走访|被帮扶|受访|被访|慰问对象|走访对象|帮扶对象|联系对象|结对户|服务对象)",
      "户主|名单|(?:农户|群众|对象)姓名|^姓名$|^名字$|^大名$|^户名$|^走访户$|^联系户$|^帮扶户$|^农户$|^慰问户$|^入户$|走访户主|入户对象|^对象$",
      "^household|^name|^head",
      `^${today}${goes}*(?:了|过|到|的|的是|是)?${whom}[了的呀啊]?$`,
      `^${today}已(?:经)?${gone}(?:过|了|完|访|到)*${people}*$`,
      `^${today}${gone}(?:过|了|完)${people}*$`,
      `^${today}${gone}的?${people}+$`,
      `^(?:帮|给|送|发|捐)(?:的|了|给)?${whom}$`,
      "^(?:签收|领取?|收货?|受[助赠益帮救]|被帮扶|求助|反映|诉求|提出|申请|享受)[物资补助的]*(?:人|者|户|农户|群众)(?:员|姓名|签[字名])?$",
    ),
  ],
  [
    "cadre",
    /^(?:入户|走访|到访|慰问|下村|调研|陪同|包[村片组保]|挂[点联钩]|联[村系])(?:的)?(?:人|领导|县领导|组长)$/,
  ],
  ["id", /编号|户号/],
  // 出生日期, 住院时间: of what befell the household.
  [
    "info",
    /^(?:出生|生日|[入出住]院|手术|入[党伍学]|参军|退伍|毕业|建档|建卡|脱贫|返贫|纳入|识别|录入|迁[入出]|搬迁|入住|到期)(?:时间|日期|年月|[的之]?日|时)?$/,
  ],
  ["presence", /^(?:是否|户主)?(?:在家|在户|见面|见人|在家情况|入户见面)$/],
  [
    "cadre",
    /干部(?!反[映应])|^走访人|责任人|记录人|填报|(?<!信息|简报|稿件|材料)报送|参加人|参与人|陪同|同行|^联系人|帮扶人|队员|签字|签名|汇报人|报告人|填表人|责任单位|帮扶单位|^单位|人员$|^工作人员|^by$|^cadre/,
  ],
  ["date", /时间|日期|哪一?天|[几多]号|几月几|何时|[啥什么]+时候|多会儿|^日子|走访日$|^date|^时点/],
  [
    "place",
    /地点|地址|住址|^村$|村组|^村名|所在村|^走访村|^(?:驻点|驻村|帮扶|联系|结对|挂点|挂联|包联|包保|定点)(?:的|帮扶)?(?:村(?:名|庄|组)?|点)$|^(?:驻|挂|蹲)点$|^村\/组|^组别?$|^place|^village|^行政村|^乡镇|^位置/,
  ],
  ["plan", /^后续|计划|打算|下一步|下步|下阶段|后续|拟|^plan|整改|建议措施|帮扶计划/],
  [
    "result",
    /^(?:办理|处理|答复|落实)$|解决情况|处理情况|办理情况|处理结果|解决办法|落实情况|答复|当场解决|现场解决|办理结果|办[成妥结好]|^已解决/,
  ],
  [
    "need",
    any(
      "^急[需盼]|^求助|诉求|(?<!解决|化解|破解)困难(?!老?(?:户|群众|家庭|老人|党员|学生|大学生|妇女|儿童|职工|人员|对象|村民|残疾人|退役军人))|(?<!解决|化解|破解)问题|需求|反映|(?<!解决|化解|破解)难题$|难处|存在问题|^needs?|心愿|愿望|未了",
      `^${tells}*(?:还|急|亟|最|所|又|仍|尚)*(?:缺|差|需|盼|愁|求助|想要|想办|求办|托办|托付|恳?请求?|期盼|希望|要${asked}|要协调|要解决|[待未没](?:有)?(?:解决|协调|落实|办成))(?:要|少|乏|点|些|助|望)*(?:的|${asked}|帮[办忙扶助]?|上级|镇上|村里|部门|协调|解决|支持|物资|东西|物品|工作|事[项情]?|[问难]题|处理|办理)*$`,
      "^(?:烦心|愁心|难|操心|揪心|闹心|挂心)(?:的)?(?:事情?|处)$",
      "有(?:啥|什么|何)(?:困难|难处|要求|想法|愁)",
      `^(?:${tells}+(?:们|家)?(?:还|又|都)?(?:说|讲|念叨|提)|提)(?:到|起|过|了|出)*${asked}(?:事[项情]?|困难|问题|难处|要求)?了?$`,
    ),
  ],
  [
    "info",
    /^附(?:件|图|表|注)?$|^配图$|^家(?:底|当|产|业)子?$|^底子$|^牲[口畜]$|^固定资产$|家庭情况|基本情况|家庭成员|类型|类别|^人口|收入|致贫|原因|天气|电话(?:号码?)?$|身份证|状况|家庭人口|户类型|属性|年龄|性别|民族|学历|健康(?!服务|帮扶|体检|义诊)|政治面貌|产业情况|住房|^序号|心得|感悟|体会|感受|群众评价|满意度|照片|帮扶政策|享受政策|风险|家庭信息|[咋怎]么?样$|几口人|^家[底况境]$|^生[产活](?:情况|现状|状况)$/,
  ],
  // What a household owes, and what it draws from the state: 现有贷款:5万元, 低保金:450元/月.
  [
    "info",
    /^(?:现有|已有|原有|家庭|个人)(?:贷款|借款|债务)|^村(?:情|况|级)(?:概况|简介)?$|^基本村情$|^(?:贷款|借款)(?:情况|余额|现状)$|^(?:低保|五保|养老|高龄|残疾人?|生态|惠农|政策性?)(?:金|补[贴助]|津贴|保险|收入|待遇)*(?:标准|情况)?$/,
  ],
  // What a household has or is minded to do, whatever else its words count: 务工意向:2人, 养殖规模:羊30只.
  [
    "info",
    /(?:意向|意愿|规模|劳力|劳动力|存栏|面积|养殖|种植|务工人员|外出务工|负债|欠款|支出|耕地|口粮|饮水|保险|职业|文化程度|评价)(?:数|情况|现状)?$/,
  ],
  ["mode", /方式|形式|途径|^type|^[咋怎]么?(?:联系|沟通|走访|去)/],
  [
    "content",
    any(
      `^${today}帮扶$`,
      "^已(?:经)?(?:办|完成|开工|落实|实施|启动)(?:[理结]|的|事项|项目|工作)*$",
      "^做法$|(?:健康|医疗|志愿|上门|便民|代办)服务$|^(?:帮扶|办|做|为民)?实事(?:好事)?$|物[资品]名称|品种|(?<!检查|体检)结果$|主题$|内容|品名|事由|情况|备注|过程|成效|事项|措施|举措|^摘要|工作|小结|记录|日志|主要做法|描述|^notes?|^what|^content",
      `^${today}(?:做|干|办|帮|忙|弄|搞)(?:了|的|过|些|忙|着)*(?:${asked}|事情?|活儿?|忙)+了?$`,
      `^${today}(?:给|送|带|发|捎|拿|留)(?:下|去|来|上|了|的|过|些)*${asked}(?:东西|物资)?[了的]?$`,
      "^[咋怎]么?(?:帮|做|干)",
    ),
  ],
];

/** Of labels met before: an office's forms have the same ones. */
const known = new Map<string, LabelKind | null>();
const mostKept = 2000;
const longestText = 16;

/** @param text the label without its colon */
export function labelKind(text: string): LabelKind | null {
  if (text.length > longestText) return null;
  const met = known.get(text);
  if (met !== undefined) return met;
  const kind = findKind(text);
  if (known.size >= mostKept) known.clear();
  known.set(text, kind);
  return kind;
}

function findKind(text: string): LabelKind | null {
  // 物资方面 is 物资.
  const label = text.replace(/\s/g, "").replace(/(?<=.)方面$/, "");
  if (/户数|次数|人数|人次|份数|金额|数量|场次|件数|天数|篇数/.test(label)) return null;
  for (const [kind, pattern] of kinds) if (pattern.test(label)) return kind;
  return /.方面$/.test(text) ? "content" : null;
}

const visitWords =
  /走访(?!慰问[金品款])|入户|(?<!走访)慰问(?![金品款]|物资)|看望|家访|探望|探视|上门|登门|被访|受访|访问|拜访|探访|[逐挨]家?[户家](?:查看|察看|看看|检查|排查|核查|核实|摸排|摸底|了解)/;
const wentThere = any(
  `^${today}(?:已经?)?(?:走|去|到|看|跑|访|上|进|见)(?:过|了|完|到|的|的是)*(?:${whom}[了的呀啊]?|${people}+)$`,
  `^${today}(?:已经?(?:走|去|到|看|跑|访)(?:过|了|完)*|(?:走|去|到|看|跑|访)(?:过|了|完))$`,
  "(?:哪一?天|[啥什么]+时候|何时|几号|多会儿)(?:走|去|到|看|跑|访)",
  "(?:走|去|到|看|跑|访)的?(?:时间|日子|日期)$",
);

/** 走访时间, 慰问对象, 去了哪家, 哪天去的: a form with it tells of a visit. */
export function isVisitLabel(label: string, kind: LabelKind | null): boolean {
  if (kind === "plan" || kind === "unvisited" || kind === "missed" || /^[还尚暂]?[未没待]/.test(label))
    return false;
  return visitWords.test(label) || (kind !== null && wentThere.test(label));
}

/** 办成的事, 办结, 已解决: what stands behind it was brought to its end, however it is said. */
export function isSettledLabel(label: string, kind: LabelKind | null): boolean {
  return kind === "result" && /办[成妥结好]|^已解决/.test(label);
}

/** 做的事, 帮了啥, 帮扶措施: what stands behind it the sender did. */
export function isDeedLabel(label: string, kind: LabelKind | null): boolean {
  return (
    kind === "content" &&
    /帮|做|干|办|忙|活|劳动|服务|措施|举措/.test(label) &&
    !/日[志记]|台[账帐]$/.test(label)
  );
}
