import type { LabelKind } from "../text/labels.ts";
import { Role } from "../words/roles.ts";
import { has, type Token } from "../words/tokens.ts";
import { partsOfStory, shortestStory } from "./left-out-stops.ts";
import { type Stretch, stretchOf, textOf } from "./stretch.ts";
import { namesOffice } from "./subject.ts";

/** A stretch between two stops, with the label of its line. */
export type Clause = Stretch & {
  /** The mark that ends it. */
  stop: string;
  line: number;
  sentence: number;
  label: LabelKind | null;
  /** The label's own words, for 走访时间 and the like. */
  labelText: string;
  labelTokens: readonly Token[];
  /** Of a household's label: its record tells of a call, not of a visit. */
  remote: boolean;
  /** First clause behind its label or in its line. */
  opensLine: boolean;
  /** 金有银: 发化肥: — the clause ends in a colon, and what follows is told under it. */
  heads: boolean;
  /** A cell of a table: each row is a record of its own. */
  isRow: boolean;
  /** One of several that dictation put no stops between: a day told in its middle dates what follows only. */
  isPart: boolean;
};

const longestClause = 150;
const stops = ",;。!?\n|\t:【】…";

/** Cuts one line, or the value behind one label, into clauses. */
export function cutClauses(
  tokens: readonly Token[],
  line: number,
  label: LabelKind | null,
  labelText: string,
  labelTokens: readonly Token[] = [],
): Clause[] {
  const clauses: Clause[] = [];
  let current: Token[] = [];
  const close = (stop: string) => {
    if (current.length === 0) return;
    const parts = current.length < shortestStory ? [current] : partsOfStory(current);
    for (const part of parts) {
      const last = part === parts[parts.length - 1];
      const clause = clauseOf(part, line, label, labelText);
      clause.stop = last ? stop : ";";
      clause.labelTokens = labelTokens;
      clause.opensLine = clauses.length === 0;
      clause.heads = last && stop === ":";
      clause.isPart = parts.length > 1;
      clauses.push(clause);
    }
    current = [];
  };
  for (const token of tokens) {
    if (token.kind === "mark" && stops.includes(token.text) && !(token.bracketed && token.text !== ":")) {
      const at = tokens.indexOf(token) + 1;
      const next = tokens[at];
      if (
        token.text === ":" &&
        !namesHousehold(tokens, at) &&
        !opensOffice(tokens, at) &&
        joinsOverColon(current, next)
      ) {
        // 发药:降压药38盒 — the things are told behind what they all are.
        const before = current[current.length - 1];
        if (current.length > 1 && before?.word?.goods && next !== undefined && !opensFigures(next))
          current.pop();
        continue;
      }
      close(token.text);
    } else {
      current.push(token);
      // Nobody speaks so long without a pause; the work on one clause stays bounded.
      if (current.length >= longestClause) close(",");
    }
  }
  close("\n");
  return clauses;
}

const tellings = new Set(["宣传", "讲解", "解读", "普及", "宣传讲解"]);

/** 信息上报:|财政局5篇,|发改局3篇: whose figures they are. */
function opensOffice(tokens: readonly Token[], from: number): boolean {
  const figure = tokens.findIndex(({ quantity }, at) => at > from && quantity !== null);
  return figure > 0 && figure <= from + 3 && namesOffice(textOf(tokens.slice(from, figure)));
}

/** 化肥:|李平2袋, 化肥:|上坪村3组李平2袋 */
function namesHousehold(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (tokens[at]?.kind === "village" || tokens[at]?.kind === "group") at += 1;
  return tokens[at]?.kind === "household";
}

/** 发大米:|12袋, 发大米:|1组12袋, 发大米:|共12袋, 发大米:|五保户6户 */
function opensFigures(token: Token): boolean {
  return (
    token.kind === "quantity" ||
    token.kind === "group" ||
    has(token, Role.pool) ||
    has(token, Role.each) ||
    has(token, Role.householdClass)
  );
}

/** 走访:412户次, 捐款:3.2万元, 物资:大米各1袋: the label is a word of the sentence. */
function joinsOverColon(before: readonly Token[], next: Token | undefined): boolean {
  if (next === undefined || next.kind === "day") return false;
  // 发化肥:双井村20袋
  if (next.kind === "village" && before[before.length - 1]?.word?.goods) return false;
  if (before.some((token) => token.kind === "household") && !(next.kind === "quantity" && givesThing(before)))
    return false;
  // 帮扶物资折合26万元:|化肥12吨
  if (before.at(-1)?.quantity?.unit?.kind === "money" && next.word?.goods) return false;
  // 走访35户:1组15户,2组20户
  if (next.kind === "group" && before.some((token) => token.quantity !== null)) return false;
  // 宣传:医保政策, 讲解内容:低保政策
  if (before.length <= 2 && tellings.has(before[0]?.text ?? "") && (before[1]?.text ?? "内容") === "内容")
    return true;
  // 未遇:2户
  if (has(before.at(-1), Role.missed) && next.quantity?.unit?.kind === "household") return true;
  return (
    before.some(
      (token) =>
        (token.word?.measure ?? null) !== null ||
        token.word?.goodsClass ||
        has(token, Role.give) ||
        has(token, Role.pool) ||
        // 代销:蜂蜜60斤
        has(token, Role.sell) ||
        (next.kind === "quantity" && (has(token, Role.build) || has(token, Role.works))) ||
        has(token, Role.householdClass),
    ) && before.length <= 5
  );
}

/** 给李平送化肥 */
function givesThing(tokens: readonly Token[]): boolean {
  return has(tokens[tokens.length - 2], Role.give) && tokens[tokens.length - 1]?.word?.goods != null;
}

/** A label with nothing behind it. */
export function emptyClause(line: number, label: LabelKind, labelText: string): Clause {
  return clauseOf([], line, label, labelText);
}

/** All that a line or the value of a label tells, as one clause. */
function clauseOf(tokens: Token[], line: number, label: LabelKind | null, labelText: string): Clause {
  const stretch = stretchOf(tokens);
  return {
    tokens,
    text: stretch.text,
    characters: stretch.characters,
    roles: stretch.roles,
    measures: stretch.measures,
    hasName: stretch.hasName,
    hasFigure: stretch.hasFigure,
    hasDay: stretch.hasDay,
    hasVillage: stretch.hasVillage,
    hasPlace: stretch.hasPlace,
    hasAside: stretch.hasAside,
    counts: stretch.counts,
    stop: "\n",
    line,
    sentence: 0,
    label,
    labelText,
    labelTokens: [],
    remote: false,
    opensLine: true,
    heads: false,
    isRow: false,
    isPart: false,
  };
}
