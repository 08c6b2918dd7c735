import type { IncomingMessage } from "node:http";
import { RequestFault } from "./request-fault.ts";

export const maxBodyBytes = 1024 * 1024;

/** Read and thrown away behind the limit, so that a client still writing gets to see its 413. */
const discardedBytes = 8 * 1024 * 1024;

/**
 * The raw bytes of a request, whatever content type or encoding it claims.
 * @throws RequestFault 413 `body-too-large` beyond `limit` bytes, 400 `body-cut-short` where the client went away
 */
export async function readBody(request: IncomingMessage, limit = maxBodyBytes): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else chunks.length = 0;
      if (size > limit + discardedBytes) break;
    }
  } catch {
    throw new RequestFault(400, "body-cut-short", "the body ended before its end");
  }
  if (size > limit) throw new RequestFault(413, "body-too-large", `the body is larger than ${limit} bytes`);
  return Buffer.concat(chunks);
}
