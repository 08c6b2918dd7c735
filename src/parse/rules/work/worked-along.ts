import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBefore } from "../../scene/stretch.ts";
import { isOfHousehold, personOf, subjectAt } from "../../scene/subject.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token, tokenAt } from "../../words/tokens.ts";
import { byHand, byWord, sociable } from "./helping.ts";
import { isSomebody } from "./others-help.ts";

const spell =
  /^(?:整整|足足|差不多)?(?:一|大?半|两|三)个?(?:上午|下午|早上|晚上|[前后头下]?晌|小?天儿?|整天|宿|钟头|小时|小?会儿?|阵[儿子]?)$/;
const awhile = /^(?:老?半天|一?会儿?|一?阵[儿子]?|好一(?:阵|会)[儿子]?)$/;
const noWork = /^[等住开上守赶加值待呆]|^打$/;
const noToil = /^(?:.{0,2}会|课|.*工作|牌|麻将|电话|班|车|院|灵|路|话|棋|门|家|心|账|火|太阳)$/;

/**
 * 在李平家编了一下午的烟叶, 栽了两亩烟苗, 抢收了一天, 跟着盖了一上午的膜; 去李平家,|劈了一阵柴: at their house, along with them, or with nobody
 * else to do it behind the way there, an act for so long upon a thing of theirs.
 */
export function workedAlong(segment: Segment, scene: Scene): boolean {
  const { tokens, people, theirs } = segment;
  if (theirs || people.named.length === 0) return false;
  const done = tokens.findIndex((_, at) => lasts(tokens, at, scene));
  if (done < 1) return false;
  const act = tokens[done]?.text === "了" ? tokens[done - 1] : tokens[done];
  const reaps = act?.text.startsWith("割") === true;
  if (act === undefined || !(reaps || has(act, Role.labour) || has(act, Role.build) || act.opens === "act"))
    return false;
  if (sociable.test(act.text) || byWord.test(act.text) || noWork.test(act.text)) return false;
  const thing = tokens
    .slice(done + 1)
    .find(({ text, quantity }) => text !== "的" && quantity === null && !awhile.test(text));
  // 在李平家|抢收|了一天
  const tells = thing === undefined && has(act, Role.labour) && act.text.length >= 2;
  const upon = thing !== undefined && (thing.pos === "thing" || thing.word?.goods != null);
  if (!tells && (!upon || noToil.test(thing.text))) return false;
  const front = tokens.slice(0, tokens.indexOf(act));
  if (isOfHousehold(subjectAt(tokens, front.length))) return false;
  return (
    /^(?:跟着|陪着?|一起|一块儿?|一道|一同)$/.test(front[front.length - 1]?.text ?? "") ||
    front.some((token, at) => along.test(token.text) && isSomebody(front[at + 1])) ||
    front.some((token, at) => has(token, Role.ownPlace) && front[at - 1]?.text === "在") ||
    front.some((token, at) => has(token, Role.home) && front[at - 1]?.mention != null) ||
    (has(act, Role.labour) && front.every(isOurs) && cameThere(segment, scene))
  );
}

/** 他婆娘在撕苞谷壳,|我也坐下来撕了两个钟头: for so long the same as one of them was at. Not: 他在喝酒,|我也喝了一阵 */
export function didTheSame(segment: Segment, { source }: Scene): boolean {
  const { tokens, people, theirs } = segment;
  if (people.named.length === 0 || !(isAlongside(tokens) || (!theirs && has(tokens[0], Role.cadreSelf))))
    return false;
  const done = tokens.findIndex(
    ({ text }, at) =>
      text.endsWith("了") &&
      (spell.test(tokens[at + 1]?.text ?? "") || awhile.test(tokens[at + 1]?.text ?? "")),
  );
  const act = (tokens[done]?.text === "了" ? tokens[done - 1]?.text : tokens[done]?.text.slice(0, -1)) ?? "";
  if (!byHand.has(act)) return false;
  const told = textBefore(tokens, source, longestBefore);
  const at = told.indexOf(act, told.lastIndexOf("在") + 1);
  return told.includes("在") && at > 0 && ofThing.test(told.slice(at + 1));
}

/** 老人正在剥蒜种,|我上前帮他剥: the same as one of them was at. Not: 他正在吃饭,|我帮他吃 */
export function helpsAtTheSame({ text, tokens, people, theirs }: Segment, { source }: Scene): boolean {
  if (theirs || people.named.length === 0) return false;
  const act = helpedAt.exec(text)?.[1];
  const told = textBefore(tokens, source, longestBefore);
  // 李平家收麦子,|我去帮了一上午
  if (helped.test(text)) return theirWork.test(told);
  const at = told.lastIndexOf("在");
  // 李平在砌羊圈,|我们卷起袖子和他一起干
  if (joinedIn.test(text))
    return at >= 0 && byHand.has(told.charAt(at + 1)) && ofThing.test(told.slice(at + 2));
  if (act === undefined || !byHand.has(act)) return false;
  return at >= 0 && told.indexOf(act, at + 1) > 0 && ofThing.test(told.slice(told.indexOf(act, at + 1) + 1));
}

const joinedIn =
  /^[我咱]们?(?:[卷挽撸]起袖子|放下(?:包|东西)|上前|过去)?(?:就|也|便|赶紧|连忙)*[和跟同与](?:[他她]们?|老人)(?:一起|一块儿?|一道)干(?:起来了?|了起来|起了?活来?|活)?(?:了[^,]{0,6})?$/;
const helped =
  /^(?:[我咱]们?|单位)?(?:[一二两三四五六七八九十\d]+(?:个人?|人))?(?:就|也|又|都|过|前)*去(?:[他她]家)?(?:帮了|帮忙了?|帮了?忙|搭了?一?把手|帮工了?)$/;
const theirWork =
  /(?:家|今天|昨天|正|在|忙着|[上下]午)(?:收割?|[摘掰割种栽挖刨拔插采晒剥盖砌搬铺剪起打扬脱碾砍])(?!完|了|工|电话)[^,。;\n说想要了完好请雇]{1,4},(?:[我咱]们?[一二两三四五六七八九十\d]+个?人?)?$/;
const helpedAt =
  /^我们?(?:就|也|便|急忙|赶紧|连忙|赶忙|上前|过去|走上前|一起|,)*帮(?:着|忙)?(?:[他她]|老人)?(?:一起|一块儿?)?([\u4e00-\u9fff])(?:起来了?|了起来|了)?$/;

/** 跟着他|栽了半天, 陪老人一起剥了一阵 */
export function isAlongside([first, second]: readonly Token[]): boolean {
  return along.test(first?.text ?? "") && (isSomebody(second) || has(second, Role.householdClass));
}

const longestBefore = 24;
/** Not 他在晒太阳,|我也晒了一阵: no work. */
const ofThing = /^(?!太阳|日头|暖)[^,。;\n]{1,6},$/;

/** 跟着|他|在坡上栽了一上午茶苗 */
const along = /^(?:跟着|陪着?)$/;

/** 栽了|两亩烟苗, 砍了三棵树: how far the work went. */
const ofField = /^[亩分垄行棵株]$/;

/** 劈了|一阵, 编了一下午: the act at `at` went on for a while, or so far. */
function lasts(tokens: readonly Token[], at: number, { source }: Scene): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || !token.text.endsWith("了")) return false;
  // A time of day is no token of its own.
  const between = source.text.slice(token.end, next.start);
  if (between !== "") return spell.test(between);
  const unit = next.quantity?.unit;
  return unit?.kind === "day" || awhile.test(next.text) || (unit != null && ofField.test(unit.name));
}

function isOurs(token: Token): boolean {
  return has(token, Role.cadreSelf) || has(token, Role.filler) || has(token, Role.next);
}

/** 去李平家,|…: the way there is what was told last. */
function cameThere({ tokens, people }: Segment, { entries, sentence, afterSemicolon }: Scene): boolean {
  const last = entries.list[entries.list.length - 1];
  return (
    !afterSemicolon &&
    last?.facts.measure === "visit" &&
    !last.facts.missed &&
    last.sentence === sentence &&
    last.start < (tokens[0]?.start ?? 0) &&
    last.facts.households[0] === people.named[0]?.id
  );
}

const staff = /(?:职工|员工|工人|医生|护士|教师|老师|学生|队员|社员|会员|成员|团员|义工|技术员|人员)$/;
const staffOfOffice = /(?:局|会|站|院|厂|所|队|社|司|行|校|单位)(?:干部)?(?:职工|员工|党员)$/;

/** 县供销社|12名|职工, 农商行|员工|8人: how many of an office it was. */
export function isStaff(tokens: readonly Token[], figure: number): boolean {
  const behind = staff.test(tokens[figure + 1]?.text ?? "");
  const called = behind || staff.test(tokenAt(tokens, figure - 1)?.text ?? "");
  const of = tokenAt(tokens, behind ? figure - 1 : figure - 2);
  return (
    staffOfOffice.test(tokenAt(tokens, figure - 1)?.text ?? "") ||
    (called && of !== undefined && personOf(of) === "other")
  );
}
