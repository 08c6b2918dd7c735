import { Sign } from "../../text/characters.ts";
import { isMark, type Token } from "../../words/tokens.ts";

const hopes = "(?:盼(?:望|着|望着)?|期盼|希望|[巴指]望着?|恳?求|请求|恳请|要求|想[让请叫]|等着)";
const bidden =
  "(?:[我咱俺你您]们?|(?:驻村|帮扶)?工作队|(?:村|镇|乡|县)?(?:政府|干部|领导)|村[里上委]会?|[乡镇县][里上]|上级|单位|有关部门)";
const comes =
  "(?:能|都|就|也|再|快|快点|赶紧|赶快|早[点些日]|尽[快早]|抽空|有空)*(?:过[来去]|上门|[来去])(?:一[趟下])?";
/** What they are to do there, of which nothing is told as done. */
const todo =
  "(?:帮[着忙他她]*)?(?:把|给|为|替|修|协调|解决|调解|疏通|处理|换|装|接|送|拉|清|收|看|建|盖|硬化|讲|介绍|联系|争取|办)[^,。;!?\\n了\\d一二两三四五六七八九十]{1,14}";

const hoped = `(?:^|[,。;\\n])(?![^,。;!?\\n]{0,12}(?:不|没|别)|[^,。;!?\\n]{0,6}(?:[省市县区乡镇局][里上]?|单位|上级|领导)(?:要求|请))[^,。;!?\\n]{0,12}?${hopes}${bidden}${comes}(?<stop>,)(?!看[到望见]|[^,。;!?\\n]*(?:时候|高兴|感动))${todo}(?=[,。;!?\\n]|$)`;

/** 李平盼着你们来,把路修好 */
export const hopedToCome = new Sign("盼望求请想等", new RegExp(hoped));
const all = new RegExp(hoped, "gd");

/**
 * 李平盼着你们来|,|把路修好: one wish, whatever breath was drawn in it.
 * Not: 李平盼着我们来,我们把路修好了; 李平请我们去,把水泵修好了, which is told as done;
 * 县里要求我们来,看望李平; 李平盼着我们去,送米的时候很高兴
 */
export function withoutStopInHope(tokens: readonly Token[], _: unknown, text: string): readonly Token[] {
  const stops = new Set([...text.matchAll(all)].map(({ indices }) => indices?.groups?.stop?.[0]));
  return tokens.filter((token) => !(isMark(token, ",") && stops.has(token.start)));
}
