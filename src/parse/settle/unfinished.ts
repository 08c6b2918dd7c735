import type { Kept } from "../scene/kept.ts";
import { Sign } from "../text/characters.ts";
import type { Normalized } from "../text/normalize.ts";

const not = "(?:[还尚仍]?(?:未|没有?|没能|未能)(?:被|能|予|正式)?)";

/** What was to be handed over is still with us. */
const notHanded = `${not}(?:送[出达到去]?|发[放出]?|领[取走]?|交付?|寄[出到]?|到[货账]|[拨支]付|下[达拨]|兑[付现])|[待等]着?(?:送达?|发放?|领取?|拨付)|正在(?:采购|运输|配送)|[还仍尚]?在(?:路上|采购|运输|配送)中?`;
/** Nobody went. */
const notGone = `${not}(?:走访|入户|慰问|看望|成行|上门)|待(?:走访|入户|慰问|看望)`;
/** It did not come about, or has still to. */
const notDone = `${not}(?:果|成功?|办[成理结妥]|谈[成妥]|批[复准]?(?:下来|通过)?|获(?:得)?(?:批准?|通过|同意|支持)|审批|通过|落[实地]|到位|放款|开[工展]|[动启]工|启动|实施|实现|执行|完[成工]|竣工|建成?|签[约订]?|举[办行]|[答回]应|同意|理会|采纳)|被(?:拒绝?|否决?|退回|驳回)|作罢|泡汤|落空|告吹|流产|待(?:审批|批复?|审核|落实|实施|完成|开工|建|办理?|签约|放款|定)|(?:因故)?(?:推迟|(?<!办[了理好妥]?了?)延[期后迟]|改期|取消|暂停|暂缓|搁置|中止|终止)(?:举[办行]|开展|进行|实施)?|(?:审批|审核|办理|协商|洽谈|筹备|筹划|施工|建设|推进|进行|申请|争取|协调|在建)中|在建|(?<=[(|\t -])(?:计划|拟建|筹建|规划中?)|正在(?:审批|审核|办理|协商|洽谈|筹备|申请|争取|协调|施工|建设|推进)`;

/** 正在协调|贷款5万元, 正争取|项目资金50万元: still sought. Not: 正在跑运输, 正在落实的资金已到位, 正在联系李平送500元 */
const sought =
  /(?<=^|[,。;\n])(?:[目当]前|现在?|[我咱]们?|单位|工作队|村里|还)*正在?(?:[为给帮替向跟找][^,。;\n为给帮替向跟找]{1,8})?(?:积极|全力|抓紧)?(?:协调|争取|申请|申报|办理?|对接|联系|落实|筹集|筹措|募集|引进|跑)(?![^,。;\n]*(?:送|发放|已|批了|到[账位]|放款了|(?<![没未])(?:办[好成妥]|下来)))[^,。;\n]*(?=[,。;\n]|$)(?!,[^。;\n]{0,8}(?:已|批了|到[账位手]|办[好成妥]|下来|成了))/g;
/** 项目资金50万元|已上报, 贷款5万元|,等审批: asked for. Not: 慰问李平500元已上报, which reports what was given; 已申报,已批 */
const applied =
  /(?:(?<=[元万亿个])已经?(?:上报|申报|申请|提交|报送)(?:了|县[里上]?|镇[里上]?|局[里上]?)*|,?等着?待?(?:上级|上面|[县镇乡][里上])?(?:审批|批复?|结果|回复))(?=[,;。\n]|$)(?!,[^。;\n]{0,8}(?:已|批了|到[账位手]|下来))/g;
const isGiven = /[发送拨付给捐收]|慰问|看望|到[账位]|走访/;

/** 给李平的500元|这个月还没给, 李平的慰问金500元|我还没送到家: told of for that. Not: 去年给李平送了2袋米,今年没给 */
const notThisTime =
  /(?<=的[^,;。\n]{0,6}(?:[元块袋桶箱斤件床]|钱))(?:(?:这个?月|本月|这周|本周|这次|到?今天|到?现在)[还都仍]?|[我咱]们?[还仍])[没未](?:给|送|发)(?:[他她])?(?:到家?|去|过去)?(?=[,;。\n]|$)/g;

const status = new RegExp(
  `(?<![我咱俺])(?:(${notHanded})|(${notGone})|(${notDone}))了?(?=[,;。\\n、)\\]|\\t/ ]|$)`,
  "g",
);

/** What may stand between what was told and the word that judges it: a label, why, and who or how far. */
const between =
  /(?:(?:状态|进[展度]|备注|结果|(?:完成|办理|发放|落实|办结)情况):)?(?:(?:因为?|由于|受)[^,;。:\n]{1,12}?)?(?:[目当]前|现[在今]?|至今|到现在|暂时?|[仍还尚均都也却但]|但是|最终|最后|结果|一直|全部|已|对方|人家|企业|公司|银行|上级|上面|[县镇乡市]上|单位|部门)*$/;
const longestBetween = 24;
const longestPiece = 24;

/** 李平 走访× 慰问金300元×: judges only what it touches. */
const crossed = /×(?=[,;。\n、)|\t ]|$)/g;

/** 户主|物资|是否发放\n陈九斤|化肥3袋|否 */
const denied = /[|\t ](?:否|未|没有?|×)(?=[|\t ]*(?:\n|$))/g;
const asksWhether = /[|\t ]是否已?(?:发|送|领|到|完成|落实|办|兑|走访|入户)/;

const goesThere = /走访|入户|慰问(?![金品])|看望|家访/;
/** Less than any of the words, and quickly looked for: most messages have none. */
const mayJudge = new Sign(
  "未没待被作泡落告流推延改取暂搁中终在计划拟筹规×否",
  /[未没待×否]|被[拒否退驳]|推迟|延[期后迟]|改期|取消|暂[停缓]|搁置|[中终]止|作罢|泡汤|落空|告吹|流产|在(?:路上|采购|运输|配送|建|审|办|协|洽|筹|申|争|施|推)|[购输送批核理商谈备划工设进行请取调建]中|[(| \t-](?:计划|拟建|筹建|规划)/,
);
const maySeek = new Sign("正", /正在?[^,。;\n]{0,12}(?:协调|争取|申|办|对接|联系|落实|筹|募集|引进|跑)/);
const mayApply = new Sign("报申提等", /已经?(?:上报|申报|申请|提交|报)|等着?待?[^,。;\n]{0,3}[审批结回]/);
const gifts = new Set(["goods", "goods_value", "cash", "leaflet", "contact_card"]);
const offTheList = /完成|推|延|改期|取消|暂停|暂缓|中止|终止|进行/;

/**
 * 李平 化肥2袋 已领\n陈九斤 化肥3袋 未领; 水渠1公里(未开工); 协调贷款50万元,因担保问题未办成; 慰问金300元×: what was told is no deed
 * where a word right behind it, or a clause of nothing else, says that it did not come about or has still to; nor is what is still sought or only
 * applied for (正在协调贷款5万元; 项目资金50万元已上报), nor what is still with us (给李平的500元我还没给).
 */
export function dropUnfinished(entries: Kept[], source: Normalized): void {
  const { text } = source;
  if (entries.length === 0) return;
  if (maySeek.isIn(source))
    for (const { index, 0: said } of text.matchAll(sought))
      dropWithin(entries, { from: index, to: index + said.length }, ofSought);
  if (mayApply.isIn(source))
    for (const { index } of text.matchAll(applied)) {
      const from = startOf(text, index, ",;。\n");
      if (!isGiven.test(text.slice(from, index))) dropWithin(entries, { from, to: index }, ofFunds);
    }
  if (!mayJudge.isIn(source)) return;
  for (const { index } of text.matchAll(notThisTime))
    dropWithin(entries, { from: startOf(text, index, ",;。\n"), to: index, touches: true }, ofGift);
  if (text.search(status) >= 0) dropJudged(entries, text);
  if (text.includes("×"))
    for (const { index } of text.matchAll(crossed)) {
      const from = startOf(text, index, ",;。:\n、)|\t ");
      // A visit is told by all of its line.
      if (goesThere.test(text.slice(from, index)))
        dropWithin(entries, { from: startOf(text, index, "\n"), to: index }, ofVisit);
      else dropWithin(entries, { from, to: index }, ofThing);
    }
  if (asksWhether.test(text))
    for (const { index } of text.matchAll(denied))
      dropWithin(entries, { from: startOf(text, index, "\n"), to: index }, ofAny);
}

function dropJudged(entries: Kept[], text: string): void {
  for (const { index, 0: said, 1: handed, 2: gone } of text.matchAll(status)) {
    const judges =
      under.test(said) && gone === undefined && handed === undefined
        ? ofWorks
        : handed !== undefined
          ? ofGift
          : gone !== undefined
            ? ofVisit
            : offTheList.test(said)
              ? ofAny
              : ofAct;
    dropWithin(entries, reachOf(text, index), judges);
  }
}

/** `touches`: only what ends right at `to`, so that in 给李平送了2袋米刘军没送 nothing of 李平's is judged. */
type Reach = { from: number; to: number; touches?: true };

/** What a word of status judges: what it stands right behind, or the clause before its own. */
function reachOf(text: string, index: number): Reach {
  const before = text.slice(Math.max(0, index - longestBetween), index);
  const to = index - (between.exec(before)?.[0].length ?? 0);
  const stop = text.charAt(to - 1);
  if (",;。\n".includes(stop)) {
    // 送米2袋,面1袋,均未送到
    const all = /[均都]|全部/.test(text.slice(to, index));
    return { from: startOf(text, to - 1, all ? ";。\n" : ",;。\n"), to: stop === "," ? to - 1 : 0 };
  }
  const apart = "( |\t[-/".includes(stop);
  const beside = apart ? to - 1 : to;
  // 油2桶(米待发): of what the bracket itself names.
  const from = startOf(text, beside, apart ? ",;。:\n、)" : ",;。:\n、)(");
  // In dictation without stops only what it touches.
  return { from: Math.max(from, beside - longestPiece), to: beside, touches: true };
}

function startOf(text: string, to: number, stops: string): number {
  let at = to;
  while (at > 0 && !stops.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

type Judge = (measure: string) => boolean;

const ofGift: Judge = (measure) => gifts.has(measure) || measure === "loan" || measure === "project_funds";
const ofVisit: Judge = (measure) => measure === "visit";
const ofThing: Judge = (measure) => measure !== "visit";
const ofAct: Judge = (measure) => measure !== "visit" && measure !== "talk";
/** 争取项目1个,正在建设: won all the same; what is being built is not there. */
const under = /正在(?:施工|建设|推进)|在建|(?:施工|建设|推进)中/;
const ofWorks: Judge = (measure) => measure === "works";
const ofFunds: Judge = (measure) => /^(?:loan|project_funds|cash)$/.test(measure);
const ofSought: Judge = (measure) => measure === "project" || ofFunds(measure);
const ofAny: Judge = () => true;

/** Told within the reach; an act without a figure may stretch to the end of its clause. */
function dropWithin(entries: Kept[], { from, to, touches }: Reach, judges: Judge): void {
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at];
    if (entry === undefined || entry.facts.missed || !judges(entry.facts.measure)) continue;
    if (touches && entry.end < to) continue;
    const opensIn = entry.start >= from && entry.start < to;
    if (opensIn || (entry.end > from && entry.end <= to)) entries.splice(at, 1);
  }
}
