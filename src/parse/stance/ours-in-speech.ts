import type { Stretch } from "../scene/stretch.ts";
import { subjectAt } from "../scene/subject.ts";
import { Role } from "../words/roles.ts";
import { has } from "../words/tokens.ts";
import { settles } from "./settled.ts";
import type { Speech } from "./speech.ts";
import { givesOf, goesAgain, leavesThere, listsOn } from "./standing-signs.ts";
import { tellsTrouble } from "./trouble.ts";

/** In what somebody says the sender acts again: 给他送了2袋, 帮着换上了, 下周再去看他. */
export function isOurs(stretch: Stretch, speech: Speech | null, gave: boolean): boolean {
  const { tokens, roles, measures, hasFigure } = stretch;
  if (speech?.opens || speech?.ofThemselves(stretch)) return false;
  // 听李平说,陈九斤家卖了猪,|买了台冰箱
  if (speech?.heard && roles.has(Role.buy) && !roles.has(Role.dative) && !roles.has(Role.cadreSelf))
    return false;
  const self = tokens.findIndex((token) => has(token, Role.cadreSelf));
  if (self >= 0 && !roles.has(Role.wish)) return true;
  // 邻居说他赶集去了,|带的面粉放邻居家了
  if (leavesThere.test(stretch.text)) return true;
  // 当场带她去办
  if (tokens.some(({ text }) => /^(?:当场|现场|当即|立马|就地)$/.test(text))) return true;
  const toThem = tokens.some(
    (token, at) =>
      has(token, Role.dative) && (has(tokens[at + 1], Role.pronoun) || tokens[at + 1]?.mention != null),
  );
  return (
    toThem ||
    (hasFigure && givesOf(tokens)) ||
    settles(stretch) ||
    roles.has(Role.help) ||
    roles.has(Role.contact) ||
    measures.length > 0 ||
    goesAgain(tokens) ||
    (gave && hasFigure && listsOn(stretch))
  );
}

/** 说用不着,没要: the household's own no. */
export function isRefusal({ tokens }: Stretch): boolean {
  return tokens.some((token) => has(token, Role.notGiven) && /要|收|拒|谢绝|推辞/.test(token.text));
}

/** 听李平说,民政上给他家发了两袋米: in what somebody tells, what an office or another gave is no doing of the sender's. */
export function toldByOthers(stretch: Stretch): boolean {
  const { tokens, roles } = stretch;
  // 我联系瓦匠给修好了
  if (has(tokens[0], Role.cadreSelf)) return false;
  if (roles.has(Role.wish) || tellsTrouble(stretch, true)) return false;
  const gives = tokens.findIndex((token) => has(token, Role.dative) || has(token, Role.give));
  // 盼望政府给他家装水管
  const hopes = tokens.some(
    (token, at) => at < gives && has(token, Role.need) && /[盼望求]/.test(token.text),
  );
  return gives >= 0 && !hopes && subjectAt(tokens, gives) === "other";
}
