import { isOfAskers } from "../acts/asking-people.ts";
import { tellsHowFar } from "../acts/need-starts.ts";
import { asksThem, inquires, isBidden, isErrandRun, isHedge, isSmallTalk } from "../scene/request.ts";
import { Requirement } from "../scene/requirement.ts";
import { noTime } from "../scene/segment-kind.ts";
import type { Stance } from "../scene/story.ts";
import { type Stretch, textOf } from "../scene/stretch.ts";
import { isOfHousehold, type Subject, subjectAt } from "../scene/subject.ts";
import { anyOf, Sign } from "../text/characters.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, type Token, tokenAt } from "../words/tokens.ts";
import { isInsisted } from "./left-with-them.ts";
import { isOfGiven, isPlan, isPromise, isTheirPlan } from "./told-plans.ts";
import { brokenPromise, cutOff, isAttribute, isOwedThem, tellsTrouble, unpaid } from "./trouble.ts";

const gone = new Set([
  "没",
  "没有",
  "没去",
  "未去",
  "未",
  "无",
  "暂无",
  "不",
  "别",
  "不用",
  "无需",
  "不必",
  "未能",
  "没能",
  "不能",
  "还没",
  "还未",
  "没什么",
  "没啥",
  "没有啥",
  "没得",
  "没得啥",
  ...noTime,
]);

/** 工资拖了两个月没发: what others owe is trouble, whoever tells it. */
const wagesUnpaid = /(?:工资|工钱|薪水|租金|流转费|补偿款?|赔偿款?)[^,我给]{0,10}[没未]/;

/** Each of those has one of them. */
const denials = "没未无不别";
const denying = anyOf(denials);

/** Every word of asking has one of them: 问, 打听, 咨询, 想知道. */
const inquiries = "问听咨想";
const inquiring = anyOf(inquiries);

/** 心愿, 操心, 难处, 发愁 */
const minds = "愿求难心愁急疼";

/** 申请, 建议, 提议, 请批准, 应该, 须 */
const requests = "申建提请应该须";

/** What a word must be to tell, where nothing denies it, that something was not simply done. */
const telling = rolesOf(Role.hearsay, Role.say, Role.notGiven, Role.not, Role.plan, Role.wish, Role.need);

/** What a segment has that tells by its own words of anything but what was done. */
export const tellsMore = new Requirement({
  roles: telling,
  oneOf: `${denials}${inquiries}${minds}${requests}`,
});

/** 反映, or others by whom it was promised. */
const promising = rolesOf(Role.need, Role.office, Role.villageThing, Role.say);

/**
 * What a segment is told as by its own words; null where they leave it as it was.
 * @param goesOn who acted in the segment before, in the same sentence
 * @param said somebody other than the sender says it
 */
export function ownStance(
  stretch: Stretch,
  isTheirs: boolean,
  goesOn: Subject | null,
  said: boolean,
): Stance | null {
  const denies =
    stretch.characters.mayHaveOneOf(denying) && stretch.tokens.some(({ text }) => gone.has(text));
  if (!said && wayBarred.isIn(stretch) && isOurWay(stretch)) return "refused";
  if (suggests.isIn(stretch) && isSuggestedByThem(stretch)) return "need";
  if (leftToOthers.isIn(stretch)) return "need";
  if (said && neglectedByKin.isIn(stretch)) return "need";
  if (denies || stretch.roles.hasSome(telling) || stretch.characters.mayHaveOneOf(inquiring))
    return stanceOfWords(stretch, isTheirs, goesOn, said, denies);
  return !stretch.roles.has(Role.cadreSelf) && foremost.isIn(stretch) ? "need" : null;
}

const askedFor = new Sign(
  requests,
  /^(?:现|特|故|拟|我们?|本人|村里|另|再|还|并|也)*(?:申请|建议|提议|请示|[恳敬]?请(?:各级|领导|局[里党]|单位|上级|组织|村[里委]|[乡镇县]里?|党委)*(?:予以)?(?:批准|批复|同意|审批|审核|考虑|研究|允许|准予)|应该?|该|须|应当)(?:拟|再|能|可以|尽快|都|也)*(?:给(?![了的])|为|向|帮|对)(?![^,]*了)/,
);

const suggests = new Sign(
  "建提",
  /^(?!.*(?:[按照据]|采纳|采用|接受|听取|依[照据]|针对|落实|收集|征求)[^,]{0,8}(?:建议|提议))[^,]*(?<!的)(?:建议|提议)(?:再|能|可以|尽快|都|也)*(?:给|为|帮|在|把|对|让|请|由|村)/,
);

/** 雨大没法|去|周三喜|家: the sender did not get there, and it is no trouble of theirs. Not: 老人没法去医院, 他没法去刘军家 */
const wayBarred = new Sign("法", /没(?:有?办)?法(?:再|上门)?(?:[去到]|走访|看望)/);

function isOurWay({ tokens }: Stretch): boolean {
  const barred = tokens.findIndex(({ text }) => /法/.test(text));
  const whom = tokens.findIndex(({ mention }, at) => at > barred && mention !== null);
  if (whom < 0 || whom > barred + 3) return false;
  // 没法上门看望|刘军: nothing behind him.
  const calls = whom === tokens.length - 1 && /走访|看望/.test(tokens[whom - 1]?.text ?? "");
  if (!calls && !has(tokens[whom + 1], Role.home)) return false;
  if (tokens[whom + 2]?.text === "的") return false;
  return (subjectAt(tokens, barred) ?? "us") === "us";
}

/** 她说|儿媳妇不给她饭吃, 儿子不管她: what she complains of. Not: 儿子不管家里的事, 儿子不给她添麻烦, 邻居家儿子不养老人 */
const neglectedByKin = new Sign(
  "养管给",
  /^(?![^,]{0,8}(?:邻居|隔壁|对门|别人|人家|的(?:儿|女|媳|孙)))[^,]{0,14}(?:儿子?|女儿?|媳妇?|女婿|孙子|子女|老伴|丈夫|老公|男人|娃儿?|侄子)们?(?:也|都|从来|一直|现在|又|根本|就)*(?:不(?:给(?:[他她我]|老人)?(?:饭吃|生活费|赡养费|养老钱|钱花|钱用|钱$)|管(?:[他她我]|老人)(?:的死活|了)?$|养(?:[他她我]|老人)|赡养))/,
);

/** 请上级|解决, 请镇里帮忙处理: asked of others, and not done. Not: 请上级解决了, 请师傅解决 */
const leftToOthers = new Sign(
  "请",
  /^[恳敬]?请(?![了来到人师尽及予速医电专])[^,了]{1,8}(?:解决|处理|化解)(?:一下|为盼|为荷)?(?:(?:这个?|该)?(?:问题|困难|事情?))?$/,
);

/** 李平建议|给村里装路灯3盏, 群众建议|在村口修桥1座: asked of others by them, and not built. */
function isSuggestedByThem({ tokens }: Stretch): boolean {
  const at = tokens.findIndex(({ text }) => text === "建议" || text === "提议");
  return isOfHousehold(subjectAt(tokens, at)) || has(tokenAt(tokens, at - 1), Role.householdClass);
}

/**
 * 申请给李平发500元, 请批准给李平送米: asked of others by the sender, and not given. Not: 该给李平的米2袋, which was owed; 申请给李平协调贷款,已到账
 * @param source all of the message
 */
export function isAskedFor(stretch: Stretch, source: string): boolean {
  if (!(stretch.hasFigure || stretch.roles.has(Role.give)) || !askedFor.isIn(stretch)) return false;
  if (owed.test(stretch.text)) return false;
  const end = stretch.tokens[stretch.tokens.length - 1]?.end ?? 0;
  return !comesThrough.test(`${stretch.text},${source.slice(end, end + 30)}`);
}

const owed = /^[^的\d]{0,8}[应该须当][^\d]*的/;
const comesThrough =
  /,[^。;!?\n]{0,14}(?:已|完工|竣工|到账|到位|批了|批下|批准了|[办领拿发送装修]到|[办拿]下来|[装修建]好|通[车水电]|兑现|落实了)/;

/** By the words that tell something else than what was done. @param denies it holds a word of denial */
function stanceOfWords(
  stretch: Stretch,
  isTheirs: boolean,
  goesOn: Subject | null,
  said: boolean,
  denies: boolean,
): Stance | null {
  const { tokens, roles } = stretch;
  let stance: Stance | null = null;
  let denied = false;
  const cadre = roles.has(Role.cadreSelf);
  if (!cadre && (said || roles.hasSome(promising)) && brokenPromise.isIn(stretch)) return "need";
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word" || token.bracketed) continue;
    if (!denies && !hasSome(token, telling)) {
      if (inquires(tokens, at, said)) return "need";
      continue;
    }
    if (token.text === "要求" && fromAbove.test(textOf(tokens.slice(0, at)))) return "theirs";
    const negated = denies && isDenied(tokens, at);
    // 说要是能修个水窖就好了
    if (said && has(token, Role.hearsay) && wished.test(stretch.text)) return "need";
    if (has(token, Role.hearsay) && said && isHedge(token) && subjectAt(tokens, at) !== "other") continue;
    if (has(token, Role.hearsay) || isHeard(tokens, at)) return "hearsay";
    // 她不要|我硬搁那儿的: given all the same.
    if (has(token, Role.notGiven) && isInsisted(tokens, at)) continue;
    // 邻居说走亲戚去了|米没送成: by us.
    if (has(token, Role.notGiven) && /^没[送发给]成/.test(token.text)) return "refused";
    if (has(token, Role.notGiven))
      return (said &&
        (isOwed(tokens, at, goesOn) || unpaid.test(stretch.text) || paidShort.test(stretch.text))) ||
        isOwedThem(tokens) ||
        (!cadre && wagesUnpaid.test(stretch.text))
        ? "need"
        : "refused";
    // 没顾上休息|就去了李平家: done all the same.
    if (late.test(token.text) && isHastened(tokens, at)) continue;
    // 水管坏了还没来得及修: what is amiss, and whose delay it is stays open.
    const amiss = roles.has(Role.trouble) && late.test(token.text) && !tokens.slice(at).some(isOurAct);
    if (has(token, Role.not) && token.text.length >= 3 && !noTime.has(token.text) && !amiss) return "refused";
    // 轮不上他家, 合作社没来: no doing of the sender's in what somebody says.
    // 洗衣机不|转了: no way of anybody's.
    // 自来水三天没|来了: likewise.
    const ofThing = token.text === "转了" || (token.text.startsWith("来") && cutOff.isIn(stretch));
    const goes = has(token, Role.go) && !(ofThing && !cadre);
    const acts = has(token, Role.give) || goes || token.word?.measure?.id === "visit";
    // 他申请的低保还没落实
    if (negated && isTheirs && !cadre && /^(?:落实|兑现|到位)$/.test(token.text)) return "need";
    if (negated && acts && !(said && has(token, Role.go) && subjectAt(tokens, at) !== "us")) return "refused";
    // 企业未答应: no promise.
    if (negated && has(token, Role.plan) && isPromise(token)) continue;
    if (has(token, Role.plan) && isPlan(tokens, at)) {
      // 提出想给儿子办残疾证: raised, so more than a wish of its own.
      // 想让下回给捎两盒: when it is asked for.
      if (
        stance === "need" &&
        (token.text.startsWith("想") || !(cadre || goesOn === "us" || isPromise(token)))
      )
        continue;
      return isTheirPlan(stretch, at, { isTheirs, goesOn, said }) ? "theirs" : "plan";
    }
    // 没让我们搭手, 没叫我帮: nothing is asked.
    if (negated && has(token, Role.wish) && /^[让叫喊要]/.test(token.text)) {
      denied = true;
      continue;
    }
    if ((has(token, Role.wish) || has(token, Role.need)) && isOfGiven(tokens, at)) continue;
    // 解答群众|咨询30余人次: the cadre's to answer.
    if (has(token, Role.wish) && token.text === "咨询")
      if (answers.test(textOf(tokens.slice(0, at))) || (!stretch.hasName && givesAdvice.isIn(stretch)))
        continue;
    if (asksThem(tokens, at) && !said) continue;
    if (has(token, Role.wish) && isBidden(tokens, at)) return "theirs";
    // 想|起了村主任给我送来的鸭蛋: remembered.
    if (token.text === "想" && remembers.test(textOf(tokens.slice(at)))) continue;
    if (has(token, Role.wish) && (isErrandRun(tokens, at) || isSmallTalk(tokens, at, said))) continue;
    if (inquires(tokens, at, said)) return "need";
    if (has(token, Role.wish) && stance === null) {
      // 麻烦帮我记一下: of whoever reads it.
      if (!said && toRecord.test(textOf(tokens.slice(at)))) return "theirs";
      const others = said || isTheirs || isOfHousehold(subjectAt(tokens, at));
      if (cadre && !others && !/让|请|托/.test(token.text)) return "plan";
      // 我说回去|问问
      if (goesOn === "us" && !others && /^(?:帮[着忙])?问问?$|^咨询$/.test(token.text)) return "plan";
      stance = token.text !== "想" || asksSomething(tokens, at) ? "need" : "theirs";
    }
    if (negated && (has(token, Role.trouble) || has(token, Role.need) || has(token, Role.wish)))
      denied = true;
    const open = stance === null || stance === "theirs";
    // 担心|李平家的棚子,|一早赶过去: the sender's own.
    if (!said && token.text === "担心" && isOursToWorry(tokens, at)) continue;
    // 我希望他早点好: the sender's own.
    if (!said && subjectAt(tokens, at) === "us") continue;
    if (has(token, Role.need) && isOwedBy(tokens, at)) return "theirs";
    if (has(token, Role.need) && !negated && open && isNeed(stretch, at)) stance = "need";
  }
  if (!cadre && stance !== "need" && foremost.isIn(stretch)) return "need";
  // 想养蜂没技术
  if (stance === "theirs" && tellsTrouble(stretch, said)) return "need";
  return stance ?? (denied ? "theirs" : null);
}

const late = /来得及$|顾得?上$/;

/** 没顾上|吃饭|就去了: what there was no time for is nothing of ours, and then the act. Not: 没顾上|去李平家|就下雨了 */
function isHastened(tokens: readonly Token[], at: number): boolean {
  const then = tokens.findIndex(({ text }, place) => place > at && /^(?:[就便]|接着|连夜|直接)/.test(text));
  const skipped = then < 0 ? [] : tokens.slice(at + 1, then);
  return (
    skipped.length > 0 &&
    skipped.length <= 3 &&
    skipped.every(
      (token) =>
        token.mention === null &&
        token.word?.measure == null &&
        !has(token, Role.give) &&
        !has(token, Role.go) &&
        !has(token, Role.labour),
    )
  );
}

const remembers = /^想[起到]了?[^,]{0,8}给[我咱]们?[^,]{0,3}[送带拿捎]?[来过去]?的/;

const toRecord =
  /^(?:麻烦|烦请|请|劳驾|辛苦)(?:你们?|您|帮忙?|给|我们?|大家|各位|一下)*(?:记|登|录|存|报|补|收)(?:录|记|入|上|下|进|个|档)*(?:去|来|了|一下|一笔|一条)*[哈啊吧哦]?$/;

/** 还|差|信用社|一千块, 差|邻居家|3袋米: what they owe. Not: 还差亲戚帮他 */
function isOwedBy(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]?.text.endsWith("差")) return false;
  const by = /^(?:农村|[县镇乡村]|饲料|农资)$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  const whose = creditor.test(tokens[by]?.text ?? "") ? by + 1 : tokens.length;
  const amount = has(tokens[whose], Role.home) || tokens[whose]?.text === "的" ? whose + 1 : whose;
  return tokens[amount]?.quantity != null;
}

const creditor =
  /^(?:(?:农村|农业|邮[储政])?(?:信用[联合]?社|银行|农商银?行)|农信社|信合|农行|邮储|供销社|合作社|人家|亲戚|亲友|朋友|别人|邻居|小[卖店]部?|商店|(?:药|粮|农资)?店)家?$/;

/** 唯一的心愿是…, 最操心的是…: what is on their mind. */
const foremost = new Sign(
  minds,
  /(?:愿望|心愿|要求|难处|难题|心病|[操担]心的|[发犯]愁的|着急的|头疼的)(?:就|还|也)?是/,
);

/** 她说她养老金|少发了一个月 */
const paidShort = /(?:养老|低保|残补|工资|补[贴助]|津贴)[^,]{0,8}(?:少|漏|停|断)(?:发|给|打)/;

const wished = /(?:要是|如果|假如|若是).+就好/;

const answers = /解答|解决|接受|接待|答复|回答|回应|受理|提供|处理/;

/** 镇里|要求每月走访2次, 会上|要求建档: a duty, and nobody's need. Not: 按镇里要求走访了李平, 村里要求修路 */
const fromAbove =
  /^(?!.*(?:按|照|根据|遵|依|落实|符合|达到|村))[^,]*(?:[镇乡县市省][里上委]?|上[级面头]|领导|单位|组织部?|[局厅]里?|党委|政府|会[上议]|文件|通知|政策|部门)(?:里|上)?(?:又|还|再|都|也|统一|明确|严格)*$/;

const asBidden = /(?:^|[天日午])(?:严格)?(?:按照?|依?照|根据|遵照|依据|落实|对照)[^,]{0,10}$/;

const noWorry = /(?:不(?:再|用再?|必再?)|没有?)为[^,]{1,10}$/;
const needed = /^(?:急需|需要|迫切需要)$/;
const relieved = new Sign(
  "缓破改消",
  /(?<![未没难待需要想求][^,]{0,4})(?:缓解|破解|改善|消除)了?[^,不没难]{0,12}$/,
);

/** 政策|咨询|50人次, 就业咨询活动: given, and asked by nobody who is named. */
const givesAdvice = new Sign(
  "咨",
  /(?:政策|法律|健康|医疗|就业|用工|技术|心理|农技)咨询(?:服务|活动|会)?(?:$|[、约近共达]*[\d一二两三四五六七八九十百]+[余多来几]*(?:人|次|场|件|条))/,
);

/** What a denial reaches over: 无|困难|诉求, 没有|问题和|困难. */
const matters = /^(?:困难|问题|诉求|需求|要求|难题|难处|意见|和|及|与|或|、)$/;

const smallWords = new Set(
  "再 又 有 能 去 顾上 什么 啥 别的 其他 其它 任何 新 新增 的 更多 明显 突出 特别 大 单独 专门 特意 专程 正式 真正 逐户 挨家 挨户 具体 算".split(
    " ",
  ),
);

/** 没走访, 没再入户: denied, with small words between. */
export function isDenied(tokens: readonly Token[], at: number): boolean {
  let place = at - 1;
  let text = tokenAt(tokens, place)?.text ?? "";
  while (smallWords.has(text) || matters.test(text)) {
    place -= 1;
    text = tokenAt(tokens, place)?.text ?? "";
  }
  return gone.has(text);
}

/** 说合作社答应的两袋到现在没给: others have not given it. */
function isOwed(tokens: readonly Token[], at: number, goesOn: Subject | null): boolean {
  if (!/没有?[给发送]|未[给发送]/.test(tokens[at]?.text ?? "")) return false;
  return (subjectAt(tokens, at) ?? goesOn) === "other";
}

const theirs = rolesOf(Role.kin, Role.title, Role.pronoun);

/** 听村支书说…: from somebody who is not of the household; 听她说 is. */
function isHeard(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], Role.say)) return false;
  const from = tokens.slice(Math.max(0, at - 4), at);
  const heard = from.findLastIndex(
    (token) => /听到?$/.test(token.text) || (token.kind === "text" && token.text.startsWith("听")),
  );
  return (
    heard >= 0 && !from.slice(heard + 1).some((token) => token.mention !== null || hasSome(token, theirs))
  );
}

/** 想办低保, 想让村上修路 ask for something; 想扩种2亩, 想养猪 are the household's own plans. */
function asksSomething(tokens: readonly Token[], at: number): boolean {
  // 想当护林员: a post that is given out
  if (/^[当做干]/.test(tokens[at + 1]?.text ?? "") && tokens[at + 2]?.word?.measure?.id === "job")
    return true;
  const rest = tokens
    .slice(at + 1)
    .map((token) => token.text)
    .join("");
  return /^配[^,]{0,3}(?:助听器|轮椅|假[肢牙]|拐杖|护理床|辅具|眼镜|老花镜)|^再要|^走(?!亲戚|人|路|动|走|访|开)[^,]{0,4}(?:救助|通道|程序|流程|报销|低保|医保)|^(?:跟|向|找|问|从)?(?:我们?|咱们?|俺们?|村[里上]|单位|政府)[^,]{0,4}[要讨借]|让|请|问|打听|贷|申请|办|低保|解决|帮|找|(?<!汽)修|借|补助|资金|安排|岗位|务工|看病|支持|政府|村|单位|局|loan/.test(
    rest,
  );
}

/** 讲了一下, 给李平讲了讲, with nobody else speaking. */
function tellsOurselves(tokens: readonly Token[], at: number): boolean {
  const says = tokens.findIndex((token, place) => place < at && /^(?:宣讲|讲解?|解释|说)/.test(token.text));
  return says >= 0 && !isOfHousehold(subjectAt(tokens, says));
}

/** With nobody in front of it, and whom it is for behind; 一路|担心他晕车. */
function isOursToWorry(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (subjectAt(tokens, at) !== null) return false;
  if (/^(?:一路上?|沿途|路上)$/.test(textOf(tokens.slice(0, at)))) return true;
  return next?.mention != null || has(next, Role.pronoun);
}

const hopes = /^(?:希望|盼|盼着|盼望|期盼|巴望|巴望着)$/;
const fate =
  /(?:早点|早日|快点|能|多)?(?:回来|回家|团[圆聚]|平安|健康|康复|丰收|争气|成家|娶|抱孙|考上|好收成|好年景|好价|越[过来]越[好红有]|红红?火火?|好起来|脱贫|致富|好日子|顺[利心]|长寿|没病没灾|站起来|好好(?:学习|读书|念书|养病|休息|过日子)|把日子过[好红]|有(?:好|个好)(?:前途|出息|结果))[^,帮给修]{0,3}$/;
/** 希望|能帮到他, 希望|对他有点帮助: of what the sender gave. */
const helps =
  /^(?:这|也|都|真|能|可以|多少|会)*(?:帮[到上]|对[^,]{1,5}有(?:所|些|点|一?点)?帮助|起到?(?:点|些)?作用|派上用场|[帮让](?:助)?[他她][^,]{0,4}[渡度挺撑]过)/;

/** 希望|继续养羊, 希望|再养2头牛, 希望|扩大养殖规模: what they mean to do themselves. Not: 希望村里扩大…, 希望继续享受低保, 希望再种2亩花椒, for which they may lack the seed */
const ownPlans =
  /^(?:今年|明年|来年|开春)?(?:能|可以)?(?:继续|接着|再|多|再多|扩大)(?:发展)?(?:养(?!老|护|病|伤)[^,帮给修贷款补助支资金苗技术指导销卖路]{1,6}|养殖规模|种植(?:规模|面积)|规模)$/;

/** 盼望|儿子早点回来, 盼|今年有个好收成, 希望|她好好学习: nobody is asked. */
function isFate(text: string): boolean {
  if (helps.test(text) && !/我|咱|政府|村/.test(text)) return true;
  if (ownPlans.test(text)) return true;
  return fate.test(text) && !/[帮让助给修]|政府|村[里上委]|[乡镇县局]|单位|协调|联系|申请|安排/.test(text);
}

/** 她身体很|差, 视力越来越|差: told as background. Not: 她家信号很差, 腿脚差无人照料, 眼神差要配眼镜 */
const ails =
  /(?:身体(?:素质|状况|条件)?|身子骨?|体质|视力|眼神|听力|耳朵|记性|记忆力|精神|气色|腿脚|自理能力|成绩)[^,信号水路]{0,2}(?:很|越来越|愈来愈|较|比较|挺|太|非常|特别|十分)差$/;

/** 解决困难, 问题2件 tell no need; 要 needs something behind it. */
function isNeed({ tokens, roles, measures, hasFigure, characters }: Stretch, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const before = tokenAt(tokens, at - 1);
  if (has(before, Role.solve) || before?.word?.measure?.id === "solved") return false;
  if (token.word?.measure !== null) return false;
  // 走访急需救助的|李平
  if (measures.includes("visit") && isAttribute(tokens, at)) return false;
  if (hopes.test(token.text) && isFate(textOf(tokens.slice(at + 1)))) return false;
  // 缺啥, 需要什么: asked.
  if (/^(?:啥|什么|哪[些样]|多少|些[什啥]|点啥|不)/.test(tokens[at + 1]?.text ?? "")) return false;
  // 提出搬迁建议3条: the sender's suggestions.
  if (measures.includes("suggestion") && hasFigure) return false;
  // 求之不得, 求了个平安符
  if (token.text === "求" && /^[之了个得]/.test(tokens[at + 1]?.text ?? "")) return false;
  if (isOfAskers(tokens, at)) return false;
  // 收集诉求3条 tells how many.
  if (/^(?:诉求|问题|困难|需求)$/.test(token.text) && tokens[at + 1]?.quantity != null) return false;
  // 给李平申请到小额信贷, 帮他申请了残疾证: done for them.
  if (token.text === "申请") {
    const next = tokens[at + 1]?.text ?? "";
    // 危房改造|申请|报上去了, 申请|写好了: the paper.
    if (/^(?:已|都|也)?(?:报|递|交|写|填|批|送)/.test(next) && token.end === tokens[at + 1]?.start)
      return false;
    // 李平|已|申请|贷款8000元: by themselves, with nothing asked of anybody.
    if (hasFigure && measures.includes("loan") && /^已经?$/.test(before?.text ?? "")) return false;
    if (tellsHowFar(tokens, at)) return false;
    // 讲了补贴|咋|申请: what was told; 走访李平,|申请救助2000元: done by the sender, in a list.
    if (/^(?:咋|咋个|怎么|如何)$/.test(before?.text ?? "") && tellsOurselves(tokens, at)) return false;
    if (at === 0 && tokens.some(({ quantity }) => quantity?.unit?.kind === "money")) return false;
    // 申请的贷款批了, 申请的轮椅到了
    if (next === "的" && /批[了下]|下来了|到账|到货|[到来发]了/.test(textOf(tokens.slice(at + 2))))
      return false;
    if (
      /^[到了成]|^(?:已|都)?(?:批|通过)/.test(next) ||
      has(tokens[at + 1], Role.solve) ||
      tokens.slice(0, at).some((other) => has(other, Role.dative) || has(other, Role.help))
    )
      return false;
  }
  if (/^(?:要求|需要|希望|反[映应])$/.test(token.text) && at === tokens.length - 1) return false;
  // 不再为卖羊|发愁
  if (token.text.includes("愁") && noWorry.test(textOf(tokens.slice(0, at)))) return false;
  // 按镇里|要求|走访李平, 按照市委|提出|的要求
  const bidden = token.text === "要求" || (token.text === "提出" && tokens[at + 1]?.text === "的");
  if (bidden && asBidden.test(textOf(tokens.slice(0, at)))) return false;
  // 送给最|需要|的|脱贫户: to whom.
  if (needed.test(token.text) && tokens[at + 1]?.text === "的" && has(tokens[at + 2], Role.householdClass))
    if (/^(?:最|真正|更|)$/.test(before?.text ?? "")) return false;
  // 缓解了饮水|短缺|问题: put right, and not raised.
  if (relieved.isIn({ text: textOf(tokens.slice(0, at)), characters })) return false;
  // 又喜又愁: how they feel, with nothing asked.
  if (before?.text === "又" && token.text.endsWith("愁") && /又[喜高乐]/.test(textOf(tokens))) return false;
  if (token.text === "差" && at === tokens.length - 1 && ails.test(textOf(tokens))) return false;
  // 李平的诉求已解决
  if (
    /^(?:诉求|问题|困难|需求)$/.test(token.text) &&
    tokens.some((other) => has(other, Role.solve) || other.word?.measure?.id === "solved")
  )
    return false;
  // 还差1万没还清: what they owe.
  if (
    /差$/.test(token.text) &&
    tokens.some((other, place) => place > at && /^还?(?:没|未|清)/.test(other.text))
  )
    return false;
  if (token.text === "问题" || token.text === "困难" || token.text === "需求" || token.text === "难处") {
    // 家里有用水、用电等困难
    const several = has(before, Role.etcetera) && !roles.has(Role.solve) && !measures.includes("solved");
    return roles.has(Role.trouble) || has(before, Role.say) || several || isWhatItIs(tokens, at);
  }
  if (
    token.text === "差" ||
    token.text === "求" ||
    token.text === "愁" ||
    token.text === "要" ||
    token.text === "需"
  ) {
    return (
      tokens
        .slice(0, at)
        .some(
          (other) =>
            has(other, Role.pronoun) ||
            other.kind === "household" ||
            has(other, Role.say) ||
            has(other, Role.kin) ||
            has(other, Role.title),
        ) || at === 0
    );
  }
  return true;
}

/**
 * 主要|困难|是孩子上学费用高, 李平家的|困难|是没人照顾老人, 存在|问题|是路窄: what it is.
 * Not: 家庭困难是低保户, 困难是暂时的, 困难是过去的事, 宣讲时说困难是一时的, 需求是米2袋
 */
function isWhatItIs(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  if (text === "需求") return false;
  const front = textOf(tokens.slice(Math.max(0, at - 3), at));
  const named = text !== "问题" && (at === 1 || has(tokens[at - 1], Role.home) || front.endsWith("的"));
  return (
    (named ? !asAdjective.test(front) : asNoun.test(front)) && whatItIs.test(textOf(tokens.slice(at + 1)))
  );
}

const asNoun = /(?:存在|主要|突出|目前|最大)的?(?:主要)?的?$/;
const asAdjective = /(?:家庭|生活|最|比较|很|有|帮助|解决)$/;
/** Something amiss, or hard to bear; not how long it lasts, whose it is or who they are. */
const whatItIs =
  /^(?:就|主要)?是(?!没有?[了的]?$|无$|不[大多是]|.{0,4}(?:解决|克服|送))[^,]{0,8}(?:费用?|花(?:钱|费|销)|负担|开[支销]|学费|药费|上学|看病|医|照[顾料看]|没|缺|无(?!所谓)|不(?!是)|难|窄|烂|坏|漏|贵|远|少(?![有年])|差(?!不多)|高(?!龄))/;

/** 啥都好, 样样都好, 日子过得好: nothing amiss. */
export const allIsWell = new Sign(
  "好啥愁意",
  /(?:啥|什么|样样|一切|都|说|日子|生活|身体|家里|别的|其他)[^,没不想要]{0,5}好(?:着呢?|得很|的)?$|说(?:也|都)?没(?:啥|什么)(?:说的|事|意见)?$|(?:啥|什么|样样)都?不[愁缺]$|(?:没(?:啥|什么)?意见|满意)$/,
);

/** 李平家失火没来得及|慰问: what was put off is ours. */
function isOurAct(token: Token): boolean {
  return (
    has(token, Role.give) || token.word?.measure?.id === "visit" || /^(?:慰问|看望|探望)/.test(token.text)
  );
}
