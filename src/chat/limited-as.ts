import { createHash } from "node:crypto";

/**
 * What the platform counts each chat as (`RouteFacts.limitedAs`): two chats with one webhook, or of one conversation,
 * have one minute and one hour between them.
 * @param addresses of chats, by chat id; secrets among them do not show in what is returned
 */
export function limitedAsOf(addresses: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...addresses].map(([chatId, address]) => [chatId, opaque(address)]));
}

function opaque(address: string): string {
  return createHash("sha256").update(address).digest("hex").slice(0, 32);
}
