/** A report as it is answered; all texts in it are ready to be shown. */
export type RecordedView = {
  number: string;
  late: boolean;
  audience: "group" | "private";
  lines: readonly string[];
  needs: readonly { number: number; text: string }[];
  /** Read under a word of summing up, and kept apart. */
  totals: readonly string[];
  /** What the sender should look at: an unlikely figure, something told before. */
  remarks: readonly string[];
  /** What could not be read. */
  leftovers: readonly string[];
  /** An ID, card or mobile number was in it. */
  redacted: boolean;
};

export function recorded(view: RecordedView): string {
  const { number, lines, audience } = view;
  const late = view.late ? "(补报)" : "";
  const needs = needLines(view.needs, audience);
  const [first, ...more] = [...lines, ...needs];
  const single = lines.length + needs.length === 1;
  const head = single ? `记好了 #${number}${late}:${first}。` : `记好了 #${number}${late}:`;
  const body = single ? [] : first === undefined ? [] : [first, ...more];
  const mend = "有误回“更正 …”或“撤回”。";
  return [
    single && notes(view).length === 0 ? `${head}${mend}` : head,
    ...body,
    ...notes(view),
    ...(single && notes(view).length === 0 ? [] : [mend]),
  ].join("\n");
}

function needLines(needs: RecordedView["needs"], audience: "group" | "private"): string[] {
  if (needs.length === 0) return [];
  // A group is not told who asked for what.
  if (audience === "group") return [`诉求${needs.map((need) => `#${need.number}`).join("、")} 已登记`];
  return needs.map((need) => `诉求#${need.number} ${need.text}`);
}

function notes(view: RecordedView): string[] {
  const notes: string[] = [];
  if (view.totals.length > 0) notes.push(`合计数单独存着,不重复算:${view.totals.join("、")}`);
  const unread = unreadNote(view);
  if (unread !== null) notes.push(unread);
  notes.push(...view.remarks);
  if (view.redacted) notes.push(redactedNote);
  return notes;
}

/** What of a report could not be read, in one line; null where nothing was left. */
export function unreadNote(view: Pick<RecordedView, "leftovers" | "audience">): string | null {
  const { leftovers, audience } = view;
  if (leftovers.length === 0) return null;
  // Nobody knows whose names stand in words that were not understood.
  if (audience === "group") return unreadCount(leftovers.length);
  return `这些没有记:${leftovers.slice(0, leftoversShown).join(";")}`;
}

/** The same without the words. @param places how many, at least 1 */
export function unreadCount(places: number): string {
  return `有${places}处没读懂,没有记。`;
}

const leftoversShown = 3;
const redactedNote = "证件号、卡号、手机号已隐去,以后不用发。";

/** @param figures recorded, but more than one cadre hardly brings about in one message */
export function checkLarge(figures: readonly string[]): string {
  return `数很大,请核对:${figures.join("、")}`;
}

/**
 * @param day 今天, or the day as it is shown
 * @param what recorded in other reports, with their numbers
 * @param retract the words that take the new report back
 */
export function recordedBefore(day: string, what: Repeats, retract: string): string {
  return `${day}已记过${listed(what)},如果是同一次,回“${retract}”。`;
}

/** @param what households with the numbers of the reports that tell of their visit */
export function visitedBefore(day: string, what: Repeats): string {
  return `走访${day}已记过,户次不重复算:${listed(what)}。`;
}

export const todayWord = "今天";
export const retractWord = "撤回";

export function retractOf(number: string): string {
  return `${retractWord} ${number}`;
}

/** 孙有田 化肥2袋(#0820-1) */
export function inReport(what: string, number: string): string {
  return `${what}(#${number})`;
}

/** How many of what was told before are listed. */
export const repeatsShown = 3;

/** `shown` of `count`; with `isMore` there are others that nobody counted. */
type Repeats = { shown: readonly string[]; count: number; isMore: boolean };

function listed({ shown, count, isMore }: Repeats): string {
  const rest = count > shown.length ? `等${count}项${isMore ? "以上" : ""}` : "";
  return `${shown.join("、")}${rest}`;
}

export function corrected(number: string, changes: readonly string[], remarks: readonly string[]): string {
  return changes.length === 1
    ? [`改好了 #${number}:${changes[0]}`, ...remarks].join("\n")
    : [`改好了 #${number}:`, ...changes, ...remarks].join("\n");
}

/** 化肥2袋 → 3袋 */
export function change(where: string, before: string, after: string): string {
  return `${where === "" ? "" : `${where} `}${before} → ${after}`;
}

export function retracted(number: string, lines: readonly string[]): string {
  return [`已撤回 #${number},这些不再算数:`, ...lines].join("\n");
}

export function alreadyRetracted(number: string): string {
  return `#${number} 已经撤回了。要撤回别的,请带上编号;发“我的进度”可以看到编号。`;
}

export function retractNeedsNumber(number: string, lines: readonly string[]): string {
  return [`你最近一条是 #${number},过了一天了:`, ...lines, `要撤回它,请发:撤回 ${number}`].join("\n");
}

/** A part of a report was named, or something that is no report. @param number of the report that it may be about */
export function retractOnlyWhole(number: string, lines: readonly string[]): string {
  return [
    "没有撤回:只能把一条报告整条撤回。",
    `要整条撤回下面的 #${number},请发:撤回 ${number}`,
    ...lines,
    `只改其中一项,请发:更正 ${number} 加上改成什么。要撤回别的,请带它的编号。`,
  ].join("\n");
}

export function noReportYet(example: string): string {
  return `你还没有记过,没有可改的。要报就发一句,例如:${example}`;
}

export function reportNotFound(ref: string): string {
  return `没有找到 #${ref}。发“我的进度”可以看到本月记录的编号。`;
}

export function notYourReport(number: string): string {
  return `#${number} 不是你报的,要改请找协调员。`;
}

export function correctRetracted(number: string): string {
  return `#${number} 已经撤回了,没有可改的。请重新发一句。`;
}

/**
 * It is not clear which line of the report is to be changed.
 * @param example a sentence that would be clear; null where no correction can do it
 */
export function whichLine(number: string, lines: readonly string[], example: string | null): string {
  const next =
    example === null
      ? `这样改不了的,请撤回后重报:先发“撤回 ${number}”,再把这一条重新发一遍。`
      : `请说清楚,例如:${example}`;
  return [`没有改:看不出要改 #${number} 的哪一项。现在记的是:`, ...lines, next].join("\n");
}

/** A correction puts new figures in the place of old ones; it takes nothing back, adds nothing, and needs the right figure. */
export function beyondCorrection(
  number: string,
  lines: readonly string[],
  wanted: "take-back" | "add" | "no-figure",
): string {
  const now = [`没有改。#${number} 现在记的是:`, ...lines];
  switch (wanted) {
    case "take-back":
      return [...now, notTakenBack(number)].join("\n");
    case "add":
      return [...now, notAdded].join("\n");
    case "no-figure":
      return [...now, `没说对的是多少。请连对的数一起再发一次:“更正 ${number}”后面写上对的。`].join("\n");
  }
}

export function notTakenBack(number: string): string {
  return `更正不能单去掉一户或一项。要去掉,请先发“撤回 ${number}”,再把对的重新发一遍。`;
}

export const notAdded = "更正不能添户添项。漏报的不用改,另外再报一句就行。";

/** The new figures are the old ones. */
export function alreadySo(number: string, lines: readonly string[]): string {
  return `没有改:#${number} 本来就是${lines.join("、")}。`;
}

export function correctHouseholdUnclear(name: string): string {
  return `没有改:“${name}”对不上唯一的一户。请写上村和组,或者户编号,再发一次。`;
}

export const nothingToCancel = "现在没有在等你回答的问题,什么也没有取消。要撤回上一条报告,回“撤回”。";

export const figureTooLarge = "这个数太大了,没有记。请检查一下,再发一次。";

/** One message, too long to be read for sure. */
export function tooLong(characters: number): string {
  return `这条太长了(${characters}字),没有记。请分成几条发,每条几户。`;
}

export function attachment(kind: "image" | "voice" | "file" | "video" | "other", example: string): string {
  const names = { image: "图片", voice: "语音", file: "文件", video: "视频", other: "这种消息" };
  return `${names[kind]}我看不了,没有记。请打一句话,例如:${example}`;
}

/** The platform kept the words back. */
export const withheld =
  "单位这个月的钉钉消息用量已经用完,你发的内容没有送到我这里,没有记。请先自己留着,协调员处理好以后再发一次。";

/** @param names of cadres who were mentioned; empty where nobody knows them */
export function mentionsUnread(names: readonly string[]): string {
  const whom = names.length === 0 ? "" : `(${names.join("、")})`;
  return `@的人${whom}平台没有把名字传过来,没有读到;和他们有关的,请直接打姓名,不用@。`;
}

export function plan(audience: "group" | "private", example: string): string {
  return audience === "group"
    ? "这是打算,没有记。办完再发一句。"
    : `这是打算,没有记。办完了再发一句就行,例如:${example}`;
}

export function nothingToRecord({
  audience,
  leftovers,
  redacted,
  example,
}: Pick<RecordedView, "audience" | "leftovers" | "redacted"> & { example: string }): string {
  const lines =
    audience === "group"
      ? ["没看出要记的事。发“帮助”看怎么报。"]
      : [`没看出要记的事。要报就发一句,例如:${example}`, "发“帮助”看怎么用。"];
  const unread = audience === "group" ? null : unreadNote({ audience, leftovers });
  if (unread !== null) lines.push(unread);
  if (redacted) lines.push(redactedNote);
  return lines.join("\n");
}

export function notAvailable(audience: "group" | "private"): string {
  return audience === "group"
    ? "这个功能还没有。发“帮助”看现在能做什么。"
    : "这个功能还没有,没有照办。现在能用:直接报走访、更正、撤回、我的进度、本周统计、帮助。";
}

/**
 * @param account ready to be shown; the platform's id of the sender
 * @param asked the sender asked how to begin, so nothing was lost
 */
export function unknownSender(account: string, platform: string, asked: boolean): string {
  return [
    asked ? "你好,我是连心,办完事发一句话,我来记账。要先认识你,才能用。" : "还不认识你,这条没有记。",
    "请把下面的账号告诉协调员,加进名册就能用:",
    `账号:${account}(${platform})`,
    "如果已经拿到绑定码,请发:绑定 绑定码",
  ].join("\n");
}

export function platformName(platform: "wecom" | "dingtalk" | "trial"): string {
  return { wecom: "企业微信", dingtalk: "钉钉", trial: "试用" }[platform];
}

/** @param reference what an operator finds the fault by in the log */
export function fault(reference: string): string {
  return `抱歉,系统出错了,这条没有记上。请过一会儿再发一次。还不行,请把编号 ${reference} 告诉协调员。`;
}

/** What was to be said may not be said here; what was done is done. */
export const unsayable = "办好了,内容不便在这里显示。请私聊我发“我的进度”查看。";
