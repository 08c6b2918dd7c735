import { Sign } from "../text/characters.ts";
import { Role } from "../words/roles.ts";
import { has, type Token } from "../words/tokens.ts";

/** 给四个联系村送去有机肥:上坪村588袋,红崖村195袋 */
export const listsVillages = new Sign(
  "村",
  /[\d一二两三四五六七八九十]{1,3}个[^,。;:\n\d]{0,4}村[^,。;:\n\d]{1,12}[:,][^,。;:\n\d]{1,6}(?:村|社区)[\d一二三四五六七八九十]/,
);

/** 给|四个|联系|村|送去|有机肥: how many they are adds nothing to the villages that are named behind it with so much each. */
export function withoutCountOfVillages(tokens: readonly Token[]): readonly Token[] {
  const gives = tokens.findIndex((token) => has(token, Role.give) && token.text !== "给");
  const to = tokens.findLastIndex((token, at) => at < gives && token.text === "给");
  const [count, ...kind] = tokens.slice(to + 1, gives);
  const last = kind.at(-1) ?? count;
  const villages =
    to >= 0 &&
    (count?.quantity?.unit?.name === "个" || /^[\d一二两三四五六七八九十]+个/.test(count?.text ?? ""));
  if (!villages || !last?.text.endsWith("村") || kind.length > 2) return tokens;
  return [...tokens.slice(0, to), ...tokens.slice(gives)];
}
