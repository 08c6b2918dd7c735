import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, joinsRow, type Token } from "../../words/tokens.ts";
import { isUnknownName } from "../../words/unknown-name.ts";

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

/** 对蔡官、陶官两个村进行了培训 */
export const villagesCounted = new Sign(
  "村镇乡",
  /[\u4e00-\u9fff]{2,4}(?:[、和及][\u4e00-\u9fff]{2,4}){1,5}等?[\d一二两三四五六七八九十]{1,2}个?(?:行政|自然)?[村镇乡]/,
);

/**
 * 对|蔡官|、|陶官|两个|村: 对|两个|村, as no roster knows the villages, and no household is meant; 走访|蔡官|、|陶官|两个|村|的|贫困户: 走访|村|的|贫困户, as the
 * two are no homes. Not: 李平、刘军两个村民, 李平、刘军两户
 */
export function withoutNamesOfVillages(tokens: readonly Token[]): readonly Token[] {
  const told = [...tokens];
  for (let at = 1; at < told.length; at += 1) {
    const count = told[at]?.quantity;
    if (count?.value == null || !/^(?:行政|自然)?[村镇乡]$/.test(told[at + 1]?.text ?? "")) continue;
    if (count.unit !== null && count.unit.name !== "个") continue;
    let from = at;
    let names = 0;
    while (from > 0 && (isUnknownName(told[from - 1]) || joinsRow(told[from - 1]))) {
      from -= 1;
      if (isUnknownName(told[from])) names += 1;
    }
    if (names !== count.value) continue;
    const behind = told[at + 2]?.text === "的" ? at + 3 : at + 2;
    const ofHomes = has(told[behind], Role.householdClass);
    told.splice(from, at - from + (ofHomes ? 1 : 0));
    at = from;
  }
  return told;
}
