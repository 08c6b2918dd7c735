import { inOnRound, type Kept } from "../../scene/kept.ts";
import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { isTimeOfDay } from "../../words/time-words.ts";
import { has, type Token } from "../../words/tokens.ts";

/**
 * 去李平、陈九斤、赵满仓家,|只有赵满仓在家; 走访李平、陈九斤,|只见到了李平: nobody was met at the others. 走访三户,|赵满仓外出: nor at his.
 * 走访李平、陈九斤,|除陈九斤外|均在家; 去的三户里|有两户没人,|只有李平在: he was called on.
 * Not: 只有李平收了米, 除陈九斤外|均收到了米; |只有李平的老房还在, |只见到了李平的邻居
 */
export const onlyThere: Rule = {
  id: "visit/only-there",
  requires: new Requirement({ stances: ["done", "theirs"], oneOf: "只就光外在见" }),
  after: "entries",
  read(segment, scene) {
    const others = scene.excepted?.sentence === scene.sentence && restThere.test(segment.text);
    const away = others || isAway.isIn(segment);
    if (!away && (!isOnly.isIn(segment) || !isOfThemselves(segment))) return;
    const named = new Set((others ? scene.excepted?.people : segment.named.named)?.map(({ id }) => id));
    const visits = scene.entries
      .recent()
      .filter(({ facts }) => facts.measure === "visit" && facts.households.length === 1 && !facts.missed);
    const [person, other] = segment.named.named;
    // 三户里|有两户没人,|只有李平在: the one of those counted who was in.
    if (!away && person !== undefined && other === undefined && missesCounted(scene)) {
      if (!visits.some(({ facts }) => facts.households[0] === person.id))
        scene.entries.visit([person], false, segment.tokens, "visit/only-there");
      return;
    }
    const there = visits.filter(({ facts }) => named.has(facts.households[0] ?? ""));
    if (there.length === 0 || there.length === visits.length) return;
    for (const entry of visits)
      if (there.includes(entry) === away) entry.facts = { ...entry.facts, quantity: 1, missed: true };
  },
};

/** 只有|李平|老人|在, 只见到了|李平. Not: 只有|李平|的老房还在, 只见到了|李平|的邻居 */
function isOfThemselves({ tokens }: Segment): boolean {
  const name = tokens.findLastIndex(({ mention }) => mention !== null);
  if (name < 0) return true;
  const behind = tokens.slice(name + 1).map(({ text }) => text);
  return behindWho.test(behind.join(""));
}

const behindWho =
  /^(?:家|户)?(?:老人|本人|自己|他妈|她妈|的?(?:老[伴婆公汉]|儿子|女儿|媳妇|妻子|丈夫|孙[子女]|[父母]亲|爹|[爸妈]))?(?:一?个?人)?(?:[也都]?在(?:[家屋]里?)?|有人|了?)?$/;

/** 有两户没人: told last, and of nobody named. Not: 三户里有两户没人 as one, whose figure is that of all three */
function missesCounted({ entries, source }: Scene): boolean {
  const last = entries.recent().at(-1);
  if (last?.facts.measure !== "visit" || !last.facts.missed || last.facts.households.length > 0) return false;
  return (source.text.slice(last.start, last.end).match(/[户家](?!里)|[户家]里有/g)?.length ?? 0) < 2;
}

/**
 * 走访 李平在家,|陈九斤在家, |赵满仓不在; 李平家没人,|赵满仓家见到了: called on in turn, and who was in.
 * Not: 走访李平,|陈九斤在家; 李平家没人,|路上见到了刘军
 */
export const alsoThere: Rule = {
  id: "visit/also-there",
  requires: new Requirement({ stances: ["done", "theirs"], oneOf: "在见碰遇有", named: true }),
  after: "entries",
  read(segment, scene) {
    const { named, text, tokens, closesClause } = segment;
    const [person, other] = named.named;
    if (person === undefined || other !== undefined) return;
    const first = tokens.find((token) => token.kind !== "day" && !isTimeOfDay(token));
    // 隔壁王五在屋: come upon, not called on.
    if (first?.mention == null || nextDoor.test(scene.source.text.slice(0, first.start))) return;
    const timed = first !== tokens[0];
    const wasIn = timed ? isInByThen(segment, first.end, scene) : isIn.test(text);
    if (!wasIn && !wasMet.test(text)) return;
    const last = scene.entries.recent().at(-1);
    if (last?.facts.measure !== "visit" || last.facts.households.includes(person.id)) return;
    // 刘军家见到了|李平: come upon at his.
    const next = scene.source.text.charAt(tokens.at(-1)?.end ?? 0);
    if (!wasIn && !closesClause && !/[给送聊坐跟和]/.test(next)) return;
    // 刘军在家,|王五没人,|李平在家; 上午王五家没人,|下午李平家老两口都在
    const goesOn = timed || scene.entries.recent().some((entry) => toldIn(entry, scene));
    if (wasIn && timed && hasHome(tokens)) {
      scene.entries.visit([person], false, tokens, "visit/also-there");
      return;
    }
    if (last.facts.missed) {
      if (wasIn && !goesOn) return;
      scene.entries.visit([person], false, tokens, "visit/also-there");
      return;
    }
    if (wasIn && toldIn(last, scene)) scene.entries.visit([person], false, tokens, "visit/also-there");
  },
};

/** 刘军|在家: told to have been in, and so called on. */
function toldIn({ facts, start, end }: Kept, { source }: Scene): boolean {
  return facts.measure === "visit" && !facts.missed && /在(?:家|屋里?)?$/.test(source.text.slice(start, end));
}

/** 下午李平|家老两口都在, 今天李平|在家. Not: 晚上李平|一般在家, 下午李平|家狗在; 老人说|晚上李平家都在 */
function isInByThen({ tokens }: Segment, from: number, { source }: Scene): boolean {
  if (/(?:说|讲|称)[,:]?$/.test(source.text.slice(0, tokens[0]?.start))) return false;
  return someoneIn.test(source.text.slice(from, tokens.at(-1)?.end));
}

const someoneIn =
  /^(?:家里?|户|屋里)?的?(?:有?人|老人|老两口|[两俩]口子?|本人|自己|老[伴婆公汉]|儿子|女儿|媳妇|妻子|丈夫|[父母]亲|爹|[他她]?[爸妈])?(?:也|都|还|倒|倒是|全|终于|总算)*在(?:家|屋|屋里|家里)?(?:呢|的|了)?$/;

/** 李平|家|老两口都在: at home. */
function hasHome(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => token.mention !== null && has(tokens[at + 1], Role.home));
}

/**
 * 今天去走访,|只有李平在家; 今天入户,王五没人,|李平在家: he of the round was called on. 走访三户,|只有李平在家: and nobody was met at the others.
 * Not: 走访三户,|李平在家养病; 今天在单位,|只有李平在家
 */
export const inOfRound: Rule = {
  id: inOnRound,
  requires: new Requirement({ stances: ["done", "theirs"], oneOf: "在有", named: true }),
  read(segment, scene) {
    const { named, text, tokens } = segment;
    const only = isOnly.isIn(segment) && isOfThemselves(segment);
    if (named.counted !== null || !(only ? atHome : isIn).test(text)) return;
    const all = scene.entries
      .recent(1)
      .findLast(({ facts }) => facts.measure === "visit" && facts.households.length === 0 && !facts.missed);
    const start = tokens[0]?.start ?? 0;
    const next = all !== undefined && onlyNext.test(scene.source.text.slice(all.start, start));
    if (only && next && (all.facts.quantity ?? 0) > named.named.length - 1) {
      // Each takes his own out of the number, where he is not in it as one of 李平等三户.
      missNamedWith(segment, all, scene);
      scene.entries.visit(named.named, false, tokens, inOnRound);
      if (!scene.entries.list.includes(all) || restMet.test(scene.source.text.slice(tokens.at(-1)?.end)))
        return;
      all.facts = { ...all.facts, missed: true };
      all.rules.push(inOnRound);
    } else if (
      all === undefined &&
      named.named.length === 1 &&
      scene.bareVisit?.sentence === scene.sentence &&
      !scene.bareVisit.apart
    )
      scene.entries.visit(named.named, false, tokens, inOnRound);
  },
};

/** 走访李平等三户,|只有陈九斤在家: nor was 李平. */
function missNamedWith({ named, tokens }: Segment, all: Kept, { entries, source }: Scene): void {
  const start = tokens[0]?.start ?? 0;
  for (const entry of entries.recent(1)) {
    const { measure, households, missed } = entry.facts;
    if (measure !== "visit" || missed || households.length !== 1 || entry.facts.day !== all.facts.day)
      continue;
    if (named.named.some(({ id }) => households.includes(id))) continue;
    if (namedOfThose.test(source.text.slice(entry.start, start)))
      entry.facts = { ...entry.facts, missed: true };
  }
}

/** 走访李平等三户, */
const namedOfThose =
  /^[^,。;\n次趟回]*等[^,。;\n次趟回]*[户家人名][^,。;\n次趟回]*[,。](?:结果|但是?|可是?)?$/;
/** 只有李平在家|,其他的在地里见到了 */
const restMet =
  /^,(?:其[他余它]|别的|剩下|另外)[^。;\n没未]{0,20}?(?:[见碰遇](?:到|着|上|了|过)|走访了|去过了)/;

const atHome = /在(?:家|屋)|家有人/;
/** 走访三户,|只有李平在家. Not: 走访三户,下午去二组,|只有李平在家; 走访3次 */
const onlyNext = /^[^,。;\n次趟回]*[户家人名][^,。;\n次趟回]*[,。](?:结果|但是?|可是?)?$/;

const wasMet =
  /^(?:[上中下]午|傍晚|晚上)?[^,在不没外有]{2,7}?(?:[家屋][里头]?(?:倒是?|也|终于|总算|都)?(?:有人(?:在家?)?|[见碰遇][到着上]了?人?)|(?:倒是?|也|终于|总算)?见[到着]了?人?)了?$/;

const nextDoor = /(?:隔壁|邻居|对门|旁边|对面)的?$/;
const isIn = /^[^,在不没外]{2,9}(?:也|都|倒)?在(?:家|屋|屋里|家里)?(?:呢|的|了)?$/;

const isOnly = new Sign(
  "只就光仅",
  /^(?:但|结果|可|最后)*(?:只有?|仅有?|就|就只有?|光)(?:见(?:到|着|上)了?[^,]*$|(?:有|是)?[^,]{2,12}(?:(?:一?个?人)?在(?:(?:家|屋)里?)?|家有人)$)/,
);

const isAway = new Sign("外", /^[^,]{2,10}(?:外出|出远门)(?:了|未归|没见到|务工)?$/);

/** 除赵满仓外|均在家 */
const restThere =
  /^(?:其[余他它]|别的|剩下)?的?(?:[几\d两三四五六七八九十]+[户家])?[人们]?(?:都|均|全|全都)?(?:在家?|见到|见着|见上|见)(?:了|的|里|面|面了)?$/;
