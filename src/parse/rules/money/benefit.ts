import type { Segment } from "../../scene/story.ts";
import { givesEach, type Item } from "../../words/item.ts";
import type { Noun } from "../../words/nouns.ts";
import { Role } from "../../words/roles.ts";
import { has } from "../../words/tokens.ts";

/** 把扶贫资金5000元送到李平家中, 将8000元扶贫资金发放到16户 */
export const broughtTo =
  /[把将][^,]{0,24}(?:资金|助学金)[^,]{0,24}(?:送|发放?|交|递)[到给去](?!村委|村里|村上|村部|村集体|合作社)/;

/** 给3名学生每人发放|助学金, 将助学金2000元送到了李平家: brought by us. What a household draws from the state is none: 低保金每月380元, 他领了养老金 */
export function bringsBenefit(
  { verb }: Item,
  { text: name }: Noun,
  { text, roles, theirs }: Segment,
): boolean {
  if (theirs || roles.has(Role.office) || !ofMoney.test(name)) return false;
  const gives = verb !== null && (has(verb, Role.give) || givesEach(verb)) && !has(verb, Role.receive);
  return gives || broughtTo.test(text);
}

const ofMoney = /(?<!^(?:低保|五保|养老|供养|(?:五保|特困)供养|抚恤))金$/;
