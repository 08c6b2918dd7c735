import { readByRules } from "../rules/index.ts";
import { onlyNames } from "../rules/visit/visit-listed.ts";
import type { Scene } from "../scene/scene.ts";
import type { Segment } from "../scene/story.ts";
import { sentenceSoFar } from "../text/sentence.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { hasSome, type Token } from "../words/tokens.ts";

/**
 * 发放牛奶每户1箱:|李平、陈九斤, 每户大米1袋、油1桶:|李平; 发放慰问金,每户300元,|李平、陈九斤: so much to each, told in front of who they are,
 * behind it or a line each below it. True where nothing else is to be read of the segment; of names behind a comma other rules may still tell a visit.
 */
export function readEachOfThose(segment: Segment, scene: Scene): boolean {
  const { clause, named, people, reading, stance, tokens } = segment;
  const head = scene.eachHead;
  if (head !== null && named.named.length > 0 && tokens.every(onlyNames)) {
    if (head.segment.clause.heads) {
      readByRules({ ...head.segment, named, people: named }, scene);
      return true;
    }
    if (clause.tokens === tokens && tokens.every(tellsOnlyWho) && isGiven(head.segment, scene)) {
      // 化肥每户2袋,李平,|种子每户1袋,|刘军: not of those before.
      if (head.next) scene.entries.dropGifts(head.segment.tokens, true);
      head.next = false;
      readByRules({ ...head.segment, named, people: named }, scene);
      // 每户300元,李平,|刘军: the next of the row as well.
      head.taken = true;
      dropPending(scene);
    }
    return false;
  }
  const next = head?.taken === true;
  if (next) scene.eachHead = null;
  // What else is told in a later sentence ends the list.
  if (head !== null && head.sentence !== scene.sentence) scene.eachHead = null;
  const tells =
    stance === "done" &&
    (next ? named : people).named.length === 0 &&
    people.counted === null &&
    reading.items.some(
      ({ each, quantity, noun }) =>
        (each || reading.each) &&
        quantity !== null &&
        (noun !== null || (quantity.unit?.kind === "money" && isGiven(segment, scene))),
    );
  if (tells) scene.eachHead = { segment, sentence: scene.sentence, next };
  return tells && clause.heads;
}

/** 发放慰问金,|每户300元. Not: 土豆每户200斤, which they have; 补助每户收500元, which they pay; 每户200元 alone */
function isGiven({ tokens }: Segment, { source }: Scene): boolean {
  const end = tokens.at(-1)?.end ?? 0;
  const told = sentenceSoFar(source.text.slice(Math.max(0, end - longestTelling), end));
  return gives.test(told) && !pays.test(told);
}

const longestTelling = 60;
const pays = /收(?![到成])|交(?![给到])|[缴欠扣挣赚罚摊凑]|分红/;

const gives = /[送发给捐赠]|慰问|补助|奖励/;

/** 每户300元 waits for no other number of households. */
function dropPending({ shares, sentence }: Scene): void {
  for (let at = shares.length - 1; at >= 0; at -= 1)
    if (shares[at]?.sentence === sentence) shares.splice(at, 1);
}

const ofName = rolesOf(Role.home, Role.title, Role.joins);

function tellsOnlyWho(token: Token): boolean {
  return token.mention !== null || token.kind === "mark" || hasSome(token, ofName);
}
