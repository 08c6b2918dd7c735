import type { ItemReading } from "../words/item.ts";
import { Role } from "../words/roles.ts";
import { speaksOfExcepted } from "./excepted.ts";
import { isForSome } from "./not-for-each.ts";
import { sharesAmongRest } from "./rest-of-whole.ts";
import type { People, Scene } from "./scene.ts";
import { isMean } from "./share.ts";
import type { Stretch } from "./stretch.ts";
import { textBefore } from "./stretch.ts";

/** 三户各送化肥2袋,|地膜1卷: so much to each of those, which lasts for the bare list behind it, till the sentence ends. */
export type LastingEach = {
  people: People;
  sentence: number;
  /** Told as 户均. */
  byMean: boolean;
};

/** What may be shared out by the head; 输转务工6人 behind 每人200元 is no share. */
const given = new Set(["cash", "leaflet", "contact_card"]);

/**
 * 一户500元|带一床毛毯: a bare list, or what goes on in the clause, has the same sharing, among the same households.
 * @returns whom the stretch is about
 */
export function shareOut(
  reading: ItemReading,
  stretch: Stretch,
  opensClause: boolean,
  people: People,
  scene: Scene,
): People {
  const { roles, hasName } = stretch;
  const { sentence, lastingEach: told } = scene;
  // 发米140袋,户均2袋,|油70桶: a mean beside its total says nothing of the next.
  const lasts = told?.sentence === sentence && !(told.byMean && scene.mean === null);
  const lasting = lasts ? told : null;
  const forThoseCounted = scene.people.counted !== null || isOfWhole(stretch, scene);
  const goesOn =
    !opensClause &&
    !roles.has(Role.villageThing) &&
    !roles.has(Role.cadreSelf) &&
    !roles.has(Role.pronoun) &&
    reading.verbs.every((verb) => /^(?:外?带|再?送|发|给|配|加)(?:上|了)?$/.test(verb.text));
  const bare =
    (reading.verbs.length === 0 || goesOn) &&
    !hasName &&
    !roles.has(Role.pool) &&
    !sharesAmongRest(stretch) &&
    !speaksOfExcepted(stretch, scene) &&
    !opensAnew.test(stretch.text) &&
    !isWorthOnLine(stretch, scene) &&
    !(lasting !== null && opensClause && isForSome(stretch, reading)) &&
    reading.items.every(({ noun }) => noun?.measure == null || mayBeShared(noun.measure.id, forThoseCounted));
  if (lasting === null || !bare || reading.items.length === 0) {
    scene.lastingEach = reading.each ? { people, sentence, byMean: isMean(stretch) } : null;
    return people;
  }
  for (const item of reading.items) item.each = true;
  // 另有3名老党员每人300元: others, counted here.
  if (people.counted !== null) lasting.people = people;
  return lasting.people.named.length > people.named.length ? lasting.people : people;
}

/** 每户送化肥2袋;|把衣物18件送给两家: told by a verb of its own, that follows. */
const opensAnew = /^(?:[\d月日号昨今天上下午]+)?(?:又|还|再|也|另外?|并|我们?)*[把将]/;

/** 每户菌棒200个 over 三、物资价值:1800元: a line of its own is over all of them. */
function isWorthOnLine({ tokens, text }: Stretch, { source }: Scene): boolean {
  if (!/^(?:(?:慰问|发放)?(?:物资|物品|慰问品))?总?价值/.test(text)) return false;
  return opensLine.test(textBefore(tokens, source, longestNumber));
}

const longestNumber = 6;
const opensLine = /\n *(?:\(?[\d一二三四五六七八九十]{1,2}[、.)]* *)?$/;

/** 送化肥6袋,每户2袋,|折合720元: what all that was told first is worth. */
function isOfWhole({ tokens, text }: Stretch, { source }: Scene): boolean {
  if (!/^(?:总?价值|折合|合计)/.test(text)) return false;
  return wholeThenShare.test(textBefore(tokens, source, longestShare));
}

const longestShare = 24;
const wholeThenShare =
  /(?<![每各均][^,。;\d]{0,6}|[\d.])[\d.]+([\u4e00-\u9fff])[,、](?:每[户家]|户均)[^,。;\d]{0,4}[\d.]+\1[,、]$/;

/** 12户,每户送化肥2袋,价值3600元: what it is worth is shared out to those named, and is one sum over those counted. */
function mayBeShared(measure: string, forThoseCounted: boolean): boolean {
  return given.has(measure) || (measure === "goods_value" && !forThoseCounted);
}
