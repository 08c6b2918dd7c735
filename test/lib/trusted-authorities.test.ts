import { writeFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { callGuarded } from "../../src/lib/guarded-call.ts";
import { callHttp } from "../../src/lib/http-call.ts";
import { trustAuthorities } from "../../src/lib/trusted-authorities.ts";
import { newFolder } from "../support/folders.ts";
import { certificate, key } from "../support/own-authority.ts";

function fileWith(text: string): string {
  const file = join(newFolder(), "ca.pem");
  writeFileSync(file, text);
  return file;
}

test("a platform with an authority of its own is spoken to once that is trusted", async () => {
  const server = createServer({ key, cert: certificate }, (_request, response) => response.end("here"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const call = () => callHttp({ url: new URL(`https://${host}/`), timeoutMs: 5000 });
  const guarded = () =>
    callGuarded(
      `https://${host}/`,
      { hosts: [host], privateHosts: [host] },
      { timeoutMs: 5000, maxAnswerBytes: 10 },
    );
  expect(await call()).toEqual({ kind: "unreachable", reason: "DEPTH_ZERO_SELF_SIGNED_CERT" });
  expect(await guarded()).toEqual({ kind: "unreachable", reason: "DEPTH_ZERO_SELF_SIGNED_CERT" });
  trustAuthorities(fileWith(certificate));
  expect(await call()).toMatchObject({ kind: "answered", text: "here" });
  expect(await guarded()).toMatchObject({ kind: "answered", status: 200 });
});

test("a file that is not there is told", () => {
  expect(() => trustAuthorities("/nowhere/ca.pem")).toThrow("caFile: /nowhere/ca.pem: there is no such file");
});

test("a file that holds no certificate is told", () => {
  expect(() => trustAuthorities(fileWith("no certificate"))).toThrow("certificates as PEM");
});
