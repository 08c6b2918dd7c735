import { isAlong, isColleague } from "../scene/along.ts";
import { Grounds } from "../scene/grounds.ts";
import {
  isBuyer,
  isEmployer,
  isExample,
  isFetchedFrom,
  isGiverBehindUs,
  isLender,
  isOfKin,
  isOfNeighbour,
  isSpokenOf,
  isThereToo,
} from "../scene/named-beside.ts";
import { helpsUs, tellsWhere, tellsWhose } from "../scene/only-beside.ts";
import { goesIn, isOnlyWayTo } from "../scene/passing.ts";
import { Requirement } from "../scene/requirement.ts";
import type { Scene } from "../scene/scene.ts";
import { type Stretch, textOf } from "../scene/stretch.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, isMark, type Mention, type Token, tokenAt } from "../words/tokens.ts";
import { isWhoseKinCameAlong } from "./kin-along.ts";

const forOthers = new Set("替 代 帮 帮着".split(" "));

/** 和村支书李平一起 and 路过王五家: the name at `at` is not of whom it is about. */
export const asides = new Grounds<Stretch, [at: number, scene: Scene]>(
  [
    new Requirement({ roles: rolesOf(Role.pass) }),
    ({ tokens }, at) => has(tokenAt(tokens, at - 1), Role.pass) && !goesIn(tokens, at),
  ],
  [
    new Requirement({ oneOf: "放搁存留撂寄" }),
    ({ tokens }, at, scene) => isKeptAt(tokens, at) || isLeftWith(tokens, at, scene),
  ],
  [new Requirement({ oneOf: "小老师医大校工" }), ({ tokens }, at) => isColleague(tokens, at)],
  [new Requirement({ oneOf: "和跟同与带叫约拉领会" }), ({ tokens }, at) => isAlong(tokens, at)],
  [new Requirement({ roles: rolesOf(Role.with) }), ({ tokens }, at) => isWhoseKinCameAlong(tokens, at)],
  [new Requirement({ oneOf: "替代帮" }), ({ tokens }, at) => fetchesFor(tokens, at) || helpsUs(tokens, at)],
  [new Requirement({ oneOf: "路途道" }), ({ tokens }, at) => isOnlyWayTo(tokens, at)],
  [new Requirement({ oneOf: "含括" }), ({ tokens }, at) => isExcluded(tokens, at)],
  [
    new Requirement({ oneOf: "托麻请让叫由经转" }),
    ({ tokens }, at, scene) => isBetween(tokens, at) || isSentTo(tokens, at, scene),
  ],
  [new Requirement({ oneOf: "壁旁对邻附后前楼" }), ({ tokens }, at) => tellsWhere(tokens, at)],
  [new Requirement({ oneOf: "把将" }), ({ tokens }, at) => tellsWhose(tokens, at)],
  [new Requirement({ oneOf: "替代受" }), ({ tokens }, at) => isGiverBehindUs(tokens, at)],
  [new Requirement({ oneOf: "从" }), ({ tokens }, at) => isFetchedFrom(tokens, at)],
  [new Requirement({ oneOf: "用借开骑坐赶" }), ({ tokens }, at) => isLender(tokens, at)],
  [new Requirement({ oneOf: "绍排荐系送" }), ({ tokens }, at) => isEmployer(tokens, at)],
  [new Requirement({ oneOf: "收购" }), ({ tokens }, at) => isBuyer(tokens, at)],
  [new Requirement({ oneOf: "例" }), ({ tokens }, at) => isExample(tokens, at)],
  [new Requirement({ roles: rolesOf(Role.with) }), ({ tokens }, at) => isSpokenOf(tokens, at)],
  [
    new Requirement({ oneOf: "亲人娘父母夫子哥婿侄外连堂表弟妹姐战同舅叔伯姑姨朋隔门兄" }),
    ({ tokens }, at) => isOfKin(tokens, at),
  ],
  [new Requirement({ oneOf: "邻坊" }), ({ tokens }, at) => isOfNeighbour(tokens, at)],
  [new Requirement({ measure: "talk" }), ({ tokens }, at, scene) => isTopicOfTalk(tokens, at, scene)],
  [new Requirement({ oneOf: "在" }), ({ tokens }, at) => isWhereAnotherIs(tokens, at)],
  [new Requirement({ oneOf: "邻隔对旁后代帮转" }), ({ tokens }, at) => isGlossOfAnother(tokens, at)],
  [new Requirement({ oneOf: "时期" }), ({ tokens }, at) => isThereToo(tokens, at)],
  [
    new Requirement({ oneOf: "邻亲对隔兄弟哥姐妹本侄" }),
    // 李平的邻居|王五
    ({ tokens }, at) =>
      tokens[at + 1]?.text === "的" &&
      /^(?:邻居|亲戚|亲家|对门|隔壁|[堂表]?(?:兄弟?|[弟哥姐妹])|[弟哥姐妹]{2}|本家|侄[子儿女])$/.test(
        tokens[at + 2]?.text ?? "",
      ) &&
      tokens[at + 3]?.mention != null,
  ],
);

/** Who is named there and is not of whom it is about; null where only a neighbour of theirs is meant, undefined for nobody. */
export function passedBy(tokens: readonly Token[]): Mention | null | undefined {
  const at = tokens.findIndex((token, place) => token.mention !== null && !isKeptAt(tokens, place));
  return at >= 0 && isOfNeighbour(tokens, at) ? null : (tokens[at]?.mention ?? undefined);
}

/** 给李平(|王五|的邻居)送米, 走访李平(住|王五|家隔壁), 李平(|王五|代领): who stands in brackets behind another tells of that one. */
function isGlossOfAnother(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]?.bracketed) return false;
  if (!tokens.some(({ mention, bracketed }, place) => place < at && mention !== null && !bracketed))
    return false;
  return /^[家户]?(?:的?(?:邻居|隔壁|斜?对[门面]|旁边|后面)|[代帮][领收签取]|转交)/.test(
    textOf(tokens.slice(at + 1, at + 4)),
  );
}

/** 走访李平,聊了|王五|家的事: of whom they talked. Not: 跟王五的儿子聊了; 聊了王五家的事, with nobody told before */
function isTopicOfTalk(tokens: readonly Token[], at: number, { people }: Scene): boolean {
  return (
    people.named.length > 0 &&
    tokens[at - 1]?.word?.measure?.id === "talk" &&
    /^家?的(?:事情?|情况|近况|贷款|矛盾|纠纷|病情?|难处|困难)$/.test(textOf(tokens.slice(at + 1, at + 4)))
  );
}

/** 李平在|王五|家打牌, 看见李平正在|王五|家: where somebody else is. Not: 今天在王五家帮忙; 走访李平在王五家送米, 和李平在王五家聊天, 李平也在王五家, where we are */
function isWhereAnotherIs(tokens: readonly Token[], at: number): boolean {
  if (!/^正?在$/.test(tokens[at - 1]?.text ?? "") || !has(tokens[at + 1], Role.home)) return false;
  const who = /^(?:还|刚好|正好)$/.test(tokens[at - 2]?.text ?? "") ? at - 3 : at - 2;
  const other = tokens[who]?.mention ?? null;
  if (other === null || other.name === tokens[at]?.mention?.name) return false;
  const front = tokenAt(tokens, who - 1);
  return front === undefined || front.kind === "day" || isMark(front, ",;。\n") || seen.test(front.text);
}

const seen = /^(?:看|碰|遇|撞|瞧|听)[见到说上]了?$|^(?:发现|得知)$/;

/** 走访9户(不含|李平、|王五): none of those counted. */
function isExcluded(tokens: readonly Token[], at: number): boolean {
  let among = at - 1;
  while (tokens[among]?.mention != null || isMark(tokens[among], "、") || has(tokens[among], Role.home))
    among -= 1;
  return has(tokens[among], Role.among) && /^[不未没]$/.test(tokenAt(tokens, among - 1)?.text ?? "");
}

/** 托|陈九斤|转交, 麻烦隔壁|陈九斤|代收, 让他邻居|陈九斤|转交, 交给|陈九斤|转交: through whom it reaches somebody else. */
function isBetween(tokens: readonly Token[], at: number): boolean {
  if (has(tokenAt(tokens, at - 1), Role.met) && isAskedToBring(tokens, at + 1)) return true;
  const front = textOf(tokens.slice(Math.max(0, at - 3), at));
  const handed = tokens.slice(at + 1, at + 5);
  if (left.test(front) && handed.some(({ text }) => /^转(?:交|给|送|达)/.test(text))) return true;
  if (!asked.test(front)) return false;
  if (handed.some(({ text }) => handsOn.test(text))) return true;
  // 托李平|给陈九斤带去, 让李平帮忙|送到陈九斤家
  return tokens.some(
    (token, place) =>
      place > at + 1 &&
      place <= at + 6 &&
      !/^[由经]/.test(tokens[at - 1]?.text ?? "") &&
      token.mention !== null &&
      (has(tokens[place - 1], Role.dative) || /到$/.test(tokens[place - 1]?.text ?? "")),
  );
}

/** 李平没在家,让|刘军|给|他|带了一袋米: with whom it was sent to who was told of before. */
function isSentTo(tokens: readonly Token[], at: number, { people }: Scene): boolean {
  if (!/^[让托请叫]$/.test(tokenAt(tokens, at - 1)?.text ?? "") || !has(tokens[at + 1], Role.dative))
    return false;
  if (!has(tokens[at + 2], Role.pronoun) || !/^[带捎拿送]/.test(tokens[at + 3]?.text ?? "")) return false;
  const name = tokens[at]?.mention?.name;
  const before = tokens.slice(0, at).flatMap(({ mention }) => (mention === null ? [] : [mention]));
  return [...before, ...people.named].some((other) => other.name !== name);
}

/** 碰见刘军|我|让|他|给|李平|带了一桶油 */
function isAskedToBring(tokens: readonly Token[], from: number): boolean {
  const at = has(tokens[from], Role.cadreSelf) ? from + 1 : from;
  if (!/^(?:[让叫请托]|委托)$/.test(tokens[at]?.text ?? "") || !has(tokens[at + 1], Role.pronoun))
    return false;
  return tokens
    .slice(at + 2, at + 6)
    .some(({ mention }, place) => mention !== null && has(tokens[at + 1 + place], Role.dative));
}

/** 李平|替|陈九斤|领了2袋, 由他邻居|李桂花|代收: who only took it for somebody else. */
function fetchesFor(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (forOthers.has(next.text) && tokens[at + 2]?.mention != null)
    return tokens.slice(at + 3, at + 6).some((token) => has(token, Role.receive));
  if (!next.text.startsWith("代") || !/^代[收领]/.test(next.text)) return false;
  return tokens.slice(Math.max(0, at - 3), at).some(({ text }) => text === "由" || text === "让");
}

const asked = /(?:托付?|委托|麻烦|请|让|叫|由|经)(?:[他她]的?)?(?:隔壁|邻居|对门)?的?$/;
/** 交给|王五|转交: not to him for good. */
const left = /(?:交|留|放|带|捎)(?:给|到)了?(?:[他她]的?)?(?:隔壁|邻居|对门)?的?$/;

const handsOn = /^(?:转(?:交|给|送|达)|代(?:收|领|转|为|交)|帮?捎|先?收着|保管|带给|带过去|拿给)/;

/** 先放在隔壁|陈九斤|家: where something waits for somebody else. */
function isKeptAt(tokens: readonly Token[], at: number): boolean {
  const near = tokenAt(tokens, at - 1);
  if (near === undefined) return false;
  // 先放在|李平|家, 寄存|李平|家
  const put = /^[在到]$/.test(near.text) ? at - 2 : at - 1;
  if (/^(?:寄[放存]|存放|暂[放存])$/.test(tokenAt(tokens, put)?.text ?? "")) return true;
  if (
    /^[放搁存留]$/.test(tokenAt(tokens, put)?.text ?? "") &&
    /^(?:先|暂时?|只好)$/.test(tokens[put - 1]?.text ?? "")
  )
    return has(tokens[at + 1], Role.home);
  // 把陈九斤的化肥2袋放|李平|家了, 放在了|李平|家: whose it is stands in front.
  const whose = tokens
    .slice(0, at)
    .some(
      ({ mention }, place) =>
        mention !== null && tokens[isOfName(tokens[place + 1]) ? place + 2 : place + 1]?.text === "的",
    );
  const next = /^(?:隔壁|邻居|对门)$/.test(near.text);
  let left = next ? at - 2 : at - 1;
  while (left > 0 && /^(?:[在到]了?|了)$/.test(tokens[left]?.text ?? "")) left -= 1;
  if (whose && /^[放搁存留]$/.test(tokens[left]?.text ?? "")) return has(tokens[at + 1], Role.home);
  // 把给他的两包复合肥放|隔壁|王五家了, 给他的棉被放在了|王五家
  if (!/^(?:放|搁|寄放|存放|寄存|留|撂)$/.test(tokenAt(tokens, left)?.text ?? "")) return false;
  return next || (has(tokens[at + 1], Role.home) && isOfSomebody(tokens, left));
}

/** 李平|家|的化肥, 李平|送|的化肥 */
function isOfName(token: Token | undefined): boolean {
  return has(token, Role.give) || has(token, Role.home);
}

/** 给|他|的|棉被|放王五家了: whose the thing is stands in front. */
function isOfSomebody(tokens: readonly Token[], put: number): boolean {
  return tokens
    .slice(0, put)
    .some((token, at) => has(token, Role.pronoun) && tokens[at + 1]?.text === "的" && at + 2 < put);
}

/** 李平不在家,两瓶油|放在了|陈九斤|那里: with whom it was left for the one who was not there. */
function isLeftWith(tokens: readonly Token[], at: number, { entries, people, sentence }: Scene): boolean {
  if (!has(tokens[at + 1], Role.home)) return false;
  let put = at - 1;
  while (put > at - 4 && /^(?:了|[在到]了?)$/.test(tokenAt(tokens, put)?.text ?? "")) put -= 1;
  if (!/^(?:寄|暂|先)?[放搁存留撂寄](?:在|到|下)?了?$/.test(tokenAt(tokens, put)?.text ?? "")) return false;
  const [person] = people.named;
  const last = entries.list.findLast(({ facts }) => facts.missed);
  const name = tokens[at]?.mention?.name;
  return (
    last?.sentence === sentence &&
    person !== undefined &&
    person.name !== name &&
    last.facts.households.includes(person.id)
  );
}
