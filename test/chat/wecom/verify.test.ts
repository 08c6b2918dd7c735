import { describe, expect, test } from "vitest";
import { readQuery, verifyFreshness, verifySignature } from "../../../src/chat/wecom/verify.ts";
import { token, v1 } from "../../fixtures/wecom-vectors.ts";

const query = { msg_signature: "s", timestamp: "1700000000", nonce: "n" };

describe("readQuery", () => {
  test("takes the three parameters as they are", () => {
    expect(readQuery({ ...query, other: "x" })).toEqual({
      signature: "s",
      timestamp: "1700000000",
      nonce: "n",
    });
  });

  test.each([
    ["no signature", { ...query, msg_signature: undefined }],
    ["an empty nonce", { ...query, nonce: "" }],
    ["no timestamp", { msg_signature: "s", nonce: "n" }],
    ["two signatures", { ...query, msg_signature: ["s", "t"] }],
    ["the same nonce twice", { ...query, nonce: ["n", "n"] }],
  ])("refuses %s", (_name, given) => {
    expect(() => readQuery(given)).toThrow(expect.objectContaining({ status: 400, code: "bad-query" }));
  });
});

describe("verifySignature", () => {
  test.each([
    ["another token", "QDG6eL", v1, v1.encrypted],
    ["one digit of the nonce changed", token, { ...v1, nonce: "263014781" }, v1.encrypted],
    ["another timestamp", token, { ...v1, timestamp: "1409659590" }, v1.encrypted],
    ["spaces for +", token, v1, v1.encrypted.replaceAll("+", " ")],
    ["no ciphertext", token, v1, ""],
    ["a signature in capitals", token, { ...v1, signature: v1.signature.toUpperCase() }, v1.encrypted],
    ["a signature cut short", token, { ...v1, signature: v1.signature.slice(0, -1) }, v1.encrypted],
    ["a signature with more behind", token, { ...v1, signature: `${v1.signature}0` }, v1.encrypted],
    ["a signature of 40 other characters", token, { ...v1, signature: "户".repeat(40) }, v1.encrypted],
  ])("refuses %s", (_name, key, given, encrypted) => {
    expect(() => verifySignature(key, given, encrypted)).toThrow(
      expect.objectContaining({ status: 403, code: "bad-signature" }),
    );
  });
});

describe("verifyFreshness", () => {
  const signedAt = (timestamp: string) => ({ signature: "s", nonce: "n", timestamp });

  test.each(["1699996400", "1700000000", "1700003600"])("takes %s at 1700000000", (timestamp) => {
    expect(() => verifyFreshness(signedAt(timestamp), 1_700_000_000)).not.toThrow();
  });

  test.each([
    "1699996399",
    "1700003601",
    "1700000000000",
    "0",
    "-1",
    "1.7e9",
    "0x6553f100",
    "now",
    " 1700000000",
  ])("refuses %s at 1700000000", (timestamp) => {
    expect(() => verifyFreshness(signedAt(timestamp), 1_700_000_000)).toThrow(
      expect.objectContaining({ status: 403, code: "stale" }),
    );
  });
});
