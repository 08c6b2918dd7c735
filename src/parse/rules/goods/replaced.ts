import { Requirement } from "../../scene/requirement.ts";
import { share } from "../../scene/share.ts";
import type { Rule } from "../../scene/story.ts";
import { goodsName } from "../../words/nouns.ts";
import type { Quantity, Token } from "../../words/tokens.ts";
import { looksLikeThing } from "./thing-told.ts";

const thing = "([\\u4e00-\\u9fff]{1,5}?)";
const classifier = "[张个把台床口只条件辆副双部顶盏套块袋桶箱瓶盒本架]";
/** 李桂花电褥子|坏了, 李平的锅漏了, 李桂花的降压药吃完了. Not: 李平家水管漏了, which is mended */
const outOfOrder = new RegExp(
  `^X?(?:家|老人|老伴)?(?:里|家里)?的?${thing}(?:也|都|已经?|又|刚|早就|全)*(?:坏|破|漏|烂|丢|断|旧|没|磨破|[吃用烧穿]完|[吃用烧]光)(?:得不行|掉)?了$`,
);
/** 李平缺张床, 李平家没有电视 */
const lacking = new RegExp(
  `^X?(?:家|老人)?(?:里|家里)?(?:还|正|也|一直)*(?:缺|没有?|少)(?:[一1])?(${classifier}?)${thing}$`,
);
/** What cannot be brought along, or is mended where it stands. */
const noThing =
  /(?:人|钱|[活路电网]|工作|收入|办法|时间|技术|劳力|房子?|屋[顶子]?|[房屋]顶|墙|瓦|水管|管子|线路?|水|渠|井|圈|棚|厕所|[腿脚眼牙腰手胳头]|[胳]膊|厂|店|车胎)$/;

/** Counted as such, or no gift: 明白卡, 身份证. */
const papers = /(?:[卡证]|手册|户口[本簿]|存折|合同|资料)$/;
/** 李平家缺资料,|我给他带了新的: of what we hand out. */
const handedOut = /^(?:扶贫|帮扶|宣传|政策)?(?:手册|资料)$/;
const found = /^(?:发现|看到|看见|见|听说|得知|说)/;

const us =
  "(?:[今昨当]天|[上下]午|后来|随后|第二天|[我咱]们?|单位|就|便|又|也|马上|赶紧|立[即马刻]|当场|专门|特意|重新|自费|自己掏钱|掏钱|自掏腰包)*";
/** 买了个新的|花了三百二 */
const cost = /花(?:了|去)?[\d.一二两三四五六七八九十百千]+多?(?:元|块钱?)?$/;
const whom = "(?:给|替|为|帮)(?:[他她X]|老人|人家)们?家?";
const came = "(?:了|去|来|过去|上|回)*";
const anew = new RegExp(
  `^${us}(?:${whom}${us}(?:送|买|带|捎|拿|搬|拉|抱|扛|配|购置?)${came}(?:[\\d一两二三]*${classifier})?(?:崭|全)?新的(?:送|带|捎)?(?:去|来|过去|给[他她])?了?|(?:送|带|捎|拿)${came}(?:[\\d一两二三]*${classifier})?(?:崭|全)?新的(?:去|来|给[他她])?了?|买${came}(?:[\\d一两二三]*${classifier})?(?:崭|全)?新的(?:给[他她]家?)?(?:送|带|捎|拿)(?:去|来|过去|上门|给[他她])了?)$`,
);
/** 我给她买了|送过去, 我把自己的给了他 */
const justThat = new RegExp(
  `^${us}(?:${whom})?买(?:了|好|来)?(?:就|又|并)?(?:给[他她]家?)?(?:送|带|捎)(?:过去|去|来|上门|到家|给[他她])了?$|^[我咱]们?[把将](?:我|自己|单位|局里|家里|我家)?的(?:给|送|让)(?:给)?了[他她X]$`,
);
const ourOwn = "(?:我自己|我们?|自己|单位|局里|办公室|宿舍|家里|村部|我家)";
/** 把单位的旧床|拉给了他, 我把家里的旧电视给他搬过去了 */
const ours = new RegExp(
  `^${us}[把将]${ourOwn}的?(?:那|一)?${classifier}?(?:旧|闲置的?)?${thing}(?:(?:${whom})(?:送|搬|拉|抱|抬|扛|拿|背|带|推|骑)(?:过去|去|过来|来|上门)了?|(?:送|搬|拉|抱|抬|扛|拿|背|带|推|让)?给了?(?:[他她X]|老人)了?)$`,
);
const soMany = new RegExp(
  `^${us}${whom}(?:搬|拉|送|带|捎|拿|抱|扛)(?:了|去|来|过去|去了)[\\d一两二三]+${classifier}$`,
);

/** 李桂花电褥子坏了: before another is told as brought. */
export const thingOutOfOrder: Rule = {
  id: "replaced/told",
  requires: new Requirement({ people: true, oneOf: "坏破漏烂丢断旧没完光缺少" }),
  read({ clause, closesClause, people, tokens }, scene) {
    const [person, other] = people.named;
    if (person === undefined || other !== undefined) return;
    // 李平家水泵坏了|我给他买了个新的: in one breath.
    const said = masked(closesClause ? clause.tokens : tokens);
    const [, unit = "", told = ""] = lacking.exec(said) ?? ["", "", outOfOrder.exec(said)?.[1]];
    const name = told.replace(found, "");
    // 缺两袋米: so many, of which one may be brought.
    if (
      name === "" ||
      /[\d一二两三四五六七八九十几半]/.test(name) ||
      noThing.test(name) ||
      (papers.test(name) && !handedOut.test(name)) ||
      !looksLikeThing(name)
    )
      return;
    scene.wornOut = {
      name,
      unit,
      lacked: !outOfOrder.test(said),
      whose: person.id,
      sentence: scene.sentence,
    };
  },
};

/**
 * 李桂花电褥子坏了,|给她送了一床新的; 李平缺张床,|我把单位的床给他搬过去了; 李平家没有电视,|给他搬去一台; 降压药吃完了,|我给她买了送过去: in the
 * place of what they had, or lacked.
 * Not: 李平的手机坏了,|给他换了个新的, which is seen to; 李平的锅漏了,|他买了新的
 */
export const replaced: Rule = {
  id: "goods/replaced",
  requires: new Requirement({ stances: ["done"], people: true, oneOf: "新买送搬拉带捎拿抱扛给" }),
  after: "wornOut",
  read(segment, scene) {
    const { wornOut, sentence, entries } = scene;
    const { clause, closesClause, people, tokens } = segment;
    if (wornOut?.sentence !== sentence || people.named.length !== 1) return;
    // 李平家水泵坏了|给王五买了个新的: of another's.
    if (people.named[0]?.id !== wornOut.whose) return;
    const all = masked(clause.tokens).replace(cost, "");
    const alone = masked(tokens).replace(cost, "");
    const whole = closesClause && !(anew.test(alone) && !anew.test(all));
    if (!whole && !anew.test(alone)) return;
    const said = whole ? all : alone;
    const thingOfOurs = ours.exec(said)?.[1];
    const same = thingOfOurs !== undefined && wornOut.name.endsWith(thingOfOurs);
    const counted = whole && figureOf(clause.tokens) !== undefined;
    const another = anew.test(said) || anew.test(said.replace(wornOut.name, "新的"));
    if (!same && !another && !justThat.test(said) && !(counted && wornOut.lacked && soMany.test(said)))
      return;
    scene.wornOut = null;
    for (const need of scene.needs)
      if (need.sentence === sentence && need.text.includes(wornOut.name)) need.none = "met";
    const from = (whole ? clause.tokens : tokens)[0]?.start ?? 0;
    if (entries.list.some(({ facts, start }) => facts.measure === "goods" && start >= from)) return;
    const figure = figureOf(whole ? clause.tokens : tokens) ?? figureOf(tokens);
    if (handedOut.test(wornOut.name)) {
      const quantity = figure?.value ?? null;
      share(segment, scene, null, { measure: "leaflet", unit: "份", quantity, rule: "goods/replaced" });
      return;
    }
    const lackedOne = same && wornOut.unit !== "" ? 1 : null;
    share(segment, scene, null, {
      measure: "goods",
      item: goodsName(wornOut.name, scene.lexicon).name,
      unit: figure?.unit?.name ?? (lackedOne === null ? null : wornOut.unit),
      quantity: figure === undefined ? lackedOne : figure.value,
      rule: "goods/replaced",
    });
  },
};

function figureOf(tokens: readonly Token[]): Quantity | undefined {
  return tokens.find(({ quantity }) => quantity?.unit?.kind === "count")?.quantity ?? undefined;
}

/** As said, with X for whom it names. */
function masked(tokens: readonly Token[]): string {
  return tokens
    .filter(({ kind }) => kind !== "mark")
    .map(({ mention, text }) => (mention === null ? text : "X"))
    .join("");
}
