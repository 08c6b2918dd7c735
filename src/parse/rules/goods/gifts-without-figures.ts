import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBehind } from "../../scene/stretch.ts";
import { isOfHousehold, subjectAt } from "../../scene/subject.ts";
import { Sign } from "../../text/characters.ts";
import { figureAt, type Item } from "../../words/item.ts";
import { goodsName, type Noun, partsOf } from "../../words/nouns.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, type Token, tokenAt } from "../../words/tokens.ts";
import { isKnown, looksLikeThing } from "./thing-told.ts";

/** 送化肥2袋,|还有些菜种, |药若干; 送去现金500元,|还有衣服一些 */
function goesOnGiving(segment: Segment, { someAmount, noun }: Item, scene: Scene): boolean {
  const { roles, reading } = segment;
  if (!someAmount || reading.verbs.length > 0) return false;
  if (!roles.has(Role.further) && !roles.has(Role.joins) && noun?.kind !== "goods") return false;
  return scene.lastGoods?.sentence === scene.sentence || isBesideMoney(segment, noun, scene);
}

/** 送去现金500元,|还有衣服一些. Not: |他还有些米, |还有些欠款, |还有些事要办 */
function isBesideMoney({ tokens, roles }: Segment, noun: Noun | null, scene: Scene): boolean {
  if (scene.entries.recent().at(-1)?.facts.measure !== "cash") return false;
  if (tokens.some((token) => has(token, Role.pronoun) || has(token, Role.home))) return false;
  // 李平还有些米; 陈九斤衣服一些 is the next one's of a list.
  if (roles.has(Role.further) && tokens[0]?.mention != null) return false;
  return noun !== null && (isKnown(noun, scene) || isThingByName(noun, scene));
}

const handedOn = /^[^。\n]*?(?:[送发带拿捎拉搬抬]到|[送带捎拉]去|交给|收到|领)/;
/** 把自备的|米和油送给了他 */
const givesIt = /[送交]给/;

/** 上周送的|鸡苗,李平家都活着; 前几天送给李平的|薄膜,今天帮他铺上了; not 今天给李平送的|化肥, nor 捐的|棉被,已送到李平家. */
function isSpokenOf(
  { tokens, clause, named }: Segment,
  verb: Token | null,
  of: Token,
  text: string,
): boolean {
  const gave = tokens.indexOf(of) - 1;
  const byOthers = named.named.length === 0 && tokens[gave] === verb && isByWhom(tokens[gave - 1]);
  if (
    verb === null ||
    (clause.stop !== "," && !byOthers) ||
    handedOn.test(text.slice(tokens.at(-1)?.end)) ||
    givesIt.test(text.slice(of.end, tokens.at(-1)?.end))
  )
    return false;
  const from = tokens.indexOf(verb);
  const to = tokens.indexOf(of);
  return (
    from >= 0 &&
    tokens.slice(from + 1, to).every((token) => token.mention !== null || has(token, Role.home)) &&
    !tokens.slice(0, from).some((token) => has(token, Role.dative))
  );
}

/** 部队|发的|军大衣还在, 手里拿着|单位|发的|保温杯 */
function isByWhom(token: Token | undefined): boolean {
  return token?.kind === "text" || has(token, Role.office);
}

/** 慰问品:|米|、油、面: on the line that tells what was given. Not: 需求物资:米、油, 慰问品:米、油未领 */
function isUnderLabel({ tokens, reading }: Segment, { noun }: Item, { source }: Scene): boolean {
  const [label] = tokens;
  if (noun?.kind !== "goods" || label === undefined || !giftLabel.test(label.text)) return false;
  if (source.text.charAt(label.end) !== ":" || reading.verbs.length > 0) return false;
  return tokens.every(
    (token, at) => at === 0 || token.word?.goods != null || token.quantity !== null || isMark(token, ":、"),
  );
}

const giftLabel = /^(?:慰问|捐赠|发放|赠送)(?:物资|物品|品)$/;

/** 在一旁递了一上午的|刀子: to whom was at work. */
const handedLong =
  /[递传][了着]?(?:一?整?个?(?:[上下]午|早上|天|晌午?)|半天|[\d一二两三四五六七八九十半]+个?多?(?:小时|钟头))/;

/** 送李平|轮椅, 送李平家|米 */
function isReceiver(token: Token): boolean {
  return token.mention !== null || has(token, Role.home) || has(token, Role.title);
}

/** 送了些化肥, 拿了面粉: a thing of the list, straight behind a giving word. */
export function openGift(segment: Segment, item: Item, scene: Scene): boolean {
  const noun = item.noun;
  if (
    noun === null ||
    segment.clause.heads ||
    !(
      isUnderLabel(segment, item, scene) ||
      goesOnGiving(segment, item, scene) ||
      segment.reading.verbs.some(
        (token) =>
          (has(token, Role.give) &&
            token.text !== "给" &&
            (token.text !== "放" || leftWith.test(segment.text))) ||
          has(token, Role.receive),
      )
    )
  )
    return false;
  const parts = partsOf(noun.text).map((part) => goodsName(part, scene.lexicon));
  const known = parts.every((part) => part.known);
  // 这些|东西|算下来价值260元
  const last = noun.tokens.at(-1);
  if (noun.kind === "class" && last?.kind === "text" && last.pos !== "thing") return false;
  if (parts.some((part) => part.isClass)) return false;
  const first = noun.tokens[0];
  const before = first === undefined ? undefined : segment.tokens[segment.tokens.indexOf(first) - 1];
  if (before?.text === "的" && isSpokenOf(segment, item.verb, before, scene.source.text)) return false;
  const straight =
    before !== undefined &&
    (has(before, Role.give) ||
      has(before, Role.receive) ||
      has(before, Role.someAmount) ||
      before.kind === "mark" ||
      has(before, Role.joins) ||
      before.text === "了" ||
      before.text === "将" ||
      has(before, Role.filler) ||
      // 送|过冬|煤,每家0.8吨
      before.word?.quality === true ||
      isWorth(segment.tokens, before) ||
      isReceiver(before));
  if (item.verb !== null && has(item.verb, Role.fetch) && !isBoughtFor(segment)) return false;
  if (mended.test(segment.text) || handedLong.test(segment.clause.text) || drawnByThem.isIn(segment))
    return false;
  if (isUnderLabel(segment, item, scene)) return known;
  if (item.someAmount) return known || looksLikeThing(noun.text);
  if (item.verb === null || !straight) return false;
  // 我们拿来扫帚,|扫的扫地; 带着血压计|到他家量血压: to work with.
  if (takesAlong.test(item.verb.text) && !segment.roles.has(Role.dative) && workTools.test(noun.text))
    return isLeftToThem(noun, scene);
  // 送李平家苹果|去市场, 给李平带羊奶|去卖: taken somewhere else.
  const said = segment.clause.tokens;
  const next = said.indexOf(noun.tokens[noun.tokens.length - 1] as Token) + 1;
  const behind = said[next + 1]?.text === "的" ? undefined : said[next];
  // 大米20斤嗯|面粉|就|没带
  let told = next;
  while (small.test(said[told]?.text ?? "") || has(said[told], Role.filler)) told += 1;
  if (has(said[told], Role.notGiven) && said[told + 1]?.text !== "钱") return false;
  if (has(behind, Role.sell) || (has(behind, Role.go) && has(said[next + 1], Role.sell))) return false;
  // 发放玉米|补贴
  if (/^(?:补[贴助偿]|款|钱|金)/.test(behind?.text ?? "")) return false;
  if (isReceiver(before) && (has(behind, Role.go) || has(behind, Role.dative))) return false;
  if (known) return has(item.verb, Role.give) || has(item.verb, Role.receive);
  if (!isThingByName(noun, scene)) return isListedThing(segment, noun, scene);
  return isHandedTo(segment, item.verb) || isListedThing(segment, noun, scene);
}

/** 价值|500元|药品: what they are worth, straight in front. Not: 送去500元药品 */
function isWorth(tokens: readonly Token[], figure: Token): boolean {
  if (figure.quantity?.unit?.kind !== "money") return false;
  return tokenAt(tokens, tokens.indexOf(figure) - 1)?.word?.measure?.id === "goods_value";
}

/** 村民到村委会领地膜, 来领米的人很多: what they come and fetch. Not: 帮村民领地膜, 村民领到地膜 */
const drawnByThem = new Sign(
  "领",
  /^(?:这几天|今天|[上下]午)?(?:村民|群众|农户|乡亲|大家|大伙|户主)们?(?![^,]*[送发给])[^,]{0,10}[来到去][^,]{0,6}领(?!取?到|取?了)|^[^,帮替代送发给]{0,8}[来到去][^,帮替代送发给]{0,6}领[^,]{1,6}的(?:人|村民|群众|农户)/,
);

/** 补了屋顶的|瓦, 补了瓦: mended. Not: 补了上次的化肥 */
const mended =
  /补了?(?:[他她]们?家?(?:里|的)?)?(?:[^,给送]{0,3}(?:屋|房|墙|院|窗|门|棚|圈|灶|炕|顶)[^,给送]{0,3}的[^,\d]{1,4}|[屋房]?瓦片?)$/;

const small = /^(?:就|也|都|倒|倒是|又|还|可|这次|今天)$/;

/** 把米和油|放在邻居家, 到李平家|把米放桌上了. Not: 帮他把米放桌上 */
const leftWith =
  /^(?:就|只好|便|先)?(?:我们?)?[把将][^,]{1,12}放在?(?:了)?[^,]{0,4}(?:家|门口|门前|门边|窗台|[桌台]子?上)|^(?:到|去|来到)[^,帮]{1,4}家[里中]?[把将][^,的]{1,8}放(?:在|到)?了?[^,]{0,3}(?:[桌台]子?|炕)上/;

const takesAlong = /^(?:拿[来出上]?了?|[带背提扛拎推](?:着|上))$/;
const workTools =
  /^(?:大|小|铁|电)?(?:扫[帚把]|拖[把布]|抹布|铁?[锹锨]|铲子?|锄头?|(?:十字|洋)?镐|钳子?|夹子?|梯子|镰刀|斧[头子]|锯子?|扳手|剪[刀子]|推子|卷尺|皮尺|喷雾器|工具箱?|簸箕|水桶|盆|相机|血压[计仪]|血糖仪|听诊器|体温[计枪]|药箱)$/;

/** 带着|血压计|看望李平,留给他了 */
function isLeftToThem({ tokens, text }: Noun, { source }: Scene): boolean {
  const [told = ""] = /^[^。;\n]*/.exec(textBehind(tokens, source, 30)) ?? [];
  const left = /(?:^|,)([^,]*?)(?:[留送]给了?(?:[他她]|老人|人家)|给[他她](?:家|们)?留下)/.exec(told)?.[1];
  return (
    left !== undefined &&
    /^(?:也|就|都|还|把?它|最后|临走|走时)*$/.test(left.replace(text, "").replace("把", ""))
  );
}

/** 送去书包、|故事书|等, 提着白糖、|麻花|去看李平: listed beside what is surely a thing, and brought by us. */
function isListedThing({ tokens, reading }: Segment, noun: Noun, scene: Scene): boolean {
  const verb = reading.verbs.find((token) => has(token, Role.give) && token.text.length > 1);
  if (verb === undefined || !isListed(tokens, noun) || !isNamedThing(noun, scene)) return false;
  // 为|16名|家庭贫困的孩子|赠送, 还为|老人|送去: whom it was for is none who gave.
  const at = tokens.indexOf(verb);
  const to = tokens.findLastIndex(
    (token, place) => place < at && (has(token, Role.dative) || furtherFor.test(token.text)),
  );
  const subject = subjectAt(tokens, to < 0 ? at : to);
  if (subject !== null && subject !== "us") return false;
  const sure = isThingByName(noun, scene);
  return reading.items.some(
    (other) =>
      other.noun !== noun &&
      other.noun !== null &&
      ((other.noun.measure === null && other.noun.kind !== "people" && isKnown(other.noun, scene)) ||
        isThingByName(other.noun, scene) ||
        (sure && isNamedThing(other.noun, scene))) &&
      (isListed(tokens, other.noun) || other.quantity !== null),
  );
}

const furtherFor = /^[还又再并][为给]$/;

/** A mark of listing or a word that joins stands on one side of it. */
function isListed(tokens: readonly Token[], { tokens: own }: Noun): boolean {
  const from = tokens.indexOf(own[0] as Token);
  const joins = (token: Token | undefined) => isMark(token, "、+") || has(token, Role.joins);
  return from > 0 && (joins(tokens[from - 1]) || joins(tokens[from + own.length]));
}

/** Of the general dictionary a thing, and none that only the heart gives. */
function isNamedThing({ text, kind, tokens }: Noun, { lexicon }: Scene): boolean {
  const pos = tokens[tokens.length - 1]?.pos;
  return (
    kind === "text" &&
    (pos === "thing" || (pos === "other" && lexicon.endsAsThing(text))) &&
    looksLikeThing(text) &&
    !ofTheHeart.test(text)
  );
}

const ofTheHeart =
  /(?:问候|关怀|关爱|祝愿|心意|爱心|知识|信心|希望|帮助|鼓励|健康|安全|欢乐|精神|服务|技术|经验|信息|政策|党|组织|政府|消息|声音|建议|意见|证|表|书记|干部|人|们|局|部门|公司|单位)$/;

/** 为|贫困户|和70岁以上|老人|送: households, though none is named. */
function isToSome(tokens: readonly Token[], verb: number): boolean {
  const to = tokens.findLastIndex((token, at) => at < verb && has(token, Role.dative));
  return to >= 0 && tokens.slice(to + 1, verb).some((token) => has(token, Role.householdClass));
}

const hands = /^(?:送|发|捐|赠|带|捎|资助|提供|赞助)(?!到)/;

/** 给李平|送了药, 送李平|轮椅, 在李平家送了药; not 李平|送喜糖来, 她|端了茶, 李平买了热水器, nor 给李平拿了锄头 to work with. */
function isHandedTo({ tokens, people }: Segment, verb: Token): boolean {
  if (!hands.test(verb.text)) return false;
  if (people.named.length === 0 && !isToSome(tokens, tokens.indexOf(verb))) return false;
  const subject = subjectAt(tokens, tokens.indexOf(verb));
  return subject === null || subject === "us";
}

/** 降压药, 血压计: what no list has, a noun of the general dictionary that ends as names of things do. */
export function isThingByName({ text, kind, tokens }: Noun, { lexicon }: Scene): boolean {
  return (
    kind === "text" &&
    text.length > 1 &&
    tokens[tokens.length - 1]?.pos === "thing" &&
    lexicon.endsAsThing(text) &&
    looksLikeThing(text)
  );
}

/** 李平的|拐杖|也拿过去了, 把|收音机|给捎来了, 陈九斤家的|电磁炉|已送到: told before it is handed over, and with no figure at all. */
export function givenInFront({ tokens, people, reading, roles }: Segment): Item | null {
  if (people.named.length === 0 || !roles.has(Role.give) || roles.has(Role.not)) return null;
  const at = tokens.findLastIndex(
    (token) => token.text.length > 1 && has(token, Role.give) && handsOver.test(token.text),
  );
  const verb = tokens[at];
  if (verb === undefined || !tokens.slice(at + 1).every(isWhither)) return null;
  if (reading.items.some(({ tokens: [first] }) => (first?.start ?? 0) < verb.end)) return null;
  let from = at - 1;
  while (isBeforeHanding(tokens[from])) from -= 1;
  // 取暖|炉子
  const thing = tokens[from]?.word?.goods ? joined(tokens[from - 1], tokens[from]) : tokens[from];
  if (thing?.kind !== "text" || thing.pos !== "thing" || thing.text.length < 2) return null;
  if (thing !== tokens[from]) from -= 1;
  if (!looksLikeThing(thing.text) || ofTheHeart.test(thing.text) || papers.test(thing.text)) return null;
  // 李平|把锄头拿过来了: by the household.
  const holds = tokens[from - 1];
  if (!/^[把将的]$/.test(holds?.text ?? "")) return null;
  // 李平丢的|手机|给他送去了: his own.
  if (holds?.text === "的" && theirsBefore.test(tokens[from - 2]?.text ?? "")) return null;
  if (holds?.text !== "的" && isOfHousehold(subjectAt(tokens, from - 1))) return null;
  const noun: Noun = { tokens: [thing], text: thing.text, measure: null, kind: "text" };
  const open = { someAmount: false, each: false, ofThings: false, pooled: false, helped: false };
  return { noun, quantity: null, ...open, verb, at: from, tokens: [thing] };
}

const theirsBefore = /[丢落忘掉借修寄存]了?$|^(?:落下|忘带|忘拿)/;
const handsOver = /^(?:送|捎|带|拿)(?:[到去来给回]|上门|过[去来])+了?$/;

/** One name of what tells the kind and a thing of the list. */
function joined(kind: Token | undefined, thing: Token | undefined): Token | undefined {
  if (kind?.kind !== "text" || thing === undefined || kind.end !== thing.start) return undefined;
  return { ...kind, end: thing.end, text: kind.text + thing.text, pos: "thing" };
}

/** 也, 都, 今天, 我, 给|李平|家. Not: 明天 */
function isBeforeHanding(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (has(token, Role.next) ||
      (token.kind === "day" && token.when?.kind !== "future") ||
      has(token, Role.cadreSelf) ||
      has(token, Role.dative) ||
      has(token, Role.allOf) ||
      token.mention !== null ||
      has(token, Role.pronoun) ||
      has(token, Role.home))
  );
}

/** 送到|他|手里|了 */
function isWhither(token: Token): boolean {
  return (
    token.mention !== null ||
    token.kind === "mark" ||
    has(token, Role.pronoun) ||
    has(token, Role.home) ||
    /^(?:了|手[里中上]|门上|跟前)$/.test(token.text)
  );
}

const papers = /[证表单卡票信折]$|材料|档案|手续|申请|复印|照片|报告|合同|协议|钥匙|病历|药方/;

/** 还欠苗圃3600元; not 给欠债的李平家买了米. */
const owes = /[欠赊](?!(?:[债款账钱贷费]|外债)*(?:的(?![\d一二两三四五六七八九十])|[农村]?户|人家))/;

/** 跟民政局|要了|两床|被子给李平, 从单位给他家|要了|两张|桌子: had of an office, by us and for them. Not: 李平跟合作社要了两袋 */
export function isGotFor({ tokens, roles }: Segment, { tokens: own }: Item): boolean {
  if (!roles.has(Role.dative)) return false;
  const figure = figureAt(tokens, own);
  const act = tokens[figure - 1]?.text === "了" ? figure - 2 : figure - 1;
  if (!/^(?:要|讨|申请|争取)[了来到]?了?$/.test(tokenAt(tokens, act)?.text ?? "") || act === figure - 1)
    return false;
  const from = tokens.findIndex(({ text }) => /^[跟找从向问]$/.test(text));
  if (from < 0 || from > act || (subjectAt(tokens, from) ?? "us") !== "us") return false;
  if (tokens[from + 1]?.mention != null || has(tokens[from + 1], Role.pronoun)) return false;
  return tokens.some(
    (token, at) =>
      at > from &&
      has(token, Role.dative) &&
      (tokens[at + 1]?.mention != null || has(tokens[at + 1], Role.pronoun)),
  );
}

/** 给李平买了两箱奶, not 买了几个包子当早饭. */
export function isBoughtFor(segment: Segment): boolean {
  // 打电话,说在县城买饲料: what they tell of.
  const { roles } = segment;
  // 贷款30万元,|主要买了羊羔: what they bought for it.
  if (segment.text.startsWith("主要")) return false;
  // 去年买树苗|还欠苗圃3600元: not paid for by us.
  if (owes.test(segment.clause.text)) return false;
  if (roles.has(Role.say) && !roles.has(Role.dative) && !roles.has(Role.cadreSelf)) return false;
  if (/[早午晚]饭|[早午晚]餐|自己吃|路上吃/.test(segment.clause.text)) return false;
  return (
    segment.roles.has(Role.dative) ||
    segment.people.named.length > 0 ||
    segment.people.counted !== null ||
    segment.aboutVillage ||
    ofRaised.test(segment.clause.text) ||
    (segment.named.named.length === 0 && handedToAll.test(segment.clause.text))
  );
}

/** 购买大米20袋|送到困难户家中 */
const handedToAll =
  /[送发](?:到|给|往)了?[^,他她我]{0,6}(?:[农困贫脱测保特缘联]户|群众|村民|农民|老人|老党员|儿童|学生|孩子)(?:们|手[中上里]|家[中里]?)?/;

/** 捐款5000元|购买图书300本, 出资3万元|购置路灯20盏: with money that was raised for it. */
const ofRaised =
  /(?:捐[款赠资助]|出资|筹[资集措]|凑)[^他她自家]{0,10}[元块钱][^他她自家]{0,2}(?:购[买置]|采购|买|添置|配备)/;
