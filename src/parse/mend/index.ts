import { anyOf, type Characters, Sign } from "../text/characters.ts";
import type { Lexicon } from "../words/lexicon.ts";
import type { Token } from "../words/tokens.ts";
import { aboutToGo, withoutAboutToGo } from "./about-to-go.ts";
import { allGoneTo, withThoseGoneTo } from "./all-gone-to.ts";
import { askedThenGiven, withAskedGiven } from "./asked-then-given.ts";
import { awayAmong, withAwayAmong } from "./away-among.ts";
import { awayInBrackets, withAwayTold } from "./away-in-brackets.ts";
import { onBothSides, withoutSides } from "./both-sides.ts";
import { boughtAndHanded, withBoughtHanded } from "./bought-and-handed.ts";
import { buysWorth, withProduceBought } from "./bought-worth.ts";
import { calledByName, withoutCalled } from "./called-by-name.ts";
import { calledShort, withFullNames } from "./called-short.ts";
import { calledKinInstead, withCallToKin } from "./called-their-kin.ts";
import { calledToFetch, withShareFetched } from "./called-to-fetch.ts";
import { calledToMend, withCalledToMend } from "./called-to-mend.ts";
import { carriedForThem, withoutCarried } from "./carried-for-them.ts";
import { withoutHowComeBy } from "./come-by.ts";
import {
  actsBesideUs,
  calledTwice,
  cameAlong,
  wentDownWith,
  withCompanions,
  workedWithUs,
} from "./companions.ts";
import { compares, gotMore, withoutComparisons, withoutMoreThanAnother } from "./compared.ts";
import { joinCompounds } from "./compound.ts";
import { withCountNamed } from "./count-named.ts";
import { countedThenEach, withEachToldApart } from "./counted-then-each.ts";
import { countsThenVisited, withVisitBeforeCounts } from "./counts-then-visited.ts";
import { passingCourtesy, withoutCourtesies } from "./courtesies.ts";
import { criedUpForThem, withCriedUp } from "./cried-up.ts";
import { tickedNames, withTickedOnly } from "./crossed-names.ts";
import { daysInTurn, withDaysInTurn } from "./days-in-turn.ts";
import { meetsDemand, withoutDemandMet } from "./demand-met.ts";
import { joinDoneOf } from "./done-of.ts";
import {
  buildsMuch,
  countsSorts,
  rewardsMoney,
  warnsOf,
  withRewardMoneyGiven,
  withSortsSummed,
  withWarningsTold,
  withYardInFront,
} from "./drives-and-sorts.ts";
import { eachDay, withDaysInAll } from "./each-day.ts";
import { eachHolding, withHoldingsSummed } from "./each-holding.ts";
import { eachInFront, withEachBehind } from "./each-in-front.ts";
import { classThenShare, eachOfClass, withEachOfClass, withoutClassServed } from "./each-of-class.ts";
import { eachOfGivers, withGivenInAll } from "./each-of-givers.ts";
import { paidEach, withPaidInAll } from "./each-of-persons.ts";
import {
  builtThenEach,
  eachThenWhom,
  handedThenEach,
  withEachBuilt,
  withEachFoundWork,
  withEachOfThose,
  withWhomBehindColon,
  workThenEach,
} from "./each-over-stop.ts";
import {
  eachVillage,
  groupsCounted,
  homesOfEachVillage,
  teamsParted,
  withGroupsSummed,
  withHomesOfTeams,
  withHomesOfVillagesInAll,
  withVillagesInAll,
} from "./each-place.ts";
import { allOfThem, eachThing, withEachThing, withFigureOfAll } from "./each-thing.ts";
import { eatenTogether, withoutEatenTogether } from "./eaten-together.ts";
import { errandsCounted, withoutErrandsCounted } from "./errands-counted.ts";
import { fetchedForThem, withoutWhoFetched } from "./fetched-for-them.ts";
import { figureBeforeWork, withWorkInFront } from "./figure-before-work.ts";
import { keptForLater, restKept, withoutForLater, withoutMeantFirst } from "./for-later.ts";
import { fromOneToAnother, withoutWhoseItWas } from "./from-one-to-another.ts";
import { gaveAll, withoutAll } from "./gave-all.ts";
import { gaveMoney, withMoneyNamed } from "./gave-money.ts";
import { givenEarlier, withoutGivenEarlier } from "./given-earlier.ts";
import { givenThingTold, withThingGiven } from "./given-thing-told.ts";
import { namesGoal, withGoalsTold } from "./goals.ts";
import { goneIn, withGoneIn } from "./gone-in.ts";
import { solvesThings, withThingsSolved } from "./got-for-them.ts";
import { grantsInKind, withKindGranted } from "./granted-in-kind.ts";
import { groupBehind, withGroupTold } from "./group-behind.ts";
import { staysHalf, withHalfDays } from "./half-days.ts";
import {
  boughtOnTheWay,
  bringsPromised,
  laysIntoKitchen,
  putsOnThem,
  tookAfterAll,
  withBoughtOnTheWay,
  withLaidInGiven,
  withPromisedBrought,
  withPutOnGiven,
  withTakenAfterAll,
} from "./handed-otherwise.ts";
import { handsPutIn, withHandsPutIn } from "./hands-put-in.ts";
import { hasTrouble, withTroubleNamed } from "./has-trouble.ts";
import { heldInFront, withHeldInFront } from "./held-in-front.ts";
import { himAndAnother, withHimNamed } from "./him-and-another.ts";
import { homesInRow, withHomesJoined } from "./homes-in-row.ts";
import { hopedToCome, withoutStopInHope } from "./hoped-to-come.ts";
import { invitedSomeDay, withoutInvitations } from "./invited.ts";

import { kindsOrWeights, withoutKindsAndWeights } from "./kinds-and-weights.ts";
import { lackedAndGiven, withLackedGiven } from "./lacked-and-given.ts";
import { lacksSome, withLackNamed } from "./lacking.ts";
import { lastsUntil, withoutLasting } from "./lasts-until.ts";
import { leftThere, withThingHeld } from "./left-there.ts";
import { madePeace, withPeaceMade } from "./made-peace.ts";
import { listsMatters, withMattersSummed } from "./matters-listed.ts";
import {
  arrangedBesides,
  groupsOfWorks,
  longAndWide,
  withArrangedApart,
  withLengthBehind,
  withoutGroupsOfWorks,
} from "./measures-of-works.ts";
import { mendedAtTheirs, withMendedAtTheirs } from "./mended-at-theirs.ts";
import { moneyForThings, withoutThingsPaidFor } from "./money-for-things.ts";
import { putsMoneyUnder, withMoneyPutUnder } from "./money-put-under.ts";
import { moneyHelps, withMoneyThatHelps } from "./money-that-helps.ts";
import { moreOfEarlier, withoutEarlierDay } from "./more-of-earlier.ts";
import { moreOfOwn, withThingOfOwn } from "./more-of-own.ts";
import { newOfSame, withNewNamed } from "./more-of-same.ts";
import { joinGrants, namesGrant } from "./named-grants.ts";
import { neededThing, withoutNeedOfGiven } from "./needed-things.ts";
import { numbersActs, withoutNumberedActs } from "./numbered-acts.ts";
import { countsInList, personsOfRound, withPersonsOfRound, withRoundCounted } from "./numbers-of-round.ts";
import { givenToChild, ofParents, withGivingToChild, withParentsNamed } from "./of-family.ts";
import { officeInFront, withoutOfficeInFront } from "./office-in-front.ts";
import { oneAfterAnother, withoutOneAfterAnother } from "./one-after-another.ts";
import { oneToOneApart, withThingsInTurn } from "./one-to-one.ts";
import { onesNamed, withOnesNamed } from "./ones-named.ts";
import { othersCalled, withoutOthersCall } from "./others-called.ts";

import { outOfStock, withoutStock } from "./out-of-stock.ts";
import {
  calledToo,
  joinCallsOverWire,
  overWire,
  toldByWire,
  withCallersNamed,
  withCallsNamed,
} from "./over-wire.ts";
import { paidInParts, withoutPaidInParts } from "./paid-by-whom.ts";
import { paidForGift, paidWith, withoutPaidWith, withPriceTold } from "./paid-for-gift.ts";
import {
  fromFunds,
  paysForWork,
  sumOfVisit,
  withFundsHandedOver,
  withFundsPaid,
  withSumOfVisit,
} from "./paid-out.ts";
import { paidThisMonth, withMonthPaid } from "./paid-this-month.ts";
import { partsOfSold, withPartsSummed } from "./parts-of-sold.ts";
import { pausedAtName, withoutPauseAtName } from "./paused-name.ts";
import { opensThrough, pavesPart, withPartsOfRoad, withRoadsThrough } from "./paved-road.ts";
import { namesPlan, withPlansNamed } from "./plan-noun.ts";
import { putIn, withPutIn } from "./put-in.ts";
import { quotesName, withoutQuotedNames } from "./quoted-name.ts";
import { joinMatters } from "./raised-matters.ts";
import {
  digitalThing,
  rewards,
  sentToPlace,
  withDigitalJoined,
  withPlaceApart,
  withRewardNamed,
} from "./rewarded.ts";
import { roadBetween, roadToHome, withoutBetween, withRoadToHome } from "./road-between.ts";
import { roundAbove, roundThenGifts, withColonOfGifts, withColonOfRound } from "./round-above-list.ts";
import { satAndTalked, withoutSitting } from "./sat-and-talked.ts";
import { seenThere, withoutSeenThere } from "./seen-there.ts";
import { sharesInRow, withSharesNamed } from "./shares-in-rows.ts";
import { sinceThen, withoutThen } from "./since-then.ts";
import {
  buysOfPoorPlaces,
  sellsForThem,
  soldAtEvent,
  withEventSales,
  withProduceOfPlaces,
  withSoldForThem,
} from "./sold-for-them.ts";
import { eachOfSome, withSomeAlone } from "./some-of-them.ts";
import { joinSpacedFigures, joinStoppedFigures, stoppedFigure } from "./spaced-figures.ts";
import { allKindsWorth, spentOnGifts, withoutAllKinds, withSpentNamed } from "./spent-on-gifts.ts";
import { standardOfEach, withStandardBehind } from "./standard-of-each.ts";
import { stateAsLabel, withoutStateInLabel } from "./state-in-label.ts";
import { staysUntil, withStaysEnded } from "./stay-until.ts";
import { sumOfForm, withSumNamed } from "./sum-of-form.ts";
import { sweetsShared, withSweetsShared } from "./sweets-shared.ts";
import { talkedAbout, withoutTalkedOf } from "./talked-about.ts";
import { talkedThenGave, withStopBehindTalk } from "./talked-then-gave.ts";
import { taskDone, withTaskDone } from "./task-done.ts";
import { taughtTimes, withTaughtNamed } from "./taught-times.ts";
import { calledOffices, theirTalk, withoutOfficesCalled, withoutTheirTalk } from "./their-talk.ts";
import { figuresInTurn, withThingInFront } from "./thing-behind-row.ts";
import { givesRow, withThingsListed } from "./things-in-row.ts";
import { thingsThenWhom, withThingsInOneRow } from "./things-then-whom.ts";
import { givesTogether, withThingsParted } from "./things-together.ts";
import {
  aboutBehindColon,
  builtBehindColon,
  thingsWithColons,
  withoutAboutBehindColon,
  withoutColonOfBuilt,
  withoutColonOfWork,
  withoutColonsOfThings,
  workBeforeColon,
} from "./things-with-colons.ts";
import { timesTold, withTimesTold } from "./times-told.ts";
import { joinCampaigns, namesCampaign } from "./titles-of-campaigns.ts";
import { toCallSomeDay, withoutCallSomeDay } from "./to-call-some-day.ts";
import {
  calledToExplain,
  tellsOfGrant,
  tellsPolicy,
  withoutGivingOfTold,
  withPolicyExplained,
  withStopBeforeExplaining,
} from "./told-a-policy.ts";
import { toldOfWhom, withoutToldOfWhom } from "./told-of-whom.ts";
import { takesAndPays, withTakenBought } from "./took-and-paid.ts";
import { keptInTurn, withKeptInTurn } from "./took-as-many.ts";
import { tookSome, withTakenNamed } from "./took-what.ts";
import {
  aboutPaper,
  joinToldTopics,
  ofCraft,
  toldMatter,
  toldTopic,
  withoutCraft,
  withoutTopic,
} from "./topic-of-paper.ts";
import { topicsOfRow, withTopicsNamed } from "./topic-of-row.ts";
import { joinTrades } from "./trades.ts";
import { sharesWithoutUnit, withUnitOfWhole } from "./unit-of-whole.ts";
import { metAtLast, withTriesAsOne } from "./until-met.ts";
import { countsInVillages, withVillagesParted } from "./villages-counted.ts";
import {
  listsVillages,
  villagesCounted,
  withoutCountOfVillages,
  withoutNamesOfVillages,
} from "./villages-listed.ts";
import { waitsForThem, withoutWaiting } from "./waits-for-them.ts";
import { wants, withWantsNamed } from "./wanted.ts";
import { wentToSee, withWentToSee } from "./went-to-see.ts";
import { becameOfOurs, withoutWhatBecame } from "./what-became-of-ours.ts";
import { befellWhatWeServe, dealtWith, withDangersCounted, withoutWhatBefell } from "./what-befell.ts";
import { whenRaised, withoutWhenRaised } from "./when-raised.ts";
import { liesNear, liveSideBySide, withoutHowNear, withoutWhereItLies } from "./where-it-lies.ts";
import { withoutWordOfNumber, wordOfNumber } from "./word-of-number.ts";
import { withWorkAsked, workAsAsked } from "./work-as-asked.ts";
import { withWorkNamed, worksBesideThem } from "./work-beside-them.ts";
import { sumOfClass, withSumOfClass, withWorthBehind, worthThenGiven } from "./worth-behind.ts";
import { holdsWorth, withWorthHeld } from "./worth-held.ts";

/** A text and which characters it has. */
type Signed = { text: string; characters: Characters };
/** What a text must have for a mend to be of use. */
type Asks = { isIn(of: Signed): boolean };
type Mend = (tokens: readonly Token[], lexicon: Lexicon, text: string) => readonly Token[];

function allOf(...asked: Asks[]): Asks {
  return { isIn: (of) => asked.every((one) => one.isIn(of)) };
}

function someOf(...asked: Asks[]): Asks {
  return { isIn: (of) => asked.some((one) => one.isIn(of)) };
}

const outOf = anyOf("/");
/** A space, or what the lexer puts one for. */
const mayBeSpaced = anyOf(" √×①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");
const comeBy = anyOf("的");
const mayTellMatters = new Sign("决结解", /解决|办结|化解/);
const household = anyOf("户");
const trade = anyOf("养种");
const countsNamed = new Sign("户家", /[户家][^。\n]{1,40}[:是别]/);

/** Each with what asks for it, in the order in which they build on one another. */
const mends: readonly (readonly [Asks, Mend])[] = [
  [outOf, joinDoneOf],
  [numbersActs, withoutNumberedActs],
  [oneAfterAnother, withoutOneAfterAnother],
  [wordOfNumber, withoutWordOfNumber],
  [eachDay, withDaysInAll],
  [pausedAtName, withoutPauseAtName],
  [liveSideBySide, withoutHowNear],
  [handedThenEach, withEachOfThose],
  [workThenEach, withEachFoundWork],
  [builtThenEach, withEachBuilt],
  [eachThenWhom, withWhomBehindColon],
  [keptInTurn, withKeptInTurn],
  [metAtLast, withTriesAsOne],
  [roadBetween, withoutBetween],
  [roadToHome, withRoadToHome],
  [fromOneToAnother, withoutWhoseItWas],
  [fetchedForThem, withoutWhoFetched],
  [himAndAnother, withHimNamed],
  [namesGoal, withGoalsTold],
  [lastsUntil, withoutLasting],
  [standardOfEach, withStandardBehind],
  [sumOfForm, withSumNamed],
  [calledToFetch, withShareFetched],
  [becameOfOurs, withoutWhatBecame],
  [carriedForThem, withoutCarried],
  [grantsInKind, withKindGranted],
  [eachOfSome, withSomeAlone],
  [paidInParts, withoutPaidInParts],
  [sharesWithoutUnit, withUnitOfWhole],
  [waitsForThem, withoutWaiting],
  [seenThere, withoutSeenThere],
  [whenRaised, withoutWhenRaised],
  [askedThenGiven, withAskedGiven],
  [moreOfEarlier, withoutEarlierDay],
  [officeInFront, withoutOfficeInFront],
  [rewards, withRewardNamed],
  [digitalThing, withDigitalJoined],
  [sentToPlace, withPlaceApart],
  [groupsOfWorks, withoutGroupsOfWorks],
  [longAndWide, withLengthBehind],
  [arrangedBesides, withArrangedApart],
  [spentOnGifts, withSpentNamed],
  [allKindsWorth, withoutAllKinds],
  [awayAmong, withAwayAmong],
  [groupsCounted, withGroupsSummed],
  [teamsParted, withHomesOfTeams],
  [countsThenVisited, withVisitBeforeCounts],
  [eachVillage, withVillagesInAll],
  [homesOfEachVillage, withHomesOfVillagesInAll],
  [eachOfClass, withEachOfClass],
  [classThenShare, withoutClassServed],
  [awayInBrackets, withAwayTold],
  [heldInFront, withHeldInFront],
  [buysWorth, withProduceBought],
  [boughtAndHanded, withBoughtHanded],
  [befellWhatWeServe, withoutWhatBefell],
  [dealtWith, withDangersCounted],
  [warnsOf, withWarningsTold],
  [countsSorts, withSortsSummed],
  [rewardsMoney, withRewardMoneyGiven],
  [buildsMuch, withYardInFront],
  [meetsDemand, withoutDemandMet],
  [partsOfSold, withPartsSummed],
  [sellsForThem, withSoldForThem],
  [takesAndPays, withTakenBought],
  [soldAtEvent, withEventSales],
  [buysOfPoorPlaces, withProduceOfPlaces],
  [paysForWork, withFundsPaid],
  [fromFunds, withFundsHandedOver],
  [sumOfVisit, withSumOfVisit],
  [solvesThings, withThingsSolved],
  [eachHolding, withHoldingsSummed],
  [worthThenGiven, withWorthBehind],
  [sumOfClass, withSumOfClass],
  [countsInList, withRoundCounted],
  [personsOfRound, withPersonsOfRound],
  [hopedToCome, withoutStopInHope],
  [stateAsLabel, withoutStateInLabel],
  [eachOfGivers, withGivenInAll],
  [paidEach, withPaidInAll],
  [holdsWorth, withWorthHeld],
  [paidWith, withoutPaidWith],
  [paidForGift, withPriceTold],
  [paidThisMonth, withMonthPaid],
  [quotesName, withoutQuotedNames],
  [mayBeSpaced, joinSpacedFigures],
  [stoppedFigure, joinStoppedFigures],
  [comeBy, withoutHowComeBy],
  [aboutBehindColon, withoutAboutBehindColon],
  [thingsWithColons, withoutColonsOfThings],
  [workBeforeColon, withoutColonOfWork],
  [builtBehindColon, withoutColonOfBuilt],
  [roundAbove, withColonOfRound],
  [roundThenGifts, withColonOfGifts],
  [thingsThenWhom, withThingsInOneRow],
  [gaveMoney, withMoneyNamed],
  [moneyHelps, withMoneyThatHelps],
  [moneyForThings, withoutThingsPaidFor],
  [mendedAtTheirs, withMendedAtTheirs],
  [namesCampaign, (tokens, _, text) => joinCampaigns(tokens, text)],
  [outOfStock, withoutStock],
  [givenEarlier, withoutGivenEarlier],
  [toldOfWhom, withoutToldOfWhom],
  [pavesPart, withPartsOfRoad],
  [opensThrough, withRoadsThrough],
  [gaveAll, withoutAll],
  [overWire, joinCallsOverWire],
  [calledToo, withCallsNamed],
  [toldByWire, withCallersNamed],
  [calledKinInstead, withCallToKin],
  [leftThere, withThingHeld],
  [calledToMend, (tokens, _, text) => withCalledToMend(tokens, text)],
  [aboutPaper, withoutTopic],
  [ofCraft, withoutCraft],
  [allOf(toldMatter, toldTopic), joinToldTopics],
  [listsMatters, withMattersSummed],
  [mayTellMatters, joinMatters],
  [someOf(calledTwice, workedWithUs, cameAlong, wentDownWith, actsBesideUs), withCompanions],
  [hasTrouble, withTroubleNamed],
  [allOf(household, trade), joinTrades],
  [wants, withWantsNamed],
  [aboutToGo, withoutAboutToGo],
  [namesPlan, withPlansNamed],
  [sinceThen, withoutThen],
  [figureBeforeWork, withWorkInFront],
  [workAsAsked, withWorkAsked],
  [eachThing, withEachThing],
  [eachInFront, withEachBehind],
  [sharesInRow, withSharesNamed],
  [kindsOrWeights, withoutKindsAndWeights],
  [compares, withoutComparisons],
  [gotMore, withoutMoreThanAnother],
  [topicsOfRow, withTopicsNamed],
  [oneToOneApart, withThingsInTurn],
  [figuresInTurn, withThingInFront],
  [allOfThem, withFigureOfAll],
  [onesNamed, withOnesNamed],
  [countsNamed, withCountNamed],
  [calledShort, withFullNames],
  [givenToChild, withGivingToChild],
  [othersCalled, (tokens, _, text) => withoutOthersCall(tokens, text)],
  [allGoneTo, withThoseGoneTo],
  [lackedAndGiven, withLackedGiven],
  [lacksSome, withLackNamed],
  [neededThing, withoutNeedOfGiven],
  [givesRow, withThingsListed],
  [givesTogether, withThingsParted],
  [homesInRow, withHomesJoined],
  [calledByName, withoutCalled],
  [newOfSame, withNewNamed],
  [moreOfOwn, withThingOfOwn],
  [countedThenEach, withEachToldApart],
  [ofParents, withParentsNamed],
  [namesGrant, joinGrants],
  [putIn, withPutIn],
  [tookSome, (tokens, lexicon, text) => withTakenNamed(tokens, text, lexicon)],
  [onBothSides, withoutSides],
  [keptForLater, withoutForLater],
  [restKept, withoutMeantFirst],
  [staysUntil, withStaysEnded],
  [taskDone, withTaskDone],
  [taughtTimes, withTaughtNamed],
  [countsInVillages, withVillagesParted],
  [listsVillages, withoutCountOfVillages],
  [villagesCounted, withoutNamesOfVillages],
  [talkedThenGave, withStopBehindTalk],
  [groupBehind, withGroupTold],
  [daysInTurn, withDaysInTurn],
  [staysHalf, withHalfDays],
  [timesTold, withTimesTold],
  [goneIn, withGoneIn],
  [wentToSee, withWentToSee],
  [liesNear, withoutWhereItLies],
  [putsMoneyUnder, withMoneyPutUnder],
  [worksBesideThem, withWorkNamed],
  [handsPutIn, withHandsPutIn],
  [talkedAbout, withoutTalkedOf],
  [calledOffices, withoutOfficesCalled],
  [theirTalk, withoutTheirTalk],
  [putsOnThem, withPutOnGiven],
  [boughtOnTheWay, withBoughtOnTheWay],
  [laysIntoKitchen, withLaidInGiven],
  [bringsPromised, withPromisedBrought],
  [tookAfterAll, withTakenAfterAll],
  [tellsPolicy, withPolicyExplained],
  [tellsOfGrant, withoutGivingOfTold],
  [calledToExplain, withStopBeforeExplaining],
  [tickedNames, withTickedOnly],
  [passingCourtesy, (tokens, _, text) => withoutCourtesies(tokens, text)],
  [invitedSomeDay, (tokens, _, text) => withoutInvitations(tokens, text)],
  [toCallSomeDay, (tokens, _, text) => withoutCallSomeDay(tokens, text)],
  [errandsCounted, (tokens, _, text) => withoutErrandsCounted(tokens, text)],
  [eatenTogether, (tokens, _, text) => withoutEatenTogether(tokens, text)],
  [criedUpForThem, withCriedUp],
  [madePeace, withPeaceMade],
  [satAndTalked, (tokens, _, text) => withoutSitting(tokens, text)],
  [sweetsShared, (tokens, lexicon) => withSweetsShared(tokens, lexicon)],
  [givenThingTold, (tokens, _, text) => withThingGiven(tokens, text)],
];

/** The tokens as the rules can read them: what is said in some other way, in another order or around something, said plainly. */
export function mended(read: readonly Token[], signed: Signed, lexicon: Lexicon): Token[] {
  let tokens = read;
  for (const [asks, mend] of mends) if (asks.isIn(signed)) tokens = mend(tokens, lexicon, signed.text);
  return joinCompounds(tokens, lexicon, signed.characters);
}
