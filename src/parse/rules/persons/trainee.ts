import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import { share } from "../../scene/share.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { textBefore } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { type Item, onlyCounted } from "../../words/item.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, joinsRow } from "../../words/tokens.ts";
import { teachesThoseInPost } from "./trained-posts.ts";

/**
 * 培训群众3900人次, 培训1期,参加35人
 * Not: 参会190人
 */
export const trainee: Rule = {
  id: "trainee/people",
  requires: new Requirement({ stances: ["done"], counts: "person" }),
  read(segment, scene) {
    const goesOn = scene.trainingSentence === scene.sentence || isCountBelow(segment, scene);
    noteTraining(segment, scene);
    if (inTruth.isIn(segment) && takeThoseWhoCame(segment, scene)) return;
    if (!goesOn && sentThere.test(segment.text) && !ofVillage.test(segment.text)) return;
    const trained =
      /培训|受训|参训|讲座/.test(segment.text) ||
      (sentToTraining.test(segment.clause.text) && ofVillage.test(segment.text));
    const attending =
      goesOn &&
      /参加|参训|到场|来了|到了|受益|听课|[来去]听|听讲|听众|到会|实到|来的|attend|\bfor \d/.test(
        segment.text,
      );
    // 技术培训:27期,1150人次
    const bare =
      goesOn &&
      segment.tokens.every(
        (token) =>
          token.quantity !== null ||
          token.kind === "mark" ||
          has(token, Role.pool) ||
          has(token, Role.about) ||
          has(token, Role.filler),
      );
    if (!trained && !attending && !bare) return;
    let told = false;
    for (const item of segment.reading.items) {
      if (item.quantity?.unit?.kind !== "person") continue;
      // 培训电工12人、|厨师18人
      if (told && !isNextOfList(item, segment) && !teachesThoseInPost(segment, item)) break;
      if (item.noun !== null && !["people", "text", "measure"].includes(item.noun.kind)) continue;
      const measure = item.noun?.measure?.id;
      // 培训劳动力|255人 is counted by its own word.
      const taught = measure === "training" || isTrained(item) || teachesThoseInPost(segment, item);
      if (measure === "trainee" || (measure !== undefined && !taught)) continue;
      share(
        segment,
        scene,
        { ...item, each: false },
        { measure: "trainee", unit: "人次", rule: "trainee/people" },
      );
      if (!isOneOfThem(segment, scene)) scene.trainingSentence = -1;
      told = true;
    }
  },
};

/** 实到35人, 实际到场35人, 只来了35人 */
const inTruth = new Sign(
  "实只才",
  /^(?:但|可|最后|结果)?(?:实际?|(?:实际)?[只才])(?:参加|参训|签到|[来到])(?:培训|[了会场])?(?:的?有?)\d+人/,
);

/** 参加培训40人,|实到35人: as many came as that. */
function takeThoseWhoCame({ reading }: Segment, { entries, sentence }: Scene): boolean {
  // 培训1场应到40人|实到35人: the training itself may be told behind them.
  const last = entries.list.findLast(({ facts }) => facts.measure !== "training");
  if (last?.facts.measure !== "trainee" || last.sentence !== sentence) return false;
  const item = onlyCounted(reading);
  const came = item?.quantity?.value;
  if (came == null) return false;
  last.facts = { ...last.facts, quantity: came };
  return true;
}

/** 技术培训:1场 / 参加人数:|28人: on the next line who came to it. */
function isCountBelow({ tokens }: Segment, { trainingSentence, sentence, source }: Scene): boolean {
  if (trainingSentence < 0 || sentence - trainingSentence !== 1) return false;
  return whoCame.test(textBefore(tokens, source, 12));
}

const whoCame = /\n *(?:\d[.、])?(?:参加|参训|到场|听课)(?:农户|群众|村民)?(?:人数|人次):? *$/;

/** 培训50人、|合格|45人: some of the same. */
const partOfThem = /^(?:男|女|男性|女性|合格|结业|取证|持证|考证|党员|脱贫|就业|上岗)/;

/** 、|厨师|18人, 、|养殖培训|38人, 和|10名|妇女: a kind of its own and how many, behind the one before; 35户、52人 are the same. */
function isNextOfList({ noun, tokens: own }: Item, { tokens, roles }: Segment): boolean {
  let first = tokens.findIndex((token) => own.includes(token));
  // 、|养殖|培训|38人
  if (
    noun?.measure?.id === "training" &&
    tokens[first - 1]?.kind === "word" &&
    isMark(tokens[first - 2], "、")
  )
    first -= 1;
  return (
    (noun?.kind === "text" || noun?.kind === "people" || noun?.measure?.id === "training") &&
    !roles.has(Role.among) &&
    !partOfThem.test(noun.text) &&
    joinsRow(tokens[first - 1])
  );
}

/** 培训1期, before it is told how many came. */
export const trainingTold: Rule = {
  id: "trainee/training",
  requires: new Requirement({ stances: ["done"], measure: "training", oneOf: "班课" }),
  read(segment, scene) {
    if (!segment.counts.includes("person")) noteTraining(segment, scene);
  },
};

/** 昨天参加县里的油茶培训,|来了80多人: held by others. */
const attended = /^(?:我们?|[今昨前]天|[上下]午)*(?:[去到赴][^,]{1,6})?参加(?!人)[^,]{0,14}(?:培训|讲座)/;

function noteTraining({ reading, text }: Segment, scene: Scene): void {
  if (attended.test(text) && !ofVillage.test(text)) return;
  if (reading.items.some(({ noun }) => noun?.measure?.id === "training"))
    scene.trainingSentence = scene.sentence;
}

/** 培训劳动力|255人: who was trained, and found no work yet. */
function isTrained({ noun }: Item): boolean {
  return /培训(?:农村|富余|脱贫|各类)?劳动?力$/.test(noun?.text ?? "");
}

/** 参加县上组织的培训2期5人次, 选派干部参加培训6人次: held by others, for the sender's own people. */
const sentThere =
  /(?:参加|赴|到)[^,]{0,4}(?:[省市县州区全]|上级|组织部|党校)[^,]{0,14}(?:培训|轮训|讲座)|(?:干部|队员|书记|同志)[^,]{0,4}参加[^,]{0,10}(?:培训|轮训)|^参加[^,]{0,8}培训班?\d+[期次]/;

/** 组织村民12人|去县里参加电商培训 */
const sentToTraining = /(?:组织|带领?|送|动员|推荐|安排|选[派送])[^,]*[去到赴][^,]*(?:参加|接受)[^,]*培训/;

const ofVillage = /农户|群众|村民|农民|劳动力|户主|妇女|贫困户|脱贫户/;

/** 头一堂|28人,后一堂|33人: those of one of several, so that those of the next are more. */
function isOneOfThem({ tokens: [first] }: Segment, { source }: Scene): boolean {
  return (
    first !== undefined && /[头前后末]一.$/.test(source.text.slice(Math.max(0, first.start - 3), first.start))
  );
}
