import { type Instant, localDayAt, localTimeAt, showDay } from "../../core/calendar.ts";
import { clip, neutralise } from "../../core/neutralise.ts";
import { platformName } from "./answers.ts";

/** To coordinators, privately: what did not get out, and what they can do. */

const namesShown = 30;

/** Behind a notice that is too long for one message. */
export const noticeCut =
  "……(太长了,其余的请管理员运行 npm run -s lianxin -- outbox 和 npm run -s lianxin -- doctor 看)";

/** An account bound with a code is a bot's, and WeCom's app does not know it; a bot may write only to who spoke to it. */
export const howToReach =
  "请在花名册的“企业微信账号”或“钉钉账号”一列填上他们的账号,再导入一次;用长连接机器人的,请他们先给机器人发一句“帮助”。用绑定码绑定的企业微信账号,自建应用不能用它发消息。";

/** Where nothing is configured that writes first. */
export const noPrivateWay =
  "没有配置能主动单独发消息的途径(企业微信的自建应用或长连接机器人、钉钉的机器人),谁也提醒不到;配置方法见 README。";

export function cannotBeReached(names: readonly string[], dues: readonly string[]): string {
  return [
    `${dues.join("、")}的提醒,有${names.length}名干部没有能单独发消息的账号,没有发给他们:`,
    listed(names),
    howToReach,
  ].join("\n");
}

export function runsMissed(due: readonly string[]): string {
  return [`下面的定时消息过了时间,没有发出:`, ...due.slice(0, 10).map((one) => `> ${one}`), more(due, 10)]
    .filter((line) => line !== "")
    .join("\n");
}

export function tallyBlocked(due: string, reason: "no-chat" | "no-route", chatId: string): string {
  const why =
    reason === "no-chat"
      ? `没有群 ${chatId}`
      : `群 ${chatId} 没有配置可以发言的途径(webhook,或者在群里、能主动发言的机器人)`;
  return `${due}的统计没有发到群里:${why}`;
}

type Platform = Parameters<typeof platformName>[0];

const billed = {
  api: "接口调用(单独提醒、发图片和文件)",
  push: "消息推送(收大家的消息、往群里发)",
};

export function usageNearlyUsedUp(
  platform: Platform,
  kind: keyof typeof billed,
  used: number,
  quota: number,
): string {
  const percent = Math.floor((used / quota) * 100);
  return [
    `${platformName(platform)}这个月的${billed[kind]}已用${used}次,是全月${quota}次的${percent}%。`,
    "用完后,大家发来的内容会收不到,提醒也发不出;请联系管理员看要不要加购,或者先停掉不要紧的提醒。",
  ].join("\n");
}

export function usageExhausted(platform: Platform, kind: keyof typeof billed): string {
  return [
    `${platformName(platform)}说这个月的${billed[kind]}已经用完。`,
    kind === "push"
      ? "从现在起大家发来的内容收不到,收到的人会被告知“没有记”;请通知大家先自己留着,加购或到下月再发。"
      : "没发出去的会每小时再试,过了时间还发不出会再告诉你;请联系管理员加购。",
  ].join("\n");
}

/** A run that was missed because its week or month ended before it could go out. */
export function missedWithPeriod(due: string): string {
  return `${due}:轮到可以发的时候,这一期已经过去了`;
}

/** Whom a message was for, where it is a group. */
export function groupNamed(chatId: string): string {
  return `群 ${chatId}`;
}

export type FailedMessage = {
  to: string;
  audience: "group" | "private";
  state: "refused" | "unknown" | "missed";
  reason: string;
  /** What is known to be the matter. */
  fault: keyof typeof remedies | null;
};

export function messagesFailed(due: string, failed: readonly FailedMessage[]): string {
  const lines = failed.slice(0, 10).map(({ to, audience, state, reason }) => {
    const outcome = state === "unknown" ? mayHaveArrived[audience] : outcomes[state];
    return `> ${neutralise(to)}:${outcome}${whyShown(reason)}`;
  });
  const known = [...new Set(failed.flatMap(({ fault }) => (fault === null ? [] : [remedies[fault]])))];
  return [`${due}的定时消息,有${failed.length}条没有发好:`, ...lines, more(failed, 10), ...known]
    .filter((line) => line !== "")
    .join("\n");
}

export type FailedAnswer = {
  /** Whose message it was. */
  name: string;
  reason: string;
  fault: keyof typeof remedies | null;
};

/** Why an answer did not get there, where no platform said so. */
export const answerStopped = "还在排队,服务停了";
export const answerCrowded = "一时消息太多,没排上";

/** Of answers that did not get to who asked. */
export function answersFailed(failed: readonly FailedAnswer[]): string {
  const lines = failed
    .slice(0, 10)
    .map(({ name, reason }) => `> ${clip(neutralise(name), 20)}${whyShown(reason)}`);
  const known = [...new Set(failed.flatMap(({ fault }) => (fault === null ? [] : [remedies[fault]])))];
  return [
    `有${failed.length}人发来的内容已经收到处理,但回话没有送到:`,
    ...lines,
    ...(failed.length > 10 ? [`等${failed.length}人`] : []),
    "请告诉他们先别重发,以免记成两条:先发“我的进度”,看记上了没有;没有记上的,再发一次。",
    ...known,
  ].join("\n");
}

function whyShown(reason: string): string {
  return reason === "" ? "" : `(${clip(neutralise(reason), 60)})`;
}

/** What a coordinator can do. */
const remedies = {
  "webhook-gone":
    "群里的推送地址(webhook)已经失效:可能被删除或停用了。请群主在群设置里重新添加,把新地址交给管理员写进配置,再用 npm run -s lianxin -- outbox --resend 编号 补发。",
  "group-gone": "群已解散,或者机器人已不在群里:请把机器人重新加进群;换了群,请管理员改配置。",
  "person-out-of-range":
    "有人不在应用的可见范围内,或者账号已停用:请管理员在后台把他们加进“可见范围”,人已调走的请更新花名册。",
  "not-spoken-yet": "机器人不能先找没跟它说过话的人或群:请对方先给机器人发一句“帮助”。",
  "not-allowed":
    "平台不接受现在的密钥、权限或服务器地址:请管理员运行 npm run -s lianxin -- doctor,照提示改。",
};

const outcomes = {
  refused: "没有发出",
  missed: "过了时间,没有发出",
};
const mayHaveArrived = {
  group: "不确定是否已发出,没有再发,请到群里看一下",
  private: "不确定是否已收到,请问一下本人",
};

/** 每周一统计 is called by its id: weekly-tally(6.15 08:30). */
export function dueName(scheduleId: string, due: Instant, zone: string): string {
  return `${scheduleId}(${showDay(localDayAt(due, zone))} ${localTimeAt(due, zone)})`;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, namesShown).map((name) => clip(neutralise(name), 20));
  return `${shown.join("、")}${names.length > namesShown ? `等${names.length}人` : ""}`;
}

function more(list: readonly unknown[], shown: number): string {
  return list.length > shown ? `等${list.length}条` : "";
}
