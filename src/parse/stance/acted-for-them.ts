import { asksToHaveDone } from "../scene/request.ts";
import { firstThat, type Stretch } from "../scene/stretch.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has } from "../words/tokens.ts";
import { settles } from "./settled.ts";

/** 解决了, 解决难题|饮水管堵塞1件 */
export function tellsSolved({ roles, measures, tokens }: Stretch): boolean {
  if (roles.has(Role.solve)) return true;
  return measures.includes("solved") && tokens.some(({ text }) => /^(?:协调)?(?:解决|化解|破解)/.test(text));
}

const ourDoing = rolesOf(Role.cadreSelf, Role.dative);

/** 给他, 我们, a measure but for a job, 换好了: something the sender does, or an end put to what was wrong. */
export function actsForThem(stretch: Stretch): boolean {
  const { roles, measures } = stretch;
  return roles.hasSome(ourDoing) || measures.some((measure) => measure !== "job") || settles(stretch);
}

/** 漏雨得找人给修修 gives nothing. */
export function gives({ roles, text }: Stretch): boolean {
  return roles.has(Role.give) && (roles.has(Role.cadreSelf) || !asksToHaveDone(text));
}

/** 帮她清理了积水: trouble that hands have dealt with. */
export function isMended(stretch: Stretch): boolean {
  const at = firstThat(stretch, Role.help);
  return (
    at >= 0 &&
    stretch.tokens.slice(at).some((token) => has(token, Role.labour)) &&
    !stretch.roles.has(Role.wish)
  );
}

/** 联系公路站把门口的塌方清掉了: trouble that whoever was called has dealt with. */
export const calledAndDid =
  /^(?:我们?|咱们?)?(?:联系|协调|请|找|叫|喊)(?!(?:他|她)?(?:儿|女|孙|亲))[^,没不]{1,10}把[^,没不]{2,16}[掉走好通平净开]了$/;

/** 他缺两袋米,|给他送去了 */
export const handedOver =
  /^给[他她]们?家?(?:今天|当天|下午|都|也|刚|已经?)*(?:送|带|拿|捎|背|拉|补|买)(?:去|[过回]?来|到家|过去|上门|上|齐)*了$/;

/** 他说没活干,|给他安排了公益岗: a post found by us. */
export function placedBy({ text, measures }: Stretch): boolean {
  return measures.includes("job") && placed.test(text);
}

const placed =
  /^[^,想让请]{0,6}(?:给|帮着?|帮[助忙]|为)[^,想让]{0,4}(?:安排|介绍|推荐|争取|落实|找|联系|协调)(?:好|到|了|上)/;

/** 他说房子漏雨,|帮他卖西瓜1吨: with how much, so that it was done. */
export function soldForThem({ text, roles, hasFigure }: Stretch): boolean {
  return hasFigure && roles.has(Role.sell) && (roles.has(Role.help) || sellsForThem.test(text));
}

/** 托我卖蜂蜜, 让我把20斤蜂蜜卖给同事 */
export const asksToSell = /[让托叫请]我[^,没不]{0,12}卖/;

/** 卖了700块, 一共700块钱已经给他了 */
export function isSold({ text, roles, hasFigure }: Stretch): boolean {
  if (!hasFigure || roles.has(Role.not) || roles.has(Role.wish)) return false;
  return /^(?:今天|昨天|一共|总共|共|都|全|帮他|我)*卖了/.test(text);
}

const sellsForThem = /^(?:代[销卖]|认购|以购|帮[卖销]|联系[^,]{1,6}(?:收购|购买|采购))/;

/** 微心愿:李平想要轮椅1辆;|已送轮椅1辆 */
export function isHandedByNow({ tokens, roles, hasFigure }: Stretch): boolean {
  return roles.has(Role.give) && hasFigure && tokens[0]?.text.startsWith("已") === true;
}
