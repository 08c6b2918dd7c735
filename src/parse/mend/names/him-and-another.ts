import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, startOfSentence, type Token } from "../../words/tokens.ts";

/** 到李平家,化解了他跟刘军的地界纠纷 */
export const himAndAnother = new Sign(
  "他她",
  /[他她](?:家)?[跟和与同][^,。;!?\n]{2,16}(?:纠纷|矛盾|争执|争议|过节|误会)/,
);

/**
 * 到李平家,化解了|他|跟|刘军|的纠纷: told as 化解了|李平|跟|刘军|的纠纷, so that it is of both.
 * Not: 化解了他跟儿子的矛盾, which is of one household; 到李平、陈九斤家,化解了他跟刘军的纠纷, which may be of either
 */
export function withHimNamed(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    if (!/^[他她]$/.test(token.text) || !has(token, Role.pronoun)) return token;
    const joins = has(tokens[at + 1], Role.home) ? at + 2 : at + 1;
    if (!/^[跟和与同]$/.test(tokens[joins]?.text ?? "")) return token;
    const neighbour = /^(?:邻居|隔壁|同组|本家)的?$/.test(tokens[joins + 1]?.text ?? "");
    const other = tokens[neighbour ? joins + 2 : joins + 1];
    if (other?.mention == null || !fallsOut(tokens, tokens.indexOf(other) + 1)) return token;
    const who = lastNamed(tokens, at);
    if (who === null || who.mention?.name === other.mention.name) return token;
    return { ...who, start: token.start, end: token.end, bracketed: token.bracketed };
  });
}

/** |的|地界|纠纷, |家|的|矛盾. Not: |一起|调解|纠纷, of others; |的|纠纷|没解决, a need as it stands */
function fallsOut(tokens: readonly Token[], from: number): boolean {
  const end = tokens.findIndex((token, at) => at >= from && token.kind === "mark");
  const rest = tokens.slice(from, end < 0 ? undefined : end);
  const trouble = rest.findIndex(({ text }) => /(?:纠纷|矛盾|争执|争议|过节|误会)/.test(text));
  if (trouble < 0 || trouble > longest || rest.some(({ mention }) => mention !== null)) return false;
  return ofTheTwo.test(textOf(rest.slice(0, trouble))) && !/[没未不]/.test(textOf(rest.slice(trouble)));
}

const ofTheTwo =
  /^(?:两?家)?(?:之间)?(?:(?:的|因|为|有|闹).*|地界|土地|地边|宅基地?|林地|边界|用水|水渠|邻里)?$/;

/** In tokens. */
const longest = 5;

/** The one household named last, in the same sentence or else the one before; null where a row is. */
function lastNamed(tokens: readonly Token[], to: number): Token | null {
  let end = to;
  for (let back = 0; back < 2 && end > 0; back += 1) {
    const from = startOfSentence(tokens, end);
    const named = tokens.slice(from, end).filter(({ mention }) => mention !== null);
    const [first] = named;
    if (first !== undefined)
      return named.every(({ mention }) => mention?.name === first.mention?.name) ? first : null;
    end = from - 1;
  }
  return null;
}
