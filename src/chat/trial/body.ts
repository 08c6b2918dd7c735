import type { IncomingMessage } from "node:http";

/** Far more than the longest message takes, so that one that is too long can still be told so. */
const maxBodyBytes = 256 * 1024;

/** The body as JSON; null where it is none, too long, or no valid UTF-8. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Not destroyed when given up: the refusal must still go out on this connection.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBodyBytes) return null;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    return null;
  }
}
