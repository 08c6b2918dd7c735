import type { DeliveryFault } from "./delivery-fault.ts";
import type { AreaFault, ServiceFault } from "./service-fault.ts";

/** What `lianxin doctor` looks at. */
export type Subject =
  | { of: "configuration" | "service" | "platforms" | "timeZone" | "font" }
  | { of: "database" | "coordinators" | "people" | "outbox" }
  /** `base`: the address of a platform's API. */
  | { of: "clock"; base: string }
  /** A callback address, an app's token, a long connection, whose messages are taken. */
  | { of: "address" | "token" | "line" | "organisation"; platform: "wecom" | "dingtalk"; id: string }
  /** A configured group: its webhook's form, whether it can be posted to, what was posted last. */
  | { of: "webhook" | "group" | "posts"; chat: string };

/** What was found, by a stable code, with what its sentence needs to be said. No secret is in it. */
type Discoveries = {
  configurationRead: { folder: string };
  /** As the configuration's own check tells it, a line a fault. */
  configurationFaulty: { reason: string };
  serviceReady: object;
  serviceFaulty: { ready: boolean; faults: readonly ServiceFault[] };
  noPlatform: object;
  dialsOut: { platforms: readonly PlatformName[] };
  calledAt: { addresses: readonly string[] };
  noPublicUrl: { paths: readonly string[] };
  publicUrlNotHttps: { publicUrl: string };
  /** A signed request to the public address was answered as only this office's service can. */
  addressAnswers: { address: string };
  addressForeign: { address: string; status: number };
  /** A Lianxin is there, and takes another token, key or path. */
  addressRefuses: { address: string; status: number };
  addressAway: { address: string; reason: string };
  /** The certificate is not one that a platform takes. */
  addressUntrusted: { address: string; reason: string };
  zone: { zone: string; day: string; time: string };
  zoneElsewhere: { zone: string; day: string; time: string };
  fontFound: { file: string };
  fontMissing: object;
  ledgerUnusable: { reason: string };
  rosterThere: { cadres: number };
  rosterMissing: object;
  coordinatorsReachable: { names: readonly string[]; others: readonly string[] };
  coordinatorsMissing: object;
  coordinatorsAway: { names: readonly string[] };
  /** Reminders are scheduled, and nothing that is configured writes to a single person. */
  remindersNowhere: object;
  peopleReached: object;
  /** Whose last message was refused for a reason that stays, by reason. */
  peopleRefused: { groups: readonly { fault: DeliveryFault; names: readonly string[] }[] };
  outboxClean: object;
  outboxFailed: { count: number };
  groupReady: object;
  groupWithoutWay: object;
  /** The bot may not begin, and nobody has spoken to it there. */
  groupUnheard: object;
  groupWithoutArea: { area: string; why: AreaFault };
  postsFine: object;
  postsFailed: { fault: DeliveryFault; error: string; id: string };
  clockUntold: object;
  clockAway: { reason: string };
  /** Of this machine: negative is behind. */
  clockSkewed: { seconds: number };
  tokenGiven: object;
  askedTooOften: object;
  apiAway: { host: string; reason: string };
  wecomRefused: { errcode: string; reason: string };
  dingtalkRefused: { errcode: string; reason: string };
  quotaExhausted: { reason: string };
  ticketGiven: object;
  organisationFixed: object;
  organisationOpen: object;
  lineSubscribed: object;
  lineRefused: object;
  lineLost: object;
  lineReplaced: object;
  lineLeftToService: object;
  lineLeftOut: object;
  webhookFormed: object;
  webhookOdd: object;
  webhookSigned: object;
  webhookUnsigned: object;
};

type PlatformName = "wecom" | "dingtalk";

export type Discovery = {
  [Code in keyof Discoveries]: { code: Code } & Discoveries[Code];
}[keyof Discoveries];

/** `bad`: something does not work. `doubtful`: it may not, or not as it should. */
export type Finding = { state: "good" | "doubtful" | "bad" } & Discovery;

/** What a finding says, and what to do; null where nothing is to be done. */
export type Words = { told: string; remedy: string | null };

/** A sentence for each discovery, in some language. */
export type FindingTexts = {
  readonly [Code in keyof Discoveries]: (about: Discoveries[Code]) => Words | string;
};

/** @returns what `texts` says of a finding; no remedy where all is well */
export function findingWords(texts: FindingTexts, finding: Finding): Words {
  // The code picks the sentence that takes what stands beside it.
  const words = (texts[finding.code] as (about: Finding) => Words | string)(finding);
  const { told, remedy } = typeof words === "string" ? { told: words, remedy: null } : words;
  return { told, remedy: finding.state === "good" ? null : remedy };
}
