// What is counted beside gifts and works, and is neither: what was sent out or cleared away, measures and papers.

import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { anyOf, Sign } from "../../text/characters.ts";
import type { Item } from "../../words/item.ts";

/** 出动党员86人次、|三轮车6台次. Not: 出动30人送去化肥2袋 */
const sentOut = new Sign(
  "动",
  /出动了?[^,。送捐赠发]{0,30}?(?:[车机船艇台]|设备|器械|工具)[^,。送捐赠发]{0,4}[\d一二两三四五六七八九十百]/,
);
const machines =
  /(?:[货铲卡叉水罐挖]|三轮|四轮|农用|垃圾|运输|洒水|清[扫运洗]|压缩|渣土|消防|自卸)车$|车辆$|[掘载割压路]机$|机械$|无人机$|拖拉机$|设备$|铁锹|扫[把帚]/;

/** 落实帮扶措施215条, 带回研究5条, 落实整改问题6个; 喜事一桩, 烦心事两件, which befell them. Not: 故事书2本 */
const matters = /(?:措施|举措|政策|整改|研究|对策|事[情儿]?)$/;
/** 交给李平|新农合发票|一张, 户口本|一个: papers of theirs, taken back to them. Not: 证件袋1个, 相册1本, 代金凭证5张 */
const theirPapers =
  /(?:发票|收据|(?<!代金|购[货物]|提货|优惠|取暖|兑换|领[取物])票据|户口[本簿]|身份证|残疾证|(?:医保|社保|银行|惠农|一卡通)[卡证本]|存折|房产证|不动产权?证|[土林]地?权?证|结婚证|毕业证|退伍证|低保证|驾驶?证|行驶证|学生证|(?:新农合|合作医疗|合疗)[本证卡]|病历本?|营业执照|缴费单|(?<!代金|购[货物]|提货|优惠|取暖|兑换|领[取物])凭证)$/;
/** 清除各类|垃圾|8车. Not: 垃圾桶8个 */
const dirt = /(?:垃圾|杂草|淤泥|积雪|柴草|粪便)$/;
const clearing = new Sign("清", /清(?:理|除|运|扫|掉|走|出)[^,。送捐赠发]*$/);
const ofClearing = anyOf("清");
const mayHold = new Requirement({ oneOf: "得能可够" });

const held = "[装盛放存储载拉驮背挑担扛养喂坐住容圈关]";
/** 一个装得下|15只鸡, 能装|15只鸡, 载得动|500斤, 可以存|1000斤玉米: what a thing is good for. Not: 只能拉|5袋, 装不下,送了2袋 */
const goodFor = new RegExp(
  `(?:${held}得(?:下|了|动|起|进)|(?<![只就仅我俺咱们])(?:能够?|可以?|够)(?:${held}|容纳|存放|盛放)(?:下|得下)?)(?:大概|大约|将近|近|约|至少|上)?$`,
);
const longestGoodFor = 10;

/** 一口|一个|稀客: how somebody is called with every breath; 一串一串|红得耀眼: one after another. Not: 送米一袋一袋 */
function isOneByOne({ tokens: own, quantity, verb }: Item, { text }: Scene["source"]): boolean {
  const figure = own.find((token) => token.quantity !== null);
  if (figure === undefined || quantity?.value !== 1) return false;
  if (verb === null && /^(一.)\1$/.test(figure.text)) return true;
  return (
    quantity.unit?.name === "个" && /一[口声]$/.test(text.slice(Math.max(0, figure.start - 2), figure.start))
  );
}

/** Whether the figure stands straight behind what the thing told before can hold, carry or feed. */
function isWhatItHolds({ tokens: own }: Item, { text }: Scene["source"]): boolean {
  const figure = own.find(({ quantity }) => quantity !== null);
  if (figure === undefined) return false;
  return goodFor.test(text.slice(Math.max(0, figure.start - longestGoodFor), figure.start));
}

/** Whether the thing an item tells of was had by nobody. */
export function isNothingHad(segment: Segment, item: Item, { source }: Scene): boolean {
  if (mayHold.isMetBy(segment.clause) && isWhatItHolds(item, source)) return true;
  const { noun } = item;
  if (noun === null) return false;
  if (isOneByOne(item, source)) return true;
  if (matters.test(noun.text) || theirPapers.test(noun.text)) return true;
  if (machines.test(noun.text) && sentOut.isIn(segment.clause)) return true;
  return dirt.test(noun.text) && clearing.isIn(segment.clause);
}

/** 更新民情档案36户, 民情台账更新96户: papers are brought up to date. Not: 更新路灯20盏 */
const upToDate = new Sign(
  "更",
  /更新(?:完善|了)?[^,。\d]{0,6}(?:台账|档案|信息|资料|数据|手册|系统)|(?:台账|档案|信息|资料|数据|手册|系统)(?:动态)?更新/,
);
/** 清理|卫生死角|35处, 清理|柴堆粪堆|43处; 拆|除残垣断壁: gone by now, and not built. */
const cleared =
  /^除|死角$|(?:垃圾|杂物|杂草|柴[堆草垛]|粪[堆便污]|[土石乱]堆|淤泥|积雪|漂浮物|残垣断壁|小广告|塌方|滑坡|落石|积水)$/;

/** 带动86户|种植辣椒300亩: what they plant. Not: 组织群众种植辣椒300亩 */
const theyPlant = new Sign("带", /带动[^,。]{0,12}(?:种植|栽种|栽植|发展)/);

/** 组织|人|帮她重新盖了一间: who built it. */
const builders = /^(?:人|人手|大家|大伙|邻居|乡亲)们?$/;

/** 房上|盖了|块塑料布, 苗床上盖了层|稻草: laid over something. */
const covers = /(?:布|薄膜|草帘|草垫|稻草|棉被|被子|毯子?|席子?|遮阳网)$/;

/** Whether what an item tells of was brought up to date, cleared or sent out, and not built. */
export function isNothingBuilt(segment: Segment, { noun, verb, quantity }: Item): boolean {
  if (noun === null) return false;
  const laid = quantity?.unit?.kind !== "area" && /^[盖铺搭罩蒙]/.test(verb?.text ?? "");
  if (laid && covers.test(noun.text)) return true;
  if (upToDate.isIn(segment.clause) || theyPlant.isIn(segment.clause)) return true;
  if (builders.test(noun.text)) return true;
  if (machines.test(noun.text) && sentOut.isIn(segment.clause)) return true;
  if (noun.text.startsWith("除")) return segment.text.includes("拆除");
  return segment.characters.mayHaveOneOf(ofClearing) && cleared.test(noun.text);
}
