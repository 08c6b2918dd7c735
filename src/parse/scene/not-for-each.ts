import type { ItemReading } from "../words/item.ts";
import { Role } from "../words/roles.ts";
import { isMark } from "../words/tokens.ts";
import type { Stretch } from "./stretch.ts";

/**
 * 慰问11户,慰问金每户300元,|轮椅2台; 每户大米1袋,|宣传资料20份; 每户牛奶1箱,|另有被子2床: told behind what each got, and for no more than some of them
 * or for all together. Not: 每户300元,|大米1袋; 每户米1袋|、轮椅1台
 */
export function isForSome({ tokens, text, roles }: Stretch, { items }: ItemReading): boolean {
  if (roles.has(Role.each)) return false;
  if (/^,?另外?有(?!\d|[一二两三四五六七八九十]+[户名人])/.test(text)) return true;
  if (isMark(tokens[0], "、")) return false;
  return items.some(({ noun, quantity }) => {
    const value = quantity?.value ?? 0;
    if (noun === null) return false;
    return noun.measure?.id === "leaflet" ? value >= fewestPapers : value > 1 && aids.test(noun.text);
  });
}

/** Nobody is handed so many papers. */
const fewestPapers = 10;
/** What one of a household needs for himself. */
const aids = /^(?:(?:电动|折叠)?轮椅车?|(?:双|单|腋)?拐杖?|助行[器架]|助听器|护理[床垫]|坐便[椅器]|放大镜)$/;
