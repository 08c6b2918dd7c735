import { createHmac } from "node:crypto";

/** Plain Base64: as it stands in the header `sign` of a callback. In an address it is URL-encoded, once. */
export function signDingtalk(timestamp: string | number, secret: string): string {
  return createHmac("sha256", secret).update(`${timestamp}\n${secret}`).digest("base64");
}
