import { nothingRequired, type Requirement } from "../scene/requirement.ts";
import type { Before, Scene } from "../scene/scene.ts";
import type { Rule, Segment, Stance } from "../scene/story.ts";
import { actAgain, saidAgain } from "./act-again.ts";
import { addedThing } from "./added-thing.ts";
import { givenAfterwards, givenToVillage } from "./afterwards.ts";
import { animalDoctored } from "./animal-doctored.ts";
import { boughtByOurs, boughtThemselves } from "./bought-by-whom.ts";
import { counted } from "./counted.ts";
import { declined, keptOneThing } from "./declined.ts";
import { fellThrough } from "./fell-through.ts";
import { awayAsWell, foundInside, foundThere, goneBeforeMiss, waitedInVain } from "./gone-and-away.ts";
import { givenByOffice, goods, thingSpokenOf } from "./goods.ts";
import { givenInstead } from "./instead.ts";
import { gatheredWork, labelledWork, labour, workAttended } from "./labour.ts";
import { lackMadeGood, lackTold } from "./lacked.ts";
import { leftOut } from "./left-out.ts";
import { loanGrantedLess } from "./loan.ts";
import { loanSeenTo } from "./loan-seen-to.ts";
import { doctorCame, takenToDoctor, treated } from "./medical.ts";
import { meetingHeld } from "./meeting-held.ts";
import { metAfterAll } from "./met-after-all.ts";
import { missedVisit } from "./missed.ts";
import { loanWished, money } from "./money.ts";
import { moneyBeside } from "./money-beside.ts";
import { namedLater, namedThenRefused, namedWithFigure } from "./named-later.ts";
import { namedUnderAct, solvedUnderHead } from "./named-under-act.ts";
import { needs } from "./needs.ts";
import { notYetGiven } from "./not-yet-given.ts";
import { worksWon } from "./of-projects.ts";
import { alsoThere, inOfRound, onlyThere } from "./only-there.ts";
import { outreachTold } from "./outreach.ts";
import { billPaid, billTold } from "./paid-for-them.ts";
import { partOfCount } from "./part-of-count.ts";
import { calledUp, chatted, phoned } from "./phone.ts";
import { placedAtWork } from "./placed.ts";
import { plannedFirst, planTold } from "./planned-first.ts";
import { produceTold, saleAsked } from "./produce.ts";
import { publicWork } from "./public-work.ts";
import { putRightByOthers } from "./put-right-by-others.ts";
import { remedied } from "./remedied.ts";
import { replaced, thingOutOfOrder } from "./replaced.ts";
import { restHanded } from "./rest-handed.ts";
import { sale } from "./sale.ts";
import { restOfPapers, sameAgain, toldByItself } from "./same-again.ts";
import { handedToFewer, sharedOut } from "./shared-out.ts";
import { solvedNow } from "./solved.ts";
import { trainee, trainingTold } from "./trainee.ts";
import { notGoneAfterAll, turnedBack, wentWithoutUs } from "./turned-back.ts";
import { unansweredCall } from "./unanswered-call.ts";
import { headsNext, underHead } from "./under-head.ts";
import { visitWord } from "./visit.ts";
import { broughtHome, visitCarried } from "./visit-carried.ts";
import { visitHomes } from "./visit-homes.ts";
import { countListed, setOut, visitListed } from "./visit-listed.ts";
import { visitPlace } from "./visit-place.ts";
import { visitStop } from "./visit-stop.ts";
import { paperNamed } from "./waiting.ts";
import { wentOn } from "./went-on.ts";
import { wentOut } from "./went-out.ts";
import { wonOfThose } from "./won-of-those.ts";
import { works } from "./works.ts";
import { worksCompleted } from "./works-completed.ts";

type AskedRule = Pick<Rule, "read"> & { requires: Requirement; after: Before | null };

/** In this order: a visit is known before its miss, a sale before the gifts it would look like. */
const rules: readonly AskedRule[] = [
  givenAfterwards,
  givenToVillage,
  visitWord,
  visitPlace,
  visitHomes,
  broughtHome,
  visitCarried,
  visitListed,
  setOut,
  countListed,
  visitStop,
  goneBeforeMiss,
  foundInside,
  missedVisit,
  wentOut,
  unansweredCall,
  leftOut,
  metAfterAll,
  foundThere,
  waitedInVain,
  awayAsWell,
  lackMadeGood,
  lackTold,
  thingOutOfOrder,
  billPaid,
  billTold,
  solvedNow,
  needs,
  turnedBack,
  wentWithoutUs,
  notGoneAfterAll,
  outreachTold,
  trainingTold,
  trainee,
  treated,
  counted,
  partOfCount,
  underHead,
  headsNext,
  namedUnderAct,
  solvedUnderHead,
  meetingHeld,
  takenToDoctor,
  doctorCame,
  animalDoctored,
  placedAtWork,
  phoned,
  chatted,
  calledUp,
  produceTold,
  saleAsked,
  sale,
  sharedOut,
  handedToFewer,
  money,
  loanWished,
  loanGrantedLess,
  loanSeenTo,
  wonOfThose,
  works,
  worksCompleted,
  labour,
  gatheredWork,
  publicWork,
  worksWon,
  labelledWork,
  wentOn,
  workAttended,
  planTold,
  plannedFirst,
  givenByOffice,
  boughtByOurs,
  goods,
  replaced,
  addedThing,
  boughtThemselves,
  thingSpokenOf,
  paperNamed,
  notYetGiven,
  moneyBeside,
  namedWithFigure,
  namedLater,
  namedThenRefused,
  restHanded,
  sameAgain,
  actAgain,
  saidAgain,
  toldByItself,
  restOfPapers,
  givenInstead,
  keptOneThing,
  declined,
  fellThrough,
  onlyThere,
  alsoThere,
  inOfRound,
  remedied,
  putRightByOthers,
].map(({ requires, after, read }: Rule) => ({
  requires: requires ?? nothingRequired,
  after: after ?? null,
  read,
}));

/** Those that may read anything of a segment by what it is told as and whether anybody is named, worked out when first asked. */
const known = new Map<Stance, (readonly AskedRule[] | undefined)[]>();

function rulesFor({ stance, named, people }: Segment): readonly AskedRule[] {
  const names = named.named.length > 0;
  const somebody = people.named.length > 0;
  const place = (names ? 2 : 0) + (somebody ? 1 : 0);
  const ofStance = known.get(stance) ?? [];
  let those = ofStance[place];
  if (those === undefined) {
    those = rules.filter(({ requires }) => requires.allows(stance, names, somebody));
    ofStance[place] = those;
    known.set(stance, ofStance);
  }
  return those;
}

/** Lets all rules that may read anything of a segment write what they read into the scene, in their order. */
export function readByRules(segment: Segment, scene: Scene): void {
  for (const { requires, after, read } of rulesFor(segment))
    if (requires.isMetBy(segment) && (after === null || scene.holds(after))) read(segment, scene);
}
