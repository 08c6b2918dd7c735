import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, hasSome, isMark, startOfClause, type Token } from "../../words/tokens.ts";

/** 输送务工人员21人,发放交通补贴每人600元; 送21人外出务工,每人补贴600元 */
export const paidEach = new Sign("每", /[人名][^,。;\n]{0,8},[^,。;\n]{0,10}每人(?:发放|补[贴助])?\d{1,6}元/);

const paid =
  /^(?:并|共|给予|均)?(?:发放了?)?(?:(?:一次性)?(?:交通|路费|生活|误工|务工|就业)?(?:补贴|补助)|助学金)每人$|^(?:并|给予)?每人(?:发放)?(?:(?:一次性)?(?:交通|务工|就业)?补[贴助])$/;
const others = rolesOf(
  Role.plan,
  Role.need,
  Role.wish,
  Role.say,
  Role.rule,
  Role.not,
  Role.office,
  Role.hearsay,
);
const sends = /^(?:输送|送|资助|组织|转移|输出|培训|帮助)/;

/**
 * 输送务工人员|21人|,发放交通补贴|每人|600元: so much for all of them, as 共 says it.
 * Not: 政府对务工人员每人补贴600元, 21人外出务工,每人收入3000元, 计划送21人,每人补贴600元
 */
export function withPaidInAll(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const at = tokens.findIndex(({ text }) => text === "每人");
  const from = startOfClause(tokens, at);
  let money = at + 1;
  while (money < tokens.length && tokens[money]?.quantity === null && tokens[money]?.kind !== "mark")
    money += 1;
  const sum = tokens[money];
  if (at < 0 || from < 2 || !isMark(tokens[from - 1], ",") || sum?.quantity?.unit?.kind !== "money")
    return tokens;
  if (!paid.test(textOf(tokens.slice(from, money))) || !endsThere(tokens, money + 1)) return tokens;
  const many = personsBefore(tokens, from - 1);
  if (many === null || sum.quantity.value === null) return tokens;
  const value = sum.quantity.value * many;
  const gives = tokens[from] as Token;
  const said =
    gives.text === "发放"
      ? tokens.slice(from, at)
      : [{ ...gives, text: "发放补贴", kind: "word" as const, word: lexicon.word("补贴") }];
  return [
    ...tokens.slice(0, from),
    ...said,
    { ...sum, text: `${value}元`, quantity: { ...sum.quantity, value } },
    ...tokens.slice(money + 1),
  ];
}

/** How many the clause in front sends or supports; null where it tells another thing. */
function personsBefore(tokens: readonly Token[], comma: number): number | null {
  const from = startOfClause(tokens, comma);
  const front = tokens.slice(from, comma);
  const figures = front.filter(({ quantity }) => quantity !== null);
  const [only] = figures;
  if (figures.length !== 1 || only?.quantity?.unit?.kind !== "person") return null;
  if (front.some((token) => hasSome(token, others) || token.mention !== null)) return null;
  const text = textOf(front);
  return sends.test(text) || /外出务工$/.test(text) ? only.quantity.value : null;
}

function endsThere(tokens: readonly Token[], at: number): boolean {
  if (tokens[at] === undefined || isMark(tokens[at], ";。!\n")) return true;
  return isMark(tokens[at], ",") && !tokens.slice(at + 1, at + 3).some((token) => has(token, Role.pool));
}
