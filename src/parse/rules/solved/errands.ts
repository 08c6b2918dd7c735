import { Grounds } from "../../scene/grounds.ts";
import { Requirement } from "../../scene/requirement.ts";
import type { Segment } from "../../scene/story.ts";
import { isOfHousehold, subjectAt } from "../../scene/subject.ts";
import { Sign } from "../../text/characters.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, type Token } from "../../words/tokens.ts";
import { leadsToWhom } from "../work/helping.ts";
import { byThoseCalled } from "../work/others-help.ts";

/** 我替他|办妥, 残疾证年审的事我给跑下来|办好了: papers seen through for them. Not: 他儿子给他办好了, 帮他办好贷款3万元. */
export function isErrandDone({ tokens, hasFigure, measures }: Segment, done: Token): boolean {
  const regained = regains.test(done.text);
  if (((hasFigure || measures.length > 0) && !regained) || !(regained || errandEnds.test(done.text)))
    return false;
  const end = tokens.indexOf(done);
  const helper = tokens.findIndex(
    (token, at) => at < end && (has(token, Role.help) || /^[给替为]了?$/.test(token.text)),
  );
  if (helper < 0 || tokens.some((token) => has(token, Role.plan) || has(token, Role.not))) return false;
  const subject = subjectAt(tokens, helper);
  return (
    subject === "us" ||
    (subject === null &&
      !tokens.slice(0, helper).some((token) => has(token, Role.kin) || has(token, Role.office)))
  );
}

/** 为其女儿联系幼儿园入园, 帮李平跑残疾证的事: seen to for them, before it is told what came of it. */
function runsErrand(segment: Segment): boolean {
  const { tokens, hasFigure, people, measures } = segment;
  if (hasFigure || people.named.length === 0 || !errand.isIn(segment)) return false;
  if (measures.some((measure) => measure !== "job" && measure !== "loan")) return false;
  const helper = tokens.findIndex((token) => has(token, Role.help) || leadsToWhom(token));
  if (helper < 0) return false;
  // 联系派出所给李平孙女上户口
  if (tokens.slice(0, helper).some((token) => has(token, Role.arrange))) return true;
  return !/^(?:household|kin|other)$/.test(subjectAt(tokens, helper) ?? "");
}

/** 我马上|联系供电所, 我给水管站打了电话: of what was just told of theirs. */
function callsThem({ text, people, hasFigure, roles }: Segment): boolean {
  if (people.named.length === 0 || roles.has(Role.not) || roles.has(Role.plan)) return false;
  return hasFigure ? callsSome.test(text) : calls.test(text);
}

/** 请了两个工人 */
const callsSome =
  /^(?:我们?|咱们?)?(?:联系|找|喊|叫|请|雇)来?了?[一二两三四五几\d]+[个名位](?:工人|师傅|[水电]工|[木瓦泥石]匠|技工|工匠)(?:过?来)?$/;

const calls =
  /^(?:我们?|咱们?)?(?:赶紧|马上|立马|立即|当即|随即|就|也)*(?:(?:联系|找|喊|叫|请)了?(?!他|她|到|上|成|好)[^,]{2,8}|[给跟向][^,他她]{2,6}打(?:了个?|个)?电话)$/;

/** 帮李平, 给他: by us. */
export const forThem = new Requirement({ oneOf: "给替为陪带领", roles: rolesOf(Role.help) });

export const errands = new Grounds<Segment>(
  [forThem, runsErrand],
  [new Requirement({ oneOf: "联找喊叫请打" }), callsThem],
  [new Requirement({ oneOf: "跑" }), runsAbout],
);

/** 社保卡没办下来,|今天跑了三趟: by us, for those told of; 他跑了三趟 is theirs. */
function runsAbout({ tokens, text, people, theirs }: Segment): boolean {
  if (people.named.length !== 1 || theirs || !runs.test(text)) return false;
  const at = tokens.findIndex((token) => token.text.startsWith("跑"));
  return !isOfHousehold(subjectAt(tokens, at));
}

const runs =
  /^(?:[我咱]们?)?(?:[今昨]天|[上下]午|这[几两]天|前后|来回|先后|专门)*跑了?(?:[一两二三四五六七八九十几好\d]+(?:趟|次|回|个(?:窗口|部门|单位|地方))|前跑后)/;

const errand = new Sign("联调申接跑办递报咨沟", /联系|协调|申请|申报|对接|跑|办|递交|上报|报名|咨询|沟通/);

/** 已办妥, 手续已办结, 事情落实了: nothing but that it is done. */
export function isErrandClosed({ tokens, text, hasFigure, roles }: Segment, done: Token): boolean {
  // 我马上联系供电所,|一个小时就换好了: by whoever was called.
  if (byThoseCalled.test(text)) return !roles.has(Role.not) && !roles.has(Role.cadreSelf);
  return (
    !hasFigure &&
    /^(?:已|办|落实|搞定|妥)/.test(done.text) &&
    tokens.every(
      (token) =>
        token === done ||
        token.kind === "mark" ||
        has(token, Role.next) ||
        has(token, Role.filler) ||
        closing.test(token.text),
    )
  );
}

const closing =
  /^(?:终于|总算|这才|手续|事情?|这事|今天|今日|目前|现在?|现已|已经?|全部|均|顺利|成功|当天|都|也)$/;

/** 帮他追回|拖欠的工资3000元 */
const regains = /^(?:要|追|讨)(?:回来?|到)了?$/;
const errandEnds = /^(?:代|给)?办(?:理?好|妥|成|下来|结)了?$/;
