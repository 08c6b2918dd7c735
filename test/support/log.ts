import { pino } from "pino";
import type { Logger } from "../../src/lib/logger.ts";

export type LogLine = Record<string, unknown> & { level: number; msg: string };

/** A real logger whose lines can be read: what stands in `text` stands in an office's log. */
export function readableLog(): { log: Logger; lines: LogLine[]; text: () => string } {
  const lines: LogLine[] = [];
  const log = pino({ level: "debug" }, { write: (line: string) => lines.push(JSON.parse(line) as LogLine) });
  return { log, lines, text: () => lines.map((line) => JSON.stringify(line)).join("\n") };
}
