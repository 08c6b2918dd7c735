import { Sign } from "../../text/characters.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { isThing } from "../../words/things.ts";
import { has, hasSome, type Token, tokenAt } from "../../words/tokens.ts";

/** 急需的药品, 所需化肥: what kind of thing it is that was given. */
export const neededThing = new Sign("需缺", /(?:(?:[急亟所必][需缺]|需要)的?|缺的)[\u4e00-\u9fff]/);

/** 送去春耕|所需|化肥, 给李平带了|急需的|药品, |缺的|瓦我买了: that it was needed is no matter raised, behind the word of giving. Not: 给李平送米,急需药品 */
export function withoutNeedOfGiven(tokens: readonly Token[]): readonly Token[] {
  const gone = new Set<Token>();
  for (let at = 0; at < tokens.length; at += 1) {
    const need = tokens[at] as Token;
    if (!needed.test(need.text) || !has(need, Role.need)) continue;
    const of = tokens[at + 1]?.text === "的" ? 1 : 0;
    const held = tokenAt(tokens, at - 1)?.text === "所" ? 1 : 0;
    // 送去李平需要化肥: only 急需, 所需 and 需要的 say which.
    if (of + held === 0 && need.text.length < 2) continue;
    if (need.text === "需要" && of === 0) continue;
    if (!isThing(tokens[at + 1 + of]) && !tokens[at + 1 + of]?.word?.goodsClass) continue;
    const answered = of === 1 && isGivenBehind(tokens, at + 2 + of);
    if (answered || isGivenBefore(tokens, at - held))
      for (const token of tokens.slice(at - held, at + 1 + of)) gone.add(token);
  }
  return gone.size === 0 ? tokens : tokens.filter((token) => !gone.has(token));
}

const needed = /^(?:[急亟]需|急?缺|需要|需)$/;
const whose = rolesOf(Role.home, Role.pronoun, Role.kin, Role.householdClass, Role.filler, Role.ownPlace);

/** 送去|春耕, 带了, 送去|他们: a word of giving, and nothing but whose or when it was needed behind it. */
function isGivenBefore(tokens: readonly Token[], end: number): boolean {
  for (let at = end - 1; at >= Math.max(0, end - furthest); at -= 1) {
    const token = tokens[at] as Token;
    if (hands(token)) return !notDone.test(tokenAt(tokens, at - 1)?.text ?? "");
    const season =
      token.word?.quality === true || token.word?.roles.isEmpty === true || seasons.test(token.text);
    if (token.kind === "mark" || token.quantity !== null) return false;
    if (!season && token.mention === null && !hasSome(token, whose)) return false;
  }
  return false;
}

/** 缺的化肥|我|买了: by us. Not: 缺的化肥|我|还没送 */
function isGivenBehind(tokens: readonly Token[], from: number): boolean {
  if (!has(tokens[from], Role.cadreSelf)) return false;
  const verb = tokens.slice(from + 1, from + 4).find((token) => !hasSome(token, between));
  return has(verb, Role.give) || has(verb, Role.buy);
}

/** Given by us, for them. */
const between = rolesOf(Role.dative, Role.pronoun, Role.home);

/** 还没|送, 想|带 */
const notDone = /[没未要想]$|没有$/;
const furthest = 5;
const seasons =
  /^(?:春耕|春播|备耕|秋收|秋播|过冬|越冬|生产|生活|日常|学习|上学|生产生活|目前|当前|家中|最|迫切|紧)$/;

/** 送去, 带了, 捐赠; not 给 alone, nor 拿, which they may have done. */
function hands(token: Token): boolean {
  return has(token, Role.give) && /[送带捐赠捎发供运]/.test(token.text);
}
