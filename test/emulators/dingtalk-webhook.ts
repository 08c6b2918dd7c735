import { isIP } from "node:net";
import { type Answer, errcode, type Fields, type Handlers, type Request } from "./dingtalk-http.ts";
import { signDingtalk } from "./dingtalk-sign.ts";
import { type Post, slidingWindow, type Webhook, type World } from "./dingtalk-world.ts";

/** `/robot/send` of a group's own robot and the sessionWebhook of a message: HTTP 200 always, the errcode counts. */

const hourMs = 3_600_000;
const minuteMs = 60_000;
const blockMs = 10 * minuteMs;
const maxBytes = 20_000;

/** The fields of a message object that must be there. */
const required: Readonly<Record<string, readonly string[]>> = {
  text: ["content"],
  markdown: ["title", "text"],
  link: ["title", "text", "messageUrl"],
  actionCard: ["title", "text"],
  feedCard: ["links"],
};

export function webhookHandlers(world: World): Handlers {
  const within = slidingWindow(world.now, 20, minuteMs);
  const blockedUntil = new Map<string, number>();
  const seenUuids = new Set<string>();

  function send(request: Request): Answer {
    const { url, body, bytes, headers } = request;
    const token = url.searchParams.get("access_token") ?? "";
    const webhook = world.webhooks.get(token);
    if (!webhook) return errcode(400101, "access_token不存在");
    if (webhook.stopped) return errcode(400102, "机器人已停用");
    const group = world.groups.get(webhook.group);
    if (group?.disbanded) return errcode(400013, "群已被解散");
    if (!String(headers["content-type"] ?? "").includes("application/json")) {
      return errcode(43004, "无效的HTTP HEADER Content-Type");
    }
    if (bytes.length > maxBytes) return errcode(460101, "message too long, exceed 20000 bytes");
    if (!body) return errcode(40035, "缺少参数 json");
    const refusal = securityFault(world, webhook, request) ?? messageFault(body);
    if (refusal) return refusal;
    if (!world.count("push")) {
      return errcode(world.options.webhookQuotaErrcode ?? 90020, "接口调用次数超过限制");
    }
    const tooFast = rateFault(token);
    if (tooFast) return tooFast;
    const uuid = body["msgUuid"];
    if (typeof uuid === "string" && seenUuids.has(`${token} ${uuid}`)) return errcode(0, "ok");
    if (typeof uuid === "string") seenUuids.add(`${token} ${uuid}`);
    world.webhookPosts.push(postOf(world, webhook.group, body));
    return errcode(0, "ok");
  }

  /** The twenty-first of a minute blocks the robot for ten. */
  function rateFault(token: string): Answer | null {
    const tooFast = errcode(world.options.tooFastErrcode ?? 410100, "发送速度太快而限流");
    if ((blockedUntil.get(token) ?? 0) > world.now()) return tooFast;
    if (within(token)) return null;
    blockedUntil.set(token, world.now() + blockMs);
    world.limitBreaks.push({ path: "/robot/send", at: world.now() });
    return tooFast;
  }

  function sendBySession({ url, body, bytes }: Request): Answer {
    const session = world.sessions.get(url.searchParams.get("session") ?? "");
    if (!session || session.endsAt <= world.now()) return errcode(300001, "session 不存在");
    if (!body) return errcode(40035, "缺少参数 json");
    if (bytes.length > maxBytes) return errcode(460101, "message too long, exceed 20000 bytes");
    const refusal = messageFault(body);
    if (refusal) return refusal;
    world.sessionPosts.push(postOf(world, session.chat, body));
    return errcode(0, "ok");
  }

  return { "POST /robot/send": send, "POST /robot/sendBySession": sendBySession };
}

function securityFault(world: World, webhook: Webhook, { url, body }: Request): Answer | null {
  if (webhook.ips && !webhook.ips.some((ip) => isIP(ip) === 4 && ip === "127.0.0.1")) {
    return errcode(310000, "错误描述:ip 127.0.0.1 不在白名单;解决方案:请联系群管理员查看此机器人的IP白名单;");
  }
  if (webhook.secret !== undefined) {
    const timestamp = url.searchParams.get("timestamp") ?? "";
    if (!/^\d+$/.test(timestamp) || Math.abs(Number(timestamp) - world.now()) > hourMs) {
      return errcode(310000, "错误描述:timestamp 无效;解决方案:请确认 timestamp 与当前时间相差不超过1小时;");
    }
    if (url.searchParams.get("sign") !== signDingtalk(timestamp, webhook.secret)) {
      return errcode(
        310000,
        "错误描述:机器人发送签名不匹配;解决方案:请确认签名和生成签名的时间戳必须都放在调用的网址中;",
      );
    }
  }
  const words = JSON.stringify(body);
  if (webhook.keywords && !webhook.keywords.some((keyword) => words.includes(keyword))) {
    return errcode(310000, "错误描述:关键词不匹配;解决方案:请联系群管理员查看此机器人的关键词;");
  }
  return null;
}

function messageFault(body: Fields): Answer | null {
  const msgtype = String(body["msgtype"]);
  const fields = required[msgtype];
  const message = body[msgtype] as Fields | undefined;
  if (msgtype === "file" || msgtype === "image") return errcode(401102, `miss param : ${msgtype}->mediaId`);
  if (!fields) return errcode(400105, "不支持的消息类型");
  const missing = fields.find((field) => !message?.[field]);
  return missing === undefined ? null : errcode(401102, `miss param : ${msgtype}->${missing}`);
}

function postOf(world: World, chat: string, body: Fields): Post {
  const msgtype = String(body["msgtype"]);
  const message = body[msgtype] as Fields;
  const text = String(message["content"] ?? message["text"] ?? "");
  const at = body["at"] as { atUserIds?: string[]; atMobiles?: string[]; isAtAll?: boolean } | undefined;
  return {
    chat,
    msgtype,
    title: String(message["title"] ?? ""),
    text,
    notified: at?.isAtAll ? ["@all"] : calledBy(world, chat, text, at ?? {}),
    at: world.now(),
  };
}

/** Who stands in `at` and in the text, and is in the group. */
function calledBy(
  world: World,
  chat: string,
  text: string,
  at: { atUserIds?: string[]; atMobiles?: string[] },
): string[] {
  const members = world.groups.get(chat)?.members ?? [...world.members.keys()];
  return members.filter((id) => {
    const mobile = world.members.get(id)?.mobile;
    const byId = (at.atUserIds ?? []).includes(id) && text.includes(`@${id}`);
    return (
      byId || (mobile !== undefined && (at.atMobiles ?? []).includes(mobile) && text.includes(`@${mobile}`))
    );
  });
}
