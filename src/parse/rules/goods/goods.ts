import { thingGiven } from "../../scene/heading.ts";
import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import { isOfHousehold, subjectAt } from "../../scene/subject.ts";
import { giverTold } from "../../stance/giver-told.ts";
import { Sign } from "../../text/characters.ts";
import { figureAt, type Item } from "../../words/item.ts";
import { goodsName, partsOf } from "../../words/nouns.ts";
import { isMatter } from "../../words/pairing.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, isCountOrMass, isMark, type Token } from "../../words/tokens.ts";
import { isGift } from "../given/gift-signs.ts";
import { tellsHoldings } from "../given/holdings.ts";
import { isNotHandedOver } from "../given/looked-at-or-brought.ts";
import { isBackground, isSold } from "../given/not-given.ts";
import { isNothingHad } from "../given/nothing-to-have.ts";
import { isProvided } from "../given/provided.ts";
import { isOnlyTold, isWithUs } from "../given/told-only.ts";
import { isWonWork } from "../money/of-projects.ts";
import { buyers } from "../sale/produce.ts";
import { workedAlong } from "../work/worked-along.ts";
import { isBoughtOnTheirTrip } from "./bought-by-whom.ts";
import { isDoneWith } from "./done-with-things.ts";
import { givenInFront } from "./gifts-without-figures.ts";
import { noteSpoken, ofSpoken } from "./left-out-noun.ts";
import { looksLikeThing, messages } from "./thing-told.ts";
import { isBare, partsWaiting, takeUp, waits } from "./waiting.ts";
import { isStock, write } from "./write-goods.ts";

/** 送鸡苗的车|来了 */
const whatCame = new Sign("车人", /[送拉运][^,送给]{1,6}的(?:大?货?车|车子|人)(?:来|到)了?$/);

/** 带上笔记本电脑到李平家, 带着打印机: to work with. */
const ofOffice = new Sign(
  "电印",
  /^[^,送给]{0,4}带[着上了]?(?:笔记本|手提|平板)?(?:电脑|打印机)(?![、和及与])/,
);

/** 带着李平家的蜂蜜去县里展销, 租了一辆车拉西瓜去卖: to be sold. Not: 带着2箱牛奶去集市上看他 */
const takenToSell = new Sign(
  "卖销",
  /(?:带|拉|运|载)着?(?:[\d一二两三四五六七八九十百千]+[^,\d]{1,2})?[^,送给]{1,8}(?:去|到|进|往)[^,送给]{1,6}(?:卖|展销|销售|售卖|出售|推销)$/,
);

/** 给李平介绍到西宁的一个拉面馆里: where somebody is to work. Not: 安排人到李平家卸下煤两吨; 推荐他到一家农机店领一台水泵 */
const placesSomewhere = new Sign(
  "介荐",
  /(?:介绍|推荐|引荐)(?:了|过)?(?:[他她]|[^,到去在进的]{1,8})?(?:到|去|在|进)[^,送给带发放卸领拿捎装]{0,8}一[个家][^,送给带发放卸领拿捎装\d]{1,7}[馆店厂场司园站城楼]里?$/,
);

/**
 * 送化肥2袋, 拿了两袋化肥, 收到棉被1床, 给老人买了台电暖器, 牛奶1箱 behind a visit, 每户鸡苗15只, 米面油各一袋
 * Not: 养羊20只, 自己买了化肥10袋, 缺化肥2袋, 每袋50公斤
 */
export const goods: Rule = {
  id: "goods/given",
  // 的: which thing it is, or whose; 没, 缺 and the like: a thing that is only spoken of; 慰问品:, 发放物资: on their lines.
  requires: new Requirement({
    stances: ["done"],
    roles: rolesOf(Role.give, Role.receive, Role.sell, Role.dative, Role.someAmount, Role.plan),
    oneOf: `的品资${ofSpoken}`,
    orFigure: true,
  }),
  read(segment, scene) {
    const { roles, text, hasFigure } = segment;
    if (
      takenToSell.isIn(segment.clause) ||
      (!hasFigure && whatCame.isIn(segment.clause)) ||
      (!hasFigure && ofOffice.isIn(segment))
    )
      return;
    if (torn.isIn(segment)) return;
    // 去李平家割了一上午油菜; 割了两斤肉 is a gift.
    if (text.includes("割") && workedAlong(segment, scene)) return;
    const gives = roles.has(Role.give);
    if (!hasFigure && (bidsThem.isIn(segment) || isOurMedicine(segment, scene))) return;
    if (!hasFigure && text.includes("的") && isOthersThing(segment, scene)) {
      scene.othersThing = scene.sentence;
      return;
    }
    if (scene.othersThing === scene.sentence && isOfOthersThing(segment, scene)) return;
    if (hasFigure && drawsFromOthers(segment, scene)) scene.othersThing = scene.sentence;
    else if (gives && roles.has(Role.cadreSelf)) scene.othersThing = -1;
    else if (gives && !hasFigure && tellsOthersGiving(segment)) scene.othersThing = scene.sentence;
    if (hasFigure && (placesSomewhere.isIn(segment) || tellsHoldings(segment, scene))) return;
    if (hasFigure && (isOnlyTold(segment) || isWithUs(segment, scene) || isProvided(segment, scene))) return;
    if (hasFigure && isNotHandedOver(segment, scene)) return;
    if (hasFigure && roles.has(Role.buy) && isBoughtOnTheirTrip(segment, scene)) return;
    if (scene.brought.length > 0 && handsApart(segment, scene)) return;
    if (hasFigure && segment.people.named.length === 0) noteBrought(segment, scene);
    const hands = gives || roles.has(Role.receive);
    if (hands && (scene.waiting.length > 0 || scene.undated === scene.sentence)) takeUp(segment, scene);
    if (roles.has(Role.sell)) takeBackSold(segment, scene);
    if (hands) takeFront(segment, scene);
    if ((roles.has(Role.plan) || text.includes("说好")) && isPromised(segment)) {
      awaitPromised(segment, scene);
      return;
    }
    const before = scene.entries.list.length;
    let listed = false;
    for (const told of segment.reading.items) {
      const item = ofBrought(segment, scene, withoutTimes(told));
      const bare = item.noun === null;
      if (item.quantity?.unit?.name === "笔") continue;
      if (bare && ((item.pooled && countsBatch(segment, scene, item)) || countsMatters(segment, item)))
        continue;
      if (bare && roles.has(Role.contact) && countsCalls(segment, item)) continue;
      if (item.quantity === null && isWhichGift(segment, item)) continue;
      if (isWhichProject(segment, scene, item) || isWonWork(item, segment)) continue;
      if (isDoneWith(segment, scene, item) || isNothingHad(segment, item, scene)) continue;
      if (isGift(segment, scene, item) || (listed && isNextOfList(segment, item))) {
        listed = segment.reading.verbs.length === 0;
        const from = scene.entries.list.length;
        write(segment, scene, item);
        if (segment.reading.verbs.length > 0) continue;
        scene.undated = scene.sentence;
        for (const entry of scene.entries.list.slice(from)) entry.onlyNamed = true;
        continue;
      }
      if (bare && !isSold(segment, item, scene) && partsWaiting(segment, scene, item)) continue;
      if (waits(segment, item, scene)) scene.waiting.push({ segment, item, sentence: scene.sentence });
      else if (bare && isBare(segment, item)) scene.bare.push({ segment, item });
      else if (!bare) openThing(segment, scene, item);
    }
    if (scene.entries.list.length === before) noteSpoken(segment, scene);
  },
};

/** 一早就拉肚子,|去卫生室拿了药: for ourselves, with nobody told of so far. Not: 给李平拿了药, 到李平家,他感冒了,|去卫生室拿了药 */
function isOurMedicine({ text, people, tokens }: Segment, { source }: Scene): boolean {
  if (people.named.length > 0 || people.counted !== null || !fetchesMedicine.test(text)) return false;
  return ailing.test(source.text.slice(0, tokens[0]?.start ?? 0));
}

const fetchesMedicine =
  /^(?:[我咱]|自己|就|先)*(?:去|到|上)[^,给帮替他她]{0,4}(?:卫生[室院所]|医院|药店|诊所)[^,给帮替他她]{0,2}(?:拿|开|买|取|配)[^,给帮替他她]{0,4}药$/;
const ailing =
  /(?:^|[。;\n])[^,。;\n他她家户]{0,8}(?:拉肚子|感冒|发烧|中暑|咳嗽|不舒服|[头胃牙][疼痛晕])[^,。;\n]{0,3},$/;

/** 叮嘱天冷多添衣, 教他怎么配饲料: said to them, and nothing given. */
const bidsThem = new Sign(
  "叮嘱咐醒请教讲",
  /^(?:[我咱]们?|又|还|也|并|就|顺便)*(?:教|给?[他她]们?讲|讲)了?(?:他|她|老人|大家)?们?(?:怎[么样]|如何|咋)[^,送带捎留]*$|^(?:并|又|也|还)?请(?:村医|村干部|网格员|邻居|志愿者)[^,了]*(?:按时|及时|定期|经常|多)[^,了]*$|^(?:并|还|又|也|再三|反复|一再)*(?:叮嘱|嘱咐|叮咛|提醒)(?!.*[送给带留捎拿放])/,
);

/** 想买化肥, 他家有两袋化肥: told as no deed. */
export const thingSpokenOf: Rule = {
  id: "goods/spoken-of",
  requires: new Requirement({ stances: ["need", "plan", "hearsay", "theirs", "refused", "question"] }),
  read: noteSpoken,
};

/** 李平家的两床棉絮,|民政办已经发过: what was only named had come from somebody else. */
export const givenByOffice: Rule = {
  id: "goods/given-by-office",
  requires: new Requirement({ roles: rolesOf(Role.office) }),
  read(segment, scene) {
    if (scene.undated !== scene.sentence || !segment.roles.has(Role.office)) return;
    if (othersGave.test(segment.text)) takeBackNamed(segment, scene);
  },
};

/** 争取项目2个:一个饮水,|一个文化广场: which they are. */
function isWhichProject({ reading, roles }: Segment, { entries }: Scene, { quantity, noun }: Item): boolean {
  if (quantity?.value !== 1 || quantity.unit?.name !== "个" || noun === null || roles.has(Role.give))
    return false;
  if (reading.verbs.length > 0) return false;
  return entries.recent().some(({ facts }) => facts.measure === "project" && (facts.quantity ?? 0) > 1);
}

/** A thing in front of its giving: given, or to be counted behind it. */
function takeFront(segment: Segment, scene: Scene): void {
  const front = givenInFront(segment);
  if (front !== null) write(segment, scene, front);
  else if (segment.reading.items.length === 0) openGiven(segment, scene);
}

/** 买了一箱奶一桶油: things with their figures, for nobody yet. */
function noteBrought(segment: Segment, scene: Scene): void {
  for (const item of segment.reading.items) {
    const { noun, quantity } = item;
    if (noun === null || !isCountOrMass(quantity)) continue;
    if (!isStock(segment, item) || !(noun.kind === "goods" || looksLikeThing(noun.text))) continue;
    scene.brought.push({ item, name: noun.text, sentence: scene.sentence });
  }
}

/** 买了10袋米|2袋给李平: of what was bought, where that was one thing in this unit. */
function ofBrought({ roles, named }: Segment, scene: Scene, item: Item): Item {
  const { brought, waiting, sentence } = scene;
  if ((brought.length === 0 && waiting.length === 0) || item.noun !== null || item.quantity === null)
    return item;
  if (named.named.length === 0 || !roles.has(Role.dative)) return item;
  const { unit, value } = item.quantity;
  const isWhole = (told: { item: Item; sentence: number }) =>
    told.sentence === sentence && unit !== null && told.item.quantity?.unit?.name === unit.name;
  // 化肥8袋,|5袋给李平,|3袋给王五
  const open = waiting.filter((told) => isWhole(told) && (told.item.quantity?.value ?? 0) > (value ?? 0));
  for (const { item: whole } of open) brought.push({ item: whole, name: whole.noun?.text ?? "", sentence });
  if (open.length > 0) scene.waiting = waiting.filter((told) => !open.includes(told));
  const of = brought.filter(isWhole);
  return of.length === 1 && of[0] !== undefined ? { ...item, noun: of[0].item.noun } : item;
}

/** 奶给了李平, 油放陈九斤家了, behind both as brought: all of it went there. */
function handsApart(segment: Segment, scene: Scene): boolean {
  const { tokens, named, hasFigure, reading } = segment;
  if (hasFigure || named.named.length === 0) return false;
  const said = tokens.filter((token) => token.kind !== "mark" && !has(token, Role.next));
  const at = scene.brought.findIndex(
    ({ name, sentence }) => sentence === scene.sentence && name === said[0]?.text,
  );
  const brought = scene.brought[at];
  const hands = said[1];
  if (brought === undefined || !(has(hands, Role.give) || has(hands, Role.dative))) return false;
  if (!said.slice(2).every(isWhom)) return false;
  scene.brought.splice(at, 1);
  const { name } = goodsName(brought.name, scene.lexicon);
  const stock = scene.entries.list.findIndex(
    ({ stock, sentence, facts }) => stock && sentence === scene.sentence && facts.item === name,
  );
  if (stock >= 0) scene.entries.list.splice(stock, 1);
  write({ ...segment, people: named }, scene, {
    ...brought.item,
    verb: reading.verbs[0] ?? brought.item.verb,
  });
  return true;
}

function isWhom(token: Token): boolean {
  return (
    token.mention !== null ||
    has(token, Role.home) ||
    has(token, Role.title) ||
    has(token, Role.filler) ||
    has(token, Role.dative) ||
    has(token, Role.joins)
  );
}

/** 李平家床单2床、|电饭煲1个: as good as what stands before it in the list. */
function isNextOfList({ tokens }: Segment, { noun, quantity, tokens: own }: Item): boolean {
  const first = tokens.findIndex((token) => own.includes(token));
  return (
    isMark(tokens[first - 1], "、") &&
    noun?.kind === "text" &&
    looksLikeThing(noun.text) &&
    isCountOrMass(quantity)
  );
}

/** 送他的|火炉|还好用: which thing, given some time before, where nothing tells how much. */
function isWhichGift({ tokens }: Segment, { noun }: Item): boolean {
  if (noun === null) return false;
  const at = tokens.indexOf(noun.tokens[0] as Token);
  if (tokens[at - 1]?.text !== "的" || has(tokens[at - 2], Role.cadreSelf)) return false;
  const before = textOf(tokens.slice(Math.max(0, at - longestWhich), at));
  return whichGift.test(textOf(tokens.slice(Math.max(0, at - 5), at))) || isLastTime.test(before);
}

/** 铺|的|还是|我|上次|送|的 */
const longestWhich = 9;
/** 炕上铺的还是我上次送的|毛毯 */
const isLastTime =
  /[铺盖穿戴用挂摆坐睡骑喂养烧吃喝看放]着?的?(?:还|就|正|都|全|也)*是(?:[我咱俺]们?)?(?:单位|局里|工作队)?(?:上[次回]|去年|前年|年前|前[些几][次回天]|之前|以前|早先|上个?月|春节|过年|春上|冬天)(?:给?[他她老人]*)?[送给拿带捎买发](?:给?[他她])?的$/;

const whichGift = /(?:[送发](?:给)?[他她]们?家?|给[他她]们?家?[送买发带]过?)的$/;

/** 送药|两次, 送米面油|三样, 送米面油|共300元: how often, how many kinds or for how much, and not how much of it. */
function withoutTimes(item: Item): Item {
  const { noun, quantity, pooled } = item;
  const unit = quantity?.unit;
  const often = noun?.kind === "goods" && unit?.kind === "times";
  const kinds = /^[样种]$/.test(unit?.name ?? "") && partsOf(noun?.text ?? "").length === quantity?.value;
  const costs = pooled && unit?.kind === "money" && noun !== null;
  return often || kinds || costs ? { ...item, quantity: null } : item;
}

/** 上周答应给李平的化肥3袋,|今天送去了: which it is, with its giving told behind it. */
function isPromised({ text, reading }: Segment): boolean {
  return (
    /(?:答应|承诺|商量好|[说讲许约]好)[^,]{0,8}的/.test(text) &&
    reading.verbs.every((verb) => verb.text === "给")
  );
}

function awaitPromised(segment: Segment, scene: Scene): void {
  for (const item of segment.reading.items) {
    if (isCountOrMass(item.quantity))
      scene.waiting.push({ segment, item: { ...item, verb: null }, sentence: scene.sentence });
    else if (item.quantity === null && item.noun !== null && looksLikeThing(item.noun.text))
      scene.lastGoods = { name: item.noun.text, sentence: scene.sentence, pooled: false };
  }
}

/** 村里发的化肥, 镇政府发的|化肥, with nothing told of it yet. Not: 乡政府发的化肥 by one of that office */
function isOthersThing(segment: Segment, scene: Scene): boolean {
  const { tokens, hasName, closesClause } = segment;
  return !hasName && closesClause && tokens.length > 1 && endOfGiver(segment, scene) === tokens.length - 2;
}

/** 李平领了镇上发的化肥三袋, 村里发的化肥李平领了三袋: drawn from somebody else, and so is what the next is told to have drawn. */
function drawsFromOthers(segment: Segment, scene: Scene): boolean {
  const { roles } = segment;
  return roles.has(Role.receive) && !roles.has(Role.cadreSelf) && endOfGiver(segment, scene) >= 0;
}

/** 村里|发|的, 镇政府发的: where the words end of whoever else gave it; -1 where nobody is told to. */
function endOfGiver({ tokens, text }: Segment, { sender }: Scene): number {
  const of = giverTold(tokens);
  if (of >= 0) return of;
  const office = sender.office?.replace(/^[省市县区旗]/, "");
  if (office !== undefined && office.length > 1 && text.includes(office)) return -1;
  return tokens.findIndex((token) => has(token, Role.office) && token.text.endsWith("的"));
}

/** 地膜是公司发的, 化肥是村里统一发的; 农技站在东村发玉米种: somebody else gives it, whoever draws it or however much it is. */
function tellsOthersGiving({ tokens, roles, text }: Segment): boolean {
  if (text.endsWith("的")) return text.includes("是") && giverTold(tokens) === tokens.length - 1;
  if (roles.has(Role.dative) || !roles.has(Role.office)) return false;
  const verb = tokens.findIndex((token) => has(token, Role.give));
  return subjectAt(tokens, verb) === "other";
}

/** 李平领了5袋; 地膜是公司发的,|一家11卷: drawn, or no more than how much; not 我给他送去了2袋. */
function isOfOthersThing({ roles, reading, named, clause }: Segment, { source }: Scene): boolean {
  if (roles.has(Role.receive)) return true;
  if (named.named.length > 0 || roles.has(Role.cadreSelf)) return false;
  if (reading.verbs.length > 0 || reading.items.some(({ noun }) => noun !== null)) return false;
  const [rest] = source.text.slice(clause.tokens[0]?.start ?? 0).split(/[。\n]/, 1);
  return !ourHanding.test(rest ?? "");
}

const ourHanding = /[我俺咱]们?[^,。没]{0,8}(?:送|扛|背|拉|搬|捎|转交|带去)/;

/** 四户的冬衣都送到屋里了,|共9件; 把合作社捐的豆粕送过去,|李平1吨; 柴胡|种子给大家分了,|李平3斤: its figure follows. */
function openGiven({ tokens, people, theirs, text }: Segment, scene: Scene): void {
  const handsOut = people.named.length > 0 || text.includes("把") || toEverybody.test(text);
  if (!handsOut || (theirs && !toEverybody.test(text))) return;
  const thing = thingGiven(tokens);
  if (thing === undefined) return;
  const kind = thing.word?.goods == null ? undefined : tokens[tokens.indexOf(thing) - 1];
  const ofKind = kind?.kind === "text" && kind.end === thing.start;
  if (!ofKind && thing.pos !== "thing" && thing.opens !== "thing") return;
  const name = ofKind ? kind.text + thing.text : thing.text;
  if (looksLikeThing(name) && !messages.test(name) && !name.endsWith("证"))
    scene.lastGoods = { name, sentence: scene.sentence, pooled: false };
}

/** 给大家分了; 木炭今天发了, 鹅苗都发下去了 */
const toEverybody =
  /给(?:大家伙?|大伙儿?|[他她]们|乡亲们?|群众|村民|农户|各家|各户|几家|几户|这几[家户])|^[^,没未]{2,8}?(?:[今昨]天|[今昨]日|[上下]午|都|全部?|也|已经?|刚)*(?:发|分|送)(?:放)?(?:下[去来]|完|到[户位家]|到手|齐)*了?$/;

/** 捐了一批旧衣服,|共126件: how many the batch held. */
function countsBatch({ tokens }: Segment, scene: Scene, { quantity }: Item): boolean {
  const last = scene.entries.list.at(-1);
  if (quantity?.unit?.kind !== "count" || last?.sentence !== scene.sentence) return false;
  if (last.facts.measure !== "goods" || last.facts.unit !== "批") return false;
  if (tokens.some(({ mention }) => mention !== null)) return false;
  const { value, unit, approx } = quantity;
  last.facts = { ...last.facts, quantity: value, unit: unit.name, approx: approx || undefined };
  return true;
}

/** 送米3袋,收集|困难|2条: matters, and none of the things told before. */
function countsMatters({ tokens }: Segment, { tokens: own }: Item): boolean {
  const figure = figureAt(tokens, own);
  return figure > 0 && isMatter(tokens[figure - 1]);
}

/** 送米3袋,又接到李平|一个|电话: calls, and none of the things told before. */
function countsCalls({ tokens }: Segment, { tokens: own }: Item): boolean {
  const figure = figureAt(tokens, own);
  const unit = tokens[figure]?.quantity?.unit?.name ?? "";
  return /^[个通次回]$/.test(unit) && has(tokens[figure + 1], Role.contact);
}

/** 给三家送鸡饲料,|共14包; 全村60户领了桑苗,|一共12000株: its figure follows. */
function openThing(segment: Segment, scene: Scene, item: Item): void {
  const { reading } = segment;
  const { noun, quantity, verb } = item;
  // 在朋友圈发了,|当天订了200斤
  if (noun !== null && messages.test(noun.text)) return;
  // 上次送的米还没吃完,|又送了一袋
  if (noun !== null && quantity !== null && isBackground(segment, item))
    scene.lastGoods = {
      name: goodsName(noun.text, scene.lexicon).name,
      sentence: scene.sentence,
      pooled: false,
    };
  // 采购化肥200袋,|发放到户150袋
  const thing = noun?.kind === "goods" || (noun?.kind === "text" && looksLikeThing(noun.text));
  if (thing && quantity !== null && isStock(segment, item)) {
    const { name } = goodsName(noun.text, scene.lexicon);
    scene.lastGoods = { name, sentence: scene.sentence, pooled: false };
  }
  if (!(has(verb ?? undefined, Role.give) || has(verb ?? undefined, Role.receive))) return;
  const first = noun?.tokens[0];
  // 今天给|推|回来了,一辆: how it came.
  if (noun?.text.length === 1 && first?.kind === "text" && first.pos !== "thing") return;
  // 化肥拉到李平家了,|两袋
  const isBroughtOn =
    noun?.kind === "goods" && first !== undefined && verb !== null && first.start < verb.start;
  if (
    (quantity !== null && quantity.unit?.kind !== "household") ||
    noun === null ||
    !(
      noun.kind === "text" ||
      isBroughtOn ||
      (noun.kind === "goods" && has(verb ?? undefined, Role.receive))
    ) ||
    reading.items.some(
      (other) =>
        other.noun !== noun && other.noun?.kind !== "people" && other.quantity?.unit?.kind !== "household",
    )
  )
    return;
  if (looksLikeThing(noun.text) && !noun.text.endsWith("证"))
    scene.lastGoods = { name: noun.text, sentence: scene.sentence, pooled: false };
}

const othersGave = /(?:已经?|早就?|都|先前|前几天|上[周月]).{0,3}[发给送]/;

/** As long as nothing else is named and it is not our doing. */
function takeBackNamed({ reading, roles }: Segment, { entries }: Scene): void {
  if (roles.has(Role.cadreSelf) || reading.items.some(({ noun }) => noun !== null)) return;
  for (const entry of entries.recent())
    if (entry.facts.measure === "goods") entries.list.splice(entries.list.indexOf(entry), 1);
}

/** 49只鸡|我帮他全部卖掉了卖了3900元: read before it was known that the one thing was sold. */
function nameThingPaidFor({ entries, sentence }: Scene): void {
  const sold = entries
    .recent()
    .filter((entry) => entry.facts.measure === "sale" && entry.sentence === sentence);
  const [thing, ...more] = sold.filter(({ facts }) => facts.item !== undefined);
  if (thing === undefined || more.length > 0) return;
  for (const paid of sold)
    if (paid.facts.unit === "元" && paid.facts.item === undefined)
      paid.facts = { ...paid.facts, item: thing.facts.item };
}

/**
 * 李平家5头猪|上周卖了9000元: what was only named, with no word of giving, was theirs to sell; 李平家小麦1000斤,|我帮着卖了: of that with
 * our help, as much as no other figure tells, and is no gift.
 */
function takeBackSold(segment: Segment, scene: Scene): void {
  if (scene.undated !== scene.sentence) return;
  const { items } = segment.reading;
  const ours = isSoldByUs(segment, scene);
  // 代销土蜂蜜 is another thing; 找粮站卖了 tells to whom.
  const another = ({ noun, quantity }: Item) =>
    noun !== null && (!ours || noun.kind === "goods" || quantity !== null || !buyers.test(noun.text));
  if (items.some(another)) return;
  const told = items.some(({ quantity }) => isCountOrMass(quantity));
  const all = ours && !told && !someOfIt.test(segment.text);
  for (const entry of scene.entries.recent()) {
    if (entry.facts.measure !== "goods" || (ours && !entry.onlyNamed)) continue;
    if (all) Object.assign(entry, { facts: { ...entry.facts, measure: "sale" }, rules: ["sale/sold"] });
    else scene.entries.list.splice(scene.entries.list.indexOf(entry), 1);
    if (ours) {
      scene.saleSentence = scene.sentence;
      scene.saleItem = entry.facts.item ?? null;
    }
  }
  if (all) nameThingPaidFor(scene);
}

const someOfIt = /[部一大少]半|部分|一些|[卖销]了?些|不少|几/;

/** 我帮着|卖了, 找粮站|卖掉了; not 我去时他已经卖了 */
function isSoldByUs({ tokens, roles }: Segment, { buyerSentence, sentence }: Scene): boolean {
  if (roles.has(Role.help) || buyerSentence === sentence) return true;
  if (!roles.has(Role.cadreSelf)) return false;
  const by = subjectAt(
    tokens,
    tokens.findIndex((token) => has(token, Role.sell)),
  );
  return !isOfHousehold(by);
}

/** 衣服挂了两个口子 */
const torn = new Sign(
  "挂划磨扎刮撕烂",
  /(?:衣服?|裤子?|鞋子?|手套|袖子)[^,]{0,2}(?:挂|划|磨|扎|刮|撕|烂)(?:破|烂|坏)?(?:了|出)/,
);
