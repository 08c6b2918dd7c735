import { expect, test } from "vitest";
import { Role, Roles } from "../../src/parse/words/roles.ts";

const all = Object.values(Role);

test("each role is told from every other, in the bits that a word has for them", () => {
  for (const role of all) {
    const roles = new Roles();
    roles.add(role);
    expect(all.filter((other) => roles.has(other))).toEqual([role]);
    expect(roles.isOnly(role)).toBe(true);
  }
});

test("a word of two roles is only neither; one of none is empty", () => {
  const roles = new Roles();
  expect(roles.isEmpty).toBe(true);
  roles.add(Role.go);
  roles.add(Role.plain);
  expect([roles.isEmpty, roles.isOnly(Role.go), roles.isOnly(Role.plain)]).toEqual([false, false, false]);
});
