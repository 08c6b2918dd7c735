/**
 * What a word does in a sentence; config/words.yaml explains each group to the people who edit it. Numbered, so that
 * what a word does is a bit of it: nothing is asked as often.
 */
export const Role = {
  go: 0,
  home: 1,
  homeGround: 2,
  pass: 3,
  return: 4,
  dative: 5,
  with: 6,
  give: 7,
  receive: 8,
  fetch: 9,
  each: 10,
  pool: 11,
  respectively: 12,
  about: 13,
  aboutAfter: 14,
  someAmount: 15,
  joins: 16,
  next: 17,
  further: 18,
  help: 19,
  labour: 20,
  build: 21,
  works: 22,
  sell: 23,
  buy: 24,
  own: 25,
  ownPlace: 26,
  need: 27,
  wish: 28,
  say: 29,
  trouble: 30,
  stateBenefit: 31,
  notGiven: 32,
  not: 33,
  missed: 34,
  met: 35,
  plan: 36,
  hearsay: 37,
  office: 38,
  solve: 39,
  arrange: 40,
  question: 41,
  rule: 42,
  repair: 43,
  attend: 44,
  contact: 45,
  pronoun: 46,
  cadreSelf: 47,
  title: 48,
  kin: 49,
  role: 50,
  ownHouseholds: 51,
  householdClass: 52,
  allOf: 53,
  among: 54,
  etcetera: 55,
  total: 56,
  villageThing: 57,
  price: 58,
  measured: 59,
  filler: 60,
  plain: 61,
} as const;
export type RoleName = keyof typeof Role;
export type Role = (typeof Role)[RoleName];

/** What one word can be, or all words of a stretch together: a bit for each role. */
export class Roles {
  /** Of the roles 0-31 and 32-63. */
  private low = 0;
  private high = 0;

  /** Nothing but this one. */
  isOnly(role: Role): boolean {
    return role < 32
      ? this.low === 1 << role && this.high === 0
      : this.high === 1 << (role - 32) && this.low === 0;
  }

  /** One of these or both, and nothing else; both from 32 on. */
  isOnlyOf(one: Role, other: Role): boolean {
    return this.low === 0 && (this.high & ~((1 << (one - 32)) | (1 << (other - 32)))) === 0;
  }

  get isEmpty(): boolean {
    return this.low === 0 && this.high === 0;
  }

  has(role: Role): boolean {
    return ((role < 32 ? this.low >> role : this.high >> (role - 32)) & 1) === 1;
  }

  add(role: Role): void {
    if (role < 32) this.low |= 1 << role;
    else this.high |= 1 << (role - 32);
  }

  /** One of them at least. */
  hasSome(others: Roles): boolean {
    return (this.low & others.low) !== 0 || (this.high & others.high) !== 0;
  }

  addAll(other: Roles): void {
    this.low |= other.low;
    this.high |= other.high;
  }
}

/** Those asked for together: one look at a word tells whether it is any of them. */
export function rolesOf(...list: readonly Role[]): Roles {
  const roles = new Roles();
  for (const role of list) roles.add(role);
  return roles;
}
