import type { DeliveryFault } from "../core/delivery-fault.ts";
import type { FindingTexts, Subject, Words } from "../core/finding.ts";
import { showServiceFault } from "../core/service-fault.ts";

/** What `doctor --json` says. The names of the checks are stable. */
export function subjectInEnglish(subject: Subject): string {
  switch (subject.of) {
    case "timeZone":
      return "time zone";
    case "clock":
      return `clock against ${subject.base}`;
    case "address":
    case "token":
    case "organisation":
      return `${subject.platform} ${subject.id}: ${subject.of}`;
    case "line":
      return `${subject.platform} ${subject.id}: ${subject.platform === "wecom" ? "subscribe" : "Stream"}`;
    case "webhook":
    case "group":
    case "posts":
      return `chat ${subject.chat}: ${subject.of}`;
    default:
      return subject.of;
  }
}

const words = (told: string, remedy: string): Words => ({ told, remedy });

const faults: Readonly<Record<DeliveryFault, Words>> = {
  "webhook-gone": words("the webhook is gone", "add it to the group anew and configure its new address"),
  "group-gone": words(
    "the group, or the bot in it, is gone",
    "put the bot into the group, or configure another",
  ),
  "person-out-of-range": words(
    "outside the app's visible range, or without an account any more",
    "widen 可见范围, or bring the roster up to date",
  ),
  "not-spoken-yet": words("never spoke to the bot", "have them say 帮助 to it first"),
  "not-allowed": words(
    "secret, permission or address not accepted",
    "look at the token's check, and at 企业可信IP",
  ),
};

const reachable =
  "an account that can be written to (README: a self-built app, a DingTalk robot, or a long connection)";

export const findingsInEnglish: FindingTexts = {
  configurationRead: ({ folder }) => `read from ${folder}`,
  configurationFaulty: ({ reason }) => words(reason, "mend what is named, then run doctor again"),
  serviceReady: () => "running, and ready",
  serviceFaulty: ({ ready, faults }) => {
    const list = faults.map(showServiceFault).join("; ");
    return words(
      ready ? `running; ${list}` : `running, and not ready: ${list}`,
      "the log of the service says more",
    );
  },
  noPlatform: () =>
    words(
      "none is configured",
      "npm start serves the trial page; for an office, configure platforms (README)",
    ),
  dialsOut: ({ platforms }) => `${platforms.join(", ")}; no public address is needed`,
  calledAt: ({ addresses }) => `to be called at ${addresses.join(", ")}`,
  noPublicUrl: ({ paths }) =>
    words(
      `http.publicUrl is not set, and ${paths.join(", ")} must be reached from outside`,
      "set http.publicUrl to the https address that leads here; without one, use a long connection or Stream",
    ),
  publicUrlNotHttps: ({ publicUrl }) =>
    words(`${publicUrl} is no https address`, "put a certificate before it: platforms call https only"),
  addressAnswers: ({ address }) => `${address} leads to this office's service`,
  addressForeign: ({ address, status }) =>
    words(
      `${address} answers ${status}, and not as this service does`,
      "see that the service runs, and that the proxy hands /callback/ on to it with path and query unchanged",
    ),
  addressRefuses: ({ address, status }) =>
    words(
      `the service at ${address} answers ${status} to a request signed with this configuration`,
      "start the service anew, and see that it reads the same configuration and secrets as doctor",
    ),
  addressAway: ({ address, reason }) =>
    words(
      `${address} is not reached from this machine (${reason})`,
      "a machine may not reach itself by its public address: try it from outside, where WeCom's must say 'the address needs …' and DingTalk's 'Method Not Allowed'; 502, 404 or a page of nginx says that it is not passed on to this port",
    ),
  addressUntrusted: ({ address, reason }) =>
    words(
      `the certificate of ${address} is not trusted (${reason})`,
      "have it served with a valid certificate and its chain",
    ),
  zone: ({ zone, day, time }) => `${zone}, where it is ${day} ${time}`,
  zoneElsewhere: ({ zone, day, time }) =>
    words(
      `${zone}, where it is ${day} ${time}`,
      "reports are counted by this day: set timezone to Asia/Shanghai unless the office is elsewhere",
    ),
  fontFound: ({ file }) => `nothing draws pictures yet; a font with Chinese characters is there: ${file}`,
  fontMissing: () => "nothing draws pictures yet; no font with Chinese characters was found",
  ledgerUnusable: ({ reason }) =>
    words(
      reason,
      "look at database in lianxin.yaml and at DATABASE_URL, then at the rights of the file or the server",
    ),
  rosterThere: ({ cadres }) => `opens; ${cadres} cadres in the roster`,
  rosterMissing: () =>
    words(
      "opens, and holds no roster yet",
      "bring in the roster: npm run -s lianxin -- import <folder or file>",
    ),
  coordinatorsReachable: ({ names, others }) =>
    `can be told what goes wrong: ${names.join(", ")}${others.length > 0 ? `; cannot: ${others.join(", ")}` : ""}`,
  coordinatorsMissing: () =>
    words(
      "the roster has none, so nobody is told what goes wrong",
      `give at least one cadre the role 协调员 and ${reachable}`,
    ),
  coordinatorsAway: ({ names }) =>
    words(
      `cannot be written to, so nobody is told what goes wrong: ${names.join(", ")}`,
      `give them ${reachable}`,
    ),
  remindersNowhere: () =>
    words(
      "reminders are scheduled, and nothing that is configured can write to a single person",
      "add a self-built app or a long connection of WeCom, or a robot of DingTalk; or leave the schedules of kind reminder out before the first start",
    ),
  peopleReached: () => "nobody was refused in the last 30 days",
  peopleRefused: ({ groups }) =>
    words(
      groups.map(({ fault, names }) => `${names.join(", ")}: ${faults[fault].told}`).join("; "),
      groups.map(({ fault }) => faults[fault].remedy).join("; "),
    ),
  outboxClean: () => "all of the last seven days got out",
  outboxFailed: ({ count }) =>
    words(
      `${count} messages of the last seven days did not get out`,
      "npm run -s lianxin -- outbox --state refused (or unknown, missed); --resend <id> sends one again",
    ),
  groupReady: () => "can be posted to",
  groupWithoutWay: () =>
    words(
      "nothing can be posted: it has no webhook, and no bot that may post",
      "give it a webhook, or a chatId with a bot of mode websocket or a DingTalk robot",
    ),
  groupUnheard: () =>
    words(
      "nobody has spoken to the bot there yet, so it may not post",
      "have somebody @ the bot in the group once",
    ),
  groupWithoutArea: ({ area, why }) =>
    words(
      why === "ambiguous" ? `several areas are called ${area}` : `the roster has no area ${area}`,
      "give a village's id, or the name of a village, township or county, with the township before it where it is not the only one",
    ),
  postsFine: () => "the last one got out, or none was to",
  postsFailed: ({ fault, error, id }) =>
    words(
      `the last post was refused: ${faults[fault].told} (${error})`,
      `${faults[fault].remedy}; then npm run -s lianxin -- outbox --resend ${id}`,
    ),
  clockUntold: () => "reachable, and tells no time",
  clockAway: ({ reason }) =>
    words(
      `not reachable (${reason})`,
      "let this machine reach that host directly (its network, its firewall), and check the address in lianxin.yaml",
    ),
  clockSkewed: ({ seconds }) =>
    words(
      `reachable; this machine is ${Math.abs(seconds)} s ${seconds < 0 ? "behind" : "ahead"}`,
      "set this machine's clock by NTP (timedatectl set-ntp true)",
    ),
  tokenGiven: () => "the app's token was given",
  askedTooOften: () => words("asked too often", "wait some minutes and run doctor again"),
  apiAway: ({ host, reason }) =>
    words(`out of reach: ${reason}`, `let this machine reach ${host} directly by HTTPS, and check caFile`),
  wecomRefused: ({ errcode, reason }) =>
    words(
      `refused: ${errcode}: ${reason}`,
      errcode === "60020"
        ? "add the address that stands behind `from ip` to 企业可信IP of the app in 管理后台"
        : "compare corpId (我的企业) and secret (应用管理, the app's own) with 管理后台",
    ),
  dingtalkRefused: ({ errcode, reason }) =>
    words(
      `refused: ${errcode}: ${reason}`,
      "compare clientId and clientSecret with 凭证与基础信息 of the app in 开发者后台",
    ),
  quotaExhausted: ({ reason }) =>
    words(
      `the month's calls are used up: ${reason}`,
      "wait for the next month, or buy more calls (增购包) in 管理后台",
    ),
  ticketGiven: () => "the gateway gave a ticket",
  organisationFixed: () => "messages of another organisation are refused",
  organisationOpen: () =>
    words(
      "corpId is not set: messages of any organisation are taken",
      "give the CorpId that stands on the first page of 开发者后台 as corpId of this robot, then start the service anew",
    ),
  lineSubscribed: () => "the bot was subscribed",
  lineRefused: () =>
    words(
      "the platform refused botId or secret",
      "compare them with the bot's page: API模式, 长连接; the secret there is another than any app's; when .env is mended, restart the service",
    ),
  lineLost: () =>
    words(
      "no long connection came about",
      "let this machine reach the host of wsUrl directly, and check caFile",
    ),
  lineReplaced: () => words("another instance took the line over at once", "let one service run for one bot"),
  lineLeftToService: () =>
    "left out: it is the running service's, which tells of it; after a change of the configuration or .env restart the service first",
  lineLeftOut: () =>
    words(
      "left out, as it would take the long connection away from a service that has it; whether botId and secret are right is not known",
      "start the service and run doctor again, which then tells; where no service runs for this bot, on this machine or another, also: npm run -s lianxin -- doctor --take-over",
    ),
  webhookFormed: () => "the key has the right form; nothing was posted",
  webhookOdd: () =>
    words(
      "the key has not the form of WeCom's keys (8-4-4-4-12 letters and digits)",
      "copy the whole address of 消息推送 from the group again",
    ),
  webhookSigned: () => "posts are signed (加签)",
  webhookUnsigned: () =>
    words(
      "posts are not signed: they pass only where 自定义关键词 or IP地址 of the robot lets them",
      "choose 加签 in the robot's 安全设置, and give the word that begins with SEC as webhookSecret",
    ),
};
