import type { Segment } from "../../scene/story.ts";
import { Role } from "../../words/roles.ts";
import { has } from "../../words/tokens.ts";

/** Characters of what money of theirs is told by. */
export const ofTheirMoney = "掏摸拿随捐分上去前先值卖借贷为险能可要也就怕";

const who = "(?:[他她]们?家?|老人|老伴|老两口|户主|大[爷妈娘叔])";

/** 他随礼500元, 老人捐给村里500元 */
const gaveAway = new RegExp(
  `^${who}(?:又|还|也|前几天|昨天|今天)?(?:随了?礼|随了(?=[\\d一二两三四五六七八九十])|捐(?!的|赠的|款))`,
);
const toOthers = /捐给|随礼/;
/** 李平从兜里掏出|100元给孙子: to their own. Not: 掏出100元给李平孙子 */
const toTheirOwn =
  /^(?:X|[他她]|老人)(?:家|自己)?(?:从[^,]{1,4}里?)?[掏摸拿]出?来?了?(?:[\d一二两三四五六七八九十百千]+)(?:元|块)钱?[给塞递][到给]?(?:他|她|自己)?的?(?:孙|外孙|儿|女|娃|孩|媳|侄|老伴)/;
/** 合作社给他分了500元 */
const shared =
  /^(?:合作社|公司|村集体|集体|园区|企业|厂里)[^,我]{0,3}给(?:[他她]们?家?)分了(?![\d一二两三]次)/;
/** 去年给过他500元, 单位上次给了他500元, 前年发过500元: and not now. */
const before =
  /^(?:单位|我们?|工作队|村上|镇上)?(?:上[次回]|去年|前年|之前|以前|早先|早前)[^,的]{0,3}(?:[给送发]过|[给送发]了[他她])/;
/** 一头牛值8000元: what one is worth. */
const worthOfOne = /^一[头只匹亩棵株条][^,]{1,3}(?:能|就|也|要)?(?:卖|值)/;

/** 保险补贴共7万元, 保险公司赔了2万元 */
const insured = /^[^给送为帮替协争办代]*保险(?:公司)?(?:补贴|赔付|理赔|赔偿|赔了)/;
/** 这头猪能值三千元, 这可要值上千元: what it would fetch. */
const wouldFetch = /(?:能|可以?|要|也|就|怕)(?:值|卖到?)(?:上|个)?[\d一二两三四五六七八九十几百千]/;
/** 用借款5万元和29万元买了羊, 靠贷款5万元建了棚; not 协调贷款5万元买羊 */
const borrowed = /^[^给送发帮为协调]*(?:借款|借来的?|[用靠拿]着?贷款)[^给送发]*(?:用于|用来|购|买|建|盖|修)/;
/** 为筹集医药费2万元而奔走, 为2万元学费发愁; not 为他发愁,送去500元 */
const soughtForLong =
  /^[^,给送发]*为了?[^,给送发]*[元块钱费款][^,给送发]*(?:奔走|奔波|发愁|犯愁|愁得|东拼西凑|东借西凑|四处借|到处借)/;

/** Money that the household gave away, had of what it has a share in, borrowed, is short of, or got before now. */
export function isMoneyOfTheirs({ clause, tokens, text }: Segment): boolean {
  const [first] = tokens;
  // 李平捐了500元 may be for him; 李平捐给村里500元 is not.
  const named = first?.mention != null && toOthers.test(text);
  const said = named || has(first, Role.title) ? text.replace(first?.text ?? "", "他") : text;
  const masked = tokens.map((token) => (token.mention === null ? token.text : "X")).join("");
  return (
    toTheirOwn.test(masked) ||
    gaveAway.test(said) ||
    shared.test(text) ||
    before.test(text) ||
    worthOfOne.test(text) ||
    insured.test(text) ||
    wouldFetch.test(text) ||
    borrowed.test(text) ||
    soughtForLong.test(clause.text)
  );
}
