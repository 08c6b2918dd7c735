import { Role } from "../words/roles.ts";
import { mayBeThing } from "../words/things.ts";
import { isTimeOfDay } from "../words/time-words.ts";
import { has, type Token } from "../words/tokens.ts";
import type { Person, Scene } from "./scene.ts";
import { type Stretch, textOf } from "./stretch.ts";

/** Whom the sentence in hand has named so far, whatever it told of each. */
export function namedSoFar({ namedHere, sentence }: Scene): readonly Person[] {
  return namedHere?.sentence === sentence ? namedHere.people : [];
}

/** Whom this sentence has named so far, but those who were not there. */
export function namedAndMet(scene: Scene): readonly Person[] {
  const named = namedSoFar(scene);
  if (named.length < 2) return [];
  const missed = scene.entries.recent().filter(({ facts }) => facts.missed);
  return named.filter(({ id }) => !missed.some(({ facts }) => facts.households.includes(id)));
}

/**
 * 肥皂给了李平,洗衣粉给了王五,|毛巾他俩各一条: the two that the sentence has named; null where it has named more.
 * 去了李平家,又去了王五家,|给他们各一袋米: each of those it told something of.
 */
export function pairMeant({ text, tokens }: Stretch, scene: Scene): readonly Person[] | null {
  if (scene.people.named.length > 1) return null;
  if (bothOfThem.test(text)) {
    const named = namedSoFar(scene);
    return named.length === 2 ? named : null;
  }
  const [, two] = eachOfThem.exec(text) ?? [undefined, undefined];
  if (two === undefined && !eachOfThem.test(text) && !(ofThem.test(text) && areRow(scene))) return null;
  const named = namedAndMet(scene);
  if (named.length < 2 || (two !== undefined && named.length > 2) || speaksOfOthers(tokens, scene))
    return null;
  // 又看望了3名学生,|给他们各送书包1个
  const recent = scene.entries.recent();
  if (recent.some(({ facts }) => facts.measure === "visit" && facts.households.length === 0)) return null;
  const told = recent.flatMap(({ facts }) => facts.households);
  return named.every(({ id }) => told.includes(id)) ? named : null;
}

const eachOfThem =
  /[他她]们(?:各|每[家户人]|一[家户人]|分别)|^(?:我们?)?(?:又|还|再)?给?(?:这|他们)?([二两]个?)人(?:各|每人)/;

/** 跟|他们|聊了聊; not 他们家, 他们的儿子 */
const ofThem = /[他她]们(?![家的那俩])/;

/** 走访李平,王五,|跟他们聊了聊: named one right after the other. */
function areRow(scene: Scene): boolean {
  const named = namedSoFar(scene);
  return named.length > 1 && scene.source.text.includes(named.map(({ name }) => name).join(","));
}

/** 又去了王五家,他老伴也在,|给他们各一袋米; 李平、王五各一袋,又走访赵六,|给他们各两袋: those of the one home may be meant. */
function speaksOfOthers(tokens: readonly Token[], { source: { text } }: Scene): boolean {
  const here = text.slice(0, tokens[0]?.start ?? 0);
  const from = Math.max(...["。", ";", "\n"].map((stop) => here.lastIndexOf(stop)));
  return kinOrEach.test(here.slice(from + 1));
}

const kinOrEach =
  /各|[每一][家户人]|[夫妻妇爹娘妈爸孙孩娃儿女伴嫂媳婿侄]|父母|母亲|父亲|兄弟|姐妹|[两几]口|[老爱]人/;

const bothOfThem = /[他她]们?俩(?!口|老|孩|娃|儿)|[他她]们(?:这)?[两2](?:家|户|位|个人?|人)(?!孩|娃)/;

/** 李平2袋,王五要了1袋,|三家都去过了; 这两户全都签了: opens with so many, all of them. Not: 村东|两家都走了 */
export function speaksOfAll(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ quantity }) => quantity?.unit?.kind === "household");
  // 两家|我|都去看过: who went stands between.
  const all = has(tokens[at + 1], Role.cadreSelf) ? tokens[at + 2] : tokens[at + 1];
  if (at < 0 || !(has(all, Role.allOf) || /^(?:全?都|也都?|全部?|均|挨个|挨家|一家家)/.test(all?.text ?? "")))
    return false;
  return opensCount(tokens);
}

/** 给两家各送了一箱方便面, 给这两家都送了一袋米: each of so many, and nothing before how many but the giving. Not: 给两家邻居各送了一箱, 又给两家各送… */
export function givesEachOf(tokens: readonly Token[]): boolean {
  const [gives, ...rest] = tokens;
  const [count, each] = /^[这那]$/.test(rest[0]?.text ?? "") ? rest.slice(1) : rest;
  const ofEach = has(each, Role.each) || has(each, Role.allOf);
  return has(gives, Role.dative) && count?.quantity?.unit?.kind === "household" && ofEach;
}

/** 李平1袋,王五2袋;|连心卡|三家|一共3张, 油两家各1桶: a thing, and all of them who share it. Not: 发米三家共6袋 */
export function sharesThing(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ quantity }) => quantity?.unit?.kind === "household");
  const next = tokens[at + 1];
  if (at < 1 || !(has(next, Role.each) || has(next, Role.pool))) return false;
  return tokens
    .slice(0, at)
    .every(
      (token) =>
        (mayBeThing(token) && !/[东西南北边头口上下里]$/.test(token.text)) ||
        token.word?.measure?.households === "carried" ||
        has(token, Role.filler),
    );
}

const there = /^(?:在(?:家|屋)?|见(?:到|着)了?|遇到了?|碰(?:到|上)了?|家里有人|有人)$/;

/** 在的两家各留了一份, 给在家的两户各一袋米: so many of those gone to, who were there. */
export function countsWhoWasThere(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ quantity }) => quantity?.unit?.kind === "household");
  if (at < 2 || tokens[at - 1]?.text !== "的") return false;
  const from = has(tokens[0], Role.dative) ? 1 : 0;
  return there.test(textOf(tokens.slice(from, at - 1)));
}

/** 两家各1袋, 今天|这两户…: nothing before how many that tells which. */
export function opensCount(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ quantity }) => quantity?.unit?.kind === "household");
  return tokens
    .slice(0, at)
    .every(
      (token) =>
        token.kind === "mark" ||
        token.kind === "day" ||
        isTimeOfDay(token) ||
        has(token, Role.filler) ||
        has(token, Role.cadreSelf) ||
        /^[这那]$/.test(token.text),
    );
}

/**
 * Whom the sentence names. Several named together make a row, till somebody else is named; who of them is told of apart is none of
 * its rest.
 * @param byName they are called by name, or are the sender's own households
 */
export function noteNamed(people: readonly Person[], scene: Scene, byName: boolean): void {
  const { row, sentence } = scene;
  if (scene.namedHere?.sentence !== sentence) scene.namedHere = { people: [], sentence };
  const here = scene.namedHere.people;
  for (const person of people) if (!here.some(({ id }) => id === person.id)) here.push(person);
  if (row !== null && people.every(({ id }) => row.people.some((other) => other.id === id))) {
    row.sentence = sentence;
    if (people.length < row.people.length) for (const { id } of people) row.told.add(id);
  } else if (byName) scene.row = people.length > 1 ? { people, told: new Set(), sentence } : null;
}
