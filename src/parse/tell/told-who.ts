import { textOf } from "../scene/stretch.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, isMark, joinsRow, type Token, tokenAt } from "../words/tokens.ts";
import { isUnknownName } from "../words/unknown-name.ts";

const classes = rolesOf(Role.householdClass, Role.ownHouseholds);

/** 我的, 我联系的, 我们包的, 结对的 */
const linked =
  /^(?:我们?|咱们?|俺们?|本人|自己)的$|^(?:我们?|咱们?|俺们?|本人|自己)(?:所|负责)?(?:联系|包|包联|包保|包扶|帮|帮扶|帮联|结对|结对帮扶|联系帮扶|对口帮扶|挂钩|挂联|挂包|结亲|负责)的$/;

const kinship = /^(?:结对)?(?:亲戚|亲人|穷亲戚?)$|^(?:种植|养殖|种养)?大户$|带头人$/;

/** 78岁的, 七十多岁的 */
const aged = /^(?:今年|现年|年近|年过)?[\d一二三四五六七八九十]{1,3}[来多几]?岁的?$/;

const wholeHome =
  /^(?:老?[两俩]口子?|夫[妇妻](?:[俩二两]人?)?|一家人|全家人?|[父母爷婆祖](?:子|女|孙)[俩二两]人?|老乡)$/;

/** 每人, 一人一件: how many heads they are matters. */
const byHead = /^(?:[每各一分都均]|两人|[去到](?!了)|外出|参加|务工|就业|上岗)/;

/**
 * 走访|我联系的脱贫户|李平, 到|78岁的|李桂花家, 给李平|老两口|送去, 到李平|的儿子李小军|家: what only tells who somebody is
 * goes with the name.
 * Not: 走访两户脱贫户|李平、王五, which counts them; 李平老两口|一人一件
 */
export function withWhoTheyAre(tokens: readonly Token[]): readonly Token[] {
  // As long as nothing was told of anybody, what came so far is what stood there.
  let out: Token[] | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const named =
      token.mention !== null || (tokens[at + 1]?.kind === "mark" && ofTheirs(tokens, at) !== null);
    const so = out ?? tokens;
    const count = out?.length ?? at;
    if (!named) {
      const ofTown = token.kind === "village" && isTown(so[count - 1], token);
      if (ofTown) {
        out ??= tokens.slice(0, at);
        out.push({ ...token, start: (out.pop() as Token).start });
      } else out?.push(token);
      continue;
    }
    const from = startOfWho(so, count, token);
    const end = endOfWho(tokens, at);
    if (from === count && end === at + 1) {
      out?.push(token);
      continue;
    }
    const first = from < count ? (so[from] as Token) : token;
    out ??= tokens.slice(0, at);
    out.length = from;
    out.push({
      ...(ofTheirs(tokens, at) ?? token),
      start: first.start,
      end: (tokens[end - 1] ?? token).end,
    });
    at = end - 1;
  }
  return out ?? tokens;
}

/** 柳湾乡|上坪村 */
function isTown(town: Token | undefined, village: Token): boolean {
  return town?.kind === "text" && town.end === village.start && /..[乡镇]$/.test(town.text);
}

const neighbours = new Set("邻居 隔壁 同村 对门".split(" "));

/** Where what tells in front who the one named next is begins. */
function startOfWho(out: readonly Token[], count: number, name: Token): number {
  let from = count;
  const near = tokenAt(out, from - 1);
  if (near === undefined || near.kind === "mark") return from;
  if (near.end === name.start && isOfClass(out, from - 1)) from -= 1;
  // 走访1户,户主|叫|李平
  const calls = tokenAt(out, from - 1);
  if (
    calls?.text.endsWith("叫") &&
    /^(?:名字?)?叫$/.test(calls.text) &&
    calls.end === name.start &&
    from > 1
  ) {
    const before = tokenAt(out, from - 2);
    if (isMark(before, ",") || /^(?:户主|名字?)$/.test(before?.text ?? "")) return from - 1;
  }
  // 李平和|他邻居|陈九斤
  if (neighbours.has(tokenAt(out, from - 1)?.text ?? "") && tokenAt(out, from - 1)?.end === name.start) {
    const whose = /^[他她]$/.test(tokenAt(out, from - 2)?.text ?? "") ? from - 2 : from - 1;
    if (has(tokenAt(out, whose - 1), Role.joins) && tokenAt(out, whose - 2)?.mention != null) return whose;
  }
  const toldBy = "的岁".includes(tokenAt(out, from - 1)?.text.slice(-1) || "#");
  for (let length = toldBy ? 4 : 0; length > 0; length -= 1) {
    const start = from - length;
    if (start < 0 || (tokenAt(out, from - 1)?.end ?? -1) !== (out[from]?.start ?? name.start)) continue;
    const said = textOf(out.slice(start, from));
    if (linked.test(said) || aged.test(said)) {
      from = start;
      break;
    }
  }
  return tokenAt(out, from - 1)?.quantity?.unit?.kind === "household" ? count : from;
}

function isOfClass(out: readonly Token[], at: number): boolean {
  const token = out[at];
  const before = tokenAt(out, at - 1);
  if (before?.quantity != null || (before?.mention != null && before.end === token?.start)) return false;
  if (hasSome(token, classes) || kinship.test(token?.text ?? "")) return true;
  return token?.text === "户主" && before !== undefined && before.kind !== "mark";
}

/** Where what tells behind the name who it is ends. */
function endOfWho(tokens: readonly Token[], name: number): number {
  const next = tokens[name + 1];
  if (next === undefined || next.start !== tokens[name]?.end) return name + 1;
  if (next.kind === "mark" && next.text !== "、" && next.text !== "(") return name + 1;
  if (wholeHome.test(next.text)) return byHead.test(tokens[name + 2]?.text ?? "") ? name + 1 : name + 2;
  // 李平、王秀英夫妇
  if (joinsRow(next) && isUnknownName(tokens[name + 2]) && /^夫[妇妻]/.test(tokens[name + 3]?.text ?? ""))
    return name + 4;
  if (isMark(next, "(")) return ofTheirs(tokens, name) === null ? name + 1 : name + 5;
  return endOfKin(tokens, name) ?? name + 1;
}

/** 李小军(|李平|儿子): whose family the one named is of, whom nobody knows. */
function ofTheirs(tokens: readonly Token[], name: number): Token | null {
  const whose = tokens[name + 2];
  if (!isMark(tokens[name + 1], "(") || whose?.mention == null || !isNobodyKnown(tokens[name])) return null;
  return has(tokens[name + 3], Role.kin) && isMark(tokens[name + 4], ")") ? whose : null;
}

/** Somebody the roster lacks, or two or three characters of open text. */
function isNobodyKnown(token: Token | undefined): boolean {
  return isUnknownName(token) || (token?.kind === "text" && token.text.length <= 3);
}

/** 李平|的儿子李小军|家去了, 李平|和他老伴|不在家, 李平|他|爱人 */
function endOfKin(tokens: readonly Token[], name: number): number | null {
  let at = name + 1;
  const along = has(tokens[at], Role.joins);
  if (along) at += 1;
  const theirs = /^[他她]$/.test(tokens[at]?.text ?? "") || (has(tokens[at], Role.home) && !along);
  if (theirs) at += 1;
  if (tokens[at]?.text === "的") at += 1;
  if (!(has(tokens[at], Role.kin) || (theirs && /^[娘爹妈爸]$/.test(tokens[at]?.text ?? "")))) return null;
  const kin = at;
  at += 1;
  if (isNobodyKnown(tokens[at])) at += 1;
  if (has(tokens[at], Role.home)) return at;
  if (along) return has(tokens[at], Role.missed) ? at : null;
  return kin === name + 2 && /^[他她]$/.test(tokens[name + 1]?.text ?? "") ? name + 2 : null;
}
