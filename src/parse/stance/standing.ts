import { isGivenNext } from "../acts/giving-starts.ts";
import type { Clause } from "../scene/clause.ts";
import { aims, asksPlainly } from "../scene/clause-kind.ts";
import { followsWait, isPutOff, tellsWait, waitsWithin } from "../scene/not-yet.ts";
import { asksToHaveDone } from "../scene/request.ts";
import type { Stance } from "../scene/story.ts";
import { firstThat, type Stretch } from "../scene/stretch.ts";
import { isOfHousehold, type Subject, subjectAt } from "../scene/subject.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has } from "../words/tokens.ts";
import {
  actsForThem,
  asksToSell,
  handedOver,
  isHandedByNow,
  isSold,
  placedBy,
  soldForThem,
} from "./acted-for-them.ts";
import { firstAhead, isOthers, isOurPlan, isTheirFuture } from "./ahead.ts";
import { denial, isDeniedOurs } from "./denied.ts";
import { cameToNothing, mayFail, tellsIntent } from "./failing.ts";
import { Givers } from "./givers.ts";
import { gotElsewhere } from "./got-elsewhere.ts";
import { handsCame, lendsAHand, workedForThem } from "./hands-lent.ts";
import { type HearsayOf, heardOf, turnsBackToUs, turnsFrom } from "./heard.ts";
import { tellsNoAct } from "./no-act.ts";
import { ofTheirs } from "./of-theirs.ts";
import { bargain, comesFirst, conditions, followsFrom, onTerms, type Terms } from "./on-terms.ts";
import { isOurs, isRefusal, toldByOthers } from "./ours-in-speech.ts";
import { gathers, givesAway, holds, owning, ownsOrBuys, soldOwn } from "./own-affairs.ts";
import {
  boughtAgain,
  fetchedHome,
  givenToThem,
  paidThemselves,
  spendsOwn,
  spendsRest,
  tellsIncome,
  wentForThings,
} from "./own-money.ts";
import { isRaised, raisesMatters, speaksNext, wantsIt } from "./raised.ts";
import { settles, settlesAtOnce, uponHearing } from "./settled.ts";
import { seeksOutlet } from "./sought.ts";
import { explainsToThem, Speech, tellsOrAsks } from "./speech.ts";
import { allIsWell, ownStance, tellsMore } from "./stance.ts";
import {
  answered,
  doneByOthers,
  forgetting,
  givesOf,
  handsThem,
  isAnothersAct,
  keptFromThem,
  listsOn,
  locked,
  musing,
  noFee,
  overheard,
  ownTarget,
  putOffByOthers,
  soActed,
  stillToGive,
  theirsNot,
  waiting,
  wantsBuilt,
} from "./standing-signs.ts";
import { calledAfterAll, doneAfterAll, isForgotten, isNextGoneTo, isToCome, unreal } from "./still-to-do.ts";
import { handlingOf } from "./taken-up.ts";
import { comesOutOtherwise } from "./told-plans.ts";
import { tellsTrouble, wagesKept } from "./trouble.ts";
import { isNoMatter } from "./trouble-of-ours.ts";
import { tellsHowItStands, tellsItsFields, tellsWhatWeDid } from "./village-state.ts";

/** A way, a gift or one that was not taken: what is told behind a need in the same sentence and is none of it. */
const ofDeed = rolesOf(Role.go, Role.give, Role.notGiven);

const doneByUs = rolesOf(Role.cadreSelf, Role.dative, Role.help);

const asks = rolesOf(Role.need, Role.wish);
/** 想请我们介绍个活, 想让村里修修路 */
const asksUs = /^(?:[他她]们?|老人|也|就|还|又)*想(?:请|让|叫|托|喊)(?:[我咱俺]|村|工作队|单位|政府|帮)/;

/** How the message stands to what it tells: done, planned, needed, heard. What a segment turns to lasts for its sentence. */
export class Standing {
  /** What the sentence has turned into: a plan or hearsay lasts to its end or the next day. */
  private lasting: Stance | null = null;
  /** Who acted last in this sentence. */
  private actor: Subject | null = null;
  /** What somebody else says in the sentence; null where nobody has spoken in it so far. */
  speech: Speech | null = null;
  /** The sentence that told what was only meant (本来要…): what else it tells did not come about either. */
  private failingIn = -1;
  /** The sentence that told how it stands with a village: 上坪村现有农户312户,|种植苹果2100亩. */
  private villageIn = -1;
  /** 本想塞给他200块,他不要;|听说…,他想请我们修水渠 */
  private failingEnds = false;
  /** 路上一直在想,|能不能给他找个活: what the sender asks himself in the sentence is asked of nobody. */
  private musing = false;
  /** Somebody told this in the sentence: 听李平说,民政上给他发了两袋米. */
  private spoken = false;
  /** And so it begins: 听李平说. */
  private overhears = false;
  /** 要是…,我就…: what the sentence tells has not come about, whoever does it. */
  private conditional = false;
  /** The sentence has told of a day to come, and of nobody in the same breath: 要是李平明天在家 is up to him. */
  private ahead = false;
  /** What was heard last: 听说李平病了. */
  private heard: HearsayOf = null;
  private terms: Terms | null = null;
  /** 等手续补齐,|再给他送: the clause that tells what is waited for. */
  private waits: Clause | null = null;
  /** Nobody was met: 门锁着,进不去. */
  private missed = false;
  /** Who was named last, and who was named when nobody was met. */
  private namedLast: string | null = null;
  private missedOne: string | null = null;
  /** The sender did not get there: 李平家没去成,路断了 tells why. */
  private barred = false;
  /** They were called up: 给他打了电话,信号不好 tells how the call went. */
  private called = false;
  /** The sender or who came along worked with their hands: 抬瓦递砖,手套都磨破了 tells how hard. */
  private worked = false;
  /** The household's own affairs are told in this sentence: 家里有电视1台, 冰箱1台. */
  private ownLasts = false;
  /** 联系了残联,|残联给他送了轮椅: what others gave is what the sender asked them for. */
  private arranged = false;
  /** The need that lasts is a trouble the sender saw, and nothing that anybody asked for. */
  private seenAmiss = false;
  /** The stretch before told what the sender gave, whatever was said before it: 他说膝盖疼,带了一盒药,|外加一瓶油. */
  private gave = false;
  /** One of the house is on the way for a thing: 他去拉种子,|拉回来30斤. */
  private fetches = false;
  /** What is needed is that the sender sell it: 托我卖蜂蜜,|卖了700块. */
  private toSell = false;
  /** They told what they earned: 收入5万元,余下的修了圈舍 is spent by them. */
  private earned = false;
  private readonly givers = new Givers();

  openSentence(): void {
    this.lasting = null;
    this.givers.openSentence();
    this.failingEnds = false;
    this.ownLasts = false;
    this.earned = false;
    this.gave = false;
    this.fetches = false;
    this.toSell = false;
    this.called = false;
    this.worked = false;
    this.arranged = false;
    this.barred = false;
    this.actor = null;
    this.spoken = false;
    this.overhears = false;
    this.conditional = false;
    this.ahead = false;
    this.heard = null;
    this.terms = null;
    this.waits = null;
    this.speech = null;
    this.missed = false;
    this.musing = false;
    this.seenAmiss = false;
  }

  /** 想让村里修渠|再到李平家: on to the next; 改天|再去 stays a plan. */
  goOn(): void {
    if (this.lasting !== "plan" && this.lasting !== "hearsay") this.openSentence();
  }

  /** Another day ends what was planned for the one before. */
  openDay(): void {
    if (this.lasting === "plan") this.lasting = null;
    this.terms = null;
  }

  /** What was only meant is told to its end: what they ask for behind the semicolon is asked. Who gave gives no more. */
  passSemicolon(): void {
    this.failingEnds = this.failingIn >= 0;
    this.givers.openSentence();
  }

  /** What somebody raised ends there; 6月房子又裂了 behind it is told anew. */
  leaveMatter(): void {
    this.speech = null;
    if (this.lasting === "need") this.lasting = null;
  }

  /**
   * @param theirs the household itself acts in this segment
   * @param message all of its text
   */
  read(stretch: Stretch, clause: Clause, theirs: boolean, message: string): Stance {
    const { tokens, roles } = stretch;
    this.fetches &&= !givenToThem(stretch, message);
    if (this.speech === null && (roles.has(Role.say) || tellsOrAsks.isIn(stretch)))
      this.speech = new Speech();
    this.speech?.hear(stretch, this.actor);
    this.arranged ||= roles.has(Role.arrange);
    const ofOthers = this.givers.gives(stretch, clause);
    this.called ||= clause.measures.includes("talk") && /电话|视频|语音|微信|通话/.test(clause.text);
    let stance = this.stanceOf(stretch, clause, theirs, ofOthers);
    this.overhears ||= overheard.isIn(clause);
    // 听李平说县医院来义诊了,|看了三十多个人: what others did goes on as it was heard.
    if (
      this.overhears &&
      stance === "theirs" &&
      doneByOthers.test(stretch.text) &&
      /[了来]/.test(stretch.text)
    ) {
      this.lasting = "hearsay";
      stance = "hearsay";
    }
    if (this.speech !== null)
      this.gave =
        stance === "done" && stretch.hasFigure && (givesOf(tokens) || (this.gave && listsOn(stretch)));
    const spends = spendsOwn(stretch, clause.text);
    if (spends && stance === "done") stance = "theirs";
    this.earned ||= spends || tellsIncome(stretch);
    if (this.earned && spendsRest(stretch)) stance = "theirs";
    if (stance === "need" && roles.has(Role.sell) && asksToSell.test(stretch.text)) this.toSell = true;
    if (stance === "done") {
      // 李平家盖了三间房,买了两台农机: what the household did goes on until somebody else acts.
      const gathered =
        stretch.hasFigure && this.actor === "household" && this.lasting !== "need" && gathers.isIn(stretch);
      const goesOn = this.ownLasts && !isAnothersAct(stretch) && !isGivenNext(stretch, clause);
      const begins = theirs && roles.hasSome(owning) && ownsOrBuys(stretch);
      this.ownLasts = goesOn || begins || (holds(stretch) && !givesAway(stretch));
      if (goesOn || gathered) stance = "theirs";
    }
    if (roles.has(Role.say) && subjectAt(tokens, firstThat(stretch, Role.say)) !== "us") this.spoken = true;
    if (stretch.hasName)
      this.namedLast = tokens.findLast(({ mention }) => mention !== null)?.mention?.name ?? null;
    if (stance === "done") {
      if (roles.has(Role.missed) || locked.isIn(stretch)) {
        this.missed = true;
        this.missedOne = this.namedLast;
      }
      if (!theirs && roles.has(Role.labour)) this.worked = true;
    } else if (stance === "refused" && !roles.has(Role.notGiven)) this.barred = true;
    const hands = this.actor === "household" && stance === "done" && handsThem(stretch);
    this.actor = subjectAt(tokens, tokens.length) ?? (hands ? "us" : this.actor);
    this.fetches = isOfHousehold(this.actor) && (this.fetches || wentForThings.isIn(stretch));
    return stance;
  }

  private stanceOf(stretch: Stretch, clause: Clause, theirs: boolean, ofOthers: boolean): Stance {
    const { tokens, text, roles } = stretch;
    const said = this.speech !== null && this.speech.from !== null;
    const ahead = stretch.hasDay ? firstAhead(tokens) : -1;
    this.ahead ||= ahead >= 0 && !stretch.hasName && !roles.has(Role.pronoun);
    // 计划培训2期,|实际培训3期
    if (this.lasting === "plan" && comesOutOtherwise(stretch)) this.lasting = null;
    if (ahead >= 0 && !(said && !isOurs(stretch, this.speech, this.gave))) {
      // 他女儿明年高考,希望…
      if (isTheirFuture(stretch, ahead)) return "theirs";
      this.lasting = "plan";
    }
    const waits = this.waits !== null || clause.characters.mayHaveOneOf(waiting);
    if (!said && waits && this.putsOff(stretch, clause)) this.lasting = "plan";
    if (clause.text.charAt(0) === "等" && followsWait(stretch, clause.text)) this.lasting = "plan";
    if (roles.has(Role.dative) && waitsWithin.isIn(clause) && clause.text.endsWith(text))
      this.lasting = "plan";
    if (!said && clause.label === null && isToCome(stretch, clause, this.lasting)) this.lasting = "plan";
    else if (this.lasting === "plan" && ahead < 0)
      if (doneAfterAll.isIn(stretch) || calledAfterAll.isIn(clause) || isNextGoneTo(stretch))
        this.lasting = null;
    if (unreal.isIn(stretch)) {
      this.lasting = "hearsay";
      this.conditional = true;
    }
    if (clause.stop === "?" || asksPlainly(clause)) return "question";
    if (this.failingEnds && roles.hasSome(asks)) this.failingIn = -1;
    const mayBeMeantOnly = this.failingIn === clause.sentence || mayFail.isIn(clause);
    if ((mayBeMeantOnly && this.fails(stretch, clause)) || aims.someHolds(clause)) return "hearsay";
    if (!said && this.lasting === null && stretch.hasFigure) {
      const ofVillage = tellsHowItStands.someHolds(stretch);
      if (ofVillage || (this.villageIn === clause.sentence && tellsItsFields(stretch))) {
        this.villageIn = clause.sentence;
        return "theirs";
      }
    }
    if (this.villageIn >= 0 && (roles.hasSome(doneByUs) || tellsWhatWeDid(stretch))) this.villageIn = -1;
    if (
      this.lasting !== "plan" &&
      this.lasting !== "hearsay" &&
      !this.arranged &&
      (ofOthers || gotElsewhere.someHolds(stretch) || ofTheirs.someHolds(stretch))
    )
      return "theirs";
    if (this.speech?.tellsOfVisitors(stretch)) return "theirs";
    // 单位自己的存款任务|还差300万: what an office has set itself.
    if (ownTarget.isIn(clause)) return "theirs";
    // 听说…,我今天过去看望了她: the sender's own doing again.
    if (
      this.lasting === "hearsay" &&
      has(tokens[0], Role.cadreSelf) &&
      !roles.has(Role.say) &&
      !this.conditional
    )
      this.lasting = null;
    // 诉求:想给儿子找个活
    const asked =
      clause.label === "need" && (roles.has(Role.wish) || tokens.some(({ text }) => text.startsWith("想")));
    if (asked || (seeksOutlet.isIn(stretch) && (said || roles.has(Role.pronoun)))) return "need";
    // 没人应,听说赶场去了,给她的棉被放隔壁了; 天黑前又跑了一趟: heard was only where they are.
    if (this.lasting === "hearsay" && !this.conditional) {
      const turns = turnsFrom(this.heard, stretch, clause, said);
      if (turns || (this.missed && turnsBackToUs(stretch))) this.lasting = null;
    }
    // 听说车间招工,|想请我们给介绍个活
    if (this.lasting === "hearsay" && !this.conditional && asksUs.test(stretch.text)) this.lasting = null;
    if (!clause.roles.has(Role.cadreSelf) && raisesMatters.isIn(clause)) {
      this.lasting = "need";
      return "theirs";
    }
    if (!said && (this.musing || musing.isIn(stretch)) && this.muses(stretch)) return "theirs";
    const byOthers = this.spoken && toldByOthers(stretch);
    const byItself = tellsMore.isMetBy(stretch) ? ownStance(stretch, theirs, this.actor, said) : null;
    if (byItself === null && stillToGive.isIn(stretch)) this.lasting = "plan";
    const own = byOthers ? "theirs" : byItself;
    // 没人应,听说赶场去了: why nobody was there.
    if (own === "hearsay" && this.missed && !said) return "hearsay";
    if (onTerms.someHolds(stretch) || bargain.isIn(clause)) this.terms = { clause, met: false };
    else if (comesFirst.isIn(clause)) this.terms = { clause, met: true };
    if (this.terms !== null && followsFrom(this.terms, clause)) return "hearsay";
    this.terms = null;
    if (own === "hearsay") {
      this.lasting = "hearsay";
      this.heard = heardOf(stretch);
      this.conditional ||= tokens.some((token) => has(token, Role.hearsay) && conditions.has(token.text));
    }
    if (own === "plan") this.lasting = "plan";
    if (this.lasting === "hearsay" && this.conditional && this.ahead && !said && isOurPlan(stretch))
      return "plan";
    if (this.lasting === "hearsay" || this.lasting === "plan") return this.lasting;
    if (!said && stretch.characters.mayHaveOneOf(forgetting) && isForgotten(tokens)) return "refused";
    if (clause.label === "need") return isHandedByNow(stretch) || settlesAtOnce(stretch) ? "done" : "need";
    const kept =
      own === "refused" &&
      (((said || roles.has(Role.stateBenefit)) && keptFromThem.test(clause.text)) || wagesKept.isIn(stretch));
    if (own === "refused" && !kept) return noFee.test(clause.text) ? "theirs" : "refused";
    // 反映三件事:一是…,二是低保想重新核一下
    if (own === "theirs") {
      const goesOn = has(tokens[0], Role.further) || wantsBuilt(tokens);
      return this.lasting === "need" && goesOn ? "need" : "theirs";
    }
    // 想要水泥硬化院坝,|村里没有指标: the answer to what was asked.
    if (this.lasting === "need" && !said && text.includes("没") && answered.test(text)) return "theirs";
    if (this.lasting === "need" && putOffByOthers.isIn(stretch)) return "theirs";
    const handled = handlingOf(stretch, clause, own, this.lasting === "need");
    if (handled === "done") this.lasting = null;
    if (handled !== null) return handled;
    const raised = this.speech?.raised === true && isRaised(stretch);
    const carried = this.speech?.carried === true && wantsIt.test(text);
    if (own === "need" || kept || raised || carried || (said && asksToHaveDone(text))) {
      this.lasting = "need";
      return "need";
    }
    if (
      (!this.missed || said || this.isOfNextHome(stretch)) &&
      tellsTrouble(stretch, said || (this.actor !== null && goesOnOf(this.actor, stretch))) &&
      !isNoMatter(stretch, said, { called: this.called, barred: this.barred, worked: this.worked })
    ) {
      this.seenAmiss = !said && this.lasting !== "need" && !roles.hasSome(asks);
      this.lasting = "need";
      return "need";
    }
    if (this.lasting === "need") {
      // 他爹的助听器坏了;他兄弟王五今年收入4万
      if (stretch.hasName && !said) {
        this.lasting = null;
        return "done";
      }
      // 李平说缺水,|王五说啥都好, |王五讲儿子回来了
      if (allIsWell.isIn(stretch) || (said && speaksNext(stretch))) {
        if (said && stretch.hasName) this.lasting = null;
        return "theirs";
      }
      // 想请村里打井;他家今年卖了2头猪: how else they fare.
      if (soldOwn.test(text)) {
        this.lasting = null;
        return "theirs";
      }
      const goesOn = said && !isOurs(stretch, this.speech, this.gave) && !isRefusal(stretch);
      if (!goesOn && (roles.hasSome(ofDeed) || actsForThem(stretch))) {
        // 想让局里 | 给看一下 belongs to the wish.
        if (
          clause.stop !== "" &&
          has(tokens[0], Role.dative) &&
          !(
            stretch.hasFigure ||
            settles(stretch) ||
            placedBy(stretch) ||
            handedOver.test(text) ||
            roles.has(Role.cadreSelf) ||
            stretch.hasName
          ) &&
          !workedForThem(stretch)
        )
          return "need";
        this.lasting = null;
        return "done";
      }
      if (
        uponHearing.isIn(stretch) ||
        (!goesOn &&
          (explainsToThem(stretch) || handsCame(stretch) || (this.seenAmiss && lendsAHand(stretch))))
      ) {
        this.lasting = null;
        return "done";
      }
      // 托我卖洋芋,|卖了500斤,|共700元: sold by now, and what is told behind it is no more asked for.
      if (this.toSell && isSold(stretch)) {
        this.lasting = null;
        return "done";
      }
      // 帮着联系了合作社
      const helped =
        !roles.has(Role.wish) &&
        ((roles.has(Role.help) && tokens.some(({ text }) => text.endsWith("了"))) ||
          placedBy(stretch) ||
          soldForThem(stretch) ||
          (!goesOn && workedForThem(stretch)));
      return roles.has(Role.next) || helped ? "done" : "need";
    }
    if (said && !isOurs(stretch, this.speech, this.gave)) return "theirs";
    if (denial.isIn(clause) && isDeniedOurs(stretch, clause)) return "theirs";
    if (tellsNoAct.someHolds(stretch)) return "theirs";
    if (this.actor !== "household" && this.actor !== "kin") return "done";
    if (paidThemselves(stretch) || boughtAgain(stretch)) return "theirs";
    return this.fetches && fetchedHome(stretch, clause.text) && !roles.hasSome(doneByUs) ? "theirs" : "done";
  }

  /** 李平家没人,|王五家的水管坏了: how it is with another than was not met. Not: 李平家没人,|李平家的门坏了 */
  private isOfNextHome({ tokens }: Stretch): boolean {
    const whose = tokens[0]?.mention?.name;
    return whose !== undefined && whose !== this.missedOne && has(tokens[1], Role.home);
  }

  /** 本来要给李平送药,车坏了没送成: neither done nor planned, till what came of it or another day. */
  private fails(stretch: Stretch, clause: Clause): boolean {
    const opens = mayFail.isIn(clause) && tellsIntent(stretch, clause);
    if (opens) this.failingIn = clause.sentence;
    if (this.failingIn !== clause.sentence) return false;
    if (cameToNothing(stretch, opens)) return true;
    this.failingIn = -1;
    return false;
  }

  /** 等手续补齐,|月底我再给李平送去2000块 */
  private putsOff(stretch: Stretch, clause: Clause): boolean {
    const waited = this.waits !== null && this.waits !== clause;
    if (waited) this.waits = null;
    if (isPutOff(stretch, waited) && !isOthers(subjectAt(stretch.tokens, 1))) return true;
    if (clause.stop === "," && tellsWait(clause.text)) this.waits = clause;
    return false;
  }

  /** 心里盘算着怎么帮他: thought by the sender, and what is wished behind it. */
  private muses(stretch: Stretch): boolean {
    const { tokens, roles } = stretch;
    if (musing.isIn(stretch) && !soActed.test(stretch.text)) {
      const at = tokens.findIndex(({ text }) => /想|琢|寻思|盘算|考虑|思量|合计/.test(text));
      const who = subjectAt(tokens, at) ?? this.actor ?? "us";
      this.musing = who === "us";
      return this.musing;
    }
    return this.musing && (roles.has(Role.wish) || roles.has(Role.question));
  }
}

/** 他阿妈上个月住的院,|报销还没办下来: nobody else is told of since. */
function goesOnOf(actor: Subject, { roles, hasName }: Stretch): boolean {
  return isOfHousehold(actor) && !hasName && !roles.hasSome(theirsNot);
}
