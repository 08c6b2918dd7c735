import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { mayBeThing } from "../../words/things.ts";
import { has, isMark, type Token } from "../../words/tokens.ts";

/** 两袋都送到了, 面两袋一共四袋: perhaps no more than what was told one by one. */
export const summedAgain = new Sign(
  "都全共合",
  /[都全](?:部|都)?(?:已经?)?给?[他她]?们?[送发给拉搬卸放交拿带捎运收到]|[^,;。\n:](?:[一总]?共|合计)/,
);

/**
 * 给李平一袋米给王五一袋米|两袋都送到了, 李平三百王五三百,|六百都给了: as much as the figures before it in its sentence come to is what they
 * told, once more. Not: 给李平两袋给王五|两袋都送到了, which is his
 */
export function withoutSumAgain(tokens: readonly Token[]): readonly Token[] {
  const dropped = new Set<Token>();
  let from = 0;
  tokens.forEach((token, at) => {
    if (isMark(token, ";。!\n")) from = at + 1;
    if (token.quantity?.value == null) return;
    for (const word of poolOf(tokens, from, at)) dropped.add(word);
    const thing = mayBeThing(tokens[at + 1]) ? tokens[at + 1] : undefined;
    const all = thing === undefined ? at + 1 : at + 2;
    if (!handsAll.test(textOf(tokens.slice(all, all + 5))) || !closesList(tokens, at)) return;
    const before = tokens.slice(from, at);
    if (before.some((other) => has(other, Role.each) || has(other, Role.among) || has(other, Role.pool)))
      return;
    if (thing !== undefined && !before.some(({ text }) => text === thing.text)) return;
    const { value, unit } = token.quantity;
    const like = before.filter(
      ({ quantity }) =>
        quantity?.value != null && (quantity.unit?.name === unit?.name || quantity.unit === null),
    );
    const sum = like.reduce((total, { quantity }) => total + (quantity?.value ?? 0), 0);
    if (like.length === 0 || sum !== value) return;
    dropped.add(token);
    if (thing !== undefined) dropped.add(thing);
  });
  return dropped.size === 0 ? tokens : tokens.filter((token) => !dropped.has(token));
}

/**
 * 给李平米两袋给王五面两袋|一共四袋: in the same breath, what two things or more come to together; empty for any other figure.
 * Not: 给李平送米|一共四袋, 米两袋面两袋|一共十斤
 */
function poolOf(tokens: readonly Token[], from: number, at: number): readonly Token[] {
  const behind = tokens[at + 1];
  if (behind !== undefined && !isMark(behind, ",;。!\n")) return [];
  let first = at - 1;
  while (first > from && (has(tokens[first], Role.give) || tokens[first]?.text === "了")) first -= 1;
  const last = tokens[first - 1];
  // 李平两床,王五一床,棉被|共三床: what they were.
  const counted = last?.quantity != null || (mayBeThing(last) && tokens[first - 2]?.quantity != null);
  if (!has(tokens[first], Role.pool) || !counted) return [];
  const before = tokens.slice(from, first);
  if (before.some((other) => has(other, Role.each) || has(other, Role.among) || has(other, Role.pool)))
    return [];
  const { value, unit } = tokens[at]?.quantity ?? {};
  if (unit == null || (unit.kind !== "count" && unit.kind !== "mass")) return [];
  const like = before.filter(({ quantity }) => quantity?.unit?.name === unit.name);
  const sum = like.reduce((total, { quantity }) => total + (quantity?.value ?? Number.NaN), 0);
  return like.length > 1 && sum === value ? tokens.slice(first, at + 1) : [];
}

const handsAll =
  /^(?:也|已经|就)?[都全](?:部|都)?(?:已经?)?给?[他她]?们?(?:[送发给拉搬卸放交拿带捎运]|收[下到]|到位)/;

/** 一袋|米|,|两袋, 米|一袋|两袋: behind another figure and what it counts. Not: 米两袋面|两袋 */
function closesList(tokens: readonly Token[], at: number): boolean {
  let last = at - 1;
  while (isMark(tokens[last], ", ")) last -= 1;
  if (tokens[last]?.quantity != null) return true;
  if (!mayBeThing(tokens[last]) || tokens[last - 1]?.quantity == null) return false;
  let first = last;
  while (first > 0 && (tokens[first - 1]?.quantity != null || mayBeThing(tokens[first - 1]))) first -= 1;
  return last < at - 1 || tokens[first]?.quantity != null;
}
