import { readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Check } from "../chat/adapter.ts";

const folders = [
  "/usr/share/fonts",
  "/usr/local/share/fonts",
  join(homedir(), ".fonts"),
  join(homedir(), ".local/share/fonts"),
  "/System/Library/Fonts",
  "/Library/Fonts",
  "C:\\Windows\\Fonts",
];

/** File names of fonts with Chinese characters that systems bring or offices install. */
const chinese =
  /^(?:noto(?:sans|serif)(?:cjk|[-_]?sc|hans)|sourcehan|wqy|simsun|simhei|simkai|simfang|msyh|deng|fz|pingfang|st(?:heiti|song|kaiti|fangsong)|hiragino ?sans ?gb|droidsansfallback|uming|ukai|gb18030)/i;

const fontFile = /\.(?:ttf|ttc|otf|otc)$/i;
const mostDepth = 4;

/**
 * Whether this machine has a font with Chinese characters. A note and no fault: nothing draws pictures yet, and what
 * will is to bring its own.
 */
export function fontCheck(where: readonly string[] = folders): Check {
  return {
    subject: { of: "font" },
    run: async () => {
      const file = where.map((folder) => findFont(folder, mostDepth)).find((found) => found !== null);
      return file ? { state: "good", code: "fontFound", file } : { state: "good", code: "fontMissing" };
    },
  };
}

/** The first by name; null where there is none, or the folder cannot be read. */
function findFont(folder: string, depth: number): string | null {
  const entries = entriesOf(folder);
  const font = entries.find(
    (entry) => !entry.isDirectory() && fontFile.test(entry.name) && chinese.test(entry.name),
  );
  if (font) return join(folder, font.name);
  if (depth === 0) return null;
  for (const entry of entries) {
    const found = entry.isDirectory() ? findFont(join(folder, entry.name), depth - 1) : null;
    if (found !== null) return found;
  }
  return null;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
