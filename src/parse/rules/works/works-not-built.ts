// What tells of building, and of nothing built by now.

import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBefore, textBehind, textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { sentenceSoFar } from "../../text/sentence.ts";
import type { Item } from "../../words/item.ts";
import { tokenAt } from "../../words/tokens.ts";

/** 安装路灯20盏,|20盏路灯全部装好了: the same. */
export function isAllOfTold({ text }: Segment, { quantity }: Item, { entries }: Scene): boolean {
  const last = entries.list.at(-1)?.facts;
  if (last?.measure !== "works" || last.quantity !== quantity?.value) return false;
  return /全部?|都|均/.test(text) && last.item !== undefined && text.includes(last.item);
}

/** 村道硬化还|剩|500米|没修: what is still to be built. */
export function isLeftUndone({ quantity }: Item, { tokens, text }: Segment): boolean {
  if (quantity === null || !/[剩有余差].*[没未]/.test(text)) return false;
  const figure = tokens.findIndex((token) => token.quantity === quantity);
  const behind = textOf(tokens.slice(figure + 1, figure + 5));
  return leftOver.test(tokens[figure - 1]?.text ?? "") && /^[^,]{0,4}[没未]/.test(behind);
}

const leftOver = /(?:剩下?|剩余|余下|[还尚仍只]有|还差)$/;

/** 检查厕所改造12户: looked at, and built by nobody now; 争取危房改造指标2个: leave to build; 新增1个低保人口: who draws something;
 * 水窖建设开工20口, 危房改造任务30户: begun, or to be done. */
export const onlyAbout =
  /^(?:后?(?:可以?|将|能够?)[\u4e00-\u9fff]|检查|核查|排查|查看|验收|督查|察看|督导)|(?:指标|名额|意[愿向]|需求)$|^(?:低保|五保|特困|监测|脱贫)(?:人口|对象|人员|户)?$|(?:开工|动工|启动|开建|任务)$|^(?:工程|项目|工程项目)$/;

/** Under way, spoken of, advised or asked for, or their own building. */
export function isNotBuilt(segment: Segment, { source }: Scene): boolean {
  if (
    underWay.test(segment.text) ||
    (othersAtIt.isIn(segment) && !finishedBehind.test(textBehind(segment.tokens, source, finishedWithin))) ||
    (toBuild.test(segment.text) && !built.test(segment.text))
  )
    return true;
  if (spokenOf.isIn(segment)) {
    return !finishedBehind.test(textBehind(segment.tokens, source, finishedWithin));
  }
  if (!segment.hasFigure && rebuilt.isIn(segment) && (howFar.test(segment.text) || tellsWhoseHome(segment)))
    return true;
  if (!segment.hasFigure && notBegun.isIn(segment)) return true;
  if (theyMean.isIn(segment) && isTheirPlan(segment, source)) return true;
  return onlyWished.isIn(segment.clause) || builtThemselves.isIn(segment);
}

/** 他打算再买20只母羊,|把羊圈扩建到100平方米: what they mean to do goes on. Not: 他打算养羊,|我们把羊圈修好了 */
const theyMean = new Sign("把将", /^(?:再|还|并|顺便)?[把将][^,了好完]*到[^,了好完]*$/);
const ownPlan =
  /(?:[他她]们?家?|老人|[儿女媳伴人])(?:[^,。;\n我咱]{0,4})(?:打算|准备|计划|盘算)(?:着|再|还|今年|明年)*[买养种盖添][^,。;\n我咱]*,$/;

function isTheirPlan({ tokens }: Segment, source: Scene["source"]): boolean {
  return ownPlan.test(sentenceSoFar(textBefore(tokens, source, seenWithin)));
}

/** 正在修建水渠2公里, 路灯正在安装, 量了要修的路200米: not there yet. Not: 要修的路200米修好了 */
const underWay = /正在?(?:抓紧|加紧|加快)?(?:新?[修建装铺架打挖]|安装|硬化|施工|改造|实施|推进)/;
/** 厕所改造还没动工, 危房改造未完工: nothing stands there. Not: 没几天就完工了 */
const notBegun = new Sign(
  "没未",
  /(?:没有?|未)(?:正式|全部|完全|能)?(?:动工|开工|完工|竣工|开建|施工)(?!的)/,
);
/** 施工队在给他家装路灯2盏, 工人正在李平家门口修水沟20米: come upon at it. Not: 施工队给他家装了路灯2盏, 我们在给他家装路灯, 施工队在上坪村修水渠200米, 请工人在给他家装路灯 */
const othersAtIt = new Sign(
  "队工公师",
  /^(?![^,]{0,6}(?:请|叫|联系|协调|组织|安排|雇|争取|由))[^,我咱本]{0,6}(?:施工队|工程队|工人|电工|师傅|公司|施工方|工匠)们?(?:正在?|在(?=给|为|帮))(?:给|为|帮)?(?![^,]*(?:[好完]|了))[^,]{0,12}?(?:修|装|换|铺|架|打|挖|建|砌|硬化)/,
);
const toBuild = /(?<![重主需])(?:要|打算|计划)(?:新?[修建装铺架打挖]|安装|硬化|改造)的/;
const built = /(?:[修建装铺架打挖]|硬化|改造)[好完通成了]/;

/** 查看新修水渠300米, 看了看新修的羊圈1座, 验收硬化村道2公里: what others built. Not: 查看并维修水渠300米, 查看后新修水渠, 迎接检查新修厕所2座 */
const lookedAt = new Sign(
  "看察检验参考观视督",
  /(?:(?:(?<!照)看(?:了?看?|[到见]了?)|查看|察看|(?<![接合过受])检查)(?:了|一下)?(?:村里|[他她]家|村上)?(?:新[修建装铺架打挖栽]|刚[修建装铺架打挖栽][好成]?|(?:安装|修建|硬化|新修|建成|修好|装好)的)|(?<![接合过受])(?:验收|参观|考察|观摩|视察|督[查导])(?:了|一下)?(?:村里|村上)?(?:新[修建装铺架打挖]|已?建成|修建|硬化|安装|铺设|改造))(?!后|并)/,
);

/** 看到新修的猪圈两间,|院子打了水泥地40平方米: more of what was seen at theirs. Not: 给他修了猪圈,|院子打了水泥地40平方米 */
const theirYard = new Sign(
  "院屋门厨",
  /^(?:院[子坝里]|[屋房]里|[门屋]前|厨房)(?:里|也|还|又|全)*(?:打|铺|硬化|砌|盖|建|修|装)了/,
);

function isSeenBefore({ tokens }: Segment, source: Scene["source"]): boolean {
  const before = sentenceSoFar(textBefore(tokens, source, seenWithin));
  return lookedAt.isIn({ text: before, characters: source.characters }) && !/[给为帮]|我们/.test(before);
}

const seenWithin = 40;

/** 检查新修水渠300米、修补|漏水点2处, 察看新修水渠300米并清理水渠2公里: what was mended beside is told as done. */
export function isOnlyLookedAt(segment: Segment, { verb }: Item, { source }: Scene): boolean {
  if (!lookedAt.isIn(segment)) return theirYard.isIn(segment) && isSeenBefore(segment, source);
  const before = verb === null ? undefined : tokenAt(segment.tokens, segment.tokens.indexOf(verb) - 1);
  return !(/^[、并]/.test(before?.text ?? "") && mends.test(verb?.text ?? ""));
}

const mends = /^(?:修补|维修|修复|修缮|清理|清淤|疏通|更换|加固|补)/;

const rebuilt = new Sign("改", /改[造建]/);

/** 到李平家看|危房改造进度, 登记|厕所改造意愿, 到李平家危房改造现场: where it was gone to, or what was looked at. Not: 看望李平,完成危房改造 */
const howFar =
  /(?:危[旧]?房|旧房|房屋|厕所|厨房|圈舍|院落|电网|水管)改[造建]的?(?:进度|进展|情况|现场|工地|质量|效果|意[愿向]|需求|名单)|(?:^|[家去来了,])[查察]?看看?(?:危[旧]?房|旧房|房屋|厕所|厨房|圈舍|院落)改[造建]$/;

/** 到|正在危房改造的|李平家, 走访危房改造户|李平: which household it is. Not: 给李平改造的厕所 */
function tellsWhoseHome({ tokens }: Segment): boolean {
  const at = tokens.findIndex(({ text }) => /改[造建]$/.test(text));
  const next = /^(?:的|的?户|的?对象户?)$/.test(tokens[at + 1]?.text ?? "") ? tokens[at + 2] : undefined;
  return at >= 0 && next?.mention != null;
}

/**
 * 跟村民说修渠300米的事, 商讨新建水窖5口事宜, 为打两口井的事找水务局: nothing that was done. Not: 说服村民修渠300米, 为修路的事跑了3趟,修路3公里,
 * 为修渠的事找水务局打了2口井
 */
const spokenOf = new Sign(
  "事",
  /(?:说(?![服好成])|讲|谈|聊|商[量议讨]|讨论|提起|提到)[^,]*(?:的事(?:情|儿|宜|项)?|事[宜项])$|^(?:[今昨]天|[上下]午|[我咱]们?|又|还)*(?:为了?|就|因)[^,]{2,16}的?(?<=的)事(?:情|儿|宜|项)?(?:(?:又|还|专门|多次|再次|两次|三次)*(?:去|到|找|跑|来|上|联系|协调|对接|咨询|请示|打电话)|$)(?![^,]*[修打建装挖铺架砌换设]了?[^,]{0,5}?[\d一二两三四五六七八九十几])/,
);

/** 为硬化村道1公里的事,|已完工; 就安装路灯20盏的事,|今天全部装完. Not: 为打井的事找水务局,|没办成 */
const finishedBehind =
  /^,?(?:[今昨前当]天|[上下]午|[现目]在?前?|均|都|也|全部)*(?:已经?|全部|都|终于)(?!.{0,4}[没未不])[^,。;\n]{0,3}(?:完工|竣工|建成|[装修打建铺架][完好成])/;
const finishedWithin = 16;

/** 他家新建了一间太阳能洗澡间, 他家去年新建了两间砖房: their own building. Not: 给他家新建了, 他家新修了水窖,我们帮着修的 */
const builtThemselves = new Sign(
  "建盖砌修",
  /^(?:[他她]们?家?|人家|家里|老[人汉太婆爷][家太]?)(?:今年|去年|前年|刚|又|也|还)*(?:新|刚)?(?:[建盖砌]|修建)(?:起|好)?了(?![^,]*[给帮为我])/,
);

/** 建议|她安装一台热水器, 巷道硬化|去年报到镇里了, 给李平申报危房改造: advised, or asked for higher up, and not built yet. */
const onlyWished = new Sign(
  "建劝鼓报申",
  /(?:^|[^的])(?:建议|劝|鼓励)(?:[他她]们?家?|老人家?|大[爷妈娘])[^,了]*(?:[安加]?装|[修建盖换挖打砌])(?!了|好了)|(?<!批|完工|竣工|建成|修好)(?:报到|上报|申报到?)了?(?:[镇乡县市区][里上政]|上[级面]|交通局)[^,]{0,2}$|(?:申请|申报)了?[^,到]{0,4}(?:危房|旧房|房屋|厕所)[^,]{0,2}(?:改造|重建|维修)(?![^,]*(?:完|好|批|竣工))/,
);
