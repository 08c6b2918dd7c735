import type { Check } from "../../src/chat/adapter.ts";
import { findingsInEnglish, subjectInEnglish } from "../../src/cli/doctor-english.ts";
import { findingWords } from "../../src/core/finding.ts";
import { findings as findingsInChinese } from "../../src/text/zh-cn/doctor.ts";

/** What checks find, as `doctor --json` tells it, and what the terminal would say. */
export function findingsOf(checks: readonly Check[]) {
  return Promise.all(
    checks.map(async ({ subject, run }) => {
      const finding = await run();
      const { state, code } = finding;
      return {
        ...{ name: subjectInEnglish(subject), state, code },
        ...findingWords(findingsInEnglish, finding),
        chinese: findingWords(findingsInChinese, finding),
      };
    }),
  );
}
