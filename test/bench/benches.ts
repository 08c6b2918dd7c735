import { benchHostileDingtalk } from "./hostile-dingtalk.ts";
import { benchHostileWecom } from "./hostile-wecom.ts";
import { benchParse } from "./parse.ts";
import { benchStart } from "./start.ts";

/** Told for each line of what was measured. */
export type Print = (line: string) => void;

/** `short`: the smallest that still takes every step. Its figures mean nothing; it shows that the benchmark runs. */
export type Size = "whole" | "short";

export const benches: Readonly<Record<string, (print: Print, size: Size) => Promise<void>>> = {
  parse: benchParse,
  start: benchStart,
  "hostile-wecom": benchHostileWecom,
  "hostile-dingtalk": benchHostileDingtalk,
};
