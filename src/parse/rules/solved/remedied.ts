import type { Facts } from "../../scene/kept.ts";
import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import type { ToldNeed } from "../../scene/told-need.ts";
import { asksToSell } from "../../stance/acted-for-them.ts";
import { comesToNothing } from "../../stance/settled.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, hasSome, type Token } from "../../words/tokens.ts";
import { sharesWord } from "../needs/other-matter.ts";

/**
 * 麦子没人割,|帮着割了3亩; 缺饲料,|送去4袋; 想打工没路子,|介绍到县上1人: what the act in hand wrote is what the trouble told
 * before it called for.
 * Not: 房顶漏雨,|帮他劈了柴; 还缺3袋种子,|先送了1袋尿素
 */
export const remedied: Rule = {
  id: "need/remedied",
  requires: new Requirement({ stances: ["done"] }),
  after: "needs",
  read(segment, scene) {
    const need = scene.needs[scene.needs.length - 1];
    if (need === undefined || scene.sentence - need.sentence > 1) return;
    // 村里缺化肥,|我局送去化肥2吨: what nobody is named for is met by things alone.
    const ofNobody = need.households.length === 0;
    if (ofNobody && (need.sentence !== scene.sentence || /[和、及]/.test(need.text))) return;
    const start = segment.tokens[0]?.start ?? 0;
    if (start < need.endAt || comesToNothing(scene.source, segment.tokens.at(-1)?.end ?? 0)) return;
    if (
      need.sentence === scene.sentence &&
      answers.test(segment.text) &&
      !toCome.test(segment.text) &&
      asksWhat.test(need.text)
    ) {
      need.none = "met";
      return;
    }
    if (need.sentence === scene.sentence && isDoneAsAsked(need.text, segment, scene)) {
      need.none = "met";
      return;
    }
    const run =
      (errand.test(need.text) && !howMuch.test(need.text) && errandRun.test(segment.text)) ||
      (asksToSell.test(need.text) && sold.test(segment.text)) ||
      isSoldAsAsked(need, segment, scene);
    if (need.sentence === scene.sentence && run) {
      need.none = "met";
      return;
    }
    const { list } = scene.entries;
    for (let at = list.length - 1; at >= 0 && (list[at]?.start ?? 0) >= start; at -= 1) {
      const facts = list[at]?.facts;
      if (facts === undefined || !need.households.every((id) => facts.households.includes(id))) continue;
      if (ofNobody && (facts.measure !== "goods" || facts.households.length > 0)) continue;
      if (!meets(facts, need, segment, scene)) continue;
      // 我帮他弄了一下,|能听了: what came of it may yet be told.
      need.none = "met";
      return;
    }
  },
};

/** 李平问补贴什么时候发,|我说等文件: told, and asked of nobody any more. Not: 问能不能修路 */
const asksWhat =
  /(?:问|打听|咨询)(?!.*(?:能不能|可不可以|能否|行不行|帮))[^,]*(?:是不是|多少|几[块元号天]|怎么[算交缴]|咋[算交缴]|什么时候|啥时候?|几时|哪天)/;
const answers =
  /^(?:当场|当面|就|也|都)*(?:[我咱]们?)(?:当场|当面|就|也|都|跟[他她]|给[他她]|向[他她])*(?:说|告诉|答|回|解释|讲|算)/;

/**
 * 请我给他写副对联,|我当场写好了; 让我帮他看看合同,|我看了没问题; 请我们修路,|我们修了500米: what we were asked for, told again as done.
 * Not: 让我帮他问补贴,|我问了还没批; 请我给他写申请,|我写了,还等批
 */
function isDoneAsAsked(
  need: string,
  { text, tokens, hasFigure }: Segment,
  { source, entries }: Scene,
): boolean {
  const built = entries.list.at(-1);
  const told = built?.facts.measure === "works" && built.start >= (tokens[0]?.start ?? 0);
  if ((hasFigure && !told) || stillOpen.test(source.text.slice(tokens.at(-1)?.end ?? 0))) return false;
  const asked = askedOfUs.exec(need)?.[1];
  if (asked === undefined || !byUs.test(text) || comesShort.test(text)) return false;
  if (toLookAt.test(need) && taughtThem.test(text)) return true;
  const act = [...asked].find((character) => !around.includes(character) && text.includes(character));
  if (act === undefined) return false;
  const behind = text.slice(text.indexOf(act) + 1);
  return /^(?:[\u4e00-\u9fff])?(?:了|好|完|成|上|过|妥)/.test(behind);
}

const askedOfUs =
  /[让托叫请]我们?(?:帮|给|替|去|再|也|帮忙|帮着|把|[他她]们?|家里?|老人)*([\u4e00-\u9fff]{1,2})/;
/** Of what is asked, what tells no act. */
const around = "帮给替去再也忙着把他她家老人要能会想办问找联系解决反映向跟和一个些点看申请报打听";
const stillOpen =
  /^,(?:但|可|可是|不过)?(?:他|她|老人|人家|现在|目前|结果)?(?:还(?!是?(?:很|挺))|仍|没(?!问题|事)|不(?!错|要紧|用))/;
/** 让我捎两袋化肥: told with how much. */
const howMuch =
  /[\d一二两三四五六七八九十半](?:袋|斤|公斤|桶|箱|瓶|盒|件|床|只|头|卷|本|吨|套)|[捎带](?:袋|桶|箱|瓶|盒|件|床|只|头|卷|本|套)/;
const toLookAt = /[让托叫请]我们?(?:帮|给|替|[他她])*(?:看|瞧|算|讲|说)/;
const taughtThem =
  /^(?:我们?|就|当场|当面|也|便)*(?:教(?:了|会)|说(?:够|对|可以|没问题|没事|行|好)|告诉|讲了|念了|看(?:了|过)(?=没问题|没事|都?对|可以|是))/;
const byUs = /^(?:我们?|就|也|便|当场|当[面天]|马上|立马|今[天早]|[上下]午|现场)/;
const comesShort = /(?:没(?!问题|事)|不(?!错|要紧|用)|还得|下[次回]|明天|回头|等|改天|再(?:去|来|看|说))/;

/** 让我帮他买药,|我买了两盒: an errand, and that it was run. */
const errand = /[让托叫请]我[^,没不]{0,5}(?:买|捎|带(?![他她老孩娃妈爸]))(?!动|走)/;
const sold = /卖了[^,没不]*\d|[元块钱][^,没不]{0,6}给(?:他|她|老人)?了$/;
/** 托我带鸡蛋到县城卖,|卖了一百二十块钱; 托我把核桃带到单位卖,|同事们买了六十个. Not: |卖了五只,还剩三只没卖 */
function isSoldAsAsked(need: ToldNeed, { text, tokens }: Segment, { source }: Scene): boolean {
  const asked = /^[^,。;\n]{0,40}/.exec(source.text.slice(need.startAt))?.[0] ?? "";
  return (
    asksToSell.test(asked) &&
    soldSome.test(text) &&
    !leftUnsold.test(source.text.slice(tokens.at(-1)?.end ?? 0))
  );
}
const soldSome =
  /^(?:我们?|一共|全部|都|当天)*卖了[\d一二两三四五六七八九十百千]|^(?:同事|单位)[^,没不]{0,4}买了[\d一二两三四五六七八九十百千]/;
const leftUnsold = /^,[^。;\n]{0,6}(?:还|剩|没|未)/;
const errandRun =
  /^(?:我|今[天早晚]|昨[天晚]|[上下]午|就|已经?|都|给(?:他|她)|顺[路便])*(?:(?:买|捎|带)(?:了|来|回|上|好|到|过去)(?!.*[没不])|送(?:过?去|来)了?(?:[\d一两三四五几半]+[\u4e00-\u9fff])?$)/;

/** 我说|明天帮他办: still to be seen to. */
const toCome = /[明后]天|回头|下[次周]|改天|帮/;

/** What an entry of the measure is the answer to. */
const answeredBy = new Map([
  ["job", /打工|务工|就业|上班|工作|[找没]有?个?活|没有?事[做干]|没[门路]路?/],
  ["loan", /贷/],
  ["sale", /卖不|没人(?:要|来?[收买拉])|滞销|销路|[愁难]卖/],
]);

function meets(facts: Facts, need: ToldNeed, segment: Segment, { sentence, source }: Scene): boolean {
  const here = need.sentence === sentence;
  // 他一个人忙不过来。|我叫上队友帮他割了一天
  if (facts.measure === "labour")
    return (
      (here || (segment.roles.has(Role.help) && noHands.test(need.text))) && isWorkedOn(need.text, segment)
    );
  // 微心愿:李平想要轮椅1辆;已送轮椅1辆: the list of wishes stays one.
  if (
    facts.measure === "goods" &&
    source.text.slice(Math.max(0, need.startAt - 6), need.startAt).includes("心愿")
  )
    return false;
  if (facts.measure === "goods") return here && makesGood(need.text, facts, segment);
  return here && (answeredBy.get(facts.measure)?.test(need.text) ?? false);
}

const lacks = /缺|没有?|不够|断|见底|[用吃烧]完|想要|需要|[问跟找向朝管][我咱俺]们?要/;

/** 缺地膜, 送去3卷 or 送去地膜3卷; 先送去1卷, and less than 缺5卷, leave some of it open. */
function makesGood(need: string, { item, quantity, unit }: Facts, { tokens, text }: Segment): boolean {
  if (quantity === null || !lacks.test(need) || /先|暂时/.test(text)) return false;
  if (/\d|[一二两三四五六七八九十百半几]/.test(need) && unit !== null && need.includes(unit))
    return tokens.some((token) => token.quantity !== null && need.includes(token.text));
  return (
    (item !== undefined && need.includes(item)) ||
    tokens.some(({ word, text: said }) => word?.goods != null && need.includes(said)) ||
    // 米快没了,|我捎了半袋: of that.
    !tokens.some(({ word, pos }) => word?.goods != null || pos === "thing")
  );
}

/** 玉米没人收,|喊了4个同事: the trouble told in this sentence is that nobody is there to do it. */
export function callsForHands(need: ToldNeed | undefined, { sentence, afterSemicolon }: Scene): boolean {
  return need?.sentence === sentence && !afterSemicolon && noHands.test(need.text);
}

/** 没人收, 缺人手, 忙不过来: whoever does it meets it. */
const noHands =
  /没(?:有?)人(?:手|[收割栽种插掰挖摘采背搬剥除锄浇打拉]|帮|干|做)|[缺差](?:少|乏)?(?:人手|劳力|劳动力|帮手|人)|(?:人手|劳力|劳动力)(?:不够|不足)|忙不过来|(?:没|无)劳(?:力|动力)|[干做挖背搬]不[动了]/;

/** Work of any kind, of which what stands before it tells the thing. */
const anyWork =
  /^(?:收拾|清理|打扫|修理|整理|维修|疏通|加固|粉刷|垫|干活|帮忙|搭手|动手|打理|归置|抢修|忙活|拾掇|重新)/;

/** The work is on the thing that is out of order, or on nothing else that is told. */
function isWorkedOn(need: string, { tokens }: Segment): boolean {
  if (noHands.test(need)) return true;
  if (lacksThing(need) && isOnOther(need, tokens)) return false;
  const told = tokens.filter(isContent);
  return told.length === 0 || told.some(({ text }) => sharesWord(need, text));
}

/** 缺化肥, 想请个老师: a thing or somebody that they lack, and nothing that hands could put right. Not: 缺水, 想请人修门 */
export function lacksThing(need: string): boolean {
  return lacksOther.test(need) && !byHands.test(need);
}

const lacksOther = /(?:缺|[还只]差)(?:少|了|着|点|些)?(?![水电路人劳手技])|[请找](?!人)/;
const byHands = /[修换装补砌接钉盖拉引挖打清搭]/;

/** 缺化肥,|帮他把柴劈好; 想请老师,|帮着扫了院子: hands put to a thing that the need has nothing of. */
export function isOnOther(need: string, tokens: readonly Token[]): boolean {
  const things = tokens.filter(
    (token, at) =>
      token.pos === "thing" ||
      token.word?.goods != null ||
      hasSome(token, ofHome) ||
      tokens[at - 1]?.text === "把",
  );
  return things.length > 0 && !things.some(({ text }) => sharesWord(need, text));
}

const ofHome = rolesOf(Role.works, Role.ownPlace, Role.homeGround);

function isContent(token: Token): boolean {
  if (token.mention !== null || token.kind === "mark" || has(token, Role.home)) return false;
  if (has(token, Role.labour))
    return token.text.replace(/[了着过完好上]+$/, "").length > 1 && !anyWork.test(token.text);
  return token.pos === "thing" || token.word?.goods != null || has(token, Role.works);
}
