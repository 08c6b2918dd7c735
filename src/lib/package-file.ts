import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

/** A file that an installed package brings, read anew each time. @param specifier `<package>/<file>` */
export function readPackageFile(specifier: string): Uint8Array {
  return readFileSync(resolve(specifier));
}
