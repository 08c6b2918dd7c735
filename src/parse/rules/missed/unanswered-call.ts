import { Requirement } from "../../scene/requirement.ts";
import type { People, Scene } from "../../scene/scene.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { textBefore, textBehind, textOf } from "../../scene/stretch.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token } from "../../words/tokens.ts";
import { isUnanswered } from "../talk/phone.ts";

/** 给李平、陈九斤打电话,陈九斤|没接; 给李平打电话,|没接: no talk with the one that was called. Not: 聊了聊,他的鸡蛋我没接; 没接,后来接了 */
export const unansweredCall: Rule = {
  id: "talk/unanswered",
  requires: new Requirement({ stances: ["refused", "done"], people: true, oneOf: "接联通机" }),
  read({ people, text, tokens, clause }, scene) {
    const { entries, source, sentence } = scene;
    // 送他鸡蛋|他没接; 给李平打了电话|他没接
    if (clause.roles.has(Role.give) && clause.tokens.some(isHanding)) return;
    if (ofOtherThing.test(text)) return;
    // 打电话聊了聊,|后来没接: spoken to all the same.
    const before = textBefore(tokens, source, 20);
    if (spoken.test(before) && !isOtherSaying(people, before, tokens, scene)) return;
    if (people.named.length !== 1 || !isUnanswered(text) || /[我咱][^,]{0,2}[没不]接/.test(text)) return;
    const call = entries.list.findLast(({ facts }) => facts.measure === "talk");
    if (call?.sentence !== sentence || !byCall.test(source.text.slice(call.start, call.end))) return;
    if (!isAnsweredLater(textBehind(tokens, source, 14), scene))
      entries.takeTold("talk", people.named, call.facts.quantity);
  },
};

/** 送, 给了; not 给|李平|打电话 */
function isHanding(token: Token): boolean {
  return has(token, Role.give) && token.text !== "给";
}

/**
 * 给李平和王五打了电话,李平说没事,|王五没接: it was another of them who spoke, and who is named anew did not answer. Not:
 * 王五说没事,后来王五没接; 都说没事,王五没接; 给王五打电话,他儿子说在城里,王五没接
 */
function isOtherSaying({ named }: People, before: string, tokens: readonly Token[], scene: Scene): boolean {
  const [own] = named;
  const called = scene.row?.sentence === scene.sentence ? scene.row.people : [];
  if (own === undefined || talked.test(before)) return false;
  const front = before.replace(atEnd, "");
  const isNamed = tokens.some(({ mention }) => mention?.name === own.name);
  if (!isNamed && !front.endsWith(own.name)) return false;
  const by = speaker.exec(isNamed ? before : front.slice(0, -own.name.length))?.[1] ?? "";
  return called.some(({ name }) => name !== own.name && by.includes(name));
}

const talked = /(?:聊|谈|沟通)[了过]?[^。\n]*$/;
/** Who spoke last. */
const speaker = /([^,。;\n说讲问反]*)(?:说|讲|问|反映)[^说讲问反]*$/;
/** 王五|家|电话|也 */
const atEnd = /(?:家|那边|的|电话|手机|也|都|就|一直)+$/;

/** 他说水没接通, 宽带没接, 联系不到他儿子 */
const ofOtherThing = /说|反映|[水网管线电表]带?(?:还|也|都)?[没不未]|儿子|女儿|闺女|媳妇|家人/;
const spoken = /(?:聊|说|讲|谈|问|沟通|反映)[了过]?[^。\n]*$/;

const byCall = /电话|视频|微信|通话|语音/;
/** 没接,|后来接了, 没接,|后来他女儿接了, 没接,|第二遍接了. Not: 没接,|后来王五回了电话 */
function isAnsweredLater(behind: string, { index, sender }: Scene): boolean {
  const by = afterwards.exec(behind)?.[1];
  if (by === undefined) return false;
  return !ofThings.test(by) && ![...by].some((_, at) => index.nameAt(by, at, sender) !== null);
}

/** 后来水管接了 */
const ofThings = /[水管网线带表]/;
const afterwards =
  /^[,;](?:[他她]|不过|但)?(?:后来|后面|又|再|终于|才|过后|过了一会儿?|晚上|傍晚|中午|[上下]午)?([^,。;\n]{0,5}?)(?:接了|通了|回[了过电]|联系上)/;

/** 没人|接, 没联系上 */
export function isOfCall({ end, text }: Token, { tokens }: Segment): boolean {
  return (
    /[接应通联]/.test(text) || tokens.some((token) => token.start === end && token.text.startsWith("接"))
  );
}

/** 没人答应|电话也打不通, 锁着门|电话没人接: at the door first. Not: 没人接|电话 */
export function isBeforeCall({ end, text }: Token, { tokens }: Segment): boolean {
  if (/[接通联]/.test(text)) return false;
  return /^(?:给?[他她]?打?了?个?|[他她]的?|人的?)(?:电话|手机)/.test(
    textOf(tokens.filter(({ start }) => start >= end)),
  );
}
