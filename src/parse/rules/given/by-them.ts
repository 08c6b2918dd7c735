import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBefore } from "../../scene/stretch.ts";
import type { Item } from "../../words/item.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, tokenAt } from "../../words/tokens.ts";

/** Characters that what they do with a thing of theirs is told by. */
export const ofDoing = "添端拿捧搬摸掏翻取留用买编放贴搁挂摆塞拉捎驮运托写做看读完";

const who = "(?:[他她]们?|老人|老伴|媳妇|大[爷妈娘叔婶]|老[汉太]太?|[儿女]子?|户主|奶奶|爷爷|婆婆)";

/** 老人端出一盘毛栗子, 五亩地用了三袋复合肥, 要拿这个钱再买六头牛 */
const bySelf = new RegExp(
  `${who}[^,。我给送]{0,4}(?:端|拿|捧|搬|摸|掏|翻|取)出来?了?|(?:地|田|棚|圈|[亩棵])(?:里|上)?[^,我给送]{0,3}用了|${who}[^,。我给送]{0,6}(?:拉|驮|运)了?[^,。我给送]{1,10}回(?:来|家|去)|${who}托人[捎带买拉]|拿(?:这|那|着)?[个些笔]?钱[^,我给送]{0,3}(?:去|再|又)买`,
);
/** 今年又留了5只母羊: kept, and not left with them. */
const kept = /(?:[今去]年|又|还|自己|自家|家里|圈里)[^,我给送]{0,3}留(?:了|下)/;
/** 又添了4头牛、一辆农用车: theirs, where nothing tells for whom. */
const added =
  /(?:^|[又还新年家])添(?:置|购)?了[\d一二两三四五六七八九十几]+(?:头|匹|口|辆|只羊|台(?:拖|农|三轮|收割|旋耕|微耕))/;
/** 孙女|写完了6本, 他|看完了两本 */
const usedUp =
  /(?:[他她孙女儿娃媳伴人]|孩子)(?:已经?|都|也)?(?:(?:写|做|看|读)完|(?:用|吃|喝|穿)(?:完|了|掉))了?[\d一二两三四五六七八九十半]/;
const livestock = /[羊牛猪鸡鸭鹅马驴兔崽羔犊]$|蜂$/;

const ofOurs = rolesOf(Role.dative, Role.cadreSelf);

/** What one of the household did with something of its own, and no giving of ours. */
export function isDoneByThem(
  { tokens, clause, roles, text }: Segment,
  { noun, verb, tokens: own }: Item,
): boolean {
  if (roles.hasSome(ofOurs)) return false;
  if (usedUp.test(text) || (added.test(text) && !roles.has(Role.help))) return true;
  if (noun === null) return false;
  if (bySelf.test(clause.text)) return true;
  if (livestock.test(noun.text) && kept.test(clause.text)) return true;
  const [first] = noun.tokens;
  if (first?.kind !== "text" || verb !== null) return false;
  // 一个月|编|三十来只
  if (noun.text.length === 1 && first.pos === "act") return true;
  // 一张|放钱包|里: where it was put.
  const behind = tokenAt(tokens, Math.max(...own.map((token) => tokens.indexOf(token))) + 1);
  return (
    /^[放贴搁挂摆塞].{1,3}$/.test(noun.text) &&
    (has(behind, Role.filler) || /^[里上下中]/.test(behind?.text ?? ""))
  );
}

/** 挂果五千来斤, 能打三百斤: how much it bears, and nothing told before. */
export function isBorne({ text }: Segment): boolean {
  return yields.test(text);
}

const yields =
  /(?:挂果|坐果|结果|能[产收打]|估产|亩产|产量|存栏|出栏)[^,]{0,3}[\d一二两三四五六七八九十百千]/;

/** 麦子还有七八袋,|清油半桶: a list of what they have left. */
export function isOfStores({ tokens, clause }: Segment, { source }: Scene, { verb }: Item): boolean {
  if (clause.roles.has(Role.give) || clause.roles.has(Role.dative)) return false;
  const before = textBefore(tokens, source, longestStore);
  return verb === null && (stores.test(before) || (full.test(before) && !brings.test(before)));
}

/** 仓房堆得满满当当,|苞米200袋 */
const brings = /[送给带拉运]/;
const full =
  /(?:仓房?|仓库|仓里|库房|粮囤|囤里|地窖|窖里|冰箱|柜里|柜子|院里|院子|屋里)(?:里|都|也)?(?:[堆装存码放摆塞囤])?(?:得|的|着)?满满?(?:当当|登登|的)?的?,$/;

const longestStore = 16;
const stores = /(?:^|[,。;\n])[^,。;我送给]{1,4}还[有剩]了?[^,。;我送给]{1,6}[,、]$/;
