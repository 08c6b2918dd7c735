import type { Household } from "./roster.ts";
import type { RosterView } from "./roster-view.ts";

/** What a message says to an open question. */
export type QuestionAnswer =
  | { kind: "chosen"; householdId: string }
  | { kind: "dropped" }
  | { kind: "no-such-choice" }
  /** It fits several. */
  | { kind: "several"; householdIds: readonly string[] };

export type OpenQuestion = {
  kind: "ambiguous" | "unknown";
  text: string;
  candidates: readonly string[];
};

/**
 * Reads a message as the answer to a question: a number of the list, a name or a household's number, a village or a
 * group, or a refusal. The whole message must be that, so that a new report is never taken for an answer.
 * @returns null where it is something else
 */
export function readAnswer(text: string, question: OpenQuestion, view: RosterView): QuestionAnswer | null {
  const words = plainWords(text);
  if (words === "" || words.length > 30) return null;
  if (/^(?:都不是|都不对|全不是|不是|没有|都没有|取消|不记了?|算了|不要了?|跳过)(?:吧|了)?$/.test(words)) {
    return { kind: "dropped" };
  }
  const choice = choiceOf(words);
  if (choice !== null && question.candidates.length > 0) {
    const householdId = question.candidates[choice - 1];
    return householdId === undefined ? { kind: "no-such-choice" } : { kind: "chosen", householdId };
  }
  const fitting = householdsMeant(words, question, view);
  const [only] = fitting;
  if (only === undefined) return null;
  if (fitting.length === 1) return { kind: "chosen", householdId: only.id };
  return { kind: "several", householdIds: fitting.map((household) => household.id) };
}

/** Without spaces and punctuation, but for those between figures: 3.5 and 1,2 are no choice. */
function plainWords(text: string): string {
  return text.normalize("NFKC").replace(/(?<!\d)[\s,。.!?、;“”"'()]+|[\s,。.!?、;“”"'()]+(?!\d)/g, "");
}

const chineseDigits = "零一二三四五六七八九十";

/** 2, 选2, 第二个, 2号; null where it is no number. */
function choiceOf(words: string): number | null {
  const [, said] =
    /^(?:回复?|选择?|是|就是|应该是)?第?(\d{1,3}|[一二三四五六七八九十])(?:号|个|户|那个|那户)?(?:吧|的)?$/.exec(
      words,
    ) ?? [];
  if (said === undefined) return null;
  return /\d/.test(said) ? Number(said) : chineseDigits.indexOf(said);
}

/** A bare number, as an answer to a list would be. */
export function isBareChoice(text: string): boolean {
  return choiceOf(plainWords(text)) !== null;
}

function householdsMeant(words: string, question: OpenQuestion, view: RosterView): Household[] {
  const candidates = question.candidates.flatMap((id) => view.household(id) ?? []);
  const { rest: afterVillage, villageIds } = takeVillage(words, view);
  const { rest: afterGroup, group } = takeGroup(afterVillage);
  const name = afterGroup
    .replace(/^(?:回复?|选择?|应该是|就是|是|那个|在|住)+/, "")
    .replace(/(?:那一?户|这一?户|那个|这个|家的|户的|家|户|里|的|吧)+$/, "")
    .replace(/^的/, "");
  const here = (household: Household) =>
    (villageIds === null || villageIds.includes(household.villageId)) &&
    (group === null || household.group === group);
  if (name === "") return villageIds === null && group === null ? [] : candidates.filter(here);
  const ofList = candidates.filter((household) => bears(household, name));
  if (ofList.length > 0) return ofList.filter(here);
  if (name === question.text && candidates.length > 0) return candidates.filter(here);
  const byId = view.roster.households.filter(({ id }) => id.toLowerCase() === name.toLowerCase());
  if (byId.length > 0) return byId.filter(here);
  // Another name than the one offered is only taken where nothing bore the name as written.
  return question.kind === "unknown" ? view.householdsNamed(name).filter(here) : [];
}

function bears(household: Household, name: string): boolean {
  return (
    household.id.toLowerCase() === name.toLowerCase() ||
    household.head === name ||
    household.otherNames.includes(name)
  );
}

/** The longest village name in the words, with or without 村. */
function takeVillage(words: string, view: RosterView): { rest: string; villageIds: string[] | null } {
  let best = "";
  for (const area of view.roster.areas) {
    if (area.kind !== "village") continue;
    for (const name of [area.name, area.name.replace(/村$/, "")]) {
      if (name.length > 1 && name.length > best.length && words.includes(name)) best = name;
    }
  }
  if (best === "") return { rest: words, villageIds: null };
  const villageIds = view.roster.areas
    .filter(({ kind, name }) => kind === "village" && (name === best || name === `${best}村`))
    .map(({ id }) => id);
  return { rest: words.replace(new RegExp(`${escaped(best)}村?的?`), ""), villageIds };
}

function takeGroup(words: string): { rest: string; group: number | null } {
  const found =
    /第?(\d{1,2}|[一二三四五六七八九]?十?[一二三四五六七八九]?)(?:村民小组|小组|组|社|队)的?/.exec(words);
  const said = found?.[1];
  if (!found || !said) return { rest: words, group: null };
  return { rest: words.replace(found[0], ""), group: /\d/.test(said) ? Number(said) : chineseNumber(said) };
}

function chineseNumber(said: string): number {
  const [tens, ones] = said.includes("十") ? said.split("十") : [null, said];
  const value = (digit: string | undefined) => Math.max(0, chineseDigits.indexOf(digit || "零"));
  return tens === null ? value(ones) : (tens === "" ? 1 : value(tens)) * 10 + value(ones);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
