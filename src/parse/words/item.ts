import type { Noun } from "./nouns.ts";
import { Role, rolesOf } from "./roles.ts";
import { hasSome, type Quantity, type Token } from "./tokens.ts";

/** A figure and what it counts, with the verb that holds for it. */
export type Item = {
  noun: Noun | null;
  quantity: Quantity | null;
  /** 些, 许多: said without a figure. */
  someAmount: boolean;
  each: boolean;
  /** 米、油|各1份: of each of several things. */
  ofThings: boolean;
  pooled: boolean;
  /** The verb before it, by what it can do; null where none stands before it in the segment. */
  verb: Token | null;
  helped: boolean;
  at: number;
  tokens: Token[];
};

export type ItemReading = { items: Item[]; verbs: Token[]; each: boolean; respectively: boolean };

export const verbRoles = rolesOf(
  Role.give,
  Role.receive,
  Role.fetch,
  Role.build,
  Role.sell,
  Role.buy,
  Role.own,
  Role.labour,
  Role.notGiven,
);

const giving = rolesOf(Role.give, Role.receive);

/** Some verb of it tells of giving or of getting. */
export function tellsGiving({ verbs }: ItemReading): boolean {
  return verbs.some((verb) => hasSome(verb, giving));
}

export function isVerb(token: Token): boolean {
  return token.kind === "word" && hasSome(token, verbRoles);
}

/** 各给, 各送, 每户发: the sharing and the giving in one word. */
export function givesEach(token: Token): boolean {
  return (token.word?.roles.has(Role.each) ?? false) && /[给送发放]$/.test(token.text);
}

/** A figure with nothing told of it: how many came, before it is known what they did. */
export function bareItem(quantity: Quantity | null): Item {
  return {
    noun: null,
    quantity,
    someAmount: false,
    each: false,
    ofThings: false,
    pooled: false,
    verb: null,
    helped: false,
    at: 0,
    tokens: [],
  };
}

/** Where the figure of an item stands among those tokens; -1 where none of them is its figure. @param own the item's tokens */
export function figureAt(tokens: readonly Token[], own: readonly Token[]): number {
  return tokens.findIndex((token) => token.quantity !== null && own.includes(token));
}

/** The one item that has a figure; undefined where none has, or more than one. */
export function onlyCounted({ items }: Pick<ItemReading, "items">): Item | undefined {
  const [item, other] = items.filter(({ quantity }) => quantity !== null);
  return other === undefined ? item : undefined;
}
