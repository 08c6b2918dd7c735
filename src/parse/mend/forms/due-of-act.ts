import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { isCountedIn } from "../../words/pairing.ts";
import { Role } from "../../words/roles.ts";
import {
  endOfClause,
  endOfSentence,
  has,
  isMark,
  startOfClause,
  type Token,
  tokenAt,
} from "../../words/tokens.ts";

/** 培训计划4期, 走访任务30户, 就业目标输转60人 */
export const dueOfAct = new Sign(
  "计任目",
  /[^,。;:!?\n](?:计划|任务|目标)[数量]?[为是共]?[^,。;:!?\n\d]{0,3}[\d一二两三四五六七八九十百]/,
);

/**
 * 培训|2期 for 培训|计划|4期|,|已|办|2期: how much of an act was done, where it was told behind it how much was due; 计划|走访|30户 for 走访|计划|30户,
 * where nothing is told behind it; 走访|任务|30户|,|走访了李平 for 走访|计划|30户|,|走访了李平, where something is.
 * Not: 制定走访计划3份; 培训任务完成4期; 走访任务30户,还差12户; 危房改造任务12户,开工10户
 */
export function withDoneOfDue(lexed: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let tokens = lexed;
  for (let at = tokens.length - 2; at > 0; at -= 1) {
    const word = due.exec(tokens[at]?.text ?? "");
    if (word === null) continue;
    if (word[0] === "计划" && isDonePlan(tokens, at)) {
      tokens = [...tokens.slice(0, at), ...tokens.slice(at + 2)];
      continue;
    }
    const parted = withThingApart(tokens, at, word[1] ?? "", lexicon);
    if (parted === null) continue;
    const task = parted.length > tokens.length ? at + 1 : at;
    const figure = figureOfDue(parted, task);
    const act = startOfAct(parted, task);
    const much = parted[figure];
    if (figure < 0 || act < 0 || much === undefined || !suits(parted.slice(act, task), much)) continue;
    const done = doneOf(parted, figure, parted[task - 1], word[0].endsWith("计划"));
    if (isThingAlone(parted.slice(act, task))) {
      // 装了|路灯|20盏 for 路灯|计划|50盏|,|装了|20盏
      const verbs = parted.slice(figure + 1, Math.max(done, 0)).filter((token) => has(token, Role.build));
      if (verbs.length > 0)
        tokens = [
          ...parted.slice(0, act),
          ...verbs,
          ...parted.slice(act, task),
          ...kept(parted, figure, done),
          ...parted.slice(done),
        ];
      continue;
    }
    if (done > 0) tokens = [...parted.slice(0, task), ...kept(parted, figure, done), ...parted.slice(done)];
    else if (!word[0].endsWith("计划") || !opensClause(parted, act) || isFinished(parted, figure)) continue;
    else if (isMore(parted, figure + 1))
      tokens = parted.map((token, place) =>
        place === task ? { ...token, kind: "text", text: "任务", word: null, pos: "thing" } : token,
      );
    else {
      const told = parted.slice(act, task);
      const verbs = told.filter((token) => has(token, Role.build));
      tokens = [
        ...parted.slice(0, act),
        planned(parted[task] as Token, parted[act] as Token, lexicon),
        // 计划|改造|危房
        ...verbs,
        ...told.filter((token) => !verbs.includes(token)),
        ...parted.slice(task + 1),
      ];
    }
  }
  return tokens;
}

const due = /^([\u4e00-\u9fff]{0,4}?)(?:计划|任务|目标)[数量]?$/;

/** 培训|计划|已完成|4期 is 培训|4期, as of a task. Not: 培训计划已完成 */
function isDonePlan(tokens: readonly Token[], at: number): boolean {
  const [act, done, much] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (act === undefined || much === undefined || !/完成/.test(done?.text ?? "")) return false;
  return (
    byNow.test(done?.text ?? "") &&
    act.word?.measure != null &&
    much.quantity?.value != null &&
    suits([act], much)
  );
}

/** 道路计划|3公里 as 道路|计划|3公里; null where what stands in front is nothing known. */
function withThingApart(
  tokens: readonly Token[],
  at: number,
  stem: string,
  lexicon: Lexicon,
): readonly Token[] | null {
  if (stem === "") return tokens;
  const word = lexicon.word(stem);
  const token = tokens[at] as Token;
  if (word === null || !(word.roles.has(Role.works) || word.measure !== null)) return null;
  const end = token.start + stem.length;
  const thing: Token = { ...token, kind: "word", end, text: stem, word, pos: null, opens: null };
  return [
    ...tokens.slice(0, at),
    thing,
    { ...token, start: end, text: token.text.slice(stem.length) },
    ...tokens.slice(at + 1),
  ];
}

/** 计划|, as if it stood in front of the act. */
function planned(token: Token, act: Token, lexicon: Lexicon): Token {
  const { start } = act;
  return { ...token, kind: "word", start, end: start, text: "计划", word: lexicon.word("计划"), pos: null };
}

/** 计划|30户, 任务|是|输转|60人: where how much was due stands; -1 where it does not. */
function figureOfDue(tokens: readonly Token[], task: number): number {
  let at = task + 1;
  if (/^[为是共]$/.test(tokens[at]?.text ?? "")) at += 1;
  const verb = tokens[at];
  if (verb !== undefined && verb.quantity === null && (verb.word?.measure != null || has(verb, Role.build)))
    at += 1;
  return tokens[at]?.quantity?.value == null ? -1 : at;
}

/** 培训|, 硬化|道路|, 危房|改造|: where the act that was due begins; -1 where none stands there. */
function startOfAct(tokens: readonly Token[], task: number): number {
  const last = tokenAt(tokens, task - 1);
  if (last === undefined) return -1;
  if (last.word?.measure != null) return task - 1;
  let at = task;
  while (at > 0 && (has(tokens[at - 1], Role.works) || has(tokens[at - 1], Role.build))) at -= 1;
  return at < task ? at : -1;
}

/** 路灯|, and no word of its building. */
function isThingAlone(act: readonly Token[]): boolean {
  return !act.some((token) => has(token, Role.build) || token.word?.measure != null);
}

/** Counted in what such an act is counted in: 培训|4期, 路灯|50盏. Not: 培训计划|1份 */
function suits(act: readonly Token[], figure: Token): boolean {
  const measure = act.at(-1)?.word?.measure ?? null;
  const { unit } = figure.quantity ?? { unit: null };
  if (unit === null) return false;
  if (measure === null) return !/^[份个项次]$/.test(unit.name) && unit.kind !== "money";
  return measure.unit === null ? unit.kind === "money" : isCountedIn(measure, figure);
}

/** 已|完成|2期 in the same unit, straight behind what was due or over a stop: where it stands; -1 where it does not. */
function doneOf(tokens: readonly Token[], figure: number, act: Token | undefined, planned: boolean): number {
  let at = isMark(tokens[figure + 1], ",") ? figure + 2 : figure + 1;
  let done = false;
  for (; tokens[at] !== undefined && tokens[at]?.quantity === null; at += 1) {
    const token = tokens[at] as Token;
    const same = token.word?.measure != null && token.word.measure === act?.word?.measure;
    if (same || byNow.test(token.text) || didSo.test(token.text)) done = true;
    else if (has(token, Role.build) && token.text.endsWith("了")) done = true;
    // 简报任务5期,|上报|3期; of a plan it may be told what it holds.
    else if (reports.test(token.text) && !planned) done = true;
    else if (!doing.test(token.text) && !has(token, Role.about) && !has(token, Role.build)) return -1;
  }
  const [was, is] = [tokens[figure]?.quantity, tokens[at]?.quantity];
  return done && is?.value != null && is.unit?.name === was?.unit?.name ? at : -1;
}

const byNow = /^(?:已经?(?:完成|办结?|开展)?|实际?(?:完成)?|完成|竣工|建成|到位)了?$/;
const reports = /^(?:上报|报送|编发|撰写)$/;
/** 写了|8篇 */
const didSo = /^(?:上报|报送|编发|撰写|办|写|装|改|修|建|发|举办|落实|驻|住|销售|采购|认购|化解|解决)了$/;
const doing =
  /^(?:截[至止]|目前|现在?|至今|为止|均|也|就|只|共|累计|全部|了|办|举办|开展|组织|召开|入户|上报|报送|编发|写|撰写|完|到|成|好|装|改|修|建|发|驻|住|[争]取|落实|销售|采购|认购|化解|解决|收集|办理|输转|转移)了?$/;

/** 走访计划5户|都走完了: told in some other way. Not: 走访计划5户|未完成 */
function isFinished(tokens: readonly Token[], from: number): boolean {
  const told = tokens.slice(from, endOfClause(tokens, from)).map(({ text }) => text);
  return /[完成]|已/.test(told.join("")) && !/[未没]/.test(told.join(""));
}

/** 走访计划5户|,|走访了李平: what was done is told behind it. Not: 走访计划5户|,|培训计划2期, 走访计划5户|,|下周|开始 */
function isMore(tokens: readonly Token[], from: number): boolean {
  const behind = tokens.slice(from, endOfSentence(tokens, from));
  if (behind.some((token) => has(token, Role.plan) || due.test(token.text))) return false;
  return behind.some(({ kind, text }) => kind !== "mark" && kind !== "day" && text !== "左右");
}

/** 约|20户 */
function kept(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  return tokens.slice(from + 1, to).filter((token) => has(token, Role.about));
}

/** Nothing but a day, a place or 年度 stands in front: 今年|走访|计划30户. Not: 制定|走访|计划, 按照|走访|计划 */
function opensClause(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(startOfClause(tokens, at), at)
    .every(
      ({ kind, text }) => kind === "day" || kind === "village" || /^(?:年度|全年|季度|本村|全村)$/.test(text),
    );
}
