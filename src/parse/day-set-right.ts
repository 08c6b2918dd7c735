import { Role } from "./roles.ts";
import { has, isMark, type Token } from "./tokens.ts";

/**
 * 不是18号,是19号去的; 是周四走访的,不是周三; 李平家不是昨天去的,是前天: one day for another, and nothing else is told.
 * Not: 今天不是周三吗, 不是昨天就是前天, 不是今天,送米两袋
 */
export function setsDayRight(tokens: readonly Token[]): boolean {
  if (tokens.length > longest) return false;
  const denied = tokens.findIndex((token, at) => denials.has(token.text) && tokens[at + 1]?.kind === "day");
  if (denied < 0) return false;
  const right = tokens.findIndex(
    (token, at) => at !== denied && affirms.has(token.text) && tokens[at + 1]?.kind === "day",
  );
  return right >= 0 && tokens.every(isOfWhen);
}

const longest = 16;
const denials = new Set(["不是", "并不是", "并非"]);
const affirms = new Set(["是", "而是", "应该是", "应是", "应为"]);

/** Who went, to whom, that they went, and when. */
function isOfWhen(token: Token): boolean {
  return (
    token.kind === "day" ||
    token.mention !== null ||
    (token.kind === "mark" && !isMark(token, "?\n")) ||
    denials.has(token.text) ||
    affirms.has(token.text) ||
    token.word?.measure?.id === "visit" ||
    has(token, Role.go) ||
    has(token, Role.home) ||
    has(token, Role.cadreSelf) ||
    (has(token, Role.give) && token.text.length <= 2) ||
    /^(?:的|了|上午|下午|早上|晚上)$/.test(token.text)
  );
}
