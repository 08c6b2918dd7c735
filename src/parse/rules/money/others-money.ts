// Money that is told, and was given by nobody of us: earned, spent on the things given, paid by or to others.

import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBefore, textOf } from "../../scene/stretch.ts";
import { isGoverned, isOfHousehold, subjectAt } from "../../scene/subject.ts";
import { Sign } from "../../text/characters.ts";
import { sentenceSoFar } from "../../text/sentence.ts";
import { figureAt, type Item } from "../../words/item.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, type Token } from "../../words/tokens.ts";
import { traders } from "../../words/traders.ts";
import { isPutIntoWorks } from "./of-projects.ts";

/** 说娃在广东过得好,过年没回来,|寄了5000块钱: sent home by one of the family. Not: 给李平寄了500元 */
export function isSentHome({ tokens, text, roles }: Segment, { source }: Scene): boolean {
  if (roles.has(Role.dative) || roles.has(Role.cadreSelf) || !sends.test(text)) return false;
  return ofChild.test(textBefore(tokens, source, 40));
}

const sends = /^(?:每个?[月年]|又|还|都|就|也)*(?:寄|汇|打|转)(?:回家?|来)?了/;
const ofChild = /(?:娃|儿子?|女儿?|孩子|闺女|姑娘|老公|丈夫|男人)[^。;\n我]*,$/;

/** 村里发放耕地补贴,李平|领了860元: the state's. Not: 发放慰问金,李平领了860元 */
export function drawsBenefit({ tokens, text }: Segment, { source }: Scene): boolean {
  return (
    /领(?:取|到)?了?[\d一二两三四五六七八九十百千]/.test(text) &&
    ofBenefit.test(textBefore(tokens, source, 40))
  );
}

const ofBenefit =
  /发(?:放|下来|下)?了?[^,。;\n]{0,6}(?:补[贴助]|低保金?|养老金|高龄金?|直补|奖补|退耕还林款?|分红|流转费)[^。;\n慰捐]*[,;:]$/;

/** 介绍到洗车场上班,一个月|三千二: what is earned there. */
export function isWage({ clause }: Segment, { tokens: own }: Item): boolean {
  if (!ofWages.isMetBy(clause)) return false;
  const { tokens } = clause;
  const figure = figureAt(tokens, own);
  // 一个月|能|拿|6000多, 一个月|合起来|八千
  let at = figure - 1;
  while (earns.test(tokens[at]?.text ?? "")) at -= 1;
  const before = tokens[at];
  return (
    (before?.quantity?.unit?.kind === "day" && before.quantity.value === 1) || wages.test(before?.text ?? "")
  );
}

const ofWages = new Requirement({ oneOf: "薪资工每", orCounts: ["day"] });
const earns =
  /^(?:能|可以?|大概|差不多|也|就|能?[拿挣赚领开]到?个?|(?:合|加)(?:起来|到一起|一块儿?)|一共|总共|合计|到手|人均)$/;

/** 李平|自己掏了860元买水泵, 是|他自己|掏860块钱买的: what they paid for what is theirs. */
export function isSpentByThem(segment: Segment): boolean {
  const { tokens, roles, clause, measures } = segment;
  if (roles.has(Role.dative)) return false;
  if (segment.text.includes("拿") && isPutIntoTheirs(segment)) return true;
  if (toPay.isIn(segment)) return true;
  if (measures.length === 0 && !roles.has(Role.cadreSelf) && bill.isIn(clause)) return true;
  if (!ofSelf.isMetBy(clause)) return false;
  const self = tokens.findIndex(({ text }) => themselves.test(text));
  if (self < 0 || tokens.some((token) => has(token, Role.cadreSelf) && token !== tokens[self])) return false;
  if (!pays.test(textOf(tokens.slice(self, self + 2)))) return false;
  if (/^[他她]/.test(tokens[self]?.text ?? "")) return true;
  const who = has(tokens[self - 1], Role.home) ? self - 2 : self - 1;
  return isOfHousehold(subjectAt(tokens, self)) || (tokens[who]?.mention != null && !isGoverned(tokens, who));
}

/** 李平|拿5万盖房子, 他|拿出3万买了车; |又拿2万入了股: put by one of the house into what is theirs, and into shares by whomever. */
function isPutIntoTheirs({ tokens, roles }: Segment): boolean {
  if (roles.hasSome(ours)) return false;
  const takes = tokens.findIndex(({ text }) => /^拿(?:了|出来?)?$/.test(text));
  const figure = tokens.findIndex(({ quantity }, at) => at > takes && quantity !== null);
  if (takes < 0 || figure > takes + 2) return false;
  const into = textOf(tokens.slice(figure + 1));
  return putsInShares.test(into) || (putsIn.test(into) && isOfHousehold(subjectAt(tokens, takes)));
}

const ours = rolesOf(Role.cadreSelf, Role.help);
const putsInShares = /^[块元钱]*(?:去|来)?(?:入(?:了|到|进)?[^,]{0,6}股|参了?股)/;
const putsIn =
  /^[块元钱]*(?:去|来)?(?:买|盖|修|建|翻[修新盖建]|装修|存|还|交|缴|租|承?包|扩|开|娶|看病|治病)/;

/** 取暖费1800元、电费86元|都是自己交的 */
const bill = new Sign(
  "掏花出交缴付垫拿还",
  /(?:[费租税款息]|保险|医保|社保|合疗)(?:共|一共|总共)?[\d一二两三四五六七八九十][^,]*?(?:他|她|人家|老人)?家?(?:自己|自家|自个儿?|[儿女孙子姑娘媳妇]{2,3}|亲戚|邻居|侄[儿子女]|[姐妹哥弟]{1,2})(?:掏|花|出|交|缴|付|垫|拿|还)(?:钱)?(?:的|了)$/,
);

/** 报修要个人掏2000多元: what it would cost them. */
const toPay = new Sign(
  "要得",
  /(?:要|得)(?:个人|自己|自家|[他她]自己|户主|农户)?(?:自己)?(?:要|得)?(?:掏|出|交|垫|花|承担|负担)[\d一二两三四五六七八九十百千万]/,
);

const ofSelf = new Requirement({ oneOf: "自" });
const themselves = /^[他她]?自(?:己|个儿?|家)?(?:掏(?:钱|腰包)?|[花出垫]钱?)?$/;
const pays = /自(?:己|个儿?|家)?(?:掏|花|出|垫)/;

const wages = /^(?:月薪|日薪|年薪|月工资|日工资|工资|工钱|每[月天])$/;

const spends = /^(?:单位|自|个人|我们?)?(?:出资?|掏|拿出?|花费?|自费|自掏)/;

/** 出资2000元|买了10袋化肥送给李平, 掏200元,|购买棉被1床: what the things given cost. */
export function isSpentOn(segment: Segment, scene: Scene, told: Item): boolean {
  const { tokens, clause } = segment;
  const { noun, verb, quantity, tokens: own } = told;
  if (quantity?.unit?.kind !== "money") return false;
  if (pricedThing.isIn(segment)) return true;
  // 工会筹资3600元,|购买书包36个
  const raised = raises.test(noun?.text ?? "");
  const figure = tokens.find((token) => token.quantity !== null && own.includes(token));
  if (figure !== undefined && isSpared(segment, figure, scene)) return true;
  if (!raised && (verb === null || !spends.test(verb.text))) return false;
  const end = clause.tokens[clause.tokens.length - 1]?.end ?? 0;
  // 给李平拿500元,买米2袋: the household got it.
  if (figure === undefined || tokens.some((token) => has(token, Role.dative) && token.end <= figure.start))
    return false;
  const behind = scene.source.text.slice(figure.end, end + 20);
  return buys.test(behind) || (!raised && built.test(behind) && !isPutIntoWorks(told, segment, scene));
}

/** 李平家的电视是我们用|1500元|买的: what a thing of theirs cost. Not: 是用我们给的1500元买的 */
const pricedThing = new Sign(
  "买",
  /(?:^|家)的?[^,。给送]{1,6}是(?:[我咱]们?|单位|去年|今年|上个?月|前年)*[用花]了?(?:单位|[我咱]们?|局里)?的?[\d.]{1,8}[万千]?[元块]钱?(?:给[他她])?买的$/,
);

/** 从办公经费中挤出|500元|买了化肥2袋, 从经费中挤出|500元|,送去慰问金500元: where it came from, told with what it became. Not: 从经费中挤出500元给李平 */
function isSpared({ tokens }: Segment, figure: Token, { source }: Scene): boolean {
  const before = source.text.slice(tokens[0]?.start, figure.start);
  if (!sparedFrom.test(before)) return false;
  const [behind = ""] = /^[^。;\n]*/.exec(source.text.slice(figure.end, figure.end + longestBehind)) ?? [];
  return buys.test(behind) || behind.includes(`金${figure.text}`);
}

const sparedFrom = /从[^,]{0,8}(?:经费|资金)[中里]?(?:挤|拿|抽|节约|支|列支)出?[^,\d]{0,2}$/;
const longestBehind = 30;

/** 自掏腰包3000元|安装路灯3盏, 拿出500元|给李平家修水管, 拿出3000元|在他家门口安装了电线杆: what was done with it. Not: 500元|给李平让他修房 */
const built =
  /^钱?,?(?:在[^,]{1,10}|[为帮替][^,\d让叫请用作]{1,8}?|给[^,\d让叫请用作]{1,6}家里?)?(?:修(?:建|缮|补|通|好|房(?!补)|路|桥|水|厕|圈|围|大棚)|安装|铺设|架设|硬化|打井|改造|维修|加固|翻修)/;

const raises = /筹(?:资|[集措]资金)$/;

/** 剩下的七千|他自己出的, 其余两千元|李平家自己想办法, 剩下的两千|下个月给: the rest, which they pay, or which is to come. Not: 剩下的两千|我们单位出 */
export function isRestUnpaid({ clause }: Segment, { source }: Scene, { tokens: own }: Item): boolean {
  if (!ofRest.isMetBy(clause)) return false;
  const figure = own.find((token) => token.quantity !== null);
  if (figure === undefined || !theRest.test(source.text.slice(Math.max(0, figure.start - 4), figure.start)))
    return false;
  const behind = source.text.slice(figure.end, figure.end + 16);
  return theyPay.test(behind) || later.test(behind);
}

const ofRest = new Requirement({ oneOf: "剩余另差" });
const theRest = /(?:剩下?|剩余|其余|余下|另外|还差)的?$/;
const theyPay =
  /^[块元钱]*的?,?(?:就|都|全|也|由|是|要|让)*(?:[^,;。我咱俺们单位]{0,4}自(?:己|家|个儿?)|[他她]们?家?)(?:再|来|去|要)*(?:出|掏|凑|筹|垫|负担|承担|解决|想办法|补[上齐足]|付|拿)/;
const later =
  /^[块元钱]*,?(?:要|得|就|都|全|我|我们)*(?:等|明[天年]|后天|下(?:个?月|周|星期|礼拜|次|回)|过(?:几|两)天|回头|以后|年底|月底|到时候?)[^,;。]{0,8}(?:给|补|发|付|拿|送|打)(?!了)/;

const buys =
  /^钱?,?(?:为[^,]{1,12})?(?:给[^,]{1,8})?(?:购买?|采购|购置|买|置办)了?(?:来|回)?[^,。;]{0,3}[\d一二两三四五六七八九十]/;

/** 在他家吃的饭,|给了50块饭钱, 她做了臊子面,|给留了20块饭钱: what was had of theirs was paid for. Not: 给他家做了饭,留了200块伙食费 */
const ownMeals =
  /(?:吃|(?<![给帮替为][^,。\n]{0,6})(?:[做煮擀炒烙蒸]了|端[上出来]+|留[我咱]们?)[^,。\n]{0,8}[饭面菜饺馍饼汤])[^。\n]{0,24}?(?:饭|伙食|餐|茶)(?:钱|费)[^。\n]{0,6}$/;

/** 竹篮全都卖光了。老人|接过300块钱,笑了: what was sold for him, or what he holds. Not: 老人接过我们给的300元 */
const heldByThem = /(?:接过|数着|捏着|攥着|捧着)[^,。;给送我慰]{1,8}$/;
const soldJustNow = /卖(?:光|完|了|掉|出)[^\n我给送]{0,24}$/;

export function isForOwnMeals({ tokens, text }: Segment, { source }: Scene): boolean {
  if (heldByThem.test(text) && soldJustNow.test(textBefore(tokens, source, 40) + text)) return true;
  // 我们凑了两百吃了顿饭
  if (putTogether.test(text)) return true;
  if (!text.includes("钱") && !text.includes("费")) return false;
  const end = tokens[tokens.length - 1]?.end ?? 0;
  return ownMeals.test(source.text.slice(Math.max(0, end - 40), end));
}

const putTogether =
  /^(?!.*(?:给|捐|吃水))[^,]*[我咱俺]们?[^,]{0,4}(?:凑|花|掏|出)了?[^,]{1,6}(?:吃|喝|加油|打车|住店|买(?:了)?(?:烟|水|饭))/;

/**
 * 合作社分红,|李平家分得600元, 在合作社入了股,|去年分了800元: their share of what others pay out.
 * 给群众分红2.4万元. Not: 慰问金每户分得200元; 李平家土地流转,|分了500元慰问金; 帮李平入股合作社,|给他分了800元
 */
export function isDividend({ text, tokens, hasName, roles }: Segment, { source }: Scene): boolean {
  if (!/分(?:得|到|红|了)/.test(text)) return false;
  const before = textBefore(tokens, source, 30);
  if (paysOut.test(text) && !alsoGiven.test(text)) return true;
  const given = roles.has(Role.dative) && alsoGiven.test(text);
  if (hasName && /分[得到红]/.test(text) && !given && /分红|入股|股金/.test(before + text)) return true;
  return (
    !roles.has(Role.dative) &&
    !/慰问|救助/.test(text) &&
    /(?:入了?股|代养|托管|流转)[^,。;\n给]{0,8},$/.test(before)
  );
}

/** 给群众|分红2.4万元: what their shares bore, whoever pays it out. */
const paysOut = /(?<!代|替)分红(?:了|款|金)?(?:共|合计|每[户家人])?[\d一二两三四五六七八九十]/;

/** 给群众发慰问金3万元、分红2.4万元: told with what was given besides. */
const alsoGiven = /(?:慰问|救助|补[助贴]|捐|资助|红包)[^,分]{0,6}[\d一二三四五六七八九十]/;

/** 地被征了2亩,|补了6万: paid for what was taken. */
export function isCompensation({ text, tokens }: Segment, { source }: Scene): boolean {
  if (/^[^,]{0,6}(?:征地|拆迁|占地|征收|征用)[^,协帮给调]{0,4}[补赔]偿?了?/.test(text)) return true;
  if (!/^(?:一共|总共|共|也|就|才)?(?:补|赔)(?:偿|助)?(?:了|到)?/.test(text)) return false;
  const before = sentenceSoFar(textBefore(tokens, source, 20));
  return /被?征(?:了|用|收|地)|征用|占了|被占|拆迁/.test(before);
}

/** 盖房花了12万,|政府补了3万, 每发一度电国家补助0.3元: borne by the state. */
export const stateBears =
  /^(?:政府|国家|公家|民政|上面|[乡镇村县][里上])(?:(?:给|为)[^,补]{2,8}?(?:改造|建房|还林|种粮|产业)|给|又|还|另外|[他她]们?家?)*(?:(?:补助?|奖补?|贴补?)了|的?补贴)|^(?:危房|旧房|厕所|户厕|圈舍)?改造(?:政府|国家|民政)?(?:补[助贴]?|奖补?)了|^(?:中央|省级?|市级?|县级?|各级)?财政(?:每[人年亩户]{1,2})?(?:再|还|给|另外|给予)*补[助贴][\d一二两三四五六七八九十]|^每[^,我咱]{1,8}国家[^,我咱]{0,6}补[助贴]|^[^,我咱给]{0,8}每(?:发|上网)?一?度电[^,我咱]{0,8}补[助贴]/;

const bore =
  /^(?!.*(?:联系|协调|争取|申请|对接|帮|跑))[^,]*[^在去到向找跟由从请让给为和乡镇县区人民](?:(?:[乡镇县区]|人民)*政府|国家|公家|民政局?|[乡镇县][里上])(?:又|还|另外|都|也|给|[他她]们?家?)*(?:补助?|奖补?|贴补?)了[^,我咱]{0,3}[\d一二两三四五六七八九十]/;

/** 看了他新盖的羊棚政府补了一万五: likewise, told in one breath with what it was for. Not: 联系政府给他补了五千 */
export function isBorneByState({ clause, tokens }: Segment): boolean {
  const start = clause.tokens[0]?.start ?? 0;
  const end = tokens[tokens.length - 1]?.end ?? 0;
  const said = clause.text.slice(0, end - start);
  return stateBears.test(said) || bore.test(said);
}

/** 李桂花家低保|补助3600元: what the state grants by rule; 新盖了房,花了12万元,|危房改造补助3万元: and for the house. Not: 发放低保补助 */
export function isGranted({ text, tokens, roles }: Segment, { source }: Scene): boolean {
  if (!(ruled.test(text) || forHouse.test(text) || ofMoving.test(text))) return false;
  // 雨露计划补助1500元|已发
  if (roles.hasSome(brings) && !paidOut.test(text)) return false;
  const before = sentenceSoFar(textBefore(tokens, source, 30));
  if (broughtHere.test(before)) return false;
  return ruled.test(text) || ofMoving.test(text) || housed.test(before);
}

const paidOut =
  /^(?![^,]*[送给帮为我咱捐])[^,]*[元块钱](?:都|也|已经?|均){1,2}发(?:放|下来?)?(?:了|到[户位手卡])?$/;
const broughtHere = /[送发给帮为我捐:]|慰问|单位|协调|争取|落实|救助/;
const brings = rolesOf(Role.give, Role.dative, Role.help, Role.arrange, Role.cadreSelf, Role.buy);
const ruled =
  /(?:低保|五保|特困供养|养老|高龄|残疾人?|护理|粮食?|种粮|耕地|草原|退耕(?:还林)?|生态|公益林|计生|教育|雨露计划|寄宿生?|住宿生?|在校|营养餐|学期)补[助贴](?:款|金)?(?:共|有|是|为|约|领了?)?[\d一二两三四五六七八九十]/;
const forHouse =
  /^(?:国家|政府)?(?:危房|旧房|房屋|厕所|圈舍|易地)?(?:改造|搬迁|建房)补[助贴](?:款|金)?了?[\d一二两三四五六七八九十]/;
/** 搬迁补助李平家2万元 */
const ofMoving = /^(?:易地)?搬迁补[助贴][\u4e00-\u9fff]{2,4}家[\d一二两三四五六七八九十]/;
const housed =
  /(?:盖|建|修)(?:了|起|好|成)[^,]{0,4}(?:房|屋|圈|棚)|(?:房|屋|圈|棚)[^,]{0,3}(?:盖|建|修)(?:了|好|起|成)/;

/** 那2万补助是国家政策, 补助2万是上面拨的: where it came from, said of it. */
export const ofState = new Sign(
  "是",
  /是(?:国家|政府|上[面头级]|财政|民政|[省市县区乡镇][里上])局?(?:的|统一)?(?:政策|[给发拨补下]+(?:下来)?的)/,
);

/** 从李平家买了640块钱的小米: told as what was sold. */
export function isPaidForProduce(
  { quantity, tokens }: Item,
  { entries, saleSentence, sentence }: Scene,
): boolean {
  return (
    saleSentence === sentence &&
    entries
      .recent()
      .some(
        ({ facts, start, end }) =>
          facts.measure === "sale" &&
          facts.quantity === quantity?.value &&
          tokens.some((token) => token.start >= start && token.end <= end),
      )
  );
}

/** 贩子给一块二: what a buyer offers for a pound. */
export function isBid({ text, tokens }: Segment, { quantity }: Item): boolean {
  if ((quantity?.value ?? mostBid) >= mostBid || !bids.test(text)) return false;
  // 超市给|李平|20元
  return !tokens.some((token, at) => token.mention !== null && has(tokens[at - 1], Role.dative));
}

const mostBid = 50;
const bids =
  /(?:贩子|老板|超市|客商|商贩|收购[商站]|买[主家]|市场上?|外面)[^,]{0,3}(?:给|出|开)(?!了|过|[他她])/;

/** 李平家危房改造补助了|13500元, 搬迁项目补助了|2万元: likewise. Not: 给李平家危房改造补助了2000元 */
const paidForWorks =
  /^(?!.*(?:[我咱给帮为替送]|单位|协调|争取|申请))[^,]*(?:危[旧]?房|房屋|旧房)?(?:改造|建房|盖房|修房|搬迁|改厕|退耕还林)(?:项目|工程)?(?:国家|政府)?补[助贴](?:了|过)[\d一二两三四五六七八九十]/;

/** 房子定成危房,|补助3万5: what the state pays for it; and 总共补助超过4万元 behind. */
export function isForTheHouse({ text, tokens }: Segment, { source }: Scene): boolean {
  if (paidForWorks.test(text)) return true;
  const inAll = /^(?:一共|总共|共)补[助贴](?:超过|近|约)?[\d一二两三四五六七八九十]/.test(text);
  if (!inAll && !/^(?:一共|国家|政府)?补[助贴]?了?[\d一二两三四五六七八九十]/.test(text)) return false;
  const before = sentenceSoFar(textBefore(tokens, source, 44));
  if (inAll)
    return (
      /(?:改造|搬迁|建房|改厕)(?:项目)?补[助贴]了\d|危房改造,$/.test(before) &&
      !/[送给帮][^,]{0,8}$/.test(before)
    );
  return (
    /[定评]成?危房|危房改造|危改|[CD]级|改厕|退耕还|农机具?购/.test(before) &&
    !/[送给帮][^,]{0,8}$/.test(before)
  );
}

/** 粮商收走3000斤,|给了3000元; 牛贩子把牛牵走了,|给了他8000元: by who took what he grew. Not: 粮商收走3000斤,|我们给了300元, |给了300元慰问金 */
export function isPaidForTaken({ text, tokens, roles }: Segment, { source }: Scene): boolean {
  if (!roles.has(Role.dative) || roles.has(Role.cadreSelf) || given.test(text)) return false;
  if (!paidStraight.test(text)) return false;
  return takenByBuyer.test(textBefore(tokens, source, longestDispute));
}

const paidStraight =
  /^(?:[他她]|人家|当场|现场|一共|总共|共|就|只|才)*给了?(?:[他她]们?家?|人家|老人|老汉)?[\d一二两三四五六七八九十百千万.]+[余多来]?(?:元|块钱?)?$/;
const takenByBuyer = new RegExp(
  `(?:^|[,。;\\n])(?![^,]*垃圾)(?:[今昨前]天|[上下]午|早上|刚好|正好|那个?)*(?:(?:老板|${traders})[^,。;\\n我咱送捐]{0,10}[收拉买订牵赶抓捉]走|${traders}[^,。;\\n我咱送捐]{0,4}收了)[^,。;\\n我咱送捐]*,$`,
);

/** 买主欠他6000,…|对方当场给了4000; 工地上摔断了腿,|老板只给了2000; 欠薪的事有结果了,|老板今天把3000元打给他了: paid by who owed it. */
export function isPaidByDebtor({ text, tokens, roles }: Segment, { source }: Scene): boolean {
  if (roles.has(Role.cadreSelf) || given.test(text)) return false;
  const [before = ""] = /[^。\n]*$/.exec(textBefore(tokens, source, longestDispute)) ?? [];
  if (debtor.test(text) && owing.test(before)) return true;
  // 李平的工资老板|今天把5000元结给他了
  const front = inFront.exec(before)?.[0] ?? "";
  if (!employer.test(front + text) || !(owingWages.test(before) || wagesOf.test(before))) return false;
  // 老板今天把2000元打给他了,|算是补助
  const end = tokens[tokens.length - 1]?.end ?? 0;
  return !given.test(/^[^。\n]{0,12}/.exec(source.text.slice(end))?.[0] ?? "");
}

const longestDispute = 60;
const given = /慰问|捐|救助|资助|补助|补贴|困难/;
const opens = "^(?:那个?|后来|最后|结果|人家)*";
const adverbs = "当场|只|才|先|也|就|已经?|终于|总算|后来|一共|又|答应";
const paid = "(?:给|付|赔|还|结|补)(?:了|给|清|到)";
const debtor = new RegExp(
  `${opens}(?:对方|买[主家]|卖家|老板|工头|包工头|东家|厂[里家]|工地|司机|肇事[方者]|保险(?:公司)?|欠[款账债钱]的?人?)(?:那边|家)?(?:${adverbs})*${paid}`,
);
const owing = /欠|赔|工地|工[资钱伤]|讨|要账|调解|纠纷|[摔撞砸]|收不回|要不回/;

/** Whoever they worked for; a firm gives as often as it owes, so that wages must be what is told of. */
const works = "(?:对方|老板|工头|包工头|东家|雇主|施工[方队]|公司|厂[里家]|工地)(?:那边)?";
const inFront = new RegExp(`${works}$`);
const employer = new RegExp(
  `${opens}${works}(?:${adverbs}|[今昨]天|[上下]午)*(?:${paid}|[打转汇](?:了|给|到|过)|把[^,我咱]{1,10}(?:[元块钱款薪]|工资)都?(?:给|付|赔|还|结|补|打|转|汇)(?:了|给|清|到|过))`,
);
const owingWages =
  /欠薪|讨薪|(?:拖欠|[欠讨])(?:了|要|回)?[^,。欠讨]{0,6}(?:工[资钱]|薪)|工[资钱](?:总算|终于|都|也|已经?)*[要讨追][回到]/;
const wagesOf = new RegExp(`的工[资钱]${works}$`);

const paidIn = new Sign(
  "卡账折划保助露补",
  /(?:补[助贴偿]款?|奖补|(?<!贷)[金款])[^,]{0,12}(?:[打发拨转][到进][^,]{0,3}[卡账折]|到账|到了?卡|(?<!没)打卡)|(?:奖补|补贴)[^,]{0,8}(?:打了?卡|发下来)|领(?:取|到)?了?[^,给]{0,8}[元块钱]的?补贴|(?<![帮给]|帮[他她])申请了?[^,帮给到下]{0,8}[元块钱]的?(?:临时)?补[助贴]|申请了?[^,]{0,8}(?:计划|低保|救助|雨露)[^,]{0,4}补[助贴]/,
);

/** 补助款2万元昨天打到卡上了: what the state pays in; 慰问金打到他卡上 is still ours. */
export function isPaidIn({ clause, roles }: Segment): boolean {
  return (
    !roles.has(Role.cadreSelf) &&
    paidIn.isIn(clause) &&
    !clause.text.includes("慰问") &&
    !clause.text.includes("捐")
  );
}

/** 微信群里发了50块红包: to nobody's house. */
export function isInChat({ text, hasName }: Segment): boolean {
  return !hasName && /群(?!众)里?[^,]{0,3}[发抢]/.test(text);
}
