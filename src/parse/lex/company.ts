import { anyOf } from "../text/characters.ts";
import { surnameAt } from "../text/surnames.ts";
import { Role } from "../words/roles.ts";
import type { NameHit } from "../words/roster-index.ts";
import { has, isMark } from "../words/tokens.ts";
import { type Cursor, last, tokenBack } from "./cursor.ts";

/** 村支书李平, 同事马建国, 李平书记: people who came along, though a household has the same name. */
export function isCompany(cursor: Cursor, hit: NameHit): boolean {
  if (cursor.parts.source.characters.mayHaveOneOf(line) && isOfParty(cursor, hit.end)) return true;
  const next = cursor.text.charAt(hit.end) || "#";
  if ("家的小商超粮门铺农养合加五药砖厂店饭工种".includes(next) && isFirm(cursor, hit.end)) return true;
  if (ofOffice.includes(cursor.text.charAt(cursor.at - 1) || "#") && isOfficial(cursor, hit)) return true;
  if ("、和及与等两三几".includes(next) && isCalledColleague(cursor, hit.end)) return true;
  if ((next === "他" || next === "她") && wentRound(cursor, hit.end)) return true;
  if (hit.isCadre && isTogether(cursor, hit)) return true;
  if ("开骑陪带领跟和同随送".includes(next) && leadsUs(cursor, hit.end)) return true;
  const before = last(cursor);
  if (has(before, Role.with) && (goesAlong(cursor, hit.end) || goesWithUs(cursor, hit.end))) return true;
  const beforeThat = tokenBack(cursor, 1);
  if (has(before, Role.role)) return !has(beforeThat, Role.go) && !isGoneTo(cursor, hit);
  if (before?.kind === "text" && before.text.length >= 3 && "局委办长".includes(before.text.slice(-1)))
    return true;
  // 和李平、|王五一起去了赵六家
  if (isMark(before, "、") && beforeThat?.kind === "cadre") return hit.isCadre || goesAlong(cursor, hit.end);
  const role = cursor.parts.lexicon.longestAt(cursor.text, hit.end);
  if (role === null || !role.roles.has(Role.role) || role.roles.has(Role.title)) return false;
  // 去看了李平|领导给了一千: nobody is called that by his name.
  if (role.text.endsWith("领导")) return false;
  return !(/^[村驻包帮网工老联]/.test(role.text) && opensOther(cursor, hit.end + role.text.length));
}

/** 走访|护林员|李平, 到达村监督委员会主任|李平|家: what he is in the village, and he was called on. Not: 走访村支书李平 of a colleague's name */
function isGoneTo(cursor: Cursor, { end, isCadre, households }: NameHit): boolean {
  if (isCadre || households.length === 0) return false;
  // 看望|老|书记|李平, 来到|老|主任|李平|家慰问: what he was. Not: 和老书记李平去了刘军家
  const led = tokenBack(cursor, 2);
  const next = isMark(led, "、") && tokenBack(cursor, 3)?.kind === "household";
  const calls = next || has(led, Role.go) || led?.word?.measure?.id === "visit";
  if (calls && former.test(tokenBack(cursor, 1)?.text ?? ""))
    return !has(led, Role.with) && /^(?:[家、,。;!\n]|$)/.test(cursor.text.slice(end, end + 1));
  ownHome.lastIndex = end;
  if (ownHome.test(cursor.text)) return true;
  if (!/^(?:[家户,。;、!\n]|$)/.test(cursor.text.slice(end, end + 1))) return false;
  return tokenBack(cursor, 1)?.word?.measure?.id === "visit" && ofVillager.test(last(cursor)?.text ?? "");
}

const former = /^(?:老|离任|离职|退休|退任|卸任|退下来|原)的?$/;
const ownHome = /家(?:里|中)?(?:$|[,。;!\n])/y;
const ofVillager = /(?:护林|保洁|护路|护河|河道|巡山|网格|信息)员$|组长$|户长$|[楼栋]长$/;

/**
 * 赵满仓|主任|家去了, 走访赵满仓|主任|家: where the office ends that the head of one of the sender's own holds, told of his home alone;
 * where the name ends in all else. Not: 和赵满仓主任去了李平家, 赵满仓主任来了, 赵满仓主任家访了李平, 赵满仓主任家走访了李平
 */
export function endOfHeadsOffice(cursor: Cursor, { end, households }: NameHit): number {
  const { text, parts } = cursor;
  officesHome.lastIndex = end;
  if (!officesHome.test(text) || !households.some(({ id }) => parts.sender.own.has(id))) return end;
  const role = parts.lexicon.longestAt(text, end);
  if (!role?.roles.has(Role.role) || role.roles.has(Role.title)) return end;
  const behind = end + role.text.length;
  const before = last(cursor)?.text === "了" ? tokenBack(cursor, 1) : last(cursor);
  const led = before?.word?.measure?.id === "visit" || /^(?:去|到)[了过]?$/.test(before?.text ?? "");
  const opens = before === undefined || isMark(before, ",。;\n") || before.kind === "day";
  return (led && endsAtHome.test(text.slice(behind))) || (opens && goneHome.test(text.slice(behind)))
    ? behind
    : end;
}

const officesHome = /[\u4e00-\u9fff]{2,4}家/y;
const endsAtHome = /^家(?:里|中)?(?:$|[,。;\n])/;
const goneHome =
  /^家(?:里|中)?(?:[我咱俺]们?)?(?:今天|昨天|[上下]午|也|都|又|刚|已经)*(?:(?:去|走访)[了过]了?(?=$|[吗没,。;!?~(\n看送给聊帮发带他她我了解在拿]|[一两三四\d][趟次下圈袋桶户])|没人|锁着?门)/;

/** 走访了李平|村支书李建国介绍了情况, 走访了李平|网格员是刘芳: whose role it is stands behind it. */
function opensOther({ text }: Cursor, at: number): boolean {
  const surname = surnameAt(text, "老小".includes(text.charAt(at) || "#") ? at + 1 : at);
  return text.charAt(at) === "是" || surname.kind === "certain";
}

const shop =
  /(?:家|家的|的)?(?:小?卖部|商店|超市|商行|粮油店|门市部?|店铺|铺子|农资店|五金店|药店|药房)(?:里|那里|那儿)?[^,。;\n走访]{0,6}?(?:买|购|采购|订)/y;
const firm =
  /(?:家|家的|的)?(?:小卖部|商店|超市|商行|养殖场|种植园|家庭农场|农场|合作社|加工厂|粮油店|药店)(?:也|还|又)?(?:给|为|向)/y;

/** 在|王老五|的合作社上班 */
const workplace =
  /(?:家|家的|的)?(?:小卖部|商店|超市|养殖场|种植园|家庭农场|农场|合作社|加工厂|砖厂|厂子?|店|饭馆|饭店|工地)[里上]?(?:上班|打工|务工|干活|做工|做活|工作|帮工|当)/y;

/** 在|王老五|小卖部买了大米2袋, 王老五|养殖场给李平送鸡苗: the shop or the firm of somebody, whom nothing was done for. */
function isFirm({ text, at, parts }: Cursor, end: number): boolean {
  shop.lastIndex = end;
  workplace.lastIndex = end;
  if (shop.test(text) || (text.charAt(at - 1) === "在" && workplace.test(text))) return true;
  firm.lastIndex = end;
  if (!firm.test(text)) return false;
  const whom = firm.lastIndex;
  return /[村群]/.test(text.charAt(whom)) || parts.index.nameAt(text, whom, parts.sender) !== null;
}

const line = anyOf("行");
/** What an office, a role in it or 的 behind either ends in. */
const ofOffice = "局办委站所会校院联社司行厂队部心的长";

const party =
  /(?:[、和及与][^、和及与,。;\n]{1,12}){0,5}(?:等|等人|[及等]?(?:[\d一二两三四五六七八九十]+)人)?一行/y;

/** 县林业局|马建国、李平一行: those who set out together. */
export function isOfParty({ text }: Cursor, end: number): boolean {
  if (!text.includes("一行", end)) return false;
  party.lastIndex = end;
  return party.test(text);
}

const colleagues =
  /(?:[、和及与][^、和及与,。;\n]{1,4}){0,4}(?:等|这|等[\d一二两三四五六七八九十几]+)?(?:[\d一二两三四五六七八九十几]+)?[位名个]?(?:同事|队员|组员|科员|驻村干部|帮扶干部)(?!$|[家的])/y;

/** 跟|李平、陈九斤两位同事一道下乡: what all of a row are called stands behind the last. */
function isCalledColleague(cursor: Cursor, end: number): boolean {
  const { text } = cursor;
  const before = last(cursor);
  if (!has(before, Role.with) && !(isMark(before, "、") && tokenBack(cursor, 1)?.kind === "cadre"))
    return false;
  colleagues.lastIndex = end;
  return colleagues.test(text);
}

const together = /(?:一起|一同|一道|一块儿?|两个?人|俩)/y;

const goTogether =
  /(?:[、和与及][^、和与及,。;\n一两俩去到看走]{1,6}){0,3}(?:一起|一同|一道|一块儿?|(?:我们)?(?:两|二|三|四)个?人?|俩)又?(?:去?(?:走访|看望|慰问|看)了?|去了?|到了?|来到|前往)(?:[^,。;\n]{0,8}?(?:村|组)的?)?/y;

/** 和石磊一起去牛得草家: goes along to another's. */
export function goesAlong({ text, parts }: Cursor, from: number): boolean {
  goTogether.lastIndex = from;
  return goTogether.test(text) && parts.index.nameAt(text, goTogether.lastIndex, parts.sender) !== null;
}

const toSoMany =
  /(?:一起|一同|一道|今天|又|共|分头|分别)*(?:走访|入户|看望|慰问|跑|走|去|到)了?(?:访)?[^,。;\n]{0,6}?[\d一二两三四五六七八九十]+(?:多|余)?(?:户|家(?![医银药商公单超酒饭宾学店厂]))(?!的)/y;

/** 我和小孙|拿镰刀帮他割稻子 */
const withTool =
  /(?:今天|也|一起)*(?:拿|带|扛|提|背|开|骑)(?:着|了|上)?[^,。;\n送给帮]{1,4}(?:帮|替)(?:着|忙)?[他她]/y;

/** 我和小王|走访12户: one of us, on the way to so many. */
export function goesWithUs(cursor: Cursor, end: number): boolean {
  if (!has(last(cursor), Role.with) || !has(tokenBack(cursor, 1), Role.cadreSelf)) return false;
  toSoMany.lastIndex = end;
  if (toSoMany.test(cursor.text)) return true;
  withTool.lastIndex = end;
  if (withTool.test(cursor.text)) return true;
  onTheWay.lastIndex = end;
  return (
    onTheWay.test(cursor.text) &&
    cursor.parts.index.nameAt(cursor.text, onTheWay.lastIndex, cursor.parts.sender) !== null
  );
}

/** 我和张海|、李涛走访了(李平) */
const onTheWay =
  /(?:[、和][^、和及与,。;\n一去到看走访慰入]{2,3}){0,3}(?:今天|上午|下午|又|再|一[起同道])*(?:走访慰问|看望慰问|走访|入户走访|看望|慰问|探望|去|到|来到|前往)了?(?:(?:困难|脱贫|监测|低保|贫困|五保|农|联系)(?:户|群众|党员)|老党员|村民|群众)?/y;

const theirRound =
  /(?:他们|她们)(?:那?[一几]?[组队边]|几个|俩|科室?)?(?:今天|昨天|本周|共|一共|也|都|又)*(?:走访|入户|慰问|看望|走|跑)[了完]?(?:访了?)?[^,。;\n]{0,4}?[\d一二两三四五六七八九十百]+[多余]?[户家]/y;

const ownRound =
  /(?:今天|昨天|本周|上午|下午|也|都|又)*(?:走访|入户走访|看望|慰问|回访|探访)了?(?:他|她)的?(?:[\d一二两三四五六七八九十]+户)?(?:联系|帮扶|结对|包联|包保|包扶)(?:户|对象)/y;

/** 小李|走访了他的3户联系户: a colleague on the round of his own. Not: 走访了小李, 小李走访了他家 */
export function makesOwnRound({ text, at }: Cursor, end: number): boolean {
  if (!/^$|[,。;!\n天午]/.test(text.charAt(at - 1))) return false;
  ownRound.lastIndex = end;
  return ownRound.test(text);
}

/** 老李|他们组走访20户, 李平|他们几个跑了8户: who went round, and was called on by nobody. Not: 走访老李他们3户 */
export function wentRound({ text }: Cursor, end: number): boolean {
  if (text.charAt(end + 1) !== "们") return false;
  theirRound.lastIndex = end;
  return theirRound.test(text);
}

const leading =
  /(?:同志|主任|经理|书记|[站所队科局院校]长|老师|医生|师傅)?(?:开车|骑车)?(?:(?:陪|带|领|跟|和|同|随|送)(?:着|同)?(?:我|咱|俺)们?|(?<!(?:访|望|问|到|去)了?[^,。;\n]{1,6})陪[着同])(?:一起|一同|一道|一块儿?)?又?(?:去了?|到了?|来到|前往|走访了?|看望了?|慰问了?)(?:[^,。;\n]{0,8}?(?:村|组)的?)?/y;

/** 李强|陪我去了汪满堂家, 李强领着我们走访了汪满堂, 供电公司李强|同志陪着走访汪满堂: shows the way to another's. */
function leadsUs({ text, parts }: Cursor, from: number): boolean {
  leading.lastIndex = from;
  return leading.test(text) && parts.index.nameAt(text, leading.lastIndex, parts.sender) !== null;
}

/** 和王建华一起, 跟王建华两个人, 王建华陪我: a cadre goes along, unless one of the sender's own is called so. */
function isTogether(cursor: Cursor, hit: NameHit): boolean {
  const { sender } = cursor.parts;
  if (hit.households.some((household) => sender.own.has(household.id))) return false;
  if (alongBehind.test(cursor.text.slice(hit.end, hit.end + 8))) return true;
  together.lastIndex = hit.end;
  return has(last(cursor), Role.with) && together.test(cursor.text);
}

const reached = /(?:走访|看望|慰问|探望|拜访|到|去)了?[^,。;]{0,9}$/;
const alongBefore = /(?:和|同|跟|与|陪|随)[^,。]*$/;
const alongBehind = /^[^,。;]{0,4}(?:和|同|跟|与|陪)(?:我|咱|俺)/;

/** 商务局的李平和我一起, 和工作队长李平一道: of an office, and along with the sender. */
function isOfficial({ text, at }: Cursor, hit: NameHit): boolean {
  const front = text.slice(Math.max(0, at - 12), at);
  // 和县总工会的杨通海一道
  if (/[和同跟与陪随][^,。;、]{0,8}(?:[局办委站所会校院联社司行厂队部]|中心)的?$/.test(front)) return true;
  const behind = text.slice(hit.end, hit.end + 8);
  if (/[局办委站所院校联社司厂行]的?$/.test(front) && alongBehind.test(behind)) return true;
  // 镇卫生院的李强给汪满堂量了血压: who of an office did it.
  if (
    /[局办委站所院联社司]的$/.test(front) &&
    /^(?:给|为|帮|替|来|上门)/.test(behind) &&
    !reached.test(front)
  )
    return true;
  return /(?:队长|[局办委站所]的)$/.test(front) && alongBefore.test(front);
}
