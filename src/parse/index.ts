import { chinaDayNumber } from "../core/day-number.ts";
import type { Roster } from "../core/roster.ts";
import { withoutMentions } from "./intent/addressee.ts";
import { buildPhraseBook } from "./intent/phrase-book.ts";
import { withoutQuotedMessage } from "./intent/quotation.ts";
import { readMessage } from "./read-message.ts";
import type { Parser, ReportMessage } from "./reading.ts";
import { withNamesAsWritten } from "./settle/names-as-written.ts";
import type { Explained } from "./tell/tell.ts";
import { withBrokenLinesJoined } from "./text/broken-lines.ts";
import { classInFront, withoutClass } from "./text/class-in-front.ts";
import { withEnglishForms } from "./text/english-forms.ts";
import { normalize } from "./text/normalize.ts";
import { owedBefore, withoutOwedBefore } from "./text/owed-before.ts";
import { withoutPauses } from "./text/pauses.ts";
import { spokenStops, withSpokenStops } from "./text/spoken-stops.ts";
import { tildes, withTildeStops } from "./text/tildes.ts";
import { withTurnStops } from "./text/turn-stops.ts";
import { withoutWrapping } from "./text/wrapping.ts";
import { buildLexicon } from "./words/lexicon.ts";
import { buildRosterIndex } from "./words/roster-index.ts";
import type { Vocabulary } from "./words/vocabulary.ts";

export type ExplainingParser = Parser & { explain(message: ReportMessage): Explained };

/** A parser for one roster and vocabulary. Building it costs; reading is a pure function of the message. */
export function createParser(roster: Roster, vocabulary: Vocabulary): ExplainingParser {
  const lexicon = buildLexicon(vocabulary);
  const book = buildPhraseBook(vocabulary.intents);
  const index = buildRosterIndex(roster);
  const colleagues = new Set(roster.cadres.map((cadre) => cadre.name));
  const isColleague = (name: string) => colleagues.has(name);

  const isThing = (said: string) => lexicon.word(said)?.goods != null || lexicon.endsAsThing(said);

  const explain = (message: ReportMessage): Explained => {
    const sent = withoutWrapping(message.text, isColleague);
    // A quoted message ends with a line of its own.
    const said = sent.includes("\n") ? withoutQuotedMessage(sent, isColleague) : sent;
    const { text, callsColleague } = said.includes("@")
      ? withoutMentions(said, isColleague)
      : { text: said, callsColleague: false };
    const sender = index.senderView(message.sender);
    const nameEnd = (said: string, at: number) => index.nameAt(said, at, sender)?.end ?? 0;
    const isName = (said: string, at: number) => index.nameAt(said, at, sender) !== null;
    const typed = normalize(text);
    const stopped = tildes.isIn(typed) ? withTildeStops(typed, { nameEnd, isThing }) : typed;
    const joined = withBrokenLinesJoined(stopped, { nameEnd, isThing });
    const spoken = withoutPauses(joined, isName);
    const given = owedBefore.isIn(spoken) ? withoutOwedBefore(spoken) : spoken;
    const named = classInFront.isIn(given) ? withoutClass(given, isName) : given;
    const told = withEnglishForms(named, (sound) => sender.bySound(sound).length > 0);
    const source = withTurnStops(spokenStops.isIn(told) ? withSpokenStops(told) : told, isName);
    const read = readMessage({
      source,
      callsColleague,
      lexicon,
      book,
      index,
      sender,
      today: chinaDayNumber(message.sentAt),
    });
    return read.reading.questions.length === 0
      ? read
      : { ...read, reading: withNamesAsWritten(read.reading, source) };
  };

  return { read: (message) => explain(message).reading, explain };
}
