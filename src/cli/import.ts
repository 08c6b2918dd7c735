import { z } from "zod";
import { localDayAt } from "../core/calendar.ts";
import { OperatorError } from "../core/errors.ts";
import {
  type Fault,
  importRoster,
  type RosterImported,
  rosterKinds,
  showFault,
} from "../services/import-roster.ts";
import type { AddCommand } from "./context.ts";

const counts = z.object({ added: z.int(), changed: z.int(), ended: z.int() });
const kind = z.enum(rosterKinds);

/** What `import --json` prints: one object. */
export const importOutput = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("imported"),
    dryRun: z.boolean(),
    counts: z.record(kind, counts),
    /** Of a dry run: each change. Else empty; they stand in the audit. */
    changes: z.array(
      z.object({ kind, action: z.enum(["add", "change", "end"]), id: z.string(), name: z.string() }),
    ),
    /** Columns and sheets that nothing was read from. */
    ignored: z.array(z.string()),
  }),
  z.object({
    kind: z.literal("refused"),
    faults: z.array(
      z.object({
        file: z.string(),
        sheet: z.string().nullable(),
        row: z.int(),
        column: z.string(),
        value: z.string(),
        expected: z.string(),
      }),
    ),
  }),
]);

type ImportOptions = { dryRun?: true; json?: true; county?: string };

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
    .option("--json", "print one JSON object")
    .action(async (path: string, options: ImportOptions) => {
      const store = await context.openStore();
      const now = context.clock.now();
      const today = localDayAt(now, context.config().timezone);
      const { county, dryRun } = options;
      const imported = await importRoster({ db: store.db, path, today, now, county, dryRun });
      if (options.json) context.print(JSON.stringify(importOutput.parse(short(imported))));
      if (imported.kind === "refused") throw refusal(imported.faults, options.json ?? false);
      if (!options.json) for (const line of report(imported)) context.print(line);
    });
};

function short(imported: RosterImported): RosterImported {
  return imported.kind === "imported" && !imported.dryRun ? { ...imported, changes: [] } : imported;
}

function refusal(faults: readonly Fault[], listed: boolean): OperatorError {
  const rows = new Set(faults.map(({ file, sheet, row }) => `${file}\n${sheet ?? ""}\n${row}`)).size;
  const sum = `${rows} bad ${rows === 1 ? "row" : "rows"}: nothing was imported.`;
  return new OperatorError("roster-invalid", listed ? sum : [...faults.map(showFault), sum].join("\n"));
}

const kindNames = {
  areas: "areas (县, 乡镇, 村)",
  households: "households (户)",
  cadres: "cadres (干部)",
  pairings: "pairings (结对)",
  accounts: "accounts (账号)",
};
const changesShown = 50;

function report(imported: RosterImported & { kind: "imported" }): string[] {
  const { counts, changes, dryRun, ignored } = imported;
  const shown = dryRun ? changes.slice(0, changesShown) : [];
  return [
    ...shown.map((change) => `${change.action} ${change.kind}: ${change.id} ${change.name}`.trimEnd()),
    ...(dryRun && changes.length > shown.length ? [`… and ${changes.length - shown.length} more`] : []),
    ...ignored.map((what) => `ignored: ${what}`),
    ...rosterKinds.map((one) => {
      const { added, changed, ended } = counts[one];
      return `${kindNames[one]}: ${added} added, ${changed} changed, ${ended} ended`;
    }),
    ...(dryRun ? ["Dry run: nothing was written."] : []),
  ];
}
