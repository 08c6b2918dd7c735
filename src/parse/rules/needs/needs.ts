import { askedThem } from "../../acts/word-starts.ts";
import { complainers } from "../../scene/complaint.ts";
import { isWhyExcepted } from "../../scene/excepted.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { textBefore, textOf } from "../../scene/stretch.ts";
import { subjectAt } from "../../scene/subject.ts";
import { isNotGotThrough } from "../../scene/undone.ts";
import { isOfVillage, ofWhom, turnOfNext } from "../../scene/whose-matter.ts";
import { isOurWorry } from "../../stance/heard.ts";
import { brokenPromise, content, isOwedThem, isUnpaid } from "../../stance/trouble.ts";
import { Sign } from "../../text/characters.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, hasSome, isMark, type Token, tokenAt } from "../../words/tokens.ts";
import { isSolvedUnderHead } from "../later/named-under-act.ts";
import { tellsLeftOut } from "../missed/left-out.ts";
import { isLoanFailed } from "../money/loan.ts";
import { startOfAsked } from "./asked-of-it.ts";
import { asksNothing } from "./asks-nothing.ts";
import { befellUs, hinderedUs } from "./befell-us.ts";
import { isBidForUs } from "./bid-us.ts";
import { isAskedOfWorkers } from "./demands-told.ts";
import { isOursToDo, isOursToHand } from "./lacked.ts";
import { isLongOver } from "./long-over.ts";
import { isMatter, mattersOf } from "./matters.ts";
import { isWorryOnTheWay, quoteNeed } from "./need-text.ts";
import {
  comfortsUs,
  hadUsTake,
  hasNoneBehind,
  isWhyGivenAgain,
  namesNone,
  nobodyRaised,
  onlyErrand,
  raisesAny,
  tellsHandling,
} from "./no-matter.ts";
import { isNotRaised } from "./not-raised.ts";
import { isAnotherNeed } from "./other-matter.ts";

/**
 * 他说缺化肥2袋, 反映路灯坏了, 想让局里给看一下, 房屋漏水、水管老化 (two), 诉求:缺草料
 * Not: 今年想扩种2亩, 腿脚不便, 不缺
 */
export const needs: Rule = {
  id: "need/told",
  read(segment, scene) {
    const own = (segment.stance === "need" || scene.needs.length > 0) && isOwnMatter(segment);
    if (scene.wish?.sentence === scene.sentence) takeUpWish(segment, scene, scene.wish);
    const none =
      segment.stance === "need" &&
      (befellUs(segment, scene) || asksNothing(segment, scene) || goesOnWithNone(segment, scene));
    if (none) scene.unraised = scene.sentence;
    const told =
      !own &&
      segment.stance === "need" &&
      !none &&
      !(segment.saidFrom === null && isOurWorry(segment.clause.text, segment.clause.tokens)) &&
      !hinderedUs(segment, scene) &&
      !isLoanFailed(segment, scene) &&
      isTold(segment, scene) &&
      !isOneOfThose(segment, scene) &&
      !isWhyGivenAgain(segment, scene) &&
      !isWhyExcepted(segment, scene) &&
      !isHeading(segment) &&
      !isWrittenForThem(segment, scene) &&
      !saysNone.isIn(segment) &&
      !hasNoneBehind(segment, scene) &&
      !tellsHandling(segment, scene) &&
      !showsUs.isIn(segment) &&
      !onlyErrand.isIn(segment) &&
      !hadUsTake.isIn(segment.clause) &&
      !namesNone(segment, scene) &&
      !nobodyRaised.isIn(segment.clause) &&
      !raisesAny.isIn(segment) &&
      !isWhatWeAsked(segment, scene) &&
      !comfortsUs(segment, scene) &&
      !isNotRaised(segment, scene) &&
      !isLongOver(segment, scene) &&
      !isBidForUs(segment, scene) &&
      !(scene.entries.recent().length > 0 && isNotGotThrough(segment)) &&
      !(segment.saidFrom === null && bidsYou.isIn(segment)) &&
      !tellsLeftOut(segment) &&
      !isOursToDo(segment, scene) &&
      !isOursToHand(segment, scene) &&
      !isSolvedUnderHead(segment, scene);
    if (told) tell(segment, scene);
    if (own || (segment.stance === "refused" && isWhyRefused(segment, scene))) dropLast(scene);
    if ((segment.stance === "done" || segment.stance === "theirs") && scene.needs.length > 0)
      dropAnswered(segment, scene);
    const isDeed = segment.stance === "done" && segment.saidFrom === null && tellsDoing(segment);
    scene.matter = told || isDeed || isWhatWeAsked(segment, scene) ? null : matterBegun(segment, scene);
  },
};

/** 做群众工作需要耐心,|急不得; 我的手套丢了,|剩下那只轮着戴: behind what is no matter, with no word of asking or of trouble of its own. */
function goesOnWithNone({ roles, hasName, saidFrom }: Segment, { unraised, sentence }: Scene): boolean {
  return unraised === sentence && saidFrom === null && !hasName && !roles.hasSome(raising);
}

const raising = rolesOf(Role.wish, Role.trouble, Role.need);

/** 把奖状翻出来|让我们看, 让我进屋坐, 找了件干衣裳|让我换上, 让我莫操心: what they showed or offered us. */
const showsUs = new Sign(
  "让叫喊",
  /[让叫喊][我咱俺]们?(?:都|也)?(?:别|莫|不用|不要|不必|少)(?:担心|操心|挂念|惦记|管|来|跑|费心|破费|客气)|[让叫喊][我咱俺]们?(?:都|也|快|赶紧|趁热|先)?(?:进[屋门家去]|过来)?(?:[摘拿掰剥挑]着|随便|一起|多)?(?:看|瞧|坐|尝|吃|喝|歇|进屋|[换穿披]上|烤|暖和)(?:看|瞧|坐|尝|烤|火|会儿?|一下|了|他|她|家|的|奖状|照片|存折|证书|成绩单)*$/,
);

/** 麻烦你去李平家看看: of whoever reads it. */
const bidsYou = new Sign("烦", /^麻烦(?:你们?|您|各位|大家)/);

/** 问|他还差几袋: what we asked, whatever the answer was. */
function isWhatWeAsked({ text, tokens }: Segment, { source }: Scene): boolean {
  if (!openQuestion.isIn({ text, characters: source.characters })) return false;
  return weAsk.test(textBefore(tokens, source, 5));
}

const openQuestion = new Sign("几啥么哪多", /几[^\d]|[还缺差要](?:啥|什么|哪些|多少)/);
const weAsk = /(?:^|[^他她人里])问(?:了|过|问|一下|了一下)?$/;

/** 诉求无, 困难诉求暂无, 问题没有 */
const saysNone = new Sign(
  "无没",
  /(?:困难|诉求|问题|需求|要求|难处)(?:暂时?|目前|现在|眼下|都|也)*(?:无|没有?|没得|没啥|没什么)(?:其[他它]|别的|困难|诉求|问题|需求|要求|难处|变化|新增|反[映应]|的|了)*$|^[^,]{0,4}没(?:说|提|讲)(?:啥|什么|别的)(?:要求|困难|问题|话)?的?$/,
);

/** 帮李平写了贷款|申请: the paper. */
function isWrittenForThem({ text, tokens }: Segment, { source }: Scene): boolean {
  if (!text.startsWith("申请")) return false;
  return /[帮给替为代][^,。]{0,6}[写填交递打拟](?:交|好|完)?了?(?:一?[份个张])?[^,。]{0,6}$/.test(
    textBefore(tokens, source, 18),
  );
}

/** 收集建议8条,|其中要求修路5条: what those counted were about. */
function isOneOfThose({ roles, tokens }: Segment, { entries }: Scene): boolean {
  if (!roles.has(Role.among) || !tokens.some(({ quantity }) => quantity?.unit != null)) return false;
  return entries.recent().some(({ facts }) => facts.measure === "suggestion" || facts.measure === "solved");
}

/** 水管坏了(已解决) */
const settledInBrackets = /\((?:已经?|当[场天]|现场)(?:解决|办结|办好|处理好?|修好|落实)了?\)/;

/** 想在门口装个路灯,|我说回去问问: a wish of theirs that the sender takes along is asked of others. */
function takeUpWish({ clause, tokens }: Segment, scene: Scene, wish: NonNullable<Scene["wish"]>): void {
  const { sentence, people } = scene;
  if (people.named.length === 0 || tokens[0] !== clause.tokens[0]) return;
  if (!takenAlong.test(clause.text)) return;
  scene.wish = null;
  if (scene.needs.some(({ startAt }) => startAt >= wish.start)) return;
  const span = quoteNeed(scene.source, wish.start, wish.end);
  scene.needs.push({
    households: people.named.map(({ id }) => id).sort(),
    villageId: scene.villageOf(people.named),
    text: span.text,
    span,
    sentence,
    startAt: wish.start,
    endAt: wish.end,
    wanting: false,
  });
}

const takenAlong =
  /^(?:我们?|咱们?)?(?:说|答应|就说|告诉[他她]|跟[他她]说)?(?:先|会|要|去|已经?|都|回去|回头|到时候?|再|尽量)*(?:帮(?:着|忙)?[他她]?|给[他她]|替[他她])?(?:去|到[^,]{1,4}|跟[^,]{1,5}|向[^,]{1,5}|找[^,]{1,5})?(?:问问|问一下|反映|汇报|争取|想想?办法|打听|咨询|上报|记下|登记|对接)(?:一下|看看)?(?:了|下来了?)?(?:看)?$/;

const ownMatter =
  /(?:自己|自家|钱)[^没未不]{0,4}(?:凑[齐够]|备齐|够了|攒[够齐]|有了)|不用(?:我们?|咱们?|村上)?(?:帮|操心|管)|(?:总算|终于|这回|这下|如今)(?:都|也|总算)?有了?着落|自己(?:能|会|就能|再?想办法|(?:就|已经?)*(?:去|跑去)(?:拉|买|取|搬|借|换|配)(?:来|回来?|去|好)?了)|[看想]得开|不当回事|不碍事|不要紧/;

/** 他让我谢谢大家: thanks to be passed on. */
const sendsThanks =
  /[让叫托]我们?(?:代[他她]|替[他她]|向|跟|给|转告|一定)*[^,帮修]{0,6}(?:谢谢|感谢|道谢|道个谢|问好|问候|带个好)[^,帮修给]{0,8}$/;

/** 想买台打谷机,|钱自己凑齐了: nothing is asked for. */
function isOwnMatter({ text, roles }: Segment): boolean {
  if (text.includes("我") && sendsThanks.test(text)) return true;
  return !roles.has(Role.cadreSelf) && ownMatter.test(text);
}

const answers = new RegExp(
  [
    /^(?:我们?|咱们?)?(?:当场|现场|当即|都|也|就|又)?(?:[给跟向](?:他|她|人家|老人)们?)(?:都|也|又)?(?:耐心|细细|仔细|一一|当场)?(?:地)?(?:讲解?|说明?|解释|答复|回答)(?:(?:清楚|明白|透)了?|了)(?:清楚|一遍|一下|[^,]{0,8}(?:政策|规定|流程|手续|办法|标准))?$/,
    /^(?:我们?|就)*(?:当场|现场|当即|当面)(?:就|都)?(?:[给跟向][他她]们?)?(?:答复|回答|告诉)(?:了|[他她])*[^,没]{2,14}$/,
  ]
    .map(({ source }) => source)
    .join("|"),
);
/** |他问低保怎么办,|我把政策给他讲清楚了 */
const givesRules =
  /^我们?(?:当场|现场|当即|都|也|就|又)*把[^,]{0,4}(?:政策|规定|流程|手续|办法|标准)(?:都|也|又)?[给跟向](?:他|她|人家|老人)们?(?:耐心|细细|仔细|一一)?地?(?:讲|说|解释)(?:解|明)?(?:了|清楚|明白|一遍|一下)+$/;
/** |他问手续|,我说要先到镇上报批: told how it is done. Not: 我说要向镇里争取 */
const saysHow =
  /^我们?就?(?:说|告诉[他她]们?|答)[了过]?(?:要先|得先|先(?=[^,]{0,3}[到去找拿带])|需要先|只要|可以[到去])(?!.*(?:反映|汇报|争取|上报(?!批)|[帮替给][他她]|问问|打听))[^,]{0,12}$/;
const asksFirst =
  /^(?:[他她]们?|老人)?(?:还|又|也)?(?:问|打听|咨询)(?=.*(?:怎么|怎样|如何|咋|手续|流程|条件|贷款|哪))/;
/** 问能不能修路, 问路灯坏了找谁, 问低保为啥停了: asked for, or amiss. */
const asksMore = /能不能|能否|可不可以|可以|什么时候|为啥|为什么|[坏漏停断没塌裂]/;
/** Not: 让帮着|问问农商行 */
const asksOnly = /(?<!帮[着忙]?问?)(?:问|打听|咨询)/;

/** 他问医保什么时候交,|我给他讲了: asked, and told. */
function dropAnswered({ text }: Segment, scene: Scene): void {
  const last = scene.needs[scene.needs.length - 1];
  if (last?.sentence !== scene.sentence || scene.afterSemicolon) return;
  const toldHow = givesRules.test(text) || (saysHow.test(text) && asksFirst.test(last.text));
  const answered = answers.test(text) || (toldHow && !asksMore.test(last.text));
  if (last.wanting || !asksOnly.test(last.text) || !answered) return;
  scene.needs.pop();
}

/** 说没处栽|就没要: why it was not taken. */
function isWhyRefused({ clause, tokens, text }: Segment, { needs: told }: Scene): boolean {
  const last = told[told.length - 1];
  if (last === undefined || !/[没不](?:要|收|拿)/.test(text)) return false;
  const at = clause.tokens.indexOf(tokens[0] as Token);
  return (
    at > 0 && clause.tokens[at - 1]?.end === last.endAt && last.startAt >= (clause.tokens[0]?.start ?? 0)
  );
}

function dropLast(scene: Scene): void {
  const last = scene.needs[scene.needs.length - 1];
  if (last !== undefined && last.sentence === scene.sentence && !scene.afterSemicolon) scene.needs.pop();
}

/** 想学打药,|让我们帮着报个班; 他说井水有味儿,|想叫人来化验: where what the request follows from began. */
function matterBegun(segment: Segment, scene: Scene): Scene["matter"] {
  const { tokens, stance, saidFrom } = segment;
  const { sentence, matter } = scene;
  // 提出要求2条,|李平要求修路: of others.
  if (isAskedOfWorkers(segment, scene)) return null;
  const wish =
    stance === "theirs" || stance === "plan"
      ? tokens.find((token) => has(token, Role.wish) || token.text.startsWith("想"))
      : undefined;
  const acted =
    saidFrom !== null && (scene.entries.list[scene.entries.list.length - 1]?.start ?? -1) >= saidFrom;
  if (saidFrom === null || stance === "hearsay" || acted) {
    if (wish !== undefined) {
      const end = segment.clause.tokens[segment.clause.tokens.length - 1]?.end ?? wish.end;
      scene.wish = { sentence, start: wish.start, end };
      return { sentence, start: wish.start, wished: true };
    }
    const mayBe = stance === "done" && !tellsDoing(segment) && describes(segment, scene);
    const state = mayBe ? segment.tokens.find(isOfState) : undefined;
    return state === undefined ? null : { sentence, start: state.start };
  }
  if (content.isIn(segment)) return null;
  if (matter?.sentence === sentence && matter.start >= saidFrom) return matter;
  const start = tokens.find((token) => token.start >= saidFrom && token.kind !== "mark")?.start;
  return start === undefined ? null : { sentence, start, wished: wish !== undefined };
}

const ofState = new Sign("了不", /了|不(?:知道|晓得|会|懂|清楚|走|转|亮|响|通|动|热|灵|制冷|出水|下水)/);

/** 门前台阶缺了角,|盼村里修一修: how something of theirs is, with nobody's doing in it. */
function describes(segment: Segment, scene: Scene): boolean {
  const { text, tokens } = segment;
  const read = (scene.entries.list.at(-1)?.start ?? -1) >= (tokens[0]?.start ?? 0);
  return !read && text.length >= 4 && ofState.isIn(segment) && !content.isIn(segment);
}

function tellsDoing({ measures, roles }: Segment): boolean {
  return measures.length > 0 || roles.hasSome(doings);
}

const doings = rolesOf(
  Role.cadreSelf,
  Role.go,
  Role.give,
  Role.dative,
  Role.help,
  Role.contact,
  Role.labour,
  Role.missed,
  Role.arrange,
  Role.sell,
);

function isOfState(token: Token): boolean {
  return (
    token.kind !== "mark" &&
    token.mention === null &&
    !has(token, Role.home) &&
    !has(token, Role.next) &&
    !has(token, Role.filler)
  );
}

/** 困难诉求, 反映三件事 over a list of them tells none itself. */
function isHeading({ tokens, text, clause, closesClause }: Segment): boolean {
  const last = tokens[tokens.length - 1];
  if (last === undefined) return true;
  // 诉求:李平:|无;王五:|水管坏了
  if (clause.heads && tokens.every((token) => token.mention !== null || has(token, Role.home))) return true;
  if (clause.heads && closesClause && /[件个条点](?:事情?|问题|困难|诉求|情况)$/.test(text)) return true;
  // 学费还差三千|这事
  const pointed = /^[这那]个?$/.test(tokens[tokens.length - 2]?.text ?? "");
  if (
    !pointed &&
    tokens.some((token) => token.quantity !== null) &&
    /^(?:事|事情|问题|困难|诉求)$/.test(last?.text ?? "")
  )
    return tokens.length <= 5;
  return /^(?:困难|诉求|问题|需求|存在|群众|主要|[的和与及、])+$/.test(
    tokens.map((token) => token.text).join(""),
  );
}

/** 路上车坏了 with no household or village about is the cadre's own trouble; 群众反映桥断了,|车进不来 goes on with what was raised. */
function isTold(segment: Segment, { needs: raised, sentence, afterColon }: Scene): boolean {
  if (raised.at(-1)?.sentence === sentence || (afterColon && segment.saidFrom !== null)) return true;
  if (segment.people.named.length > 0 || isOfVillage(segment) || segment.clause.label !== null) return true;
  return (
    segment.roles.has(Role.need) || segment.roles.has(Role.wish) || segment.roles.has(Role.householdClass)
  );
}

function tell(segment: Segment, scene: Scene): void {
  const before = scene.needs.at(-1);
  // 三组塌方把路埋了,|急需挖机清理: goes on about the village.
  const goesOn =
    before?.sentence === scene.sentence && before.households.length === 0 && !scene.afterSemicolon;
  const ofVillage =
    (isOfVillage(segment) && !raisedByThem(segment) && !isOfForm(segment, scene)) ||
    (goesOn && segment.saidFrom === null);
  const carried = segment.aboutVillage ? scene.people.named : segment.people.named;
  const own = segment.named.named;
  const people =
    complainers(segment, scene) ?? (own.length > 0 ? ofWhom(segment.tokens, own) : ofVillage ? [] : carried);
  if (segment.clause.label === "need" && settledInBrackets.test(segment.text)) {
    const { tokens } = segment;
    scene.entries.add({
      measure: "solved",
      quantity: 1,
      unit: "件",
      people,
      approx: false,
      tokens,
      rules: ["need/settled"],
    });
    return;
  }
  const matters = mattersOf(segment.tokens);
  const opening = openingOf(segment, scene);
  matters.forEach((tokens, position) => {
    const from = Math.min(startOf(tokens, scene), position === 0 ? opening : Number.POSITIVE_INFINITY);
    // 对了|他说房顶漏雨了
    const start = comesToMind.has(tokens[0]?.text ?? "") ? Math.max(from, tokens[1]?.start ?? 0) : from;
    const end = tokens[tokens.length - 1]?.end ?? start;
    // 李平家水表坏了、王五家没有路灯: each its own.
    const here = people.filter(({ name }) => tokens.some(({ mention }) => mention?.name === name));
    const whose = matters.length > 1 && here.length > 0 ? here : people;
    const households = [...new Set(whose.map((person) => person.id))].sort();
    const last = scene.needs.at(-1);
    const sameMatter =
      position === 0 &&
      last !== undefined &&
      last.none !== "met" &&
      last.sentence === scene.sentence &&
      !scene.afterSemicolon &&
      last.households.join() === households.join() &&
      !(opensNew(tokens) && start === tokens[0]?.start) &&
      !isAnotherNeed(last.text, toldSince(last.endAt, segment, end, scene)) &&
      !isListedMatter(segment, tokens) &&
      !(last.wanting && wantsThing(tokens));
    if (sameMatter) {
      const span = quoteNeed(scene.source, last.startAt, end);
      // 想买台旋耕机,|问补贴多少: asked of others after all.
      const { none: _own, ...raised } = last;
      scene.needs[scene.needs.length - 1] = { ...raised, text: span.text, span, endAt: end };
      return;
    }
    const span = quoteNeed(scene.source, start, end);
    // “房屋漏水。|”
    if (!/[\p{L}\p{N}]/u.test(span.text) || isWorryOnTheWay(scene, start)) return;
    scene.needs.push({
      households,
      villageId: scene.villageOf(whose),
      text: span.text,
      span,
      sentence: scene.sentence,
      startAt: start,
      endAt: end,
      wanting: wantsThing(tokens),
      ...(isOwnBusiness(tokens) ? { none: "own" } : {}),
    });
  });
}

/** What the clause in hand tells: all of it where it begins behind the need before it. */
function toldSince(last: number, { clause }: Segment, end: number, { source }: Scene): string {
  const start = clause.tokens[0]?.start ?? end;
  const from = Math.max(last, start);
  return source.text.slice(from, from === start ? (clause.tokens.at(-1)?.end ?? end) : end);
}

/** 想买头母牛, 想办养殖场: their own plan, unless more is told of it; 想办低保, 想买牛没钱 are asked of others. */
function isOwnBusiness(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ text }) => text === "想买" || text === "想办");
  if (at < 0 || tokens.some((token, place) => place !== at && hasSome(token, asking))) return false;
  return !givenOut.test(textOf(tokens.slice(at + 1)));
}

const asking = rolesOf(Role.wish, Role.need, Role.trouble, Role.not, Role.notGiven, Role.say, Role.question);
/** What an office gives out. */
const givenOut =
  /低保|五保|证|卡|[病疾]本|手续|户口|补|保险|医保|社保|贷|岗|退休|养老|迁|过户|登记|申请|没|差/;

const comesToMind = new Set(["对了", "哦对了"]);

/** Behind the name that brackets explain: 李平(|屋顶漏雨). */
function startOf([first, next]: readonly Token[], { source }: Scene): number {
  if (first?.mention == null || next === undefined) return first?.start ?? 0;
  return source.text.slice(first.end, next.start).includes("(") ? next.start : first.start;
}

/** 被走访人:李平 over 群众反映:村口便桥栏杆坏了: in the form of one household. Not: 村里反映:…, 群众反映:3组路灯不亮 */
function isOfForm({ clause, tokens }: Segment, { formOfOne, people }: Scene): boolean {
  // 走访户:李平,家里都好,|反映村道坑洼
  if (clause.label === "household" && has(tokens[0], Role.need)) return true;
  if (clause.label !== "need" || !clause.opensLine || !formOfOne || people.named.length !== 1) return false;
  return (
    !/^(?:全?村|社区|[本各]?组)/.test(clause.labelText) &&
    !tokens.some(({ kind, text }) => kind === "group" || kind === "village" || text === "全村")
  );
}

/** 他要求把村里的广播调低些: whoever asks is named, whatever of the village it is about. */
function raisedByThem(segment: Segment): boolean {
  const { tokens, roles, saidFrom } = segment;
  // 她说娃儿上幼儿园报不上名
  if (saidFrom !== null && roles.has(Role.kin)) return true;
  if (isOwedThem(tokens) || (saidFrom !== null && (isUnpaid(segment) || brokenPromise.isIn(segment))))
    return true;
  // 她说村卫生室没人看病: the one who says it is named.
  const asks = tokens.findIndex(
    (token) => has(token, Role.need) || has(token, Role.wish) || has(token, Role.say),
  );
  if (asks <= 0 || !tokens.slice(0, asks).some((token) => has(token, Role.pronoun) || has(token, Role.title)))
    return false;
  return subjectAt(tokens, asks) === "household";
}

/** 想做手术|又没钱; 他说井水有味儿,|想叫人来化验: where the clause, or what is said before a request, began to tell of it. */
function openingOf(segment: Segment, scene: Scene): number {
  const { matter } = scene;
  if (
    matter?.sentence === scene.sentence &&
    (requests(segment) ||
      (matter.wished && lacks.test(segment.text)) ||
      // 说盖圈棚的补助|还欠一半没到账: in one breath, of the thing before it.
      (segment.saidFrom !== null && goesOnAt(segment, matter.start)) ||
      // 他说山楂价压到三毛,|没人来拉: of what was told before it.
      (segment.saidFrom !== null && has(segment.tokens[0], Role.trouble) && segment.text.startsWith("没")))
  )
    return matter.start;
  const asked = startOfAsked(segment, scene);
  if (asked !== null) return asked;
  // 李平家缺化肥|陈九斤家缺种子: its own.
  if (segment.tokens[0]?.mention != null) return Number.POSITIVE_INFINITY;
  if (isListedMatter(segment, segment.tokens)) return Number.POSITIVE_INFINITY;
  // 问他缺什么|说门口水沟堵了
  if (has(segment.tokens[0], Role.say) && isAnswered(segment, scene)) return Number.POSITIVE_INFINITY;
  if (scene.entries.list.length > scene.clauseFrom) return Number.POSITIVE_INFINITY;
  const turn = turnOfNext(segment.clause.tokens, segment.tokens[0]?.start ?? 0);
  const first = segment.clause.tokens.find(
    (token) =>
      token.start >= turn &&
      !token.bracketed &&
      (has(token, Role.wish) || has(token, Role.trouble) || has(token, Role.need)),
  );
  return first?.start ?? Number.POSITIVE_INFINITY;
}

function isAnswered({ tokens }: Segment, { source }: Scene): boolean {
  const start = tokens[0]?.start ?? 0;
  return askedThem.test(source.text.slice(Math.max(0, start - 12), start));
}

/** The segment goes on, without a stop, with what is told of from `start`. */
function goesOnAt({ clause, tokens }: Segment, start: number): boolean {
  const [first] = tokens;
  return first !== undefined && first !== clause.tokens[0] && start >= (clause.tokens[0]?.start ?? 0);
}

/** 想学养蜂,|没人教; 想办低保,|又不知道找谁: what keeps them from what they wish for. */
const lacks = /^(?:但|可|可是|但是|就是|只是|又|却|苦于|就|一直|眼下|家里|手头|身边|还)*[没无缺不差]/;

/** What is asked follows from what was told before it; a plain trouble is told by itself. */
function requests({ tokens, roles }: Segment): boolean {
  return (
    // 想住养老院,|问乡上咋申请
    (has(tokens[0], Role.say) && tokens[0]?.text.startsWith("问")) ||
    roles.has(Role.wish) ||
    roles.has(Role.notGiven) ||
    tokens.some((token) => has(token, Role.need) && !has(token, Role.trouble))
  );
}

/** 缺化肥5袋 and 想要一台微耕机 are two matters, 屋顶漏雨 and 想让村里修修 one. */
function wantsThing(tokens: readonly Token[]): boolean {
  return (
    tokens.some(
      (token) => (has(token, Role.need) || has(token, Role.wish)) && /缺|要|差|买|借/.test(token.text),
    ) &&
    tokens.some((token) => token.quantity?.unit?.kind === "count" || token.quantity?.unit?.kind === "mass")
  );
}

/** 想办残疾证、|希望协调一台轮椅: cut from the wish before it at 、. */
function isListedMatter({ clause }: Segment, tokens: readonly Token[]): boolean {
  const [first] = tokens;
  if (first === undefined || !tokens.some(isMatter)) return false;
  return isMark(tokenAt(clause.tokens, clause.tokens.indexOf(first) - 1), "、");
}

function opensNew(tokens: readonly Token[]): boolean {
  // 下雨就漏,|又没钱修: what keeps it so.
  if (tokens[0]?.text === "又" && (has(tokens[1], Role.not) || /^[没不无]/.test(tokens[1]?.text ?? "")))
    return false;
  return has(tokens[0], Role.further) || has(tokens[1], Role.further);
}
