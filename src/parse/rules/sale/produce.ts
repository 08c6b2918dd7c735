import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { textBehind, textOf } from "../../scene/stretch.ts";
import { subjectAt } from "../../scene/subject.ts";
import { asksToSell } from "../../stance/acted-for-them.ts";
import { figureAt, type Item } from "../../words/item.ts";
import { goodsName } from "../../words/nouns.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token, tokenAt } from "../../words/tokens.ts";
import { traders } from "../../words/traders.ts";

/** 货款3600元, 付了180块: what was paid, no thing. */
export const paid =
  /^(?:货|价|收|得|卖|售|付|共|总|合|回|进)?(?:款|钱|付|得|卖得|收入|价值|计)(?:项|额|得|了)?$|^[收结拿换带取]?回来?$|^(?:总价|总额|成交额|交易额|采购额)$|金额|销售额|货款|回款|进账/;

/** Who buys, where, or how long it took: nothing that is sold. */
export const buyers = new RegExp(
  `(?:干部|职工|员工|同事|单位|食堂|公司|粮站|粮库|超市|老板|${traders}|商家|厂|饭店|酒店|餐馆|农家乐|买[家主方]|朋友圈|抖音|快手|直播|直播间|电商|平台|市场|集市|[镇县市城局][上里])$|^(?:人|[功工]夫)$`,
);

/** Of what is got in or made. */
const ofGettingIn = "挖收摘割晒打掰榨酿腌熏采剥捡炒磨熟栏树卖";

/** 他正卖杏子, 碰到李平卖鸡蛋, 李平在集上卖菜: at it, when the sender came by. */
const stall = /(?:正(?:在[^,]{0,4})?|在[^,]{0,5}|[碰遇撞][到见上][^,]{1,6})卖(?!了|掉|出|完|给|不|光)/;

/** 李平卖土豆|,我买了五十斤: what one sells, and how much of it we bought. Not: |,我买了五十斤给李平送去 */
const sellsIt = /卖[^,了掉出完给不光的]{1,5}$/;
const weBought =
  /^,(?:[我咱]们?|同事们?|大家|单位|食堂)[^,。;\n送给]{0,6}[买称要]了[^,。;\n送给]{2,8}(?:$|[,。;\n](?![^,。;\n]{0,4}[送给]))/;

/** 她家今年榨了80斤茶油: what the household made or grew, before it is told who bought of it. */
export const produceTold: Rule = {
  id: "sale/produce",
  requires: new Requirement({ people: true, oneOf: ofGettingIn, orFigure: true }),
  read(segment, scene) {
    const { people, theirs, roles, hasFigure } = segment;
    if (people.named.length === 0) return;
    if (!hasFigure && roles.has(Role.sell) && stall.test(segment.text)) {
      const sells = segment.tokens.findIndex((token) => has(token, Role.sell));
      const said = segment.tokens[sells + 1]?.text;
      if (said !== undefined && !roles.has(Role.cadreSelf) && !roles.has(Role.help))
        scene.produce = {
          name: goodsName(said, scene.lexicon).name,
          unit: null,
          sentence: scene.sentence,
          atStall: true,
        };
      return;
    }
    if (!hasFigure && roles.has(Role.sell) && sellsIt.test(segment.text) && isBoughtBehind(segment, scene)) {
      const said = segment.tokens.at(-1)?.text ?? "";
      scene.produce = { name: goodsName(said, scene.lexicon).name, unit: null, sentence: scene.sentence };
      return;
    }
    // 枣打下来两百斤: got in, whoever is told of last.
    if (!theirs && (!roles.has(Role.own) || roles.has(Role.sell))) return;
    if (hasFigure || isGotIn(segment, scene)) noteProduce(segment, scene);
  },
};

function isBoughtBehind({ tokens, roles }: Segment, { source }: Scene): boolean {
  if (roles.has(Role.cadreSelf) || roles.has(Role.help) || !has(tokens.at(-2), Role.sell)) return false;
  return weBought.test(textBehind(tokens, source, 24));
}

function noteProduce(segment: Segment, scene: Scene): void {
  const { reading, tokens } = segment;
  const made = reading.items.find(
    ({ noun, quantity }) =>
      (noun === null || noun.kind === "goods" || noun.kind === "text") &&
      /^(?:mass|count|area)$/.test(quantity?.unit?.kind ?? ""),
  );
  const sold = made === undefined ? tokens.findIndex((token) => has(token, Role.sell)) : -1;
  if (made === undefined && sold < 0 && !isGotIn(segment, scene)) return;
  const until = made === undefined ? (sold < 0 ? tokens.length : sold) : actOf(tokens, made);
  const said = made?.noun?.text ?? thingBefore(tokens, until)?.text;
  if (said === undefined) return;
  const { name } = goodsName(said, scene.lexicon);
  scene.produce = { name, unit: made?.quantity?.unit ?? null, sentence: scene.sentence };
}

/** 洋芋挖完了, 腊肉熏好了: got in or made, without how much. */
function isGotIn({ text, tokens }: Segment, { source }: Scene): boolean {
  const end = tokens[tokens.length - 1]?.end ?? 0;
  // 挖|完了: the end of the act is a word of its own.
  const said = source.text.startsWith("完了", end) ? `${text}完了` : text;
  return said.endsWith("了") && gotIn.test(said);
}

const gotIn =
  /[\u4e00-\u9fff](?:挖|收|摘|割|晒|打|掰|榨|酿|腌|熏|采|剥|捡|炒|磨|熟|成熟|出栏|下树)(?:完|好|成|回来|回家|下来|出来|干|够)*了$/;

/** Where the act stands whose figure counts what is in front of it; -1 where there is none. */
function actOf(tokens: readonly Token[], { tokens: [figure] }: Item): number {
  const at = figure === undefined ? -1 : tokens.indexOf(figure);
  return /了$|^[下出回上]来$/.test(tokens[at - 1]?.text ?? "") ? at - 1 : -1;
}

/** 红苕|挖|了|两千斤, 蜂蜜今年割了六十斤, 苹果摘|下来|两千斤: the thing in front of the act. */
function thingBefore(tokens: readonly Token[], act: number): Token | undefined {
  return tokens
    .slice(0, Math.max(0, act))
    .findLast(({ pos, word, text }) => (pos === "thing" || word?.goods != null) && !buyers.test(text));
}

/** 我帮她卖了|20斤: of what was told to be theirs, where a figure counts it so and no other thing is named. */
export function produceOf({ reading }: Segment, { produce, sentence }: Scene): Scene["produce"] {
  if (produce?.sentence !== sentence) return null;
  const figures = reading.items.filter(({ quantity }) => quantity !== null);
  const suits = figures.some(
    ({ quantity }) =>
      (produce.unit === null ? quantity?.unit?.kind === "count" : quantity?.unit === produce.unit) ||
      quantity?.unit?.kind === "mass",
  );
  return (suits || figures.length === 0) &&
    reading.items.every(({ noun }) => noun === null || paid.test(noun.text) || buyers.test(noun.text))
    ? produce
    : null;
}

/** 她家晒了200斤笋干,|同事们买了50斤: bought of theirs, by us or by others. */
export function buysOfProduce(segment: Segment, scene: Scene): boolean {
  const { tokens, roles } = segment;
  const atStall = scene.produce?.atStall === true && scene.produce.sentence === scene.sentence;
  if (!(roles.has(Role.buy) || roles.has(Role.fetch)) || roles.has(Role.dative)) return false;
  if (atStall ? !segment.hasFigure || isGiftBesideStall(segment, scene) : produceOf(segment, scene) === null)
    return false;
  const buyer = subjectAt(
    tokens,
    tokens.findIndex((token) => has(token, Role.buy) || has(token, Role.fetch)),
  );
  return buyer === "us" || buyer === "other" || (atStall && buyer === null);
}

/** 李平在集上卖菜,|我买了一袋米送去, |买了一箱奶去看他: nothing of what is sold there. */
function isGiftBesideStall({ roles, text, reading }: Segment, { produce, lexicon }: Scene): boolean {
  if (roles.has(Role.kin) || /[送看]/.test(text)) return true;
  return reading.items.some(({ noun }) => {
    const name = noun === null ? "" : goodsName(noun.text, lexicon).name;
    return neverSold.has(name) && name !== produce?.name;
  });
}

/** Staples that are bought in a shop to be given. */
const neverSold = new Set("大米 面粉 食用油 牛奶 米面油".split(" "));

/** 联系了|一个|超市, 找了|两家|收购商: who buys, and not what was sold. */
export function countsBuyer({ tokens: own, quantity }: Item, tokens: readonly Token[]): boolean {
  if (quantity?.unit?.kind !== "count") return false;
  const figure = figureAt(tokens, own);
  return figure >= 0 && buyers.test(tokens[figure + 1]?.text ?? "");
}

/** 按|12块|算的: what one costs. */
export function isRate({ tokens: own }: Item, tokens: readonly Token[]): boolean {
  const figure = figureAt(tokens, own);
  return (
    /^[按照]$/.test(tokenAt(tokens, figure - 1)?.text ?? "") &&
    /^[算收计结]/.test(tokens[figure + 1]?.text ?? "")
  );
}

/** 还剩|两百来斤: not sold. */
export function isLeft({ noun, tokens: own }: Item, tokens: readonly Token[]): boolean {
  const figure = figureAt(tokens, own);
  return (
    /^[还只]?剩/.test(noun?.text ?? "") || /[还只]?剩下?了?$/.test(tokenAt(tokens, figure - 1)?.text ?? "")
  );
}

/** 托我卖蜂蜜, 让我把20斤蜂蜜卖给同事: what is told behind it to have been sold or paid is of that. */
export const saleAsked: Rule = {
  id: "sale/asked",
  requires: new Requirement({ stances: ["need"], oneOf: "让托叫请", people: true }),
  read({ text, tokens, reading, people }, scene) {
    const { source } = scene;
    const toBeSold = asksToSell.test(text) || carriesToSell(text, source.text, tokens.at(-1)?.end ?? 0);
    if (people.named.length === 0 || !toBeSold) return;
    // 托我卖蜂蜜,|买了米1袋送他; 让我卖花椒,|还没卖,给了200元
    if (notSoldYet.test(source.text.slice(tokens.at(-1)?.end ?? 0).slice(0, 30))) return;
    const thing = reading.items.find(
      ({ noun }) => noun !== null && noun.measure === null && !buyers.test(noun.text),
    );
    scene.saleSentence = scene.boughtSentence = scene.sentence;
    scene.boughtFrom = people.named;
    scene.saleItem = thing?.noun == null ? null : goodsName(thing.noun.text, scene.lexicon).name;
  },
};

const notSoldYet = /^(?![^。\n]*卖了)[^。\n]*(?:没卖|未卖|送[他她])/;

/** 托我带鸡蛋|到县城卖. Not: 托我带鸡蛋|给他女儿 */
function carriesToSell(text: string, source: string, end: number): boolean {
  return carries.test(text) && /^[到去往在拿][^,。;\n没不]{1,6}卖/.test(source.slice(end, end + 10));
}

const carries = /[让托叫请]我(?:们)?[^,没不]{0,3}[带拿捎][^,没不]{1,8}$/;

/** 现场|签约|45万元, 意向订单|12万元, 签订|协议|3份; 每户增收|500元: signed and not sold yet, or what they have more by now. Not: 卖蜂蜜增收1600元 */
const notSold = /(?:签约|签订|意向|协议|合同)[^,。\d]{0,5}$|^[^卖销购]{0,10}增收了?$/;

/** Whether what a figure tells of is no sale. */
export function isNotSold({ tokens: own }: Item, tokens: readonly Token[]): boolean {
  const figure = figureAt(tokens, own);
  return figure > 0 && notSold.test(textOf(tokens.slice(0, figure)));
}
