import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { touches } from "../../words/thing-name.ts";
import { has, type Token } from "../../words/tokens.ts";

/** 发放羊羔补贴800元, 送去养殖补助300元 */
export const namesGrant = new Sign(
  "补",
  /(?:发|送|拨|付|兑现|给)[放去上付]?了?[^,。;:!\n\d]{1,6}补[贴助]款?[\d一二两三四五六七八九十百千]/,
);

const grant = /^补[贴助]款?$/;
const handsOut = /^(?:发放?|送|送去|送上|拨付|兑现|给)了?$/;
/** What the state pays out by its own rules. */
const ofState = /耕地|草原|草场|退耕|林(?!果)|粮(?!油)|低保|养老/;
const paysOut = /政府|国家|民政|^[乡镇县][里上]$/;
const longest = 3;

/** Money given out under the name of what it is for: one word, and neither a thing nor work done. */
export function joinGrants(lexed: readonly Token[], lexicon: Lexicon): Token[] {
  const tokens = [...lexed];
  for (let at = tokens.length - 2; at > 1; at -= 1) {
    const last = tokens[at] as Token;
    if (!grant.test(last.text) || tokens[at + 1]?.quantity?.unit?.kind !== "money") continue;
    let from = at - 1;
    while (from > at - longest && isOfName(tokens[from]) && touches(tokens[from], tokens[from + 1]))
      from -= 1;
    const first = tokens[from + 1];
    if (first === undefined || from + 1 === at || !handsOut.test(tokens[from]?.text ?? "")) continue;
    const parts = tokens.slice(from + 1, at + 1);
    const text = parts.map((part) => part.text).join("");
    const front = tokens.slice(0, from);
    // 发放化肥补贴1000元: to nobody told of, so it may be the state's.
    if (!front.some((token) => token.mention !== null || has(token, Role.pronoun))) continue;
    if (front.some((token) => paysOut.test(token.text))) continue;
    tokens.splice(from + 1, parts.length, {
      ...first,
      kind: "word",
      end: last.end,
      text,
      word: lexicon.word(ofState.test(text) ? "地力补贴" : "补助"),
      pos: null,
      opens: null,
    });
  }
  return tokens;
}

/** 羊羔, 种|苗, 养殖 */
function isOfName(token: Token | undefined): boolean {
  if (token === undefined || token.mention !== null || token.quantity !== null) return false;
  return (
    !handsOut.test(token.text) &&
    (token.kind === "text" ||
      token.word?.goods != null ||
      has(token, Role.labour) ||
      has(token, Role.own) ||
      has(token, Role.build))
  );
}
