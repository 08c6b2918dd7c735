import { Sign } from "../text/characters.ts";
import type { Token } from "../words/tokens.ts";

const when = "(?:昨[天晚]|前[天晚]|前[几两]天|上[周午]|上个?月|之前|刚才?|已经|也|都)*";
const others =
  "(?:[镇乡县区市村](?:里|上|政府)?的?(?:干部|领导|书记|主任|[镇乡]长|工作人员)|民政[局所办]?|残联|妇联|村[两支]?委会?)";
const call = new RegExp(
  `(?<=^|[,。;\\n])${when}${others}${when}来(?:(?:[他她]们?)?家里?|这里?)?(?:(?:走访|看望|慰问|探望)了?过|过)(?=[,。;\\n]|$)(?:,(?:并|还|也|又|再)?(?:[送给发留拿捐放问讲说]|带[来了]|答应|承诺|表示|了解|登记|询问|帮扶)[^,。;\\n]*)*`,
  "g",
);

/** 镇干部昨天来家里走访过,送了1袋米: others called on them, and gave what follows. Not: 镇干部和我来家里走访过 */
export const othersCalled = new Sign("过", new RegExp(call.source));

/** Without that and what they go on to give or say; whatever is told behind it is ours again: 镇干部来过,|后来去王五家送米1袋. */
export function withoutOthersCall(tokens: readonly Token[], text: string): readonly Token[] {
  const told = [...text.matchAll(call)].map(({ index, 0: said }) => [index, index + said.length] as const);
  return tokens.filter(({ start }) => !told.some(([from, to]) => start >= from && start < to));
}
