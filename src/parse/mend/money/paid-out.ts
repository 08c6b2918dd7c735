import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, isOfHomesOrPersons, startOfClause, type Token } from "../../words/tokens.ts";
import { isByUs } from "../by-us.ts";

/** 拨付42万元用于安装路灯, 单位拨付3万元修水渠 */
export const paysForWork = new Sign(
  "拨",
  /拨付(?:了|资金)?[\d.]{1,8}[余多]?万?元,?(?:资金)?(?:用于|用来|支持)?/,
);

const payer = /^((?:[我本]单位|[我本]局|单位|集团|公司|局里|工作队|先后|累计|共|已|又){0,2})拨付$/;
const builds = /^(?:用于|用来|支持)?(?:新?修[建缮]?|修|新建|建设|安装|装|硬化|改造|维修|铺设|拓宽|整治|架设)/;

/**
 * 拨付|42万元|用于|安装路灯: funds for the village, as 投入资金 says them.
 * Not: 县财政拨付42万元用于安装路灯, 拨付救助金2000元, 拨付3万元用于慰问
 */
export function withFundsPaid(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let told: Token[] | null = null;
  for (const [at, token] of tokens.entries()) {
    const money = tokens[at + 1]?.text === "了" ? at + 2 : at + 1;
    if (!payer.test(token.text) || tokens[money]?.quantity?.unit?.kind !== "money") continue;
    if (!isByUs(tokens, at, ours)) continue;
    const use = isMark(tokens[money + 1], ",") ? money + 2 : money + 1;
    const behind = `${tokens[use]?.text ?? ""}${tokens[use + 1]?.text ?? ""}`;
    if (!builds.test(behind)) continue;
    told ??= [...tokens];
    told[at] = { ...token, kind: "word", word: lexicon.word("投入资金"), text: "投入资金" };
  }
  return told ?? tokens;
}

const ours = /^(?:[我本]?单位|[我本]局|[我咱]们?|集团|公司|局里|工作队|先后|累计|共|已|又)$/;

/** 从党费中拨出5000元, 从党费中列支3000元, 用党费3000元慰问 */
export const fromFunds = new Sign(
  "费",
  /[从用](?:党费|[党工]会经费|经费|工会费)(?:中|里|里面)?(?:拨出|列支|支出|划拨|拿出)?[\d.]{1,8}万?元/,
);

const funds =
  /^(?:从|用)?(?:党费|党会经费|工会经费|工会费|经费)(?:中|里|里面)?(?:拨出|列支|支出|划拨|拿出)?$/;

/** 从|党费中拨出|5000元, 用党费|3000元|慰问: money handed over at a visit, as 慰问金 says it. Not: 从党费中列支3000元购买图书 */
export function withFundsHandedOver(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let told: Token[] | null = null;
  for (const [at, token] of tokens.entries()) {
    if (!funds.test(token.text) || tokens[at + 1]?.quantity?.unit?.kind !== "money") continue;
    const way = token.text.startsWith("用") ? token.text : (tokens[at - 1]?.text ?? "");
    if (!/^[从用]/.test(way)) continue;
    const next = isMark(tokens[at + 2], ",") || tokens[at + 2]?.text === "用于" ? at + 3 : at + 2;
    if (tokens[next]?.word?.measure?.id !== "visit") continue;
    // 用党费1000元慰问李平、刘军各500元: what each of them got is told behind.
    if (tokens.slice(next).some(({ quantity }) => quantity?.unit?.kind === "money")) continue;
    told ??= [...tokens];
    told[at] = { ...token, kind: "word", word: lexicon.word("慰问金"), text: "慰问金" };
    if (token.text.startsWith("用")) continue;
    const from = tokens[at - 1] as Token;
    told[at - 1] = { ...from, kind: "word", word: lexicon.word("用"), text: "用" };
  }
  return told ?? tokens;
}

/** 慰问22户,金额6600元; 慰问困难户22户,金额共计6600元 */
export const sumOfVisit = new Sign(
  "额",
  /慰问[^,。;\n]{0,10}\d{1,4}[户人名],(?:总)?金额(?:共计|合计|达|共)?[\d.]{1,8}/,
);

/** 慰问22户,|金额|6600元: what those called on got. Not: 慰问22户,发放米面22份,金额6600元, 贷款22户,金额… */
export function withSumOfVisit(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  return tokens.map((token, at) => {
    if (!/^总?金额(?:共计|合计|达)?$/.test(token.text) || !isMark(tokens[at - 1], ",")) return token;
    const money =
      has(tokens[at + 1], Role.pool) || /^共?计|达$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
    if (tokens[money]?.quantity?.unit?.kind !== "money") return token;
    const from = startOfClause(tokens, at - 1);
    const front = tokens.slice(from, at - 1);
    const called = front.some(({ word, text }) => word?.measure?.id === "visit" && text.includes("慰问"));
    const figures = front.filter(({ quantity }) => quantity !== null);
    const only = figures.every(({ quantity }) => isOfHomesOrPersons(quantity));
    if (!called || figures.length === 0 || !only || front.some(({ word }) => word?.goods != null))
      return token;
    return { ...token, kind: "word", word: lexicon.word("慰问金"), text: "慰问金" };
  });
}
