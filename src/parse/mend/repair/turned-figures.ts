import { Role } from "../../words/roles.ts";
import { behindStop, has, isMark, nextStop, type Token } from "../../words/tokens.ts";

/**
 * 两袋米一袋面|说反了|一袋米两袋面; 李平三百王五二百|不对反了: the two figures told last change places, and what tells both once more is told
 * already. Where reading goes on; null where nothing is owned to, or what stands behind tells anything else.
 */
export function endOfTurned(tokens: readonly Token[], at: number, out: Token[]): number | null {
  const slip = tokens[at];
  if (slip === undefined || !has(slip, Role.repair) || !slip.text.endsWith("反了")) return null;
  const from = behindStop(out, out.length, "。!\n");
  const [second = -1, first = -1] = out
    .flatMap(({ quantity }, place) => (place >= from && quantity?.value != null ? [place] : []))
    .reverse();
  const before = out[first];
  const behind = out[second];
  if (before?.quantity == null || behind?.quantity == null) return null;
  const end = nextStop(tokens, at + 1, "。!\n");
  const said = tokens.slice(at + 1, end).filter(({ quantity }) => quantity !== null);
  const again =
    said.length === 2 &&
    said[0]?.quantity?.value === behind.quantity.value &&
    said[1]?.quantity?.value === before.quantity.value;
  if (!again && (said.length > 0 || slip.text === "反了")) return null;
  if (!again && isRightAlready(tokens, at, [before, behind])) {
    while (isSmall(out[out.length - 1])) out.pop();
    return at + 1;
  }
  out[first] = { ...before, quantity: { ...before.quantity, value: behind.quantity.value } };
  out[second] = { ...behind, quantity: { ...behind.quantity, value: before.quantity.value } };
  while (isSmall(out[out.length - 1])) out.pop();
  if (!again) return at + 1;
  const last = tokens.lastIndexOf(said[1] as Token, end);
  const things = out.slice(first).map(({ text }) => text);
  return things.includes(tokens[last + 1]?.text ?? "#") ? last + 2 : last + 1;
}

/** 米一袋油两桶,哦不,|米两袋油一桶|,说反了: both are told the right way round already. */
function isRightAlready(tokens: readonly Token[], at: number, told: readonly Token[]): boolean {
  const from = tokens.findLastIndex(
    (token, place) => place < at && has(token, Role.repair) && !token.text.endsWith("反了"),
  );
  if (from < 0) return false;
  const again = tokens.slice(from, at);
  if (again.some((token) => isMark(token, "。!\n"))) return false;
  const figures = again.filter(({ quantity }) => quantity !== null);
  return (
    figures.length === told.length &&
    figures.every(({ quantity }, place) => quantity?.value === told[place]?.quantity?.value)
  );
}

/** 哎不对, 我 and pauses in front of it. */
function isSmall(token: Token | undefined): boolean {
  return (
    has(token, Role.repair) || has(token, Role.cadreSelf) || has(token, Role.filler) || isMark(token, ",")
  );
}
