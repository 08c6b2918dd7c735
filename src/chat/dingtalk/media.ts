import { callGuarded, refusalOf, type UrlGuard } from "../../lib/guarded-call.ts";
import { RequestFault } from "../../lib/request-fault.ts";
import type { Robot } from "./robot.ts";

const maxDownloadBytes = 20 * 1024 * 1024;
const timeoutMs = 30_000;

/**
 * A file of a message, by way of an address that is good for minutes.
 * https://open.dingtalk.com/document/development/download-the-file-content-of-the-robot-receiving-message
 * @throws RequestFault 400 where it is gone, too large, or on a host that is not configured
 */
export async function readDownload(
  robot: Robot,
  code: { downloadCode: string; robotCode: string },
): Promise<Uint8Array> {
  const found = await robot.api.findDownload(code.downloadCode, code.robotCode);
  if (found.kind !== "answered") throw fault(`downloadCode: ${found.kind}`);
  const answer = await callGuarded(secure(found.answer.downloadUrl, robot.mediaGuard), robot.mediaGuard, {
    timeoutMs,
    maxAnswerBytes: maxDownloadBytes,
  });
  if (answer.kind !== "answered") throw fault(answer.reason);
  if (answer.status !== 200) throw fault(`http ${answer.status}`);
  return answer.bytes;
}

/** The platform writes `http:` to a storage that speaks https as well. */
function secure(address: string, guard: UrlGuard): string {
  const url = URL.parse(address);
  if (!url || refusalOf(url, guard) !== "not-https") return address;
  url.protocol = "https:";
  return url.href;
}

function fault(reason: string): RequestFault {
  return new RequestFault(400, "no-media", `the file could not be fetched: ${reason}`);
}
