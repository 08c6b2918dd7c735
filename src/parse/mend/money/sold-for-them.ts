import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { farmProduce } from "../../words/farm-produce.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import {
  countsGiven,
  endOfClause,
  has,
  hasSome,
  isMark,
  startOfClause,
  startOfSentence,
  type Token,
} from "../../words/tokens.ts";

/** 把1840元钱交到他手里 */
const handsMoney =
  /[把将][^,。;\n]{0,4}[\d一二两三四五六七八九十百千万]+[元块]钱?(?:交|送|递)[到给](?:[他她]们?|老人|本人|户主)?的?手/;

/** 为李平卖沃柑800斤, 给李平家卖出洋芋500斤, 直播间卖出李平家蜂蜜20斤, 苹果卖了23箱,把1840元钱交到他手里 */
export const sellsForThem = new Sign(
  "卖",
  new RegExp(
    `(?:[为给][^,。;\\n]{2,20}|直播间?[^,。;\\n]{0,4})卖(?:出|掉)?了?|卖(?:出|掉)?了[^。;\\n]{2,24},${handsMoney.source}`,
  ),
);

const notByUs = rolesOf(
  Role.need,
  Role.wish,
  Role.say,
  Role.plan,
  Role.question,
  Role.not,
  Role.kin,
  Role.help,
  Role.dative,
);
const others = rolesOf(Role.need, Role.wish, Role.say, Role.plan, Role.question, Role.not, Role.kin);

/**
 * 为|李平|卖|沃柑800斤, 直播间|卖出|李平家蜂蜜20斤: sold for them, as 替李平卖 says it.
 * Not: 商贩给李平卖了一头猪, 给李平送米,他卖沃柑, 给李平卖了鸡苗 (a thing sold to him)
 */
export function withSoldForThem(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const told: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    if (/^[为给]$/.test(token.text) && sellsBehind(tokens, at)) {
      told.push({ ...token, kind: "word", word: lexicon.word("替"), text: "替" });
      continue;
    }
    if (/^卖(?:出|掉)?了$/.test(token.text) && isPaidOutByUs(tokens, at))
      told.push({ ...token, text: "我", end: token.start, word: lexicon.word("我") });
    if (/^卖(?:出|掉)$/.test(token.text) && isOverStream(tokens, at)) {
      told.push({ ...token, kind: "word", word: lexicon.word("帮卖"), text: "帮卖" });
      continue;
    }
    told.push(token);
  }
  return told;
}

/** 为|李平|、|刘军|两户|卖出|沃柑|800斤 */
function sellsBehind(tokens: readonly Token[], at: number): boolean {
  if (!opens(tokens, at)) return false;
  let place = at + 1;
  if (tokens[place]?.mention == null) return false;
  while (isOfThem(tokens[place])) place += 1;
  if (!/^卖(?:出|掉)?$/.test(tokens[place]?.text ?? "")) return false;
  if (tokens[at]?.text === "给" && tokens[place]?.text !== "卖出") return false;
  if (tokens[place + 1]?.text === "了") place += 1;
  return hasAmount(tokens, place + 1);
}

/** 苹果|卖了|23箱,|把1840元钱|交到他手里: who hands over what it came to has sold it. Not: 他儿子卖了23箱,把1840元交到他手里 */
function isPaidOutByUs(tokens: readonly Token[], at: number): boolean {
  const told = tokens.slice(Math.max(startOfSentence(tokens, at), at - longestFront), at);
  if (told.some((token) => hasSome(token, notByUs) || /^(?:[他她]|自己)/.test(token.text))) return false;
  if (told.at(-1)?.mention != null) return false;
  const rest = tokens.slice(at + 1, at + longestBehind);
  const end = rest.findIndex((token) => isMark(token, "。;!\n"));
  const behind = textOf(end < 0 ? rest : rest.slice(0, end));
  return handsMoney.test(behind) && (countsGiven(tokens[at + 1]) || hasAmount(tokens, at + 1));
}

/** In tokens. */
const longestFront = 40;
const longestBehind = 30;

function isOfThem(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.mention !== null ||
      isMark(token, "、") ||
      has(token, Role.home) ||
      has(token, Role.etcetera) ||
      has(token, Role.joins) ||
      has(token, Role.householdClass) ||
      token.quantity?.unit?.kind === "household")
  );
}

/** |为李平, 今天|为李平, 我们|为李平, 成功|为李平. Not: 商贩|给李平 */
function opens(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= 0 && !isMark(tokens[place], ",;。:!\n"); place -= 1) {
    const token = tokens[place] as Token;
    if (token.kind === "day" || token.kind === "village") continue;
    if (hasSome(token, others) || !ours.test(token.text)) return false;
  }
  return true;
}

const ours = /^(?:[我咱]们?|单位|工作队|又|还|也|共|已|先后|成功|累计|[上下]午|直播间?|通过直播|食堂|工会)$/;

/** 直播间|卖出|李平|家|蜂蜜 */
function isOverStream(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:在|通过)?直播间?(?:里)?$/.test(tokens[at - 1]?.text ?? "") &&
    (at === 1 || isMark(tokens[at - 2], ",;。:!\n") || tokens[at - 2]?.kind === "day") &&
    (tokens[at + 1]?.mention != null || cameTo(tokens, at)) &&
    hasAmount(tokens, at + 1)
  );
}

/** 直播|卖出|蜂蜜|20斤|,|销售额|1000元: told with what it came to. */
function cameTo(tokens: readonly Token[], at: number): boolean {
  const comma = endOfClause(tokens, at + 1);
  return comma > at + 2 && isMark(tokens[comma], ",") && tokens[comma + 1]?.text === "销售额";
}

/** Behind it a thing and how much of it, in the same clause. Not: 鸡苗30只, which is sold to them */
function hasAmount(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && !isMark(tokens[at], ",;。:!\n"); at += 1) {
    const token = tokens[at] as Token;
    if (toThem.test(token.text)) return false;
    if (countsGiven(token)) return at > from;
  }
  return false;
}

const toThem = /[苗仔崽雏肥药机膜]$|饲料|种子/;

/** 直播带货3场,销售额2万元; 购买脱贫村农产品3万元 */
export const soldAtEvent = new Sign("销", /(?:直播|展销|带货)[^,。;\n]{0,8},(?:现场)?(?:实现)?销售额/);

/** 直播带货3场,|销售额|2万元: what was sold there, as 带货金额 says it. Not: 合作社直播带货3场,销售额2万元 */
export function withEventSales(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  return tokens.map((token, at) => {
    if (token.text !== "销售额" || tokens[at + 1]?.quantity?.unit?.kind !== "money") return token;
    // 直播|帮卖|蜂蜜20斤,|销售额|1000元: of the honey.
    if (!isMark(tokens[at - 1], ",") || tokens.some(({ text }) => text === "帮卖")) return token;
    const from = startOfClause(tokens, at - 1);
    const event = tokens.slice(from, at - 1).findIndex(({ text }) => events.test(text));
    const held =
      event >= 0 &&
      // 直播带货|培训|2期: taught.
      !/^(?:培训|课|讲座)/.test(tokens[from + event + 1]?.text ?? "") &&
      tokens.slice(from, from + event).every(({ kind, text }) => kind === "day" || holds.test(text));
    return held ? { ...token, kind: "word", word: lexicon.word("带货"), text: "带货" } : token;
  });
}

const holds = /^(?:[我咱]们?|单位|工作队|共|已|先后|累计|成功|开展|组织|举办|举行|进行|参与|助农|了)$/;
const events = /^(?:直播带货|直播|助农直播|展销会?|带货)$/;

/** 采购脱贫地区农产品29.2万元, 购买脱贫村农产品3万元 */
export const buysOfPoorPlaces = new Sign(
  "采购",
  /(?:采购|购买)了?(?:脱贫|帮扶|贫困|受援)(?:地区|村|县)的?(?:[\d.]{1,8}万?元的?)?[^,。;\n\d]{1,6}/,
);
const places = new RegExp(
  `^(?:地区|村|县)(?:的)?(?=(?:${farmProduce}|大米|面粉|[鸡鸭鹅]?蛋|蜂蜜|木耳|苹果|茶叶|水果|蔬菜|食用油)$)`,
);

/** 采购|脱贫|地区农产品, 购买|脱贫|村|农产品: of those who live there, as 采购脱贫户农产品 says it. Not: 采购帮扶地区设备2台 */
export function withProduceOfPlaces(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const told = [...tokens];
  for (let at = told.length - 1; at > 0; at -= 1) {
    if (!/^(?:采购|购买)了?$/.test(told[at - 1]?.text ?? "")) continue;
    const place = told[at] as Token;
    const kind = /^(?:脱贫|帮扶|贫困|受援)/.exec(place.text)?.[0];
    // 采购贫困村苹果500斤送给李平: handed on.
    if (kind === undefined || told.slice(at).some((token) => handsOn.test(token.text))) continue;
    const until = place.text === kind ? at + 1 : at;
    const behind = told[until + 1];
    const said = until > at ? (told[until]?.text ?? "") : place.text.slice(kind.length);
    const alone = /^(?:地区|村|县)$/.test(said) && behind !== undefined ? said + behind.text : said;
    const head = places.exec(alone)?.[0];
    if (head === undefined) continue;
    const thing = alone === said ? (told[until] as Token) : (behind as Token);
    const name = alone.slice(head.length);
    const end = thing.end - name.length;
    told.splice(
      at,
      (alone === said ? until : until + 1) - at + 1,
      { ...place, kind: "word", word: lexicon.word("脱贫户"), text: "脱贫户", end },
      { ...thing, kind: "text", word: lexicon.word(name), text: name, start: end },
    );
  }
  return told;
}

const handsOn = /^[送捐发赠]|慰问|看望/;
