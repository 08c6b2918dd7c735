import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { OperatorError } from "../core/errors.ts";
import { whyUnreadable } from "./file-fault.ts";

/**
 * Has this thread trust, beside the usual ones, the authorities of a file: a platform inside one's own network often
 * has one of its own. Counts for every connection made from now on.
 * @param file certificates as PEM
 * @throws OperatorError `config-invalid`
 */
export function trustAuthorities(file: string): void {
  const authorities = certificatesIn(readPem(file));
  if (authorities === null) {
    throw fault(file, "certificates as PEM, each between BEGIN CERTIFICATE and END CERTIFICATE");
  }
  setDefaultCACertificates([...getCACertificates("default"), ...authorities]);
}

/** Read here, as the setter passes over what it cannot read. Null where there is none, or one is broken. */
function certificatesIn(pem: string): string[] | null {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g);
  try {
    return blocks?.map((block) => new X509Certificate(block).toString()) ?? null;
  } catch {
    return null;
  }
}

function readPem(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw fault(file, whyUnreadable(cause));
  }
}

function fault(file: string, expected: string): OperatorError {
  return new OperatorError("config-invalid", `caFile: ${file}: ${expected}`);
}
