import type { Kept } from "../scene/kept.ts";
import type { Scene } from "../scene/scene.ts";
import type { Segment } from "../scene/story.ts";
import { textBehind } from "../scene/stretch.ts";
import { sentenceSoFar } from "../text/sentence.ts";

const theyPay =
  "钱(?:都|已经|也)?(?:(?:他|她|人家|老人|自己).{0,4}(?:给|付|出|转)(?:给?[我咱俺]们?)?了?|是?由?(?:他们?|她们?|老人|人家|群众|农户|各户|各家|大家|村民)的?自(?:己|家|个儿?)(?:们)?(?:出|掏|付|拿|垫)?的?|(?:给|付|转)(?:给)?[我咱俺]们?了?)";
/** 代买了三袋饲料,|钱他给了: bought for them with their own money. */
export const theyPaidAll = new RegExp(`^(?:饲?料|药|货)?${theyPay}$`);
/** 饲料钱他非要付,|没收; 钱他坚持要给,|我没要: what they would have paid was not taken. */
export function isPayRefused({ text, tokens }: Segment, { source }: Scene): boolean {
  return text.includes("要") && payRefused.test(textBehind(tokens, source, 12));
}

const payRefused =
  /^,?(?:但|可|不过)?(?:是)?[我咱俺]?们?(?:也|就|都|还是|坚决|死活|硬是){0,2}(?:[没不](?:肯|敢|能)?(?:[收要接拿]|同意|答应)|推|谢绝|拒|退)/;
/** 捎去两袋化肥,|化肥钱他自己掏: of that thing alone. */
export const theyPaidFor = new RegExp(`^([\\u4e00-\\u9fff]{2,4}?)的?${theyPay}$`);
/** 要我帮他买两袋化肥|,钱他自己出,|今天捎去了 */
const paidBetween = new RegExp(`^[^,。;\\n]{0,6},(?:饲?料|药|货)?${theyPay},`);

/** 李平要我帮他买两袋化肥,钱他自己出,|今天给他捎去了: an errand with their own money, told before it was run. */
export function dropPaidBefore({ tokens }: Segment, { entries: { list }, sentence, source }: Scene): void {
  const start = tokens[0]?.start ?? 0;
  for (let at = list.length - 1; at >= 0 && list[at]?.sentence === sentence; at -= 1) {
    const { facts, end } = list[at] as Kept;
    if (start - end > longestBehind) break;
    if (facts.measure === "goods" && end < start && paidBetween.test(source.text.slice(end, start)))
      list.splice(at, 1);
  }
}

const sumPaid = "[\\d一二两三四五六七八九十百千]+(?:元|块钱?)";
/** 他给了我240元, 他付了240元 */
const paidUs = new RegExp(
  `^(?:他|她|人家|老人)家?(?:自己|也|都|已经?|当场)*(?:(?:给|付|转)(?:给)?了?(?<us>[我咱俺])们?|(?:付|掏|出)了?)${sumPaid}$`,
);
const errand = /代[买购]|(?:[帮替]|[要让叫请托][我咱俺]们?)[^,。;\n]{0,6}[买购]/;
const takenAlong = /捎|[他她]要的/;
/** 今天给他送去|2瓶: of what was told before it. */
const bareHanding =
  /[送拿带](?:[去来到了上]|过去){0,3}(?:[\d一二两三四五六七八九十半]+[袋桶包瓶斤箱床盒个])?(?:过去|去)?了?$/;
const handedSo = /[送给买购带发拿]/;
const notTheirs = /[没不未][要收接肯]|退|推|谢绝|拒|还给/;
/** 他给了我100元|,让我交医保, |转交给村里: what it was for, and no price. */
const forElse = /^,?(?:说|是)?(?:托|让|请|要|叫|还|转?交|喊)/;

/** 给李平代买的2袋化肥送到了,|他付了240元; 给他捎去化肥2袋,|他给了我240元. Not: 送米1袋,他给了我100元; 他给了我100元,我没要; 他付了水费60元 */
export function isPaidBack({ text, tokens }: Segment, scene: Scene): boolean {
  const { source, entries, sentence } = scene;
  const given = entries.list.findLast(({ facts }) => facts.measure === "goods");
  if (given === undefined || given.sentence !== sentence) return false;
  const name = tokens.find(({ mention }) => mention !== null);
  const paid = paidUs.exec(name === undefined ? text : text.replace(name.text, "他"));
  if (paid === null) return false;
  const behind = /^[^。;\n]*/.exec(textBehind(tokens, source, longestBehind))?.[0] ?? "";
  if (notTheirs.test(behind) || forElse.test(behind)) return false;
  return isErrandForThem(given, scene, paid.groups?.us !== undefined);
}

/** 代买了|2袋化肥,|3包种子: what the clause that hands it over tells was fetched for them; with 捎 where it was us whom they paid. */
export function isErrandForThem({ end }: Kept, { source }: Scene, paidUs: boolean): boolean {
  const clauses = sentenceSoFar(source.text.slice(0, end)).split(",");
  const told = clauses.findLast(
    (clause) =>
      errand.test(clause) || takenAlong.test(clause) || (handedSo.test(clause) && !bareHanding.test(clause)),
  );
  if (told === undefined) return false;
  return errand.test(told) || (paidUs && takenAlong.test(told));
}

const longestBehind = 60;
