import { Sign } from "../../text/characters.ts";
import type { Token } from "../../words/tokens.ts";

/** Papers by their full name, and then by its last part: 连心卡和宣传单都发了,卡一张,单子三张. */
export const calledShort = new Sign(
  "卡单册",
  /(?:连心|联系|便民|服务)卡[^。\n]{0,60}[^心系民务白]卡(?:是|就|也|发了|给了|各)?[\d一二两三四五六七八九十]|(?:宣传[单页册]|传单|手册|彩页)[^。\n]{0,60}(?:单子|册子)(?:是|就|也|发了|给了)?[\d一二两三四五六七八九十]/,
);

const shortOf: Readonly<Record<string, string>> = {
  卡: "contact_card",
  卡片: "contact_card",
  单子: "leaflet",
  册子: "leaflet",
};

/** Each such part of a name in front of its figure reads as the paper it stands for, which was told with no figure. */
export function withFullNames(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    const measure = token.kind === "text" || token.word?.measure == null ? shortOf[token.text] : undefined;
    if (measure === undefined || !isCounted(tokens, at)) return token;
    const named = tokens.findIndex(({ word }) => word?.measure?.id === measure);
    const full = tokens[named];
    if (full === undefined || named >= at) return token;
    // 收回旧连心卡5张,换发|新|卡|5张
    const renewed = tokens[at - 1]?.text === "新";
    if (!renewed && (tokens[named - 1]?.quantity != null || tokens[named + 1]?.quantity != null))
      return token;
    return { ...token, kind: "word", text: full.text, word: full.word, pos: null, opens: null };
  });
}

/** 卡|一张, 单子|是|三份; in what papers are counted in. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  let figure = at + 1;
  while (figure < at + 3 && tokens[figure]?.quantity == null) figure += 1;
  return /^[张份本个]$/.test(tokens[figure]?.quantity?.unit?.name ?? "");
}
