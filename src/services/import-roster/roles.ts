import type { Role } from "../../core/roster.ts";
import { type RowReader, splitList } from "./cells.ts";

const roleNames = new Map<string, Role>([
  ["干部", "cadre"],
  ["领导", "leader"],
  ["协调员", "coordinator"],
]);

/** 协调员;领导, in any order; none where nothing is said. */
export function readRoles(cells: RowReader<"roles">, text: string): Role[] {
  return splitList(text).flatMap((part) => {
    const role = roleNames.get(part);
    if (!role) cells.fault("roles", { code: "roles" });
    return role ?? [];
  });
}

/** Each once, in the order in which the ledger gives them; who is said to be nothing is a cadre. */
export function settledRoles(said: Iterable<Role>): Role[] {
  const roles = new Set(said);
  return roles.size === 0 ? ["cadre"] : [...roleNames.values()].filter((role) => roles.has(role));
}
