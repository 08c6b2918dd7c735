import { stretchOf, textOf } from "../../scene/stretch.ts";
import { tellsTrouble } from "../../stance/trouble.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, type Token } from "../../words/tokens.ts";

/** 房屋漏水、水管老化: two, since each part tells its own trouble. */
export function mattersOf(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    const current = parts[parts.length - 1];
    const parting = (isMark(token, "、") || token.text === "和" || token.text === "以及") && !token.bracketed;
    const tells = current !== undefined && (tellsMatter(current) || tellsWhatHappens(current));
    if (parting && tells) parts.push([]);
    else current?.push(token);
  }
  const whole: Token[][] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last !== undefined && !tellsMatter(part) && !tellsWhatHappens(part)) last.push(...part);
    else if (part.length > 0) whole.push(part);
  }
  return whole.length > 0 ? whole : [[...tokens]];
}

/** 井水发苦, 羊圈低矮, 电费贵, 助学贷款没批下来: a thing and how it is. */
const described =
  /^[^想缺要希盼求望]{2,}?(?:太|偏|过于?|比较|很|有点)?(?:[高低矮差少贵窄旧暗慢远破潮陡滑咸苦涩浑]|不[好够通行便热亮稳]|没[水电网路]|[没未](?:有|能)?(?:批|发|拨|落实)(?:下来|到手?|到位|成)?)(?:了|着|得很)?$/;

/** 厕所|反水, 电缆|被盗: a thing and what it does or what befell it, in a list of troubles. */
function tellsWhatHappens(tokens: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1];
  const before = tokens[tokens.length - 2];
  if (last === undefined || before === undefined || last.text.length !== 2) return false;
  const acts = last.kind === "text" ? last.pos === "act" : last.word?.roles.isOnly(Role.plain) === true;
  const named = before.kind === "text" ? before.pos === "thing" : before.word?.roles.has(Role.works);
  return acts && named === true && !tokens.some(({ quantity }) => quantity !== null);
}

function tellsMatter(tokens: Token[]): boolean {
  return (
    described.test(textOf(tokens)) ||
    tokens.some((token) => isMatter(token)) ||
    tellsTrouble(stretchOf(tokens))
  );
}

export function isMatter(token: Token): boolean {
  return (
    has(token, Role.trouble) ||
    has(token, Role.wish) ||
    (has(token, Role.need) && /缺|需要|想|希望|要求|盼|请求/.test(token.text)) ||
    (has(token, Role.plan) && token.text.startsWith("想"))
  );
}
