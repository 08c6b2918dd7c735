import { refusalOf, type UrlGuard } from "../../lib/guarded-call.ts";
import { downloadMedia, MediaFault } from "../media.ts";
import type { Robot } from "./robot.ts";

/**
 * A file of a message, by way of an address that is good for minutes. Costs one call of the month's.
 * https://open.dingtalk.com/document/development/download-the-file-content-of-the-robot-receiving-message
 * @throws MediaFault where it is gone, too large, on a host that is not configured, or would cost too much
 */
export async function readDownload(
  robot: Robot,
  code: { downloadCode: string; robotCode: string },
): Promise<Uint8Array> {
  if (!robot.mayFetchMedia()) throw new MediaFault("calls-kept-for-messages");
  const found = await robot.api.findDownload(code.downloadCode, code.robotCode);
  if (found.kind !== "answered") {
    throw new MediaFault(found.kind === "refused" ? `download-code: ${found.code}` : found.kind);
  }
  return downloadMedia(secure(found.answer.downloadUrl, robot.mediaGuard), robot.mediaGuard);
}

/** The platform writes `http:` to a storage that speaks https as well. */
function secure(address: string, guard: UrlGuard): string {
  const url = URL.parse(address);
  if (!url || refusalOf(url, guard) !== "not-https") return address;
  url.protocol = "https:";
  return url.href;
}
