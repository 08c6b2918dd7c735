import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBefore, textBehind } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { Role, rolesOf } from "../../words/roles.ts";

/** 随大家一起到李平家|开展双联活动: what it was called, and no work told. */
const gathering = /(?:开展|参加|组织)[^,]{0,8}活动$/;
/** 出资|为陈九斤修了新房: paid for, and built by others. */
const paid = /^(?![^,]*自己动手)[^,]{0,8}(?:出资|筹资|捐资|出钱)[^,]{0,8}[为给帮替]/;
const noHands = new Sign("活资钱", new RegExp(`${gathering.source}|${paid.source}`));

/** 为怎么收土豆的事犯愁, 群众愿意投工, 投工投劳的积极性很高: what is on their minds, or how ready they are. */
const notYet =
  /(?:怎么|如何|咋样?)[^,了]{1,8}(?:的事|而?(?:[犯发]愁|操心|苦恼))|愿意[^,了]{0,4}(?:投[工劳]|义务劳动)|(?:投[工劳]|义务劳动)的(?:积极性|热情|意识|意愿|主动性)/;
/** 一起下村测量数据, 进行精准识别清洗调查: work on paper. */
const onPaper =
  /(?:(?:测量|测绘|勘测|收集|采集|核对|核实|统计|录入|比对)[^,了]{0,4}(?:数据|信息|坐标)|(?:识别|数据|信息)[^,]{0,2}清洗|清洗(?:调查|数据|信息|核查))(?:调查|工作|核查)?$/;
/** 帮助李平宣传推广, 帮李平推广土鸡: by word. Not: 帮李平家打扫院子、宣传政策 */
const byWord =
  /(?:帮助?|协助|替|为)[^,、扫收洗修劈挑搬剪挖掰种铺锄栽除砍割采耕浇喂背]{1,5}?(?:家|户)?(?:宣传(?:推[广介])?|推[广介](?:宣传)?)(?:[^,了\d]{0,6}|了)$/;
/** 向邻居打听才知道帮其他农户砍甘蔗去了: where they are. Not: 才知道他病了,帮他收玉米去了 */
const awayToHelp = new Sign(
  "打得才",
  /(?:打听|得知|才知道|才晓得)[^,我咱俺]{0,4}帮(?!他|她|其家)[^,我咱俺]{1,14}去了$/,
);
/** 联系烘烤房帮忙烘谷: who was called. Not: 我联系了李平帮忙收玉米 */
const byCalled =
  /联系(?!了|好)[^,我咱俺]{0,6}(?:房|机|队|厂|社|点|站|机手|师傅|农机)(?:给|来)?帮[忙着助][^,我咱俺]{0,8}$/;
/** 购买了两头牛和家中原有的一头一起饲养: kept with those they had. */
const keptTogether = /原[有来先]的?[^,]{0,8}一起(?:饲|喂|放)?养/;
/** 李平在政府的帮助下建起了新房: by themselves. Not: 在我们的帮助下修好了 */
const withHelpOf =
  /^(?:[\u4e00-\u9fff]{2,4}|[他她]们?家?)在(?![^,]{0,4}(?:[我咱]|工作队|单位|驻村|帮扶|队员|志愿者|同事|大家|党员|支书))[^,]{1,8}的?(?:帮助|帮忙|支持)之?下/;
/** 去年帮李平种的|50棵核桃树: which ones they are. Not: 昨天帮李平种的是核桃树 */
const doneBefore =
  /^(?:去年|前年|上个?月|[今去前]年[春夏秋冬][天季]|之前|以前)[^,]{0,8}帮[^,]{1,6}[种栽修盖挖搭砌装]下?的(?!是)[^,]{1,12}$/;
/** 帮李平做了白内障手术: by a doctor. */
const operated = /做了?[^,]{0,6}手术(?!后)/;
/** 给5户收了医保, 帮李平卖橘子收回货款800元: money taken in. Not: 帮李平收玉米收了尾款 */
const takesFees =
  /^(?!.*(?:修|收(?:玉米|苞谷|麦|稻|谷|豆|花生|棉|菜)|打扫|搬|砍|栽|割|掰|摘)).*收(?:了|取|缴|回)?(?:货款|欠款|尾款|余款|医保|合疗|合作医疗|养老保险|党费|[水电]费|垃圾费|卫生费)/;
/** 帮刘军打了劳动监察的电话, 帮李平开了证明, 帮李平挂了号, 帮李平念了通知: by word or on paper. Not: 帮李平挂了灯笼, 帮李平登记 */
const saidOrWritten =
  /[帮替][^,;。扫收搬修砍挖栽读打完]{1,6}?(?:[打拨]了?(?!扫)[^,;。]{0,8}(?:电话|热线)|开了?[一张份个]{0,2}[^,;。]{0,4}(?:证明|介绍信|收据|发票)|登[录陆]|挂(?:了|上|到)?[一个]{0,2}[^,;。\d]{0,3}号|[念读]了?[^,;。]{0,6}(?:通知|文件|来?信|政策|说明书?|单子?))(?!.*(?:打扫|收|搬|打药|施肥|[修砍挖栽喂]))/;
/** 给李平讲怎么打药, 跟他商量收玉米, 请技术员给刘军讲了怎么修剪: how it is done, or is to be. Not: 讲了怎么打药,帮着打了, 商量好收了玉米, 商量完收玉米 */
const toldHow =
  /(?:讲|说|教|讲解|告诉|演示|商量|[聊谈问])[了过]?[^,;。]{0,6}(?:怎么|如何|怎样|咋样?)[^,;。帮又并动起]{1,8}$|商量(?:了|一下)*(?![好着定妥完过后])[^,;。了帮又并一]{1,8}$/;
/** 向镇上申请给李平家修路: asked for. Not: 申请给李平家修路,自己动手修了 */
const appliedFor = /申请(?:给|为|帮)[^,;。了]{2,16}$/;
/** 帮村里协调到5万元修桥, 帮村里联系挖机修路: got for it from others. Not: 帮村里联系挖机,一起修路 */
const gotForIt =
  /帮(?:助|着)?[^,、协争申联跑要]{1,6}(?:协调|争取|申请|联系|跑(?![腿前])|要[来到])[^,、一我咱亲动]{0,12}(?:修|建|打|架|铺|硬化|挖)[^,、了]{0,4}$/;
/** 帮刘军发了朋友圈, 帮他在群里发了消息: by phone. */
const postedFor =
  /[帮替][^,;。扫收搬修砍挖栽]{1,6}?(?:在[^,;。]{0,6}[群网]里?)?发(?:了|到|在)?(?:一?[个条])?(?:朋友圈|抖音|微信群|群里|消息|信息)/;
/** 给刘军拿了点自家种的菜: what was given grew there. Not: 帮李平收自家种的玉米, 帮李平铺地膜带了自家种的菜 */
const ownGrown =
  /(?:^[^,帮]{0,12}[送拿带捎]|帮[^,帮]{2,3}[带捎]了)[^,收]{0,6}(?:自家|自己家?)[种收晒腌养酿打磨]的/;
/** 替李平换了新的明白卡: handed over, and counted as such. Not: 给李平换了灯泡贴了明白卡 */
const newCard =
  /^(?!.*(?:[换修装补](?!了?(?:一?[张份个])?新?的?(?:帮扶)?(?:明白|联系|连心|便民|服务)卡))).*[换贴挂][上了好]*(?:一?[张份个])?新?的?(?:帮扶)?(?:明白|联系|连心|便民|服务)卡/;
/** 没啥要帮的, 没什么能帮的, 没什么好帮的: nothing to help with. Not: 没啥要帮的就扫了院子, which the words of work tell */
const nothingToHelp = new Sign(
  "帮",
  /没(?:有?(?:啥|什么|多少)|有)[^,帮]{0,2}(?:要|需要|能|可|用|好)[^,帮]{0,2}帮(?:忙|助)?的(?!.*帮)/,
);
/** 药45元,我帮他付了, 帮李平垫了电费: with money. Not: 帮李平把猪圈垫了, 帮他院里垫上了 */
const paysFor =
  /[帮替](?:[^,;。]{1,6}?(?:先|都|全)?(?:付(?:了|上了?|清了?)(?:[^,;。]{0,4}[费钱款账])?|垫(?:了|上了?)(?:[^,;。]{0,4}[费钱款账]|[\d一二三四五六七八九十百千]{2,5}(?:元|块)?))|[^,;。把圈路院地屋棚房里前后先都全]{1,3}(?:先|都|全)?垫(?:了|上了?))$/;
/** 周日回镇上洗衣服: the sender's own. Not: 回村里帮李平洗衣服, 回到李平家洗衣服, 走访李平,|在家里洗衣服 */
const ownChores =
  /^(?:[今昨]天|周[一二三四五六日末]|星期[一二三四五六日天]|[上下中]午|[早晚]上|[我咱]们?|又|就)*(?:(?:回了?到?|在)(?:自己)?(?:[镇县乡]上?|城里?|县城|单位|宿舍|住处|村部|驻地)|(?:回了?到?(?:自己|自)?|在自己?)家里?)去?(?:洗(?:衣服|衣|被子|澡)|打扫卫生|收拾(?:屋子|宿舍|行李))[^帮给]*$/;
/** 地里种了洋芋和豌豆: what grows at theirs. Not: 地里种了洋芋,我帮着种的 told as one, 在村后山上栽了树 */
const growsThere =
  /^(?:[他她]们?家?|家里|自家)?的?(?:[地田坡园棚]子?[里上]|山上|大棚里?|菜[地园]里?|屋[后前]|门前|后院|院[子坝]?里)(?:还|也|都|又|今年|去年)*[种栽养](?:了|着|的|上)(?!.*(?:[我咱帮给]|工作队|党员|志愿))/;
/** 晚上把照片整理好了: papers. Not: 把资料整理好送给李平 */
const paperwork =
  /^(?:[我咱]们?|今天|[早晚]上|[上下中]午|又|还|顺便)*[把将][^,帮给]{0,6}(?:照片|资料|台账|笔记|记录|日[记志]|材料|表格?|档案|手册)[^,帮给送]{0,4}(?:整理|归档|归类|补[好齐录]|录入|打印|装订|上传)[^,帮给送]*$/;
const notByHands = new Sign(
  "把将回在付垫帮卡圈抖群消息申收怎如咋商愿投义数信坐清宣推联原下术种栽修建打架铺硬晒腌养酿磨盖挖搭砌装话线明据票录陆号念读",
  new RegExp(
    [
      takesFees,
      saidOrWritten,
      paysFor,
      postedFor,
      toldHow,
      doneBefore,
      withHelpOf,
      operated,
      notYet,
      onPaper,
      byWord,
      byCalled,
      keptTogether,
      appliedFor,
      gotForIt,
      ownGrown,
      ownChores,
      growsThere,
      paperwork,
      newCard,
    ]
      .map(({ source }) => source)
      .join("|"),
  ),
);

/** Not: 帮忙收玉米去了 */
const wentOff = /^(?!帮忙)[^,我咱俺]+去了$/;
/** 向邻居打听才知道,|帮其他农户砍甘蔗去了: where they are. */
const askedAfter = /(?:打听|得知|才知道|才晓得|获悉)[^。;!\n我咱俺]{0,8},$/;
/** 他正在干家务,|打扫卫生、喂鸡: more of what they were at. Not: 他正在干家务,我们帮着打扫卫生 */
const atIt =
  /(?:^|[,。;!\n])[^,。;!\n我咱俺们]{0,4}[他她](?:正在?|正忙着|在忙着|[^,。;!\n我咱俺]{0,6}张罗[起着])[^,。;!\n我咱俺]{1,8},$/;
const ofOurs = rolesOf(Role.cadreSelf, Role.help, Role.dative);
const longestBefore = 24;

/** What they are doing or went off to do, told on from the clause before. */
function isTheirWorkToldOn({ tokens, roles }: Segment, { source }: Scene): boolean {
  const start = tokens[0]?.start ?? 0;
  const before = source.text.slice(Math.max(0, start - longestBefore), start);
  if (wentOff.test(source.text.slice(start, source.text.indexOf("了", start) + 1)))
    return askedAfter.test(before);
  return !roles.hasSome(ofOurs) && atIt.test(before);
}

const wishListed = /^[一二三四五]是(?:想|要)?(?:把|给)?[^,了没不]{1,8}$/;
const wishes =
  /(?:心愿|愿望|念想|打算|提(?:了|出了?)[一二两三四五\d几]{1,2}[条点个](?:要求|建议|意见|诉求)?)[,:](?:[一二三四]是[^,。;!\n我了]{1,12},){0,3}$/;
const longestWishes = 48;

/** 一是把房顶修好|,我们修好了 */
const metByUs = /^[^。;\n]{0,12}?,(?:[我咱]们?|都|今天|已经?|当场)[^,。;\n没未想]{0,8}[了好完]/;

/** 他有三个心愿,|一是把房顶修好: still to be done. Not: 帮他实现了两个心愿,|一是把房顶修好了 */
function isWishListed({ text, roles, tokens }: Segment, { source }: Scene): boolean {
  if (roles.has(Role.cadreSelf) || !wishListed.test(text)) return false;
  const before = textBefore(tokens, source, longestWishes);
  if (metByUs.test(textBehind(tokens, source, 24))) return false;
  return wishes.test(before) && !/实现|完成|帮|落实/.test(before);
}

/** 单位出资5000元|给李平家修了房: likewise. Not: 我们出资5000元买了砖,|给李平家修了房, 党员捐资500元,|帮李平修好水管 */
const paidInFront =
  /(?<![^,。;!\n])(?![^,。;!\n]*(?:自己|我(?!单位|[局委办行院校])|[咱俺]|大家|党员|队|干部|同[事志]|志愿))[^,。;!\n]{0,12}(?:出资|筹资|捐资|出钱)[^,。;!\n]{1,10}[元块钱],?$/;
/** A house that builders put up. Not: 打扫了院子, 收玉米, 修好水管, 修了房顶 */
const builtThere =
  /^[给为帮替][^,。;!\n]{1,8}?(?:[修建盖砌]|修[建缮]|翻[修建盖])[起好]?了[^,。;!\n厨]{0,6}(?:房|屋)(?![顶檐门后前])/;
const longestPayment = 28;

function isPaidInFront({ text, tokens }: Segment, { source }: Scene): boolean {
  if (!builtThere.test(text)) return false;
  return paidInFront.test(textBefore(tokens, source, longestPayment));
}

/** Told with a word of help or of work, and nobody of ours set a hand to anything. */
export function setsNoHand(segment: Segment, scene: Scene): boolean {
  if (nothingToHelp.isIn(segment) && !segment.roles.has(Role.labour)) return true;
  if (notByHands.isIn(segment) || awayToHelp.isIn(segment.clause)) return true;
  if (isTheirWorkToldOn(segment, scene) || isWishListed(segment, scene)) return true;
  if (isPaidInFront(segment, scene)) return true;
  if (!noHands.isIn(segment)) return false;
  return paid.test(segment.text) || !segment.roles.has(Role.labour);
}
