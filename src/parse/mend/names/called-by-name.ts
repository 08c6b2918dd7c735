import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token } from "../../words/tokens.ts";

/** 去了那个叫李平的家里 */
export const calledByName = new Sign(
  "叫",
  /(?:[那这一有]?个|[去到])叫[^,。;\n叫]{2,4}的(?:[^,。;\n]{0,2}家|老人|户)/,
);

/** Without 那个叫 in front of the name and 的 behind it: 去了李平家里. Not: 叫李平的儿子来 */
export function withoutCalled(tokens: readonly Token[]): readonly Token[] {
  const dropped = new Set<Token>();
  tokens.forEach((token, at) => {
    const of = tokens[at + 2];
    if (token.text !== "叫" || tokens[at + 1]?.mention == null || of?.text !== "的") return;
    const before = tokens[at - 1];
    const points = before !== undefined && pointing.test(before.text);
    if (!points && !has(before, Role.go)) return;
    dropped.add(token);
    if (points) dropped.add(before);
    if (has(tokens[at + 3], Role.home)) dropped.add(of);
  });
  return tokens.filter((token) => !dropped.has(token));
}

const pointing = /^(?:[那这一有]?个|有一个)$/;
