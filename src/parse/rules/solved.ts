import { Grounds } from "../scene/grounds.ts";
import { Requirement } from "../scene/requirement.ts";
import type { Scene } from "../scene/scene.ts";
import { share } from "../scene/share.ts";
import type { Rule, Segment } from "../scene/story.ts";
import { textOf } from "../scene/stretch.ts";
import { isOfHousehold, subjectAt } from "../scene/subject.ts";
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
} from "../stance/settled.ts";
import { Sign } from "../text/characters.ts";
import { bareItem, type Item } from "../words/item.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, type Token } from "../words/tokens.ts";
import { isBuilt } from "./built.ts";
import { handsTold } from "./hands.ts";
import { leadsToWhom } from "./helping.ts";
import { loanComesThrough, seesLoanThrough } from "./loan.ts";
import { paidUp } from "./not-solved.ts";
import { isOfOtherMatter } from "./other-matter.ts";
import {
  byThoseCalled,
  isForOwnPlan,
  isMendedByOthers,
  isMendedByTheirs,
  isTheirOwnDoing,
  isWorkOfOthers,
} from "./others-help.ts";
import { isOnOther, lacksThing } from "./remedied.ts";
import { solvedUnderLabel } from "./solved-label.ts";

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
    if (segment.stance !== "done" || whether.test(segment.text) || isUnderWay(segment)) return;
    if (handedThere.test(segment.text) && scene.needs.at(-1)?.sentence !== scene.sentence) return;
    if (paidUp.isIn(segment) || (visitedThrough.test(segment.text) && !/问题|困难|解决/.test(segment.text)))
      return;
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
    if (scene.loansTold.length > 0 && loanComesThrough(segment, scene)) return;
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
      if (here || answers) scene.needs.pop();
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

/** 跑去|说和|了半天, 劝了劝: between two who have fallen out. */
const mediates = new Sign(
  "劝说调撮评做",
  /劝[了说解架和导]|(?:去|前|中|着|来)劝$|劝一劝|说[和合](?:[了半]|$)|跑去说和|调[解和]|撮合|评理|做(?:了|通)?[^,]{0,6}工作/,
);
/** 吵起来了, 为水争吵, 闹了矛盾, 因地界发生争执: what there was to be talked over. Not: 有矛盾, which may be anything */
const quarrels = new Sign(
  "吵闹争打起发产",
  /争?吵(?:了|起|架|嘴|闹)|争吵|闹(?:了|起|得)?[^,]{0,6}(?:纠纷|矛盾|别扭|意见|僵)|打(?:起来|架)|(?:发生|引发|产生|起)了?(?:纠纷|争执|争议|矛盾|冲突|口角)/,
);
/** 协调解决了, 劝好了, 把事情摆平了, by us. Not: 没解决, 村里解决了, 劝了 */
const quarrelOver =
  /^(?!.*(?:村[里委上]|[乡镇][里上]|自己|他[们俩]|两[家人]自?己?|支书|书记|主任|派出所|法[院庭]|司法所|[交民]警|学校|老师|邻居|亲戚|[没未不])).*(?:解决|化解|平息|摆平|(?:协调|调解|劝|说|处理|调停)(?:好|和|开|住|妥|成|下来|解决))了(?:矛盾|纠纷|争执|问题|事情?)?$/;

function endsQuarrel({ text, stance, roles }: Segment): boolean {
  return stance === "done" && !roles.has(Role.not) && quarrelOver.test(text);
}
/** 去两家说了说, 叫到一块|说开了: who talks with both of them stands between. */
const talksOver = new Sign("说讲谈", /说了说|讲了?讲|谈了?谈|[说讲谈](?:开|通|拢|妥|成)了(?:$|[两俩双])/);
const peace =
  /[说讲谈](?:开|拢|妥)了$|握手言和|和好(?:了|如初)|消(?:了)?气了?$|言归于好|和解了?$|各[让退]了?一步|不(?:再)?(?:吵|闹|争)了$|签了?(?:协议|字)$|[按摁]了?手印$/;

/** 俩人都消气了, 两家握手言和: they are at peace again. */
function isReconciled({ text, stance, roles }: Segment): boolean {
  return (stance === "done" || stance === "theirs") && !roles.has(Role.not) && peace.test(text);
}

/** 卡号错了一位,|给改好了; |给换上了; 叫人|来给烤开了: all that is told, of what was wrong before. */
const putRightFor =
  /^(?:马上|当场|立马|后来|最后|这才|就|又|过?来|上门|今[天晚]|[上下]午)*给(?:他|她|人家)?(?:[改换修弄调接补更重核清通整焊粘钉缝绑箍堵垫砌搭装安盖糊苫架][\u4e00-\u9fff]{0,2}(?:好|通|上|成|妥|过来|正)|[化烤烘烫浇敲撬打拧捅掏疏冲][\u4e00-\u9fff]?[开通净掉])了$/;

/** 帮她老伴联系上了县医院的床位, 给他孙女约到了专家号, 帮李平补办了身份证: what was sought for them was had. */
function reachedFor(
  { tokens, text, hasFigure, measures, people, roles }: Segment,
  { source }: Scene,
): boolean {
  if (people.named.length === 0 || measures.length > 0) return false;
  const end = had.test(text)
    ? had
    : doneForThem.test(text) && isOwedPaper(tokens, source)
      ? doneForThem
      : seenTo;
  if (!end.test(text)) return false;
  if (
    hasFigure &&
    tokens.some(({ quantity }) => quantity !== null && quantity.value !== 1 && quantity.unit?.name !== "件")
  )
    return false;
  if (roles.has(Role.not) || roles.has(Role.plan) || roles.has(Role.sell) || roles.has(Role.buy))
    return false;
  const helper = tokens.findIndex(
    (token, at) =>
      has(token, Role.help) ||
      leadsToWhom(token) ||
      ((!hasFigure || end === doneForThem) && takesAlong(tokens, at)),
  );
  if (helper < 0 || !end.test(textOf(tokens.slice(helper)))) return false;
  // 联系县医院|给他排上了床位
  if (tokens.slice(0, helper).some((token) => has(token, Role.arrange))) return true;
  const subject = subjectAt(tokens, helper);
  return (
    subject === "us" || (subject === null && !tokens.slice(0, helper).some((token) => has(token, Role.kin)))
  );
}

/** 带|他|去派出所, 陪|老人|到镇上 */
function takesAlong(tokens: readonly Token[], at: number): boolean {
  const whom = tokens[at + 1];
  return (
    /^(?:陪|带|领)[着同]?$/.test(tokens[at]?.text ?? "") &&
    (whom?.mention != null || has(whom, Role.pronoun) || has(whom, Role.title))
  );
}

const had =
  /(?:联系|对接|协调|预?约|挂)(?:上|到|好|成|妥)(?:了|(?=一[个位名台辆]))(?!.{0,6}(?:[他她]|老板|商|贩|买[主家]|超市|食堂))|(?:补办|代办|代缴)(?:好|上|成)?了.{1,8}(?:证|卡|保|费|手续)|办(?:好|成|下来|到)?了(?:一?[张个份本])?.{0,5}(?:证|卡)$|(?:排|挂|住|报|补|领|评|等)上了?.{0,4}(?:床位|号|院|名|班|低保|证|卡|补[贴助])$/;

const paper =
  "(?:[证卡]|执照|驾照|户口|学籍|学校|医保|社保|合作医疗|养老(?:金|保险|认证)|资格认证|认证|低保|救助|补[贴助]款?|手续|[电水话网]费|(?:住院|医[药疗])费|工[钱资]|理赔款?|手机银行|雨露计划)";
const came = "(?:好|上|到手?|成|妥|下来|回来?|完|出来?|齐|清)";
/** 帮他报销了医药费, 帮他把驾驶证换了, 帮她儿子迁好了户口: papers and dues seen to, wherever the paper stands. */
const seenTo = new RegExp(
  `办了?(?:展期|延期|续贷)|(?:补办|代办|办理?|迁|报销|代?[缴交]|申[请领]|激活|取|领|跑|上|补领)${came}?了[^,没]{0,8}?${paper}$|换${came}?了?新?的?[^,没电水]{0,6}?(?:证|[保社存银]卡|医保卡|户口本|存折)$|把[^,没]{0,10}?${paper}(?:的事情?)?(?:给|都|也)?(?:补办|代办|办理?|迁|报销|代?[缴交]|申[请领]|激活|取|领|跑|上|换|弄|做|要|讨|赔)${came}{0,2}了$`,
);

/** 帮她交了, 给他补办好了 */
const doneForThem =
  /(?:帮|给|替)(?:他|她|老人|老人家|人家)家?(?:就|也|都|全|(?:在|用|从|拿)[^,]{1,6}?){0,3}(?:[交缴办弄填报]|代办|补办|代缴|补交|补缴)(?:好|上|成|妥)?了$|(?:陪|带|领)[着]?[^,没]{1,5}?(?:去|到|上)[^,没]{1,8}?(?:补办|重办|补领|挂失|办理?|补|换|激活|解锁|取)(?:好|上|成|妥|下来|回来)?(?:了(?:[一新][张个本份]?)?[^,没]{0,2})?$/;

const owedPaper = new RegExp(
  `(?:${paper}|存折|户口本|[慢低]病本)[^,。;]{0,4}(?:没|忘|未|不会|不知道|丢|坏|过期|到期|掉了|找不|[交缴办用取领]不|消磁|冻结)[^,。;]{0,6},[^,。;]*$`,
);

/** 医保没交上,|我用手机帮她交了: which paper it was stands in the clause before. */
function isOwedPaper(tokens: readonly Token[], { text }: Scene["source"]): boolean {
  const start = tokens[0]?.start ?? 0;
  return owedPaper.test(`${text.slice(Math.max(0, start - 24), start)}`);
}

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

/** 我替他|办妥, 残疾证年审的事我给跑下来|办好了: papers seen through for them. Not: 他儿子给他办好了, 帮他办好贷款3万元. */
function isErrandDone({ tokens, hasFigure, measures }: Segment, done: Token): boolean {
  const regained = regains.test(done.text);
  if (((hasFigure || measures.length > 0) && !regained) || !(regained || errandEnds.test(done.text)))
    return false;
  const end = tokens.indexOf(done);
  const helper = tokens.findIndex(
    (token, at) => at < end && (has(token, Role.help) || /^[给替为]了?$/.test(token.text)),
  );
  if (helper < 0 || tokens.some((token) => has(token, Role.plan) || has(token, Role.not))) return false;
  const subject = subjectAt(tokens, helper);
  return (
    subject === "us" ||
    (subject === null &&
      !tokens.slice(0, helper).some((token) => has(token, Role.kin) || has(token, Role.office)))
  );
}

/** 为其女儿联系幼儿园入园, 帮李平跑残疾证的事: seen to for them, before it is told what came of it. */
function runsErrand(segment: Segment): boolean {
  const { tokens, hasFigure, people, measures } = segment;
  if (hasFigure || people.named.length === 0 || !errand.isIn(segment)) return false;
  if (measures.some((measure) => measure !== "job" && measure !== "loan")) return false;
  const helper = tokens.findIndex((token) => has(token, Role.help) || leadsToWhom(token));
  if (helper < 0) return false;
  // 联系派出所给李平孙女上户口
  if (tokens.slice(0, helper).some((token) => has(token, Role.arrange))) return true;
  return !/^(?:household|kin|other)$/.test(subjectAt(tokens, helper) ?? "");
}

/** 我马上|联系供电所, 我给水管站打了电话: of what was just told of theirs. */
function callsThem({ text, people, hasFigure, roles }: Segment): boolean {
  if (people.named.length === 0 || roles.has(Role.not) || roles.has(Role.plan)) return false;
  return hasFigure ? callsSome.test(text) : calls.test(text);
}

/** 请了两个工人 */
const callsSome =
  /^(?:我们?|咱们?)?(?:联系|找|喊|叫|请|雇)来?了?[一二两三四五几\d]+[个名位](?:工人|师傅|[水电]工|[木瓦泥石]匠|技工|工匠)(?:过?来)?$/;

const calls =
  /^(?:我们?|咱们?)?(?:赶紧|马上|立马|立即|当即|随即|就|也)*(?:(?:联系|找|喊|叫|请)了?(?!他|她|到|上|成|好)[^,]{2,8}|[给跟向][^,他她]{2,6}打(?:了个?|个)?电话)$/;

/** 帮李平, 给他: by us. */
const forThem = new Requirement({ oneOf: "给替为陪带领", roles: rolesOf(Role.help) });

const errands = new Grounds<Segment>(
  [forThem, runsErrand],
  [new Requirement({ oneOf: "联找喊叫请打" }), callsThem],
  [new Requirement({ oneOf: "跑" }), runsAbout],
);

/** 社保卡没办下来,|今天跑了三趟: by us, for those told of; 他跑了三趟 is theirs. */
function runsAbout({ tokens, text, people, theirs }: Segment): boolean {
  if (people.named.length !== 1 || theirs || !runs.test(text)) return false;
  const at = tokens.findIndex((token) => token.text.startsWith("跑"));
  return !isOfHousehold(subjectAt(tokens, at));
}

const runs =
  /^(?:[我咱]们?)?(?:[今昨]天|[上下]午|这[几两]天|前后|来回|先后|专门)*跑了?(?:[一两二三四五六七八九十几好\d]+(?:趟|次|回|个(?:窗口|部门|单位|地方))|前跑后)/;

const errand = new Sign("联调申接跑办递报咨沟", /联系|协调|申请|申报|对接|跑|办|递交|上报|报名|咨询|沟通/);

/** 已办妥, 手续已办结, 事情落实了: nothing but that it is done. */
function isErrandClosed({ tokens, text, hasFigure, roles }: Segment, done: Token): boolean {
  // 我马上联系供电所,|一个小时就换好了: by whoever was called.
  if (byThoseCalled.test(text)) return !roles.has(Role.not) && !roles.has(Role.cadreSelf);
  return (
    !hasFigure &&
    /^(?:已|办|落实|搞定|妥)/.test(done.text) &&
    tokens.every(
      (token) =>
        token === done ||
        token.kind === "mark" ||
        has(token, Role.next) ||
        has(token, Role.filler) ||
        closing.test(token.text),
    )
  );
}

const closing =
  /^(?:终于|总算|这才|手续|事情?|这事|今天|今日|目前|现在?|现已|已经?|全部|均|顺利|成功|当天|都|也)$/;

/** 帮他追回|拖欠的工资3000元 */
const regains = /^(?:要|追|讨)(?:回来?|到)了?$/;
const errandEnds = /^(?:代|给)?办(?:理?好|妥|成|下来|结)了?$/;

/** 反映邻居占道,|已调解: what is counted as solved answers what was told. */
function dropMediated(segment: Segment, scene: Scene): void {
  const need = scene.needs.at(-1);
  if (segment.hasFigure || scene.afterSemicolon || need?.sentence !== scene.sentence) return;
  if (isOfSame(need, segment)) scene.needs.pop();
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
  const around = tokens.filter((token) => token !== done);
  return isOnOther(need.text, around);
}

/** 王五家院墙倒了。给李平办好了证, 王五想买羊;给李平送米,|帮他把柴码好: not what was needed. */
function isOfSame({ households }: { households: readonly string[] }, { named, people }: Segment): boolean {
  const meant = named.named.length > 0 || households.length === 0 ? named.named : people.named;
  return meant.length === 0 || meant.some(({ id }) => households.includes(id));
}
