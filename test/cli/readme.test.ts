import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { doctorJson } from "../../src/cli/doctor.ts";
import { importOutput } from "../../src/cli/import.ts";
import { inviteJson } from "../../src/cli/invite.ts";
import { outboxJson, outboxResendJson } from "../../src/cli/outbox.ts";
import { remindJson } from "../../src/cli/remind.ts";
import { schedulesDiffJson, schedulesJson } from "../../src/cli/schedules.ts";
import { tallyJson } from "../../src/cli/tally.ts";
import { unreadJson } from "../../src/cli/unread.ts";

const schemas = {
  doctorJson,
  importOutput,
  inviteJson,
  outboxJson,
  outboxResendJson,
  remindJson,
  schedulesDiffJson,
  schedulesJson,
  tallyJson,
  unreadJson,
};
const readme = readFileSync(new URL("../../src/README.md", import.meta.url), "utf8");
const examples = [...readme.matchAll(/```json\n([\s\S]*?)```/g)].flatMap(([, block = ""]) =>
  block.trim().split("\n"),
);

test.each(examples)("is what a command prints: %s", (example) => {
  const fitting = Object.values(schemas).filter((schema) => schema.safeParse(JSON.parse(example)).success);
  expect(fitting).toHaveLength(1);
});

test.each(Object.entries(schemas))("%s has an example", (_name, schema) => {
  expect(examples.some((example) => schema.safeParse(JSON.parse(example)).success)).toBe(true);
});
