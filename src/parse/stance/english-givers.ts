import type { Stretch } from "../scene/stretch.ts";
import { Role } from "../words/roles.ts";
import { has, type Token } from "../words/tokens.ts";

/** The township|already|gave|her|rice, his daughter|sent|them|200 yuan: to whoever is spoken of, and by others. Not: the township gave li ping 2 bags of rice, our office gave him 2 bags */
export function othersGaveThem({ tokens, roles }: Stretch): boolean {
  if (roles.has(Role.cadreSelf)) return false;
  const gave = tokens.findIndex((token) => has(token, Role.give) && /^[a-z]/.test(token.text));
  if (gave < 1 || !receiver.test(tokens[gave + 1]?.text ?? "")) return false;
  const giver = tokens.slice(0, gave).filter(({ text }) => !besides.test(text));
  return giver.length > 0 && (giver.every(isOfBody) || isOfTheirFamily(giver));
}

/** he|already|got|2 bags|of|rice|from|the township: from others, by whom it begins with. Not: li ping got 2 bags from us */
export function hadOfOthers({ tokens, roles }: Stretch): boolean {
  if (roles.has(Role.cadreSelf) || roles.has(Role.give)) return false;
  const [first] = tokens;
  if (first?.mention == null && !has(first, Role.pronoun)) return false;
  const got = tokens.findIndex((token) => has(token, Role.receive));
  const from = tokens.findIndex(({ text }, at) => at > got && text === "从");
  if (got < 1 || from < 0) return false;
  const giver = tokens.slice(from + 1).filter(({ text }) => !besides.test(text));
  return giver.length > 0 && (giver.every(isOfBody) || isOfTheirFamily(giver));
}

const receiver = /^(?:him|her|his|them|their)$/;
/** |the| township |has already| given him */
const besides = /^(?:the|an?|already|also|just|recently|earlier|previously|has|have|had)$/;
const bodies =
  /^(?:local|township|town|county|school|kindergarten|cooperative|federation|charity|factory|hospital)$/;

/** township, 村里 for the village, 乡政府 for the civil affairs bureau */
function isOfBody(token: Token): boolean {
  if (has(token, Role.householdClass)) return false;
  return bodies.test(token.text) || has(token, Role.office) || has(token, Role.villageThing);
}

/** his|daughter, li ping|'s|son */
function isOfTheirFamily([whose, ...kin]: readonly Token[]): boolean {
  const last = kin.at(-1);
  if (!has(whose, Role.pronoun) && whose?.mention == null) return false;
  return (
    has(last, Role.kin) &&
    kin.every((token) => has(token, Role.kin) || has(token, Role.home) || has(token, Role.joins))
  );
}
