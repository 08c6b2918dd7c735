import { byText } from "./batch.ts";
import type { Db } from "./open.ts";

/** A group the bot may speak in. */
export type Chat = {
  id: string;
  platform: string;
  botId: string | null;
  /** The platform's id of the group; null where the bot only posts. */
  platformChatId: string | null;
  areaId: string;
};

/** By id. */
export async function listChats(db: Db): Promise<Chat[]> {
  const rows = await db.selectFrom("chat").selectAll().execute();
  return rows
    .map((row) => ({
      id: row.id,
      platform: row.platform,
      botId: row.bot_id,
      platformChatId: row.platform_chat_id,
      areaId: row.area_id,
    }))
    .sort((a, b) => byText(a.id, b.id));
}

/** Adds or updates. */
export async function saveChats(db: Db, chats: readonly Chat[]): Promise<void> {
  for (const chat of chats) {
    const values = {
      platform: chat.platform,
      bot_id: chat.botId,
      platform_chat_id: chat.platformChatId,
      area_id: chat.areaId,
    };
    await db
      .insertInto("chat")
      .values({ id: chat.id, ...values })
      .onConflict((conflict) => conflict.column("id").doUpdateSet(values))
      .execute();
  }
}

/** Takes away those that are not among `ids`; one that a schedule still posts to stays. */
export async function removeOtherChats(db: Db, ids: readonly string[]): Promise<void> {
  await db
    .deleteFrom("chat")
    .$if(ids.length > 0, (query) => query.where("id", "not in", ids))
    .where((row) =>
      row.not(
        row.exists(
          row.selectFrom("schedule").select("schedule.id").whereRef("schedule.chat_id", "=", "chat.id"),
        ),
      ),
    )
    .execute();
}
