import type { Segment } from "../../scene/story.ts";
import { Role } from "../../words/roles.ts";
import { has } from "../../words/tokens.ts";

/** 给李平转发了2条招工信息, 给李平提了2条建议: told to one, which is no bulletin, and no advice asked for. Not: 向村里提出建议2条 */
export function isToldToOne(measure: string, { tokens, text }: Segment): boolean {
  if (measure !== "bulletin" && measure !== "suggestion") return false;
  const toOne = tokens.some(
    (token, at) => (has(token, Role.dative) || token.text === "向") && tokens[at + 1]?.mention != null,
  );
  return toOne && (measure === "bulletin" ? passedOn : advised).test(text);
}

const passedOn = /转发|提供|发送|推送|告知/;
const advised = /提(?!高|升)(?:供|出|了|过|[一二两三四五六七八九十\d])/;
