import { charactersOf } from "./characters.ts";
import type { Normalized } from "./normalize.ts";
import type { Known } from "./tildes.ts";

const figure = "[\\d一二两三四五六七八九十百千万半.]+[多余来几]?";
const pack = "(?:[袋桶箱瓶盒床斤吨包件套只张份本双个台把条头株棵卷捆贴亩提副尾颗]|公斤)";
const money = "(?:万?元|块钱?|万|$)";
const end = "[。!]?$";
const kin = "(?:老?[妈爸娘爹]|爱人|老伴|儿子|女儿|孙[子女])";

type Break = {
  /** What the line begins with, or is; behind the name that opens it where `isOfName`. */
  line: RegExp;
  /** What was told before it, back to the line that goes on with nothing. */
  after: RegExp;
  isOfName?: true;
  /** What is still to come goes on as well. */
  isAlsoAhead?: true;
};

const anything = /./;
const gives = /[送给发拿捐捎带]/;
const sells = new RegExp(`(?:^|[;。])[^;。元]*[卖买销购][^;。元]*${figure}${pack}[^;。元]*$`);
const price = `[每一]${pack}${figure}[元块]`;

/** Who got how much of the same. */
const shares: readonly Break[] = [
  // 给李平送化肥2袋|刘军家3袋, 李平、刘军各给化肥1袋|王五家给了两袋, 棉鞋一人一双|李平家孙女多给了一双
  {
    line: new RegExp(
      `^(?:家里?|户)?(?:的?${kin})?(?:也是|是|也|又|另外?|再|多)?(?:[给送发拿]了?)?${figure}${pack}${end}`,
    ),
    after: new RegExp(`(?:[送给发拿各]|[一每][人家户]).*${pack}`),
    isOfName: true,
    isAlsoAhead: true,
  },
  // 今天把粽子送下去了|李平、刘军分别是2斤、3斤
  { line: /^[^,]{0,24}分别是?\S{0,4}[\d一二两三四五六七八九十]/, after: /送[下过][去来]了$/, isOfName: true },
  // 给李平两百块钱|刘军家也是两百
  {
    line: new RegExp(`^(?:家里?|户)?也是${figure}(?:元|块钱?)?${end}`),
    after: /[送给发].*[元块]/,
    isOfName: true,
  },
  // 给李平协调贷款8万|刘军5万
  { line: new RegExp(`^(?:家|户)?${figure}元?${end}`), after: /贷款[^,]*万/, isOfName: true },
  // 走访李平3次|刘军2次
  { line: new RegExp(`^(?:家|户)?${figure}次${end}`), after: /走访[^,]*次$/, isOfName: true },
  // 帮李平卖蜂蜜80斤|刘军卖核桃260斤
  { line: new RegExp(`^家?卖[^,\\d]{1,5}${figure}${pack}`), after: /帮[^;。]*卖/, isOfName: true },
  // 下午发辣椒苗|李平300棵、刘军200棵
  { line: new RegExp(`^家?${figure}${pack}、`), after: /[发送][^,\d]{1,6}$/, isOfName: true },
  // 给李平、刘军办下来贷款|依次是5万、3万
  { line: /^(?:依次|分别)是/, after: /[送给发贷]/ },
  // 给上坪村协调项目资金3万元|下坪村2万元
  { line: new RegExp(`^[^,;。\\d]{1,5}村${figure}元`), after: /(?:项目|协调|争取|落实)资金/ },
  // 李平、刘军四户|合计发放煤1.2吨
  { line: /^(?:一?共|合计|总共)(?:发放?|[给送]了?)[^,\d]{1,6}/, after: /[家户]$/ },
  // 送了2袋大米|还有300元
  { line: /^还有[^,]{0,8}\d/, after: new RegExp(`[送给].*${pack}`) },
  // 刘军家没人|他那2件放在隔壁
  { line: new RegExp(`^(?:[他她]那)?${figure}${pack}[放挂寄搁]`), after: /没人|锁|不在/ },
  // 两家都走访了|各给灭火毯1条
  {
    line: new RegExp(`^各[给送发]?[^,:]{1,6}${figure}${pack}`),
    after: /[\d两三四五六七八九十][家户位人][^,]*$/,
  },
  // 再到李平家|也是两袋
  { line: new RegExp(`^(?:也|还)是${figure}${pack}`), after: gives },
  // 给李平送去劈柴1吨|他老妈棉裤一条
  { line: new RegExp(`^[他她]${kin}[^,\\d养种有卖买欠要缺]{1,5}${figure}${pack}${end}`), after: gives },
  // 李平家2袋,刘军家3袋|一共5袋
  { line: new RegExp(`^(?:一共|总共|共计?|合计)${figure}${pack}${end}`), after: /[送给发拿].*,/ },
  // 给李平两百块钱|两家四百块都签了字
  { line: new RegExp(`^${figure}[家户](?:一?共|总共)?${figure}[元块]`), after: /[送给发].*[元块]/ },
  // 药只送出去3盒|给了李平, 药两盒|拿上门给李平了
  {
    line: /^(?:都|全)?(?:给了|(?:[拿送]上门|交到?|送到?|拿)给)[^,\d]{2,8}(?:[;,。]|$)/,
    after: new RegExp(`${figure}${pack}$`),
  },
  // 送了条车胎|值一百六
  { line: new RegExp(`^(?:总?价?值|折合)(?:人民币)?${figure}`), after: /[送给发带捎]/ },
  // 给李平家办理贷款4万|给刘军办了两万五
  { line: new RegExp(`^给[^,\\d]{2,5}(?:家|户)?办了?${figure}`), after: /贷款/ },
  // 其中给李平家送了棉被1床|给刘军家送了2床
  { line: /^给/, after: /^其中给/ },
];

/** What it came to, and who had a hand in it. */
const counts: readonly Break[] = [
  // 买李平家土鸡15只|共计1950元, 卖了60斤|1500元
  {
    line: new RegExp(
      `^(?:(?:一共|总共|共计?|合计)(?:消费金额)?|卖了|卖得|得款|货款|销售额|销售收入|进账)?${figure}${money}`,
    ),
    after: sells,
  },
  // 卖了两只羊|每只1350元|一共2700元
  { line: new RegExp(`^${price}`), after: sells },
  {
    line: new RegExp(`^(?:一共|总共|共计?|合计)${figure}${money}`),
    after: new RegExp(`[卖买销购].*,${price}钱?\\d?$`),
  },
  // 他家挖了3000斤洋芋|我们帮着代销了500斤
  {
    line: new RegExp(
      `^(?:[我咱]们?)?(?:帮[着他她]?|给[他她])?(?:代销|卖|买|销)(?:了|出)?[他她]?${figure}${pack}`,
    ),
    after: /\d斤|[一二三四五六七八九十百千万]斤/,
  },
  // 介绍李平到厂里务工|1人
  { line: new RegExp(`^${figure}[人名](?:[;,。]|$)`), after: /(?:务工|岗位?|就业|工作|上班|介绍的)$/ },
  // 女儿去厂里上班了|我给介绍的
  { line: /^我给?介绍的/, after: /上班|务工/ },
  // 办了养蜂讲座|来听的有52人
  { line: new RegExp(`^(?:来?听课?的有${figure}人|${figure}人次?参加)`), after: /讲座|培训/ },
  // 组织义诊活动|共接诊31人次
  {
    line: new RegExp(`^(?:一?共|累计)?(?:接诊|看病|义诊|服务|体检|看诊|诊疗)[^,\\d]{0,6}${figure}`),
    after: /义诊|体检|巡诊/,
  },
  // 村医给老人量血压|做了体检
  { line: /^(?:还|并|又)?做了?[^,]{0,6}体检/, after: /量了?血压/ },
  // 我和村主任等4人来到田间|帮他收土豆, 帮李平盘炕|队里来了4个人
  {
    line: /^(?:帮|给|替|卷起)/,
    after: new RegExp(`(?:我们?|等|一行|队)[^,\\d]{0,6}${figure}个?人[^,]{0,4}[来去到下][^,]*$`),
  },
  {
    line: new RegExp(`^(?:(?:队里|单位)?来了${figure}个?人(?:[;,。]|$)|${figure}个?人[干忙])`),
    after: /帮[^,]*$/,
  },
  // 5日至8日在上坪村驻村|吃住都在村部
  { line: /^吃住/, after: /驻村|住在?/ },
  // 开了院坝会|讲了医保
  {
    line: /^(?:会上|主要|重点|集中|面对面|[围对][^,]{2,18}?)?(?:讲|宣传|宣讲|讲解|解读|作)(?:了|解)?(?![^,]*(?:[\d一二两三四五六七八九十]+[场次份]|入户|上门))/,
    after: /(?:院坝|屋场|坝坝|板凳|场院|院落|火塘)会[^,]*$/,
  },
];

/** What is only told on. */
const more: readonly Break[] = [
  // 送尿素2袋|不对|是3袋
  { line: /^[哦啊哎]?不对(?:[,是应]|$)/, after: new RegExp(`${figure}[^\\d]`) },
  { line: /^(?:应该)?是/, after: /,[哦啊哎]?不对$/ },
  // 面粉2袋|哦是1袋
  { line: new RegExp(`^[哦啊](?:应该)?是${figure}${pack}`), after: new RegExp(`${pack}`) },
  // 明天再去|给他带一袋米
  { line: /^(?:给[他她]家?)?带/, after: /(?:[明后]天|下次|改天)[^,]{0,2}去$/, isAlsoAhead: true },
  // 要是接上电|就帮他协调贷款
  { line: /^就/, after: /要是|如果|只要/, isAlsoAhead: true },
  // 车上带了1袋尿素|一问他已经买了|就没给他卸
  { line: /^(?:一问|就没给)/, after: anything },
  // 去李平家|送米2袋|又宣讲了政策
  { line: /^又(?:宣|讲|帮|给|送)/, after: anything },
  // 烟站压价太狠|一斤少卖两块多
  { line: /^一(?:公?斤|吨|头|袋|包|只|亩)[^,\d]{0,3}(?:少|多|才|只|就)/, after: anything },
  // 说门坏了|我叫了焊工|下午就焊好了
  {
    line: /^我?(?:就|当场|赶紧|马上|立[即马]|随即)?(?:叫|喊|联系|找|请|打电话给)(?:了|来)?[^,。\d]{2,10}$/,
    after: /[坏裂漏堵断爆]|断网|跳闸|不[亮通响转]/,
  },
  {
    line: /^我?(?:当[天场时]|下午|上午|晌午|晚上|很快|马上|(?:不到)?[一半两三几\d]+个?多?(?:小时|钟头|天))(?:就|便|给|帮)[^,。]{1,9}(?:好|上|通|完)了/,
    after: anything,
  },
  // 李平家|去过了
  { line: /^我?(?:刚刚?|已经)?去(?:过)?了(?:一趟)?[。!]?$/, after: /家$/ },
  // 家里5口人|2人在深圳务工|养蚕一年卖了3万
  {
    line: new RegExp(`^(?:${figure}人在|有|养|种|今年|去年|每年|一年)(?!.*[送发走访慰问帮])`),
    after: new RegExp(`(?:家里?|家中|全家|一家)[有共]?${figure}口人`),
  },
  // 刘军在烤火,聊了聊天|他说路灯坏了
  { line: /^(?:[他她]|老人|老两口)/, after: /(?:谈心|[谈聊]了)[^,]{0,4}$/ },
  // 想买两台割草机|问有没有补贴
  { line: /^(?:问|求[咱我])/, after: anything },
  // Gave her 2 bags| and visited him
  { line: /^ ?and /, after: anything },
];

const breaks = [...shares, ...counts, ...more];

const thing = `[^,:;。\\d]{1,6}${figure}`;
/** What stands behind a label goes on. */
const fields: readonly { label: RegExp; line: RegExp }[] = [
  // 下周计划:走访12户|召开党员大会1次
  { label: /(?:计划|打算)$/, line: /^(?![今昨前]天|以上|[\d一二三四五六七八九十]{1,3}[月日号])/ },
  // 家庭情况:5口人|桃树60棵
  {
    label: /(?:家庭|基本)(?:情况|人口)$/,
    line: new RegExp(`^${figure}人务工|^${thing}(?:[株棵头只亩口人匹群]|$)`),
  },
  // 消费帮扶:核桃仁620斤|蜂蜜140瓶, 新修:村道0.8公里|挡土墙60米
  { label: /(?:消费帮扶|代销|销售)$/, line: new RegExp(`^${thing}${pack}${end}`) },
  { label: /(?:新修|新建|硬化|修建)$/, line: new RegExp(`^${thing}(?:公里|米|口|座|处|盏)${end}`) },
  // 内容:拉家常|了解需求
  { label: /内容$/, line: /^(?:询问|了解)[^,]{1,8}$/ },
];

/** 没带东西, 聊了聊天: how it was at whose name opens the line before. */
const remark =
  /^(?:没[带给送拿](?:啥|什么)?(?:东西|物资)?|不缺啥|啥也没[带给送]|[谈聊]了?会?儿?(?:[谈聊]?[心天]|一会儿?)(?:[一1]?次)?)[。!]?$/;
const item = /^ ?(?:[①-⑳√]|\d{1,2}[.、)](?!\d)|\(?[一二三四五六七八九十]{1,2}[、)]) ?/;
const labelled = /^([^,;。:]{1,12}):/;
const isOpen = /[^\s,;。!?:、】|\t]$/;
const ahead = /[明后]天|下[周个]|打算|准备|计划/;
const total = /^(?:一?共|总共|合计)/;
const trades = /[卖买销购]/;

/**
 * 给李平送米2袋|刘军家3袋, ①李平家|没带东西|②刘军家: a comma where those who type on phones break the line. Lists, forms and tables keep
 * their lines.
 */
export function withBrokenLinesJoined(source: Normalized, known: Known): Normalized {
  const { text } = source;
  if (!text.includes("\n")) return source;
  const lines = text.split("\n");
  const lastItem = lines.findLastIndex((line) => item.test(line));
  let head = lines[0] as string;
  let said = head;
  let above = "";
  let joined = head;
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at] as string;
    const recent = said.slice(-longest);
    const goes =
      mayGoOn(recent, line) &&
      ((at < lastItem && isWithinItem(head, line, known)) ||
        goesOnInField(head, line) ||
        (!(total.test(line) && trades.test(above)) && goesOn(recent, line, known)));
    joined += (goes ? "," : "\n") + line;
    if (!goes) {
      above = head;
      head = line;
    }
    said = goes ? `${recent},${line}` : line;
  }
  return joined === text ? source : { ...source, text: joined, characters: charactersOf(joined) };
}

/** Characters: as far back as one looks for what was told. */
const longest = 120;

function mayGoOn(said: string, line: string): boolean {
  return line !== "" && isOpen.test(said) && !/[|\t]/.test(line) && !item.test(line) && !labelled.test(line);
}

/** ①李平家|没带东西|②刘军家. Not: ①李平 困难:漏水|送米2袋|②刘军 */
function isWithinItem(head: string, line: string, known: Known): boolean {
  const opening = item.exec(head)?.[0].length ?? 0;
  if (opening === 0 || known.nameEnd(line, 0) > 0) return false;
  const name = known.nameEnd(head, opening);
  return name > 0 && !head.slice(name + longestTitle).includes(":");
}

/** 李平|老人家:, in characters. */
const longestTitle = 4;

function goesOnInField(head: string, line: string): boolean {
  const label = labelled.exec(head)?.[1];
  return label !== undefined && fields.some((field) => field.label.test(label) && field.line.test(line));
}

function goesOn(said: string, line: string, known: Known): boolean {
  if (remark.test(line)) return opensWithName(said, known);
  const name = known.nameEnd(line, place.exec(line)?.[0].length ?? 0);
  const isAhead = ahead.test(said);
  return breaks.some(({ line: begins, after, isOfName, isAlsoAhead }) => {
    if ((isAhead && !isAlsoAhead) || (isOfName && name === 0)) return false;
    return begins.test(isOfName ? line.slice(name) : line) && after.test(said);
  });
}

/** 上坪村|李平家 */
const place = /^[^,;。:\d]{1,5}村(?:[\d一二三四五六七八九十]{1,2}组)?/;

/** 李平家, ①李平, 去看了刘军;2组李平在烤火 */
function opensWithName(said: string, known: Known): boolean {
  const last = said.slice(Math.max(said.lastIndexOf(";"), said.lastIndexOf("。")) + 1);
  const opening = opensRow.exec(last)?.[0].length ?? 0;
  return known.nameEnd(last, opening) > 0;
}

const opensRow = /^ ?(?:(?:[①-⑳√]|\d{1,2}[.、)]|[\d一二三四五六七八九十]{1,2}组) ?)?/;
