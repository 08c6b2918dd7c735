import { giveAfterwards, giveToVillage } from "../../scene/given-afterwards.ts";
import { idsOf, type Kept } from "../../scene/kept.ts";
import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { isLatin } from "../../text/letters.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, type Token } from "../../words/tokens.ts";

/**
 * 带了两箱牛奶看望李桂花; 拉了三方沙子 给赵满仓家; 慰问金500元,米1袋,给了陈九斤
 * Not: 给陈九斤送油1桶, which tells its own gift
 */
export const givenAfterwards: Rule = {
  id: "who/afterwards",
  requires: new Requirement({ stances: ["done"], named: true }),
  after: "entries",
  read(segment, scene) {
    if (segment.named.named.length === 0) return;
    // 分给了李平、王五两户
    const counts = segment.reading.items.some(
      ({ quantity }) => quantity !== null && quantity.unit?.kind !== "household",
    );
    if (counts) return;
    if ((scene.afterColon || areNamed.test(segment.text)) && tellsOnlyNames(segment)) {
      const [last] = scene.entries.recent().slice(-1);
      if (/^(?:goods|cash)$/.test(last?.facts.measure ?? "")) giveAfterwards(scene, segment.named.named);
      return;
    }
    if (tellsWhose(segment, scene)) {
      giveAfterwards(scene, segment.named.named);
      return;
    }
    const [first] = segment.tokens.filter((token) => token.kind === "word" && !leadsTo(token));
    const said = masked(segment);
    if (segment.closesClause && carriedOn.test(said) && !countsMore(scene, 1)) {
      giveAfterwards(scene, segment.named.named);
      return;
    }
    if (carriedThere.test(masked(segment.clause)) && /^到X家/.test(said)) {
      giveAfterwards(scene, segment.named.named, scene.clauseFrom);
      return;
    }
    // handed out leaflets and visited Li Ping: two acts.
    if (first === undefined || isLatin(first.text.charCodeAt(0))) return;
    if (has(first, Role.dative) || has(first, Role.give)) {
      if (goesOnForOne(segment, scene)) return;
      giveAfterwards(scene, segment.named.named, 0, goesOnOtherwise(segment));
      if (tellsOnlyWhom(segment)) giveNamedBefore(segment, scene);
    } else if (first.word?.measure?.id === "visit" || (has(first, Role.go) && /看|瞧|望/.test(first.text)))
      giveAfterwards(scene, segment.named.named, scene.clauseFrom, false, roundBefore(segment, first));
  },
};

/**
 * 发宣传单60份|走访李平、王五, 宣讲政策2场|走访李平: more than those called on can have got is of a round that was over by then; 开院坝会1场|走访李平: so is
 * what many came to. Not: 发宣传单1份|走访李平, 宣讲政策|走访李平, 带了牛奶2箱|看望李平
 */
function roundBefore({ tokens, clause, named }: Segment, first: Token): (entry: Kept) => boolean {
  const front = clause.tokens.slice(0, clause.tokens.indexOf(tokens[0] as Token));
  // 带着单位发的宣传单5份|走访李平
  const handsOut =
    !/看望|探望|慰问/.test(first.text) &&
    front.some(({ text }, at) => /^(?:发|发放|分发|散发)了?$/.test(text) && front[at + 1]?.text !== "的");
  return ({ facts: { measure, quantity }, gathering, uncounted }) =>
    (measure === "outreach" && ((quantity ?? 0) > 1 || (gathering && !uncounted))) ||
    (measure === "leaflet" && handsOut && (quantity ?? 0) > named.named.length);
}

/** 为28名老人每人送牛奶1箱,|为李平老人过生日; 给42名学生每人送书包1个,|给李平的孙子|另送台灯1盏: something else, for him. Not: 给28名老人每人送牛奶1箱,|给李平送到家里 */
function goesOnForOne(segment: Segment, { entries, sentence }: Scene): boolean {
  const last = entries.list.at(-1);
  if (last?.sentence !== sentence || last.facts.households.length > 0 || tellsOnlyWhom(segment)) return false;
  if (!/^,?为(?![^,]*送到)|另外?[送给发赠]/.test(segment.clause.text)) return false;
  return last.share !== null && last.share.heads > segment.named.named.length;
}

const carrying = "(?:推|抱|送|带|扛|背|拉|捎|提|骑|搬|抬|拿|交|转交|运)";
/** 残联送来轮椅一辆,|我推到赵满仓家; 单位给了两床被子,|我给李平送去. Not: 我送李平去医院, 我给李平打了电话 */
const carriedOn = new RegExp(
  `^[我咱]们?(?:就|又|马上|赶紧|当天|今天|都|把它)*(?:${carrying}(?:到|给|去|往|进)了?X(?:家|老人)?(?:里|中|手[里中上])?(?:送给[^,]{1,4})?了?|给X(?:家|老人)?${carrying}(?:去|过去|来|上门)了?)$`,
);
/** 扛着米提着油走了两里山路|到赵满仓家 */
const carriedThere =
  /^(?:我们?|咱们?)?(?:[扛提背拎抱带挑](?:着|上|了)[^,去给送]{1,8}){1,3}(?:走|爬|翻|步行|徒步)了?[^,]{1,8}到X家/;

function masked({ tokens }: { tokens: readonly Token[] }): string {
  const said = tokens.filter(({ kind }) => kind !== "mark");
  return said.map(({ mention, text }) => (mention === null ? text : "X")).join("");
}

/** 给了李平, 都送给李平大爷了, 是给李平的: and nothing else. Not: 也给了李平, 给李平打了电话 */
function tellsOnlyWhom({ tokens, closesClause }: Segment): boolean {
  return (
    closesClause &&
    tokens.every(
      (token) =>
        isNameOrOf(token) || /^(?:[都全]?是|都|全|就|了|(?:送|留|交|发|拿|分|拨)?给了?)$/.test(token.text),
    )
  );
}

/** 给李平送了油;米1袋,|给了陈九斤: what was only named right in front, in a clause that names nobody, goes to those named behind it. */
function giveNamedBefore({ named, tokens }: Segment, scene: Scene): void {
  const { sentence, source } = scene;
  const { list } = scene.entries;
  let next = tokens[0]?.start ?? 0;
  for (let at = list.length - 1; at >= 0; at -= 1) {
    const entry = list[at] as Kept;
    if (!entry.onlyNamed || !entry.ofBefore || entry.sentence !== sentence) return;
    // Told of each of those before, it was one thing.
    if (entry.start === list[at + 1]?.start) {
      list.splice(at, 1);
      continue;
    }
    if (!/^[,、; ]?$/.test(source.text.slice(entry.end, next))) return;
    const people = named.named;
    entry.facts = { ...entry.facts, households: idsOf(people), villageId: scene.villageOf(people) };
    entry.rules.push("who/afterwards");
    next = entry.start;
  }
}

/** 送了2袋米,|李平家的: whose it was, and the sentence ends. */
function tellsWhose({ tokens, named, clause, closesClause, roles }: Segment, scene: Scene): boolean {
  if (!closesClause || tokens[0] !== clause.tokens[0] || roles.has(Role.cadreSelf)) return false;
  const end = tokens[tokens.length - 1]?.end ?? 0;
  if (!/^(?:[。!\n]|$)/.test(scene.source.text.slice(end)) || !tokens.every(isNameOrOf)) return false;
  return !countsMore(scene, named.named.length);
}

/** 走访12户,发放传单50份,|李平、王五: some of those counted. */
function countsMore({ entries, sentence }: Scene, named: number): boolean {
  return entries
    .recent()
    .some(
      ({ facts, sentence: told }) =>
        told === sentence &&
        facts.measure === "visit" &&
        (facts.quantity ?? 0) > named &&
        facts.households.length === 0,
    );
}

function isNameOrOf(token: Token): boolean {
  return (
    token.mention !== null ||
    /^(?:[是的]|、)$/.test(token.text) ||
    has(token, Role.home) ||
    has(token, Role.title) ||
    has(token, Role.joins)
  );
}

/** 还有|给李平, 是|给上坪村李平的: nothing of the giving. */
function leadsTo(token: Token): boolean {
  return has(token, Role.joins) || has(token, Role.next) || /^[都就全]?是$/.test(token.text);
}

/** 机关党员捐款5000元,都捐给了双井村: the village that all of it went to, told behind. Not: 还没给双井村, 给双井村送了两袋米 */
export const givenToVillage: Rule = {
  id: "who/village-afterwards",
  requires: new Requirement({
    stances: ["done"],
    roles: rolesOf(Role.dative, Role.give),
    oneOf: "运投拨划捐拉",
    village: true,
  }),
  after: "entries",
  read({ tokens, roles, people, reading }, scene) {
    const village = tokens.findIndex(({ kind }) => kind === "village");
    if (village < 1 || people.named.length > 0 || scene.village === null || roles.has(Role.not)) return;
    if (reading.items.some(({ quantity }) => quantity !== null)) return;
    const before = tokens.slice(0, village);
    const gives = before.some((token) => hands(token));
    const only = before.every(
      (token) =>
        hands(token) ||
        has(token, Role.go) ||
        has(token, Role.allOf) ||
        has(token, Role.next) ||
        has(token, Role.filler) ||
        token.kind === "mark",
    );
    if (gives && only) giveToVillage(scene, scene.village);
  },
};

/** 给了, 送到, 运到 */
function hands(token: Token): boolean {
  return (
    has(token, Role.dative) || has(token, Role.give) || /^[运投拨划捐拉](?:[到给往至进]|$)/.test(token.text)
  );
}

/** 发药60盒,给李平家|上门看了一趟, 给李平家|送上门一份: what is done for those named is told behind, and only what was brought along is theirs. */
function goesOnOtherwise({ tokens, clause, closesClause }: Segment): boolean {
  if (closesClause) return false;
  const last = tokens[tokens.length - 1] as Token;
  const behind = clause.tokens.slice(clause.tokens.indexOf(last) + 1);
  const [next] = behind;
  const visits = next?.word?.measure?.id === "visit" || has(next, Role.go);
  return visits && (!has(next, Role.give) || behind[1]?.quantity?.unit?.kind === "count");
}

/** 每户送米2袋,|分别是李平、王五 */
const areNamed = /^分别[是为]/;

/** 领走化肥28包的有:|李平、王五: who they were, and nothing else. */
function tellsOnlyNames({ tokens, named, text }: Segment): boolean {
  const told = areNamed.test(text)
    ? tokens.filter((token) => !/^(?:分别是?|是|为)$/.test(token.text))
    : tokens;
  return (
    named.named.length > 1 &&
    named.counted === null &&
    told.every(
      (token) =>
        token.mention !== null ||
        token.kind === "mark" ||
        has(token, Role.home) ||
        has(token, Role.title) ||
        has(token, Role.joins),
    )
  );
}
