import { isNamedAgain, wayOver } from "../scene/act-bounds.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { mayBeThing } from "../words/things.ts";
import { isTimeOfDay } from "../words/time-words.ts";
import { has, hasSome, joinsRow, startOfClause, type Token, tokenAt } from "../words/tokens.ts";

/** 人不在|牛奶|我就放|他家门口了: a thing in front of who did something with it, which nothing before it governs. */
export function isToldOfThing(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at + 1], Role.cadreSelf) || !mayBeThing(tokens[at]) || governsThing(tokens, at - 1))
    return false;
  let verb = at + 2;
  while (has(tokens[verb], Role.next) || has(tokens[verb], Role.allOf)) verb += 1;
  return (
    has(tokens[verb], Role.give) ||
    has(tokens[verb], Role.help) ||
    has(tokens[verb], Role.dative) ||
    has(tokens[verb], Role.labour)
  );
}

/** 邻居说赶集去了|带|的一袋面粉放邻居家了: the thing brought along, behind a word of giving and in front of what was done with it. */
export function isBroughtThing(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.text !== "的" || tokens[at - 1]?.text !== "去了") return false;
  return tokens[at + 2]?.quantity != null || mayBeThing(tokens[at + 2]);
}

/** 李平家去了一趟|牛奶一箱都搁那儿了, 去他家了|面粉一袋油一桶都放下了: things with their figures, behind a way gone to its end. */
export function isThingsBroughtThere(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at + 1]?.quantity?.unit?.kind;
  if ((kind !== "count" && kind !== "mass") || !mayBeThing(tokens[at])) return false;
  let end = at - 1;
  if (tokens[end]?.quantity?.unit?.kind === "times" || tokens[end]?.text === "一下") end -= 1;
  if (tokens[end]?.text === "了" || tokens[end]?.text === "过") end -= 1;
  else if (!wayOver.test(tokens[end]?.text ?? "")) return false;
  const gone = tokens[end];
  const place = has(gone, Role.go) ? 0 : has(gone, Role.home) || has(gone, Role.ownPlace) ? end - 1 : -1;
  if (place < 0) return false;
  const before = tokens.slice(0, end);
  return has(gone, Role.go)
    ? before.some((token) => has(token, Role.home) || has(token, Role.ownPlace))
    : before.some((token) => has(token, Role.go));
}

/** 李平家去了一趟|人都在, 李平家昨天去了|院墙没事: the way there is told to its end, and nothing behind it is where it led. */
export function isBehindWay(tokens: readonly Token[], at: number): boolean {
  const way = tokens[at - 1];
  const next = tokens[at];
  if (way === undefined || next === undefined || !/[了过](?:一?[趟回圈转])?$/.test(way.text)) return false;
  if (!has(way, Role.go) && way.word?.measure?.id !== "visit") return false;
  let home = at - 2;
  let over = /[趟回圈转过]|过了$/.test(way.text);
  for (; home > 0 && isWhenOrWho(tokens[home] as Token); home -= 1) over = true;
  if (!over || !has(tokens[home], Role.home) || tokens[home - 1]?.kind !== "household") return false;
  const front = tokens[home - 2];
  if (front !== undefined && front.kind !== "mark" && front.kind !== "day" && !isTimeOfDay(front))
    return false;
  if (next.kind !== "text" && next.kind !== "word") return false;
  // 去了一趟|了; 去了一趟|医院 leads there.
  return (
    !hasSome(next, ofWay) &&
    !/^(?:的|[集街镇城县市乡田地][上里头边]?)$/.test(next.text) &&
    tokens[at + 1] !== undefined
  );
}

const ofWay = rolesOf(
  Role.filler,
  Role.home,
  Role.villageThing,
  Role.office,
  Role.ownPlace,
  Role.joins,
  Role.go,
  Role.allOf,
  Role.each,
);

function isWhenOrWho(token: Token): boolean {
  return (
    token.kind === "day" ||
    isTimeOfDay(token) ||
    has(token, Role.cadreSelf) ||
    has(token, Role.next) ||
    /^(?:刚|刚刚|也|都|专门|特意)$/.test(token.text)
  );
}

/** 刚从李平家出来|老太太说停水了 */
export function saysOnLeaving(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at + 1], Role.say) || !(has(tokens[at], Role.title) || has(tokens[at], Role.kin)))
    return false;
  return /^(?:出来|回来)了?$/.test(tokenAt(tokens, at - 1)?.text ?? "");
}

/** 行情还可以|给他送了三袋种子: how things are has been told. */
export function isAllRight(tokens: readonly Token[], at: number): boolean {
  return (
    has(tokens[at], Role.dative) &&
    tokens[at - 1]?.text.endsWith("可以") === true &&
    /^(?:还|都|也|挺|蛮)?(?:可以)?$/.test(tokens[at - 2]?.text ?? "#") &&
    tokens.slice(at + 1, at + 5).some((token) => has(token, Role.give) && token.text.endsWith("了"))
  );
}

/** 都坐了坐|汤圆|一家两袋, 也去了|两家的|地膜|呢|一家给了四卷 */
export function isSharedThing(tokens: readonly Token[], at: number): boolean {
  const theirs = tokens[at]?.quantity?.unit?.kind === "household" && tokens[at + 1]?.text === "的";
  let place = theirs ? at + 2 : at;
  if (!mayBeThing(tokens[place]) || (!theirs && governsThing(tokens, at - 1))) return false;
  place += 1;
  while (has(tokens[place], Role.filler)) place += 1;
  if (!has(tokens[place], Role.each) || !/[家户人]$/.test(tokens[place]?.text ?? "")) return false;
  return (has(tokens[place + 1], Role.give) ? tokens[place + 2] : tokens[place + 1])?.quantity != null;
}

/** 给了李平和王五两千块|一人一千, 把四袋米分给李平和王五|一人两袋: what each got of what was told for all of them. */
export function isShareOfAmount(tokens: readonly Token[], at: number): boolean {
  if (!/^[一每][家户人]$/.test(tokens[at]?.text ?? "")) return false;
  const share = (has(tokens[at + 1], Role.give) ? tokens[at + 2] : tokens[at + 1])?.quantity;
  const told = tokens.slice(0, at).findLast(({ quantity }) => quantity !== null);
  const all = told?.quantity;
  if (told === undefined || share?.value == null || all?.value == null || isTimesOrPeople(told)) return false;
  if (share.unit !== null && share.unit !== all.unit) return false;
  const names = new Set(
    tokens.slice(0, at).flatMap(({ mention }) => (mention === null ? [] : [mention.name])),
  );
  return names.size > 1 && all.value === share.value * names.size;
}

/** 去看了李平和王五|一家一串粽子, 讲了政策|一家发了一份: what each of those gone to got. */
export function isShareOfVisited(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:一|每)[家户人]$/.test(tokens[at]?.text ?? "")) return false;
  const figure = has(tokens[at + 1], Role.give) ? tokens[at + 2] : tokens[at + 1];
  if (figure?.quantity == null || isTimesOrPeople(figure)) return false;
  // 走访了李平王五|一人三百
  if (figure.quantity.unit === null && (figure.quantity.value ?? 0) < leastSum) return false;
  let place = at - 1;
  if (has(tokens[place], Role.home)) place -= 1;
  if (tokens[place]?.mention == null) return false;
  while (place >= 0 && isInList(tokens[place])) place -= 1;
  // 先去的李平家再去的王五家|每家送了米
  if (tokens[place]?.text === "的") place -= 1;
  return (
    has(tokens[place], Role.go) ||
    tokens[place]?.word?.measure?.id === "visit" ||
    tokens[place]?.text === "了"
  );
}

/** Below it, a figure without a unit is no money. */
const leastSum = 100;

function isInList(token: Token | undefined): boolean {
  return token?.mention != null || has(token, Role.home) || joinsRow(token);
}

function isTimesOrPeople({ quantity }: Token): boolean {
  return /^(?:household|person|times|day)$/.test(quantity?.unit?.kind ?? "");
}

/** 说|水泵, 反映他家的|路灯: the first word of what somebody says. */
export function isThingSaid(tokens: readonly Token[], at: number): boolean {
  if (!mayBeThing(tokens[at]) && !has(tokens[at], Role.works)) return false;
  let place = at - 1;
  while (
    has(tokens[place], Role.home) ||
    has(tokens[place], Role.ownPlace) ||
    has(tokens[place], Role.pronoun) ||
    has(tokens[place], Role.filler)
  )
    place -= 1;
  return has(tokens[place], Role.say) || /^反[映应]$/.test(tokens[place]?.text ?? "");
}

/** 送了|牛奶, 两箱|牛奶, 洗|被子, 他的|药: what the word at `at` makes of the thing behind it. */
function governsThing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === "quantity" || token.kind === "mark") return true;
  if (token.kind === "text") return token.pos === "act" || token.text.length === 1;
  if (token.kind !== "word" || token.word?.goods != null) return false;
  if (has(token, Role.filler)) return /^[的得把是个了过着]$/.test(token.text);
  return !(has(token, Role.home) || has(token, Role.missed) || has(token, Role.trouble));
}

/** 今天都送去了|罗再生是|一吨: one of those told of before, and how much of it went there. */
export function isShareOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === "是" && tokens[at + 2]?.quantity != null && isNamedAgain(tokens, at);
}

/** 给李平扫了院子又给王五搬了煤|两个人都留我吃饭: of those just told of; not 我们三个人都去了. */
export function isAllOfThem(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return has(tokens[at + 1], Role.allOf) && before?.mention == null && !hasSome(before, whose);
}

const whose = rolesOf(Role.home, Role.title, Role.pronoun, Role.cadreSelf, Role.with, Role.kin, Role.role);

/** 一人三百|还有王五也是三百, 四袋|还有那个王五是两袋, 九斤|还有王五那边我是打的电话: one more of them, and what went or was done there. */
export function isOneMore(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], Role.further)) return false;
  const name = /^[那这]个?$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  if (tokens[name]?.mention == null) return false;
  let figure = name + 1;
  while (has(tokens[figure], Role.home) || has(tokens[figure], Role.title)) figure += 1;
  if (has(tokens[figure], Role.cadreSelf))
    return tokens.slice(figure + 1, figure + 5).some((token) => isDoneThere(token));
  // 两千斤|还有王五家的绿豆我买了三十斤: what of hers.
  if (tokens[figure]?.text === "的" && has(tokens[figure + 2], Role.cadreSelf))
    return tokens[at - 1]?.quantity != null && isDoneThere(tokens[figure + 3] as Token);
  if (tokens[figure]?.text === "的" && isHandedToo(tokens, figure + 1)) return true;
  while (links.test(tokens[figure]?.text ?? "")) figure += 1;
  return tokens[figure]?.quantity != null;
}

/** 还有李平的|慰问金五百块我也送到家了, 还有李平的|两袋米也送去了: a thing with its figure, and that it was handed over. */
function isHandedToo(tokens: readonly Token[], at: number): boolean {
  const [first, second] = tokens.slice(at, at + 2);
  const [figure, thing] = first?.quantity != null ? [first, second] : [second, first];
  if (figure?.quantity?.unit == null || isTimesOrPeople(figure)) return false;
  if (!mayBeThing(thing) && thing?.word?.measure?.money == null) return false;
  let act = at + 2;
  while (act < at + 5 && (has(tokens[act], Role.cadreSelf) || has(tokens[act], Role.next))) act += 1;
  return has(tokens[act], Role.give) && !has(tokens[act], Role.dative);
}

/** 打的电话, 没去成, 也去了, 送了 */
function isDoneThere(token: Token): boolean {
  return hasSome(token, doneThere) || /^(?:talk|visit)$/.test(token.word?.measure?.id ?? "");
}

const doneThere = rolesOf(Role.contact, Role.go, Role.not, Role.missed, Role.dative, Role.give);

const links = /^(?:也|也?都?是|同样)$/;

/** 催一下|李平|家就在他屋后头, 还认得我|李平|家我还帮她补了鸡圈: of whose home something is told, where no word before governs the name. */
export function isToldOf(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 2];
  // 我没吃|李平家也是两包盐, 扔了半边|王五家呢我也去了
  const last = tokens[at - 1]?.text;
  const over = last === "了" || last === "过" || last === "着" ? at - 2 : at - 1;
  if ((next?.text === "也" || next?.text === "也是" || next?.text === "呢") && isFree(tokens[over]))
    return true;
  const behind = next?.text === "就" || next?.text === "也" ? tokens[at + 3] : next;
  if (!(has(behind, Role.cadreSelf) || (behind !== next && behind?.text === "在"))) return false;
  const before = tokens[at - 1];
  return (
    (has(before, Role.filler) && before?.text !== "的" && before?.text !== "把") ||
    before?.quantity != null ||
    has(before, Role.cadreSelf) ||
    has(before, Role.home)
  );
}

/** What has no name for its object: an act that no list has, a thing, a figure, a small word. */
function isFree(token: Token | undefined): boolean {
  if (token === undefined || token.kind === "mark") return false;
  if (token.kind === "text" || token.quantity !== null || has(token, Role.cadreSelf)) return true;
  if (has(token, Role.trouble) || token.word?.goods != null) return true;
  return has(token, Role.filler) && !/^[的得把是个]$/.test(token.text);
}

/** 还|认得|我|李平家: an act that no list has stands a little before. */
export function isAfterAct(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ kind, pos }) => kind === "text" && pos === "act");
}

/** 十个|咸蛋: what a figure counts does nothing. */
export function isCountedThing(tokens: readonly Token[], at: number): boolean {
  const { kind, pos, opens, text } = tokens[at] as Token;
  return (
    kind === "text" &&
    pos !== "act" &&
    opens !== "act" &&
    tokens[at - 1]?.quantity != null &&
    !/^[让由托请叫]/.test(text)
  );
}

/** 儿媳妇坐月子嘛|, 娃儿回来了|: told to its end. */
export function isOver(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (has(before, Role.met) && before?.text.endsWith("了")) return true;
  return before?.text === "嘛" && tokens[at - 2]?.kind === "text";
}

/** 从李平家|出来|啊|: the way from there is told to its end. */
export function comesOut(tokens: readonly Token[], at: number): boolean {
  let out = at - 1;
  while (has(tokens[out], Role.filler)) out -= 1;
  if (!/^(?:出来|出门|回来)$/.test(tokens[out]?.text ?? "") || !has(tokens[out - 1], Role.home)) return false;
  return has(tokens[out - 3], Role.return) && tokens[out - 2]?.mention != null;
}

/** 给他们|讲, 跟李平|说 */
export function isToldTo(tokens: readonly Token[], at: number): boolean {
  const whom = tokens[at - 1];
  if (!(has(whom, Role.pronoun) || whom?.mention != null)) return false;
  return has(tokenAt(tokens, at - 2), Role.dative) && !has(tokens[at - 2], Role.receive);
}

/** 把政策|讲给她听: what is told stands before it. */
export function isRecited(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at + 1]?.text === "给" &&
    tokens.slice(at + 2, at + 5).some(({ text }) => text.startsWith("听")) &&
    tokens.slice(0, at).some(({ text }) => text === "把")
  );
}

/** 听|工作队讲: from whom it was heard, whoever they are; 给他们听|我讲的 is not. */
export function isHeardFrom(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === "听" && (tokens[at]?.text.endsWith("队") ?? false);
}

/** 没要, 没接, 没收: what was offered is told to its end. */
export function isDeclined(token: Token | undefined): boolean {
  return has(token, Role.notGiven) && /^没[要接收拿]$/.test(token?.text ?? "");
}

/** 没要|化肥|, 没收|米|: what was offered is named, and was not taken. */
export function isThingDeclined(tokens: readonly Token[], at: number): boolean {
  const figure = tokens[at - 1]?.quantity == null ? at - 1 : at - 2;
  const refused = tokens[figure];
  return (
    mayBeThing(tokens[at]) &&
    (isDeclined(refused) || (has(refused, Role.notGiven) && refused?.text === "不要"))
  );
}

/** 邻居|说去赶场了, 隔壁|讲他在城里: who else speaks. */
export function isSpeaker(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === "text" &&
    "邻隔对".includes(token.text.charAt(0)) &&
    /^(?:邻居|隔壁|对门)(?:邻居|的|家)?$/.test(token.text) &&
    has(tokens[at + 1], Role.say)
  );
}

/** 回来路上|碰到|王五, 遇见|王五, 回来路上|看见|王五: who was met on the way. */
export function isMeeting(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !"回路半碰遇撞".includes(token.text.charAt(0) || "#")) return false;
  let place = at;
  while (onTheWay.test(tokens[place]?.text ?? "")) place += 1;
  const met = tokens[place]?.text ?? "";
  if (!meets.test(met) && !(place > at && sees.test(met))) return false;
  let who = place + 1;
  // 看见|三组|那个|李平
  while (tokens[who]?.kind === "group" || tokens[who]?.kind === "village" || tokens[who]?.text === "那个")
    who += 1;
  return tokens[who]?.mention != null && tokens[who + 1]?.text !== "的";
}

const onTheWay = /^(?:回来|回去|回村|回家|返回|路上|半路上?|途中|的)$/;
const meets = /^(?:碰|遇|撞)(?:到|见|上|着)了?$/;
const sees = /^[看瞧]见了?$/;

/** 散会|以后, 吃完饭|之后: when it was, and nothing to come. */
export function isAfterEvent(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || tokens[at]?.end !== next.start) return false;
  if (next.text !== "以后" && next.text !== "之后") return false;
  return tokens[at]?.kind === "text" && /[会饭课班完]$/.test(tokens[at]?.text ?? "");
}

/** 也是两百斤|被子没得了, 也是20只鸡苗|但是饲料没有了: another thing than what was counted, and that there is none. */
export function isThingGone(tokens: readonly Token[], at: number): boolean {
  const turns = /^(?:但是?|不过|可是?|就是|只是)$/.test(tokens[at]?.text ?? "");
  const thing = turns ? at + 1 : at;
  const next = tokens[thing + 1];
  if (next === undefined || !mayBeThing(tokens[thing]) || !/^没(?:有|得)?了?$|^不够了?$/.test(next.text))
    return false;
  if (tokens[at]?.start !== tokens[at - 1]?.end) return false;
  if (mayBeThing(tokens[at - 1])) return tokens[at - 2]?.quantity != null;
  if (tokens[at - 1]?.quantity == null) return false;
  return turns || /是$/.test(tokens[at - 2]?.text ?? "") || mayBeThing(tokens[at - 2]);
}

/** 送了一袋尿素|磷肥|她|不要: another thing, behind one with its figure, and that it was not taken. */
export function isThingRefused(tokens: readonly Token[], at: number): boolean {
  const behind = has(tokens[at + 1], Role.pronoun) ? at + 2 : at + 1;
  if (!has(tokens[behind], Role.notGiven) || !mayBeThing(tokens[at])) return false;
  return mayBeThing(tokens[at - 1]) && tokens[at - 2]?.quantity != null;
}

/** 棉鞋一双|今天都给她了: what stands before it was handed over. */
export function handsAllOver(tokens: readonly Token[], at: number): boolean {
  let place = tokens[at]?.kind === "day" ? at + 1 : at;
  while (has(tokens[place], Role.next)) place += 1;
  if (!has(tokens[place], Role.dative)) return false;
  const whom = tokens[place + 1];
  return (has(whom, Role.pronoun) || whom?.mention != null) && tokens[place + 2]?.text === "了";
}

/** 李平家的三袋化肥|昨天送的|王五家的两袋今天送的: when that much was. Not: 两袋米昨天送的米, 两袋米昨天送的李平 */
function isGivenThen(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.quantity == null && tokens[at - 2]?.quantity == null) return false;
  const verb = has(tokens[at + 1], Role.cadreSelf) ? at + 2 : at + 1;
  if (!sent.test(tokens[verb]?.text ?? "") || tokens[verb + 1]?.text !== "的") return false;
  const next = tokens[verb + 2];
  if (next?.mention != null) return isOfNextHome(tokens, verb + 3);
  return (next === undefined || next.kind === "mark") && !isBehindThingSent(tokens, at);
}

const sent = /^(?:送|拿|带|拉|捎|发|给)(?:去|来|到|过)?$/;

/** 王五|家的两袋, 王五|面一袋 and not who got it: 昨天送的李平 */
function isOfNextHome(tokens: readonly Token[], behind: number): boolean {
  const at = has(tokens[behind], Role.home) ? behind + 1 : behind;
  return tokens[at]?.quantity != null || tokens[at]?.text === "的" || mayBeThing(tokens[at]);
}

/** 米2袋昨天送的面1袋|今天送的: what was sent first has not been parted from it. */
function isBehindThingSent(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(startOfClause(tokens, at), at)
    .some(
      (token, place, front) =>
        token.text === "的" && sent.test(front[place - 1]?.text ?? "") && front[place + 1]?.mention == null,
    );
}

/** 给李平的|棉被|今天送去了, 两家的|连心卡|今天都换了: the thing itself was handed over then. */
export function isHandedThen(tokens: readonly Token[], at: number): boolean {
  if (isGivenThen(tokens, at)) return true;
  const thing = tokens[at - 1];
  const card = thing?.word?.measure?.id === "contact_card" || thing?.word?.measure?.id === "leaflet";
  if (tokens[at - 2]?.text !== "的" || !(card || mayBeThing(thing))) return false;
  let place = at + 1;
  while (has(tokens[place], Role.next) || (card && has(tokens[place], Role.allOf))) place += 1;
  const verb = tokens[place];
  if (card && /^[换贴挂]了?$/.test(verb?.text ?? "")) return true;
  if (!has(verb, Role.give) || has(verb, Role.dative)) return false;
  return verb?.text.endsWith("了") === true || tokens[place + 1]?.text === "了";
}

/** 都不在|李桂花在家, 两家没人|李平和王五在家: who was there, behind who was not. */
export function isInInstead(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at - 1], Role.missed)) return false;
  let place = at;
  while (tokens[place]?.mention != null || joinsRow(tokens[place])) place += 1;
  while (has(tokens[place], Role.next) || has(tokens[place], Role.allOf)) place += 1;
  const { text } = tokens[place] ?? { text: "" };
  return /^在(?:家|屋|呢|的)/.test(text) || (text === "在" && has(tokens[place + 1], Role.home));
}

/** 李平家送米|陈九斤|家送面: the next home's gift, told as the one before it. */
export function givesLikeBefore(tokens: readonly Token[], at: number): boolean {
  return mayBeThing(tokens[at - 1]) && has(tokens[at - 2], Role.give) && has(tokens[at + 2], Role.give);
}

/** 又去王五家|两家都没人. Not: 昨天走访王五送油一桶今天走访赵六两家都没人 */
export function isMissOfBoth(tokens: readonly Token[], name: number, act: Token | undefined): boolean {
  if (!has(act, Role.missed)) return false;
  const day = tokens.slice(0, name).findLastIndex(({ kind }) => kind === "day");
  return tokens.slice(day + 1, name).some(({ kind }) => kind === "household");
}

/** 没给|李平|送米. Not: 没给|李平送了米 */
export function isNotSent(tokens: readonly Token[], at: number): boolean {
  const { text = "" } = tokens[at] ?? {};
  return /^[送带拿发捎]$/.test(text) && tokens[at + 1]?.text !== "了";
}

/** 昨天走访李平今天又去|看望刘军: one way, and whom it was to. Not: 又去了|看望刘军 */
export function goesToCall(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word?.measure?.id === "visit" && /^[又再也还就][去来]$/.test(tokens[at - 1]?.text ?? "");
}
