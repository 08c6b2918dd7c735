// What a figure counts that nobody was handed: looked at, spoiled, driving by, on whoever came, or brought to us.

import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBehind } from "../../scene/stretch.ts";
import { isOfHousehold, subjectAt } from "../../scene/subject.ts";
import { Sign } from "../../text/characters.ts";

const figure = "(?:好?[几多]|[\\d一二两三四五六七八九十百千]+[余多来几]*)";
const ofBeasts = "[只头羽匹尾群窝条]";

/** 去陈九斤家看看50多只鸡, 看看50多只鸡生长情况, 看了我们送的20只鸡苗. Not: 看看李平,送20只鸡苗 */
const beasts = new RegExp(
  `(?:[察查]看|看看|看了看|看一?看|看[了过]|瞧[了瞧]|瞅[了瞅])(?:一下)?(?:[他她]们?家?|家里)?(?:[我咱]们)?(?:上次|去年|之前|以前)?(?:送给[^,\\d]{1,6}的|[养喂送发]的|的)?${figure}${ofBeasts}[^,]*$`,
);
/** 看到两只鸡; not 看到2户 */
const seen = new RegExp(
  `^(?:[我咱]们?)?(?:看[到见]|瞧见|见到)了?(?:[他她]们?家?|家里)?[有的]?${figure}[只头羽匹群窝][^,送给]*$`,
);
/** 每人都带着好几包口罩: for themselves. */
const onThem = new RegExp(
  `^(?:[我咱]们|大家|队员们?)?每人都?(?:随身)?(?:带|背|拿|提|扛|揣|拎|戴)着${figure}[^,\\d]{1,2}(?:口罩|手套|雨衣|雨伞|雨具|干粮|手电筒?|笔记本|消毒[液水])$`,
);
/** 给工作队送来一篮鸡蛋, 给驻村队员端来两碗面. Not: 单位给工作队送来米10袋, which is there to be handed out */
const toUs =
  /^(?![^,]*(?:单位|企业|公司|[局委办行])[^,]*给)[^,]*给(?:[我咱俺]们)?(?:驻村|帮扶|扶贫)?(?:工作)?(?:队员?们?|队)(?:送|拿|提|端|拎|背|抱|捎|带)(?:来|过来)(?![^,]*转)/;
const handed = new Sign(
  "看瞧瞅着给",
  new RegExp([beasts, seen, onThem, toUs].map(({ source }) => source).join("|")),
);
/** 看了李平送米2袋 */
const handsBeside = /[送给发](?!的)[^,\d的]{0,4}[\d一二两三四五六七八九十]+[^,]*$/;

/** 赵满仓把两斤肉送到村部, 大娘刨出一袋土豆就送来了: from theirs to us, by who stands in front. Not: 我把两斤肉送到村部 */
const toOurs = new Sign(
  "送塞拿提拎端抱",
  /把[^,把]{2,10}(?:强?[送塞拿提拎端抱])[到来进给](?:了)?(?:村部|村委会?|工作队|队部|驻村点|[我咱俺]们?)|[^,]{2,}(?:就|便|又)(?:给[我咱俺]们?)?送(?:来|过来)了?$/,
);

function isBroughtByThem(segment: Segment): boolean {
  if (!toOurs.isIn(segment)) return false;
  const { tokens } = segment;
  const verb = tokens.findIndex(
    ({ text }) => text === "把" || /^[^,]*[送塞拿提拎端抱][到来进给]?/.test(text),
  );
  return isOfHousehold(subjectAt(tokens, verb));
}

/** 几只鸡蛋,|不值钱: what they say of what they press on us. Not: 就两袋米,|不值钱,送给了李平 */
const worthless =
  /^,(?:也)?(?:不值(?:几个|什么|啥)?钱|自家[养种下产]的)(?![^。;\n]{0,6},[^,。;\n我]{0,4}送给(?![我咱]))/;
const fewOf = new Sign("几两", /^(?:就|这)?(?:是)?(?:几|两|一点)[^,\d]{2,6}$/);

/** Whether what the segment counts was handed to no household: 去看看50多只鸡, 给工作队送来一篮鸡蛋, 几只鸡蛋,不值钱. */
export function isNotHandedOver(segment: Segment, { source }: Scene): boolean {
  if (handed.isIn(segment) && !(handsBeside.test(segment.text) && !toUs.test(segment.text))) return true;
  if (isBroughtByThem(segment)) return true;
  if (!fewOf.isIn(segment)) return false;
  return worthless.test(textBehind(segment.tokens, source, 30));
}
