import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import type { Token } from "../../words/tokens.ts";
import { asOpenText, spansOf } from "../open-text.ts";

const talkedOut =
  /(?<=(?<!(?:支书|主任|书记|村长|组长|儿子|女儿|邻居|民警|所长)[^,。;\n]{0,3})[把将给](?=[^,。;\n]*(?:[两俩和与跟、]|双方|邻居|他们|她们))[^,。;\n]{2,14}(?:[叫喊请约]|拉)到(?:了|一块儿?|一起|一处|跟前)[^。;\n]{0,20})(把(?:话|误会|疙瘩|心结)说开了)/g;
const ridge = /(?:为了?|因为?|争)([一两几]垄(?:地|田))/g;

/** 把两人叫到一块,总算|把话说开了: brought to terms. 为|一垄地|两家不说话: what about, and no work. Not: 锄了一垄地, 他俩自己把话说开了 */
export const madePeace = new Sign("说垄", new RegExp(`${talkedOut.source}|${ridge.source}`));

export function withPeaceMade(tokens: readonly Token[], lexicon: Lexicon, text: string): readonly Token[] {
  const open = asOpenText(tokens, [...spansOf(text, talkedOut), ...spansOf(text, ridge)]);
  return open.map((token) =>
    token.text.endsWith("说开了") && token.text.startsWith("把")
      ? { ...token, kind: "word", text: "说和了", word: lexicon.word("说和了"), pos: null, opens: null }
      : token,
  );
}
