import { idsOf, type Kept } from "../../scene/kept.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBehind } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has } from "../../words/tokens.ts";

const placing = new Sign("介荐输排出", /介绍|推荐|输送|输转|安排|送出/);

/** 推荐了6个人, 输送3名青年: before it is told to what work. */
export function notePlaced(segment: Segment, scene: Scene): void {
  const { reading } = segment;
  if (!placing.isIn(segment) && !isPlacedNext(segment, scene)) return;
  const item = reading.items.find(({ quantity }) => quantity?.unit?.kind === "person");
  if (item !== undefined) scene.placed = { item, sentence: scene.sentence };
}

const placedNext = /^,(?:已经?|都|均|分别|全部?)?(?:推荐|介绍|安排|输转|输送)/;

/** 李平家儿子1人,|推荐到纺织厂就业; 李平家4人 are all who live there. */
function isPlacedNext({ named, tokens }: Segment, { source }: Scene): boolean {
  if (named.named.length !== 1 || !placedNext.test(textBehind(tokens, source, 8))) return false;
  const figure = tokens.findIndex(({ quantity }) => quantity?.unit?.kind === "person");
  return figure > 0 && has(tokens[figure - 1], Role.kin);
}

/** 介绍他儿子到厂里上班了,|就他一个人; 两个都录上了: how many they were, of a job told without a number or with the same: 俩小子都给安排了,|2人. */
export function countsPlaced(segment: Segment, job: Kept): boolean {
  const { measures, reading, tokens, named, text } = segment;
  // 就他一个, 一共两个
  const alone = /^(?:就|只|一共|总共|共|都)/.test(text);
  const figure = tokens.find(
    ({ quantity }) => quantity?.unit?.kind === "person" || (alone && quantity?.unit?.name === "个"),
  )?.quantity;
  // 2人都上班了; not 他家还有2人打工, 超市有10人上班
  const opens =
    figure !== undefined &&
    tokens[0]?.quantity === figure &&
    /(?:都|全|均|已经?)[^,]*了/.test(text) &&
    measures.every((id) => id === "job");
  if (figure?.value == null || !(opens || measures.length === 0) || named.named.length > 0) return false;
  // 推荐两个女子务工,|2人都签了合同: the same.
  const ofAll = opens && /^[^,]{0,4}[都全均]/.test(text);
  if (job.facts.quantity !== null) return job.facts.quantity === figure.value && (ofAll || isBare(segment));
  if (reading.verbs.some((verb) => has(verb, Role.give))) return false;
  job.facts = { ...job.facts, quantity: figure.value, approx: figure.approx || job.facts.approx };
  return true;
}

/** 2人, 一共两个人: nothing but how many. */
function isBare({ tokens }: Segment): boolean {
  return tokens.every(
    (token) =>
      token.quantity !== null || has(token, Role.filler) || has(token, Role.pool) || has(token, Role.next),
  );
}

/** 安排李平、陈九斤当保洁员,|公益性岗位2个: as many as were just placed. */
export function countsPosts({ reading, named }: Segment, job: Kept): boolean {
  const [post] = reading.items;
  if (
    named.named.length > 0 ||
    post?.noun?.measure?.id !== "job" ||
    post.quantity?.value !== job.facts.households.length
  )
    return false;
  if (reading.items.length > 1 || reading.verbs.length > 0) return false;
  job.facts = { ...job.facts, quantity: post.quantity.value };
  return true;
}

/** 新增公益性岗位6个,|安排脱贫户6人上岗: how many took the posts, which are no further ones. */
export function fillsPosts({ reading, people, named, text }: Segment, job: Kept, { source }: Scene): boolean {
  if (job.facts.households.length > 0 || !posts.test(source.text.slice(job.start, job.end))) return false;
  const [filled, more] = reading.items.filter(({ quantity }) => quantity?.unit?.kind === "person");
  const figure = filled?.quantity;
  if (figure?.value == null || more !== undefined || figure.value > (job.facts.quantity ?? 0)) return false;
  if (!takesPost.test(text) || sentOut.test(text)) return false;
  const households = named.named.length > 0 ? idsOf(people.named) : [];
  job.facts = { ...job.facts, households, quantity: figure.value, approx: figure.approx || undefined };
  return true;
}

/** 选聘护林员3名,|保洁员2名: the next post filled, by nothing but its name and how many. Not: 公益岗位5个,保洁员2名; 全村有护林员3名,保洁员2名 */
export function takesNextPost(
  { tokens, measures, named }: Segment,
  { entries, source, sentence }: Scene,
): boolean {
  const job = entries.list.at(-1);
  const [post, figure, more] = tokens.filter(({ kind }) => kind !== "mark");
  if (job?.facts.measure !== "job" || job.sentence !== sentence || more !== undefined) return false;
  if (measures[0] !== "job" || named.named.length > 0 || !holders.test(post?.text ?? "")) return false;
  if (figure?.quantity?.unit?.kind !== "person") return false;
  return fillsPost.test(source.text.slice(Math.max(0, job.start - longestFilling), job.end));
}

const holders = /[员工]$/;
const longestFilling = 6;
const fillsPost =
  /(?:选聘|聘请|聘用|招聘|安排|推荐|介绍|吸纳|安置|录用)了?[^,。;\n岗]{2,6}[员工][\d一二两三四五六七八九十百]+[名人个]$/;

const takesPost = /安排|聘|上岗|录用|安置|推荐/;
/** 公益岗位4个,|推荐外出务工3人: others, who found work elsewhere. */
const sentOut = /务工|打工|外出|劳务|输/;

const posts = /岗位?[^,]{0,2}?[\d一二两三四五六七八九十]+[余多]?个/;
