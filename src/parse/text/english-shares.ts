import { type EnglishForm, englishName, englishNumber, type IsName } from "./english-rewriting.ts";

const giving = "gave|delivered|donated|brought|sent|handed|took|carried|dropped off";
const joined = "(?:,? and |, )";
const figure = "\\d+(?:\\.\\d+)?";
/** 2 |bags of flour|, 2 |quilts|, 300 |yuan| */
const thing = "[a-z]{2,12}(?: of [a-z]{2,12}(?: [a-z]{2,12})?)?";
const ends = "(?= ?(?:[.。,;!\\n]|and\\b|$))";

/** brought 2 bags of flour to li ping and 3| to liu jun: three bags of flour. Not: and 3 coats to liu jun, and 3 to the village */
const toNext = new RegExp(
  `(?<=\\b(?:${giving}) ${englishNumber} (${thing}) to ${englishName}(?:${joined}${figure} (?:\\1 )?to ${englishName}){0,4}${joined}${figure})(?= to (?!the |our |my |all |every|each )${englishName})`,
  "g",
);

/** gave li ping 2 bags of flour and liu jun 3|, li ping got 2 bags of flour, liu jun 3| */
const namedNext = new RegExp(
  `(?<=(?:\\b(?:gave|brought|sent|handed) ${englishName} |(?:^|[.。;\\n] ?)${englishName} (?:got|received) )${englishNumber} (${thing})(?:${joined}${englishName} ${figure}(?: \\1)?){0,4}${joined}(${englishName}) ${figure})${ends}`,
  "g",
);

const visiting = "visited|called on|called at|went to see|saw|dropped in on";
const inBrackets = "\\([^()\\n]{2,60}\\)";
/** visited li ping (2 bags of rice)|, |liu jun (1 bag of rice). Not: zhou sanxi (not visited) */
const nextInBrackets = new RegExp(
  `(?<=\\b(?:${visiting}) ${englishName} ?${inBrackets}(?:${joined}${englishName} ?${inBrackets}){0,6})${joined}(?=(${englishName}) ?\\((?!(?:not|never) (?:yet )?(?:visited|seen|reached|called)))`,
  "g",
);

/** visited 3| out of 12| households. Not: 3 of the households */
const outOf =
  /(?<=\b\d{1,3}) (?:out )?of (?:the |my |our |all )?\d+(?= (?:[a-z-]+ )?(?:households?|homes|families|villagers|people)\b)/g;

/** two training sessions, |20 people each| */
const eachSession = new RegExp(
  `(?<=\\b(${englishNumber}) (?:[a-z-]{1,12} ){0,3}(?:sessions|classes|courses|workshops)\\b[^.;,\\d\\n]{0,40}, )(?:with )?(\\d+) (?:people|persons|villagers|farmers|cadres|participants|trainees) (?:each|per (?:session|class|course|workshop))\\b`,
  "g",
);

/** 1 training| (|40 people|)| */
const inSession =
  /(?<=\b(?:trainings?|sessions?|classes|class|courses?|workshops?)) \((\d+ (?:people|persons|villagers|farmers|cadres|participants|trainees))\)/g;

const numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** NaN for what counts nothing: an. */
function countOf(said: string): number {
  const at = numbers.indexOf(said);
  return at < 0 ? Number(said) : at + 1;
}

/** 3 of us| helped li ping harvest wheat */
const ofUs = new RegExp(`\\b(${englishNumber}) of us(?= (?!attended\\b|joined\\b)[a-z]+ed\\b)`, "g");

/** visited li ping and liu jun, |the latter| needs a bed */
const ofTwo = /\bthe (former|latter)\b/g;
const twoNamed = /([a-z]{1,12}(?: [a-z]{1,12}){0,3}) and ([a-z]{1,12}(?: [a-z]{1,12}){0,3})/g;

/** The two that were named last side by side: their names as written. */
function twoBefore(front: string, isName: IsName): [string, string] | null {
  for (const [, first = "", second = ""] of [...front.matchAll(twoNamed)].reverse()) {
    const before = first.split(" ");
    const behind = second.split(" ");
    const former = before.map((_, at) => before.slice(at).join(" ")).find(isName);
    const latter = behind.map((_, at) => behind.slice(0, behind.length - at).join(" ")).find(isName);
    if (former !== undefined && latter !== undefined) return [former, latter];
  }
  return null;
}

/** Who gets how much of it, or how many it was for. */
export const sharesInEnglish: readonly EnglishForm[] = [
  { pattern: toNext, put: ({ 1: what }) => ` ${what}` },
  { pattern: namedNext, put: ({ 1: what, 2: name = "" }, isName) => (isName(name) ? ` ${what}` : null) },
  { pattern: nextInBrackets, put: ({ 1: name = "" }, isName) => (isName(name) ? ", visited " : null) },
  { pattern: outOf, put: () => "" },
  { pattern: inSession, put: ({ 1: whom }) => ` with ${whom}` },
  { pattern: ofUs, put: ({ 1: count }) => `we ${count} people` },
  {
    pattern: ofTwo,
    put: ({ 1: which, index, input }, isName) =>
      twoBefore(input.slice(Math.max(0, index - 300), index), isName)?.[which === "former" ? 0 : 1] ?? null,
  },
  {
    pattern: eachSession,
    put({ 1: sessions = "", 2: each }) {
      const all = countOf(sessions) * Number(each);
      return Number.isNaN(all) ? null : `${all} people`;
    },
  },
];
