import { Sign } from "../../text/characters.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, hasSome, isMark, type Token } from "../../words/tokens.ts";

/** 申请低保的, 想贷款的, 反映漏水的 */
export const tellsWhichOne = new Sign(
  "申想反要提缺需希求",
  /(?:申请|想|反映|要求|提出|缺|需|希望|求助)[^,;。\n]{1,14}的/,
);

const asked = rolesOf(Role.need, Role.wish);
/** What nobody's own matter holds: somebody else, and to whom. */
const others = rolesOf(Role.cadreSelf, Role.pronoun, Role.dative);
const longest = 10;

/**
 * 走访|申请危房改造的|李平, 到|反映水管漏水的|李平家: which one was gone to, by what he once raised, is left out: it tells of
 * no need.
 * Not: 李平反映申请低保的事, 帮想贷款的李平联系银行
 */
export function withoutWhichOne(tokens: readonly Token[]): readonly Token[] {
  let kept = tokens;
  for (let at = kept.length - 1; at > 1; at -= 1) {
    if (kept[at]?.mention == null || kept[at - 1]?.text !== "的") continue;
    const from = startOfWhich(kept, at - 1);
    if (from === null || !kept.slice(from, at).some((token) => hasSome(token, asked))) continue;
    kept = [...kept.slice(0, from), ...kept.slice(at)];
    at = from;
  }
  return kept;
}

/** Straight behind the word of going there, over 了; null where none stands in front. */
function startOfWhich(tokens: readonly Token[], of: number): number | null {
  for (let at = of - 1; at >= Math.max(0, of - longest); at -= 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      isMark(token, ",;。:\n、") ||
      token.mention !== null ||
      token.quantity !== null ||
      hasSome(token, others)
    )
      return null;
    if (goesThere(token)) return tokens[at + 1]?.text === "了" ? at + 2 : at + 1;
  }
  return null;
}

function goesThere(token: Token): boolean {
  return token.word?.measure?.id === "visit" || (has(token, Role.go) && !has(token, Role.with));
}
