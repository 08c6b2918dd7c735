// What an office, a firm or one of the family gave in its own words: 残联发的, 合作社送的.

import type { Segment } from "../scene/story.ts";
import { textOf } from "../scene/stretch.ts";
import { isOfHousehold, personOf, subjectAt } from "../scene/subject.ts";
import { Role } from "../words/roles.ts";
import { isThing } from "../words/things.ts";
import { has, isMark, type Token } from "../words/tokens.ts";

const organisation =
  /(?:局|会|站|院|公司|厂|政府|办|中心|基金会|超市|银行|残联|妇联|工会|红会|社区|街道|支部|大队|村委会?|村集体)$/;

/** 残联|发|的, 民政|上|给|的, 儿子|买|的: somebody else, and what was given in its own words; where the body stands, or -1. */
export function giverTold(tokens: readonly Token[]): number {
  return tokens.findIndex((token, at) => {
    if (token.text !== "的" || at < 1) return false;
    const gave = tokens[at - 1];
    // 乡民政办发|的: one word to the dictionary.
    if (gave?.kind === "text" && gave.text.length >= 3 && /[发给送捐配补返退拨奖]$/.test(gave.text))
      return organisation.test(gave.text.slice(0, -1));
    if (at < 2) return false;
    if (!(has(gave, Role.give) || has(gave, Role.dative) || /^[奖评配寄汇邮]/.test(gave?.text ?? "")))
      return false;
    let place = at - 2;
    // 村里|给他|发的
    let to = place;
    while (isReceiver(tokens[to]) || has(tokens[to], Role.home)) to -= 1;
    if (to < place && has(tokens[to], Role.dative)) place = to - 1;
    // 民政局|去年|冬天|发的, 村里|统一|发的, 民政|上|过年|发的
    while (tokens[place]?.kind === "day" || whenOrHow.test(tokens[place]?.text ?? "")) place -= 1;
    // 民政|所|发的
    if (tokens[place]?.text === "所" && has(tokens[place - 1], Role.office)) place -= 1;
    const body = tokens[place];
    if (body === undefined || has(body, Role.cadreSelf) || has(tokens[place - 1], Role.dative)) return false;
    const who = personOf(body);
    return who === "other" || who === "kin" || (body.kind === "text" && organisation.test(body.text));
  });
}

const whenOrHow = /^(?:[春夏秋冬]天|[年月]初|[年月]底|过[年节]|统一|[上里]|那边)$/;

/** 收到县红会捐的棉衣, 领到女儿寄来的羽绒服: drawn from somebody else. */
export function isDrawnElsewhere({ tokens, roles }: Segment): boolean {
  if (!roles.has(Role.receive)) return false;
  const at = tokens.findIndex((token) => has(token, Role.receive));
  if (at >= 0 && giverTold(tokens) > at) return true;
  // 药他从卫生院|领过2盒: fetched by one of the house.
  const from = tokens.findIndex(({ text }, place) => place < at && /^(?:刚|才)?从$/.test(text));
  if (from >= 0 && !roles.has(Role.dative) && isOfHousehold(subjectAt(tokens, from))) return true;
  if (roles.has(Role.office) && !roles.has(Role.cadreSelf) && isDrawnThere(tokens, at)) return true;
  return (
    at >= 0 &&
    tokens
      .slice(at + 1)
      .some(
        (token) =>
          has(token, Role.kin) ||
          has(token, Role.office) ||
          (token.kind === "text" &&
            token.text.length >= 3 &&
            organisation.test(token.text.replace(/[发给送捐配补返退拨奖]$/, ""))),
      )
  );
}

/** 李平前天在乡政府|领了600元, 他到镇上领了500块: by one of the house, where an office pays it out. Not: 我到民政局领了500元 */
function isDrawnThere(tokens: readonly Token[], at: number): boolean {
  const office = tokens.findIndex((token, place) => place < at && has(token, Role.office));
  const way = tokens[office - 1];
  return way !== undefined && /^[在到去上]$/.test(way.text) && isOfHousehold(subjectAt(tokens, office - 1));
}

/** 乡政府发的面粉 that the household drew, 那2袋是乡政府发的. */
export function officeGave(segment: Segment): boolean {
  const { tokens, roles } = segment;
  if (segment.text.includes("的") && (isToldOfGiver(tokens) || hasOfOthers(segment))) return true;
  if (gaveBefore(segment)) return true;
  if (!roles.has(Role.office)) return false;
  if (hadBefore.test(segment.text)) return true;
  const office = tokens.findIndex((token) => has(token, Role.office));
  if (isPassedOn(segment, office)) return false;
  const told =
    tokens[office]?.text.endsWith("的") ||
    // 乡里|拨|的消毒粉
    ((has(tokens[office + 1], Role.give) || tokens[office + 1]?.pos === "act") &&
      tokens[office + 2]?.text === "的");
  // 把企业捐的轮椅转交给李平: handed on by the sender.
  const last = tokens[tokens.length - 1];
  // 企业捐的5吨煤|分给了李平: handed on in what follows straight.
  const next =
    last === undefined ? undefined : segment.clause.tokens[segment.clause.tokens.indexOf(last) + 1];
  const handed =
    tokens.slice(office + 2).some((token) => has(token, Role.dative) || has(token, Role.give)) ||
    (has(next, Role.dative) && has(next, Role.give));
  // 扛着企业捐的两袋米到李平家
  const carried = tokens.some(
    (token, at) => at < office && has(token, Role.give) && !isOfHousehold(subjectAt(tokens, at)),
  );
  const named = told && !handed && !carried;
  return named || segment.roles.has(Role.receive) || segment.clause.roles.has(Role.say);
}

/** 从民政|领取棉被2床|送给李平: drawn there by us and taken to them. Not: 李平到镇上领了2袋化肥, 我去镇上领了2袋化肥 */
function isPassedOn(segment: Segment, office: number): boolean {
  if (!isDrawnByUs(segment, office)) return false;
  const from = segment.tokens[office]?.end ?? 0;
  return toThem.test(textOf(segment.clause.tokens.filter(({ start }) => start >= from)));
}

/** 到镇上|领了2袋化肥: at an office, by the sender. Not: 李平到镇上领了2袋化肥, 他从民政领了500元 */
export function isDrawnByUs(
  { tokens, roles }: Segment,
  office = tokens.findIndex((token) => has(token, Role.office)),
): boolean {
  if (!roles.has(Role.receive) || !/^[从在到去]$/.test(tokens[office - 1]?.text ?? "")) return false;
  return !isOfHousehold(subjectAt(tokens, office - 1) ?? "us");
}

const toThem =
  /[给帮替](?![我咱])[^,]{1,5}[领取]|送[给到去往]|送了?[过去]|发[给到]|[给帮替][^,我]{1,8}(?:送|带|拿|背|扛|拉)/;

/** 村里给他发的两袋饲料|还没开口, 合作社送的鸡苗死了4只: with what has become of it, and not handed on by the sender. */
function hasOfOthers({ tokens, roles, clause }: Segment): boolean {
  if (roles.has(Role.cadreSelf)) return false;
  const of = giverTold(tokens);
  if (of < 0 || tokens[of + 1]?.text === "是") return false;
  const figure = tokens.findIndex(({ quantity }, at) => at > of && quantity !== null);
  const from = clause.tokens.findIndex(
    ({ start }) => start > (tokens[figure]?.start ?? Number.POSITIVE_INFINITY),
  );
  const to = from < 0 ? from : endOfList(clause.tokens, from);
  const behind = to < 0 ? [] : clause.tokens.slice(to).filter(({ kind }) => kind !== "mark");
  // 民政上过年发的米和油|他都领到了
  const draws = clause.tokens.findIndex((token) => has(token, Role.receive));
  if (draws > 0 && isOfHousehold(subjectAt(clause.tokens, draws))) return true;
  if (inUse.test(clause.text) || atTheirHome.test(textOf(tokens.slice(0, of)))) return true;
  if (behind.length < 2 || behind.some((token) => has(token, Role.dative) || has(token, Role.give)))
    return false;
  return !tokens.slice(0, of - 2).some((token) => has(token, Role.give) && !has(token, Role.dative));
}

/** 教体局送的大米2袋|、菜籽油1桶、棉被1床|, 教体局送的2袋|大米和1桶菜籽油|: where the list of what was given ends. */
function endOfList(tokens: readonly Token[], from: number): number {
  let end = isThing(tokens[from]) ? from + 1 : from;
  while (isMark(tokens[end], "、") || has(tokens[end], Role.joins)) {
    const figure = tokens.findIndex(({ quantity }, at) => at > end && quantity !== null);
    if (figure < 0 || figure > end + 3 || tokens[figure]?.quantity?.unit?.kind === "money") break;
    end = isThing(tokens[figure + 1]) ? figure + 2 : figure + 1;
  }
  return end;
}

/** 他家有教体局|送的米2袋: what they have. */
const atTheirHome = /(?:家[里中]?|屋里|[他她])(?:还|也|现|都)?有[^,;。]{1,10}$/;

/** 残联送的轮椅他已经|用上了 */
const inUse =
  /(?:[他她]们?家?|都|已经?|早就?)(?:正|就)?(?:用|吃|穿|盖|铺|坐|戴|种|栽|喂)(?:上|着|完|光|下去?)了?/;

/** 民政上|才给他送过一床棉被, 残联早就给她配了轮椅: an office, and that it was before what is now told of. */
function gaveBefore({ clause, tokens, text }: Segment): boolean {
  if (!earlier.test(text)) return false;
  const gave = tokens.findIndex((token) => has(token, Role.give) && !has(token, Role.dative));
  if (gave < 1 || subjectAt(tokens, gave) !== "other") return false;
  const body = tokens.findIndex((token) => personOf(token) === "other");
  // 该村|已发放化肥200袋: what a report tells of the whole of it.
  if (/^[该全我本]/.test(tokens[body]?.text ?? "") && !tokens.some((token) => has(token, Role.pronoun)))
    return false;
  // 县水务局|已给李平送去化肥2袋: what is told first and of nobody's trouble is news.
  if (
    tokens[0]?.start === 0 &&
    clause.stop !== "," &&
    !earlierYet.test(text) &&
    !tokens.some((token) => has(token, Role.pronoun))
  )
    return false;
  const passed = /过$/.test(tokens[gave]?.text ?? "") || tokens[gave + 1]?.text === "过";
  return passed || tokens.slice(body + 1, gave).some(({ text }) => before.test(text));
}

const earlier = /过|才|刚|早|已/;
const earlierYet = /过|才|刚|早|之前|先前/;

const before = /^(?:(?:刚)?才|刚刚?|早就?|早已|已经?|先前|之前)$/;

/** 化肥镇上|也发过两袋: beside what is now told of. */
const hadBefore =
  /(?:也|都|早就?|已经?|之前|先前)(?:给[他她]们?家?|给)?[发给送补拨配](?:过|下来了)|(?:才|刚|刚刚)(?:给[他她]们?家?|给)?[发送补拨配](?:给|了|过)/;

/** 桌上摆着镇卫生院送的药3盒, 轮椅是残联发的: whose gift it is, in words of its own. */
function isToldOfGiver(tokens: readonly Token[]): boolean {
  return (
    isHeld(tokens) ||
    tokens.some((token, at) => {
      if (tokens[at + 2]?.text !== "的") return false;
      const giving = tokens[at + 1];
      const gave = has(giving, Role.give) || has(giving, Role.dative);
      if (!gave) return false;
      // 给李平送化肥2袋是县残联捐的, 把企业捐的轮椅转交给李平: handed on by the sender.
      if (tokens.slice(0, at).some((other) => has(other, Role.dative) || has(other, Role.give))) return false;
      if (
        tokens.some(
          (other, place) => place > at + 2 && has(other, Role.dative) && isReceiver(tokens[place + 1]),
        )
      )
        return false;
      const body = has(token, Role.office) || (token.kind === "text" && organisation.test(token.text));
      return (
        body &&
        !has(token, Role.cadreSelf) &&
        (tokens[at - 1]?.text === "是" || tokens.slice(0, at).some(isPutThere))
      );
    })
  );
}

/** 手里抱着民政上发的炉子, 她骑着残联给的三轮车: what one of the house has in hand or about him. */
function isHeld(tokens: readonly Token[]): boolean {
  const of = giverTold(tokens);
  if (of < 0) return false;
  const holds = tokens.findIndex(
    ({ kind, text }) => /^看[见到]了?$|着$/.test(text) || (kind === "text" && text.includes("着")),
  );
  if (holds < 0 || holds > of) return false;
  // 手里抱着, 炕上铺着
  const inHand = tokens.slice(0, holds).some(({ text }) => /[里上边中下内]$/.test(text));
  if (!inHand && !isOfHousehold(subjectAt(tokens, holds)) && !/^看/.test(tokens[holds]?.text ?? ""))
    return false;
  return !tokens.some(
    (token, at) => (has(token, Role.dative) && tokens[at + 1]?.text !== "的") || has(token, Role.cadreSelf),
  );
}

function isReceiver(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.mention !== null ||
      has(token, Role.pronoun) ||
      has(token, Role.kin) ||
      has(token, Role.householdClass))
  );
}

/** 摆着, 放着, 堆着: it was there. */
function isPutThere(token: Token): boolean {
  return /[摆放堆挂码搁停]$|[摆放堆挂码搁停晒盖穿用铺垫]着$|^(?:翻|拿|抱|掏|端|取|搬|捧)出来?$/.test(
    token.text,
  );
}
