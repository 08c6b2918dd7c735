import { type LookupAddress, lookup as systemLookup } from "node:dns";
import { type ClientRequest, request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { networkFault } from "./network-fault.ts";

/**
 * Calls to addresses that came in a message (response_url, sessionWebhook, media). Whoever can forge a message must not
 * make this machine speak to anything but the platform: the host is a configured one, and the address that it resolves
 * to is checked at the moment of connecting, so that no second answer of a name server can put another in its place.
 */
export type UrlGuard = {
  /**
   * As in an address: `qyapi.weixin.qq.com`, `127.0.0.1:9000`; `*.example.com` stands for all names under it, and any
   * other `*` for letters, digits and hyphens: `*-42.store.example.com` for what ends so and lies right there.
   */
  hosts: readonly string[];
  /** Those of them that may be spoken to by http, and at addresses of a private network: a platform of one's own, an emulator. */
  privateHosts: readonly string[];
  /** The system's resolver where not given. */
  resolve?: (host: string) => Promise<LookupAddress[]>;
};

export type GuardedCall = {
  method?: "GET" | "POST";
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** From here to the end of the answer. */
  timeoutMs: number;
  maxAnswerBytes: number;
};

export type GuardedAnswer =
  | { kind: "answered"; status: number; headers: IncomingHttpHeaders; bytes: Buffer }
  /** Nothing was sent. */
  | { kind: "refused"; reason: UrlRefusal }
  | { kind: "unreachable"; reason: string }
  | { kind: "unknown"; reason: string };

export type UrlRefusal = "not-an-address" | "not-https" | "host-not-configured" | "private-address";

/** One call, never redirected: an answer of status 3xx is an answer. Rejects for nothing. */
export async function callGuarded(
  address: string,
  guard: UrlGuard,
  call: GuardedCall,
): Promise<GuardedAnswer> {
  const url = URL.parse(address);
  if (!url) return { kind: "refused", reason: "not-an-address" };
  const refusal = refusalOf(url, guard);
  if (refusal) return { kind: "refused", reason: refusal };
  return send(url, guard, call);
}

/** Why an address is not spoken to, as far as it shows before resolving; null where nothing speaks against it. */
export function refusalOf(url: URL, guard: UrlGuard): UrlRefusal | null {
  if (url.username !== "" || url.password !== "") return "not-an-address";
  if (!guard.hosts.some((pattern) => matches(pattern, url.host))) return "host-not-configured";
  if (isPrivateHost(url, guard)) return /^https?:$/.test(url.protocol) ? null : "not-https";
  if (url.protocol !== "https:") return "not-https";
  const literal = url.hostname.replace(/^\[|\]$/g, "");
  return isIP(literal) !== 0 && !isPublicAddress(literal) ? "private-address" : null;
}

function matches(pattern: string, host: string): boolean {
  if (pattern.startsWith("*.")) return host.endsWith(pattern.slice(1).toLowerCase());
  if (!pattern.includes("*")) return host === pattern.toLowerCase();
  const parts = pattern.toLowerCase().split("*").map(RegExp.escape);
  return new RegExp(`^${parts.join("[a-z0-9-]+")}$`).test(host);
}

function isPrivateHost(url: URL, guard: UrlGuard): boolean {
  return guard.privateHosts.some((pattern) => matches(pattern, url.host));
}

/** Whether an IP address is one of the public internet; an IPv4 address inside an IPv6 one is judged as itself. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";
}

class PrivateAddress extends Error {}

function send(url: URL, guard: UrlGuard, call: GuardedCall): Promise<GuardedAnswer> {
  const { promise, resolve } = Promise.withResolvers<GuardedAnswer>();
  const request = (url.protocol === "http:" ? httpRequest : httpsRequest)(url, {
    method: call.method ?? "GET",
    headers: {
      ...call.headers,
      ...(call.body !== undefined && { "content-length": Buffer.byteLength(call.body) }),
    },
    signal: AbortSignal.timeout(call.timeoutMs),
    // A connection of its own: none that was checked for another guard is taken over.
    agent: false,
    lookup: isPrivateHost(url, guard) ? lookupAny(guard) : lookupPublic(guard),
  });
  const isConnected = watchConnection(request);
  request.on("error", (error) => resolve(faultOf(error, isConnected())));
  request.on("response", (response) => {
    const chunks: Buffer[] = [];
    let size = 0;
    if (Number(response.headers["content-length"]) > call.maxAnswerBytes) {
      resolve({ kind: "unknown", reason: "answer-too-large" });
      request.destroy();
      return;
    }
    response.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= call.maxAnswerBytes) chunks.push(chunk);
      else {
        resolve({ kind: "unknown", reason: "answer-too-large" });
        request.destroy();
      }
    });
    response.on("error", (error) => resolve(faultOf(error, true)));
    response.on("end", () => {
      const { statusCode = 0, headers } = response;
      resolve({ kind: "answered", status: statusCode, headers, bytes: Buffer.concat(chunks) });
    });
  });
  request.end(call.body);
  return promise;
}

function watchConnection(request: ClientRequest): () => boolean {
  let connected = false;
  request.on("socket", (socket) => {
    socket.on("connect", () => {
      connected = true;
    });
  });
  return () => connected;
}

function faultOf(error: Error, isConnected: boolean): GuardedAnswer {
  if (error instanceof PrivateAddress) return { kind: "refused", reason: "private-address" };
  if (error.name === "AbortError")
    return { kind: isConnected ? "unknown" : "unreachable", reason: "timeout" };
  return networkFault(error);
}

function lookupAny({ resolve = systemResolve }: UrlGuard): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (addresses) => {
        const [first] = addresses;
        if (!first) callback(new Error("the name has no address"), "");
        else if (options.all) callback(null, addresses);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ""),
    );
  };
}

/** One private address among several is enough to refuse: which of them is taken is nobody's choice. */
function lookupPublic({ resolve = systemResolve }: UrlGuard): LookupFunction {
  return lookupAny({
    hosts: [],
    privateHosts: [],
    resolve: async (host) => {
      const addresses = await resolve(host);
      if (addresses.every(({ address }) => isPublicAddress(address))) return addresses;
      throw new PrivateAddress("the name leads into a private network");
    },
  });
}

function systemResolve(host: string): Promise<LookupAddress[]> {
  const { promise, resolve, reject } = Promise.withResolvers<LookupAddress[]>();
  systemLookup(host, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)));
  return promise;
}
