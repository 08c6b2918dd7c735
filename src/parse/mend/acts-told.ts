import { goneIn, withGoneIn } from "./going/gone-in.ts";
import { wentToSee, withWentToSee } from "./going/went-to-see.ts";
import { givenThingTold, withThingGiven } from "./handed/given-thing-told.ts";
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
} from "./handed/handed-otherwise.ts";
import { sweetsShared, withSweetsShared } from "./handed/sweets-shared.ts";
import { handedToTrained, withTrainedAsReceivers } from "./handed/to-trained.ts";
import type { AskedMend } from "./mend.ts";
import { putsMoneyUnder, withMoneyPutUnder } from "./money/money-put-under.ts";
import { tickedNames, withTickedOnly } from "./names/crossed-names.ts";
import { groupBehind, withGroupTold } from "./names/group-behind.ts";
import { daysInTurn, withDaysInTurn } from "./times/days-in-turn.ts";
import { daysInVillage, withDaysInVillage } from "./times/days-in-village.ts";
import { staysHalf, withHalfDays } from "./times/half-days.ts";
import { stayedEach, withDaysOfAll } from "./times/stayed-each.ts";
import { timesTold, withTimesTold } from "./times/times-told.ts";
import { criedUpForThem, withCriedUp } from "./told/cried-up.ts";
import {
  asPromised,
  courtesies,
  eatenTogether,
  errandsCounted,
  invitedSomeDay,
  satDown,
  toCallSomeDay,
} from "./told/in-passing.ts";
import { madePeace, withPeaceMade } from "./told/made-peace.ts";
import { talkedAbout, withoutTalkedOf } from "./told/talked-about.ts";
import { talkedThenGave, withStopBehindTalk } from "./told/talked-then-gave.ts";
import { calledOffices, theirTalk, withoutOfficesCalled, withoutTheirTalk } from "./told/their-talk.ts";
import {
  calledToExplain,
  tellsOfGrant,
  tellsPolicy,
  withoutGivingOfTold,
  withPolicyExplained,
  withStopBeforeExplaining,
} from "./told/told-a-policy.ts";
import { liesNear, withoutWhereItLies } from "./told/where-it-lies.ts";
import { looksWhether, withoutWhether } from "./told/whether.ts";
import { handsPutIn, withHandsPutIn } from "./work/hands-put-in.ts";
import { withWorkNamed, worksBesideThem } from "./work/work-beside-them.ts";

/** How an act is told: on which days and how often, on the way where, in talk of what. They build on all that index.ts mends before. */
export const actsTold: readonly AskedMend[] = [
  [talkedThenGave, withStopBehindTalk],
  [groupBehind, withGroupTold],
  [daysInTurn, withDaysInTurn],
  [daysInVillage, withDaysInVillage],
  [staysHalf, withHalfDays],
  [stayedEach, withDaysOfAll],
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
  courtesies,
  invitedSomeDay,
  toCallSomeDay,
  errandsCounted,
  eatenTogether,
  [criedUpForThem, withCriedUp],
  [madePeace, withPeaceMade],
  [looksWhether, withoutWhether],
  satDown,
  asPromised,
  [sweetsShared, (tokens, lexicon) => withSweetsShared(tokens, lexicon)],
  [handedToTrained, withTrainedAsReceivers],
  [givenThingTold, (tokens, _, text) => withThingGiven(tokens, text)],
];
