/**
 * Words of a message, made harmless before they are shown again: nobody is mentioned by them, nothing can be clicked,
 * no markup or HTML takes effect, and they stay on one line. What is replaced becomes its full-width twin, so the
 * words can still be read.
 */
export function neutralise(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/\p{Cf}/gu, "")
    .replace(/:(?=\/\/)/g, "\uff1a")
    .replace(/(?<=[\p{L}\p{N}])\.(?=[A-Za-z])/gu, "\uff0e")
    .replace(/[@*_#<>[\]()`~|\\&!]/g, (character) =>
      String.fromCodePoint((character.codePointAt(0) ?? 0) + fullWidth),
    )
    .trim();
}

/** U+FF01–FF5E are the printable ASCII characters, in their order. */
const fullWidth = 0xfee0;

/** The usual ids, and the opaque ones of DingTalk. */
const harmlessId = /^(?:[A-Za-z0-9._-]{1,64}|\$:LWCP_v1:\$[A-Za-z0-9+/=_-]{1,80})$/;

/** A platform's id, as it stands, so that it can be copied; made harmless where it could act as markup. */
export function copyable(id: string): string {
  return harmlessId.test(id) ? id : clip(neutralise(id), 64);
}

/** At most `characters` characters; what is cut off is told by an ellipsis. */
export function clip(text: string, characters: number): string {
  const all = [...text];
  return all.length <= characters ? text : `${all.slice(0, Math.max(0, characters - 1)).join("")}…`;
}
