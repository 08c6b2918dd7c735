import type { IncomingHttpHeaders } from "node:http";
import { isForwarded } from "../../lib/forwarded.ts";
import { isLoopbackHost } from "../../lib/loopback-host.ts";

export type Request = { method: string; headers: IncomingHttpHeaders };

/** `forwarded`, `foreign-host`: not from this machine. `foreign-page`: another page open in the same browser. */
export type Refusal = "foreign-host" | "forwarded" | "foreign-page";

/**
 * Why the trial does not answer a request, or null where it does. It knows no password, so it answers only its own
 * page on the same machine: a foreign Host is a name made to point here (DNS rebinding), a forwarding header a proxy
 * that has put the trial on a network.
 */
export function refusalOf({ method, headers }: Request): Refusal | null {
  if (isForwarded(headers)) return "forwarded";
  if (!isLoopbackHost(headers.host)) return "foreign-host";
  return isFromOwnPage(method, headers) ? null : "foreign-page";
}

/** Browsers send Origin with every POST, and Sec-Fetch-* where they know it; a command line sends neither. */
function isFromOwnPage(method: string, headers: IncomingHttpHeaders): boolean {
  const { origin, host } = headers;
  if (origin !== undefined && origin.toLowerCase() !== `http://${host?.toLowerCase()}`) return false;
  const site = headers["sec-fetch-site"];
  if (site === undefined || site === "same-origin" || site === "none") return true;
  // A link on another page may open the trial; nothing else of another page may reach it.
  return (
    method === "GET" && headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-dest"] === "document"
  );
}

/** Whether the body is declared as JSON: a form on another page cannot do that without asking first. */
export function isJson(headers: IncomingHttpHeaders): boolean {
  return /^application\/json\s*(;|$)/i.test(headers["content-type"] ?? "");
}
