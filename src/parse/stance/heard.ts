import type { Stretch } from "../scene/stretch.ts";
import { isOfHousehold, subjectAt } from "../scene/subject.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, type Token } from "../words/tokens.ts";

/** 听说李平病了 against 听说李平收到了两袋米, 听说镇上去看望了李平. */
export function tellsNoDeed({ roles, measures }: Stretch): boolean {
  return measures.length === 0 && !roles.has(Role.give) && !roles.has(Role.receive);
}

const towards = rolesOf(Role.pronoun, Role.home, Role.ownPlace, Role.kin);
const acts = rolesOf(Role.go, Role.give, Role.help);

/** 听说李平病了,|赶紧去看他, |送去药2盒, |打电话问候: what was done upon hearing it; not 去县城买了2斤肉. */
export function turnsToThem({ tokens, roles }: Stretch): boolean {
  if (roles.has(Role.hearsay) || roles.has(Role.say) || roles.has(Role.plan) || roles.has(Role.wish))
    return false;
  return tokens.some(
    (token, at) => reachesThem(token, tokens[at + 1]) && (subjectAt(tokens, at) ?? "us") === "us",
  );
}

const wishing = rolesOf(Role.wish, Role.need);

/** 听说隔壁村发了蜂箱,|他家也想申请几口: a wish of theirs upon hearing of others. */
export function wishesLikewise({ tokens, roles }: Stretch, said: boolean): boolean {
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
