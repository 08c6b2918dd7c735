import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBefore, textOf } from "../../scene/stretch.ts";
import { subjectAt } from "../../scene/subject.ts";
import { clearedAway } from "../../stance/cleared.ts";
import type { Item } from "../../words/item.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token, tokenAt } from "../../words/tokens.ts";
import { isHauled } from "./hauled.ts";

const animals = "[牛羊猪鸡鸭鹅马驴骡狗兔鱼蜂]";
const animal = new RegExp(`${animals}$`);
const treatedAnimal = new RegExp(`${animals}(?:群)?(?:打|剪|接|灌|喂|驱|消|注射|看病|做)`);

/** 给李平|修床|1张, 给李平家|装灯|2盏, |接电线|30米: what was done, and no thing. Not: 修枝剪1把, 铺盖1床, 接线板1个 */
const ofMending =
  /^修(?:床|窗|灯|柜子?|桌子?|椅子?|门窗|灶台?|炕|电视机?|冰箱|洗衣机|收音机|风扇|电脑|水泵|农机|拖拉机|三轮车|自行车|轮椅)$|^装(?:灯|门|窗|门窗|空调|电视|热水器)$|^[接架布](?:了|好)?(?:电线|网线|电缆|线路|水管|管子|管道|自来水管?)$/;

/** 给李平家做了一锅面片, 给他倒了一杯水, 给李平挑了两桶水: cooked and poured out there, or carried. Not: 给李平送了10桶水, 给他倒了一桶油 */
const servedUp =
  /[给为][^,给为]{1,8}(?:(?:做|烧|下)了?[一两\d][锅桌碗盘顿][^,]{1,6}|[倒端递舀]了?[一两\d]{0,2}[杯碗壶瓢盆](?:热|开|温)*水|[挑担提]了?[一两\d]{1,2}[担缸桶挑]水)$/;

/**
 * 给陈九斤的20只羊|打了疫苗, 给李平家的两台机器|换了零件: what something was done to, for whoever has it.
 * Not: 给李平送羊5只,打了疫苗; 给李平2只羊
 */
export function isServed(
  { tokens: told, text, roles, clause }: Segment,
  { noun, verb, tokens: own }: Item,
): boolean {
  if (noun !== null && servedUp.test(text) && text.endsWith(noun.text)) return true;
  if (!roles.has(Role.dative) || noun === null || (verb !== null && !has(verb, Role.dative))) return false;
  // 给李平家的2只鸡|送了饲料: where speech begins anew.
  const tokens = told.length < clause.tokens.length ? clause.tokens : told;
  const figure = tokens.findIndex((token) => own.includes(token));
  let to = figure - 1;
  while (isWhose(tokenAt(tokens, to))) to -= 1;
  if (!has(tokenAt(tokens, to), Role.dative)) return false;
  if (treatedAnimal.test(noun.text)) return true;
  const theirs = to < figure - 2 && !has(tokens[figure - 1], Role.title);
  if (!theirs && !animal.test(noun.text)) return false;
  const at = tokens.indexOf(own[own.length - 1] as Token) + 1;
  const act = tokens[at];
  if (act === undefined || act.kind === "mark" || act.quantity !== null || act.mention !== null) return false;
  // 李平家的2只鸡|送了饲料
  if (has(act, Role.give)) return animal.test(noun.text) && tokens.slice(at + 1).some(isThing);
  const acts = act.pos === "act" || has(act, Role.labour) || has(act, Role.build) || has(act, Role.solve);
  const after = /了$/.test(act.text) ? tokens[at + 1] : tokens[at + 1]?.text === "了" ? tokens[at + 2] : null;
  return (acts && after !== null && after !== undefined) || act.word?.measure?.id === "medical";
}

/** 带李平去|办了2张卡, 送李平去|镇上办了证: taken along, and nothing given by that. */
export function isTakenAlong({ tokens }: Segment, { verb, tokens: own }: Item): boolean {
  if (verb === null || !alongWith.test(verb.text)) return false;
  let at = tokens.indexOf(verb) + 1;
  if (!isPerson(tokens[at])) return false;
  while (isPerson(tokens[at])) at += 1;
  const figure = tokens.findIndex((token) => own.includes(token));
  const way = tokens.findIndex((token, place) => place >= at && has(token, Role.go));
  return way === at && way < figure;
}

const alongWith = /^(?:带|领|陪|送|接|拉)(?:着|上|了)?$/;

const waste =
  /^(?:[清扫拉运挖铲掏][出走掉])?(?:生活|建筑|陈年)?(?:垃圾|杂物|淤泥|污泥|渣土|积雪|积水|废料|烂[柴草])$/;

/** 排了, 舀干了, 清理了 */
const drains = /^(?:清理|清除|疏通|排|清|舀|抽|铲|挖|掏|扫|推|引|运)/;

const wasteEnds = "圾物泥土雪水料柴草";
const ofWaste = new Requirement({ oneOf: wasteEnds });
const away = /(?:[拉清运铲拖扫背挑抬搬扔倒掏]|清理|清运|打扫)(?:走|掉|出去|出来|光|干净)?了?$/;

/**
 * 给李平家清走了2车垃圾, 帮李平拉走垃圾2车: work of our hands, and neither a gift nor a sale.
 * Not: 李平自己清走了垃圾, 联系清运公司拉走垃圾
 */
export function clearsAway(segment: Segment): boolean {
  const { tokens, theirs, roles, people } = segment;
  if (clearedAway.isIn(segment) && people.named.length > 0 && !theirs && !roles.has(Role.arrange)) {
    const act = tokens.findIndex(({ text }) => drains.test(text));
    if (act >= 0 && (subjectAt(tokens, act) ?? "us") === "us") return true;
  }
  if (!ofWaste.isMetBy(segment)) return false;
  if (people.named.length === 0 || theirs || roles.has(Role.arrange)) return false;
  const thing = tokens.findIndex((token) => waste.test(token.text));
  if (thing < 0) return false;
  const act = tokens.findIndex(
    (token, at) =>
      at !== thing && away.test(textOf(tokens.slice(Math.max(0, at - 1), at + 1))) && token.quantity === null,
  );
  const by = act < 0 ? "other" : subjectAt(tokens, act);
  return by === null || by === "us";
}

/** 填写|调查表36份, 签订|协议5份: papers that were filled in; 申报肉牛|补贴|2头: what a grant was applied for. */
export function isFilledIn({ text }: Segment, { noun, verb }: Item): boolean {
  if (verb?.text === "补贴") return /申报|申请|享受|办理/.test(text);
  return noun !== null && papers.test(noun.text) && /填|签|录入|登记|核对/.test(text);
}

const papers = /(?:表|台账|档案|合同|协议|协议书)$/;

/** 帮李平采茶半天,|鲜叶七八斤, 帮她掰玉米,|玉米棒子装了六袋: what the work brought in. */
export function isHarvested(
  { tokens }: Segment,
  { entries, sentence, source }: Scene,
  { noun }: Item,
): boolean {
  const last = entries.list[entries.list.length - 1];
  if (noun === null || last === undefined || last.sentence !== sentence) return false;
  if (tokens.some(isHanding)) return false;
  const work = source.text.slice(last.start, last.end);
  const gathers = /[采摘掰挖割收打拔捡剥]([\u4e00-\u9fff]{0,3})/.exec(work);
  if (gathers === null) return false;
  return (
    /鲜叶|茶青|青叶|毛茶|棒子$/.test(noun.text) ||
    [...(gathers[1] ?? "")].some((character) => noun.text.includes(character))
  );
}

/** 送, 给|李平; 装了 only fills what it is kept in. */
function isHanding(token: Token): boolean {
  return (
    token.mention !== null || has(token, Role.dative) || (has(token, Role.give) && !/^装/.test(token.text))
  );
}

/** A form, people, what the state pays, 接电线30米; and what clearsAway or isHauled tells of. */
export function isNoThing(segment: Segment, scene: Scene, item: Item): boolean {
  const kind = item.noun?.kind;
  if (kind === "measure" || kind === "people" || kind === "benefit") return true;
  if (ofMending.test(item.noun?.text ?? "")) return true;
  return isWaste(item) || isHauled(segment, scene);
}

export function isWaste({ noun }: Item): boolean {
  // 送到15个|贫困农户家中, 送到15个|贫困|农户手中: to whom.
  if (noun !== null && (toWhom.test(noun.text) || broken.test(noun.text))) return true;
  if (noun === null || !wasteEnds.includes(noun.text.charAt(noun.text.length - 1) || "#")) return false;
  return waste.test(noun.text);
}

/** 李平家|破窗户2扇 */
const broken = /^[破烂](?:窗|门|灯|锅|墙|屋|房|椅|桌|床)/;
const toWhom =
  /(?:户|群众|村民|乡亲们?|老人|学生|孩子们?|百姓)(?:家[中里]?|手[中里上])$|^(?:贫困|困难|低收入)$/;

function isThing({ word, quantity }: Token): boolean {
  return quantity !== null || word?.goods != null;
}

function isPerson(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.mention !== null || has(token, Role.pronoun) || has(token, Role.kin) || has(token, Role.title))
  );
}

function isWhose(token: Token | undefined): boolean {
  return isPerson(token) || has(token, Role.home) || has(token, Role.ownPlace) || token?.text === "的";
}

/** 被褥潮,我给|晒|了|三床: so many of them were seen to. */
export function isWorkedOn({ tokens }: Segment, { tokens: own }: Item): boolean {
  const figure = tokens.findIndex((token) => own.includes(token));
  const act = tokens[figure - 1]?.text === "了" ? tokens[figure - 2] : tokens[figure - 1];
  return has(act, Role.labour) && !has(act, Role.give) && washed.test(act?.text ?? "");
}

const washed = /^[晒洗补缝磨擦刷晾拆][好完]?了?$/;

/** 他交给我500块让我买鸡苗,|我买了100只送去了 */
export function isWithTheirMoney({ tokens }: Segment, { source }: Scene): boolean {
  return theirMoney.test(textBefore(tokens, source, 40));
}

const theirMoney =
  /(?<![局里位会司部队长导记士事友心])(?:给|交给|转给|转|递给|塞给)了?我们?[^,。;\n送]{0,3}[\d一二两三四五六七八九十百千]+(?:元|块)[^,。;\n]{0,3},?[^,。;\n]{0,3}(?:让|托|叫|请)我[^。;\n]{0,12}(?:买|捎|带)[^。;\n]*$/;
