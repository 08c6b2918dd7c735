import { readFileSync } from "node:fs";

const folder = new URL("../../web/trial/", import.meta.url);

const types = {
  "page.html": "text/html; charset=utf-8",
  "page.css": "text/css; charset=utf-8",
  "page.js": "text/javascript; charset=utf-8",
  "markup.js": "text/javascript; charset=utf-8",
  "chat.js": "text/javascript; charset=utf-8",
  "outbox.js": "text/javascript; charset=utf-8",
  "server.js": "text/javascript; charset=utf-8",
  "icon.svg": "image/svg+xml",
};

export type PageFile = { name: string; type: string; body: Buffer };

/** The page's files, read once. */
export function readPageFiles(): PageFile[] {
  return Object.entries(types).map(([name, type]) => ({
    name,
    type,
    body: readFileSync(new URL(name, folder)),
  }));
}
