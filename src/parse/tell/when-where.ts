import { isAnsweredThatDay } from "../scene/befallen.ts";
import type { Clause } from "../scene/clause.ts";
import { carriesDay, tellsWhenGiven } from "../scene/message-day.ts";
import type { Scene } from "../scene/scene.ts";
import { datesThing, isAsked, isDayOfWriting, isDayToCome, opensLater } from "../scene/segment-kind.ts";
import { type Stretch, textOf } from "../scene/stretch.ts";
import { isYearInPassing } from "../scene/year-in-passing.ts";
import { Sign } from "../text/characters.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { isYearPast } from "../words/time-words.ts";
import { has, isMark, type Token, tokenAt } from "../words/tokens.ts";

/** Told from the day of the message, or from that which heads a diary or a form. */
const fromHead = /^(?:今|当日|昨|前|大前)(?!年)/;

/** The first day told in the clause, a coming one aside, is that of what follows. */
export function readDay(clause: Clause, scene: Scene): void {
  for (const token of clause.tokens) {
    if (token.when === null || token.kind !== "day") continue;
    const { day, endDay, kind } = token.when;
    if (kind === "future" || token.text === "当日") continue;
    if (isDayOfWriting(clause.tokens, clause.tokens.indexOf(token))) continue;
    // 今日工作: below 日期:6月10日
    const told =
      fromHead.test(token.text) && scene.headDay !== null ? day - scene.today + scene.headDay : day;
    scene.when = { day: told, endDay, period: kind === "period" };
    if (kind === "period") scene.total = true;
    break;
  }
}

/** 合作社成立于|2018年, 村集体收入|去年|到了20万元: since when, or how it was then, with nothing of ours. Not: 2018年驻村, 我们去年走访12户 */
export function isYearOfFact(
  year: Token,
  { tokens, measures, roles, hasName, label, text }: Clause,
): boolean {
  const at = tokens.indexOf(year);
  if (titled.test(text)) return false;
  if (!isYearPast(year) || at < 1 || label !== null || hasName || roles.hasSome(ofOurs)) return false;
  return measures.length === 0 || /[于是]$/.test(tokens[at - 1]?.text ?? "");
}

/** 上坪村2025年工作总结: of that year is all below it. */
const titled = /总结|小结|报告|汇报|简报|月报|周报|纪实|年度|以来|[上下]半年|季度/;
const ofOurs = rolesOf(Role.cadreSelf, Role.dative, Role.help, Role.give);

/** The day an act is told on; 今天 below the head of a diary is the diary's. */
export function moveTo({ kind, text, when }: Token, scene: Scene): void {
  // 7月31日到村开会;当日还慰问…: that day.
  if (when === null || kind !== "day" || text === "当日") return;
  // 2025年工作总结,|全年驻村180天: of the year that was told.
  if (scene.when.period && ofThatTime.test(text)) {
    scene.total = true;
    return;
  }
  // 今年花椒价钱好: a time that goes on dates nothing anew.
  const relative = fromHead.test(text) || (when.kind === "period" && when.day === scene.today);
  const told = relative && scene.headDay !== null ? when.day - scene.today + scene.headDay : when.day;
  const ofTime = scene.when.period;
  scene.when = { day: told, endDay: when.endDay, period: when.kind === "period" };
  if (when.kind === "period") scene.total = true;
  // 今年我单位帮扶上坪村,|今天走访7户: of that day, and no sum.
  // 截至6月10日走访120户,|今天走访3户
  else if ((ofTime || fromHead.test(text)) && when.kind === "day" && when.endDay === null)
    scene.total = false;
}

/** 走访李平(去年送过米2袋),|送油1桶: what stands behind brackets is of no year gone by that they tell of. */
export function apartFromYear(
  aside: readonly Token[],
  scene: Scene,
  tell: (year: Token | undefined) => void,
): void {
  const { when, total } = scene;
  const year = aside.find(isYearPast);
  tell(year);
  if (year === undefined) return;
  scene.when = when;
  scene.total = total;
}

/** 18日去王五家;|20日李平来村部,给他讲了政策: the next day of a log, whoever came or whatever befell them; 李平家昨天失火|,我赶去救火. */
function opensNextDay(
  { tokens, text, opensLine }: Clause,
  before: number,
  { today, when, source }: Scene,
): boolean {
  if (isAnsweredThatDay(text, source.text.slice(tokens.at(-1)?.end ?? 0))) return true;
  // 2、3月3日李平反映电费算错了: behind its number in a list.
  const numbered = opensLine && tokens[0]?.quantity?.unit === null && isMark(tokens[1], "、");
  const first = tokens[numbered ? 2 : 0];
  if (first?.kind !== "day" || first.when?.kind !== "day") return false;
  return before !== today && when.day > before;
}

/** 去年6月,|他摔伤了双腿。送慰问金500元: when it befell them, alone before its comma; what we did is of no such day. */
function datesWhatBefell({ tokens, stop }: Clause, text: string): boolean {
  const [day, more] = tokens;
  if (stop !== "," || more !== undefined || day?.when?.kind !== "period") return false;
  return befellThem.test(text.slice(day.end, day.end + 16));
}

const befellThem =
  /^,(?:[他她]|老人|老伴|[他她]?(?:儿子|女儿|丈夫|妻子|爱人|老公|媳妇))[^,。;给送我]{0,4}(?:摔|病|伤|住院|做了?手术|动了?手术|去世|过世|查出|确诊|患|瘫|中风|出车祸|离婚|失业)/;

/** 2012年修路2公里。|2021年,|继续投资85万元: the next of the years that are told in turn, alone before its comma. */
function opensNextYear({ tokens, stop }: Clause, afterPeriod: boolean): boolean {
  const [year, more] = tokens;
  return afterPeriod && stop === "," && more === undefined && year !== undefined && isYearPast(year);
}

/**
 * The day of a clause that told nothing is that of what was given in the clause before, or of what follows, or else it is left again.
 * @param was what held before the clause, and where the entries of the clause before begin
 */
export function leaveDay(
  clause: Clause,
  was: Pick<Scene, "when" | "total" | "clauseFrom">,
  opensPart: boolean,
  scene: Scene,
): void {
  const redated = tellsWhenGiven(clause) && scene.entries.redateFrom(was.clauseFrom, was.when.day);
  const carried =
    !redated &&
    ((carriesDay(clause) && !datesWhatBefell(clause, scene.source.text)) ||
      ((opensPart || clause.hasName) && opensNextDay(clause, was.when.day, scene)) ||
      opensNextYear(clause, was.when.period));
  if (carried) return;
  scene.when = was.when;
  scene.total = was.total;
}

/** The day that the clause tells: of its first segment, where that has none of its own and none is told last. */
export function dayOf(clause: Clause, segments: readonly Stretch[], scene: Scene): Token | undefined {
  const { tokens, text, hasDay, isPart } = clause;
  if (!hasDay || isPart) return undefined;
  const answered = isAnsweredThatDay(text, scene.source.text.slice(tokens.at(-1)?.end ?? 0));
  const day = tokens.find(
    (token, at) =>
      token.kind === "day" &&
      token.when !== null &&
      token.when.kind !== "future" &&
      (answered || !datesThing(tokens, at)) &&
      !isDayToCome(tokens, at) &&
      !isYearInPassing(token, clause, segments, scene),
  );
  return day === undefined || opensLater(segments, day) ? undefined : day;
}

/** 本周小结(6.8-6.12), 本周小结 6.8-6.12: the days behind it say which period it is, and stand in its place. */
export const periodsWithDays = new Sign(
  "周月旬期拜",
  /(?:周|旬|月|星期|礼拜)[^,。;\n(\d]{0,8}[(: ]{0,2}\d{1,2}[.月/日号-]?\d{0,2}[日号]?[-~至到]/,
);

export function withDaysOfPeriods(tokens: readonly Token[]): readonly Token[] {
  const periods = tokens.filter(({ when, text }) => when?.kind === "period" && !/以来|截|年/.test(text));
  return withDaysOfTitle(periods.reduce(withItsDays, tokens));
}

/** 驻村工作周报(6月1日-6月5日) over |本周|工作: the week that a report's title gives the days of. */
function withDaysOfTitle(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex((token) => isMark(token, "\n"));
  const title = tokens.slice(0, Math.max(end, 0));
  const days = title.find(({ when }) => when?.kind === "range");
  const length = (days?.when?.endDay ?? 0) - (days?.when?.day ?? 0);
  if (days === undefined || length < 0 || !title.some(({ text }) => ofPeriod.test(text))) return tokens;
  return tokens.map((token, at) => {
    const longest = at > end ? (thisWeek.test(token.text) ? 7 : thisMonth.test(token.text) ? 31 : 0) : 0;
    if (length >= longest || token.when?.kind !== "period") return token;
    return { ...days, start: token.start, end: token.end, bracketed: token.bracketed };
  });
}

const ofPeriod = /[周月旬](?:报|小结|总结|汇报|志|工作)|小结$|总结$|工作情况$/;
const thisWeek = /^[本这]个?周$/;
const thisMonth = /^[本这]个?月$/;

function withItsDays(tokens: readonly Token[], period: Token): readonly Token[] {
  const at = tokens.indexOf(period);
  const found = tokens.findIndex((token, place) => place > at && token.when?.kind === "range");
  const days = tokens[found];
  if (days === undefined || found > at + furthest) return tokens;
  const opened = isMark(tokens[found - 1], "(");
  const open = opened ? found - 1 : found;
  if (opened && !isMark(tokens[found + 1], ")")) return tokens;
  if (tokens.slice(at + 1, open).some((token) => token.kind === "mark" && !isMark(token, ": ")))
    return tokens;
  const { start, end } = period;
  return [
    ...tokens.slice(0, at),
    { ...days, start, end, bracketed: period.bracketed },
    ...tokens.slice(at + 1, open),
    ...tokens.slice(opened ? found + 2 : found + 1),
  ];
}

/** 本周|驻村|工作|小结|( */
const furthest = 6;

const ofThatTime = /^(?:全年度?|年内|全月|一年来)$/;

/** The last village named; of several with the name the sender's own, else none. */
export function readVillage(tokens: readonly Token[], scene: Scene): void {
  tokens.forEach((token, at) => {
    if (token.kind !== "village" || token.villageIds === null) return;
    if (tokenAt(tokens, at - 1)?.text === "不是" || has(tokenAt(tokens, at - 1), Role.repair)) return;
    scene.village = villageMeant(token, scene) ?? scene.village;
  });
}

/** Of several villages with the name the sender's own; null where that leaves it open. */
export function villageMeant({ villageIds }: Token, { sender }: Scene): string | null {
  const ids = villageIds ?? [];
  const own = ids.length > 1 ? ids.filter((id) => sender.villageIds.has(id)) : ids;
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** What hands keep in order for all: 清理河道, 清扫主干道. */
const publicThings =
  /(?:清[理扫淤运除洗]|打扫|[疏整]|维护|巡|捡|割|铲|绿化|[抢维]修|[植栽])[^,，]{0,6}(?:河道|河沟|河堤|沟渠|公路|主干道|主路|马路|街道|绿化带|公共|公厕|人居环境|环境卫生|村容|水源地|水库|山塘|防火带|隔离带|排洪)/;
/** 协同村两委开展人居环境整治,|投工投劳12人次: a campaign of the village. */
const cleanUp = new Sign(
  "整治清",
  /(?:人居环境|(?<=村[^,]{0,8})环境卫生|村容村貌|村庄环境|村庄)(?:综合|集中|专项)?(?:整治|清洁(?!用品|工具)|清理|大扫除|提升行动)/,
);

/** 开展人居环境整治, and nothing that is told of it. Not: 宣传人居环境整治政策, 帮他家整治环境卫生 */
function isCleanUp({ text, characters, roles }: Pick<Stretch, "text" | "characters" | "roles">): boolean {
  return cleanUp.isIn({ text, characters }) && !roles.hasSome(forSomebody) && !spokenOf.test(text);
}

/** Whose hands are counted behind it is told. */
export function opensPublicWork(stretch: Stretch): boolean {
  return stretch.roles.has(Role.labour) || isCleanUp(stretch);
}

const spokenOf = /[宣讲说谈问]|动员|号召|提醒|要求|政策|引导|督促|了解|检查/;
/** Who raised what stands behind such a label. */
const ofVillage = /^(?:本村|全村|村[里上内]|村[两组]?委|村两委|村干部|村支书|村组)/;
const forSomebody = rolesOf(Role.pronoun, Role.dative, Role.help, Role.kin, Role.ownPlace);

/** 村里的路灯坏了, 石门村修了水渠: of the village, not of the household told of before. */
export function tellsOfVillage(
  { tokens, text, characters, roles, hasPlace }: Stretch,
  clause: Clause,
): boolean {
  if (roles.has(Role.labour) && publicThings.test(text) && !roles.hasSome(forSomebody)) return true;
  if (isCleanUp({ text, characters, roles })) return true;
  // 村里反映:变压器带不动
  if (clause.label === "need" && ofVillage.test(clause.labelText)) return true;
  if (!hasPlace && !roles.has(Role.villageThing)) return false;
  return tokens.some(
    (token, at) =>
      token.kind === "village" ||
      // 群众反映:3组路灯不亮
      (token.kind === "group" && clause.label === "need") ||
      // 娃上幼儿园路太远 is the household's.
      (has(token, Role.villageThing) &&
        !isAsked(tokens.slice(0, at)) &&
        !isTurnedTo(tokens, at) &&
        // 粮补被|村里扣了
        !/^[被让叫]$/.test(tokens[at - 1]?.text ?? "") &&
        !tokens.slice(0, at).some((other) => has(other, Role.kin)) &&
        // 我和村里三个后生|给他家苫房: who came along
        !(has(tokens[at - 1], Role.with) && has(tokens[at - 2], Role.cadreSelf)) &&
        // 村里发|的两袋米给他扛回家: whose gift the thing is
        !(has(tokens[at + 1], Role.give) && tokens[at + 2]?.text === "的") &&
        !isForThem(tokens, at) &&
        !takesThemThere(tokens, at) &&
        // 从|村委会|拉了3袋给他: where the thing was fetched
        !(tokens[at - 1]?.text === "从" && roles.has(Role.dative) && roles.has(Role.pronoun)) &&
        // 把|村里|的应急被褥给他抱了两床: where the thing was had
        !(/^[把将]$/.test(tokens[at - 1]?.text ?? "") && tokens.some(isToHim)) &&
        !namesPaper(tokens, at) &&
        // 上|小学|的|孙子: of theirs
        !(/^[上读念]$/.test(tokens[at - 1]?.text ?? "") && has(tokens[at + 2], Role.kin)) &&
        // 在|学校|门口卖出40斤: where it was sold
        !(/^(?:在|[拿拉]?到)$/.test(tokens[at - 1]?.text ?? "") && sellsBehind(tokens, at)) &&
        // 协调他到|合作社|打工: where there is work for them
        !(worksBehind(tokens, at) && isSentThere(tokens.slice(0, at), roles.has(Role.pronoun))) &&
        !(roles.has(Role.pronoun) && isWhereMet(tokens, at))),
  );
}

/** 给|他, 为|她 */
function isToHim(token: Token, at: number, tokens: readonly Token[]): boolean {
  return has(token, Role.dative) && has(tokens[at + 1], Role.pronoun);
}

/** 发放|合作社|分红政策|宣传单: what the paper is about. */
function namesPaper(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at - 1], Role.give) || has(tokens[at - 1], Role.dative)) return false;
  const paper = tokens.findIndex(
    ({ word }, place) =>
      place > at && (word?.measure?.id === "leaflet" || word?.measure?.id === "contact_card"),
  );
  return (
    paper > at + 1 && paper <= at + 3 && tokens.slice(at + 1, paper).every((token) => touches(token, tokens))
  );
}

function touches(token: Token, tokens: readonly Token[]): boolean {
  return (
    token.quantity === null && token.text !== "的" && tokens[tokens.indexOf(token) - 1]?.end === token.start
  );
}

/** 协调他到|合作社, 介绍到镇上|合作社|务工. Not: 介绍村民到合作社务工 */
function isSentThere(front: readonly Token[], ofThem: boolean): boolean {
  if (!/[到去在](?:[镇乡县村城][上里])?$/.test(textOf(front))) return false;
  const found = front.some(({ text }) => /^(?:介绍|推荐|安排)/.test(text));
  return (
    ofThem ||
    (found && !front.some((token) => has(token, Role.householdClass) || has(token, Role.villageThing)))
  );
}

function worksBehind(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.word?.measure?.id === "job";
}

function sellsBehind(tokens: readonly Token[], at: number): boolean {
  return tokens.some((token, place) => place > at && place <= at + 3 && has(token, Role.sell));
}

/** 跟|村里|说了, 向|村里|求助: told or asked, not spoken of. */
function isTurnedTo(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!has(before, Role.with) && before?.text !== "向") return false;
  return has(tokens[at + 1], Role.say) || has(tokens[at + 1], Role.need);
}

/** 在村委会|给了他200元: where it was handed over; 在广场宣讲,他们都来了 names nobody it is for. */
function isWhereMet(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== "在") return false;
  return tokens
    .slice(at + 1)
    .some(
      (token, place, behind) =>
        (has(token, Role.dative) || has(token, Role.with) || token.text === "把") &&
        has(behind[place + 1], Role.pronoun),
    );
}

/** 我背着|他|去|卫生室|打针, 把|他|送到|卫生室; not 他|送到|卫生室. */
function takesThemThere(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? "";
  if (/^(?:送|带|接|拉|扶|背|领|抬)[去到往]了?$/.test(before))
    return has(tokens[at - 2], Role.pronoun) && /^[把将]$/.test(tokens[at - 3]?.text ?? "");
  return (
    /^[去到往上]$/.test(tokens[at - 1]?.text ?? "") &&
    has(tokens[at - 2], Role.pronoun) &&
    /^[送带陪接拉扶背领抬]着?$/.test(tokens[at - 3]?.text ?? "")
  );
}

/** 为其女儿联系幼儿园, 帮他把材料交到村委会: for them, wherever; 给他们村修路 is for the village. */
function isForThem(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(0, at - 1)
    .some(
      (token, place) =>
        (has(token, Role.dative) || has(token, Role.help)) &&
        (has(tokens[place + 1], Role.pronoun) ||
          has(tokens[place + 1], Role.kin) ||
          token.text.endsWith("他")),
    );
}

/**
 * 带领群众打扫主干道,|投工30人次: of the work for all that the sentence has told of.
 * @param publicWork the sentence that told of such work last
 */
export function goesOnForVillage(
  stretch: Stretch,
  clause: Clause,
  publicWork: number,
  scene: Scene,
): boolean {
  if (stretch.measures.includes("labour") && publicWork === scene.sentence)
    return !stretch.roles.has(Role.pronoun);
  return handsOutThere(stretch, scene) || handsOutAtOffice(stretch, clause) || buysForThere(stretch, scene);
}

/** 为村幸福院购置桌椅10套|,添置电视机1台: for the same. Not: 走访李平,|添置电视机1台 */
function buysForThere({ roles, text, hasFigure }: Stretch, { entries, sentence, source }: Scene): boolean {
  if (!hasFigure || !roles.has(Role.fetch) || roles.hasSome(toSomebody) || !buys.test(text)) return false;
  if (forThem.test(text)) return false;
  const last = entries.list.at(-1);
  // 走访李平,为村小学买书包20个,|又购买米2袋: it may be his.
  if (entries.list.some((told) => told.sentence === sentence && told.facts.households.length > 0))
    return false;
  if (last?.sentence !== sentence || last.facts.measure !== "goods" || last.facts.households.length > 0)
    return false;
  return boughtForPlace.test(source.text.slice(Math.max(0, last.start - longestPurchase), last.start));
}

const forThem = /[他她]|[看探]望|慰问|[送给]/;
const buys = /^(?:[又还并再另]|同时|另外)*(?:购[买置]|采购|添置|配[备置])/;
/** In characters: 为上坪村老年幸福院购置了 */
const longestPurchase = 20;
const boughtForPlace =
  /[为给][^,。;]{0,6}(?:村|社区|学校|小学|院|站|室|所)[^,。;]{0,8}(?:购[买置]|采购|买|添置|配[备置])了?$/;

/** 给李平送了米,在村委会|又发了资料30份: to those who were there. Not: 在村委会|又给他发了资料1份, 到村委会领了表,|又发了资料1份 */
function handsOutAtOffice({ measures, roles, tokens }: Stretch, clause: Clause): boolean {
  if (!measures.some((measure) => measure === "leaflet" || measure === "contact_card")) return false;
  if (!roles.has(Role.give) || roles.hasSome(toSomebody)) return false;
  const from = clause.tokens.indexOf(tokens[0] as Token);
  return has(clause.tokens[from - 1], Role.villageThing) && clause.tokens[from - 2]?.text === "在";
}

/** 在村部给村民讲解政策|并发资料30份: to those who came to hear it. Not: 在村部给他讲解政策|并发资料1份; 给村民讲解政策|,给他资料1份 */
function handsOutThere({ measures, roles }: Stretch, { entries, sentence }: Scene): boolean {
  if (!measures.some((measure) => measure === "leaflet" || measure === "contact_card")) return false;
  if (!roles.has(Role.give) || roles.hasSome(toSomebody)) return false;
  const last = entries.list.at(-1);
  return (
    last?.sentence === sentence && last.facts.measure === "outreach" && last.facts.households.length === 0
  );
}

const toSomebody = rolesOf(Role.pronoun, Role.dative, Role.kin, Role.home, Role.each, Role.ownHouseholds);

/** 周三到村里义诊,|看诊41人次: told of the village, whoever came. */
export function isHeldForVillage({ measures }: Stretch): boolean {
  return measures.some((measure) => measure === "medical" || measure === "meeting" || measure === "training");
}

/** 五里铺村:|李平2袋,王五3袋: whoever is named behind it is of that village; below it, where it is a line of its own. */
export function noteVillageHead({ tokens }: Stretch, scene: Scene): void {
  if (scene.village === null || !tokens.every(placesOnly)) return;
  const end = tokens[tokens.length - 1]?.end ?? 0;
  const heads = scene.source.text.startsWith(":\n", end);
  scene.reached = { villageId: scene.village, sentence: scene.sentence, heads };
}

/** 走访|五里铺村 */
function placesOnly({ kind, word }: Token): boolean {
  return kind === "village" || kind === "mark" || kind === "day" || word?.measure?.id === "visit";
}

export function tellsOnlyPlaces({ tokens }: Stretch): boolean {
  const places = tokens.filter(({ kind }) => kind === "village" || kind === "group");
  // 上坪村 22天: how much of what the heading tells.
  return (
    places.length > 0 &&
    tokens.every((token) => places.includes(token) || token.kind === "mark" || token.kind === "quantity")
  );
}
