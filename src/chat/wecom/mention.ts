// What keyboards and clients put behind a mention: spaces of all kinds, invisible ones too, but no line break.
const space = "[^\\S\\r\\n\\u2028\\u2029]|[\\u200b-\\u200d\\u2060]";
const end = "(?=$|\\s|[\\u200b-\\u200d\\u2060]|[@＠]|\\p{P}|\\p{S})";
const isSpace = new RegExp(`^(?:${space})$`);

/** Takes the bot's own name out of a message. Made once a bot. */
export type MentionStripper = (text: string, inGroup: boolean) => string;

/**
 * WeCom leaves a mention in the text as `@` and the display name, which may hold spaces, and says nowhere where it
 * stands. So the configured names are taken out exactly; another's mention and the same word without `@` stay.
 *
 * A group's message arrives only where the bot was mentioned. Where no name is followed by a space or a sign, one
 * written together with the text is taken (`@连心走访孙有田户`); where none is there, the bot was renamed, and the
 * mentions at the beginning are.
 */
export function mentionStripper(names: readonly string[]): MentionStripper {
  const anyName = names
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .sort((a, b) => b.length - a.length)
    .map((name) => name.split(/\s+/).map(escapeForPattern).join(`(?:${space})+`))
    .join("|");
  const separate = new RegExp(`[@＠](?:${anyName})${end}`, "gu");
  const attached = new RegExp(`[@＠](?:${anyName})`, "u");
  const leading = /^\s*(?:[@＠][^\s@＠]{1,40}\s+)+/u;
  return (text, inGroup) => {
    const parts = text.split(separate);
    if (parts.length > 1) return joinParts(parts);
    if (!inGroup) return text.trim();
    return text.replace(text.search(attached) >= 0 ? attached : leading, "").trim();
  };
}

/** What stood around the mentions; a space between where nothing else parts the words. */
function joinParts(parts: readonly string[]): string {
  return parts
    .map(trimSpaces)
    .filter((part) => part !== "")
    .reduce((text, part) => {
      const parted = text === "" || /[\r\n]$/.test(text) || /^[\r\n,.;:!?)，。；：、！？）]/.test(part);
      return parted ? text + part : `${text} ${part}`;
    }, "")
    .trim();
}

/** Without the spaces at both ends, line breaks kept. By hand: a pattern takes n² steps in a text of n spaces. */
function trimSpaces(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isSpace.test(text.charAt(from))) from += 1;
  while (to > from && isSpace.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

function escapeForPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
