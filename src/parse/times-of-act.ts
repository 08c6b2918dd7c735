import { Sign } from "./characters.ts";
import { isMark, type Token } from "./tokens.ts";

/** 李平,入户,2次: how often, between commas of its own. */
export const timesApart = new Sign("次趟", /,[\d一二两三四五六七八九十]+[次趟](?=[,;。\n]|$)/);

/** The comma between an act and nothing but how often is none. */
export function withTimesOfActs(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, at) => {
    if (!isMark(token, ",") || tokens[at + 1]?.quantity?.unit?.kind !== "times") return true;
    const act = tokens[at - 1]?.word?.measure;
    const behind = tokens[at + 2];
    return act == null || !/次$/.test(act.unit ?? "") || !(behind === undefined || behind.kind === "mark");
  });
}
