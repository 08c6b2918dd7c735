import type { ChatKind, InboundMessage } from "../chat/platform.ts";
import type { Day, Instant } from "../core/calendar.ts";
import type { Cadre, Roster } from "../core/roster.ts";
import type { AskTopic, CommandTopic, Reading } from "../parse/reading.ts";
import type { Db } from "../store/open.ts";
import type { ReadTally } from "./publish-tally.ts";

/** What a chat command works with: one message of one known cadre. */
export type CommandContext = {
  /** The only handle on the ledger that a command may use: of a wide one the ledger, else the transaction. */
  db: Db;
  cadre: Cadre;
  roster: Roster;
  message: InboundMessage;
  reading: Reading;
  /** What a sentence would be read as, if the sender sent it now: so that none is suggested that does not work. */
  read(text: string): Reading;
  now: Instant;
  today: Day;
  /** IANA zone that days are counted in. */
  zone: string;
  /** Answers to a group are masked and name nobody's households. */
  audience: ChatKind;
  /** Ids and Chinese names of the catalogue, in its order. */
  measures: readonly { id: string; name: string }[];
  /** Not on the thread that answers, where it could take long. */
  readTally: ReadTally;
};

/** One word of the chat (我的进度, 帮助, …): a file of commands/ and a line in its index. */
export type ChatCommand = {
  topic: AskTopic | CommandTopic;
  /**
   * Reads more than one person's records and writes nothing: it is answered before the message is claimed, as that
   * transaction keeps all others waiting. Others are answered inside it.
   */
  isWide?: true;
  /** Light markup. @throws UserError where the sender can put something right */
  answer(context: CommandContext): Promise<string>;
};
