import { Sign } from "./characters.ts";
import type { Normalized } from "./normalize.ts";
import { without } from "./pauses.ts";

const when = "(?:上次|上回|上一次|前次|那次|前几天|前两天|昨天|前天)(?:走访|来|去)?(?:时|的时候)?";
const missed =
  "(?:落下|落在家|忘(?:记|了)?[带给拿]?|没带[来去]?|没来得及[给送带拿]|少[给送拿]|漏[给送掉])了?";
/** Handed over by now: 送去了, 给|他家|补上了. */
const handed =
  "(?:[补送带拿捎]|给[^,。;\\n]{1,5}[补送带拿捎])[上去来到给过]{0,2}了?(?=[^没未]{0,8}(?:[,。;!\\n]|$))";
const thing =
  "(?:那|这)?[\\d一二两三四五六七八九十半]{0,3}[袋桶箱瓶盒床套双件斤包条本台]?[^,。;\\n没未\\d]{1,6}?";
const today = "(?:今天|这次|这回|刚才|顺路|又|也|我|都)*";

/** 把|上次落下的|两袋米给李平送去了, |上回忘带的|药送去了: which of them it is, of what is handed over now. Not: 上次落下的两袋米还没送 */
const ofBefore = new RegExp(
  `(?<=^|[,。;\\n把将])我?(?:${when})?(?:我|给他家?)?${missed}的(?=${thing}${today}${handed})`,
  "g",
);
/** 把|上次欠|李平家的两袋米送去了 */
const owed = new RegExp(
  `(?<=[把将])我?(?:${when})?欠[着下]?(?=[^,。;\\n的]{1,6}的${thing}${today}${handed})`,
  "g",
);

export const owedBefore = new Sign("落忘没少漏欠", /(?:[落忘漏欠]|没[带来]|少[给送拿])[^,。;\n]{0,8}的/);

/** As if only the thing had been named. */
export function withoutOwedBefore(source: Normalized): Normalized {
  return without(
    without(source, ofBefore, () => true),
    owed,
    () => true,
  );
}
