// Money that came to the household from those it has dealings with: who bought, rented, insured or employed, and what it sent home.

import { Requirement } from "../scene/requirement.ts";
import type { Segment } from "../scene/story.ts";
import { Sign } from "../text/characters.ts";
import { Role } from "../words/roles.ts";
import { has } from "../words/tokens.ts";
import { traders } from "../words/traders.ts";

const figure = "[\\d一二两三四五六七八九十百千万]";
const due =
  "(?:定金|订金|押金|预付款|货款|尾款|理赔[款金]|保险[金赔]款?|赔偿[款金]?|赔款|租金|房租|地租)(?!补[助贴])";

/** 客商已给了3000元, 牛贩子给了他8000元, 包工头结了工钱2000元: by who buys from them or has them work. Not: 客商给了李平500元 */
const ofDealer = new Sign(
  "商站贩头主户家东",
  new RegExp(
    `^[^,我帮给送]{0,3}(?:${traders}|包工头|工头|承包商|租户|雇主|东家|货主|买主|买家)(?:那边|家)?(?:已经?|也|都|先|就|又|才|当场|提前|今年|今天|昨天)*(?:预付|支付|付|结|给|打|转|汇)(?:清|给|了|来|过)*(?:[他她]们?家?|人家|家里)?${figure}`,
  ),
);

/** 今年往家里寄了8000元, 给家里打了1万元, 上个月寄给他爹1500块 */
const sentHome = new Sign(
  "寄汇打转捎",
  /^[^,我送]{0,8}(?:往|朝)(?:家里?|回|老家|屋里)(?:寄|汇|打|转|捎)|^[^,我送给]{0,6}给(?:家里|屋里)(?:寄|汇)(?:了|回|来)|^[^,我送给]{0,6}(?:寄|汇)(?:给|回给?)[他她]?(?:爹|娘|爸|妈|父|母|家里|屋里)/,
);

/** 商家给了500元定金, 送来理赔款2300元: what such money is for. */
const ofDealing = new Sign(
  "定订押付货尾赔险租",
  new RegExp(`${figure}[元块万]?的?${due}|${due}[^,]{0,3}${figure}`),
);
/** 领回来1800元租金: drawn by them, or brought by whoever owes it. */
const comesIn =
  /^[^,给]{0,8}(?:领|收|拿|得|要)(?:到|了|回|取)|(?:公司|保险|商家|老板|租户|租客|房客|企业|厂家|厂里|对方|合作社|司机|工地)[^,]{0,4}(?:给|送|付|打|赔|转|退|汇)/;

/** 单位给他儿子发了3000元奖金: earned where they work. Not: 奖学金 */
const ofEmployer = new Sign(
  "奖薪工补",
  new RegExp(
    `^(?:单位|公司|厂里?|工地|老板|学校)(?:上|里)?(?:今年|去年|年底|刚|还|又)*给[他她]的?(?:大|小|二)?(?:儿子|女儿|闺女|丈夫|老公|媳妇|儿媳|爱人|老婆|女婿)[发给奖](?:了|放)*(?:${figure}+[元块]?的?(?:奖金|工资|年终奖|薪)|(?:奖金|工资|年终奖)${figure})`,
  ),
);

/** 各得了1个压岁红包100元: of the family. */
const ofNewYear = /(?:得|收|拿)(?:了|到)[^,给]{0,6}压岁/;

/** 发了结业证1本、补贴600元: at the end of a course that somebody else held. */
export const certified = new Sign(
  "证",
  /^[^,给我向为]{0,10}(?:发|领|得|拿)(?:了|到|放)*(?:结业|毕业|合格|上岗|技能)证书?(?:1[本张个份])?[、和](?:误工|生活|培训|交通)?补[贴助]/,
);

export const ofDealings = new Requirement({
  oneOf: "商站贩头主户家东寄汇打转捎筹赔租定订押付货尾险奖压钱费款",
});

/** 交了电费,|钱是他给的100元: theirs. Not: 钱是单位给的 */
const moneyOfTheirs = new Sign(
  "钱费款",
  /^[^,给]{0,4}[钱费款](?:都|全|也)?是(?:[他她]们?|人家|老人|本人)(?:家|自己)?[给出掏付拿]的/,
);

/** 客商给了5000元定金, 保险公司送来理赔款2300元, 往家里寄了8000元: no money of ours. */
export function isPaidByOthers(segment: Segment): boolean {
  const { text, roles, tokens } = segment;
  if (ofEmployer.isIn(segment) || moneyOfTheirs.isIn(segment)) return true;
  if (roles.has(Role.cadreSelf) || roles.has(Role.help) || forThem.test(text)) return false;
  // 客商给了|李平|500元
  if (tokens.some((token, at) => token.mention !== null && has(tokens[at - 1], Role.dative))) return false;
  if (ofDealer.isIn(segment) || sentHome.isIn(segment)) return true;
  return (ofDealing.isIn(segment) && comesIn.test(text)) || ofNewYear.test(text);
}

/** 协调对方给了5000元赔偿款, 客商给了500元慰问金 */
const forThem = /协调|联系|帮|代|替|慰问|捐|资助|救助|爱心|争取|督促|追|讨/;
