import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, type Token } from "../../words/tokens.ts";

/** 安装路灯3个组60盏; 每组安装路灯20盏,3个组共60盏 */
export const groupsOfWorks = new Sign(
  "组村",
  /[安新修装建][^,。;\n\d]{1,6}\d{1,2}个[组村](?:,共)?\d|每[组村][^,。;\n]{2,10}\d{1,4}[^,。;\n\d]{1,2},\d{1,2}个[组村]共\d/,
);

/** 安装|路灯|(3个|组)|60盏: in how many groups they were built is not how many. Not: 新建路灯3个|组装|60盏 */
export function withoutGroupsOfWorks(tokens: readonly Token[]): readonly Token[] {
  const told = inAllOfThem(tokens);
  return told.filter((_, at) => {
    const groups = [at, at - 1, at - 2, at - 3].find((place) => isPlaces(told, place)) ?? -1;
    // 路灯3个组|,|共|60盏
    const pooled = isMark(told[groups + 2], ",") && has(told[groups + 3], Role.pool);
    const figure = pooled ? groups + 4 : groups + 2;
    return groups < 1 || at >= figure || !isWorks(told[groups - 1]) || !isCounted(told[figure]);
  });
}

/** |每组|安装|路灯|20盏|,|3个|组|共|60盏: told as 安装|路灯|60盏. */
function inAllOfThem(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }) => text === "每组" || text === "每村");
  const [, act, thing, share, comma, groups, , pool, sum] = tokens.slice(at, at + 9);
  if (at < 0 || !has(act, Role.build) || !isWorks(thing) || !isMark(comma, ",")) return tokens;
  if (!isPlaces(tokens, at + 5) || !has(pool, Role.pool) || sum === undefined) return tokens;
  if ((share?.quantity?.value ?? 0) * (groups?.quantity?.value ?? 0) !== sum.quantity?.value) return tokens;
  return [...tokens.slice(0, at), act as Token, thing as Token, sum, ...tokens.slice(at + 9)];
}

/** 3个|组 */
function isPlaces(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.quantity?.unit?.name === "个" && /^[组村]$/.test(tokens[at + 1]?.text ?? "");
}

function isWorks(token: Token | undefined): boolean {
  return has(token, Role.works) || token?.word?.goods != null;
}

function isCounted(token: Token | undefined): boolean {
  return token?.quantity?.value != null && token.quantity.unit?.kind === "count";
}

/** 新建长12米、宽4米的便桥1座, 修建长800米宽3米的产业路 */
export const longAndWide = new Sign(
  "长",
  /[建修浇铺砌筑设化]了?(?:一条)?长\d[\d.]{0,6}(?:余|多)?(?:米|公里)[、,]?[宽高深厚]/,
);

/** 新建|(长|12米|、|宽)|便桥|1座; 修建|长|800米|宽|3米|的|产业路 is 产业路|800米: how large it is, told in front of it. */
export function withLengthBehind(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token, place) => token.text === "长" && has(tokens[place - 1], Role.build));
  const length = tokens[at + 1];
  if (at < 0 || length?.quantity?.unit?.kind !== "length") return tokens;
  let end = at + 2;
  while (isMeasure(tokens[end])) end += 1;
  const [thing, figure] = tokens.slice(end, end + 2);
  if (thing === undefined || !isWorks(thing)) return tokens;
  const told = figure?.quantity == null ? [thing, { ...length, start: thing.end, end: thing.end }] : [thing];
  return [...tokens.slice(0, at), ...told, ...tokens.slice(end + 1)];
}

/** 、|宽|3米|的 */
function isMeasure(token: Token | undefined): boolean {
  return (
    isMark(token, "、,") ||
    /^[宽高深厚的]$/.test(token?.text ?? "") ||
    token?.quantity?.unit?.kind === "length"
  );
}

/** 维修路灯2盏、协调自来水1处 */
export const arrangedBesides = new Sign(
  "协联对",
  /[\d一二两三四五六七八九十][^,。;\n\d]{1,2}、(?:协调|联系|对接)[^,。;、\n\d]{2,5}[\d一二两三四五六七八九十]/,
);

/** 维修路灯2盏|、|协调|自来水|1处: another act, and no part of the name of what was mended. Not: 争取项目2个、协调资金5万元 */
export function withArrangedApart(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    const [act, thing] = tokens.slice(at + 1, at + 3);
    const listed =
      isMark(token, "、") && tokens[at - 1]?.quantity != null && /^(?:协调|联系|对接)$/.test(act?.text ?? "");
    return listed && (has(thing, Role.works) || tokens[at + 3]?.quantity?.unit?.name === "处")
      ? { ...token, text: "," }
      : token;
  });
}

/** 道路硬化工程总长5.6公里, 危房改造项目12户 */
export const worksAsProject = new Sign(
  "工项",
  /[造化建装修设](?:工程|项目)(?:[全总]?长度?|共|计)*\d[\d.]{0,6}(?:公里|米|户|盏|口|亩|平)/,
);

/**
 * 道路|硬化|(工程|总长)|5.6公里, 危房|改造|(项目)|12户: how much is built, and no work or project of such a name. Not: 道路|硬化|项目|2个, 硬化工程|3处,
 * 争取道路硬化项目2公里, 道路硬化项目3公里已批复
 */
export function withoutProjectOfWorks(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, at) => {
    if (!asProject.test(token.text) || !has(tokens[at - 1], Role.build)) return true;
    if (!has(tokens[at - 2], Role.works) || isOnlyProject(tokens, at)) return true;
    let figure = at + 1;
    while (extent.test(tokens[figure]?.text ?? "")) figure += 1;
    const unit = tokens[figure]?.quantity?.unit;
    return unit == null || !(/^(?:length|area|household)$/.test(unit.kind) || /^[盏口亩]$/.test(unit.name));
  });
}

/** 争取|道路|硬化|项目|2公里, 道路|硬化|项目|3公里|,|已|立项: won, looked for or on paper, and built by nobody yet. */
function isOnlyProject(tokens: readonly Token[], at: number): boolean {
  const opens = tokens.findLastIndex(({ kind }, place) => place < at && kind === "mark") + 1;
  const ends = tokens.findIndex((token, place) => place > at && isMark(token, "。;\n"));
  const behind = tokens.slice(at, ends < 0 ? tokens.length : ends);
  const told = textOf(behind);
  // 协调资金10万元|实施|路灯安装项目60盏, 实施|争取到的|水渠维修项目3公里
  const front = textOf(tokens.slice(opens, at)).replace(/^.*(?:实施|建成)|(?:争取|申请|引进)[到来]?的/g, "");
  return soughtFor.test(front) || (onPaper.test(told) && !ready.test(told));
}

const soughtFor =
  /争取|落实|对接|跑[办来取]|引进|引来|协调|上报|联系|推进|申[请报]|谋划|储备|包装|计划|[报审获]批|立项|下达|安排|筹备|论证|商[量议讨]|讨论|洽谈|衔接|汇报|招标/;
const onPaper =
  /列入|[入进]库|招标|投标|批[复准下]|获批|审批|立项|公示|验收|可研|设计|评审|申[请报]|上报(?!信息|简报)/;
/** 已完工并通过验收 */
const ready = /(?<![未没不待][^,。]{0,2})(?:完工|竣工|建成|投入使用)/;

const asProject = /^(?:工程|项目)(?:[全总]?长度?)?$/;
const extent = /^(?:[全总]?长度?|共|计)$/;
