import { XMLParser, XMLValidator } from "fast-xml-parser";
import { z } from "zod";
import { RequestFault } from "../../lib/request-fault.ts";

// Texts as they stand: no entity is replaced, no text becomes a number (MsgId is longer than one holds exactly).
const parser = new XMLParser({
  processEntities: false,
  parseTagValue: false,
  ignoreAttributes: true,
  trimValues: false,
});

const document = z.object({ xml: z.record(z.string(), z.unknown()) });

/**
 * The elements of what WeCom sends in XML. Nothing but one flat `<xml>` is taken: no declaration of a type or an
 * entity, which would have to stand before it.
 * @throws RequestFault 400 `invalid-utf8`, `invalid-xml`
 */
export function parseXml(bytes: Uint8Array): Record<string, unknown> {
  const text = decodeUtf8(bytes).trim();
  if (!text.startsWith("<xml>") || XMLValidator.validate(text) !== true) throw invalid();
  let parsed: unknown;
  try {
    parsed = parser.parse(text);
  } catch {
    // The parser's own message quotes what was sent.
    throw invalid();
  }
  const read = document.safeParse(parsed);
  if (!read.success) throw invalid();
  return read.data.xml;
}

const opening = "<Encrypt>";
const closing = "</Encrypt>";

/**
 * The ciphertext that a body holds. Looked for by itself: whoever sent the body has proven nothing yet, and many small
 * elements keep a parser busy for a second.
 * @returns null where there is no `<xml>`, or not one `<Encrypt>` with a text in it
 * @throws RequestFault 400 `invalid-utf8`
 */
export function encryptIn(bytes: Uint8Array): string | null {
  const text = decodeUtf8(bytes).trim();
  const from = text.indexOf(opening);
  const to = text.indexOf(closing, from);
  const isEnvelope = text.startsWith("<xml>") && text.endsWith("</xml>");
  if (!isEnvelope || from < 0 || to < 0 || text.indexOf(opening, from + 1) >= 0) return null;
  const inside = /^(?:<!\[CDATA\[([^<>&\]]+)\]\]>|([^<>&]+))$/.exec(
    text.slice(from + opening.length, to).trim(),
  );
  return inside?.[1] ?? inside?.[2] ?? null;
}

/** A text as an element may hold it. */
export function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new RequestFault(400, "invalid-utf8", "the body is not valid UTF-8");
  }
}

function invalid(): RequestFault {
  return new RequestFault(400, "invalid-xml", "the body is not the XML that WeCom sends");
}
