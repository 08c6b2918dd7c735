import { isComplement } from "../../scene/act-bounds.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import { figureAt, type Item } from "../../words/item.ts";
import { restSaid } from "../../words/rest.ts";
import { Role } from "../../words/roles.ts";
import { isTimeOfDay } from "../../words/time-words.ts";
import { has, type Token, tokenAt } from "../../words/tokens.ts";
import { buysFromHousehold, isWhatTheyMade, takesForMoney } from "../sale/bought-from.ts";

/** 鸡苗30只,|死了两只; 剩3袋: what became of some of them. */
export function tellsWhatBecame(
  { tokens }: Segment,
  { verb, tokens: own }: Item,
  { source }: Scene,
): boolean {
  if (verb !== null && (has(verb, Role.give) || has(verb, Role.receive))) return false;
  const figure = tokens.findIndex((token) => own.includes(token));
  const before = tokens[figure - 1]?.text === "了" ? tokens[figure - 2] : tokens[figure - 1];
  // 下午2袋给陈九斤
  if (before === undefined || isTimeOfDay(before)) return false;
  // 剩下5斤|给陈九斤
  if (rest.test(before.text) && goesToSomebody(tokens.slice(figure))) return false;
  // 剩下的两斤|明天给陈九斤
  if (
    /^(?:剩|另外?)的?$/.test(before.text) ||
    rest.test(before.text) ||
    (before.text === "的" && rest.test(tokens[figure - 2]?.text ?? ""))
  ) {
    const end = tokens[figure]?.end ?? 0;
    if (toCome.test(source.text.slice(end, end + 10))) return true;
  }
  // 也是20斤, 同样20斤
  if (/是$|^[同一]样$/.test(before.text)) return false;
  const plain = before.word?.roles.isOnly(Role.plain);
  return plain || has(before, Role.trouble) || (before.kind === "text" && before.pos === "act");
}

const rest = new RegExp(`^${restSaid}的?$`);
const toCome = /^[^,。;]{0,3},?(?:明[天早晚]|后天|下[次周个回]|改天|回头|过[几两]天|等)/;

/** 给李平600元,|剩余400元: what is left, with nothing told of where it went. */
export function isRestOfSum({ tokens, named }: Segment, { tokens: own, each }: Item): boolean {
  const figure = figureAt(tokens, own);
  if (figure < 1 || each || named.named.length > 0) return false;
  if (!/^(?:剩下?|余下?|剩余|其余)的?了?$/.test(tokens[figure - 1]?.text ?? "")) return false;
  return !tokens.slice(figure).some((token) => has(token, Role.dative) || has(token, Role.give));
}

function goesToSomebody(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) => has(token, Role.dative) || (has(token, Role.give) && tokens[at + 1]?.mention != null),
  );
}

/** 李平要的|4袋化肥, 我上回垫的|120块药钱: which one is meant, with no giving of it in the same segment. */
export function tellsWhich({ tokens, reading }: Segment, { tokens: own }: Item): boolean {
  const first = tokens.findIndex((token) => own.includes(token));
  if (first < 2 || tokens[first - 1]?.text !== "的") return false;
  const act = tokens[first - 2];
  const names = act?.pos === "act" || has(act, Role.need) || has(act, Role.wish);
  return names && !reading.verbs.some((verb) => has(verb, Role.give));
}

/** 联系|到|一个机手, 找|到|一辆车: found for them, and not given. */
export function isSought({ tokens }: Segment, { tokens: own }: Item): boolean {
  const figure = figureAt(tokens, own);
  const to = tokenAt(tokens, figure - 1)?.text === "了" ? figure - 2 : figure - 1;
  return (
    soughtOut.test(tokenAt(tokens, to)?.text ?? "") ||
    isComplement(tokens, to) ||
    isComplement(tokens, to + 1)
  );
}

const soughtOut = /^(?:联系|对接|找|寻)[到上]了?$/;

/** 一窝鸡仔,|12只: nothing but a figure in another unit tells the same once more. */
export function tellsAgain({ tokens }: Segment, scene: Scene, { quantity, tokens: own }: Item): boolean {
  const [last] = scene.entries.recent().slice(-1);
  if (last?.facts.measure !== "goods" || last.facts.quantity === null) return false;
  const only = tokens.every(
    (token) =>
      own.includes(token) || has(token, Role.pool) || has(token, Role.filler) || has(token, Role.about),
  );
  return only && last.facts.unit !== (quantity?.unit?.name ?? null);
}

/** 20斤鸡蛋|被超市收走了, 玉米|让贩子拉走了: taken by somebody. Not: 大米送了4袋|让他们自己分 */
export function isTaken({ tokens, roles }: Segment, item: Item): boolean {
  const last = item.tokens[item.tokens.length - 1];
  if (item.verb !== null && item.verb.start < (last?.start ?? 0)) return false;
  const at = last === undefined ? -1 : tokens.indexOf(last);
  const by = tokens[at + 1];
  if (by === undefined || by.word?.goods || roles.has(Role.dative)) return false;
  if (!/^(?:都|全)?[被让叫]/.test(by.text)) return false;
  // 让邻居|代收了: for them.
  if (tokens.slice(at + 2).some(({ text }) => /^(?:代[收领转]|转[交给]|捎)/.test(text))) return false;
  return !has(tokens[at + 2], Role.cadreSelf) && !/[我俺咱]/.test(by.text);
}

/** 32只羊膘情不错, 5亩烟苗长势喜人: how it thrives. */
const thrives =
  /^[^,]{0,6}?(?:膘|长势|长得|体况|成活|挂果|坐果|产蛋|出栏|发育|情况(?:稳定|良好|正常)|(?:很|都|挺|还|很是)?(?:健壮|健康|不错|良好|稳定|喜人|肥壮))/;

/** 上次送的8只羊羔|活了|7只: what became of some given before. */
export function livesOn({ clause: { tokens } }: Segment, item: Item): boolean {
  const figure = tokens.findLastIndex((token) => token.quantity !== null && item.tokens.includes(token));
  return figure > 0 && lives.test(textOf(tokens.slice(Math.max(0, figure - 3), figure)));
}

const lives =
  /(?:[长养喂增](?:到|至|成)了?(?:近|约|有|将近|接近|快)?|(?:存?活|成活|死|[只还]剩)[了下]*|(?:[能要得]|可以|顿|天)(?:能|要|得)?[吃喝抽])$/;

/** 两头骡子拴在棚下, 四袋面是他闺女买的, 看了他家的50只鸡: what somebody saw there, told with what became of it. */
export function isSeen({ tokens, reading }: Segment, item: Item): boolean {
  const figure = tokens.findIndex((token) => token.quantity !== null && item.tokens.includes(token));
  if (figure >= 0 && reading.verbs.length === 0) {
    if (thrives.test(textOf(tokens.slice(figure + 1)))) return true;
    if (
      tokens[figure - 1]?.text === "的" &&
      tokens.slice(0, figure).some(({ text }) => /^[查察]?看/.test(text))
    )
      return true;
  }
  const last = item.tokens[item.tokens.length - 1];
  const next = last === undefined ? undefined : tokens[tokens.indexOf(last) + 1];
  if (item.verb !== null || next === undefined || next.start !== last?.end) return false;
  const behind = tokens[tokens.indexOf(next) + 1]?.text ?? "";
  return next.pos === "act" || next.text === "是" || (has(next, Role.labour) && /^[得着在满]/.test(behind));
}

/** 给李平家|三个细妹|送书包3个, 给他家两个老的各买了一件: persons whom something is for, counted before the giving. */
export function isReceiverCounted(
  { tokens, clause }: Segment,
  { noun, quantity, tokens: own }: Item,
): boolean {
  if (noun?.kind !== "text" || !/^[个位名口]$/.test(quantity?.unit?.name ?? "")) return false;
  const last = own[own.length - 1];
  const figure = tokens.findIndex((token) => own.includes(token));
  if (last === undefined || figure < 1 || tokens[figure]?.quantity == null) return false;
  let next = clause.tokens.indexOf(last) + 1;
  while (has(clause.tokens[next], Role.filler) || has(clause.tokens[next], Role.kin)) next += 1;
  const hands = clause.tokens[next];
  if (!(has(hands, Role.give) || has(hands, Role.each))) return false;
  let to = figure - 1;
  while (to > 0 && saysWhosePersons(tokens[to])) to -= 1;
  return has(tokens[to], Role.dative) || tokens[to]?.text.endsWith("给") === true;
}

/** 李平|家|三个细妹, 他|家|两个老的 */
function saysWhosePersons(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.mention !== null ||
      has(token, Role.home) ||
      has(token, Role.ownPlace) ||
      has(token, Role.pronoun) ||
      has(token, Role.title) ||
      has(token, Role.filler))
  );
}

const earlier = /去年|前年|往年|历年|前[几些]年|以前|之前|原来|[上前]一?[次回]|早先/;

/** 去年我们送的羊羔2只: told of an earlier gift. */
export function isBackground(segment: Segment, item: Item): boolean {
  const at = item.verb === null ? -1 : segment.tokens.indexOf(item.verb);
  // 上次给|他|的
  let of = has(segment.tokens[at + 1], Role.pronoun) ? at + 2 : at + 1;
  // 上次给|李平|家|的3袋
  while (segment.tokens[of]?.mention != null || (of > at + 1 && has(segment.tokens[of], Role.home))) of += 1;
  return (
    segment.tokens[of]?.text === "的" &&
    at >= 0 &&
    (earlier.test(segment.clause.isPart ? segment.text : segment.clause.text) ||
      isLeftOver(segment, item) ||
      (hasBecome.test(toldFrom(segment, of)) && !ofLate.test(segment.text)))
  );
}

function toldFrom({ clause }: Segment, of: number): string {
  return textOf(clause.tokens.slice(of));
}

/** 给刘军送的|20只羊长势不错, 送去的|100只鸡长得很好, 送给李平的|冰箱1台还在用: what came of it since. Not: 送的20只鸡苗都很健壮 */
const hasBecome =
  /^的[^,了]{1,12}(?:长势|长得|长大了|成活率?|[下产]了?(?:不少|很多)?[羔崽蛋仔]|[下产]了[羔崽蛋仔]|[还仍正]在用|出栏了|挂果了|开花了)/;

/** 今年送的鸡苗20只全部成活: what was done in a time that goes on counts. */
const ofLate = /今[天年]|[昨前]天|[上下]午|刚|本[年月周季]|半年|以来|截[至止]|累计/;

/** 我们送的两袋米|还没吃完, |还剩一袋: of what was there already. */
function isLeftOver({ clause }: Segment, { tokens: own }: Item): boolean {
  if (!/[没剩完光]/.test(clause.text)) return false;
  const end = own[own.length - 1]?.end ?? 0;
  return leftOver.test(textOf(clause.tokens.filter(({ start }) => start >= end)));
}

const leftOver =
  /^[他她]?们?(?:都|也|一直|到现在|才)?(?:还没|没舍得|还剩|只?剩下?|没[怎咋]?么?(?:吃|喝|用|动|拆|开|穿|盖|种|撒))|^(?:都|也|已经|早就?|快)*(?:吃|喝|用|撒|种|烧)(?:完|光|了大?半)/;

/** 给他三百元|买鱼苗: what the money is for. */
export function isPaidFor({ tokens }: Segment, { verb }: Item): boolean {
  if (verb === null || !has(verb, Role.fetch)) return false;
  return tokens[tokens.indexOf(verb) - 1]?.quantity?.unit?.kind === "money";
}

export function isSold(segment: Segment, item: Item, scene: Scene): boolean {
  const verb = item.verb;
  if (verb !== null && has(verb, Role.sell) && !has(verb, Role.give)) return true;
  if (scene.saleSentence !== scene.sentence) return false;
  return (
    // 食堂买李平家土鸡蛋400个、王五家|腊肉60斤
    (verb === null && segment.reading.verbs.length === 0) ||
    buysFromHousehold(segment.tokens, scene.source.text) ||
    isWhatTheyMade(segment.clause.tokens, segment.tokens) ||
    takesForMoney(segment, scene) ||
    // 我让食堂订了|20斤
    (scene.boughtSentence === scene.sentence && item.noun === null && !segment.roles.has(Role.dative)) ||
    // 捉了李平家|3只土鸡|到集上卖
    (verb !== null && has(verb, Role.fetch) && segment.clause.roles.has(Role.sell)) ||
    segment.roles.has(Role.sell) ||
    segment.roles.has(Role.buy)
  );
}
