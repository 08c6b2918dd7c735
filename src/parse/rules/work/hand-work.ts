import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import { subjectAt } from "../../scene/subject.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token } from "../../words/tokens.ts";
import { isGift } from "./done-for-them.ts";
import { isHauled } from "./hauled.ts";
import { byHand, byWord, isForThem, leadsToWhom } from "./helping.ts";
import { clearsAway } from "./served.ts";

const cameOf = /^[上好起完净牢严住平紧齐满]了?$/;

/** 给李平|挑了一缸水 */
const water = /^[挑担提](?:了|满了?)(?:[\d.一两]+[担缸桶挑])?水$/;

const ofHouse =
  /(?:[房屋]顶|顶棚|墙|炕|灶台?|窗户?|门窗?|院坝?|院子|[猪羊牛鸡]圈|瓦|地坪|台阶|房泥|屋面|烟囱|屋脊)$/;

/** 给他|生上炉子, 给李大爷|封好了窗户: for them, an act of hands with what came of it, and the thing; 抹了|房顶, a part of the house. */
export function worksForThem(segment: Segment, scene: Scene): boolean {
  const { tokens, roles } = segment;
  if (!roles.has(Role.dative)) return false;
  const to = tokens.findIndex(
    (token, at) => leadsToWhom(token) && tokens[at + 1] !== undefined && isPerson(tokens[at + 1] as Token),
  );
  // 儿子给他|生上了炉子
  if (to < 0 || (subjectAt(tokens, to) ?? "us") !== "us") return false;
  let at = to + 1;
  while (tokens[at] !== undefined && (isPerson(tokens[at] as Token) || has(tokens[at], Role.home))) at += 1;
  const work = textOf(tokens.slice(at));
  if (
    isBareWork(tokens, at) ||
    water.test(work) ||
    (/^[拉挑推背担搬]/.test(work) && isHauled(segment, scene))
  )
    return true;
  const act = tokens[at]?.text ?? "";
  if (!byHand.has(act.charAt(0)) || has(tokens[at], Role.give)) return false;
  const parted = act.length === 1 ? (tokens[at + 1]?.text ?? "") : act.slice(1);
  const done = parted === "了" && tokens[at]?.kind === "text";
  if (!done && !cameOf.test(parted)) return false;
  let thing = act.length === 1 ? at + 2 : at + 1;
  if (tokens[thing]?.text === "了") thing += 1;
  const what = tokens[thing];
  if (done) return ofHouse.test(what?.text ?? "");
  return what !== undefined && what.quantity === null && isWorkedOn(what) && !what.text.endsWith("证");
}

const ofHome =
  "[锁床柜桌椅凳炉灶炕瓦梁檐门窗灯圈棚舍窝笆]|灯[泡管座头]|玻璃|家具|烟[囱筒]|闸刀|漏保|开关|插[座排]|保险丝|水管|龙头|[农水]机|水泵|电视机?|冰箱|洗衣机|电饭[锅煲]|收音机|热水器|[自三][行轮]车|摩托车?|轮椅|拐[杖棍]|拖拉机|下水道?|马桶|电[线路]|线路|[房屋]顶";
/** Acts of the hands by act and thing: what may be done with the hands to anything, and what only to some. */
const bareWorks = [
  "[劈铲锄薅垒砌糊刨锯磨焊腌擀烙蒸捞碾淘缝叠晾掰剥割掐捆钉][\\u4e00-\\u9fff]{1,4}",
  `(?:修|更?换|安|装|调|补|理|清|清理|擦|检修)(?:[\\u4e00-\\u9fff]{0,2}?)(?:${ofHome})`,
  "打(?:[黄绿]?豆子?|草捆?|[红大]?枣|田埂|炕|煤球|(?:水泥)?地坪|糍粑)",
  "(?:通|疏通|掏|清|清理|疏浚|打扫|冲洗|起)(?:[\\u4e00-\\u9fff]{0,2}?)(?:[沟渠圈厕粪灰炕井窖塘淤舍]|下水道?|厕所|垃圾|烟[囱道筒]|房前屋后)",
  "拉(?:水|草料?|青贮|土|垃圾|铁丝网)|(?:压|切|装)(?:青贮|草料?|饲料)|(?:挖|填|垫)(?:土方?|坑|井|沟|地基|菜?窖)|开沟|码[砖垛柴]|[装卸]车|提水|抽水[\\u4e00-\\u9fff]{0,2}",
  "(?:绑|搭|扎)[\\u4e00-\\u9fff]{1,4}架|[扛背挑抬捆](?:甘蔗|秸秆|稻草|麦草|柴火?|烟叶|(?:玉米|苞谷|高粱)秆)",
  "(?:铺|套|盖|揭|卷|换|绑|栽|定|补)(?:床单?|被[子套]|油毡|瓦|地板砖?|[地棚]膜|草帘子?|[\\u4e00-\\u9fff]{0,2}[藤秧苗叶袋])",
  "(?:和|拌)(?:水?泥|灰浆?|面|草料)|(?:抹|盘|打)炕|糊墙纸?|贴墙纸|粉刷[\\u4e00-\\u9fff]{1,3}|加固[\\u4e00-\\u9fff]{1,3}|封窗户?|埋葡萄|剪葡萄枝?|起[葱蒜鱼][\\u4e00-\\u9fff]?",
  "补衣[服裳]|(?:洗碗|刷碗|拖地|扫地|烧火|炒菜|煮饭|杀[猪鸡鸭羊鱼]|熬药|端盘子|[搞做]卫生|大扫除|破冰|敲冰|喂饭|翻身|榨油|编筐|编席子|纳鞋垫|围(?:栅栏|篱笆|围栏)|扎(?:篱笆|扫[帚把])|[写贴](?:春联|对联)|挂灯笼|放[牛羊]|抱柴火?|推(?:轮椅|磨)|守夜|看店|摊晒[\\u4e00-\\u9fff]{2,3}|出[牛猪羊]?粪|砸煤块?|搬(?:蜂窝煤|煤块?|床|柜子|桌子|家具)|编(?:蒜辫|烟)|切(?:洋芋|土豆)种|蒙塑料布|(?:翻|上|捡|盖|换)(?:[羊牛猪鸡圈房屋棚]{0,2}顶?的?)瓦|上房?梁|上房?泥|补屋顶|修[房屋]顶|接(?:水管|电线)|改线路|补(?:车|轮)胎|组装(?:床|柜子|家具))",
  "给(?:[牛羊猪鸡果菜][\\u4e00-\\u9fff]{0,2})(?:消毒|药浴|打(?:疫苗|药|针)|剪毛|[套]袋|疏果|施肥|浇水)",
];
/** One of these opens whatever is one. */
export const ofBareWork =
  "更劈铲锄薅垒砌糊刨锯磨焊腌擀烙蒸捞碾淘缝叠晾掰剥割掐捆钉修换安装调补理清擦检打通疏掏冲起拉压切挖填垫开码卸提抽铺套盖揭卷绑栽定和拌抹盘贴粉加封埋剪洗刷拖扫烧炒煮杀熬端搞做大破敲喂翻榨编纳围写放给抱摊出搬砸挂扎接推守看蒙改上捡扛背挑抬";
const bareWork = new RegExp(`^(?:${bareWorks.join("|")})$`);

/** What is done for them with the hands only where it is called help. */
const helpOnly =
  /^(?:[看带接哄照][看]?(?:娃娃?|孩子|小孩|孙[子女])|办[丧喜]事|料理后事|改(?:户?厕|厨房?|圈舍?|院坝|灶|炕)|补漏)$/;

/** 给李平家|修锁, 帮她|铺床, 疏通|下水道: from `at` on nothing but an act of the hands and its thing, with no figure. */
export function isBareWork(tokens: readonly Token[], at: number, helped = false): boolean {
  const said = tokens.slice(at);
  if (said.length === 0 || said.length > 4 || said.some(({ quantity }) => quantity !== null)) return false;
  const text = textOf(said);
  return text.length < 9 && (bareWork.test(text) || (helped && helpOnly.test(text)));
}

/** 帮他家|铺床, 帮忙|搞卫生 */
export function helpsBarely(tokens: readonly Token[], helper: number): boolean {
  let at = helper + 1;
  while (tokens[at] !== undefined && (isPerson(tokens[at] as Token) || tokens[at]?.text === "忙")) at += 1;
  const said = textOf(tokens.slice(at));
  return isBareWork(tokens, at, true) || carried.test(said) || worksBesideBuying.test(said);
}

/** 帮李平|背了5袋玉米, 帮陈九斤|拉麦子2车: what grew or lies at theirs, and no gift. Not: 帮他拉了2袋化肥 */
const harvest =
  "(?:玉米|苞[谷米]|麦子|小麦|稻谷|谷子|胡麻|油菜|洋芋|土豆|红[薯苕]|白菜|秸秆|柴火?|草料?|粪|土|沙子?|砖|瓦)";
const carried = new RegExp(
  `^[背扛拉驮抬搬运挑](?:了|回了?|完了?|上了?|下了?)?(?:[\\d.]+[余多]?[袋车筐捆趟担篓包背挑]${harvest}|${harvest}[\\d.]+[余多]?[袋车筐捆趟担篓包背挑])(?:回家|上楼|进屋)?$`,
);

/** 在李平家|剥玉米,忙了一上午: at their house, by us; 清理了李平家的水沟. */
export function worksAtTheirs(segment: Segment): boolean {
  const { tokens, theirs, people } = segment;
  if (people.named.length > 0 && (putsInOrder(segment) || clearsAway(segment))) return true;
  if (theirs || people.named.length === 0) return false;
  const home = tokens.findIndex((token, at) => has(token, Role.home) && tokens[at - 1]?.mention != null);
  if (home < 2 || tokens[home - 2]?.text !== "在" || !isBareWork(tokens, home + 1)) return false;
  return (subjectAt(tokens, home - 2) ?? "us") === "us";
}

const puts = /^(?:打扫|清扫|清理|收拾|修补|疏通|粉刷|冲洗|[扫铲])了?$/;
const inOrder =
  /^(?:的|[\u4e00-\u9fff]{1,6}的)?[\u4e00-\u9fff]{0,4}(?:[房屋]顶|院落?|院[坝子墙]|墙[面壁]?|[房屋]子?|屋内|房间|卫生|垃圾|杂物|[水阴]?沟|水渠|下水道|厕所|[羊猪牛鸡]?圈舍?|烟囱|漏[水雨]处|路面|门[口前]|积?雪|积水|塌方|淤泥)$/;

/** 今天修补李平家漏雨的屋顶, 清理了李平家的水沟, 扫了李平家门口: nobody else stands before it. Not: 村里清理了李平家的水沟, 清理李平家水沟30米, 收拾李平家的化肥 */
function putsInOrder({ clause, tokens, text, hasFigure, measures }: Segment): boolean {
  if (hasFigure || measures.length > 0 || !text.includes("家") || clause.text.includes("需要")) return false;
  let act = 0;
  while (tokens[act]?.kind === "day" || opensOurs.test(tokens[act]?.text ?? "")) act += 1;
  if (!puts.test(tokens[act]?.text ?? "")) return false;
  const whose = tokens[act + 1]?.text === "了" ? act + 2 : act + 1;
  if (tokens[whose]?.mention == null || !has(tokens[whose + 1], Role.home)) return false;
  // 扫了|李平|家门口
  return inOrder.test(textOf(tokens.slice(whose + 1)).replace(/^家/, ""));
}

const opensOurs = /^(?:[我咱]们?|[上下中]午|早上|又|还|并|一起|大家|先)$/;

/** 帮助李平|买饲料、换水、修缮鸡圈: one of a row is work, whatever was bought. Not: 帮李平买饲料、买药 */
const worksBesideBuying =
  /^[^、,]{2,6}(?:、[^、,]{2,6}){0,3}、(?:修缮|修补|加固|打扫|清扫|清理)[^、,]{0,3}(?:[羊牛猪鸡鸭]?[圈舍棚]|院[子坝墙]|[房屋]顶|门窗)/;

/** 去李平家修水泵, 到王五家起圈, 去赵六家|掐|花椒, 来到他家|地里|剥玉米: straight behind the house the work. Not: 去赵六家看看 */
export function wentToWork({ tokens, text, roles, people }: Segment): boolean {
  // 到他家地里摘了些菜, 挖了几个洋芋带回来
  if (!roles.has(Role.go) || /[吃尝]|带回|[摘拔割挖]了?(?:些|几[个根把棵])(?!小时|钟头)/.test(text))
    return false;
  const home = tokens.findIndex((token, at) =>
    has(token, Role.pronoun)
      ? people.named.length > 0 && has(token, Role.ownPlace) && has(tokens[at + 1], Role.homeGround)
      : has(token, Role.home) && tokens[at - 1]?.mention != null,
  );
  const at = has(tokens[home + 1], Role.homeGround) ? home + 2 : home + 1;
  const work = tokens[at];
  if (work === undefined || !tokens.slice(0, Math.max(0, home)).some((token) => has(token, Role.go)))
    return false;
  if (work.kind === "text") return worksThere(work, tokens[at + 1]);
  if (!has(work, Role.labour) || has(work, Role.give) || has(work, Role.sell)) return false;
  return !/^(?:收|打|看|喂|搬)$/.test(work.text);
}

/** 掐|花椒, 撕玉米皮: an act of hands that no list has, and the thing, with no figure of it. */
function worksThere(work: Token, what: Token | undefined): boolean {
  if (!byHand.has(work.text.charAt(0)) || (work.pos !== "act" && work.opens !== "act")) return false;
  if (byWord.test(work.text) || /码|牌/.test(work.text)) return false;
  if (work.text.length > 2) return true;
  return what !== undefined && what.quantity === null && isWorkedOn(what);
}

function isPerson(token: Token): boolean {
  return isForThem(token) || token.mention !== null || has(token, Role.pronoun) || has(token, Role.title);
}

/** 炉子, 窗户, 花椒: what hands can be laid on. */
function isWorkedOn(token: Token): boolean {
  return (
    token.pos === "thing" ||
    token.opens === "thing" ||
    token.word?.goods != null ||
    has(token, Role.works) ||
    has(token, Role.plain) ||
    has(token, Role.ownPlace)
  );
}

const inPassing = /^(?:顺手|顺便|顺带|顺道|随手|临走|临走时|临走前)$/;
/** 收了费, 打了卡, 看了看: as often no work. */
const vague = /^[收打看安种背换]了?$/;

/** 送去大米一袋,|顺手劈了堆柴火; 临走|扫了院子: work on the way, at theirs told of. Not: 顺便捎了米1袋 */
export function worksInPassing(segment: Segment): boolean {
  const { tokens, people, theirs, roles } = segment;
  if (!roles.has(Role.labour) || theirs || people.named.length !== 1) return false;
  const at = tokens.findIndex(({ text }) => inPassing.test(text));
  const act = tokens[at + 1];
  if (at < 0 || at > 1 || act === undefined) return false;
  return (
    has(act, Role.labour) &&
    !has(act, Role.sell) &&
    !vague.test(act.text) &&
    !isGift(act, segment) &&
    !has(act, Role.give)
  );
}
