import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import { share } from "../../scene/share.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { textBefore, textOf } from "../../scene/stretch.ts";
import { subjectAt } from "../../scene/subject.ts";
import { Sign } from "../../text/characters.ts";
import { sentenceSoFar } from "../../text/sentence.ts";
import { bareItem, type Item } from "../../words/item.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, hasSome, type Quantity, type Token } from "../../words/tokens.ts";
import { timesSaid } from "../visit/visit-count.ts";
import { calledIn } from "./only-attended.ts";

/** What ends in 会 and is no meeting, or one that measures of its own count. */
const noMeeting =
  /(?:[机社晚宴庙误体领不学工协商]|运动|联欢|红十字|院坝|屋场|坝坝|板凳|火塘|培训|讲习|恳亲|交流|招聘|展销|博览)会(?:议)?[^会]{0,6}$/;
const held =
  /(?:召开|举行|主持|开)(?:了|完|起)?(?:一?[个次场]|[两二三四五六七八九十\d]+[次场个])?[^,。会]{0,13}[^,。会的完]会(?:议)?(?:[一两二三四五六七八九十\d]+[余多来几]?(?:场次|[次场]))?$/;
const gathered = /(?:组织|召集)[^,。会]{1,10}开(?:了|过|起)?(?:一?[个次场])?会(?:议)?$/;
const attended =
  /参加|列席|出席|参会|旁听|[去到][^,]{0,6}开会|[去到](?:[省市县乡镇]|局)[里上]?开了?[^,]{0,3}会$/;

/** 开会|2次, of a row of what was done. Not: 李平开会2次, 去镇上开会2次, 到镇上开会,|开会2次, 上午在县里,|开会2次 */
const timesMet = /^(?:[我咱]们?)?(?:[今昨]天)?(?:共|一共)?开了?会[\d一二两三四五六七八九十]{1,3}[次场]$/;

/**
 * 主持召开防返贫监测会, 晚上开了个短会: a meeting that no list has, by its ending behind a word of holding it
 * Not: 参加镇上的推进会, 开完会去李平家, 开了个联欢会, 村里通知要开会
 */
export const meetingHeld: Rule = {
  id: "meeting/held",
  requires: new Requirement({ stances: ["done"], oneOf: "会" }),
  read(segment, scene) {
    if (segment.stance !== "done" || !segment.text.includes("会")) return;
    const counted = opened.isIn(segment) ? countedAmong(segment, scene) : null;
    if (counted !== null) {
      share(segment, scene, counted, { measure: "meeting", unit: "次", rule: "meeting/held" });
      return;
    }
    const { text } = segment;
    const times =
      timesMet.test(text) && !attended.test(segment.clause.text) && !isElsewhere(segment, scene)
        ? figureOf(segment.tokens)
        : 0;
    if (times > 0) {
      share(segment, scene, null, { measure: "meeting", unit: "次", quantity: times, rule: "meeting/held" });
      return;
    }
    if (countsMeeting(segment)) {
      if (attended.test(text) || calledIn.isIn(segment)) return;
      for (const item of meetingsBeside(segment))
        share(segment, scene, item, { measure: "meeting", unit: "次", rule: "meeting/held" });
      return;
    }
    if (
      !(held.test(text) || gathered.test(text)) ||
      noMeeting.test(text) ||
      attended.test(text) ||
      calledIn.isIn(segment)
    )
      return;
    const verb = segment.tokens.findIndex(({ text: said }) =>
      /^(?:主持|组织)?(?:召开|举行|主持|开)/.test(said),
    );
    const gathers = segment.tokens.findIndex(({ text: said }) => /^(?:组织|召集)$/.test(said));
    // 召集|李平、刘军开会: who came to it.
    const calls = gathers >= 0 && gathers < verb && !held.test(text);
    const subject = verb < 0 ? null : subjectAt(segment.tokens, calls ? gathers : verb);
    if (subject === "household" || subject === "kin" || segment.roles.has(Role.plan)) return;
    // 镇里|组织|驻村干部开会
    if (!held.test(text) && subjectAt(segment.tokens, gathers) === "other") return;
    if (segment.tokens.some((token) => has(token, Role.not))) return;
    const said = heldSaid(segment.tokens, verb);
    share(segment, scene, said === null ? null : bareItem(said), {
      measure: "meeting",
      unit: "次",
      quantity: said?.value ?? timesSaid(segment),
      rule: "meeting/held",
    });
  },
};

/** 参加镇上会议,|开会2次, 去镇上,|开会1次: told on from where others held it. */
function isElsewhere({ tokens }: Segment, { source }: Scene): boolean {
  return elsewhere.test(sentenceSoFar(textBefore(tokens, source, longestBefore)));
}

const longestBefore = 40;
const elsewhere =
  /参加|列席|出席|参会|旁听|[去到在](?:[省市县乡镇区][里上城]?|局里?|[县乡镇]?政府)(?:开|参|[,;]|$)|(?:^|[,;])[省市县乡镇区](?:政府|里|上)开会/;

function figureOf(tokens: readonly Token[]): number {
  return tokens.find(({ quantity }) => quantity !== null)?.quantity?.value ?? 0;
}

/** 召开|村民会|6场|、党员会1次: those of a name that no list has, beside such as count anyhow. */
function meetingsBeside({ reading, tokens }: Segment): Item[] {
  const opens = tokens.findIndex(({ text }) => /^(?:主持|组织)?(?:召开|举行)了?$/.test(text));
  const subject = opens < 0 ? null : subjectAt(tokens, opens);
  if (opens < 0 || (subject !== null && subject !== "us")) return [];
  return reading.items.filter(
    ({ noun, quantity, at }) =>
      at > opens &&
      noun?.kind === "text" &&
      noun.text.endsWith("会") &&
      !noMeeting.test(noun.text) &&
      /^(?:次|场|场次)$/.test(quantity?.unit?.name ?? ""),
  );
}

/** 开了|两个|会, 开展|户长|会|10次: how many, behind the word of holding them. */
function heldSaid(tokens: readonly Token[], verb: number): Quantity | null {
  const last = tokens.at(-1)?.quantity;
  if (verb >= 0 && timesHeld.test(last?.unit?.name ?? "") && tokens.at(-2)?.text.endsWith("会"))
    return last ?? null;
  const said = tokens.find(({ quantity }, at) => at > verb && quantity?.unit?.name === "个");
  return verb < 0 || !/会(?:议)?$/.test(tokens.at(-1)?.text ?? "") ? null : (said?.quantity ?? null);
}

const timesHeld = /^(?:次|场|场次)$/;

const opened = new Sign("会", /开了?会(?:开?了)?[一二两三四五六七八九十百\d]+[次场回个]/);

/** 截至目前走访410户|开会|十八场|驻村200天: how many were held, in a sum of longer or beside other counts; 到县里开会3次 were others'. */
function countedAmong({ tokens, clause, reading, roles }: Segment, scene: Scene): Item | null {
  if (!scene.total && !roles.has(Role.total) && clause.measures.length === 0) return null;
  const figure = tokens.findIndex(
    ({ quantity }, at) =>
      /^(?:次|场|场次|回|个)$/.test(quantity?.unit?.name ?? "") && tellsOpening(tokens.slice(0, at)),
  );
  const token = tokens[figure];
  if (token === undefined) return null;
  const item =
    reading.items.find(({ tokens: own }) => own.includes(token)) ?? bareItem(token.quantity as Quantity);
  return { ...item, each: false };
}

/** 累计, 共, 还 */
const light = rolesOf(Role.total, Role.pool, Role.next);

/** Back to the figure, the mark or the day before, nothing but 开会 and where all of it was. */
function tellsOpening(before: readonly Token[]): boolean {
  const from = before.findLastIndex(
    ({ kind, quantity }) => quantity !== null || kind === "mark" || kind === "day",
  );
  const said = before.slice(from + 1).filter((token) => token.kind !== "village" && !hasSome(token, light));
  return /^(?:在村[里部委会]*)?开了?会(?:开?了)?$/.test(textOf(said));
}

function countsMeeting({ measures, reading }: Segment): boolean {
  const counted = ["meeting", "outreach", "training"];
  return (
    measures.some((measure) => counted.includes(measure)) ||
    reading.items.some(({ noun }) => counted.includes(noun?.measure?.id ?? ""))
  );
}
