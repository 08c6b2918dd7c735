import type { Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import type { Item } from "../../words/item.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token, tokenAt } from "../../words/tokens.ts";

/** 给李平|路费|100, 给他|药|钱|250, 给李平|学费|3000 */
export function isGivenForIt({ noun, tokens: own }: Item, { tokens }: Segment): boolean {
  const [first] = noun?.tokens ?? [];
  return isForIt(
    tokens,
    first === undefined ? tokens.findIndex((token) => own.includes(token)) - 1 : tokens.indexOf(first),
  );
}

/** What money is for, straight behind whom it went to, and from us. Not: 李平家电费80, 给他鸡蛋钱45, 老板给他路费100 */
export function isForIt(tokens: readonly Token[], at: number): boolean {
  const figure = tokens.findIndex(({ quantity }, place) => place > at && quantity !== null);
  if (at < 0 || !purpose.test(textOf(tokens.slice(at, figure)))) return false;
  let before = at - 1;
  if (has(tokens[before], Role.give)) before -= 1;
  while (has(tokens[before], Role.home) || has(tokens[before], Role.title)) before -= 1;
  const whom = tokenAt(tokens, before);
  const to = whom?.mention != null || has(whom, Role.pronoun);
  return (
    to && has(tokenAt(tokens, before - 1), Role.dative) && fromUs.test(textOf(tokens.slice(0, before - 1)))
  );
}

const purpose =
  /^(?:[来往]?路|车|药|医药|看病|治病|住院|手术|检查|护理|化疗|丧葬|水电|[水电煤]|取?暖|化肥|种子|房租|车票|交通|安家|买药|饭|伙食|学|书本?|报名|生活|营养|取暖|过年|零花|零用)[钱费]$/;
/** 我们|给李平路费200; not 厂里|给他路费200 */
const fromUs = /^(?:又|还|也|今天|昨天|[上下]午|临走|[我咱]们?|单位|个人|自己|工作队|队里)*$/;
