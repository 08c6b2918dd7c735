import { textOf } from "../scene/stretch.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { isMark, type Token } from "../words/tokens.ts";
import { askedOf, type Told, told, withoutIdle } from "./told-of-others.ts";

const kin =
  "(?:[大小二三老]?儿子|[大小二三老]?[女侄]儿|闺女|姑娘|女婿|儿媳妇?|侄子|侄女|外甥女?|外孙女?|孙子|孙女|妹妹|姐姐|哥哥|弟弟|大哥|大姐|二哥|二姐|堂[哥弟姐妹]|表[哥弟姐妹]|叔叔|舅舅|姑姑|姨妈|大伯|亲戚)们?";
const elders = "(?:叔叔|舅舅|姑姑|姨妈|大伯|二叔|大舅|姑父|姨父|表叔|亲戚们?)";
/** Where a sentence begins, and where a clause does. */
const sentence = "(?<=^|[。;!\\n])";
const clause = "(?<=^|[,。;!\\n])";
/** Whose kin it is, with none of us and no act of ours in front. */
const whose = "[^,。;!\\n我咱俺给帮为替送去到看访慰问和跟与同把让请陪接带领系动劝得趁听]{0,10}";
const often = "(?:经常|常常?|时不时地?|时常|隔三差五|年年|每[年月周]都?|逢年过节|过年过节|总是?)";
/** What tells of kin who can give: he keeps a shop, or is well off. */
const wellOff =
  "[^,。;!\\n我咱俺不没]{0,8}(?:开(?:了|着)?[个家间]?(?:超市|商店|小卖[部铺]|饭[店馆]|粮油店|公司|厂)|条件(?:还|也|挺|很|比较)*好|孝顺|孝敬|有钱|做生意|当老板)(?:了|的|着)?";
const many = "[\\d一二两三四五六七八九十几百千万半]";
const lately = "(?:今天|昨天|前天|刚|从[^,。;!\\n]{1,6}|也|都|又)*";
const rest = "[^,。;!\\n我咱俺]{0,20}";

/** 女儿回来了,|带了一箱牛奶给他|: by one who is not 他 herself to him. */
function backHome(who: string, whom: string): Told {
  const to = `给${whom}(?:们|家)?`;
  return told(
    "回",
    new RegExp(
      `${sentence}${whose}(?:${who})${lately}回(?:来|家)[^,。;!\\n我咱俺没]{0,4},(?<idle>(?:${to}[带买](?:了|回)${many}?${rest}|[带买](?:了|回)${many}?[^,。;!\\n我咱俺送]{1,12}${to})(?:,(?:又|还|也)?[带买](?:了|回)${rest})?)(?=[,。;!\\n]|$)`,
    ),
  );
}

/** What kin gave to a household, and what the household gave to us: nothing of ours. */
const gifts: readonly Told[] = [
  // 李平的侄子开超市,|经常送米送面|,|逢年过节还给三五百块钱|. Not: 李平的侄子不管他,经常给他送米; 李平的侄子在外打工,我经常给他送米
  told(
    "常时年月周节总",
    new RegExp(
      `(?:${sentence}${whose}|${clause}[他她](?:的|家)?)${kin}${wellOff},(?<idle>(?:也|都|还)?${often}[^,。;!\\n我咱俺]{0,6}[送给买带]${rest}(?:,(?:${often}|又|也|还)+[给送买带]${rest})?)`,
    ),
  ),
  // 李平的侄女|常给他送米|,逢年过节还给三五百块钱. Not: 和李平的侄女常给他送米
  told(
    "常时年月周节总",
    new RegExp(
      `${clause}${whose}${kin}(?<idle>(?:也|都|还)?${often}(?:给[他她](?:们|家)?)?[送买带寄]${rest}(?:,(?:${often}|又|也|还)+[给送买带]${rest})?)`,
    ),
  ),
  // 李平的女儿回来了,|带了一箱牛奶给他|; 李桂花的儿子回来过节,|给她买了一件羽绒服|,|带了两箱水果|. Not: 李平的女儿回来了,给她带了两件衣服
  backHome("[大小二三老]?女儿|闺女|姑娘|儿媳妇?|侄女|外甥女|妹妹|姐姐|大姐|二姐", "他"),
  backHome("[大小二三老]?儿子|女婿|侄子|外甥|弟弟|哥哥|大哥|二哥", "她"),
  // 李平的妹妹来看他,|带了一袋苹果|. Not: 李平的妹妹来了,带了一袋苹果
  told(
    "看",
    new RegExp(
      `${sentence}${whose}${kin}${lately}(?:回?来看望?(?:了)?[他她]|回来看望?(?:老人|父母))[^,。;!\\n我咱俺没]{0,3},(?<idle>(?:给[他她](?:们|家)?)?[带买](?:了|回|来)${many}?${rest}(?:,(?:又|还|也)?[带买](?:了|回)${rest})?)(?=[,。;!\\n]|$)`,
    ),
  ),
  // 刘军的姐姐|带了两大包衣服给孩子|. Not: 给刘军的姐姐带了两大包衣服
  told(
    "带买拿",
    new RegExp(
      `${clause}(?![^,。;!\\n]{0,8}(?:单位|工作队|爱心|志愿|[局社]的|公司|企业))${whose}的${kin}(?<idle>(?:又|还|也)?[带买拿]了${many}[^,。;!\\n我咱俺]{1,12}给(?:孩子|老人|[他她]))`,
    ),
  ),
  // 他叔叔|又凑了8000|, 舅舅|出了一万|,姑姑|给了五千|. Not: 给李叔叔凑了8000, 李平的叔叔给了500元
  told(
    "凑出捐",
    new RegExp(
      `${clause}(?:[他她](?:们|家)?的?|[^,。;!\\n我咱俺给帮为替]{1,4}的)?${elders}(?<idle>(?:又|还|也|都|给[他她]?)*(?:凑|出|捐)了${many}[^,。;!\\n给]{0,8}(?:,${elders}(?:又|还|也|都)*[给拿]了${many}[^,。;!\\n给]{0,8})?)(?=[,。;!\\n]|$)`,
    ),
  ),
  // |亲戚朋友捐了三万多,镇上民政给了五千|,|水滴筹又筹了两万|. Not: 动员亲戚朋友捐了三万多
  told(
    "捐凑",
    new RegExp(
      `${clause}(?<idle>亲戚(?:朋友|邻居|们)*(?:又|还|也|都)*(?:给[他她]?)?[捐凑]了${many}[^,。;!\\n我咱]{0,6}(?:,[镇乡县村][上里]?(?:民政|政府|妇联|残联)(?:又|还|也)?[给补]了${many}[^,。;!\\n给]{0,6}(?=[,。;!\\n]|$))?)`,
    ),
  ),
  told("筹", new RegExp(`${clause}(?<idle>水滴筹(?:又|还|也)*筹了?${many}[^,。;!\\n]{0,6})`)),
  // 李平女婿|开大车,给老丈人卸了两吨煤|. Not: 李平女婿开车来帮忙,我们给李平卸了两吨煤
  told(
    "丈岳",
    new RegExp(
      `${sentence}${whose}女婿(?![^。;!\\n]{0,30}(?:工作队|队员|单位|干部|村[里上委]|不管|不在|没来|在外))(?<idle>[^。;!\\n我咱俺帮托陪]{0,30}给(?:他)?(?:老丈[人母]|丈母娘|岳[父母])[^,。;!\\n]{0,16})`,
    ),
  ),
  // 他给我们发了红鸡蛋,|又抓了一把喜糖|; 李桂花往我兜里塞了一把枣,|又抓了一把核桃|. Not: 给李平送了红鸡蛋,又抓了一把喜糖
  told(
    "抓塞装端摘",
    new RegExp(
      `(?<=(?:给[我咱俺]们?|往[我咱俺][^,。;!\\n]{0,4}|塞给[我咱俺]们?)(?:[抓发塞装端倒递拿摘了]{1,3})[^,。;!\\n]{0,10},)(?<idle>(?:又|还|也)[抓塞装端摘]了?${many}[^,。;!\\n给我]{1,8})(?=[,。;!\\n]|$)`,
    ),
  ),
];

/** Whether it tells of what kin gave, or of what the household gave to us. */
export const kinGave = askedOf(gifts);

export function withoutGiftsOfKin(tokens: readonly Token[], _: Lexicon, text: string): readonly Token[] {
  return withoutGrabbed(withoutIdle(tokens, text, gifts));
}

/** 我们送去一套婴儿衣服,|李平|又抓了一把喜糖: out of what is theirs. Not: 给李平抓了一把糖 */
function withoutGrabbed(tokens: readonly Token[]): readonly Token[] {
  const left = new Set<Token>();
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.mention == null || !(at === 0 || isMark(tokens[at - 1], clauseEnds))) continue;
    const found = tokens.findIndex((token, place) => place > at && isMark(token, clauseEnds));
    const behind = tokens.slice(at + 1, found < 0 ? tokens.length : found);
    if (/^家?[又还也]+抓了[一两三几]?大?把[^给我咱]{1,8}$/.test(textOf(behind)))
      for (const token of behind) left.add(token);
  }
  return left.size === 0 ? tokens : tokens.filter((token) => !left.has(token));
}

const clauseEnds = ",;。!\n";
