import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import { share } from "../../scene/share.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { textBehind } from "../../scene/stretch.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { hasSome, isMark } from "../../words/tokens.ts";

/** What the sender does with or for somebody, as it stands in front of the names. */
const heads = new Map(
  Object.entries({
    talk: "谈心(?:谈话|交流)?|交心谈心|(?:电话|视频|微信)(?:联系|沟通|交流|回访)|电联",
    labour:
      "打扫(?:卫生|院子|庭院)|清扫院子|劈柴|挑水|收(?:玉米|麦子|小麦|洋芋|稻谷)|修(?:水管|房顶|屋顶|电路)",
    medical: "义诊|量血压|测血[糖压]|送医送药|陪同就医",
    outreach: "(?:政策)?宣讲|宣[传讲]政策|政策(?:宣传|讲解)|讲解政策",
    job: "(?:介绍|推荐)(?:务工|就业)|(?:安排|落实)公益性?岗位?",
    solved: "[调化]解(?:矛盾|纠纷|矛盾纠纷)",
  }).map(([measure, act]) => [measure, new RegExp(`^(?:今[天日]|本[周月]|[上下]午|帮[忙助]?)?(?:${act})$`)]),
);

const longestHead = 12;
/** Nothing is told behind the names: what was not done, is to come or goes on. */
const ends = /^[家户]?(?:$|[\n;①-⑳]| ?\d{1,2}[.、)]|。(?![没未无不明]|正在))/;

/**
 * 谈心:|李平、刘军, 打扫卫生:|李平: with or for whom an act was done that stands in front of the names, and nothing else.
 * Not: 务工:李平, 拟谈心:李平, 谈心:李平缺化肥
 */
export const namedUnderAct: Rule = {
  id: "named/under-act",
  requires: new Requirement({ stances: ["done"], named: true }),
  read(segment, scene) {
    if (!scene.afterColon || segment.hasFigure || !namesOnly(segment)) return;
    const measure = scene.lexicon.measure(headOf(segment, scene.source.text) ?? "");
    if (measure === null || !ends.test(textBehind(segment.tokens, scene.source, 6))) return;
    // 帮忙收玉米:|李平: told by its head already.
    const from = segment.tokens[0]?.start ?? 0;
    const last = scene.entries.list.at(-1);
    if (last?.facts.measure === measure.id && last.end <= from && last.start >= from - longestHead)
      scene.entries.list.pop();
    const { named } = segment.named;
    for (const person of measure.id === "talk" ? named : [null])
      share(
        person === null ? segment : { ...segment, people: { ...segment.people, named: [person] } },
        scene,
        null,
        {
          measure: measure.id,
          unit: measure.unit,
          quantity: measure.id === "job" ? undefined : 1,
          rule: "named/under-act",
        },
      );
  },
};

const solves = /^(?:今[天日]|本[周月]|已)?(?:帮助|协调)?(?:解决(?:问题|困难|难题)|(?:为民)?办实事)$/;
const endsMatter = /^(?:的?(?:问题|困难))?(?:$|\n|。(?![没未无不明还仍暂尚拟等待下已目争计准]|正在))/;
const notYet = /(?:[还尚仍]|一直|暂时?)[没未]|[没未]解决|待(?:修|解决|处理)|正在|计划|打算|准备|上报|申请/;

/**
 * 解决问题:|刘军家停电, 办实事:|李平家水管漏水: a trouble that stands under what was solved.
 * Not: 需解决问题:刘军家停电, 解决问题:李平缺化肥, 解决问题:刘军家停电,未解决
 */
export function isSolvedUnderHead(
  { tokens, text, named, roles }: Segment,
  { afterColon, source }: Scene,
): boolean {
  if (!afterColon || named.named.length !== 1 || !roles.has(Role.trouble) || notYet.test(text)) return false;
  const said = headBefore(source.text, tokens[0]?.start ?? 0);
  return said !== null && solves.test(said) && endsMatter.test(textBehind(tokens, source, 8));
}

export const solvedUnderHead: Rule = {
  id: "solved/under-head",
  requires: new Requirement({ stances: ["need"], named: true, roles: rolesOf(Role.trouble) }),
  read(segment, scene) {
    if (!isSolvedUnderHead(segment, scene)) return;
    share(segment, scene, null, { measure: "solved", unit: "件", quantity: 1, rule: "solved/under-head" });
  },
};

/** 入户:李平;宣讲:|刘军: under another act than a visit. */
export function isUnderAct(segment: Segment, { afterColon, source }: Scene): boolean {
  return afterColon && headOf(segment, source.text) !== null;
}

function headOf({ tokens }: Segment, text: string): string | null {
  const said = headBefore(text, tokens[0]?.start ?? 0);
  if (said !== null) for (const [measure, act] of heads) if (act.test(said)) return measure;
  return null;
}

function headBefore(text: string, start: number): string | null {
  const colon = text.lastIndexOf(":", start);
  const head = text.slice(Math.max(0, colon - longestHead), colon);
  const said = /[^。;,\n:、.\s①-⑳]*$/.exec(head)?.[0] ?? "";
  // 李平反映:打扫卫生:刘军
  return text.charAt(colon - said.length - 1) === ":" ? null : said;
}

const beside = rolesOf(Role.home, Role.title, Role.joins, Role.with);

function namesOnly({ tokens }: Segment): boolean {
  return tokens.every((token) => token.mention !== null || isMark(token, "、 ") || hasSome(token, beside));
}
