import { z } from "zod";
import type { Check, Finding } from "../chat/adapter.ts";
import { createDeafAdapters } from "../chat/index.ts";
import type { Config } from "../config.ts";
import { OperatorError } from "../core/errors.ts";
import { createLogger } from "../lib/logger.ts";
import { trustAuthorities } from "../lib/trusted-authorities.ts";
import type { AddCommand, CliContext } from "./context.ts";
import { clockChecks, databaseChecks, platformCheck, zoneCheck } from "./doctor-checks.ts";
import { runningService } from "./doctor-service.ts";

/** `doctor --json`: one object on one line. */
export const doctorJson = z.strictObject({
  /** Nothing is bad; something may be doubtful. */
  ok: z.boolean(),
  findings: z.array(
    z.strictObject({
      check: z.string(),
      state: z.enum(["good", "doubtful", "bad"]),
      told: z.string(),
      /** What to do; null where nothing is. */
      remedy: z.string().nullable(),
    }),
  ),
});

type Told = z.infer<typeof doctorJson>["findings"][number];

/** `doctor`: ends with status 1 where something is bad. */
export const addDoctor: AddCommand = (program, context) => {
  program
    .command("doctor")
    .description("looks at configuration, database, clock and every platform, and says what to do")
    .option("--json", "one JSON object", false)
    .option(
      "--take-over",
      "also opens long connections, which takes them from a service that has them",
      false,
    )
    .action(async ({ json, takeOver }: { json: boolean; takeOver: boolean }) => {
      const findings: Told[] = [];
      for await (const finding of examine(context, takeOver)) {
        findings.push(finding);
        if (!json) for (const line of lines(finding)) context.print(line);
      }
      const ok = findings.every(({ state }) => state !== "bad");
      if (json) context.print(JSON.stringify({ ok, findings }));
      if (!ok) context.fail();
    });
};

async function* examine(context: CliContext, takeOver: boolean): AsyncGenerator<Told> {
  const config = readConfig(context);
  if ("state" in config) {
    yield tell("configuration", config);
    return;
  }
  yield tell("configuration", { state: "good", told: `read from ${config.folder}` });
  const log = createLogger("silent");
  const adapters = createDeafAdapters({ config, clock: context.clock, log });
  const checks: Check[] = [
    platformCheck(config),
    zoneCheck(config, context.clock),
    ...databaseChecks(
      context,
      adapters.flatMap(({ routes }) => routes),
    ),
    ...clockChecks(config, context.clock),
    ...adapters.flatMap((adapter) => adapter.checks),
  ];
  const service = await runningService(config.http);
  if (service) yield tell("service", service);
  for (const { name, takesOver, run } of checks) {
    if (!takesOver) yield tell(name, await run());
    else if (service) yield tell(name, leftToService);
    else yield tell(name, takeOver ? await run() : leftOut);
  }
}

const leftToService: Finding = {
  state: "good",
  told: "left out: the running service has it, and tells of it",
};

/** That no service is found here says nothing: it may run in a container, on another machine, or just be busy. */
const leftOut: Finding = {
  state: "doubtful",
  told: "left out, as it would take the long connection away from a service that has it",
  remedy: "where no service runs for this bot, on this machine or another: lianxin doctor --take-over",
};

/** Whatever is wrong with the files is one finding; the rest needs them. */
function readConfig(context: CliContext): Config | Finding {
  try {
    const config = context.config();
    if (config.caFile !== null) trustAuthorities(config.caFile);
    createDeafAdapters({ config, clock: context.clock, log: createLogger("silent") });
    return config;
  } catch (fault) {
    if (!(fault instanceof OperatorError)) throw fault;
    return { state: "bad", told: fault.message, remedy: "mend what is named, then run doctor again" };
  }
}

function tell(check: string, finding: Finding): Told {
  const { state, told } = finding;
  return { check, state, told, remedy: finding.state === "good" ? null : finding.remedy };
}

const signs = { good: "ok ", doubtful: "?  ", bad: "BAD" };

function lines({ check, state, told, remedy }: Told): string[] {
  const head = `${signs[state]} ${check}: ${told}`;
  return remedy === null ? [head] : [head, `      -> ${remedy}`];
}
