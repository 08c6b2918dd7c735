import { Role } from "../roles.ts";
import type { Scene } from "../scene.ts";
import type { Segment } from "../story.ts";
import { textOf } from "../stretch.ts";
import { subjectAt } from "../subject.ts";
import { has, type Token } from "../tokens.ts";
import { byWord, isForThem, sociable } from "./helping.ts";

/** 给李平家抢收苞谷, 给她家院里的草薅了: work, and whom it is for. */
export function forThem(segment: Segment): boolean {
  const { tokens, roles } = segment;
  if (!roles.has(Role.labour)) return false;
  const ours = !segment.theirs && segment.people.named.length > 0;
  const at = tokens.findIndex(
    (token, place) =>
      /^[给为替]$/.test(token.text) &&
      (tokens[place + 1]?.mention != null ||
        has(tokens[place + 1], Role.pronoun) ||
        has(tokens[place + 1], Role.ownPlace) ||
        (ours && isTendedThing(tokens[place + 1]))),
  );
  if (at < 0) return false;
  return tokens
    .slice(at + 1)
    .some(
      (token) =>
        has(token, Role.labour) &&
        !has(token, Role.build) &&
        !has(token, Role.give) &&
        !has(token, Role.filler) &&
        !namesMoney(tokens, token) &&
        !isGift(token, segment),
    );
}

/** 给|花椒树|施肥, 给|猪圈|消毒: what of theirs the work is done to. */
function isTendedThing(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !has(token, Role.kin) &&
    (token.word?.goods != null ||
      (token.kind === "text" && (token.pos === "thing" || token.opens === "thing")))
  );
}

/** 收麦|油钱: what the money is for. */
function namesMoney(tokens: readonly Token[], act: Token): boolean {
  const next = tokens[tokens.indexOf(act) + 1];
  return next?.kind === "text" && next.start === act.end && /[钱费款]$/.test(next.text);
}

/** 他在打扫蚕房,我就跟着|扫了一早上: at what somebody of the house was doing. */
export function joinsWork(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => token.text === "跟着");
  const act = tokens[at + 1];
  const host = subjectAt(tokens, at);
  if (at < 0 || act === undefined || host === "household" || host === "kin") return false;
  return (has(act, Role.labour) || act.pos === "act") && !sociable.test(act.text);
}

/** 门前的雪也给他清了, 柴给李平劈好了: the thing in front, whom it is for, and the act done. */
function isDoneFor(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(
    (token, place) =>
      has(token, Role.dative) &&
      (tokens[place + 1]?.mention != null ||
        has(tokens[place + 1], Role.pronoun) ||
        // 灶台我给|抹了灰, 炉子是我给|装的
        has(tokens[place - 1], Role.cadreSelf)),
  );
  const named = tokens[at + 1]?.mention != null || has(tokens[at + 1], Role.pronoun);
  const act = tokens[named ? at + 2 : at + 1];
  if (at < 1 || act === undefined || act.text.length > 2 || tokens.some(({ quantity }) => quantity !== null))
    return false;
  if (has(act, Role.give) || has(act, Role.sell) || byWord.test(act.text) || sociable.test(act.text))
    return false;
  const acts = has(act, Role.labour) || (act.kind === "text" && act.pos !== "thing");
  const thing = tokens
    .slice(0, at)
    .some(({ pos, word }) => pos === "thing" || (word?.goods ?? null) !== null);
  const end = textOf(tokens.slice(named ? at + 3 : at + 2));
  return acts && thing && (named ? /^(?:好|完)?了$/ : /^(?:(?:好|完)?了.{0,2}|的)$/).test(end);
}

/** 我给她|把炕烧热了, 陪他|把烟叶清出来: a thing put right for them. */
export function setRight(tokens: readonly Token[]): boolean {
  if (isDoneFor(tokens)) return true;
  const at = tokens.findIndex((token) => token.text === "把");
  const person = tokens[at - 1];
  if (at < 2 || !(person?.mention != null || has(person, Role.pronoun))) return false;
  const helped = has(tokens[at - 2], Role.dative) || /^陪着?$/.test(tokens[at - 2]?.text ?? "");
  const said = textOf(tokens.slice(at));
  if (
    !helped ||
    byWord.test(said) ||
    tokens.slice(at).some((token) => has(token, Role.give) || token.quantity)
  )
    return false;
  return tokens.slice(at + 1).some((token) => token.pos === "act" || has(token, Role.labour));
}

/** 给李平家起了一天土豆: for them, an act and how long it took. */
export function workedLong({ tokens, text, roles, theirs }: Segment): boolean {
  if (theirs || !roles.has(Role.dative) || byWord.test(text)) return false;
  const receiver = tokens.findIndex((token) => has(token, Role.dative));
  const long = tokens.findIndex(
    (token) => token.quantity?.unit?.kind === "day" || /^(?:老?半天|一[上下]午|一整天)$/.test(token.text),
  );
  const behind = tokens.slice(receiver + 1, long > receiver ? long : tokens.length);
  const act = behind.findIndex((token) => token.kind === "text" && token.opens === "act");
  const worked = behind[act];
  if (receiver < 0 || worked === undefined || sociable.test(worked.text)) return false;
  if (long > receiver) return true;
  // 给李平家|起|土豆, 扒苞米: an act and its thing, counted by nothing.
  const home = has(behind[act - 1], Role.home) && behind[act - 2]?.mention != null;
  const thing =
    worked.text.length >= 3 ? worked.pos === "thing" : (behind[act + 1]?.word?.goods ?? null) !== null;
  return home && thing && !tokens.some((token) => token.quantity !== null);
}

const aWhile =
  /了?(?:整整|足足|差不多)?(?:老?半天|大?半晌|一(?:整天|天|[上下]午|早上?|前晌|后晌|个?钟头|个?小时))/;
const crew = /^(?:我们|咱们?)(?:([俩仨])|([两三四五六七八九])个)?/;

/**
 * 李平家的水沟堵着,|我们仨掏了一上午: our own work on what was told before, by how long it took.
 * @returns how many of us, 1 where not told; null where it is no such work
 */
export function ourLongWork(
  { tokens, text, people, roles }: Segment,
  { lexicon, source }: Scene,
): number | null {
  if (people.named.length === 0 || roles.has(Role.say) || !/^[我咱]/.test(text)) return null;
  // A time of day behind it is no token of its own.
  const end = tokens[tokens.length - 1]?.end ?? 0;
  if (!aWhile.test(source.text.slice(tokens[0]?.start ?? end, end + 5))) return null;
  const works = tokens.some((token) => {
    const bare = /^.了$/.test(token.text) ? lexicon.word(token.text.charAt(0)) : token.word;
    return bare?.roles.has(Role.labour) ?? false;
  });
  if (!works || byWord.test(text) || tokens.some(({ quantity }) => quantity?.unit?.kind === "count"))
    return null;
  const [, both, several] = crew.exec(text) ?? [];
  if (both !== undefined) return both === "俩" ? 2 : 3;
  return several === undefined ? 1 : "两三四五六七八九".indexOf(several) + 2;
}

/** 已能|下地喂猪, 能自己劈柴了: what they are fit for again, nothing done by us. */
export function isAble({ tokens, text }: Segment): boolean {
  if (!/能|可以/.test(text)) return false;
  const at = tokens.findIndex(({ text }) => /^(?:还|也|又|已|都)?(?:能|能够|可以)$/.test(text));
  if (at < 0 || tokens.some((token) => has(token, Role.cadreSelf) || has(token, Role.dative))) return false;
  return tokens.slice(at + 1).some((token) => has(token, Role.labour));
}

/** 去李平家修水泵, 到王五家起圈: straight behind the house the work. */
export function wentToWork({ tokens, roles }: Segment): boolean {
  if (!(roles.has(Role.labour) && roles.has(Role.go) && roles.has(Role.home))) return false;
  const home = tokens.findIndex((token, at) => has(token, Role.home) && tokens[at - 1]?.mention != null);
  const work = tokens[home + 1];
  const went = tokens.slice(0, Math.max(0, home)).some((token) => has(token, Role.go));
  if (!went || !has(work, Role.labour) || has(work, Role.give) || has(work, Role.sell)) return false;
  return !/^(?:收|打|看|喂|搬)$/.test(work?.text ?? "");
}

/** 走访李平,修好水龙头: a thing of the house mended on the spot, with no figure and nobody else to do it. */
export function hasMended({ tokens, people, reading }: Segment, labours: readonly Token[]): boolean {
  if (people.named.length === 0 || reading.items.some(({ quantity }) => quantity !== null)) return false;
  return labours.some((token) => {
    const place = tokens.indexOf(token);
    const thing = tokens[place + 1];
    return (
      has(token, Role.build) &&
      /[修换补通装]好了?$/.test(token.text) &&
      (thing?.pos === "thing" || thing?.word?.goods != null) &&
      tokens.slice(0, place).every(isForThem)
    );
  });
}

/** 把院子扫了一遍, 把窗户擦干净: the thing before the act, the act done. */
export function isTidying(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => token.text === "把");
  if (at < 0 || tokens.some((token) => has(token, Role.give) && !has(token, Role.labour))) return false;
  // 联系供电所把电表换好了, 镇上派人把电线换了: others did it.
  const others = tokens.slice(0, at).some((token) => has(token, Role.arrange) || token.text === "由");
  if (others || (subjectAt(tokens, at) ?? "us") !== "us") return false;
  if (tokens.some((token) => token.word?.goods || token.quantity?.unit?.kind === "mass")) return false;
  return /^把.{1,10}?(?:扫|擦|洗|糊|刷|扶|钉|收拾|打扫|清理|整理|打理|归置|翻|浇|锄|割|码|劈|铲|焊|垫|绑|支|架|清|掏|疏通|疏|捡|晒|拆|剃|剪|摘|掰|薅|挖|补|修|通|换|装|挂|搭)(?:[了完好净牢紧平稳实严直]|干净|一遍|整齐)/.test(
    textOf(tokens.slice(at)),
  );
}

export function isGift(token: Token, segment: Segment): boolean {
  return (
    has(token, Role.give) &&
    segment.reading.items.some((item) => item.verb === token && item.quantity !== null && item.noun !== null)
  );
}
