import type { Clause } from "../../scene/clause.ts";
import { isInByNow } from "../../scene/gone-again.ts";
import { partOfTimes } from "../../scene/part-of-times.ts";
import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { subjectAt } from "../../scene/subject.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { isThing, mayBeThing } from "../../words/things.ts";
import { has, isEnglish, type Token, tokenAt } from "../../words/tokens.ts";

/**
 * 罗石保家上午没人,傍晚又去才碰到; 他出门了,就他妈在家; 再去他家,人在
 * Not: 碰到村医老吴, 没碰到
 */
export const metAfterAll: Rule = {
  id: "visit/met",
  requires: new Requirement({
    stances: ["done", "theirs"],
    people: true,
    roles: rolesOf(Role.met),
    oneOf: "在回到进露有看探找",
  }),
  after: "entries",
  read(segment, scene) {
    if (segment.people.named.length === 0 || !scene.entries.list.some(({ facts }) => facts.missed)) return;
    const { entries } = scene;
    if (isBackByNow(segment, scene)) {
      entries.meet(segment.named.named, segment.tokens, "visit/met");
      return;
    }
    if (!isMet(segment) || isOfRest(segment, scene)) return;
    const met = entries.meet(segment.people.named, segment.tokens, "visit/met");
    // 前天没在,|今天去才见到: on another day.
    const [person] = segment.people.named;
    const was = entries.list.some(({ facts }) => facts.missed && facts.households[0] === person?.id);
    const came = segment.roles.has(Role.go) || atLast.test(segment.text);
    const word = segment.tokens.find((token) => has(token, Role.met));
    if (met.length > 0 || !was || !came || word === undefined) return;
    // 去了两次,8号一次没人,|10号一次见到了
    const times = partOfTimes(segment.clause, word.start);
    if (person !== undefined && times !== null) entries.takeFromTimes(person, times, word.start);
    entries.visit(segment.people.named, false, segment.tokens, "visit/met");
  },
};

/** 上午李平、刘军不在家,下午又去了,|刘军在家: he was in by then. */
function isBackByNow(segment: Segment, { entries, source }: Scene): boolean {
  const [person, other] = segment.named.named;
  if (person === undefined || other !== undefined || segment.saidFrom !== null) return false;
  const miss = entries.list.findLast(({ facts }) => facts.missed && facts.households[0] === person.id);
  return miss !== undefined && isInByNow(miss, segment, source);
}

/** 前天没人,|今天终于见到了 */
const atLast = /^(?:今天|[上下]午|这[次回])*(?:终于|总算)[见碰][到着上]了?(?:人|[他她]|本人)?了?$/;

/** 赵满仓不在家,|其余都见到了; 李平在家,|其他没见到: the others. */
export function isOfRest({ named, tokens }: Segment, { source }: Scene): boolean {
  if (named.named.length > 0) return false;
  const [first] = tokens;
  return first !== undefined && ofRest.test(source.text.slice(Math.max(0, first.start - 8), first.start + 2));
}

const ofRest = /(?:其[余他它]|别的|剩下|余下)[^,。;\n]*$/;

/** 放下米|就回来了, 只好回来了: the sender's own way. */
const turnsBack = /^[^人他她老]*(?:就|便|只好|只能|只得|折|掉头|空手)(?:先|又|了)?回来了$/;

/**
 * 等到五点人回来, 守到天黑他从地里回来了, 正要走,|老伴扛着锄头回来了: waited for, or come as the sender was there.
 * Not: 等到五点也没见回来, 等他回来
 */
const cameHome =
  /^(?!.*[不没未])(?:(?:一直|硬|又|就|干)*(?:等|守|候|蹲)(?:到|了|着).*[人他她见伴子女媳娘爹妈口].{0,8}(?:回来|回家|回屋|到家|进门|露面)了?|.*(?:[^邻别]人|他|她|老人|伴|两口子?).{0,8}(?:回[来家屋]了|(?<![说明后].{0,6})(?<=[他她人])才从.{1,6}[回赶]来))$/;

/** 又跟他一块儿回家坐了坐, 一起进屋聊了聊; 又去了一趟,|在家 */
const wentIn =
  /(?:[跟和随陪同][^,]{1,4}|一[起块]儿?)(?:又|就|便|再)?[回进](?:了)?[家屋门院]|^(?:这[次回])?人?在[家屋](?:里|了|呢)?$|(?:又|再)[去跑走来][^,]{0,4}?(?:他|她|人)?在[家屋](?:里|了|呢|的)*$/;

/** 他|婆娘|在|荞子|都|收完了: she was in, and what is told next is a thing of theirs. Not: 他婆娘在地里都忙完了 */
function isInAsTold(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(
    ({ text }, place) => text === "在" && has(tokenAt(tokens, place - 1), Role.kin),
  );
  const thing = tokens[at + 1];
  if (at < 0 || !mayBeThing(thing) || place.test(thing?.text ?? "")) return false;
  return (
    /^(?:都|也|已经?|全)$/.test(tokens[at + 2]?.text ?? "") && tokens[at + 3]?.text.endsWith("了") === true
  );
}

const place = /[里上下边头中外地山坡坎田土园圃棚圈村镇乡县市省城州店厂站院校场街所房屋成京海]$/;

/** 绕到屋后|才见人在喂猪, 在地里找到他: found there after all. */
const sawThem =
  /(?:^|[才就却])(?:见|看[见到]|瞧见|发现|碰[见到]|找[到着])(?:了|是)?(?:人|他|她|老人|(?:[他她]们?家?)?(?:老?两口子?|老伴|媳妇))(?:都|正|就)*在(?:[喂劈择剥扫洗煮炒修砌补盖垒晒收拾挖种浇锄磨编缝]|院[里子]|屋[后里]|菜[园地]|圈[里上]|后院)/;

/** 我去地里找的他, 在集上找的人. Not: 打电话找的他, 去他家找的人, 去地里找他, 到镇上找的人, who is anybody */
const soughtOut =
  /^(?:[我咱]们?|后来|最后|又|就|只好|[上下中]午|今天|才|是)*[去到在上往](?![^,]*(?:电话|微信))[^,没未不家]{1,6}找的(?:他|她|老人|本人|(?<=在[^,去到]{1,6}找的)人)们?$/;

/** 晚上去才有人, 下午再去在家, 下午又去人就在了, 下午再去的时候在了 */
const thenIn =
  /^(?:早上|[上中下]午|傍晚|晚上|后来)(?:又|再)?去了?(?:的?时候?(?:[人她他])?)?(?:才|就|终于|总算|人[就都也]?)?(?:有人(?:在家?)?|在[家屋]里?|(?<=(?:人[就都也]?|[又再]去的?时候?[人她他]?[就才]?))在)(?:了|呢)?$/;

/** 他爹在, 他屋里的在家呢: called as no list of kin has it, or by a word that is more than that. Not: 他爹在县城 */
const theirKin =
  /^(?:但是?|不过|就|只有?|还好|幸好|好在)?(?:[他她]家?(?:里|屋头)?的?)?(?:[爹儿]|[大小二三老幺]儿|阿[爹大达]|(?<=[他她])[大达]|婆姨|堂客|公公|婆婆|当家的|掌柜的|屋里头?的|屋里人|外[婆公]|丈母娘|老丈人|[继养后][父母妈爸爹]|老头子?|老婆子|嫂嫂|内人)(?:一个人|自己|倒是?|正好|刚好|还|都|也)*在(?:[家屋](?:里|头|呢|的)?|着?呢|着|的|了)?$/;

/** 又去医院|看了他, 下午我们到医院|看望了他: by us, where the clause begins. Not: 他女儿看望了他, 视频看了他, 看了他的病历, 看了他给我的信 */
const calledOn =
  /^(?:[我咱俺]们?|[今昨]天|[上中下]午|早上|傍晚|晚上|后来|随后|之后|然后|[又再也就才便]|[专特][门意]|一起)*(?:[去到来赶往在](?:了|往)?(?:[^,没不未说话儿女我去到来]{1,6}?)?)?(?:看望?|探望)了[他她](?:$|[一聊说]|给[他她送钱拿带]|老人)/;

/** Not: 医生|看了他, 邻居说女儿到医院|看望了他 */
function isByUs({ tokens, roles }: Clause, part: readonly Token[]): boolean {
  const look = part.find(({ text }) => /^(?:看|探望)/.test(text));
  const subject = subjectAt(tokens, look === undefined ? 0 : tokens.indexOf(look));
  if (roles.has(Role.say)) return false;
  // 他不在后来去医院|看了他
  return subject === null || subject === "us" || (subject === "household" && roles.has(Role.missed));
}

const brought = /[拖拉带拎提背扛拿搬运捎抬送]$/;

function isMet({ tokens, text, roles, clause, closesClause }: Segment): boolean {
  if (roles.has(Role.missed)) return false;
  if (wentIn.test(text) || sawThem.test(clause.roles.has(Role.missed) ? text : clause.text)) return true;
  if (soughtOut.test(clause.text)) return true;
  if (calledOn.test(text) && !roles.has(Role.kin)) return isByUs(clause, tokens);
  const at = roles.has(Role.met) ? tokens.findIndex((token) => has(token, Role.met)) : -1;
  // 没人,|我就回来了; 没送成,又拖|回来了
  if (at > 0 && tokens[at]?.text.startsWith("回") && brought.test(tokens[at - 1]?.text ?? "")) return false;
  // 我又去了一趟|人|回来了
  const theirs = /^(?:人|他|她|老人)$/.test(tokenAt(tokens, at - 1)?.text ?? "");
  const back = tokenAt(tokens, at)?.text.startsWith("回") === true;
  if (back && (turnsBack.test(text) || (!theirs && subjectAt(tokens, at) === "us"))) return false;
  if (at >= 0) {
    const next = tokens[at + 1];
    const whom = next?.text === "了" ? tokens[at + 2] : next;
    return (
      next === undefined ||
      // 后来在地里遇到了李平: who was not there before
      (!back &&
        whom?.mention != null &&
        !/^的/.test(tokenAt(tokens, tokens.indexOf(whom) + 1)?.text ?? "")) ||
      next.kind === "mark" ||
      has(next, Role.filler) ||
      has(next, Role.give) ||
      has(next, Role.dative) ||
      next.word?.measure?.id === "talk" ||
      // met him
      (isEnglish(next) && has(next, Role.pronoun)) ||
      // 刚要走他回来了|进屋坐了会儿
      (back && !roles.has(Role.say) && /^(?:进|开门?|请|[让喊叫]我)/.test(next.text)) ||
      // 下午去又碰到了|摆了哈龙门阵
      (/^[摆聊唠谝喧坐]/.test(next.text) && tokens[at + 2]?.text !== "的") ||
      // 只见着|他家|狗: nobody of theirs.
      (/^[人他她]/.test(next.text) && !(next.text.endsWith("家") && isThing(tokens[at + 2])))
    );
  }
  if (/[不没未]在/.test(text)) return false;
  if (theirKin.test(text) || thenIn.test(text)) return true;
  if (roles.has(Role.kin) && isInAsTold(tokens)) return true;
  if (closesClause && /[回到进露]/.test(text) && cameHome.test(clause.text))
    return !clause.roles.has(Role.say) && !clause.roles.has(Role.cadreSelf);
  return roles.has(Role.kin) || roles.has(Role.title)
    ? /在(?:家|屋|呢|的|[我咱]?们?[就便才把])|在了?$/.test(text)
    : /(?:人|他|她|老人)(?:都|正)?(?:在|回来了)(?:家|屋)?了?$|(?:他|她|人)(?:都|正)?在[家屋]/.test(text) ||
        // 又去了一趟人在呢; not 打电话说人在呢
        /[去来到跑][^,说讲问称听没无]{0,4}(?:他|她|人)(?:都|正)?在(?:[呢哩]|给[他她][讲送拿宣说带]|[跟和][他她][聊说谈坐讲唠])/.test(
          text,
        ) ||
        // 第二趟人在|聊了一会
        (!roles.has(Role.say) && /(?:他|她|人)在(?:[聊坐说][了聊坐说])/.test(text));
}
