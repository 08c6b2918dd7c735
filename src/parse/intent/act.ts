import { Sign } from "../text/characters.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, type Token } from "../words/tokens.ts";
import { isSaid } from "./find.ts";
import type { Said } from "./hear.ts";
import { maySay, type Span } from "./match.ts";
import type { PhraseBook, PhraseSet } from "./phrase-book.ts";
import { isOf } from "./reference.ts";
import { isGoneToBefore } from "./set-right.ts";

/** An order to take a report back; 怎么撤回 asks how, 撤回了吗 whether. */
export function isRetraction(spans: readonly Span[], book: PhraseBook): boolean {
  return isTold(book.retract, spans, book);
}

/** Says that something told earlier was wrong. */
export function isCorrection(spans: readonly Span[], book: PhraseBook): boolean {
  return isTold(book.correct, spans, book) || isTold(book.correct, behindDay(spans, book), book);
}

/** 6月10日,|更正一下,…: opens behind its day as it would in front of all. Not: 6月10日走访李平,更正了…, 6月10日,更正了他的户口 */
function behindDay(spans: readonly Span[], book: PhraseBook): readonly Span[] {
  const [day, said] = spans;
  const only = day?.clauses[0];
  const clause = said?.clauses[0];
  if (only === undefined || said === undefined || clause === undefined) return [];
  if (clause.start !== only.end || !only.pieces.every((piece) => isOf(piece, book.day))) return [];
  const [opens] = clause.pieces;
  const alone = clause.pieces.slice(1).every(({ groups }) => book.light.hasAll(groups));
  return opens !== undefined && alone ? [{ ...said, opens }] : [];
}

/** By the sender, and not asked for. */
function isTold(set: PhraseSet, spans: readonly Span[], book: PhraseBook): boolean {
  const [first] = spans;
  if (first === undefined || !maySay(set, first.around)) return false;
  return spans.some(
    (span) => isSaid(set, span, book) && !span.clauses.some(({ asksWhich, told }) => asksWhich || told),
  );
}

/** The slip that is put right stands behind a figure of the same message, and no earlier report is spoken of. */
export function repairsItself(
  text: string,
  clauses: readonly Said[],
  tokens: readonly Token[],
  book: PhraseBook,
): boolean {
  const pieces = clauses.flatMap((clause) => clause.pieces);
  if (clauses.some((clause) => pointsBack(clause, tokens, book))) return false;
  // 是4袋,我写成7袋了: what an earlier report said, behind what is right.
  if (
    pieces.some(
      (piece) => piece.groups.hasSome(book.mistaken) && wroteAs.test(text.slice(piece.start, piece.end)),
    )
  )
    return false;
  // 昨天报走访4户,写错了,改成3户: of a report told before.
  if (reportedBefore.test(text)) return false;
  const slip = pieces.find(({ groups }) => groups.hasSome(book.betterings));
  const word = tokens.find((token) => has(token, Role.repair));
  const from = Math.min(slip?.start ?? Number.POSITIVE_INFINITY, word?.start ?? Number.POSITIVE_INFINITY);
  const isTold =
    tokens.some((token) => token.quantity?.value != null && token.start < from) ||
    tellsThing(tokens.filter(({ start }) => start < from)) ||
    tokens.some(
      (token, at) => has(token, Role.repair) && token.text.endsWith("不是") && isGoneToBefore(tokens, at),
    );
  return isTold && !onlyOwnsTo(tokens, from);
}

const reportedBefore =
  /^(?=.*(?:改成|改为|更正为|应该?是|应为))(?:我)?(?:昨天|前天|昨日|前日|上午|早上|中午|刚才|上次|上回|昨晚)(?:我)?(?:上?报(?!名|送)|填|记|登记)(?!账|表)(?:的|了)?[^,。;?]{2,16},(?:是|我)?(?:写|报|填|记|登)错/;

/** 给李平送的是米吧|不对, 送了米|不对: what was given stands before the slip. Not: 给李平送的米|不对 */
function tellsThing(told: readonly Token[]): boolean {
  const end = told.findLastIndex(({ kind, word }) => kind === "text" || word?.goods != null);
  const lead = told[end - 1];
  if (end < 2 || lead === undefined || told.length - end > 3) return false;
  if (lead.text === "是") return told[end - 2]?.text === "的" && has(told[end - 3], Role.give);
  if (lead.text === "的是") return has(told[end - 2], Role.give);
  return has(lead, Role.give) && lead.text.endsWith("了");
}

/** 慰问金500元|记错了: that the one figure right before it was wrong, and nothing of what is right. Not: 三袋四袋|我记错了, 是2袋,刚才写错了 */
export function onlyOwnsTo(tokens: readonly Token[], slip: number): boolean {
  const figures = tokens.filter(({ quantity }) => quantity?.value != null);
  const figure = tokens.indexOf(figures[0] as Token);
  return (
    figures.length === 1 &&
    tokens.slice(figure + 1).every((token) => token.start >= slip || /^的?数[字量]?$/.test(token.text)) &&
    !tokens.some((token) => token.start > slip && tellsWhat(token))
  );
}

function tellsWhat({ kind, mention, quantity, word }: Token): boolean {
  return (
    kind === "day" || mention !== null || quantity !== null || word?.goods != null || word?.measure != null
  );
}

const wroteAs = /[写报记打填录登输]成了?$/;

/** 刚才那条写错了, 上午报的…; 家里刚|添了孙子 tells when, where no slip stands beside it, and 刚|给李平送了油, 刚才|去了 in any case. */
function pointsBack({ pieces }: Said, tokens: readonly Token[], book: PhraseBook): boolean {
  // Pieces stand in order, and so do their words.
  let place = 0;
  const points = pieces.filter(({ groups, start, end }) => {
    if (!groups.hasSome(book.pointing)) return false;
    while (place < tokens.length && (tokens[place] as Token).end < end) place += 1;
    return !datesAct(tokens, place, start);
  });
  if (points.length === 0) return false;
  if (points.some(({ start, end }) => end > start + 1)) return true;
  return pieces.length === points.length || pieces.some(({ groups }) => groups.hasSome(book.betterings));
}

/** 刚|给李平送了油, 刚才|我去了: when the act was done that is told behind it. Not: 刚才给李平的2袋米报错了, 刚|给李平送的三袋米不对 */
function datesAct(tokens: readonly Token[], place: number, start: number): boolean {
  let at = place;
  const word = tokens[at];
  if (word === undefined || word.start > start || !/^刚(?:[才刚])?/.test(word.text)) return false;
  do at += 1;
  while (has(tokens[at], Role.filler) || has(tokens[at], Role.cadreSelf));
  const act = tokens[at];
  const behind = tokens.slice(at + 1, at + longestAct);
  const figure = behind.findIndex(({ quantity }) => quantity !== null);
  if (figure >= 0 && tokens.slice(at, at + 1 + figure).some(({ text }) => text === "的")) return false;
  return act?.word?.measure?.id === "visit" || hasSome(act, doings);
}

/** In tokens: from the act as far as its figure. */
const longestAct = 40;
const doings = rolesOf(Role.dative, Role.give, Role.go, Role.return);

/** A notice, a rule or an example, told to others and not of what was done; where it begins, or null. */
export function noticeFrom(
  text: string,
  spans: readonly Span[],
  clauses: readonly Said[],
  book: PhraseBook,
): number | null {
  const [whole] = spans;
  if (whole === undefined || !maySay(book.notice, whole.around)) return null;
  for (const span of spans) {
    const [first] = span.clauses;
    if (first === undefined || !isSaid(book.notice, span, book)) continue;
    const opensSentence = clauses.find(({ sentence }) => sentence === first.sentence) === first;
    if (!opensSentence || callsIn(text, first, book)) continue;
    const end = span.clauses.at(-1)?.end ?? first.end;
    const said = text.slice(first.start, end);
    if (givenByRate.test(said) && !bidsBesides.test(said)) continue;
    if (bidAtMeeting.test(said) && !callsToMeeting.test(said)) continue;
    if (onlyReassures(said) || onlyCheersOn(said)) continue;
    if (isDoneUnder(sentenceOf(text, first.start))) continue;
    const begun = said.replace(dayInFront, "");
    const asked = begun.split(",", 1)[0] ?? begun;
    if (asksIn.test(asked) && !bidsAll.test(begun.slice(asked.length))) continue;
    if (!ownDeed.test(text.slice(first.start, first.end)) && !isBidThere(text, first, end))
      return first.start;
    const begins = span.clauses.find(({ start, end }) => toOthers.test(text.slice(start, end)));
    return (begins ?? first).start;
  }
  return null;
}

/** 送去种子600袋,以每户4袋的标准分发; 慰问8户,每户标准500元: how much of what was given went to each. */
const givenByRate =
  /[送发捐赠][^。;\n]{0,30}\d[^。;\n]{0,30}标准|(?:走访|慰问|看望)了?[^。;\n]{0,8}\d[^。;\n保养补助]{0,12}标准[^。;\n]{0,2}\d|\d{2,}元?的?标准,?(?:走访|慰问|看望)了?[^。;\n]{0,8}\d/;
/** 各位领导,李平家去过了,房子没问题,请放心: they are bidden nothing but not to worry. Not: 各位同志,请大家放心,务必按时走访; 各位村民,医疗队今天来义诊,请放心 */
function onlyReassures(said: string): boolean {
  if (toMany.test(said)) return false;
  const told = said.replace(reassurance, "");
  return (
    told !== said && !toOthers.test(told.replace(greeted, "")) && !bidsBesides.test(told.replace(greeted, ""))
  );
}

/**
 * 工作队全面落实"五查五看"要求,走访33户; 按照县委要求,帮扶干部共走访42户: what it was done under, and nothing that others are bidden.
 * Not: 按照要求,帮扶责任人每月走访2次; 按要求,工作队月底前走访20户以上; 根据要求,全体干部走访2户
 */
function isDoneUnder(sentence: string): boolean {
  const under = underDemand.exec(sentence);
  if (under === null) return false;
  const rest = sentence.slice(under[0].length);
  if (bidden.test(rest) || bidden.test(under[1] ?? "") || !actCounted.test(rest)) return false;
  return /落实|贯彻/.test(under[2] ?? "") || donePlainly.test(rest);
}

const underDemand =
  /^([^。;:\n]{0,30}?)((?:全面|严格|认真|坚决|切实|深入)*(?:贯彻|落实|执行)|按照?|依?照|根据|遵照|对照|结合)[^,。;:\n]{1,30}要求,/;
const bidden =
  /大家|各(?:位|村|组|队|乡|单位|帮扶|干部)|务必|必须|要求|请(?![他她人])|抓紧|尽快|每[月周季人年]|[不低]少?于|[底日号天\d]前|之前|[须需应将拟]|要(?![求点道])|通知|准时|届时|明[天日]|下[周月一]|所有人|每人|(?<!岁)以上|以内|[周月天日年]内|[节周末五六]前|统计一下|报上?来/;
const actCounted =
  /(?:走访|入户|看望|慰问|排查|宣[讲传]|发放|送[去上]?|召开|组织|解决|化解|培训|收集|帮)[^,。;]{0,10}?\d/;
const donePlainly =
  /[了过]|[共已]|累计|先后|今年以来|[今昨前][天日]|近日|上[周月]|我[局单们]|[我本]单位|组织|\d{2,}[余多]?[户家人]/;

function sentenceOf(text: string, start: number): string {
  const end = text.slice(start).search(/[。;\n]/);
  return end < 0 ? text.slice(start) : text.slice(start, start + end);
}

/** 累计捐款23.6万元,任务过半,请大家再加把劲: a report, and a word of cheer at its end. Not: 请大家再加把劲,务必按时走访; 请大家继续努力 */
function onlyCheersOn(said: string): boolean {
  const told = said.replace(cheer, "");
  return told !== said && told !== "" && !toOthers.test(told.replace(greeted, "").replace(/各帮扶单位/g, ""));
}

const cheer =
  /,?(?:请|望|希望)?(?:各位|大家|同志们)*(?:再|继续|一起|共同)+(?:加(?:一)?把劲|加油|努力|再接再厉|鼓劲)[。!~]*$/;
const toMany = /^[" ]*各位(?:村民|乡亲|家长|群众|父老|居民|亲|邻居|朋友|农户|户主|老师)/;
const reassurance = /,?请(?:各位|大家|领导们?|书记|你们|您)*(?:领导)?放心[。!]?$/;
const greeted = /^[" ]*(?:各位|大家)[^,:。\n]{0,6}[,:!]/;
const bidsBesides = /要求|规定|制度|须|应当|务必|严禁|不得|禁止|一律|[不低]少?于|大家|各[位村单乡组]|通知/;

/** 13日召开防汛推进会,|要求各组长盯紧隐患点: what those who met were told. Not: 明天召开推进会,要求各组长准时参加; 县里召开推进会,要求走访困难户 */
const bidAtMeeting =
  /^(?![^,。;:\n]{0,6}(?:[省市县区乡镇局](?:[里上委]|政府)|上级|单位))[^,。;:\n各大]{0,24}(?:召开|主持|组织|开)了?[^,。;\n]{0,14}会(?:议)?了?,(?:会上|会议|我)?(?:再次|明确)?(?:要求|强调|部署)(?![^。;\n]*(?:参[加会]|到会|[准届按]时|每|[\d一二两三四五六七八九十](?:多|余)?[户家次袋元份篇天]))/;
const callsToMeeting = /明[天日早晚]|后[天日]|下[周午月]|将|拟|请|通知|收到|务必/;

function isBidThere(text: string, { start, end: behind }: Said, end: number): boolean {
  return bidThere.test(text.slice(start, end)) && !bidsAll.test(text.slice(behind));
}

/** 通知李平来领地膜: who was told to come; 通知:李平… is a notice. */
function callsIn(text: string, { start, end, pieces }: Said, book: PhraseBook): boolean {
  const told = /^(?:通知|告知|转告|转达)了?/.exec(text.slice(start, end))?.[0];
  if (told === undefined || text.slice(start, start + longestCall).includes(":")) return false;
  return pieces.some((piece) => piece.start === start + told.length && isOf(piece, book.household));
}

const longestCall = 20;

/** 今天我们走访了7户,|大家抓紧: what the sender did is no part of what others are told. */
const ownDeed =
  /^[" ]*(?:[我咱]们?村?)?(?:今[天日早]|昨[天日晚]|[上下]午|刚[才刚]?)(?:[我咱]们?村?)?(?![^,]*(?:大家|大伙|各|务必|必须|要求|通知|请|提醒))[^,]{0,8}(?:走访|入户|看望|慰问|[到去送给])[^,]*[了过]/;
/** 走访12户,|要求群众注意防火: what those called on were told. Not: 本月走访12户,要求每户2次 */
const bidThere =
  /^[" ]*(?:走访|入户|看望|慰问|送去?)了?[^,。;\n]{0,6}[\d一二两三四五六七八九十百]+(?:多|余)?[户家袋][^。;\n]{0,40},[并还]?要求(?:群众|农户|村民|[各每][户家]|户主)/;
const dayInFront = /^[" ]*(?:(?:\d{1,2}月)?\d{1,2}[日号](?:[上下]午)?|[今昨前]天(?:[上下]午)?),/;
/** 请专家来义诊268人,|乡亲们都说好: who was asked in, and nobody bidden. */
const asksIn =
  /^[" ]*(?:[今昨]天|[上下]午)?(?:我们?|单位)?(?:联系|邀)?请来?了?[^,。;\n各大]{0,8}(?:专家|医生|老师|师傅|技术员|农技员|教授|医院|医疗队)/;
const bidsAll = /请(?:大家|各|全体|相关)|务必|准时|届时|各位|各帮扶|抓紧/;
const toOthers = /大家|大伙|各(?:位|村|组|队|乡|单位|帮扶)|务必|必须|要求|请(?![他她人])|抓紧|尽快/;

/** 【春季帮扶工作提示】: by its title it is told to others. */
export const titleOfNotice = new Sign(
  "【[关",
  /^ *关于(?:做好|开展|进一步|切实|加强|规范|报送|召开)[^。;\n]{2,30}的(?:提醒|通知|提示|公告|倡议):|^ *[【[][^】\]\n]{0,14}(?:工作|帮扶|走访|防汛|防火|温馨|安全|重要|特别)(?:提示|提醒|要求|须知|通知)[】\]]/,
);
