import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { anyOf } from "../../text/characters.ts";
import { sentenceSoFar } from "../../text/sentence.ts";
import { type Item, tellsGiving } from "../../words/item.ts";
import { aroundFigure } from "./around-figure.ts";
import { isOfStores } from "./by-them.ts";
import { goesToNobody } from "./not-handed.ts";
import { isPutToUse } from "./put-to-use.ts";
import { isSeenThere } from "./seen-there.ts";

const telling = anyOf(
  "养看见摆放桌饭吃原现共经存产下生抱买做织卖用上施追撒开给奖获证招让每树椒厕窖能井铺部重",
);
/** Up to the item, in its sentence, with nothing told of our giving in between. */
const list = "[^。;我送给发]*$";
const digits = "\\d一二两三四五六七八九十";
/** As well, and what is listed up to it counted: 柴火,|化肥2袋 is no such list. */
const ofOthers = "(?!单位|工作队|[局村镇]里)";
const other = `(?:${ofOthers}[^,、。;我送给发带拿捐])*`;
/** 两袋化肥, 一些药2盒: as far as its first figure there is one way to read it, so that a long list is read once. */
const withFigure = `(?:${ofOthers}(?:[^,、。;我送给发带拿捐${digits}几半]|[${digits}几半](?=[些起边样])))*[${digits}几半](?![些起边样])${other}`;
const counted = `(?:(?:${other}、|${withFigure},)*${withFigure}[,、])?${other}$`;
const kin = "(?:孩子|娃娃?|孙子|孙女|儿子|女儿|儿媳|媳妇|丈夫|老公|老婆|老伴|爱人|自己)们?";

const animals = "[^,。;我给送]{0,2}[牛羊猪鸡鸭鹅兔马驴蜂鱼]";

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
  // 在卫生院看病,开了|5盒药; not 请医生给李平看病,开了, nor 去卫生院给李平开了, nor of a 义诊
  "^(?![^。;]*(?:[带送陪请叫喊接邀]|联系(?![户人电])|协调|组织|义诊)|(?:[^。;]*,)?(?:今天|昨天|[上下]午|我们?|咱们?|又|专门|就)*[去到跑][^,。;]{0,6}(?:卫生[院室]|医院|诊所)(?:里|帮)?[给替为](?!孩|儿|女|孙|老伴|媳|自)[^,。;]{1,5}[开拿]了?)[^。;]*(?:看病|看了病|医生|大夫|卫生[院室]|医院|诊所|门诊|体检)[^。;我送]*开了?[^。;,我送]*$",
  // 蜂蜜被同事们买完了,一共|20斤
  "被[^,。;送]{1,8}(?:买|订|抢|收)(?:完|光|走)了?,(?:一?共|总共)?$",
  // 化肥20袋,总重|1吨: how heavy they are
  "(?:^|[,。;\\n(])(?:总|共|净|毛|每[只头袋])?重量?(?:约|大约|近|达|为|在|有)*$",
  // 每天牛奶1盒、|鸡蛋1个
  `每天${list}`,
  // 给我倒了一杯水,拿了|3个苹果
  "[他她老][^,。;我]{0,4}给我们?[倒端泡沏盛][^。;送]*,(?:又|还)?拿了?[^。;给送]*$",
  // 还养殖的黄牛3头,|土山羊20多只; not 走访养殖户李平
  `^(?![^。;]*(?:送|扶持|购买|资助|帮|为))[^。;]*养(?:殖|的|了|着|有)*(?:${animals})[\\d.一二两三四五六七八九十百千]+[余多来几]?[头只匹口羽箱窝][,、]${list}`,
  // 在畜厩里看到|养鸡100只、生猪1头
  `(?:[圈厩棚舍栏笼塘窝]|院子?)[里内中](?:只|还|又|就)?(?:看[到见]|见到|有|养着?)${counted}`,
  // 一个破房子里摆了几件旧桌椅,|一张木板床; 桌上放着一台电视机,|一个暖水瓶
  `(?:^|[,。;\n])[^,。;我给送帮]{0,8}(?:[房屋家院炕桌柜墙床灶厅]子?|墙角|厨房|角落)[里上内中下边]?(?:只|就|仅|还)*(?:(?:摆|堆|立|支|停)放?[了着]|放着)${counted}`,
  // 存粮2000斤,|米2袋; not 存粮少,带米2袋
  `存粮[^。;,、]{0,3}[${digits}][^。;,、]{0,6}[,、]${list}`,
].map((pattern) => new RegExp(pattern));

/** 还养殖的黄牛3头,|土山羊20多只. Not: 走访养殖户李平; 养猪2头,|饲料5袋; 扶持李平养猪2头,|鸡20只 */
const raised = new RegExp(
  `(?<![送给发捐扶帮为买资助][^,。;]{0,8})养(?:殖|的|了|着|有)*(?:${animals})[\\d.一二两三四五六七八九十百千]+[余多来几]?[头只匹口羽箱窝][,、]${list}`,
);
const beasts = /^[头只匹口羽箱窝]$/;

const owned =
  /^(?:现有|共用|经营|自有)|^(?:卫生|水冲式?)?(?:厕所|小卖部|小卖铺|水井|水窖)$|^太阳能$|^(?:奖状|荣誉证书|结业证)/;
/** 得了|奖品2份; not 走访李平,|奖品2份 */
const won = /^奖品/;
const winning = /[获得领评]|奖状|证书/;
const trees =
  /家(?:的)?[^,。;送给发]{0,3}(?:树|花椒)$|家[^,。;送给发]{1,4}树[^,。;送给发]{1,5}[株棵][,、][^。;送给发]*$/;
const gives = /[送发给捐赠颁]|慰问|物资|帮扶|补助/;
const behindIt =
  /^[^,。;给送我帮]{0,4}(?:共|一共|总共|全部|都)?卖(?:了|出去|完了|光了|掉了)|^[^,。;]{0,6}招待[我咱]|^[^,。;]{0,6}让我们?(?:带|捎)/;
/** Told beside what was given as well. */
const before = /^(?:原有|现存|尚存)/;

/**
 * 原有羊11只, 母羊产羔2只, 这一季用了8袋化肥: what they own, get or use, told of.
 * Not: 给他家买了10只鸡娃, 发放花椒苗:李平家200株
 */
export function isTheirsTold(segment: Segment, scene: Scene, item: Item): boolean {
  if (isOfStores(segment, scene, item) || goesToNobody(segment, scene, item)) return true;
  const around = aroundFigure(item, scene.source);
  if (around !== null && (isSeenThere(segment, item, around) || isPutToUse(segment, item, around)))
    return true;
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
  const said = sentenceSoFar(told);
  if (handed.test(source.text.slice(end, end + 14))) return false;
  if (oursAfterAll.test(source.text.slice(figure.end, figure.end + longestRows))) return false;
  if (inFront.some((pattern) => pattern.test(said))) return true;
  if (beasts.test(item.quantity?.unit?.name ?? "") && raised.test(said)) return true;
  if (isAtTable(segment, told, item)) return true;
  if (awarded.test(segment.text) && school.test(said)) return true;
  if (load.test(source.text.slice(figure.start, figure.end)) && offToSell.test(said)) return true;
  if (tellsGiving(segment.reading) || gives.test(said)) return false;
  return (
    owned.test(item.noun?.text ?? "") ||
    (won.test(item.noun?.text ?? "") && winning.test(said)) ||
    (/^[株棵]$/.test(item.quantity?.unit?.name ?? "") && trees.test(said) && !givenOut.test(told))
  );
}

/** 他儿子得了三好学生,|奖了一个书包: by the school. Not: |我奖了他一个书包, |单位奖了一个书包 */
const awarded = /^(?:还|也|又)?奖(?:励|了)+[\d一两二三四五六七八九十]/;
const school =
  /(?:得|评|拿|获|考|当)[了上到][^,。;我送]{0,4}(?:三好|优秀|标兵|之星|第[一二三四五六]|前[一二三四五六十]|奖|冠军|少先队)[^,。;我送]{0,4},(?:还|也|又)?奖(?:励|了)+$/;

const dishes = /^[盘碟碗盆壶杯锅桌钵笼盅]$/;
/** 李大爷非留我们吃饭。|四盘水饺, 李平家的晚饭很丰盛,|一盘腊肉 */
const atTable =
  /(?:留|请|招呼|招待|喊|拉)[^,。;送]{0,4}[我咱][^,。;送]{0,4}(?:吃|喝|坐下)|[早午晚中]饭(?![以之]?[前后])|饭菜|饭桌|饭时|上桌|做了[^,。;送]{0,6}[饭菜]/;
/** 给他做|晚饭, 没吃|午饭: ours, or none. */
const noMeal = /[给帮替为](?![我咱])[^,。;]{0,6}$|没有?吃?$/;
/** Nothing of ours in between: 午饭时|到李平家,油2壶; 留我吃饭,没吃。鸡蛋1盆 */
const oursThen =
  /[送给发捐]|带[了去来]|没有?吃|谢绝|推辞|婉[拒言]|走访|看望|慰问|入户|[去到][^,。;看]{1,6}家/;

/** What the household set before us, told dish by dish. Not: 送了一盆鸡肉 */
function isAtTable({ reading }: Segment, told: string, { quantity, verb }: Item): boolean {
  const unit = quantity?.unit?.name ?? quantity?.unitSaid ?? "";
  if (!dishes.test(unit) || verb !== null || tellsGiving(reading)) return false;
  const meal = told.search(atTable);
  return meal >= 0 && !noMeal.test(told.slice(0, meal)) && !oursThen.test(told.slice(meal));
}

/** 他正准备出门卖菜,|一车白菜800斤 */
const offToSell = /[他她][^,我帮]{0,8}卖[^,我帮了]{0,3},$/;
const load = /^一[车筐担]$/;
/** 买了2袋米|送给李平 */
const handed = /^[^。;\n]{0,8}(?:送[给到去]|给(?!我))/;
/** 苹果树20棵,|刘军家30棵,今天一起送到, 书包1个|,我们送的: by us, as is told behind it or behind all such rows. */
const oursAfterAll =
  /^(?:[,、][^,、。;\n送给]{1,14}\d[株棵])*,?(?:(?:都|全|也|是|今天|刚|一起|一并|已经?)+送(?:[到去了的]|过来|过去)(?![^,。;\n])|(?:都|全)?是?(?:[我咱]们?(?:单位|[局队]里?)?|本?单位|工作队)(?:一起|今天)?(?:送|买|给|发|捐|出)的)/;
/** 今天发苗木 over |李平家花椒树100株 and |刘军家花椒树200株: what heads the lines says that they were handed out. */
const givenOut =
  /(?:^|[\n。])[^\n。\d]*(?:[送赠捐]|(?<![出开])发(?![展生动现]))[^\n。\d]*\n(?:[^\n。]*\d[株棵][,;]?\n)*[^\n。]*$/;
const longestRows = 60;
const longestSentence = 80;
