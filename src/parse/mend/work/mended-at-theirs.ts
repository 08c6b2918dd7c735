import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { behindStop, has, isMark, markAt, startOfSentence, type Token } from "../../words/tokens.ts";

/** repaired the water pipe at liu jun's home, fixed li ping's roof */
export const mendedAtTheirs = new Sign("d", /\b(?:repaired|fixed|mended) [a-z]/);

const mends = /^(?:repaired|fixed|mended)$/;

/**
 * repaired the water pipe at |liu jun|'s home, mended the fence for |li ping, fixed |li ping|'s roof: done with our own hands, as behind
 * `helped`: at liu jun's home helped him repair the water pipe.
 * Not: li ping| fixed his roof, the plumber| repaired the pipe at liu jun's home, repaired the road at liu jun's home, fixed li ping's problem, fixed li ping's medical card
 */
export function withMendedAtTheirs(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const told: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const work = mends.test(token.word?.text ?? "") && isOurs(tokens, at) ? workAt(tokens, at) : null;
    if (work === null) {
      told.push(token);
      continue;
    }
    const say = (text: string): Token => ({
      ...token,
      kind: "word",
      text,
      word: lexicon.word(text),
      pos: null,
    });
    const whom = tokens.slice(work.whom, work.end);
    // visited li ping |and| fixed the door for liu jun: of him only.
    if (has(told[told.length - 1], Role.joins)) told.push(markAt(token.start, told.pop() as Token, ","));
    if (whom.length === 0) told.push(say("helped"), say("him"));
    else if (work.place !== null) told.push(work.place, ...whom, say("helped"), say("him"));
    else told.push(say("helped"), ...whom);
    // a |broken| window: mended now, and no trouble.
    told.push(
      { ...say("repair"), text: "维修", start: token.start + 1 },
      ...work.thing.filter((part) => !has(part, Role.trouble)),
    );
    at = work.to - 1;
  }
  return told;
}

/** Nobody else is named as who did it: at the start of its clause, or behind what we did before. */
function isOurs(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const from = startOfSentence(tokens, at);
  // contacted the plumber, |fixed: done by him.
  if (tokens.slice(from, at).some(({ text }) => craftsman.test(text))) return false;
  return (
    before === undefined ||
    before.kind === "day" ||
    isMark(before, ",;。\n:") ||
    has(before, Role.cadreSelf) ||
    has(before, Role.joins) ||
    /^(?:then|also|later)$/.test(before.text)
  );
}

const craftsman =
  /plumber|electrician|carpenter|mason|contractor|technician|repairm[ae]n|workm[ae]n|workers?\b/;

/** What was mended, the word in front of whose home it was, where the name stands and ends, and where all of it ends. */
type Work = { thing: readonly Token[]; place: Token | null; whom: number; end: number; to: number };

/** The thing mended and whose it is, in either order; null where it is nobody's, or no thing of a home. */
function workAt(tokens: readonly Token[], at: number): Work | null {
  if (tokens[at + 1]?.mention != null) {
    const end = at + 2;
    const thingEnd = endOfThing(tokens, end + 1);
    if (!has(tokens[end], Role.home) || thingEnd === end + 1) return null;
    return ofHome({ thing: tokens.slice(end + 1, thingEnd), place: null, whom: at + 1, end, to: thingEnd });
  }
  const thingEnd = endOfThing(tokens, at + 1);
  const whom = thingEnd + 1;
  const place = tokens[thingEnd];
  if (thingEnd === at + 1) return null;
  const thing = tokens.slice(at + 1, thingEnd);
  if (place === undefined || isMark(place, ",;。\n") || has(place, Role.joins))
    return calledOn(tokens, at)
      ? ofHome({ thing, place: null, whom: thingEnd, end: thingEnd, to: thingEnd })
      : null;
  if (tokens[whom]?.mention == null) return null;
  const end = has(tokens[whom + 1], Role.home) ? whom + 2 : whom + 1;
  const theirs = end > whom + 1;
  const said = place.word?.text ?? "";
  if (theirs ? !/^(?:at|in)$/.test(said) : said !== "for") return null;
  return ofHome({ thing, place: theirs ? place : null, whom, end, to: end });
}

/** went to liu jun's home and| fixed the water pipe: the sentence has named whom they were with. */
function calledOn(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens.slice(behindStop(tokens, at, "。\n"), at);
  const visit = sentence.findIndex((token) => token.word?.measure?.id === "visit" || has(token, Role.go));
  return visit >= 0 && sentence.slice(visit).some(({ mention }) => mention !== null);
}

/** Behind the words of the thing: open text and what is mended. */
function endOfThing(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + longestThing && isPartOfThing(tokens[at])) at += 1;
  return at;
}

/** In tokens. */
const longestThing = 5;

function isPartOfThing(token: Token | undefined): boolean {
  if (token === undefined || token.mention !== null || token.quantity !== null) return false;
  if (/^(?:for|at|in)$/.test(token.word?.text ?? "")) return false;
  return token.kind === "text" || (token.kind === "word" && !has(token, Role.joins) && !has(token, Role.go));
}

/** Roads and the like stand in no home. */
const ofMany = /road|path|bridge|canal|dam|dike|ditch|street|school|village/;
/** What is of a home and is mended by hand. Not: time, account, card, form */
const ofOne =
  /\b(?:roofs?|tiles?|ceilings?|walls?|floors?|doors?|windows?|gates?|fences?|locks?|latch(?:es)?|hinges?|stairs?|steps?|chimneys?|stoves?|kangs?|beds?|tables?|chairs?|shel(?:f|ves)|cupboards?|(?:water|drain|waste|gas|stove)?pipes?|hoses?|taps?|faucets?|drains?|gutters?|sinks?|toilets?|latrines?|showers?|tanks?|cisterns?|wells?|pumps?|cables?|wir(?:e|es|ing)|sockets?|switch(?:es)?|fuses?|bulbs?|circuits?|heaters?|boilers?|fridges?|refrigerators?|televisions?|tv|radios?|fans?|machines?|motors?|engines?|tractors?|tillers?|bicycles?|bikes?|tricycles?|carts?|wheelchairs?|ploughs?|plows?|tools?|sheds?|barns?|pens?|sty|sties|coops?|stables?|pigst(?:y|ies)|cowsheds?|greenhouses?|houses?|homes?|kitchens?|bathrooms?|yards?|courtyards?|cellars?)$/;

function ofHome(work: Work): Work | null {
  const said = work.thing.map(({ text, word }) => word?.text ?? text).join(" ");
  return ofMany.test(said) || !ofOne.test(said) ? null : work;
}
