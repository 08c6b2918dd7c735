import type { Scene } from "../scene/scene.ts";
import type { Segment } from "../scene/story.ts";
import { anyOf } from "../text/characters.ts";
import { Pattern } from "../text/pattern.ts";
import { type Item, tellsGiving } from "../words/item.ts";
import { isOfStores } from "./by-them.ts";

const telling = anyOf("原现共经存产下生抱买做织卖用上施追撒开给奖获证招让每树椒厕窖能井铺部");
/** Up to the item, in its sentence, with nothing told of our giving in between. */
const list = "[^。;我送给发]*$";
const kin = "(?:孩子|娃娃?|孙子|孙女|儿子|女儿|儿媳|媳妇|丈夫|老公|老婆|老伴|爱人|自己)们?";
const elders = "(?:叔叔?|伯伯?|舅舅?|姑姑?|姨妈?|哥哥?|姐姐?|弟弟?|妹妹?|亲戚|邻居|同学|朋友|战友)";

/** What stands in front of a figure of what they own, buy, use, make or get from others. */
const inFront = [
  // 母羊产羔|2只, 羊下羔|3只, 母鸡抱小鸡|15只
  "(?:母[羊牛猪鸡鸭兔马]|[羊牛猪])(?:又|刚|新|已经?)?(?:产|下|生|抱)了?(?:羔|犊|仔|崽|驹|小[羊牛猪鸡鸭]|[羊牛猪][羔犊仔崽])$",
  // 他刚从集上回来,买了|10只鸡娃
  `[他她](?:们|家|[儿女媳老]{1,2}[子儿妇伴])?(?:也|今天|早上)?(?:刚|才)从[^,我]{1,8}回来?,?(?:又|还)?(?:买|捎)了?${list}`,
  // 她给孩子买了|2套衣服
  `(?:^|[,。;\\n])[他她](?:还|又|刚|今天|昨天)?给${kin}(?:[买做织]|置办)了${list}`,
  // 这一季用了|8袋化肥、3卷地膜
  `(?:[他她]们?家?|这一?季|今年|今春|去年)[^,我给送]{0,4}用(?:了|去)${list}`,
  // 给地里上了|4袋尿素
  "给(?:[他她]们?家?|自家)?(?:的)?(?:地|田|果树|庄稼|菜|麦子|玉米|苗)[里上]?(?:上|施|追|撒)了[^,。;送]*$",
  // 在卫生院看病,开了|5盒药; not 请医生给李平看病,开了
  "^(?![^。;]*[带送陪请叫喊接])[^。;]*(?:看病|看了病|医生|大夫|卫生[院室]|医院|诊所|门诊|体检)(?![^。;]*义诊)[^。;我送]*开了?[^。;,我送]*$",
  // 他叔叔给了他|5只羊羔, 厂里给他老婆发了|2桶油
  `[他她]的?${elders}[又还]?给了?(?:[他她]|家里)[^。;我送发]*$`,
  `(?:厂里?|公司|工地|合作社|学校|幼儿园|老板|店里)给[他她]的?${kin}[发给寄]了[^。;我送]*$`,
  // 每天牛奶1盒、|鸡蛋1个
  `每天${list}`,
  // 给我倒了一杯水,拿了|3个苹果
  "[他她老][^,。;我]{0,4}给我们?[倒端泡沏盛][^。;送]*,(?:又|还)?拿了?[^。;给送]*$",
  // 存粮2000斤,|米2袋
  `存粮[^。;]{0,8}[,、]${list}`,
].map((pattern) => new Pattern(new RegExp(pattern)));

const owned = new Pattern(
  /^(?:现有|共用|经营|自有)|^(?:卫生|水冲式?)?(?:厕所|小卖部|小卖铺|水井|水窖)$|^太阳能$|^(?:奖状|荣誉证书|结业证|奖品)/,
);
const trees =
  /家(?:的)?[^,。;送给发]{0,3}(?:树|花椒)$|家[^,。;送给发]{1,4}树[^,。;送给发]{1,5}[株棵][,、][^。;送给发]*$/;
const gives = new Pattern(/[送发给捐赠颁]|慰问|物资|帮扶|补助/);
const behindIt = new Pattern(
  /^[^,。;给送我帮]{0,4}(?:共|一共|总共)?卖了|^[^,。;]{0,6}招待[我咱]|^[^,。;]{0,6}让我们?(?:带|捎)/,
);
/** Told beside what was given as well. */
const before = new Pattern(/^(?:原有|现存|尚存)/);

/**
 * 原有羊11只, 母羊产羔2只, 这一季用了8袋化肥: what they own, get or use, told of.
 * Not: 给他家买了10只鸡娃, 发放花椒苗:李平家200株
 */
export function isTheirsTold(segment: Segment, scene: Scene, item: Item): boolean {
  if (isOfStores(segment, scene, item)) return true;
  if (!segment.clause.characters.mayHaveOneOf(telling) && !scene.source.characters.mayHaveOneOf(telling))
    return false;
  const { source } = scene;
  const own = [...item.tokens].sort((one, other) => one.start - other.start);
  const figure = own.find((token) => token.quantity !== null);
  const end = own[own.length - 1]?.end ?? 0;
  if (figure === undefined) return false;
  if (before.test(item.noun?.text ?? "") || behindIt.test(source.text.slice(figure.end, figure.end + 16)))
    return true;
  const told = source.text.slice(Math.max(0, figure.start - longestSentence), figure.start);
  const said = told.slice(Math.max(...["。", ";", "\n"].map((stop) => told.lastIndexOf(stop))) + 1);
  if (handed.test(source.text.slice(end, end + 14))) return false;
  if (inFront.some((pattern) => pattern.test(said))) return true;
  if (load.test(source.text.slice(figure.start, figure.end)) && offToSell.test(said)) return true;
  if (tellsGiving(segment.reading) || gives.test(said)) return false;
  return (
    owned.test(item.noun?.text ?? "") ||
    (/^[株棵]$/.test(item.quantity?.unit?.name ?? "") && trees.test(said))
  );
}

/** 他正准备出门卖菜,|一车白菜800斤 */
const offToSell = /[他她][^,我帮]{0,8}卖[^,我帮了]{0,3},$/;
const load = new Pattern(/^一[车筐担]$/);
/** 买了2袋米|送给李平 */
const handed = new Pattern(/^[^。;\n]{0,8}(?:送[给到去]|给(?!我))/);
const longestSentence = 80;
