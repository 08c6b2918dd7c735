import type { AskTopic, CommandTopic } from "../reading.ts";
import type { RoleName } from "./roles.ts";

/**
 * The words the parser knows, as plain values. They live in config/measures.yaml, config/goods.yaml,
 * config/words.yaml, config/english.yaml, config/dialects.yaml and config/intents.yaml, and are read and checked by src/vocabulary.ts.
 */
export type Vocabulary = {
  measures: readonly Measure[];
  goods: readonly Goods[];
  /** 苹果: apples; in Chinese it needs no list. */
  goodsInEnglish: readonly Goods[];
  /** Words of quality, season and campaign: no part of the kind (优质, 过冬). */
  goodsQualities: readonly string[];
  /** 慰问品, 物资: goods only with a number of 份/套/件. */
  goodsClasses: readonly string[];
  /** What names of things end in: 降压药 is one by its 药. */
  goodsEndings: readonly string[];
  units: readonly Unit[];
  /** Words by what they do in a sentence. */
  words: Readonly<Partial<Record<RoleName, readonly string[]>>>;
  /** What people write in English for a word of these lists. */
  english: readonly English[];
  /** What people write as they speak at home. */
  dialects: readonly English[];
  intents: IntentWords;
};

/** Groups of words that config/intents.yaml need not list: what the parser knows from the roster and its other words. */
export const builtInGroups = ["户", "干部", "村", "日期", "数", "编号", "东西"] as const;

/** Ways of saying one thing; each line names groups of words: `词组` must be there, `词组?` may be, `!词组` must not. */
export type Phrases = {
  /** Nothing else is said. */
  alone: readonly string[];
  /** The message begins with the first group. */
  opening: readonly string[];
  /** All stand in one clause or sentence, in any order. */
  among: readonly string[];
  /** As among, of what can be asked for as well as asked: 本周统计发我看看. */
  shown: readonly string[];
};

/** How people ask, order, correct and retract, as config/intents.yaml tells it. */
export type IntentWords = {
  words: Readonly<Record<string, readonly string[]>>;
  particles: readonly string[];
  greetings: readonly string[];
  /** 谁, 多少: a question by itself. */
  asking: readonly string[];
  /** 能不能: a question that may be a polite order. */
  choosing: readonly string[];
  /** 什么: no question behind one of `denying` (没提啥). */
  indefinite: readonly string[];
  denying: readonly string[];
  /** 几袋, 几户: 几 in them may also stand for some. */
  amounts: readonly string[];
  /** 几户 */
  counting: readonly string[];
  /** What may stand behind 几户 in a question, and what before it. */
  doing: readonly string[];
  lacking: readonly string[];
  /** And where something is denied behind it: 还有几件没办. */
  remaining: readonly string[];
  /** 吗, 没: a question at the end of a clause. */
  whether: readonly string[];
  /** 给我看看 */
  show: readonly string[];
  everybody: readonly string[];
  you: readonly string[];
  /** 刚才那条 */
  lastReport: readonly string[];
  /** 那条记录, 昨天报的 */
  earlierReport: readonly string[];
  withdraw: readonly string[];
  /** 写错了, 更正 */
  slips: readonly string[];
  /** 报成, 少写了: the figure behind it was wrong. */
  mistaken: readonly string[];
  /** 改成, 应该是 */
  instead: readonly string[];
  /** 数量, 日期: what of a report was wrong. */
  fields: readonly string[];
  retract: Phrases;
  correct: Phrases;
  notice: Phrases;
  command: Readonly<Record<CommandTopic, Phrases>>;
  ask: Readonly<Record<AskTopic, Phrases>>;
};

/** Something a report can count. */
export type Measure = {
  id: string;
  /** Chinese, for people. */
  name: string;
  /** Canonical; null: as said. */
  unit: string | null;
  phrases: readonly string[];
  /** Each entry says what was given, built or sold. */
  items: boolean;
  money: boolean;
  /** `carried`: a clause that names no household takes those named last; `own`: only those of its own clause. */
  households: "carried" | "own";
  /** An act told without a number: one, or a figure left open. */
  withoutFigure: "one" | "open";
  /** Units that a figure of this measure may be told in (期, 场, 份 …). */
  countedIn: readonly string[];
};

export type Goods = { name: string; alsoSaid: readonly string[] };

/** `word`: one of the other lists' words, which each of `said` is read as. */
export type English = { word: string; said: readonly string[] };

export const unitKinds = [
  "count",
  "mass",
  "length",
  "area",
  "money",
  "household",
  "person",
  "times",
  "day",
] as const;
export type UnitKind = (typeof unitKinds)[number];

/** `name` is the canonical spelling. */
export type Unit = { name: string; alsoSaid: readonly string[]; kind: UnitKind };
