import type { PlatformName, ReceiveMessage } from "../chat/platform.ts";
import type { Logger } from "../lib/logger.ts";

/**
 * Says once of each group that speaks and is not under `chats` what its id is: no page of a platform shows it, and an
 * operator needs it to have a tally posted there.
 */
export function noticeGroups(
  receive: ReceiveMessage,
  { chats, log }: { chats: readonly { platform: PlatformName; chatId?: string | undefined }[]; log: Logger },
): ReceiveMessage {
  const known = new Set(chats.map(({ platform, chatId }) => `${platform}/${chatId}`));
  return (message) => {
    const { platform, botId: bot, chat } = message;
    const key = `${platform}/${chat.id}`;
    if (chat.kind === "group" && platform !== "trial" && !known.has(key)) {
      known.add(key);
      log.info({ platform, bot, chatId: chat.id }, "a group that is not under chats speaks to the bot");
    }
    return receive(message);
  };
}
