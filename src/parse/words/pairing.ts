import type { Item } from "./item.ts";
import { isAct, isContent, isNounToken, isSomebody, type Noun, nounOf, ofThing, partsOf } from "./nouns.ts";
import { Role } from "./roles.ts";
import { countsThings, has, isEnglish, isMark, type Token, tokenAt } from "./tokens.ts";
import type { Measure } from "./vocabulary.ts";

/** 茶叶|补贴|的政策, 养牛|补助|标准: what a policy is about, and nothing that was given. */
export function namesPolicy(tokens: readonly Token[], at: number): boolean {
  const about = tokens[at]?.text;
  if (about !== "补贴" && about !== "补助") return false;
  const next = tokens[at + 1]?.text === "的" ? tokens[at + 2] : tokens[at + 1];
  return /^(?:政策|标准|办法|规定|文件|问题|事)/.test(next?.text ?? "");
}

/** 两份|医保缴费明白卡: whatever stands between a figure and the paper it counts is part of the paper's name. */
export function namesPaper(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.kind !== "quantity" && tokens[from - 1]?.word?.roles.has(Role.plain) !== true)
    return false;
  // 走了11户|发了防汛明白卡30张: so many were gone to.
  if (/^(?:household|times|day)$/.test(tokens[from - 1]?.quantity?.unit?.kind ?? "")) return false;
  for (let at = from; at < from + 4; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > from && token.start !== tokens[at - 1]?.end)) return false;
    if (token.word?.measure) return token.word.measure.countedIn.includes("份");
    if (token.kind === "mark" || token.quantity !== null || token.mention !== null || has(token, Role.filler))
      return false;
  }
  return false;
}

/** 12笔|、共|96万元: the sum of what was just counted. */
export function isSumBehind(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (isMark(tokens[next], "、, ") || has(tokens[next], Role.pool) || has(tokens[next], Role.filler))
    next += 1;
  return next - at <= 3 && tokens[next]?.quantity?.unit?.kind === "money";
}

const matterEnds = "题难事盾纷求项实";
const matters = /(?:问题|困难|难题|难事|矛盾|纠纷|诉求|需求|事项|实事)$/;

/** 用电等|问题, 邻里|纠纷: what is solved, by its last word. */
export function isMatter(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return matterEnds.includes(token.text.charAt(token.text.length - 1)) && matters.test(token.text);
}

export function isCountedIn(measure: Measure, { quantity }: Token): boolean {
  const unit = quantity?.unit?.name ?? measure.unit;
  return measure.money || unit === measure.unit || (unit !== null && measure.countedIn.includes(unit));
}

/** 2 bags each, 2 bags each to li ping: told behind what is shared. */
export function closesEach(next: Token | undefined): boolean {
  return next === undefined || next.kind === "mark" || (next.word?.roles.has(Role.dative) ?? false);
}

/** 2 bottles|of oil, 3|umbrellas */
export function countsNext(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (tokens[next]?.text === "of" || tokens[next]?.word?.quality) next += 1;
  const thing = tokens[next];
  return thing !== undefined && isEnglish(thing) && nounOf(thing, tokens[next - 1], null) !== null;
}

/** 放, 搁了: to leave a thing somewhere. */
export function isPutting(verb: Token | null): boolean {
  return verb !== null && /^[放搁摆丢挂]/.test(verb.text);
}

/** 放|门槛边上, 搁|窗台下: where a thing in front was put; 上 alone may end what is put up. */
export function isPutAt({ text }: Token, next: Token | undefined): boolean {
  return /.(?:边上?|底下|下面|跟前|后头|角落)$/.test(text) && (next?.text === "了" || next?.quantity != null);
}

/** What those that tell a size end in. */
export const sizeEnds = "装盛长宽高深厚度径量积容地";
export const sizes =
  /(?:[能可]装|[能可]盛|[全总]?长|[路桥渠]?宽|[净坝]?高|深|厚|[长宽高深厚]度|(?:管|内|外|孔|塔)径|直径|口径|容量|容积|库容|(?:建筑|占地|总|绿化|使用)?面积|占地)$/;

/** Acts that money is given for. */
export const purposes = /^(?:[交缴付还][^通流]|[买看治抓]|应急|救急|过年|过节|上学)/;

/** 全市各|单位, 各|村支书: whom 各 goes with, and no sharing out. */
export function isOfMany(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + longestKind; at += 1) {
    if (isBody(tokens[at])) return true;
    if (isShared(tokens[at])) return false;
  }
  return false;
}

/** 各|对|口|帮扶|单位 */
const longestKind = 4;

/** What would be shared out, or how: no kind of office or people. */
function isShared(token: Token | undefined): boolean {
  if (token === undefined || token.kind === "mark" || token.quantity !== null || token.mention !== null)
    return true;
  const { word } = token;
  return (
    word !== null &&
    ((word.measure !== null && word.measure.id !== "stay") ||
      word.goods !== null ||
      word.roles.has(Role.give) ||
      word.roles.has(Role.receive))
  );
}

const bodies = "位门局队会组社院校团企部镇乡办站";

/** 单位, 干部, 学校, 部门, 局: who acts. */
function isBody(token: Token | undefined): boolean {
  if (token === undefined || token.quantity !== null) return false;
  if (has(token, Role.cadreSelf) || has(token, Role.role) || has(token, Role.office)) return true;
  if (has(token, Role.villageThing)) return !has(token, Role.householdClass);
  return (
    (token.kind === "text" || has(token, Role.plain)) &&
    bodies.includes(token.text.charAt(token.text.length - 1))
  );
}

/** What ends the names of things that no dictionary has: 秧盘, 地膜, 驱虫剂. */
export const thingEnds =
  "盘架苗膜肥料种机器具剂药粉膏灯衣裤鞋帽袜被毯锅壶桶盆椅凳桌床柜杯碗勺伞剪锯铲锄镰斧钳";

/** Not who acted, nor where: 超市送了3箱, 门口放了两袋. */
export function isToldFirst({ tokens, text }: Noun): boolean {
  const last = tokens[tokens.length - 1];
  return (
    (last?.pos === "thing" ||
      (last?.word?.goods != null &&
        (tokens[0]?.kind === "text" || (tokens.length > 1 && ofThing.test(last.text)))) ||
      partsOf(text).length > 1 ||
      (last?.kind === "text" && thingEnds.includes(text.charAt(text.length - 1)))) &&
    (text.length >= 2 || "炭柴肉菜鱼酒茶草".includes(text)) &&
    !/[里上下中内外边口前后社队局站厂店馆场校院部办委组会行司市村镇乡县家户者员人们师生]$/.test(text)
  );
}

/** What can be given to a household: of the list, or a thing of the general dictionary. */
export function isHandedOut({ kind, tokens }: Noun): boolean {
  const last = tokens[tokens.length - 1];
  return kind === "goods" || (kind === "text" && last?.word === null && last.pos === "thing");
}

/** 补, 记: one act in one character. */
function isDoneOnce(noun: Noun | null): boolean {
  return noun?.kind === "text" && noun.text.length === 1 && noun.tokens[0]?.pos === "act";
}

/** 200元|的|米面油; 500元的种子款 is money by its name. */
export function isWorthOf(
  figure: Token | undefined,
  before: Token | undefined,
  { kind, text, tokens: [first] }: Noun,
  next: Token | undefined,
  afterNext?: Token,
): boolean {
  if (figure?.quantity?.unit?.kind !== "money") return false;
  // 500元|慰问品
  if (before?.text !== "的") return kind === "class" && before === figure;
  // 5万元的|茶叶|贷款, 500元的|化肥|款: money, and what it is for.
  if (next !== undefined && next.start === first?.end) {
    if (isNameOfMoney(next)) return false;
    // 3000元的|庭院|硬化|资金
    if (afterNext?.start === next.end && isNameOfMoney(afterNext)) return false;
  }
  // 六百块钱的|防汛补助: what the money is for.
  if (kind === "text" && first?.pos === "act") return false;
  return kind === "goods" || kind === "class" || (kind === "text" && !ofMoney.test(text));
}

/** 三千块的|流水, 两万元的|外债: what somebody takes in or owes. */
const ofMoney = /(?:[款金钱费账债]|费用|流水|利润|收入|积蓄|毛利|开[销支]|产值|亏空|窟窿|缺口|本钱)$/;

function isNameOfMoney({ word, text }: Token): boolean {
  return word?.measure?.money === true || /(?:[款钱费]|费用)$/.test(text);
}

/** In a list, straight before the thing: 、|儿童|羽绒服1件; 发给学生书包 tells whom it goes to. */
export function isMadeFor(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^(?:儿童|学生|妇女|老人|婴儿)$/.test(tokens[at]?.text ?? "") &&
    next?.start === tokens[at]?.end &&
    next?.kind === "text" &&
    next.pos === "thing"
  );
}

const place = /[城县村镇乡市院校集店站所家厂馆里上部局]$/;

/** 拉到|县城, 去|集上 */
export function isWhereTo({ kind, tokens: own }: Noun, tokens: readonly Token[]): boolean {
  const before = tokenAt(tokens, tokens.indexOf(own[0] as Token) - 1);
  // 送去|棉门帘|一个
  const thing = own.at(-1);
  if (/^[送捎带]去了?$/.test(before?.text ?? "") && thing?.pos === "thing" && !place.test(thing.text))
    return false;
  return kind === "text" && (has(before, Role.go) || /[到去往至]$/.test(before?.text ?? ""));
}

/** 拿瓢尝了|一口 */
export function isMouthful(tokens: readonly Token[], at: number): boolean {
  const near = tokenAt(tokens, at - 1);
  const before = near?.text === "了" || near?.text === "过" ? tokenAt(tokens, at - 2) : near;
  return before !== undefined && "尝吃喝咬抿吸".includes(before.text.charAt(before.text.length - 1) || "#");
}

/** 雷公帽|2顶|牛奶|1箱: each figure stands behind its thing, as the last has none behind it. Not: 端来|一盆|饺子|两个|馍. */
export function opensListOfThings(tokens: readonly Token[], at: number): boolean {
  let last = at;
  for (let next = at + 1; isNounToken(tokens[next]) && next <= at + longestRow; next += 1)
    if (countsThings(tokens[next + 1])) {
      last = next + 1;
      next = last;
    }
  return last > at && !isNounToken(tokens[last + 1]);
}

/** As many tokens as are looked through, so that long rows cost no more. */
const longestRow = 24;

/** 化肥|给村小|48个孩子: the noun before the figure is not what it counts. */
export function countsOther(noun: Noun, token: Token, at: number, tokens: readonly Token[]): boolean {
  const next = tokens[at + 1];
  const unit = token.quantity?.unit;
  return (
    // 给村小|48个孩子: those counted stand behind the figure.
    (noun.kind === "text" && next?.start === token.end && isSomebody(next)) ||
    // 写|材料|呢|写了|两篇|民情日记: what is counted in that stands behind the figure.
    (noun.kind === "text" && isApart(noun, at, tokens) && isCountedBehind(token, next)) ||
    // 修通入村|的|4.5公里|柏油路: where it leads.
    (noun.kind === "text" &&
      tokens[at - 1]?.text === "的" &&
      next?.start === token.end &&
      has(next, Role.works)) ||
    // 忘了报,补|一个
    (unit?.name === "个" && isDoneOnce(noun) && !isNounToken(next)) ||
    // 李平要|5袋,只给了3袋
    noun.text === "要" ||
    // 到|银川|一个牛肉面馆: where, and no thing.
    (noun.kind === "text" &&
      isNounToken(next) &&
      isWhereTo(noun, tokens) &&
      !opensListOfThings(tokens, at)) ||
    // 介绍|1人; 帮助销售|木耳|12.5万元 is a thing, whatever a dictionary takes it for
    (isAct(noun) &&
      (unit?.kind === "person" ||
        unit?.kind === "household" ||
        (unit?.kind === "money" && !isSold(noun, tokens)))) ||
    (noun.kind === "people" &&
      unit?.kind !== "household" &&
      unit?.kind !== "person" &&
      unit?.kind !== undefined)
  );
}

function isApart({ tokens: own }: Noun, at: number, tokens: readonly Token[]): boolean {
  return at > 0 && !own.includes(tokens[at - 1] as Token);
}

function isCountedBehind(figure: Token, next: Token | undefined): boolean {
  const measure = next?.word?.measure;
  if (measure == null || next?.start !== figure.end || figure.quantity?.unit == null) return false;
  return measure.countedIn.includes(figure.quantity.unit.name);
}

function isSold({ tokens: [thing] }: Noun, tokens: readonly Token[]): boolean {
  if (thing?.pos !== "other" || thing.text.length < 2) return false;
  return has(tokens[tokens.indexOf(thing) - 1], Role.sell);
}

/** 带了个电褥子|老人可高兴, 两箱苹果|值一百六: what follows goes on to something else, and is no part of the name before it. */
export function isParted(noun: Noun, token: Token, last: Token | undefined, held: Noun | null): boolean {
  return (
    // 带了个电褥子|老人可高兴: whoever follows a counted thing is no part of its name.
    (noun.kind === "people" && held === null) ||
    // 发给村民|口罩: to whom, and what.
    (held?.kind === "people" && noun.kind === "goods") ||
    (token.pos === "act" && last?.pos === "thing") ||
    // 两袋米|聊了一会儿, 一桶油|宣讲政策, 一袋米|慰问金三百
    isApartByItself(noun) ||
    // 玉米|让贩子拉走了
    (/^[让被叫]./.test(token.text) && (last?.word?.goods != null || last?.pos === "thing")) ||
    // 两箱苹果|值一百六
    token.text === "值" ||
    // 花生|运到市里
    (token.opens === "act" && token.pos === "other" && (last?.word?.goods != null || last?.pos === "thing"))
  );
}

/** An act or money by its own word, which ends no name of a thing; 化肥|宣传单 and 化肥|补助 are such. */
function isApartByItself({ measure, text }: Noun): boolean {
  if (measure === null) return false;
  return measure.id === "talk" || (apart.test(text) && (measure.id !== "leaflet" || text.length < 4));
}

const apart =
  /^(?:宣讲|讲|开了|召开|主持|量了|测了|量血|测血|做了|写了?(?=[日民帮工])|记了?(?=[日民帮工])|民情日记|帮扶日志|慰问[金款]|现金|红包|救助金|驻村)/;

/** 一袋|五十斤: what one of those just counted holds. */
export function tellsContent(item: Item, token: Token, at: number, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1];
  if (before === undefined || !isContent(token)) return false;
  if (before.kind === "quantity" && item.quantity === before.quantity) return true;
  return (
    item.tokens[item.tokens.length - 1] === before &&
    item.quantity?.unit?.kind === "count" &&
    !isNounToken(tokens[at + 1])
  );
}

/** 一车核桃苗|四百八十棵, 两车煤|二十吨, 一车煤大概|两吨: how much the load came to. */
export function isLoadOf(item: Item, token: Token, at: number, tokens: readonly Token[]): boolean {
  const kind = token.quantity?.unit?.kind;
  const before = has(tokens[at - 1], Role.about) ? tokens[at - 2] : tokens[at - 1];
  return (
    item.quantity?.unit?.name === "车" &&
    (kind === "mass" || kind === "count") &&
    item.noun !== null &&
    item.tokens.at(-1) === before &&
    !isNounToken(tokens[at + 1])
  );
}

const ofRoom = /^(?:立方米?|平方米?|平米|方|亩)$/;

/** 10公斤面粉|2袋, 50立方米蓄水池|2座: what one pack or one building holds stood in front of how many there are. */
export function countsPacks(item: Item, token: Token, at: number, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1];
  const holds = item.quantity?.unit;
  return (
    before !== undefined &&
    (holds?.kind === "mass" || ofRoom.test(holds?.name ?? "")) &&
    token.quantity?.unit?.kind === "count" &&
    item.noun?.tokens.at(-1) === before &&
    item.tokens.at(-1) === before &&
    !isNounToken(tokens[at + 1])
  );
}

/** 带去的东西|有小米5斤, 送的|有面粉2袋: what was given, and the list of it; nothing that is there. */
export function listsGiven(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const named = before?.word?.goodsClass || /^(?:东西|物品|礼品|礼物)$/.test(before?.text ?? "");
  const of = named ? at - 2 : at - 1;
  const verb = tokens[of - 1];
  if (tokens[of]?.text !== "的" || verb === undefined) return false;
  // 给他的东西有…
  if (has(verb, Role.pronoun) || verb.mention !== null) return has(tokens[of - 2], Role.dative);
  return has(verb, Role.give) && !has(verb, Role.own);
}

/** 发放化肥6户, 发放鸡苗6户|共60只, 发放棉被6户|12床 */
function tellsHowMuch(next: Token | undefined): boolean {
  return next === undefined || has(next, Role.pool) || countsThings(next);
}

/**
 * 鸡苗|三家|一共送了45只, 鸡苗给李平、王五|两家|各20只, 发放化肥|6户|每户3袋, 发放化肥|6户: to how many, before it is told how
 * much, or where it is not.
 */
export function isReceivers(noun: Noun, verb: Token | null, behind: readonly Token[]): boolean {
  // 明白卡|两家|共发6份
  const papers = noun.measure?.id === "leaflet" || noun.measure?.id === "contact_card";
  if (noun.kind !== "text" && noun.kind !== "goods" && !papers) return false;
  // 头|两户|各3只, 后头|两户|各2只: which of them.
  const which = /^(?:[前头后]|[前后]头|[前后][面边])$/.test(noun.text);
  const given = verb !== null && noun.kind === "goods" && has(verb, Role.give);
  // 发年货|八户|每户一袋米: what each got is another thing.
  const ofIt = verb === null || has(verb, Role.dative) || (given && !isNounToken(behind[2]));
  if (!which && has(behind[0], Role.each) && ofIt) return true;
  if (given && tellsHowMuch(behind[0])) return true;
  // 连心卡发了|28户|每户1张
  if (papers && has(behind[0], Role.each) && verb !== null && has(verb, Role.give)) return true;
  // 谷种|三家|共24斤
  const handed = ofIt || has(verb ?? undefined, Role.give);
  if (has(behind[0], Role.pool) && handed && countsThings(behind[1])) return true;
  if (verb !== null) return false;
  const gives = behind.findIndex((token) => has(token, Role.give));
  const figure = behind[gives + 1]?.text === "了" ? behind[gives + 2] : behind[gives + 1];
  const kind = figure?.quantity?.unit?.kind;
  return gives >= 0 && (kind === "count" || kind === "mass");
}
