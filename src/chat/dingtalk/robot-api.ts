import { createHash } from "node:crypto";
import type { z } from "zod";
import type { Clock } from "../../lib/clock.ts";
import { usualTimeoutMs } from "../../lib/http-call.ts";
import type { UsageKind } from "../adapter.ts";
import type { OutgoingBody } from "../platform.ts";
import { accessTokens } from "./access-token.ts";
import { type CallResult, callNewApi, callOldApi, type NotSent, refused, spoiltToken } from "./client.ts";
import { markdownOf, maxParamBytes } from "./encode.ts";
import { type Pace, paceOf } from "./pace.ts";
import { batchAnswer, downloadAnswer, memberAnswer, sentAnswer, uploadAnswer } from "./schema.ts";

/**
 * What an app's robot can be told to do through the API. Billed by the month are its calls, uploads and downloads among
 * them; not those beyond a rate or lost in the network, nor tokens and reads of the address book. Whether replies
 * through a sessionWebhook are, no page says: they are not counted.
 * https://open.dingtalk.com/document/development/dingtalk-application-development-platform-billing-model and
 * …/basic-interfaces-such-as-log-off-and-address-book
 */
export type RobotApi = {
  /** @param openConversationId of a group: the `conversationId` of its messages */
  sendToGroup(openConversationId: string, message: ApiMessage): Promise<CallResult<unknown>>;
  /** @param userIds staffIds, at most 20 */
  sendToPeople(
    userIds: readonly string[],
    message: ApiMessage,
  ): Promise<CallResult<z.infer<typeof batchAnswer>>>;
  /** A message's form for the two above; pictures and files are uploaded first, each once. */
  prepare(body: OutgoingBody): Promise<{ kind: "prepared"; message: ApiMessage } | NotSent>;
  /** Where a file of a message lies, for a short time. @param robotCode the one that got the message */
  findDownload(downloadCode: string, robotCode: string): Promise<CallResult<{ downloadUrl: string }>>;
  /** A member's name. Not billed. */
  findName(userId: string): Promise<CallResult<string>>;
  /** Whether the platform gives a token at all. */
  checkToken(): Promise<CallResult<null>>;
};

/** `msgParam` is JSON inside JSON. */
export type ApiMessage = { msgKey: string; msgParam: string };

export type RobotApiParts = {
  apiBase: string;
  oapiBase: string;
  clientId: string;
  clientSecret: string;
  robotCode: string;
  /** Told of every call that is billed, and where the month's are used up. */
  count(kind: UsageKind): void;
  exhausted(kind: UsageKind): void;
  clock: Clock;
};

/**
 * An app may call one API 20 times a second; below that, as the platform measures when calls arrive.
 * https://open.dingtalk.com/document/development/call-frequency-limit
 */
const callEveryMs = 65;

/** Ids of uploads are good for as long as the organisation exists; the last ones are kept. */
const keptUploads = 200;

/** https://open.dingtalk.com/document/development/upload-media-files */
export const maxUploadBytes = 20 * 1024 * 1024;

/** A full file over a village's line. */
const uploadTimeoutMs = 60_000;

/** What `sampleFile` shows: https://open.dingtalk.com/document/development/robot-message-type */
const fileTypes: ReadonlySet<string> = new Set(["xlsx", "pdf", "zip", "rar", "doc", "docx"]);

export function robotApi(parts: RobotApiParts): RobotApi {
  const { apiBase, robotCode } = parts;
  const tokens = accessTokens(parts);
  const paces = new Map<string, Pace>();
  const uploaded = new Map<string, Promise<CallResult<{ media_id: string }>>>();

  /** One call in its turn. */
  function turn<Answer>(
    path: string,
    call: (token: string) => Promise<CallResult<Answer>>,
  ): Promise<CallResult<Answer>> {
    const pace = paces.get(path) ?? paceOf(callEveryMs);
    paces.set(path, pace);
    return tokens.use((token) => pace(() => call(token)));
  }

  /** The same, counted; a call that no token was given for was none. */
  function billedTurn<Answer>(
    path: string,
    call: (token: string) => Promise<CallResult<Answer>>,
  ): Promise<CallResult<Answer>> {
    return turn(path, async (token) => {
      const result = await call(token);
      if (result.kind === "exhausted") parts.exhausted("api");
      else if (isBilled(result)) parts.count("api");
      return result;
    });
  }

  function call<Answer>(
    path: string,
    fields: object,
    success: z.ZodType<Answer>,
  ): Promise<CallResult<Answer>> {
    const url = new URL(`${apiBase}/v1.0/robot/${path}`);
    return billedTurn(path, (token) =>
      callNewApi({ url, token, json: { robotCode, ...fields }, success, timeoutMs: usualTimeoutMs }),
    );
  }

  function upload(type: "image" | "file", name: string, bytes: Uint8Array) {
    return billedTurn("media/upload", (token) => {
      const url = new URL(`${parts.oapiBase}/media/upload`);
      url.searchParams.set("access_token", token);
      // Beside the field: there it is read even where the form is not.
      url.searchParams.set("type", type);
      const form = new FormData();
      form.set("type", type);
      form.set("media", new Blob([new Uint8Array(bytes)]), name);
      return callOldApi({ url, form, success: uploadAnswer, timeoutMs: uploadTimeoutMs });
    });
  }

  async function mediaIdOf(type: "image" | "file", name: string, bytes: Uint8Array) {
    const key = createHash("sha256").update(`${type}\n${name}\n`).update(bytes).digest("hex");
    const uploading = uploaded.get(key) ?? upload(type, name, bytes);
    uploaded.set(key, uploading);
    const [oldest] = uploaded.keys();
    if (uploaded.size > keptUploads && oldest !== undefined) uploaded.delete(oldest);
    const result = await uploading;
    if (result.kind !== "answered") uploaded.delete(key);
    return result;
  }

  async function prepare(body: OutgoingBody): Promise<{ kind: "prepared"; message: ApiMessage } | NotSent> {
    if (body.kind === "text") return prepared("sampleMarkdown", markdownOf(body.text));
    const fileType = /\.([a-z]{1,4})$/i.exec(body.name)?.[1]?.toLowerCase() ?? "";
    if (body.kind === "file" && !fileTypes.has(fileType)) {
      return refused("bad-file-type", `the robot sends ${[...fileTypes].join(", ")} and no other files`);
    }
    if (body.bytes.length > maxUploadBytes) return refused("too-large", `more than ${maxUploadBytes} bytes`);
    const result = await mediaIdOf(body.kind === "picture" ? "image" : "file", body.name, body.bytes);
    // A file that may have been uploaded was not sent: it can be tried again.
    if (result.kind === "unknown") return { kind: "unreachable", reason: `media/upload: ${result.reason}` };
    if (result.kind !== "answered") return result;
    const mediaId = result.answer.media_id;
    return body.kind === "picture"
      ? prepared("sampleImageMsg", { photoURL: mediaId })
      : prepared("sampleFile", { mediaId, fileName: body.name, fileType });
  }

  async function findName(userId: string): Promise<CallResult<string>> {
    const found = await turn("user/get", (token) => {
      const url = new URL(`${parts.oapiBase}/topapi/v2/user/get`);
      url.searchParams.set("access_token", token);
      const json = { userid: userId, language: "zh_CN" };
      return callOldApi({ url, json, success: memberAnswer, timeoutMs: usualTimeoutMs });
    });
    return found.kind === "answered" ? { kind: "answered", answer: found.answer.result.name } : found;
  }

  return {
    prepare,
    findName,
    sendToGroup: (openConversationId, message) =>
      call("groupMessages/send", { openConversationId, ...message }, sentAnswer),
    sendToPeople: (userIds, message) =>
      call("oToMessages/batchSend", { userIds: [...userIds], ...message }, batchAnswer),
    findDownload: (downloadCode, receivedBy) =>
      call("messageFiles/download", { downloadCode, robotCode: receivedBy }, downloadAnswer),
    checkToken: () => tokens.use(async () => ({ kind: "answered", answer: null })),
  };
}

/** Whether the API itself took the call, or may have. */
function isBilled(result: CallResult<unknown>): boolean {
  if (result.kind === "refused") return !spoiltToken.has(result.code);
  return result.kind === "answered" || result.kind === "unknown";
}

function prepared(
  msgKey: string,
  param: Record<string, string>,
): { kind: "prepared"; message: ApiMessage } | NotSent {
  const msgParam = JSON.stringify(param);
  // Cutting would take figures away unseen.
  if (Buffer.byteLength(msgParam) > maxParamBytes) {
    return refused("too-long", `more than ${maxParamBytes} bytes with its title and its JSON`);
  }
  return { kind: "prepared", message: { msgKey, msgParam } };
}
