import { type Ground, Grounds } from "../scene/grounds.ts";
import { isBidden } from "../scene/request.ts";
import { Requirement } from "../scene/requirement.ts";
import type { Scene } from "../scene/scene.ts";
import type { Segment } from "../scene/story.ts";
import { type Stretch, textBehind, textOf } from "../scene/stretch.ts";
import { isGoverned, isOfHousehold, subjectAt } from "../scene/subject.ts";
import { Sign } from "../text/characters.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, type Token, tokenAt } from "../words/tokens.ts";

const towardsUs = /[我俺咱来]|me|us/;

/** 硬留我吃了碗面, 给我们煮了一锅汤面: for a meal. Not: 给我们做了几床被子 */
export const keepsUs = new Sign(
  "留给",
  /给(?:[我咱俺]们?)(?:都|还|又|专门)?(?:[煮炒炖蒸擀煎烧下做包泡倒沏端热]|准备)(?:了|上|好|来)*(?:[一两几半][碗锅顿桌盘杯壶大]?)?[^,。;\n]{0,3}(?:面条?|饭|菜|汤|茶|饺子?|粉|粥|肉|馍|饼|鸡蛋|水)(?:$|[,。;\n])|留(?:着|住|下)?(?:[我咱俺]们?)?(?:在[^,]{0,4})?(?:吃(?:了|个|碗|顿|中|晚|早|午|饭)?|喝|住|坐|用)|(?:要|硬|执意|非得|一再|再三|热情)留(?:个|顿)?[午晚早]?饭/,
);
const packs =
  /^(?:又|还|就|硬|非要?|临走|走时|走的时候|走前|,| )*给(?:[我咱俺]们?)?(?:装|拿|塞|带|包|抓|摘|捎|掐|灌)/;

/** 走的时候|还塞了一兜板栗: a thing counted, and nobody that it is for; money may be ours. */
const stuffs =
  /^(?:又|还|就|硬|非要?|是|临走|走时|走的时候|走前|临?出门[时前]?|,| )*(?:塞|装|抓|摘|灌|包)了?[一二两三四五几半\d](?!\d*[百千万]?[块元])[^给元块]*$/;

/** |还给装了一包红枣, |还塞了一兜板栗: what the sender was given to take along, by who kept him for a meal in the same sentence. */
export function packsForUs(text: string): boolean {
  return packs.test(text) || stuffs.test(text);
}

/** |硬塞一袋柑子,我放回他门口了, |硬塞一袋柑子|我放回他门口了, |塞了两兜子核桃,推不掉: what the sender was given to take along, as giving it back tells, or that we could not refuse. */
export function isPutBack({ text, tokens }: Stretch, { source }: Scene): boolean {
  const behind = textBehind(tokens, source, 24);
  return packsForUs(text) && (putBack.test(behind) || inVain.test(behind));
}

export const stuffing = new Sign("塞装抓摘灌包", /[塞装抓摘灌包]了?[一二两三四五几半\d]/);
const putBack =
  /^,?(?:(?:临走|后来|最后|都|又|还是|实在|推不掉)*)(?:[我俺咱]们?|又|给[他她])[^,。;\n没]{0,6}(?:[放送退还塞提搁拎]回(?!家)|没(?:敢|有|肯)?[要收拿接带])/;
/** |推不掉, |实在推辞不掉: by us, whom nobody else stands before. */
const inVain = /^,(?:实在|都|也|怎么也|我们?)*推(?:辞|让|都|也)?(?:推)?(?:不掉|不脱|不了|不开)/;

/** 老汉非给装五斤核桃, 他非要多塞五个 */
const pressed =
  /(?:非得?要?|硬要?|执意要?|死活要?|一个劲)给(?:[我咱俺]们?)?(?:装|塞|拿|带|捎|抓|掐|灌|摘)|(?:[他她]|人家|老人|老[伴汉])(?:又|还)?(?:非得?要?|硬是?要?|执意要?|死活要?)(?:又|再|多|另)*(?:塞|装|抓|灌)了?(?!给|进)/;

/** 还装了两斤锅盔|让带上 */
const toTakeAlong =
  /[要想]给[我咱俺]们?[^,]{0,2}[带拿捎]|[让叫](?:[我咱俺]们?)?(?:带|拿|捎|拎|提)(?:上|着|走|回)[^,给]{0,3}$/;

const us = /^(?:(?:我|俺|咱)们?(?:单位)?|me|us)$/;

/** 他硬给我们装了一袋核桃, 拿了两袋核桃非要塞给我, 往我车上塞了两条鱼, 送了我一袋板栗, 韩学梅端来一盆饺子. */
export function isOffered(segment: Segment): boolean {
  return offered.someHolds(segment) || (segment.clause.roles.has(Role.wish) && isBiddenBehind(segment));
}

/** 塞给我, 往我车上塞了两条鱼: to us. */
function isTowardsUs({ tokens }: Segment): boolean {
  return tokens.some((own, place) => {
    if (place === 0 || !us.test(own.text)) return false;
    const at = place - 1;
    const token = tokens[at] as Token;
    if (gives(token) || token.text.endsWith("往"))
      if (!isOurHousehold(tokens, place + 1) && !isForVillage(tokens, at)) return true;
    // 还了|我|2袋米
    const back = /^(?:了|(?:要|硬要?|非要?)?回)$/.test(token.text);
    const counted = tokens[place + 1]?.quantity != null || tokens[place + 1]?.text === "一块";
    return (back && at > 0 && counted) || isPutInOurs(tokens, at);
  });
}

/** 借走我两袋: out of ours. */
function isOutOfOurs({ tokens, text }: Segment): boolean {
  return towardsUs.test(text) && tokens.some((_, at) => isLentOut(tokens, at));
}

/** 韩学梅端来一盆饺子 */
function isBroughtHither({ tokens, roles, hasName }: Segment): boolean {
  if (roles.has(Role.dative) || !(hasName || roles.has(Role.pronoun))) return false;
  return tokens.some(({ text }, at) => text.includes("来") && isHither(tokens, at));
}

const back =
  /^(?:家|户|已经?|今天|昨天|又|也|就|主动|及时|如数|把)*(?:还了(?!愿|价|[\d一二两三四五六七八九十几]*[次趟回])|还[回来](?![访复收赠家村])|[交送退]回(?:来|了)*(?![访家村])|归还|[送退交]还)/;

/** 陈九斤还了锄头两把, 李平交回喷雾器一台: what they had on loan. */
function isHandedBack({ tokens, roles, text }: Segment): boolean {
  if (roles.has(Role.dative) || roles.has(Role.help)) return false;
  if (roles.has(Role.cadreSelf) && !/还(?:了|给)[我咱]/.test(text)) return false;
  const who = tokens.findIndex((token) => token.mention !== null || has(token, Role.pronoun));
  return who >= 0 && !isGoverned(tokens, who) && back.test(textOf(tokens.slice(who + 1)));
}

export const offeredBy: readonly Ground<Segment, []>[] = [
  [new Requirement({ counts: "money" }), isPaidByThem],
  [new Requirement({ oneOf: "往" }), isStuffed],
  [
    new Requirement({ oneOf: "让叫" }),
    ({ hasName, roles, text }) => !hasName && !roles.has(Role.dative) && toTakeAlong.test(text),
  ],
  [new Requirement({ oneOf: "非硬执死劲" }), ({ hasName, text }) => !hasName && pressed.test(text)],
  [new Requirement({ roles: rolesOf(Role.receive) }), isHadFrom],
  [new Requirement({ oneOf: "我俺咱mu" }), isTowardsUs],
  [new Requirement({ oneOf: "借" }), isOutOfOurs],
  [new Requirement({ oneOf: "来" }), isBroughtHither],
  [new Requirement({ oneOf: "还回" }), isHandedBack],
];
const offered = new Grounds<Segment>(...offeredBy);

const donates = /^(?:捐|支援|援助|赞助)/;
const donor =
  /(?:局|公司|企业|单位|协会|[商总社学]会|十字会|残联|妇联|基金会|中心|院|校|办|银行|厂|集团|商户|老板)$/;

/** 县交通局给|咱们|捐水泥20吨, 公司给|我们|村送来电脑: to the village, by an office or a firm. */
function isForVillage(tokens: readonly Token[], at: number): boolean {
  const by = tokenAt(tokens, at - 1);
  if (by === undefined || !donor.test(by.text) || by.mention !== null) return false;
  const next = tokens[at + 2];
  return has(next, Role.villageThing) || tokens.slice(at + 2).some(({ text }) => donates.test(text));
}

/** 李平把一袋核桃放|到|我|车上: by them, into what is ours. */
function isPutInOurs(tokens: readonly Token[], at: number): boolean {
  return (
    /[到在进上]$/.test(tokens[at]?.text ?? "") &&
    /^(?:的|车|包|兜|后备箱|办公室|单位|摩托)/.test(tokens[at + 2]?.text ?? "") &&
    isOfHousehold(subjectAt(tokens, at))
  );
}

/** 借走|我两袋化肥: ours, for a while. */
function isLentOut(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return /^借[了走去]?$/.test(token?.text ?? "") && /^[了走去]$|^[我咱俺]/.test(tokens[at + 1]?.text ?? "");
}

/** 给我|的5户联系户, 给我们|包的那几户, 给我|联系的李平: of ours, and not us. */
function isOurHousehold(tokens: readonly Token[], from: number): boolean {
  const behind = tokens.slice(from, from + 5);
  const of = behind.findIndex(({ text }) => text === "的");
  const whose = of < 0 ? behind.slice(0, 1) : behind.slice(of + 1);
  return whose.some(
    (token) =>
      token.mention !== null ||
      token.quantity?.unit?.kind === "household" ||
      has(token, Role.ownHouseholds) ||
      has(token, Role.householdClass),
  );
}

/** 他硬往|车上塞了一袋核桃, 老人往包里装了两个馍: by the household, into what is nobody's told of. */
function isStuffed({ tokens, text }: Segment): boolean {
  if (!text.includes("往") || !/[车包兜袋怀手箱筐][里上中]/.test(text)) return false;
  const at = tokens.findIndex((token) => token.text.includes("往"));
  // 往他手里: to one of theirs.
  const into = textOf(tokens.slice(at, at + 2)).replace(/^.*往/, "");
  return at > 0 && !/^[他她]/.test(into) && isOfHousehold(subjectAt(tokens, at));
}

/** 收到陈九斤的一袋洋芋, 收下李平的苹果一箱: by us, from whoever stands straight behind it. Not: 李平收到化肥2袋 */
function isHadFrom({ tokens }: Segment): boolean {
  const at = tokens.findIndex((token) => has(token, Role.receive) && /^收/.test(token.text));
  if (at < 0 || tokens[at + 1]?.mention == null) return false;
  return (
    (subjectAt(tokens, at) ?? "us") === "us" && !tokens.slice(0, at).some(({ mention }) => mention !== null)
  );
}

/** 搬了个板凳|让我歇脚: what the sender was bidden do stands in the stretch or begins right behind it. */
export function isBiddenBehind({ tokens, roles, clause }: Segment): boolean {
  if (roles.has(Role.cadreSelf) || roles.has(Role.dative)) return false;
  const all = clause.tokens;
  const from = all.findIndex(({ start }) => start >= (tokens[0]?.start ?? 0));
  for (let at = from; at >= 0 && at <= from + tokens.length + 1; at += 1) if (isBidden(all, at)) return true;
  return false;
}

/** 捎给李平2斤盐,|他给了6块钱: who gave stands straight before it, and nobody behind it. */
function isPaidByThem({ tokens }: Segment): boolean {
  return tokens.some((token, at) => {
    const by = tokenAt(tokens, at - 1);
    if (by === undefined || tokens[at + 1]?.quantity?.unit?.kind !== "money") return false;
    return (
      /^(?:给了?|付了?|掏了?|拿了?|塞了?)$/.test(token.text) &&
      (/^(?:他|她|他们|她们|老人家|他本人|她本人)$/.test(by.text) ||
        // 二女儿|给了|2000元
        (has(by, Role.kin) && !has(by, Role.householdClass))) &&
      !isGoverned(tokens, at - 1)
    );
  });
}

function gives(token: Token): boolean {
  return has(token, Role.dative) || has(token, Role.give) || /塞|送|给$/.test(token.text);
}

/** 端来, 提来, 抱|来 with the household or its kin before it: towards the one who tells; 跑到单位送来 as well. */
function isHither(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/来[了到]?$/.test(token.text) || has(token, Role.need)) return false;
  const carried = token.text.length > 1 ? has(token, Role.give) : isCarrying(tokens[at - 1]);
  if (!carried && !comesWith(tokens, at)) return false;
  if (tokens.some((_, place) => isOurSide(tokens, place))) return false;
  const first = tokens.findIndex((other) => other.mention !== null || has(other, Role.pronoun));
  return first >= 0 && first < at && isOfHousehold(subjectAt(tokens, at));
}

function isCarrying(verb: Token | undefined): boolean {
  return verb?.pos === "act" || has(verb, Role.labour) || has(verb, Role.give);
}

/** 扛着一袋红薯|来|村部: what was carried told before the way to us. */
function comesWith(tokens: readonly Token[], at: number): boolean {
  const place = tokens[at + 1];
  const toUs =
    has(place, Role.cadreSelf) ||
    has(place, Role.villageThing) ||
    /^(?:办公室|镇里|乡里|这里)$/.test(place?.text ?? "");
  return toUs && has(tokens[at], Role.go) && tokens.slice(0, at).some((token) => has(token, Role.give));
}

/** The sender acts; 跑到|单位 is only where to. */
function isOurSide(tokens: readonly Token[], at: number): boolean {
  return (
    has(tokens[at], Role.cadreSelf) && !(has(tokens[at - 1], Role.go) && !us.test(tokens[at]?.text ?? ""))
  );
}

/** 把借我的300块还了,|还提来一罐蜂蜜, 给我们发了红鸡蛋,|又抓了一把喜糖: more of what was brought to us, with nobody else to bring it. */
export function bringsMore({ tokens, roles, hasName, text }: Segment): boolean {
  if (stuffs.test(text)) return true;
  if (hasName || roles.has(Role.dative) || roles.has(Role.cadreSelf)) return false;
  return tokens.some(
    ({ text }, at) =>
      (/.来了?$/.test(text) && has(tokens[at], Role.give)) ||
      (/^来了?$/.test(text) && isCarrying(tokens[at - 1])),
  );
}
