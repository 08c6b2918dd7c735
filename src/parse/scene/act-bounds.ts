import { anyOf } from "../text/characters.ts";
import { othersSaid } from "../words/rest.ts";
import { Role } from "../words/roles.ts";
import { isTimeOfDay } from "../words/time-words.ts";
import { has, isMark, type Token, tokenAt } from "../words/tokens.ts";
import { textOf } from "./stretch.ts";

/** Words that lead on to what was done next. */
export const sequence = new Set(
  "然后 接着 随后 回头又 回头还 之后 顺便 顺带 顺道 同时 完了 接下来 后来 后头又 后头再 过后又 又 还 另 另外 此外 并 并且 再 最后 还给 还为 并给 并为 临走 临走时 临走前 临走之前 走之前 走的时候 临出门 临别 对了 哦对了 then also".split(
    " ",
  ),
);

/** 我去了啊|他儿子在, 都去了这个|普文华家: a particle, with small words behind it, ends what was said. */
export function isPaused(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place > 0; place -= 1) {
    const token = tokens[place];
    if (token === undefined || !has(token, Role.filler)) return false;
    if (!particles.has(token.text)) continue;
    const governs = tokens[place - 1];
    return token.text !== "了" || governs?.text === "在" || !isReached(governs);
  }
  return false;
}

const particles = new Set("了 啊 呢 嘛 吧 哈 呀".split(" "));

/** 核对了|李平家的收入: an act that no list has, over its object; 会后 and 这时 are times. */
function isOnlyAct(token: Token | undefined): boolean {
  return token?.kind === "text" && token.pos !== "thing" && !/[后前时候间]$/.test(token.text);
}

/** 李平家王五家都去了|李平家给了一桶油: the same household again, to tell of it alone. */
export function isNamedAgain(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at]?.mention?.name;
  for (let place = at - 1; place >= 0; place -= 1) if (tokens[place]?.mention?.name === name) return true;
  return false;
}

/** 去了, 跑了一趟: a way gone to its end. */
export const wayOver = /[了过](?:一?[趟回圈转])?$/;

/** 李平家去了|陈九斤家也去了, 李平和王五两家我都去了|李平家给了…: where the way led stands before it, so that the next name is not where. */
export function isToldInFront(tokens: readonly Token[], going: number): boolean {
  let place = going - 1;
  while (
    place > 0 &&
    (has(tokens[place], Role.next) ||
      has(tokens[place], Role.cadreSelf) ||
      tokens[place]?.kind === "day" ||
      isTimeOfDay(tokens[place] as Token))
  )
    place -= 1;
  const counted = tokens[place]?.quantity?.unit?.kind === "household";
  const last = /^[这那]$/.test(tokens[place - 1]?.text ?? "") ? place - 2 : place - 1;
  if (counted && isOfRow(tokens[last])) {
    let first = last;
    while (isOfRow(tokens[first - 1])) first -= 1;
    return first < last && !isReached(tokenAt(tokens, first - 1));
  }
  if (!has(tokens[place], Role.home) || tokens[place - 1]?.kind !== "household") return false;
  // The one before it had its own way told in front: 去|李平家, 去的|李平家, 走访|了|李平家.
  const row = firstOfRow(tokens, place - 1, going);
  const way = /^[的了过成]$/.test(tokens[row - 1]?.text ?? "") ? row - 2 : row - 1;
  // 没去李平家|去了|陈九斤家
  if (has(tokenAt(tokens, way), Role.not)) return false;
  return !isReached(tokenAt(tokens, way)) || isToldInFront(tokens, way);
}

/** 走访了|李平家刘军家|下午走访了赵满仓家: where the row ends at `last` begins, if another time or turn parts it from what follows; 走访了李平家|刘军家也去了. */
function firstOfRow(tokens: readonly Token[], last: number, going: number): number {
  const turns = tokens
    .slice(last + 2, going)
    .some((token) => token.kind === "day" || isTimeOfDay(token) || sequence.has(token.text));
  let first = last;
  while (turns && isOfRow(tokenAt(tokens, first - 1))) first -= 1;
  return first;
}

function isOfRow(token: Token | undefined): boolean {
  return (
    token?.kind === "household" || has(token, Role.home) || has(token, Role.joins) || token?.text === "、"
  );
}

/** 先去李平家然后王五家最后赵六家|每家一桶油: the last of several told one after the other, and what all of them got. */
export function isTailOfTour(tokens: readonly Token[], at: number): boolean {
  let place = at - 1;
  // 然后王五家也去了|一人一袋
  if (place > 0 && has(tokens[place], Role.go))
    place -= /^[也都]$/.test(tokens[place - 1]?.text ?? "") ? 2 : 1;
  while (
    place > 0 &&
    (tokens[place]?.kind === "household" ||
      has(tokens[place], Role.home) ||
      isMark(tokens[place], " ") ||
      /^(?:隔壁|对门|对面|旁边|邻居|后面|后头)$/.test(tokens[place]?.text ?? ""))
  )
    place -= 1;
  if (place > 0 && place < at - 1 && has(tokens[place], Role.go)) place -= 1;
  return (
    place > 0 && place < at - 1 && has(tokens[place], Role.next) && sequence.has(tokens[place]?.text ?? "")
  );
}

/** 2 bags of rice to li ping|and|3 bags to zhao mancang: behind the word that joins them. */
export function isNextGift(tokens: readonly Token[], at: number): boolean {
  const to = (place: number) => has(tokens[place], Role.dative) && tokens[place + 1]?.mention != null;
  if (tokens[at - 2]?.mention == null || !to(at - 3)) return false;
  return tokens.slice(at + 1).some((_token, place) => to(at + 1 + place));
}

const denials = new Set("不 没 没有 没什么 没啥 未 无 别 不再 并不".split(" "));
const denying = anyOf("不没未无别并");

export function isDenial(token: Token | undefined): boolean {
  return token !== undefined && denying.mayHave(token.text.charCodeAt(0)) && denials.has(token.text);
}

/** 联系|到一个机手, 找|到了收购商: the end of the verb before it, and no way. */
export function isComplement(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const before = tokenAt(tokens, at - 1);
  // 争取|来的, 申请|来两台
  if (tokenAt(tokens, at)?.text === "来" && before?.end === tokens[at]?.start && next?.text !== "家")
    return found.test(before?.text ?? "");
  // 十斤米|倒|进缸里: where it was put.
  if (tokenAt(tokens, at)?.text === "进" && before?.end === tokens[at]?.start)
    return before?.pos === "act" && before.text.length === 1 && next?.mention == null;
  // 给|清|走了: what was done with it.
  if (/^走了?$/.test(tokenAt(tokens, at)?.text ?? "")) return isTakenAway(tokens, at);
  if (tokenAt(tokens, at)?.text !== "到" || before?.end !== tokens[at]?.start) return false;
  return found.test(before?.text ?? "") && (next?.quantity != null || next?.text === "了");
}

function isTakenAway(tokens: readonly Token[], at: number): boolean {
  const verb = tokenAt(tokens, at - 1);
  const hands = tokenAt(tokens, at - 2);
  return (
    verb?.kind === "text" &&
    verb.text.length === 1 &&
    (has(hands, Role.dative) || /^[把被]$/.test(hands?.text ?? ""))
  );
}

const found = /^(?:联系|对接|找|寻|打听|协调|争取|申请|借|买|领|收|约)$/;

export function isVerbOfVisit(token: Token): boolean {
  return (
    token.word?.measure?.id === "visit" ||
    (has(token, Role.go) && !has(token, Role.with) && token.text !== "上" && token.text !== "在")
  );
}

/** 介绍1人|到县城工地务工, 推荐他儿子|去厂里上班: where the work is, no way of the cadre's. */
export function leadsToWork(tokens: readonly Token[], at: number): boolean {
  const placed = tokens
    .slice(0, at)
    .some(
      (token) => token.quantity?.unit?.kind === "person" || placing.has(token.text) || has(token, Role.kin),
    );
  if (!placed) return false;
  // 介绍到茶厂采茶|去了: the end of their way.
  const before = tokens[at - 1];
  if (tokens[at]?.text === "去了" && (has(before, Role.labour) || before?.word?.measure?.id === "job"))
    return true;
  return (
    tokens.slice(at + 1).some((token) => token.word?.measure?.id === "job") ||
    (tokens
      .slice(0, at)
      .some(({ text }) => /^(?:给|都给)?(?:介绍|推荐|安排|输送|输转|联系)了?$/.test(text)) &&
      tellsWork(textOf(tokens.slice(at))))
  );
}

const workplace =
  /^(?:[到去在进上的]|前往)[^,]{0,10}?(?:厂|工地|公司|车间|超市|饭[店馆]|[面餐]馆|餐厅|酒楼|火锅店|酒店|宾馆|基地|园区|企业|矿[上山]|家政|物业|(?:农|养殖|种植|采石|[砖砂林茶]|[猪鸡牛羊渔])场|(?:工业|产业|物流|养殖)园|[修理发面小商药]{1,3}[店铺]|食堂|合作社|(?:快递|加油|收费)[站点])/;
const work =
  /[当做任](?!义工)[^,]{0,6}(?:员|工(?!作|程)|师傅|保安|厨师|司机|学徒|保姆|月嫂|会计)|[送跑](?:外卖|快递)|[打做](?:小|零|短|临时|点)?工(?!作|程)|进厂|做活|上工|跑运输|洗碗|端盘子|做保[洁姆]|看大门|采茶|(?<=(?:[省州疆藏苏浙粤]|宁夏|外地|(?<![小园景社])区|(?<!超|城)市(?!场))[^,家]{0,4}|县[^,家园]{0,4})(?:摘|采[摘收]?|捡|拾|割|砍)(?:棉花?|枸杞|葡萄|草莓|辣椒|番茄|花椒|水果|苹果|甘蔗|蔬菜|烟叶|红花)|份[^,]{0,6}(?:活|工作)|个[^,]{0,6}活(?:干|儿|$)/;
const noWork =
  /看病|住院|就医|喝茶|认识|坐了坐|参加|评选|培训|学(?![徒校])|读书|领(?=[化种物米面油补款钱取])|取(?=[件药钱款证])|(?<![包管])吃(?!住)|玩|接[孩娃人他她]|拿(?!手)|办[事证理卡手]|开会|考试|[买销]|(?<!外)卖|参观|看看|考察/;

/** 去长沙送外卖, 到茶厂当采茶工, 去浙江电子厂: somebody's way to work. */
export function tellsWork(text: string): boolean {
  return (workplace.test(text) || work.test(text)) && !noWork.test(text);
}

/** 想把豆子卖|到矿上: where what is done to a thing takes it, no way of anybody's. */
export function isWhereTo(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at - 1];
  // 抬|来一箱苹果
  if (tokens[at]?.text === "来" && verb?.text.length === 1)
    return verb.pos === "act" || has(verb, Role.labour);
  if (tokens[at]?.text !== "到" || verb === undefined) return false;
  // 三户共领|到消防器材9件: what the taking came to.
  if (/[领收]$/.test(verb.text) && (has(verb, Role.receive) || has(verb, Role.each))) return true;
  return verb.text.length === 1 && (has(verb, Role.sell) || verb.pos === "act");
}

/** 修|一条|到猪场的便道: where it is to lead. */
export function leadsSomewhere(tokens: readonly Token[], at: number): boolean {
  return (
    /^[到通]/.test(tokens[at]?.text ?? "") &&
    /^[一几两]?条$/.test(tokens[at - 1]?.text ?? "") &&
    tokens.slice(at + 1, at + 5).some(({ text }) => text === "的")
  );
}

/** 开车送他|去卫生院看病, 陪李平|到县里: somebody taken there. */
export function isTaken(tokens: readonly Token[], at: number): boolean {
  const whom = tokens[at - 1];
  const taken =
    whom?.mention != null || has(whom, Role.pronoun) || has(whom, Role.kin) || has(whom, Role.title);
  return taken && /^(?:[开骑]车)?[送带拉陪领背接](?:着|上|了)?$/.test(tokens[at - 2]?.text ?? "");
}

const placing = new Set("介绍 推荐 安排 输送 输转 组织 联系 协调 送".split(" "));

/** Behind 给, 到, 和, 送: an object, no new subject. */
export function isObject(token: Token | undefined): boolean {
  return (
    has(token, Role.dative) ||
    has(token, Role.with) ||
    has(token, Role.go) ||
    has(token, Role.give) ||
    has(token, Role.help) ||
    (has(token, Role.joins) && token?.text !== "and") ||
    has(token, Role.wish) ||
    (has(token, Role.need) &&
      /^(?:想要?|希望|要求|请求|盼[望着]?|期盼|巴望着?|恳请)$/.test(token?.text ?? "")) ||
    has(token, Role.return) ||
    // 药1盒托|他嫂子捎回去了, 跑村部来找|我了
    entrusts.has(token?.text ?? "") ||
    // 硬要给|我, 准备给|他
    (has(token, Role.plan) && token?.text.endsWith("给")) ||
    token?.word?.measure?.id === "visit"
  );
}

const entrusts = new Set(["托", "托了", "找", "找了"]);

/** 电话联系了|李平, 路过|王五家: whom the word before it reaches, besides those of objects. */
export function isReached(before: Token | undefined): boolean {
  return (
    isObject(before) ||
    has(before, Role.pass) ||
    has(before, Role.contact) ||
    // 以每斤2元收购|李平家苹果; 鸡蛋买了|李平家说… is over.
    (has(before, Role.buy) && !before?.text.endsWith("了")) ||
    before?.word?.measure?.id === "talk" ||
    before?.word?.measure?.id === "solved" ||
    isOnlyAct(before)
  );
}

/** 李平家、王五家都|走了, 赵六家也|去坐了坐: the verb of those told right before it. */
export function isOfThoseBefore(tokens: readonly Token[], at: number): boolean {
  const all = tokens[at - 1];
  if (all === undefined || !(has(all, Role.allOf) || all.text === "也" || all.text === "又")) return false;
  return tokens[at - 2]?.kind === "household" || has(tokens[at - 2], Role.home);
}

/** 碰见|李平, 出门遇到|了|陈九斤, 碰上|他; 没碰见 and 才碰见 go on, and so does 回头在村口|碰到. */
export function isMetByChance(tokens: readonly Token[], at: number): boolean {
  const whom = tokens[at + 1]?.text === "了" ? tokens[at + 2] : tokens[at + 1];
  if (whom === undefined || (whom.mention === null && !has(whom, Role.pronoun))) return false;
  const before = tokens[at - 1];
  return (
    chance.test(tokens[at]?.text ?? "") &&
    !has(before, Role.not) &&
    !has(before, Role.next) &&
    !has(before, Role.missed) &&
    // 去李平家|路上|碰到陈九斤: never got there.
    !(/^(?:的?路上|半路上?|途中)$/.test(before?.text ?? "") && has(tokens[at - 2], Role.home)) &&
    !tokens.slice(Math.max(0, at - 4), at).some(({ text }) => text === "回头")
  );
}

const chance = /(?:^|[时门头口上里])[碰遇撞][见到上着]了?$/;

export function isBroughtThere(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 4), at)
    .some((token) => /[到进]$/.test(token.text) && has(token, Role.give));
}

/** 、|乙村驻村6天, 、|乙村发地膜50卷, 、|乙村50卷: the village has a figure of its own behind it, and no name. */
export function tellsOfNext(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 5);
  const figure = behind.findIndex(({ kind }) => kind === "quantity");
  return (
    figure >= 0 &&
    !behind
      .slice(0, figure)
      .some(({ kind }) => kind === "household" || kind === "group" || kind === "village")
  );
}

/** 李平 米2袋 陈九斤 走访|王五 没人: a list whose lines were run together, each a name and what became of it. */
export function isNextLine(tokens: readonly Token[], name: number): boolean {
  if (tokens[0]?.kind !== "household" || !isMark(tokens[name + 1], " ")) return false;
  const told = tokens[name + 2];
  const measure = told?.word?.measure?.id;
  // 李平 米 2袋|王五 米 3袋
  const figure = isMark(tokens[name + 3], " ") ? tokens[name + 4] : undefined;
  if (told?.word?.goods != null && figure?.quantity != null) return tokens[name - 2]?.quantity != null;
  return measure === "visit" || measure === "talk" || has(told, Role.missed);
}

/** 给李平送了两袋|王五不在家, 李平家领了两袋|还有王五家没领, 李平给五百|王五给三百: so much was handed over, and the next is told of. */
export function isHandedBefore(tokens: readonly Token[], name: number): boolean {
  let at = name - 1;
  if (has(tokens[at], Role.joins) && tokens[at]?.text.startsWith("还")) at -= 1;
  const figure = tokenAt(tokens, at)?.quantity;
  const kind = figure?.unit?.kind;
  const much = kind === "count" || kind === "mass" || kind === "money" || (figure?.value ?? 0) >= 50;
  if (figure == null || !much || !(figure.unit !== null || (figure.value ?? 0) >= 50)) return false;
  const verb = tokenAt(tokens, at - 1)?.text === "了" ? tokenAt(tokens, at - 2) : tokenAt(tokens, at - 1);
  if (!(has(verb, Role.give) || has(verb, Role.receive))) return false;
  // 送了两袋|李平家的米
  const home = has(tokens[name + 1], Role.home) ? name + 2 : name + 1;
  return tokens[home] !== undefined && tokens[home]?.text !== "的" && tokens[home]?.kind !== "mark";
}

/** 入户八户|李平家反映水管漏: one of those counted, and what was said. */
export function isCountedBeforeSaying(tokens: readonly Token[], name: number): boolean {
  if (!isOfHouseholds(tokenAt(tokens, name - 1))) return false;
  const home = has(tokens[name + 1], Role.home) ? name + 2 : name + 1;
  return has(tokens[home], Role.say) || has(tokens[home], Role.need) || has(tokens[home], Role.wish);
}

/** 李平化肥2袋、|王五家没有, |赵六没要, |刘军家条件好没给 */
export function gotNone(tokens: readonly Token[], name: number): boolean {
  const next = has(tokens[name + 1], Role.home) ? name + 2 : name + 1;
  if (has(tokens[next], Role.not)) return true;
  for (let at = next; at < next + longestReason; at += 1) {
    const token = tokens[at];
    if (has(token, Role.notGiven) || has(token, Role.missed)) return true;
    if (token === undefined || token.kind === "mark" || token.mention !== null || token.quantity !== null)
      return false;
  }
  return false;
}

/** Why somebody got nothing. */
const longestReason = 5;

export function hasFigureAfter(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1).some((token) => token.kind === "quantity");
}

/** 两袋面粉 | 给王五一桶油 against 两袋面粉给王五: does anything follow the one it goes to? */
export function isFollowedByAct(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at + 1)
    .some(
      (token) =>
        token.kind === "quantity" ||
        (token.kind === "word" &&
          (has(token, Role.give) ||
            has(token, Role.labour) ||
            (token.word?.measure ?? null) !== null ||
            explained.has(token.text))),
    );
}

/** 给他|讲解了|医保政策: told as done, with what it was about between the word and 政策. */
const explained = new Set("讲解了 宣传了 宣讲了 解读了".split(" "));

const partly = /^(?:其中|有|还有|另有|只有|就)$/;

/** 走访四户|一户不在家, 跑了四家|有两家没人, 走访10户|有2户缺水: of the households just counted, how it is with some. */
export function partFollows(tokens: readonly Token[], at: number): boolean {
  const told = !isOfHouseholds(tokenAt(tokens, at));
  const figure = told ? at + 1 : at;
  if (!isOfHouseholds(tokens[figure]) || (told && !partly.test(tokens[at]?.text ?? ""))) return false;
  if (partly.test(tokenAt(tokens, at - 1)?.text ?? "")) return false;
  const next = has(tokens[figure + 1], Role.householdClass) ? tokens[figure + 2] : tokens[figure + 1];
  return (told || has(next, Role.missed)) && tokens.slice(0, at).some(isOfHouseholds);
}

export function isOfHouseholds(token: Token | undefined): boolean {
  return token?.quantity?.unit?.kind === "household";
}

const othersTold = new RegExp(`^(?:${othersSaid}|另|别)的?$`);

/** 李平、王五|和另外3户, |还有其他两户: from `from` on how many besides those named right in front. */
export function countsOthers(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (has(tokens[at], Role.home) || has(tokens[at], Role.title)) at += 1;
  if (!has(tokens[at], Role.joins) && tokens[at]?.text !== "还有") return false;
  if (!othersTold.test(tokens[at + 1]?.text ?? "")) return false;
  return isOfHouseholds(tokens[tokens[at + 2]?.text === "的" ? at + 3 : at + 2]);
}

/** 走访|搬|到|县城的|李平, 看望嫁|到|外地的王五: inside what tells who is called on. */
export function isOfVisited(tokens: readonly Token[], at: number): boolean {
  let of = at + 1;
  while (of < at + 3 && tokens[of]?.text !== "的") of += 1;
  if (tokens[of]?.text !== "的" || tokens[of + 1]?.mention == null) return false;
  for (let place = at - 1; place >= Math.max(0, of - longestAttribute); place -= 1) {
    const token = tokens[place];
    if (token?.word?.measure?.id === "visit") return place < at - 1;
    if (token === undefined || token.kind === "mark" || token.mention !== null || token.quantity !== null)
      return false;
  }
  return false;
}

const longestAttribute = 6;

/** 问了问防汛的事|挨家都去了: home by home, and nothing behind it. */
export function opensRound(tokens: readonly Token[], at: number): boolean {
  if (!/^挨[家户个]/.test(tokens[at]?.text ?? "") || has(tokens[at - 1], Role.allOf)) return false;
  let way = at + 1;
  while (has(tokens[way], Role.allOf) || has(tokens[way], Role.next)) way += 1;
  return has(tokens[way], Role.go) && wayOver.test(tokens[way]?.text ?? "") && tokens[way + 1] === undefined;
}

/** 听说到县医院去了|赵满仓我是打的电话: the way there is told to its end, and then the next for whom we did something. */
export function isTopicBehindWay(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.mention == null || !has(tokens[at + 1], Role.cadreSelf)) return false;
  return tokens[at - 1]?.text === "去了" && tokens[at - 2]?.kind === "text" && has(tokens[at - 3], Role.go);
}
