import { Sign } from "./characters.ts";
import type { Clause } from "./clause.ts";
import { Role } from "./roles.ts";
import { doneAfterAll, failingFirst, isDoneThatDay } from "./still-to-do.ts";
import type { Stretch } from "./stretch.ts";

const failing = /原定|原打算|原计划|本打算|本想|原想|(?:[原本]|本来|原本|原先)要[给送带]/;

/** What either of the two has in it. */
const mayFail = new Sign("原本好", /[原本]|说好/);

const instead =
  /^(?:这[次回])?(?:结果|后来|最后|实际|终于|总算|干脆|就|于是|只好|还是|只|先|改|转|临时)|倒是|反而|只(?:走|去|送|到|看|发|见|带|给|拿)|就接到/;

/** What was only meant: 本来要…, 原打算…. */
export class Failing {
  /** The sentence that told it: what else it tells did not come about either. */
  private sentence = -1;

  /** 本来要给李平送药,车坏了没送成: neither done nor planned, till what came of it or another day. */
  fails(stretch: Stretch, clause: Clause): boolean {
    const may = this.sentence === clause.sentence || mayFail.isIn(clause);
    return may && this.isMeantOnly(stretch, clause);
  }

  private isMeantOnly(stretch: Stretch, clause: Clause): boolean {
    const { tokens, text } = stretch;
    const opens =
      mayFail.isIn(clause) &&
      (failing.test(text) || failingFirst.test(clause.text) || failingFirst.test(text));
    if (opens) this.sentence = clause.sentence;
    if (this.sentence !== clause.sentence) return false;
    const planned = stretch.roles.has(Role.plan) || tokens.some((token) => token.when?.kind === "future");
    if (!(planned && !opens) && !cameAbout(stretch)) return true;
    this.sentence = -1;
    return false;
  }
}

/** 后来送去了, 只见着他老伴, 打电话解释了: what came of it instead. */
function cameAbout(stretch: Stretch): boolean {
  const { text, roles, measures } = stretch;
  if (roles.has(Role.notGiven) || roles.has(Role.not)) return false;
  // 本想去看看李平,他不在家
  if (roles.has(Role.missed)) return true;
  if (doneAfterAll.isIn(stretch) || (stretch.hasDay && isDoneThatDay(stretch))) return true;
  return roles.has(Role.contact) || measures.includes("talk") || instead.test(text) || text.includes("去成");
}
