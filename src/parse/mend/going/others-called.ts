import { Sign } from "../../text/characters.ts";
import type { Token } from "../../words/tokens.ts";

const when = "(?:昨[天晚]|前[天晚]|前[几两]天|上[周午]|上个?月|之前|刚才?|已经|也|都)*";
const others =
  "(?:[镇乡县区市村](?:里|上|政府)?的?(?:干部|领导|书记|主任|[镇乡]长|工作人员)|民政[局所办]?|残联|妇联|村[两支]?委会?)";
const called = "来(?:(?:[他她]们?)?家里?|这里?)?(?:(?:走访|看望|慰问|探望)了?过|过)";
const light = "(?:[也还又并]|一起|当场)*";
const toWhom = "(?:[给为](?:[他她]们?家?|老人))?";
/** ,送了1袋米: what they gave; ,帮他打扫了院子: what they did besides. */
const gave = `,${light}${toWhom}(?:送|给|带(?![着领队动他她])|拿|捐|发|留|放)(?![^,。;\\n]*(?:看望|走访|慰问|体检|看病))[^,。;\\n我咱俺]*`;
const helped = `,${light}(?:[帮替给][他她老]|[问讲说]了|答应|承诺|表示|了解|登记|询问)[^,。;\\n我咱俺]*`;
const call = new RegExp(
  `(?<=(^|[。;\\n])|,)(${when})${others}${when}${called}(?=[,。;\\n]|$)(${gave}(?=[,。;\\n]|$)(?:(?:${gave}|${helped})(?=[,。;\\n]|$))*)?`,
  "g",
);

/**
 * 镇干部昨天来家里走访过,送了1袋米: others called on them, and gave what follows.
 * Not: 镇干部和我来家里走访过; 村主任来过,后来去赵满仓家; 村干部来过,已帮他办好残疾证
 */
export const othersCalled = new Sign("过", new RegExp(call.source));

const accompanied = /^,[^,。;\n]{0,6}(?:陪同|陪着|陪他们|一起)/;

/** Without that; 昨天镇领导来过,|我陪同走访李平 keeps the day that heads both. */
export function withoutOthersCall(tokens: readonly Token[], text: string): readonly Token[] {
  const told = [...text.matchAll(call)].map((found) => {
    const [said, heads, day = "", given] = found;
    const to = found.index + said.length;
    const headsBoth = heads !== undefined && given === undefined && accompanied.test(text.slice(to, to + 12));
    return [found.index + (headsBoth ? day.length : 0), to] as const;
  });
  return tokens.filter(({ start }) => !told.some(([from, to]) => start >= from && start < to));
}
