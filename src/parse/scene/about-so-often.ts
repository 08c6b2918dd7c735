import type { Token } from "../words/tokens.ts";

/** 走访李平|十几次, 2-3趟: about how often. */
export function isAboutSoOften(tokens: readonly Token[], times: number): boolean {
  return tokens.some(
    ({ quantity }) => quantity?.unit?.kind === "times" && quantity.approx && quantity.value === times,
  );
}
