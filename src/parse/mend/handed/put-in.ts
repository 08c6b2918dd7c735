import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { isThing } from "../../words/things.ts";
import { has, type Token } from "../../words/tokens.ts";

/** 水务局出大米30袋, 我们出了地膜30卷: an office or the sender puts so much of something in. */
export const putIn = new Sign(
  "出",
  /(?:局|公司|单位|[^村]社|厂|院|校|银行|企业|协会|商会|中心|工作队|[我咱俺]们?|办)出了?[^,。;\n\d]{1,5}[\d一二两三四五六七八九十]/,
);

const office = /(?:局|公司|单位|社|厂|院|校|银行|企业|协会|商会|中心|工作队|办)$/;
const firm = /(?:公司|社|厂|企业)$/;
const ofState = /(?:局|单位|学?校|医?院|银行|协会|商会|中心|工作队)(?:出了?)?$|^(?:支援|援助|捐|支持)/;
/** Handed over by whoever puts it in. */
const gives = "送去";

/** 水务局出|大米, 教育局|出油, 我们|出|地膜: the putting in apart from who does it and from what it is. */
export function withPutIn(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const told: Token[] = [];
  // 合作社出化肥50袋,|我们出|地膜30卷: put in together.
  const given = tokens.some(
    (token, at) =>
      has(token, Role.give) ||
      has(token, Role.dative) ||
      ofState.test(token.text) ||
      (has(token, Role.cadreSelf) && tokens[at + 1]?.text.startsWith("出") === true),
  );
  for (const [at, token] of tokens.entries()) {
    const parts = token.text.includes("出") ? partsOf(token, lexicon) : [token];
    const place = parts.findIndex(({ text }) => text === "出");
    const by = place > 0 ? parts[place - 1] : told[told.length - 1];
    const rest = [...parts.slice(place + 1), ...tokens.slice(at + 1, at + 4)].filter(
      ({ text }) => text !== "了",
    );
    const [thing, figure] = rest;
    const kind = figure?.quantity?.unit?.kind;
    const puts =
      place >= 0 &&
      isOffice(by) &&
      isThing(thing) &&
      // 合作社出苹果20吨: raised or made there, where nothing tells of giving.
      (given || !firm.test(by?.text.replace(/出了?$/, "") ?? "")) &&
      (kind === "count" || kind === "mass" || kind === "length");
    if (!puts) {
      told.push(token);
      continue;
    }
    for (const part of parts)
      told.push(part.text === "出" ? { ...part, kind: "word", word: lexicon.word(gives), pos: null } : part);
  }
  return told;
}

function isOffice(token: Token | undefined): boolean {
  return token !== undefined && (has(token, Role.cadreSelf) || office.test(token.text));
}

/** 水务局出 is 水务局|出, 出油 is 出|油. */
function partsOf(token: Token, lexicon: Lexicon): Token[] {
  const { text, start } = token;
  const cut = (from: number, to: number): Token => ({
    ...token,
    start: start + from,
    end: start + to,
    text: text.slice(from, to),
    word: lexicon.word(text.slice(from, to)),
    kind: lexicon.word(text.slice(from, to)) === null ? "text" : "word",
  });
  if (text === "出" || token.end - start !== text.length) return [token];
  if (token.kind === "text" && text.endsWith("出"))
    return [cut(0, text.length - 1), { ...cut(text.length - 1, text.length), kind: "text", word: null }];
  if (text.startsWith("出") && (token.kind === "text" || lexicon.word(text.slice(1))?.goods != null))
    return [
      { ...cut(0, 1), kind: "text", word: null },
      { ...cut(1, text.length), pos: "thing" },
    ];
  return [token];
}
