import { readFile } from "node:fs/promises";
import { OperatorError } from "../../core/errors.ts";
import { whyUnreadable } from "../../lib/file-fault.ts";

/** @throws OperatorError `roster-unreadable` */
export async function readBytes(path: string): Promise<Buffer> {
  return readFile(path).catch((cause) => refuseUnreadable(path, cause));
}

/** @throws OperatorError `roster-unreadable`, always */
export function refuseUnreadable(path: string, cause: unknown): never {
  throw new OperatorError("roster-unreadable", `Cannot read ${path}: ${whyUnreadable(cause)}`);
}
