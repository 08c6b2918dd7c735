import { RequestFault } from "./request-fault.ts";

/** Deeper than anything that the platforms send. */
const maxDepth = 32;

/**
 * JSON from outside.
 * @throws RequestFault 400 `invalid-utf8`, `invalid-json`, or `json-too-deep` beyond 32 brackets in one another
 */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decodeUtf8(bytes);
  if (depthOf(text) > maxDepth) throw new RequestFault(400, "json-too-deep", "the JSON is nested too deeply");
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes what was sent.
    throw new RequestFault(400, "invalid-json", "the body is not valid JSON");
  }
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new RequestFault(400, "invalid-utf8", "the body is not valid UTF-8");
  }
}

/** Counted before parsing, so that no recursive reader ever meets the nesting. Brackets inside strings do not count. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === "\\") index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "[" || character === "{") {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (character === "]" || character === "}") depth -= 1;
  }
  return deepest;
}
