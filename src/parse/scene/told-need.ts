import type { ReadNeed } from "../reading.ts";

/** A need as it stands while the message is read. */
export type ToldNeed = ReadNeed & {
  sentence: number;
  startAt: number;
  endAt: number;
  /** Things are wanted, so many. */
  wanting: boolean;
  /** Why it is none after all: what followed met it, or it is the household's own plan as long as nothing more is told of it. */
  none?: "met" | "own";
};
