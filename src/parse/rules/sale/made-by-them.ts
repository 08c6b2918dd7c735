import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBefore } from "../../scene/stretch.ts";
import { isOfHousehold, subjectAt } from "../../scene/subject.ts";
import { goodsName } from "../../words/nouns.ts";
import { Role } from "../../words/roles.ts";
import { has, isCountOrMass } from "../../words/tokens.ts";
import { ourBuyers } from "./bought-from.ts";

/** Characters: how far back it may have been told what they make or grow. */
const longestBack = 80;

const makers = "攒|养|种|做|腌|编|酿|晒|织|绣|榨|熏|炒|捕|喂|割|打|摘|收";
const much =
  "(?:了|着|的|下|出)*(?:不少|很多|好多|好些|许多|一些|些|好几|几|大)?(?:[\\d一二两三四五六七八九十百]+[余多来]?[^,。;\\n\\d的]|满满[^,。;\\n]{1,2})?的?";

/** 他家攒了不少|鸡蛋, 他媳妇做|鞋垫, 他养的三箱|土蜂, 桃子|熟了: what they make or grow. */
const made = new RegExp(
  `(?:${makers})${much}([\\u4e00-\\u9fff]{1,4}?)(?=[,。;\\n好不很挺真又肥甜熟多拿卖够]|$)|(?<=[的,。;\\n]|家)([\\u4e00-\\u9fff]{1,3}?)(?:熟了|成熟|下来了|长到|长大|出栏|下树)`,
  "g",
);

/** 打工去了, 收入不高, 养老金领了, 做思想工作, 孩子下来了: what those words are no making of. */
const isNoThing =
  /^(?:工|入|成|病|伤|饭|地|活|老|完|扫|到|植|殖|好|理|干|走|过|起|招呼|电话|思想|通知|孩子|人|娃)|[工病伤]$|蜂$|[的了过着到]/;
/** 做饭没米了 */
const lacking = /[没缺]|不够|想要|断了/;

/** What was told of last as made or grown by the household, in this sentence or the one before; undefined for nothing. */
export function madeByThem({ tokens }: Segment, { source }: Scene): string | undefined {
  const before = textBefore(tokens, source, longestBack);
  const [, from = ""] = /(?:^|[。\n])([^。\n]*[。\n][^。\n]*)$/.exec(before) ?? ["", before];
  const found = [...from.matchAll(made)].at(-1);
  if (found === undefined || lacking.test(from.slice(found.index))) return undefined;
  const name = found[1] ?? found[2] ?? "";
  return isNoThing.test(name) ? undefined : name;
}

/** 我买了60个, 跟老人买了十双: by us, of what was told to be made or grown by them. Not: 买了60个送他, 给他买了60个 */
export function buysMadeByThem(segment: Segment, scene: Scene): boolean {
  const { tokens, roles, reading, people } = segment;
  if (!roles.has(Role.buy) || roles.has(Role.dative) || people.named.length === 0) return false;
  const bought = tokens.findIndex((token) => has(token, Role.buy));
  if (isOfHousehold(subjectAt(tokens, bought)) || tokens.slice(bought).some(isGiving)) return false;
  if (!tokens.slice(0, bought).some((token) => has(token, Role.cadreSelf) || ourBuyers.test(token.text)))
    return false;
  const counted = reading.items.filter(({ quantity }) => isCountOrMass(quantity));
  if (counted.length === 0) return false;
  const name = madeByThem(segment, scene);
  if (name === undefined) return false;
  const known = goodsName(name, scene.lexicon).name;
  return counted.every(
    ({ noun }) => noun === null || isOfThat(goodsName(noun.text, scene.lexicon).name, known),
  );
}

function isGiving(token: Segment["tokens"][number]): boolean {
  return has(token, Role.give) && !has(token, Role.buy);
}

/** 鸡蛋 of 鸡: no other thing than what was told. Not: 牛饲料 of 牛, 鸡苗 of 鸡 */
function isOfThat(name: string, known: string): boolean {
  return (
    name === known || known.endsWith(name) || /^(?:蛋|奶|蜜|肉|油|干|粉|子)$/.test(name.replace(known, ""))
  );
}
