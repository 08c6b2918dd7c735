import type { Segment } from "../../scene/story.ts";
import { isOfHousehold, subjectAt } from "../../scene/subject.ts";
import { Sign } from "../../text/characters.ts";

const tool =
  "(?:斧头|斧子|锄头|镰刀|扫[帚把]|扁担|担子|水桶|铁?[锹锨]|铲子?|锯子?|耙子?|镐头?|锤子|刀|连枷|磨棍|刷子|抹布|拖把)";
const hand = "[劈锄割扫挑担挖铲锯砍刨扒耙擦拖砸抬挥收剁切打钉挥]";
const first =
  "^(?:[今昨]天|[上下]午|[我咱俺]们?|同事)*(?:到[^,]{1,4}家)?(?:[我咱俺]们?|就|也|便|又|赶紧|连忙|马上|上前|上去|顺手|随手|主动|一把)*";
/** 接过斧头|劈了一大堆, 接过李平手里的锄头锄地, 抢过他的担子挑起水来. Not: 李平接过斧头劈柴, 接过斧头放好 */
const tookOver = `${first}(?:接|抢|抓|要|拿|夺)过(?:[^,;。]{0,4}手[里中上]的|[^,;。]{1,3}的)?${tool}[^,;。没不]{0,5}?${hand}(?:了|起|完|好|到|[柴地草水院麦谷稻玉菜雪土])`;
const stuff = "(?:胶布|胶带|铁丝|绳子?|麻绳|布条|塑料布|钉子|泥巴|水泥)";
/** 用胶布|缠好了, 拿胶带给李平家水管缠了一下 */
const withStuff = `${first}(?:用|拿)[着了]?${stuff}(?:给[^,;。]{2,8}?)?(?:[把将][^,;。]{2,10}?)?(?:缠|绑|捆|扎|拧|钉|糊|抹|补|堵|裹)(?:好|上|住|紧|牢|起来|了)`;
/** 给李平家水管|缠了一圈胶带, 给李平家漏雨处盖了塑料布, 给李平家的椅子钉了两颗钉子 */
const puts = `${first}给[^,;。送]{2,10}?(?:缠了[^,;。]{0,3}(?:胶布|胶带|布条|铁丝|麻绳)|盖了[^,;。]{0,3}(?:塑料布|油布|雨布|篷布)|钉了[^,;。]{0,3}(?:[颗根个]钉子|钉子))$`;
/** 李平家正打麦,|我下手帮了一会儿 */
const lentHand = `^[我咱俺]们?(?:也|就|便|赶紧)*(?:下手|上手|搭手|动手)帮(?:了|着[^,;。]{1,4}了)(?:[他她])?(?:一?会儿?|一?阵子?|半天|半晌|[一大两]?[上下]午)`;

const ofHands = new Sign("接抢抓要拿夺用给帮", new RegExp([tookOver, withStuff, puts, lentHand].join("|")));

/** 用绳子|把化肥绑好了送去, 用钉子把明白卡钉好了, 给李平手上|缠了胶布: packed, put up or bandaged. */
const ofParcel = /送|[把将][^,;。]{0,6}(?:肥|米|面|油|箱|货|卡)|(?:手上?|伤口|腿上?|脚上?|胳膊上?)[缠绑裹]/;

/** Work with a tool that was taken out of their hands, with what was at hand, or lent to what they were at. */
export function takesOver({ tokens, clause, people }: Segment): boolean {
  if (people.named.length === 0 || !ofHands.isIn(clause) || ofParcel.test(clause.text)) return false;
  const at = tokens.findIndex(({ text }) => /^(?:[接抢抓要拿夺]过?|用|给|缠|盖|钉)/.test(text));
  return at < 0 || !isOfHousehold(subjectAt(tokens, at));
}
