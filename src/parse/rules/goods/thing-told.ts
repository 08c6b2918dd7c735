import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { figureAt, type Item } from "../../words/item.ts";
import { goodsName, type Noun, partsOf } from "../../words/nouns.ts";
import { Role } from "../../words/roles.ts";
import { has } from "../../words/tokens.ts";

/** What no list has, but the general dictionary takes for a thing, counted as things are. */
export function isUnlistedThing({ noun, quantity }: Item): boolean {
  return (
    noun?.kind === "text" &&
    noun.tokens[noun.tokens.length - 1]?.pos === "thing" &&
    looksLikeThing(noun.text) &&
    !abstractUnits.has(quantity?.unit?.name ?? "")
  );
}

/** 体重120斤, 劳力3个, 脐橙|挂果三万斤: a figure of somebody or something, and no thing. */
export function isMeasured({ tokens, roles }: Segment, { tokens: own }: Noun, item: Item): boolean {
  if (!roles.has(Role.measured)) return false;
  if (has(own[own.length - 1], Role.measured)) return true;
  const figure = tokens.findIndex((token) => token.quantity !== null && item.tokens.includes(token));
  return has(tokens[figure - 1], Role.measured);
}

/** 米面油 and what the list has. */
export function isKnown(noun: Noun, scene: Scene): boolean {
  return noun.kind !== "text" || partsOf(noun.text).every((part) => goodsName(part, scene.lexicon).known);
}

/** What also counts matters that are no things: 问题260条. */
export const abstractUnits = new Set([
  "",
  "条",
  "件",
  "项",
  "个",
  "次",
  "场",
  "期",
  "处",
  "份",
  "批",
  "例",
  "起",
  "种",
  "类",
  "宗",
  "桩",
  "组",
  "班",
  "轮",
  "站",
  "门",
]);

const longestThing = 10;

/** 发放资料200份,|摆放展板|7块, 悬挂|灯笼20个: put where it can be seen. Not: 摆放架2个, 悬挂式风扇1台, 制作台1张 */
const setUp =
  /^(?:(?:摆放|悬挂(?!式)|张挂|张贴|布置|设立|搭设)(?![架台柜盘])..|回收(?![站箱机车桶])..|制作(?:[^,]{0,2}宣传)?(?:展[板架台]|横幅|条幅|标[语牌]|[警公]示牌|宣传[栏牌]))/;

/** 两只|手粗糙, 带李平|接种疫苗, 带|走小米: how somebody is, or what was done. Not: 两只手套, 走地鸡 */
const ofBody =
  /^(?!.*[药膏贴水霜套]$)[左右]?(?:眼睛?|耳朵|胳膊|膝盖|大腿|小腿|[手脚腿])(?:都|全|也|已|上|粗糙|肿|疼|痛|看|听|冻|裂|发|红|麻|动不|不|布满|长满|冰|抖|颤)|^(?:接种|注射)(?![器针])|^走(?!地|马灯)/;

export function looksLikeThing(text: string): boolean {
  return (
    !setUp.test(text) &&
    !/^(?:同意|答应|愿意)|^(?:让出|退出|占用?)/.test(text) &&
    !ofBody.test(text) &&
    !/^(?:填报|填写|录入|完善|归档|核对|清点|查看|检查(?=灭火|门窗|水管|燃?煤?气|线路|炉|设施))(?![仪表本单卡器台箱工]).|^(?:够|比|能(?!繁)|可以|会(?!议|计)|养(?!老(?:用品|金|保险|床)|生(?:壶|茶|杯|枕|锅)|殖[^,]{0,2}(?:书|技术))|饲养|喂养)|^[剩湿坏破死丢漏潮烂霉完](?:了|掉)?$|^[长宽高厚深]$|^[累忙冻热饿困].?[惨坏死了]|走$|^每[回次趟天]$|[了的是在就很都也说去来]|着$|^[接挨连]$|等奖|缺口$|.[病症癌炎瘤]$|^(?:灯花|寿|话|口信|信儿?|醒|名字?|位置|招呼|主意|点子|快递|想.*)$|^平方?$|^(?:亲戚|邻居|亲友|乡邻|街坊|外人|人家)$|^(?:活[儿路计干做]?|工作|差事|营生|岗|门路|出路|对象)$|名次|冠军|亚军|季军|情况|问题|时间|时候|^礼$|岗位|名额|机会|大拇指|拥抱|祝福|掌声|热闹|温暖|笑脸|以后|为了|心里|感谢|高兴|了解|今后|[群钱课]$|(?:检测|检查|排查|普查|采样|巡查|演练|剪枝|修剪|嫁接|授粉|疏[花果]|下乡)$|^考[上取入]|^[前后头]$|洞$|^[出产](?:鱼|栏|蛋|奶|果|粮|肉|蜜)$|^(?:隔壁|对门)$|^核心$|^(?:附件|样本|样表|表样)$|脂肪肝$|[烟酒]民$|^成[东南西北上下左右]|[县市镇乡村局处科院校厂]长$|书记$|主任$|^一?类$|^(?:小?老头子?|老太太?|姑娘|小伙子?|汉子)$|春节$|^(?:[早中午晚]|年夜)饭$|(?:断头|死胡同|弯|岔)路$|族谱$|家谱$|柱子?$|[镜桌椅床]腿$|[高长]出$|扣$|藏书$|^(?:自己|人家)|^[一每](?:天|年|月|季|茬)[^,]{0,2}[挤产下收打榨摘]|^(?:残疾|学生|(?:成|存)活|死亡|损耗|破损|库存|存货|到货|完工|竣工|开工|投产|运|(?:村民|生产|互助|工作|走访|帮扶|慰问|宣讲|服务)?(?:小组|[组队社])|(?:自然|行政)?(?:屯|村屯|村组)|自然[村寨])$|活动$|订单$|^总[量数]$|^(?:一份)?(?:清凉|关爱|关怀|心意|牵挂|爱心|真情|信心|希望)$|[纸便]条$|留言条?$|名片$|(?:数学|作文|应用|算术|作业|练习|物理|英语|语文|难)题$|^手[中里上]$|房子$|窑洞?$|[小土山]路$|[土石院]墙$|庭院$|价[格钱位]?$|(?:伙食|饭|话|[路车油运药电水学保租])费$/.test(
      text,
    ) &&
    text.split("、").every((part) => part.length <= longestThing)
  );
}

/** 得了重病, 做了手术: what befell somebody, and no thing. */
export const illness = /.(?:[病症癌炎瘤]|手术)$/;

/** Told and counted as things are, and nothing to be had. */
export const matters =
  /[事话信息]$|名额|指标|岗位|机会|任务|手续|难题|数字|数据|建议|报告|项目|票|诉求|需求|意见|矛盾|隐患|线索|证明|材料|合同|视频$|^(?:库存|剩余)|^(?:今[天日]|昨[天日])?(?:[补汇上通日周]报|记录)$/;

/** Taken, or put up for all to see, and handed to nobody: 照片3张, 张贴标语12条, 挂横幅3条 */
export const pictures =
  /(?:照片|图片|截图|录像|视频|录音|签到[册表簿]|标语|横幅|条幅|宣传[画栏]|海报|公告)$|^图$/;

/** Sent over the network, and nothing to be had: 发了个朋友圈. */
export const messages = /(?:朋友圈|短信|链接|微信|消息|抖音|语音|定位|号码|二维码|网址|广告)$/;

/** 说了发|2袋米|的|事, 告诉他领500元的政策: what was spoken of, and not handed over. */
export function isMatterOf({ tokens }: Segment, { tokens: own }: Item): boolean {
  const last = own[own.length - 1];
  const at = last === undefined ? -1 : tokens.indexOf(last);
  const what = tokens[at + 1]?.text === "的" ? (tokens[at + 2]?.text ?? "") : "";
  return spokenOf.test(what) || ofWork.test(what);
}

/** 个|理货|的|活, 一份看大门的|差事 */
const ofWork = /^(?:活儿?|活路|差事|岗位?|工作|营生|生意)$/;
const spokenOf = /^(?:事|事情|事儿|政策|消息|标准|规定|通知|方案|计划)$/;

/** What is heard or seen all about. */
const allAbout = /(?:声|响|光|色|景|景象|霞|云|雾|雪|雨|泥|[麦稻花菜]田|[油菜桃杏梨荷荞]花|树林)$/;

/** 一片|丰收的景象, 农村|是|一片, 窗外蛙声|一片: said behind, with a word between, or of what is heard or seen; 膏药|1片 is a thing. */
export function isScenery({ tokens }: Segment, { noun, verb, tokens: own }: Item): boolean {
  if (has(verb ?? undefined, Role.give)) return false;
  if (noun === null || /^.(.)\1$/.test(noun.text) || allAbout.test(noun.text)) return true;
  const figure = figureAt(tokens, own);
  return tokens[figure - 1] !== noun.tokens.at(-1);
}

/** 复合肥2袋|共100斤, 米3袋、面2袋,|共250斤: how much all of what was just counted weighs. */
export function weighsTold(
  { reading, text, tokens }: Segment,
  scene: Scene,
  { pooled, quantity, noun, tokens: own }: Item,
): boolean {
  // 有机肥,上坪村588袋|23.52吨: behind the count, with nothing between.
  if (noun === null && quantity?.unit?.kind === "mass") {
    const figure = figureAt(tokens, own);
    if (tokens[figure - 1]?.quantity?.unit?.kind === "count") return true;
  }
  // 米2袋,面2袋,|各50斤: how much each of the bags holds.
  if (
    noun === null &&
    quantity?.unit?.kind === "mass" &&
    /^[均各]重?[\d一二两三四五六七八九十百]/.test(text)
  ) {
    const told = scene.entries.recent().filter(({ facts }) => facts.measure === "goods");
    const bags = told.every(({ facts }) => facts.quantity !== null && !weights.test(facts.unit ?? ""));
    if (told.length > 0 && bags) return true;
  }
  if (!pooled || noun !== null || quantity?.unit?.kind !== "mass") return false;
  const counted = reading.items.some(
    (other) => other.noun !== null && other.quantity?.unit?.kind === "count",
  );
  const [last] = scene.entries.recent().slice(-1);
  const mass = scene.lexicon.unitAt(last?.facts.unit ?? "", 0)?.unit.kind === "mass";
  return counted || (last?.facts.measure === "goods" && last.facts.unit !== null && !mass);
}

const weights = /^(?:斤|公斤|吨|克|两|)$/;
