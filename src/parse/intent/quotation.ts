import { textOf } from "../scene/stretch.ts";
import { Sign } from "../text/characters.ts";
import type { Normalized } from "../text/normalize.ts";
import { Role } from "../words/roles.ts";
import { has, isMark, startOfSentence, type Token, tokenAt } from "../words/tokens.ts";

/** How a chat quotes the message that is answered: 「name:text」, a line of dashes, the answer. */
const quotedMessage = /^\s*[「"“][^:：「」\n]{1,30}[:：][\s\S]*?[」"”]\s*\n\s*(?:[-—–]\s*){3,}\n/;

/** 【转】…, 转发:…: somebody else's message, up to a ruled line or where the sender speaks of himself. */
const forwarded =
  /^\s*[【[(（「]?(?:转发?|转载|转自|转帖|轉發?|搬运|原文|原通知)(?:[^\n】\])）」:：]{0,12})[】\])）」:：][\s\S]*?\n(?:\s*(?:(?:[-—–=*_~·.。─]\s*){3,}|—{2}\s*)\n|(?=\s*(?:我这边|我这里|我们?今天|我们?村|本人|我也|我方)))/;

/**
 * > 马建国:今天走访了9户, above the answer: lines that are marked as quoted, with who wrote them in front.
 * Not: > 马建国:李平家去了没, which tells whom the answer is about.
 */
const answered = /^\s*>[ >]*([^:：\n>]{2,12})[:：][^\n]*(?<![吗没呢?？]\s*)\n(?:\s*>[^\n]*\n)*(?=\s*[^\s>])/;

/** Blanks the message that this one answers or sends on, which another wrote. */
export function withoutQuotedMessage(text: string, isColleague: (name: string) => boolean): string {
  const blank = (found: string) => found.replace(/[^\n]/g, " ");
  const rest = text.replace(quotedMessage, blank).replace(forwarded, blank);
  if (!text.includes(">")) return rest;
  return rest.replace(answered, (found, name: string) => (isColleague(name.trim()) ? blank(found) : found));
}

/**
 * The words of a colleague: 马建国说:"今天走访了李平". What a household says may be its need and stays.
 * @returns whether a token stands in such a quotation
 */
export function quotedOfColleagues(tokens: readonly Token[]): (token: Token) => boolean {
  const spans: { start: number; end: number }[] = [];
  let open: number | null = null;
  tokens.forEach((token, at) => {
    if (!isMark(token, '"')) return;
    if (open === null) open = at;
    else {
      if (
        isColleagueSaying(tokens, open) ||
        isOfColleague(tokens, open, at) ||
        isPraise(tokens, open, at) ||
        isExample(tokens, open, at) ||
        isPublished(tokens, open, at) ||
        isAnothersReport(tokens, open, at) ||
        sentOn.test(textOf(tokens.slice(Math.max(0, open - 8), open)))
      )
        spans.push(...spansOfQuoted(tokens, open, at));
      open = null;
    }
  });
  return ({ start }) => spans.some((span) => start >= span.start && start < span.end);
}

/** 他说:"一年收入3万元。"|送米1袋: the stop within it ends the sentence all the same, and no colon leads on to what is told behind it. */
function spansOfQuoted(
  tokens: readonly Token[],
  open: number,
  close: number,
): { start: number; end: number }[] {
  const start = tokens[open]?.start ?? 0;
  const quote = tokens[close];
  const stop = tokens[close - 1];
  if (quote === undefined || stop === undefined) return [];
  if (!isMark(stop, "。!?") || close - 1 === open) return [{ start, end: quote.end }];
  const leads = isMark(tokenAt(tokens, open - 1), ":,") ? tokens[open - 1]?.start : undefined;
  return [
    { start: leads ?? start, end: stop.start },
    { start: quote.start, end: quote.end },
  ];
}

/** "马建国今天走访9户",|看看人家: a report with a colleague's name in front, and not all of the message. */
function isOfColleague(tokens: readonly Token[], open: number, close: number): boolean {
  const [first, next] = tokens.slice(open + 1, close).filter(({ kind }) => kind !== "day");
  if (first?.kind !== "cadre" || next === undefined || has(next, Role.joins) || next.kind === "cadre")
    return false;
  return tokens.some(({ kind }, at) => (at < open || at > close) && kind !== "mark");
}

/** "感谢你们送来的化肥", "这下解决了我的大难题":李平高兴地说: a household's glad words tell of what is told elsewhere; its needs stay. */
function isPraise(tokens: readonly Token[], open: number, close: number): boolean {
  const said = tokens.slice(open + 1, close);
  if (said.some((token) => has(token, Role.trouble) || has(token, Role.wish) || has(token, Role.need)))
    return false;
  if (said.some(({ text }) => /感谢|谢谢|多亏|感激|多谢/.test(text))) return true;
  const around = [...tokens.slice(Math.max(0, open - 6), open), ...tokens.slice(close + 1, close + 7)];
  return (
    around.some((token) => has(token, Role.say)) &&
    around.some(
      (token) => token.mention !== null || has(token, Role.pronoun) || has(token, Role.householdClass),
    )
  );
}

/** 像"走访李平,送米2袋"这样, 要写成"…", 参照"…": how a report is to be written. */
function isExample(tokens: readonly Token[], open: number, close: number): boolean {
  const before = textOf(tokens.slice(Math.max(0, open - 3), open));
  const behind = textOf(tokens.slice(close + 1, close + 6));
  return (
    leadsToExample.test(before) ||
    (typed.test(before) && wouldDo.test(behind)) ||
    (/^(?:这样|这种|那样|一样|这个样|之类|的?格式)/.test(behind) && /[像按照写]$/.test(before))
  );
}

const leadsToExample =
  /(?:[写报填记]成|参照|仿照|按照|格式|比方说?|比如说?|譬如|例如|好比|就像|(?:可以|应该|要|得)[写报填]|[像照如])(?:是|为|:)?$/;

/** 是不是打|"走访李平,送米2袋"|就行, 直接发|"…"|对不对 */
const typed = /(?:打|发|写|报|填|记|输入?)(?:个|上|成|这句?)?:?$/;
const wouldDo =
  /^(?:这样|这么)?(?:(?:就|也|都)?(?:行|可以|好|成|算|够)(?:了|吗|不|[?。!,]|$)|(?:行不行|对不对|可不可以|能不能|成不成|好不好|对吗|行吗|中不中))/;

/** 县融媒今天发的:"某村走访20户…", 看公众号:"…", "…"这是日报登的: what others have published of somebody's work. */
function isPublished(tokens: readonly Token[], open: number, close: number): boolean {
  const said = tokens.slice(open + 1, close);
  if (said.length < 4 || !tellsWork(said)) return false;
  return (
    publishedBy.test(textOf(tokens.slice(Math.max(0, open - 12), open))) ||
    isOfPress.test(textOf(tokens.slice(close + 1, close + 10)))
  );
}

const press =
  "(?:融媒|公众号|电视台|广播|[日晚早周]报|报纸|[官网]站|官网|官微|微博|新闻|头条|头版|抖音|视频号|朋友圈|发布|群里)";
const publishedBy = new RegExp(
  `${press}(?:中心|上|里|号|今[天日早]|昨[天日晚]|刚才?|[县市省]里)*(?:(?:发|登|播|推|写|转|刊|载|报道|发布|说)(?:了|着|的|出|来|过|道|一[段条篇])*)?:?$`,
);
const isOfPress = new RegExp(
  `^[,。!]?[这上]面?(?:[条篇段]|一[条篇段])?是?[^,;。]{0,6}${press}[^,;。]{0,4}[登发播推写转刊载]`,
);

/** 马建国报的:"走访李平,送米2袋", 马建国在群里报的是"走访12户", "走访李平"是马建国报的, "走访李平"这是他的,我还没去: a report that a colleague wrote. */
function isAnothersReport(tokens: readonly Token[], open: number, close: number): boolean {
  if (!tellsWork(tokens.slice(open + 1, close))) return false;
  const before = tokens.slice(Math.max(0, open - 9), open);
  const from = startOfSentence(before, before.length);
  const colleague = before
    .slice(from)
    .findLastIndex((token) => token.kind === "cadre" || has(token, Role.role));
  if (colleague >= 0 && wrote.test(textOf(before.slice(from + colleague + 1)))) return true;
  const behind = tokens.slice(close + 1, close + 10);
  return isTheirs.test(behind.map(({ kind, text }) => (kind === "cadre" ? "同事" : text)).join(""));
}

const wrote =
  /^(?:那边|那里)?(?:刚[才刚]?|今[天早]|昨[天晚]|在群里)?(?:上?报|发|写|填|记|交)(?:上|过|出)?来?(?:了|的是?)?,?:?$/;
const isTheirs =
  /^[,。;!]?(?:[这那上]面?(?:[条段个份些]|一[条段]|里)?)(?:都|全)?(?:(?:是|算)(?:[他她]们?|人家|别人|同事)的?(?=报的|写的|发的|[,。;!\n]|$)|(?:不是|不算|别算)我们?的?)|^(?:都|全)?是(?:同事|[^,。;!\n我咱俺上]{1,5})(?:今[天早]|昨[天晚])?(?:上?报|发|写|填|记)的/;

/** 走访20户,送米10袋: words that would be a report. */
function tellsWork(said: readonly Token[]): boolean {
  return said.some((token) => token.word?.measure != null || has(token, Role.give));
}

/** 转一条镇里的:"…", 再转发下县局通报:"…": a message that is sent on. */
const sentOn =
  /(?:^|[,。;!?\n])(?:再|我|给大家|顺便|帮忙?)*(?:转(?:发|载|达)?(?:一?[下条段个则]|一下)?|摘(?:抄|录)?(?:一?[下条段则]|一下)|引用)[^,。;!?\n送给]{0,10}:?$/;

function isColleagueSaying(tokens: readonly Token[], quote: number): boolean {
  const before = tokens.slice(Math.max(0, quote - 6), quote);
  const from = startOfSentence(before, before.length);
  const clause = before.slice(from);
  return (
    clause.some((token) => has(token, Role.say)) &&
    clause.some((token) => token.kind === "cadre" || has(token, Role.role)) &&
    !clause.some((token) => token.mention !== null || has(token, Role.pronoun) || has(token, Role.kin))
  );
}

const isPrinted = new RegExp(
  [
    "(?:简报|通报|内刊|快报|专报|公众号|报纸?|新闻|官网|网站|头条|公示栏|公开栏|宣传栏|展板|喜报)(?:上面?|里面?|中|头)(?:写(?:着|的|道|有|明)|(?:登|刊|载|印|报道|介绍)(?:着|的|了|道|明|有|出来)*):",
    "(?<![根依数证收])据(?!此)[^,:。!?\\n]{0,16}(?:报道|快讯)[称说]?[,:]",
    "(?:(?<!在)《[^》\\n]{2,12}》|(?<=^|[,;。!?\\n ])[^,;。!?\\n《在我被]{0,8}(?:日报|晚报|电视台|融媒体?(?:中心)?|快讯|快报|网站|官网|公众号|头条))(?:今[天日早]|昨[天日晚])?(?:头版|要闻)?(?:报道|消息|讯|刊登|刊发|登载|登|播发?|播出)[了称说道]?:",
  ].join("|"),
);
export const inPrint = new Sign("报刊号闻网头栏板据》台媒讯", isPrinted);

/**
 * 乡里简报上写着:镇卫生院义诊120人次,发药300盒。据《东村快讯》报道:县委办走访30户: what is read out from what others have printed, up to the end of the sentence.
 * @returns whether a token stands in it; null where nothing is read out
 */
export function readOut({ text }: Pick<Normalized, "text">): ((token: Token) => boolean) | null {
  const spans: { start: number; end: number }[] = [];
  let end = 0;
  for (const line of text.split(/(?<=[。!?\n])/)) {
    const found = isPrinted.exec(line);
    if (found !== null) spans.push({ start: end + found.index, end: end + line.length });
    end += line.length;
  }
  return spans.length === 0
    ? null
    : ({ start }) => spans.some((span) => start >= span.start && start < span.end);
}

const theyReport =
  /(?:[他她]们?|人家)(?:会|要|来|去|自己|已经?|单独|另外?|都|也)+(?:上?报|填)(?:送|的|过|了|吧|上)*(?=[,。;!?\n]|$)|由[他她]们?(?:自己)?(?:上?报|填)|(?:不用|不归|用不着|轮不到)我们?(?:再|来)?(?:上?报|填)(?=[,。;!?\n了]|$)/;
export const leftToThem = new Sign("报填", theyReport);

/**
 * 同事梁志强走访了李平,送米2袋,这条他自己会报: what a colleague did and reports himself.
 * @returns whether a token tells of it; null where nothing is left to anybody
 */
export function reportedByColleague(
  source: Pick<Normalized, "text">,
  tokens: readonly Token[],
): ((token: Token) => boolean) | null {
  const place = theyReport.exec(source.text)?.index;
  if (place === undefined) return null;
  const stops = tokens.filter((token) => token.start < place && isMark(token, ",;。!?\n")).reverse();
  let end = stops[0]?.start ?? 0;
  for (let at = 0; at < stops.length; at += 1) {
    const start = stops[at + 1]?.end ?? 0;
    const clause = tokens.filter((token) => token.start >= start && token.start < end);
    if (clause.some((token) => has(token, Role.cadreSelf))) return null;
    const actor = clause.findIndex((token) => token.kind === "cadre" || has(token, Role.role));
    if (actor > 1 || has(clause[0], Role.with)) return null;
    if (actor >= 0) return (token) => token.start >= start && token.start <= place;
    end = stops[at + 1]?.start ?? 0;
  }
  return null;
}

const twoTallies =
  /(?:走访|入户|跑)了?[\d一二两三四五六七八九十]+[户家][^,。;!?\n]{0,8}[,;](?=(?:而)?我(?:今天|上午|下午)?(?:自己)?(?:走访|入户|跑))/;
/** 队员写民情日记3篇,|我写了2篇: the thing is told with theirs alone. */
const twoCounts =
  /(写|记|编|报|发)了?[^,;。!?\n\d]{0,8}[\d一二两三四五六七八九十]+[^,;。!?\n]{1,6}[,;](?=(?:而)?我(?:今天|自己|也|又|只|才)*(?:上|报)?\1)/;
/** 我写了|2篇, and nothing more. */
const bareFigure =
  /^(?:而)?我(?:今天|自己|也|又|只|才)*(?:编写|编发|上报|报送|[写记编报发])了?[\d一二两三四五六七八九十]+[一-龥](?:[,;。!\n]|$)/;
export const besideOurs = new Sign("我", new RegExp(`${twoTallies.source}|${twoCounts.source}`));
const colleague =
  /^(?:今[天日]|昨[天日]|[上下]午)?(?:(?:其他|别的|另外|驻村)?(?:同事|队友|队员)们?|其他同志们?|[一-龥]{1,3}?(?:干事|主任|书记|队长|镇长|乡长|局长|科长|股长|专员)|[小老][一-龥](?=今|昨|上|下|走|入|跑|也|那))/;

/**
 * 张干事走访了6户,|我走访了4户; 队员写民情日记3篇,|我写了2篇: what a colleague did, beside what the sender did.
 * @returns whether a token tells of it; null where nobody else's is told
 */
export function doneByColleague(
  { text }: Pick<Normalized, "text">,
  tokens: readonly Token[],
): ((token: Token) => boolean) | null {
  const tally = twoTallies.exec(text);
  const found = tally ?? twoCounts.exec(text);
  if (found === null) return null;
  const end = found.index + found[0].length;
  const start = Math.max(...[",", ";", "。", "\n"].map((stop) => text.lastIndexOf(stop, found.index))) + 1;
  const clause = tokens.filter((token) => token.start >= start && token.start < end);
  if (clause.some((token) => has(token, Role.cadreSelf) || has(token, Role.with))) return null;
  const [first] = clause.filter(({ kind }) => kind !== "day");
  // 陈书记让我们走访了6户: together.
  if (/[让叫带]|我们/.test(text.slice(start, found.index))) return null;
  if (first?.kind !== "cadre" && !colleague.test(text.slice(start, end))) return null;
  const isTheirs = ({ start: at }: Token) => at >= start && at < end;
  if (tally !== null || !bareFigure.test(text.slice(end))) return isTheirs;
  return (token) => isTheirs(token) && (token.start < found.index || token.quantity !== null);
}
