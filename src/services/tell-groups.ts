import type { InboundMessage } from "../chat/platform.ts";
import type { Logger } from "../lib/logger.ts";

/** Tells in the log, once for each group after a start, by which id the platform knows it: `chatId` under `chats`. */
export function groupTeller(log: Logger): (message: InboundMessage) => void {
  const told = new Set<string>();
  return ({ platform, botId, chat }) => {
    const key = JSON.stringify([platform, botId, chat.id]);
    if (chat.kind !== "group" || told.has(key)) return;
    told.add(key);
    log.info({ platform, bot: botId, chat: chat.id }, "a group is heard");
  };
}
