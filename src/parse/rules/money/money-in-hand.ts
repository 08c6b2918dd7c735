import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { isOfHousehold, subjectAt } from "../../scene/subject.ts";
import type { Item } from "../../words/item.ts";
import type { Noun } from "../../words/nouns.ts";
import { Role } from "../../words/roles.ts";
import { illness } from "../goods/thing-told.ts";

/** 给李平|200元买资料: what the money is for. Not: 宣传资料200份, 用300元买资料, 学校给李平女儿500元买资料 */
export function isForPapers({ noun, quantity }: Item, { text, roles, people }: Segment): boolean {
  return (
    noun?.measure?.id === "leaflet" &&
    quantity?.unit?.kind === "money" &&
    roles.has(Role.dative) &&
    people.named.length > 0 &&
    boughtPapers.test(text)
  );
}

const boughtPapers =
  /^(?!.*宣传)(?:[我咱]们?|单位|个人|自己|自费|又|还|也|今天|昨天|[上下]午|临走时?)*(?:从(?:身上|兜里|口袋里?))?(?:[拿掏摸]出?来?了?[\d一二两三四五六七八九十百千万]{1,8}[元块]钱?)?给[^,]{1,16}[元块钱](?:[让给叫供][他她]?们?)?买(?:点|些)?(?:学习|复习|考试|课外)?资料/;

/** 掏了一千二, 转了五百, 随了三百: such verbs take nothing but money. */
export function paysOut({ verb, quantity }: Item): boolean {
  const value = quantity?.value ?? 0;
  if (verb === null || value < 20) return false;
  if (/^(?:自?掏|垫|转账|转了|打款|汇款|出资|[随上]了?礼|随了?$)/.test(verb.text)) return true;
  // 拿了一千二百五, 塞给他两百, 两家各送一千五: a round sum that nothing is counted in.
  return (
    value >= 100 &&
    value % 10 === 0 &&
    /^各?(?:给|拿|塞|留|凑|递|补|资助|捐|赞助|救助|支援)|^各[送发]/.test(verb.text)
  );
}

/** 给李平送了两千: a round sum that nothing is counted in, to somebody named. */
export function handsToThem({ verb, quantity }: Item, { roles, people, tokens }: Segment): boolean {
  const value = quantity?.value ?? 0;
  // 我们给他|筹了|八千五; not 他儿子给筹了
  const raised =
    verb !== null && /^筹/.test(verb.text) && !isOfHousehold(subjectAt(tokens, tokens.indexOf(verb)));
  return (
    value >= 100 &&
    value % 50 === 0 &&
    people.named.length > 0 &&
    roles.has(Role.dative) &&
    (raised || /^送[去上来]?了?$/.test(verb?.text ?? ""))
  );
}

/** 掏出八百五塞给他, 转给他五百, 临走放下一千二: a round sum in hundreds that is put into somebody's hand. */
const inHundreds = "[一二两三四五六七八九][百千万][一二三四五六七八九百千]{0,4}";
export const puts = new RegExp(
  `(?<!自己|自个)(?:[掏塞递]出?|拿出|转给?|临走[时前]?[放留]下|留下)了?(?:[他她]|老人|孩子|手里)*${inHundreds}(?:[递塞交]?给[他她老]|[给让]|钱|$)|(?:自己|个人)[掏出拿]了?${inHundreds}[递塞交]?给[他她老]`,
);

export const leavesAt =
  /[压塞放留搁][下了]*[^,]{1,8}(?:元|块钱?)(?:钱)?[在到][^,]{0,3}(?:枕头|炕|被[子窝]|桌|碗|床|柜|抽屉)/;

/** 宣传单李平、王五各发100; 鸡苗,李平、王五各送100: so many of what was told. */
export function handsOutThings(
  { verb }: Item,
  { reading }: Segment,
  { openNoun, lastGoods, sentence }: Scene,
): boolean {
  if (!/^(?:各?[送发]|捐|支援)/.test(verb?.text ?? "")) return false;
  const counts = (noun: Noun | null) => noun?.kind === "goods" || noun?.measure?.money === false;
  return (
    lastGoods?.sentence === sentence ||
    (openNoun !== null && openNoun.kind !== "people" && !illness.test(openNoun.text)) ||
    reading.items.some(({ noun, quantity }) => quantity === null && counts(noun))
  );
}
