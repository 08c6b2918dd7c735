import { z } from "zod";

/** What callbacks of every platform are read with. */

/** Opaque text; the ledger stores and logs it, so no control characters, which one of its engines cannot hold. */
export const opaqueId = z
  .string()
  .max(256)
  .regex(/^\P{Cc}*$/u);

/** What a message can do without: null, or of another type, it is as good as missing. */
export const dispensable = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

/** JSON can hold what neither a database nor a reply can: U+0000 and halves of characters. */
export function storable(text: string): string {
  return text.replaceAll("\u0000", "").toWellFormed();
}
