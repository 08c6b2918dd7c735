import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { anyOf, Sign } from "../../text/characters.ts";
import { sentenceSoFar } from "../../text/sentence.ts";
import type { Item } from "../../words/item.ts";

const drawn = anyOf("补贴享领低奖养代");
const figure = "[\\d一二两三四五六七八九十]";
/** Nobody of us is told to have brought it. */
const notByUs = "[^。;\\n送给发我慰]*";
/** Nor what an office, or one seeing to it, has given: 务工3万元,|单位补贴, 年收入1万元,|临时补助; 务工单位 is theirs. */
const ofNoOffice =
  "(?:(?!(?<!务工|用工|用人|打工|企业|[他她]|上班[^。;\\n]*)单位|协调|落实|争取|临时|帮扶)[^。;\\n送给发我慰])*";

/** 务工4万元、种植3200元、|补贴; 收入3.6万,|补助: one more of what they live on. */
const ofIncome = new RegExp(
  `(?:收入|务工|打工|种植|养殖?|养[牛羊猪鸡鱼蜂兔]|公岗|公益性?岗位?|工资|分红|流转费?|租金|低保金?|养老金)[^,。;\\n送给]{0,8}?${figure}[^,。;\\n送给发我慰]{0,6}[,、]${ofNoOffice}补[助贴](?:款|金)?(?:收入)?$`,
);
/** 已享受政策:产业补助6000元、|临时救助; 领到了耕地补贴,李平家860元,|刘军家; 养老金都发了,|李平家: drawn by rule. */
const ofBenefits = new RegExp(
  `(?:享受|已落实政策:)${notByUs}$|领到?了?(?:耕地|地力|草原|粮食|种粮|农机|养老|低保|高龄)[^,。;送给]{0,6},${notByUs}$|(?:养老金|低保金?|(?:高龄|耕地|地力|草原|种粮|粮食)补[助贴])(?:都|已经?|也|全)*(?:发|到账|领)(?:放|到)?了?,${notByUs}$`,
);
/** 地力补贴360元、|草原补贴: by what the state pays it for. */
const byRule =
  /(?:地力(?:保护)?|草原(?:生态)?|退耕(?:还林)?|耕地(?:地力)?(?:保护)?|粮食|种粮|公益林|养老|高龄)补[助贴](?:款|金)?$/;
/** 为李平落实养殖项目,养羊20只,|补助; 送李平补助金500元,养羊3只,|补助金: what is told first is seen to or given by us. */
const seenTo =
  /[给为帮替][^,。;]{1,6}(?:协调|落实|争取)|(?:^|[,、])(?:今[天年])?(?:协调|争取)(?:落实)?(?!情况)|送[^,。;]{0,6}补[助贴]/;
/** 补助500元|已发给他, 补贴500元|是我单位给的 */
const handedOver =
  /^(?:[^,。;\n]{0,4}[发送交转]给(?!我)|,?(?:都|全)?是(?:[我咱]们?(?:单位|[局队]里?)?|本?单位|工作队)[^,。;\n]{0,3}[给送发出捐]的)/;
const ours = /[送给发帮为我捐]|慰问|单位|协调|争取|落实/;
/** 其中政府|代缴每人; 翻修了房子,花了4万元,|住建局补助 */
const byState = new RegExp(
  `(?:政府|国家|财政|民政)代缴(?:每人)?$|花了?${figure}[^,。;\\n]{0,6},(?:[住建民政残联水利交通]{2,4}局?|政府|国家)补[助贴]了?$`,
);
/** 补助款2.4万元|下周拨付 */
const toCome =
  /^[^,。;\n]{0,3}(?:下周|下个?月|明[天年]|近期|月底|年底|即将)[^,。;\n]{0,3}(?:拨付|拨|发放|到账|到位|兑现)(?!了)/;

/**
 * 务工4万元、种植3200元、补贴1100元; 享受低保2人,月补助560元: what they live on and the state pays them, told of and given by nobody of us.
 * Not: 他家收入3万元,给补助500元; 慰问金500元、补助300元
 */
export function isIncomeTold(
  { tokens }: Segment,
  { quantity, tokens: own }: Item,
  { source }: Scene,
): boolean {
  if (quantity?.value == null || !source.characters.mayHaveOneOf(drawn)) return false;
  const at = tokens.find((token) => token.quantity !== null && own.includes(token));
  if (at === undefined) return false;
  const told = source.text.slice(Math.max(0, at.start - longestSentence), at.start);
  const before = sentenceSoFar(told);
  if (ofIncome.test(before))
    return !seenTo.test(before) && !handedOver.test(source.text.slice(at.end, at.end + 14));
  if (ofBenefits.test(before) || byState.test(before)) return true;
  if (byRule.test(before) && !ours.test(before)) return true;
  return /补[助贴]/.test(before) && toCome.test(source.text.slice(at.end, at.end + 14));
}

const longestSentence = 100;

const toHouse = new Sign(
  "奖补",
  /(?:奖补|补[助贴])(?:款|资金|金)?(?:[^,送慰]{0,10}(?:发放到(?:一卡通|[^,]{0,3}[卡账折])|(?:已经?|均|都)?全部(?:发放)?到[户位])|(?:[^,送慰]{0,6}(?:发放|到账|到位|兑现)情况$))/,
);

/** 单位给李平|奖补3000元, 为李平协调|奖补: by us. */
const broughtAbout =
  /(?:单位|工作队|[局队]里|[我咱]们?)[给为帮替]|[给为帮替][^,]{1,8}(?:协调|争取|落实|申请)/;

/** 奖补5000元全部到户, 奖补5000元已发放到一卡通, 核实了奖补发放情况 */
export function hasReachedThem(segment: Segment): boolean {
  return toHouse.isIn(segment) && !broughtAbout.test(segment.text);
}
