import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, type Token } from "../../words/tokens.ts";

/** 通知李平、王五来领化肥,每户2袋,李平领走了 */
export const calledToFetch = new Sign(
  "领",
  /通知[^。;!\n]{1,30}领取?[^,。;!\n]{1,8},[每一][户家][^,。;!\n]{2,6},[^。;!\n]*领/,
);

const calls = /^(?:电话|微信)?通知了?$/;
const fetches = /^领(?:走|回去?|取)?了$/;
const longestCall = 24;

type Call = { thing: Token; each: Token; figure: Token; end: number };

/**
 * 通知李平、王五来领|化肥|,每户|2袋|,李平|领走了: what each was to have is what whoever came for it had.
 * Not: 通知李平、王五来领化肥,每户2袋,|王五没来; …,李平|领走了1袋; 通知李平来领化肥,李平|领走了, of which it is not told how much
 */
export function withShareFetched(tokens: readonly Token[]): readonly Token[] {
  const told: Token[] = [];
  let call: Call | null = null;
  for (const [at, token] of tokens.entries()) {
    told.push(token);
    if (isMark(token, "。;!\n")) call = null;
    call = callAt(tokens, at) ?? call;
    const names = call === null || at < call.end || !fetches.test(token.text) ? 0 : namesInFront(tokens, at);
    if (call === null || names === 0 || !endsThere(tokens[at + 1])) continue;
    const share = names > 1 ? [call.each, call.figure, call.thing] : [call.figure, call.thing];
    for (const part of share) told.push({ ...part, start: token.end, end: token.end });
  }
  return told;
}

/** 通知…来领|化肥|,|每户|2袋|, with the figure at `at`. */
function callAt(tokens: readonly Token[], at: number): Call | null {
  const [fetch, thing, stop, each, figure] = tokens.slice(Math.max(0, at - 4), at + 1);
  const kind = figure?.quantity?.unit?.kind;
  if (figure === undefined || (kind !== "count" && kind !== "mass") || !isMark(tokens[at + 1], ","))
    return null;
  if (each === undefined || !has(each, Role.each) || !/^[每一][户家]$/.test(each.text)) return null;
  if (!isMark(stop, ",") || thing?.word?.goods == null || !/^领取?$/.test(fetch?.text ?? "")) return null;
  for (
    let from = at - 4;
    from >= Math.max(0, at - longestCall) && !isMark(tokens[from], ",;。!\n:");
    from -= 1
  )
    if (calls.test(tokens[from]?.text ?? "")) return { thing, each, figure, end: at + 1 };
  return null;
}

/** ,李平|已经|领走了, ,李平、王五|都|领走了: how many names stand between the stop and the verb; 0 where anything else does. */
function namesInFront(tokens: readonly Token[], verb: number): number {
  let names = 0;
  for (let at = verb - 1; at >= 0 && !isMark(tokens[at], ",;。!\n"); at -= 1) {
    const token = tokens[at] as Token;
    if (token.mention !== null) names += 1;
    else if (
      !(
        token.kind === "day" ||
        isMark(token, "、") ||
        has(token, Role.joins) ||
        has(token, Role.home) ||
        has(token, Role.title) ||
        /^(?:[都也已就]|已经|当场)$/.test(token.text)
      )
    )
      return 0;
  }
  return names;
}

function endsThere(next: Token | undefined): boolean {
  return next === undefined || isMark(next, ",;。!\n");
}
