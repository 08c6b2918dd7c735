/** https://developer.work.weixin.qq.com/document/path/91770 */
export const wecomWebhookPath = "/cgi-bin/webhook/send";

/** https://open.dingtalk.com/document/development/custom-robots-send-group-messages */
export const dingtalkWebhookPath = "/robot/send";

/**
 * The key of a group's webhook, which is given as the key alone or as the whole address.
 * @returns null where it is neither, or an address of another host: whoever has a key can post to the group
 */
export function wecomWebhookKey(apiBase: string, webhook: string): string | null {
  return keyOf(webhook, `${apiBase}${wecomWebhookPath}`, "key");
}

/** As wecomWebhookKey; the key is DingTalk's access_token. */
export function dingtalkWebhookToken(oapiBase: string, webhook: string): string | null {
  return keyOf(webhook, `${oapiBase}${dingtalkWebhookPath}`, "access_token");
}

function keyOf(webhook: string, base: string, parameter: string): string | null {
  const key = /^[A-Za-z0-9_-]{1,128}$/;
  if (key.test(webhook)) return webhook;
  const given = URL.parse(webhook);
  const address = new URL(base);
  if (!given || given.origin !== address.origin || given.pathname !== address.pathname) return null;
  const keys = given.searchParams.getAll(parameter);
  return keys.length === 1 && keys[0] !== undefined && key.test(keys[0]) ? keys[0] : null;
}
