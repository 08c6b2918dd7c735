import { Sign } from "../text/characters.ts";
import { othersSaid } from "../words/rest.ts";
import { Role } from "../words/roles.ts";
import { countsHomesOrPersons, has, isMark, joinsRow, type Quantity, type Token } from "../words/tokens.ts";
import type { People } from "./scene.ts";
import type { Stretch } from "./stretch.ts";

/** 五保户每户棉衣一件, 老党员户均200元, 每个监测户一桶油 */
export const sharesWithinClass = new Sign(
  "每各均",
  /[户众员人生童女军象庭],?(?:[每各]|户均|人均)|每[户家个位名]?[^,。;\n\d]{1,6}[户众员人生童女军象庭]/,
);

type Counted = {
  kind: string;
  figure: Quantity;
  start: number;
  sentence: number;
  clause: number;
  /** 其中五保户2户: a part of those counted in front. */
  among: boolean;
  /** Something is said to have gone to each of that kind. */
  shares: boolean;
};

/** How many of each kind of household a message counts, where they are of several kinds; else null. */
export type ClassesCounted = readonly Counted[] | null;

/** So many that nobody knows how many: what each of them got has no figure in all. */
export const nobodyKnowsHowMany: People = { named: [], counted: null, approx: false };

/** 走访低保户5户、6户养羊户: every kind with a figure of its own. */
export function classesCounted(tokens: readonly Token[]): ClassesCounted {
  const sharing = new Set(tokens.flatMap((_, at) => kindsSharing(tokens, at)));
  const counted: Counted[] = [];
  let sentence = 0;
  let clause = 0;
  let among = false;
  // 低保户5户五保户2户: a figure belongs to the kind on that side of it on which the first stands.
  let behind: boolean | null = null;
  for (const [at, token] of tokens.entries()) {
    if (isMark(token, "。;!?\n")) sentence += 1;
    if (isMark(token, ",。;!?\n")) {
      clause += 1;
      among = false;
    }
    if (has(token, Role.among)) among = true;
    if (!has(token, Role.householdClass)) continue;
    const front = countsPeople(tokens[at - 1]);
    const back = countsPeople(tokens[at + 1]);
    behind ??= front ? false : back ? true : null;
    const figure = back && (behind === true || !front) ? tokens[at + 1] : front ? tokens[at - 1] : undefined;
    if (figure?.quantity == null) continue;
    const kind = kindOf(token.text);
    const shares = [...sharing].some((other) => isKindOf(kind, other));
    counted.push({ kind, figure: figure.quantity, start: token.start, sentence, clause, among, shares });
  }
  return new Set(counted.map(({ kind }) => kind)).size < 2 ? null : counted;
}

/**
 * 走访低保户5户、五保户2户,|五保户每户棉衣一件: so much to each of that kind, and not to all who were counted; where the kind was not
 * counted, or in several places, nobody knows to how many. Null where no kind shares.
 * Not: 走访脱贫户5户,脱贫户每户1袋, where there are no others; 给低保户3户每户1袋; 五保户每户走访2次, 党员每人捐100元
 */
export function sharersOfClass({ tokens, text }: Stretch, all: readonly Counted[]): People | null {
  if (tokens.some(countsPeople) || givenByEach.test(text) || !tokens.some(countsThing)) return null;
  const from = tokens[0]?.start ?? 0;
  // 每户|监测户和脱贫户|各: all of them.
  const [kinds = []] = tokens.map((_, at) => kindsSharing(tokens, at)).sort((a, b) => b.length - a.length);
  // 低保户5户、五保户2户,|群众每户一袋: all of them.
  if (kinds.some((kind) => anybody.test(kind) && ofKind(all, kind).length === 0)) return null;
  if (kinds.length > 0 && !text.startsWith("除"))
    return together(kinds.map((kind) => lately(ofKind(all, kind), from)));
  // 五保户每户500元,|其余的每户200元; 除五保户外每户200元
  const left = kinds.length > 0 ? all.filter(({ kind }) => !kinds.includes(kind)) : restOf(text, all);
  return left === null ? null : together([lately(left, from)]);
}

/** Anybody there, whatever his kind. */
const anybody = /^(?:困难|群众|农户|住户|村民|农民|居民|乡亲|老百姓)$/;
const givenByEach = /每[人名户位](?:都|各)?(?:捐|投|出|缴|交|包|走访)/;
const rest = new RegExp(`^${othersSaid}的?(?:农户|人家)?每[户家人]`);

/** The kinds that nothing was told of; null where that is not said, or some of them are parts of others. */
function restOf(text: string, all: readonly Counted[]): Counted[] | null {
  if (!rest.test(text) || !all.some(({ shares }) => shares) || all.some(({ among }) => among)) return null;
  return all.filter(({ shares }) => !shares);
}

/** Exactly that kind, or else one that is told in more or fewer words: 党员 of 困难党员. */
function ofKind(all: readonly Counted[], kind: string): readonly Counted[] {
  const same = all.filter((one) => one.kind === kind);
  return same.length > 0 ? same : all.filter((one) => isKindOf(one.kind, kind));
}

function isKindOf(one: string, other: string): boolean {
  return one === other || one.endsWith(other) || other.endsWith(one);
}

/** Those in front, of the last sentence that counts any; else those of the first behind. */
function lately(counted: readonly Counted[], from: number): readonly Counted[] {
  const before = counted.filter(({ start }) => start < from);
  const those = before.length > 0 ? before : counted;
  const sentence = (before.at(-1) ?? counted[0])?.sentence;
  return those.filter((one) => one.sentence === sentence);
}

/** All of them together, where what is counted of each stands in one place; else so many that nobody knows. */
function together(counts: readonly (readonly Counted[])[]): People {
  let counted = 0;
  let approx = false;
  for (const those of counts) {
    if (those.length === 0 || those.some(({ clause }) => clause !== those[0]?.clause))
      return nobodyKnowsHowMany;
    for (const { figure } of those) {
      if (figure.value === null) return nobodyKnowsHowMany;
      counted += figure.value;
      approx ||= figure.approx;
    }
  }
  return { named: [], counted, approx };
}

function countsPeople(token: Token | undefined): boolean {
  return token?.quantity?.value != null && countsHomesOrPersons(token);
}

function countsThing({ quantity }: Token): boolean {
  return quantity !== null && !/^(?:household|person|times)$/.test(quantity.unit?.kind ?? "");
}

/**
 * |五保户|每户, |五保户、残疾户|每户, 每个|监测户|, of which no figure stands in front: the kinds; none where there is no such share.
 */
function kindsSharing(tokens: readonly Token[], at: number): string[] {
  const behind = isMark(tokens[at + 1], ",") ? tokens[at + 2] : tokens[at + 1];
  const kinds: string[] = [];
  if (!has(behind, Role.each) && !has(tokens[at - 1], Role.each)) return kinds;
  let place = at;
  while (has(tokens[place], Role.householdClass)) {
    if (countsPeople(tokens[place - 1])) return [];
    kinds.push(kindOf(tokens[place]?.text ?? ""));
    const before = tokens[place - 1];
    place -= joinsRow(before) ? 2 : 1;
  }
  return kinds;
}

const people = /(?:农户|户|家庭|群众|对象|人员?)$/;

/** 困难群众 and 困难户, 贫困户 and 困难户, 残疾人家庭 and 残疾户 are one kind. */
function kindOf(text: string): string {
  let kind = text;
  while (people.test(kind) && kind.replace(people, "") !== "") kind = kind.replace(people, "");
  return kind.replace(/^贫困/, "困难");
}
