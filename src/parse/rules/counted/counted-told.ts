import { isDiaryHead } from "../../scene/message-day.ts";
import type { Scene } from "../../scene/scene.ts";
import { noTime } from "../../scene/segment-kind.ts";
import type { Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import { subjectAt } from "../../scene/subject.ts";
import { isGivenByOthers } from "../../stance/others-gave.ts";
import { isUnderWay } from "../../stance/settled.ts";
import { sentenceSoFar } from "../../text/sentence.ts";
import { figureAt, type Item } from "../../words/item.ts";
import { papers } from "../../words/papers.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, hasSome, type Token, tokenAt } from "../../words/tokens.ts";
import type { Measure } from "../../words/vocabulary.ts";
import { teachesThoseInPost } from "../persons/trained-posts.ts";
import { asksOffice, callsAnother, isNoCallOfOurs } from "../talk/phone.ts";
import { leastSum } from "./counted-figure.ts";
import { filesCards, filesPapers } from "./filed.ts";
import { isToldToOne } from "./told-to-one.ts";

const placing =
  /介绍|推荐|安排|输转|转移|输送|吸纳|组织|落实|协调|联系|帮助|解决|争取|跑[到来下]|谋|帮(?!扶)|新增|开发|促成|稳岗|选聘|聘用|安置|办理[^,]{0,6}岗|[算计](?:作|上|入)?就业|务工:|就业:|岗位:/;

const hired = /(?:请|雇|找|叫|喊)(?:来|到|了)*[^,]{0,3}劳务工/;

/** 一家三口都到九江|打工去了: with nobody who placed them. */
const wentThemselves = /(?:一家|全家|口子?|[儿女孩][子儿]?|媳妇)[^,]{0,4}(?:到|去|在|上)[^,]{1,6}(?:打|务)工/;

const onlyListed = /登记|摸[排底]|意[愿向]/;
/** 登记失业人员实现就业5人, 有务工意愿的5人到县城务工, 登记后就业5人: what they were listed as, or wished, and came to. */
const isPlacedOfThem =
  /(?:实现|登记失业[^,意登摸]{0,4}|按照?[^,]{0,4}意[愿向]|(?:登记|摸[排底])[^,\d]{0,4}后)(?:就业|务工|上岗)[\d一二两三四五六七八九十]|意[愿向]的[^,登摸]*[到去在赴][^,登摸]{1,8}(?:就业|务工|上班|打工)/;

/** 全村有公益岗8人, 核对公益岗工资8人, 务工收入500: those in work already, and what they draw. */
const inPost = /在岗|在外|(?:全村|村[里上]|现)有|家有|核[对实查]|申报|补[贴助]|工资|收入/;

const doing =
  /写|(?<!日)记|编(?!号)|开|召|组织|举办|主持|(?<![没未])进行了|办|搞|举行|上报|刊|做|发布|报送|讲|授|held|organi/;

/** 晚上回来把民情日记补了: the day's page, written late. Not: 把前几天的日记都补了, 叫小王把日记补了, 晚上再把日记补上 */
const madeUp =
  /^(?:[今昨前当]天|昨晚|晚上|夜里|早上|[上中下]午|回来|回家|回村|回到家|[我咱又还就]|顺便|抽空|终于|总算)*[把将]?(?:[今当]天的)?(?:民情|工作|帮扶|走访|驻村|入户)?(?:日记|日志)[也就才给]?补(?:[好完齐上]了|[好完了])$/;

export function takesFigure(measure: Measure, segment: Segment, item: Item, scene: Scene): boolean {
  // 听了一堂党课, 到县里听了堂电商课
  if (measure.id === "training" && /^听|^[^,请让叫带]{0,8}听了/.test(segment.text)) return false;
  if (measure.id === "job") {
    const [word] = item.noun?.tokens ?? [];
    // 请劳务工5人帮李平收苹果: hired to work for them.
    if (word?.text === "劳务工" && hired.test(segment.clause.text)) return false;
    // 外出务工人员登记86人, 摸排务工意愿45人: known of, and nobody placed.
    if (onlyListed.test(segment.text) && !placing.test(segment.text) && !isPlacedOfThem.test(segment.text))
      return false;
    // 摸底就业|需求45人
    if (/^(?:需求|意[愿向])/.test(segment.text) && !placing.test(segment.clause.text)) return false;
    if (teachesThoseInPost(segment, item)) return false;
    const namedBefore = word !== undefined && !segment.tokens.includes(word);
    // 输转乌迭村劳动力|到浙江务工17人
    const placed = placing.test(segment.text) || (!segment.theirs && placing.test(segment.clause.text));
    const ownWay = wentThemselves.test(segment.text);
    // 儿女都在外打工,|平时就他一个人: who is left at home.
    if (namedBefore && !placed && isLeftAtHome(segment, item)) return false;
    return (
      namedBefore ||
      placed ||
      (segment.clause.opensLine && !segment.theirs && !ownWay && !inPost.test(segment.text))
    );
  }
  if (measure.id === "trainee" && /需求|意愿|报名/.test(segment.text)) return false;
  if (measure.id === "diary" && isSerial(segment, item)) return false;
  if (measure.id === "leaflet" && (filesPapers(segment, scene) || isGivenByOthers(segment))) return false;
  if (measure.id === "contact_card" && filesCards(segment, scene)) return false;
  if (measure.id === "bulletin" && (noReport.test(segment.text) || isOnForm(item, scene))) return false;
  // 他才出院住了十几天
  if (measure.id === "stay") {
    // 两|驻村单位
    if (item.quantity?.unit === null && isOfStayers(segment, item)) return false;
    // 住了15天|院
    if (/住了?[^,]{1,6}[天日月周]的?院(?:$|[了子])/.test(segment.text)) return false;
    if (livedElsewhere.test(segment.text) && !segment.text.includes("驻")) return false;
    const lived = segment.tokens.findIndex(
      (token) => /^住|待/.test(token.text) && item.noun?.tokens.includes(token),
    );
    return lived < 0 || (subjectAt(segment.tokens, lived) ?? "us") === "us";
  }
  // 打了3次电话都没接; 交谈中了解到,|他家有八口人
  if (measure.id === "talk" && (isNoCallOfOurs(segment) || countsFamily(segment, item))) return false;
  // 义诊,|县里来了5人: those who treat.
  if (measure.id === "medical" && (staffCame.test(segment.text) || foundIll.test(segment.text))) return false;
  // 看病|借了|两万: money.
  if (
    measure.id === "medical" &&
    item.quantity?.unit === null &&
    /[借花筹凑攒欠掏垫]了?[\d一二两三四五六七八九十]/.test(segment.text)
  )
    return false;
  // 项目批了二十万: money.
  if (measure.id === "project" && item.quantity?.unit == null && (item.quantity?.value ?? 0) >= leastSum)
    return false;
  // 项目2个|正在施工
  if (
    measure.id === "project" &&
    /正在(?:施工|建设|实施|推进|运[作行])|在建/.test(segment.text) &&
    !brings.test(segment.text)
  )
    return false;
  if (measure.id === "project" && notWon.test(segment.text) && !brings.test(segment.text)) return false;
  if (measure.id === "project")
    // 李平家养殖项目1个; not 为李平争取养殖项目1个
    return (
      brings.test(segment.text) ||
      !(segment.named.named.length > 0 && item.verb !== null && has(item.verb, Role.own))
    );
  if (isToldToOne(measure.id, segment)) return false;
  if (measure.id === "solved")
    return !/有|存在|排查|发现|反映|收集/.test(item.noun?.text ?? "") && !underWay.test(segment.text);
  return true;
}

/** 体检28人,|检查出高血压6人: how it stands with some of those. */
const foundIll = /^(?:共|已|初步)*(?:检查|筛查|排查|检|筛|诊断)出/;

/** 在县城住了两天, 在单位加班住了3天 */
const livedElsewhere =
  /在(?:[县市]城?里?|省城|[乡镇县]?政府|[乡镇]上|单位|机关|[县乡镇市]?(?:中|人民)?医院|卫生院)(?:加班|开会|培训|学习)?住了?[^,村]{1,3}[天日晚夜宿]/;

/** 聊天中得知,|家里有八口人, 交谈中了解到,|他有3个孩子: how many live there. */
function countsFamily({ tokens }: Segment, { noun, quantity }: Item): boolean {
  if (noun === null || tokens.some((token) => noun.tokens.includes(token))) return false;
  const figure = tokens.findIndex((token) => token.quantity === quantity);
  return /口人?$/.test(tokens[figure]?.text ?? "") || isTheirsHad(tokens.slice(0, figure));
}

/** 他有|, 家里有|; not 一共有|12人 */
function isTheirsHad(front: readonly Token[]): boolean {
  const had = front.findLastIndex((token) => has(token, Role.own));
  return front.slice(0, Math.max(had, 0)).some((token) => hasSome(token, ofTheHouse));
}

const ofTheHouse = rolesOf(Role.pronoun, Role.home, Role.kin, Role.ownPlace);

/** 还有1起|正在调处 */
const underWay = /(?:正在|还在|仍在|尚在)(?:调[处解]|化解|处理|协调|办理|解决)/;

/** 谋划项目3个, 验收项目1个, 看了2个项目: none that was won. */
const notWon =
  /^(?:[今昨]天|[上下]午|[我咱]们|共|累计){0,2}(?:谋划|储备|验收|督[查导]|走访|检查|查看|察看|观摩|考察|参观|调研|看)/;

const brings = /争取|引进|落实|申[报请]|协调|跑/;

/** 微信群发布用工信息15条, 搜集农业信息1000条, 更新监测信息32条, 填了个信息表: for those who look for work or farm, or kept in a register, and no report of ours. */
const noReport =
  /(?:(?:用工|招工|务工|招聘|岗位|就业|求职)|(?:传递|发布|推送|提供|转发)[^,]{0,4}(?:科技|农业|供[求需]|市场|气象|致富|技术|种养)|(?:搜集|查询|下载|更新|录入|补录|采集|核[对实查]|完善|登记|比对|修改|维护)[^,]{0,8})信息(?!简报|报道)/;

/** 填了|信息|采集表. Not: 上报|信息|2条填信息表3份, 信息表扬1期 */
function isOnForm({ noun, tokens }: Item, { source: { text } }: Scene): boolean {
  const end = (noun?.tokens ?? tokens).findLast(({ word }) => word?.measure?.id === "bulletin")?.end ?? 0;
  return onForm.test(text.slice(Math.max(0, end - 2), end + 5));
}

const onForm = /^信息(?:采集|登记|核[对实查]|确认|调查)?(?:表(?![扬彰明述示])|卡)/;

const staffCame =
  /^(?:[今昨]天|[上下]午)?(?:[我咱俺]们?(?:医院|卫生院)?|[省市县](?:里|上)|[^,\d]{0,6}(?:医院|卫生[院所室]|医疗队))(?:一共|共|总共|也)?(?:来|派|去|出动)(?:了|来)(?!.*(?:看病|就诊|就医|体检))/;

const forCure = /^给[^,]{1,6}(?:看病|治病|就诊)$/;

function isPaidFor({ clause, tokens }: Segment): boolean {
  const before = clause.tokens[clause.tokens.indexOf(tokens[0] as Token) - 1];
  // 给李平看病|掏了两千
  const behind = clause.tokens[clause.tokens.indexOf(tokens.at(-1) as Token) + 1];
  if (/^(?:垫付?|掏|凑)了?$/.test(behind?.text ?? "")) return true;
  return before?.quantity?.unit?.kind === "money" || /^[块元钱]+$/.test(before?.text ?? "");
}

/** 就他|一个人, 只剩老两口|2个人 */
function isLeftAtHome({ tokens }: Segment, { quantity, tokens: own }: Item): boolean {
  if (quantity?.unit?.kind !== "person") return false;
  const figure = figureAt(tokens, own);
  return (
    alone.test(textOf(tokens.slice(0, Math.max(figure, 0)))) ||
    atHome.test(textOf(tokens.slice(figure + 1))) ||
    /口人?$/.test(tokens[figure]?.text ?? "")
  );
}

const alone = /(?:就(?![业近地])|只|仅|剩|留)[^,]{0,8}$/;
const atHome = /^(?:人|都|全)*(?:在家|在$|在的|没出去)/;

/** 帮扶日志007, 民情日记之三, 帮扶日志(七), 日志7:|走访李平: which of them it is. */
function isSerial({ tokens, clause }: Segment, { quantity, tokens: own }: Item): boolean {
  if (quantity === null || quantity.unit !== null) return false;
  const figure = figureAt(tokens, own);
  if (tokens[figure]?.bracketed || (clause.heads && clause.tokens.at(-1) === tokens[figure])) return true;
  return /^0/.test(tokens[figure]?.text ?? "") || tokens[figure - 1]?.text === "之";
}

const atClinic = /义诊(?:服务|志愿|巡回)?(?:小分)?(?:队|团|组|车|专家|点|活动室)/;

/** 跟义诊队走访; not 组成义诊队|开展义诊, where it was held. */
function isOfClinic(text: string): boolean {
  return atClinic.test(text) && !/义诊/.test(text.replace(atClinic, ""));
}

/** 经村调委会调解,|化解纠纷1起: how it came about. */
const byMediation = /^(?:经|经过|通过)[^,]*(?:调解|调处|协调)[后下]?$/;

/** 低保金的问题应当协调解决: not yet. Not: 应解决的问题3个已解决 */
const oughtToBe = /(?:应当?|应该|须|有待|亟[待需])(?:予以|及时|尽快|抓紧|给予)*(?:协调)?(?:解决|处理|化解)$/;

const cannot = /(?:解决|调解|化解|[办开做])不(?:了|成|好|下去)/;
/** 解决不了的问题2件都|解决了 */
const acted = /解决|化解|调解/;

/** 请来专家给大家|培训; not 请专家参加培训 */
const expertTeaches =
  /请来?了?[^,参]{0,8}(?:专家|老师|教授|讲师|技术员|技术人员|农技员)(?:们)?(?:到[^,参]{1,6})?(?:[给为对向][^,参]{1,6})?(?:进行|开展|作|做)?(?:了)?(?:现场|集中)?培训(?:了[^,]*)?$/;

/** 县里|请来专家培训了两天: another office's. Not: 从县里|请来专家 */
const othersInvite =
  /^(?:[今昨]天|[上下]午)?(?:[省市县区乡镇](?:[里上]|政府|委)?|[^,我咱本从到去在]{0,6}(?:局|站|中心|所))(?:今天|昨天|专门|也|还|都)?请/;

/** 农业局|进行了技术培训, 参加县里组织的培训,|进行了业务培训: by others, or only attended. Not: 对村干部进行了培训, 组织群众参加,进行了培训 */
function isHeldByOthers({ text, tokens }: Segment, { source }: Scene): boolean {
  if (!text.includes("进行了")) return false;
  if (othersHold.test(text)) return true;
  const before = sentenceSoFar(source.text.slice(0, tokens[0]?.start ?? 0));
  return /(?:^|[,我们天午])(?:去|到[^,]{1,6})?参加(?:了|完)?[^,\d]*(?:培训|学习|讲座)/.test(before);
}

const othersHold =
  /^(?:[今昨]天|[上下]午)?在?(?:[省市县区乡镇](?:[里上]|政府|委)?|[^,对给为向]{0,6}(?:局|农技站|农技中心|党校)|(?:[乡镇村]|驻村)?干部)(?:专家|[里上]|老师|技术员)?(?:今天|昨天|也|还|都)?进行了/;

export function actIsTold(measure: Measure, segment: Segment, item: Item, scene: Scene): boolean {
  const text = segment.text;
  if (measure.id === "bulletin" && !/简报|编发|刊发|撰写|报送|上报|发布|刊登|投稿/.test(text)) return false;
  if (measure.id === "diary" && isDiaryHead(segment.clause.tokens)) return false;
  // 给大家培训|改到下周
  const told = segment.clause.text.startsWith(text) ? segment.clause.text : text;
  if (measure.id === "training" && forTraining.test(told)) return false;
  // 给李平培训|修剪果树
  if (measure.id === "training" && segment.named.named.length > 0 && trainsThem.test(told)) return true;
  // 给大家培训了|果树修剪
  if (measure.id === "training" && item.quantity === null && trainsPeople.test(told)) return true;
  if (measure.id === "training" && expertTeaches.test(text) && !othersInvite.test(text)) return true;
  if (measure.id === "training" && isHeldByOthers(segment, scene)) return false;
  if (["bulletin", "diary", "meeting", "training"].includes(measure.id))
    // 夜里写完|今天的民情日记
    return (
      (measure.id === "diary" && madeUp.test(segment.clause.text)) ||
      (doing.test(
        measure.id === "diary" || opensCourse.test(segment.clause.text) ? segment.clause.text : text,
      ) &&
        !/(?<![人名众民户])(?:参加|参训)|列席/.test(text))
    );
  if (measure.id === "solved")
    return (
      /办实事|化解|调解|解决|排忧|[说劝]和(?:好|了(?!半))/.test(text) &&
      !/未解决|没解决|待解决|想解决|解决方案/.test(text) &&
      !isSlogan(segment, item) &&
      !byMediation.test(text) &&
      !isUnderWay(segment) &&
      !oughtToBe.test(text)
    );
  if (
    measure.id === "medical" &&
    segment.reading.items.some((other) => other.quantity?.unit?.kind === "money")
  )
    return false;
  // 凑了1600块|给他看病: what the money is for.
  if (measure.id === "medical" && forCure.test(segment.text) && isPaidFor(segment)) return false;
  if (measure.id === "medical" && segment.clause.roles.has(Role.say) && !segment.roles.has(Role.cadreSelf)) {
    // 测血压、讲用药: said afterwards.
    const said = segment.clause.tokens.findIndex((token) => has(token, Role.say));
    if (!segment.clause.tokens.slice(0, said).some((token) => item.noun?.tokens.includes(token)))
      return false;
  }
  // 围着看热闹的倒比看病的多: whoever came.
  if (measure.id === "medical" && /看病的[^,]{0,2}(?:多|少|排)/.test(text)) return false;
  // 家里的钱都给他看病了: what it went on.
  if (measure.id === "medical" && spentOnCure.test(text) && !ourMoney.test(text)) return false;
  // 义诊登记 over 义诊人数:36人: a title.
  if (measure.id === "medical" && /.(?:登记|记录|情况|统计|台账|汇总|总结|小结)[表卡单]?$/.test(text))
    return false;
  // 跟着县医院义诊队走了8户
  if (measure.id === "medical" && treatedByOthers.test(segment.clause.text)) return false;
  if (measure.id === "medical" && item.noun?.text.includes("义诊") && isOfClinic(text)) return false;
  // 给李平家两头牛|看了病
  if (measure.id === "medical" && isOfAnimals(segment, item)) return false;
  if (measure.id === "medical" && /自己(?![掏出花付]|的[^,]{0,3}车)/.test(text)) return false;
  // 体检的单子给他取回来了: a paper.
  if (measure.id === "medical" && text.includes("体检") && checkPapers.test(text)) return false;
  // 叮嘱他每天量血压
  if (measure.id === "medical" && /叮嘱|嘱咐|提醒|交代|告诫/.test(segment.clause.text)) return false;
  // 教李桂花|量血压: shown how.
  if (
    measure.id === "medical" &&
    showsHow.test(textOf(segment.tokens.filter(({ mention }) => mention === null)))
  )
    return false;
  if (measure.id === "medical" && /义诊|体检|巡诊|坐诊|血[压糖]|健康检查|送医/.test(text)) return true;
  // 说去县城看病了, 去旗里看病了: not the sender's doing.
  if (measure.id === "medical" && opensWithCompany(segment)) return true;
  if (measure.id === "medical") return /[给为带陪送请接]|组织|联系|帮|协调/.test(text) && !actsAlone(segment);
  // 座谈 with the village's cadres is no talk with a household.
  if (
    measure.id === "talk" &&
    /(?:教|学|(?<![了一开散])会(?![儿后上])|咋|怎么|如何)[^,]{0,5}(?:打|通|发|开)/.test(
      // 给张学林打电话: a name teaches nobody.
      textOf(segment.tokens.filter(({ mention }) => mention === null)),
    )
  )
    return false;
  if (measure.id === "talk" && (callsAnother(segment.tokens) || asksOffice(segment.clause.tokens)))
    return false;
  if (measure.id === "talk" && (isNoCallOfOurs(segment) || callsOwnKin(segment))) return false;
  if (measure.id === "talk" && isAmongOthers(segment.tokens, item)) return false;
  // 听了|政策宣讲, 政策宣传|得不够
  if (measure.id === "outreach" && isOnlyHeardOf(segment.tokens, item)) return false;
  if (measure.id === "talk")
    return (
      segment.people.named.length > 0 ||
      segment.people.counted !== null ||
      isWithHouseholds(segment, item, scene)
    );
  if (measure.id !== "stay") return true;
  // 李平家住在村委会东边: where somebody lives.
  const lodged = segment.tokens.findIndex(
    (token) => /^[住宿]/.test(token.text) && item.noun?.tokens.includes(token),
  );
  if (lodged >= 0)
    if ((subjectAt(segment.tokens, lodged) ?? "us") !== "us" || isBesideOffice(segment, lodged)) return false;
  // 搬到女儿家住了: 住了 without its days tells of no stay.
  if (/^[住驻]了$|待/.test(item.noun?.tokens.at(-1)?.text ?? "")) return false;
  return !isOfStayers(segment, item);
}

/** 李平和|邻居|聊天, 和|同事|聊了聊李平家: with whom they or we talked, and no household. */
function isAmongOthers(tokens: readonly Token[], { noun }: Item): boolean {
  const at = tokens.findIndex((token) => noun?.tokens.includes(token));
  const whom = tokens[at - 1];
  if (whom === undefined || !has(tokenAt(tokens, at - 2), Role.with)) return false;
  return has(whom, Role.role) || /^(?:邻居|同事|队友|同伴|隔壁)们?$/.test(whom.text);
}

/** 李桂花|和儿子通了视频, 教|李桂花|用手机和儿子视频通话: among themselves. Not: 给李平和儿子打电话, 和李桂花的儿子视频通话, 李平和儿子打来电话 */
function callsOwnKin({ tokens }: Segment): boolean {
  const said = tokens.map((token) => (token.mention === null ? token.text : "她")).join("");
  return ownKinCalled.test(said);
}

const ownKinCalled =
  /^(?:[今昨]天|[上下]午|晚上)*(?:(?:教会?|让|叫|陪着?|看[到见])了?)?[他她]们?家?(?:老人|老两口)?(?:学会)?(?:用|拿着?)?(?:微信|手机|平板)?(?:和|跟|与|同)(?:在?(?:外地?|外面|远方)的?|[他她]的?)?(?:儿子|女儿|儿女|子女|孩子|孙子|孙女|老伴|家人|亲人|爱人|丈夫|妻子)(?:进行|打|通|开)?了?(?:一?次|个)?(?:微信)?(?:视频|语音|(?<=通了?(?:一?次|个)?)电话|通了?话)(?:通话|聊天|电话|连线)?了?(?:一?会儿?|半天)?$/;

/** 没空,|与农户拉家常; 参加活动,|与农户交流 */
const noneOfIt = /(?:没空|没时间|书记|领导来?|活动|座谈会),$/;

/** 与|贫困户|拉家常: a clause of its own, with households, whichever. Not: 与村干部谈心, 组织党员与贫困户谈心, 参加与贫困户谈心活动, 和群众聊天 */
function isWithHouseholds({ clause }: Segment, { noun }: Item, { source }: Scene): boolean {
  const [first, whom, talk, ...behind] = clause.tokens;
  if (!has(first, Role.with) || talk === undefined || !noun?.tokens.includes(talk)) return false;
  if (noneOfIt.test(source.text.slice(Math.max(0, (first?.start ?? 0) - 8), first?.start))) return false;
  return has(whom, Role.householdClass) && behind.length === 0 && /[户家]$/.test(whom?.text ?? "");
}

function isOnlyHeardOf(tokens: readonly Token[], { noun }: Item): boolean {
  const at = tokens.findIndex((token) => noun?.tokens.includes(token));
  const before = textOf(tokens.slice(Math.max(0, at - 2), at));
  return /听了?$/.test(before) || /^(?:得|还)?(?:不够|不到位)/.test(textOf(tokens.slice(at + 1, at + 3)));
}

/** 开展“我为群众办实事”活动, 围绕“访民情、办实事”: what it was done under. */
function isSlogan({ clause }: Segment, { noun }: Item): boolean {
  const first = noun?.tokens[0];
  const before = clause.tokens.slice(0, first === undefined ? 0 : clause.tokens.indexOf(first));
  if (before.filter(({ text }) => text === '"').length % 2 === 1) return true;
  return /办实事[^,]{0,4}(?:活动|行动|要求|主题|理念|宗旨|精神|思路|目标)/.test(clause.text);
}

/** 教会|他|测血糖. Not: 给教师|量血压, 教他用药并给他|量血压 */
const showsHow =
  /教(?![师授育练学堂室工职])[会给]?了?[^,给帮为]{0,8}(?:测量|自测|量|测)(?:血压|血糖|体温|脉搏)/;

/** What tells of a training and holds none: 培训费, 培训用的教材, 培训改到下周, 培训要提前准备. Not: 培训要点 */
const aboutTraining =
  "机构|学校|班|费|证|机会|名额|通知|报名|补|的|资料|时间|视频|学费|合格|老师|结果|书|岗位|用的|改[到在成为期]|推[到迟后]|延[到期]|取消|要(?![点领])|需|缺|计划(?!生育)|方案|场地|怎么";
/** 给大家培训课件做好了: made for one. */
const forTraining = /^[^,]{0,6}(?:给|为)[^,办开]{1,5}培训(?:课件|教材|方案|计划(?!生育))/;
const trainsThem = new RegExp(
  String.raw`^(?:[今昨前]天|[上下]午|我们?)*(?:给|为)[^,让请送报要想安推联介申争组参解宣传读通知告发交打对反买落找垫付\d]{1,4}(?:家|户)?培训(?!${aboutTraining})`,
);
const trainsPeople = new RegExp(
  String.raw`^(?:[今昨前]天|[上下]午|晚上|我们?|又|还|[在到回]村[里上部]?)*(?:给|为)(?:大家|大伙儿?|乡亲们?|老乡们?|(?:全村|本村|[一二三四五六七八九十\d]组)?(?:村民|群众|农户|妇女|老人|[养种][^,给为]{1,3}户)们?)[^,给为不没未]{0,2}培训了?(?!${aboutTraining})`,
);
const opensCourse = /开[班课讲]/;
const spentOnCure = /(?:钱|积蓄|存款|收入)[^,]{0,4}(?:给|用来|用于|用在|花在|拿去)/;
/** 自己掏钱|给李平看病 */
const ourMoney =
  /^(?:今天|又|还)*(?:[我咱俺]|自己?[掏拿出]|单位|工作队|[掏拿]出?(?![^,]*[给为替](?:[孩儿女孙媳父母爸妈爹娘]|老伴|老婆|家里)))/;
const checkPapers = /体检的?(?:单子?|报告|结果|表|费|卡|通知)/;

function isOfAnimals({ tokens }: Segment, { noun }: Item): boolean {
  const word = noun?.tokens.find((token) => token.word?.measure?.id === "medical");
  const before = word === undefined ? undefined : tokenAt(tokens, tokens.indexOf(word) - 1);
  if (before?.mention !== null) return false;
  if (/[牛羊猪鸡鸭鹅马驴骡]$/.test(before.text)) return true;
  return (
    /[给为]/.test(textOf(tokens)) && growsOrRuns.test(before.text) && !/[坐开骑乘用]/.test(textOf(tokens))
  );
}

/** 给李平家的|狗|看病, 给|果树|看病, 给刘军的|拖拉机|看病. Not: 坐|拖拉机|去看病, 给种树的|老人|看病 */
const growsOrRuns =
  /(?:[狗猫兔]|[^养]蜂|^蜂|[^养]鱼|^鱼|蚕|牲[畜口]|家禽|[^种栽]树|果苗|树苗|庄稼|果园|[蔬白]菜|玉米|水稻|小麦|拖拉机|三轮车|摩托车|农用车|收割机|旋耕机|微耕机)$/;

/** 走访住在村部附近的李平. Not: 昨晚住村里的 */
function isBesideOffice({ tokens }: Segment, lodged: number): boolean {
  const behind = tokens.slice(lodged + 1, lodged + 4);
  return (tokens.at(-1)?.text === "的" ? behind.filter((token) => token !== tokens.at(-1)) : behind).some(
    ({ text }) => /^(?:旁边?|边上|后[面头]?|前[面头]|对[面门]|附近|隔壁|[东南西北]边|的)/.test(text),
  );
}

const stayers = new RegExp(
  `^(?:的[^第头前后每这那一二三四五六七八九十\\d]|补[贴助]|津贴|经费|任务|纪律|制度|要求|工作|干部|岗位|生活|经历|日子|队|前(?![往去来])|后(?!勤)|[之以][前后]|时(?![长间])|点(?![了灯火名])|地点?$|书记|单位|帮扶|办|组|专[干员]|${papers})`,
);

/** 驻上坪村|扶贫|工作队: who they are, by where they are sent; 进驻上坪村|后: since when. */
const crew =
  /^[之以]?后(?!勤|来)|^以来|^(?:驻村|扶贫|帮扶|乡村振兴)*(?:工作)?(?:小?分队|队|动态|简报|纪实|组长|第一书记|书记|干部)/;

/** 驻村办4月汇总, 驻村前, 驻村点: the word tells whose, or what paper it is; of 驻村干部9月1日驻村 only the first does. */
function isOfStayers({ clause: { tokens } }: Segment, { noun }: Item): boolean {
  const last = noun?.tokens.find(({ word }) => word?.measure?.id === "stay");
  const place = last?.text === "驻" ? tokens[tokens.indexOf(last) + 1] : undefined;
  if (place?.kind === "village")
    return crew.test(textOf(tokens.filter(({ start }) => start >= place.end).slice(0, 3)));
  if (last === undefined || !/驻[村点]$/.test(last.text)) return /驻村(?:工作|帮扶)/.test(last?.text ?? "");
  const behind = tokens.filter(({ start }) => start >= last.end);
  // 周一|驻村|后去李平家: done on that day; 自|3月|驻村|后: since then.
  const day = tokens.indexOf(last) - 1;
  if (behind[0]?.text.startsWith("后") && tokenAt(tokens, day)?.kind === "day")
    return tokenAt(tokens, day - 1)?.text === "自";
  return behind[0]?.start === last.end && stayers.test(textOf(behind.slice(0, 2)));
}

/** 送李平|去县医院看病, 陪她|到卫生院看病, 开车|拉李平|去县城看病: the sender takes somebody there. */
function opensWithCompany({ clause: { tokens } }: Segment): boolean {
  const own = tokens.filter(
    (token) =>
      token.kind !== "mark" && token.kind !== "day" && !has(token, Role.next) && !has(token, Role.cadreSelf),
  );
  const car = own.slice(0, longestDrive).findIndex(({ text }) => ofCar.test(text));
  const [first, second] = driving.test(textOf(own.slice(0, car + 1))) ? own.slice(car + 1) : own;
  return (
    /^(?:送|带着?|陪着?|陪同|领着?|接|拉着?)$/.test(first?.text ?? "") &&
    (second?.mention != null || has(second, Role.pronoun))
  );
}

const ofCar = /(?:车|摩托|三轮)$/;
const driving =
  /^(?:专门|特意|赶紧|连忙|马上)?(?:[用借骑开租包叫坐]|打的?)[了着上]?[^他她儿女邻村家]{0,6}(?:家的?)?(?:车|摩托|三轮)$/;
/** 用|自己|的|面包|车 */
const longestDrive = 6;

/** 李平去县里看病了, against 陪李平去看病: who stands first. */
function actsAlone(segment: Segment): boolean {
  const [first] = segment.tokens.filter(
    (token) => token.kind !== "mark" && token.kind !== "day" && !has(token, Role.next),
  );
  return segment.theirs && (first?.mention != null || has(first, Role.pronoun) || has(first, Role.kin));
}

/** 碰上村医在给她量血压, 李平去卫生室量了血压: whoever did so was not brought by us. */
const treatedByOthers =
  /^(?!.*(?:[带请陪我]|联系|组织|协调))[^,]{0,4}(?:卫生院|医院|村医|医生|卫生室)(?:的人)?(?:来|上门|下来)?给?[他她]?[^,]{0,3}(?:量|看|做|检查)过|(?:[碰遇赶撞][上到见巧]|正好|恰好|刚好)[^,带请陪]{0,6}(?:村医|医生|护士|大夫|卫生院)|^(?!.*(?:[带陪送接请帮组我为队给]|联系|协调|义诊))(?!今天|昨天|前天|[上下中]午|[早晚]上)[^,]{2,6}(?:[上下]午|今天|昨天|自己|才|刚)*(?:去|到)(?:了)?(?:村医|卫生|医院|诊所|[镇县]上?医)[^,]{0,6}(?:量|看|做|检)/;

/** 水陂项目批下来了资金十八万|是我们局帮着争取的 */
const gotByUs =
  /项目[^,没未]{0,20}是(?:[我咱俺]们?|本)(?:局|单位|工作队|驻村工作队|这边)?(?:帮着?|帮忙|出面|去)?(?:争取|引进|申报|申请|协调|跑|落实)(?:[来到成]|下来)?的/;

/** 根据工作安排, 按统一安排: no work was found for anybody. */
const byPlan = /(?:根据|按照?|依照?)[^,]{0,8}安排|(?:工作|任务|统一|会议|活动)安排/;

export function openActIsTold(measure: Measure, segment: Segment, item: Item): boolean {
  if (measure.id === "job")
    return (
      !byPlan.test(segment.text) &&
      /介绍|推荐|安排|协调|输转|转移|帮(?:助|忙|他|她)?.{0,14}(?:找|联系|落实|务工|就业|上班|打工)|联系到|落实(?:好|到|上)?了?[^,]{0,8}(?:岗|工作)|(?:帮|替|给|为)[^,]{0,10}(?:申请|争取)(?:到|了|好)[^,]{0,8}岗|(?:联系|申请|争取|协调)[^,]{0,10}岗位?(?:也|都|已经?|今天)?(?:批了|批下|办[好成]|落实|定下)/.test(
        segment.text,
      )
    );
  // 制定了征求意见表: a form.
  if (measure.id === "suggestion" && /征求意见[表稿书函]/.test(segment.text)) return false;
  if (measure.id === "suggestion") return /收集|征求|提出/.test(segment.text);
  // 为村里争取到高标准农田项目
  if (measure.id === "project" && /(?:争取|引进|申报|协调)(?:到|成|来|了|下来)/.test(segment.text))
    return true;
  if (measure.id === "project" && gotByUs.test(segment.clause.text)) return true;
  if (!["leaflet", "contact_card"].includes(measure.id))
    return measure.phrases.length > 0 && !measure.money && item.verb !== null && has(item.verb, Role.give);
  // 连心卡贴门上了
  // 明白卡都要换新的: to be done yet.
  if (/(?<![不需])要(?:再|重新|全部|统一)?[换贴发]/.test(segment.text)) return false;
  if (putInOrder.test(segment.text)) return false;
  return segment.reading.verbs.some((token) => has(token, Role.give)) || /[贴挂钉换]/.test(segment.text);
}

/** 李平把手册放好了, 帮李平把明白卡贴好了: what they have of it by now. Not: 把连心卡贴到门上了 */
const putInOrder =
  /[把将][^,发送给留]{0,6}[卡纸册料单][^,发送给留]{0,2}(?:放|收|夹|存|保管)(?:好|整齐)(?![^,]*给)|[帮替][^,]{1,6}[把将][^,发送给留]{0,6}[卡纸册料单][^,发送给留]{0,2}[贴挂](?:好|整齐)/;

const notYet = new Set([..."还没 还没有 没 没有 还未 未".split(" "), ...noTime]);

const unsolved =
  /[没未](?:有|能)?(?:化解|解决|办结|处理|调解|落实|办好)[掉好了]?的(?!.*(?:化解|解决|办结|处理|调解|办好)了)/;

export function isNegated(segment: Segment, item: Item): boolean {
  const first = item.noun?.tokens[0];
  const at = first === undefined ? -1 : segment.tokens.indexOf(first);
  // 没|体检, 没去|体检
  const led = /^[去来做]$/.test(tokenAt(segment.tokens, at - 1)?.text ?? "") ? at - 2 : at - 1;
  if (["没", "没有", "未", "不", "没去", "没来"].includes(tokenAt(segment.tokens, led)?.text ?? ""))
    return true;
  // 解决不了的问题3个, 培训办不成
  if (cannot.test(segment.text) && !acted.test(segment.text.replace(cannot, ""))) return true;
  // 没化解的|纠纷还有1起
  if (item.noun?.measure?.id === "solved" && unsolved.test(segment.text)) return true;
  // 第15期简报|还没写
  const last = item.noun?.tokens[item.noun.tokens.length - 1];
  const end = last === undefined ? -1 : segment.tokens.indexOf(last);
  return (
    end >= 0 &&
    segment.tokens.some(
      (token, place) =>
        place > end &&
        notYet.has(token.text) &&
        /^(?:写|开|办|做|搞|发|编|报|成|完|弄|调|化|解)/.test(segment.tokens[place + 1]?.text ?? ""),
    )
  );
}
