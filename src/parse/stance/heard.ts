import type { Clause } from "../scene/clause.ts";
import type { Stretch } from "../scene/stretch.ts";
import { isOfHousehold, subjectAt } from "../scene/subject.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { isTimeOfDay } from "../words/time-words.ts";
import { has, hasSome, type Token } from "../words/tokens.ts";

/** What was heard: how a household does (them), what others are to give or do for one (due), or anything else. */
export type HearsayOf = "them" | "due" | null;

/** 听说李平病了, 听说镇里要给李平发棉被, against 听说李平收到了两袋米, 听说镇上去看望了李平. */
export function heardOf(stretch: Stretch): HearsayOf {
  const { tokens, roles, measures } = stretch;
  const them = measures.length === 0 && !roles.has(Role.give) && !roles.has(Role.receive);
  if (them && isOfHousehold(subjectAt(tokens, tokens.length))) return "them";
  return isDue(stretch) ? "due" : null;
}

/** 镇里|要给|李平|发棉被, 合作社|准备|送|李平|鸡苗. Not: 残联|要|来给|李平|送轮椅, who are on their way */
function isDue({ tokens, roles }: Stretch): boolean {
  const due = tokens.findIndex((token) => has(token, Role.plan));
  if (due < 1 || roles.has(Role.go) || roles.has(Role.cadreSelf) || isOfHousehold(subjectAt(tokens, due)))
    return false;
  // 乡长, 农技员: somebody who may go there himself.
  if (tokens.slice(0, due).some((token) => token.kind === "cadre" || goer.test(token.text))) return false;
  return tokens.some((token, at) => at > due && (token.mention !== null || has(token, Role.pronoun)));
}

const goer = /(?:[长员医师]|书记|主任|医生|医疗队|老师)$/;

/** Whether what is told next is done upon hearing that, and no longer heard. */
export function turnsFrom(heard: HearsayOf, stretch: Stretch, clause: Clause, said: boolean): boolean {
  if (heard === "them") return turnsToThem(stretch);
  if (heard === "due" && onlyCalls.test(clause.text) && calledUpon(stretch)) return true;
  return wishesLikewise(stretch, said);
}

/** 今天去他家, 走访他, 打电话问他: and no more. Not: 去他家体检, 去他家打了, 已经到他家, 打电话催 */
const onlyCalls =
  /^[^,已说]*(?:去[^,去]{1,8}家[里中]?(?:看看|看了看|一趟|坐了?坐)?|(?:去?看望|走访|去看)[了过]?[^,去]{1,6}|打?电话(?:[问给联][^,]{0,4})?[^,催说]{0,2}[他她])$/;

/** 听说镇里要给李平发棉被,|今天去他家: with the day it was. Not: 今天去他家发, 今天去不了 */
function calledUpon(stretch: Stretch): boolean {
  const [first] = stretch.tokens;
  if (first === undefined || (first.kind !== "day" && !isTimeOfDay(first))) return false;
  return !stretch.roles.hasSome(undone) && turnsToThem(stretch);
}

const undone = rolesOf(Role.give, Role.dative, Role.not, Role.notGiven, Role.help);

const towards = rolesOf(Role.pronoun, Role.home, Role.ownPlace, Role.kin);
const acts = rolesOf(Role.go, Role.give, Role.help);

/** 听说李平病了,|赶紧去看他, |送去药2盒, |打电话问候: what was done upon hearing it; not 去县城买了2斤肉. */
function turnsToThem({ tokens, roles }: Stretch): boolean {
  if (roles.has(Role.hearsay) || roles.has(Role.say) || roles.has(Role.plan) || roles.has(Role.wish))
    return false;
  return tokens.some(
    (token, at) => reachesThem(token, tokens[at + 1]) && (subjectAt(tokens, at) ?? "us") === "us",
  );
}

const wishing = rolesOf(Role.wish, Role.need);

/** 听说隔壁村发了蜂箱,|他家也想申请几口: a wish of theirs upon hearing of others. */
function wishesLikewise({ tokens, roles }: Stretch, said: boolean): boolean {
  if (!roles.hasSome(wishing) || roles.has(Role.hearsay)) return false;
  const who = subjectAt(
    tokens,
    tokens.findIndex((token) => hasSome(token, wishing)),
  );
  return who === null ? said : isOfHousehold(who);
}

function reachesThem(verb: Token, next: Token | undefined): boolean {
  const measure = verb.word?.measure?.id;
  if (measure === "visit" || measure === "talk" || has(verb, Role.contact)) return true;
  if (!hasSome(verb, acts)) return false;
  if (has(verb, Role.give) && /[去上到]了?$/.test(verb.text)) return true;
  if (has(verb, Role.go) && verb.text.includes("看")) return true;
  return next !== undefined && (next.mention !== null || hasSome(next, towards));
}

/** 心里惦记着李平的煤够不够烧, 放心不下李平一个人咋过. Not: 他担心药不够吃, 担心走访次数够不够 */
export function isOurWorry(said: string, tokens: readonly Token[]): boolean {
  if (!worries.test(said)) return false;
  const at = tokens.findIndex(({ text }) => worry.test(text));
  const who = tokens.findIndex(
    (token) => token.mention !== null || has(token, Role.pronoun) || has(token, Role.kin),
  );
  // 担心孙子没人接送: theirs.
  return who > at && tokens[who]?.mention != null;
}

const worry = /想起|惦|挂|[操担]着?心|担忧|放心|放不|想着/;
const worries =
  /(?:想起(?=[^,]*(?:[去前]年|那年|以前|从前|当年))|惦[记念挂]|挂[念心记]|牵挂|[操担]着?心|担忧|放心不下|放不下心|不放心|想着(?=[^,]*(?:咋样|怎么?样|[好够行]不)))(?!.*(?:走访|进度|任务|户次))/;

/** 给她的棉被放隔壁了, 天黑前又跑了一趟 */
export function turnsBackToUs({ tokens, text, roles }: Stretch): boolean {
  return has(tokens[0], Role.dative) || roles.has(Role.met) || (roles.has(Role.go) && /[又再]/.test(text));
}
