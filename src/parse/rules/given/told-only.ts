import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBehind } from "../../scene/stretch.ts";
import { lookedInto } from "../../stance/got-elsewhere.ts";
import { Sign } from "../../text/characters.ts";

const entitled = /(?:能|可以?|最[多高](?:能|可以?)?)(?:领取?|拿|享受|给|申[请领]|贷款?|补助?|报销?)(?!了)/;
const dues = /(?:每[人户年]|一年|一人|要|得|需要?)(?:交|缴)(?!了|给)/;
const advice = /^(?:我|我们)?建议[^,]{0,12}(?:买|养|种|用|换|添|购)(?!了)/;
/** 利息比往年低一截, 价钱比去年贵一倍: how much it differs, and nothing that anybody got. */
const compared =
  /比[^,]{1,8}?(?:低|高|矮|多|少|大|小|便宜|贵|强|好|差|重|轻|长|短|快|慢)了?(?:出|上)?(?:不止|将近|近|好)?[一1](?:大)?[截头节倍筹]/;
const told = new Sign(
  "能可最交缴建比",
  new RegExp([entitled, dues, advice, compared].map(({ source }) => source).join("|")),
);

/** 可以领补助2000元, 最多能给5000元, 医保每人交400元, 建议李平买2袋化肥, 到李平家了解化肥2袋是否到位: what somebody is told of or asks after, and nobody gave. */
export function isOnlyTold(segment: Segment): boolean {
  return told.isIn(segment) || (lookedInto.isIn(segment) && !givenFirst.test(segment.text));
}

/** 送米2袋|查看2间房是否漏雨: given, and then looked into. */
const givenFirst = /[送发给带捐][^,]{0,8}?[\d一二两三四五六七八九十][^,]*(?:了解|查看|看|核实|询问)/;

const place = "(?:车[上里]|后备箱里?|单位里?|办公室里?|宿舍里?|村部)";
const withUs = new Sign(
  "有剩余着",
  new RegExp(
    `^(?:[我咱]们?)?${place}(?:现在|目前)?(?:(?:还|也)有|(?:还|也)?[剩余]下?|(?:还|也)?[放存留搁堆]着)[^,给送发]*$|^还(?:有|剩下?)[^,给送发]{1,8}[放存留搁堆]?在(?:[我咱]们?)?${place}[的呢]?$`,
  ),
);
const handedOn = /^,(?!明|后天|下(?!午)|改|再|准备|等)[^,。;\n没]{0,8}(?:[送给发分]|[领拿提搬][了走去]|要了)/;

/** 车上还有3袋, 后备箱剩1袋, 还有3袋在车上: nobody has it yet. Not: 车上还有3袋,给刘军送去了 */
export function isWithUs(segment: Segment, { source }: Scene): boolean {
  if (!withUs.isIn(segment)) return false;
  return !handedOn.test(textBehind(segment.tokens, source, 16));
}
