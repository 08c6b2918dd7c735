import { type Answer, errcode, type Fields, fault, type Handlers, type Request } from "./dingtalk-http.ts";
import { opaque, type Param, type Robot, slidingWindow, type World } from "./dingtalk-world.ts";

/** The token and what it opens: sending as the app's robot, uploads, downloads. */

const tokenMs = 7_200_000;
const maxParamBytes = 15_000;
const megabyte = 1024 * 1024;

const required: Readonly<Record<string, readonly string[]>> = {
  sampleText: ["content"],
  sampleMarkdown: ["title", "text"],
  sampleImageMsg: ["photoURL"],
  sampleLink: ["text", "title", "picUrl", "messageUrl"],
  sampleActionCard: ["title", "text", "singleTitle", "singleURL"],
  sampleAudio: ["mediaId", "duration"],
  sampleFile: ["mediaId", "fileName", "fileType"],
  sampleVideo: ["duration", "videoMediaId", "videoType", "picMediaId"],
};
const fileTypes = /^(xlsx|pdf|zip|rar|doc|docx)$/;

const uploads: Readonly<Record<string, { maxBytes: number; names: RegExp }>> = {
  image: { maxBytes: 20 * megabyte, names: /\.(jpg|gif|png|bmp)$/i },
  voice: { maxBytes: 2 * megabyte, names: /\.(amr|mp3|wav)$/i },
  video: { maxBytes: 20 * megabyte, names: /\.mp4$/i },
  file: { maxBytes: 20 * megabyte, names: /\.(doc|docx|xls|xlsx|ppt|pptx|zip|pdf|rar)$/i },
};

type Token = { value: string; endsAt: number };

export function createTokens(world: World) {
  const held = new Map<string, Token>();
  let issued = 0;
  let uses = 0;
  let endsAfterUses = Number.POSITIVE_INFINITY;

  /** Asked again while it is good, the same with a longer life. */
  function give(clientId: unknown, clientSecret: unknown): string | null {
    const robot = world.robots.find((one) => one.clientId === clientId && one.clientSecret === clientSecret);
    if (!robot) return null;
    const known = held.get(robot.clientId);
    const good = known && known.endsAt > world.now();
    if (!good) issued += 1;
    const value = good ? known.value : `access-token-${issued}`.padEnd(32, "x");
    held.set(robot.clientId, { value, endsAt: world.now() + tokenMs });
    return value;
  }

  return {
    give,
    robotOf: (token: unknown): Robot | null => {
      uses += 1;
      if (uses % endsAfterUses === 0) held.clear();
      const entry = [...held].find(([, { value, endsAt }]) => value === token && endsAt > world.now());
      return world.robots.find(({ clientId }) => clientId === entry?.[0]) ?? null;
    },
    /** All tokens end now, before their time. */
    expire: () => held.clear(),
    /** From here on they end with every so many uses. */
    expireEvery: (count: number) => {
      endsAfterUses = count;
    },
    issued: () => issued,
    handlers: {
      "POST /v1.0/oauth2/accessToken": ({ body }) => {
        const accessToken = give(body?.["appKey"], body?.["appSecret"]);
        if (accessToken === null)
          return fault(400, "invalidClientIdOrSecret", "无效的clientId或者clientSecret");
        return { status: 200, body: { accessToken, expireIn: tokenMs / 1000 } };
      },
      "GET /gettoken": ({ url }) => {
        const token = give(url.searchParams.get("appkey"), url.searchParams.get("appsecret"));
        if (token === null) return errcode(40089, "不合法的corpid或corpsecret");
        return errcode(0, "ok", { access_token: token, expires_in: tokenMs / 1000 });
      },
    } satisfies Handlers,
  };
}

export type Tokens = ReturnType<typeof createTokens>;

/** The new API: `/v1.0/robot/…`. */
export function robotHandlers(world: World, tokens: Tokens): Handlers {
  const within = slidingWindow(world.now, 20, 1000);

  function guarded(act: (body: Fields, robot: Robot) => Answer) {
    return ({ url, headers, body }: Request): Answer => {
      const robot = tokens.robotOf(headers["x-acs-dingtalk-access-token"]);
      if (!robot) {
        return fault(
          world.options.invalidTokenStatus ?? 400,
          "InvalidAuthentication",
          "不合法的access_token",
        );
      }
      if (!within(`${robot.clientId} ${url.pathname}`)) {
        world.limitBreaks.push({ path: url.pathname, at: world.now() });
        return fault(403, "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi", "应用调用该接口的QPS超限");
      }
      if (!world.count("api")) {
        return fault(403, "Forbidden.AccessDenied.ApiCountLimitForOrg", "企业本月的接口调用次数已用完");
      }
      if (!body || body["robotCode"] === undefined) return fault(400, "miss.robotCode", "robotCode缺失");
      const known = world.robots.some(({ robotCode }) => robotCode === body["robotCode"]);
      if (!known) return fault(400, "invalidParameter.robotCode.notExsit", "robotCode不存在");
      if (robot.robotCode !== body["robotCode"]) {
        return fault(400, "invalidParameter.robotCode.auth", "robotCode与应用不匹配");
      }
      return act(body, robot);
    };
  }

  function toGroup(body: Fields, robot: Robot): Answer {
    const group = body["openConversationId"];
    if (group === undefined || group === "") return fault(400, "miss.openConversationId", "缺少群ID");
    const known = world.groups.get(String(group));
    if (!known) return fault(400, "invalid.openConversationId", "无效的群ID");
    if (known.disbanded) return fault(400, "group.disbanded", "群已解散");
    if (robot.stopped) return fault(400, "bot.stopped", "机器人已停用");
    const param = paramOf(world, body);
    if ("status" in param) return param;
    world.groupMessages.push({ ...messageOf(robot, body, param.value, world), group: String(group) });
    return { status: 200, body: { processQueryKey: opaque("") } };
  }

  function toPeople(body: Fields, robot: Robot): Answer {
    const userIds = body["userIds"];
    if (!Array.isArray(userIds) || userIds.length === 0) {
      return fault(400, "invalidParameter.userIds.empty", "userIds为空");
    }
    if (userIds.length > 20) return fault(400, "invalidParameter.userIds.overMax", "userIds超过上限");
    if (robot.stopped) return fault(400, "chatbotId.notAllow.sendOTO", "机器人未启用");
    const param = paramOf(world, body);
    if ("status" in param) return param;
    const valid = userIds.map(String).filter((id) => world.members.get(id)?.visible ?? world.members.has(id));
    const controlled = valid.filter((id) => world.flowControlled.has(id));
    for (const to of valid.filter((id) => !controlled.includes(id))) {
      world.privateMessages.push({ ...messageOf(robot, body, param.value, world), to });
    }
    return {
      status: 200,
      body: {
        processQueryKey: opaque(""),
        invalidStaffIdList: userIds.filter((id) => !valid.includes(String(id))),
        flowControlledStaffIdList: controlled,
      },
    };
  }

  function download(body: Fields, robot: Robot): Answer {
    const kept = world.downloads.get(String(body["downloadCode"]));
    if (!kept || kept.endsAt <= world.now()) {
      return fault(400, "invalidParameter.robotCode.downloadCode", "下载码无效");
    }
    if (kept.robotCode !== robot.robotCode) {
      return fault(400, "invalidParameter.robotCode.auth", "下载码不属于该机器人");
    }
    const query = `code=${encodeURIComponent(String(body["downloadCode"]))}&Expires=${world.now() + 60_000}`;
    return { status: 200, body: { downloadUrl: `${world.bases.storage}/im/file.file?${query}` } };
  }

  return {
    "POST /v1.0/robot/groupMessages/send": guarded(toGroup),
    "POST /v1.0/robot/oToMessages/batchSend": guarded(toPeople),
    "POST /v1.0/robot/otoMessages/batchSend": guarded(toPeople),
    "POST /v1.0/robot/messageFiles/download": guarded(download),
  };
}

function messageOf(robot: Robot, body: Fields, param: Param, world: World) {
  return { robotCode: robot.robotCode, msgKey: String(body["msgKey"]), param, at: world.now() };
}

/** The message's fields; or what is wrong with them. */
function paramOf(world: World, body: Fields): { value: Param } | Answer {
  const fields = required[String(body["msgKey"])];
  if (!fields) return fault(400, "invalidParameter.msgKey.invalid", "msgKey无效");
  const text = body["msgParam"];
  if (typeof text !== "string") return fault(400, "invalidParameter.msgParam.invalid", "msgParam无效");
  if (Buffer.byteLength(text) > maxParamBytes) {
    return fault(400, "invalidParameter.msgParam.tooLong", "msgParam过长");
  }
  const param = parsed(text);
  const bad = fault(400, "invalidParameter.msgParam.invalid", "msgParam无效");
  if (!param || fields.some((field) => typeof param[field] !== "string" || param[field] === "")) return bad;
  if (param["mediaId"] !== undefined && !world.uploads.has(param["mediaId"])) return bad;
  if (param["fileType"] !== undefined && !fileTypes.test(param["fileType"])) return bad;
  const photo = param["photoURL"];
  if (photo !== undefined && !photo.startsWith("https://") && !world.uploads.has(photo)) return bad;
  return { value: param };
}

function parsed(text: string): Record<string, string> | null {
  try {
    return JSON.parse(text) as Record<string, string>;
  } catch {
    return null;
  }
}

/** `/media/upload` of the old API. */
export function mediaHandlers(world: World, tokens: Tokens): Handlers {
  async function upload({ url, headers, bytes }: Request): Promise<Answer> {
    if (!tokens.robotOf(url.searchParams.get("access_token"))) return errcode(40014, "不合法的access_token");
    if (!world.count("api")) return errcode(90020, "企业本月的接口调用次数已用完");
    const contentType = headers["content-type"] ?? "";
    if (!contentType.startsWith("multipart/form-data")) return errcode(40035, "缺少参数 media");
    const form = await new Response(new Uint8Array(bytes), {
      headers: { "content-type": contentType },
    }).formData();
    const type = form.get("type") ?? url.searchParams.get("type");
    const limit = uploads[String(type)];
    if (!limit) return errcode(40004, "不合法的媒体文件类型");
    const media = form.get("media");
    if (!(media instanceof File) || !limit.names.test(media.name)) return errcode(40005, "不支持的文件格式");
    if (media.size > limit.maxBytes) return errcode(40006, "不合法的文件大小");
    const mediaId = opaque("@lAz");
    world.uploads.set(mediaId, {
      bytes: Buffer.from(await media.arrayBuffer()),
      filename: media.name,
      type: String(type),
    });
    return errcode(0, "ok", { type, media_id: mediaId, created_at: world.now() });
  }
  return { "POST /media/upload": upload };
}

/** Where downloads lie: another host, short-lived addresses, plain http. */
export function storageHandlers(world: World): Handlers {
  return {
    "GET /im/file.file": ({ url }) => {
      const kept = world.downloads.get(url.searchParams.get("code") ?? "");
      if (!kept || Number(url.searchParams.get("Expires")) <= world.now()) {
        return { status: 403, body: "<Error><Code>AccessDenied</Code></Error>" };
      }
      return { status: 200, body: kept.bytes };
    },
  };
}
