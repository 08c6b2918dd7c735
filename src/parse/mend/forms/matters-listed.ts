import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role } from "../../words/roles.ts";
import { has, isMark, type Quantity, type Token } from "../../words/tokens.ts";

/** 解决群众困难:吃水难3件、行路难2件 */
export const listsMatters = new Sign(
  "决结解",
  /(?:解决|办结|化解)[^,;。\n:]{0,10}(?:困难|[问难]题|难事|矛盾|纠纷|诉求)[^,;。\n:\d]{0,6}:[^。\n]*[件个项条起桩]/,
);

/** 解决饮水问题2个、就业问题1个 */
export const rowOfMatters = new Sign(
  "决结解",
  /(?:解决|办结|化解)了?[^,、;。\n:\d]{1,8}(?:困难|[问难]题|难事)[\d一二两三四五六七八九十]{1,3}[件个项条][、,;][^,、;。\n:\d]{1,8}(?:困难|[问难]题|难事)[\d一二两三四五六七八九十]/,
);

const named = /^(?:困难|问题|难题|难事|矛盾|纠纷|矛盾纠纷|诉求)$/;
const closesName = /(?:困难|[问难]题|难事|矛盾|纠纷|诉求)$/;
const counted = /^[件个项条起桩]$/;
/** In front of the verb: 未解决, 无法解决, 请上级解决. Not: 帮助困难群众解决, 主要解决 */
const notYet =
  /[未没待拟将]|需(?!求)|(?<![主重])要|计划|准备|无[法力]|不[能好便]|难[以于]|(?:很|较|最)难|亟|正在|(?<![回响])应(?:该|当|予)?(?=解决|办结|化解)|(?<!申)请/;
/** 解决|不了|的问题 */
const inVain = /^不[了掉动成]/;
/** What is left where all that tells which matters they were is told as one. */
const matters = "难题";

/**
 * 解决群众困难:|吃水难3件、行路难2件, 今年解决的难题主要有:|行路难2件、饮水难3件: which they were that were solved, with how many of each, and
 * nobody raises them there; of 排查5起、化解4起 those that were settled. Not: 解决群众困难5件:…, 未解决的问题:…, 解决问题:李平家修路
 */
export function withMattersSummed(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const solve = tokens.findIndex((token) => token.word?.measure?.id === "solved" || has(token, Role.solve));
  const colon = tokens.findIndex((token, at) => at > solve && isMark(token, ":"));
  if (solve < 0 || colon < 0) return tokens;
  const verb = tokens[solve] as Token;
  const opens = tokens.findLastIndex(({ kind }, at) => at < solve && kind === "mark") + 1;
  const head = tokens.slice(solve + 1, colon);
  if (notYet.test(textOf(tokens.slice(opens, solve + 1))) || inVain.test(textOf(head))) return tokens;
  // 解决困难问题 is one word.
  const whole = head.length === 0 && closesName.test(verb.text);
  const name = whole ? verb : head.find(({ text }) => named.test(text));
  if (
    name === undefined ||
    head.some(({ quantity, mention, kind }) => quantity !== null || mention !== null || kind === "mark")
  )
    return tokens;
  const list = listBehind(tokens, colon + 1);
  if (list === null) return tokens;
  const { quantity, last } = list;
  const figure = {
    ...last,
    start: tokens[colon]?.end ?? name.end,
    text: `${quantity.value}件`,
    quantity,
  };
  const rest = [figure, ...tokens.slice(tokens.indexOf(last) + 1)];
  if (whole) return [...tokens.slice(0, solve + 1), ...rest];
  const word = lexicon.word(matters);
  const told: Token = { ...name, kind: "word", text: matters, word, pos: null, opens: null };
  // With its colon: behind another label it stays one.
  return [...tokens.slice(0, tokens.indexOf(name)), told, tokens[colon] as Token, ...rest];
}

/**
 * 解决|饮水问题|2个|、|就业问题|1个|,|看病问题|1个: how many of them were solved, of whatever sort. Not: 解决问题5个,饮水问题2个, of which they are;
 * 解决饮水问题2个,反映用电问题1个
 */
export function withRowOfMattersSummed(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const solve = tokens.findIndex((token) => solves.test(token.text));
  if (solve < 0) return tokens;
  const opens = tokens.findLastIndex(({ kind }, at) => at < solve && kind === "mark") + 1;
  if (notYet.test(textOf(tokens.slice(opens, solve + 1)))) return tokens;
  let end = solve + 1;
  let sum = 0;
  let first = 0;
  let items = 0;
  let last: Token | undefined;
  for (;;) {
    const from = items > 0 && isMark(tokens[end], "、,;") ? end + 1 : end;
    const figure = tokens.findIndex(
      ({ quantity, kind }, at) => at >= from && (quantity !== null || kind === "mark"),
    );
    const quantity = tokens[figure]?.quantity;
    const sort = textOf(tokens.slice(from, Math.max(from, figure)));
    if (quantity?.value == null || !counted.test(quantity.unit?.name ?? "") || !ofSort.test(sort)) break;
    if (tokens.slice(from, figure).some(({ mention }) => mention !== null)) break;
    sum += quantity.value;
    if (items === 0) first = quantity.value;
    items += 1;
    last = tokens[figure];
    end = figure + 1;
  }
  const name = tokens[solve + 1];
  if (items < 2 || last?.quantity == null || name === undefined) return tokens;
  // 解决饮水问题5个,水源问题2个,用水问题3个
  if (items > 2 && first * 2 === sum) return tokens;
  const told = {
    ...name,
    kind: "word" as const,
    text: matters,
    word: lexicon.word(matters),
    pos: null,
    opens: null,
  };
  const all = { ...last, start: name.end, text: `${sum}件`, quantity: { ...last.quantity, value: sum } };
  return [...tokens.slice(0, solve + 1), told, all, ...tokens.slice(end)];
}

const solves = /^(?:协调|帮助|已经?)?(?:解决|化解|办结)了?$/;
/** 饮水|问题; not 问题 or 各类问题, which are the whole, nor 反映用电问题, 剩余用电问题. */
const ofSort =
  /^(?:群众|村民|农户|老人|学生)?的?(?:[饮吃用喝]水|人饮|自来水|灌溉|浇[水地]|水源|排水|[用通]电|电力|照明|[行走出通修]路|[出通]行|交通|道路|住[房宿]|房屋|安居|漏雨|[就务]工|[就择失创]业|用工|[看就]病|就医|医[疗保]|报销|[上入就]学|教育|[养敬]老|低保|户[口籍]|[土林]地|产权|邻里|婚姻|家庭|赡养|[产农]业|技术|[种养]殖|种植|销[售路]|卖[难粮]|资金|贷款|融资|生[活产]|通[信讯]|信号|网络|上网|[取供]暖|[用燃]气|环境|卫生|垃圾|污水)(?:安全|保障)?的?(?:困难|[问难]题|难事)$/;

type Listed = { quantity: Quantity; last: Token };

/** How far they got with so many: 排查, 已解决, 未成功. */
const state =
  /^(?:其中|共|目前|现)?(?:正在|已经?|未能?|尚未|没有?|在|待|可)?(?:排查|摸排|查出|发现|收到|收集|征集|接到|受理|登记|上报|转办|交办|化解|调处|调解|解决|办结|办理|处理|处置|整改|落实|成功|完成|推进|跟进|协调|办)(?:出|到|中|了|成功|完成|完毕)?$/;
const brought =
  /^(?:其中|共|目前|现)?(?:已经?)?(?:化解|调处|调解|解决|办结|处理|处置|整改|落实|成功|完成)(?:了|成功|完成|完毕)?$/;

/** 吃水难3件、行路难2件,共5件: as far as each has its figure; null where one has none. */
function listBehind(tokens: readonly Token[], from: number): Listed | null {
  let sum = 0;
  let items = 0;
  let words = "";
  let stopped = false;
  let built = false;
  let found: Listed | null = null;
  const settled: Quantity[] = [];
  let states = false;
  const told = () => (states ? settledOf(settled, found) : found);
  for (let at = from; at < tokens.length && !isMark(tokens[at], "。\n"); at += 1) {
    const token = tokens[at] as Token;
    const { quantity } = token;
    const other =
      isOfElse(token) ||
      (quantity !== null &&
        (!counted.test(quantity.unit?.name ?? "") || (built && quantity.unit?.name !== "件")));
    // 行路难2件,捐款2000元: told next.
    if (other || token.mention !== null || token.kind === "day" || token.kind === "village")
      return stopped && items > 1 ? told() : null;
    if (quantity !== null) {
      if (quantity.value === null) return null;
      const all = has(tokens[at - 1], Role.pool);
      if (!all && words === "") return null;
      if (state.test(words)) states = true;
      if (brought.test(words)) settled.push(quantity);
      sum = all ? quantity.value : sum + quantity.value;
      items += 1;
      words = "";
      stopped = built = false;
      found = { quantity: { ...quantity, value: sum }, last: token };
      if (all) break;
    } else if (token.kind === "mark") {
      if (words !== "" || !isMark(token, "、,;")) return null;
      stopped = !isMark(token, "、");
    } else {
      if (!has(token, Role.pool)) words += token.text;
      built ||= has(token, Role.build) || has(token, Role.works);
    }
  }
  return words !== "" || items < 2 ? null : told();
}

/** 排查5起、化解4起: those that were brought to an end, where one figure tells of them. */
function settledOf([quantity, other]: readonly Quantity[], found: Listed | null): Listed | null {
  return found === null || quantity === undefined || other !== undefined ? null : { ...found, quantity };
}

/** 提出建议2条, 送化肥3件: another thing told or given. */
function isOfElse({ word }: Token): boolean {
  return word !== null && ((word.measure !== null && word.measure.id !== "solved") || word.goods !== null);
}
