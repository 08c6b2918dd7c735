import type { Generated } from "kysely";
import type { Day, Instant } from "../core/calendar.ts";

/**
 * The tables, as both engines hold them. Days and instants are ISO text, flags are 0 or 1, quantities are whole
 * numbers by core/quantity.ts, lists are JSON text. Rows are turned into core types by the query file of their table.
 */

export type Flag = 0 | 1;

export type Schema = {
  setting: SettingTable;
  counter: CounterTable;
  area: AreaTable;
  cadre: CadreTable;
  cadre_area: CadreAreaTable;
  account: AccountTable;
  invite: InviteTable;
  household: HouseholdTable;
  pairing: PairingTable;
  chat: ChatTable;
  message: MessageTable;
  report: ReportTable;
  entry: EntryTable;
  entry_household: EntryHouseholdTable;
  leftover: LeftoverTable;
  need: NeedTable;
  need_household: NeedHouseholdTable;
  question: QuestionTable;
  quota: QuotaTable;
  schedule: ScheduleTable;
  run: RunTable;
  outbox: OutboxTable;
  outbox_file: OutboxFileTable;
  usage: UsageTable;
  audit: AuditTable;
};

/** Single values of the whole office, such as `roster-revision`. */
export type SettingTable = { name: string; value: string };

/** Running numbers, such as the reports of a day (`report:2026-06-12`). `value` is the last one given. */
export type CounterTable = { name: string; value: number };

export type AreaTable = {
  id: string;
  kind: "county" | "township" | "village";
  name: string;
  parent_id: string | null;
  position: number;
};

export type CadreTable = {
  id: string;
  name: string;
  unit: string | null;
  title: string | null;
  rank: string | null;
  is_cadre: Flag;
  is_leader: Flag;
  is_coordinator: Flag;
  active: Flag;
};

/** Areas a leader answers for (分管区域). */
export type CadreAreaTable = { cadre_id: string; area_id: string };

export type AccountTable = {
  scope: string;
  /** The user id as compared: WeCom's in lower case. With `scope` the primary key. */
  user_key: string;
  /** The user id as the platform spells it. */
  user_id: string;
  cadre_id: string;
  source: "roster" | "invite";
};

export type InviteTable = {
  code: string;
  cadre_id: string;
  created_at: Instant;
  expires_at: Instant;
  used_at: Instant | null;
};

export type HouseholdTable = {
  id: string;
  head: string;
  /** JSON array of text. */
  other_names: string;
  village_id: string;
  group_number: number | null;
  category: string | null;
  members: number | null;
  active: Flag;
};

export type PairingTable = {
  id: Generated<number>;
  cadre_id: string;
  household_id: string | null;
  village_id: string | null;
  from_day: Day | null;
  to_day: Day | null;
};

/** A group the bot may speak in; its webhook stays in the configuration. */
export type ChatTable = {
  /** The id in the configuration. */
  id: string;
  platform: string;
  bot_id: string | null;
  /** The platform's id of the group; null where the bot only posts. */
  platform_chat_id: string | null;
  area_id: string;
};

export type MessageTable = {
  id: Generated<number>;
  platform: string;
  /** The platform's id; unique with `platform` and `bot_id`: the claim. */
  platform_message_id: string;
  bot_id: string;
  chat_kind: "group" | "private";
  platform_chat_id: string;
  scope: string;
  user_id: string;
  /** Null where the sender is not known. */
  cadre_id: string | null;
  /** After redaction. */
  text: string;
  sent_at: Instant;
  received_at: Instant;
  /** What became of it: an intent, `answer`, `bind`, `unknown-sender`, `fault`. */
  outcome: string;
  reply_id: string;
  /** What was answered, as it went out. */
  answer: string;
  /** Buttons of the answer (chat/platform.ts, `Choices`) as JSON. */
  choices: string | null;
  /** When the answer went out on a way of its own; null where it went back with the message, or never did. */
  answered_at: Instant | null;
};

export type ReportTable = {
  id: Generated<number>;
  /** Local day of arrival; with `sequence` unique, and together the number: 0612-3. */
  day: Day;
  sequence: number;
  message_id: number;
  cadre_id: string;
  state: "active" | "pending" | "retracted";
  /** 补报: something in it happened before the week it arrived in. */
  late: Flag;
  created_at: Instant;
};

export type EntryTable = {
  id: Generated<number>;
  report_id: number;
  cadre_id: string;
  measure: string;
  item: string | null;
  /** A whole number by core/quantity.ts; null where no figure was said. */
  quantity: number | null;
  unit: string | null;
  day: Day;
  /** Last day of a range; null for a single day. */
  end_day: Day | null;
  approx: Flag;
  missed: Flag;
  total: Flag;
  village_id: string | null;
  /** The smallest area that holds it: the village, else what its households, else what the cadre's pairings share. */
  area_id: string | null;
  /** `pending`: a question is open. `superseded`: corrected. Only `active` counts. */
  state: "active" | "pending" | "superseded" | "retracted";
  /** The words it was read from, redacted. */
  span: string;
  /** The message that made it: the report's own, or a correction's. */
  message_id: number;
};

export type EntryHouseholdTable = {
  entry_id: number;
  position: number;
  /** Null while a question is open. */
  household_id: string | null;
  /** The name asked about; null where the household is known. */
  open_name: string | null;
};

/** What of a report or correction could not be read, in the order of the message. */
export type LeftoverTable = {
  message_id: number;
  position: number;
  /** Redacted, and without names and figures: core/phrase.ts. */
  phrase: string;
};

export type NeedTable = {
  /** Also its number in the chat: #12. */
  id: Generated<number>;
  report_id: number;
  cadre_id: string;
  text: string;
  village_id: string | null;
  area_id: string | null;
  raised_day: Day;
  state: "open" | "in-hand" | "solved" | "pending" | "retracted";
};

export type NeedHouseholdTable = {
  need_id: number;
  position: number;
  household_id: string | null;
  open_name: string | null;
};

export type QuestionTable = {
  id: Generated<number>;
  report_id: number;
  cadre_id: string;
  kind: "ambiguous" | "unknown";
  /** The name as written. */
  text: string;
  /** JSON array of household ids, in the order they were offered. */
  candidates: string;
  state: "open" | "answered" | "dropped";
  asked_at: Instant;
  /** The household chosen. */
  household_id: string | null;
};

/** Seeded once from config/quotas.yaml; from then on changed here. */
export type QuotaTable = {
  id: string;
  name: string;
  kind: string;
  period: "week" | "month" | "quarter" | "year";
  /** How often a period. */
  times: number;
};

/** Seeded once from the configuration; from then on changed here. */
export type ScheduleTable = {
  id: string;
  kind: "reminder" | "tally";
  cron: string;
  /** Tallies: the chat posted to. */
  chat_id: string | null;
  /** Tallies: `last-week`. */
  period: string | null;
  /** Reminders. */
  quota_id: string | null;
  enabled: Flag;
  /** Nothing that was due before is made up. */
  active_from: Instant;
};

/** Each due run once: (schedule, due) is the primary key, and inserting it is the claim. */
export type RunTable = {
  schedule_id: string;
  due_at: Instant;
  /** When it was claimed. */
  claimed_at: Instant;
  state: "done" | "missed";
  /** What was decided, for the operator: how many messages, or why none. */
  note: string;
};

export type OutboxTable = {
  /** Deterministic: schedule, due time, destination. */
  id: string;
  kind: "reminder" | "tally" | "notice";
  /** Id of a route (chat/platform.ts). */
  route: string;
  /** A configured chat's id, or a platform user id. */
  destination: string;
  /** Private messages: who is written to. */
  cadre_id: string | null;
  text: string;
  state: "planned" | "sending" | "sent" | "refused" | "unknown" | "missed";
  attempts: number;
  planned_at: Instant;
  /** Not before this moment: quiet hours, back-off. */
  not_before: Instant;
  /** After this moment it is missed. */
  not_after: Instant;
  sent_at: Instant | null;
  /** Code and reason of the last failure. */
  error: string | null;
  /** What a coordinator can do about it: a DeliveryFault of chat/platform.ts. */
  fault: string | null;
  /** How often somebody had it sent again by hand. */
  resends: Generated<number>;
};

/** Beside an outbox row whose text is empty. */
export type OutboxFileTable = {
  outbox_id: string;
  kind: "picture" | "file";
  name: string;
  bytes: Buffer;
};

export type UsageTable = {
  platform: string;
  bot_id: string;
  /** Local month, `2026-06`. */
  month: string;
  kind: "api" | "push";
  count: number;
};

/** Who changed what; append only. */
export type AuditTable = {
  id: Generated<number>;
  at: Instant;
  /** A cadre's id, or `operator`. */
  actor: string;
  action: string;
  subject: string;
  /** JSON, or null where there was nothing. */
  before: string | null;
  after: string | null;
};
