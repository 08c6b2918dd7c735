import { z } from "zod";
import { localDayAt } from "../core/calendar.ts";
import { OperatorError } from "../core/errors.ts";
import {
  expectedInEnglish,
  type Fault,
  importRoster,
  type RosterImported,
  rosterKinds,
} from "../services/import-roster.ts";
import * as say from "../text/zh-cn/import.ts";
import type { AddCommand, CliContext } from "./context.ts";

const counts = z.object({ added: z.int(), changed: z.int(), ended: z.int() });
const kind = z.enum(rosterKinds);
const changes = z.array(
  z.object({ kind, action: z.enum(["add", "change", "end"]), id: z.string(), name: z.string() }),
);
const faults = z.array(
  z.object({
    file: z.string(),
    sheet: z.string().nullable(),
    row: z.int(),
    column: z.string(),
    value: z.string(),
    expected: z.string(),
  }),
);
/** More than a third of all that are active, and at least ten. */
const ending = z.array(z.object({ kind: z.enum(["households", "cadres"]), ended: z.int(), active: z.int() }));

/** What `import --json` prints: one object. */
export const importOutput = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("imported"),
    dryRun: z.boolean(),
    counts: z.record(kind, counts),
    /** Of a dry run: each change. Else empty; they stand in the audit. */
    changes,
    /** Columns and sheets that nothing was read from. */
    ignored: z.array(z.string()),
    /** What was taken as it stands, but is worth a look. */
    warnings: faults,
    /** What was allowed to end; of a dry run, what needs --allow-ending. */
    ending,
  }),
  z.object({ kind: z.literal("refused"), faults, warnings: faults }),
  /** Needs --allow-ending; `changes` has who would end. */
  z.object({ kind: z.literal("too-many-ending"), ending, changes, warnings: faults }),
]);

type ImportOptions = { dryRun?: true; json?: true; county?: string; allowEnding?: true };

/** `import DIR|FILE.xlsx`: brings the roster to what the files say. */
export const addImport: AddCommand = (program, context) => {
  program
    .command("import")
    .description("bring the roster to what an office's files say; all or nothing")
    .argument(
      "<path>",
      "a folder with villages.csv, households.csv, cadres.csv and pairings.csv; or an xlsx file with these as four " +
        "sheets, or with one row a household (乡镇, 村, 组, 户主, 类型, 人口, 联系干部, 单位)",
    )
    .option("--county <name>", "the county of a sheet that has no column 县")
    .option("--dry-run", "say what would change, and write nothing")
    .option("--allow-ending", "also where more than a third of the households or cadres would end")
    .option("--json", "print one JSON object")
    .action(async (path: string, options: ImportOptions) => {
      const store = await context.openStore();
      const now = context.clock.now();
      const today = localDayAt(now, context.config().timezone);
      const { county, dryRun, allowEnding } = options;
      const imported = await importRoster({ db: store.db, path, today, now, county, dryRun, allowEnding });
      if (options.json) tellMachine(imported, context);
      else tellOperator(imported, context);
    });
};

/** @throws OperatorError where nothing was imported */
function tellMachine(imported: RosterImported, context: CliContext): void {
  context.print(JSON.stringify(importOutput.parse(toOutput(imported))));
  if (imported.kind === "refused") {
    const rows = badRows(imported.faults);
    throw invalid(`${rows} bad ${rows === 1 ? "row" : "rows"}: nothing was imported.`);
  }
  if (imported.kind === "too-many-ending") {
    throw tooManyEnding("Too much would end without --allow-ending: nothing was imported.");
  }
}

function toOutput(imported: RosterImported): z.input<typeof importOutput> {
  const told = (list: readonly Fault[]) => list.map((one) => ({ ...one, expected: expectedInEnglish(one) }));
  const warnings = told(imported.warnings);
  switch (imported.kind) {
    case "refused":
      return { ...imported, faults: told(imported.faults), warnings };
    case "too-many-ending":
      return { ...imported, warnings };
    case "imported": {
      const ignored = imported.ignored.map(({ column, sheet }) =>
        column === null ? `sheet ${sheet}` : `column ${column} of ${sheet}`,
      );
      return { ...imported, changes: imported.dryRun ? imported.changes : [], ignored, warnings };
    }
  }
}

const linesShown = 50;

/** In Chinese, for who keeps the roster. @throws OperatorError where nothing was imported */
function tellOperator(imported: RosterImported, context: CliContext): void {
  for (const line of shortened(imported.warnings.map(say.rosterWarning))) context.warn(line);
  switch (imported.kind) {
    case "refused":
      throw invalid(
        [...imported.faults.map(say.rosterFault), say.badRows(badRows(imported.faults))].join("\n"),
      );
    case "too-many-ending": {
      const { ending, changes } = imported;
      const lines = [...shortened(changes.map(say.rosterChange)), say.wouldEnd(ending), say.mustAllowEnding];
      throw tooManyEnding([...lines, say.endingRefused].join("\n"));
    }
    case "imported":
      for (const line of report(imported)) context.print(line);
  }
}

function report({
  counts,
  changes,
  dryRun,
  ignored,
  ending,
}: RosterImported & { kind: "imported" }): string[] {
  return [
    ...(dryRun ? shortened(changes.map(say.rosterChange)) : []),
    ...ignored.map(say.notRead),
    ...rosterKinds.map((one) => say.rosterCounts(one, counts[one])),
    ...(dryRun && ending.length > 0 ? [say.wouldEnd(ending), say.mustAllowEnding] : []),
    ...(dryRun ? [say.nothingWritten] : []),
  ];
}

function shortened(lines: readonly string[]): string[] {
  const more = lines.length - linesShown;
  return more > 0 ? [...lines.slice(0, linesShown), say.moreLines(more)] : [...lines];
}

function badRows(faults: readonly Fault[]): number {
  return new Set(faults.map(({ file, sheet, row }) => `${file}\n${sheet ?? ""}\n${row}`)).size;
}

function invalid(message: string): OperatorError {
  return new OperatorError("roster-invalid", message);
}

function tooManyEnding(message: string): OperatorError {
  return new OperatorError("roster-too-many-ending", message);
}
