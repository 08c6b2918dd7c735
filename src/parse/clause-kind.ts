import type { Clause } from "./clause.ts";
import { has, isMark } from "./tokens.ts";

/** 入户走访, 慰问名单, 入户走访登记(6月10日) on a line of its own: who is listed below was visited. */
export function isVisitTitle(clause: Clause): boolean {
  return (
    clause.opensLine &&
    clause.stop === "\n" &&
    clause.tokens.length <= 7 &&
    clause.measures.includes("visit") &&
    clause.tokens.every(
      (token) =>
        token.word?.measure?.id === "visit" ||
        ["mark", "day", "village", "group"].includes(token.kind) ||
        has(token, "householdClass") ||
        has(token, "filler") ||
        has(token, "plain") ||
        titleWords.test(token.text),
    )
  );
}

const titleWords =
  /^(?:名单|名册|花名册|对象|情况|农户|户|登记|登记表|记录|记录表|台账|台帐|人员|打卡|今日份|份|以上|以下|下面|如下|为|统计|统计表|明细|表)+$/;

/** 暂 无 。, with a token for each blank. */
const longestNone = 12;

/** 捐款:无, 困难:没有, 0户 */
export function saysNone(clause: Clause): boolean {
  // 走访×, 送米×; 未遇× is told by its word.
  const last = clause.tokens[clause.tokens.length - 1];
  if (isMark(last, "×") && !clause.roles.has("missed") && !clause.hasFigure) return true;
  if (clause.tokens.length > longestNone) return false;
  const text = clause.text.replace(/\s/g, "");
  if (/^(?:无|没有|暂无|没|0|零|none|no|\/|-|无。)$/.test(text)) return true;
  return (
    clause.opensLine &&
    clause.tokens.length <= 3 &&
    /(?:无|没有|暂无)$/.test(text) &&
    clause.tokens.some(
      (token) => (token.word?.measure ?? null) !== null || token.word?.goodsClass || has(token, "give"),
    )
  );
}

/** 走访李平户了没有, 要带什么: asked, though no question mark was typed. */
export function asksPlainly(clause: Clause): boolean {
  const final = clause.text.charAt(clause.text.length - 1);
  if (!"没有吗么啥袋桶箱户个".includes(final) && !clause.text.includes("谁")) return false;
  return /谁.{0,3}没|(?:[了过]没有?|吗|[要该得](?:带|送|拿|买|报|填)?(?:什么|啥|几[袋桶箱户个]))$/.test(
    clause.text,
  );
}
