import { z } from "zod";

/** Says the same of a text that is missing as of one that does not fit. */
export const text = (pattern: RegExp, expected: string) => z.string(expected).regex(pattern, expected);

export const secret = text(/./, "a value, or ${NAME} of the environment");
export const id = text(/^[a-z0-9][a-z0-9-]{0,39}$/, "small letters, digits and -, at most 40");
export const baseUrl = z
  .url({ protocol: /^https?$/, error: "an http(s) address" })
  .transform((url) => url.replace(/\/+$/, ""));
