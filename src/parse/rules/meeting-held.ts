import { Role } from "../roles.ts";
import { share } from "../share.ts";
import type { Rule, Segment } from "../story.ts";
import { subjectAt } from "../subject.ts";
import { has } from "../tokens.ts";
import { Requirement } from "./requirement.ts";
import { timesSaid } from "./visit.ts";

/** What ends in 会 and is no meeting, or one that measures of its own count. */
const noMeeting =
  /(?:[机社晚宴庙误体领不学工协商]|运动|联欢|红十字|院坝|屋场|坝坝|板凳|火塘|培训|讲习|恳亲|交流|招聘|展销|博览)会(?:议)?[^会]{0,6}$/;
const held =
  /(?:召开|举行|主持|开)(?:了|完|起)?(?:一?[个次场]|[两二三四五六七八九十\d]+[次场个])?[^,。会]{0,13}[^,。会的完]会(?:议)?(?:[一两二三四五六七八九十\d]+[次场])?$/;
const attended = /参加|列席|出席|参会|旁听|[去到][^,]{0,6}开会/;

/**
 * 主持召开防返贫监测会, 晚上开了个短会: a meeting that no list has, by its ending behind a word of holding it
 * Not: 参加镇上的推进会, 开完会去李平家, 开了个联欢会, 村里通知要开会
 */
export const meetingHeld: Rule = {
  id: "meeting/held",
  requires: new Requirement({ stances: ["done"], oneOf: "会" }),
  read(segment, scene) {
    if (segment.stance !== "done" || !segment.text.includes("会") || countsMeeting(segment)) return;
    const { text } = segment;
    if (!held.test(text) || noMeeting.test(text) || attended.test(text)) return;
    const verb = segment.tokens.findIndex(({ text: said }) =>
      /^(?:主持|组织)?(?:召开|举行|主持|开)/.test(said),
    );
    const subject = verb < 0 ? null : subjectAt(segment.tokens, verb);
    if (subject === "household" || subject === "kin" || segment.roles.has(Role.plan)) return;
    if (segment.tokens.some((token) => has(token, Role.not))) return;
    share(segment, scene, null, {
      measure: "meeting",
      unit: "次",
      quantity: timesSaid(segment),
      rule: "meeting/held",
    });
  },
};

function countsMeeting({ measures, reading }: Segment): boolean {
  const counted = ["meeting", "outreach", "training"];
  return (
    measures.some((measure) => counted.includes(measure)) ||
    reading.items.some(({ noun }) => counted.includes(noun?.measure?.id ?? ""))
  );
}
