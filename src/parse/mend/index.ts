import { anyOf, Sign } from "../text/characters.ts";
import type { Lexicon } from "../words/lexicon.ts";
import type { Token } from "../words/tokens.ts";
import { actsTold } from "./acts-told.ts";
import { countedThenEach, withEachToldApart } from "./each/counted-then-each.ts";
import { eachDay, withDaysInAll } from "./each/each-day.ts";
import { eachHolding, withHoldingsSummed } from "./each/each-holding.ts";
import { eachInFront, withEachBehind } from "./each/each-in-front.ts";
import { classThenShare, eachOfClass, withEachOfClass, withoutClassServed } from "./each/each-of-class.ts";
import { eachOfGivers, withGivenInAll } from "./each/each-of-givers.ts";
import { paidEach, withPaidInAll } from "./each/each-of-persons.ts";
import {
  builtThenEach,
  eachThenWhom,
  handedThenEach,
  papersThenEach,
  withEachBuilt,
  withEachFoundWork,
  withEachOfThose,
  withPapersInAll,
  withWhomBehindColon,
  workThenEach,
} from "./each/each-over-stop.ts";
import {
  eachVillage,
  groupsCounted,
  homesOfEachVillage,
  teamsParted,
  withGroupsSummed,
  withHomesOfTeams,
  withHomesOfVillagesInAll,
  withVillagesInAll,
} from "./each/each-place.ts";
import { allOfThem, eachThing, withEachThing, withFigureOfAll } from "./each/each-thing.ts";
import { partsThenEach, withoutPartsBeforeEach } from "./each/parts-then-each.ts";
import { sharesInRow, withSharesNamed } from "./each/shares-in-rows.ts";
import { eachOfSome, withSomeAlone } from "./each/some-of-them.ts";
import { standardOfEach, withStandardBehind } from "./each/standard-of-each.ts";
import { keptInTurn, withKeptInTurn } from "./each/took-as-many.ts";
import { sharesWithoutUnit, withUnitOfWhole } from "./each/unit-of-whole.ts";
import { awayOfDue, withAwayOfDue } from "./forms/away-of-due.ts";
import { countsThenVisited, withVisitBeforeCounts } from "./forms/counts-then-visited.ts";
import { meetsDemand, withoutDemandMet } from "./forms/demand-met.ts";
import { joinDoneOf } from "./forms/done-of.ts";
import { dueOfAct, withDoneOfDue } from "./forms/due-of-act.ts";
import { namesGoal, withGoalsTold } from "./forms/goals.ts";
import {
  listsMatters,
  rowOfMatters,
  withMattersSummed,
  withRowOfMattersSummed,
} from "./forms/matters-listed.ts";
import { neededThenSent, withNeededSent } from "./forms/needed-then-sent.ts";
import { numbersActs, withoutNumberedActs } from "./forms/numbered-acts.ts";
import {
  countsInList,
  personsOfRound,
  withPersonsOfRound,
  withRoundCounted,
} from "./forms/numbers-of-round.ts";
import { officeInFront, withoutOfficeInFront } from "./forms/office-in-front.ts";
import { roundAbove, roundThenGifts, withColonOfGifts, withColonOfRound } from "./forms/round-above-list.ts";
import { stateAsLabel, withoutStateInLabel } from "./forms/state-in-label.ts";
import { sumOfForm, withSumNamed } from "./forms/sum-of-form.ts";
import { taskDone, withTaskDone } from "./forms/task-done.ts";
import { joinCampaigns, namesCampaign } from "./forms/titles-of-campaigns.ts";
import { countsInVillages, withVillagesParted } from "./forms/villages-counted.ts";
import {
  listsVillages,
  villagesCounted,
  withoutCountOfVillages,
  withoutNamesOfVillages,
} from "./forms/villages-listed.ts";
import { allGoneTo, withThoseGoneTo } from "./going/all-gone-to.ts";
import { calledKinInstead, withCallToKin } from "./going/called-their-kin.ts";
import {
  actsBesideUs,
  calledTwice,
  cameAlong,
  goesRound,
  wentDownWith,
  withCompanions,
  workedWithUs,
} from "./going/companions.ts";
import { othersCalled, withoutOthersCall } from "./going/others-called.ts";
import {
  calledToo,
  joinCallsOverWire,
  overWire,
  toldByWire,
  withCallersNamed,
  withCallsNamed,
} from "./going/over-wire.ts";
import { sawSoMany, withCountedCalledOn } from "./going/saw-so-many.ts";
import { seenThere } from "./going/seen-there.ts";
import { metAtLast, withTriesAsOne } from "./going/until-met.ts";
import { askedThenGiven, withAskedGiven } from "./handed/asked-then-given.ts";
import { calledToFetch, withShareFetched } from "./handed/called-to-fetch.ts";
import { carriedForThem } from "./handed/carried-for-them.ts";
import { fetchedForThem, withoutWhoFetched } from "./handed/fetched-for-them.ts";
import { keptForLater, restKept, withoutForLater, withoutMeantFirst } from "./handed/for-later.ts";
import { fromOneToAnother, withoutWhoseItWas } from "./handed/from-one-to-another.ts";
import { gaveAll, withoutAll } from "./handed/gave-all.ts";
import { givenEarlier, withoutGivenEarlier } from "./handed/given-earlier.ts";
import { grantsInKind, withKindGranted } from "./handed/granted-in-kind.ts";
import { hadEarlier, withoutWhenHad } from "./handed/had-earlier.ts";
import { heldInFront, withHeldInFront } from "./handed/held-in-front.ts";
import { lackedAndGiven, withLackedGiven } from "./handed/lacked-and-given.ts";
import { leftThere, withThingHeld } from "./handed/left-there.ts";
import { moreOfEarlier, withoutEarlierDay } from "./handed/more-of-earlier.ts";
import { moreOfOwn, withThingOfOwn } from "./handed/more-of-own.ts";
import { outOfStock, withoutStock } from "./handed/out-of-stock.ts";
import { putIn, withPutIn } from "./handed/put-in.ts";
import { tookSome, withTakenNamed } from "./handed/took-what.ts";
import type { AskedMend, Asks, Signed } from "./mend.ts";
import { boughtAndHanded, withBoughtHanded } from "./money/bought-and-handed.ts";
import { toldFromWhom, withSellersInFront } from "./money/bought-from-whom.ts";
import { buysWorth, withProduceBought } from "./money/bought-worth.ts";
import { gaveMoney, withMoneyNamed } from "./money/gave-money.ts";
import { moneyForThings, withoutThingsPaidFor } from "./money/money-for-things.ts";
import { moneyHelps, withMoneyThatHelps } from "./money/money-that-helps.ts";
import { paidInParts } from "./money/paid-by-whom.ts";
import { paidForGift, paidWith, withoutPaidWith, withPriceTold } from "./money/paid-for-gift.ts";
import {
  fromFunds,
  paysForWork,
  sumOfVisit,
  withFundsHandedOver,
  withFundsPaid,
  withSumOfVisit,
} from "./money/paid-out.ts";
import { paidThisMonth, withMonthPaid } from "./money/paid-this-month.ts";
import { partsOfSold, withPartsSummed } from "./money/parts-of-sold.ts";
import { projectWithFunds, withProjectsAndFunds } from "./money/project-and-funds.ts";
import {
  digitalThing,
  rewards,
  sentToPlace,
  withDigitalJoined,
  withPlaceApart,
  withRewardNamed,
} from "./money/rewarded.ts";
import {
  buysOfPoorPlaces,
  sellsForThem,
  soldAtEvent,
  withEventSales,
  withProduceOfPlaces,
  withSoldForThem,
} from "./money/sold-for-them.ts";
import { allKindsWorth, spentOnGifts, withoutAllKinds, withSpentNamed } from "./money/spent-on-gifts.ts";
import { takesAndPays, withTakenBought } from "./money/took-and-paid.ts";
import { sumOfClass, withSumOfClass, withWorthBehind, worthThenGiven } from "./money/worth-behind.ts";
import { holdsWorth, withWorthHeld } from "./money/worth-held.ts";
import { allOfThose, withAllOfThose } from "./names/all-of-those.ts";
import { awayAmong, withAwayAmong } from "./names/away-among.ts";
import { awayInBrackets, withAwayTold } from "./names/away-in-brackets.ts";
import { calledByName, withoutCalled } from "./names/called-by-name.ts";
import { withCountNamed } from "./names/count-named.ts";
import { himAndAnother, withHimNamed } from "./names/him-and-another.ts";
import { homesInRow, withHomesJoined } from "./names/homes-in-row.ts";
import { givenToChild, ofParents, withGivingToChild, withParentsNamed } from "./names/of-family.ts";
import { servesThem, withCentresActing } from "./names/office-of-service.ts";
import { onesNamed, withOnesNamed } from "./names/ones-named.ts";
import { pausedAtName, withoutPauseAtName } from "./names/paused-name.ts";
import { placedOfNumber, withPlacedNamed } from "./names/placed-of-number.ts";
import { toldOfWhom, withoutToldOfWhom } from "./names/told-of-whom.ts";
import { withoutWordOfNumber, wordOfNumber } from "./names/word-of-number.ts";
import { oneToOneApart, withThingsInTurn } from "./rows/one-to-one.ts";
import { joinSpacedFigures, joinStoppedFigures, stoppedFigure } from "./rows/spaced-figures.ts";
import { sumBeforeThing, withSumApart } from "./rows/sum-before-thing.ts";
import { figuresInTurn, withThingInFront } from "./rows/thing-behind-row.ts";
import { givesRow, withThingsListed } from "./rows/things-in-row.ts";
import { thingsThenWhom, withThingsInOneRow } from "./rows/things-then-whom.ts";
import { givesTogether, withThingsParted } from "./rows/things-together.ts";
import {
  aboutBehindColon,
  builtBehindColon,
  thingsWithColons,
  withoutAboutBehindColon,
  withoutColonOfBuilt,
  withoutColonOfWork,
  withoutColonsOfThings,
  workBeforeColon,
} from "./rows/things-with-colons.ts";
import { cameInGroups, withAllWhoCame } from "./rows/those-who-came.ts";
import { topicsOfRow, withTopicsNamed } from "./rows/topic-of-row.ts";
import { calledShort, withFullNames } from "./things/called-short.ts";
import { withoutHowComeBy } from "./things/come-by.ts";
import { joinCompounds } from "./things/compound.ts";
import { hasTrouble, withTroubleNamed } from "./things/has-trouble.ts";
import { kindsOrWeights, withoutKindsAndWeights } from "./things/kinds-and-weights.ts";
import { lacksSome, withLackNamed } from "./things/lacking.ts";
import { newOfSame, withNewNamed } from "./things/more-of-same.ts";
import { joinGrants, namesGrant } from "./things/named-grants.ts";
import { neededThing, withoutNeedOfGiven } from "./things/needed-things.ts";
import { ofPeople, withoutPeopleCounted } from "./things/of-people.ts";
import { namesPlan, withPlansNamed } from "./things/plan-noun.ts";
import { quotesName, withoutQuotedNames } from "./things/quoted-name.ts";
import { joinMatters } from "./things/raised-matters.ts";
import {
  aboutPaper,
  joinToldTopics,
  ofCraft,
  toldMatter,
  toldTopic,
  withoutCraft,
  withoutTopic,
} from "./things/topic-of-paper.ts";
import { joinTrades } from "./things/trades.ts";
import { usedUp, withUsedUpTold } from "./things/used-up.ts";
import { wants, withWantsNamed } from "./things/wanted.ts";
import { lastsUntil, withoutLasting } from "./times/lasts-until.ts";
import { noTimes, withoutNoTimes } from "./times/none-of-times.ts";
import { oneAfterAnother, withoutOneAfterAnother } from "./times/one-after-another.ts";
import { sinceThen, withoutThen } from "./times/since-then.ts";
import { staysUntil, withStaysEnded } from "./times/stay-until.ts";
import { taughtTimes, withTaughtNamed } from "./times/taught-times.ts";
import { whenRaised } from "./times/when-raised.ts";
import { aboutToGo, withoutAboutToGo } from "./told/about-to-go.ts";
import { asReported, withoutReported } from "./told/as-reported.ts";
import { compares, gotMore, withoutComparisons, withoutMoreThanAnother } from "./told/compared.ts";
import { decided, withDecisionAhead } from "./told/decided.ts";
import { hopedToCome, withoutStopInHope } from "./told/hoped-to-come.ts";
import { remindsUs, withReminderAhead } from "./told/reminded.ts";
import { waitsForThem } from "./told/waits-for-them.ts";
import { becameOfOurs } from "./told/what-became-of-ours.ts";
import { befellWhatWeServe, dealtWith, withDangersCounted, withoutWhatBefell } from "./told/what-befell.ts";
import { liveSideBySide, withoutHowNear } from "./told/where-it-lies.ts";
import { onBothSides, withoutSides } from "./work/both-sides.ts";
import { calledToMend, withCalledToMend } from "./work/called-to-mend.ts";
import {
  buildsMuch,
  countsSorts,
  rewardsMoney,
  warnsOf,
  withRewardMoneyGiven,
  withSortsSummed,
  withWarningsTold,
  withYardInFront,
} from "./work/drives-and-sorts.ts";
import { extentBehind, withExtentBeside } from "./work/extent-behind.ts";
import { figureBeforeWork, withWorkInFront } from "./work/figure-before-work.ts";
import { solvesThings, withThingsSolved } from "./work/got-for-them.ts";
import {
  arrangedBesides,
  groupsOfWorks,
  longAndWide,
  withArrangedApart,
  withLengthBehind,
  withoutGroupsOfWorks,
  withoutProjectOfWorks,
  worksAsProject,
} from "./work/measures-of-works.ts";
import { mendedAtTheirs, withMendedAtTheirs } from "./work/mended-at-theirs.ts";
import { opensThrough, pavesPart, withPartsOfRoad, withRoadsThrough } from "./work/paved-road.ts";
import { roadBetween, roadToHome, withoutBetween, withRoadToHome } from "./work/road-between.ts";
import { withWorkAsked, workAsAsked } from "./work/work-as-asked.ts";

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
const mends: readonly AskedMend[] = [
  [outOf, joinDoneOf],
  [numbersActs, withoutNumberedActs],
  [oneAfterAnother, withoutOneAfterAnother],
  [wordOfNumber, withoutWordOfNumber],
  [sawSoMany, withCountedCalledOn],
  [noTimes, withoutNoTimes],
  [eachDay, withDaysInAll],
  [pausedAtName, withoutPauseAtName],
  [liveSideBySide, withoutHowNear],
  [neededThenSent, withNeededSent],
  [partsThenEach, withoutPartsBeforeEach],
  [allOfThose, withAllOfThose],
  [placedOfNumber, withPlacedNamed],
  [handedThenEach, withEachOfThose],
  [papersThenEach, withPapersInAll],
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
  [awayOfDue, withAwayOfDue],
  [dueOfAct, withDoneOfDue],
  [lastsUntil, withoutLasting],
  [standardOfEach, withStandardBehind],
  [sumOfForm, withSumNamed],
  [calledToFetch, withShareFetched],
  becameOfOurs,
  carriedForThem,
  [grantsInKind, withKindGranted],
  [eachOfSome, withSomeAlone],
  paidInParts,
  [sharesWithoutUnit, withUnitOfWhole],
  waitsForThem,
  seenThere,
  whenRaised,
  [askedThenGiven, withAskedGiven],
  [moreOfEarlier, withoutEarlierDay],
  [officeInFront, withoutOfficeInFront],
  [rewards, withRewardNamed],
  [digitalThing, withDigitalJoined],
  [sentToPlace, withPlaceApart],
  [groupsOfWorks, withoutGroupsOfWorks],
  [worksAsProject, withoutProjectOfWorks],
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
  [servesThem, withCentresActing],
  [ofPeople, withoutPeopleCounted],
  [projectWithFunds, withProjectsAndFunds],
  [partsOfSold, withPartsSummed],
  [sellsForThem, withSoldForThem],
  [toldFromWhom, withSellersInFront],
  [takesAndPays, withTakenBought],
  [soldAtEvent, withEventSales],
  [buysOfPoorPlaces, withProduceOfPlaces],
  [paysForWork, withFundsPaid],
  [fromFunds, withFundsHandedOver],
  [sumOfVisit, withSumOfVisit],
  [solvesThings, withThingsSolved],
  [eachHolding, withHoldingsSummed],
  [cameInGroups, withAllWhoCame],
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
  [asReported, withoutReported],
  [hadEarlier, withoutWhenHad],
  [decided, withDecisionAhead],
  [remindsUs, withReminderAhead],
  [roundThenGifts, withColonOfGifts],
  [extentBehind, withExtentBeside],
  [sumBeforeThing, withSumApart],
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
  [rowOfMatters, withRowOfMattersSummed],
  [mayTellMatters, joinMatters],
  [someOf(calledTwice, workedWithUs, cameAlong, wentDownWith, actsBesideUs, goesRound), withCompanions],
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
  [usedUp, withUsedUpTold],
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
  ...actsTold,
];

/** The tokens as the rules can read them: what is said in some other way, in another order or around something, said plainly. */
export function mended(read: readonly Token[], signed: Signed, lexicon: Lexicon): Token[] {
  let tokens = read;
  for (const [asks, mend] of mends) if (asks.isIn(signed)) tokens = mend(tokens, lexicon, signed.text);
  return joinCompounds(tokens, lexicon, signed.characters);
}
