import { Sign } from "../../text/characters.ts";
import { farmProduce, grown } from "../../words/farm-produce.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { isNamePart } from "../../words/thing-name.ts";
import { endsClause, has, hasSome, isMark, startOfPhrase, type Token } from "../../words/tokens.ts";

/** 为上坪村解决水泥20吨、砂石50方, 帮村里解决路灯20盏 */
export const solvesThings = new Sign(
  "决",
  /[为给帮][^,。;:\n]{0,12}解决了?[^,。;:\n\d一二两三四五六七八九十]{1,8}[\d一二两三四五六七八九十]/,
);

const unlike = rolesOf(
  Role.need,
  Role.wish,
  Role.say,
  Role.plan,
  Role.question,
  Role.not,
  Role.trouble,
  Role.hearsay,
);

/**
 * 为李平|解决|化肥|2袋, 帮村里|解决|路灯|20盏: given or built for them, as 提供 and 安装 say it.
 * Not: 解决李平家化肥问题, 为李平解决困难2件, 想让村里解决水泥20吨, 解决资金2万元
 */
export function withThingsSolved(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let told: Token[] | null = null;
  for (const [at, token] of tokens.entries()) {
    if (!/^解决了?$/.test(token.text) || !isForThem(tokens, at)) continue;
    const thing = tokens[at + 1]?.text === "了" ? tokens[at + 2] : tokens[at + 1];
    if (!listsThings(tokens, at + 1)) continue;
    const said = has(thing, Role.works) ? "安装" : "提供";
    told ??= [...tokens];
    told[at] = { ...token, kind: "word", word: lexicon.word(said), text: said };
  }
  return told ?? tokens;
}

/** 为|李平|家|, 帮|村里|, 帮助|, 单位|为|村|: by us and for somebody. */
function isForThem(tokens: readonly Token[], at: number): boolean {
  const front = tokens.slice(startOfPhrase(tokens, at), at);
  if (front.some((token) => hasSome(token, unlike) || /[请让求托]|办法/.test(token.text))) return false;
  return front.some(({ text }) => /^(?:为|给|帮助?|帮着)$/.test(text));
}

/** 水泥|20吨|、|砂石|50方: nothing but things, each with how much of it, up to the end of the clause. */
function listsThings(tokens: readonly Token[], from: number): boolean {
  let at = tokens[from]?.text === "了" ? from + 1 : from;
  for (;;) {
    const start = at;
    while (isThing(tokens[at]) && at < start + longestName) at += 1;
    if (at === start || !/^(?:count|mass|length|area)$/.test(tokens[at]?.quantity?.unit?.kind ?? ""))
      return false;
    if (/^[件个条项]$/.test(tokens[at]?.quantity?.unit?.name ?? "")) return false;
    at += 1;
    if (endsClause(tokens[at])) return true;
    if (!isMark(tokens[at], "、")) return false;
    at += 1;
    // 解决化肥10袋、|解决|种子5斤
    if (/^解决了?$/.test(tokens[at]?.text ?? "")) at += 1;
  }
}

const longestName = 3;

/** No ware: a matter, money, people, what is built at theirs, or what they grew themselves. */
const noWare = new RegExp(`问题|困难|难题|[金钱款费]$|[人员岗]|[圈舍棚桥井房]$|用水|${farmProduce}|${grown}`);

function isThing(token: Token | undefined): boolean {
  if (token === undefined || token.quantity !== null || noWare.test(token.text)) return false;
  return isNamePart(token) || has(token, Role.works) || token.word?.goods != null;
}
