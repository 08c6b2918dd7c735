import type { Clause } from "./clause.ts";
import type { ItemReading } from "./item.ts";
import { Role } from "./roles.ts";
import { type People, times } from "./scene.ts";
import { has } from "./tokens.ts";

/** 8名干部每人走访5户: how many cadres each did what the clause tells; null where it tells of none. */
export function cadresEach({ roles, hasFigure, tokens }: Clause): number | null {
  if (!hasFigure || !roles.has(Role.each) || !roles.has(Role.role)) return null;
  const each = tokens.findIndex((token) => has(token, Role.each) && ofOne.test(token.text));
  const who = tokens[each - 1];
  // 8名|党员|干部
  const count =
    tokens[each - 2]?.quantity ??
    (/^(?:党员|驻村|帮扶)$/.test(tokens[each - 2]?.text ?? "") ? tokens[each - 3]?.quantity : null);
  if (who === undefined || !has(who, Role.role) || !cadres.test(who.text)) return null;
  return count?.unit?.kind === "person" && count.value !== null && count.value > 1 ? count.value : null;
}

const ofOne = /^(?:每人|每名|人均|各|各自)$/;
const cadres = /(?:干部|职工|人员|队员|党员|同志|责任人)$/;

/** What one of them did, times how many they are; it is no share of any household's. */
export function timesCadres(reading: ItemReading, named: People, cadres: number): People {
  for (const item of reading.items) {
    item.each = false;
    const value = times(item.quantity, cadres);
    if (item.quantity !== null) item.quantity = { ...item.quantity, value };
  }
  reading.each = false;
  return named.counted === null ? named : { ...named, counted: named.counted * cadres };
}
