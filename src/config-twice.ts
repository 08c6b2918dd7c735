import type { DingtalkConfig, WecomConfig } from "./config-platforms.ts";

/** One bot of a platform, configured again under another id. */
export type Twice = { path: (string | number)[]; expected: string };

type Named = { id: string; path: (string | number)[]; key: string; value: string };

/**
 * Bots that are configured twice. WeCom takes the line from the one and gives it to the other, without end; DingTalk
 * hands each message to either, so that one delivered again would be another bot's, and written twice.
 * @returns the second and each further one; the values, which may be secret, are not in it
 */
export function botsGivenTwice(platforms: {
  wecom?: WecomConfig | undefined;
  dingtalk?: DingtalkConfig | undefined;
}): Twice[] {
  const bots = (platforms.wecom?.bots ?? []).flatMap((bot, index): Named[] => {
    if (bot.mode !== "websocket") return [];
    const path = ["platforms", "wecom", "bots", index, "botId"];
    return [{ id: bot.id, path, key: "botId", value: bot.botId }];
  });
  const robots = platforms.dingtalk?.robots ?? [];
  const path = (index: number, key: string) => ["platforms", "dingtalk", "robots", index, key];
  const clients = robots.map(({ id, clientId }, index): Named => {
    return { id, path: path(index, "clientId"), key: "clientId", value: clientId };
  });
  const codes = robots.map(({ id, clientId, robotCode }, index): Named => {
    // Where it is not given it is the clientId, and that is what can be mended.
    const key = robotCode === undefined ? "clientId" : "robotCode";
    return { id, path: path(index, key), key, value: robotCode ?? clientId };
  });
  const isTold = new Set<string>();
  return [...repeated(bots, "bot"), ...repeated(clients, "robot"), ...repeated(codes, "robot")].filter(
    ({ path }) => {
      const place = path.slice(0, -1).join();
      return !isTold.has(place) && isTold.add(place);
    },
  );
}

function repeated(list: readonly Named[], what: "bot" | "robot"): Twice[] {
  return list.flatMap(({ id, path, key, value }, index) => {
    const first = list.findIndex((other) => other.value === value);
    const other = list[first];
    if (!other || first >= index) return [];
    return [
      { path, expected: `a ${key} of its own: ${other.id} and ${id} are one ${what} (同一个机器人只配一次)` },
    ];
  });
}
