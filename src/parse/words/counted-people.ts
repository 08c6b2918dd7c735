import { isSomebody } from "./nouns.ts";
import { Role } from "./roles.ts";
import { mayBeThing } from "./things.ts";
import { has, isMark, joinsRow, type Quantity, type Token, tokenAt } from "./tokens.ts";
import type { Unit } from "./vocabulary.ts";

/** 5户, 困难户12户, 老党员3名: how many households or persons it is about. */
export function countIn(
  tokens: readonly Token[],
  lastName: number,
  ofOneHome = false,
): { value: number | null; approx: boolean; classed: boolean } | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const unit = token?.quantity?.unit?.kind;
    if (token?.quantity === null || token === undefined || token.bracketed) continue;
    // 2袋, 500元: of nobody.
    if (unit !== "household" && unit !== "person" && unit !== undefined)
      if (token.quantity.unit?.name !== "个") continue;
    if (
      has(tokenAt(tokens, at - 1), Role.among) ||
      tokens.slice(Math.max(0, at - 3), at).some((other) => has(other, Role.among))
    )
      continue;
    if (token.text.endsWith("家") && countsOffices(tokens, at)) continue;
    // 碰上|他|一家|在收稻: all of the one house.
    if (token.text === "一家" && /[他她]们?$/.test(tokenAt(tokens, at - 1)?.text ?? "")) continue;
    // 担心一家|四口|没处住: how many they are.
    if (token.text === "一家" && /口$/.test(tokens[at + 1]?.text ?? "")) continue;
    // 是这个家的|头一个|大学生: the first of them, and not how many.
    if (token.quantity.value === 1 && isFirstOf(tokens, at)) continue;
    if (token.quantity.unit?.name === "个" && (countsGroups(tokens, at) || countsThing(tokens, at))) continue;
    // 我和村里两个|后生三个人: who came along.
    if (unit === "person" && comesAlong(tokens, at)) continue;
    if (isCalledToHelp(tokens, at)) continue;
    // 两座烤房,三十多户|排队用: who has to make do with it.
    if (unit === "household" && shareIt.test(textOfNext(tokens, at))) continue;
    if (ofOneHome && unit !== "household" && lastName < 0 && isOfTheirHome(tokens, at)) continue;
    const next = tokens[at + 1]?.text;
    const other = next === "other" || next === "more" ? 1 : unit === "person" ? hardships(tokens, at + 1) : 0;
    // 老党员|近|30名, 老党员|共|6名, 老党员| |6名
    const isOver =
      has(tokens[at - 1], Role.about) || has(tokens[at - 1], Role.pool) || isMark(tokens[at - 1], " ");
    const kind = tokenAt(tokens, isOver ? at - 2 : at - 1);
    const classBeside =
      has(kind, Role.householdClass) ||
      // 慰问|低保|5户、五保3户
      (unit === "household" && has(kind, Role.stateBenefit)) ||
      (unit === "person" &&
        (isKindOfPeople(kind) || isInRetirement(kind, tokens) || closesKinds(tokens, at))) ||
      has(tokens[at + 1 + other], Role.householdClass) ||
      // 12个联系户, not 21名|联户|干部
      (has(tokens[at + 1], Role.ownHouseholds) && !has(tokens[at + 2], Role.role)) ||
      // 48个孩子, not 他家两个孩子
      (has(tokens[at + 1], Role.kin) &&
        lastName < 0 &&
        (token.quantity.value ?? 0) > 3 &&
        !has(tokens[at - 1]?.text === "的" ? tokens[at - 2] : tokens[at - 1], Role.pronoun));
    // 老人一个人在家: how the one lives.
    if (token.quantity.value === 1 && unit === "person" && !token.quantity.unit?.name.startsWith("名")) {
      if (has(tokens[at - 1], Role.householdClass) || has(tokens[at - 1], Role.title)) continue;
    }
    if (
      unit === "household" ||
      (unit === "person" &&
        (classBeside || lastName >= 0 || isForSoMany(tokens, at) || areCalledOn(tokens, at))) ||
      (unit === undefined && classBeside) ||
      (token.quantity.unit?.name === "个" && classBeside)
    ) {
      const done = unit === "household" ? partDone(tokens, at) : null;
      if (done !== null) return { value: done.value, approx: done.approx, classed: false };
      return withFurtherGroups(tokens, at, {
        value: token.quantity.value,
        approx: token.quantity.approx,
        classed: classBeside,
      });
    }
  }
  return null;
}

/** 给|他家|2个|学生, 给|家里|的|3名|学生: some of the house told of. Not: 给3名学生, 他家里来了2个学生 */
function isOfTheirHome(tokens: readonly Token[], at: number): boolean {
  const whose = tokenAt(tokens, at - 1)?.text === "的" ? at - 2 : at - 1;
  const to =
    /^家[里中]?$/.test(tokenAt(tokens, whose)?.text ?? "") && has(tokens[whose - 1], Role.pronoun)
      ? whose - 1
      : whose;
  return ofHome.test(tokenAt(tokens, whose)?.text ?? "") && has(tokenAt(tokens, to - 1), Role.dative);
}

const ofHome = /^(?:[他她]家?(?:里|中)?|家里?|家中|该户|这户)$/;

/** 48名|困难|老人, 17名|低收入|农户, 5名|建档立卡|贫困|学生: how many words tell of what kind they are. */
function hardships(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 2 && hardship.test(tokens[at]?.text ?? "")) at += 1;
  return at - from;
}

const hardship =
  /^(?:(?:生活|家庭|特别|重点|相对)?困难|低收入|建档立卡|贫困|特困|脱贫|留守|孤寡|空巢|独居|残疾|高龄|受灾|患病|失能|易返贫)$/;

/** 头|一个|大学生, 第一个党员 */
function isFirstOf(tokens: readonly Token[], at: number): boolean {
  return (
    /^[头第]/.test(tokens[at]?.text ?? "") || /^(?:头|第|唯一)$/.test(tokenAt(tokens, at - 1)?.text ?? "")
  );
}

/** 给了老人|2个|热水袋: so many of the thing behind it; 看望粽子两袋咸鸭蛋|30个|孩子念四年级: of that before it. Not: 慰问老人2个 */
function countsThing(tokens: readonly Token[], at: number): boolean {
  const { word, text = "", pos } = tokens[at - 1] ?? {};
  if (word?.goods != null ? !byMeasure.test(text) : pos === "thing" && inPieces.test(text)) return true;
  const next = tokens[at + 1];
  const behind = tokens[at + 2];
  if (behind?.quantity != null || has(behind, Role.each)) return false;
  if (!tokens.slice(0, at).some((token) => has(token, Role.give) || has(token, Role.dative))) return false;
  return has(tokens[at - 1], Role.householdClass) && mayBeThing(next) && !isSomebody(next);
}

const inPieces = /[蛋粽饼包盆杯碗壶灯帽球凳果梨瓜]$/;
/** What nobody counts by pieces: 送米|12个|老人 is how many they were. */
const byMeasure = /[米面油药奶肥糖盐煤炭品]$|洗衣粉|饲料|化肥/;

const finished = /^(?:已经?)?完成了?$/;

/** 走访任务5户已完成|3户, 全村120户已走访|96户, 5户联系户今天走了|3户, 走访了5户联系户中的|3户: how many of so many were gone to. */
function partDone(tokens: readonly Token[], whole: number): Quantity | null {
  const ofTask = tokens[whole - 1]?.text === "任务";
  const among = tokens.findIndex(({ text }, at) => at > whole && /^(?:中|里|里面|当中)$/.test(text));
  if (among > whole && among <= whole + 2) {
    // 走访12户中5户是脱贫户 tells what they are.
    const next = tokens[among + 3];
    const ends = next === undefined || isMark(next, ",。;\n");
    const some = tokens[among + 1]?.text === "的" && ends ? (tokens[among + 2]?.quantity ?? null) : null;
    if (isPartOf(some, tokens[whole]?.quantity)) return some;
  }
  const verb = tokens.findIndex(
    (token, at) => at > whole && (isCall(token) || (ofTask && finished.test(token.text))),
  );
  const figure = tokens[verb + 1]?.text === "了" ? verb + 2 : verb + 1;
  const part = verb < 0 ? null : (tokens[figure]?.quantity ?? null);
  if (!isPartOf(part, tokens[whole]?.quantity)) return null;
  // 6月3日走访5户|6月4日走访3户 tells of two days.
  const calledBefore = tokens.slice(0, whole).some(isCall);
  const parts = new Set(calledBefore ? ["mark", "day", "group", "village"] : ["mark", "group", "village"]);
  return tokens.slice(whole + 1, verb).some((token) => parts.has(token.kind) || token.quantity !== null)
    ? null
    : part;
}

function isPartOf(part: Quantity | null, whole: Quantity | null | undefined): boolean {
  return part?.unit?.kind === "household" && part.value !== null && part.value <= (whole?.value ?? 0);
}

function isCall(token: Token): boolean {
  return /^(?:visit|talk)$/.test(token.word?.measure?.id ?? "") || has(token, Role.go);
}

/** 给|30人|发宣传单, 给到会的|31人|发…: whom it was for; 给他家的|5人 is of the household told of. */
function isForSoMany(tokens: readonly Token[], at: number): boolean {
  // 每人|500元|共|20人
  if (has(tokenAt(tokens, at - 1), Role.pool))
    return tokens.slice(0, at).some(({ text }) => /^[每一][人名位]$/.test(text));
  const { value = 0, unit = null } = tokens[at]?.quantity ?? {};
  if ((value ?? 0) <= (unit?.name === "名" ? 1 : 3)) return false;
  if (tokenAt(tokens, at - 1)?.text !== "的") return has(tokenAt(tokens, at - 1), Role.dative);
  const from = tokens.slice(Math.max(0, at - 4), at).findLastIndex((token) => has(token, Role.dative));
  if (from < 0) return false;
  return tokens
    .slice(Math.max(0, at - 4) + from, at)
    .every((token) => !(has(token, Role.pronoun) || has(token, Role.home) || has(token, Role.kin)));
}

/** 组织|党员|7人|帮着搬砖, 我叫了8个|志愿者|去, 叫上3个|党员|,帮他锄草: who was called together to help, not whom it was for. */
function isCalledToHelp(tokens: readonly Token[], at: number): boolean {
  const unit = tokens[at]?.quantity?.unit;
  if (unit?.kind !== "person" && unit?.name !== "个") return false;
  const from = Math.max(0, at - 3);
  const call = tokens.slice(from, at).findIndex(({ text }) => calls.test(text));
  if (call < 0) return false;
  if (tokens.slice(at + 1).some((token) => has(token, Role.help) || has(token, Role.labour))) return true;
  const behind = tokens.slice(at + 1);
  const end = behind.findIndex(({ kind }) => kind === "mark");
  const who = end < 0 ? behind : behind.slice(0, end);
  const called = tokens[from + call]?.text ?? "";
  if (alongWithUs.test(called) && who.every(({ text }) => helpers.test(text))) return true;
  if (
    !has(tokenAt(tokens, from + call - 1), Role.cadreSelf) ||
    !calledOver.test(tokens[from + call]?.text ?? "")
  )
    return false;
  return tokens
    .slice(at + 1)
    .every((token) => has(token, Role.role) || has(token, Role.go) || isSomebody(token));
}

const calls = /^(?:组织|发动|动员|带领|带着|召集|喊|叫|约|请)(?:了|来|上|到)*$/;
const shareIt = /^(?:人家|人)?(?:都|全|一起|轮流|轮着)*(?:排队|排着队|[共合]用|挤着用|等着用|抢着用)/;

function textOfNext(tokens: readonly Token[], at: number): string {
  return tokens
    .slice(at + 1, at + 4)
    .map(({ text }) => text)
    .join("");
}

const alongWithUs = /^(?:[叫喊约]|带[着领]|召集)/;
/** 叫上3个|党员. Not: 叫来8个|困难群众 */
const helpers = /^(?:老|年轻)?(?:党员|志愿者|退伍军人|退役军人|积极分子)$/;
const calledOver = /^[喊叫约请]/;

/** 4个|村民|小组, 3个自然村: where they live. */
function countsGroups(tokens: readonly Token[], at: number): boolean {
  return /^(?:村民|自然|居民)?(?:小组|村|组|社)/.test(
    (tokens[at + 1]?.text ?? "") + (tokens[at + 2]?.text ?? ""),
  );
}

/** 58家|帮扶|单位, 23家企业, 企业3家: no households. */
function countsOffices(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1)?.text ?? "";
  const isPlace = before.endsWith("铺") || before.endsWith("坊");
  if (office.test(before) && !isPlace && !before.endsWith("大户") && tokens[at + 1]?.text !== "农户")
    return true;
  return tokens.slice(at + 1, at + 3).some(
    (token, place, [first]) =>
      office.test(token.text) &&
      // 一家|榨油|坊
      (place === 0 || first?.kind === "text" || has(first, Role.plain) || token.text === "坊"),
  );
}

const office =
  /(?:单位|部门|企业|公司|医院|学校|机关|合作社|协会|商会|银行|超市|工厂|农场|基地|大户|车间|饭[馆店]|[餐旅茶]馆|[商药小酒]店|店铺?|铺子|(?<![店里家])铺|小卖部|农家乐|(?<![街牌村])坊|民宿|[收采]购商|经销商|中介|收购[站点]|加工[站点]|门[市面]|[厂局委])$/;

/** 我和…|三个人帮他家苫房: behind us and those with us, before what we did. */
function comesAlong(tokens: readonly Token[], at: number): boolean {
  const along = tokens.findIndex(
    (token, place) => has(token, Role.with) && has(tokens[place - 1], Role.cadreSelf),
  );
  return (
    along >= 0 &&
    along < at &&
    !tokens.slice(along, at).some((token) => has(token, Role.help) || isMark(token, ","))
  );
}

/** 施工人员3名, 护林员5名, 环卫工人8名: whoever is counted as persons by what they do. */
function isKindOfPeople(token: Token | undefined): boolean {
  return token?.kind === "text" && token.text.length >= 2 && /[人员工者师生兵民]$/.test(token.text);
}

/** 离任|的|村干部|3名, 老干部3名, 离任老支书2名: who holds no office any more. Not: 村干部3名 */
function isInRetirement(token: Token | undefined, tokens: readonly Token[]): boolean {
  if (token === undefined) return false;
  const at = tokens.indexOf(token);
  const before = tokens[at - 1]?.text === "的" ? tokens[at - 2] : tokens[at - 1];
  return inRetirement.test((before?.text ?? "") + token.text);
}

const inRetirement =
  /(?:^|慰问|走访|看望)(?:老|离任|离职|离退休|退休|退任|卸任|退下来)老?(?:村|组|大队)?(?:干部|干|支书|书记|主任|队长|会计|党员|职工|同志)$/;

/** 走访慰问|140人, 慰问|人数|140人: nobody else can be meant. Not: 走访慰问组3人, 走访5人一组 */
function areCalledOn(tokens: readonly Token[], figure: number): boolean {
  let at = figure - 1;
  while (/^(?:了|人数|共)$/.test(tokenAt(tokens, at)?.text ?? "") || has(tokens[at], Role.about)) at -= 1;
  const verb = tokenAt(tokens, at);
  const next = tokens[figure + 1];
  const calls = verb?.word?.measure?.id === "visit" && !/^(?:入户|上门|进户|登门)/.test(verb.text);
  return calls && (next === undefined || next.kind === "mark");
}

const kindEnds = /(?:干部|党员|儿童|老人|妇女|军人|家属|烈属|职工|教师|劳模|模范)$/;

/**
 * 慰问困难群众、老党员|共|9名, 走访老党员、|老干部|18人: how many those of a list of kinds are, straight behind the call on them.
 * Not: 和村干部、党员3人走访
 */
function closesKinds(tokens: readonly Token[], figure: number): boolean {
  let listed = false;
  let classed = false;
  for (let at = figure - 1; at >= 0 && at > figure - longestKinds; at -= 1) {
    const token = tokens[at] as Token;
    if (token.word?.measure?.id === "visit") return listed && classed;
    if (isMark(token, "、")) listed = true;
    else if (has(token, Role.householdClass)) classed = true;
    else if (has(token, Role.role)) {
      // 老|村干部
      if (tokens[at - 1]?.text !== "老") return false;
      at -= 1;
    } else if (
      !(
        has(token, Role.pool) ||
        has(token, Role.about) ||
        has(token, Role.etcetera) ||
        has(token, Role.joins)
      ) &&
      !(token.kind === "text" && kindEnds.test(token.text))
    )
      return false;
  }
  return false;
}

const longestKinds = 16;

/** 特困户, 军人|家属, and what tells more of them in front: 低保|边缘户, 分散|特困人员. */
export function namesKind(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  // 五保|1户, 低保、五保|各2户
  if (isKind(token) || /^[低五]保$/.test(token?.text ?? "") || isKindInShort(tokens, at)) return true;
  const tellsMore =
    has(token, Role.stateBenefit) ||
    has(token, Role.plain) ||
    (token?.kind === "text" && token.pos !== "act");
  return tellsMore && isKind(tokens[at + 1]);
}

/** 监测|3户, 一般|2户: the kind without 户, straight before how many they are. */
export function isKindInShort(tokens: readonly Token[], at: number): boolean {
  return (
    kindInShort.test(tokenAt(tokens, at)?.text ?? "") && tokens[at + 1]?.quantity?.unit?.kind === "household"
  );
}

const kindInShort = /^(?:[低五]保|脱贫|监测|特困|边缘|一般|困难)$/;

function isKind(token: Token | undefined): boolean {
  return has(token, Role.householdClass) || has(token, Role.kin);
}

/** 35户|76人, 35户|困难户|76人: how many persons they are; not 低保5户|老党员|6人, 5户|脱贫户|3名学生. */
function isPersonsOf(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.quantity?.unit?.kind !== "person") return false;
  return (
    tokenAt(tokens, at - 1)?.quantity?.unit?.kind === "household" ||
    (isKind(tokenAt(tokens, at - 1)) && tellsOfSame(tokens, at - 1))
  );
}

/** 35户|困难户|76人: the kind tells of the households in front, and the persons are theirs. */
function tellsOfSame(tokens: readonly Token[], at: number): boolean {
  const households = tokenAt(tokens, at - 1)?.quantity;
  const persons = tokens[at + 1]?.quantity;
  return (
    households?.unit?.kind === "household" &&
    persons?.unit?.kind === "person" &&
    (persons.value ?? 0) >= (households.value ?? 0) &&
    !(isKind(tokens[at + 2]) && tokens[at + 3]?.quantity == null) &&
    !isKindOfPeople(tokens[at + 2]) &&
    !namesKind(tokens, at - 2)
  );
}

/** 35户76人、12户12人: how many persons all of them are; null where it is not told of each group. */
export function personsIn(tokens: readonly Token[]): number | null {
  let persons = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.quantity?.unit?.kind !== "household") continue;
    const whose = isPersonsOf(tokens, at + 1) ? at + 1 : at + 2;
    if (!isPersonsOf(tokens, whose)) return null;
    persons += tokens[whose]?.quantity?.value ?? 0;
  }
  return persons > 0 ? persons : null;
}

type Count = { value: number | null; approx: boolean; classed: boolean };

function isWhom(unit: Unit | null | undefined): boolean {
  return unit?.kind === "household" || unit?.kind === "person";
}

/** 困难户15户、党员户6户, 困难户8户、老党员4名: groups counted apart are added up. */
function withFurtherGroups(tokens: readonly Token[], first: number, count: Count): Count {
  const unit = tokens[first]?.quantity?.unit;
  if (!count.classed || count.value === null) return count;
  // 低保户1、监测户2
  const bare = unit === null || unit === undefined;
  if (bare && !isKind(tokens[first - 1])) return count;
  let { value, approx } = count;
  let joined = false;
  for (let at = first + 1; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (joinsRow(token)) joined = true;
    // 35户|76人
    else if (isPersonsOf(tokens, at)) continue;
    else if (token.quantity !== null) {
      const other = token.quantity.unit;
      // 低保户5户、老党员|6名; 5户低保户、|6名|老党员
      const kind =
        isKind(tokens[at - 1]) ||
        isInRetirement(tokens[at - 1], tokens) ||
        (isKind(tokens[first + 1]) && isKind(tokens[at + 1]));
      const alike = bare ? other === null && isKind(tokens[at - 1]) : other?.name === unit.name;
      const counts = alike || (isWhom(other) && isWhom(unit) && kind);
      if (!joined || !counts || token.quantity.value === null) break;
      value += token.quantity.value;
      approx ||= token.quantity.approx;
      joined = false;
    } else if (namesKind(tokens, at)) {
      // 低保5户|五保3户
      if (tellsOfSame(tokens, at)) at += 1;
      else if (tokens[at - 1]?.quantity != null) joined = true;
    } else if (
      !(
        joined &&
        (token.kind === "text" ||
          token.text === "困难" ||
          has(token, Role.stateBenefit) ||
          isInRetirement(token, tokens))
      )
    )
      break;
  }
  return { value, approx, classed: true };
}

/** 到|4个|村|的|8户困难群众家中: where what stands behind of how many villages they are goes on. */
export function behindVillages(tokens: readonly Token[], at: number): number {
  if (
    tokens[at]?.quantity?.unit?.name !== "个" ||
    !/^(?:行政|自然)?村$|^社区$/.test(tokens[at + 1]?.text ?? "")
  )
    return at;
  return tokens[at + 2]?.text === "的" ? at + 3 : at + 2;
}
