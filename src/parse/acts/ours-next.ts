import { textOf } from "../scene/stretch.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { mayBeThing } from "../words/things.ts";
import { isTimeOfDay } from "../words/time-words.ts";
import { countsThings, has, hasSome, isMark, type Token } from "../words/tokens.ts";

/**
 * 他说他媳妇住院了|我给了两百块钱, 李平家化肥用完了|我给他送了两袋, 李平病了|我今天去看他, 李平家牛下崽了|我给王五家送了一袋米: how it stands
 * with them is told to its end, and what we did begins; 他娘摔了|我开车送到县医院: whom we took to the doctor too. Not: 他说上次病了我给了两百块钱,
 * 他收到了我送的两袋米
 */
export function isOursBehindTheirs(tokens: readonly Token[], at: number): boolean {
  return has(tokens[at], Role.cadreSelf) && endsState(tokens, at) && isDoneByUs(tokens, at + 1);
}

const longestState = 10;

/** 他媳妇住院了|, 油没了|, 娃没回来|: nothing in it is told of us or of another time. */
function endsState(tokens: readonly Token[], end: number): boolean {
  const last = tokens[end - 1];
  const verb = last?.text === "了" ? tokens[end - 2] : last;
  if (last === undefined || verb === undefined) return false;
  if (!(last.text.endsWith("了") || has(last, Role.trouble) || unwell.test(last.text))) return false;
  if (
    takesUs.test(verb.text) ||
    /^(?:visit|talk)$/.test(verb.word?.measure?.id ?? "") ||
    has(verb, Role.give)
  )
    return false;
  let from = end - 1;
  while (from > 0 && from > end - longestState && !isMark(tokens[from - 1], ",;。\n")) from -= 1;
  const front = tokens.slice(from, end);
  // 他给我打电话|说|他娘摔了: to whom it was said is none of what is said.
  const said = front.slice(front.findLastIndex((token) => has(token, Role.say)) + 1);
  if (said.some((token) => has(token, Role.cadreSelf))) return false;
  if (front.some((token) => notNow.test(token.text))) return false;
  // 孩子上学去了|我…, and not 去了我…
  return hasSome(verb, way) ? isGoneOfTheirs(front) : front.some(isOfThem);
}

function isGoneOfTheirs(front: readonly Token[]): boolean {
  return front.slice(-4).some((token) => has(token, Role.kin));
}

function isOfThem(token: Token): boolean {
  return token.mention !== null || hasSome(token, them);
}

const unwell = /(?:[疼痛]|不好|没回来?)$/;
const takesUs =
  /^(?:知道|晓得|听说|听见|看[见到]|收到?|领到?|接到?|拿|借|忘记?|谢|感谢|为|除|等|帮|问|找|见|遇到?|碰[见到]?|怪|吃|喝)了?$/;
const notNow =
  /^(?:上次|上回|那次|那回|去年|前年|以前|当时|那时|早先|上个?月|前几[天年]?|等|等到|要是|如果|只要|假如|万一|的时候)$/;
const way = rolesOf(Role.go, Role.return);
const them = rolesOf(Role.kin, Role.pronoun, Role.ownPlace);

/** 我|开|车|送到|县医院: whoever of theirs it was. Not: 我送到医院的米, 我说送到医院去看, 我送到医院一箱牛奶, 我接到医院电话 */
const takenToDoctor =
  /^(?:今天|昨[天晚]|当[天晚时]|赶紧|赶快|马上|立马|立即|连夜|连忙|就|便|又|也)*(?:开车|骑车|叫车|打车)?(?:把[他她]|把老人|把孩子)?(?:送|拉|背|接|带)(?:[他她]|老人|孩子)?(?:到|去|往)了?[县镇乡市省]?[^,。的给]{0,4}(?:医院|卫生[院所室]|诊所)(?:去|看病|看了|检查|治疗?|住院|抢救)?了?(?:$|[,;。!\n])/;

/** 我|今天|给了|两百块钱, 我|给|他|送了, 我|又|帮他|收了: done, and nothing that tells which thing it was. */
function isDoneByUs(tokens: readonly Token[], from: number): boolean {
  if (takenToDoctor.test(textOf(tokens.slice(from, from + longestWay)))) return true;
  let act = from;
  while (act < from + 4 && isSmall(tokens[act])) act += 1;
  // 我就|在朋友圈|帮他吆喝了一下
  if (/^[在用]$/.test(tokens[act]?.text ?? "")) {
    const help = tokens.findIndex((token, at) => at > act && hasSome(token, forThem));
    if (help > 0 && help <= act + 4 && onWire.test(textOf(tokens.slice(act, help)))) act = help;
  }
  if (isDone(tokens, act) && has(tokens[act], Role.give)) return isHandedHere(tokens, act);
  if (hasSome(tokens[act], forThem)) {
    act += 1;
    while (tokens[act]?.mention != null || hasSome(tokens[act], whom)) act += 1;
    return isDone(tokens, act) && !isOfThing(tokens, act);
  }
  return isLook(tokens, act);
}

const longestWay = 12;

/**
 * 李平家缺种子王五家挺好|两家都送了一袋米, |给三家都送了, |两家各给了500元: what was done for all of those just told of, who are as many. Not:
 * 李平说|两家都送了, 李平王五|两家都送了, whose figure it is
 */
export function isDoneForAllNamed(tokens: readonly Token[], at: number): boolean {
  const gives = tokens[at]?.text === "给";
  const figure = gives ? at + (/^[这那]$|^[他她]们$/.test(tokens[at + 1]?.text ?? "") ? 2 : 1) : at;
  const many = tokens[figure]?.quantity;
  if (many?.unit?.kind !== "household" || (many.value ?? 0) < 2) return false;
  const [all, act] = tokens.slice(figure + 1, figure + 3);
  if (!(has(all, Role.allOf) || has(all, Role.each)) || !hasSome(act, doneForAll)) return false;
  // 王五家缺化肥两家都送了|两袋: of what, nobody tells.
  const what = tokens[figure + 3]?.text === "了" ? figure + 4 : figure + 3;
  if (countsThings(tokens[what]) && !mayBeThing(tokens[what + 1])) return false;
  const before = tokens[at - 1];
  if (before === undefined || before.kind === "mark" || hasSome(before, leadsOn)) return false;
  // 李平家王五家|两家都送了: how many those are.
  if (!gives && (before.mention !== null || hasSome(before, ofName))) return false;
  const front = tokens.slice(0, at);
  const names = new Set(front.flatMap(({ mention }) => (mention === null ? [] : [mention.name])));
  return names.size === many.value;
}

/**
 * 李平说家里缺劳力|帮他收了玉米, 老两口都在家|帮他们摘了苹果: how it stands with them, and the work that we did for them. Not: 他说邻居家缺劳力帮他收了玉米,
 * 儿子在家帮他收了玉米
 */
export function isWorkBehindState(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], Role.help) || !/[他她]$/.test(tokens[at]?.text ?? "")) return false;
  const several = tokens[at + 1]?.text === "们";
  const work = several ? at + 2 : at + 1;
  if (!has(tokens[work], Role.labour) || !isWorkDone(tokens, work)) return false;
  const front = tokens.slice(Math.max(0, at - longestState), at);
  // 老两口|都|在|家
  if (has(tokens[at - 1], Role.home) && tokens[at - 2]?.text === "在")
    return several && front.some(({ text }) => /^老?[两俩]口/.test(text));
  if (!shortOfHands.test(textOf(front.slice(-3)))) return false;
  const said = front.slice(front.findLastIndex((token) => has(token, Role.say)) + 1);
  return !said.some((token) => has(token, Role.kin) || /^(?:邻居|隔壁|对门)/.test(token.text));
}

const shortOfHands =
  /(?:缺|没有?|少|差)(?:个)?(?:劳力|劳动力|人手|帮手|人干活)$|忙不(?:过来|赢)$|[干收做弄]不(?:动|了|完|过来)了?$/;

/** 掰了半天玉米, 收|了 */
function isWorkDone(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text.includes("了") === true || tokens[at + 1]?.text === "了";
}

const doneForAll = rolesOf(Role.give, Role.missed, Role.help);
const ofName = rolesOf(Role.home, Role.title, Role.ownPlace);
const leadsOn = rolesOf(
  Role.not,
  Role.notGiven,
  Role.plan,
  Role.need,
  Role.joins,
  Role.pronoun,
  Role.allOf,
  Role.say,
  Role.dative,
  Role.with,
  Role.go,
  Role.wish,
  Role.hearsay,
);

const onWire = /^[在用].{0,4}(?:圈|群|网上?|平台|直播间?|抖音|快手|微信)[里上中]?$/;

function isSmall(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    has(token, Role.next) ||
    token.kind === "day" ||
    isTimeOfDay(token) ||
    /^(?:专门|特意|今早|便)$/.test(token.text)
  );
}

function isDone(tokens: readonly Token[], at: number): boolean {
  return /.了/.test(tokens[at]?.text ?? "") || tokens[at + 1]?.text === "了";
}

/** 给了|他|两百块钱, 买了|点|水果 */
function isHandedHere(tokens: readonly Token[], at: number): boolean {
  let figure = tokens[at + 1]?.text === "了" ? at + 2 : at + 1;
  while (tokens[figure]?.mention != null || hasSome(tokens[figure], whom)) figure += 1;
  return (
    (tokens[figure]?.quantity != null || has(tokens[figure], Role.someAmount)) && !isOfThing(tokens, figure)
  );
}

/** 送了他|的|米 */
function isOfThing(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 4).some(({ text }) => text === "的");
}

/** 去看了看, 到|医院看|他, 去|医院|看望|他 */
function isLook(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.word?.measure?.id === "visit") return isDone(tokens, at);
  if (!has(token, Role.go)) return false;
  if (/看了|看过/.test(token?.text ?? "")) return true;
  return /^(?:了|[^,]{0,4})?(?:医院|卫生院|诊所)?[看探]望?了?[他她]/.test(
    textOf(tokens.slice(at + 1, at + 5)),
  );
}

const forThem = rolesOf(Role.dative, Role.help);
const whom = rolesOf(Role.home, Role.title, Role.pronoun, Role.ownPlace, Role.kin);
