import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, startOfClause, type Token } from "../../words/tokens.ts";

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
 * 道路|硬化|(工程|总长)|5.6公里, 危房|改造|(项目)|12户: how much is built, and no work or project of such a name. Not: 道路|硬化|项目|2个, 硬化工程|3处, 争取危房改造项目|12户
 */
export function withoutProjectOfWorks(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, at) => {
    if (!asProject.test(token.text) || !has(tokens[at - 1], Role.build)) return true;
    if (!has(tokens[at - 2], Role.works) || isWon(tokens, at - 2)) return true;
    let figure = at + 1;
    while (extent.test(tokens[figure]?.text ?? "")) figure += 1;
    const unit = tokens[figure]?.quantity?.unit;
    return unit == null || !(/^(?:length|area|household)$/.test(unit.kind) || /^[盏口亩]$/.test(unit.name));
  });
}

/** 争取|危房, 协调落实|上坪村|水渠: asked for or come by, and not built. Not: 落实资金实施|危房 */
function isWon(tokens: readonly Token[], works: number): boolean {
  const front = tokens.slice(startOfClause(tokens, works), works);
  const last = front.findLastIndex(({ text }, at) => won.test(text) && front[at + 1]?.text !== "的");
  return (
    last >= 0 && !front.slice(last).some((token) => has(token, Role.build) || carriedOut.test(token.text))
  );
}

const won = /^(?:争取|申[报请]|上报|落实|引进|立项|规划|谋划|报批)[到了]?$/;
const carriedOut = /^(?:实施|完成|完工|建[成设]|开工|推进|竣工)了?$/;
const asProject = /^(?:工程|项目)(?:[全总]?长度?)?$/;
const extent = /^(?:[全总]?长度?|共|计)$/;
