import type { Clause } from "../scene/clause.ts";
import type { Stretch } from "../scene/stretch.ts";
import { Sign } from "../text/characters.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { isGoodsOrText } from "../words/things.ts";
import { has, hasSome, type Token } from "../words/tokens.ts";

const setFor =
  /(?:已经?|暂时?|初步|就)?(?:定[在于到]|安排[在到]|约[在到])了?(?:明[天年早晚]|后天|下(?:个?[周月]|星期|礼拜|半?年|半月)|月底|年底)[^,]{0,8}$/;
const lead = /(?:已经?|暂时?|初步|就)$/;
const tellsSetting = new Sign("定安约", setFor);

/**
 * 培训农户30人|定在下月: what stands straight before its day is only set for it.
 * Not: 走访李平并把下次培训定在下周; 走访刘军送油1桶孩子婚礼定在下月
 */
export function isSetFor(stretch: Stretch, clause: Clause): boolean {
  if (!tellsSetting.isIn(clause)) return false;
  const front = clause.text.slice(0, setFor.exec(clause.text)?.index);
  return front.endsWith(stretch.text.replace(lead, "")) && !isOfAnother(stretch);
}

const acts = rolesOf(Role.give, Role.go, Role.build, Role.help, Role.labour);
const theirs = rolesOf(Role.home, Role.title, Role.kin, Role.pronoun);
/** 走访李平的时间|定在下周: of the act itself. */
const ofTheAct = /^(?:的|时间|日期|日子|事情?|活动|工作|已经?|暂时?|初步|就)+$/;

/** 送油1桶|孩子婚礼, 培训30人|结业, 走访刘军|手术: something else is set, and what is told in front of it was done. */
function isOfAnother({ tokens, measures, roles }: Stretch): boolean {
  const figure = tokens.findLastIndex(({ quantity }) => quantity !== null);
  if (figure >= 0) return isElse(behindFigure(tokens, figure));
  if (measures.includes("solved") && roles.has(Role.need))
    return isElse(tokens.slice(tokens.findLastIndex((token) => has(token, Role.need)) + 1));
  const named = tokens.findLastIndex(({ mention }) => mention !== null);
  if (named < 0 || !measures.includes("visit")) return false;
  return isElse(tokens.slice(named + 1).filter((token) => !hasSome(token, theirs)));
}

function isElse(behind: readonly Token[]): boolean {
  if (behind.some((token) => hasSome(token, acts) || has(token, Role.joins))) return false;
  const said = behind.map(({ text }) => text).join("");
  return said !== "" && !ofTheAct.test(said);
}

/** Without what the figure counts: 2袋|米 where no thing stands before it, 5户|贫困户. */
function behindFigure(tokens: readonly Token[], figure: number): readonly Token[] {
  const [first] = tokens.slice(figure + 1);
  const before = tokens[figure - 1];
  const measure = before?.word?.measure?.id;
  const countsBefore = isGoodsOrText(before) || (measure !== undefined && measure !== "visit");
  const counts = has(first, Role.householdClass) || !countsBefore;
  return tokens.slice(figure + (counts ? 2 : 1));
}
