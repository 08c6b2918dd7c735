import type { IncomingHttpHeaders } from "node:http";

/** What a proxy adds: RFC 7239, and the older headers of the same use. */
const forwardingHeader = /^(forwarded|x-forwarded-.*|x-real-ip)$/;

/** Whether a request says that it came through a proxy. */
export function isForwarded(headers: IncomingHttpHeaders): boolean {
  return Object.keys(headers).some((name) => forwardingHeader.test(name));
}
