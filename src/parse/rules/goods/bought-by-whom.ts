import type { Kept } from "../../scene/kept.ts";
import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import { share } from "../../scene/share.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { textBehind } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import type { Item } from "../../words/item.ts";
import { goodsName } from "../../words/nouns.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, isCountOrMass } from "../../words/tokens.ts";

/** 其中李平家3袋|自己买的 */
export const boughtByThem = new Sign("自", /(?:自己|自家)(?:掏钱|花钱)?买的$/);

/** Goods of the sentence that nothing has told as sold. */
function goodsHere({ entries, sentence }: Scene): Kept[] {
  return entries.list.filter((entry) => entry.sentence === sentence && entry.facts.measure === "goods");
}

const themselves =
  /^(?!.*(?:[我咱俺]|干部|单位|队员|书记|同事|掏钱))[^,]*(?:自己|自家)(?:家|都|也)*(?:(?:掏|出|花)的?钱)?(?:去|到[^,]{1,6})?[买订购栽种养喂做攒编晒砍打酿腌挖捡采榨磨](?:来|回来?|上|下来?|出来|起来|大)?的$|^(?!.*[我咱俺])[^,]*钱[^,]{0,3}(?:是|都是)[^,]{0,4}(?:自己|自家)(?:出|掏|付|花)的$/;

/** 是他自己出的钱, 李平自己掏的钱, 费用由其本人承担: who paid for what was bought. Not: 自己掏的钱, which is whoever gave it */
const paidByThem =
  /^(?!.*(?:[我咱俺]|干部|单位|队员|同事))(?:[钱款]|费用)?(?:都|全)?(?:是|由)?(?:[他她]们?|人家|老人|其)(?:自己|自家|自个儿?|本人)家?(?:掏|出|付|花|垫|承担|负担)了?的?(?:[钱款]|腰包|费用?)?的?$/;
/** Bought on an errand, for whomever: no gift where they paid. */
const errand = /[买购订]/;
const broughtToThem = /[送发捐][^,;。\n]*$/;

/** 给李平送化肥3袋: told as handed over. */
const handed = /[给送发捐][^,;。\n]*$/;
const clauseBefore = 12;

const ofThem = /(?:[他她]们?|人家|老人|家里)[^,]{0,2}(?:自己|自家)/;

/** 李平家拉了2车煤,|是他自己买的; 煤是他们自己买的; 60棵核桃树都是|他自己栽下的: nobody's gift. Not: 我自己买的 */
export const boughtThemselves: Rule = {
  id: "goods/bought-themselves",
  requires: new Requirement({ oneOf: "自本" }),
  after: "entries",
  read(segment, scene) {
    // 送化肥3袋,|化肥2袋是他自己买的: of others.
    if (segment.hasFigure) return;
    if (paidByThem.test(withoutName(segment))) {
      dropErrands(segment, scene);
      return;
    }
    if (!themselves.test(segment.text)) return;
    const names = segment.reading.items.flatMap(({ noun }) =>
      noun === null ? [] : [goodsName(noun.text, scene.lexicon).name],
    );
    const several = /们|都|几家|[两三四五]家/.test(segment.text);
    const ids = segment.people.named.map(({ id }) => id);
    // 给李平送米2袋,|自己掏钱买的: by whoever gave it.
    const ofTheirs = ofThem.test(segment.text);
    const meant = goodsHere(scene).filter(
      ({ facts, onlyNamed, start, end }) =>
        (onlyNamed ||
          (ofTheirs && !handed.test(scene.source.text.slice(Math.max(0, start - clauseBefore), end)))) &&
        (names.length > 0
          ? names.includes(facts.item ?? "")
          : several || facts.households.some((id) => ids.includes(id))),
    );
    for (const entry of meant) scene.entries.list.splice(scene.entries.list.indexOf(entry), 1);
  },
};

/** 李平自己出钱: with whoever is named as one of them. */
function withoutName({ tokens, text }: Segment): string {
  const name = tokens.find(({ mention }) => mention !== null);
  return name === undefined ? text : text.replace(name.text.endsWith("由其") ? /^.*由其/ : name.text, "他");
}

/** 陪赵满仓买了5只羊羔,花了4000元,|是他自己出的钱 */
function dropErrands(segment: Segment, scene: Scene): void {
  const ids = segment.people.named.flatMap(({ id, name }) => (name.endsWith("其") ? [] : [id]));
  for (const entry of goodsHere(scene)) {
    const { facts, start, end } = entry;
    const said = scene.source.text.slice(Math.max(0, start - clauseBefore), end);
    const whose =
      ids.length === 0 || facts.households.length === 0 || facts.households.some((id) => ids.includes(id));
    if (whose && errand.test(said) && !broughtToThem.test(said))
      scene.entries.list.splice(scene.entries.list.indexOf(entry), 1);
  }
}

const byOurs =
  /(?:单位|食堂|同事|职工|局里|办公室|[我咱俺]们?)[^,给]{0,6}(?:都|全|就)*(?:买|收|订)(?:走|下|去|下来)?了$/;

const company = /^(?:带|领|陪同?|和|跟|同|与)[着了]?$/;
const onTheirTrip =
  /^家?(?:(?:一起|一同|一块儿?)(?:到|去|上)(?=[购买])|(?:一起|一同|一块儿?)?(?:到|去|上)(?![^,]{0,4}(?:医院|卫生[院室]|药店|诊所))[^,给送买购]{1,6})(?:选购|购买?|买)(?:了|回|到)?[^,送给发]*$/;
const oursToo =
  /[送给发捐]|慰问|看望|自费|报销|资金|免费|支付|[我咱俺]们?的|(?:[我咱俺]们?|单位)[^,。;\n]{0,4}(?:付|掏|出|垫|买|花)/;
/** 我出钱|带李平到镇上买了, 用帮扶资金|带…. Not: 他自己出钱 */
const oursInFront =
  /慰问|自费|自掏|(?:[我咱俺]们?|单位)[^,。;\n]{0,4}(?:掏|出|垫|花|拿)|用[^,。;\n]{0,6}(?:捐款|资金|经费)|单位[^,。;\n]{0,2}拿出/;
const sentenceBehind = 40;

/** 带李平到镇上|买了农药两瓶, 和李平到镇上|买了两袋化肥, 跟李平一起去|买了2只羊: bought by whoever was taken there. Not: 带李平去买了一双鞋, 到镇上给李平买了 */
export function isBoughtOnTheirTrip({ clause, tokens }: Segment, { source }: Scene): boolean {
  const at = clause.tokens.findIndex((token) => company.test(token.text));
  const whom = clause.tokens[at + 1];
  if (at < 0 || whom?.mention == null || clause.tokens.slice(0, at).some((token) => token.mention !== null))
    return false;
  const told = source.text.slice(whom.end, clause.tokens.at(-1)?.end);
  if (!onTheirTrip.test(told)) return false;
  // 带李平一起去|买了一双鞋: like 带李平去买.
  if (/^[带领]/.test(clause.tokens[at]?.text ?? "") && /^家?一(?:起|同|块儿?)[到去上][购买]/.test(told))
    return false;
  const end = tokens.at(-1)?.end ?? 0;
  const front = source.text.slice(Math.max(0, whom.start - sentenceBefore), whom.start);
  if (oursInFront.test(front.slice(Math.max(front.lastIndexOf("。"), front.lastIndexOf("\n")) + 1)))
    return false;
  return !oursToo.test(source.text.slice(whom.end, end + sentenceBehind).split(/[。\n]/)[0] ?? "");
}

const sentenceBefore = 40;
const givenInFront = /[给送发捐]|走访|慰问|看望/;
const notMade = /机|器|椅|电视|冰箱|肥|药|煤|膜|种子|种$|家具|灯|被|衣|鞋|炉/;

const staples = new Set("大米 面粉 食用油 牛奶".split(" "));

/** 李平家的20斤粉条、王五家的30斤蜂蜜|都让单位食堂买了, 李平家的鸡蛋我买了: theirs, and sold to ours. Not: 给李平的米我买了 */
export const boughtByOurs: Rule = {
  id: "sale/bought-by-ours",
  requires: new Requirement({ stances: ["done"], roles: rolesOf(Role.buy, Role.receive), oneOf: "买收订" }),
  read(segment, scene) {
    if (segment.theirs || !byOurs.test(segment.text)) return;
    const front = segment.reading.items.filter((item) => isTheirThing(item, segment));
    if (front.length > 0) {
      for (const item of front) writeSold(segment, scene, item);
      return;
    }
    if (segment.hasFigure || scene.undated !== scene.sentence) return;
    for (const entry of goodsHere(scene)) {
      if (!entry.onlyNamed || entry.facts.households.length === 0) continue;
      // 送去米2袋,油1桶,|单位都买了; 李平家的轮椅1台|单位买了: what is given, or none of their making.
      const before = scene.source.text.slice(Math.max(0, entry.start - sentenceBefore), entry.start);
      if (givenInFront.test(before) || notMade.test(entry.facts.item ?? "")) continue;
      // 李平家,奶1箱、米1袋,|单位都买了: as they come from a shop.
      if (staples.has(entry.facts.item ?? "") && /[箱袋桶壶提]/.test(entry.facts.unit ?? "")) continue;
      // 羊肉30斤,单位买了25斤,|剩下5斤|我买了: of the same, and now all of it; not 500斤,食堂买了300斤,我买了50斤
      const parts = soldOf(entry, scene);
      const from = parts[0]?.end ?? 0;
      const start = segment.tokens[0]?.start ?? 0;
      if (parts.length > 0 && !/[剩余]/.test(scene.source.text.slice(from, start))) continue;
      for (const part of parts) scene.entries.list.splice(scene.entries.list.indexOf(part), 1);
      Object.assign(entry, { facts: { ...entry.facts, measure: "sale" }, rules: ["sale/bought-by-ours"] });
      scene.saleItem = entry.facts.item ?? null;
      scene.saleSentence = scene.sentence;
    }
  },
};

/** What of it the sentence told was sold. */
function soldOf({ facts }: Kept, { entries, sentence }: Scene): Kept[] {
  return entries.list.filter(
    (other) =>
      other.sentence === sentence &&
      other.facts.measure === "sale" &&
      other.facts.item === facts.item &&
      other.facts.unit === facts.unit &&
      other.facts.households.join() === facts.households.join() &&
      (other.facts.quantity ?? 0) < (facts.quantity ?? 0),
  );
}

/** 李平家的|20斤|粉条: in front of the buying, of somebody named in it. */
function isTheirThing({ noun, quantity, verb, tokens: own }: Item, { tokens, named }: Segment): boolean {
  if (named.named.length === 0 || noun === null || !isCountOrMass(quantity) || verb !== null) return false;
  if (notMade.test(noun.text)) return false;
  const first = tokens.findIndex((token) => own.includes(token));
  return tokens[first - 1]?.text === "的" && has(tokens[first - 2], Role.home);
}

function writeSold(segment: Segment, scene: Scene, item: Item): void {
  const thing = goodsName(item.noun?.text ?? "", scene.lexicon).name;
  const unit = item.quantity?.unit?.name ?? null;
  share(segment, scene, item, { measure: "sale", item: thing, unit, rule: "sale/bought-by-ours" });
  scene.saleItem = thing;
  scene.saleSentence = scene.sentence;
}

/** 购买牛奶、鸡蛋等农副产品500元|慰问李平, 买了该村大米5袋|慰问李平: bought to be handed over. */
export function isBoughtToGive({ text, tokens }: Segment, { source }: Scene): boolean {
  if (!/^[^,]{0,6}(?:采?购买?|买)了?(?:该村|[^,]*等农)/.test(text) || /消费帮扶/.test(text)) return false;
  return /^(?:去|来)?(?:慰问|看望|走访|送[给到去])/.test(textBehind(tokens, source, 8));
}
