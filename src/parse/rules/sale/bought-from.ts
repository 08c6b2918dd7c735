import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBefore, textOf } from "../../scene/stretch.ts";
import { isGoverned, isOfHousehold, subjectAt } from "../../scene/subject.ts";
import { Sign } from "../../text/characters.ts";
import { farmProduce, grown } from "../../words/farm-produce.ts";
import { Role } from "../../words/roles.ts";
import { isNamePart } from "../../words/thing-name.ts";
import { mayBeThing } from "../../words/things.ts";
import {
  countsThings,
  has,
  isCountOrMass,
  isEnglish,
  isMark,
  type Token,
  tokenAt,
} from "../../words/tokens.ts";

/** 买石有粮家核桃, 从李平家购买土豆; not 给李平买化肥. */
export function buysFromHousehold(tokens: readonly Token[], source: string): boolean {
  return tokens.some((token, at) => {
    // 李平从王五家买了两只羊
    if (
      has(token, Role.buy) &&
      at > 1 &&
      isOfHousehold(subjectAt(tokens, at)) &&
      tokens[0]?.mention != null &&
      /^[从向跟找]$/.test(tokens[1]?.text ?? "")
    )
      return false;
    // 王五家|买了|李平家两只羊羔
    const by = has(tokens[at - 1], Role.home) ? at - 2 : at - 1;
    if (
      has(token, Role.buy) &&
      tokens[by]?.mention != null &&
      !(tokens[by]?.mention?.form === "surname" && tokens[by]?.mention?.fits.length === 0) &&
      !isGoverned(tokens, by) &&
      // 联系|刘军|收购|李平家苹果, 动员|刘军|买了|李平家苹果
      !has(tokens[by - 1], Role.arrange) &&
      !broughtAbout.test(tokens[by - 1]?.text ?? "") &&
      !ourDoing.test(source.slice(0, tokens[0]?.start ?? 0).slice(-16)) &&
      tokens[at + 1]?.mention != null
    )
      return false;
    // 李平的蜂蜜我要了4斤, 跟李平称了6斤花生
    if (isTakenFrom(tokens, at) || isBoughtAt(tokens, at) || isTakenOf(tokens, at)) return true;
    if (!has(token, Role.buy) && !/^[订选]购?了?$/.test(token.text)) return false;
    // 李平家的红薯我们局里买了三百斤
    const owner = tokens.findIndex(({ mention }) => mention !== null);
    const ofTheirs = tokens[owner + 2];
    const theirs =
      owner >= 0 &&
      owner < at &&
      // 李平家|桃子|我买了一百块的
      (ofTheirs?.text === "的" ||
        (owner === 0 &&
          mayBeThing(ofTheirs) &&
          !tokens.slice(at + 1).some((other) => has(other, Role.give)))) &&
      has(tokens[owner + 1], Role.home);
    const ours = (token: Token) => has(token, Role.cadreSelf) || ourBuyers.test(token.text);
    if (theirs && tokens.slice(owner, at).some(ours) && !noProduce.test(textOf(tokens.slice(owner, at))))
      return true;
    if (isBoughtOfHers(tokens, at) || isBoughtWhole(tokens, at)) return true;
    // bought li ping a coat, and li ping's walnuts
    if (isEnglish(token) && tokens[at + 1]?.mention) return has(tokens[at + 2], Role.home);
    // 我买了|他|40斤, 我又掏钱买走|他|五只鸭子
    if (
      /^[他她]们?$/.test(tokens[at + 1]?.text ?? "") &&
      tokens[at + 2]?.quantity != null &&
      isByUs(tokens, at) &&
      !noProduce.test(tokens[at + 3]?.text ?? "")
    )
      return true;
    const behind =
      tokens
        .slice(at + 1, at + 3)
        .some(
          (other) =>
            other.mention !== null ||
            other.kind === "village" ||
            /^(?:他家|她家|该户|其家)$/.test(other.text),
        ) || isGrownInVillage(tokens, at + 1);
    // 收购|该村|毛竹650吨
    if (
      /^该村$/.test(tokens[at + 1]?.text ?? "") &&
      !tokens.slice(at + 2).some((other) => has(other, Role.give) || other.word?.measure?.id === "visit") &&
      !noProduce.test(tokens[at + 2]?.text ?? "#")
    )
      return has(token, Role.buy) && isNamePart(tokens[at + 2]) && tokens[at + 3]?.quantity != null;
    const from =
      // 从李平家买, 从上坪村买; not 从超市买
      tokens
        .slice(0, at)
        .some((other, place) => has(other, Role.return) && isTheirs(tokens.slice(place + 1, at))) ||
      // bought eggs from li ping
      tokens.slice(at + 1).some((other, place) => has(other, Role.return) && tokens[at + place + 2]?.mention);
    return (
      (behind || (from && !isForOthers(tokens, at)) || isOfTheirClass(tokens, at)) &&
      !tokens.slice(0, at).some((other) => has(other, Role.dative))
    );
  });
}

/** 购买|本村|脱贫户|洋芋300斤, 采购村里蜂蜜20瓶. Not: 购买|本村|路灯20盏, 购买|本村|村民|米5袋|送给刘军 */
function isGrownInVillage(tokens: readonly Token[], from: number): boolean {
  const at = tokens.findIndex(
    ({ text }, place) => place >= from && place < from + 2 && /^(?:村里|本村)$/.test(text),
  );
  if (at < 0) return false;
  const behind = tokens.slice(at + 1);
  return (
    (madeThere.test(textOf(behind)) || madeByHand.test(textOf(behind))) &&
    !behind.some((token) => has(token, Role.give) || has(token, Role.dative) || token.mention !== null)
  );
}

const madeByHand = /手工|自制|挂面|面条|农产品/;

/** Whoever told it got the buyer: 动员|刘军|买了|李平家苹果; 通过我们联系,|刘军家|买了|李平家苹果. */
const broughtAbout = /(?:动员|介绍|牵线|搭桥|撮合|鼓励|说服|发动|让)了?$/;
const ourDoing = /[我咱]们?(?:联系|介绍|牵线|搭桥|撮合|动员|协调)(?:后|下)?,$/;

/** 我|买了, 我|又|掏|钱|买走 */
function isByUs(tokens: readonly Token[], at: number): boolean {
  let by = at - 1;
  while (by > at - 5 && (has(tokens[by], Role.next) || paysFor.test(tokens[by]?.text ?? ""))) by -= 1;
  // 走访李平,|买了|他|三十个鸡蛋
  return (by < 0 && produce.test(tokens[at + 3]?.text ?? "")) || has(tokenAt(tokens, by), Role.cadreSelf);
}

/** 把|李平|家|的|200个|土鸡蛋|全部|买下: what was theirs, and all of it. Not: 把李平家的窗帘买了, 把李平的药买回来 */
function isBoughtWhole(tokens: readonly Token[], at: number): boolean {
  const held = tokens.findIndex(({ text }, place) => place < at && text === "把");
  if (held < 0 || tokens[held + 1]?.mention == null) return false;
  const of = has(tokens[held + 2], Role.home) ? held + 3 : held + 2;
  const by = subjectAt(tokens, held);
  if (by !== null && by !== "us") return false;
  // 把李平家|剩下的50斤花生都买了, 把李平家|50斤花生收购了
  const bare =
    has(tokens[held + 2], Role.home) && (tokens[of]?.text === "剩下" || /^收购/.test(tokens[at]?.text ?? ""));
  if (tokens[of]?.text !== "的" && !bare) return false;
  return grownThere.test(textOf(tokens.slice(bare ? of : of + 1, at)));
}

const produce = new RegExp(grown);
const grownThere = new RegExp(`${grown}(?:[\\d一二两三四五六七八九十百千]+[斤公只个箱枚])?(?:全部|都|全)?$`);

const paysFor = /^(?:自?掏了?|钱|出钱|花钱|自费)$/;

const noProduce = /轮椅|煤|肥|药|机|器|电视|冰箱|床|被|炉|膜|种子/;

/** 她家的|红枣|我们单位食堂|买了300斤: grown or made there, and bought by us; not 她家的|药|我|买了两盒 */
function isBoughtOfHers(tokens: readonly Token[], at: number): boolean {
  const of = tokens.findIndex(
    ({ text }, place) =>
      text === "的" && place < at - 1 && /^(?:[他她]们?家?|老人家?)$/.test(tokens[place - 1]?.text ?? ""),
  );
  if (of < 0) return false;
  const between = tokens.slice(of + 1, at);
  const byOffice = between.some(({ text }) => ourBuyers.test(text));
  const weighed = tokens[at + 1]?.quantity?.unit?.kind === "mass";
  return (
    !noProduce.test(textOf(between)) &&
    !tokens.slice(at + 1).some(({ text }) => text.startsWith("送")) &&
    (byOffice || (weighed && between.some((token) => has(token, Role.cadreSelf)))) &&
    !tokens.slice(at + 1).some(({ text }) => /^[换装][上好]/.test(text)) &&
    between.every((token) => !has(token, Role.kin) && token.mention === null) &&
    !ofShop.test(textOf(between.slice(0, 1))) &&
    !isTakenTo(tokens, at)
  );
}

/** 她家的|土豆|局里买了500斤, 她种的|辣椒|食堂买了: what it was, straight behind whose it is. */
export function thingOfTheirs(tokens: readonly Token[]): string | undefined {
  const bought = tokens.findIndex((token) => has(token, Role.buy));
  const home = tokens.findIndex((token) => has(token, Role.home));
  // 李平家|桃子|我买了一百块的
  const straight = home >= 0 && home < bought && tokens[home + 1]?.text !== "的" ? home : -1;
  const of = straight < 0 ? tokens.findIndex(({ text }) => text === "的") : straight;
  const thing = tokens[of + 1];
  return mayBeThing(thing) ? thing?.text : undefined;
}

export const ourBuyers = /(?:食堂|单位|同事们?|局里|工会|机关)$/;

/** 李平从合作社|买|了6袋尿素, 从合作社|买|了6袋尿素送给李平: bought by a household, or by us to be given. */
function isForOthers(tokens: readonly Token[], at: number): boolean {
  if (isOfHousehold(subjectAt(tokens, at))) return true;
  const fromVillage =
    !isEnglish(tokens[at] as Token) && !tokens.slice(0, at).some(({ mention }) => mention !== null);
  return fromVillage && tokens.slice(at + 1).some(({ mention }) => mention !== null);
}

/** 购买|脱贫户|土鸡蛋1.8万元, 购买农户家|的|土鸡蛋2.73万元: what those of a class of households made; not 购买脱贫户医疗保险. */
function isOfTheirClass(tokens: readonly Token[], at: number): boolean {
  if (paysForProduce(tokens, at + 1) && !isOfHousehold(subjectAt(tokens, at))) return true;
  const behind = behindMaking(tokens, behindClass(tokens, at + 1));
  // 购买群众家的土鸡2只|送给李平
  const handedOn = tokens.slice(behind).some((token) => has(token, Role.give) || token.mention !== null);
  if (behind < 0 || (behind > at + 2 && handedOn)) return false;
  if (listsProduce(tokens, behind) || listsOfTheirs(tokens, behind)) return true;
  // 购买村民的|土蜂蜜|60瓶
  const from = tokens[behind]?.text === "的" ? behind + 1 : behind;
  // 购买村民种的|200斤|红薯
  if (isCountOrMass(tokens[from]?.quantity) && isNamePart(tokens[from + 1]))
    return !handedOn && isGrown(tokens[from + 1]?.text ?? "");
  const thing = tokens[from];
  return (
    isNamePart(thing) &&
    tokens.slice(from + 1, from + 3).some(({ quantity }) => quantity !== null) &&
    !/保险|服务|饲料|化肥|种苗?$/.test(thing?.text ?? "") &&
    ((from === at + 2 && !has(tokens[at + 1], Role.ownHouseholds)) ||
      (produce.test(thing?.text ?? "") && !/[苗仔崽雏]$/.test(thing?.text ?? "")) ||
      /肉$/.test(thing?.text ?? ""))
  );
}

/** 脱贫户|种|的, 脱贫户家|自家|养|的: that they made it themselves says no more. */
function behindMaking(tokens: readonly Token[], at: number): number {
  if (at < 0) return at;
  const makes = /^自[家己]$/.test(tokens[at]?.text ?? "") ? at + 1 : at;
  return /^家?[种养产做]$/.test(tokens[makes]?.text ?? "") && tokens[makes + 1]?.text === "的"
    ? makes + 1
    : at;
}

/** Where what is told behind 脱贫户 or 农户家 begins; -1 where no class of households stands there. */
function behindClass(tokens: readonly Token[], at: number): number {
  if (homeOfClass.test(tokens[at]?.text ?? "")) return at + 1;
  // 购买联系户|土鸡32只
  if (!has(tokens[at], Role.householdClass) && !has(tokens[at], Role.ownHouseholds)) return -1;
  return has(tokens[at + 1], Role.home) ? at + 2 : at + 1;
}

const homeOfClass = /^(?:农户|村民|群众|农民|乡亲|老乡)家$/;

/** 购买贫困户|鸡蛋、土鸡和蜂蜜等农产品: what they made, by the last word of the list, whatever it came to. */
function listsProduce(tokens: readonly Token[], from: number): boolean {
  const end = tokens.findIndex((token, at) => at >= from && allProduce.test(token.text));
  if (end < 0 || tokens[end + 1]?.quantity?.unit?.kind === "count") return false;
  return tokens
    .slice(from, end)
    .every((token) => isNamePart(token) || isMark(token, "、") || listing.test(token.text));
}

/** 采购|土鸡|和|土鸡蛋|等|农副产品|27300元: what was paid for all of the list. */
function paysForProduce(tokens: readonly Token[], from: number): boolean {
  // …等农副产品500元|看望李平: bought to be given.
  if (tokens.slice(from).some((token) => has(token, Role.give) || token.word?.measure?.id === "visit"))
    return false;
  const end = tokens.findIndex((token, at) => at > from && allProduce.test(token.text));
  const paid = has(tokens[end + 1], Role.pool) ? tokens[end + 2] : tokens[end + 1];
  return end > 0 && paid?.quantity?.unit?.kind === "money" && listsProduce(tokens, from);
}

/** 采购贫困户|的|土鸡|和|土鸡蛋|27300元: each of the list grown or made there, and what it came to. */
function listsOfTheirs(tokens: readonly Token[], from: number): boolean {
  const end = tokens.findIndex(({ quantity }, at) => at > from && quantity !== null);
  if (end < 0 || !/^(?:money|mass)$/.test(tokens[end]?.quantity?.unit?.kind ?? "")) return false;
  const things = tokens.slice(from, end).filter((token) => !listing.test(token.text) && !isMark(token, "、"));
  return things.length > 1 && things.every((token) => isNamePart(token) && isGrown(token.text));
}

function isGrown(text: string): boolean {
  return produce.test(text) && !/[苗仔崽雏肥药种]$/.test(text);
}

const allProduce = new RegExp(`^${farmProduce}$`);
const listing = /^(?:[和及与等的]|以及|等等|滞销|自产)$/;

/** 向李平家|购买土鸡6只, 向村民|采购土鸡65只, 在王五家|买蜂蜜, 到李平和王五两家|买了花生: from those at whose home it was; not 到李平家买了米给他. */
function isBoughtAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const buys = has(token, Role.buy);
  if (!buys && !/^(?:要|称|割|订)了?$/.test(token?.text ?? "")) return false;
  let place = at - 1;
  while (isOfSellers(tokens[place])) place -= 1;
  const source = tokens[place];
  const ofTheirs = (seller: Token) =>
    seller.mention !== null || (/^[向从]$/.test(source?.text ?? "") && has(seller, Role.householdClass));
  if (place < 0 || !tokens.slice(place + 1, at).some(ofTheirs)) return false;
  const there = buys && has(source, Role.go) && has(tokens[at - 1], Role.home);
  if (!there && !/^[向跟找从]$/.test(source?.text ?? "")) return false;
  return !tokens
    .slice(at + 1)
    .some((other) => has(other, Role.dative) || has(other, Role.pronoun) || other.word?.goodsClass);
}

/** 食堂|要|了|李平|家|五十斤|小米: of theirs, by anybody but another household. */
function isTakenOf(tokens: readonly Token[], at: number): boolean {
  if (!/^[要称割]了?$/.test(tokens[at]?.text ?? "")) return false;
  const owner = tokens[at + 1]?.text === "了" ? at + 2 : at + 1;
  if (tokens[owner]?.mention == null || !has(tokens[owner + 1], Role.home)) return false;
  const much = tokens[owner + 2]?.text === "的" ? tokens[owner + 3] : tokens[owner + 2];
  if (!countsThings(much)) return false;
  return !isOfHousehold(subjectAt(tokens, at));
}

/** 东村|李平|和|王五|两家: those it was had from. */
function isOfSellers(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.mention !== null ||
      token.kind === "village" ||
      token.kind === "group" ||
      isMark(token, "、") ||
      has(token, Role.home) ||
      has(token, Role.title) ||
      has(token, Role.householdClass) ||
      /^手[里中上]$/.test(token.text) ||
      (has(token, Role.joins) && !/^[跟]$/.test(token.text)) ||
      token.quantity?.unit?.kind === "household")
  );
}

/** Had from the household by those who tell: 的|蜂蜜|我|要了. */
function isTakenFrom(tokens: readonly Token[], at: number): boolean {
  const owner = tokens.findIndex(({ mention }) => mention !== null);
  const whose = tokenAt(tokens, at - 1);
  const wanted = tokens[at]?.text === "我要" && tokens[at + 1]?.text === "了";
  if (owner < 0 || owner > at || !(wanted || /^(?:要|称|割|买|订)了?$/.test(tokens[at]?.text ?? "")))
    return false;
  return (
    (wanted || has(whose, Role.cadreSelf)) &&
    !isTakenTo(tokens, at) &&
    (tokens[owner + 1]?.text === "的" ||
      (has(tokens[owner + 1], Role.home) &&
        (tokens[owner + 2]?.text === "的" ||
          isPricedThing(tokens, owner + 2, at) ||
          isGrownThing(tokens, owner + 2, at))))
  );
}

/** 李平家|鸡蛋|我|买了|30个: grown or made there. Not: 李平家化肥我买了两袋, 李平家鸡苗我买了30只 */
function isGrownThing(tokens: readonly Token[], from: number, bought: number): boolean {
  const much = tokens[bought + 1]?.text === "了" ? tokens[bought + 2] : tokens[bought + 1];
  return (
    countsThings(much) &&
    grownOnly.test(
      textOf(tokens.slice(from, has(tokens[bought - 1], Role.cadreSelf) ? bought - 1 : bought)),
    ) &&
    !tokens.slice(bought + 1).some((token) => has(token, Role.dative) || has(token, Role.give))
  );
}

const grownOnly = new RegExp(`^(?:的|土|自家){0,2}[^,;。药肥苗种料的]{0,2}${grown}$`);

/** 李平家|橙子|我|买了|二十斤|八十块: a thing of the house in front, and behind the buying how much and for what. */
function isPricedThing(tokens: readonly Token[], from: number, bought: number): boolean {
  const [much, paid] = tokens.slice(bought + 1, bought + 3);
  const counted = countsThings(much);
  const thing = tokens[from];
  return (
    counted &&
    paid?.quantity?.unit?.kind === "money" &&
    from < bought - 1 &&
    (thing?.pos === "thing" || thing?.word?.goods != null)
  );
}

/** 李平的药我买好|带过去|两盒, 李平的药我买了两盒送过去: bought elsewhere, and handed over; 买了300斤送给食堂 is from them. */
function isTakenTo(tokens: readonly Token[], buys: number): boolean {
  const gives = tokens.findIndex((token, at) => at > buys && has(token, Role.give));
  if (gives < 0) return false;
  const figure = tokens.findIndex((token, at) => at > buys && token.quantity !== null);
  return figure < 0 || gives < figure || /(?:过去|上门)了?$/.test(tokens[gives]?.text ?? "");
}

/** A household, its 家 or its village is named. */
function isTheirs(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token) =>
      token.mention !== null ||
      token.kind === "village" ||
      has(token, Role.pronoun) ||
      has(token, Role.householdClass) ||
      /^(?:村[里上]|[本全]村|村集体|合作社)$/.test(token.text),
  );
}

/** 李平|晒|的干笋|我买了2斤, 李平家做的酱我买了两瓶: who made it stands in front, and who tells bought it. */
export function isWhatTheyMade(told: readonly Token[], tokens: readonly Token[]): boolean {
  const buys = tokens.find(
    (token, at) =>
      has(token, Role.buy) || (has(tokenAt(tokens, at - 1), Role.cadreSelf) && takes.test(token.text)),
  );
  if (buys === undefined) return false;
  const at = tokens.indexOf(buys);
  if (subjectAt(tokens, at) !== "us" && !ourBuyers.test(tokens[at - 1]?.text ?? "")) return false;
  const of = told.findIndex(
    ({ text, end }, at) => text === "的" && end < buys.start && madeEnds.test(told[at - 1]?.text ?? ""),
  );
  let by = of - 2;
  while (has(told[by], Role.home) || has(told[by], Role.ownPlace)) by -= 1;
  const theirs = told[by]?.mention != null || /^[他她]$/.test(told[by]?.text ?? "");
  return of > 1 && theirs && !isTakenTo(tokens, at);
}

const takes = /^[拿要订称割]了$/;

const madeEnds = /[做种养碾磨脱捂捕钓割栽育产酿晒腌编榨熏织绣打挖采捡炒烤炸蒸]$/;

/** 帮李平收麦子,|收了800斤: harvested; 帮李平修猪圈,|买了铁丝2卷: bought for the work. Not: 帮李平挖红薯,|买了红薯50斤 */
export function isOfTheWork({ text, tokens, reading }: Segment, { source }: Scene): boolean {
  if (gotIn.test(text)) return true;
  if (!boughtForWork.test(text)) return false;
  const things = reading.items.flatMap(({ noun }) => (noun === null ? [] : [noun.text]));
  const front = textBefore(tokens, source, sentenceBefore);
  return (
    things.length > 0 &&
    things.every((thing) => usedAtWork.test(thing) && !madeThere.test(thing) && !isGotIn(thing, front))
  );
}

/** 帮李平|割藤条|,买了藤条50斤 */
function isGotIn(thing: string, front: string): boolean {
  const at = front.lastIndexOf(thing);
  return at > 0 && /[收挖摘割掰拔采砍打剥晒捡刨]了?$/.test(front.slice(0, at));
}

const gotIn = /^[^走卖购]*收了[\d一二两三四五六七八九十百千万]+[余多来]?(?:公?斤|吨)/;
const boughtForWork =
  /^(?![^,买]*(?:老板|[客厂]商|商贩|贩子|超市|食堂|单位|同事|工会|公司|合作社|[从向跟]))[^,买]{0,6}买了(?![他她]|人家|老人|自家)/;
const sentenceBefore = 30;
/** What work is done with, or on; a home may sell anything else. */
const usedAtWork =
  /铁[丝钉锹管皮]|[钉锹锄镰斧锯锤钳锁漆瓦砖沙砂灯绳板]子?$|[锄榔]头|镰刀|沙石|水泥|石灰|涂料|油毡|钢筋|木[料材方头]|接头|合页|[篷帆]布|[门窗]$|螺丝|胶[水带]|玻璃|工具|[水电塑][管线]|管子?$|电缆|网$|膜$|(?<![蒜豆])苗$|种子?$|肥料?$|化肥|农药|药剂|兽药|饲料|龙头|开关|插座|闸刀|手套|梯子?|扫[帚把]/;
/** What a household grows, raises or makes, more than is eaten fresh; not what such a thing is raised with. */
const madeThere = new RegExp(
  `(?:${grown}|[肉米麦谷粮茶羊牛猪瓜薯芋酒蜜柴蒜姜葱粉奶绒蚕]|木耳|药材|萝卜|豆腐|葡萄|干货|土特产|特产|[竹柳草藤][编筐篮席帘])(?![^,]*(?:[肥药机膜种苗料网圈舍棚笼槽]|饲料))`,
);

/** 她说鸡蛋不好卖,|我让局里食堂订了20斤; 单位同事要了30斤: a buyer whom the sender got, for the thing of theirs told before. */
export function isTakenOff(segment: Segment, { needs, sentence }: Scene): boolean {
  const { text, people, named } = segment;
  if (people.named.length === 0 || named.named.length > 0) return false;
  return takenOff.test(text) || (boughtUp.isIn(segment) && needs.at(-1)?.sentence !== sentence);
}

/** 白菜不多,|由局食堂全部购买 */
export const boughtUp = new Sign(
  "由",
  /^(?:全|都)?由[^,给送]{0,6}(?:食堂|单位|工会|机关|职工|同事们?|干部们?|工作队|队员们?)[^,给送]{0,4}(?:[收认订采]?购买?|买下|买走|收走|包销|包下|消化)(?:了|完)*$/,
);

/**
 * 动员职工购买土蜂蜜86斤, 发动同事认购苹果50箱: bought for their sake.
 * Not: 动员党员买化肥2袋送给李平, 组织干部购买宣传画20张, which none of them grew or made
 */
export function isRallied(text: string): boolean {
  return rallied.test(text) && !ofShop.test(text);
}

const ofShop =
  /[送发捐赠](?:给|到|去|往|放|与|了)|(?<!(?:手工|手编|手绣|自产|自制)[^,]{0,3})(?:化肥|尿素|二铵|复合肥|农药|地膜|药品?|校服|工[装服]|[衣服裤鞋帽被褥毯]|书包?|图书|画|资料|手册|[表报单卡旗证]|文具|电脑|电视|手机|打印机|口罩|器材?|用品|灯具?|门票|教材|水泥|课桌椅?)(?:$|[\d一二两三四五六七八九十,])/;

const rallied =
  /(?:动员|发动|组织|号召|倡导|鼓励)[^,送给]{0,10}(?:职工|同事|干部|员工|党员|教师|亲友|亲朋好友|朋友|家属)们?[^,送给]{0,4}(?:[采订认选]?购买?|买)了?(?![^,]{0,6}(?:保险|医保|社保))/;

/** 去李平家|收了|40个|鸡蛋,给了48块: had from them, since it was paid for. Not: 去李平家收了两亩玉米 */
function isPaidOnTheSpot(tokens: readonly Token[], source: string): boolean {
  const home = tokens.findIndex((token, at) => has(token, Role.home) && tokens[at - 1]?.mention != null);
  const takes = tokens[home + 1]?.text ?? "";
  if (home < 2 || !/^[收捉称]了?$/.test(takes)) return false;
  const figure = tokens[home + 2]?.text === "了" ? home + 3 : home + 2;
  if (!countsThings(tokens[figure])) return false;
  if (notBought.test(textOf(tokens.slice(figure + 1)))) return false;
  if (!tokens.slice(0, home).some((token) => has(token, Role.go))) return false;
  const end = tokens.at(-1)?.end ?? 0;
  return paidBehind.test(source.slice(end, end + 30));
}

/** 收了1份申请表, 收了3件旧衣服 */
const notBought = /^[旧废空破]|垃圾|(?:表|材料|资料|单子?|票据?|合同|照片)$/;
const paidBehind =
  /^,(?:[^,。;]{1,10},)?(?:我|当场|当面|一共|总共|共|就|硬)*(?:给|付|结|算)(?:了|给)?(?:他|她|人家|老人)?(?:一共|共)?[\d一二两三四五六七八九十百]+(?:元|块)(?!钱?的?(?:作为?)?(?:慰问|红包|补助))/;

/** 50块|全买了, 我给了80块都要了: all that they had to sell. */
const tookAll =
  /^(?:[我咱]们?|我们单位|食堂)(?:就|也|给了?|出了?|花了?)?[\d一二两三四五六七八九十百]+(?:元|块钱?)(?:钱)?(?:就|给|把[^,]{1,6})?(?:全|都|全部|统统)(?:买|要|收|包)(?:了|下)(?!.{0,3}[\u4e00-\u9fff]*(?:药|米|面|油|肥|送))/;

/** 捉了|陈九斤家3只土鸡到集上卖, 食堂|收了|李平家土鸡20只, 食堂从李平家|收了50斤土豆, 把李平的茶叶|收走了: theirs, which we or a buyer of ours took. */
export function takesTheirs(segment: Segment): boolean {
  const { tokens, people, clause } = segment;
  if (people.named.length === 0) return false;
  if (isCollected(segment)) return true;
  const [first, second] = tokens;
  return (
    clause.roles.has(Role.sell) &&
    has(first, Role.fetch) &&
    second?.mention != null &&
    toMarket.test(clause.text)
  );
}

const collected = new Sign(
  "收",
  /(?:食堂|单位|工会|同事们?|局里|机关)[^,帮给]{0,3}(?:把[^,]{1,12}|从[^,帮给]{2,16})?收购?(?:了|走)|把[^,]{1,12}收走了/,
);

/** 食堂从李平家|收了50斤土豆. Not: 单位从李平家|收了10份表, 单位从早上收了李平家2亩玉米, 从李平家收了50斤土豆送给刘军 */
export function isCollected(segment: Segment): boolean {
  if (!collected.isIn(segment)) return false;
  if (!fromThere.test(segment.text)) return true;
  const from = segment.tokens.findIndex((token) => has(token, Role.return));
  if (segment.tokens[from + 1]?.mention == null || !produce.test(segment.text)) return false;
  return !otherwiseCollected.test(segment.clause.text);
}

const fromThere = /从[^,]*收/;
const otherwiseCollected = /亩|[送发]给/;
const toMarket = /(?:到|去|往)[^,]{0,6}[集镇县市城][上里]?[^,]{0,3}卖/;

/** 给李平50元|买他的鸡蛋: what it was paid for grew there. Not: 给李平50元买鸡蛋, 给李平200元买他的药 */
const paidForTheirs = new RegExp(
  `给了?[^,给买]{1,6}[\\d一二两三四五六七八九十百千]{1,6}(?:元|块)钱?买了?[他她]们?家?的?(?:土|自家)?[^,药肥苗种料的]{0,2}${grown}$`,
);

/** 李平|给|商贩50元买他的鸡蛋: one of theirs. */
function tellsWhoPaid(tokens: readonly Token[]): boolean {
  const to = tokens.findIndex((token) => has(token, Role.dative));
  return tokens.slice(0, to).some(({ mention }) => mention !== null);
}

/** 去李平家收了40个鸡蛋,给了48块; 攒了60个,|我50块全买了 */
export function takesForMoney(
  { tokens, text, roles, people, hasFigure }: Segment,
  { source }: Scene,
): boolean {
  if (!hasFigure || people.named.length === 0) return false;
  if (roles.has(Role.dative)) return paidForTheirs.test(text) && !tellsWhoPaid(tokens);
  return tookAll.test(text) || isPaidOnTheSpot(tokens, source.text);
}

/** Ours, or got by us; what a friend or a shop took of itself is nobody's help. */
const takenOff =
  /(?:食堂|单位|局里|(?:单位)?同事们?|[让叫请动][^,给送]{0,6}(?:朋友们?|超市|老板|饭店|饭馆|公司|亲戚|群里))[^,给送]{0,4}(?:订购?|买|要|收购?|认购|包)(?:走|下|去)?了/;
