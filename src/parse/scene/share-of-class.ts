import { Sign } from "../text/characters.ts";
import { Role } from "../words/roles.ts";
import { has, isMark, type Quantity, type Token } from "../words/tokens.ts";
import { nobody, type People } from "./scene.ts";
import type { Stretch } from "./stretch.ts";

/** 五保户每户棉衣一件, 老党员户均200元, 每个监测户一桶油 */
export const sharesWithinClass = new Sign(
  "每各均",
  /[户众员人生童女军象庭],?(?:[每各]|户均|人均)|每[户家个位名]?[^,。;\n\d]{1,6}[户众员人生童女军象庭]/,
);

/** @property shares something is said to have gone to each of that kind */
type Counted = { kind: string; figure: Quantity; shares: boolean };

/** How many of each kind of household a message counts, where they are of several kinds; else null. */
export type ClassesCounted = readonly Counted[] | null;

/** 走访低保户5户、6户养羊户: every kind with a figure of its own. */
export function classesCounted(tokens: readonly Token[]): ClassesCounted {
  const counted: Omit<Counted, "shares">[] = [];
  // 低保户5户五保户2户: a figure belongs to the kind on that side of it on which the first stands.
  let behind: boolean | null = null;
  for (const [at, token] of tokens.entries()) {
    if (!has(token, Role.householdClass)) continue;
    const front = countsPeople(tokens[at - 1]);
    const back = countsPeople(tokens[at + 1]);
    behind ??= front ? false : back ? true : null;
    const figure = back && (behind === true || !front) ? tokens[at + 1] : front ? tokens[at - 1] : undefined;
    if (figure?.quantity != null) counted.push({ kind: kindOf(token.text), figure: figure.quantity });
  }
  if (new Set(counted.map(({ kind }) => kind)).size < 2) return null;
  const sharing = tokens.flatMap((_, at) => kindsSharing(tokens, at));
  return counted.map((one) => ({ ...one, shares: sharing.includes(one.kind) }));
}

/**
 * 走访低保户5户、五保户2户,|五保户每户棉衣一件: so much to each of that kind, and not to all who were counted; to nobody known where the
 * kind was not counted, or more than once. Null where no kind shares.
 * Not: 走访脱贫户5户,脱贫户每户1袋, where there are no others; 给低保户3户每户1袋
 */
export function sharersOfClass({ tokens, text }: Stretch, all: readonly Counted[]): People | null {
  // 每户|监测户和脱贫户|各: all of them.
  const [kinds = []] = tokens.map((_, at) => kindsSharing(tokens, at)).sort((a, b) => b.length - a.length);
  if (kinds.length > 0) return together(kinds.map((kind) => all.filter((one) => one.kind === kind)));
  // 五保户每户500元,|其余的每户200元
  if (rest.test(text) && all.some(({ shares }) => shares))
    return together(all.filter(({ shares }) => !shares).map((one) => [one]));
  return null;
}

const rest = /^(?:其[余他它]|剩下|余下)的?每[户家人]/;

/** All of them, each counted once; else nobody known. */
function together(counts: readonly (readonly Counted[])[]): People {
  let counted = 0;
  let approx = false;
  for (const [one, ...more] of counts) {
    if (one?.figure.value == null || more.length > 0) return nobody;
    counted += one.figure.value;
    approx ||= one.figure.approx;
  }
  return counted === 0 ? nobody : { named: [], counted, approx };
}

function countsPeople(token: Token | undefined): boolean {
  return token?.quantity?.value != null && /^(?:household|person)$/.test(token.quantity.unit?.kind ?? "");
}

/**
 * |五保户|每户, |五保户、残疾户|每户, 每个|监测户|, of which no figure stands in front: the kinds; none where there is no such share.
 */
function kindsSharing(tokens: readonly Token[], at: number): string[] {
  const behind = isMark(tokens[at + 1], ",") ? tokens[at + 2] : tokens[at + 1];
  const kinds: string[] = [];
  if (!has(behind, Role.each) && !has(tokens[at - 1], Role.each)) return kinds;
  for (let place = at; has(tokens[place], Role.householdClass); place -= 2) {
    if (countsPeople(tokens[place - 1])) return [];
    kinds.push(kindOf(tokens[place]?.text ?? ""));
    if (!isMark(tokens[place - 1], "、") && !has(tokens[place - 1], Role.joins)) break;
  }
  return kinds;
}

const people = /(?:农户|户|家庭|群众|对象|人员?)$/;

/** 困难群众 and 困难户, 贫困户 and 困难户, 老党员 and 党员 are one kind. */
function kindOf(text: string): string {
  const kind = text.replace(people, "");
  return (kind === "" ? text : kind).replace(/^贫困/, "困难").replace(/^老(?=党员)/, "");
}
