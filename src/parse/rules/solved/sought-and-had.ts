import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import { subjectAt } from "../../scene/subject.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token } from "../../words/tokens.ts";
import { leadsToWhom } from "../work/helping.ts";

/** 帮她老伴联系上了县医院的床位, 给他孙女约到了专家号, 帮李平补办了身份证: what was sought for them was had. */
export function reachedFor(
  { tokens, text, hasFigure, measures, people, roles }: Segment,
  { source }: Scene,
): boolean {
  // 上门|给李平办了老年证: called on besides.
  if (people.named.length === 0 || measures.some((id) => id !== "visit")) return false;
  const end = had.test(text)
    ? had
    : doneForThem.test(text) && isOwedPaper(tokens, source)
      ? doneForThem
      : seenTo;
  if (!end.test(text)) return false;
  if (
    hasFigure &&
    tokens.some(({ quantity }) => quantity !== null && quantity.value !== 1 && quantity.unit?.name !== "件")
  )
    return false;
  if (roles.has(Role.not) || roles.has(Role.plan) || roles.has(Role.sell) || roles.has(Role.buy))
    return false;
  const helper = tokens.findIndex(
    (token, at) =>
      has(token, Role.help) ||
      leadsToWhom(token) ||
      ((!hasFigure || end === doneForThem) && takesAlong(tokens, at)),
  );
  if (helper < 0 || !end.test(textOf(tokens.slice(helper)))) return false;
  // 联系县医院|给他排上了床位
  if (tokens.slice(0, helper).some((token) => has(token, Role.arrange))) return true;
  const subject = subjectAt(tokens, helper);
  return (
    subject === "us" || (subject === null && !tokens.slice(0, helper).some((token) => has(token, Role.kin)))
  );
}

/** 带|他|去派出所, 陪|老人|到镇上 */
function takesAlong(tokens: readonly Token[], at: number): boolean {
  const whom = tokens[at + 1];
  return (
    /^(?:陪|带|领)[着同]?$/.test(tokens[at]?.text ?? "") &&
    (whom?.mention != null || has(whom, Role.pronoun) || has(whom, Role.title))
  );
}

const had =
  /(?:联系|对接|协调|预?约|挂)(?:上|到|好|成|妥)(?:了|(?=一[个位名台辆]))(?!.{0,6}(?:[他她]|老板|商|贩|买[主家]|超市|食堂))|(?:补办|代办|代缴)(?:好|上|成)?了.{1,8}(?:证|卡|保|费|手续)|办(?:好|成|下来|到)?了(?:一?[张个份本])?.{0,5}(?:证|卡)$|(?:排|挂|住|报|补|领|评|等)上了?.{0,4}(?:床位|号|院|名|班|低保|证|卡|补[贴助])$/;

const paper =
  "(?:[证卡]|执照|驾照|户口|学籍|学校|医保|社保|合作医疗|养老(?:金|保险|认证)|资格认证|认证|低保|救助|补[贴助]款?|手续|[电水话网]费|(?:住院|医[药疗])费|工[钱资]|理赔款?|手机银行|雨露计划)";
const came = "(?:好|上|到手?|成|妥|下来|回来?|完|出来?|齐|清)";
/** 帮他报销了医药费, 帮他把驾驶证换了, 帮她儿子迁好了户口: papers and dues seen to, wherever the paper stands. */
const seenTo = new RegExp(
  `办了?(?:展期|延期|续贷)|(?:补办|代办|办理?|迁|报销|代?[缴交]|申[请领]|激活|取|领|跑|上|补领)${came}?了[^,没]{0,8}?${paper}$|换${came}?了?新?的?[^,没电水]{0,6}?(?:证|[保社存银]卡|医保卡|户口本|存折)$|把[^,没]{0,10}?${paper}(?:的事情?)?(?:给|都|也)?(?:补办|代办|办理?|迁|报销|代?[缴交]|申[请领]|激活|取|领|跑|上|换|弄|做|要|讨|赔)${came}{0,2}了$`,
);

/** 帮她交了, 给他补办好了 */
const doneForThem =
  /(?:帮|给|替)(?:他|她|老人|老人家|人家)家?(?:就|也|都|全|(?:在|用|从|拿)[^,]{1,6}?){0,3}(?:[交缴办弄填报]|代办|补办|代缴|补交|补缴)(?:好|上|成|妥)?了$|(?:陪|带|领)[着]?[^,没]{1,5}?(?:去|到|上)[^,没]{1,8}?(?:补办|重办|补领|挂失|办理?|补|换|激活|解锁|取)(?:好|上|成|妥|下来|回来)?(?:了(?:[一新][张个本份]?)?[^,没]{0,2})?$/;

const owedPaper = new RegExp(
  `(?:${paper}|存折|户口本|[慢低]病本)[^,。;]{0,4}(?:没|忘|未|不会|不知道|丢|坏|过期|到期|掉了|找不|[交缴办用取领]不|消磁|冻结)[^,。;]{0,6},[^,。;]*$`,
);

/** 医保没交上,|我用手机帮她交了: which paper it was stands in the clause before. */
function isOwedPaper(tokens: readonly Token[], { text }: Scene["source"]): boolean {
  const start = tokens[0]?.start ?? 0;
  return owedPaper.test(`${text.slice(Math.max(0, start - 24), start)}`);
}
