import { Sign } from "../text/characters.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, isMark, type Token } from "../words/tokens.ts";

/** 给一组5户、二组6户每户送地膜2卷 */
export const groupsCounted = new Sign(
  "组社",
  /[组社]\d{1,3}[户人][、和及][^,。;\n]{0,8}[组社]\d{1,3}[户人][^,。;\n\d]{0,6}[每各]/,
);

/** 给|一组5户、二组6户|每户: of one village, so all of them are one number. Not: 给上坪村一组5户、五里铺村二组6户每户 */
export function withGroupsSummed(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex((_, at) => isGroup(tokens, at));
  const first = tokens[from + 1];
  if (from < 0 || first?.quantity == null) return tokens;
  let end = from + 2;
  let sum = first.quantity.value ?? 0;
  while (isBetween(tokens[end]) && isGroup(tokens, end + 1)) {
    const more = tokens[end + 2]?.quantity;
    if (more?.value == null || more.unit?.name !== first.quantity.unit?.name) return tokens;
    sum += more.value;
    end += 3;
  }
  const [each] = tokens.slice(end).filter(({ kind }) => kind !== "text");
  if (end === from + 2 || !(has(each, Role.each) || has(tokens[end], Role.householdClass))) return tokens;
  const before = tokens[from - 1];
  const toThem = has(before, Role.dative) || before?.word?.measure?.id === "visit";
  if (!toThem && before?.kind !== "village") return tokens;
  const all = { ...first, text: `${sum}户`, quantity: { ...first.quantity, value: sum } };
  return [...tokens.slice(0, from), all, ...tokens.slice(end)];
}

/** 一组|5户 */
function isGroup(tokens: readonly Token[], at: number): boolean {
  const [group, figure] = tokens.slice(at, at + 2);
  return (
    group?.kind === "group" &&
    /^(?:household|person)$/.test(figure?.quantity?.unit?.kind ?? "") &&
    figure?.quantity?.value != null
  );
}

function isBetween(token: Token | undefined): boolean {
  return isMark(token, "、") || has(token, Role.joins);
}

/** 4个村每村送米10袋 */
export const eachVillage = new Sign(
  "每",
  /[\d两三四五六七八九十]个[村组](?:民小组)?,?每个?[村组][^,。;\n]{0,4}[送发捐赠给]/,
);

const unlike = rolesOf(Role.plan, Role.not, Role.notGiven, Role.need, Role.wish, Role.question, Role.rule);

/** |4个|村|每|村|送|米|10袋: so much to each of so many is the product in all. Not: 4个村每村计划送米10袋, 4个村每村送米10袋,共50袋 */
export function withVillagesInAll(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex((token, at) => isPlaces(tokens, at) && token.quantity?.value != null);
  if (from < 0) return tokens;
  const each = isMark(tokens[from + 2], ",") ? from + 3 : from + 2;
  const give = endOfEach(tokens, each);
  const end = tokens.findIndex((token, at) => at >= each && isMark(token, ",;。!\n"));
  const stop = end < 0 ? tokens.length : end;
  const share = tokens.slice(give, stop);
  if (give === each || !(has(share[0], Role.give) || has(share[0], Role.dative) || share[0]?.text === "捐款"))
    return tokens;
  if ([...tokens.slice(0, from), ...share].some((token) => hasSome(token, unlike))) return tokens;
  if (share.some((token) => has(token, Role.each) || isPerson(token))) return tokens;
  const places = tokens[from]?.quantity?.value ?? 1;
  // 每村送米10袋,|共40袋
  const sum = has(tokens[stop + 1], Role.pool) ? tokens[stop + 2] : undefined;
  const figures = share.filter(({ quantity }) => quantity?.value != null);
  const [figure] = figures;
  const summed = sum?.quantity?.value === (figure?.quantity?.value ?? 0) * places && figures.length === 1;
  if (sum?.quantity != null && !summed) return tokens;
  const inAll = share.map((token) => {
    const { quantity } = token;
    if (quantity?.value == null) return token;
    return { ...token, quantity: { ...quantity, value: quantity.value * places } };
  });
  const front = has(tokens[from - 1], Role.dative) ? tokens.slice(0, from - 1) : tokens.slice(0, from);
  return [...front, ...inAll, ...tokens.slice(summed ? stop + 3 : stop)];
}

function isPlaces(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.quantity?.unit?.name === "个" && /^[村组]$/.test(tokens[at + 1]?.text ?? "");
}

/** |每|村|, |每组|, |每个|村| */
function endOfEach(tokens: readonly Token[], at: number): number {
  if (/^每个?[村组]$/.test(tokens[at]?.text ?? "")) return at + 1;
  const pair = `${tokens[at]?.text ?? ""}${tokens[at + 1]?.text ?? ""}`;
  return /^每个?[村组]$/.test(pair) ? at + 2 : at;
}

function isPerson(token: Token): boolean {
  return /^(?:household|person)$/.test(token.quantity?.unit?.kind ?? "");
}
