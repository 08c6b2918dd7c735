import type Router from "koa-router";
import type { Config } from "../config.ts";
import type { Finding, Subject } from "../core/finding.ts";
import type { ServiceFault } from "../core/service-fault.ts";
import type { Clock } from "../lib/clock.ts";
import type { Logger } from "../lib/logger.ts";
import type { AccountScope, PlatformName, ReceiveMessage, Route, Unanswered } from "./platform.ts";

/** What every adapter is made from. Making one opens nothing; `start` does. */
export type AdapterParts = {
  config: Config;
  receive: ReceiveMessage;
  /** The text once answered under this reply id, as light markup; null where there was none. */
  findAnswer: (botId: string, replyId: string) => Promise<string | null>;
  /** Whether the ledger knows whose account this is. */
  hasAccount: (scope: AccountScope, userId: string) => Promise<boolean>;
  /** The answer under this reply id went out: `Answer.wentOut` from now on. Neither waits nor fails. */
  answered: (replyId: string) => void;
  /** Light markup, for who opens the private chat for the first time that day. */
  welcome: string;
  usage: UsageMeter;
  /** Told of each answer that did not get to who asked, after all tries; neither waits nor fails. */
  unanswered: (one: Unanswered) => void;
  clock: Clock;
  log: Logger;
};

/** Counts what a platform bills by the month; no call waits or fails. */
export type UsageMeter = {
  /** @param kind `api`: calls of the API. `push`: webhook posts, and messages pushed to the robot. */
  count(use: { platform: PlatformName; botId: string; kind: UsageKind; times?: number }): void;
  /** The platform said that nothing is left this month. */
  exhausted(use: { platform: PlatformName; botId: string; kind: UsageKind }): void;
  /**
   * What all bots of the platform have used of the month's together, as far as is known: 0.5 is half; 0 where nobody
   * counts, and after a start until the first is counted.
   */
  usedShare(use: { platform: PlatformName; kind: UsageKind }): number;
};

export type UsageKind = "api" | "push";

/** One configured platform: its ways in and out. Lives on the thread that answers callbacks. */
export type ChatAdapter = {
  name: PlatformName;
  /** Callback addresses; empty where every bot dials out. */
  routers: readonly Router[];
  /** Ways out, the preferred first. */
  routes: readonly Route[];
  /** Begins its long connections, and resolves without waiting for them: a platform out of reach keeps nobody from starting. */
  start(): Promise<void>;
  /** Takes nothing new; resolves when what is under way has ended. */
  stop(): Promise<void>;
  /** What keeps it from hearing or writing right now; empty where nothing does. */
  faults(): readonly ServiceFault[];
  /** What `lianxin doctor` looks at. */
  checks: readonly Check[];
};

export type Check = {
  subject: Subject;
  /** It would take the place of a running service's connection: run only where that was asked for, and never beside one. */
  takesOver?: true;
  /** Rejects for nothing. What it finds holds no secret. */
  run(): Promise<Finding>;
};

/** A platform that an office can configure. */
export type ChatPlatform = {
  name: Exclude<PlatformName, "trial">;
  /** Null where the configuration does not have it. @throws OperatorError `config-invalid` */
  create(parts: AdapterParts): ChatAdapter | null;
};
