import { z } from "zod";
import { daysOfWeek, type Period } from "../core/calendar.ts";
import { OperatorError } from "../core/errors.ts";
import { fromStored } from "../core/quantity.ts";
import type { AreaFigures, Figure, Tally } from "../core/tally.ts";
import { readTally } from "../services/publish-tally.ts";
import { listAreas } from "../store/areas.ts";
import { tallyText } from "../text/zh-cn/tally.ts";
import { loadVocabulary } from "../vocabulary.ts";
import { areaArgument } from "./area-argument.ts";
import type { AddCommand } from "./context.ts";

const count = z.number().int().min(0);
const day = z.iso.date();

const figure = z.strictObject({
  measure: z.string(),
  name: z.string(),
  item: z.string().nullable(),
  unit: z.string().nullable(),
  /** As said: 2.5 (袋), 500.5 (元). */
  quantity: z.number(),
  approx: z.boolean(),
  entries: count,
  withoutFigure: count,
});

const figures = {
  visits: z.strictObject({
    times: count,
    households: count,
    personDays: count,
    unnamed: count,
    approx: z.boolean(),
    withoutFigure: count,
    missed: count,
  }),
  measures: z.array(figure),
  totals: z.array(figure),
  coverage: z.strictObject({ linked: count, visited: count }),
  needs: z.strictObject({ raised: count, open: count }),
  entries: count,
  pending: count,
  late: count,
  corrected: count,
};

const area = z.strictObject({
  id: z.string(),
  kind: z.enum(["county", "township", "village"]),
  name: z.string(),
});

/** `tally --json`: one object on one line. */
export const tallyJson = z.strictObject({
  area,
  period: z.strictObject({ from: day, to: day, week: z.string().nullable() }),
  cutOff: z.iso.datetime(),
  ...figures,
  /** In administrative order; `area` null: what is in none of them (未分村). */
  rows: z.array(z.strictObject({ area: area.nullable(), ...figures })),
  matters: z.array(z.strictObject({ id: z.number().int(), text: z.string(), open: z.boolean() })),
  withoutAccount: count,
  nowhere: count,
  /** As a group would read it. */
  text: z.string(),
});

export const addTally: AddCommand = (program, context) => {
  program
    .command("tally")
    .description("the tally of an area and ISO week, from the database; nothing is sent")
    .requiredOption("--area <area>", "village id, or the name of a village, township or county")
    .requiredOption("--week <week>", "ISO week, such as 2026-W24")
    .option("--json", "one JSON object instead of the text", false)
    .action(async (options: { area: string; week: string; json: boolean }) => {
      const period = weekArgument(options.week);
      const { measures } = loadVocabulary(context.config().folder);
      const { db } = await context.openStore();
      const found = areaArgument(await listAreas(db), options.area);
      const tally = await readTally(db, {
        ...{ areaId: found.id, period, now: context.clock.now(), measures },
      });
      const text = tallyText(tally, context.config().timezone);
      context.print(options.json ? JSON.stringify(toJson(tally, options.week, text)) : text);
    });
};

function weekArgument(week: string): Period {
  const period = daysOfWeek(week);
  if (period) return period;
  throw new OperatorError(
    "week-invalid",
    `--week ${week}: expected an ISO week that exists, such as 2026-W24`,
  );
}

function toJson(tally: Tally, week: string, text: string): z.infer<typeof tallyJson> {
  const named = (area: Tally["area"]) => ({ id: area.id, kind: area.kind, name: area.name });
  return {
    area: named(tally.area),
    period: { ...tally.period, week },
    cutOff: tally.cutOff,
    ...figuresJson(tally),
    rows: tally.rows.map((row) => ({ area: row.area ? named(row.area) : null, ...figuresJson(row) })),
    matters: [...tally.matters],
    withoutAccount: tally.withoutAccount,
    nowhere: tally.nowhere,
    text,
  };
}

function figuresJson({ visits, measures, totals, coverage, needs, ...counts }: AreaFigures) {
  const asSaid = (one: Figure) => ({ ...one, quantity: fromStored(one.quantity, one.unit) ?? 0 });
  const { entries, pending, late, corrected } = counts;
  return {
    ...{ visits, measures: measures.map(asSaid), totals: totals.map(asSaid), coverage, needs },
    ...{ entries, pending, late, corrected },
  };
}
