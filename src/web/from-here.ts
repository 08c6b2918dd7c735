import type { IncomingMessage } from "node:http";
import { isForwarded } from "../lib/forwarded.ts";

/** Whether a request comes from this machine itself, and not from elsewhere through a proxy on it. */
export function isFromThisMachine(request: IncomingMessage): boolean {
  if (isForwarded(request.headers)) return false;
  const peer = request.socket.remoteAddress ?? "";
  return peer === "::1" || /^(::ffff:)?127\.\d+\.\d+\.\d+$/.test(peer);
}
