import { type Fields, listOf, partOf, textOf } from "./wecom-answers.ts";

/**
 * Template cards, by https://developer.work.weixin.qq.com/document/path/101032. What the page only recommends (字数) is
 * not enforced.
 */

export type Card = Fields & { card_type: string };

/** What a card of each type cannot be without; null where nothing is missing. */
const missing: Record<string, (card: Fields) => string | null> = {
  text_notice: (card) =>
    textOf(partOf(card, "main_title"), "title") || textOf(card, "sub_title_text")
      ? actionFault(card)
      : "main_title.title or sub_title_text",
  news_notice: (card) =>
    textOf(partOf(card, "card_image"), "url") || textOf(partOf(card, "image_text_area"), "image_url")
      ? (titleFault(card) ?? actionFault(card))
      : "card_image or image_text_area",
  button_interaction: (card) => titleFault(card) ?? buttonFault(card) ?? taskFault(card),
  vote_interaction: (card) =>
    titleFault(card) ?? optionFault(partOf(card, "checkbox"), 20) ?? submitFault(card) ?? taskFault(card),
  multiple_interaction: (card) => {
    const lists = listOf(card, "select_list") as Fields[];
    if (lists.length < 1 || lists.length > 3) return "select_list of 1 to 3";
    return titleFault(card) ?? lists.map((list) => optionFault(list, 10)).find(Boolean) ?? submitFault(card);
  },
};

/**
 * What is wrong with a card; null where it is taken.
 * @param allowed the types that this way takes: a webhook only the two notices
 */
export function cardFault(card: Fields, allowed: readonly string[] = Object.keys(missing)): string | null {
  const type = textOf(card, "card_type");
  if (!allowed.includes(type)) return `card_type ${type}`;
  return missing[type]?.(card) ?? null;
}

/** What a user can press: the keys of buttons and of the submit button. */
export function keysOf(card: Fields): string[] {
  const buttons = (listOf(card, "button_list") as Fields[]).map((button) => textOf(button, "key"));
  return [...buttons, textOf(partOf(card, "submit_button"), "key")].filter((key) => key !== "");
}

function titleFault(card: Fields): string | null {
  return textOf(partOf(card, "main_title"), "title") === "" ? "main_title.title" : null;
}

function actionFault(card: Fields): string | null {
  const action = partOf(card, "card_action");
  const leads =
    action["type"] === 1 ? textOf(action, "url") : action["type"] === 2 && textOf(action, "appid");
  return leads ? null : "card_action";
}

function buttonFault(card: Fields): string | null {
  const buttons = listOf(card, "button_list") as Fields[];
  if (buttons.length < 1 || buttons.length > 6) return "button_list of 1 to 6";
  const keys = buttons.map((button) => textOf(button, "key"));
  if (new Set(keys).size < keys.length) return "button_list: keys that differ";
  const complete = buttons.every((button) => textOf(button, "text") && textOf(button, "key"));
  const short = keys.every((key) => Buffer.byteLength(key) <= 1024);
  return complete && short ? null : "button_list: text and key";
}

function optionFault(list: Fields, most: number): string | null {
  const options = listOf(list, "option_list") as Fields[];
  if (!textOf(list, "question_key")) return "question_key";
  const complete = options.every((option) => textOf(option, "id") && textOf(option, "text"));
  return options.length >= 1 && options.length <= most && complete ? null : `option_list of 1 to ${most}`;
}

function submitFault(card: Fields): string | null {
  const button = partOf(card, "submit_button");
  return textOf(button, "text") && textOf(button, "key") ? null : "submit_button";
}

function taskFault(card: Fields): string | null {
  return /^[0-9A-Za-z_@-]{1,128}$/.test(textOf(card, "task_id")) ? null : "task_id";
}
