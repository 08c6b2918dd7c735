import type { IncomingMessage } from "node:http";
import { isForwarded } from "../lib/forwarded.ts";
import { isLoopbackHost } from "../lib/loopback-host.ts";

/**
 * Whether a request comes from this machine itself, and neither from elsewhere through a proxy on it nor from a foreign
 * page in a browser on it.
 */
export function isFromThisMachine(request: IncomingMessage): boolean {
  if (isForwarded(request.headers)) return false;
  if (!isLoopbackHost(request.headers.host)) return false;
  const peer = request.socket.remoteAddress ?? "";
  return peer === "::1" || /^(::ffff:)?127\.\d+\.\d+\.\d+$/.test(peer);
}
