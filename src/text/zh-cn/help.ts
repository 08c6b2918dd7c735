/** To somebody who opens the chat for the first time. */
export const welcome =
  "你好,我是连心。办完事发一句话,我来记账。发“帮助”看怎么用。\n还没绑定账号的,请向协调员要一个绑定码,再发:绑定 绑定码";

/** Fits a phone's screen. @param example a report as the reader could send it */
export function helpPrivate(example: string): string {
  return [
    "**办完事发一句话,我来记账:**",
    `> ${example}`,
    "**记错了**,回:更正 化肥3袋。不要了,回:撤回",
    "**想看还差几户**,回:我的进度",
    "还可以:几户一起报、报昨天的、说群众的困难;“本周统计”看汇总。",
    "没听到“记好了”就是没有记。",
  ].join("\n");
}

export function helpGroup(example: string): string {
  return [
    `@我发一句话就能记账,例如:${example}`,
    "记错了@我回:更正 化肥3袋,或:撤回",
    "户的名字在群里会打码,想看全的请私聊我。",
  ].join("\n");
}

/** Only for coordinators. @param chatId ready to be shown */
export function chatIdForCoordinator(chatId: string): string {
  return `本群的 chatId:${chatId}(填在配置 chats 里)`;
}

/** @param household as a report calls it */
export function exampleReport(household: string): string {
  return `走访${household}户,送化肥2袋`;
}

/** Where no household may be shown, or the reader has none. It is no report: see `placeholderSent`. */
export const exampleOfNobody = `${exampleReport("某某")}(“某某”换成户主的姓名)`;

/** An example was sent as it stands. */
export const placeholderSent = "没有记:“某某”要换成户主的姓名。改好再发一次。";

export function bound(cadre: { name: string; unit: string | null }, example: string): string {
  const unit = cadre.unit === null ? "" : `(${cadre.unit})`;
  return `绑定好了,${cadre.name}${unit}。现在就可以报,例如:${example}\n发“帮助”看怎么用。`;
}

export const boundInGroup = "绑定好了。现在可以@我报,也可以私聊我。";

export const bindWrongCode = "绑定码不对,或者已经用过、过期了。请向协调员要一个新的,再发:绑定 绑定码";

export const bindTooMany = "绑定码错得太多了,请过一小时再试,或者请协调员把你的账号加进花名册。";

export const bindHow = "要绑定自己的账号,请向协调员要一个绑定码,再发:绑定 绑定码";

/** What the operator sends to a cadre with a code. @param where the platforms of the office, by name */
export function inviteSentence(
  name: string,
  code: string,
  { lastDay, where }: { lastDay: string; where: readonly string[] },
): string {
  const chat = where.length === 0 ? "" : `在${where.join("或")}里`;
  return `${name},请${chat}给“连心”发:绑定 ${code}(${lastDay}前有效,只能用一次)`;
}
