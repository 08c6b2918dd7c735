import { Requirement } from "../../scene/requirement.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { textBefore } from "../../scene/stretch.ts";
import { Role } from "../../words/roles.ts";
import { has } from "../../words/tokens.ts";

/** 联系户都走完了,|就差李平; 只剩陈九斤家没去: of all that the sentence told were visited, who was not. */
export const leftOut: Rule = {
  id: "visit/left-out",
  requires: new Requirement({ named: true, oneOf: "差剩余" }),
  after: "entries",
  read(segment, { entries, sentence, source }) {
    if (!tellsLeftOut(segment)) return;
    const before = textBefore(segment.tokens, source, longestSentence);
    for (const { id, name } of segment.named.named) {
      // 走访李平、王五,剩李平家没送: named as visited.
      if (before.slice(before.lastIndexOf("。") + 1).includes(name)) continue;
      const at = entries.list.findIndex(
        (entry) =>
          entry.sentence === sentence &&
          entry.facts.measure === "visit" &&
          !entry.facts.missed &&
          entry.facts.households.join() === id,
      );
      if (at >= 0) entries.list.splice(at, 1);
    }
  },
};

const longestSentence = 60;

const lacks = /^(?:(?:就|只|还|单|唯独|独)+(?:差|剩|余)|剩|差)下?了?/;

/** Nothing but who is still to be visited. */
export function tellsLeftOut({ tokens, text, named }: Segment): boolean {
  if (named.named.length === 0 || !lacks.test(text) || /[送给发到]/.test(text)) return false;
  // 剩下李平家走访了: the last of them.
  const done = tokens.some((token) => has(token, Role.go) || token.word?.measure?.id === "visit");
  if (done && !/[没未]/.test(text)) return false;
  const behind = tokens.slice(tokens.findIndex(({ mention }) => mention !== null) + 1);
  return behind.every(
    (token) =>
      token.mention !== null ||
      token.kind === "mark" ||
      token.quantity?.unit?.kind === "household" ||
      has(token, Role.home) ||
      has(token, Role.joins) ||
      has(token, Role.filler) ||
      has(token, Role.not) ||
      has(token, Role.go) ||
      token.word?.measure?.id === "visit",
  );
}
