import type { Facts, Kept } from "../scene/kept.ts";
import { withoutSharers } from "../scene/only-beside.ts";
import { Requirement } from "../scene/requirement.ts";
import { nobody, type Person, type Scene, times } from "../scene/scene.ts";
import { opensSum } from "../scene/share.ts";
import type { Rule, Segment } from "../scene/story.ts";
import { textOf } from "../scene/stretch.ts";
import { subjectAt } from "../scene/subject.ts";
import { sentenceSoFar } from "../text/sentence.ts";
import { behindVillages } from "../words/counted-people.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { isTimeOfDay } from "../words/time-words.ts";
import { has, hasSome, isEnglish, isMark, type Token, tokenAt } from "../words/tokens.ts";
import { isCalledOff } from "./called-off.ts";
import { callsOnEachOf } from "./one-by-one.ts";
import { isHowOften, isOthersTurn, isRoundThere, isTheirOwnCall, pairedWith } from "./others-turn.ts";
import { isPipedIn, othersCall } from "./piped-in.ts";
import { countsRestAgain, countsThoseAgain, onceMore, otherHomes } from "./rest-again.ts";
import { isOfSomebodySent } from "./sent-there.ts";
import { collects, isRecordTitle, isSeenTo, papers } from "./visit-record.ts";

/**
 * 走访李平, 看望冯桂兰大妈, 马哈三家入户一次, 走访农户8户, 慰问困难群众15户, 走访李平3次
 * Not: 没走访成, 走访干部:常乐, 电话走访
 */
export const visitWord: Rule = {
  id: "visit/word",
  requires: new Requirement({
    stances: ["done", "need"],
    roles: rolesOf(Role.go),
    measure: "visit",
    oneOf: "入",
  }),
  read(segment, scene) {
    if (segment.stance === "need" && !tellsFinding(segment)) return;
    if (!segment.measures.includes("visit") && !segment.roles.has(Role.go) && !segment.text.includes("入了"))
      return;
    const verb =
      segment.tokens.find((token) => token.word?.measure?.id === "visit" && !token.bracketed) ??
      segment.tokens.find((token, at) => (has(token, Role.go) || token.text === "入") && isTour(segment, at));
    if (verb === undefined || isByPhone(segment.tokens, verb)) return;
    // 干部人均走访4次: of no one household.
    if (segment.roles.has(Role.each) && segment.tokens.some(({ text }) => /^(?:人均|户均|平均)$/.test(text)))
      return;
    if (isMark(tokenAt(segment.tokens, segment.tokens.indexOf(verb) - 1), "不")) return;
    if (segment.hasFigure && tellsNoTimes(segment.tokens, verb)) return;
    if (
      isPipedIn(segment.tokens, verb) ||
      isDue(segment.tokens, verb) ||
      isOwed(segment.clause.tokens, verb) ||
      isHowOften(segment.tokens, verb) ||
      isYetToBe(segment, verb, scene)
    )
      return;
    // 走访5户,|走完3户: of those told.
    const over = segment.named.named.length === 0 && /^[走跑看]完/.test(verb.text);
    if (over && scene.entries.recent().some(({ facts }) => facts.measure === "visit")) return;
    if (isRecordTitle(segment, verb)) {
      scene.titleVisit = { tokens: segment.tokens, people: segment.named.named, when: scene.when };
      return;
    }
    if (
      isOthersTurn(segment) ||
      othersCall.isIn(segment) ||
      pairedWith.isIn(segment) ||
      isNamed(segment.tokens, verb) ||
      isOfSomebodySent(segment, verb)
    )
      return;
    if ((segment.theirs || verb.text === "上门") && isTheirOwnCall(segment.clause.tokens, verb)) return;
    record(segment, scene, verb, "visit/word");
    if (verb.word?.measure?.id !== "visit")
      scene.entries.tour = scene.entries.list[scene.entries.list.length - 1] ?? null;
  },
};

const finds =
  /(?:走访|入户|看望|探望|家访|回访|上门|慰问)[^,没未不想要请]{0,10}?(?:发现|看[到见]|见到|得知|了解到)/;

/** 走访中发现李平家屋顶漏雨, 走访李平家发现…: what was found by calling on them. */
function tellsFinding({ named, measures, text, saidFrom }: Segment): boolean {
  if (saidFrom !== null || !measures.includes("visit")) return false;
  return (named.named.length > 0 || named.counted !== null) && finds.test(text);
}

/** 应走访2180户, 需走访30户, 还要走访5户: how many are to be visited; 必须完成|入户走访. */
function isDue(tokens: readonly Token[], verb: Token): boolean {
  const at = tokens.indexOf(verb);
  const before = tokenAt(tokens, through.has(tokenAt(tokens, at - 1)?.text ?? "") ? at - 2 : at - 1);
  if (before === undefined || !ought.has(before.text)) return false;
  // 按需走访, 刚待走访完
  return !tokenAt(tokens, at - 2)?.text.endsWith("按") && !isOver(tokens[at + 1]);
}

/** 走访:0, 入户次数|0次 */
function tellsNoTimes(tokens: readonly Token[], verb: Token): boolean {
  const at = tokens.indexOf(verb) + 1;
  const figure = /^(?:次数|户数|户次|情况| )$/.test(tokens[at]?.text ?? "") ? tokens[at + 1] : tokens[at];
  return figure?.quantity?.value === 0;
}

/** 李平家还欠|一次|走访, 李平还没|来得及|走访 */
function isOwed(tokens: readonly Token[], verb: Token): boolean {
  const at = tokens.indexOf(verb);
  if (tokenAt(tokens, at - 1)?.text === "来得及") return tokens[at - 2]?.text.endsWith("没") === true;
  const times = tokenAt(tokens, at - 1)?.quantity?.unit?.kind === "times";
  return times && /[欠差缺少]$/.test(tokenAt(tokens, at - 2)?.text ?? "");
}

const through = new Set("完成 开展 做好".split(" "));
const ought = new Set("应 需 须 应当 应该 需要 还需 还要 还应 必须 务必 待 拟".split(" "));

const isOver = (token: Token | undefined) => /^[了完过]/.test(token?.text ?? "");

/** 完成走访任务5户, 走访任务5户已完成3户, where the three are counted; not 没能完成走访任务5户. */
function isCarriedOut(text: string, counted: number): boolean {
  const [done, part] = carriedOut.exec(text) ?? [];
  return done !== undefined && (part === "" || Number(part) === counted);
}

const carriedOut = /(?<!(?:[未没]|无法|不能)[^,]{0,4}|[待要需])(?:完成|做完)了?(\d*)/;

/** |立即上门, 我和村干部|马上上门: nobody but us goes. Not: 电工|马上上门, 没|马上上门, 请你们|立即上门 */
function isOurWay(tokens: readonly Token[]): boolean {
  return tokens.every(
    (token, at) =>
      token.kind === "day" ||
      hasSome(token, ofOurs) ||
      ourManner.test(token.text) ||
      ourCompany.test(token.text) ||
      ourCompany.test(tokens[at - 1]?.text ?? "") ||
      (token.text === "村" && has(tokens[at + 1], Role.role)),
  );
}

const ofOurs = rolesOf(Role.cadreSelf, Role.next);
// No 请 and no 由: with those it is others who go.
const ourCompany = /^(?:[和与跟同随]|带着|带领|会同|连同|领着|叫上|约上)$/;
const ourManner =
  /^(?:单位|工作队|立即|立刻|马上|立马|当即|随即|当天|今天|[上下]午|第一时间|及时|赶紧|连忙|[就便也又])$/;
const looksAfterIt = /^(?:查看|察看|查勘|核实|了解|处理|调解|协调|走访|看望|慰问|探望)/;

/** Days. */
const nearlyAYear = 300;

/** 收到,马上|入户; 走访|台账今晚交, 把李平家的走访|照片上传: nothing was done yet, or it is of a paper. */
function isYetToBe(
  { tokens, clause, named, people, hasFigure }: Segment,
  verb: Token,
  { today }: Scene,
): boolean {
  const at = tokens.indexOf(verb);
  const next = tokens[at + 1]?.text ?? "";
  if (isCalledOff(clause.tokens, verb)) return true;
  if (named.counted !== null) return next === "任务" && !isCarriedOut(textOf(tokens), named.counted);
  if (named.named.length > 0) return !hasFigure && isSeenTo(clause.tokens, clause.tokens.indexOf(verb));
  if (papers.test(next)) return true;
  if (hasFigure) return false;
  // 李平说屋顶漏水,我立即|上门|查看
  if (people.named.length > 0 && looksAfterIt.test(next) && isOurWay(tokens.slice(0, at))) return false;
  if (/^(?:途中|路上)$/.test(next)) return true;
  if (/^(?:频次|要求|通知|数据?|户数|时间|日期)$/.test(next)) {
    // 走访时间为|6月10日
    const behind = clause.tokens.indexOf(verb) + 2;
    // 走访时间为6月20日, told on the 12th: of this year, whatever the last one was.
    const day = clause.tokens.slice(behind, behind + 2).find(({ when }) => when !== null)?.when?.day;
    return !/^[时日]/.test(next) || day === undefined || today - day > nearlyAYear;
  }
  if (next === "情况" && collects.test(tokenAt(tokens, at - 1)?.text ?? "")) return true;
  let before = at - 1;
  while (has(tokens[before], Role.go) || has(tokens[before], Role.filler)) before -= 1;
  return (
    /^(?:马上|立马|立即|立刻|这就|即刻)$/.test(tokenAt(tokens, before)?.text ?? "") && !isOver(tokens[at + 1])
  );
}

/** 跑了四户, 入了九户, 串了三家门, 转了五个牧户; not 跑了三家农资店, 去了两家医院. */
function isTour({ tokens, clause }: Segment, at: number): boolean {
  const verb = tokens[at];
  // 入|了|九户: 入 alone has no role, 加入了 and 收入了 have more.
  const entered = verb?.text === "入" && tokens[at + 1]?.text === "了";
  if (entered && (subjectAt(tokens, at) ?? "us") !== "us") return false;
  if (isCountedBefore(tokens, at) && has(verb, Role.go) && !has(verb, Role.with)) return true;
  const goes = has(verb, Role.go) && tours.test(verb?.text ?? "");
  const leads = has(verb, Role.go) && !has(verb, Role.with);
  if (!goes && !entered && !leads) return false;
  let figure = entered ? at + 2 : behindVillages(tokens, at + 1);
  if (!entered) while (isOfOurs(tokens[figure]) || has(tokens[figure], Role.about)) figure += 1;
  const unit = tokens[figure]?.quantity?.unit;
  let next = tokens[figure + 1];
  // 到|6户|脱贫户|家里, 来到|结对的|10户|家中: any way leads there.
  if (!goes && !entered) {
    if (has(tokens[figure], Role.householdClass) && tokens[figure + 1]?.quantity) figure += 1;
    next = has(tokens[figure + 1], Role.householdClass) ? tokens[figure + 2] : tokens[figure + 1];
    if (tokens[figure]?.quantity?.unit?.kind !== "household") return false;
    // 到|三户|走访, 到|5户|农户|家中|走访
    const theirs = has(next, Role.home) || theirHomes.test(next?.text ?? "");
    if (next === undefined || (theirs && tokens[tokens.length - 1] === next))
      if (calls(clause.tokens[clause.tokens.indexOf(tokens[tokens.length - 1] as Token) + 1])) return true;
    return has(next, Role.home) && !has(tokens[figure + 2], Role.homeGround);
  }
  const households =
    next === undefined ||
    next.kind === "mark" ||
    next.mention !== null ||
    has(next, Role.go) ||
    has(next, Role.give) ||
    /^(?:[吧哈啊呢嘛]|主要|重点)$/.test(next.text) ||
    // 走了五户|都挺好
    ((has(next, Role.allOf) || /^[还没]/.test(next.text)) && fares.test(textOf(tokens.slice(figure + 1)))) ||
    /^(?:门|人家)$/.test(next.text);
  return has(next, Role.householdClass) || (unit?.kind === "household" && households);
}

const theirHomes = /^(?:农户|群众|村民|乡亲)家[里中]?$/;

function calls(token: Token | undefined): boolean {
  return token?.word?.measure?.id === "visit";
}

/** 走完|了|联系|的|8户, 到|结对|帮扶|的|10户|家中: whose they are. */
function isOfOurs(token: Token | undefined): boolean {
  return has(token, Role.ownHouseholds) || (token !== undefined && ours.test(token.text));
}

const ours = /^(?:"|了|的|所|自己|我|一对一|联系|结对|帮扶|结对帮扶|包保|包联|包|挂联|帮联|承包)$/;

/** 8户都走完|了, 其他4户|都|走了: how many, told before the verb; 3户都走了 may have left. */
function isCountedBefore(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 1];
  if (behind !== undefined && behind.kind !== "mark" && behind.text !== "了") return false;
  if (!/^(?:都|全|也|也都|全都|全部|均)$/.test(tokenAt(tokens, at - 1)?.text ?? "")) return false;
  if (tokens[at - 2]?.quantity?.unit?.kind !== "household") return false;
  return wentRound.test(tokens[at]?.text ?? "") || otherHomes.test(tokens[at - 3]?.text ?? "");
}

const fares =
  /^(?:[都全也]+|(?=还|[没未]有?一[户家]|没[啥什事问]))(?:还?[没未](?:有)?(?:一[户家])?(?:弄|做|完|交|建|改|修|通|装|办|报|搬|种|收|缴|拆)|(?:说|反映)[^,]|(?:挺|很|还|都|比较)*(?:好|行|不错|可以|正常|平安|稳定|满意|在家|没啥|没什么|没事|没问题))/;

const wentRound = /^(?:[走跑](?:到|完|遍)了?|跑了)$/;

const tours = /^连[跑走]|^(?:连着)?[跑串转走去看进](?:(?:访|完|成)?了|完)$/;

/** 把走访情况记下来, 走访工作总结: spoken of, not done. */
function isNamed(tokens: readonly Token[], verb: Token): boolean {
  const at = tokens.indexOf(verb);
  // 别光写|走访了几户
  const before = tokenAt(tokens, at - 1);
  if (before !== undefined && writes.has(before.text)) return true;
  // 慰问|演出, 慰问|信一封; not 走访|信贷|户
  if (/^(?:演出|晚会|[信电](?:$|话))/.test(tokens[at + 1]?.text ?? "")) return true;
  // 有线电视|入户|工程, 自来水|入户|率: a thing laid into the houses.
  if (verb.text === "入户" && laidIn.test(tokens[at + 1]?.text ?? "")) return true;
  return before?.text === "把" && has(before, Role.filler);
}

const laidIn = /^(?:工程|管[道网]?|线路?|率|施工|电缆|光纤|光缆)/;

const writes = new Set("写 写上 填 填上".split(" "));

function isByPhone(tokens: readonly Token[], verb: Token): boolean {
  return tokens.some((token) => has(token, Role.contact) && token.start < verb.start);
}

function record(segment: Segment, scene: Scene, verb: Token, rule: string): void {
  if (closesList(segment)) {
    const all = scene.everybody();
    // 6月3日,李平家;6月4日,王五家。|以上均已走访: each on its day.
    const told = new Set<string>();
    if (!segment.hasDay && scene.visitAllNamed(segment.tokens, rule, true))
      for (const { facts } of scene.entries.list)
        if (facts.measure === "visit") told.add(facts.households.join());
    scene.entries.visit(
      all.filter(({ id }) => !told.has(id)),
      false,
      segment.tokens,
      rule,
      1,
      false,
    );
    return;
  }
  const named = segment.hasAside ? withoutSharers(segment) : segment.named;
  // 包户4户走访48次: so often in all, and nobody named.
  const several = !segment.hasName && named.named.length > 1;
  const often = several ? timesSaid(segment) : 1;
  if (several && often > named.named.length) {
    addOften(segment, scene, named.named, often, rule);
    return;
  }
  if (named.named.length > 0) {
    scene.entries.visit(named.named, false, segment.tokens, rule, timesSaid(segment));
    if (named.counted !== null) addCount(segment, scene, named.counted, rule);
    return;
  }
  // 到村里义诊,|看了63位老人: those who were treated.
  const last = scene.entries.list.at(-1);
  const treats = last?.facts.measure === "medical" && last.sentence === scene.sentence;
  if (treats && /^看了?$/.test(verb.text) && segment.counts.includes("person")) return;
  if (named.counted !== null || countIsOpen(segment)) {
    if (countsRestAgain(segment, scene) || countsThoseAgain(segment, scene)) return;
    // 走访慰问50户,|走进50户困难户家中: the same.
    const goesIn = /^(?:走[进入]|深入)/.test(verb.text) && !toldApart(segment, scene);
    if (goesIn && scene.entries.recent().some(({ facts }) => isSameVisit(facts, named.counted))) return;
    // 包户12户走访60次: how often they were all called on.
    const all = segment.roles.has(Role.ownHouseholds) ? timesSaid(segment) : 1;
    // 上午走访3户,|下午走访4户,每户1桶
    const inParts = named.counted !== null && segment.tokens.some(isTimeOfDay);
    const before = inParts && !segment.roles.has(Role.each) ? countedInRow(scene) : 0;
    addCount(segment, scene, named.counted === null ? null : Math.max(named.counted, all), rule);
    if (before > 0) scene.people = { ...named, counted: before + (named.counted ?? 0) };
    return;
  }
  const bare = bareFigure(segment, verb);
  const alone = figureAlone(segment.tokens, verb);
  if (alone !== null && segment.people.named.length === 0) {
    addCount(segment, scene, alone, rule);
    return;
  }
  // 户主|走访 over 李平|2
  if (alone !== null && segment.clause.isRow) {
    scene.entries.visit(segment.people.named, false, segment.tokens, rule, alone);
    return;
  }
  // 结对63户,本月每户|走访1次,|共63户次: how often each was, and of how many is told elsewhere.
  const toEach =
    bare?.unitIsTimes === true && segment.roles.has(Role.each) && scene.people.named.length === 0;
  if (bare !== undefined && !toEach && !(bare.unitIsTimes && scene.people.named.length > 0)) {
    addCount(segment, scene, bare.value, rule);
    const entry = scene.entries.list.at(-1);
    if (bare.unitIsTimes && entry !== undefined) scene.rounds = { entry, sentence: scene.sentence };
    return;
  }
  const all = segment.tokens.some((token) => /^(?:都|全(?!年)|每天)/.test(token.text));
  if (all && scene.visitAllNamed(segment.tokens, rule)) return;
  // 给8户老人|上门送水: to those it was for.
  const brought =
    verb.text.startsWith("上门") &&
    (segment.clause.counts.includes("household") || segment.clause.roles.has(Role.give)) &&
    !scene.entries.recent().some(({ facts }) => facts.measure === "visit");
  const { counted: some } = segment.people.named.length === 0 ? segment.people : nobody;
  if (some !== null && (brought || callsOnEachOf(segment, scene))) {
    addCount(segment, scene, some, rule);
    return;
  }
  // 给李平家掰玉米,|走访农户: others than those told of.
  const others = isOfAny(segment.tokens[segment.tokens.indexOf(verb) + 1]) || isRoundThere(segment, verb);
  // 包户5户,|全年走访62次
  const { named: meant } = segment.people;
  const inAll = bare?.unitIsTimes && !segment.roles.has(Role.each) ? (bare.value ?? 0) : 0;
  if (meant.length > 1 && inAll > meant.length) {
    addOften(segment, scene, meant, inAll, rule);
    return;
  }
  if (meant.length > 0 && !segment.clause.heads && !others) {
    scene.entries.visit(meant, false, segment.tokens, rule, bare?.value ?? 1, onceMore.test(segment.text));
    return;
  }
  if (segment.people.counted === null && !isOfColleague(segment.tokens, verb)) {
    scene.noteBareVisit([verb], segment.people.named.length > 0 && isRoundThere(segment, verb));
  }
}

/** 上午走访5户,|下午走进5户: others, told apart by when or by 又. */
export function toldApart({ tokens }: Segment, { source }: Scene): boolean {
  const end = tokens.at(-1)?.end ?? 0;
  return apart.test(sentenceSoFar(source.text.slice(Math.max(0, end - 60), end)));
}

const apart = /[上下]午|[昨晚]|又|再|还|另|随后|接着|分别/;

function isSameVisit({ measure, quantity, missed }: Facts, counted: number | null): boolean {
  return measure === "visit" && counted !== null && quantity === counted && missed !== true;
}

function addOften(
  { tokens }: Segment,
  { entries }: Scene,
  people: readonly Person[],
  quantity: number,
  rule: string,
): void {
  entries.add({
    measure: "visit",
    quantity,
    unit: "户次",
    people,
    approx: tokens.some((token) => token.quantity?.approx),
    tokens,
    rules: [rule],
  });
}

/** 走访|农户, 慰问|困难群众 */
function isOfAny(token: Token | undefined): boolean {
  return has(token, Role.householdClass) && !has(token, Role.title) && !has(token, Role.kin);
}

/** 看望村支书李平, 慰问驻村工作队: no household. */
function isOfColleague(tokens: readonly Token[], verb: Token): boolean {
  const at = tokens.indexOf(verb) + 1;
  const whom = tokens[at]?.text === "了" ? tokens[at + 1] : tokens[at];
  if (whom?.kind === "cadre") return true;
  return (has(whom, Role.role) || has(whom, Role.cadreSelf)) && !has(whom, Role.householdClass);
}

/** 以上均为今日上门发放, 上述各户都已走访: told of all that are listed above. */
function closesList({ tokens, text, hasName }: Segment): boolean {
  if (hasName || !text.includes("上")) return false;
  const at = tokens.findIndex((token) => /^(?:以上|上述|上列)/.test(token.text));
  return (
    at >= 0 &&
    at <= 2 &&
    tokens.some((token) => token.quantity === null || token.quantity.unit?.kind === "household")
  );
}

/** 入户45;谈心12: in a row of figures, with no unit and nothing else. */
function figureAlone(tokens: readonly Token[], verb: Token): number | null {
  const said = tokens.filter((token) => token.kind !== "mark" && token.kind !== "day");
  const figure = said[said.indexOf(verb) + 1]?.quantity;
  return said.length === 2 && figure != null && figure.unit === null && !figure.implied ? figure.value : null;
}

/** 走访几十户: counted, but no figure. */
function countIsOpen(segment: Segment): boolean {
  return segment.tokens.some(
    (token) =>
      token.quantity !== null && token.quantity.unit?.kind === "household" && token.quantity.value === null,
  );
}

/** 6月10日至12日|每天走访5户: so many on each of the days. */
function daysOfEach({ text }: Segment, { when }: Scene): number {
  return when.endDay !== null && /(?<!平均)每[天日](?:都|共|各)?(?:走访|入户|跑|走|去)/.test(text)
    ? when.endDay - when.day + 1
    : 1;
}

/** 走访低保户5户,五保户3户,|一般户2户,每户1桶: how many were counted one behind the other, whom what follows is for as well. */
export function countedInRow(scene: Scene): number {
  const { list } = scene.entries;
  const village = scene.villageOf([]);
  let counted = 0;
  for (let at = list.length - 1; at >= 0; at -= 1) {
    const { facts, sentence } = list[at] as Kept;
    const { measure, households, quantity, villageId } = facts;
    if (measure !== "visit" || households.length > 0 || quantity === null || sentence !== scene.sentence)
      break;
    if (villageId !== village) break;
    counted += quantity;
  }
  return counted;
}

export function addCount(segment: Segment, scene: Scene, quantity: number | null, rule: string): void {
  const token = segment.tokens.find(
    (other) => other.quantity?.unit?.kind === "household" || other.quantity?.unit?.kind === "person",
  );
  // 走访户:李平、刘军等12户 over |走访户数:12户: the same once more.
  const told = scene.entries.list.filter(({ facts }) => facts.measure === "visit" && !facts.missed);
  const all = told.reduce((sum, { facts }) => sum + (facts.quantity ?? 0), 0);
  if (told.length > 1 && all === quantity && /户数/.test(segment.text)) return;
  // 开展走访慰问4次,|慰问困难群众60人次: how often they set out, and how many they came to.
  const often = scene.rounds?.sentence === scene.sentence ? scene.rounds.entry : undefined;
  if (token !== undefined && often !== undefined && scene.entries.list.includes(often))
    scene.entries.list.splice(scene.entries.list.indexOf(often), 1);
  scene.entries.add({
    measure: "visit",
    quantity: quantity === null ? null : quantity * daysOfEach(segment, scene),
    unit: "户次",
    people: [],
    approx: (token ?? segment.tokens.find(countsTimes))?.quantity?.approx ?? false,
    // 共走访10户: it may sum up what was told village by village.
    pooled: segment.roles.has(Role.pool) || wholeDay.test(segment.clause.text),
    sumsUp: opensSum(segment),
    tokens: segment.tokens,
    rules: [rule],
  });
}

function countsTimes({ quantity }: Token): boolean {
  return quantity !== null && (quantity.unit?.kind ?? "times") === "times";
}

/** 上午走访3户,下午走访4户,|一天跑了7户 */
const wholeDay = /^(?:这?一整?天|全天|整天|今天一天)/;

/** 走访次数:1, 走访412, 入户3次: a figure straight behind the word. */
function bareFigure(
  segment: Segment,
  verb: Token,
): { value: number | null; unitIsTimes: boolean } | undefined {
  const at = segment.tokens.indexOf(verb);
  // 3 home visits
  const before = tokenAt(segment.tokens, at - 1)?.quantity;
  if (isEnglish(verb) && before?.value != null && before.unit?.kind === "times")
    return { value: before.value, unitIsTimes: true };
  for (const token of segment.tokens.slice(at + 1, at + 4)) {
    // 走访次数 3
    if (isMark(token, " ")) continue;
    if (token.kind === "quantity" && token.quantity !== null) {
      const kind = token.quantity.unit?.kind;
      if (kind === "times" && countsTelling(segment, at)) return undefined;
      // 把贫困户走访|一遍: each of them once.
      if (kind === "times")
        return { value: token.text === "一遍" ? null : token.quantity.value, unitIsTimes: true };
      // 进村入户|1260人次: how often somebody was called on.
      if (token.quantity.unit?.name === "人次") return { value: token.quantity.value, unitIsTimes: false };
      if (
        token.quantity.unit === null &&
        /数|人|次/.test(
          segment.tokens
            .slice(at + 1)
            .map((other) => other.text)
            .join(""),
        )
      ) {
        return { value: token.quantity.value, unitIsTimes: true };
      }
      return undefined;
    }
    // 走访次数 3
    if (isMark(token, " ") && segment.tokens[at + 1]?.text === "次数") continue;
    if (token.kind === "mark" || token.word?.measure) return undefined;
  }
  return undefined;
}

/** 走访15户,上门|宣传|15次: how often it was told at their doors. Not: 到李平家上门宣传2次, 入户宣传12户 */
function countsTelling({ tokens, clause }: Segment, at: number): boolean {
  return tokens[at + 1]?.text === "宣传" && /^(?:上门|入户)$/.test(tokens[at]?.text ?? "") && !clause.hasName;
}

/** 到李平家背了七八趟苞谷: how often something else was done. */
function countsAnotherAct(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === "了" ? tokens[at - 2] : tokens[at - 1];
  if (before === undefined || has(before, Role.go) || before.word?.measure?.id === "visit") return false;
  return has(before, Role.labour) || has(before, Role.give) || before.pos === "act";
}

/** 走访李平3次 is three, 去了两趟 two. */
export function timesSaid(segment: Segment): number {
  const token = segment.tokens.find(
    (other, at) =>
      other.quantity?.unit?.kind === "times" && !other.bracketed && !countsAnotherAct(segment.tokens, at),
  );
  const said = times(token?.quantity ?? null, 1);
  return said !== null && said >= 1 ? said : 1;
}
