import { Sign } from "../characters.ts";
import { cameUpon, hadFrom, isNotOurs, isSentHome, isToTheirs } from "../giver.ts";
import { isDrawnElsewhere } from "../giver-told.ts";
import { Grounds } from "../grounds.ts";
import { isOffered } from "../offered.ts";
import { Requirement } from "../requirement.ts";
import { Role, rolesOf } from "../roles.ts";
import type { Scene } from "../scene.ts";
import { share } from "../share.ts";
import type { Rule, Segment } from "../story.ts";
import { loanComesThrough, noteLoan, takeWhatCame, wishesToBorrow } from "./loan.ts";
import { given, measureOf } from "./money-measure.ts";
import { isRestOfSum, isStillOurs } from "./not-given.ts";
import { isHelped, openMoney, withoutPackets } from "./open-money.ts";
import {
  isDividend,
  isForOwnMeals,
  isFromKin,
  isInChat,
  isPaidForProduce,
  isPaidIn,
  isSpentByThem,
  isSpentOn,
  isWage,
  stateBears,
} from "./others-money.ts";
import { isPayment, isPriceTold } from "./sale.ts";
import { isOnlyTold } from "./told-only.ts";
import { isUnpaid } from "./unpaid-money.ts";

/**
 * 慰问金500元, 给了200块, 协调贷款三万五, 争取资金3万元, 投资80万元, 价值460元, 各200
 * Not: 收入3万元, 欠贷款2万元, 低保金500元, 每袋120元
 */
export const money: Rule = {
  id: "money/figure",
  requires: new Requirement({ stances: ["done"] }),
  read(segment, scene) {
    if (scene.loansTold.length > 0 && loanComesThrough(segment, scene)) {
      for (const { segment: told, item, sentence } of scene.loansTold.splice(0))
        if (sentence === scene.sentence) {
          share(told, scene, item, { measure: "loan", unit: "元", rule: "money/figure" });
          for (const need of scene.needs)
            if (need.sentence === sentence && need.text.includes("贷")) need.none ??= "met";
        }
      return;
    }
    if (scene.entries.list.at(-1)?.facts.measure === "loan" && takeWhatCame(segment, scene)) return;
    if (!mayBeMoney(segment, scene) || isOnlyTold(segment)) return;
    if (notOurs.someHolds(segment, scene) || isOffered(segment) || isPayment(segment, scene)) return;
    if (isPaidIn(segment) || isUnpaid(segment) || isSpentByThem(segment)) return;
    openMoney(segment, scene);
    const mixed = mixes.isIn(segment);
    for (const told of segment.reading.items) {
      if (isSpentOn(segment, scene, told) || isWage(segment, told) || isStillOurs(segment, told)) continue;
      const item = withoutPackets(told);
      const worth = mixed && item.quantity?.unit?.kind === "money";
      if (mixed && !worth) continue;
      const measure = worth ? "goods_value" : measureOf(item, segment, scene);
      if (measure === null) {
        noteLoan(segment, scene, item);
        continue;
      }
      if (item.quantity === null && (measure !== "cash" || !given(item, segment) || isNotOurs(segment)))
        continue;
      if (isPriceTold(item, scene) || isRestOfSum(segment, item)) continue;
      if (measure === "goods_value" && isPaidForProduce(item, scene)) continue;
      if (item.quantity !== null && item.noun === null) scene.entries.takeOpen(measure);
      share(segment, scene, item, { measure, unit: "元", rule: "money/figure" });
    }
  },
};

/** 李平想贷款5万, 李平要贷五万块: before the sender has seen it through. */
export const loanWished: Rule = {
  id: "money/loan-wished",
  requires: new Requirement({ stances: ["need", "plan", "theirs"], oneOf: "贷", figure: true }),
  read(segment, scene) {
    const [item, other] = segment.reading.items.filter(({ quantity }) => quantity !== null);
    if (other !== undefined || item?.quantity?.value == null || item.quantity.value < 1000) return;
    const { unit } = item.quantity;
    if ((unit === null || unit.kind === "money") && wishesToBorrow.isIn(segment))
      scene.loansTold.push({ segment, item, sentence: scene.sentence });
  },
};

/** Money of others, or theirs already. */
const notOurs = new Grounds<Segment, [Scene]>(
  [new Requirement({ oneOf: "碰遇赶撞" }), (segment) => cameUpon.isIn(segment)],
  [new Requirement({ oneOf: "从" }), (segment) => hadFrom.isIn(segment)],
  [new Requirement({ roles: rolesOf(Role.dative) }), isToTheirs],
  [new Requirement({ oneOf: "亲邻坊友乡", roles: rolesOf(Role.kin) }), isFromKin],
  [new Requirement({ roles: rolesOf(Role.kin) }), isSentHome],
  [new Requirement({ oneOf: "群" }), isInChat],
  [new Requirement({ roles: rolesOf(Role.receive) }), isDrawnElsewhere],
  [new Requirement({ oneOf: "补贴" }), ({ text }) => stateBears.test(text)],
  [new Requirement({ oneOf: "钱费" }), isForOwnMeals],
  [new Requirement({ oneOf: "分" }), isDividend],
);

/** 慰问金及慰问品共计1500元, 慰问金和物资折合3.6万元: not told apart, so that both are worth so much. */
const mixes = new Sign(
  "品物用",
  /(?:慰问|救助|帮扶)[金款](?:和|及|以及|、|与)(?:慰问品|(?:慰问|生活|帮扶|救助)?(?:物资|物品|用品))[^,]{0,4}(?:共|合|折|总|价值)[^,]{0,5}\d/,
);

/** A figure of money or of nothing told, or the name of some money: here, or told before. */
function mayBeMoney({ reading, counts, tokens }: Segment, { openNoun }: Scene): boolean {
  if ((counts.includes("person") || counts.includes("household")) && tokens.some(isHelped)) return true;
  if (openNoun?.measure?.money && reading.items.length > 0) return true;
  for (const { noun, quantity } of reading.items) {
    if (noun?.measure?.money) return true;
    if (quantity !== null && (quantity.unit === null || quantity.unit.kind === "money")) return true;
  }
  return false;
}
