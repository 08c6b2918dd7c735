import type { Person, Scene } from "../scene/scene.ts";
import { Role } from "../words/roles.ts";
import { has, isMark, type Token } from "../words/tokens.ts";

/**
 * 先到李平家。|老李正在劈柴: of several of the sender's own called so, the one whom the message has told of already.
 * Not: 李平、老李; 又去了老李家; 李平家没人,给老李送了米: others, or who knows which.
 * @returns null where nobody, or more than one, was told of
 */
export function calledAgain(tokens: readonly Token[], at: number, scene: Scene): Person | null {
  const mention = tokens[at]?.mention;
  if (mention?.form !== "surname" || mention.fits.length < 2) return null;
  const near = tokens[at - 1];
  const before = near?.text === "了" ? tokens[at - 2] : near;
  if (isMark(before, "、") || isMark(tokens[at + 1], "、") || has(before, Role.with)) return null;
  if (has(before, Role.go) || before?.word?.measure?.id === "visit") return null;
  const told = scene.everybody().filter(({ id }) => mention.fits.some((household) => household.id === id));
  const [one] = told;
  if (one === undefined || told.length > 1) return null;
  // 李平家没人,给老李送了米: whoever was met is another.
  const last = scene.entries.list.findLast(({ facts }) => facts.households.includes(one.id));
  return last?.facts.missed ? null : one;
}
