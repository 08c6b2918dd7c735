import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBefore } from "../../scene/stretch.ts";

const count = "[约近]?[\\d一二两三四五六七八九十百千万]+[余多来几]?";
const inhabitants = "(?:人家|农户|村民|人)?";
const alsoPeople = "(?:[,、][^,;。、]{0,6}[\\d一二两三四五六七八九十百千万]+[余多来几]?(?:人口?|口人))";
const straightBefore = "[,;。\\n](?:[^,;。\\n]*[,;。\\n])?[^,;。\\n]*$";
/** 全村有120户, 家有八口人, 外迁890户, 全村1500多户人家, 上坪村30户、120人: how many live there or went away. */
const whoLivesThere = new RegExp(
  `(?:(?:全|整个?|本)[村社组寨屯庄]里?[现总一]?(?:有|共有?)?|[村社组寨屯庄]里?[现总一]?共有?|住着?|迁出?|搬[走出离]了?)${count}户${inhabitants}${alsoPeople}*${straightBefore}|` +
    `(?:有|[村社组寨屯庄]里?)${count}(?:口${inhabitants}${alsoPeople}*|户${inhabitants}${alsoPeople}+)${straightBefore}`,
);
/** 上坪村有30户, 我联系的有5户: of a place, or of those talked with. */
const someHouses = new RegExp(`(?:有|[村社组寨屯庄]里?)${count}户${inhabitants}${straightBefore}`);
/** 我|和老人们聊天, 看到几位老人闲聊: who talked is told. */
const somebodyElse = /[和跟]|(?<!参)与|(?<!共)同|看[到见]|听|[遇碰][到见]/;
/** 和他们|谈心, 每户|电话联系, 逐户|谈心, 都聊了聊: with those counted. */
const withThose = /他们|她们|大家|每|各|逐|挨|都|全|一遍|电话|微信|视频|这些/;

/** As far as the figure stands in front. */
const longestWay = 60;

/**
 * 全村有120户,|看到几位老人在路旁闲聊; 上坪村有30户,|我和老人们聊天: the count is of the place, and none of those talked with.
 * Not: 我联系的有5户,|今天谈心交流; 村里有5户困难户,|今天谈心
 */
export function talksWithOthers(
  { people, named, text, tokens }: Segment,
  { source, entries }: Scene,
): boolean {
  if (people.counted === null || people.named.length > 0 || named.counted !== null) return false;
  if (withThose.test(text) || entries.recent().some(({ facts }) => facts.measure === "visit")) return false;
  const before = textBefore(tokens, source, longestWay);
  return whoLivesThere.test(before) || (somebodyElse.test(text) && someHouses.test(before));
}

const peopleOfPlace =
  /[与和跟同](?:当地|村里的?)?(?:困难|脱贫)?(?:农户|群众|村民|百姓|老百姓|乡亲|乡亲们|干部群众|党员群众)(?!家)/;

/** 走访李平、王五,|与群众谈心36次: with more people than those named. Not: 与群众谈心2次, one with each */
export function talksWithPeople({ named, people, text }: Segment, value: number | null): boolean {
  return (
    named.named.length === 0 && (value ?? 0) > Math.max(1, people.named.length) && peopleOfPlace.test(text)
  );
}
