import type { Clause } from "../scene/clause.ts";
import { Grounds } from "../scene/grounds.ts";
import { Requirement } from "../scene/requirement.ts";
import type { Stance } from "../scene/story.ts";
import { type Stretch, textOf } from "../scene/stretch.ts";
import { personOf } from "../scene/subject.ts";
import { Sign } from "../text/characters.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { isTimeOfDay } from "../words/time-words.ts";
import { has, hasSome, type Token } from "../words/tokens.ts";
import { isSetFor } from "./set-for.ts";

/** Each way of saying it has one of these. */
const mayBeToDo =
  /[应该须需让叫]|(?<![获取懂晓值觉记认免])得(?=[去到给帮替往上跟找走看慰入回送再先])|必须|务必|有空|有时间|找(?:个?时间|机会)|安排|计划|打算|要求|[快马上要]到|快要|马上|立[马即刻]|这就|记[得着](?=[要去到给帮带拿送走看慰入回再])|[别莫]忘/;

/** Straight before what is to be done, with nothing but who and when in front. */
const duty =
  /^(?:还|也|都|就|真|是|又)*(?:应该|应当|该|得|必须|务必|须得?|需要?|有(?:时间|空)(?:了|的话)?|(?:一定|千万|可|要)*(?:记[得着]|[别莫]忘了?)要?|哪天有(?:时间|空)|找(?:个)?(?:时间|机会))(?:再|先|也|都|尽快|抽空|抓紧|赶紧)*(?:去|到(?!了)|给|帮|替|往|上|跟|找|走访|看望?|慰问|入户|回访|回来|回头|送|带|捎)/;

const task =
  /^(?:的|主要|重点|具体)*(?:工作|日程|行程|走访|入户)(?:安排|计划|打算)(?:就|主要)?(?:是|为|:|$|有)/;

const bidden = /^[^,]{1,6}?(?:让|叫|要求)(?:[我咱俺]们?)?(?:今天|明天|都)?(?:去|到|给|帮|走访|看望|慰问|送)/;

const onTheWay = /^(?:快|快要|马上|就要|马上就?要?)到[^,]{1,8}[家里了]$/;

/** 马上去李平家, with nothing told behind it. Not: 我立即上门看望李平, as it is told in writing */
const atOnce =
  /^(?:马上|立马|立即|立刻|这就|现在就)(?:就|再|先)?(?:去|上|走访|入户|看望|回访|过去)[^了过完]{0,10}$/;

const calledAtOnce = /^(?:立即|立刻)上门(?:看望|查看|察看|走访|探望|慰问|了解|核实|调解|协调|处理)/;
/** Behind trouble that was told. */
const lookedAfter = /^(?:立即|立刻|马上|立马)(?:上门|入户)(?:查看|察看|了解|核实|调解|协调|处理)/;

const forgot = /^忘(?:了|记)?了?(?:去|到|走访|看望|(?:给|把|带|送)(?![^,]{0,8}(?:记|报|写|登|填|说|讲|传)))/;

/** 该给他送2袋米|了 is still to be done; 得去了|一趟, 应该送了|3袋 was done. */
const over =
  /(?:[送去给到带走看访发拿捎拉交]|[走看拜家入]访|看望|慰问)(?:了|过|完)(?!$|吧$|的)|[过完成]了$|已|才去成|([看坐走转聊问])了\1/;

/** Whoever acts in it is the sender: before the name it goes to nobody else stands. */
function opening(tokens: readonly Token[]): number {
  let at = 0;
  for (let token = tokens[at]; token !== undefined; at += 1, token = tokens[at]) {
    const light =
      token.kind === "day" ||
      token.kind === "mark" ||
      isTimeOfDay(token) ||
      has(token, Role.cadreSelf) ||
      (has(token, Role.next) && !/^[又再]/.test(token.text));
    if (!light) break;
  }
  return at;
}

/**
 * 应该去李平家看看, 还得给他送2袋米, 马上去李平家, 有时间去看看他, 村里让我给他送500元, 快到李平家了: what the sender is
 * yet to do, of which nothing is done.
 * Not: 应该给他送了3袋, 她得去医院, 今天抽空去看了看他
 */
function isToDo(stretch: Stretch, { text: all, stop }: Clause, raised: boolean): boolean {
  if (!mayBeToDo.test(stretch.text)) return false;
  const { tokens, roles, measures } = stretch;
  const at = opening(tokens);
  const text = textOf(tokens.slice(at));
  if (task.test(text)) return !over.test(all);
  if (over.test(stretch.text)) return false;
  if (duty.test(text)) return acts(stretch);
  const written =
    roles.has(Role.cadreSelf) && (calledAtOnce.test(text) || (raised && lookedAfter.test(text)));
  if (stop !== "," && all.endsWith(text) && atOnce.test(text) && !written) return acts(stretch);
  if (onTheWay.test(text)) return stretch.hasName || roles.has(Role.pronoun);
  const first = tokens[at];
  const office = first !== undefined && personOf(first) === "other";
  return office && bidden.test(text) && (acts(stretch) || measures.includes("visit"));
}

function acts({ roles, measures }: Stretch): boolean {
  return roles.has(Role.go) || roles.has(Role.give) || measures.includes("visit") || roles.has(Role.help);
}

/**
 * 计划走访李平、王五,|实际只走访了李平; 准备走访5户,|走了3户; 打算送10袋肥,|先送了6袋; 让我去李平家,|我去了; 答应给他送2袋,没买够,|这回给他送了1袋; 计划争取项目4个,|目前已争取项目2个; 计划走访60户,|目前走访58户: done by now, after it was meant to be.
 * Not: 打算去李平家,|买了2袋米; 打算送5袋米,|这次带了3个同事; 准备买饲料,|这次拉了3吨
 */
export const doneAfterAll = new Sign(
  "已就便最实结终总后我咱走跑访去送给卖发修栽建这前现",
  /^这[次回](?:先|只|才|就)?(?:(?:给[^,]{1,4}[送给带拿发拉]|[送给])了[\d一二两三四五六七八九十半]|[带拿]了[\d一二两三四五六七八九十半]{1,3}[^\d,]$)|^[^,我等若如要]{2,8}我[也又还就]*(?:给[他她])?[送给带拿]了[\d一二两三四五六七八九十半]|^(?:今天|上午|下午|[中晚][午上]|截[至止](?:目前|今天|现在)|到?目前(?:为止)?|现在?)*(?:(?:已经?|都已|就|便|最后|最终|实际上?|结果|终于|总算|后来|[我咱]们?(?:就|也|已经?|还是)?)(?:也|都|只|就|改|给[^,]{1,4}|把[^,]{1,8}|全部|如期|按时|马上|赶紧)*(?:去|到|送|给|带|发|拉|拿|捎|走访|入户|走|跑|看望|看|办|交|兑|完成|到位|落实|争取|协调|修|建|硬化|安装|栽|种|培训|化解|解决)(?:[去到来完给过上成看]|[他她])*(?:了|(?=\d))|(?:只|共)?(?:走访?|跑|访|去)[成完到]?了\d+[户家]|(?:先|只|共)?(?:送|给|卖|发|修|栽|建)[去出到完]?了[\d一二两三四五六七八九十]|已经?(?:争取|引进|申报|协调|办理|落实|硬化|安装|新建|修建|改造|解决|化解|培训|发放)到?[^,\d没未]{1,5}\d)|^(?:到?目前(?:为止)?|现)(?:走访|入户|慰问|宣讲|培训|安装|硬化|争取|落实|发放)[^,\d没未]{0,4}\d/,
);

/** 想给他带箱奶没买成,|空着手去他家坐了坐: gone there by now, whatever was meant before. Not: 准备去他家坐坐 */
export const calledAfterAll = new Sign(
  "坐看转聊瞧",
  /^(?:今天|上午|下午|我|空着?手|只好|还是|于是|就|便|先|也|又)*(?:去|到|上|跑到)[^,]{1,6}家[里中]?(?:坐了坐|坐了[一会]|看了看|转了转|聊了聊|聊了[一会]|瞧了瞧)/,
);

/**
 * 刘军家改天再去,|李平家去了, |李平家我们也去了送了一袋米: the way to another, gone by now, whatever is planned for the one before.
 * Not: 李平家去了再说, 李平去了县城
 */
export function isNextGoneTo({ tokens, roles, hasFigure }: Stretch): boolean {
  if (!roles.has(Role.home) || !roles.has(Role.go)) return false;
  const name = opening(tokens);
  if (tokens[name]?.mention == null || !has(tokens[name + 1], Role.home)) return false;
  let way = name + 2;
  while (
    has(tokens[way], Role.cadreSelf) ||
    tokens[way]?.kind === "day" ||
    /^(?:也|都|倒|倒是|就|今天|上午|下午|刚才)$/.test(tokens[way]?.text ?? "")
  )
    way += 1;
  if (!/^去(?:了|过)了?$/.test(tokens[way]?.text ?? "")) return false;
  const next = tokens[way + 1];
  return next === undefined || has(next, Role.missed) || (hasFigure && hasSome(next, handing));
}

const handing = rolesOf(Role.give, Role.dative);

const promise =
  /(?<![按照依])(?:[说讲约谈]|商量)[好定妥](?:了|的)?(?:今天|明天|这[周次回])?(?=给|送|去|带|发)|(?<![允也或兴少])(?:[许允]诺|许下?)了?(?=给|[他她])|(?<![按照依])约[好定]了?(?:下|过|明|后天|改|周|星期|礼拜|[月年][底末初])[^,]{0,5}(?:来|去|再|帮|给|看|送)|^(?:[我咱俺]们?)(?:也|就|一定|肯定)?会(?:尽快|尽量|想办法|想法)?(?:给|帮|替)|同意给(?=[^,]{0,6}[\d一两二三四五六七八九十])|(?:说|告诉)[^,]{0,3}(?:会|要|能)(?:给|送|去|带|发)/;

/** 我会再去李平家一趟, 我们还会去看望刘军, 年前我会常来看他. Not: 我会同村干部走访李平, 我会去了就看他 */
const willCall =
  /(?:^|[年月节会周天后前次日里空来夏秋冬春])[我咱俺]们?(?:打算|今后|以后|也|就|都|一定|肯定|还|仍然?|一直|继续|想)*会(?:一定|也|还|继续|一如既往地?|坚持|尽快|尽量|抽空|抽时间|找时间|想办法|定期|不定期|再次?|多|[经时]?常|随时|及时|专门|亲自|每[天周月年][都也]?)*(?:(?:陪|带|和|跟)[^,]{1,6})?(?:再|多|[经时]?常)?(?:去|来|给(?!我)|帮|替|到(?!了)|上(?=门|[^,]{1,4}家)|回(?=来|去|访)|走访|入户|看望?(?!见)|探望|慰问|拜访)[^了]{0,20}$/;

/** 跟李平说好送他2袋化肥, 我说会给他送2袋, 同意给李平2袋米: promised, by the sender or to him. */
function isPromised({ text, tokens }: Stretch, clause: Clause): boolean {
  if (willCall.test(text)) return true;
  if (!promise.test(text) || handedOver.test(text) || failingFirst.test(clause.text)) return false;
  // 许诺给李平送米: called so.
  return !tokens.some(({ mention }) => mention?.name.endsWith("诺"));
}

const stillToDo = new Grounds<Stretch, [clause: Clause, raised: boolean]>(
  [new Requirement({ oneOf: "该得须需空间务安程让叫求快马立这记忘" }), isToDo],
  [new Requirement({ oneOf: "好定许诺意会" }), isPromised],
);

/**
 * What the sender is yet to do, or what is promised or set for a day to come.
 * @param lasting what the sentence has turned to; behind trouble, 李平说漏水,|我马上上门查看 was done
 */
export function isToCome(stretch: Stretch, clause: Clause, lasting: Stance | null): boolean {
  return stillToDo.someHolds(stretch, clause, lasting === "need") || isSetFor(stretch, clause);
}

/** 本来, 说好: what follows was only meant. */
export const failingFirst =
  /^(?:[我咱]们?)?[\d月日号今昨天,]*(?:[我咱]们?)?(?:本来|原本|原来(?![^,]{0,4}[送给发带]过(?![冬节年]))|说好(?![着好多转些得]))(?!就?(?:是(?!(?:要|想)?[去到][^,;。]{2,5}[家户]的?(?:$|[,;。]))|在)|就(?![要想打约]))/;

const handedOver = /[给送带发][去到来]?了/;

/** 本来…,|今天补上了, 说好给李平的2袋,|今天给了: a day, and that it was done on it. */
export function isDoneThatDay({ tokens, text, roles, measures }: Stretch): boolean {
  const [first] = tokens;
  if (first?.when == null || first.when.kind === "future") return false;
  if (!(roles.has(Role.give) || roles.has(Role.go) || measures.includes("visit"))) return false;
  return doneThen.test(text);
}

const doneThen =
  /(?:补|去|送|给|带|走访|看望|看|发|拉|拿|捎|走|跑|办)[去到来过完给上成走他她]*(?:了|到)|才[去送给]|^[^,的]{1,6}?(?:才|就|又|也|[我咱]们?|专门|特意)*补?(?:[去送给发拉拿捎走跑]|走访|看望)(?:[去过]|过去|上)?的$/;

/** 忘了去李平家, 忘记给他带药: not done, and meant to be. Not: 忘了给你报 */
export function isForgotten(tokens: readonly Token[]): boolean {
  return forgot.test(textOf(tokens.slice(opening(tokens))));
}

/** 要求全年要深入联系村10次以上: a rule, whatever it goes on to tell. Not: 按要求走访, 要求修路 */
const ruled =
  /^(?:[^,;按照据]{0,6}(?:[省市县区镇乡局办委府部]|上级|文件|通知|会议|领导|制度|单位)[里上内也都]*)?(?:要求|规定)(?:干部|我们|大家|各|每[人名年月季]|全年|年内)[^,;]*?(?:[要须应]|至少|不少于|不低于)[^,;]*[\d一二两三四五六七八九十百]+[次户篇人天条](?:以上)?$/;

/** 要不是下雨, 早知道他家没米, 万一他不在: what follows did not come about, or not yet. */
export const unreal = new Sign(
  "要早万规",
  new RegExp(`^(?:[我咱]们?)?(?:要不是|早(?:知道|晓得)|万一)|${ruled.source}`),
);
