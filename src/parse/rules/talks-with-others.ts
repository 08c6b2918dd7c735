import type { Scene } from "../scene/scene.ts";
import type { Segment } from "../scene/story.ts";

/** 全村有120户, 家有八口人, 外迁890户, 全村1500多户人家: how many live there or went away. Not: 村里有5户困难户 */
const whoLivesThere =
  /(?:有|住着?|迁出?|搬[走出离]了?|[村社组寨屯庄]里?[现总一]?共?)[约近]?[\d一二两三四五六七八九十百千万]+[余多来几]?(?:户|口)(?:人家|农户|村民|人)?(?:[,、][^,;。、]{0,6}[\d一二两三四五六七八九十百千万]+[余多来几]?(?:人口?|口人))*[,;。\n](?:[^,;。\n]*[,;。\n])?[^,;。\n]*$/;
/** 和他们|谈心, 每户|电话联系, 逐户|谈心, 都聊了聊: with those counted. */
const withThose = /他们|她们|大家|每|各|逐|挨|都|全|一遍|电话|微信|视频|这些/;

/** 和老人们聊天, 几位老人闲聊; not 今天谈心交流 */
const someOfThem = /[和跟与同][^,]|们|几[位个名]|看[到见]/;

/** As far as the figure stands in front. */
const longestWay = 60;

/** 全村有120户,|看到几位老人在路旁闲聊; 上坪村有30户,|我和老人们聊天: the count is of the place, and none of those talked with. */
export function talksWithOthers(
  { people, named, text, tokens }: Segment,
  { source, entries }: Scene,
): boolean {
  if (people.counted === null || people.named.length > 0 || named.counted !== null) return false;
  if (!someOfThem.test(text)) return false;
  if (withThose.test(text) || entries.recent().some(({ facts }) => facts.measure === "visit")) return false;
  const start = tokens[0]?.start ?? 0;
  return whoLivesThere.test(source.text.slice(Math.max(0, start - longestWay), start));
}
