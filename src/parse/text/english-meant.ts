import { type EnglishForm, englishName } from "./english-rewriting.ts";

const opens = "(?<=(?:^|[.。;,!\\n] ?|\\band )(?:i |we )?)";
/** Read as what we gave where nothing says otherwise. */
const acts = "bring|give|send|take|deliver|visit|carry|buy|drop off|call on";

/** promised |li ping 2 bags of rice: will give. Not: the rice i promised him */
const promised = new RegExp(
  `${opens}promised (?=(?:him|her|them|${englishName}) (?:an? |some |another |\\d))`,
  "g",
);

/** bring| li ping 2 bags of rice next time */
const nextTime = new RegExp(
  `(?<=(?:^|[.。;!\\n] ?))(?=(?:${acts}) [^.。;!\\n]{3,60} next (?:time|visit|trip)\\b)`,
  "g",
);

/** remember to| bring li ping 2 bags of rice, need to| visit li ping */
const still = new RegExp(
  `(?<=(?:^|[.。;!\\n] ?)(?:i |we )?)(?:remember to|don't forget to|do not forget to|need to|have to|must) (?=(?:${acts})\\b)`,
  "g",
);

const notIn = "(?:at home|home|in|there|around)\\b";
/** neither li ping |nor| liu jun was at home */
const nor = new RegExp(`(?<=\\bneither ${englishName} )nor(?= ${englishName} (?:was|were) ${notIn})`, "g");
const wasNeither = new RegExp(
  `(?<=\\bneither ${englishName} and ${englishName} )(?:was|were)(?= ${notIn})`,
  "g",
);
/** visited li ping and liu jun, |neither was| at home. Not: neither li ping nor liu jun was at home */
const neitherThere = new RegExp(`(?<=, (?:but )?)neither(?: of them)?(?: was| were)?(?= ${notIn})`, "g");
const neither = new RegExp(`\\bneither (?=${englishName} and ${englishName} were not )`, "g");

/** secured| 30,000 yuan for the village road: funds, and no gift of money. Not: for li ping, for a sick child */
const forWorks = new RegExp(
  `${opens}(?:secured|raised|obtained|got|won|lobbied for|fought for) (?=(?:rmb )?\\d[\\d,.]*(?: ?(?:k|thousand|million|wan))? ?(?:yuan|rmb) (?:from (?:the )?[a-z ]{3,40} )?(?:to (?:build|repair|pave|fix|install|harden|widen|renovate|dig) (?:(?:the|a|an|our|new|village) )*|for (?:(?:the|a|an|our|its|building|repairing|paving|installing|new|village) )*)(?:village|road|bridge|pump|well|water|canal|ditch|irrigation|street|lamp|light|toilet|project|greenhouse|square|drainage|dam|school building))(?![^.。;,\\n]* for (?:him|her|them|[a-z]+ [a-z]+ ?(?:[.。;,\\n]|$)))`,
  "g",
);

/** liu jun's roof leaks, |asked| the village committee to fix it: what we did about it. Not: asked the village to pave the road, to build a bridge */
const askedOffice =
  /(?<=, (?:i |we )?)asked(?= (?:the |our )?(?:village|township|town|county|village committee|party secretary|village head|power company|water bureau|[a-z]+ bureau)\b[^.。;,\n]{0,30} to\b(?! (?:pave|build|install (?:\d|two|three|four|five|some))\b))/g;

/** dropped| 3 bags of feed at li ping's place. Not: dropped by */
const dropped =
  /\bdropped(?= (?:\d+|an?|some|two|three|four|five) (?:bags?|sacks?|boxes|box|bottles?|barrels?|cartons?|packs?|cans?|quilts?|kg|[a-z]+ of)\b)/g;

/** collected |50 yuan from li ping for the insurance: what they paid. */
const takenFrom = new RegExp(
  `${opens}(?:collected|got|received|took) (?=(?:rmb )?\\d[\\d,.]* ?(?:yuan|rmb) from (${englishName})(?: for\\b| ?[.。;,!\\n]|$))`,
  "g",
);

/** weekly summary| - |households visited: 6 */
const heading = /(?<=^(?:[a-z]{3,10} ){0,2}(?:summary|report|tally|log|update)) - (?=[a-z\d])/g;

/** What was meant and not done, or not yet; what money was got for; who handed over what. */
export const meantInEnglish: readonly EnglishForm[] = [
  { pattern: promised, put: () => "will give " },
  { pattern: nextTime, put: () => "will " },
  { pattern: still, put: () => "will " },
  { pattern: nor, put: () => "and" },
  { pattern: wasNeither, put: () => "were not" },
  { pattern: neitherThere, put: () => "both were not" },
  { pattern: neither, put: () => "" },
  { pattern: forWorks, put: ({ 0: verb }) => `${verb}project funds of ` },
  { pattern: askedOffice, put: () => "请" },
  { pattern: dropped, put: () => "dropped off" },
  { pattern: takenFrom, put: ({ 1: name = "" }, isName) => (isName(name) ? "收了" : null) },
  { pattern: heading, put: () => ": " },
];
