import { render } from "../markup.ts";
import type { Answer, Choices } from "../platform.ts";

/**
 * A card with one button an option: https://developer.work.weixin.qq.com/document/path/101032. Titles and labels longer
 * than the page recommends are shown shortened by the clients.
 */
export type ButtonCard = {
  card_type: "button_interaction";
  main_title: { title: string };
  sub_title_text?: string;
  button_list: { text: string; key: string; style: number }[];
  /** The card that a press is answered for is found by it. */
  task_id: string;
};

const plainStyle = 1;
/** What the page recommends for the text under the title, in characters. */
const shortText = 112;

/** @param taskId unique for the bot */
export function cardOf(choices: Choices, taskId: string): ButtonCard {
  return {
    card_type: "button_interaction",
    main_title: { title: oneLine(choices.title) },
    button_list: choices.options.map(({ key, number, label }) => ({
      text: number === label ? oneLine(label) : `${number}. ${oneLine(label)}`,
      key,
      style: plainStyle,
    })),
    task_id: taskId,
  };
}

/** The card that takes the place of the one on which `pressed` was: the answer, and what is asked next. */
export function cardAfterPress(
  answer: Answer,
  pressed: { taskId: string; key: string; title: string },
): ButtonCard {
  const { choices } = answer;
  const card = choices ? cardOf(choices, pressed.taskId) : null;
  return {
    card_type: "button_interaction",
    main_title: card?.main_title ?? { title: pressed.title },
    sub_title_text: shortened(render("plain", answer.text)),
    // A card of this kind has at least one; pressed again, it is answered again.
    button_list: card?.button_list ?? [{ text: pressed.title, key: pressed.key, style: plainStyle }],
    task_id: pressed.taskId,
  };
}

/** Whether the card shows the whole answer. */
export function fitsCard(answer: Answer): boolean {
  return [...render("plain", answer.text)].length <= shortText;
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= shortText ? text : `${characters.slice(0, shortText - 1).join("")}…`;
}

/** Choices hold what people wrote: no tag of theirs is obeyed, and no line is broken. */
function oneLine(text: string): string {
  return render("plain", text).replaceAll("\n", " ");
}
