import { type Clause, textOf } from "./clause.ts";
import { has } from "./tokens.ts";

/** 入户走访 on a line of its own: who is listed below was visited. */
export function isVisitTitle(clause: Clause): boolean {
  return (
    clause.opensLine &&
    clause.stop === "\n" &&
    clause.tokens.length <= 3 &&
    clause.tokens.every(
      (token) =>
        token.word?.measure?.id === "visit" ||
        token.kind === "mark" ||
        token.kind === "day" ||
        /^(?:名单|对象|情况|农户|户)$/.test(token.text),
    ) &&
    clause.tokens.some((token) => token.word?.measure?.id === "visit")
  );
}

/** 走访时间, 慰问对象: a form with it tells of a visit. */
export function isVisitLabel(label: string): boolean {
  return /走访|入户|慰问|看望|家访|探望|被访|受访/.test(label);
}

/** 捐款:无, 困难:没有, 0户 */
export function saysNone(clause: Clause): boolean {
  const text = textOf(clause.tokens).replace(/\s/g, "");
  const value = text.slice(Math.max(0, text.length - 4));
  if (/^(?:无|没有|暂无|没|0|零|none|no|\/|-|无。)$/.test(text)) return true;
  return (
    clause.opensLine &&
    clause.tokens.length <= 3 &&
    /(?:无|没有|暂无)$/.test(value) &&
    clause.tokens.some(
      (token) => (token.word?.measure ?? null) !== null || token.word?.goodsClass || has(token, "give"),
    )
  );
}

/** 走访李平户了没有, 要带什么: asked, though no question mark was typed. */
export function asksPlainly(clause: Clause): boolean {
  return /(?:[了过]没有?|吗|[要该得](?:带|送|拿|买|报|填)?(?:什么|啥|几[袋桶箱户个]))$/.test(clause.text);
}
