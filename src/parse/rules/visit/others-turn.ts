import type { Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import { personOf } from "../../scene/subject.ts";
import { comesHimself } from "../../stance/comes-himself.ts";
import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token, tokenAt } from "../../words/tokens.ts";

/**
 * 李平家是村支书去的, 还有2户是统战部慰问的, 李平家由小谢走访, 黄伟他们那组去的李平家, 李平家村主任已经去过了: said to be somebody else's turn.
 * Not: 李平家是我去的, 和村支书去的李平家, 李平家是昨天去的
 */
export function isOthersTurn(segment: Segment): boolean {
  const { tokens, text, roles } = segment;
  if (roles.has(Role.cadreSelf)) return false;
  if (bidToCome.isIn(segment) || comesHimself(segment)) return true;
  if (hisHouseholds.test(text)) return true;
  if (roles.has(Role.role) && tokens.some((_, at) => wentInstead(tokens, at))) return true;
  if (!text.includes("的") && !text.includes("由") && !text.includes("过")) return false;
  // 李平家由|小李|走访
  if (
    tokens.some(
      ({ text: by }, at) =>
        by === "由" &&
        tokens[at + 2]?.word?.measure?.id === "visit" &&
        !ourSide.test(tokens[at + 1]?.text ?? ""),
    )
  )
    return true;
  return tokens.some((_, at) => calls(tokens, at) && isSomebodyElses(tokens, at));
}

/** 让李平女儿|多来看望他: what their own are asked to do. Not: 让李平的女儿带路看望李平 */
const bidToCome = new Sign(
  "让叫劝望盼请",
  /(?:[让叫劝]|希望|盼|请)(?![我咱俺])[^,我咱]{0,6}(?:儿子|女儿|儿女|子女|孩子|闺女|孙子|孙女|儿媳妇?|女婿|侄子|侄女|弟弟|哥哥|妹妹|姐姐)们?(?:以后|平时|今后|也|要|能)*(?:多|常|经常|有空|抽空|周末)[^,我咱带]{0,4}(?:看望|看看|陪|照顾|回家)/,
);

/** 小李走访了|他的3户联系户: a colleague and his own. Not: 陪他走访|他的联系户 */
const hisHouseholds =
  /^(?!(?:今天|[上下]午|又|还|也){0,2}(?:走访|入户|看望|慰问|上门|回访|[去到]))[^,陪同随和跟与带代替]+(?<!其)[他她](?:自己)?的(?:[\d一二两三四五六七八九十]+户)?(?:联系|帮扶|结对|包保|包联)(?:户|对象)/;

/** 下午|到|三组|入户, 又去|红崖村|走访: a round of the place, behind somebody called on before. Not: 到三组走访了|他 */
export function isRoundThere({ clause: { tokens } }: Segment, verb: Token): boolean {
  const at = tokens.indexOf(verb);
  const place = tokens[at - 1];
  const goes = has(tokens[at - 2], Role.go) || /^[到去在下赴]$/.test(tokens[at - 2]?.text ?? "");
  if (!goes || (place?.kind !== "group" && place?.kind !== "village")) return false;
  return tokens[at + 1] === undefined || tokens[at + 1]?.kind === "mark";
}

/** 由|驻村队员|走访|李平: told of those who report. Not: 李平家由队员走访, by whom it is to be done */
const ourSide = /队员?$|工作队|成员|干部|责任人|联系人|第一书记/;

/** 李平家|镇长|去了, 李平家|今天|村支书|去了; not 李平家和村支书去了 */
function wentInstead(tokens: readonly Token[], at: number): boolean {
  if (!/^去了$/.test(tokens[at]?.text ?? "") || !has(tokens[at - 1], Role.role)) return false;
  const next = tokens[at + 1];
  const before = tokens[at - 2];
  const closes = next === undefined || next.kind === "mark";
  const topic = before?.kind === "day" || before?.text === "家" || before?.mention != null;
  return closes && topic && tokens.slice(0, at - 1).some(({ mention }) => mention !== null);
}

/** 李平|上门|道谢, 李平的女儿|回来|看望|他, 李平去|看望|老母亲: they called on somebody themselves. */
export function isTheirOwnCall(tokens: readonly Token[], verb: Token): boolean {
  const at = tokens.indexOf(verb);
  const who = tokens.findIndex(({ mention }) => mention !== null);
  if (who < 0 || who > at || tokens.slice(0, at).some((token) => has(token, Role.cadreSelf))) return false;
  // 李平找|上门|来
  if (verb.text === "上门" && tokens[at - 1]?.text === "找") return who === at - 2;
  // 李平的儿子主动|上门|感谢
  if (verb.text === "上门")
    return (
      ofTheirOwn.test(textOf(tokens.slice(who + 1, at))) && thanks.test(textOf(tokens.slice(at + 1, at + 3)))
    );
  if (!/^去?[看探]望$/.test(verb.text)) return false;
  const whom = tokens[at + 1];
  const between = tokens.slice(who + 1, at);
  const kin = between.findLastIndex((token) => has(token, Role.kin));
  if (kin >= 0)
    return (has(whom, Role.pronoun) || has(whom, Role.kin)) && comesHome.test(textOf(between.slice(kin + 1)));
  return (
    /^[去回][^,。]{0,2}$/.test(textOf(between) + verb.text.slice(0, -2)) && ofElders.test(whom?.text ?? "")
  );
}

const ofTheirOwn =
  /^(?:家?的?(?:[大小二三]?[儿女孙]子?|女儿|儿子|孙子|孙女|老伴|爱人|媳妇|儿媳妇?|父亲|母亲|老婆|丈夫))?(?:主动|专程|专门|特意|又|还|也|亲自|今天|昨天|[上下]午)*$/;
const thanks = /^来?(?:道谢|感谢|致谢|答谢|谢|送锦旗|求助|求援|反[映应]|咨询|报喜|找[我到咱])/;
const comesHome = /^(?:[今昨前]天|周末|专门|特意|也|都|又|经常|常|刚)*(?:[回来]|过来|$)/;
const ofElders =
  /^老?(?:母亲|父亲|爹|娘|爸|妈|岳父|岳母|丈人|丈母娘|亲戚|亲家|姐姐|妹妹|哥哥|弟弟|舅舅|姑姑|朋友)/;

/** 去|的, 走访|的; 由小谢|走访 needs none. */
function calls(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.word?.measure?.id !== "visit" && !(has(token, Role.go) && /^[去跑走看]/.test(token?.text ?? "")))
    return false;
  const next = tokens[at + 1];
  return next === undefined || next.text === "的" || isOver(tokens, at);
}

/** 去过了, 看|过了 */
function isOver(tokens: readonly Token[], at: number): boolean {
  return /过了?$/.test(tokens[at]?.text ?? "") || /^过了?$/.test(tokens[at + 1]?.text ?? "");
}

function isSomebodyElses(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (from > 0 && at - from < farthest && isOfWho(tokens[from - 1])) from -= 1;
  const who = tokens[from];
  if (from === at || who === undefined || !isSomebody(who)) return false;
  const before = tokens[from - 1]?.text ?? "";
  if (before === "由") return true;
  // 李平家村主任|已经|去过了
  if (isOver(tokens, at)) return from > 0 && tokens.slice(from, at).some(({ text }) => already.test(text));
  if (tokens[at + 1]?.text !== "的") return false;
  // 黄伟他们那组|去|的|李平家
  return /^(?:也|都|就)?是$/.test(before) || (from === 0 && tokens[at + 2]?.mention != null);
}

const farthest = 6;
const already = /^(?:已经?|早就?|早已)$/;

function isSomebody(token: Token): boolean {
  return token.kind === "cadre" || personOf(token) === "other" || byName.test(token.text);
}

const byName = /^(?:[小老][\u4e00-\u9fff]|别[人组]|另一?组|其他人|其他组|隔壁组|[\u4e00-\u9fff]{2,}部)$/;

/** Who it was, down to what team they are: 黄伟|他们|那|组, 小谢|他们|组. */
function isOfWho(token: Token | undefined): boolean {
  if (token === undefined || token.mention !== null || token.kind === "mark") return false;
  if (isSomebody(token) || token.kind === "day" || token.word?.measure?.id === "visit") return true;
  return has(token, Role.next) || ofTeam.test(token.text) || already.test(token.text);
}

const ofTeam = /^(?:[所局站院办]|[他她]们|那边?|这边|[那这]个|一?组|.?小组|队|的|几个|人|昨天|上午|下午)$/;

/** 村医|一个月|上门两回: how often others call on them. */
export function isHowOften(tokens: readonly Token[], verb: Token): boolean {
  const at = tokens.indexOf(verb);
  if (!/^[一每]个?(?:月|周|星期|礼拜|季度?|年)$/.test(tokenAt(tokens, at - 1)?.text ?? "")) return false;
  // 和村支书一月走访50户: with us.
  if (has(tokenAt(tokens, at - 3), Role.with)) return false;
  return /^(?:村医|医生|护士|大夫|村?支书|网格员|楼长|邻居|儿子|女儿)$/.test(
    tokenAt(tokens, at - 2)?.text ?? "",
  );
}

/** 进村入户|与34名困难群众结对子: how many were linked to somebody, and not how many were called on. */
export const pairedWith = new Sign(
  "结认",
  /[与和同跟][\d一二三四五六七八九十百]+[余多]?[户名人位][^,\d]{0,8}(?:结成?对|结(?:成|为|亲)|认亲)/,
);
