import { type EnglishForm, englishMonth, englishName } from "./english-rewriting.ts";

const visiting = "visited|called on|went to see|saw|phoned|called|rang|telephoned";
const joined = "(?:,? and |, )";
const figure = "\\d{1,2}(?:st|nd|rd|th)?";
const date = `(?:${englishMonth} ${figure}|${figure} ${englishMonth}|\\d{1,2}/\\d{1,2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)`;
const ends = "(?= ?(?:[.。;!\\n]|$|,(?! and)(?! \\d)))";

/** on june 3rd and |5th, on june 3 and |5: of the same month. Not: on june 3, 5 bags */
const sameMonth = new RegExp(
  `(?<=\\b(${englishMonth}) ${figure}(?:${joined}(?:${englishMonth} )?${figure}){0,3}${joined})(?=\\d{1,2}(?:st|nd|rd|th)\\b|\\d{1,2}${ends})`,
  "g",
);

/** visited li ping on june 3| and june 5|: twice, each time on its day. */
const onNextDay = new RegExp(
  `(?<=\\b(${visiting}) (${englishName}(?:${joined}${englishName}){0,3}?) on ${date}(?:, [a-z]+ [^,.;\\n]{2,60} on ${date}){0,3})${joined}(?:on )?(${date})${ends}`,
  "g",
);

/** visited li ping on 3 may| and |liu jun on 5 may: each on a day of his own. */
const nextOnDay = new RegExp(
  `(?<=\\b(visited|called on|went to see|saw|phoned) ${englishName}(?:'s (?:home|house|place|family))? on ${date}(?:, [a-z]+(?: on)? ${englishName} on ${date}){0,4})${joined}(?=(${englishName})(?:'s (?:home|house|place|family))? on ${date}${ends})`,
  "g",
);

/** Which day is whose. */
export const daysInEnglish: readonly EnglishForm[] = [
  { pattern: sameMonth, put: ({ 1: month }) => `${month} ` },
  { pattern: onNextDay, put: ({ 1: verb, 2: names, 3: day }) => `, ${verb} ${names} on ${day}` },
  { pattern: nextOnDay, put: ({ 1: verb, 2: name = "" }, isName) => (isName(name) ? `, ${verb} ` : null) },
];
