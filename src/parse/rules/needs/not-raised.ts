import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBefore } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import type { Token } from "../../words/tokens.ts";

/**
 * What is told of them, or thought, asked or hoped by us, in words that a need is told in too: 想着李平腿不好,|给他带了副拐杖; 问|她脑梗恢复得怎么样;
 * 了解近期大雨有没有受灾; 唯一的电器就是电灯; 对苦难有着顽强的承受力; 欠薪的事有结果了; 把李平的情况说了,|希望他们就近务工.
 */
export function isNotRaised({ clause, saidFrom, text, tokens, characters }: Segment, scene: Scene): boolean {
  const own = { text, characters };
  if (onlyThing.isIn(own) || bearsIt.isIn(own) || withdrawn.isIn(own)) return true;
  if (ourShortcoming.isIn(own) && underProblems.test(textBefore(tokens, scene.source, longestFront)))
    return true;
  if (clause.label === "need") return false;
  if (hasComeOut(cameOut.isIn(own), tokens, scene) || hasComeOut(cameOut.isIn(clause), clause.tokens, scene))
    return true;
  const before = textBefore(tokens, scene.source, longestFront);
  if (fears.isIn(own) || (saidFrom === null && (mayApply.isIn(own) || unsteady.isIn(own)))) return true;
  if (ourFeeling.isIn(clause) || ourOrders.isIn(clause)) return true;
  // 报销单没办下来,|愁得吃不下饭: why is told in front.
  if (theirFeeling.isIn(own) && (unmoved.test(text) || opensSentence.test(before))) return true;
  if (saidFrom === null && ourGoodHope.isIn(own)) return true;
  if (cameAtLast.isIn(own) || weAskedHow.isIn(own)) return true;
  const end = tokens.at(-1)?.end ?? 0;
  if (text.includes("盼") && longHoped.test(scene.source.text.slice(Math.max(0, end - longestFront), end)))
    return scene.entries.recent().some(({ facts }) => facts.measure === "works");
  if (partOfFunds.isIn(own)) return true;
  if ((howTheyAre.test(text) && weAsk.test(before)) || (ourHope.isIn(own) && toldOfThem.test(before)))
    return true;
  if (saidFrom === null && stillShort.isIn(own) && fundsOfOurs.test(before)) return true;
  return saidFrom === null && (ourThought.isIn(clause) || lookedInto.isIn(own));
}

const longestFront = 24;

/** 打电话问了,耕地不行,|荒坡可以申请: the rule, as it was told us. Not: 问能不能申请, 想知道可以申请吗 */
const mayApply = new Sign("申", /^[^,想要求希能问说让帮不没]{1,8}(?:也|都|就)?(?:可以|能)申请的?$/);
/** 打零工,一天80块,|不稳定: how the work is. Not: 网络不稳定 */
const unsteady = new Sign("稳", /^(?:[也还就都]|有点|很)*不(?:太|大|是很)?稳定$/);
/** 不愁卖,|就怕卖不上价: what may come. Not: 就怕下雨漏, 怕没钱看病 */
const fears = new Sign(
  "怕",
  /^(?:[他她])?(?:就|只|最|也)怕(?:卖不|价|行情|天旱|下霜|下雹|收成|赶不上|销路)[^,帮求请]{0,6}$/,
);

/** 最让我高兴的是他肯开口了. Not: 最让我担心的是房子漏雨 */
const ourFeeling = new Sign(
  "让令叫",
  /^(?:可|但|而)?最?(?:[让令叫])我们?(?:很|最|特别|格外|非常)?(?:高兴|感动|欣慰|难忘|佩服|开心|暖心|意外|惊喜|自豪|惭愧|心酸|感慨|敬佩)/,
);
/** 他愁得饭都吃不下, 他想不通: how it weighs on them, and not what. Not: 想不通为什么没评上 */
const theirFeeling = new Sign(
  "愁急气哭伤想",
  /^(?:[他她]|老人|一家人|全家)?(?:整天|天天|一直|还是?|也|都)*(?:(?:愁|急|气|哭|伤心|难过)得(?:饭都?|觉都?|整夜|直|一夜|睡|吃|掉|满)[^,钱]{0,6}|想不(?:通|明白|开))$|^[^,说反映问因为]{2,4}(?:还是?|一直|也|就是)?想不(?:通|明白)$/,
);
const unmoved = /想不(?:通|明白|开)$/;
const opensSentence = /(?:^|[。;\n])$/;
/** 支书说让我先跟着跑: what we are to do at work. Not: 支书说让我帮他问问 */
const ourOrders = new Sign(
  "让叫要",
  /^(?:村?支书|书记|村?主任|[镇乡局队]长|领导|单位(?:领导)?|[镇乡县局]里)(?:今天|又|也|还)*(?:说|交代|安排)?(?:让|叫|要求?)我们?(?:先|跟着?|别|不要|把|负责|写|整理|统计|入户|多)(?![^,]*[他她])/,
);
/** |希望能成吧 */
const ourGoodHope = new Sign("希盼", /^(?:但愿|希望|盼着?)(?:[能会]够?|可以|一切)?[^,他她让给修补]{1,5}吧$/);
/** 存在问题:|台账更新不及时: of our own work. Not: 存在问题:3组吃水不便 */
const ourShortcoming = new Sign(
  "台档资走入材简记学宣帮",
  /^(?:台账|档案|资料|走访|入户|材料|简报|记录|学习|宣传|帮扶)[^,他她户]{0,6}(?:不(?:够|及时|规范|完善|细|到位|深入|扎实|平衡|全)|欠缺|滞后|较慢)[^,]{0,3}$/,
);
const underProblems = /(?:^|[\n。;,])(?:工作)?(?:存在|主要)的?(?:主要)?问题:$/;

/** 问了问孙子考得咋样: asked by us, out of kindness. Not: 问补助怎么样了, 他问工作怎么样了 */
const weAskedHow = new Sign(
  "问",
  /^(?:我们?|又|还|也|就|并|顺便)*问(?:了问|了一?下|问|候|了)(?![^,]{0,10}(?:补|办|修|申|批|报|款))[^,他她要想]{0,10}(?:咋样|怎么?样|如何|好不好|顺不顺利)了?(?:、[^,他她要想]{1,12})?$/,
);

/** 盼了多年的路终于通了. Not: 盼了多年的路终于要修了,想让我们催一下 */
const cameAtLast = new Sign(
  "盼",
  /盼[了着]?[^,没未]{0,12}(?:终于|总算)[^,没未不要想能坏停断塌黄汤倒垮一取消]{1,8}了$/,
);

/** 硬化村道2公里,村里老人说这条路|盼了七八年了: what has been built. Not: 村民说自来水也盼了七八年了, 群众反映那座桥盼了十几年了 */
const longHoped =
  /(?:^|[,说讲])这[条座个口]?[路桥渠井]?(?:他们|大家|老百姓|村民)?盼了?(?:好|[几多十一二两三四五六七八九]|\d)[^,没未想要]{0,6}[年月]了?$/;

/** |想着李平该在家吃饭, |想着天冷了, |想着有空去看看: why we went or what we brought. Not: 李平想着换个活, 想着让村里帮忙, 就想着能早点通水, 想着李平家水管坏了, 想着有人来修 */
const ourThought = new Sign(
  "想",
  /^(?:我们?|咱们?|心里|就|也|又|还|一直|路上|今天|早上|中午|下午|一早|[,"])*想着(?![^,]{0,8}(?:能|有(?!空|时间|[些件]?旧)|政府|公家|国家|单位|村[里上]|早[点日])|[^,]*[坏漏断堵塌裂烂破])(?!(?:能|要是|以后)?[^,]{0,2}(?:让|请|叫|找|办|贷|借|申|修|换|再|多|养|种|买|开|搞|出去|外出|打工|学|盖|把))/,
);

/** 唯一的家具是一张床. Not: 唯一的愿望是… */
const onlyThing = new Sign(
  "唯",
  /^(?:家里|家中|屋里)?唯一的(?:家具|电器|家电|收入|经济来源|收入来源|家当|财产|交通工具|亲人)(?:就|也|还|只|便)*(?:是|靠)[^,没无坏缺]{1,12}$/,
);

/** 刘军撤回了申请, 李平的申请撤了. Not: 申请被撤销了,想重新办; 李平的申请作废了 */
const withdrawn = new Sign(
  "申",
  /^[^,想要求让请没不]{0,10}(?:撤回|撤销|撤|收回)了[^,想要求让请没不]{0,6}申请(?:书|表)?$|^[^,想要求让请没不]{0,8}申请(?:书|表)?(?:也|都|已经?)?(?:撤回|撤)了$/,
);

/** And nothing is told behind it of what the result is, but for what was paid. Not: 吃水问题有结果了,|解决了; 漏雨的事有下文了,|明天来修 */
function hasComeOut(isSaid: boolean, tokens: readonly Token[], { source }: Scene): boolean {
  return isSaid && noMoreOfIt.test(source.text.slice(tokens.at(-1)?.end ?? 0));
}

const noMoreOfIt = /^(?:[。!\n]|$|,[^,。\n]{0,16}[打转汇付](?:了|给))/;

/** 欠薪的事有结果了, 反映的路灯问题有着落了. Not: 欠薪的事还没有结果, 办低保有眉目了, 屋顶漏雨低保的事有结果了 */
const cameOut = new Sign(
  "事题",
  /^(?:[^,没无未不]{1,8}反映过?的[^,没无未不]{1,8}|[^,没无未不漏坏缺断塌破堵难]{1,16})(?:的?事情?|问题)(?:今天|昨天|现在|总算|终于|已经?|都|也|算是)*有(?:了?(?:结果|着落|下文)了|了(?:结果|着落|下文))$/,
);

/** 对苦难的生活有着顽强的承受力 */
const bearsIt = new Sign(
  "对",
  /^对[^,]{1,12}(?:有着?|充满了?)[^,没无]{0,8}(?:承受力|信心|毅力|勇气|希望|热情|热爱|向往|感情|盼头|期待)$/,
);

/** 了解近期大雨|有没有受灾: what we looked into, whatever was found. Not: 了解到有没有…, 反映有没有补助 */
const lookedInto = new Sign(
  "解问看听",
  /^(?:并|又|也|还|主要|重点|顺便|就|详细)*(?:了解|询问|问问|问一?下|看看|打听|关心)了?(?:一下)?(?!到)[^,到能补想要]{0,12}(?:有没有|是否|有无)[^,补帮办]{1,8}$/,
);

/** 项目总投资180万元,|其中申请专项资金120万元. Not: 申请补助2万元, 其中李平申请资金2万元 */
const partOfFunds = new Sign(
  "申",
  /^其中(?:已|拟)?申请[^,想要让请]{0,8}(?:资金|经费)[约近]?[\d.]{1,8}[余多]?万?元$/,
);

/** 协调项目资金30万元,|还差5万元. Not: 李平家盖房,还差2万元; 修路资金还差5万元 */
const stillShort = new Sign("差", /^(?:还|尚|仍)差[约近]?[\d.]{1,8}[余多]?万?元$/);
const fundsOfOurs =
  /(?:^|[。;\n])(?:我们?|单位|工作队|已|共|今年|累计)*(?:协调|争取|落实|筹集|筹措)(?:到|了)?[^,。;\n]{0,6}资金[约近]?[\d.]{1,8}[余多]?万?元,$/;

/** 问|她脑梗恢复得怎么样、能不能走路. Not: 问|低保怎么样才能办 */
const howTheyAre =
  /^(?:[他她]|老人|大[爷娘妈])们?(?:家里)?[^,办补修申要想]{0,12}(?:怎么?样|咋样|如何|好[点些]?没|好不好|(?:能不能|可不可以)(?:走|吃|动|下[床地]|自理|睡|坐|站|干活))[了、]?[^,]{0,8}$/;
const weAsk = /(?:^|[,。;\n]|[我并又也就还])问(?:了|一下|候|问)?$/;

/** 把李平的情况说了,|希望他们能就近务工: said by us to somebody else. */
const ourHope = new Sign("希盼", /^(?:希望|盼望?|盼着)[他她]们?/);
const toldOfThem =
  /(?:^|[。;\n,])(?:我们?|也|又|还|就|并)*把[^,。;\n]{1,10}(?:情况|困难|想法|事|表现)(?:都|也)?(?:[跟给向][^,。;\n]{1,5})?(?:说|讲|介绍|反馈|汇报)(?:了|给[^,。;\n]{1,5})(?:一[下遍])?,$/;
