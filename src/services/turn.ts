import { type EntryFacts, nameAskedFor } from "../core/entry.ts";
import { heardAs, maskName, maskNamesIn } from "../core/masking.ts";
import { clip, neutralise } from "../core/neutralise.ts";
import type { RosterView } from "../core/roster-view.ts";
import { soundOf } from "../parse/text/sound.ts";
import { figureOf, type Naming } from "../text/zh-cn.ts";
import type { CommandContext } from "./chat-command.ts";

/** One message of one known cadre, with what every answer needs. */
export type Turn = CommandContext & {
  view: RosterView;
  /** The row of the message. */
  messageId: number;
  measureName(id: string): string;
};

/** What a turn comes to: the answer, and what the message row keeps as its outcome. */
export type Outcome = { outcome: string; text: string };

type Showing = Pick<Turn, "audience" | "view" | "measureName" | "today">;

/** @param spoken the message, so that a household found by its sound shows in a group which one was taken */
export function namingFor(turn: Showing, spoken = ""): Naming {
  return {
    audience: turn.audience,
    today: turn.today,
    household: (id) => `${nameShown(turn, id, spoken)}${placeShown(turn.view, id)}`,
    householdAgain: (id) => nameShown(turn, id, spoken),
    village: (id) => villageShown(turn.view, id),
    measure: turn.measureName,
  };
}

/** 孙有田 化肥2袋 */
export function factShown(turn: Showing, entry: EntryFacts): string {
  const naming = namingFor(turn);
  return `${entry.households.map(naming.householdAgain).join("、")} ${figureOf(entry, naming)}`.trim();
}

function nameShown(turn: Showing, id: string, spoken: string): string {
  const asked = nameAskedFor(id);
  if (asked !== null) return `${askedNameShown(turn, asked)}(待确认)`;
  const household = turn.view.household(id);
  if (!household) return neutralise(id);
  const name = neutralise(household.head);
  if (turn.audience === "private") return name;
  return maskName(name, heardUnlessOther(turn.view, household.head, spoken));
}

function placeShown(view: RosterView, id: string): string {
  const household = view.household(id);
  if (!household) return "";
  const place = `${villageShown(view, household.villageId) ?? ""}${groupShown(household.group)}`;
  return place === "" ? "" : `(${place})`;
}

/** Where the like words are the name of another household of the message, nothing was found by its sound. */
function heardUnlessOther(view: RosterView, head: string, spoken: string): string | null {
  const heard = heardAs(head, spoken, soundOf);
  return heard !== null && view.householdsNamed(heard).length > 0 ? null : heard;
}

function villageShown(view: RosterView, id: string): string | null {
  const area = view.area(id);
  return area ? neutralise(area.name) : null;
}

function groupShown(group: number | null): string {
  return group === null ? "" : `${group}组`;
}

/** Words of the sender, made harmless, short, and in a group without a household's name. */
export function wordsShown(turn: Pick<Turn, "audience" | "view">, words: string, most = 40): string {
  const plain = neutralise(words);
  return clip(turn.audience === "group" ? maskNamesIn(plain, turn.view.names) : plain, most);
}

/** The name that was asked about, as it may be shown. */
export function askedNameShown(turn: Pick<Turn, "audience" | "view">, name: string): string {
  const shown = clip(neutralise(name), 20);
  return turn.audience === "group" ? maskName(shown) : shown;
}
