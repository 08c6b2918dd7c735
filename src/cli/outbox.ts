import { z } from "zod";
import { OperatorError } from "../core/errors.ts";
import { resend } from "../services/resend.ts";
import type { Db } from "../store/open.ts";
import { listOutbox, type OutboxState } from "../store/outbox.ts";
import type { AddCommand, CliContext } from "./context.ts";

const states = ["planned", "sending", "sent", "refused", "unknown", "missed"] as const;

/** `outbox --json`: one object on one line; the latest 1000, latest first. */
export const outboxJson = z.strictObject({
  messages: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(["reminder", "tally", "notice"]),
      route: z.string(),
      to: z.string(),
      cadre: z.string().nullable(),
      state: z.enum(states),
      attempts: z.number().int().min(0),
      plannedAt: z.iso.datetime(),
      notBefore: z.iso.datetime(),
      notAfter: z.iso.datetime(),
      sentAt: z.iso.datetime().nullable(),
      error: z.string().nullable(),
      fault: z.string().nullable(),
      resends: z.int().min(0),
      text: z.string(),
    }),
  ),
});

/** `outbox --resend --json`: the ids that were planned anew, each with the state it was in. */
export const outboxResendJson = z.strictObject({
  resent: z.array(z.strictObject({ id: z.string(), was: z.enum(states) })),
});

export const addOutbox: AddCommand = (program, context) => {
  program
    .command("outbox")
    .description("what went out unasked or waits to, and what became of it")
    .option("--state <state>", `only those that are ${states.join(", ")}`)
    .option(
      "--resend <id...>",
      "send again what was refused, missed, or is unknown: look into the group first",
    )
    .option("--json", "one JSON object", false)
    .action(async ({ state, json, resend: ids }: { state?: string; json: boolean; resend?: string[] }) => {
      const wanted = stateArgument(state);
      const { db } = await context.openStore();
      if (ids) return sendAgain(db, ids, json, context);
      const messages = (await listOutbox(db, wanted)).map(({ destination, cadreId, ...message }) => ({
        ...message,
        to: destination,
        cadre: cadreId,
      }));
      if (json) {
        context.print(JSON.stringify({ messages }));
        return;
      }
      if (messages.length === 0) context.print("No messages.");
      for (const { id, state, attempts, error } of messages) {
        context.print(`${id}: ${state}, ${attempts} attempts${error === null ? "" : `, ${error}`}`);
      }
    });
};

async function sendAgain(
  db: Db,
  ids: readonly string[],
  json: boolean,
  { clock, print }: CliContext,
): Promise<void> {
  const resent: z.infer<typeof outboxResendJson>["resent"] = [];
  for (const id of ids) resent.push({ id, was: (await resend(db, id, clock.now())).state });
  if (json) print(JSON.stringify({ resent }));
  else for (const { id, was } of resent) print(`${id}: was ${was}, goes out with the service's next minute`);
}

function stateArgument(text: string | undefined): OutboxState | undefined {
  const state = states.find((one) => one === text);
  if (text === undefined || state) return state;
  throw new OperatorError("state-unknown", `--state ${text}: expected one of ${states.join(", ")}`);
}
