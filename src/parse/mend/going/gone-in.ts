import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token } from "../../words/tokens.ts";

/** 路过李平家,进去坐了一会儿 */
export const goneIn = new Sign("过", /[路经]过[^,。;\n]{2,9}家[^。;\n]{0,14}进(?:了?[屋门院家]|去)/);

/** ,顺便|进去|坐了会儿, ,他喊我进去喝茶,我坐了一会儿: by us, and done. Not: ,进去的路不通, ,没进去, ,刘军进去坐了会儿, ,想进去坐坐 */
const inside =
  /^(?:门[口前])?,(?:[他她]们?(?:老伴|爱人|媳妇|家人)?|老人家?|老两口|大[爷娘])?(?:就|便|硬|非要|热情地?|正好|出来)?(?:喊|叫|招呼|拉|请)[住着]?我们?进(?:去|屋|门|家|来)[^,。;\n]{0,6},(?:我们?)?(?:就|便)?(?:坐|喝|聊|进)[^,。;\n没不]{0,4}了|^(?:门[口前])?,?(?:我们?|就|便|也|又|顺便|顺道|顺路){0,3}进(?:了?[屋门院家]里?|去)(?:和|跟|与|向|同|陪|给|慰问|宣讲)?[^,。;\n的]{0,8}[了过]/;

/** 路过|李平|家|,进去坐了一会儿: gone to, not passed. Not: 路过李平家|,没进去 */
export function withGoneIn(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  return tokens.map((token, at) => {
    if (!has(token, Role.pass) || tokens[at + 1]?.mention == null || !has(tokens[at + 2], Role.home))
      return token;
    const behind = textOf(tokens.slice(at + 3, at + furthest));
    return inside.test(behind) ? { ...token, text: "到", word: lexicon.word("到") } : token;
  });
}

const furthest = 20;
