import { createHash, randomUUID } from "node:crypto";
import { sealMedia } from "./wecom-crypto.ts";

/** Files on the platform: those that were uploaded to be sent, and those that people sent, for download. */

export type MediaFile = { name: string; bytes: Buffer };

export type MediaKind = "image" | "voice" | "video" | "file";

const dayMs = 86_400_000;
const megabyte = 1024 * 1024;

const mostBytes: Record<MediaKind, number> = {
  image: 10 * megabyte,
  voice: 2 * megabyte,
  video: 10 * megabyte,
  file: 20 * megabyte,
};

export function isMediaKind(kind: string): kind is MediaKind {
  return kind in mostBytes;
}

/** https://developer.work.weixin.qq.com/document/path/90253: more than 5 bytes, and a limit a kind. */
export function sizeFits(kind: MediaKind, bytes: number): boolean {
  return bytes > 5 && bytes <= mostBytes[kind];
}

export function md5Of(bytes: Uint8Array): string {
  return createHash("md5").update(bytes).digest("hex");
}

/** JPG or PNG, told by the first bytes. */
export function isPicture(bytes: Buffer): boolean {
  return (
    bytes.subarray(0, 3).toString("hex") === "ffd8ff" || bytes.subarray(0, 4).toString("hex") === "89504e47"
  );
}

/** Uploaded files: kept three days, and taken only from whom they were given to. */
export function mediaShelf(now: () => number) {
  const files = new Map<string, MediaFile & { owner: string; kind: MediaKind; endsAt: number }>();
  return {
    put(
      owner: string,
      kind: MediaKind,
      file: MediaFile,
    ): { type: string; media_id: string; created_at: string } {
      const id = `media-${randomUUID()}`;
      files.set(id, { ...file, owner, kind, endsAt: now() + 3 * dayMs });
      return { type: kind, media_id: id, created_at: String(Math.floor(now() / 1000)) };
    },
    take(owner: string, kind: MediaKind, id: string): MediaFile | null {
      const file = files.get(id);
      const usable = file && file.owner === owner && file.kind === kind && now() < file.endsAt;
      return usable ? { name: file.name, bytes: file.bytes } : null;
    },
    /** Of whatever kind. */
    find(owner: string, id: string): MediaFile | null {
      const file = files.get(id);
      return file && file.owner === owner && now() < file.endsAt ? file : null;
    },
  };
}

export type MediaShelf = ReturnType<typeof mediaShelf>;

/** Files that people sent to a bot: an address each, good for five minutes, its bytes encrypted. */
export function mediaDownloads(now: () => number, base: () => string) {
  const files = new Map<string, { name: string | null; sealed: Buffer; endsAt: number }>();
  return {
    /** @param key base64, with or without its `=`: the bot's EncodingAESKey, or one made for this address alone */
    host(bytes: Uint8Array, key: string, name: string | null = null): string {
      const id = randomUUID();
      files.set(id, { name, sealed: sealMedia(key, bytes), endsAt: now() + 5 * 60_000 });
      return `${base()}/media/${id}?sign=x`;
    },
    find(path: string): { name: string | null; sealed: Buffer } | null {
      const file = files.get(path.replace(/^\/media\//, ""));
      return file && now() < file.endsAt ? file : null;
    },
  };
}

export type MediaDownloads = ReturnType<typeof mediaDownloads>;
