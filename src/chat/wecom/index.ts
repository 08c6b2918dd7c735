import type { AdapterParts, ChatAdapter, ChatPlatform } from "../adapter.ts";
import { wecomAppRoute } from "./app-route.ts";
import { wecomRoutes } from "./routes.ts";
import { wecomWebhookRoute } from "./webhook-route.ts";

/** Everything that an office can have of WeCom, made from its configuration. */
export const wecomPlatform: ChatPlatform = { name: "wecom", create };

function create(parts: AdapterParts): ChatAdapter | null {
  const { wecom } = parts.config.platforms;
  if (!wecom) return null;
  const { apiBase, app } = wecom;
  const chats = parts.config.chats.filter((chat) => chat.platform === "wecom");
  const bots = wecom.bots.filter((bot) => bot.mode === "callback");
  return {
    name: "wecom",
    routers: [wecomRoutes({ ...parts, bots })],
    routes: [
      wecomWebhookRoute({ apiBase, chats }),
      ...(app ? [wecomAppRoute({ apiBase, app, clock: parts.clock })] : []),
    ],
    start: async () => {},
    stop: async () => {},
    faults: () => [],
    checks: [],
  };
}
