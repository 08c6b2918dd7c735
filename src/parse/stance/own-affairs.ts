import { Requirement } from "../scene/requirement.ts";
import { isThere, type Stretch } from "../scene/stretch.ts";
import { Sign } from "../text/characters.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has } from "../words/tokens.ts";

/** 他打算盖房,|已经凑了4万: what the household has put together for itself. */
export const gathers = new Sign(
  "凑攒筹",
  /^(?:他|她|人家|已经?|目前|现在|手[里头]|自己|也|都|才|刚)*(?:凑|攒|筹)(?:了|够|到|下|齐|集)+(?![给了]?[他她])(?!.*(?:善款|救助|捐|交[到给]|让[他她]|送[到给]))/,
);

/** 他家今年卖了2头猪: how they fare. */
export const soldOwn =
  /^(?:[他她]们?家|家里)(?:去年|今年|前年)[^,没不]{0,10}卖(?:了|得|出)[^,没不]*[\d一二两三四五六七八九十]/;

/** 他家花椒栽了5亩 */
const hasGrown = new Sign("栽种", /[^,我帮给]新?[栽种][了有起](?!的)/);

/** 猪圈里头喂了6头猪, 果园里栽了40棵桃: at theirs, by nobody told of. */
const keptThere = new Sign(
  "喂养栽种",
  /^(?:[他她]家|家里)?[^,在给我帮把为到]{0,3}(?:圈|棚|塘|池|栏|笼|果园|菜园|院)(?:[里头上中子坝边]|里头)?[^,我给帮]{0,2}(?:喂|养|栽|种)[了着起有]/,
);

/** 家里羊18只,|母羊12只; 米缸里有米20斤,|油半桶; 李平家家底:|…: what is there, with more of it to follow. */
export function holds(stretch: Stretch): boolean {
  const { tokens, roles, measures, counts, hasFigure } = stretch;
  if (hasFigure && keptThere.isIn(stretch)) return true;
  if (measures.length > 0 || roles.hasSome(others)) return false;
  if (!hasFigure) return holdings.isIn(stretch) && !roles.has(Role.say);
  const area = counts.includes("area");
  if (!area && !((counts.includes("count") || counts.includes("mass")) && mayBeThere.isMetBy(stretch)))
    return false;
  const figure = tokens.findIndex(({ quantity }) => quantity !== null);
  // 承包地12亩,|果树300棵
  if (tokens[figure]?.quantity?.unit?.kind === "area") return true;
  return tokens.slice(0, figure).some((token, at) => {
    if (isThere(tokens, at)) return true;
    return has(token, Role.ownPlace) && (at === 0 || !has(token, Role.home));
  });
}

/** 有, 还存, 只剩; 家里 */
const mayBeThere = new Requirement({ oneOf: "有存剩", roles: rolesOf(Role.ownPlace) });

const others = rolesOf(
  Role.cadreSelf,
  Role.dative,
  Role.receive,
  Role.fetch,
  Role.buy,
  Role.sell,
  Role.build,
  Role.labour,
);

const holdings = new Sign(
  "底当产业牲机粮情",
  /(?:家底|底子|家当|家产|家业|牲[口畜]|固定资产|农机具?|存粮|家庭基?本?情况|基本情况|(?:养殖|种植)情况)$/,
);

export const owning = rolesOf(Role.own, Role.fetch, Role.build, Role.labour);

/** 李平家盖了三间房, 买了两台农机 */
export function ownsOrBuys(stretch: Stretch): boolean {
  const { tokens, roles } = stretch;
  const owns =
    roles.has(Role.own) &&
    tokens.some(
      (token, at) =>
        has(token, Role.own) &&
        !has(token, Role.sell) &&
        token.word?.measure === null &&
        // 李平种|的辣椒帮他卖了: which it was.
        !(tokens[at + 1]?.text === "的" && roles.has(Role.help)),
    );
  const buys = roles.has(Role.fetch) && !roles.has(Role.dative);
  const grown = stretch.hasFigure && hasGrown.isIn(stretch);
  return (owns || buys || grown) && !givesAway(stretch);
}

/** A word of giving that is none of having or fetching. */
export function givesAway({ tokens, roles }: Stretch): boolean {
  return (
    roles.has(Role.give) &&
    tokens.some((token) => has(token, Role.give) && !has(token, Role.own) && !has(token, Role.fetch))
  );
}
