// @ts-check
import { renderMarkup } from "./markup.js";

/**
 * One of the two columns: what was said, what is still on its way, and the field to type in.
 *
 * @typedef {import("./server.js").Line} Line
 * @typedef {import("./server.js").Person} Person
 * @typedef {import("./outbox.js").Pending} Pending
 */

/** Closer to the end than this counts as reading the latest. */
const nearEndPixels = 80;

/**
 * @param {"group" | "private"} where
 * @param {{ send(text: string): void, sendAgain(id: string): void, nameOf(personId: string): string }} parts
 */
export function createChat(where, parts) {
  const section = element(`#${where}`, HTMLElement);
  const scroll = element(".scroll", HTMLElement, section);
  const list = element(".lines", HTMLElement, section);
  const waiting = element(".pending", HTMLElement, section);
  const empty = element(".empty", HTMLElement, section);
  const examples = element(".examples", HTMLElement, section);
  const form = element("form", HTMLFormElement, section);
  const field = element("textarea", HTMLTextAreaElement, section);
  let lastDay = "";
  let isReadingLatest = true;

  const isAtEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < nearEndPixels;
  const toEnd = () => {
    scroll.scrollTop = scroll.scrollHeight;
  };
  const showEmpty = () => {
    empty.hidden = list.childElementCount + waiting.childElementCount > 0;
  };
  const fitField = () => {
    field.style.height = "auto";
    field.style.height = `${Math.min(field.scrollHeight + 2, 128)}px`;
  };
  const submit = () => {
    const text = field.value.trim();
    if (text === "") return;
    field.value = "";
    fitField();
    parts.send(text);
  };

  scroll.addEventListener("scroll", () => {
    isReadingLatest = isAtEnd();
  });
  // The keyboard of a phone, or a line more above, takes room from the chat: its end stays in sight.
  new ResizeObserver(() => {
    if (isReadingLatest) toEnd();
  }).observe(scroll);

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
    field.focus();
  });
  field.addEventListener("input", fitField);
  field.addEventListener("keydown", (event) => {
    // Enter also ends a word in a Chinese input method; that one sends nothing.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    submit();
  });

  return {
    toEnd,

    /** @param {number} limit */
    limitText(limit) {
      field.maxLength = limit;
    },

    /** @param {readonly string[]} sentences */
    showExamples(sentences) {
      examples.replaceChildren(
        ...sentences.map((sentence) => {
          const chip = make("button", "chip", sentence);
          chip.setAttribute("type", "button");
          chip.addEventListener("click", () => {
            field.value = sentence;
            fitField();
            field.focus();
          });
          const item = make("li", "");
          item.append(chip);
          return item;
        }),
      );
    },

    clear() {
      list.replaceChildren();
      lastDay = "";
      showEmpty();
    },

    /** @param {readonly Line[]} lines */
    add(lines) {
      if (lines.length === 0) return;
      for (const line of lines) {
        const day = line.at.local.slice(0, "2026-06-12".length);
        if (day !== lastDay) list.append(make("li", "day", `${line.at.day} ${line.at.weekday}`));
        lastDay = day;
        list.append(lineItem(line));
      }
      showEmpty();
      if (isReadingLatest) toEnd();
    },

    /** @param {readonly Pending[]} messages of this chat */
    showPending(messages) {
      const grown = messages.length > waiting.childElementCount;
      waiting.replaceChildren(...messages.map(pendingItem));
      showEmpty();
      if (grown) toEnd();
    },
  };

  /** @param {Line} line */
  function lineItem(line) {
    const isOwn = line.kind === "said";
    const who = isOwn && line.personId !== null ? parts.nameOf(line.personId) : "连心";
    const item = make("li", isOwn ? "line said" : "line bot");
    const meta = make("p", "meta", who);
    if (line.kind === "answer" && where === "group" && line.personId !== null) {
      meta.append(` 回复 ${parts.nameOf(line.personId)}`);
    }
    const time = make("time", "", line.at.time);
    time.setAttribute("datetime", line.at.at);
    meta.append(" ", time);
    const bubble = make("div", "bubble");
    if (isOwn) bubble.append(...spoken(line.text));
    else bubble.append(renderMarkup(line.text));
    item.append(avatar(who, isOwn), meta, bubble);
    return item;
  }

  /** @param {Pending} message */
  function pendingItem(message) {
    const who = parts.nameOf(message.personId);
    const item = make("li", "line said");
    const bubble = make("div", "bubble");
    bubble.append(...spoken(message.text));
    item.append(avatar(who, true), make("p", "meta", who), bubble, pendingState(message));
    return item;
  }

  /** @param {Pending} message */
  function pendingState(message) {
    if (message.state !== "failed") return make("p", "state", "发送中…");
    const again = make("button", "state failed", `${message.reason ?? "没有送到。"}点一下重发`);
    again.setAttribute("type", "button");
    again.addEventListener("click", () => parts.sendAgain(message.id));
    return again;
  }

  /** @param {string} text */
  function spoken(text) {
    const isAddressed = where === "private" || text.startsWith("@连心");
    return isAddressed ? [text] : [make("span", "mention", "@连心"), ` ${text}`];
  }
}

/**
 * @param {string} who
 * @param {boolean} isPerson
 */
function avatar(who, isPerson) {
  const mark = make("span", isPerson ? "avatar" : "avatar bot", isPerson ? who.slice(-2) : "连");
  mark.setAttribute("aria-hidden", "true");
  return mark;
}

/**
 * @param {string} tag
 * @param {string} className
 * @param {string} [text]
 */
export function make(tag, className, text) {
  const made = document.createElement(tag);
  if (className !== "") made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

/**
 * @template {Element} T
 * @param {string} selector
 * @param {new () => T} type
 * @param {ParentNode} [within]
 * @returns {T}
 */
export function element(selector, type, within = document) {
  const found = within.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`The page has no ${selector}`);
}
