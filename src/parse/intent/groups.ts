/** A group of words of config/intents.yaml, as a number. */
export type Group = number;

/**
 * Some of the groups, as bits: every message is asked which of them its words are in, and which of nearly two hundred
 * phrases could be said with those.
 */
export class Groups {
  private readonly bits: number[];

  private constructor(bits: number[]) {
    this.bits = bits;
  }

  /** @param count how many groups there are */
  static of(count: number, members: readonly Group[]): Groups {
    const groups = new Groups(Array.from({ length: Math.ceil(count / 32) }, () => 0));
    for (const group of members) groups.add(group);
    return groups;
  }

  /** The bits of several, one after the other. */
  static inRow(list: readonly Groups[]): readonly number[] {
    return list.flatMap(({ bits }) => bits);
  }

  copy(): Groups {
    return new Groups(this.bits.slice());
  }

  add(group: Group): void {
    this.bits[group >> 5] = (this.bits[group >> 5] ?? 0) | (1 << (group & 31));
  }

  addAll(others: Groups): void {
    for (let at = 0; at < this.bits.length; at += 1)
      this.bits[at] = (this.bits[at] ?? 0) | (others.bits[at] ?? 0);
  }

  has(group: Group): boolean {
    return ((this.bits[group >> 5] ?? 0) & (1 << (group & 31))) !== 0;
  }

  hasSome(others: Groups): boolean {
    for (let at = 0; at < this.bits.length; at += 1)
      if (((this.bits[at] ?? 0) & (others.bits[at] ?? 0)) !== 0) return true;
    return false;
  }

  /** All of one of those in a row. */
  hasAllOfOne(row: readonly number[]): boolean {
    const { bits } = this;
    for (let from = 0; from < row.length; from += bits.length) {
      let at = 0;
      while (at < bits.length && ((row[from + at] ?? 0) & ~(bits[at] ?? 0)) === 0) at += 1;
      if (at === bits.length) return true;
    }
    return false;
  }

  hasAll(others: Groups): boolean {
    for (let at = 0; at < this.bits.length; at += 1)
      if (((others.bits[at] ?? 0) & ~(this.bits[at] ?? 0)) !== 0) return false;
    return true;
  }
}
