import type { Kept } from "../../scene/kept.ts";
import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has } from "../../words/tokens.ts";

/** What was set out on, and how its coming to nothing is told. */
type Way = {
  measure: string;
  fails: Sign;
  /** One of theirs may say so too. */
  byKin: boolean;
  /** Of the clause that told it, up to where the entry ends. */
  isMeant(told: string, entry: Kept): boolean;
};

const who = "(?:他们?|她们?|人家|老人家?|老[两俩]口|对方|本人|[他她]?家里?人|大[爷妈娘])?";
const still = "(?:就|也|都|又|还|却|可|但是?|结果|不过|一直|死活|硬是|坚决|执意|最后|说啥|怎么|到现在)*";

const notLet = new Sign(
  "不没",
  new RegExp(
    `^${still}${who}(?:的?(?:老伴|老婆|爱人|媳妇|[儿女]子?儿?))?${still}(?:说|讲)?${still}(?:[不没](?:让|许|准)(?:我们?|咱们?|帮忙?|动手|插手|沾手|干|弄|做|打?扫|修|收)*|[不没]用(?:我们?|咱们?|帮忙?)*|[不没](?:肯|同意|愿意|答应))了?$`,
  ),
);

const notDone = new Sign(
  "没不",
  /^(?:因为?|由于|但是?|可是?|结果|最后|后来|就|都|也|又)*(?:(?:下[大暴]?[雨雪]|[雨雪]太?大|天[黑气不好太]*|时间[不够来及]*|人手?[不够少]*|机器坏?|车坏?|工具坏?|停[电水])了?,?)?(?:就|也|都|又)*没(?:有|能)?(?:打扫|干|做|弄|搞|修|收|扫|种|搬|装|挖|割|搭|拆|砍|铺|刷)成了?$/,
);

const notSeen = new Sign(
  "没白满停关放下休不",
  /^(?:但|可|结果|又|那边|县上)*(?:(?:看病的|值班的?|坐诊的?)?(?:医生|大夫|专家|门诊|护士)[^,]{0,4}(?:不在|没在|没上班|没来|休息|停诊|下班了?)|白跑了?一?[趟回]?|(?:(?:机器|设备|仪器|系统|停电|人|排队|时间|号|去|来)[^,没]{0,5})?没(?:能)?(?:看|查|检查|做|挂|体检|治)(?:成|上)号?了?|(?:号|专家号)(?:都|也|已经)?(?:满|没|挂完|挂不上)了?|(?:医院|卫生院|诊所|门诊部?|体检中心)[^,]{0,4}(?:关门|停诊|放假|没开门|下班|不接诊)了?)$/,
);

/** 帮他打扫了院子, 扫完了 */
const over = /[了完过好]/;
const toDoctor = /医院|卫生|诊所|门诊|看病|检查|体检/;

const ways: readonly Way[] = [
  { measure: "labour", fails: notLet, byKin: true, isMeant: (told, entry) => isTried(told, entry) },
  { measure: "labour", fails: notDone, byKin: false, isMeant: (told, entry) => isTried(told, entry) },
  {
    measure: "medical",
    fails: notSeen,
    byKin: false,
    isMeant: (told, { uncounted, rules }) =>
      toDoctor.test(told) && (uncounted || rules.includes("medical/taken")),
  },
];

function isTried(told: string, { facts }: Kept): boolean {
  return facts.quantity === 1 && facts.households.length > 0 && !over.test(told);
}

/**
 * 帮李平打扫院子,|他不让; 帮他收玉米,|下雨没收成; 带她去医院,|医生不在: what was set out on came to nothing.
 * Not: 帮他打扫了院子,他不让走; 他不让,我们还是扫了; 医生不在,又去县医院看的
 */
export const fellThrough: Rule = {
  id: "fell-through",
  requires: new Requirement({ people: true, oneOf: "不没未白满停关" }),
  after: "entries",
  read(segment, scene) {
    const start = segment.tokens[0]?.start ?? 0;
    if (segment.hasFigure || (segment.saidFrom ?? start) < start) return;
    const said = { text: withoutName(segment), characters: segment.characters };
    const failed = ways.filter(
      ({ fails, byKin }) => fails.isIn(said) && (byKin || !segment.roles.has(Role.kin)),
    );
    if (failed.length === 0 || goesOn.test(restOf(segment, scene))) return;
    const { list } = scene.entries;
    const whose = segment.people.named.map(({ id }) => id);
    const told = list.length;
    for (let at = told - 1; at >= 0; at -= 1) {
      const entry = list[at];
      if (entry === undefined || entry.sentence !== scene.sentence) break;
      // 帮他打扫卫生,劝他看病,|他不肯: of something else.
      const between = scene.source.text.slice(entry.end, start);
      if (entry.facts.measure === "labour" && !/^[^,;。\n]*,?$/.test(between)) continue;
      if (entry.start >= start || !entry.facts.households.every((id) => whose.includes(id))) continue;
      const clause = clauseOf(entry, scene);
      if (failed.some(({ measure, isMeant }) => measure === entry.facts.measure && isMeant(clause, entry)))
        list.splice(at, 1);
    }
    // 下雨没收成 is no trouble of theirs then.
    if (list.length < told && (scene.needs.at(-1)?.startAt ?? -1) >= start) scene.needs.pop();
  },
};

/** 刘军|没来: what is told of whom the segment begins with. */
function withoutName({ tokens, text }: Segment): string {
  if (tokens[0]?.mention == null) return text;
  return textOf(tokens.slice(has(tokens[1], Role.home) ? 2 : 1));
}

/** The clause that told it, from its begin to the stop behind it. */
function clauseOf({ start, end }: Kept, { source: { text } }: Scene): string {
  const from = Math.max(...[",", "。", ";", "\n"].map((stop) => text.lastIndexOf(stop, start))) + 1;
  const behind = text.slice(end).search(/[,。;\n]/);
  return text.slice(from, behind < 0 ? text.length : end + behind);
}

/** 我们还是扫了, 后来去县医院看的: it was done all the same, or anew. */
const goesOn =
  /看[了的上]|(?:还是|硬|坚持|我|诊所|护士|急诊|普通|[住加拍抢]|托人|等了|最后|后来|终于|总算|好说歹说|劝|又|再|改|换|转|接着|继续|才|[上下]午|晚上|[今第次][天日二])[^。\n]*[了的]/;

function restOf({ tokens }: Segment, { source: { text } }: Scene): string {
  const [rest = ""] = /^[^。;\n]*/.exec(text.slice(tokens[tokens.length - 1]?.end)) ?? [];
  return rest;
}
