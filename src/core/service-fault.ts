/**
 * What keeps the running service from doing all that it should, by a stable code: told in English by /readyz and the
 * log, in Chinese by `lianxin doctor`.
 */
export type ServiceFault =
  | { code: "databaseAway" }
  | { code: "schedulesStuck" }
  | { code: "backgroundAway"; reason: string }
  | { code: "checkSlow" }
  | { code: "checkFailed" }
  | { code: "chatWithoutArea"; chat: string; area: string; why: AreaFault }
  | { code: "scheduleWithoutTarget"; schedule: string; target: "chat" | "quota"; id: string }
  /** A long connection of WeCom. `new`: not subscribed yet. */
  | { code: "lineDown"; bot: string; why: "new" | "lost" | "refused" | "replaced" }
  /** DingTalk's Stream. `reason`: as the platform or the network tells it. */
  | { code: "streamDown"; bot: string; reason: string }
  | { code: "usedUp"; platform: string; kind: string; month: string }
  /** Nobody hears of what goes wrong. `coordinators`: how many there are, none of whom can be written to. */
  | { code: "coordinatorsAway"; coordinators: number };

/** Why an area of the configuration is none of the roster's. */
export type AreaFault = "noRoster" | "unknown" | "ambiguous";

const areaFaults: Readonly<Record<AreaFault, string>> = {
  noRoster: "no roster is imported yet",
  unknown: "not in the roster; expected a village id, or the name of a village, township or county",
  ambiguous: "several areas have this name; put the township before it, or give the village's id",
};

const lineFaults = {
  new: "not yet subscribed",
  lost: "the platform is out of reach",
  refused: "the platform refused its botId or secret",
  replaced: "another instance took the line over: one bot has one line",
};

/** In English, for /readyz and the log: one line, begun with what it is about. */
export function showServiceFault(fault: ServiceFault): string {
  switch (fault.code) {
    case "databaseAway":
      return "database: not reachable";
    case "schedulesStuck":
      return "schedules: could not be looked at for three minutes";
    case "backgroundAway":
      return fault.reason;
    case "checkSlow":
      return "the check took too long";
    case "checkFailed":
      return "the check itself failed; the log says why";
    case "chatWithoutArea":
      return `chat ${fault.chat}: area ${fault.area}: ${areaFaults[fault.why]}`;
    case "scheduleWithoutTarget":
      return `schedule ${fault.schedule}: there is no ${fault.target} ${fault.id}`;
    case "lineDown":
      return `wecom bot ${fault.bot}: no long connection: ${lineFaults[fault.why]}`;
    case "streamDown":
      return `dingtalk ${fault.bot}: the Stream is not connected: ${fault.reason}`;
    case "usedUp":
      return `${fault.platform}: ${fault.kind}: the calls of ${fault.month} are used up`;
    case "coordinatorsAway":
      return fault.coordinators === 0
        ? "coordinators: the roster has none, so nobody is told what goes wrong"
        : `coordinators: none of ${fault.coordinators} can be written to, so nobody is told what goes wrong`;
  }
}
