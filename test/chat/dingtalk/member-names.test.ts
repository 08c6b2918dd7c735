import { expect, test } from "vitest";
import { memberNames } from "../../../src/chat/dingtalk/member-names.ts";
import { movableClock } from "../../support/clock.ts";
import { readableLog } from "../../support/log.ts";

test("a look-up that breaks off is no answer for the day: the next message asks again", async () => {
  const clock = movableClock("2026-06-12T08:00:00.000Z");
  const { log } = readableLog();
  let asked = 0;
  const findName = async () => {
    asked += 1;
    if (asked === 1) throw new Error("broken off");
    return { kind: "answered", answer: "钱进" } as const;
  };
  const namesOf = memberNames({ api: { findName }, clock, log });
  expect(await namesOf(["m2"])).toEqual(new Map());
  expect(await namesOf(["m2"])).toEqual(new Map([["m2", "钱进"]]));
  await namesOf(["m2"]);
  expect(asked).toBe(2);
});
