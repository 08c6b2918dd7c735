import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import { share } from "../../scene/share.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { textBefore } from "../../scene/stretch.ts";
import { isOfHousehold, subjectAt } from "../../scene/subject.ts";
import {
  comesToNothing,
  isDoneAtOnce,
  isRightAgain,
  isStillToCome,
  isUnderWay,
  outcomeOf,
  repeated,
  restored,
  settledIn,
  taught,
} from "../../stance/settled.ts";
import { Sign } from "../../text/characters.ts";
import { bareItem, type Item } from "../../words/item.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, type Token } from "../../words/tokens.ts";
import { isStillAtOdds } from "../counted/mediated.ts";
import { isGrantedOfWished, loanComesThrough, seesLoanThrough } from "../money/loan.ts";
import { isOfOtherMatter } from "../needs/other-matter.ts";
import { handsTold } from "../work/hands.ts";
import {
  isForOwnPlan,
  isMendedByOthers,
  isMendedByTheirs,
  isTheirOwnDoing,
  isWorkOfOthers,
} from "../work/others-help.ts";
import { isBuilt } from "../works/built.ts";
import { errands, forThem, isErrandClosed, isErrandDone } from "./errands.ts";
import { paidUp } from "./not-solved.ts";
import { endsQuarrel, isHowItEnded, isReconciled, mediates, quarrels, talksOver } from "./quarrel.ts";
import { isOnOther, lacksThing } from "./remedied.ts";
import { solvedUnderLabel } from "./solved-label.ts";
import { reachedFor } from "./sought-and-had.ts";

/** The rule of two who are at peace again: a figure of what was mediated, told behind it, counts the same. */
export const reconciled = "solved/reconciled";

/** The rule of what was sought for them and had. */
export const reached = "solved/reached";
/** The rule of what was put right as it was told of. */
export const onTheSpot = "solved/on-the-spot";

/** 又跟店家|协调好了: with others, for those told of. */
function isAgreed({ tokens, people }: Segment, done: Token): boolean {
  if (people.named.length === 0 || !/^(?:协调|对接)好了?$/.test(done.text)) return false;
  const end = tokens.indexOf(done);
  return tokens.slice(0, end).some((token) => has(token, Role.with));
}

/** 水管坏了,|他自己修好了: the need is of the clause straight before, and of nothing else. Not: 想要低保,水管坏了,|他自己修好了 */
function isOfClauseBefore({ tokens }: Segment, { needs, sentence, source }: Scene): boolean {
  const need = needs.at(-1);
  if (need?.sentence !== sentence) return false;
  const between = source.text.slice(need.endAt, tokens[0]?.start);
  return between.length <= 1 && !source.text.slice(need.startAt, need.endAt).includes(",");
}

/** 物资当面付清、现场签字确认: how it was handed over */
const handedThere =
  /^(?:所有|全部)?(?:物资|款物|物品|东西|现金|慰问[金品])(?:都|也|均|已经?|全部)*(?:当面|当场|现场)?(?:付清|点清|交清|签收|签字|结清)/;

/** 台账有两处没填,|我让村里补上: papers put in order, and no matter of theirs. */
const paperGap =
  /(?:台账|档案|资料|手册|表格?|照片|签[字名]|系统|信息)[^,。;\n]{0,6}(?:没|未|漏|缺|不全|错)[^,。;\n]{0,4},$/;

const matter = /诉求|问题|困难|难题|需求/;
const tellsMatter = new Sign("求题难", matter);

/**
 * 反映电视没信号,当场给调好了; 联系供电所修好了线路; 帮着协调解决了; 落户的难题,今天解决了; 缺人手,找来机器,问题解决
 * Not: 联系水务所维修, 修好水管 with nothing told before it
 */
export const solvedNow: Rule = {
  id: onTheSpot,
  requires: new Requirement({ stances: ["done", "theirs"] }),
  read(segment, scene) {
    const { label } = segment.clause;
    if (!ofSolving.isMetBy(segment) && label !== "result" && label !== "content") return;
    const quarrelled = scene.quarrel?.sentence === scene.sentence ? scene.quarrel : null;
    if (
      (mediates.isIn(segment) || (quarrelled !== null && talksOver.isIn(segment))) &&
      segment.stance === "done"
    )
      scene.mediatedIn = scene.sentence;
    if (quarrels.isIn(segment)) scene.quarrel = { people: segment.people, sentence: scene.sentence };
    if (
      ((scene.mediatedIn === scene.sentence && isReconciled(segment)) ||
        (quarrelled !== null && endsQuarrel(segment))) &&
      !segment.reading.items.some(countsSolved) &&
      !isToldSolved(segment, scene)
    ) {
      const people = segment.named.named.length > 0 ? segment.people : (quarrelled?.people ?? segment.people);
      share({ ...segment, people }, scene, null, {
        measure: "solved",
        unit: "件",
        quantity: 1,
        rule: reconciled,
      });
      return;
    }
    if (isMendedByOthers(segment, scene) && isOfClauseBefore(segment, scene)) scene.needs.pop();
    if (isHowItEnded(segment, scene)) return;
    if (segment.stance !== "done" || whether.test(segment.text) || isUnderWay(segment)) return;
    if (handedThere.test(segment.text) && scene.needs.at(-1)?.sentence !== scene.sentence) return;
    if (paidUp.isIn(segment) || (visitedThrough.test(segment.text) && !/问题|困难|解决/.test(segment.text)))
      return;
    if (paperGap.test(textBefore(segment.tokens, scene.source, 20))) return;
    const end = segment.tokens.at(-1)?.end ?? 0;
    if (failing.isMetBy(scene.source) && comesToNothing(scene.source, end)) return;
    if (label !== null && solvedUnderLabel(segment, scene)) return;
    if (forThem.isMetBy(segment) && reachedFor(segment, scene)) {
      const raised = scene.needs[scene.needs.length - 1];
      if (
        raised?.sentence === scene.sentence &&
        isOfSame(raised, segment) &&
        !isOfOtherMatter(raised, segment)
      )
        scene.needs.pop();
      share(segment, scene, null, { measure: "solved", unit: "件", quantity: 1, rule: reached });
      return;
    }
    const called = segment.roles.has(Role.arrange) ? calledToDo(segment) : undefined;
    const done =
      called ??
      settledBy(segment) ??
      (restored.isIn(segment) ||
      (scene.needs.length > 0 && (worksAgain(segment, scene) || taught.isIn(segment)))
        ? segment.tokens[0]
        : undefined) ??
      (segment.roles.has(Role.arrange) ? (outcomeOf(segment) ?? undefined) : undefined);
    if (scene.loansTold.length > 0 && (loanComesThrough(segment, scene) || isGrantedOfWished(segment, scene)))
      return;
    if (done !== undefined && isTheirOwnDoing(segment)) {
      const whole = !isMendedByTheirs(segment) && scene.needs.at(-1)?.sentence === scene.sentence;
      if (whole || isOfClauseBefore(segment, scene)) scene.needs.pop();
      return;
    }
    if (done !== undefined && seesLoanThrough(segment, scene)) return;
    // 黄贵香落户的难题,|跑了几趟: named before what came of it.
    if (tellsMatter.isIn(segment) && segment.tokens.some((token) => matter.test(token.text)))
      scene.matterSentence = scene.sentence;
    if (done === undefined && segment.measures.includes("solved") && !segment.roles.has(Role.not))
      dropMediated(segment, scene);
    if (done === undefined) {
      if (errands.someHolds(segment)) scene.errand = { people: segment.people, sentence: scene.sentence };
      return;
    }
    if (cannotSolve.test(segment.text) && !/解决/.test(segment.text.replace(cannotSolve, ""))) return;
    const told = segment.reading.items.find(countsSolved);
    if (scene.errand?.sentence === scene.sentence && isErrandClosed(segment, done)) {
      const { people } = scene.errand;
      scene.errand = null;
      if (scene.needs.at(-1)?.sentence === scene.sentence) scene.needs.pop();
      share({ ...segment, people }, scene, null, {
        measure: "solved",
        unit: "件",
        quantity: 1,
        rule: "solved/errand",
      });
      return;
    }
    if (isStillToCome(scene.source, end)) return;
    const last = scene.needs.at(-1);
    if (told !== undefined) {
      const here = last !== undefined && last.sentence === scene.sentence && told.quantity === null;
      const answers =
        last !== undefined && scene.sentence - last.sentence <= 1 && segment.clause.label === "result";
      if ((here || answers) && !isStillAtOdds(segment, scene)) scene.needs.pop();
      return;
    }
    const arranged =
      !isForOwnPlan(segment, scene) &&
      (has(done, Role.solve) || !isDoneAtOnce(segment.tokens, segment.tokens.indexOf(done))) &&
      (segment.clause.roles.has(Role.arrange) || isAgreed(segment, done) || isSolvedByUs(segment)) &&
      // 他是拿来买牛的,圈都修好了: their own doing.
      (segment.roles.has(Role.arrange) ||
        isSolvedByUs(segment) ||
        !isOfHousehold(subjectAt(segment.tokens, segment.tokens.indexOf(done)))) &&
      !segment.reading.items.some(
        (item) =>
          item.noun?.measure?.money ||
          ["project", "training", "meeting"].includes(item.noun?.measure?.id ?? ""),
      );
    const isArranged = segment.clause.roles.has(Role.arrange) || isRightAgain(segment, scene.source);
    const answersNeed =
      last !== undefined &&
      scene.sentence - last.sentence <= 1 &&
      isOfSame(last, segment) &&
      !isOfAnother(last, segment, done, scene) &&
      (isArranged || !onlyDone.test(done.text));
    const settled =
      segment.clause.label === "result" ||
      (/已解决|解决了|办结/.test(done.text) && scene.matterSentence === scene.sentence);
    if (!answersNeed && !arranged && !settled && !isErrandDone(segment, done)) return;
    // 联系自来水公司换了新表,|当天就解决了: the same matter.
    if (!answersNeed && /解决|办结/.test(done.text) && isToldSolved(segment, scene)) return;
    if (answersNeed) scene.needs.pop();
    // 2组受灾较重。|修复沟渠400米: told as what was built.
    if (answersNeed && segment.hasFigure && segment.people.named.length === 0)
      if (segment.reading.items.some((item) => item.quantity !== null && isBuilt(segment, item))) return;
    if (
      answersNeed &&
      byOwnHands.isIn(segment) &&
      !toldByThem.test(last.text) &&
      !ofPapers.test(last.text) &&
      !isWorkOfOthers(segment, scene) &&
      segment.people.named.length > 0
    ) {
      // 大棚被风掀了,|我们三个人爬上去绑好
      const hands = segment.hasFigure ? handsTold(segment, scene) : null;
      share(segment, scene, hands === null ? null : bareItem(hands.quantity), {
        measure: "labour",
        unit: "人次",
        quantity: hands === null ? 1 : undefined,
        rule: "labour/by-hand",
      });
      return;
    }
    // 我帮他弄了一下,|能听了: what was done for it is no work of its own.
    if (answersNeed && worksAgain(segment, scene, last)) scene.entries.takeImplied("labour");
    const people =
      segment.people.named.length > 0 || !answersNeed
        ? segment.people
        : {
            named: last.households.map((id) => ({ id, villageId: last.villageId, name: id })),
            counted: null,
            approx: false,
          };
    share({ ...segment, people }, scene, null, {
      measure: "solved",
      unit: "件",
      quantity: howMany(segment, done),
      rule: onTheSpot,
    });
  },
};

/** 李平家低保的事我给协调解决了, 帮李平解决了低保的事, 李平跟合作社账的事今天给协调解决了 */
const solvedByUs = new Sign(
  "我咱给帮替为事账",
  /的(?:事情?|账|手续|纠纷)[^,]{0,6}[我咱]们?(?:今天|已经?|也|都|就|又)*(?:(?:给|帮|替|为)(?:[他她]们?家?)?)?(?:协调|联系)?(?:解决|办理?|处理|协调)(?:好|妥|成)?了|^(?:今天|昨天|[上下]午)?[我咱]?们?(?:给|帮|替|为)[^,我]{2,6}(?:协调|联系)?解决了(?![早午晚]饭)|的(?:事情?|账|手续)[^,]{0,4}(?:给)?协调(?:解决|处理)了?$/,
);

function isSolvedByUs(segment: Segment): boolean {
  return !segment.hasFigure && segment.named.named.length > 0 && solvedByUs.isIn(segment);
}

/** What tells of a matter, of what was done for somebody or what it came to, or of two who have fallen out. */
const ofSolving = new Requirement({
  oneOf:
    "求题难给替为陪带领我咱俺场即马地当现这联找喊叫请打跑亮通好来能可有出成妥开换改更重劝说调撮评做吵闹争讲谈和消归让退签印已拉买糊钉",
  roles: rolesOf(Role.solve, Role.arrange, Role.help),
  measure: "solved",
});

const failing = new Requirement({ oneOf: "没" });

/** 看看水管修好没 */
const whether = /[好完妥通上成决]了?没有?$/;

/** 楼梯松了,|搭手帮他钉好: seen by the sender and put right with their own hands, which is work. Not: 当场给调好了 */
const byOwnHands = new Sign(
  "帮手爬",
  /^(?!.*(?:当[场天即时]|马上|立[刻即]|联系|协调|[请找叫喊让])).*(?:帮|[搭动]把?手|爬上).*[修钉盖补接换装搭糊安堵垒砌疏掏清绑焊扶挂](?:[好牢紧上住严平]|起来|结实)了?$/,
);
/** 低保卡坏了, 医保断了, 网断了: nothing that hands mend. */
const ofPapers = /卡(?![住在死])|证|[医社低]保|(?<![丝渔鱼纱围])网|信号/;
const toldByThem = /[说讲提]|反映|反应|诉|愁|要求|希望|想|问/;

const cannotSolve = /解决不(?:了|成|好)/;

function countsSolved({ noun }: Item): boolean {
  return noun?.measure?.id === "solved";
}

/** 问题43个,已解决|38个 */
function howMany({ tokens }: Segment, done: Token): number {
  const at = tokens.indexOf(done);
  const figure = tokens[at + 1]?.text === "了" ? tokens[at + 2] : tokens[at + 1];
  const counted = /^[个件条项处起桩宗]$/.test(figure?.quantity?.unit?.name ?? "");
  // 灯泡坏了我给|换|了两个: so many bulbs, and one matter.
  if (/^[换装安补接焊钉]/.test(done.text)) return 1;
  return counted ? (figure?.quantity?.value ?? 1) : 1;
}

/** 电视没信号,我给他搜了一下台|搜好了, |能看了: told of what was out of order, in the same sentence. */
function worksAgain(segment: Segment, scene: Scene, need = scene.needs.at(-1)): boolean {
  const { text } = segment;
  if (need?.sentence !== scene.sentence || !/[了已]/.test(text)) return false;
  return repeated.test(text) || putRightFor.test(text) || isRightAgain(segment, scene.source);
}

/** 卡号错了一位,|给改好了; |给换上了; 叫人|来给烤开了: all that is told, of what was wrong before. */
const putRightFor =
  /^(?:马上|当场|立马|后来|最后|这才|就|又|过?来|上门|今[天晚]|[上下]午)*给(?:他|她|人家)?(?:[改换修弄调接补更重核清通整焊粘钉缝绑箍堵垫砌搭装安盖糊苫架][\u4e00-\u9fff]{0,2}(?:好|通|上|成|妥|过来|正)|[化烤烘烫浇敲撬打拧捅掏疏冲][\u4e00-\u9fff]?[开通净掉])了$/;

/** 联系派出所|把|户口上上了, 协调旋耕机|把|地翻好了: what whoever was called did to it. Not: 叫他把院子扫了 */
function calledToDo({ tokens, text, roles, hasFigure, measures }: Segment): Token | undefined {
  // 联系兽医站|上门|把防疫针打好了: whoever was called came.
  const comes = measures.length === 1 && /[^,]上门(?:来|去)?把/.test(text);
  if (!/把[^,没不]{2,14}了$/.test(text) || hasFigure || (measures.length > 0 && !comes)) return undefined;
  if (roles.has(Role.not) || roles.has(Role.plan) || roles.has(Role.wish) || roles.has(Role.say))
    return undefined;
  const asked = tokens.findIndex(({ text: said }) => /^(?:联系|协调|对接|找|请|叫|喊)[了来]?$/.test(said));
  const by = tokens[asked + 1];
  const thing = tokens.findIndex((token) => token.text === "把");
  if (asked < 0 || by === undefined || thing < asked + 2 || thing > asked + 4) return undefined;
  if (isOfHousehold(subjectAt(tokens, asked)) || by.mention !== null || has(by, Role.pronoun))
    return undefined;
  if (has(by, Role.kin) || has(by, Role.title) || onlyHeard.test(text)) return undefined;
  if (buyers.test(by.text) || /(?:[拉收买运]走|卖[了掉出])/.test(text)) return undefined;
  return tokens[thing];
}

/** Who takes what they raised: told as sold. */
const buyers = /(?:商贩?|贩子|老板|超市|食堂|客户)$/;
const onlyHeard =
  /(?:情况|意见|诉求|困难|问题|事情?)[^,]{0,3}(?:说|讲|反映|报|记|提)|(?:[记说讲问看送拿]|登记|上报|反映)(?:上|了|下)*了$/;

/** 换了个电池|弄好了: how it ended, rather than what was done for it. */
function settledBy(segment: Segment): Token | undefined {
  const settled = settledIn(segment);
  return settled.find(({ text }) => !onlyDone.test(text)) ?? settled[0];
}

const onlyDone = /^(?:换了|修了|办了|到位)$/;

/** 全部走访|到位, 慰问到位: the visits are made, and no matter was. */
const visitedThrough = /(?:走访|入户|慰问|探访|看望|宣传|宣讲|发放)(?:全部|都|全)?到位/;

/** 反映邻居占道,|已调解: what is counted as solved answers what was told. */
function dropMediated(segment: Segment, scene: Scene): void {
  const need = scene.needs.at(-1);
  if (segment.hasFigure || scene.afterSemicolon || need?.sentence !== scene.sentence) return;
  if (isOfSame(need, segment) && !isStillAtOdds(segment, scene)) scene.needs.pop();
}

function isToldSolved({ people }: Segment, scene: Scene): boolean {
  const last = scene.entries.list[scene.entries.list.length - 1];
  if (last?.facts.measure !== "solved" || last.sentence !== scene.sentence || scene.afterSemicolon)
    return false;
  return people.named.every(({ id }) => last.facts.households.includes(id));
}

/**
 * 想请人给孙女补课。我帮着把苞谷|挂上|屋檐; 缺化肥,|帮他钉好了门: hands put to a thing that the need has nothing of; in the same
 * sentence, where it is a thing or somebody that they lack.
 */
function isOfAnother(
  need: { sentence: number; text: string },
  segment: Segment,
  done: Token,
  scene: Scene,
): boolean {
  const { tokens, roles } = segment;
  if (isOfOtherMatter(need, segment)) return true;
  if (has(done, Role.solve) || roles.has(Role.arrange)) return false;
  if (need.sentence === scene.sentence && !lacksThing(need.text)) return false;
  // 帮他把|柴火码好: the thing is in the word itself.
  const holdsThing = done.kind === "text" && done.text.length > 3;
  const around = holdsThing ? tokens : tokens.filter((token) => token !== done);
  return isOnOther(need.text, around);
}

/** 王五家院墙倒了。给李平办好了证, 王五想买羊;给李平送米,|帮他把柴码好: not what was needed. */
function isOfSame({ households }: { households: readonly string[] }, { named, people }: Segment): boolean {
  const meant = named.named.length > 0 || households.length === 0 ? named.named : people.named;
  return meant.length === 0 || meant.some(({ id }) => households.includes(id));
}
