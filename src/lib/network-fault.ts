/** Errors of a connection that never came about, beside those of the system calls `connect` and `getaddrinfo`. */
const beforeSending: ReadonlySet<string> = new Set([
  "UND_ERR_CONNECT_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "ERR_TLS_CERT_ALTNAME_INVALID",
]);

/**
 * `unreachable`: the request was never sent. `unknown`: it was, and what became of it is not known. Told by codes
 * alone: messages of fetch may hold the address, and the address holds secrets.
 */
export type NetworkFault = { kind: "unreachable" | "unknown"; reason: string };

export function networkFault(error: unknown): NetworkFault {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return { kind: "unknown", reason: "unknown error" };
  if (cause.name === "TimeoutError") return { kind: "unknown", reason: "timeout" };
  const code = "code" in cause && typeof cause.code === "string" ? cause.code : cause.name;
  const syscall = "syscall" in cause ? cause.syscall : null;
  // Node tries all addresses of a host, and tells of all failures at once.
  const neverConnected =
    syscall === "connect" ||
    syscall === "getaddrinfo" ||
    cause instanceof AggregateError ||
    beforeSending.has(code);
  return { kind: neverConnected ? "unreachable" : "unknown", reason: code };
}
