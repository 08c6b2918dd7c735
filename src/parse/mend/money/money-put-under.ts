import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { countsMoney, startOfClause, type Token } from "../../words/tokens.ts";

/** 在李平的碗底下压了一百块钱, 把五十元夹在李平的户口本里, 给李平充了五十元话费 */
export const putsMoneyUnder = new Sign(
  "压夹掖充",
  /[压夹掖充](?:了|到|在)[^,。;\n]{1,20}|[元块钱](?:钱)?[压夹掖](?:了|到|在)/,
);

const hides = /^[压夹掖]$/;
/** 充|了|五十元|话费, 充|了|一百元|电卡 */
const account = /^(?:的?话费?|电[卡费]|水[卡费]|气[卡费]|燃气费|饭卡|流量|电话费|手机费|网费)$/;
const sees = /[看见摸说听]|发现|知道/;
const small =
  /^(?:临走|临走时|临走前|走时|走的时候|走之前|临别|悄悄|偷偷|偷偷地|悄悄地|顺手|最后|又|还|就|也|先|[我咱俺]们?|单位|同事)$/;

/**
 * 在|李平|的|碗|底下|压|了|一百块钱, 把|五十元|夹|在|李平|的|户口本|里: money put there for them, as 塞 says; 给|李平|充|了|五十元|话费: paid for
 * them, as 交 says. Not: 李平|在枕头底下压了二百块钱, 儿子|给李平充了五十元话费, 在李平家看到钱压在碗底下
 */
export function withMoneyPutUnder(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let told: Token[] | null = null;
  const write = (at: number, text: string) => {
    told ??= [...tokens];
    told[at] = { ...(tokens[at] as Token), kind: "word", text, word: lexicon.word(text), pos: null };
  };
  for (const [at, token] of tokens.entries()) {
    const opening = startOf(tokens, at);
    if (hides.test(token.text)) {
      if (isUnder(tokens, at, opening) || isHeld(tokens, at, opening)) write(at, "塞");
    } else if (token.text === "充" && isPaidIn(tokens, at, opening)) write(at, "交");
  }
  return told ?? tokens;
}

/** Where what is told begins: behind 临走, 我, 悄悄. */
function startOf(tokens: readonly Token[], at: number): number {
  let from = startOfClause(tokens, at);
  while (from < at && (tokens[from]?.kind === "day" || small.test(tokens[from]?.text ?? ""))) from += 1;
  return from;
}

/** 在|李平|枕头|底下|压|了|二百块钱 */
function isUnder(tokens: readonly Token[], at: number, from: number): boolean {
  if (tokens[from]?.text !== "在" || !/^(?:底?下面?|[里上]面?)$/.test(tokens[at - 1]?.text ?? ""))
    return false;
  if (tokens[at + 1]?.text !== "了" || !countsMoney(tokens[at + 2])) return false;
  const where = tokens.slice(from, at);
  return where.some(({ mention }) => mention !== null) && !where.some(({ text }) => sees.test(text));
}

/** 把|五十元|夹|在|李平|的|户口本|里 */
function isHeld(tokens: readonly Token[], at: number, from: number): boolean {
  if (!/^[把将]$/.test(tokens[from]?.text ?? "") || from !== at - 2 || !countsMoney(tokens[at - 1]))
    return false;
  const next = tokens[at + 1]?.text === "了" ? at + 2 : at + 1;
  return /^[在到进]$/.test(tokens[next]?.text ?? "") && tokens[next + 1]?.mention != null;
}

/** 给|李平|充|了|五十元|话费 */
function isPaidIn(tokens: readonly Token[], at: number, from: number): boolean {
  if (!/^[给帮替为]$/.test(tokens[from]?.text ?? "") || tokens[from + 1]?.mention == null) return false;
  if (at > from + 3 || tokens[at + 1]?.text !== "了" || !countsMoney(tokens[at + 2])) return false;
  return account.test(tokens[at + 3]?.text ?? "");
}
