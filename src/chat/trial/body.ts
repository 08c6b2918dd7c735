import type { IncomingMessage } from "node:http";
import { readBody } from "../../lib/request-body.ts";
import { RequestFault } from "../../lib/request-fault.ts";
import { parseJson } from "../../lib/strict-json.ts";

/** Far more than the longest message takes, so that one that is too long can still be told so. */
const maxBodyBytes = 256 * 1024;

/** The body as JSON; null where it is none, too long, or no valid UTF-8. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  try {
    return parseJson(await readBody(request, maxBodyBytes));
  } catch (cause) {
    if (cause instanceof RequestFault) return null;
    throw cause;
  }
}
