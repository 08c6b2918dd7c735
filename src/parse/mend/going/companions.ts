import { isSender } from "../../scene/along.ts";
import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { isTimeOfDay } from "../../words/time-words.ts";
import { has, hasSome, isMark, type Token } from "../../words/tokens.ts";

/** 同事小陈 … 小陈: somebody called by his surname twice. */
export const calledTwice = new Sign("小老", /([小老](?![人组家年乡学麦])[\u4e00-\u9fff])[\s\S]+?\1/);
/** 我和小梁搭了把手 */
export const workedWithUs = new Sign("小", /[我咱俺]们?[和跟同]小/);

/** 今天和小陈走访李平, 我跟小陈一起去李平家 */
export const cameAlong = new Sign(
  "小老",
  /[和跟同与][小老][\u4e00-\u9fff](?:[两二]?个?人|俩)?(?:一起|一同|一块儿?|一道)?(?:去|到|走访|入户|看望|慰问)/,
);

/** 我和老赵下去了, 跟小梁进村了 */
export const wentDownWith = new Sign(
  "小老",
  /[和跟同与][小老][\u4e00-\u9fff](?:[两二]个人|俩)?(?:一起|一同|一道|一块儿?)?(?:今天|昨天|[上下]午|早上)?(?:[下进]|[去到来]村)/,
);

/** 小王陪李平说话,我给他劈了柴 */
export const actsBesideUs = new Sign("小", /小[\u4e00-\u9fff][帮陪把替][^,。;\n]{2,16}[,;][我咱俺]/);

/** 我走访10户,小王走访8户 */
export const goesRound = new Sign(
  "小老",
  /[小老][\u4e00-\u9fff](?:[今昨]天|[上下]午|本[周月]|一?共|也)?(?:走访|入户|慰问|看望|[走跑])[了过]?[\d一二两三四五六七八九十]+[余多]?户/,
);

const surname = /^[小老][\u4e00-\u9fff]$/;

/**
 * 和同事|小陈|去了李平家,|小陈|给他量了血压; 我和|小梁|搭了把手: who came along is a colleague wherever he acts again, and no household of
 * that surname. Not: 走访小陈, 小陈家, 小陈:米1袋
 */
export function withCompanions(tokens: readonly Token[]): readonly Token[] {
  const along = new Set<string>();
  return tokens.map((token, at) => {
    if (!surname.test(token.text)) return token;
    const before = tokens[at - 1];
    if (token.mention === null) {
      const ours =
        token.kind === "text" ? isOfOurs(before) : token.kind === "cadre" && has(before, Role.with);
      if (ours) along.add(token.text);
      return token;
    }
    if (token.mention.form !== "surname") return token;
    const acts = along.has(token.text) && mayAct(before, tokens[at + 1]) && !isAsTheyDo(tokens, at + 1);
    const helps =
      (token.mention.fits.length === 0 && helpsUs(tokens, at)) ||
      goesWithUs(tokens, at) ||
      goesRoundHomes(tokens, at) ||
      goesDownWithUs(tokens, at);
    if (helps || isAtTheirSide(tokens, at)) {
      along.add(token.text);
      return { ...token, kind: "cadre", mention: null };
    }
    return acts ? { ...token, kind: "cadre", mention: null } : token;
  });
}

/** 同事, 村医, 单位 */
function isOfOurs(token: Token | undefined): boolean {
  return has(token, Role.role) || has(token, Role.cadreSelf);
}

const passed = rolesOf(Role.next, Role.with, Role.cadreSelf);

/** Opens what is told, and is followed by what he did. */
function mayAct(before: Token | undefined, next: Token | undefined): boolean {
  if (next === undefined || next.kind === "mark" || next.quantity !== null || next.mention !== null)
    return false;
  if (has(next, Role.home) || has(next, Role.missed)) return false;
  return (
    before === undefined || before.kind === "day" || isMark(before, ",;。!\n ") || hasSome(before, passed)
  );
}

/** 老陈|缺化肥2袋, 小赵|今年|种玉米3亩, 小赵|收了玉米3亩: as the household of that surname lacks, grows and sells. Not: 小赵帮他收了玉米 */
function isAsTheyDo(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (tokens[at]?.kind === "day" || /^(?:又|还|也|都|正|就)$/.test(tokens[at]?.text ?? "")) at += 1;
  const next = tokens[at];
  return (
    hasSome(next, lacking) ||
    (hasSome(next, ofFarms) && /^(?:[收割种栽播养喂欠]|卖(?!力))/.test(next?.text ?? ""))
  );
}

const lacking = rolesOf(Role.need, Role.wish, Role.trouble);
const ofFarms = rolesOf(Role.own, Role.sell, Role.labour);

const working = rolesOf(Role.help, Role.labour);

/** |和|小陈, 我|和|小陈: with the sender, and with nobody told of before. */
function isWithUs(tokens: readonly Token[], at: number): boolean {
  const front = tokens[at - 2];
  if (!has(tokens[at - 1], Role.with) || has(tokens[at - 1], Role.go)) return false;
  return front === undefined || front.kind === "day" || front.kind === "mark" || isSender(front);
}

/** 今天|和|小陈|一起|走访|李平: with whom somebody else is gone to. Not: 和小陈聊了聊, 走访李平和小陈 */
function goesWithUs(tokens: readonly Token[], at: number): boolean {
  if (!isWithUs(tokens, at)) return false;
  let way = at + 1;
  while (way < at + 3 && together.test(tokens[way]?.text ?? "")) way += 1;
  const goes = has(tokens[way], Role.go) || tokens[way]?.word?.measure?.id === "visit";
  return goes && tokens.slice(way + 1, way + 4).some(({ mention }) => mention !== null);
}

/**
 * 我走访10户,|小王|走访|8户: who called on so many homes is no household; 小王|、|小李走访8户: of several.
 * Not: 看望小王,走访8户; 小王家走访1户; 老周|看望|3户|亲戚; 老周走访3户,我去老周家
 */
function goesRoundHomes(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const opens =
    before === undefined ||
    before.kind === "day" ||
    isTimeOfDay(before) ||
    isMark(before, ",;。!\n:、") ||
    hasSome(before, passed) ||
    isOfOurs(before);
  if (!opens || isCalledAtHome(tokens, at)) return false;
  let way = at + 1;
  while (joins.test(tokens[way]?.text ?? "") && surname.test(tokens[way + 1]?.text ?? "")) way += 2;
  while (tokens[way]?.kind === "day" || /^(?:一?共|也|总共)$/.test(tokens[way]?.text ?? "")) way += 1;
  if (!rounds.test(tokens[way]?.text ?? "")) return false;
  const figure = tokens[way + 1]?.text === "了" ? way + 2 : way + 1;
  const homes = tokens[figure]?.quantity;
  if (homes?.unit?.kind !== "household" || (homes.value ?? 0) <= 1) return false;
  return !ownFolk.test(tokens[figure + 1]?.text ?? "");
}

const joins = /^[、和跟与同]$/;
const ownFolk = /^(?:亲[戚友]|邻居|朋友|老乡|本家)/;

/** 老周走访3户,我去|老周|家: as a household of that surname is told of. */
function isCalledAtHome(tokens: readonly Token[], at: number): boolean {
  return tokens.some(
    (token, place) => place > at && token.text === tokens[at]?.text && has(tokens[place + 1], Role.home),
  );
}

const rounds = /^(?:走访|入户|慰问|看望|[走跑])[了过]?$/;

/** 我|和|老赵|下|去了|先到刘军家: with whom the way down to the village was made. Not: 我和老赵下去挖了红薯, 和老赵去村里领补助 */
function goesDownWithUs(tokens: readonly Token[], at: number): boolean {
  if (!isWithUs(tokens, at)) return false;
  // 和老赵下村,到他家坐了坐; 和老赵下村,老赵说缺化肥: of whom the message goes on to tell.
  const next = tokens.slice(at + 1).find((token) => token.mention !== null || has(token, Role.pronoun));
  if (has(next, Role.pronoun) || next?.text === tokens[at]?.text) return false;
  return wentDown.test(textOf(tokens.slice(at + 1, at + 10)));
}

/** As far as it ends, or what they did next begins. */
const wentDown =
  /^(?:[两二]个人|俩)?(?:一起|一同|一道|一块儿?)?(?:今天|昨天|[上下]午|早上|又|也|都)?(?:下去了?|(?:下[村队乡]|进村|[去到来]村[里上])了?)(?:一[趟圈天])?(?:$|[,;。!\n]|先|去了?|到|来到|走访|看望|看了|慰问)/;

const together = /^(?:[两二]?个?人|俩|一起|一同|一块儿?|一道)$/;

/** 我|和|小梁|搭了把手 */
function helpsUs(tokens: readonly Token[], at: number): boolean {
  return has(tokens[at - 1], Role.with) && isSender(tokens[at - 2]) && hasSome(tokens[at + 1], working);
}

/** 小王|帮|刘军|扫院子,我给他送了一袋米: what one of us did for them, and the sender besides. Not: 小刘, the only one of the sender's called so */
function isAtTheirSide(tokens: readonly Token[], at: number): boolean {
  const { mention, text } = tokens[at] as Token;
  const before = tokens[at - 1];
  if (!text.startsWith("小") || mention?.fits.length === 1) return false;
  if (!(before === undefined || before.kind === "day" || isMark(before, ",;。\n"))) return false;
  if (!/^[帮陪把替]$/.test(tokens[at + 1]?.text ?? "")) return false;
  const end = tokens.findIndex((token, place) => place > at && token.kind === "mark");
  if (end < 0 || !isSender(tokens[end + 1])) return false;
  return tokens.slice(at + 2, end).some((other) => other.mention !== null);
}
