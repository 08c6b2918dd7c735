import { textOf } from "../scene/stretch.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, isMark, startOfClause, type Token } from "../words/tokens.ts";

/** 产业(…) of a list of what was done: where its bracket opens and closes. */
type Headed = { from: number; opens: number; closes: number };

/**
 * 帮扶措施:产业(发放鸡苗20只)、就业(推荐公益岗1人)、教育(无): what was done under each head stands in its bracket, and is told as if it stood
 * without: 帮扶措施:发放鸡苗20只;推荐公益岗1人. The same tokens where no bracket tells of something done.
 * Not: 收入来源:产业(养羊20只)、就业(外出务工2人), 宣讲内容:产业(发放鸡苗20只), 化肥(每袋50公斤)、地膜(2卷)
 */
export function withHeadsOpened(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => isMark(token, "("))) return tokens;
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const list = opensList(tokens, at) ? listAt(tokens, at) : [];
    const last = list[list.length - 1];
    if (last === undefined || !list.some((one) => tellsAct(insideOf(tokens, one)))) {
      out.push(tokens[at] as Token);
      continue;
    }
    for (const one of list) out.push(...toldOf(tokens, one));
    at = last.closes;
  }
  return out;
}

/** Behind the colon of a label that is of our help, behind a name, or at the start of a line. */
function opensList(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || isMark(before, "\n")) return true;
  if (isMark(before, ":")) {
    const from = startOfClause(tokens, at - 1);
    const label = tokens.slice(from, at - 1);
    return label[0]?.mention != null || ofOurHelp.test(textOf(label));
  }
  const first = tokens[at - 2];
  return starts.has(before.text) && (first === undefined || first.kind === "mark" || first.kind === "day");
}

/** 帮扶措施:, 已落实措施:. Not: 政府帮扶措施:, 享受政策:, 宣讲内容: */
const ofOurHelp =
  /^(?:[我本](?:单位|人)?)?(?:已|主要|具体|今[天日]|本[次周月]|结对)?(?:开展|落实|采取|实施)?的?(?:帮扶|扶持|工作|走访|入户|慰问)?的?(?:措施|内容|情况|事项|项目|工作|举措|做法|成效|落实|记录|帮扶|扶持)(?:落实|开展|完成)?(?:情况)?$/;

/** 落实|产业帮扶(发放鸡苗20只). Not: 政府|落实|产业帮扶(发放鸡苗20只) */
const starts = new Set("落实 落实了 开展 开展了 实施 实施了".split(" "));

function listAt(tokens: readonly Token[], from: number): Headed[] {
  const list: Headed[] = [];
  let at = from;
  for (;;) {
    const one = headedAt(tokens, at);
    if (one === null) return list;
    list.push(one);
    at = one.closes + 1;
    if (!isMark(tokens[at], "、,;")) return list;
    at += 1;
  }
}

const head =
  /^(?:产业|就业|教育|健康|医疗|住房|饮水|金融|物[资品]|资金|思想|志智|政策|消费|兜底|生活|科技|技术|搬迁)(?:双扶|帮扶|扶持|扶贫|保障|支持|救助|服务)?$/;

function headedAt(tokens: readonly Token[], from: number): Headed | null {
  const opens = isMark(tokens[from + 1], "(") ? from + 1 : from + 2;
  if (!isMark(tokens[opens], "(") || !head.test(textOf(tokens.slice(from, opens)))) return null;
  for (let at = opens + 1; at < tokens.length && !isMark(tokens[at], "(\n"); at += 1)
    if (isMark(tokens[at], ")")) return at > opens + 1 ? { from, opens, closes: at } : null;
  return null;
}

function insideOf(tokens: readonly Token[], { opens, closes }: Headed): readonly Token[] {
  return tokens.slice(opens + 1, closes);
}

const acts = rolesOf(Role.give, Role.help, Role.labour, Role.solve, Role.sell, Role.arrange);
const finds = new Set("推荐 介绍 安排 联系 协调 落实 推荐了 介绍了 安排了".split(" "));
const raises = rolesOf(Role.need, Role.wish, Role.trouble);

/** 发放鸡苗20只, 推荐公益岗1人. Not: 养羊20只, 外出务工2人, 无, 合作社帮卖羊20只, 新建房3间 */
function tellsAct(inside: readonly Token[]): boolean {
  const first = inside.find(
    (token) => token.kind !== "day" && !has(token, Role.cadreSelf) && token.text !== "已",
  );
  return hasSome(first, acts) || finds.has(first?.text ?? "");
}

/** What a bracket tells, parted from the next: behind its head where it is only a thing or a sum; nothing where it is theirs or none. */
function toldOf(tokens: readonly Token[], one: Headed): readonly Token[] {
  const inside = insideOf(tokens, one);
  const opening = tokens[one.opens] as Token;
  const closing = { ...(tokens[one.closes] as Token), text: ";", bracketed: false };
  const told = inside.map((token) => ({ ...token, bracketed: false }));
  if (tellsAct(inside) || inside.some((token) => hasSome(token, raises))) return [...told, closing];
  const handed = /^(?:物[资品]|资金)/.test(tokens[one.from]?.text ?? "");
  if (!handed || !inside.some(({ quantity }) => quantity !== null)) return [];
  return [
    ...tokens.slice(one.from, one.opens),
    { ...opening, text: ":", bracketed: false },
    ...told,
    closing,
  ];
}
