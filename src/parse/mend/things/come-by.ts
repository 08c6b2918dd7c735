import { Role, rolesOf } from "../../words/roles.ts";
import { isTimeOfDay } from "../../words/time-words.ts";
import { has, hasSome, type Token } from "../../words/tokens.ts";

/**
 * 把|昨天从镇上买回来的|谷种10斤给他放下, 送去|网上订的|拐杖: how the sender came by what was given is told inside its name, and is
 * neither an act nor its day. Left in where another had it: 把他儿子买的药给他放下.
 */
export function withoutHowComeBy(tokens: readonly Token[]): readonly Token[] {
  let kept: Token[] | null = null;
  for (let at = 2; at < tokens.length; at += 1) {
    if (tokens[at]?.text !== "的") continue;
    const from = startOfClause(tokens, at);
    if (from === null || !opensThing(tokens[at + 1])) continue;
    kept ??= [...tokens];
    const idle = tokens.slice(from, at + 1);
    kept = kept.filter((token) => !idle.includes(token));
  }
  return kept ?? tokens;
}

const got = rolesOf(Role.fetch, Role.buy);
const longest = 6;

/** Where the clause that ends in 的 at `at` begins: straight behind 把 or a giving word; null where it is none of the sender's. */
function startOfClause(tokens: readonly Token[], at: number): number | null {
  let verb = at - 1;
  while (verb > at - 3 && brought.test(tokens[verb]?.text ?? "")) verb -= 1;
  const held = tokens[verb];
  const bought = hasSome(held, got);
  if (!bought && !/^[捎带拉领捐筹]/.test(held?.text ?? "")) return null;
  for (let place = verb - 1; place >= 0 && place > verb - longest; place -= 1) {
    const token = tokens[place];
    if (token === undefined || token.end !== tokens[place + 1]?.start) return null;
    if (token.text === "把" || token.text === "将") return place + 1;
    if (bought && gives.test(token.text) && has(token, Role.give)) return place + 1;
    // 送去了|他托我买的|降压药
    if (asksUs(tokens, place) || (has(token, Role.pronoun) && asksUs(tokens, place + 1))) continue;
    if (!tellsWhen(token)) return null;
  }
  return null;
}

function asksUs(tokens: readonly Token[], at: number): boolean {
  const said = tokens[at]?.text ?? "";
  return (
    /^(?:委?托|[让叫请])我们?$/.test(said) || (/^委?托了?$/.test(said) && has(tokens[at + 1], Role.cadreSelf))
  );
}

const brought = /^(?:来|回|回来|好|下|到|了|上)$/;
const gives = /^(?:送|带|捎|拿|提)[去来上给过]/;

/** 新, 昨天, 从镇上, 网上, 单位: when and where, and nobody of theirs. */
function tellsWhen(token: Token): boolean {
  if (token.mention !== null || token.kind === "mark" || token.quantity !== null) return false;
  if (has(token, Role.pronoun) || has(token, Role.kin) || has(token, Role.title)) return false;
  return (
    token.kind === "day" ||
    isTimeOfDay(token) ||
    has(token, Role.cadreSelf) ||
    has(token, Role.next) ||
    has(token, Role.filler) ||
    /^(?:新|新近|头天|前头|专门|特意|提前|事先|自费|[自从在])$|[上里]$/.test(token.text)
  );
}

/** 谷种, 10斤谷种 */
function opensThing(token: Token | undefined): boolean {
  if (token === undefined || token.mention !== null) return false;
  return token.quantity !== null || token.word?.goods != null || token.pos === "thing";
}
