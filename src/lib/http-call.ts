import { type NetworkFault, networkFault } from "./network-fault.ts";

/** A request to a configured address. What came in a message goes through lib/guarded-call.ts. */
export type HttpCall = {
  /** May hold secrets: never shown. */
  url: URL;
  method?: "GET" | "POST";
  headers?: Readonly<Record<string, string>>;
  body?: string | FormData | Uint8Array<ArrayBuffer>;
  /** From here to the end of the answer. Longer than Node's ten seconds for a connection, which are told apart. */
  timeoutMs: number;
  /** What stands behind is not read. */
  maxAnswerBytes?: number;
};

export type HttpAnswer = { kind: "answered"; status: number; text: string } | NetworkFault;

export const usualTimeoutMs = 15_000;

/** One call, never repeated here and never redirected. Rejects for nothing. */
export async function callHttp(call: HttpCall): Promise<HttpAnswer> {
  const answer = await callForBytes(call);
  if (answer.kind !== "answered") return answer;
  return { kind: "answered", status: answer.status, text: new TextDecoder().decode(answer.bytes) };
}

export type BytesAnswer =
  | { kind: "answered"; status: number; headers: Headers; bytes: Buffer; isWhole: boolean }
  | NetworkFault;

/** The same, for what is no text. */
export async function callForBytes(call: HttpCall): Promise<BytesAnswer> {
  try {
    const response = await fetch(call.url, {
      method: call.method ?? (call.body === undefined ? "GET" : "POST"),
      redirect: "manual",
      signal: AbortSignal.timeout(call.timeoutMs),
      ...(call.headers && { headers: call.headers }),
      ...(call.body !== undefined && { body: call.body }),
    });
    const { status, headers } = response;
    return {
      kind: "answered",
      status,
      headers,
      ...(await bytesOf(response, call.maxAnswerBytes ?? 64 * 1024)),
    };
  } catch (error) {
    return networkFault(error);
  }
}

/** A call with a JSON body. */
export function postJson(call: Omit<HttpCall, "body" | "method"> & { json: unknown }): Promise<HttpAnswer> {
  const { json, headers, ...rest } = call;
  return callHttp({
    ...rest,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(json),
  });
}

/** What a platform answered, as JSON; null where it is none. */
export function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function bytesOf(response: Response, maxBytes: number): Promise<{ bytes: Buffer; isWhole: boolean }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) return { bytes: Buffer.concat(chunks), isWhole: false };
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks), isWhole: true };
}
