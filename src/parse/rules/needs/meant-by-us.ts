import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBefore } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has } from "../../words/tokens.ts";

/** What the sender meant, wished them, offered or left undone, or what was asked of them by others: nobody raised it. */
export function isMeantByUs(segment: Segment, scene: Scene): boolean {
  return (
    leavesThem.isIn(segment) ||
    theirOffer.isIn(segment) ||
    inWant.isIn(segment) ||
    callAnyTime.isIn(segment) ||
    mayReachUs.isIn(segment) ||
    looksForWork.isIn(segment) ||
    papersNeeded.isIn(segment.clause) ||
    hearsThem.isIn(segment) ||
    appliedByUs.isIn(segment) ||
    handedInByUs.isIn(segment.clause) ||
    isAppliedThere(segment, scene) ||
    isWhatMoneyIsFor(segment, scene) ||
    isOurErrand(segment, scene) ||
    isWishForThem(segment, scene) ||
    isFromInstitution(segment, scene)
  );
}

/** 不便长时间打扰, 李平身体不便,我们不便多留. Not: 出行不便, 李平家多有不便 */
const leavesThem = new Sign(
  "便",
  /不便(?:再|过多|长时间|继续|一直|于|过于){0,2}(?:打[扰搅]|叨扰|[久多](?:留|坐|待|呆|说|谈|问|聊)|逗留)/,
);

/** 切出一盘香瓜,|请我们品尝. Not: 请我们修水管 */
const theirOffer = new Sign(
  "请",
  /请[我咱]们?(?:大家|一起|都|也|快|趁热){0,3}(?:品[尝味茶]|尝|享用)[^,]{0,8}$/,
);

/** 李平说|在我最需要帮助的时候,|你送来了化肥: when it came. Not: 需要用水的时候停水 */
const inWant = new Sign("需", /需要?[^,]{0,6}的(?:时候|时刻|关头|那[时年天])$/);

/** 有什么需要就给我打电话, 需要时打电话, 有啥需要的就给他办. Not: 有什么需要?, 需要打电话联系局里 */
const callAnyTime = new Sign(
  "需",
  /有(?:啥|什么|任何|哪些)?需要(?:的|时|的时候|的话|解决的|办的)?(?:就|都|请|可以?|也|,){0,2}(?:随时|及时|尽管|直接|一定|马上|立即|尽快|打电话|给[我他她]|[找跟和][我咱]|联系|告诉|尽力)|^需要(?:(?:的|时|的时候|的话)(?:就|请|可以?|,){0,2}(?:随时|及时|尽管|直接)?|(?:就|请|可以?){0,2}(?:随时|尽管))(?:可以?)?(?:给[我咱]们?)?(?:打(?:个)?电话|[找跟和联][我咱系]|开口|说一?声?|吱声)[^,]{0,5}$/,
);

/** 有问题联系我们: what they may do one day. */
const mayReachUs = new Sign(
  "有",
  /^有(?:什么|啥|任何)?(?:问题|困难|难处|事情?|需要|需求)(?:的话)?(?:就|可以?|随时|及时|尽管|请|都)*(?:联系|来?找|告诉|打电话)/,
);

/** 问清楚了|需要的材料, 把需要准备的证件写给他: what an office asks for. Not: 需要的材料太多, 办低保需要的证明,村里不给开 */
const papersNeeded = new Sign(
  "需",
  /(?:问|打听|咨询|告[诉知]|写|列|[讲说]清楚?|把|将)[^,。;说反想]{0,8}需要?(?:[他她]们?)?(?:准备|提供|提交|交)?的(?:全部|所有|相关|各种|申[请报])?(?:材料|手续|证件|资料|证明|表格?)(?![^。;]*[没不缺难多齐差])/,
);

/** 看有没有需要帮忙的地方. Not: 李平有需要帮忙的地方 */
const looksForWork = new Sign(
  "看问",
  /^(?:[我咱]们?)?(?:去|来|想)?(?:看|问)[看问]?(?:一下|下|了)?(?:[他她]们?家?|老人|家里)?(?:还)?有没有(?:什么|啥)?(?:需要|要)[^,家]{0,4}(?:帮[忙助扶]?|解决|办理?|出力)的(?:地方|事情?|困难|问题|活儿?)?$/,
);

/** 倾听李平的诉求, 收集群众诉求. Not: 李平的诉求是修路, 记录李平的诉求:修路 */
const hearsThem = new Sign(
  "诉",
  /^(?:[我咱]们?|认真|耐心|现场|逐户|仔细|又|并|还){0,3}(?:倾听|聆听|收集|征集|记录|登记|梳理|汇总|了解|掌握|摸清|摸排|听)[了到完]?[^,:没说]{0,10}诉求$/,
);

/** 帮李平提出低保申请. Not: 李平提出低保申请 */
const appliedByUs = new Sign(
  "申",
  /^(?:[我咱]们?|今天|上午|下午|已经?|又|还){0,3}(?:帮|代|替|代替|帮助|协助)[^,]{1,8}提[出交]了?[^,没]{0,10}申请$/,
);

/** 去镇上给李平家的危房改造交了申请. Not: 李平交了申请, 交了申请要求危房改造 */
const handedInByUs = new Sign(
  "申",
  /^(?:[我咱]们?|[今昨前]天|[上下]午|又|还){0,3}(?:去|到|帮|替|给|为)[^,没想要求]{1,18}[交递]了申请$/,
);

const takenThere =
  /(?:^|[,。;\n])(?:[我咱]们?|今天|上午|下午|昨天|又|还){0,3}(?:带|领|陪|陪同)[着上]?[^,。;\n说想]{1,8}(?:到|去|向|在|上)[^,。;\n说想]{0,8}(?:[镇乡县市区村]里?上?|联|民政|[办局所会站]|中心|大厅|委会)$/;
const failed = /^[,;]?(?:但|可|结果|一直|也|还){0,3}(?:没|未|不|被拒)/;

/** 带李平到乡上|申请低保, 带着李桂花向残联|提出办证申请. Not: 李平到乡上申请低保; …申请低保,|没批下来 */
function isAppliedThere({ text, tokens }: Segment, { source }: Scene): boolean {
  if (!/^(?:申请[^,没未]{1,10}|提[出交][^,没未]{0,10}申请)$/.test(text)) return false;
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  return (
    takenThere.test(source.text.slice(Math.max(0, start - longestWay), start)) &&
    !failed.test(source.text.slice(end, end + 8))
  );
}

const longestWay = 32;

const toBuyWith =
  /^[让叫](?:[他她]|老人)?(?:拿去|拿着|去|先|用来)?(?:给[^,我咱村镇乡县]{1,5})?(?:买|添|置|抓药|交|缴|补身|贴补|补贴|零花|过年)(?![^,]*(?:村里|政府|单位|我们?|能不能))/;

/** 临走又留了一百元,|让给孙子买文具: what we gave it for. Not: 送慰问金500元,|他让给孙子买文具; 送米2袋,|让给孙子买文具 */
function isWhatMoneyIsFor(
  { text, tokens, saidFrom }: Segment,
  { source, entries, sentence }: Scene,
): boolean {
  const last = entries.list.at(-1);
  if (saidFrom !== null || last?.facts.measure !== "cash" || last.sentence !== sentence) return false;
  return toBuyWith.test(text) && /^[^,。;\n]{0,6},$/.test(source.text.slice(last.end, tokens[0]?.start ?? 0));
}

const whatWeMeant =
  /^想(?:着|要)?(?:[和跟与]|让|请|劝|动员|说服)(?:[他她](?![家儿女孙媳老爱爸妈父母爹娘弟哥姐妹的])们?(?![家儿女孙媳老爱爸妈父母爹娘弟哥姐妹的])|[^,。;\n我咱你村镇乡县单政局]{2,3}(?=商量|搬|带头|参加|加入|多|再))/;
const wentThere =
  /(?:^|[。;\n])(?:今天|上午|下午|昨天|[我咱]们?|一早|又|再次|专程|特意|早上|晚上){0,3}(?:去|到|来到|去了|到了|前往|走访|赶到|上)[^,。;\n说反想他她]{1,7}[家户],$/;

/** 去赵满仓家,|想和他商量让他多养几只: what we went there for. Not: 去李平家,|他想让村里修路; 去李平家,|想让他儿子找个活干 */
function isOurErrand({ clause, saidFrom }: Segment, { source }: Scene): boolean {
  if (saidFrom !== null || !whatWeMeant.test(clause.text)) return false;
  return wentThere.test(textBefore(clause.tokens, source, longestWay));
}

const asksOffice =
  /[村镇乡县局修补贷给借装建派免我咱批]|政府|单位|解决|协调|申请|安排|支持|救助|低保|资金|上级|领导|部门|钱|治病|享受|得到|帮/;
const weTell =
  /(?:^|[。;\n,])(?:[我咱]们?|并|又|还|也|同时|耐心|再三|反复|临走时?){0,3}(?:建议|鼓励|勉励|叮嘱|嘱咐|叮咛|嘱托|劝|告诫|祝愿?|祝贺|恭喜|动员|引导)[了过]?[^。;\n说反他她]{1,10},$/;
const wellBeing = /好好|坚强|振作|努力|安心|开心|健康|幸福|争气|加油|坚持/;

const wishesThem =
  /^(?:[我咱]们?|也|又|还|并|同时|只是){0,3}(?:(?:[跟对和向][他她]们?(?:家?人)?(?:说|讲)了?|[鼓勉]励[他她]们?),?)?希望[他她]们?(?:一家人?|夫妻俩|两口子)?(?:能够?|可以|今后|以后|要|一定|将来){0,2}(?:继续(?!享受|得到|给)|坚持|再接再厉|扩大|多(?:种|养|学|出|挣|喝|动|锻炼|运动|休息|注意)|好好|努力|注意|保重|克服|树立|养成|珍惜|振作|坚强|勤(?!务)|早日(?:康复|脱贫|致富|恢复|走出|成才))/;

const toThem = /^[^,希]{0,4}[跟对和向][他她]/;

/** 鼓励李平,|希望他多养几只羊; |希望李平好好学习. Not: 李平,|希望他家通水; 李平希望儿子好好学习; 希望李平能享受低保 */
function isWishForThem({ text, tokens, saidFrom }: Segment, { source }: Scene): boolean {
  if ((saidFrom === null || toThem.test(text)) && wishesThem.test(text) && !asksOffice.test(text))
    return true;
  const [hope, whom, next] = tokens;
  if (saidFrom !== null || !/^(?:希望|盼望?|期望|期盼)$/.test(hope?.text ?? "")) return false;
  if (whom === undefined || !(whom.mention !== null || /^[他她你]们?$/.test(whom.text))) return false;
  if (has(next, Role.home) || has(next, Role.kin) || next?.text === "的" || asksOffice.test(text))
    return false;
  const before = source.text.slice(0, hope?.start ?? 0);
  if (weTell.test(before.slice(-longestWay))) return true;
  return wellBeing.test(text) && /(?:^|[。;\n])$/.test(before);
}

const institution =
  /^(?:县|镇|市|省)?(?:人民|中心|中医)?(?:医院|医生|大夫|护士|院方|校方|老师|班主任|学校|专家|卫生院)(?:还|又|也|都|就|一再|一直|现在|说){0,2}要求/;
const outOfReach = /[没无缺差借凑]|[不难]起|拿不出|困难|愁|负担|怎么办|咋办|希望|请求|求助/;

/** 医院要求先交15000元, 医生要求李平住院: what was asked of them. Not: 学校要求交500元,|没钱交; 李平说学校要求… */
function isFromInstitution({ text, tokens, saidFrom }: Segment, { source, needs, sentence }: Scene): boolean {
  if (saidFrom !== null || needs.at(-1)?.sentence === sentence || !institution.test(text)) return false;
  const rest = source.text.slice(tokens[0]?.start ?? 0).split(/[。;\n]/, 1)[0] ?? "";
  return !outOfReach.test(rest);
}
