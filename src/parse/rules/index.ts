import { nothingRequired, type Requirement } from "../scene/requirement.ts";
import type { Before, Scene } from "../scene/scene.ts";
import type { Rule, Segment, Stance } from "../scene/story.ts";
import { counted } from "./counted/counted.ts";
import { partOfCount } from "./counted/part-of-count.ts";
import { addedThing } from "./goods/added-thing.ts";
import { boughtByOurs, boughtThemselves } from "./goods/bought-by-whom.ts";
import { givenByOffice, goods, thingSpokenOf } from "./goods/goods.ts";
import { replaced, thingOutOfOrder } from "./goods/replaced.ts";
import { handedToFewer, sharedOut } from "./goods/shared-out.ts";
import { paperNamed } from "./goods/waiting.ts";
import { actAgain, saidAgain } from "./later/act-again.ts";
import { givenAfterwards, givenToVillage } from "./later/afterwards.ts";
import { declined, keptOneThing } from "./later/declined.ts";
import { fellThrough } from "./later/fell-through.ts";
import { givenInstead } from "./later/instead.ts";
import { namedLater, namedThenRefused, namedWithFigure } from "./later/named-later.ts";
import { namedUnderAct, solvedUnderHead } from "./later/named-under-act.ts";
import { notYetGiven } from "./later/not-yet-given.ts";
import { plannedFirst, planTold } from "./later/planned-first.ts";
import { restHanded } from "./later/rest-handed.ts";
import { restOfPapers, sameAgain, toldByItself } from "./later/same-again.ts";
import { headsNext, underHead } from "./later/under-head.ts";
import { awayAsWell, foundInside, foundThere, goneBeforeMiss, waitedInVain } from "./missed/gone-and-away.ts";
import { leftOut } from "./missed/left-out.ts";
import { metAfterAll } from "./missed/met-after-all.ts";
import { missedVisit } from "./missed/missed.ts";
import { alsoThere, inOfRound, onlyThere } from "./missed/only-there.ts";
import { unansweredCall } from "./missed/unanswered-call.ts";
import { wentOut } from "./missed/went-out.ts";
import { loanGrantedLess } from "./money/loan.ts";
import { loanSeenTo } from "./money/loan-seen-to.ts";
import { loanWished, money } from "./money/money.ts";
import { moneyBeside } from "./money/money-beside.ts";
import { worksWon } from "./money/of-projects.ts";
import { billPaid, billTold } from "./money/paid-for-them.ts";
import { wonOfThose } from "./money/won-of-those.ts";
import { lackMadeGood, lackTold } from "./needs/lacked.ts";
import { needs } from "./needs/needs.ts";
import { animalDoctored } from "./persons/animal-doctored.ts";
import { doctorCame, takenToDoctor, treated } from "./persons/medical.ts";
import { placedAtWork } from "./persons/placed.ts";
import { trainee, trainingTold } from "./persons/trainee.ts";
import { produceTold, saleAsked } from "./sale/produce.ts";
import { sale } from "./sale/sale.ts";
import { putRightByOthers } from "./solved/put-right-by-others.ts";
import { remedied } from "./solved/remedied.ts";
import { solvedNow } from "./solved/solved.ts";
import { meetingHeld } from "./talk/meeting-held.ts";
import { outreachTold } from "./talk/outreach.ts";
import { calledUp, chatted, phoned } from "./talk/phone.ts";
import { notGoneAfterAll, turnedBack, wentWithoutUs } from "./visit/turned-back.ts";
import { visitWord } from "./visit/visit.ts";
import { broughtHome, visitCarried } from "./visit/visit-carried.ts";
import { visitHomes } from "./visit/visit-homes.ts";
import { countListed, setOut, visitListed } from "./visit/visit-listed.ts";
import { visitPlace } from "./visit/visit-place.ts";
import { visitStop } from "./visit/visit-stop.ts";
import { gatheredWork, labelledWork, labour, workAttended } from "./work/labour.ts";
import { publicWork } from "./work/public-work.ts";
import { wentOn } from "./work/went-on.ts";
import { works } from "./works/works.ts";
import { worksCompleted } from "./works/works-completed.ts";

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
