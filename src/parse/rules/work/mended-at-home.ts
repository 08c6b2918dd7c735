import type { Segment } from "../../scene/story.ts";
import type { Item } from "../../words/item.ts";
import { Role } from "../../words/roles.ts";
import { has } from "../../words/tokens.ts";

/**
 * 帮他家修了个水龙头, 给李平换了一把锁; 去李平家检查线路,|换了两个插座: a thing or two of the house, put right by hand; a well or
 * a street light is built.
 */
export function isMendedAtHome(
  { people, roles, theirs, hasName, text }: Segment,
  { noun, quantity, verb }: Item,
): boolean {
  if (noun === null || verb === null || people.named.length === 0) return false;
  const covers = covering.test(verb.text) && cover.test(noun.text);
  if (!covers && !mending.test(verb.text)) return false;
  const forThem = roles.has(Role.help) || roles.has(Role.dative);
  // 卖了猪,|换了个新冰箱: bought for themselves.
  const there =
    people.named.length === 1 && !theirs && !hasName && /^[换修]/.test(verb.text) && !text.includes("新");
  if (!forThem && !there) return false;
  // 修了一下漏水的龙头
  if (quantity === null)
    return /^(?:修|补|焊|接)了$/.test(verb.text) && !noun.tokens.some(({ word }) => word);
  return (
    ((covers && quantity.unit?.kind === "area") || (quantity.value ?? fewThings + 1) <= fewThings) &&
    (/^[个扇段根块]$/.test(quantity.unit?.name ?? "") || covers || ofOneHome.test(noun.text)) &&
    !noun.tokens.some((token) => has(token, Role.works) || token.word?.measure)
  );
}

/** However they are counted: 修插座1处, 换锁2把. */
const ofOneHome = /(?:锁|插座|开关|龙头)$/;

/** What hands put right in one house in a visit; more is a delivery. */
const fewThings = 3;

export const ofMending = "修换装安接补砌焊钉盖苫蒙遮铺覆";
const mending = /^[修换装安接补砌焊钉][好上]?了?$/;
/** 盖了块塑料布, 铺了2亩地膜: put over what lets the rain in or over a field, and built by nobody. */
const covering = /^[盖苫蒙遮铺覆][好上]?了?$/;
const cover = /(?:布|膜|毡|席|帘|油纸)$/;
