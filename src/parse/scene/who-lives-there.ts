import { Sign } from "../text/characters.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { hasSome } from "../words/tokens.ts";
import { Requirement } from "./requirement.ts";
import type { Scene } from "./scene.ts";
import type { Stretch } from "./stretch.ts";

const oneOf = new Requirement({ oneOf: "生人孩娃老力员" });
const acts = rolesOf(
  Role.go,
  Role.give,
  Role.dative,
  Role.each,
  Role.missed,
  Role.pool,
  Role.receive,
  Role.help,
  Role.cadreSelf,
);
const ofHome = rolesOf(Role.home, Role.ownPlace, Role.pronoun);
/** 看了看洋芋|家里|就|俩|老人, 家里|只有两个老的: told behind their home, and nobody something is for. */
function isAtHome({ tokens, roles }: Stretch): boolean {
  if (!roles.has(Role.home) || roles.has(Role.dative) || roles.has(Role.each)) return false;
  const at = tokens.findIndex(({ quantity }) => quantity !== null);
  const home = onlySo.test(tokens[at - 1]?.text ?? "") ? at - 2 : at - 1;
  return tokens[home]?.text.startsWith("家里") === true;
}

/** Between a home and how many there are. */
export const onlySo = /^(?:就|只|仅|还|只?有|就有|还有|就剩|只剩|剩)$/;

/** 慰问李平,老人五位: more than one household's. */
const many = 5;
const kindOfMember = /(?:孩子?|娃娃?|娃儿|老人|学生|老的|小的|残疾人|病人|劳动?力|子女|儿子|女儿|闺女)$/;
/** 慰问李平,困难学生2名: so a report counts whom else it was done for. */
const inReports = /^[人名]$/;

/** 带动5户村民, 社员30户, and 家庭:3人 on the line of a form: how many work with them or live there. Not: 带动就业5户每户送米1袋 */
const ofOthers = new Sign(
  "带员东庭全口",
  /^(?:[他她]家?|目前|现在?|已经?|共|还)*(?:辐射)?带动(?:了|周边|附近|本村|全村)*\d+户(?:村民|群众|农户|脱贫户|贫困户)?(?:种植?|养殖?|发展)?[^,给送发]{0,4}$|^(?:合作社)?(?:社员|股东|成员)(?:共|现?有)?\d+户$|^(?:家庭|全家|家庭)(?:人口|成员)?:?(?:共|现?有)?\d+口?人$|^(?:家庭)?人口:?\d+口?人?$/,
);

const shared = /^[^。;\n]{0,6}(?:每[户家]|各|均)(?!分红|增收|收入|收益|纯)/;

/** 石有粮户,|家里两个大学生|,入户…; 李平,|老人两位,|孩子三个|: the people of the one household told of, and nobody else that something is done for. */
export function countsItsPeople(stretch: Stretch, count: number | null, scene: Scene): boolean {
  const { tokens, roles, measures, counts } = stretch;
  if (ofOthers.isIn(stretch) && scene.people.named.length > 0 && scene.people.counted === null)
    return !shared.test(scene.source.text.slice(tokens.at(-1)?.end));
  if (scene.people.named.length !== 1 || scene.people.counted !== null) return false;
  if (scene.namedHere?.sentence !== scene.sentence || scene.namedHere.people.length !== 1) return false;
  if (isAtHome(stretch)) return true;
  if (measures.length > 0 || roles.hasSome(acts) || counts.includes("household") || !oneOf.isMetBy(stretch))
    return false;
  if (hasSome(tokens[0], ofHome)) return true;
  if ((count ?? many) >= many) return false;
  return tokens.every(
    ({ kind, quantity, text }) =>
      kind === "mark" ||
      (quantity !== null && !inReports.test(quantity.unitSaid ?? quantity.unit?.name ?? "")) ||
      kindOfMember.test(text) ||
      text === "有",
  );
}
