import { Sign } from "../text/characters.ts";
import type { Token } from "../words/tokens.ts";

const when = "(?:昨[天晚]|前[天晚]|前[几两]天|上[周午]|上个?月|之前|刚才?|已经|也|都)*";
const others =
  "(?:[镇乡县区市村](?:里|上|政府)?的?(?:干部|领导|书记|主任|[镇乡]长|工作人员)|民政[局所办]?|残联|妇联|村[两支]?委会?)";
const call = new RegExp(
  `(?<=^|[,。;\\n])${when}${others}${when}来(?:(?:[他她]们?)?家里?|这里?)?(?:(?:走访|看望|慰问|探望)了?过|过)(?=[,。;\\n]|$)[^。;\\n]*?(?=[。;\\n]|,(?:今天|[上下]午|我|咱|俺|单位)|$)`,
  "g",
);

/** 镇干部昨天来家里走访过,送了1袋米: others called on them, and gave what follows. Not: 镇干部和我来家里走访过 */
export const othersCalled = new Sign("过", new RegExp(call.source));

/** Without that, up to where the sentence ends or turns to us. */
export function withoutOthersCall(tokens: readonly Token[], text: string): readonly Token[] {
  const told = [...text.matchAll(call)].map(({ index, 0: said }) => [index, index + said.length] as const);
  return tokens.filter(({ start }) => !told.some(([from, to]) => start >= from && start < to));
}
