import { chinaDayNumber } from "../core/day-number.ts";
import type { Roster } from "../core/roster.ts";
import { compose } from "./compose.ts";
import { joinCompounds } from "./compound.ts";
import { readCorrection, withoutReference } from "./correction.ts";
import { isCorrection, isNotice, isRetraction, referenceIn, spokenAsk, spokenCommand } from "./intent.ts";
import { leftoversOf } from "./leftovers.ts";
import { tokenize } from "./lex/index.ts";
import { buildLexicon, type Lexicon } from "./lexicon.ts";
import { joinNameLists } from "./name-list.ts";
import { normalize } from "./normalize.ts";
import type { Parser, Reading, ReportMessage } from "./reading.ts";
import { repair } from "./repair.ts";
import { buildRosterIndex } from "./roster-index.ts";
import { Scene } from "./scene.ts";
import type { Step } from "./story.ts";
import { mergeEntries } from "./sums.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

export type Explained = { reading: Reading; tokens: readonly Token[]; steps: readonly Step[] };
export type ExplainingParser = Parser & { explain(message: ReportMessage): Explained };

/** A parser for one roster and vocabulary. Building it costs; reading is a pure function of the message. */
export function createParser(roster: Roster, vocabulary: Vocabulary): ExplainingParser {
  const lexicon = buildLexicon(vocabulary);
  const index = buildRosterIndex(roster);

  const explain = (message: ReportMessage): Explained => {
    const source = normalize(withoutMentions(message.text));
    const text = source.text.trim();
    const sender = index.senderView(message.sender);
    const today = chinaDayNumber(message.sentAt);
    const empty = { entries: [], needs: [], questions: [], leftovers: [] };
    if (isRetraction(text)) {
      return { reading: { intent: "retract", ref: referenceIn(text), ...empty }, tokens: [], steps: [] };
    }
    const parts = { lexicon, index, sender, today };
    const makeScene = () => new Scene({ source, lexicon, index, sender, today });
    if (isCorrection(text)) {
      const corrected = readCorrection(
        text,
        joinCompounds(tokenize(withoutReference(source.text), parts), lexicon),
        makeScene,
      );
      if (corrected !== null) {
        return { reading: { ...corrected, intent: "correct", leftovers: [] }, tokens: [], steps: [] };
      }
    }
    const tokens = joinNameLists(repair(joinCompounds(tokenize(source.text, parts), lexicon)));
    if (isNotice(text)) return { reading: { intent: "other", ...empty }, tokens, steps: [] };
    const command = spokenCommand(text);
    const ask = spokenAsk(text);
    const scene = makeScene();
    const steps = compose(tokens, scene);
    const entries = mergeEntries(scene.entries, source);
    const needs = scene.needs.map(({ households, villageId, text: said, span }) => ({
      households,
      villageId,
      text: said,
      span,
    }));
    const asksAside = ask !== null && spokenAsk(withoutQuestions(text)) === null;
    const certainAsk = ask !== null && !asksAside && (text.length <= 12 || isQuestion(text));
    const figured = tokens.some((token) => token.quantity !== null && token.quantity.value !== null);
    const firmCommand = command !== null && isFirm(command, text);
    if (
      (entries.length > 0 || needs.length > 0) &&
      !firmCommand &&
      !(certainAsk && (!figured || /\?$/.test(text)))
    ) {
      return {
        reading: {
          intent: "report",
          entries,
          needs,
          questions: scene.questions,
          leftovers: leftoversOf(steps, tokens, source),
        },
        tokens,
        steps,
      };
    }
    if (command !== null) return { reading: { intent: "command", topic: command, ...empty }, tokens, steps };
    if (ask !== null) return { reading: { intent: "ask", topic: ask, ...empty }, tokens, steps };
    if (scene.plans.length > 0 && !callsAll(text))
      return { reading: { intent: "plan", ...empty }, tokens, steps };
    return { reading: { intent: "other", ...empty }, tokens, steps };
  };

  return { read: (message) => explain(message).reading, explain };
}

/** @连心 at the start calls the bot; other mentions at the start call people. */
function withoutMentions(text: string): string {
  return text.replace(
    /^(?:\s*@(?:连心(?:机器人|助手|小助手)?|連心(?:機器人|助手)?|[^\s@,，:：]{1,20}(?=[\s,，:：]))[\s,，:：]*)+/,
    (mention) => " ".repeat(mention.length),
  );
}

/** 各位同事,明天开会: told to everybody, no plan of the sender's own. */
function callsAll(text: string): boolean {
  return /^(?:各位|大家|同志们|同事们|伙伴们|全体|各组|各村|all|everyone)/.test(text);
}

/** 走访了黄金贵家。我还差几户?: what is told beside the question. */
function withoutQuestions(text: string): string {
  return text.replace(/(?<=^|[。!\n])[^。!?\n]*\?/g, "");
}

/** 吗, 多少, 谁, 什么时候: asked, though no question mark was typed. */
function isQuestion(text: string): boolean {
  return /[?吗]|多少|几(?:户|次|人)(?:了|没|呢|$)|谁|怎么|咋|如何|(?<!没有?)什么|(?<!没有?)啥|哪|^(?:明细|查|帮助|help)/.test(
    text,
  );
}

/** Orders whose words could also be read as a report (新增联系户李平, 我是李平, 请假到6.20). */
function isFirm(command: string, text: string): boolean {
  return (
    command === "bind" ||
    command === "roster" ||
    command === "resolve" ||
    command === "leave" ||
    command === "schedule" ||
    command === "export" ||
    (command === "invite" && text.length <= 15) ||
    (command === "feedback" &&
      /^(?:投诉|建议|反馈|吐槽|feedback|complaint)|^(?:机器人|系统|连心|小程序|你们?)/.test(text))
  );
}

export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  return buildLexicon(vocabulary);
}
