import type { Token } from "../words/tokens.ts";

const others =
  /(?:教|演示|示范|讲解?)(?:会|了|给|过|着|完)*(?:[他她]们?|[他她]家?的?(?:老伴|爱人|媳妇|儿[子媳]|女儿|孙[子女]|孩子|母亲|父亲)|老人|老人家|老两口|大伙|大家|群众|孩子|村民|老乡|半天|一遍|一[上下]午|好几遍|几遍|好久)(?:该|要|应该)?(?:(?:怎么|如何)[^,。;谁几]{1,4}[、和]?){0,2}$/;
const longestLesson = 24;
const lessons = /教|演示|示范/;
const teaches = /(?<![你您谁能请么咋可])(?:教(?!我)|演示|示范)(?:会|了|给|过|着)*$/;
const whose =
  "家?的?(?:他|她|老人|老伴|爱人|媳妇|儿[子媳]|[女孙]儿?子?|外孙女?|孩子|母亲|父亲|奶奶|爷爷|家人|两口子)?们?";
/** 李平|老伴|怎么, 李平|怎么放水|怎么 */
const lesson = new RegExp(`^${whose}(?:该|要|应该)?(?:(?:怎么|如何|咋)[^,。;\\n]{1,8}[、,和]?){0,3}$`);
const whether = /^[^,。;\n]{0,16}(?:[吗呢嘛么]|[好行]不[好行])$/;
/** 怎么报走访: of what is told to the bot. Not: 怎么报销 */
const ofReports = /^(?:怎么|如何|咋)[^,。;\n]{0,5}(?:报(?![销名警])|走|日志|记录|机器人|格式)/;

/** 研究|如何|增收, 商量|怎么|修路: what was talked over with others. */
const weighs =
  /(?<![你您请能来])(?:研究|商量|商讨|讨论|商议|探讨|谋划|琢磨)(?:了|着|过|一?下)?(?:[他她]们?家?|今后|以后|下一步)?$/;

/** 教他|怎么|用手机, 教了半天|怎么|用, 教李平|怎么用电饭锅, 教李平老伴|怎么|放水: taught to others; 研究|如何|增收: weighed. Not: 你教李平|怎么用, 教李平|怎么用吗 */
export function isTaught(text: string, tokens: readonly Token[], start: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (others.test(before)) return true;
  if (weighs.test(before)) return !isToBot(text.slice(start, start + longestLesson));
  // Most questions stand behind no lesson, so that their names need not be looked for.
  if (!lessons.test(text.slice(Math.max(0, start - longestLesson - 24), start))) return false;
  const name = tokens.findLastIndex(({ mention, end }) => mention !== null && end <= start);
  const { start: from = 0, end = 0 } = tokens[name] ?? {};
  if (name < 0 || start - end > longestLesson || !teaches.test(text.slice(Math.max(0, from - 8), from)))
    return false;
  return lesson.test(text.slice(end, start)) && !isToBot(text.slice(start, start + longestLesson));
}

function isToBot(behind: string): boolean {
  return whether.test(behind) || ofReports.test(behind);
}
