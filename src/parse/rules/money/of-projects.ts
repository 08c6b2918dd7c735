import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import { share } from "../../scene/share.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import type { Item } from "../../words/item.ts";
import { Role } from "../../words/roles.ts";

/** 争取项目2个,|分别45万元和20万元; |饮水项目45万元、文化广场20万元: what the projects just counted bring. */
export function isOfProjects(
  { noun, quantity, verb }: Item,
  { named, roles }: Segment,
  { entries }: Scene,
): boolean {
  if (named.named.length > 0 || verb !== null || roles.has(Role.give) || roles.has(Role.dative)) return false;
  if ((quantity?.value ?? 0) < leastBrought) return false;
  if (noun !== null && noun.kind !== "text" && noun.measure?.id !== "project") return false;
  const last = entries.recent().at(-1)?.facts;
  return last?.measure === "project" || last?.measure === "project_funds";
}

const leastBrought = 5000;

/** 争取到护坡工程1个, 落实桥梁工程2项: work won for the village, which is a project and not built yet. */
export function isWonWork({ noun, quantity }: Item, { text }: Segment): boolean {
  if (noun === null || !/^[个项处]$/.test(quantity?.unit?.name ?? "")) return false;
  return noun.text.endsWith("工程") && wins.test(text) && !built.test(text);
}

/** 争取20万修建饮水工程1处, 落实饮水工程1处已完工 */
const built = /[万元].*(?:[修新扩改]建|实施)|建[成好了]|完[工成]|竣工|修[好了]/;

const wins = /争取|引进|落实|申报|协调到/;

export const worksWon: Rule = {
  id: "project/work-won",
  requires: new Requirement({ stances: ["done"], oneOf: "争引落申协", figure: true }),
  read(segment, scene) {
    if (!segment.text.includes("工程")) return;
    for (const item of segment.reading.items)
      if (isWonWork(item, segment))
        share(
          segment,
          scene,
          { ...item, each: false },
          { measure: "project", unit: "个", rule: "project/work-won" },
        );
  },
};

/** 我向水务局|要来了三万元; 跑下来一个水渠项目,|上面给了62万: got from an office, with no household told of. */
export function isForTheVillage(
  { quantity }: Item,
  { tokens, text, named, people, clause }: Segment,
  { entries, sentence, source }: Scene,
): boolean {
  const value = quantity?.value ?? 0;
  if (value < 1000 || named.named.length > 0 || named.counted !== null) return false;
  if (quantity?.unit != null && quantity.unit.kind !== "money") return false;
  if (!clause.hasName && fundsFrom.test(text)) return true;
  // 走访李平,|向局里争取了2万元: more than one family gets.
  if ((people.named.length === 0 || (value >= 20_000 && !/[帮给替为]/.test(text))) && gotFrom.test(text))
    return true;
  if (people.named.length === 0 && !clause.hasName && gotSum.test(text)) {
    return !goesToFamilies(source.text, tokens[0]?.start ?? 0);
  }
  const last = entries.recent().at(-1);
  return (
    last?.facts.measure === "project" &&
    last.sentence === sentence &&
    (fromAbove.test(text) || (value >= 10000 && sumAlone.test(text)))
  );
}

/** 资金是县文旅局给的20万 */
const fundsFrom =
  /^(?:建设|项目|工程|修建|改造)?(?:资金|经费)(?:都|全)?(?:是|由|来自)[^,;。他她]{1,10}(?:给|拨|出|投|批|补|解决)的?[\d一二两三四五六七八九十]/;

/** 争取项目1个,|50万元 */
const sumAlone = /^(?:共|总共|合计|约)?[\d.,一二两三四五六七八九十百千]+万元?$/;

const gotFrom =
  /[向找跟从][^,;。他她]{0,8}(?:局|委|办|厅|政府|财政|部门|单位|公司|[省市县镇乡][里上])[^,;。他她]{0,3}(?:要|争取|申请|讨|筹)(?:来|到|了(?=[\d一二两三四五六七八九十]))|[为给替帮](?:[我本该咱俺]们?)?村(?:[里上]|集体)?[^,;。他她]{0,2}(?:争取|协调|申请|筹集|跑|要)(?:来|到|下来)?了?[\d一二两三四五六七八九十]/;
/** 争取了20万元修桥, 协调到10万, 争取上级12万元, 争取水务局10万元修水渠: so much of it that it is no gift to one family. */
export const gotSum =
  /(?:争取|协调|筹集|筹措)(?:到|来|下来)?了?(?:上级|上面|财政|[省市县区](?:里|上|级)?|[^,;。\d他她]{1,6}(?:局|委|厅|财政|部门|单位))?[\d.,一二两三四五六七八九十百千]+(?:多|余|来)?万(?!斤|公斤|亩|株|[^,;。]{0,6}(?:收入|产值|订单|销售|增收|利润))/;
/** 我局出资10万元|硬化村道2公里, 出资5000元|为村里修路, 出资5万元|给村里修了文化广场: put into works of the village. Not: 出资2000元为李平家修房, 自掏腰包3000元安装路灯3盏 */
export function isPutIntoWorks(
  { quantity, verb, tokens: own }: Item,
  { people, clause, text }: Segment,
  { source }: Scene,
): boolean {
  const by = verb?.text ?? "";
  if ((quantity?.value ?? 0) < 1000 || !(by.endsWith("出资") || (by.startsWith("拿") && byOffice.test(text))))
    return false;
  if (people.named.length > 0 || people.counted !== null || clause.hasName) return false;
  if (ofOnesOwn.test(text)) return false;
  const end = own.find((token) => token.quantity !== null)?.end ?? 0;
  return worksOfVillage.test(source.text.slice(end, end + longestReach));
}

/** 我局|拿出3万元硬化村道; not 拿出3000元为村里修路, which may be anybody's own */
const byOffice = /(?:单位|公司|企业|[局委办行院校])[^,]{0,4}拿出/;

/** 我个人出资5000元给村里修了路: a gift of one's own */
const ofOnesOwn = /我(?:个人|自己)|本人/;

const worksOfVillage =
  /^,?(?:[为给帮替在][^,。;\d户家]{0,6}[村组社寨屯](?:里|上|内|民小组)?)?(?:修(?:建|缮|补|通|好|路|桥|水)|新建|建设|建成|安装|铺设|架设|硬化|打井|改造|维修|加固|翻修|绿化|亮化|[修建打盖](?:起)?了(?=[一两几\d]?[^,。;户家]{0,8}(?:广场|路|桥|渠|坝|堤|凉亭|井|活动室|文化室|球场|操场|围墙|路灯|公?厕|停车场|戏台|泵站|水窖|水池)))(?![^,。;]{0,8}[户家]|住房|危房)/;

/** 筹集2万元|慰问5户, 筹集3万元|,发给5户: whether what is told from `start` to the end of the sentence says that families get it. */
export function goesToFamilies(text: string, start: number): boolean {
  return toFamilies.test(/^[^。;\n]*/.exec(text.slice(start, start + longestReach))?.[0] ?? "");
}

const longestReach = 40;
const toFamilies =
  /慰问|救助|[给为帮送][^,村]{0,4}(?:困难|贫困|群众|农户|老人|学生|[\d一二两三四五六七八九十]+[户名人])/;
const fromAbove =
  /^(?:上面|上级|财政|[省市县区镇乡局][^,;。他她]{0,4})(?:一共|总共|共|先|已经?|答应)?(?:给|出|安排|下达|配套)(?![他她])/;
