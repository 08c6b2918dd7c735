import type { Kept } from "../../scene/kept.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";

/** 走到半路车坏了, 去看李平的路上,|桥被水冲了: what befell the sender on the way. */
export function befellUs(segment: Segment, scene: Scene): boolean {
  const { source, afterColon } = scene;
  const { text, saidFrom, roles, tokens, clause } = segment;
  if (roles.has(Role.say) || clause.label === "need") return false;
  if (wayIsHard.isIn(segment) && wasOurWayBack(segment, scene)) return true;
  if (tellsHowLate.isIn(segment) && wasLateThen(segment, scene)) return true;
  if (saidFrom !== null) return false;
  if (/[路途道车]/.test(text) && onTheWay.test(text)) return true;
  if (ofOurselves.isIn(segment) || ourFeelings.isIn(segment)) return true;
  if (!segment.hasName && ourRound.isIn(segment) && scene.entries.recent().some(isBroughtAbout)) return true;
  const end = tokens[tokens.length - 1]?.end ?? 0;
  if (wayToThem.isIn(segment) && wentRound.test(source.text.slice(end, end + 30))) return true;
  // 给李平送了2包,|差他的2包等到货再补: what we owe them.
  if (weOwe.test(source.text.slice(tokens[0]?.start ?? end, end + 12))) return true;
  if (clause.label === null && !afterColon && byTheWay.isIn(segment))
    return !goesOnWithMatter.test(source.text.slice(tokens[0]?.start ?? end, end + 20));
  return onOurWay.test(source.text.slice(0, end).slice(-longestWay));
}

/**
 * 路不好走,|回来天都黑了, 山路太滑,|来回走了三个小时: of our way, whoever spoke before.
 * Not: 路不好走,|娃回来天都黑了; 反映出门不便,|路不好走,回来天都黑了; 李平说,|路不好走,来回走了半天; 李平去医院,|路太远,走了两个小时
 */
function wasOurWayBack({ tokens, text }: Segment, scene: Scene): boolean {
  const start = tokens[0]?.start ?? 0;
  const end = tokens[tokens.length - 1]?.end ?? start;
  const behind = scene.source.text.slice(end, end + longestWay);
  if (!(ourRide.test(text) || weCameBack.test(behind)) || ofTheirWays.test(behind)) return false;
  return weOurselves.test(behind) || !isTheirWay(inFrontOfWay(scene, start), scene);
}

/** 路太陡,|下山天快黑了: how late it was, behind a hard way that was ours. */
function wasLateThen({ tokens, text }: Segment, scene: Scene): boolean {
  const start = tokens[0]?.start ?? 0;
  const behind = scene.source.text.slice(start, start + longestWay);
  if (!weCameBack.test(`,${text}`) || ofTheirWays.test(behind)) return false;
  const [, last] = /([^,。;:!?\n]*),$/.exec(scene.source.text.slice(0, start)) ?? [];
  return hardWay.test(last ?? "") && !isTheirWay(inFrontOfWay(scene, start), scene);
}

/** 走访李平,|路太窄,车开不进去: what is told in front of the way. */
function inFrontOfWay({ source }: Scene, start: number): string {
  const told = source.text.slice(Math.max(0, start - longestFront), start).split(/[,。;:!?\n ]+/);
  return told.findLast((clause) => clause !== "" && !hardWay.test(clause)) ?? "";
}

function isTheirWay(front: string, { people }: Scene): boolean {
  if (ofTheirWays.test(front) || theySpeak.test(front)) return true;
  const who = people.named.find(({ name }) => front.startsWith(name))?.name ?? they.exec(front)?.[0];
  return who !== undefined && goes.test(front.slice(who.length));
}

const longestFront = 120;
const hardWay =
  /^(?:(?:今天|今晚|这会儿?|就是|只是|唉|哎)*(?:[这那山泥土]|雪[大厚深]|[雨雪雾风]大|下[雨雪]|天[黑冷])?路上?(?:太|真|很|好|又|实在|特别|也|有点|不太?)*(?:烂|滑|远|陡|窄|难走|不好走|好走|泥泞|堵车?|颠|绕)(?:了|得很|啊|呀|的)?|一路上?(?:都|很|太)?颠簸|车子?(?:也|都|又)*[开上进走过]不(?:进去|上去|过去|去|了))$/;
const wayIsHard = new Sign("路车", hardWay);
const tellsHowLate = new Sign("回返到下走爬开跑", /^(?:晚上|一路)?(?:回|返|到|下山|来回|往返|[走爬开跑])/);
const ourRide = /颠簸$/;
const weCameBack =
  /^,(?:(?:我|咱|俺)们?|一行人?|也|就|等|等到|只好)*(?:(?:晚上|一路)?(?:回来|回到(?:家|村部|单位|县城|驻地|宿舍|镇上|乡里)|回去|返回|到家|下山|到单位)(?:时|的时候|都|已经?|就|天|快|也|是)*(?:黑|晚|夜|[\d一二两三四五六七八九十]+点|半夜|湿|累|过了|湿透)|(?:来回|往返|一路|足足|整整|硬是|光)*(?:走|爬|开|跑|颠|绕|折腾|耽误|骑)了?[^,。;\n他她说]{0,5}(?:分钟|小时|钟头|公里|里路?|半天|一天|好久|天黑)|(?:一路|车)(?:都|上|直)?颠簸?)[^,。;!\n他她]{0,6}(?:[,。;!\n~…]|$)/;
const ofTheirWays =
  /反映|提出|诉求|(?<!克服|[没无]有?|[没无]啥|没什么)困难|希望|要求|盼|[上放]学|读书|赶[集场](?!去了)|出行|出门|看病(?!去了)|接送|硬化|修路/;
const weOurselves = /^,(?:我|咱|俺|一行)/;
/** 李平说,|路不好走, 他的难处:|路不好走. Not: 没啥难处,|路不好走 */
const theySpeak = /(?:说|讲|抱怨|埋怨|诉苦|叫苦|反应|(?<![没无][有啥什么]{0,2})(?:难处|苦处|愁))$/;
const they = /^(?:[他她]们?|老人|老两口|老汉|大[爷娘妈叔婶])/;
const goes =
  /^(?:家|的?(?:老伴|儿子|女儿|孙子|娃))?(?:自己|经常|每[次天周月]|今天|昨天|早上|[上下]午|常|都|就|也)*(?:去|到|上|住(?![院着在])|往|搬(?:到|去)|进城|下[山地])/;

/** 回来路上堵了两个小时, 路太烂了, 摩托倒了一次, 中午饭真难吃: of the sender's own day. Not: 门口的路太烂了; 路太烂了,|希望硬化 */
const byTheWay = new Sign(
  "路车托驴难去来",
  /^(?:回来|回去|[来去一半])?的?(?:时候?)?路上|^(?:今天|[上下]午|早上)?[去到往][^,]{1,6}家的?(?:山|泥|土|小)?路(?:太|真|很|好|又|实在|特别|也)*(?:烂|滑|难走|不好走|泥泞|堵|颠)|^(?:[这那山泥土]|今天|雪[大厚深]|[雨雪雾风]大|下[雨雪]|天[黑冷])?路(?:太|真|很|好|又|实在|特别|也)*(?:烂|滑|难走|不好走|泥泞|堵|颠)|^(?:回来|半路|路上)?(?:的?时候?)?(?:摩托|电动车|电瓶车|电驴|汽车|车子?)车?(?:(?:也|又|还|差点)?(?:爆胎|陷|熄火|抛锚|打滑|[翻倒]了|没[电油])|差一?点儿?[^,他她]{1,8})|^[^,他她家]{0,6}难吃|^[^,他她家]{0,6}(?:推|抬|走|背|扛|绕|爬|挑)(?:上|过|进|下)(?:去|来)的$/,
);
const goesOnWithMatter =
  /^[^。;!\n]{0,12}?(?:希望|要求|想|盼|应?该|修|硬化|老人|下山|需要|请|能不能|求|急需|[进出拉运]不[去来了]|出行|不方便|影响|群众|村民)/;

/** 手机快没电了, 白天顾不上写: why no more is told, or so late; 不足之处是…: of our own work. */
const ofOurselves = new Sign(
  "机顾足我队瓶半火宿驻堂",
  /^(?:队部|宿舍|驻地|食堂)(?:里|的)|^(?:我们?的|我那[台辆部条只双件把块]|队里的|队里那[台辆])(?![^,]{0,4}[户家村]).|^电瓶没电了?$|^车子?在半[道路上]{1,3}(?:抛锚|坏|熄火)|^怎么也[打发]不着火?了?$|^手机(?:屏幕?|壳)|不足之处(?:是|在于|有|主要)|^(?:我|白天|今天|昨天|这几天|太?忙得?|一直|,)*顾不上(?:写|报|填|记)|(?:^|[(,])(?:我的?)?手机(?:快|都|也|要|马上)*没(?:电|信号|话费|流量)/,
);

/** 看着李平的样子|我心里难受: what we felt. Not: 他说我心里难受, 我心里难受得睡不着,想找人说说 */
const ourFeelings = new Sign(
  "心鼻眼",
  /^[^,说讲想要求]{0,14}(?:我们?|咱们?)(?:的)?(?:心里头?|心头|鼻子|眼睛|眼眶)(?:里)?(?:也|都|就|很|真|直|一阵|特别|十分|不由得?|说不出的?)*(?:难受|难过|发酸|酸酸的|一酸|不是滋味|堵得?慌|沉甸甸的?|湿了)(?:得很|极了|了)?$/,
);

/** 去李平家的路断了,|我们绕道后山走了两个多小时: how we came there all the same. Not: 去李平家的路断了, 去李平家的路断了,希望修一下 */
const wayToThem = new Sign("路桥", /^[去到往上][^,说想要]{1,6}家的?[^,说想要]{0,4}(?:路|桥)[^,说想要]{0,6}$/);
const wentRound =
  /^,(?:我们?|咱们?|一行人?|大家|大伙|只好|只能|就|便|车子?[^,]{0,4})*(?:从[^,。;\n]{1,6})?(?:绕|蹚|趟水|步行|徒步|走(?:着|路|了)|爬|翻过?|推着?车|扛着|背着|踩着)(?![^。;\n]*(?:希望|想让|要求|盼|请|出门|上学|出行|看病))/;

const weOwe =
  /^(?:还|就|另)?[差欠](?:了)?[他她]们?家?的?[\d一二两三四五六七八九十][^。;\n]*?(?:再补|再送|补上|补给|补送|补齐|到货|下[次回])/;

function isBroughtAbout({ facts }: Kept): boolean {
  return /^(?:loan|solved|job|project|project_funds)$/.test(facts.measure);
}

/** 给李平申请到贷款8万元,|手续真麻烦, 前后跑了三趟: what it cost us to bring about what is told. Not: 手续太麻烦,想请我们帮他办; 李平说手续麻烦 */
const ourRound = new Sign(
  "续趟",
  /^(?:前后|来回|一共|光)*跑了[^,他她]{1,4}趟[^,他她]{0,6}$|^[^,他她想]{0,4}手续[^,他她想让请]{0,8}(?:麻烦|繁琐|复杂|慢)[^,他她想让请]{0,3}$/,
);

const longestWay = 40;
/** Not: 从李平家回来的路上,看见水管破了 */
const onOurWay =
  /(?:^|[。\n,])[^。\n,他她说]{0,6}[去到往]看?[^。\n,]{1,8}(?:的路上|路上|途中|半路)[^。\n说见现]*$/;

/** 本来要给他送米,|结果山路塌方,|车上不去: why nothing came of it. */
export function hinderedUs(segment: Segment, { source, entries }: Scene): boolean {
  const { text, hasName, roles, tokens, saidFrom } = segment;
  if (hasName || saidFrom !== null || roles.has(Role.pronoun)) return false;
  const start = tokens[0]?.start ?? 0;
  if (
    noWayByCar.test(text) &&
    carriedOn.test(source.text.slice(start + text.length, start + text.length + 24))
  )
    return true;
  if (
    cameInHardly.isIn(segment) &&
    entries.recent().some(isHandedOver) &&
    cameInAllTheSame.test(source.text.slice(start + text.length, start + text.length + 24))
  )
    return true;
  const before = source.text.slice(0, start);
  // 带李平办社保卡,|系统坏了没办成: at the office.
  if (officeFails.test(source.text.slice(start, start + 8)) && errand.test(before)) return true;
  const from = Math.max(before.lastIndexOf("。"), before.lastIndexOf("\n"));
  return meantTo.test(before.slice(from + 1).slice(-60) + text);
}

/** 车上不去,|请人背上去的: told of how the things got there. */
const noWayByCar = /^(?:汽|货|三轮)?车子?(?:都|也)?[开上进走过到]{1,2}不[去来到了]/;
const carriedOn = /^,[^,。;\n要靠得想]{0,8}(?:背|扛|挑|抬|驮|走|步行)[^,。;\n]{0,4}(?:送|[上进过]去|到|来)/;

function isHandedOver({ facts }: Kept): boolean {
  return facts.measure === "goods";
}

/** 送煤1吨,|拉煤车上不了坡|,最后是拿小三轮倒上去的; 送床1张,|门太窄进不去|,拆了才抬进去: how what was just given came in. */
const cameInHardly = new Sign(
  "车门道巷路",
  /^(?:[拉送运]?[煤货料米面肥床柜]|[大小汽卡货]|三轮|农用|面包|皮卡|拖拉机)?(?:车|楼道|[门道巷路])[子口头]?(?:太|又|都|也|实在|有点|比较)?(?:窄|陡|滑|小|低|矮|烂)?(?:都|也)?[开上进走过到爬拐倒拉搬抬]不(?:[上进过]?[去来]|[到了动])(?:[村坡山院门屋家巷桥弯]子?[里口头]?)?$/,
);
const cameInAllTheSame =
  /^,[^,。;\n要靠得想希盼不没]{0,8}(?:背|扛|挑|抬|驮|推|拽|倒|拉|卸|拆|换|搬)[^,。;\n要想希盼不没]{0,5}(?:[上进过]去|[上进过]来|的|到[家屋院门][里口]?)了?的?(?:$|[,。;\n])/;

const officeFails = /^(?:但|可|结果|不巧|那边|他们)*(?:系统|机器|电脑|设备|网络|窗口)/;
const errand =
  /(?:带|陪|帮|给|替|领)[^,。;\n]{1,12}(?:办|补办|激活|认证|缴|交|查(?!看)|取|领|登记|注册|报销)[^,。;\n]{0,8},$/;

const meantTo =
  /(?:本来|原本|本想|[本原]打算|原计划|原想|正要|正打算)[^他她]*,(?:结果|可是?|但是?|不料|谁知|没想到|不巧|哪[知晓])[^他她]*$/;

const onTheWay =
  /(?:半路|半道|路上|途中|走到|开到)[^,]{0,5}(?:车|胎|摩托|抛锚|陷|打滑|爆)|车(?:子|胎)?[^,]{0,2}(?:坏|爆|陷|抛锚|熄火)[^,]{0,2}(?:在|到)?[^,]{0,3}(?:半路|半道|路上|途中|山上)/;
