// Money that is told, and nobody was given it: fees taken in, what a rule grants, what a paper says, pay for work.

import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBefore } from "../../scene/stretch.ts";
import { anyOf } from "../../text/characters.ts";
import { sentenceSoFar } from "../../text/sentence.ts";
import { Role } from "../../words/roles.ts";

const digit = "[\\d一二两三四五六七八九十]";
/** What every household pays by a rule. Not: 医药费, 学费, which may be paid for them */
const fees =
  "(?:医保|合疗|合作医疗|居民医疗|养老保险|农业保险|垃圾|卫生|清运|环卫|水电?|电|网|电视|物业|党)(?:缴?费|[款钱金])|医保|合疗|合作医疗|养老保险|党费";

/**
 * 去李平家收医保,|一家4口1600元, 收了12户垃圾费,|每户30元, 代收医保款|1600元: taken in from them.
 * Not: 收到医保局退款, 收了玉米,给了200元
 */
const takenIn = new RegExp(
  `(?:[代催征补预]收|(?<![回秋夏麦抢丰接没未])收(?:了|取|缴|齐|到)*)(?:[^,。;\\n送给发]{0,6}(?:户|家|人)的?)?(?:本?[今明]?年度?的?)?(?:${fees})(?:[^。;\\n送给发捐慰退垫掏拿带助救贷现]{0,16})$`,
);

/** 医保政府资助190元, |自己交226元: what of a fee is borne by whom. */
const shareOfFee = new RegExp(
  `(?:${fees})[^。;\\n给送]{0,8}(?:政府|国家|财政|民政)(?:资助|补[助贴]|代缴|承担)${digit}|^(?:其余|剩余|剩下|个人)*(?:自己|个人)(?:只|再|还|要|需|得|应)*(?:[交缴付出]|承担|负担)了?${digit}[^,给替帮资慰支救]*$`,
);

/** 给李平讲了医保,|每人400元: what the rule that was told of asks for or grants. Not: 讲解了政策,|每户慰问金200元 */
const ruleTold =
  /(?:讲|讲解|宣讲|宣传|解释|介绍|说)(?:了|过)?(?:一下)?[^,。;\n]{0,6}(?:医保|合疗|低保|养老|高龄|贴息|补[贴助]|奖补|贷款|改厕|危改|改造|保险)(?:的?(?:政策|事|标准))?[,:]$/;
const rateOf = new RegExp(
  `^(?:一?[每][人户亩家头只棵年月天]){1,2}(?:最[高低多]|可以?|能)*${digit}[^,送给发慰金款红包现救助和]*$`,
);

/** 宣传贴息贷款|5万元: how much may be had. Not: 宣传政策,协调贷款5万元 */
const loanTold =
  /(?:贷款?|信贷)[^,送给办协争申发落帮为]{0,8}(?:最[高多低]|额度上限|上限|期限)[^,送给办协争申发落帮为]{0,6}\d|(?:宣传|宣讲|讲解|讲(?![好成妥])了?|介绍|解释)[^,送给办协争申发落]{0,8}贷款[^,办协争申发落]{0,4}\d(?![^。;\n]*(?:办|批|放款|到账))/;

/** 给李平开了400元|收据, 打了2000元的|欠条: what a paper says. */
const onPaper = new RegExp(
  `(?:[开打写填](?:了|具|出)*|拿(?:了|出|来)*)(?:一?[张份])?${digit}[\\d一二两三四五六七八九十百千万.]*(?:元|块钱?)的?(?:收据|发票|票据|收条|欠条|借条|单据|清单)`,
);

/** 给李平算了|5000元收入, 给李平核了补助|2000元: worked out. Not: 给李平结算了, 核发了, 核销 */
const workedOut = new RegExp(
  `^(?:今天|上午|下午|我们?|又|还)*[给帮替为][^,送发捐]{1,6}(?<![结清打预合划盘])(?:算|核|核算|核定|核对|核实|测算|统计|登记)(?:了|出|好|完)+(?:一下)?[^,送发捐给留拿带掏资慰现红每]{0,8}${digit}`,
);

const ofTelling = anyOf("最限收讲宣解绍说政国财民自个本据票条单算核统登");

/** 去李平家收医保,|一家1600元; 给李平讲了医保,|每人400元; 给李平开了|400元收据; 给李平核了|补助2000元 */
export function isMoneyOnlyTold({ text, tokens, roles }: Segment, { source }: Scene): boolean {
  if (!source.characters.mayHaveOneOf(ofTelling)) return false;
  if (onPaper.test(text) || workedOut.test(text) || loanTold.test(text)) return true;
  if (shareOfFee.test(text)) return !roles.has(Role.dative) && !/[我咱]/.test(text);
  const end = tokens.at(-1)?.end ?? 0;
  const told = sentenceSoFar(source.text.slice(Math.max(0, end - longest), end));
  return takenIn.test(told) || (rateOf.test(text) && ruleTold.test(told.slice(0, -text.length)));
}

const longest = 50;

const pay = "(?:工[资钱]|薪水|薪酬|报酬|劳务费)";
/** 领了|860元工资, 拿到|2000元, with work told before. Not: 领了500元慰问金 */
const drew = new RegExp(
  `^(?:就|也|才|一共|总共|共|已经?|他|她|今天|刚|上?月|这个月)*(?:领(?:了|到|着|回)+|(?:拿|挣|赚)(?:到|着|回)+|[挣赚]了)(?:约|近|将近)?${digit}[\\d一二两三四五六七八九十百千万.多余]*(?:元|块钱?)?(?:的?${pay})?$`,
);
const isPay = new RegExp(`${pay}$`);
/** 在车间缝手套, 在工地干了一个月, 打零工, 当保洁员. Not: 没在工地干活, 公岗没了 */
const worked =
  /(?:打[零短]?工|务工|上班|帮工|做工|[干做]活|[干做]了[\d一二两三四五六七八九十半几]+[个天月]|(?:车间|工地|厂里?|公司|园区|基地|大棚|合作社)里?[^,。;\n没不伤病停去到]{1,8}|[当做干]了?(?:[^,。;\n没不]{1,4}员|保安|保姆|月嫂|厨师|小工|大工|护工|门卫))(?:[^,。;\n伤病没不送给]{0,6}),(?:[^。;\n送给发慰伤病]{0,8},)?$/;
/** 5户领了分红,|每户500元 */
const dividend =
  /(?:领|分|拿|得)(?:了|到|取)*[^,。;\n送给慰]{0,4}(?:分红|股金|租金|流转费|土地款)[款金]?[,:]$/;
const ofDrawing = anyOf("领拿挣赚分得");

/** 李平在工地干了一个月,|领了4000元; 领了|860元工资; 5户领了分红,|每户500元: earned, and not given. */
export function isEarned({ text, tokens, roles }: Segment, { source }: Scene): boolean {
  if (!source.characters.mayHaveOneOf(ofDrawing) || roles.has(Role.dative) || roles.has(Role.cadreSelf))
    return false;
  const before = sentenceSoFar(textBefore(tokens, source, longest));
  if (drew.test(text)) return isPay.test(text) || worked.test(before);
  return rateOf.test(text) && dividend.test(before);
}
