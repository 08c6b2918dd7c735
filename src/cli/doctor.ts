import { z } from "zod";
import type { Check } from "../chat/adapter.ts";
import { createDeafAdapters } from "../chat/index.ts";
import type { Config } from "../config.ts";
import { OperatorError } from "../core/errors.ts";
import { type Finding, findingWords, type Subject } from "../core/finding.ts";
import { createLogger } from "../lib/logger.ts";
import { trustAuthorities } from "../lib/trusted-authorities.ts";
import * as say from "../text/zh-cn/doctor.ts";
import type { AddCommand, CliContext } from "./context.ts";
import { clockChecks, platformCheck, zoneCheck } from "./doctor-checks.ts";
import { findingsInEnglish, subjectInEnglish } from "./doctor-english.ts";
import { fontCheck } from "./doctor-font.ts";
import { ledgerChecks } from "./doctor-ledger.ts";
import { lineOfService, runningService } from "./doctor-service.ts";

/** `doctor --json`: one object on one line. */
export const doctorJson = z.strictObject({
  /** Nothing is bad; something may be doubtful. */
  ok: z.boolean(),
  findings: z.array(
    z.strictObject({
      check: z.string(),
      state: z.enum(["good", "doubtful", "bad"]),
      /** Stable, for scripts. */
      code: z.string(),
      told: z.string(),
      /** What to do; null where nothing is. */
      remedy: z.string().nullable(),
    }),
  ),
});

type Found = { subject: Subject; finding: Finding };

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
      const found: Found[] = [];
      for await (const one of examine(context, takeOver)) {
        found.push(one);
        if (!json) for (const line of toldInChinese(one)) context.print(line);
      }
      const count = (state: Finding["state"]) =>
        found.filter(({ finding }) => finding.state === state).length;
      const ok = count("bad") === 0;
      if (json) context.print(JSON.stringify({ ok, findings: found.map(toldInEnglish) }));
      else context.print(say.doctorSummary({ bad: count("bad"), doubtful: count("doubtful") }));
      if (!ok) context.fail();
    });
};

async function* examine(context: CliContext, takeOver: boolean): AsyncGenerator<Found> {
  const config = readConfig(context);
  const configuration: Subject = { of: "configuration" };
  if ("state" in config) {
    yield { subject: configuration, finding: config };
    return;
  }
  const { folder } = config;
  yield { subject: configuration, finding: { state: "good", code: "configurationRead", folder } };
  const service = await runningService(config.http);
  if (service) yield { subject: { of: "service" }, finding: service.finding };
  for (const { subject, takesOver, run } of checksOf(context, config)) {
    if (!takesOver) yield { subject, finding: await run() };
    else if (service && subject.of === "line") yield { subject, finding: lineOfService(service, subject.id) };
    // That no service is found here says nothing: it may run in a container, on another machine, or just be busy.
    else yield { subject, finding: takeOver ? await run() : { state: "doubtful", code: "lineLeftOut" } };
  }
}

function checksOf(context: CliContext, config: Config): Check[] {
  const { clock } = context;
  const adapters = createDeafAdapters({ config, clock, log: createLogger("silent") });
  const routes = adapters.flatMap((adapter) => adapter.routes);
  return [
    platformCheck(config),
    zoneCheck(config, clock),
    fontCheck(),
    ...ledgerChecks({ context, config, routes }),
    ...clockChecks(config, clock),
    ...adapters.flatMap((adapter) => adapter.checks),
  ];
}

/** Whatever is wrong with the files is one finding; the rest needs them. */
function readConfig(context: CliContext): Config | Finding {
  try {
    const config = context.config();
    if (config.caFile !== null) trustAuthorities(config.caFile);
    createDeafAdapters({ config, clock: context.clock, log: createLogger("silent") });
    return config;
  } catch (fault) {
    if (!(fault instanceof OperatorError)) throw fault;
    return { state: "bad", code: "configurationFaulty", reason: fault.message };
  }
}

function toldInChinese({ subject, finding }: Found): string[] {
  return say.doctorLines(finding.state, subject, findingWords(say.findings, finding));
}

function toldInEnglish({ subject, finding }: Found) {
  const { state, code } = finding;
  const { told, remedy } = findingWords(findingsInEnglish, finding);
  return { check: subjectInEnglish(subject), state, code, told, remedy };
}
