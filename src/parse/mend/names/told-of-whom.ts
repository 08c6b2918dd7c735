import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, hasSome, type Token, tokenAt } from "../../words/tokens.ts";

/** 来到尚未脱贫的, 走访了打算养羊的 */
export const toldOfWhom = new Sign(
  "的",
  /(?:来到|[走赶]到|走[进入]|前往|[去到]|走访|看望|慰问|探望|拜访|回访)[了过]?[^,;。!?:\n、]{2,14}的/,
);

const waysThere = /^(?:来到|走到|赶到|走进|走入|前往|去|到)了?$/;
const calls = /^(?:走访|看望|慰问|看望慰问|走访慰问|探望|拜访|回访)[了过]?$/;

/**
 * 来到|尚未脱贫的|赵满仓家, 走访了|打算养羊的|刘军: how things are with whom one calls on is neither an act nor a plan of the sender's.
 * Left in where more is said: whose matter they are (我联系的), where they live, what they lack or were given.
 */
export function withoutToldOfWhom(tokens: readonly Token[]): readonly Token[] {
  let kept: Token[] | null = null;
  for (let of = 2; of < tokens.length; of += 1) {
    if (tokens[of]?.text !== "的" || tokens[of + 1]?.mention == null) continue;
    const from = startOfTold(tokens, of);
    if (from === null || !isCalledOn(tokens, from, of + 1)) continue;
    const idle = tokens.slice(from, of + 1);
    kept = (kept ?? [...tokens]).filter((token) => !idle.includes(token));
  }
  return kept ?? tokens;
}

const longest = 6;

/** Where what is told begins, straight behind the way there or the visit; null where it is more than how things are with them. */
function startOfTold(tokens: readonly Token[], of: number): number | null {
  for (let at = of - 1; at >= 0 && at >= of - longest; at -= 1) {
    const token = tokens[at] as Token;
    if (waysThere.test(token.text) || calls.test(token.text)) {
      if (goneByOthers.test(tokens[at - 1]?.text ?? "")) return null;
      const from = /^[了过]$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
      return from < of && !tellsMore.test(textOf(tokens.slice(from, of))) ? from : null;
    }
    if (saysMore(token) && !(isAway.test(token.text) && isOfOthers(tokens.slice(at - 2, at)))) return null;
  }
  return null;
}

/** 同事|来到尚未脱贫的李平家: none of the sender's ways. */
const goneByOthers = /^(?:同事|他们|她们|领导|村[干里]部?|邻居|医生|村医|电工|记者)们?$/;

const isAway = /^(?:在外|外出)?(?:务工|打工)?$/;

/** 儿子|在外|打工, 准备|外出务工: who lives there may well be at home. Not: 走访|外出务工|的李平 */
function isOfOthers(front: readonly Token[]): boolean {
  return front.some((token) => has(token, Role.kin) || has(token, Role.plan));
}

/** 走访…的|李平、刘军, 来到…的|李平|家: called on, or at home; nothing of theirs is meant. Not: 去养羊的李平那里, 走访养羊的李平的合作社 */
function isCalledOn(tokens: readonly Token[], from: number, at: number): boolean {
  const next = tokens[at + 1];
  const behind = has(next, Role.home) || has(next, Role.title) || has(next, Role.kin) ? tokens[at + 2] : next;
  if (behind?.text === "的" || has(behind, Role.homeGround)) return false;
  const verb = tokenAt(tokens, from - 1);
  const way = /^[了过]$/.test(verb?.text ?? "") ? tokenAt(tokens, from - 2) : verb;
  return !waysThere.test(way?.text ?? "") || has(next, Role.home);
}

const more = rolesOf(
  Role.give,
  Role.receive,
  Role.dative,
  Role.help,
  Role.need,
  Role.wish,
  Role.say,
  Role.trouble,
  Role.solve,
  Role.arrange,
  Role.missed,
  Role.notGiven,
  Role.pronoun,
  Role.cadreSelf,
  Role.hearsay,
  Role.question,
  Role.go,
  Role.office,
);

function saysMore(token: Token): boolean {
  if (token.kind === "mark" || token.kind === "village" || token.kind === "group" || token.kind === "cadre")
    return true;
  return (
    token.mention !== null || token.quantity !== null || token.word?.measure != null || hasSome(token, more)
  );
}

/** 县里开会: where they went. 没钱看病, 屋顶漏雨: trouble; 包保, 联系: whose matter; 要走访: what is still to come. */
const tellsMore =
  /^[县镇乡市城村](?![民口])|[缺漏坏裂塌堵断破冻旱欠愁难病伤残]|没[钱人有水电]|(?<!从)未(?!脱贫|婚|搬)|联系|包[保联]|结对|负责|帮扶|走访|慰问|[看探]望|家[里中]?$|[村组镇乡县里上下边]$/;
