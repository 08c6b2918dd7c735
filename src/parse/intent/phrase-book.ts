import { isLatin } from "../lexicon.ts";
import { normalize } from "../normalize.ts";
import { type AskTopic, askTopics, type CommandTopic, commandTopics } from "../reading.ts";
import { builtInGroups, type IntentWords, type Phrases } from "../vocabulary.ts";

/** A group of words as a number, since phrases are tried on every message. */
export type Group = number;

/** 词组 that must be there, may be there, must not be there. */
export type Phrase = {
  all: readonly Group[];
  /** The second directly behind the first, over particles. */
  joined: readonly (readonly [Group, Group])[];
  optional: readonly Group[];
  none: readonly Group[];
};

export type PhraseSet = {
  alone: readonly Phrase[];
  opening: readonly Phrase[];
  among: readonly Phrase[];
  shown: readonly Phrase[];
};

/** A word that was found, and the groups that it is in. */
export type BookWord = { length: number; groups: readonly Group[] };

/** The ways of asking and ordering, ready to be tried. */
export type PhraseBook = {
  /** The longest word that starts at `at`, or null. */
  wordAt(text: string, at: number): BookWord | null;
  group(name: string): Group;
  /** How many groups there are. */
  size: number;
  /** Particles and greetings, which may open anything. */
  light: readonly Group[];
  /** What may stand beside any phrase that says all there is. */
  beside: readonly Group[];
  particles: readonly Group[];
  greetings: readonly Group[];
  asking: readonly Group[];
  choosing: readonly Group[];
  indefinite: readonly Group[];
  denying: readonly Group[];
  amounts: readonly Group[];
  counting: readonly Group[];
  doing: readonly Group[];
  remaining: readonly Group[];
  lacking: readonly Group[];
  whether: readonly Group[];
  show: readonly Group[];
  everybody: readonly Group[];
  you: readonly Group[];
  lastReport: readonly Group[];
  earlierReport: readonly Group[];
  withdraw: readonly Group[];
  slips: readonly Group[];
  mistaken: readonly Group[];
  instead: readonly Group[];
  fields: readonly Group[];
  retract: PhraseSet;
  correct: PhraseSet;
  notice: PhraseSet;
  commands: readonly { topic: CommandTopic; phrases: PhraseSet }[];
  asks: readonly { topic: AskTopic; phrases: PhraseSet }[];
};

type Node = { next: Map<number, Node>; word: { length: number; groups: Group[] } | null };

export function buildPhraseBook(said: IntentWords): PhraseBook {
  const names = [...builtInGroups, ...Object.keys(said.words)];
  const numbers = new Map(names.map((name, index) => [name, index]));
  const group = (name: string): Group => {
    const number = numbers.get(name);
    if (number === undefined) throw new Error(`no group of words is called ${name}`);
    return number;
  };
  const groupsOf = (list: readonly string[]) => list.map(group);
  const root: Node = { next: new Map(), word: null };
  for (const [name, words] of Object.entries(said.words))
    for (const word of words) addWord(root, normalize(word).text, group(name));
  const compile = (phrases: Phrases): PhraseSet => ({
    alone: phrases.alone.map((line) => compilePhrase(line, group)),
    opening: phrases.opening.map((line) => compilePhrase(line, group)),
    among: phrases.among.map((line) => compilePhrase(line, group)),
    shown: phrases.shown.map((line) => compilePhrase(line, group)),
  });
  return {
    wordAt: (text, at) => longestWord(root, text, at),
    group,
    size: names.length,
    light: groupsOf([...said.particles, ...said.greetings]),
    beside: groupsOf([...said.particles, ...said.greetings, ...said.show, ...said.whether]),
    particles: groupsOf(said.particles),
    greetings: groupsOf(said.greetings),
    asking: groupsOf(said.asking),
    choosing: groupsOf(said.choosing),
    indefinite: groupsOf(said.indefinite),
    denying: groupsOf(said.denying),
    amounts: groupsOf(said.amounts),
    counting: groupsOf(said.counting),
    doing: groupsOf(said.doing),
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
    retract: compile(said.retract),
    correct: compile(said.correct),
    notice: compile(said.notice),
    commands: commandTopics.map((topic) => ({ topic, phrases: compile(said.command[topic]) })),
    asks: askTopics.map((topic) => ({ topic, phrases: compile(said.ask[topic]) })),
  };
}

function compilePhrase(line: string, group: (name: string) => Group): Phrase {
  const all: Group[] = [];
  const optional: Group[] = [];
  const none: Group[] = [];
  const joined: [Group, Group][] = [];
  for (const part of line.split(" ")) {
    const [first, second] = part.split("+").map((name) => name.replace(/[!?]/g, ""));
    if (first !== undefined && second !== undefined) {
      joined.push([group(first), group(second)]);
      all.push(group(first), group(second));
    } else if (part.startsWith("!")) none.push(group(part.slice(1)));
    else if (part.endsWith("?")) optional.push(group(part.slice(0, -1)));
    else all.push(group(part));
  }
  return { all, joined, optional, none };
}

function addWord(root: Node, text: string, group: Group): void {
  let node = root;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    let next = node.next.get(code);
    if (!next) {
      next = { next: new Map(), word: null };
      node.next.set(code, next);
    }
    node = next;
  }
  node.word ??= { length: text.length, groups: [] };
  if (!node.word.groups.includes(group)) node.word.groups.push(group);
}

function longestWord(root: Node, text: string, at: number): BookWord | null {
  if (at > 0 && isLatin(text.charCodeAt(at)) && isLatin(text.charCodeAt(at - 1))) return null;
  let node: Node | undefined = root;
  let found: BookWord | null = null;
  for (let end = at; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    node = node.next.get(code);
    if (!node) break;
    if (node.word === null) continue;
    const runsOn = isLatin(code) && isLatin(text.charCodeAt(end + 1));
    if (!runsOn) found = node.word;
  }
  return found;
}
