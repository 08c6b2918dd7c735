import { Sign } from "../text/characters.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, isMark, type Token } from "../words/tokens.ts";
import type { Clause } from "./clause.ts";
import { Grounds } from "./grounds.ts";
import { Requirement } from "./requirement.ts";
import { textOf } from "./stretch.ts";
import { personOf } from "./subject.ts";

/** 入户走访, 慰问名单, 入户走访登记(6月10日) on a line of its own or at the end of one (各位领导好!今日走访): who is listed below was visited. */
export function isVisitTitle(clause: Clause): boolean {
  if (clause.measures.includes("visit") && notTold.test(clause.text)) return true;
  return (
    clause.stop === "\n" &&
    (clause.measures.includes("visit") || visitDiary.test(clause.text)) &&
    clause.text.length <= longestTitle &&
    (isRecordOfVisits(clause) ||
      clause.tokens.every(
        (token) =>
          token.word?.measure?.id === "visit" ||
          token.word?.measure?.id === "stay" ||
          visitDiary.test(token.text) ||
          ["mark", "day", "village", "group"].includes(token.kind) ||
          token.quantity?.unit?.kind === "household" ||
          has(token, Role.householdClass) ||
          has(token, Role.filler) ||
          has(token, Role.plain) ||
          festivals.test(token.text) ||
          token.text === "三八" ||
          token.word?.goodsClass ||
          has(token, Role.cadreSelf) ||
          isBody(token) ||
          titleWords.test(token.text),
      ))
  );
}

/** 昨天的入户没来得及发, 上周走访忘了报, before a list of those called on. */
const notTold =
  /^(?:[^,]{1,8} )?[^,]{0,5}的?(?:走访|入户|家访|回访)(?:情况|记录)?(?:还|都|当时)?(?:没来得及|[没未]顾得?上|没有?时间|忘记?了?|没有?|漏)[发报写填交传录记][送告]?[上了]?$/;

const visitDiary = /^(?:走访|入户)(?:日[志记]|手记)/;

/** 开学走访台账, 雨后入户情况登记表: on what occasion. Not: 未走访户名单, 下周走访计划表, 走访慰问品发放登记 */
function isRecordOfVisits({ text, hasName, hasFigure, roles, measures }: Clause): boolean {
  if (hasName || hasFigure || measures.length > 1 || roles.hasSome(noRecord)) return false;
  return (
    /(?:走访|入户|家访|慰问)[^,;]{0,4}(?:台[账帐]|记录表?|登记表?|名单|情况|统计表?|明细表?|清单|打卡|日志)$/.test(
      text,
    ) && !/[未没待拟]/.test(text)
  );
}

const noRecord = rolesOf(Role.give, Role.receive, Role.plan, Role.not, Role.need, Role.wish, Role.missed);

const keptOf =
  /(?:走访|入户|家访|探访|巡访|回访|看望|慰问(?![金品款]|物资))[^,;。]{0,6}?(?:(?:台[账帐]|记录|登记|情况|反馈|见闻|纪实|日志|日记|手记|随笔|笔记|小记)(?:表|卡片?|单|册)?|表|卡片?|单|册)$/;

/** 走访日志, 家访卡, 【入户核查单】(6月8日) over a form: whoever it is of was visited. */
export function titlesVisitForm({ tokens, roles, hasName }: Clause): boolean {
  if (hasName || tokens.length > 8 || roles.hasSome(noRecord)) return false;
  const said = tokens.filter(({ kind, bracketed }) => kind !== "mark" && kind !== "day" && !bracketed);
  const text = textOf(said);
  return keptOf.test(text) && !/[未没待拟]|计划|通知|安排|电话|视频|微信/.test(text);
}

/** 上坪村 4户 on a line of its own: where those listed below live, and how many they are. */
export function countsPlace({ tokens, stop }: Clause): boolean {
  // 1组:|李平、陈九斤
  if ((stop !== "\n" && stop !== ":") || tokens.length > 4) return false;
  const places = new Set(["mark", "village", "group"]);
  return (
    (tokens[0]?.kind === "village" || tokens[0]?.kind === "group") &&
    tokens.every((token) => places.has(token.kind) || token.quantity?.unit?.kind === "household")
  );
}

const festivals =
  /^(?:(?:春|元宵|清明|五一|端午|七一|八一|中秋|国庆|重阳|腊八|三八|六一|妇女|儿童|教师|母亲|父亲|助残|古尔邦|肉孜|开斋|泼水|火把)节?|元旦|冬至|小年|节[前日]|助残日|[雨雪]天|[冬夏]日|暑期|寒假)$|^节$/;

/** 各位领导、同事晚上好 卫健局今日入户打卡 下圳村, with its marks. */
const longestTitle = 30;

/** 卫健局, 农商行: whose record it is. */
function isBody(token: Token): boolean {
  return personOf(token) === "other";
}

const titleWords =
  /^(?:好|各位|领导|同事|结对|结亲|包联|挂联|挂钩|联户|包保|帮扶|责任人|名单|名册|花名册|对象|情况|农户|户|登记|登记表|记录|记录表|台账|台帐|人员|打卡|签到|汇报|报告|汇总|反馈|动态|纪实|日报|日志|早上|上午|中午|下午|晚上|大家|驻|今日份|份|以上|以下|下面|如下|为|统计|统计表|明细|表|本日|本次|慰问品|物资|物品|发放|送|物|东西|温暖|金额|清单|单|和|及|与|并|前|节前|前夕){1,16}$/;

/** 晴 32℃, 6月8日 小雨转阴, 6月8日 on a line of its own: heads nothing. */
export function isWeather({ tokens, measures }: Clause): boolean {
  if (tokens.length > 6 || measures.length > 0) return false;
  const said = tokens.filter(({ kind }) => kind !== "day" && kind !== "mark");
  if (said.length === 0) return tokens.length > 0;
  return /^(?:天气)?(?:晴|阴|多云|[小中大暴雷阵]+[雨雪]|雨夹雪|雨|雪|雾|大雾|霾|大风)/.test(textOf(said));
}

/** 暂 无 。, with a token for each blank. */
const longestNone = 12;

/** 捐款:无, 困难:没有, 0户 */
function saysNone(clause: Clause): boolean {
  // 走访×, 送米×; 未遇× is told by its word.
  const last = clause.tokens.at(-1);
  if (isMark(last, "×") && !clause.roles.has(Role.missed) && !clause.hasFigure) return true;
  if (clause.tokens.length > longestNone || !"无有没0零eo/-。".includes(clause.text.trimEnd().slice(-1)))
    return false;
  const text = clause.text.replace(/\s/g, "");
  if (/^(?:无|没有|暂无|没|0|零|none|no|\/|-|无。)$/.test(text)) return true;
  return (
    clause.opensLine &&
    clause.tokens.length <= 3 &&
    /(?:无|没有|暂无)$/.test(text) &&
    clause.tokens.some(
      (token) => (token.word?.measure ?? null) !== null || token.word?.goodsClass || has(token, Role.give),
    )
  );
}

export const tellsNone = new Grounds<Clause>([new Requirement({ oneOf: "无没0零n/-×" }), saysNone]);

/** 走访:无, 入户:否 */
export function saysNotGone({ tokens }: Clause): boolean {
  return /^(?:无|否|没有?|未|×|\/|-+)$/.test(textOf(tokens).trim());
}

/** 走访情况:未入户, 入户情况:没走访 */
export function saysNeverGone({ text }: Clause): boolean {
  return /^(?:[还尚暂]?[未没]|[还尚暂]?没有)(?:能|曾)?(?:入户|走访|上门|慰问|看望|探望|回访|家访)(?:成|到|过)?$/.test(
    text.trim(),
  );
}

/** Behind the label of a need: none, or what was done with it. */
export function tellsNoNeed(clause: Clause): boolean {
  return saysNoNeed(clause) || tellsHandling(clause);
}

/** 诉求:暂无困难, 没啥, 都挺好, 已解决: nothing is asked for. */
function saysNoNeed(clause: Clause): boolean {
  // 问题:0件
  if (clause.tokens.length === 1 && clause.tokens[0]?.quantity?.value === 0) return true;
  const said = clause.hasName ? behindName(clause.tokens) : clause.text;
  return noNeed.test(said) || content.test(said);
}

/** 李平--|无, 王五家|没有: what is said of the one named first. */
function behindName(tokens: readonly Token[]): string {
  const at = tokens.findIndex(({ mention, kind }) => mention === null && kind !== "mark");
  const rest = at >= 0 && has(tokens[at], Role.home) ? at + 1 : at;
  return rest < 0
    ? ""
    : tokens
        .slice(rest)
        .filter(({ kind }) => kind !== "mark")
        .map(({ text }) => text)
        .join("");
}

const noNeed =
  /^(?:暂时?|目前|现在|暂)?(?:都|也)?(?:无|没有?|没得)(?:什么|啥|其[他它]|别的|任何|特别|特殊|额外|突出|明显|具体|新|的)*(?:困难|问题|难处|诉求|需求|要求|意见|想法|大?事|的)*$|^(?:问题|[都全均]部?|已经?|当场|现场)+(?:解决|办结|办好|处理)(?:了|好|完毕)*$|^(?:[-—/]+|\(?空白?\)?|n\/?a?|否|不(?:需要?|缺|用|要)(?:什么|啥|东西|了|的)*)$/;
const content =
  /^(?:都|一切|生活)?(?:还|挺|都|蛮|比较|很)?(?:好|正常|不错|稳定|满意)(?:的|着|了)?$|^(?:表示)?(?:对[^,不没]{1,12}?)?(?:都|表示|很|比较|非常|十分)*(?:满意|感谢|认可)(?:政府|党[^,]{0,4}|工作队|政策|[^,不没帮想希盼缺求]{0,6})$/;

/** 困难:屋顶漏雨。|已上报镇政府; 工作队已列入清单,|报镇政府研究: what was done with the matter so far, behind it. */
function tellsHandling({ opensLine, text, hasFigure, hasName }: Clause): boolean {
  if (opensLine || hasFigure || hasName) return false;
  return (handled.test(text) && !settled.test(text)) || sentUp.test(text);
}

const handled =
  /^(?:(?:驻村|帮扶)?工作队|队员们?|我们?|村两?委会?|本人)?(?:现|目前|均|都|全部)?(?:已经?|正在?|将)(?:及时|一并|逐级|全部|如实|积极)?(?:向[^,]{1,8}(?:反[映应]|汇报|上报|申请|报告)|列入|纳入|录入|上?报|汇报|反[映应]|登记|记录|记下|转[交报]|反馈|申报|协调|对接)/;
const settled = /修好|办[好结妥]|解决了|已解决|(?:并|后|得到|全部)[^,]{0,3}(?:解决|处理|修|通)|[好通]了$/;
const sentUp = /^(?:上?报|转|提交|呈报)[^,]{1,8}(?:研究|解决|处理|协调|审批|统筹|备案)(?:解决)?$/;

/** 走访李平户了没有, 要带什么: asked, though no question mark was typed. */
export function asksPlainly(clause: Clause): boolean {
  if (clause.text.includes("还是") && eitherOr.test(clause.text)) return true;
  const last = clause.text.length - 1;
  if (clause.text.charAt(last - 1) === "不" || clause.text.charAt(last - 2) === "不")
    if (asksWhetherRight.test(clause.text)) return true;
  if (clause.stop !== "," && clause.text.includes("不") && asksWhetherTo.test(clause.text)) return true;
  const asks = "没有吗么啥".includes(clause.text.charAt(last)) || clause.text.charAt(last - 1) === "几";
  if (!asks && !clause.text.includes("谁")) return false;
  // 到李平家看看水管坏了没有: found out by going there.
  if (clause.hasName && (wentToFindOut.test(clause.text) || askedThem.test(clause.text))) return false;
  // 谁方便去李平家拍照
  if (/^(?:有没有|有|看)?(?:谁|哪位)(?:能|方便|有空|顺路|可以|帮|愿意|去一趟|跑一趟)/.test(clause.text))
    return true;
  return /谁.{0,3}没|(?:[了过]没有?|吗|[要该得](?:带|送|拿|买|报|填)?(?:什么|啥|几[袋桶箱户个]))$/.test(
    clause.text,
  );
}

/** 给李平家送猪苗2头|合不合适: asked of whoever reads it. Not: 去李平家看看水管行不行 */
const asksWhetherRight =
  /^[^,看瞧问试查]*(?:合不合适|合适不合适|合不合规|行不行|妥不妥当?|可不可以|成不成|中不中)$/;

/** 要不要|去李平家, 该不该|给李平送米1袋, 李平家|送不送|米1袋: whether to do it. Not: 问他要不要化肥, 和他商量要不要贷款 */
const asksWhetherTo =
  /^(?![^,]{0,12}(?:(?<!慰)问|[看瞧听说讲聊谈]|商量|讨论|研究|考虑|了解|反映|议论|诉求|提出|希望|担心|愁|盼|想|核[实对]|确认|确定|登记|统计|摸|调查|征|告诉|动员|不管|无论|不论|走访|入户|打?电话))[^,了]{0,12}?(?:(?:要不要|该不该|应不应该|用不用|需不需要)(?:再|先|也|都|今天|现在)?(?:[去到给送发帮]|走访|看望|慰问|入户|回访|家访)|(?:送不送|给不给|发不发)(?!得)[^,]*[\d一二两三四五六七八九十])[^,了过]*$/;

const wentToFindOut =
  /^(?:[^,]{0,6})?(?:到|去|上|又去|又到)[^,]{2,8}[家里中](?:[^,]{0,3})(?:看了?看|看一下|瞧了?瞧|查看|检查|问了?问)[^,]{2,12}[了过]没有?$/;

/** 视频联系李平问棉花打顶了没有, 走访李平问她吃药了没有: what they were asked. Not: 走访了李平想问记上了没有, 走访李平那条问下显示了没有, 问李平走访了没有 */
const askedThem =
  /^(?:[^,问]{0,12})(?:走访|回访|看望|慰问|探望|入户|联系|电话|视频|聊天|谈心|唠嗑|家常|家里?)(?:了|过)?[^,问的条]{0,8}(?<![想请慰要得去])问(?!(?:了问|问|了)?(?:一?下|起)?(?:审核|审批|显示|通过|成功|同步|提交|保存|入库)[了过]没)(?:了问|问|了)?(?:一?下|起)?[^,问我你您记报录登算传系统谁收领]{1,14}[了过]没有?$/;

/** 为解决困难群众温饱, 为进一步巩固脱贫成果: what for, before it is told what was done; 为李平送米 tells for whom. */
function isPurpose({ tokens, stop, hasFigure, hasName, text }: Clause): boolean {
  if (stop !== "," || hasFigure || hasName) return false;
  // 针对群众贷款难的问题, 围绕急难愁盼
  if (concerns.test(text)) return true;
  const at = tokens.findIndex((token) => token.kind !== "mark" && token.kind !== "day");
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (first === undefined || next === undefined) return false;
  if (first.text === "为了") return true;
  return (
    first.text === "为" && !has(next, Role.householdClass) && (next.pos === "act" || ends.has(next.text))
  );
}

const concerns = /^(?:针对|围绕|聚焦|着眼)[^,]{2,}(?:问题|难题?|困难|短板|盼|需求|诉求)$/;

const ends = new Set(
  "帮助 解决 让 使 尽快 及时 更好 更好地 准确 深入 摸清 掌握 了解 进一步 切实 全面 做好 保障 丰富 推进 促进 改善 提高 提升 关心 帮 落实 巩固 防止 防范 加强".split(
    " ",
  ),
);

/** 是按人发还是按户发: one or the other. */
const eitherOr = /(?<![不都就但可只总还也要])是(?!不是)[^,]{1,10}还是(?![没不有在去来给])[^,]{1,8}$/;

/** What is told of no deed, as it tells how things should be or what for. */
export const aims = new Grounds<Clause>(
  [new Requirement({ oneOf: "每要应须得于超", roles: rolesOf(Role.rule) }), isNorm],
  [new Requirement({ oneOf: "针围聚着为" }), isPurpose],
  [new Requirement({ oneOf: "商讨研考合请琢" }), isWeighed],
  [new Requirement({ oneOf: "要得", figure: true }), isCost],
);

/** 给李平盖房|要2万元, 修水管|大概得花2000块: what it would cost, and nothing else told. Not: 帮李平换锁要20元,我付了; 走访李平家修房要2万元 */
function isCost({ text, stop, measures }: Clause): boolean {
  return stop !== "," && !measures.some((measure) => deeds.has(measure)) && costs.test(text);
}

const deeds = new Set(["visit", "talk", "meeting", "loan", "outreach"]);
const costs =
  /^[^,了过送我咱协]{0,12}?(?:修|盖|建|换|装|治|做|打|铺|弄)[^,了过送我协]{0,6}?(?:大概|估计|至少|起码|还|总共|一共|可能)?(?:(?<!需)要|得)(?:花|用|掏)?(?:大概|差不多|上|近)?[\d一二两三四五六七八九十百千万.]+[余多几]?[万千百]?多?[元块]钱?(?:左右)?$|^[^,了过送我咱协]{0,12}?(?:(?<!需)要|得)(?:花|掏)(?:大概|差不多|上|近)?[\d一二两三四五六七八九十百千万.]+多?[元块]钱?[修盖建换装治买][^,给送]{0,6}$/;

/** 和村支书商量要不要|给李平送米1袋, 研究是否给刘军家修路: talked over with others. Not: 和李平商量要不要给他修水管 */
function isWeighed({ text, tokens, stop }: Clause): boolean {
  const told = weighed.exec(text);
  // 研究怎么给李平家解决用水难,|接通了水管: what came of it is told.
  if (told === null || (stop === "," && told[1] === undefined)) return false;
  const [before = ""] = told;
  let length = 0;
  for (const { text: said, mention, word, quantity } of tokens) {
    if (length >= before.length) return true;
    // 召开会议|研究怎么给李平修房, 入户12户|考虑怎么帮他们: what was held or done in front of it.
    if (mention !== null || word?.measure != null || quantity !== null) return false;
    length += said.length;
  }
  return true;
}

const weighed =
  /^[^,了]{0,16}?(?:商量|商讨|商议|讨论|研究|考虑|请示|琢磨)(?:一?下)?(?:(要不要|该不该|应不应该|用不用|能不能|可不可以|行不行|是不是|是否)|怎么|怎样|如何|咋)(?:能|可以|应该|再|先|也)?(?=[给帮替为送发])/;

/** 一年入户不少于12次, 每户至少发2份, 走访要勤: how often, how much or how it should be. */
function isNorm(clause: Clause): boolean {
  const { text, hasName, hasFigure, roles, measures } = clause;
  if (text.includes("每") && !roles.has(Role.total) && routine.test(text)) return true;
  if (hasName) return false;
  if (hasFigure && text.includes("每") && ensures.test(text)) return true;
  return (
    (roles.has(Role.rule) && norm.test(text)) ||
    (!roles.has(Role.cadreSelf) && due.isIn(clause)) ||
    (!hasFigure && measures.includes("visit") && ought.test(text)) ||
    (roles.has(Role.rule) && measures.includes("stay") && mustStay.test(text))
  );
}

/** 确保每户每月走访1次 */
const ensures = /^(?:确保|保证|力争|务必|做到|要求)[^,]{0,4}每/;

const ought =
  /(?:走访|入户|慰问|下村)(?:时|的时候)(?:必须|[要须应得])|(?:走访|入户|慰问|下村)(?:时|的时候)?(?:必须|[要须应得])(?![求去走到给带了])/;

/** 联系村必须24小时有干部|驻村值守 */
const mustStay = /(?:必须|应当|务必|须)[^,我]{0,16}(?:驻村|值守|住村)/;

/** 一户一策要走访12次: so often for each. 时间不少于30分钟: how long one should stay. */
const due = new Sign(
  "要应须得于超",
  /[一每]个?(?:年|月|季度?|周|户|人|村)[^,]{0,6}(?<![需没])[要应须得](?![了到给])[^,]{0,4}\d|时[间长]不(?:得?少于|低于|超过)/,
);

/** 每周五下午走访李平, 李平家我每周都去, 每次去都带一箱牛奶: how it is always done. */
const routine =
  /^(?:[^,每本这上今]{0,6}(?:[我咱]们?|[家户]))?每个?(?:周|星期|礼拜|月|天|年|季度|次|回)[^,了过已共累]{0,10}(?:走访|入户|上门|看望|去|到|跑)[^,了过完]*$/;

const norm =
  /(?:[一每]个?(?:年|月|季度?|周|星期|礼拜|户|人|次|村)|[要应须得])[^,]{0,8}(?:不[得能]?少于|至少|不[得能]?低于)/;

/** 地点:石门村2组,|入户3户; 日期:6月2日,|走访李平: behind the place or the day, what was done there and then; 出院时间:6月2日,|今天走访. */
export function tellsAct(clause: Clause): boolean {
  const { label, labelText, measures, roles, opensLine, text } = clause;
  const [first] = clause.tokens;
  // 政策:讲解医保政策: told by the sender, whatever else stands behind such a label. 宣讲到位 has none.
  if (
    label === "info" &&
    labelText !== "" &&
    /^(?:[给为向对](?:他|她|其|户主|老人))?(?:宣讲|宣传|讲解|解读)/.test(text)
  )
    return true;
  // 驻村队员赵国梁:周一入户12户: who speaks, and what he did.
  if (label === "cadre" && passesOn.test(labelText)) return false;
  if (label === "cadre")
    return opensNextDay(clause) || (measures.length > 0 && clause.tokens.some(countsNoPeople));
  if (opensLine) return false;
  if (label === "info" && !(first?.kind === "day" && first.when?.kind === "day")) return false;
  if (label !== "info" && label !== "place" && label !== "date") return false;
  return measures.length > 0 || roles.has(Role.give);
}

/** 驻村干部说:送慰问金200元, 包村干部要求:走访12户: told by somebody else or bidden. */
const passesOn = /[听说]|(?<!宣)讲(?!解|师)|念叨|要求|通知|反[映应]|汇报|强调|指示|交代|告诉|叮嘱|提醒|安排$/;

/** 驻村队员赵国梁:周一入户12户;|周四协调修好了水管 */
function opensNextDay({ opensLine, tokens: [first] }: Clause): boolean {
  return !opensLine && first?.kind === "day";
}

function countsNoPeople({ quantity }: Token): boolean {
  return quantity !== null && quantity.unit?.kind !== "person";
}

/** 二、办实事, 下一步计划: a section of something else than visits. */
export const ofElse = /(?:实事|好事|办事|问题|困难|下(?:一?步|周|月)|计划|打算|其[他它])/;
