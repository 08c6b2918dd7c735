import type {
  Config,
  WecomCallbackBotConfig,
  WecomConfig,
  WecomSocketBotConfig,
} from "../../../src/config.ts";
import { encodingAesKey, token } from "../../fixtures/wecom-vectors.ts";

export const bot: WecomCallbackBotConfig = {
  id: "main",
  names: ["连心"],
  mode: "callback",
  token,
  encodingAesKey,
  receiveId: "",
};

/** A bot on a long connection. */
export function socketBot(wsUrl: string, secret: string): WecomSocketBotConfig {
  return { id: "hall", names: ["连心"], mode: "websocket", botId: "BOT", secret, wsUrl };
}

/** A configuration with this of WeCom and nothing else. */
export function configOf(wecom: Partial<WecomConfig>, chats: Config["chats"] = []): Config {
  const quietHours = { from: "18:00", to: "09:00", weekends: true, holidays: true };
  const apiBase = "https://qyapi.weixin.qq.com";
  return {
    ...{
      timezone: "Asia/Shanghai",
      database: ":memory:",
      logLevel: "info",
      caFile: null,
      folder: "",
      quotas: [],
    },
    http: { host: "127.0.0.1", port: 0, publicUrl: null },
    platforms: { wecom: { apiBase, mediaHosts: [], privateHosts: [], bots: [], ...wecom } },
    ...{ chats, schedules: [], quietHours },
  };
}
