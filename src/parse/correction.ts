import { compose } from "./compose.ts";
import { referenceIn } from "./intent.ts";
import type { ReadEntry, ReadNeed, ReadQuestion } from "./reading.ts";
import type { Scene } from "./scene.ts";
import { has, isMark, type Token } from "./tokens.ts";

/** The new figures of a correction; null where the message only repairs its own sentence. */
export function readCorrection(
  text: string,
  tokens: readonly Token[],
  makeScene: () => Scene,
): {
  ref: string | null;
  entries: readonly ReadEntry[];
  needs: readonly ReadNeed[];
  questions: readonly ReadQuestion[];
} | null {
  const ref = referenceIn(text);
  const opens =
    /^(?:更正|改正|纠正|订正|勘误|改|修改|写错|报错|填错|记错|说错|打错|搞错|弄错|correction|correct|fix|change|sorry)/.test(
      text,
    );
  const earlier =
    /(?:昨天|前天|刚才|刚刚|上午|上次|上一?条|之前|前面|上面|早上|那天|前几天|上周)(?:[^,。;]{0,10})?(?:报|记|写|发|填|说|录|登)|#\s*\d|\d{4}-\d/.test(
      text,
    );
  const slip = tokens.findIndex((token) => has(token, "repair"));
  if (!opens && !earlier && ref === null) {
    // A figure in front of the slip: the sentence repairs itself.
    const before = tokens.slice(0, Math.max(0, slip));
    if (slip < 0 || before.some((token) => token.quantity !== null)) return null;
  }
  const scene = makeScene();
  const kept = withoutWrong(tokens);
  compose(kept, scene);
  let entries: readonly ReadEntry[] = scene.result();
  const facts = entries.filter(
    (entry) => !(entry.measure === "visit" && entries.some((other) => other.measure !== "visit")),
  );
  entries = facts;
  return { ref, entries, needs: [], questions: scene.questions };
}

/** Leaves out what was wrong (不是2袋) and the words of correcting, so that the rest reads as a report. */
function withoutWrong(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.text === "不是" || token.text === "并非" || token.text === "不") {
      // 不是2袋,是3袋: skip to the figure's end.
      let end = at + 1;
      while (
        end < tokens.length &&
        end - at <= 3 &&
        tokens[end]?.quantity === null &&
        !isMark(tokens[end], ",;。")
      )
        end += 1;
      if (tokens[end]?.quantity) {
        at = end;
        if (isMark(tokens[at + 1], ",")) at += 1;
        if (tokens[at + 1]?.text === "是" || tokens[at + 1]?.text === "而是") at += 1;
        continue;
      }
    }
    if (has(token, "repair") || has(token, "filler")) {
      // 改成3袋 after 2袋: the earlier figure is the wrong one.
      if (has(token, "repair") && kept.length > 0) {
        for (let back = kept.length - 1; back >= 0; back -= 1) {
          if (kept[back]?.quantity) {
            if (tokens.slice(at + 1).some((other) => other.quantity !== null)) kept.splice(back, 1);
            break;
          }
        }
      }
      continue;
    }
    kept.push(token);
  }
  return kept;
}
