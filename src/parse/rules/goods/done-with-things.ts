// Things that something was done to or with, and that nobody was given: animals vaccinated, papers copied, roads filled.

import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { Sign } from "../../text/characters.ts";
import { sentenceSoFar } from "../../text/sentence.ts";
import type { Item } from "../../words/item.ts";
import { Role, rolesOf } from "../../words/roles.ts";

const digit = "[\\d一二两三四五六七八九十百]";
const buyer =
  "(?:收购商|收购站|收[粮菜羊牛猪鸡]的|[商菜粮牛羊猪]贩子?|贩子|客商|商贩|粮站|加工厂|收购企业|公司|老板|合作社)";

/** 灯泡坏了3个,|我买了3个换上了: to be put in there. */
export const fittedIn = new Sign(
  "换装安接",
  /(?<!从[^,]{1,8})买(?![^,]*(?:家|斤|袋|只))(?:了|来|回来?)*[^,送给卖]{0,8}(?:给[^,]{1,4})?(?:更?换|安?装|接)(?:上|好|上去)了?$/,
);

/** 给村里羊打疫苗200只, 给全村猪打针50头, 给牛驱虫30头. Not: 送羊疫苗200支, 送驱虫药2盒 */
const dosed = `[羊牛猪鸡鸭鹅狗犬兔驴马畜禽]只?(?:统一|集中|都)?(?:(?:打|注射|接种|做)(?:了|过|完)?(?:[^,送给发药]{0,4}疫苗|防疫针?|预防针|春防针|秋防针|针|免疫)|驱虫(?!药)|免疫|防疫|药浴|剪毛|修蹄|[打戴]耳标)(?:共|约|近|了)*${digit}{1,6}[余多]?[只头匹羽条]`;
/** 给李平复印材料3份, 打印了2份材料, 拍照3张, 换证1本, 挂牌1块. Not: 送打印机1台, 复印纸2箱, 送去打印好的材料3份 */
const onPaper = `^[^,送发带捎捐赠买]{0,14}(?:(?:复印|打印|扫描|冲洗|誊写|填写)(?![机纸店室费好])(?:了|出)?(?:[^,送发给\\d机纸]{0,6}${digit}{1,3}[份张页本套](?![^,]{0,4}[送发给交])|${digit}{1,3}[份张页本套][^,送发给]{1,8}$)|(?:拍照片?|照相|换证|补证|挂牌)(?:了|共)?${digit}{1,3}[张本个块份])`;
/** 放了一挂炮 */
const fired = `[放点]了?(?:${digit}{0,3}[挂串盘]|几[挂串盘])(?:鞭炮|爆竹|炮仗?)`;
/** 356公斤白菜|今天被收购商拉走, 把李平的玉米|拉走了 */
const carriedOff = new Sign(
  "被让叫",
  new RegExp(`(?:被|让|叫)[^,。送给]{0,4}${buyer}[^,。送给]{0,3}(?:[拉收买运订]走|[拉收买]了)`),
);
/** 给刘军讲了|贴息 */
const ofRule = "[讲说]了?[^,送给]{0,4}贴息";

/** |用去水泥3袋, |消耗涂料2桶: used up, whatever at. */
const usedUp = new Sign(
  "用耗费",
  /^(?:[我咱]们?|一共|总共|共|大概|大约|先后|前后|还|又){0,3}(?:(?:耗费|消耗|使用|用|耗|费)(?:去|掉|完)了?|耗费了?|消耗了?)[^,]+$/,
);
/** 帮李平家粉刷墙面,|用涂料2桶: used at the work told of before. Not: 日用品3份, 用电器1件, 用专款送米2袋, 用公款购化肥3袋, 用车运水泥10袋 */
const usedAtWork = new Sign(
  "用耗费",
  /^(?:[我咱]们?|一共|总共|共|大概|大约|先后|前后|还|又){0,3}(?:使用|用|耗|费)[了上]?(?!具|品|电器|餐|书|[爱费精用尽]?心|[^,]{0,6}(?:款|钱|资金|基金|经费|工资|积分|车))[^,购换兑订挑买运拉装载准备]+$/,
);

const doneTo = new Sign(
  "羊牛猪鸡鸭鹅狗犬兔驴马畜禽印描洗写照证牌放点息",
  new RegExp([dosed, onPaper, fired, ofRule].join("|")),
);

/** 拉了5车砂石|把2组的坑填了, 拉来2车石子|铺路, 拉了10车水|浇地. Not: 给李平拉了2车砂石 */
const putDown =
  /(?:[拉运调买][了来]*|用了?)[^,送给]{1,6}(?:砂石?|沙石?|沙子|砂子|石子|碎石|石头|炉渣|渣土|土)(?:,|把|将|来|去|用来|用于)*[^,送给]{0,10}(?:填|垫|铺|补|浇)(?:路|坑|平|好|上|了|院|道|$)|[拉运][了来去]*[^,给]{1,6}水(?:来|去|用来|用于)?(?:浇[地田树菜果]|灌溉)/;

const ofOurs = "(?<!(?:[和跟与同从找向在请让]|爱心)[^,]{0,3})";
/** 红枣|客商买了|300斤, 老板拉走了玉米300斤: who bought it. Not: 客商买了2袋米送给他, 从客商那买了2袋米, 和客商买了米慰问李平 */
const boughtByBuyer = new Sign(
  "买收拉订",
  new RegExp(
    `^[^送给捐帮慰]*${ofOurs}(?:(?:收购商|客商|商贩|贩子|批发商|经销商|水果商)[^,。送给]{0,2}[买收拉订][了走]|(?:买家|老板)[^,。送给]{0,2}(?:[收拉订][了走]|买走))[^送给捐慰望]*$`,
  ),
);
/** 李平家卖羊,|老板买了5只. Not, where nothing is sold: 老板买了米2袋 */
const boughtByOwner = new Sign(
  "买",
  new RegExp(`^[^送给捐帮慰]*${ofOurs}(?:买家|老板)[^,。送给]{0,2}买了[^送给捐慰望]*$`),
);
const sells = /[卖销售]/;

/** 客商买了米2袋,|我们转交李平: a gift after all. */
function isHandedBehind({ tokens }: Segment, { text }: Scene["source"]): boolean {
  const end = tokens.at(-1)?.end ?? 0;
  return /^,[^,。;\n]{0,6}(?:转[交送]|[交送带拿]给|送[到去]|慰问)/.test(text.slice(end, end + longest));
}

/** From its start up to the end of the segment. */
function sentenceOf({ tokens }: Segment, { text }: Scene["source"]): string {
  return sentenceSoFar(text.slice(0, tokens.at(-1)?.end ?? 0));
}

/** What the item counts was treated, copied, used up or taken away, and nobody was given it. */
export function isDoneWith(segment: Segment, scene: Scene, { noun }: Item): boolean {
  const { source } = scene;
  const { text, roles, named, clause } = segment;
  // 送给李平录取通知|书|1份
  if (
    noun?.text === "书" &&
    letter.test(source.text.slice(Math.max(0, (noun.tokens[0]?.start ?? 0) - 2), noun.tokens[0]?.end))
  )
    return true;
  if (noun === null && fittedIn.isIn(segment)) return true;
  if (isUsedUp(segment, scene)) return true;
  if (boughtByBuyer.isIn(segment) && !isHandedBehind(segment, source)) return true;
  if (boughtByOwner.isIn(segment) && sells.test(sentenceOf(segment, source))) return true;
  if (!givesBehind.test(text) && (doneTo.isIn(segment) || carriedOff.isIn(clause))) return true;
  if (haulsOff.test(text)) {
    const start = segment.tokens[0]?.start ?? 0;
    return buyerCame.test(sentenceSoFar(source.text.slice(Math.max(0, start - longest), start)));
  }
  if (roles.has(Role.dative) || named.named.length > 0 || !putDown.test(clause.text)) return false;
  // 协调拉来砂石20车铺路, 自费拉来砂石2车把路垫平: what we brought for it.
  return clause.text.includes("水") || !/协调|联系|捐|自费|单位|局/.test(clause.text);
}

function isUsedUp(segment: Segment, { entries, sentence }: Scene): boolean {
  const { roles, named } = segment;
  if (roles.hasSome(handing) || named.named.length > 0) return false;
  if (usedUp.isIn(segment)) return true;
  const afterWork = entries.list.some(
    ({ facts, sentence: of }) => of === sentence && (facts.measure === "labour" || facts.measure === "works"),
  );
  return afterWork && usedAtWork.isIn(segment);
}

const handing = rolesOf(Role.give, Role.dative, Role.receive);

/** 给李平打印申请书1份放下大米2袋: more was done, and that was a gift. */
const givesBehind = /(?:送去|带[去来]|放下|拿[去了]|捎)[^,]{0,8}\d/;

/** 联系收粮的,|把李平的玉米拉了 */
const haulsOff = /^[把将][^,送给]{2,12}(?:拉|收|运|买)走?了$/;
const buyerCame = new RegExp(`(?:联系|找|叫|喊|请)[^,。送给]{0,6}${buyer}[^。送给]{0,6},$`);
const longest = 30;

const letter = /(?:通知|告知|承诺|协议|责任|申请|说明|意向|委托|判决|倡议|决定|证明|鉴定|保证|确认)书/;
