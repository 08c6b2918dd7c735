import { type AskTopic, askTopics, type CommandTopic, commandTopics } from "../reading.ts";
import { normalize } from "../text/normalize.ts";
import { Trie } from "../text/trie.ts";
import { builtInGroups, type IntentWords, type Phrases } from "../words/vocabulary.ts";
import { type Group, Groups } from "./groups.ts";

/** 词组 that must be there and must not be there. */
export type Phrase = {
  all: Groups;
  /** How many must be there: the more, the surer that it is meant. */
  size: number;
  /** The one that the message begins with, where the phrase is an opening. */
  first: Group;
  /** The second directly behind the first, over particles. */
  joined: readonly (readonly [Group, Group])[];
  /** Nowhere the second right behind the first. */
  apart: readonly (readonly [Group, Group])[];
  /** What may stand beside it where it says all there is. */
  allowed: Groups;
  none: Groups;
};

export type PhraseSet = {
  alone: readonly Phrase[];
  opening: readonly Phrase[];
  among: readonly Phrase[];
  shown: readonly Phrase[];
  /** What each of these asks for, in a row. */
  asked: readonly number[];
  /** One group of each of its phrases, the rarest in reports: where a message holds none of them, it says none. */
  keys: Groups;
};

/** A word that was found, and the groups that it is in. */
export type BookWord = { length: number; groups: Groups };

/** The ways of asking and ordering, ready to be tried. */
export type PhraseBook = {
  /** The longest word that starts at `at`, or null. */
  wordAt(text: string, at: number): BookWord | null;
  /** Of what the roster, the calendar and the lexer know: 户, 干部, 村, 日期, 数, 编号, one group each. */
  household: Groups;
  cadre: Groups;
  village: Groups;
  day: Groups;
  figure: Groups;
  number: Groups;
  /** 东西: a word that means nothing here. */
  thing: Groups;
  /** A name that may be none. */
  householdOrThing: Groups;
  none: Groups;
  /** Particles and greetings, which may open anything. */
  light: Groups;
  particles: Groups;
  greetings: Groups;
  asking: Groups;
  choosing: Groups;
  indefinite: Groups;
  denying: Groups;
  amounts: Groups;
  counting: Groups;
  doing: Groups;
  /** What may end a clause behind 几户 that asks how many. */
  behindCount: Groups;
  remaining: Groups;
  lacking: Groups;
  whether: Groups;
  show: Groups;
  everybody: Groups;
  you: Groups;
  lastReport: Groups;
  earlierReport: Groups;
  /** What points at a report: these two and its number. */
  pointing: Groups;
  withdraw: Groups;
  slips: Groups;
  mistaken: Groups;
  instead: Groups;
  /** Slips, and what should stand instead. */
  betterings: Groups;
  fields: Groups;
  retract: PhraseSet;
  correct: PhraseSet;
  notice: PhraseSet;
  commands: readonly { topic: CommandTopic; phrases: PhraseSet }[];
  asks: readonly { topic: AskTopic; phrases: PhraseSet }[];
  /** The keys of all of these and of the commands: a message without any of them orders and asks nothing. */
  spoken: Groups;
  /** Those, and the keys of all other phrases. */
  said: Groups;
};

export function buildPhraseBook(said: IntentWords): PhraseBook {
  const names = [...builtInGroups, ...Object.keys(said.words)];
  const numbers = new Map(names.map((name, index) => [name, index]));
  const numberOf = (name: string): Group => {
    const number = numbers.get(name);
    if (number === undefined) throw new Error(`no group of words is called ${name}`);
    return number;
  };
  const groupsOf = (list: readonly string[]) => Groups.of(names.length, list.map(numberOf));
  const byText = new Trie<BookWord>();
  for (const [name, words] of Object.entries(said.words)) {
    for (const word of words) {
      const text = normalize(word).text;
      byText.add(text, () => ({ length: text.length, groups: groupsOf([]) })).groups.add(numberOf(name));
    }
  }
  const beside = [...said.particles, ...said.greetings, ...said.show, ...said.whether];
  const compile = (lines: readonly string[]) =>
    lines.map((line) => compilePhrase(line, beside, numberOf, groupsOf));
  // What every report holds as well tells least of what is asked for.
  const ordinary = new Set([...builtInGroups, ...said.doing]);
  const asking = new Set([...said.asking, ...said.choosing, ...said.show, ...said.whether]);
  const keyOf = (line: string): string => {
    const all = groupsAsked(line);
    return (
      all.find((name) => asking.has(name)) ??
      all.findLast((name) => !ordinary.has(name)) ??
      (all[0] as string)
    );
  };
  const compileSet = (phrases: Phrases): PhraseSet => {
    const alone = compile(phrases.alone);
    const opening = compile(phrases.opening);
    const among = compile(phrases.among);
    const shown = compile(phrases.shown);
    const asked = Groups.inRow([...alone, ...opening, ...among, ...shown].map(({ all }) => all));
    const lines = [...phrases.alone, ...phrases.opening, ...phrases.among, ...phrases.shown];
    return { alone, opening, among, shown, asked, keys: groupsOf(lines.map(keyOf)) };
  };
  const commands = commandTopics.map((topic) => ({ topic, phrases: compileSet(said.command[topic]) }));
  const asks = askTopics.map((topic) => ({ topic, phrases: compileSet(said.ask[topic]) }));
  const spoken = groupsOf([]);
  for (const { phrases } of [...commands, ...asks]) spoken.addAll(phrases.keys);
  const retract = compileSet(said.retract);
  const correct = compileSet(said.correct);
  const notice = compileSet(said.notice);
  const all = groupsOf([]);
  for (const keys of [spoken, retract.keys, correct.keys, notice.keys]) all.addAll(keys);
  return {
    wordAt: (text, at) => byText.longestAt(text, at),
    household: groupsOf(["户"]),
    cadre: groupsOf(["干部"]),
    village: groupsOf(["村"]),
    day: groupsOf(["日期"]),
    figure: groupsOf(["数"]),
    number: groupsOf(["编号"]),
    thing: groupsOf(["东西"]),
    householdOrThing: groupsOf(["户", "东西"]),
    none: groupsOf([]),
    light: groupsOf([...said.particles, ...said.greetings]),
    pointing: groupsOf([...said.lastReport, ...said.earlierReport, "编号"]),
    betterings: groupsOf([...said.slips, ...said.instead]),
    particles: groupsOf(said.particles),
    greetings: groupsOf(said.greetings),
    asking: groupsOf(said.asking),
    choosing: groupsOf(said.choosing),
    indefinite: groupsOf(said.indefinite),
    denying: groupsOf(said.denying),
    amounts: groupsOf(said.amounts),
    counting: groupsOf(said.counting),
    doing: groupsOf(said.doing),
    behindCount: groupsOf([...said.particles, ...said.denying, ...said.whether, ...said.doing]),
    remaining: groupsOf(said.remaining),
    lacking: groupsOf(said.lacking),
    whether: groupsOf(said.whether),
    show: groupsOf(said.show),
    everybody: groupsOf(said.everybody),
    you: groupsOf(said.you),
    lastReport: groupsOf(said.lastReport),
    earlierReport: groupsOf(said.earlierReport),
    withdraw: groupsOf(said.withdraw),
    slips: groupsOf(said.slips),
    mistaken: groupsOf(said.mistaken),
    instead: groupsOf(said.instead),
    fields: groupsOf(said.fields),
    retract,
    correct,
    notice,
    commands,
    asks,
    spoken,
    said: all,
  };
}

/** The groups of a line of config/intents.yaml that must be there. */
function groupsAsked(line: string): string[] {
  return line
    .split(" ")
    .filter((part) => !part.startsWith("!") && !part.endsWith("?"))
    .flatMap((part) => part.split("+"));
}

function compilePhrase(
  line: string,
  beside: readonly string[],
  numberOf: (name: string) => Group,
  groupsOf: (names: readonly string[]) => Groups,
): Phrase {
  const all: string[] = [];
  const optional: string[] = [];
  const none: string[] = [];
  const joined: [Group, Group][] = [];
  const apart: [Group, Group][] = [];
  for (const part of line.split(" ")) {
    const [first, second] = part.split("+").map((name) => name.replace(/[!?]/g, ""));
    if (first !== undefined && second !== undefined && part.startsWith("!"))
      apart.push([numberOf(first), numberOf(second)]);
    else if (first !== undefined && second !== undefined) {
      joined.push([numberOf(first), numberOf(second)]);
      all.push(first, second);
    } else if (part.startsWith("!")) none.push(part.slice(1));
    else if (part.endsWith("?")) optional.push(part.slice(0, -1));
    else all.push(part);
  }
  const [opening] = all;
  if (opening === undefined) throw new Error(`a phrase needs a group that must be there: ${line}`);
  return {
    all: groupsOf(all),
    size: all.length,
    first: numberOf(opening),
    joined,
    apart,
    allowed: groupsOf([...all, ...optional, ...beside]),
    none: groupsOf(none),
  };
}
