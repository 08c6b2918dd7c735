import { tellsWork } from "../../scene/act-bounds.ts";
import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import { share } from "../../scene/share.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { textBefore, textBehind, textOf } from "../../scene/stretch.ts";
import { subjectAt } from "../../scene/subject.ts";
import { Sign } from "../../text/characters.ts";
import { bareItem, type Item } from "../../words/item.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token } from "../../words/tokens.ts";
import { leadsToWhom } from "../work/helping.ts";

/**
 * 推荐李平的小儿子去长沙送外卖, 介绍陈九斤到茶厂当采茶工: who was placed at work that no list has
 * Not: 推荐他去参加评选, 介绍他去看病, 推荐李平的蜂蜜到超市
 */
export const placedAtWork: Rule = {
  id: "job/placed",
  requires: new Requirement({ stances: ["done"], oneOf: "介荐排输联找送" }),
  read(segment, scene) {
    if (!places.isIn(segment) && !(ofWork.isMetBy(segment) && segment.text.includes("送"))) return;
    // 介绍了一份保洁|工作: the thing found for them; a figure of people is read as counted.
    const { measures, counts } = segment;
    const ofJob = measures.every((measure) => measure === "job");
    const headed = headsPlacing(segment) && !counts.includes("person");
    if (measures.length > 0 && !headed && (!ofJob || counts.includes("person") || !findsWork(segment)))
      return;
    if (isByUs(segment, scene) || isFoundForThem(segment, scene) || isSentThere(segment, scene)) {
      put(segment, scene, null);
      return;
    }
    if (goesOnPlacing(segment, scene)) {
      put(segment, scene, handsOf(segment));
      return;
    }
    const away = isSentToWork(segment, scene);
    if (!away && !isPlaced(segment.tokens) && !findsWork(segment) && !placesWhomTold(segment, scene)) return;
    const hands = handsOf(segment);
    // Nobody named and nobody counted is no fact.
    if (hands === null && segment.people.named.length === 0 && segment.people.counted === null) return;
    put(segment, scene, hands);
  },
};

/** 务工就业:推荐李平的儿子到西宁面馆: a field of a form, and what it is filled in with. */
function headsPlacing({ tokens, measures }: Segment): boolean {
  const act = tokens.findIndex(({ word }) => word?.measure?.id !== "job");
  return act > 0 && measures.length === 1 && placing.has(tokens[act]?.text ?? "");
}

/** 全镇输转320人,|我单位介绍45人: to work, as was told of others in front. */
function goesOnPlacing({ text, roles, measures }: Segment, { entries, sentence }: Scene): boolean {
  const last = entries.list.at(-1);
  if (last?.facts.measure !== "job" || last.sentence !== sentence || measures.length > 0) return false;
  return roles.has(Role.cadreSelf) && placedSoMany.test(text);
}

const placedSoMany = /^[^,\d]{2,8}(?:介绍|推荐|输送|安排)了?\d+[人名]$/;

const byUs =
  /^(?:就|也|都)?是(?:我|咱|俺)们?(?:单位|局[里上]?|队[里上]?)?(?:帮[忙着他她]?|给[他她]?)?(?:介绍|推荐|引荐|联系|找|安排|牵(?:的)?线|送)(?:过去|进去|去)?的(?:活|岗位|工作|厂)?$/;
const wentToWork =
  /(?:打工|务工|上班|做工|上岗|进厂|就业|做事|干活|当[\u4e00-\u9fff]{1,4}|洗碗|端盘子|开车|(?:找|有|寻)(?:到|着|上)?了?(?:工作|活儿?|事做))(?:去)?了?,$/;

/** 李平儿子去广东打工了,|是我介绍的: told first where he works. */
function isByUs({ text, tokens, people }: Segment, { source }: Scene): boolean {
  if (people.named.length === 0 || !text.endsWith("的") || !byUs.test(text)) return false;
  return wentToWork.test(textBefore(tokens, source, 12));
}

/** 茶厂要人,|我已经给他介绍好了: told first that there is work. */
function isFoundForThem({ text, tokens, people, theirs }: Segment, { source }: Scene): boolean {
  if (people.named.length === 0 || theirs || !foundPlace.test(text)) return false;
  const start = tokens[0]?.start ?? 0;
  return ofJobs.test(
    source.text.slice(Math.max(source.text.lastIndexOf("。", start), start - 24, 0), start + text.length),
  );
}

/** 给李平家联系了个工地让|他去打工: a place found, and that he is to work there. */
function isSentThere({ text, tokens, people, theirs, roles }: Segment, { source }: Scene): boolean {
  if (people.named.length === 0 || theirs || roles.has(Role.not) || !foundThere.test(text)) return false;
  const helper = tokens.findIndex(leadsToWhom);
  if (helper < 0 || (subjectAt(tokens, helper) ?? "us") !== "us") return false;
  return toWork.test(textBehind(tokens, source, 10));
}

const foundThere = /(?:联系|找|介绍)(?:好|上|下|到|妥)?了一?[个家][^,没不]{1,8}?,?[让叫]$/;
const toWork =
  /^[他她](?:儿子|女儿|媳妇|老公|丈夫)?去.{0,3}?(?:打工|务工|上班|干活|做工)(?![^,。;\n]{0,4}[没不])/;

const foundPlace = /(?:介绍|推荐|安排|联系)(?:好|成|妥)了/;
const ofJobs = /就业|打工|务工|上班|要人|招人|招工|用工|找工作|找活/;

const places = new Sign("介荐排输联找送", /介绍|推荐|引荐|安排|输送|输转|联系|找|是.*送/);
/** 送 is told of anything given: of somebody taken to work only beside a word of that. */
const ofWork = new Requirement({ oneOf: "厂工司间市店馆基园企矿政物农当做任卖递活运碗盘保门茶" });
const placing = new Set(
  "介绍 推荐 引荐 安排 输送 输转 联系 送 帮 帮助 帮忙 帮着".split(" ").flatMap((said) => [said, `${said}了`]),
);

/** 安排|志愿者12人|到市里摘苹果: who lends a hand there, and needs no work. */
const ofOurs = /(?:志愿者|干部|工作人员|队员|同事)(?!的?(?:家|亲))/;

const ways = new Set("到 去 在 进 上 当 前往".split(" "));

/** 推荐|李平的儿子|去|长沙送外卖: by whom, who, where and what work, in this order. */
function isPlaced(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(({ text }) => placing.has(text));
  if (verb < 0) return false;
  const way = tokens.findIndex(({ text }, at) => at > verb && ways.has(text));
  if (way < 0) return false;
  if (ofOurs.test(textOf(tokens.slice(verb + 1, way)))) return false;
  const said = textOf(tokens.slice(way));
  // 他大儿子我给|介绍|到…: who stands in front.
  if (
    way === verb + 1 &&
    tokens.slice(0, verb).some((token) => isSomebody(token) && !has(token, Role.cadreSelf))
  )
    return tellsWork(said);
  if (!tokens.slice(verb + 1, way).some(isSomebody)) return false;
  const before = tokens[way - 1];
  if (before === undefined || !(isSomebody(before) || has(before, Role.home) || before.quantity !== null))
    return false;
  const help = /^帮/.test(tokens[verb]?.text ?? "");
  return tellsWork(said) && (!help || /找[到了]?/.test(said));
}

const sentAway = /^(?:推荐|介绍|引荐|安排|输送)(?:过去|进去|去)了/;
const hiring =
  /招(?:工|人|聘|募|收)|招[^,。]{1,4}[工员洁姨]|[要缺]人|用工|岗位|上班|录[用取]|当场(?:就)?(?:要|定|收|留)/;
const turnedDown =
  /没(?:要|成|录|收|看[上中]|选上|同意|回)|不(?:要|收|合适|想去|愿)|嫌|还(?:没|在等)|等(?:通知|消息|回)/;

/** 鞋厂招工,|我把李平的儿子推荐过去了,人家就要了: to where hands are wanted, told around it. Not: 推荐过去了人家没要 */
function isSentToWork({ tokens, theirs }: Segment, { source }: Scene): boolean {
  const hold = tokens.findIndex(({ text }) => text === "把");
  if (hold < 0 || (theirs && !has(tokens[hold - 1], Role.cadreSelf))) return false;
  const verb = tokens.findIndex((_token, at) => sentAway.test(textOf(tokens.slice(at, at + 3))));
  if (verb < hold) return false;
  const whom = tokens.slice(hold + 1, verb);
  if (!whom.some(isSomebody) || !whom.every((token) => isSomebody(token) || isOfSomebody(token)))
    return false;
  const start = tokens[0]?.start ?? 0;
  const from = Math.max(source.text.lastIndexOf("。", start) + 1, start - 24);
  const end = source.text.indexOf("。", start);
  const said = source.text.slice(from, end < 0 ? undefined : end);
  return hiring.test(said) && !turnedDown.test(said.slice(start - from));
}

function isOfSomebody(token: Token): boolean {
  return has(token, Role.home) || has(token, Role.filler);
}

/** 李平的儿子,|我给介绍到粮库看大门; 李平儿子想打工,|我给介绍到县里的服装厂了: who was told in front, with nothing else but that he wants work. */
function placesWhomTold({ tokens, people }: Segment, { source }: Scene): boolean {
  const verb = tokens.findLastIndex(({ text }) => placing.has(text));
  const way = tokens[verb + 1];
  if (people.named.length === 0 || verb < 0 || way === undefined || !/^[到去进]$/.test(way.text))
    return false;
  const ours = tokens.slice(0, verb).some((token) => has(token, Role.cadreSelf));
  return ours && kinInFront.test(textBefore(tokens, source, 14)) && tellsWork(textOf(tokens.slice(verb + 1)));
}

const kinInFront =
  /(?:儿子|女儿|闺女|姑娘|小子|媳妇|儿媳妇?|女婿|孙[子女]|丈夫|老伴|爱人|弟弟|妹妹|老[大二三])(?:一直|也|都)?(?:(?:想|要|愿意)(?:去|出去|出门|找)?(?:打工|务工|上班|进厂|找?活|工作))?,$/;

/** 给李平联系了个看大门的活, 帮她找了份保洁的工作: work found for them; 找了个活 may be their own. */
function findsWork({ tokens, text, people, roles }: Segment): boolean {
  if (people.named.length === 0 || roles.has(Role.not) || !found.test(text)) return false;
  const helper = tokens.findIndex((token) => has(token, Role.help) || leadsToWhom(token));
  return (
    helper >= 0 && (subjectAt(tokens, helper) ?? "us") === "us" && found.test(textOf(tokens.slice(helper)))
  );
}

const found =
  /(?:联系|找|介绍|寻|落实)(?:好|上|下|到|妥)?了?一?[个份][^,]{0,10}(?:的(?:活|差事|岗位?)|活儿?|工作|差事|营生|岗位)(?:$|干|[了,])/;

function isSomebody(token: Token): boolean {
  return (
    token.mention !== null ||
    has(token, Role.kin) ||
    has(token, Role.pronoun) ||
    has(token, Role.title) ||
    has(token, Role.householdClass) ||
    token.quantity?.unit?.kind === "person"
  );
}

function put(segment: Segment, scene: Scene, hands: Item | null): void {
  share(segment, scene, hands === null ? null : { ...hands, each: false }, {
    measure: "job",
    unit: "人",
    rule: "job/placed",
    ...(hands === null ? { quantity: null } : {}),
  });
}

/** 推荐李平家|两个|儿子去东莞做工 */
function handsOf({ tokens, reading }: Segment): Item | null {
  const at = tokens.findIndex(
    (token, place) =>
      token.quantity !== null && (token.quantity.unit?.kind === "person" || has(tokens[place + 1], Role.kin)),
  );
  const figure = tokens[at];
  if (figure === undefined) return null;
  const item = reading.items.find((one) => one.tokens.includes(figure)) ?? reading.items[0];
  return { ...bareItem(figure.quantity), ...item, quantity: figure.quantity, at, tokens: [figure] };
}
