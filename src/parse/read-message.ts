import { deniesFigure, readCorrection, withoutPointing } from "./correction.ts";
import {
  isCorrection,
  isRetraction,
  noticeFrom,
  onlyOwnsTo,
  repairsItself,
  titleOfNotice,
} from "./intent/act.ts";
import { blank, blanksFrom } from "./intent/blanks.ts";
import { rewires, takesBackNoReport } from "./intent/called-off.ts";
import { spansOf } from "./intent/find.ts";
import { hear, type Said } from "./intent/hear.ts";
import { endOfNotice } from "./intent/notice-end.ts";
import type { PhraseBook } from "./intent/phrase-book.ts";
import { isOf, referenceIn } from "./intent/reference.ts";
import { denials, onlyAffirms, setsRight } from "./intent/set-right.ts";
import { isOfTheirPapers } from "./intent/their-papers.ts";
import { tokenize } from "./lex/index.ts";
import { aboutToGo, withoutAboutToGo } from "./mend/about-to-go.ts";
import { allGoneTo, withThoseGoneTo } from "./mend/all-gone-to.ts";
import { awayInBrackets, withAwayTold } from "./mend/away-in-brackets.ts";
import { onBothSides, withoutSides } from "./mend/both-sides.ts";
import { buysWorth, withProduceBought } from "./mend/bought-worth.ts";
import { calledByName, withoutCalled } from "./mend/called-by-name.ts";
import { calledShort, withFullNames } from "./mend/called-short.ts";
import { calledToMend, withCalledToMend } from "./mend/called-to-mend.ts";
import { withoutHowComeBy } from "./mend/come-by.ts";
import { calledTwice, cameAlong, withCompanions, workedWithUs } from "./mend/companions.ts";
import { compares, withoutComparisons } from "./mend/compared.ts";
import { joinCompounds } from "./mend/compound.ts";
import { withCountNamed } from "./mend/count-named.ts";
import { tickedNames, withTickedOnly } from "./mend/crossed-names.ts";
import { daysInTurn, withDaysInTurn } from "./mend/days-in-turn.ts";
import { meetsDemand, withoutDemandMet } from "./mend/demand-met.ts";
import { joinDoneOf } from "./mend/done-of.ts";
import {
  eachHolding,
  pairsEach,
  withHoldingsSummed,
  withPairsParted,
  withWorthBehind,
  worthThenGiven,
} from "./mend/each-holding.ts";
import { eachInFront, withEachBehind } from "./mend/each-in-front.ts";
import { paidEach, withPaidInAll } from "./mend/each-of-persons.ts";
import { allOfThem, eachThing, withEachThing, withFigureOfAll } from "./mend/each-thing.ts";
import { figureBeforeWork, withWorkInFront } from "./mend/figure-before-work.ts";
import { keptForLater, withoutForLater } from "./mend/for-later.ts";
import { gaveAll, withoutAll } from "./mend/gave-all.ts";
import { gaveMoney, withMoneyNamed } from "./mend/gave-money.ts";
import { givenEarlier, withoutGivenEarlier } from "./mend/given-earlier.ts";
import { goneIn, withGoneIn } from "./mend/gone-in.ts";
import { solvesThings, withThingsSolved } from "./mend/got-for-them.ts";
import { groupBehind, withGroupTold } from "./mend/group-behind.ts";
import { staysHalf, withHalfDays } from "./mend/half-days.ts";
import { hasTrouble, withTroubleNamed } from "./mend/has-trouble.ts";
import { heldInFront, withHeldInFront } from "./mend/held-in-front.ts";
import { homesInRow, withHomesJoined } from "./mend/homes-in-row.ts";
import { kindsOrWeights, withoutKindsAndWeights } from "./mend/kinds-and-weights.ts";
import { lackedAndGiven, withLackedGiven } from "./mend/lacked-and-given.ts";
import { lacksSome, withLackNamed } from "./mend/lacking.ts";
import { leftThere, withThingHeld } from "./mend/left-there.ts";
import { listsMatters, withMattersSummed } from "./mend/matters-listed.ts";
import { newOfSame, withNewNamed } from "./mend/more-of-same.ts";
import { joinGrants, namesGrant } from "./mend/named-grants.ts";
import { neededThing, withoutNeedOfGiven } from "./mend/needed-things.ts";
import {
  countsInList,
  personsOfRound,
  stateAsLabel,
  withoutStateInLabel,
  withPersonsOfRound,
  withRoundCounted,
} from "./mend/numbers-of-round.ts";
import { givenToChild, ofParents, withGivingToChild, withParentsNamed } from "./mend/of-family.ts";
import { onesNamed, withOnesNamed } from "./mend/ones-named.ts";
import { othersCalled, withoutOthersCall } from "./mend/others-called.ts";
import { outOfStock, withoutStock } from "./mend/out-of-stock.ts";
import {
  calledToo,
  joinCallsOverWire,
  overWire,
  toldByWire,
  withCallersNamed,
  withCallsNamed,
} from "./mend/over-wire.ts";
import { paidForGift, withPriceTold } from "./mend/paid-for-gift.ts";
import {
  fromFunds,
  paysForWork,
  sumOfVisit,
  withFundsHandedOver,
  withFundsPaid,
  withSumOfVisit,
} from "./mend/paid-out.ts";
import { opensThrough, pavesPart, withPartsOfRoad, withRoadsThrough } from "./mend/paved-road.ts";
import { namesPlan, withPlansNamed } from "./mend/plan-noun.ts";
import { putIn, withPutIn } from "./mend/put-in.ts";
import { quotesName, withoutQuotedNames } from "./mend/quoted-name.ts";
import { joinMatters } from "./mend/raised-matters.ts";
import { sharesInRow, withSharesNamed } from "./mend/shares-in-rows.ts";
import { sinceThen, withoutThen } from "./mend/since-then.ts";
import {
  buysOfPoorPlaces,
  sellsForThem,
  soldAtEvent,
  withEventSales,
  withProduceOfPlaces,
  withSoldForThem,
} from "./mend/sold-for-them.ts";
import { joinSpacedFigures, joinStoppedFigures, stoppedFigure } from "./mend/spaced-figures.ts";
import { staysUntil, withStaysEnded } from "./mend/stay-until.ts";
import { talkedThenGave, withStopBehindTalk } from "./mend/talked-then-gave.ts";
import { taskDone, withTaskDone } from "./mend/task-done.ts";
import { figuresInTurn, withThingInFront } from "./mend/thing-behind-row.ts";
import { givesRow, withThingsListed } from "./mend/things-in-row.ts";
import { thingsThenWhom, withThingsInOneRow } from "./mend/things-then-whom.ts";
import { givesTogether, withThingsParted } from "./mend/things-together.ts";
import {
  aboutBehindColon,
  thingsWithColons,
  withoutAboutBehindColon,
  withoutColonsOfThings,
} from "./mend/things-with-colons.ts";
import { timesTold, withTimesTold } from "./mend/times-told.ts";
import { joinCampaigns, namesCampaign } from "./mend/titles-of-campaigns.ts";
import { toldOfWhom, withoutToldOfWhom } from "./mend/told-of-whom.ts";
import { tookSome, withTakenNamed } from "./mend/took-what.ts";
import {
  aboutPaper,
  joinToldTopics,
  ofCraft,
  toldMatter,
  toldTopic,
  withoutCraft,
  withoutTopic,
} from "./mend/topic-of-paper.ts";
import { topicsOfRow, withTopicsNamed } from "./mend/topic-of-row.ts";
import { joinTrades } from "./mend/trades.ts";
import { countsInVillages, withVillagesParted } from "./mend/villages-counted.ts";
import { listsVillages, withoutCountOfVillages } from "./mend/villages-listed.ts";
import { wants, withWantsNamed } from "./mend/wanted.ts";
import { befellWhatWeServe, dealtWith, withDangersCounted, withoutWhatBefell } from "./mend/what-befell.ts";
import { holdsWorth, withWorthHeld } from "./mend/worth-held.ts";
import { Requirement } from "./scene/requirement.ts";
import { Scene } from "./scene/scene.ts";
import { stretchOf } from "./scene/stretch.ts";
import { type Explained, type Heard, nothing, tell } from "./tell/tell.ts";
import { anyOf, Sign } from "./text/characters.ts";
import { Role, rolesOf } from "./words/roles.ts";
import { hasSome, isMark, type Token } from "./words/tokens.ts";

/** Of what a message holds the first counts: retract, correct, report, command, ask, plan, other. */
export function readMessage(heard: Heard): Explained {
  const { source, book } = heard;
  const all = wordsOf(source.text, heard);
  const whole = stretchOf(all);
  const clauses = hear(source, whole, book);
  const spans = spansOf(clauses, book);
  const lexed = whole.hasName ? withoutNames(all, clauses, book) : all;
  /** Something that the book knows can be said with its words. */
  const says = spans.length > 0;
  if (says && isRetraction(spans, book) && !takesBackNoReport(source)) {
    const ref = referenceIn(source.text, clauses, book, book.withdraw);
    return { reading: { intent: "retract", ref, ...nothing }, tokens: lexed, steps: [] };
  }
  const notice =
    (says ? noticeFrom(source.text, spans, clauses, book) : null) ??
    (titleOfNotice.isIn(source) ? clauses[0]?.start : null) ??
    (blank.isIn(source) ? blanksFrom(source.text, clauses, lexed) : null);
  const noticeTo = notice === null ? null : endOfNotice(source.text, clauses, notice, book);
  if (notice !== null && notice === clauses[0]?.start && noticeTo === null)
    return { reading: { intent: "other", ...nothing }, tokens: lexed, steps: [] };
  const turns = turn.isMetBy(whole) && all.some(({ text }) => changes.has(text) || denials.has(text));
  const changed = turns && changesInto(lexed);
  const corrects = (says && isCorrection(spans, book) && !rewires.isIn(source)) || changed;
  const unclear = corrects && !changed && repairsItself(source.text, clauses, lexed, book);
  const denies = (turns && (deniesFigure(lexed) || setsRight(lexed))) || onlyAffirms(lexed);
  const ofReport = !(corrects || denies) || !isOfTheirPapers(source);
  if (ofReport && ((corrects && !unclear) || denies)) return correct(heard, clauses, lexed);
  const told = tell(heard, { clauses, spans, notice, noticeTo, whole }, lexed);
  if (ofReport && unclear && told.reading.intent !== "report") return correct(heard, clauses, lexed);
  return told;
}

function wordsOf(text: string, heard: Heard): Token[] {
  const { lexicon } = heard;
  const { characters } = heard.source;
  const signed = { text, characters };
  let tokens: readonly Token[] = tokenize(text, heard);
  if (characters.mayHaveOneOf(outOf)) tokens = joinDoneOf(tokens);
  if (awayInBrackets.isIn(signed)) tokens = withAwayTold(tokens, lexicon);
  if (heldInFront.isIn(signed)) tokens = withHeldInFront(tokens, lexicon);
  if (buysWorth.isIn(signed)) tokens = withProduceBought(tokens, lexicon);
  if (befellWhatWeServe.isIn(signed)) tokens = withoutWhatBefell(tokens);
  if (dealtWith.isIn(signed)) tokens = withDangersCounted(tokens);
  if (meetsDemand.isIn(signed)) tokens = withoutDemandMet(tokens);
  if (sellsForThem.isIn(signed)) tokens = withSoldForThem(tokens, lexicon);
  if (soldAtEvent.isIn(signed)) tokens = withEventSales(tokens, lexicon);
  if (buysOfPoorPlaces.isIn(signed)) tokens = withProduceOfPlaces(tokens, lexicon);
  if (paysForWork.isIn(signed)) tokens = withFundsPaid(tokens, lexicon);
  if (fromFunds.isIn(signed)) tokens = withFundsHandedOver(tokens, lexicon);
  if (sumOfVisit.isIn(signed)) tokens = withSumOfVisit(tokens, lexicon);
  if (solvesThings.isIn(signed)) tokens = withThingsSolved(tokens, lexicon);
  if (eachHolding.isIn(signed)) tokens = withHoldingsSummed(tokens, lexicon);
  if (pairsEach.isIn(signed)) tokens = withPairsParted(tokens, lexicon);
  if (worthThenGiven.isIn(signed)) tokens = withWorthBehind(tokens);
  if (countsInList.isIn(signed)) tokens = withRoundCounted(tokens);
  if (personsOfRound.isIn(signed)) tokens = withPersonsOfRound(tokens);
  if (stateAsLabel.isIn(signed)) tokens = withoutStateInLabel(tokens);
  if (paidEach.isIn(signed)) tokens = withPaidInAll(tokens, lexicon);
  if (holdsWorth.isIn(signed)) tokens = withWorthHeld(tokens, lexicon);
  if (paidForGift.isIn(signed)) tokens = withPriceTold(tokens, lexicon);
  if (quotesName.isIn(signed)) tokens = withoutQuotedNames(tokens, lexicon);
  if (characters.mayHaveOneOf(mayBeSpaced)) tokens = joinSpacedFigures(tokens);
  if (stoppedFigure.isIn(signed)) tokens = joinStoppedFigures(tokens);
  if (characters.mayHaveOneOf(comeBy)) tokens = withoutHowComeBy(tokens);
  if (aboutBehindColon.isIn(signed)) tokens = withoutAboutBehindColon(tokens);
  if (thingsWithColons.isIn(signed)) tokens = withoutColonsOfThings(tokens);
  if (thingsThenWhom.isIn(signed)) tokens = withThingsInOneRow(tokens);
  if (gaveMoney.isIn(signed)) tokens = withMoneyNamed(tokens, lexicon);
  if (namesCampaign.isIn(signed)) tokens = joinCampaigns(tokens, text);
  if (outOfStock.isIn(signed)) tokens = withoutStock(tokens);
  if (givenEarlier.isIn(signed)) tokens = withoutGivenEarlier(tokens);
  if (toldOfWhom.isIn(signed)) tokens = withoutToldOfWhom(tokens);
  if (pavesPart.isIn(signed)) tokens = withPartsOfRoad(tokens, lexicon);
  if (opensThrough.isIn(signed)) tokens = withRoadsThrough(tokens, lexicon);
  if (gaveAll.isIn(signed)) tokens = withoutAll(tokens);
  if (overWire.isIn(signed)) tokens = joinCallsOverWire(tokens);
  if (calledToo.isIn(signed)) tokens = withCallsNamed(tokens);
  if (toldByWire.isIn(signed)) tokens = withCallersNamed(tokens, lexicon);
  if (leftThere.isIn(signed)) tokens = withThingHeld(tokens, lexicon);
  if (calledToMend.isIn(signed)) tokens = withCalledToMend(tokens, text);
  if (aboutPaper.isIn(signed)) tokens = withoutTopic(tokens);
  if (ofCraft.isIn(signed)) tokens = withoutCraft(tokens);
  if (characters.mayHaveOneOf(toldMatter) && toldTopic.isIn(signed)) tokens = joinToldTopics(tokens, lexicon);
  if (listsMatters.isIn(signed)) tokens = withMattersSummed(tokens, lexicon);
  if (mayTellMatters.isIn(signed)) tokens = joinMatters(tokens, lexicon);
  if (calledTwice.isIn(signed) || workedWithUs.isIn(signed) || cameAlong.isIn(signed))
    tokens = withCompanions(tokens);
  if (hasTrouble.isIn(signed)) tokens = withTroubleNamed(tokens, lexicon);
  if (characters.mayHaveOneOf(household) && characters.mayHaveOneOf(trade))
    tokens = joinTrades(tokens, lexicon);
  if (characters.mayHaveOneOf(wants)) tokens = withWantsNamed(tokens, lexicon);
  if (aboutToGo.isIn(signed)) tokens = withoutAboutToGo(tokens);
  if (namesPlan.isIn(signed)) tokens = withPlansNamed(tokens);
  if (sinceThen.isIn(signed)) tokens = withoutThen(tokens, lexicon);
  if (figureBeforeWork.isIn(signed)) tokens = withWorkInFront(tokens);
  if (eachThing.isIn(signed)) tokens = withEachThing(tokens);
  if (eachInFront.isIn(signed)) tokens = withEachBehind(tokens);
  if (sharesInRow.isIn(signed)) tokens = withSharesNamed(tokens);
  if (kindsOrWeights.isIn(signed)) tokens = withoutKindsAndWeights(tokens);
  if (compares.isIn(signed)) tokens = withoutComparisons(tokens);
  if (topicsOfRow.isIn(signed)) tokens = withTopicsNamed(tokens);
  if (figuresInTurn.isIn(signed)) tokens = withThingInFront(tokens);
  if (allOfThem.isIn(signed)) tokens = withFigureOfAll(tokens);
  if (onesNamed.isIn(signed)) tokens = withOnesNamed(tokens);
  if (countsNamed.isIn(signed)) tokens = withCountNamed(tokens);
  if (calledShort.isIn(signed)) tokens = withFullNames(tokens);
  if (givenToChild.isIn(signed)) tokens = withGivingToChild(tokens, lexicon);
  if (othersCalled.isIn(signed)) tokens = withoutOthersCall(tokens, text);
  if (allGoneTo.isIn(signed)) tokens = withThoseGoneTo(tokens);
  if (lackedAndGiven.isIn(signed)) tokens = withLackedGiven(tokens, lexicon);
  if (lacksSome.isIn(signed)) tokens = withLackNamed(tokens, lexicon);
  if (neededThing.isIn(signed)) tokens = withoutNeedOfGiven(tokens);
  if (givesRow.isIn(signed)) tokens = withThingsListed(tokens);
  if (givesTogether.isIn(signed)) tokens = withThingsParted(tokens);
  if (homesInRow.isIn(signed)) tokens = withHomesJoined(tokens);
  if (calledByName.isIn(signed)) tokens = withoutCalled(tokens);
  if (newOfSame.isIn(signed)) tokens = withNewNamed(tokens);
  if (ofParents.isIn(signed)) tokens = withParentsNamed(tokens, lexicon);
  if (namesGrant.isIn(signed)) tokens = joinGrants(tokens, lexicon);
  if (putIn.isIn(signed)) tokens = withPutIn(tokens, lexicon);
  if (tookSome.isIn(signed)) tokens = withTakenNamed(tokens, text, lexicon);
  if (onBothSides.isIn(signed)) tokens = withoutSides(tokens);
  if (keptForLater.isIn(signed)) tokens = withoutForLater(tokens);
  if (staysUntil.isIn(signed)) tokens = withStaysEnded(tokens);
  if (taskDone.isIn(signed)) tokens = withTaskDone(tokens);
  if (countsInVillages.isIn(signed)) tokens = withVillagesParted(tokens);
  if (listsVillages.isIn(signed)) tokens = withoutCountOfVillages(tokens);
  if (talkedThenGave.isIn(signed)) tokens = withStopBehindTalk(tokens);
  if (groupBehind.isIn(signed)) tokens = withGroupTold(tokens);
  if (daysInTurn.isIn(signed)) tokens = withDaysInTurn(tokens);
  if (staysHalf.isIn(signed)) tokens = withHalfDays(tokens, lexicon);
  if (timesTold.isIn(signed)) tokens = withTimesTold(tokens);
  if (goneIn.isIn(signed)) tokens = withGoneIn(tokens, lexicon);
  if (tickedNames.isIn(signed)) tokens = withTickedOnly(tokens, lexicon);
  return joinCompounds(tokens, lexicon, characters);
}

const outOf = anyOf("/");
/** A space, or what the lexer puts one for. */
const mayBeSpaced = anyOf(" √×①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");
const comeBy = anyOf("的");
const mayTellMatters = new Sign("决结解", /解决|办结|化解/);
const household = anyOf("户");
const trade = anyOf("养种");

const countsNamed = new Sign("户家", /[户家][^。\n]{1,40}[:是别]/);

const changes = new Set(
  ["改成", "改为", "改到", "更正为", "更改为", "修改为", "修改成", "调整为"].flatMap((said) => [
    said,
    `${said}了`,
  ]),
);

/** What one of these or of the denials is written with. */
const turn = new Requirement({ oneOf: "改更调不并" });

/** 把今天给李平的油改成两桶, 李平家的油1桶改成2桶: into what something told before is changed; 送油1桶改成2桶 puts its own sentence right. */
function changesInto(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ text }) => changes.has(text));
  const right = tokens[at + 1]?.quantity;
  if (at < 0 || right == null) return false;
  const front = tokens.slice(0, at);
  const figures = front.filter(({ quantity }) => quantity !== null);
  // 走访李平,|圈舍改成2间: what they did with it.
  const told = front.slice(0, front.findLastIndex((token) => isMark(token, ",;。")) + 1);
  if (told.some((token) => hasSome(token, acts) || token.word?.measure?.id === "visit")) return false;
  if (figures.length === 0) return true;
  const wrong = figures[0]?.quantity;
  return (
    figures.length === 1 &&
    tokens[at - 1]?.quantity === wrong &&
    wrong?.unit?.name === right.unit?.name &&
    tokens.every((token) => !hasSome(token, acts) && token.word?.measure?.id !== "visit")
  );
}

const acts = rolesOf(Role.give, Role.go, Role.receive, Role.dative, Role.build);

/** 查询, 周报 begin with a surname and are no names. */
function withoutNames(
  tokens: readonly Token[],
  clauses: readonly Said[],
  book: PhraseBook,
): readonly Token[] {
  if (!tokens.some(isGuessed)) return tokens;
  const words = clauses.flatMap(({ pieces }) => pieces.filter((piece) => !isOf(piece, book.household)));
  return tokens.map((token) =>
    isGuessed(token) && words.some(({ start }) => start === token.start)
      ? { ...token, kind: "text", mention: null }
      : token,
  );
}

function isGuessed({ mention }: Token): boolean {
  return mention?.form === "unknown";
}

function correct(heard: Heard, clauses: readonly Said[], lexed: readonly Token[]): Explained {
  const { source, book } = heard;
  const text = withoutPointing(source.text, clauses, lexed, book);
  const tokens = wordsOf(text, heard);
  const ref = referenceIn(source.text, clauses, book, null);
  const pieces = clauses.flatMap((clause) => clause.pieces);
  const slips = pieces.filter((piece) => isOf(piece, book.instead));
  const slip = pieces.find((piece) => isOf(piece, book.slips));
  if (slip !== undefined && slips.length === 0 && onlyOwnsTo(lexed, slip.start))
    return { reading: { intent: "correct", ref, ...nothing }, tokens, steps: [] };
  const corrected = readCorrection(tokens, slips, new Scene(heard));
  return { reading: { intent: "correct", ref, ...nothing, ...corrected }, tokens, steps: [] };
}
