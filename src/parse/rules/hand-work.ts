import { Role } from "../roles.ts";
import type { Segment } from "../story.ts";
import { subjectAt } from "../subject.ts";
import { has, type Token } from "../tokens.ts";
import { isGift } from "./done-for-them.ts";
import { byHand, byWord, isForThem, leadsToWhom } from "./helping.ts";

const cameOf = /^[上好起完净牢严住平紧齐满]了?$/;

const ofHouse =
  /(?:[房屋]顶|顶棚|墙|炕|灶台?|窗户?|门窗?|院坝?|院子|[猪羊牛鸡]圈|瓦|地坪|台阶|房泥|屋面|烟囱|屋脊)$/;

/** 给他|生上炉子, 给李大爷|封好了窗户: for them, an act of hands with what came of it, and the thing; 抹了|房顶, a part of the house. */
export function worksForThem({ tokens, roles }: Segment): boolean {
  if (!roles.has(Role.dative)) return false;
  const to = tokens.findIndex(
    (token, at) => leadsToWhom(token) && tokens[at + 1] !== undefined && isPerson(tokens[at + 1] as Token),
  );
  // 儿子给他|生上了炉子
  if (to < 0 || (subjectAt(tokens, to) ?? "us") !== "us") return false;
  let at = to + 1;
  while (tokens[at] !== undefined && (isPerson(tokens[at] as Token) || has(tokens[at], Role.home))) at += 1;
  const act = tokens[at]?.text ?? "";
  if (!byHand.has(act.charAt(0)) || has(tokens[at], Role.give)) return false;
  const parted = act.length === 1 ? (tokens[at + 1]?.text ?? "") : act.slice(1);
  const done = parted === "了" && tokens[at]?.kind === "text";
  if (!done && !cameOf.test(parted)) return false;
  let thing = act.length === 1 ? at + 2 : at + 1;
  if (tokens[thing]?.text === "了") thing += 1;
  const what = tokens[thing];
  if (done) return ofHouse.test(what?.text ?? "");
  return what !== undefined && what.quantity === null && isWorkedOn(what) && !what.text.endsWith("证");
}

/** 去李平家修水泵, 到王五家起圈, 去赵六家|掐|花椒: straight behind the house the work. Not: 去赵六家看看 */
export function wentToWork({ tokens, roles }: Segment): boolean {
  if (!(roles.has(Role.go) && roles.has(Role.home))) return false;
  const home = tokens.findIndex((token, at) => has(token, Role.home) && tokens[at - 1]?.mention != null);
  const work = tokens[home + 1];
  if (work === undefined || !tokens.slice(0, Math.max(0, home)).some((token) => has(token, Role.go)))
    return false;
  if (work.kind === "text") return worksThere(work, tokens[home + 2]);
  if (!has(work, Role.labour) || has(work, Role.give) || has(work, Role.sell)) return false;
  return !/^(?:收|打|看|喂|搬)$/.test(work.text);
}

/** 掐|花椒, 撕玉米皮: an act of hands that no list has, and the thing, with no figure of it. */
function worksThere(work: Token, what: Token | undefined): boolean {
  if (!byHand.has(work.text.charAt(0)) || (work.pos !== "act" && work.opens !== "act")) return false;
  if (byWord.test(work.text) || /码|牌/.test(work.text)) return false;
  if (work.text.length > 2) return true;
  return what !== undefined && what.quantity === null && isWorkedOn(what);
}

function isPerson(token: Token): boolean {
  return isForThem(token) || token.mention !== null || has(token, Role.pronoun) || has(token, Role.title);
}

/** 炉子, 窗户, 花椒: what hands can be laid on. */
function isWorkedOn(token: Token): boolean {
  return (
    token.pos === "thing" ||
    token.opens === "thing" ||
    token.word?.goods != null ||
    has(token, Role.works) ||
    has(token, Role.plain) ||
    has(token, Role.ownPlace)
  );
}

const inPassing = /^(?:顺手|顺便|顺带|顺道|随手|临走|临走时|临走前)$/;
/** 收了费, 打了卡, 看了看: as often no work. */
const vague = /^[收打看安种背换]了?$/;

/** 送去大米一袋,|顺手劈了堆柴火; 临走|扫了院子: work on the way, at theirs told of. Not: 顺便捎了米1袋 */
export function worksInPassing(segment: Segment): boolean {
  const { tokens, people, theirs, roles } = segment;
  if (!roles.has(Role.labour) || theirs || people.named.length !== 1) return false;
  const at = tokens.findIndex(({ text }) => inPassing.test(text));
  const act = tokens[at + 1];
  if (at < 0 || at > 1 || act === undefined) return false;
  return (
    has(act, Role.labour) &&
    !has(act, Role.sell) &&
    !vague.test(act.text) &&
    !isGift(act, segment) &&
    !has(act, Role.give)
  );
}
