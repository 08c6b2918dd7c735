/** Kinds of characters by their code. */

/** × stands between the letters. */
const times = 0xd7;

export function isLatin(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f && code !== times);
}

export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isDigitAt(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at));
}

export function isHanAt(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at));
}

/** A digit of half or full width. */
export function isDigitOfEitherWidthAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigit(code) || (code >= 0xff10 && code <= 0xff19);
}
