import { isOfHousehold, subjectAt } from "../../scene/subject.ts";
import { Role } from "../../words/roles.ts";
import { has, isOfHomesOrPersons, type Token, tokenAt } from "../../words/tokens.ts";

/** 地里刚|浇完水, 果树都|剪完枝了: how a place or a thing of theirs was found. */
function isFound(before: readonly Token[]): boolean {
  const [first] = before;
  const last = before[before.length - 1];
  if (first === undefined || last === undefined || !found.test(last.text)) return false;
  const theirs =
    has(first, Role.homeGround) ||
    has(first, Role.ownPlace) ||
    first.pos === "thing" ||
    first.word?.goods != null;
  return theirs && !before.some((token) => has(token, Role.cadreSelf) || has(token, Role.go));
}

const found = /^(?:刚刚?|才|都|已经?|全|也)$/;

/** 李平收玉米去了: the household's own work. */
export function startsWithHousehold(tokens: readonly Token[], verb: Token): boolean {
  const before = tokens.filter((token) => token.start < verb.start);
  if (isFound(before)) return true;
  // 两家|都|在|摘棉花
  const those = before.findIndex(({ quantity }) => isOfHomesOrPersons(quantity));
  if (those >= 0 && before.slice(those + 1).some(({ text }) => text === "在" || text === "都在")) return true;
  return (
    before.some(isOne) &&
    !before.some(
      (token, at) =>
        !isWhereTheyAre(before, at) &&
        (has(token, Role.cadreSelf) ||
          // 她女婿给|收了玉米
          (has(token, Role.dative) && !has(before[at - 1], Role.kin)) ||
          (has(token, Role.go) && !isTheirGoing(before, at)) ||
          has(token, Role.with)),
    )
  );
}

/** 夫妻俩都|去, 他儿子|去地里: one of the house goes; 李平家|去 is where we went. */
function isTheirGoing(before: readonly Token[], at: number): boolean {
  let who = at - 1;
  while (all.test(tokenAt(before, who)?.text ?? "")) who -= 1;
  return !has(before[who], Role.home) && isOfHousehold(subjectAt(before, who + 1));
}

const all = /^(?:全?都|也|又|就|今天|一起|一早)$/;

function isOne(token: Token): boolean {
  return token.mention !== null || has(token, Role.pronoun) || has(token, Role.kin);
}

/** 他|在|摘辣椒, 两口子都|在|坡|上|挖洋芋: at it, where they are; 在李平家摘辣椒 is where we were. */
function isWhereTheyAre(before: readonly Token[], at: number): boolean {
  const text = before[at]?.text;
  if (text === "在") return before.slice(0, at).some(isOne);
  return (text === "上" || text === "下") && before[at - 2]?.text === "在" && before.slice(0, at).some(isOne);
}
