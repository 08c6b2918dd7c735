import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { mayBeThing } from "../../words/things.ts";
import { has, hasSome, type Token, tokenAt } from "../../words/tokens.ts";

export const otherHelp = new Sign(
  "帮",
  /帮(?:助|忙|着|他|她|其)?(?:他|她|其|家|老人)?(?:销售|卖|代销|推销|联系|协调|申请|办理|办(?![丧喜红白]事)|填(?!坑|土|沟|平)|缴|交|报|问|打听|下载|注册|找|介绍|推荐|引荐|安排|输送|解决|争取|查|买|购|带(?!着?(?:娃|孩|小孩|孙))|做通|扶(?![了一着]|(?:干部|队|单位|责任|联系|工作|小?组|企业|人))|销|落实|对接)/,
);

/** 帮着编了两竿烟, 帮他把玉米扶了扶, 帮忙背了一趟饲草, 是我帮着绑的: done with the hands, whatever it was. */
export function isOpenHelp(tokens: readonly Token[], helper: number): boolean {
  if (!/帮|替|协助|搭|动手|一起|一块/.test(tokens[helper]?.text ?? "")) return false;
  if (isAskedOfOthers(tokens, helper)) return false;
  if (lendsHand(tokens, helper) || helpedLong(tokens, helper) || helpedInNumbers(tokens, helper)) return true;
  const behind = tokens.slice(helper + 1, giftBehind(tokens, helper));
  const counts = behind.some((token) => countsThings(token));
  const elsewhere = behind.some(
    (token) =>
      (token.word?.measure ?? null) !== null ||
      (has(token, Role.dative) && handsOver(tokens, tokens.indexOf(token))) ||
      (has(token, Role.give) &&
        counts &&
        !(carries.test(token.text) && (token.text.startsWith("装") || behind.some(isLoad)))) ||
      has(token, Role.sell) ||
      has(token, Role.buy) ||
      has(token, Role.solve) ||
      has(token, Role.arrange) ||
      has(token, Role.need) ||
      has(token, Role.wish) ||
      token.quantity?.unit?.kind === "money",
  );
  if (elsewhere) return false;
  const clefted = tokens.slice(0, helper).some((token) => token.text === "是");
  const said = textOf(
    behind.filter(
      (token) =>
        token.mention === null &&
        !has(token, Role.pronoun) &&
        !has(token, Role.title) &&
        !has(token, Role.home),
    ),
  );
  if (byWord.test(said) || inTheEnd.test(said)) return false;
  if (/一起|一块/.test(tokens[helper]?.text ?? "")) return worksTogether(behind);
  if (/^(?:着|忙)?[等守坐待看].*到/.test(said)) return false;
  if (namesAct(tokens[helper], behind) || namesActThere(behind)) return true;
  if (opensWithAct(behind) || /^(?:着|忙)?把./.test(said) || moved.test(said)) return true;
  return /^(?:着|忙)?(?:把.{1,12}?)?\S{1,8}?(?:了|过|完|一遍|半[天日晌]|一[天日]|一[上下]午|的$|到(?:晌午|中午|天[黑亮]|[半傍下][夜晚午晌]))/.test(
    said.replace(/的从.*/, clefted ? "的" : "$&"),
  );
}

/** 帮他|给王五送米; 帮他|给果园|喷了一遍药 is work upon it. Not: 帮他|给果园|打了广告, 帮他|给果园|签了合同 */
function handsOver(tokens: readonly Token[], to: number): boolean {
  const [thing, ...acts] = tokens.slice(to + 1);
  if (thing?.kind === "text") return false;
  return !(has(thing, Role.homeGround) && tending.test(textOf(acts)));
}

const tending = /^(?:[锄翻剪喷浇除耕疏]|[打追施撒刷][^,;。]{0,6}(?:药|肥|水|种|草|膜|枝|漆|灰|剂))/;

/** 大家|帮|我|参谋参谋: asked for by the sender. Not: 帮|我|联系户李平割禾 */
function isAskedOfOthers(tokens: readonly Token[], helper: number): boolean {
  if (!/^我们?$/.test(tokens[helper + 1]?.text ?? "") || tokens[helper]?.text !== "帮") return false;
  return tokens[helper + 2]?.pos === "act" && tokens[helper + 3] === undefined;
}

/** 我们局里|去了|6个人|帮工, 单位派了5个人|帮忙: so many of ours, with nothing behind. */
function helpedInNumbers(tokens: readonly Token[], helper: number): boolean {
  if (!/^(?:来?帮[工忙]|来?搭手)了?$/.test(tokens[helper]?.text ?? "")) return false;
  if (tokens.slice(helper + 1).some((token) => !has(token, Role.filler))) return false;
  let at = helper - 1;
  while (has(tokens[at], Role.go) || has(tokens[at], Role.role)) at -= 1;
  if (tokens[at]?.quantity?.unit?.kind !== "person") return false;
  return tokens.slice(0, at).some((token) => has(token, Role.cadreSelf));
}

/** 我去|帮了|一天, 下田帮了半天|忙, 帮了一天|工, 我去|搭了把手: help, and nothing told but how long. */
function helpedLong(tokens: readonly Token[], helper: number): boolean {
  const said = tokens[helper]?.text ?? "";
  const lent = lends.test(said);
  if (!lent && !/^(?:帮[了过]|帮忙了?|搭手了?|帮工了?)$/.test(said)) return false;
  const behind = tokens.slice(helper + 1).filter((token) => !has(token, Role.filler));
  // 我去|帮了|忙
  const only = behind.length === 0 ? lent : behind.length === 1 && /^忙$/.test(behind[0]?.text ?? "");
  if (only) return tokens.slice(0, helper).some((token) => has(token, Role.cadreSelf) || has(token, Role.go));
  return (
    behind.length > 0 &&
    behind.every(
      ({ text, quantity }, at) =>
        quantity?.unit?.kind === "day" ||
        /^(?:老|大)?半[天晌]$|(?:小时|钟头)$/.test(text) ||
        // 一直|干|到|下午
        /^(?:一直|直|干|忙|到|[上下中]午|早上|晚上|傍晚|天黑|黑|.{1,3}点[钟半]?)$/.test(text) ||
        (at > 0 && /^[忙工]$/.test(text)),
    )
  );
}

const lends = /^搭了?一?把手$/;

/** 搭手搬了几块砖, 帮着扛了几包: carried with them; who gave would have told how much. */
export function lendsHand(tokens: readonly Token[], helper: number): boolean {
  let at = helper + 1;
  while (tokens[at] !== undefined && isForThem(tokens[at] as Token)) at += 1;
  const act = tokens[at];
  if (act === undefined || !(carries.test(act.text) || /^[拎提递]了?$/.test(act.text))) return false;
  const counted = tokens.slice(at + 1).filter((token) => countsThings(token));
  return counted.length > 0 && counted.every(({ quantity }) => quantity?.value === null);
}

/** 帮他|推上来, 帮着|顶回去: a push or a pull, by where to. Not: 帮他跑下来, 帮她要回来 */
const moved =
  /^(?:着|忙)?[推抬扶搀拽拖顶撬拉背扛搬托举](?:上|下|进|出|回|过|起)(?:来|去|坡|坎|车|楼|炕|屋|院)(?:了|的)?$/;

/** 我俩帮着铲了一上午粪|给他放下两把铁锹: where speech goes on to what was given. */
function giftBehind(tokens: readonly Token[], helper: number): number {
  const at = tokens.findIndex(
    (token, place) =>
      place > helper + 2 &&
      has(token, Role.dative) &&
      (tokens[place + 1]?.mention != null || has(tokens[place + 1], Role.pronoun)) &&
      has(tokens[place + 2], Role.give),
  );
  const acted = at > 0 && tokens.slice(helper + 1, at).some(({ text }) => text.endsWith("了"));
  return acted ? at : tokens.length;
}

/** 帮李平|割禾, 帮李平家|起|洋芋, 帮忙|莳|田: straight behind whom it is for stands what was done, whatever a dictionary takes it for. */
function namesAct(helper: Token | undefined, behind: readonly Token[]): boolean {
  const at = behind.findIndex((token) => !isForThem(token));
  const act = tokenAt(behind, at);
  const object = behind[at + 1];
  if (act === undefined || act.kind !== "text" || sociable.test(act.text)) return false;
  if (!/^(?:帮|替)/.test(helper?.text ?? "") || (at === 0 && helper?.text === "帮")) return false;
  if (act.text.length >= 2)
    return /^[\u4e00-\u9fff]+$/.test(act.text) && (object === undefined || object.kind === "mark");
  if (has(object, Role.homeGround) || object?.word?.goods != null || object?.pos === "thing") return true;
  // 铲|院坝|里|的|雪: where the thing is stands between.
  const of = behind.findIndex(({ text }, place) => place > at + 1 && place <= at + 3 && text === "的");
  const thing = behind[of + 1];
  const there = behind
    .slice(at + 1, of)
    .some(
      (token) => has(token, Role.homeGround) || /[里上边下旁头后前院坝屋门房圈棚路渠沟]$/.test(token.text),
    );
  return (
    of > 0 && there && byHand.has(act.text) && mayBeThing(thing) && !/[码卡表证格号]$/.test(thing?.text ?? "")
  );
}

/** What hands do to a thing of the house, in a word. 修, 换, 装, 通 may be somebody else's, or a matter solved. */
const handsDo =
  "扫擦洗糊刷钉浇锄割码劈铲焊垫绑支架掏晒剪掰薅挖挂搭垒砌盖扎捆缝摞苫遮裹拧抹埋栽磨锯烧铡围堵封粘拴生晾铺掐采刨撕搓剥";
export const byHand = new Set(handsDo);

/** 帮着|往窖里|下白菜, 帮忙|从窖里|起洋芋, 帮着|给羊|添草料: behind where or to what, an act and its thing, with nothing more. */
function namesActThere(behind: readonly Token[]): boolean {
  const way = behind.findIndex((token) => has(token, Role.dative) || !isForThem(token));
  const first = tokenAt(behind, way);
  if (first === undefined || !/^[往朝从给]/.test(first.text)) return false;
  const toThing = first.text === "给";
  let at = toThing ? way + 1 : way;
  if (toThing && behind[at]?.pos !== "thing" && behind[at]?.kind !== "text") return false;
  while (!toThing && at < way + 3 && !/[里上下中边外头内]$/.test(behind[at]?.text ?? "")) at += 1;
  const [act, object, more] = behind.slice(at + 1);
  if (act === undefined || object === undefined || more !== undefined || act.text.length > 2) return false;
  if (hasSome(act, gotten) || /[销卖]/.test(act.text) || sociable.test(act.text) || noThing.test(object.text))
    return false;
  return object.word?.goods != null || (object.kind === "text" && object.pos !== "act");
}

const gotten = rolesOf(Role.give, Role.fetch, Role.buy, Role.go);
const noThing = /[钱款费话字息码片信]$/;

/** 帮插红薯苗, 帮李平家给枇杷树|疏果, 一起|补渔网: an act and its thing, by the general dictionary. */
function opensWithAct(behind: readonly Token[]): boolean {
  return behind.some(
    ({ kind, text, opens, pos }) =>
      kind === "text" &&
      text.length >= 2 &&
      opens === "act" &&
      pos !== "other" &&
      pos !== "adverb" &&
      !sociable.test(text),
  );
}

/** 一起|补渔网. Not: 一起|吃了顿饭, 一起|去他家拜年, 一起|赶上他家杀年猪, 一起|给他家送粮 */
function worksTogether(behind: readonly Token[]): boolean {
  const first = behind.find((token) => !isForThem(token) && !has(token, Role.go));
  if (first === undefined || sociable.test(first.text) || noWorkTogether.test(first.text)) return false;
  return !has(first, Role.give) && opensWithAct(behind);
}

const noWorkTogether =
  /^(?:拜[年寿访]|祝[贺寿]|贺[喜寿]|赶上|碰上|遇上|正[赶碰遇]上|过[年节生]|喜?迎|欢度|庆祝?)/;

/** 一起|协调|修坝资金: what is seen to, where 一起 tells only in whose company. Not: 一起|联系|收割机|收稻, 一起|协调|收割机|给李平|收稻 */
export function isNoneTogether(tokens: readonly Token[], helper: number, work: Token): boolean {
  if (!has(tokens[helper], Role.next)) return false;
  const between = tokens.slice(helper + 1, tokens.indexOf(work));
  const arranges = between.findLastIndex((token) => has(token, Role.arrange) && token.text !== "联系");
  return arranges >= 0 && !between.slice(arranges + 1).some((token) => has(token, Role.dative));
}

/** 一车, 两担: so much at a time; 两袋米 may have been a gift. */
function isLoad({ quantity }: Token): boolean {
  return /^[车担捆堆挑筐篓垛]$|背[篓篼]/.test(quantity?.unit?.name ?? "");
}

/** 帮他|搬了一车甘蔗: carried for them, not given. */
export const carries = /^[搬背扛挑担抬拉运卸装驮递传](?:了|回|过|上|下|到|完|进|出|去|来)*$/;

/** 背了一趟饲草 is work, 背了两袋米 may be a gift. */
function countsThings({ quantity }: Token): boolean {
  const kind = quantity?.unit?.kind;
  return kind === "count" || kind === "mass" || kind === "length";
}

/** What one does with others for no use. */
export const sociable = /^(?:[吃喝看坐聊谈过唱跳玩学走去到回合拍听想忙]|吆喝|叫卖)/;

/** Help with papers, telephones and talking is no labour. */
export const byWord =
  /联系|申请|跑|填(?!坑|土|沟|平)|缴|交|咨询|登记|上传|激活|认证|办|报|查|察看|下载|注册|打印|复印|拍|转(?!运)|还|贷|解决|争取|选|挂号|介绍|协调|反映|写|算|存|取|领|寄|捎|送|拿|说|劝|疏导|化解|推荐|对接|落实|补习|辅导|讲|问|看病|想|找|约|评|审|批|谈|调|开通|绑定|成立|组建|制定|完善|建立|健全|编制|引进|梦|难关|思路|主意|出路|门路|规划|脱贫|致富|打气|鼓|察看|勘|参谋|分析|[穷贫困]帽|(?:过[上好]?了?|度过)[^,]{0,4}[冬年节]$/;

/** 帮助3户|完成危房改造, 帮助12户|实现增收: what it came to in the end, which nobody's hands did in a day. */
const inTheEnd =
  /实现|改善.*(?:环境|条件|生活)|树立|增强|提[升高]|完成了?[^,]*(?:改造|改厕|搬迁|认定|参保|目标|指标)/;

/** 帮助修建了文化书屋: for all of the village, and by no hands of ours. */
export function buildsForAll({ text, people }: Segment): boolean {
  return people.named.length === 0 && /帮助[^,\d]{0,6}(?:修建|新建|建成|建设|建起|改建|扩建|筹建)/.test(text);
}

/** 给, 替, 为: whom it is for follows. */
export function leadsToWhom({ text }: Token): boolean {
  return text === "给" || text === "去给" || text === "替" || text === "为";
}

/** 我给李平家, 给他: the sender and whom it is for. */
export function isForThem(token: Token): boolean {
  return (
    token.mention !== null ||
    has(token, Role.home) ||
    has(token, Role.filler) ||
    has(token, Role.dative) ||
    has(token, Role.pronoun) ||
    has(token, Role.title) ||
    has(token, Role.cadreSelf)
  );
}

/** 化肥三袋|给他卸院子里了, 送了三袋化肥帮他搬到屋里: how what was just given came in. */
export function carriesInGift({ text, reading }: Segment, { entries, sentence }: Scene): boolean {
  if (!carriedIn.test(text)) return false;
  const last = entries.list.at(-1);
  const given = reading.items.some(
    ({ noun, quantity, verb }) =>
      noun?.kind === "goods" && quantity !== null && has(verb ?? undefined, Role.give),
  );
  return given || (last?.facts.measure === "goods" && last.sentence === sentence);
}

const carriedIn =
  /[给帮](?:着|忙|我)?(?:[他她]们?家?|人家|老人)?(?:都|全)?[卸搬抬扛背拎提抱](?:到|进|在|下|回)?[来去]?了?(?:[他她]家?)?[院屋家房门仓堂库炕灶厨][^,。]{0,3}$/;

/** 陪老人晒了会儿太阳, 烤了一会火 */
export const basking = new Sign("晒烤", /晒[^,]{0,5}(?:太阳|日头|暖)|烤[^,]{0,5}火/);
