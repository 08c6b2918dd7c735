import { findArea } from "../core/area.ts";
import { OperatorError } from "../core/errors.ts";
import type { Area } from "../core/roster.ts";

/** The area an operator names. @throws OperatorError `area-unknown`, `area-ambiguous` */
export function areaArgument(areas: readonly Area[], text: string): Area {
  const found = findArea(areas, text);
  if (found.kind === "found") return found.area;
  if (areas.length === 0) {
    throw new OperatorError(
      "area-unknown",
      `--area ${text}: no roster is imported yet; first run: npm run -s lianxin -- import <folder or file>`,
    );
  }
  if (found.kind === "unknown") {
    const some = areas.slice(0, 8).map(({ name }) => name);
    throw new OperatorError(
      "area-unknown",
      `--area ${text}: not in the roster; expected a village id, or the name of a village, township or county (such as ${some.join(", ")})`,
    );
  }
  const ids = found.areas.map(({ id, name }) => `${name} ${id}`).join(", ");
  throw new OperatorError(
    "area-ambiguous",
    `--area ${text}: ${found.areas.length} areas have this name; expected one of the ids: ${ids}`,
  );
}
