import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { isTimeOfDay } from "../../words/time-words.ts";
import { endOfSentence, endsClause, has, hasSome, isMark, type Token } from "../../words/tokens.ts";

/** 去一组看李平, 到村里瞧刘军 */
export const wentToSee = new Sign("去到来上", /[去到来上](?:了|过)?[^,。;\n看瞧]{1,8}[看瞧]/);

const villageHere = /^(?:村里|村上|村子里|组里|组上|寨子里|寨里|社里|屯里|湾里|庄里|庄上)$/;
const ofWhom = rolesOf(Role.title, Role.kin);

/**
 * 去|一组|看|李平, 到|村里|瞧|刘军老人: looked in on, as 看望 says it.
 * Not: 去一组看李平家的羊, 去地里看李平, 到村里看李平栽秧; 去一组看李平,半路下雨回来了
 */
export function withWentToSee(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const looks = tokens.map(
    (token, place) =>
      /^[看瞧]$/.test(token.text) &&
      token.kind === "text" &&
      isAtPlace(tokens, place) &&
      tokens[place + 1]?.kind === "household" &&
      isAllOfThem(tokens, place + 2) &&
      !inVain.test(textOf(behind(tokens, place + 2))),
  );
  const visit = lexicon.word("看望");
  if (visit === null || !looks.includes(true)) return tokens;
  return tokens.map((token, at) =>
    looks[at] === true ? { ...token, kind: "word", word: visit, pos: null, opens: null } : token,
  );
}

const inVain = /没去成|没看成|没来得及|来不及|没到|没顾上|回来了|返回|折回|掉头|被叫|住院|走错/;

/** What the sentence goes on with. */
function behind(tokens: readonly Token[], from: number): readonly Token[] {
  return tokens.slice(from, endOfSentence(tokens, from));
}

/** 去|一组|, 去|上坪村|二组|, 去|村里| */
function isAtPlace(tokens: readonly Token[], at: number): boolean {
  let from = at - 1;
  while (from > 0 && at - from <= 2 && isPlace(tokens[from])) from -= 1;
  if (tokens[from]?.text === "了") from -= 1;
  const places = tokens.slice(from + 1, at).filter(isPlace);
  return places.length > 0 && has(tokens[from], Role.go) && isOurWay(tokens, from);
}

const inFront = rolesOf(Role.cadreSelf, Role.next);

/** |去, 今天|我们|去. Not: 想|去, 儿子|去, 没|去 */
function isOurWay(tokens: readonly Token[], at: number): boolean {
  let from = at - 1;
  while (from >= 0 && !isMark(tokens[from], ",;。!\n:")) {
    const token = tokens[from] as Token;
    if (token.kind !== "day" && !hasSome(token, inFront) && !isTimeOfDay(token)) return false;
    from -= 1;
  }
  return true;
}

function isPlace(token: Token | undefined): boolean {
  return token?.kind === "group" || token?.kind === "village" || villageHere.test(token?.text ?? "");
}

/** 李平|, 李平|老人|, 李平|、|刘军: they themselves, and nothing of theirs. */
function isAllOfThem(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (
    tokens[end] !== undefined &&
    (hasSome(tokens[end], ofWhom) ||
      tokens[end]?.mention != null ||
      isMark(tokens[end], "、") ||
      has(tokens[end], Role.joins))
  )
    end += 1;
  return endsClause(tokens[end]);
}
