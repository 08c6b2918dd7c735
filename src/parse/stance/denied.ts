import type { Clause } from "../scene/clause.ts";
import type { Stretch } from "../scene/stretch.ts";
import { Sign } from "../text/characters.ts";
import { Role } from "../words/roles.ts";
import { has, type Token } from "../words/tokens.ts";

export const denial = new Sign("是算", /不[是算]/);

const longestDenied = 16;

/** 那几袋米不是|我们送的, 那20袋水泥不是我给的, 这500元不算我发的 */
export function isDeniedOurs({ tokens, roles }: Stretch, clause: Clause): boolean {
  const denied = clause.tokens.findIndex(
    (_, at) =>
      denies(clause.tokens, at) &&
      has(clause.tokens[at + 1], Role.cadreSelf) &&
      clause.tokens.slice(at + 2, at + 5).some(({ text }) => text === "的"),
  );
  // In speech without a pause the clause tells of much else: only what the denial itself stands with.
  const at = clause.tokens[denied];
  if (at !== undefined && (tokens.includes(at) || clause.tokens.length <= longestDenied))
    if ((tokens[0]?.start ?? 0) <= at.start) return true;
  if (!roles.has(Role.cadreSelf)) return false;
  const self = clause.tokens.indexOf(tokens.find((token) => has(token, Role.cadreSelf)) as Token);
  return denies(clause.tokens, self - 1);
}

/** 不是; 不|算|我送的, with nothing behind that is not counted in: 不算我的联系户. */
function denies(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text;
  if (text === "不是") return true;
  return text === "算" && tokens[at - 1]?.text === "不" && tokens[tokens.length - 1]?.text === "的";
}
