import type { Lexicon } from "../words/lexicon.ts";
import type { Token } from "../words/tokens.ts";
import { askedOf, type Told, told, withoutIdle } from "./told-of-others.ts";

const clause = "(?<=^|[,。;!\\n])";
const some = "[一两二三四五六七八几\\d]";
const kin = "(?:儿子|女儿|闺女|姑娘|女婿|儿媳妇?|侄子|侄女|外甥|孙子|孙女)";
const thing = `${some}{1,2}[张台床口把个只铺盘条顶][^,、。;!\\n送给带我一两二三四五六七八几\\d]{1,6}`;

const theirs = "[^,。;!\\n我咱俺]";
const seenLately =
  "(?:(?:今天|昨天|前天|[上下]午|早上|前几天|最近|刚才?|走访时|期间),?)?(?![^,。;!\\n]{0,8}(?:[我咱俺]|单位|局|帮扶|结对))";
const whose = "[^,。;!\\n我咱俺和跟与同带陪请组联邀叫让随领给为帮走访到去看]{1,6}";
/** Who comes to see somebody as his own. Not: 老师 and 志愿者, who may be ours */
const comers =
  "(?:同班同学|老?同学|老?战友|邻居|街坊|亲戚|亲友|工友|发小|(?:孩子|儿子|女儿|孙子|孙女)的(?:老师|班主任))";

/** What stood in the house, what they ate, whom a doctor saw to, and who was brought to him by his own. */
const seen: readonly Told[] = [
  // 到李平家走访,|一间土房一盘炕,一台缝纫机|. Not: 走访李平家,一袋米两桶油
  told(
    "房窑屋",
    new RegExp(
      `(?<=[家户访里],)(?<idle>(?:就|只有|只|仅)?${some}{1,2}[间孔座](?:土坯|土|砖|瓦|平|破|老|旧|木|草|石头|小|低矮的?)?(?:房子?|窑洞?|屋子?)(?:[,、]?${thing}){1,6})(?=[,。;!\\n]|$)`,
    ),
  ),
  // 他正在吃饭,|一碗白米饭一碟咸菜|. Not: 他正在吃饭,送去一袋米一桶油
  told(
    "饭",
    new RegExp(
      `(?<=吃(?:着)?(?:[早午晚中]?饭|饭呢),)(?<idle>(?:就)?(?:${some}[碗碟盘盆个][^,、。;!\\n送给带我一两二三]{1,6}[,、]?){1,4})(?=[,。;!\\n]|$)`,
    ),
  ),
  // 我买了|两条烟给工匠们散了散|. Not: 买了两条烟给李平送去
  told(
    "烟",
    new RegExp(
      `(?<idle>${some}[条包盒]烟给(?:工匠|师傅|民工|工人|匠人|泥瓦匠|干活的|帮忙的)们?(?:散|敬|递|发|点)[了散上]{0,3})(?=[,。;!\\n]|$)`,
    ),
  ),
  // 到李平家时|村医正在给他量血压|. Not: 我们带的村医正在给他量血压, 义诊现场医生正在给群众量血压
  told(
    "医护大",
    new RegExp(
      `${clause}(?<!(?:组织|请来?|联系|协调|带|义诊|[和同跟]村?医)[^。;!\\n]{0,24})(?![^。;!\\n]{0,30}(?:义诊|体检|现场|活动|帮忙|帮着|配合))[^,。;!\\n我咱俺带请组联陪邀同和队]{0,12}(?<idle>(?:村医|医生|大夫|护士)正(?:在)?[给为替][^,。;!\\n我咱俺]{1,8}(?:量血压|打针|看病|检查(?:身体)?|输液|挂水|换药))(?=[,。;!\\n]|$)`,
    ),
  ),
  // 他老伴躺着,|儿子带着去县医院拍了片子|. Not: 带着李平的儿子去县医院拍了片子
  told(
    "带陪领",
    new RegExp(
      `${clause}(?:[他她]|老[人汉])?的?(?<idle>${kin}[带陪领]着?[他她]?(?:老伴)?[去到](?:了|过)?[^,。;!\\n我咱俺]{0,6}(?:医院|卫生院|卫生室)(?:[看拍做查住][^,。;!\\n我咱俺]{0,10})?)(?=[,。;!\\n]|$)`,
    ),
  ),
  // |同学上门看望|李平|的孩子,送了一箱牛奶|. Not: 组织同学上门看望李平的孩子, 和同学上门看望李平的孩子, 同学来看望李平,我们送了米, 邻居走访了3户, 工友看望了,送米1袋
  told(
    "望看探访慰",
    new RegExp(
      `${clause}(?<idle>${seenLately}(?:${whose}的)?${comers}们?(?:都|也|还|又|经常|常|一起|专门|特意)*(?:上门|[来去到](?:了)?${theirs}{0,8}?)?(?:家访|(?:看望|看看|探望|探视|慰问)(?:了|过)?(?![了过]|[^,。;!\\n]*[带送给])${theirs}{1,10})(?:,(?:还|又|也)*(?:给[他她]们?家?)?[带送买拿捎](?:来|去|了)${theirs}{1,14})?)(?=[,。;!\\n]|$)`,
    ),
  ),
  // 他去过一次兰州,|是给儿子看病去的|. Not: 我给李平的儿子看病去了县医院
  told(
    "病",
    /去过[^,。;!\n我咱俺]{1,8},(?<idle>(?:还)?是(?![^,。;!\n]{0,6}(?:队员|干部|单位|书记))[^,。;!\n我咱俺]{0,6}(?:给|带|陪)[^,。;!\n我咱俺]{0,6}看病去的)(?=[,。;!\n]|$)/,
  ),
];

/** Whether it tells of what was seen in the house, or of what was done there by others. */
export const seenThere = askedOf(seen);

export function withoutSeenThere(tokens: readonly Token[], _: Lexicon, text: string): readonly Token[] {
  return withoutIdle(tokens, text, seen);
}
