import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { touches } from "../../words/thing-name.ts";
import { endOfPhrase, has, isMark, type Token, tokenAt } from "../../words/tokens.ts";

/** 种植计划, 的打算, 商量下一步怎么 */
export const namesPlan = new Sign(
  "计打步",
  /[^,;。:!?\n]计划|的打算|下一?步(?:怎么|怎样|如何|咋|该怎么|该如何)/,
);

/** 了解|今年的种植计划, 聊了聊|今年的打算: what is spoken of, asked or looked into. */
const speaksOf =
  /(?:了解|询问|打听|介绍|讲解|聊|谈|交流|商量|商讨|商议|讨论|研究|沟通|征求|问[了问清起]|听取|宣传|指导)[^,;。:!?\n]*$/;
/** 制定|帮扶计划, 按照|工作计划, 就|今年的产业计划: a paper, or what is gone by. */
const hasPaper =
  /(?:制[定订]|签[订定]|拟[定订]|编[制写]|修[订改]|完善|填写|填报|核对|落实|执行|(?:^|[,;。:!?\n天日])(?:严格)?(?:按照?|依?照|根据|依据|围绕|结合|针对|就(?![业医读近学是要会])))[^,;。:!?\n]*$/;
/** 按照|工作计划,走访李平; 按计划|走访李平; 上午按照|年初计划|走访李平: gone by, whatever follows. */
const goesBy = /(?:^|[,;。:!?\n天日午])(?:我们?)?(?:严格)?(?:按照?|依?照|根据|依据)[^,;。:!?\n]{0,8}$/;
/** 下一步工作计划: of what is still to come. */
const toCome = /下一?步|下[个半周月季]|接下来|今后|后续|明[天年]/;

/** What kind of plan it is: 种植|计划, 帮扶|计划. */
const kind =
  /^(?:种植|种养殖?|养殖|产业|产业发展|发展|生产|春耕|备耕|帮扶|帮扶工作|结对帮扶|工作|年度|走访|培训|学习|增收|脱贫|致富|创业|务工|就业|外出务工|家庭|增收致富|巩固提升)$/;

/**
 * 了解今年的|种植|计划,送种子2袋; 按照|工作|计划,走访李平; 聊了聊今年的|打算: a plan that is spoken of, written or gone by is a thing, and
 * nothing behind it is only meant. Not: 计划走访5户, 下一步工作计划:走访5户, 制定下一步帮扶计划,送鸡苗20只
 */
export function withPlansNamed(tokens: readonly Token[]): readonly Token[] {
  const named = [...tokens];
  for (let at = named.length - 1; at > 0; at -= 1) {
    const token = named[at] as Token;
    if (/^下一?步$/.test(token.text)) {
      if (asksHow(named, at)) named[at] = asNoun([token]);
      continue;
    }
    if (token.text !== "计划" && token.text !== "打算") continue;
    const start = startOfPhrase(named, at);
    if (start === null || !isGoverned(named, at)) continue;
    // 制定|帮扶计划|1份: nothing that is handed over.
    const end = named[at + 1]?.quantity != null && hasPaper.test(clauseBefore(named, at)) ? at + 2 : at + 1;
    named.splice(start, end - start, asNoun(named.slice(start, end)));
    at = start;
  }
  return named;
}

/** Where 今年的|种植|计划, 工作|计划 or 按|计划 begins; null where what stands in front tells no kind of plan. */
function startOfPhrase(tokens: readonly Token[], at: number): number | null {
  const of = tokens[at - 1];
  let start = of !== undefined && kind.test(of.text) && touches(of, tokens[at]) ? at - 1 : at;
  if (start === at && of?.text !== "的" && !byPlan.test(of?.text ?? "")) return null;
  const day = tokens[start - 1]?.text === "的" ? start - 2 : start - 1;
  if (day >= 0 && tokens[day]?.kind === "day" && tokens[day]?.when?.kind !== "future") start = day;
  // 了解|下一步|种植|计划
  else if (start < at && day >= 0 && /^下一?步$/.test(tokens[day]?.text ?? "")) start = day;
  return start;
}

const byPlan =
  /(?:按照?|依?照|根据|依据)(?:(?:年初|年度|全年|季度|月度|上级|单位|[本当][月周]|原定?|既定|预定|工作)的?)?$/;

/** One word for all of them, that says nothing of when. */
function asNoun(parts: readonly Token[]): Token {
  const first = parts[0] as Token;
  const end = parts[parts.length - 1]?.end ?? first.end;
  return {
    ...first,
    kind: "text",
    end,
    text: textOf(parts),
    word: null,
    when: null,
    pos: "thing",
    opens: "thing",
  };
}

/** 计划|, 计划|1份, 计划|与她交流 */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || isMark(next, ",;。!\n")) return true;
  if (next.quantity !== null) return /^[份个项条]$/.test(next.quantity.unit?.name ?? "");
  return has(next, Role.with) && !has(next, Role.cadreSelf);
}

function isGoverned(tokens: readonly Token[], at: number): boolean {
  const before = clauseBefore(tokens, at);
  if (toCome.test(before)) return speaksOf.test(before) && endsPhrase(tokens, at);
  const due = /^(?:应|需|须|要|得|该)/.test(tokens[at + 1]?.text ?? "");
  return (
    (goesBy.test(before) && !due) ||
    (endsPhrase(tokens, at) && (speaksOf.test(before) || hasPaper.test(before)))
  );
}

/** 商量|下一步|怎么养鸡. Not: 商量下一步怎么给李平送米2袋, which is still to be given */
function asksHow(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:该|怎么|怎样|如何|咋)/.test(tokens[at + 1]?.text ?? "")) return false;
  const asked = tokens.slice(at + 1, endOfPhrase(tokens, at + 1));
  if (asked.some((token) => token.quantity !== null || has(token, Role.give))) return false;
  return speaksOf.test(clauseBefore(tokens, at));
}

function clauseBefore(tokens: readonly Token[], at: number): string {
  let from = at;
  while (from > 0 && !isMark(tokenAt(tokens, from - 1), ",;。:!?\n")) from -= 1;
  return textOf(tokens.slice(from, at));
}
