import * as say from "../../text/zh-cn.ts";
import { render, renderWithin } from "../markup.ts";

/** What a push notification and the list of conversations show: a constant would hide what came. */
const titleCharacters = 40;

/** UTF-8 bytes of a rendered text: with its JSON around it below what every way takes in one message. */
export const maxTextBytes = 12_000;

/** https://open.dingtalk.com/document/development/the-robot-sends-a-group-message */
export const maxParamBytes = 15_000;

/** Observed: errcode 460101. */
export const maxBodyBytes = 20_000;

export type Markdown = { title: string; text: string };

/** Light markup as a markdown message. */
export function markdownOf(light: string): Markdown {
  return { title: titleOf(light), text: render("dingtalk-markdown", light) };
}

/** The same, cut where it is too long: for an answer, whose beginning counts. */
export function shortMarkdownOf(light: string): Markdown {
  return {
    title: titleOf(light),
    text: renderWithin("dingtalk-markdown", light, maxTextBytes, say.cutShort),
  };
}

function titleOf(light: string): string {
  const firstLine = render("plain", light)
    .split("\n")
    .map((line) => line.trim())
    .find((line) => line !== "");
  return [...(firstLine ?? "")].slice(0, titleCharacters).join("") || "…";
}
