import type { Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import { subjectAt } from "../../scene/subject.ts";
import { behindVillages } from "../../words/counted-people.ts";
import { isVisit } from "../../words/going.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token, tokenAt } from "../../words/tokens.ts";
import { otherHomes } from "./rest-again.ts";

/** 跑了四户, 入了九户, 串了三家门, 转了五个牧户; not 跑了三家农资店, 去了两家医院. */
export function isTour({ tokens, clause }: Segment, at: number): boolean {
  const verb = tokens[at];
  // 入|了|九户: 入 alone has no role, 加入了 and 收入了 have more.
  const entered = verb?.text === "入" && tokens[at + 1]?.text === "了";
  if (entered && (subjectAt(tokens, at) ?? "us") !== "us") return false;
  if (
    (isCountedBefore(tokens, at) || isGoneToAll(tokens, at, clause.opensLine)) &&
    has(verb, Role.go) &&
    !has(verb, Role.with)
  )
    return true;
  const goes = has(verb, Role.go) && tours.test(verb?.text ?? "");
  const leads = has(verb, Role.go) && !has(verb, Role.with);
  if (!goes && !entered && !leads) return false;
  let figure = entered ? at + 2 : behindVillages(tokens, at + 1);
  if (!entered) while (isOfOurs(tokens[figure]) || has(tokens[figure], Role.about)) figure += 1;
  const unit = tokens[figure]?.quantity?.unit;
  let next = tokens[figure + 1];
  // 到|6户|脱贫户|家里, 来到|结对的|10户|家中: whichever way leads there.
  if (!goes && !entered) {
    if (has(tokens[figure], Role.householdClass) && tokens[figure + 1]?.quantity) figure += 1;
    next = has(tokens[figure + 1], Role.householdClass) ? tokens[figure + 2] : tokens[figure + 1];
    if (tokens[figure]?.quantity?.unit?.kind !== "household") return false;
    // 到|三户|走访, 到|5户|农户|家中|走访
    const theirs = has(next, Role.home) || theirHomes.test(next?.text ?? "");
    if (next === undefined || (theirs && tokens[tokens.length - 1] === next))
      if (isVisit(clause.tokens[clause.tokens.indexOf(tokens[tokens.length - 1] as Token) + 1])) return true;
    return has(next, Role.home) && !has(tokens[figure + 2], Role.homeGround);
  }
  const households =
    next === undefined ||
    next.kind === "mark" ||
    next.mention !== null ||
    has(next, Role.go) ||
    has(next, Role.give) ||
    /^(?:[吧哈啊呢嘛]|主要|重点)$/.test(next.text) ||
    // 走了五户|都挺好
    ((has(next, Role.allOf) || /^[还没]/.test(next.text)) && fares.test(textOf(tokens.slice(figure + 1)))) ||
    /^(?:门|人家)$/.test(next.text);
  return has(next, Role.householdClass) || (unit?.kind === "household" && households);
}

const theirHomes = /^(?:农户|群众|村民|乡亲)家[里中]?$/;

/** 走完|了|联系|的|8户, 到|结对|帮扶|的|10户|家中: whose they are. */
function isOfOurs(token: Token | undefined): boolean {
  return has(token, Role.ownHouseholds) || (token !== undefined && ours.test(token.text));
}

const ours = /^(?:"|了|的|所|自己|我|一对一|联系|结对|帮扶|结对帮扶|包保|包联|包|挂联|帮联|承包)$/;

/** 8户都走完|了, 其他4户|都|走了: how many, told before the verb; 3户都走了 may have left. */
function isCountedBefore(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 1];
  if (behind !== undefined && behind.kind !== "mark" && behind.text !== "了") return false;
  if (!/^(?:都|全|也|也都|全都|全部|均)$/.test(tokenAt(tokens, at - 1)?.text ?? "")) return false;
  if (tokens[at - 2]?.quantity?.unit?.kind !== "household") return false;
  return wentRound.test(tokens[at]?.text ?? "") || otherHomes.test(tokens[at - 3]?.text ?? "");
}

/** 五户|都|去了|,每户一桶油, 名下|五户|都|去了|一遍. Not: 开院坝会,五户|都|去了; 五户|都|去了|县城 */
function isGoneToAll(tokens: readonly Token[], at: number, opensLine: boolean): boolean {
  if (!/^去[了过]了?$/.test(tokens[at]?.text ?? "")) return false;
  if (!/^(?:都|全|全都)$/.test(tokenAt(tokens, at - 1)?.text ?? "")) return false;
  const us = has(tokenAt(tokens, at - 2), Role.cadreSelf) ? at - 3 : at - 2;
  const counted = tokenAt(tokens, us)?.quantity?.unit;
  // 两家都去了 may be of those who are named next.
  if (counted?.kind !== "household" || tokenAt(tokens, us)?.text.endsWith("家")) return false;
  const front = textOf(tokens.slice(0, us));
  const behind = tokens[at + 1];
  if (behind?.quantity?.unit?.kind === "times") return behind.quantity.value === 1 && ourOnes.test(front);
  return opensLine && (behind === undefined || behind.kind === "mark") && ourOnes.test(front);
}

const ourOnes = /^(?:(?:今天|[上下]午|把|名下的?|我?包的|我?联系的|结对的|这|那|另外)*)$/;

const fares =
  /^(?:[都全也]+|(?=还|[没未]有?一[户家]|没[啥什事问]))(?:还?[没未](?:有)?(?:一[户家])?(?:弄|做|完|交|建|改|修|通|装|办|报|搬|种|收|缴|拆)|(?:说|反映)[^,]|(?:挺|很|还|都|比较)*(?:好|行|不错|可以|正常|平安|稳定|满意|在家|没啥|没什么|没事|没问题))/;

const wentRound = /^(?:[走跑](?:到|完|遍)了?|跑了)$/;

const tours = /^连[跑走]|^(?:连着)?[跑串转走去看进](?:(?:访|完|成)?了|完)$/;
