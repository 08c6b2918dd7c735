import { share } from "../share.ts";
import type { Rule } from "../story.ts";
import { has } from "../tokens.ts";

/**
 * 反映电视没信号,当场给调好了; 联系供电所修好了线路; 帮着协调解决了
 * Not: 联系水务所维修, 修好水管 with nothing told before it
 */
export const solvedNow: Rule = {
  id: "solved/on-the-spot",
  read(segment, scene) {
    if (segment.stance !== "done") return;
    const done = segment.tokens.find((token) => has(token, "solve"));
    if (done === undefined) return;
    const last = scene.needs[scene.needs.length - 1];
    if (segment.reading.items.some((item) => item.noun?.measure?.id === "solved")) {
      if (last !== undefined && scene.sentence - last.sentence <= 1 && segment.clause.label === "result")
        scene.needs.pop();
      return;
    }
    const answersNeed =
      last !== undefined &&
      scene.sentence - last.sentence <= 1 &&
      !/^(?:换了|修了|办了|到位)$/.test(done.text);
    const arranged =
      segment.tokens.some((token) => has(token, "arrange")) &&
      !segment.reading.items.some(
        (item) => item.noun?.measure?.money || item.noun?.measure?.id === "project",
      );
    const settled =
      /已解决|解决了|办结/.test(done.text) &&
      segment.tokens.some((token) => /诉求|问题|困难|难题|需求/.test(token.text));
    if (!answersNeed && !arranged && !settled) return;
    if (answersNeed) scene.needs.pop();
    const people =
      segment.people.named.length > 0 || !answersNeed
        ? segment.people
        : {
            named: last.households.map((id) => ({ id, villageId: last.villageId, name: id })),
            counted: null,
            approx: false,
          };
    share({ ...segment, people }, scene, null, {
      measure: "solved",
      unit: "件",
      quantity: 1,
      rule: "solved/on-the-spot",
    });
  },
};
