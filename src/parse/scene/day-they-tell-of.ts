import { Role, rolesOf } from "../words/roles.ts";
import { mayBeThing } from "../words/things.ts";
import { isYearPast } from "../words/time-words.ts";
import { has, hasSome, type Token, tokenAt } from "../words/tokens.ts";
import { textOf } from "./stretch.ts";
import { isOfTheirs } from "./subject.ts";

/** 送去两袋他说|去年|的还剩一袋, 她说儿子|前天|走了, 说是上个月|买的, 他说茶叶|今年|价钱可以: the household speaks of that time; nothing is done by us on it. */
export function isDayTheyTellOf(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  // 他说茶叶|今年|价钱可以
  const ofThing = tokens[at]?.text === "今年" && (mayBeThing(before) || has(before, Role.homeGround));
  const says = has(before, Role.say)
    ? at - 1
    : before !== undefined && (isOfTheirs(before) || ofThing)
      ? at - 2
      : -1;
  if (says < 0 || !has(tokens[says], Role.say) || !isSaidByThem(tokens, says)) return false;
  // 他说|昨天|走访组到了他家
  if (whoCame.test(textOf(tokens.slice(at + 1, at + 3)))) return false;
  // 他说|昨天|领到两袋, 他说|昨天|我给他送了面
  return !tokens.slice(at + 1, at + 3).some((token) => hasSome(token, ofOurs));
}

/** 他|说, 刘军|打电话|说, 给了两瓶药|说是; not 我|说, 我打电话|说 */
function isSaidByThem(tokens: readonly Token[], says: number): boolean {
  for (let at = says - 1; at >= Math.max(0, says - 3); at -= 1) {
    const token = tokens[at];
    if (token === undefined || has(token, Role.cadreSelf) || token.kind === "mark") return false;
    if (isOfTheirs(token)) return true;
  }
  return says === 0 || tokens[says]?.text === "说是";
}

const whoCame = /^(?:走访|慰问|入户|工作[队组]|帮扶|驻村)/;
const ofOurs = rolesOf(Role.cadreSelf, Role.dative, Role.receive, Role.missed, Role.help);

/** 把|昨天|借的锄头还了他, 把|前天|落下的资料补上了: which thing it is. Not: 把|昨天|走访的情况报一下 */
export function isDayOfWhichThing(tokens: readonly Token[], at: number): boolean {
  const owned = tokenAt(tokens, at - 1)?.text;
  if (owned !== "把" && tokenAt(tokens, at - 2)?.text !== "把") return false;
  const of = tokens.findIndex(({ text }, place) => place > at && text === "的");
  if (of < 0 || of > at + longestWhich || tokens[of + 1] === undefined) return false;
  return which.test(textOf(tokens.slice(at + 1, of)));
}

/** 李平家|上周|说的化肥今天送去了两袋: spoken of then, and handed over on a day told behind it. */
export function isDayOfTalk(tokens: readonly Token[], at: number): boolean {
  if (!/^[说提讲]/.test(tokens[at + 1]?.text ?? "")) return false;
  const of = tokens[at + 2]?.text === "的" ? at + 2 : at + 3;
  if (tokens[of]?.text !== "的" || !/^[说提讲][到过起]?$/.test(textOf(tokens.slice(at + 1, of))))
    return false;
  const day = tokens.findIndex(({ kind }, place) => place > of + 1 && kind === "day");
  return day > 0 && tokens.slice(day + 1, day + 4).some((token) => has(token, Role.give));
}

const longestWhich = 5;
const which =
  /^(?:[我咱]们?|[他她]家?)?(?:说|讲|商量|谈|定|订|约)好(?:了)?$|^(?:[我咱]们?|[跟找从问][他她]|[他她]家?)?(?:答应|借|落|丢|忘|剩|欠|没(?:送|发|给|带))(?:下|了|来|走|给[他她我]|在[^,]{1,3})?$/;

/** 看了看|上周|送的鸡苗都活着呢, |昨天|给他送的化肥他已经撒地里了: what became of it by now. Not: 上周送的鸡苗50只都活着 */
export function isDayOfThingSeen(tokens: readonly Token[], at: number): boolean {
  const of = tokens.findIndex(({ text }, place) => place > at && text === "的");
  if (of < 0 || of > at + longestWhich || !has(tokenAt(tokens, of - 1), Role.give)) return false;
  const thing = tokens[of + 1];
  if (thing === undefined || thing.kind === "mark" || thing.quantity !== null) return false;
  return becameOf.test(textOf(tokens.slice(of + 2, of + 8)));
}

const becameOf =
  /^(?:[他她]家?)?(?:都|全|也|已经?|早就|还)*(?:活着|活得|长(?:大|高|得|势|到)|用[完上]了|吃完了|撒(?:到|在)?(?:地|田)|撒[完了]|种[下上]了|下地了|穿上了|盖上了|死了)/;

/**
 * 硬化村道2公里剩下的计划|7月底|完成, 剩余路段拟于|六月底前|完工, 争取|月底|完工: by when it is to be done, and no day of what was done before it. Not:
 * 争取|6月5日|走访完李平
 */
export function isDayOfPlan(tokens: readonly Token[], at: number): boolean {
  const led = /^(?:于|在|到|赶在)$/.test(tokens[at - 1]?.text ?? "");
  const plan = tokenAt(tokens, led ? at - 2 : at - 1);
  if (plan === undefined || tokens[at]?.bracketed) return false;
  const ends = finished.test(textOf(tokens.slice(at + 1, at + 3)));
  // 计划5月|走访12户,完成10户: also when the rest of it was done. Not: 拟于|7月底前|装完
  const counts = tokens[at]?.when?.kind === "period" && tokens[at + 1]?.word?.measure != null;
  if (has(plan, Role.plan)) return intended.test(plan.text) && (ends || !counts);
  return strivenFor.test(plan.text) && ends;
}

const intended = /^(?:拟|计[划画]|预计|打算|准备|将|力争|拟定|即将)/;
const strivenFor = /^(?:争取|确保|保证)(?:[于在到]|赶在)?$/;
const finished = /^(?:之?前)?(?:全部|全面|全|基本)?(?:完[工成]|竣工|建成|修完|修好|通车|投用)/;

/** 李平家, 他, 他老伴, 老人家 */
export function isOfSomebody(token: Token): boolean {
  return isTheirs(token) || has(token, Role.title);
}

/** 去年|收入3万元我给他送了两袋化肥, 他家|去年|养了三十只羊送了饲料, 上个月|儿子寄回三千块, 上个月|给家里寄了三千块: how they fared, whatever is told behind it. */
export function tellsTheirYear(tokens: readonly Token[], at: number): boolean {
  const behind = textOf(tokens.slice(at + 1, at + 6));
  if (income.test(behind)) return true;
  const before = tokenAt(tokens, at - 1);
  // 走访李平他在东莞上班|上个月|给家里寄了三千, 养了牛|上个月|自己花6000元买了车. Not: 上周自己花300元慰问李平, 走访李平上个月给家里拿了2袋米
  if (before !== undefined && before.kind !== "mark" && !isTheirs(before))
    if (sentHome.test(behind) || (spentOwn.test(behind) && !onUs.test(textOf(tokens.slice(at + 1)))))
      return true;
  if (!raised.test(behind) || before === undefined) return false;
  if (isOfSomebody(before)) return !has(tokenAt(tokens, at - 2), Role.dative);
  // 他家圈里有二十三头猪|去年|卖了八万多
  const own = tokens.slice(Math.max(0, at - 8), at);
  const home = own.findLastIndex((token) => has(token, Role.home) || has(token, Role.pronoun));
  return (
    home >= 0 && isYearPast(tokens[at] as Token) && !own.slice(home).some((token) => hasSome(token, byUs))
  );
}

const byUs = rolesOf(Role.cadreSelf, Role.help, Role.dative, Role.give, Role.arrange);

const income =
  /^(?:(?:[他她]?家里?|家庭|全家|[总纯年]|人均|务工|外出|打工|种植|养殖|经营)*收入|[他她]?(?:儿子|女儿|闺女|姑爷|女婿|老公|丈夫|孩子)[^,我]{0,3}(?:寄|汇|打|拿)回来?了?)[^,的]{0,6}[\d一二三四五六七八九十两几]/;
const sentHome = /^[给往]家里?(?:寄|汇)回?了?[\d一二三四五六七八九十两几]/;
const spentOwn = /^[他她]?自己花了?[^,的]{0,6}[\d一二三四五六七八九十两几]/;
const onUs = /[给送为帮替捐发我]|慰问|看望|走访|资助|探望/;
const raised = /^(?:一共|总共|共)?(?:养|种|卖|盖|挣|赚)了?[^,的给帮]{0,4}[\d一二三四五六七八九十两几]/;

/** 最近|的|卫生院在11公里外: how near, and not when. */
export function isNearest(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "最近" && nearest.test(textOf(tokens.slice(at + 1, at + 3)));
}

const nearest =
  /^的(?:卫生|医院|诊所|学校|小学|中学|车站|站|集|镇|县|商店|超市|银行|信用社|邻居|人家|村|寨|公路|水源)/;

export function isTheirs(token: Token | undefined): boolean {
  return token?.mention != null || has(token, Role.home) || has(token, Role.pronoun) || has(token, Role.kin);
}

/** 送去|2月份|助学金, 5月份|生活补助300元: the month that something is paid for; |一月|能挣五千, |一月|房租500: so much a month. Not: 2月份补助李平300元, 一月拿500元给李平, 一月开了3次会 */
export function isMonthPaidFor(tokens: readonly Token[], at: number): boolean {
  const month = tokens[at]?.text ?? "";
  if (month === "一月" && isSoMuchAMonth(tokens, at)) return true;
  return month.endsWith("月份") && paidMonthly.test(textOf(tokens.slice(at + 1, at + 4)));
}

const paidMonthly =
  /^的?(?:助学金|生活补[助贴]|生活费|工资|低保金?|养老金|伙食费|[水电]费|补[助贴](?:款|金)?(?=[\d一二两三四五六七八九十]))/;

/** 他|一月|能挣五千, 她|一月|领800元. Not: 一月拿500元给李平, 李平|一月|拿2袋米 */
function isSoMuchAMonth(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1);
  const text = textOf(behind.slice(0, 4));
  // 介绍李平到厂里打工|一月|能挣五千: a stop, behind which it is theirs.
  if (/^[能可]/.test(text) && placed.test(textOf(tokens.slice(0, at)))) return false;
  const figure = behind.findIndex(({ quantity }) => quantity !== null);
  const unit = behind[figure]?.quantity?.unit?.kind;
  if (unit !== undefined && unit !== "money") return false;
  if (behind.slice(figure + 1).some((token) => hasSome(token, handedOver))) return false;
  if (aMonth.test(text)) return true;
  const before = tokenAt(tokens, at - 1);
  return drawn.test(text) && before !== undefined && before.kind !== "mark" && !has(before, Role.cadreSelf);
}

const aMonth =
  /^(?:也|就|才|能|可以?|要)*(?:挣|赚|收入|工资|房租|租金|生活费|药费|低保)(?:了|到|个)?[近约差不多]{0,3}[\d一二两三四五六七八九十千几]/;
const drawn =
  /^(?:也|就|才|能|可以?|要)*[拿花领](?:了|到|个)?[近约差不多]{0,3}[\d一二两三四五六七八九十千几]/;
const placed = /介绍|推荐|安排|联系|协调/;
const handedOver = rolesOf(Role.dative, Role.give, Role.help, Role.buy);
