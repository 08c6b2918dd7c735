import type { Segment } from "../../scene/story.ts";
import { isOfHousehold, personOf, subjectAt } from "../../scene/subject.ts";
import type { Item } from "../../words/item.ts";
import type { Noun } from "../../words/nouns.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, isEnglish, type Token } from "../../words/tokens.ts";
import { looksLikeThing } from "../goods/thing-told.ts";
import { isMendedAtHome } from "../work/mended-at-home.ts";
import { isTheirOwnWork } from "./own-works.ts";
import { buildUnits, byPiece, isStructure, namesWorks } from "./structures.ts";

const spreads = new Set("推广 示范 带动 至 到 成 为 惠及 确保 保障 保证 受益 覆盖 辐射".split(" "));
/** How much of a thing that is not told of: 面积, 新增|蓄水量. */
const extent = /^总?(?:面积|长度|里程|[蓄储容库]?[水容]量|库容|水域面积|灌溉面积)(?:已?达到?|为)?$/;

/** 卖了猪,|换了个冰箱, |换回一台收割机: in one home, whoever did it. Not: 更换水表210块 */
function isExchanged({ people }: Segment, { noun, quantity, verb }: Item): boolean {
  return (
    (people.named.length === 1 || quantity?.value === 1) &&
    /^更?换[了上回]/.test(verb?.text ?? "") &&
    !noun?.tokens.some((token) => has(token, Role.works))
  );
}

/** 看了他新栽的|三亩桑园, 李平家去年盖的|两间房: theirs, by who stands before the act and the 的 behind it. */
function isTheirWork({ tokens }: Segment, verb: Token): boolean {
  const at = tokens.indexOf(verb);
  const of = tokens[at + 1]?.text === "了" ? at + 2 : at + 1;
  if (tokens[of]?.text !== "的") return false;
  let by = at - 1;
  while (/^(?:新|刚|今年|去年|前年|自己|自家)$/.test(tokens[by]?.text ?? "") || has(tokens[by], Role.home))
    by -= 1;
  const who = tokens[by];
  if (who === undefined || has(tokens[by - 1], Role.dative) || has(tokens[by - 1], Role.help)) return false;
  return isOfHousehold(personOf(who));
}

const howItGoes = /(?:进度|情况|质量|效果|现场|施工)$/;
const lookedAt =
  /(?:[查察]看|巡[查视看护]|[检核]查|验收|督[促查导]|参观|观摩|考察)[^,]{0,6}[修建装打铺挖盖架砌化造]了?的/;

/** 在|安置|小区|新修住房: where, told in front of the act. */
function isPlace({ tokens }: Segment, { tokens: [first] }: Noun, verb: Token): boolean {
  if (first === undefined || first.start > verb.start) return false;
  const at = tokens.indexOf(first);
  return tokens.slice(Math.max(0, at - 2), at).some(({ text }) => text === "在" || text === "于");
}

/** 道路硬化|项目2个, 危房改造|款: what a project or money is called by. */
function isProject({ tokens }: Segment, verb: Token): boolean {
  const next = tokens[tokens.indexOf(verb) + 1];
  return next?.word?.measure?.id === "project" || /^(?:款|资金|补助|工程)/.test(next?.text ?? "");
}

/** 商量厕所改造, 村道硬化的事, 宣讲政策:危房改造: nothing of it is built yet. */
const talkedOf =
  /商[量议讨]|讨论|研究|协商|谋划|筹划|规划|动员|部署|调研|检查|督[促查导]|了解|[查察]看|询问|申请|的事|政策(?:宣传|宣讲|讲解|解读)|(?:宣传|宣讲|讲解|解读)[^,]{0,4}政策/;

/** 挖|排水沟850米, 挖了|蓄水池3座; 帮李平家挖水沟 is the work of hands. */
function isDug({ noun, quantity, verb, helped }: Item): boolean {
  return /^挖[了成好]?$/.test(verb?.text ?? "") && !helped && isStructure({ noun, quantity, verb: null });
}

/** 在|李平|家|栽了两亩烟苗: at whose home it was. */
function isAtTheirHome(tokens: readonly Token[], verb: Token): boolean {
  const home = tokens.findIndex((token, at) => has(token, Role.home) && tokens[at - 1]?.mention != null);
  return (
    home > 1 && home < tokens.indexOf(verb) && tokens.slice(0, home).some((token) => has(token, Role.go))
  );
}

/** 走访李平,|脐橙栽了8亩, 坡上栽了3亩李子: what is told of, or where, before how much of it grows there. */
function isFoundGrowing(
  { tokens, text, roles, people, aboutVillage }: Segment,
  { noun }: Item,
  verb: Token,
): boolean {
  if (people.named.length === 0 || aboutVillage || roles.hasSome(ourActs)) return false;
  const [first] = tokens;
  const place = first !== undefined && (has(first, Role.homeGround) || has(first, Role.ownPlace));
  if (place || atHome.test(text)) return true;
  const topic = noun?.tokens[0];
  return topic !== undefined && topic.start < verb.start && !/苗$/.test(noun?.text ?? "");
}

const atHome = /^(?:[屋房]子?[前后]|[^,在到]{0,2}[坡山林坎][上里头下边])/;
const ourActs = rolesOf(Role.cadreSelf, Role.dative, Role.help, Role.go);

/** 他家去年栽了3亩丹参, 李平今年种植玉米5亩: by the household for itself; 帮李平栽了3亩山药 is the work of hands. */
function isGrown(segment: Segment, item: Item, verb: Token): boolean {
  if (!/^新?[栽种盖]/.test(verb.text)) return false;
  const { tokens, theirs, roles, named, people, aboutVillage } = segment;
  // 帮他补栽果苗40株
  if (item.helped) return people.named.length > 0 && !aboutVillage;
  if (isFoundGrowing(segment, item, verb)) return true;
  if (isAtTheirHome(tokens, verb)) return named.named.length > 0;
  if (!theirs || roles.has(Role.dative) || roles.has(Role.cadreSelf)) return false;
  // 带领李平、王五栽种花椒20亩
  if (tokens.some(({ text }) => /^(?:带领|带动|组织|发动|联合|引导)/.test(text))) return false;
  return roles.has(Role.ownPlace) || isOfHousehold(subjectAt(tokens, tokens.indexOf(verb)));
}

export function isBuilt(segment: Segment, item: Item): boolean {
  if (item.verb === null) return false;
  if (isSunkFor(segment, item, item.verb)) return true;
  return isOfBuilding(item, item.verb) && isBuiltBy(segment, item, item.verb);
}

/** 为上坪村新装了变压器, or told of nobody. Not: 村口新修了桥, 他家新修了厕所 */
function isByOurs({ tokens, text, people }: Segment, verb: Token): boolean {
  return byOurs.test(text) || (tokens[0] === verb && people.named.length === 0);
}

const byOurs = /^[^看见他她]*(?:[我咱]们?|本?单位|[为帮给]|协调|争取|组织)/;

const ofTheYear = /^今年/;

/** 给李平家|打了|一口|井: sunk for them by us. Not: 李平打了一口井, 儿子给李平家打了一口井 */
function isSunkFor(segment: Segment, { noun, quantity }: Item, verb: Token): boolean {
  if (verb.text !== "打了" || !/^[口眼]$/.test(quantity?.unit?.name ?? "")) return false;
  return /[井窖]$/.test(noun?.text ?? "") && isForHome(segment);
}

function isForHome({ tokens, roles }: Segment): boolean {
  if (!roles.has(Role.dative)) return false;
  const to = tokens.findIndex((token) => has(token, Role.dative));
  return tokens[to + 1]?.mention != null && (subjectAt(tokens, to) ?? "us") === "us";
}

/** 硬化, 修; 挖了|蓄水池3座; 拉网围栏12公里 */
function isOfBuilding({ quantity }: Item, verb: Token): boolean {
  return has(verb, Role.build) || verb.text.startsWith("挖") || quantity?.unit?.name === "公里";
}

const byHand = /^(?:维修|安装|修理|修缮)/;

function isBuiltBy(segment: Segment, item: Item, verb: Token): boolean {
  if (item.noun === null || item.noun.kind === "measure" || item.noun.kind === "people") return false;
  // 栽的50棵苹果苗|活了|42棵: of those planted some time before.
  const behind = segment.tokens[segment.tokens.findLastIndex((token) => item.tokens.includes(token)) + 1];
  if (/^(?:都|全)?(?:成?活|死|枯)/.test(behind?.text ?? "")) return false;
  // 门前|栽|着|桃树3棵: how it is there.
  if (segment.tokens[segment.tokens.indexOf(verb) + 1]?.text === "着" && !/[忙正]/.test(segment.text))
    return false;
  // 推广种植300亩: how widely; 加宽|至|5米: up to what.
  // 清理水渠2公里|惠及|300亩: what came of it.
  if (spreads.has(item.noun.text)) return false;
  // 新上|变压器4台. Not: 新上项目2个, 新上合作社1个
  if (verb.text.startsWith("新上") && (segment.named.named.length > 0 || !namesWorks(item.noun)))
    return false;
  // 硬化|面积达|3000平方米: it is not told of what.
  if (extent.test(item.noun.text)) return false;
  // 换了个新的
  if (/^(?:[新好大小补]的?|[更最较].*|们)$/.test(item.noun.text)) return false;
  // 察看新打的|一眼水井: looked at.
  if (howItGoes.test(item.noun.text) || lookedAt.test(segment.text)) return false;
  if (isMendedAtHome(segment, item) || isExchanged(segment, item)) return false;
  // 每个装|10个口罩: what was packed.
  if (item.noun.kind === "goods" && /^装/.test(verb.text)) return false;
  // 拉网围栏12公里: nobody is given miles of anything.
  if (item.quantity?.unit?.name === "公里" && has(verb, Role.give)) return true;
  if (!segment.theirs && isDug(item)) return true;
  if (!has(verb, Role.build)) return false;
  if (isTheirWork(segment, verb) || isPlace(segment, item.noun, verb)) return false;
  if (isGrown(segment, item, verb) || isTheirOwnWork(segment, item)) return false;
  // 帮李平维修管道; 走访李平,|帮他维修管道: hands. Not: 走访李平,|帮他家修建厕所
  const forThem =
    segment.named.named.length > 0 ||
    (byHand.test(verb.text) &&
      segment.people.named.length > 0 &&
      (segment.roles.has(Role.pronoun) || /帮着?[他她]/.test(segment.text)));
  if (item.helped && forThem && item.quantity === null) return false;
  if (item.quantity === null && isProject(segment, verb)) return false;
  if (item.quantity === null && item.someAmount) return namesWorks(item.noun);
  // 李平家厕所改造完了: how it stands with their house, by nobody told.
  if (item.quantity === null && segment.theirs && segment.named.named.length > 0) return false;
  if (item.quantity === null)
    return (
      !talkedOf.test(segment.text) &&
      !/(?:改造|新建|维修|建设)(?:的?申请|政策|项目|名额|指标|名单|补助)/.test(segment.clause.text) &&
      namesWorks(item.noun) &&
      // 出资4万元建设凉亭: what the money is for. Not: 投资5万元建成文化广场
      ((/建成了?$/.test(verb.text) && !segment.theirs && !/^[他她]/.test(segment.text)) ||
        !segment.reading.items.some((other) => other.quantity?.unit?.kind === "money")) &&
      (/^(?:硬化|新建|修建|安装|架设|铺设|建成|改造|改建|拓宽|维修|翻修)/.test(verb.text) ||
        (/^(?:新[修装架铺]|架)了/.test(verb.text) && isByOurs(segment, verb)))
    );
  const unit = item.quantity.unit;
  // 20 street lights
  if (unit === null) return item.noun.tokens.some((token) => has(token, Role.works) && isEnglish(token));
  // 安装健身器材8件
  if (unit.name === "件" && !has(verb, Role.give) && namesWorks(item.noun)) return true;
  // 安装篮球架1副、体育器材6件: set up for all
  if (/^[件副张]$/.test(unit.name))
    return (
      /^(?:新?安|加|新)装了?$/.test(verb.text) &&
      segment.people.named.length === 0 &&
      looksLikeThing(item.noun.text)
    );
  if (!buildUnits.has(unit.name) && !(unit.name === "只" && byPiece.test(item.noun.text))) return false;
  // 栽的|五亩烟苗|都保住了: what stands in their field.
  const behindVerb = segment.tokens[segment.tokens.indexOf(verb) + 1];
  if (unit.name === "亩" && behindVerb?.text === "的" && /^[栽种]/.test(verb.text)) return false;
  // 竹子种植60户: so many who grow it.
  if (unit.name === "户" && /^[种栽]/.test(verb.text)) return false;
  // 李平新建羊场1个: their own trade
  if (segment.theirs && !segment.roles.has(Role.dative) && /(?:场|圈舍|菌棚)$/.test(item.noun.text))
    return false;
  if (namesWorks(item.noun)) return true;
  // 打了两个泡, 打了个电话: only of what is known is 打 to build.
  if (/^打了?$/.test(verb.text) && /^[个块根组场面]$/.test(unit.name)) return false;
  // 走访李平,养殖规模羊80只,|种植玉米10亩
  const crops = unit.name === "亩" && segment.people.named.length > 0;
  // 走访李平,今年栽烟5亩
  const byUs = segment.roles.has(Role.dative) || segment.roles.has(Role.cadreSelf) || item.helped;
  if (crops && !byUs && ofTheYear.test(segment.text) && /^[栽种]/.test(verb.text)) return false;
  // 给李平家|盖了|2间|房
  const housed = /^盖[了好]+$/.test(verb.text) && isForHome(segment);
  if (has(verb, Role.own) && !housed && (crops || segment.named.named.length > 0)) return false;
  // 给李平家装好了一台电视
  if (/^[装安]好了?$/.test(verb.text) && segment.people.named.length > 0) return false;
  if (has(verb, Role.give))
    return (
      !segment.hasName &&
      segment.people.named.length === 0 &&
      (!/^(?:打了|换了|装了)$/.test(verb.text) || ["盏", "公里", "米", "座", "处", "口"].includes(unit.name))
    );
  return true;
}
