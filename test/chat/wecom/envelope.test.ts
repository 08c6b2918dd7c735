import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openEnvelope, sealReply } from "../../../src/chat/wecom/envelope.ts";
import { verifySignature } from "../../../src/chat/wecom/verify.ts";
import { open, seal, sealRaw, sign } from "../../emulators/wecom.ts";
import { encodingAesKey, j1, j2, j3, token, v1, v2 } from "../../fixtures/wecom-vectors.ts";

const otherKey = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
const refused = expect.objectContaining({ status: 400, code: "bad-envelope" });

/** A frame as the platform lays it out, with any part of it wrong. */
function frame(parts: { message?: Uint8Array; length?: number; pad?: (size: number) => Uint8Array }): string {
  const message = parts.message ?? Buffer.from("hello");
  const length = Buffer.alloc(4);
  length.writeUInt32BE(parts.length ?? message.length);
  const plain = Buffer.concat([Buffer.alloc(16, "r"), length, message]);
  const size = 32 - (plain.length % 32);
  return sealRaw(encodingAesKey, Buffer.concat([plain, parts.pad?.(size) ?? Buffer.alloc(size, size)]));
}

describe("published and own vectors", () => {
  test.each([
    ["V1", v1],
    ["V2", v2],
    ["J1", j1],
    ["J2", j2],
    ["J3", j3],
  ])("%s: signature and content", (_name, vector) => {
    expect(() => verifySignature(token, vector, vector.encrypted)).not.toThrow();
    expect(openEnvelope(encodingAesKey, vector.encrypted)).toEqual({
      message: vector.message,
      receiveId: vector.receiveId,
    });
  });

  test("the emulator's crypto is the documents' too", () => {
    const random = Buffer.from("fedcba9876543210");
    expect(seal(encodingAesKey, j2.message, { random })).toBe(j2.encrypted);
    expect(sign(token, j2.timestamp, j2.nonce, j2.encrypted)).toBe(j2.signature);
    expect(open(encodingAesKey, v2.encrypted)).toEqual({ message: v2.message, receiveId: v2.receiveId });
  });
});

describe("openEnvelope", () => {
  test("reads a message of any length, with any receiveid", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 200 }),
        fc.string({ maxLength: 40 }),
        (text, receiveId) => {
          const message = text.toWellFormed();
          expect(openEnvelope(encodingAesKey, seal(encodingAesKey, message, { receiveId }))).toEqual({
            message,
            receiveId,
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ["nothing", ""],
    ["no base64", "不是密文"],
    ["base64 with spaces for +", v1.encrypted.replaceAll("+", " ")],
    ["base64 with a line break", `${v1.encrypted.slice(0, 40)}\n${v1.encrypted.slice(40)}`],
    ["URL-safe base64", v1.encrypted.replaceAll("+", "-").replaceAll("/", "_")],
    ["base64 without its padding", v1.encrypted.replaceAll("=", "")],
    ["base64 cut short", v1.encrypted.slice(0, -7)],
    ["16 bytes", Buffer.alloc(16).toString("base64")],
    ["48 bytes, whole for AES only", Buffer.alloc(48, 7).toString("base64")],
    ["32 bytes of nothing", Buffer.alloc(32).toString("base64")],
    ["64 bytes of nothing", Buffer.alloc(64, 1).toString("base64")],
    ["padding 0", frame({ pad: (size) => Buffer.alloc(size, 0) })],
    ["padding over 32", frame({ pad: (size) => Buffer.alloc(size, 33) })],
    ["padding that is not uniform", frame({ pad: (size) => Buffer.alloc(size, 1).fill(size, size - 1) })],
    ["a length far beyond the end", frame({ length: 0x7fffffff })],
    ["a length one beyond the end", frame({ length: 6 })],
    ["invalid UTF-8", frame({ message: Buffer.from([0xff, 0xfe, 0x41]) })],
    ["half a character", frame({ message: Buffer.from("户").subarray(0, 2) })],
  ])("refuses %s", (_name, encrypted) => {
    expect(() => openEnvelope(encodingAesKey, encrypted)).toThrow(refused);
  });

  test("refuses every message of another key", () => {
    expect(() => openEnvelope(otherKey, j1.encrypted)).toThrow(refused);
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9]{43}$/), (key) => {
        fc.pre(!Buffer.from(`${key}=`, "base64").equals(Buffer.from(`${encodingAesKey}=`, "base64")));
        expect(() => openEnvelope(key, j1.encrypted)).toThrow(refused);
      }),
      { numRuns: 1000 },
    );
  });

  test("refuses a message with any bit turned in its last two blocks", () => {
    const bytes = Buffer.from(j1.encrypted, "base64");
    for (let bit = (bytes.length - 32) * 8; bit < bytes.length * 8; bit += 1) {
      const turned = Buffer.from(bytes);
      turned.writeUInt8(turned.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(() => openEnvelope(encodingAesKey, turned.toString("base64"))).toThrow(refused);
    }
  });
});

describe("sealReply", () => {
  test("the platform can read it, and finds the nonce of its own callback", () => {
    const reply = sealReply(
      { token, encodingAesKey },
      { content: j2.message, receiveId: "corp", timestamp: 1700000001, nonce: "n1" },
    );
    expect(reply).toMatchObject({ timestamp: 1700000001, nonce: "n1" });
    expect(reply.msgsignature).toBe(sign(token, 1700000001, "n1", reply.encrypt));
    expect(open(encodingAesKey, reply.encrypt)).toEqual({ message: j2.message, receiveId: "corp" });
  });
});
