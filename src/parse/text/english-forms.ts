import { Sign } from "./characters.ts";
import { daysInEnglish } from "./english-days.ts";
import { meantInEnglish } from "./english-meant.ts";
import { type EnglishForm, englishMonth, englishNumber, rewritten } from "./english-rewriting.ts";
import { sharesInEnglish } from "./english-shares.ts";
import type { Normalized } from "./normalize.ts";

const weight = "\\d+(?:\\.\\d+)? ?-?(?:kgs?|kilos?|kilograms?|litres?|liters?|ml|l)";
const packs = "(?:bags?|sacks?|bottles?|boxes|box|barrels?|cartons?|packs?|cans?)";

/** two |50 kg |bags, 2 |x 50kg |bags, 2 bags|, 50 kg each|, 2 bags of |50 kg |rice: what a pack holds. */
const ofPack = new RegExp(
  `(?<=\\b${englishNumber} )(?:x ?)?${weight} (?=${packs}\\b)|(?<=\\d ${packs})(?:,? ${weight} each(?=\\))| \\(${weight} each\\)(?= of ))|(?<=\\d ${packs} of )${weight} (?=[a-z])`,
  "g",
);

/** visited mr|. |li ping: no end of a sentence. */
const title = /(?<=\b(?:mrs?|ms|miss))\. ?(?=[a-z])/g;

/** li ping |has not been| visited */
const notBeen = /\b(?:has|have|was|were)(?: not|n't)(?: yet)?(?: been)?(?= visited\b)/g;

/** number of |visits: 3, households visited|: 3 */
const howMany = /\b(?:number of )?(?:visits|(?:households|homes|families) visited)(?= ?: ?\d)/g;

/** went |over |to li ping's home. Not: went over the bill */
const wentOver = /(?<=\bwent )over (?=to\b)/g;

/** visited li ping|, who |lives alone: told of the household, and asked of nobody. Not: visited li ping, who else */
const toldOfThem =
  /(?<=\bvisited [a-z]{1,12}(?: [a-z]{1,12}){0,2}), who (?=(?:is|was|has|had|lives|lived|needs|lacks|raises|grows|keeps|works|said|says)\b)/g;

/** |got |li ping a loan of 20000 yuan: helped him to it. Not: li ping got a loan of 20000 yuan */
const gotLoan =
  /(?<=^|[.;,\n] ?|\b(?:and|i|we) )got (?=(?:him|her|them|[a-z]{1,12}(?: [a-z]{1,12}){0,2}) an? (?:[a-z-]{1,12} )?loan of )/g;

/** helped him |get| a loan of 20000 yuan, helped li ping |to obtain| a bank loan. Not: will help him get a loan, helped him get a job */
const helpedToLoan =
  /(?<=\bhelped (?:him|her|them|[a-z]{1,12}(?: [a-z]{1,12}){0,2}|[\u4e00-\u9fff·]{2,5}) ?)(?:to )?(?:get|obtain|secure|receive|take out)(?= (?:an? )?(?:[a-z0-9,.-]{1,12} ){0,3}loans?\b)/g;

const day = `(?:yesterday|today|(?:this|yesterday) (?:morning|afternoon|evening)|in the (?:morning|afternoon|evening)|on ${englishMonth} \\d{1,2}|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)`;
/** visited li ping this morning| and |liu jun this afternoon: each on a day of his own. Not: and liu jun yesterday was ill */
const nextVisited = new RegExp(
  `(?<=\\bvisited [^.;\\n]{2,60} ${day})(?:,? and |, )(?=([a-z]+(?:[ '-][a-z]+){0,3}) ${day} ?(?:$|[^ a-z]|and (?:gave|brought|sent|delivered|donated|handed|helped|talked)\\b))`,
  "g",
);

/** Bounded, and parted by a space each: letters without end are none of it. */
const word = "(?!(?:to|and)\\b)[a-z-]{1,20}\\b";
const item = `(?:${englishNumber}(?: ${word}){1,4}|${word}(?: ${word})? \\d+ ${word})`;
/** gave 2 quilts|, |3 coats and 1 pair of shoes to li ping: all of it to whoever is named behind. */
const listGiven = new RegExp(
  `(?<=\\b(?:gave|delivered|donated|brought|sent|handed) )${item}(?:, (?:and )?${item}){1,8}(?: and ${item})?(?= to )`,
  "g",
);

/** Persons and messages are no goods. */
const noGoods =
  /\b(?:cadres?|volunteers?|people|persons?|members?|workers?|doctors?|nurses?|teachers?|colleagues?|students?|officials?|villagers?|messages?|photos?|pictures?|videos?|calls?|emails?|letters?|notices?|texts?|lessons?|lectures?|reports?)\b/;

/** |sold |200 jin of apples for li ping, |helped sell |apples for li ping: by us. Not: li ping sold apples for 900 yuan, and sold apples for the village */
const soldFor = new RegExp(
  `(?<=^|[.;,\\n] ?|\\b(?:and|today|yesterday|then|also) )(?:helped (?:to )?sell|sold) (?=(?:\\d+(?:\\.\\d+)? ?)?${word}(?: ${word}){0,3} (?:for|on behalf of) ([a-z]{1,12}(?: [a-z]{1,12})?)(?![a-z']))`,
  "g",
);

/** sold 200 jin of apples for liu jun| and |50 jin of pears for li ping: for each of them so much. */
const nextSold = new RegExp(
  `(?<=\\bwe sold [^.;,\\n]{4,60}),? and (?=\\d+(?:\\.\\d+)? ?${word}(?: ${word}){0,3} (?:for|on behalf of) ([a-z]{1,12}(?: [a-z]{1,12})?)(?![a-z']))`,
  "g",
);

const ourDeeds =
  "visited|went|gave|brought|sent|delivered|donated|handed|helped|talked|called|sold|bought|took|carried|met|held|repaired|fixed|cleaned|chatted|saw";
const openers =
  "(?:(?:today|yesterday|then|also|and|i|we|this|morning|afternoon|evening|later|afterwards) )*";
/** visited li ping |and sold apples for him, we |helped him to a loan. Not: his neighbour came |and sold apples for liu jun, his son |helped him to a loan */
const byUs = new RegExp(
  `^ ?${openers}(?:(?:${ourDeeds})\\b(?!.*\\b(?:said|says|told)\\b).* and ${openers})?$`,
);

/** Whether the clause in front of what was found, or of `verb` in front of it, is of the sender's own doing. */
function isByUs({ index, input }: RegExpExecArray, verb: string): boolean {
  const front = input.slice(0, verb === "" ? index : Math.max(0, input.lastIndexOf(verb, index)));
  return byUs.test(front.slice(Math.max(...[..."。.;,!:\n"].map((stop) => front.lastIndexOf(stop))) + 1));
}

/** 和李平|talk|了一下, |check|了李平家的情况: an English verb in a Chinese sentence. Not: check了刘军的低保, check了李平家的水表 */
const spoken =
  /(?<=[和跟与同][\u4e00-\u9fff]{2,5})talk(?=了|[\u4e00-\u9fff])|check(?=了(?:一下)?[\u4e00-\u9fff]{2,3}(?:[和、][\u4e00-\u9fff]{2,3}?)*家?(?:的情况)?(?:[,;。\n]|$))/g;

/** Two English words side by side, or one in Chinese. */
const english = new Sign("abcdefghijklmnopqrstuvwxyz", /[a-z]{2}/);

const forms: readonly EnglishForm[] = [
  { pattern: ofPack, put: () => "" },
  { pattern: title, put: () => " " },
  { pattern: notBeen, put: () => "not" },
  { pattern: howMany, put: () => "visits" },
  { pattern: wentOver, put: () => "" },
  { pattern: gotLoan, put: () => "helped " },
  { pattern: helpedToLoan, put: (found) => (isByUs(found, "helped") ? "apply for" : null) },
  { pattern: toldOfThem, put: () => ", " },
  { pattern: nextVisited, put: ({ 1: name = "" }, isName) => (isName(name) ? ", visited " : null) },
  {
    pattern: listGiven,
    put: ({ 0: said }) => (noGoods.test(said) ? null : said.replaceAll(/, (?:and )?/g, " and ")),
  },
  {
    pattern: soldFor,
    put: (found, isName) => (isName(found[1] ?? "") && isByUs(found, "") ? "we sold " : null),
  },
  { pattern: nextSold, put: ({ 1: whom = "" }, isName) => (isName(whom) ? ", we sold " : null) },
  { pattern: spoken, put: ({ 0: said }) => (said === "talk" ? "聊" : "看") },
  ...sharesInEnglish,
  ...daysInEnglish,
  ...meantInEnglish,
];

/** English said as the rules read it. */
export function withEnglishForms(source: Normalized, isSound: (sound: string) => boolean): Normalized {
  if (!english.isIn(source)) return source;
  const isName = (name: string) => isSound(name.replace(/[ '-]/g, "")) || /[\u4e00-\u9fff]/.test(name);
  let told = source;
  for (const form of forms) told = rewritten(told, form, isName);
  return told;
}
