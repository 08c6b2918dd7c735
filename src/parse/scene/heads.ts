import { personsIn } from "../words/counted-people.ts";
import { Role } from "../words/roles.ts";
import { mayBeThing } from "../words/things.ts";
import { has, isMark, joinsRow, type Token, tokenAt } from "../words/tokens.ts";
import { idsOf } from "./kept.ts";
import type { Scene } from "./scene.ts";
import type { Segment } from "./story.ts";
import { onlySo } from "./who-lives-there.ts";

/** Persons counted of one household or of several together, before it is told what each of them got. */
export type Heads = {
  count: number;
  ids: string;
  together: boolean;
  sentence: number;
  /** 给李平家两个孩子: they are whom the giving behind it is for. */
  given?: boolean;
  /** 2个|学生: what they are called. */
  who?: string | undefined;
};

/**
 * 两个孩子|每人书包1个, 老两口|一人一件, 两口子|各买了一件, 5个人|每人捐100元: how many heads a share is told for; null where it is not told. Of
 * households counted (5户每户) nothing is told here.
 */
export function headsOf(tokens: readonly Token[]): number | null {
  const each = tokens.findIndex(
    (token, at) =>
      has(token, Role.each) &&
      (token.text.includes("人") ||
        isSomebody(tokenAt(tokens, at - 1)) ||
        ofTwo.test(tokenAt(tokens, at - 1)?.text ?? "") ||
        isThingForSomebody(tokens, at - 1)),
  );
  const listed = kinListed(tokens);
  if (listed !== null) return listed;
  for (let at = each - 1; at >= Math.max(0, each - 6); at -= 1) {
    const token = tokens[at];
    if (token === undefined || isMark(token, ",;") || token.mention !== null || has(token, Role.etcetera))
      return null;
    if (countsHeads(tokens, at)) return token.quantity?.value ?? null;
    if (ofTwo.test(token.text)) return 2;
    if (token.text.endsWith("仨")) return 3;
  }
  return null;
}

/**
 * 李平家|儿子、女儿|各1000元, 李平|和他妈|各200元, 李平|的|父亲、母亲|送棉衣|各1件: how many of one house stand in a row, with whoever they
 * belong to where he is one of them. Not: 李平、王五他妈各200元, 李平和爱人送米、油各1袋
 */
function kinListed(tokens: readonly Token[]): number | null {
  const each = tokens.findIndex((token) => has(token, Role.each));
  const name = tokens.findIndex(({ mention }) => mention !== null);
  if (name < 0 || each < name) return null;
  let at = name + 1;
  let count = 0;
  let joined = joinsRow(tokens[at]);
  if (joined) count = 1;
  else if (has(tokens[at], Role.home) || tokens[at]?.text === "的") at += 1;
  while (joined || count === 0) {
    if (joinsRow(tokens[at])) at += 1;
    if (has(tokens[at], Role.pronoun)) at += 1;
    if (tokens[at]?.text === "的") at += 1;
    const one = tokens[at];
    if (one === undefined || !has(one, Role.kin) || ofOwnHouse.test(one.text)) return null;
    count += ofTwo.test(one.text) || pairs.has(one.text) ? 2 : 1;
    at += 1;
    joined = joinsRow(tokens[at]);
  }
  if (count < 2) return null;
  if (has(tokens[at], Role.give)) at += 1;
  if (tokens[at]?.text === "了") at += 1;
  if (at < each && (has(tokens[at], Role.plain) || mayBeThing(tokens[at]))) at += 1;
  return at === each && !/[户家]/.test(tokens[each]?.text ?? "") ? count : null;
}

/** 李平和哥哥|各2袋: mostly of a house of their own. */
const ofOwnHouse = /^(?:弟弟?|哥哥?|大哥|侄[子女儿]|嫂子?|弟媳|姐姐?|妹妹?|姐妹|兄弟|女婿|叔叔?|舅舅?)$/;
const pairs = new Set(
  "夫妇 夫妻 父子 母子 父女 母女 婆媳 两口子 老两口 父母 爸妈 爹妈 爹娘 双亲 公婆".split(" "),
);

/** 李平、王五两家各|3个|娃|每人一双鞋: so many in each of the homes. Not: 李平、王五两家3个娃每人一双鞋 */
export function countsHeadsOfEach(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    const figure = tokens[at + 1]?.text === "有" ? at + 2 : at + 1;
    return /^各有?$/.test(token.text) && countsHeads(tokens, figure);
  });
}

const ofTwo = /(?:两口子?|俩口子?|俩)$/;

/** 两个孩子|书包|各一个, 两个孩子|送书包、文具|各一个 */
function isThingForSomebody(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (mayBeThing(tokens[at]) && isMark(tokens[at - 1], "、")) at -= 2;
  if (!mayBeThing(tokens[at])) return false;
  return isSomebody(tokens[has(tokens[at - 1], Role.give) ? at - 2 : at - 1]);
}

/**
 * 李平家4口人,|每人200元; 李平、王五两家共3个学生,|每人书包1个; 低保户35户76人,|每人1袋: noted where a clause tells how many they are and nothing that
 * was done; so many of each household, where it says 各: 李平、王五两家各2个孩子,|每人书包1个.
 */
export function noteHeads({ tokens, counts, named: { named } }: Segment, scene: Scene): void {
  if (named.length === 0) {
    const persons = counts.includes("household") && counts.includes("person") ? personsIn(tokens) : null;
    if (persons !== null) scene.heads = { count: persons, ids: "", together: true, sentence: scene.sentence };
    return;
  }
  let at = 0;
  while (at < tokens.length && !countsHeads(tokens, at) && isWhose(tokens[at] as Token)) at += 1;
  // 学生|三个, 老人|3位
  const unit = tokens[at + 1]?.quantity?.unit;
  const behind = isSomebody(tokens[at]) && (unit?.name === "个" || unit?.kind === "person");
  if (behind) at += 1;
  // 李平家两口子,|一人一件
  const pair = at > 0 && at === tokens.length - 1 && ofTwo.test(tokens[at]?.text ?? "");
  const count = pair ? 2 : behind || countsHeads(tokens, at) ? (tokens[at]?.quantity?.value ?? 0) : 0;
  if (count < 2) return;
  const before = tokens.slice(0, at);
  // 李平、王五两家|各|2个孩子,|每人一个书包
  const together = named.length > 1 && !before.some((token) => has(token, Role.each));
  if (together && !before.some((token) => has(token, Role.pool))) return;
  const given = has(tokens[0], Role.dative) && at >= tokens.length - 2;
  // 2人|(|老人|)
  const called = tokens[behind ? at - 1 : isMark(tokens[at + 1], "(") ? at + 2 : at + 1];
  const who = called?.kind === "mark" ? undefined : called?.text;
  scene.heads = { count, ids: idsOf(named).join(), together, sentence: scene.sentence, given, who };
}

/** 4口人, 一家五口, 两个孩子 */
function countsHeads(tokens: readonly Token[], at: number): boolean {
  const unit = tokens[at]?.quantity?.unit;
  if (unit?.kind === "person" || unit?.name === "口") return true;
  return unit?.name === "个" && isSomebody(tokens[at + 1]);
}

/** What stands between the households and how many persons they are. */
function isWhose(token: Token): boolean {
  return (
    token.mention !== null ||
    token.kind === "mark" ||
    token.kind === "village" ||
    token.kind === "group" ||
    token.quantity?.unit?.kind === "household" ||
    has(token, Role.home) ||
    has(token, Role.dative) ||
    has(token, Role.joins) ||
    has(token, Role.filler) ||
    has(token, Role.pronoun) ||
    has(token, Role.each) ||
    // 走访|李平家两位老人
    token.word?.measure?.id === "visit" ||
    onlySo.test(token.text)
  );
}

function isSomebody(token: Token | undefined): boolean {
  return (
    has(token, Role.kin) || has(token, Role.role) || has(token, Role.householdClass) || token?.text === "人"
  );
}
