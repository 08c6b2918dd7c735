import { randomUUID } from "node:crypto";
import { type Answer, answer, type Fields, ok, textOf } from "./wecom-answers.ts";
import { isMediaKind, type MediaKind, type MediaShelf, md5Of, sizeFits } from "./wecom-media.ts";

/** Files over a long connection, in pieces: https://developer.work.weixin.qq.com/document/path/101463 */

type Upload = {
  owner: string;
  kind: MediaKind;
  name: string;
  size: number;
  md5: string;
  chunks: (Buffer | null)[];
  endsAt: number;
};

const sessionMs = 30 * 60_000;
const chunkBytes = 512 * 1024;
const mostChunks = 100;

export function createUploads(now: () => number, shelf: MediaShelf) {
  const uploads = new Map<string, Upload>();

  function open(owner: string, body: Fields): Upload | null {
    const upload = uploads.get(textOf(body, "upload_id"));
    return upload && upload.owner === owner && now() < upload.endsAt ? upload : null;
  }

  return {
    init(owner: string, body: Fields): Answer {
      const kind = textOf(body, "type");
      const [size, count] = [Number(body["total_size"]), Number(body["total_chunks"])];
      if (!isMediaKind(kind)) return answer(40004, "invalid media type");
      if (!Number.isInteger(size) || !sizeFits(kind, size)) return answer(40006, "invalid media size");
      if (!Number.isInteger(count) || count < 1 || count > mostChunks) return answer(40058, "total_chunks");
      const id = randomUUID();
      const [name, md5] = [textOf(body, "filename"), textOf(body, "md5")];
      const chunks = Array<Buffer | null>(count).fill(null);
      uploads.set(id, { owner, kind, name, size, md5, chunks, endsAt: now() + sessionMs });
      return ok({ body: { upload_id: id } });
    },

    /** In any order, counted from 0 as the official SDK does; a repeated one changes nothing. */
    chunk(owner: string, body: Fields): Answer {
      const upload = open(owner, body);
      const index = Number(body["chunk_index"]);
      if (!upload) return answer(40058, "invalid upload_id");
      if (!Number.isInteger(index) || upload.chunks[index] === undefined) return answer(40058, "chunk_index");
      const bytes = Buffer.from(textOf(body, "base64_data"), "base64");
      if (bytes.length === 0 || bytes.length > chunkBytes) return answer(40006, "invalid chunk size");
      upload.chunks[index] ??= bytes;
      return ok();
    },

    finish(owner: string, body: Fields): Answer {
      const upload = open(owner, body);
      if (!upload) return answer(40058, "invalid upload_id");
      const chunks = upload.chunks.filter((chunk) => chunk !== null);
      const bytes = Buffer.concat(chunks);
      if (chunks.length < upload.chunks.length || bytes.length !== upload.size) {
        return answer(40058, "a chunk is missing");
      }
      if (upload.md5 !== "" && upload.md5 !== md5Of(bytes)) return answer(301019, "media md5 not match");
      uploads.delete(textOf(body, "upload_id"));
      return ok({ body: shelf.put(owner, upload.kind, { name: upload.name, bytes }) });
    },
  };
}
