// @ts-check
/**
 * The bot's light markup as elements: `#` headings, `>` quotes, `**bold**`, lines. Text only ever becomes a text
 * node, so nothing in a message can become markup of the page.
 * @param {string} text
 * @returns {DocumentFragment}
 */
export function renderMarkup(text) {
  const fragment = document.createDocumentFragment();
  /** @type {HTMLElement | null} */
  let quote = null;
  for (const line of text.replace(/\r\n?/g, "\n").split("\n")) {
    const heading = /^(#{1,6})\s+(.*)$/.exec(line);
    const quoted = /^>\s?(.*)$/.exec(line);
    if (quoted) {
      quote ??= fragment.appendChild(document.createElement("blockquote"));
      quote.append(lineOf("p", quoted[1] ?? ""));
      continue;
    }
    quote = null;
    if (heading) fragment.append(lineOf(heading[1]?.length === 1 ? "h3" : "h4", heading[2] ?? ""));
    else fragment.append(lineOf("p", line));
  }
  return fragment;
}

/**
 * @param {"p" | "h3" | "h4"} tag
 * @param {string} text
 */
function lineOf(tag, text) {
  const element = document.createElement(tag);
  // Split by a group, every second part is what stood between the asterisks.
  for (const [index, part] of text.split(/\*\*(.+?)\*\*/).entries()) {
    const isBold = index % 2 === 1;
    element.append(isBold ? bold(part) : part);
  }
  // An empty line keeps its height.
  if (text === "") element.append(document.createElement("br"));
  return element;
}

/** @param {string} text */
function bold(text) {
  const element = document.createElement("strong");
  element.textContent = text;
  return element;
}
