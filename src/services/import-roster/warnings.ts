import { type Fault, isUsualCategory } from "../../core/roster-fault.ts";
import type { RowReader } from "./cells.ts";
import { groupBy } from "./draft.ts";

type WithCategory = { cells: RowReader<"category">; category: string | null | undefined };

/** A 类型 that offices do not usually write, such as 贫因户: once a spelling, where it stands first. */
export function unusualCategories(rows: readonly WithCategory[]): Fault[] {
  const unusual = rows.filter(({ category }) => category && !isUsualCategory(category));
  return [...groupBy(unusual, ({ category }) => category).values()].flatMap((same) => {
    const [first] = same;
    return first ? [first.cells.about("category", { code: "usualCategory", rows: same.length })] : [];
  });
}

/** Rows that name nobody, though there is a column for it. */
export function withoutCadre(
  rows: readonly { cells: RowReader<"cadres">; mentions: readonly unknown[] }[],
): Fault[] {
  return rows.flatMap(({ cells, mentions }) =>
    mentions.length === 0 && cells.has("cadres") ? [cells.about("cadres", { code: "someCadre" })] : [],
  );
}
