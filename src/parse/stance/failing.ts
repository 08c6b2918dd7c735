import type { Clause } from "../scene/clause.ts";
import type { Stretch } from "../scene/stretch.ts";
import { Sign } from "../text/characters.ts";
import { Role } from "../words/roles.ts";
import { doneAfterAll, failingFirst, isDoneThatDay } from "./still-to-do.ts";

const failing = /原定|原打算|原计划|本打算|本想|原想|(?:[原本]|本来|原本|原先)要[给送带]/;

/** What either of the two has in it. */
export const mayFail = new Sign("原本好", /[原本]|说好/);

const instead =
  /^(?:这[次回])?(?:结果|后来|最后|实际|终于|总算|干脆|就|于是|只好|还是|只|先|改|转|临时)|倒是|反而|只(?:走|去|送|到|看|发|见|带|给|拿|[办开搞](?:成|完)?了)|就接到/;

/** 本想给她报培训,她不得空,|我就帮她挖了半天洋芋; not 我就没去, 我就让支书送去了 */
const weThen =
  /(?:^|不得[空闲]|没[空得]|没时间|忙着?)(?:那|所以)?[我咱俺]们?就(?:又|先|顺便)?(?:帮|给|替|陪|跟|和|把|去|到)(?!.*(?:没|不|改[天日]|下次|明[天日]|想|打算))/;

/** 本来要给李平送药, 原打算…: what was only meant. */
export function tellsIntent({ text }: Stretch, clause: Clause): boolean {
  return failing.test(text) || failingFirst.test(clause.text) || failingFirst.test(text);
}

/**
 * 本来要给李平送药,|车坏了没送成: neither done nor planned, till what came of it or another day.
 * @param opens it tells itself what was meant
 */
export function cameToNothing(stretch: Stretch, opens: boolean): boolean {
  const planned =
    !opens && (stretch.roles.has(Role.plan) || stretch.tokens.some((token) => token.when?.kind === "future"));
  return !planned && !cameAbout(stretch);
}

/** 后来送去了, 只见着他老伴, 打电话解释了: what came of it instead. */
function cameAbout(stretch: Stretch): boolean {
  const { text, roles, measures } = stretch;
  if (weThen.test(text)) return true;
  if (roles.has(Role.notGiven) || roles.has(Role.not)) return false;
  // 本想去看看李平,他不在家
  if (roles.has(Role.missed)) return true;
  if (doneAfterAll.isIn(stretch) || (stretch.hasDay && isDoneThatDay(stretch))) return true;
  return roles.has(Role.contact) || measures.includes("talk") || instead.test(text) || text.includes("去成");
}
