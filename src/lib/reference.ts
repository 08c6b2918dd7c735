import { randomInt } from "node:crypto";

// Without letters and digits that are mistaken for one another when read out on the phone.
const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** A number to ask about: told to whoever met a fault, and in the log beside its cause. Eight letters and digits. */
export function newReference(): string {
  return Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join("");
}
