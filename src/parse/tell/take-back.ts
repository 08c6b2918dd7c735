import type { Kept } from "../scene/kept.ts";
import type { Scene } from "../scene/scene.ts";
import type { Segment } from "../scene/story.ts";
import { textBefore, textBehind } from "../scene/stretch.ts";
import { subjectAt } from "../scene/subject.ts";
import { isNotGotThrough } from "../scene/undone.ts";
import { giverTold } from "../stance/giver-told.ts";
import { isLeftWithThem } from "../stance/left-with-them.ts";
import { Sign } from "../text/characters.ts";
import { clauseSoFar } from "../text/sentence.ts";
import { goodsName } from "../words/nouns.ts";
import { handedPapers } from "../words/papers.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, isMark, joinsRow, type Token } from "../words/tokens.ts";
import { isNotHandedYet, isOfAll } from "./not-handed-yet.ts";
import { isErrandForThem, isPaidBack, isPayRefused, theyPaidAll, theyPaidFor } from "./paid-by-them.ts";

/** 是她闺女从沈阳寄回来的 */
const fromKin = new Sign(
  "寄汇捎邮买送给",
  /^[^我]*是[^,我]{0,6}(?:闺女|女儿|姑娘|儿子|儿媳|媳妇|女婿|孙[子女]|侄[子女儿]|外甥|亲戚|老乡)[^,我]{0,8}(?:寄|汇|捎|邮|买|送|给)[^,我]{0,4}的/,
);

const returning = /[塞退推装拎提扔](?:了)?回|(?:退|还)(?:给|回)了?(?:我们?|咱们?|俺)(?:了|$)/;

/** 原样提回来了, 只好又带回来; 又带回来一篮鸡蛋 tells of something else. */
const carriedBack =
  /(?:原样|原封(?:不动)?|又|只好|照样|还是)(?:[让叫][我咱俺]们?)?(?:地|给)?(?:原样|原封不动)?地?[提带拿拎背扛抱拉运挑搬抬驮推拖]了?回/;

/** 给他|备的2包化肥|只好拖回来: what was meant for them. Not: 给他又带回来一袋 */
const meantFor = /给[^,]{1,5}?(?:准备|预备|备|带|买|捎|留)的/;

/** 油|让我拿回来了, 都叫我提回去了, 他让我把油拿回来了 */
const letTake = /[让叫][我咱俺]们?(?:把[^,给]{1,4}|都|又|给){0,3}[提带拿拎背扛抱拉运]回[来去]?了$/;

/** 带去的酒他又给我塞回车里了: told as done, by the household, and what was given came back. */
export function isReturned(segment: Segment, scene: Scene): boolean {
  const { source } = scene;
  // 给李平买了件棉衣,小了,|退了
  if (tookBack.test(segment.text)) {
    return !otherOne.test(textBehind(segment.tokens, source, 10));
  }
  const paid = theyPaidAll.test(segment.text) || theyPaidFor.test(segment.text);
  if ((paid && !isPayRefused(segment, scene)) || isPaidBack(segment, scene)) return true;
  // 东西又拉回来了, 带来的米1袋原样提回去了: what was to be given stands in front.
  const back = carriedBack.exec(segment.text);
  const tellsMore = segment.reading.items.some(
    ({ noun }) =>
      noun !== null && back !== null && segment.text.lastIndexOf(noun.text) >= back.index + back[0].length,
  );
  const dative = segment.roles.has(Role.dative) && !meantFor.test(segment.text);
  if (back !== null && !dative && !tellsMore) return true;
  if (letTake.test(segment.text)) return true;
  return (
    segment.tokens.some((token) => has(token, Role.pronoun) || token.mention !== null) &&
    returning.test(segment.text)
  );
}

const tookBack = /^[我咱]?(?:只好|又|都|就|也|已经?|当天|今天|拿去|给)*退(?:货|掉|回去|回店里)?了$/;
/** 退了|,又换了一件大的 */
const otherOne = /^,?(?:又|重新|再|另外?|给[他她])*(?:换|买)(?:了|回)/;

const withUs = new Sign("放搁留", /(?<![发投])[放搁留](?:在|到)?(?:车|后备箱|单位|办公室|宿舍|局里)/);

/** 蚊香还放在后备箱: not yet given. */
export function isStillWithUs(segment: Segment): boolean {
  return segment.roles.has(Role.give) && withUs.isIn(segment);
}

const byThemselves =
  /^(?:这|那)?(?:都|也|全)?是?(?:他|她|人家|他们|他家|她家|老人|户主|老[两俩]口)?(?:自己|自家|个人|本人)(?:去|上|跑去|找人|托人|到[^,]{1,6})?(?:办|跑|申请|申报|联系|找|争取|要|弄|搞|修|贷|卖|销)(?:理)?(?:到|来|下来|回来|好|成|出去|掉)?(?:的|了)(?:吧|呢|嘛)?$/;
/** 茶叶公司在村里办了一期培训,|我坐在后头听了一上午: attended, and held by others. */
const attended = /^[我俺咱]们?(?!请|让|叫|安排)[^,]{0,6}听了/;
const heldBySome = new Set(["training", "meeting"]);
/** 镇上召开推进会,|我参加了 */
const tookPart =
  /^[我俺咱]们?(?:也|都|又|去|前去|到场|按时|准时|全程|代表[^,]{1,4}){0,4}(?:参加|参会|列席|旁听|出席)(?:了|过)?$/;
const heldByOthers =
  /(?:[省市县区乡镇村](?:[里上委]|政府|党委|委会)?|街道|上级|[局办部]里?|公司|合作社)[^,有]{0,8}(?:召开|组织|举办|举行|开展?|主持|办)/;
const ours = /[我咱俺]|单位|工作队|本局|联合|请|联系|协[助调]|配合|[在到来](?:[县乡镇]?村|镇)|[去帮替给]村/;

const longestClause = 60;

const repaid =
  /^(?:后来|当天|第二天)?(?:他|她|人家|老人)(?:已经?|都|后来|当天)*(?:把钱)?还(?:清)?了$|(?:要|会|再|就|定|来)[^,把]{0,6}还(?:给我们?|我们?|钱|上|清)*(?:[的了呢]*)$|还(?:给)?[我咱俺]们?(?:的?钱)?(?:了|的)?$/;

/** 不要他还了, 没打算还; 他贷款要还: nothing of what was lent, or another debt. */
const ofOtherDebt = /[不没别无][^,]{0,8}还|贷款|债|信用社|银行|亲戚|别人|人家/;

/** 我垫了500元,|她一再说要还: lent, and no gift. 垫付 of which nothing is to come back is. */
export function dropAdvanced({ clause }: Segment, { entries, sentence, source }: Scene): void {
  if (!repaid.test(clause.text) || ofOtherDebt.test(clause.text)) return;
  for (let at = entries.list.length - 1; at >= 0; at -= 1) {
    const entry = entries.list[at];
    if (entry === undefined || entry.sentence !== sentence) return;
    const before = source.text.slice(Math.max(0, entry.start - longestClause), entry.end);
    const told = clauseSoFar(before);
    if (entry.facts.measure !== "cash" || !told.includes("垫")) continue;
    entries.list.splice(at, 1);
    return;
  }
}

/** 收条一张|我收着了, 体检表一份|我拍照存了: with the sender. */
export function dropKeptByUs({ text, tokens }: Segment, { entries }: Scene, last: Kept): void {
  const behind = (tokens[0]?.start ?? 0) - last.end;
  if (last.facts.measure !== "goods" || behind > 1 || !keptByUs.test(text)) return;
  // 送米2袋,|我们拍照存了: of what was handed over there is a picture.
  if (text.includes("拍") && !/[条表单证书册卡据]$/.test(last.facts.item ?? "")) return;
  entries.list.pop();
}

const keptByUs = /^[我俺咱]们?(?:已经?|都|先|也)?(?:拍了?照|复印|扫描)?[存收留](?:了|好|着|档|起来)+$/;

const seenThrough = new Set(["loan", "job", "solved", "sale", "medical"]);

/** 贷款下来了,|他自己去办的, 培训1期,|我也去听了, 镇上召开推进会,|我参加了: what was just told was none of the sender's doing. */
export function dropTheirOwn({ text, clause, roles }: Segment, { entries, source }: Scene, last: Kept): void {
  const { measure } = last.facts;
  if (heldBySome.has(measure) && roles.has(Role.cadreSelf)) {
    const before = source.text.slice(Math.max(0, last.start - longestClause), last.end);
    const told = before.slice(before.search(/[^,。\n]*$/));
    const there = measure === "training" && attended.test(text);
    if ((there || (tookPart.test(text) && heldByOthers.test(told))) && !ours.test(told)) entries.list.pop();
    return;
  }
  if (!seenThrough.has(measure) || !(text.endsWith("的") || text.endsWith("了"))) return;
  if (byThemselves.test(clause.text)) entries.list.pop();
}

/** 李平收到书包一个,|是学校发的; 他领了两袋米,|是女儿寄来的: what was just told as received was somebody else's gift. Not: 是我们单位发的, 是通过镇政府送的 */
export function dropOthersGift(segment: Segment, { entries, source, sender }: Scene, last: Kept): void {
  const { tokens, reading } = segment;
  const start = tokens[0]?.start ?? 0;
  if (segment.roles.has(Role.cadreSelf) || segment.hasFigure || segment.hasName || start - last.end > 1)
    return;
  // 本子|是学校发的: of another thing than what was received.
  if (reading.items.some(({ noun }) => noun?.kind === "goods") || !saysWhose.test(segment.text)) return;
  // The sender's own office, or somebody of it.
  const office = sender.office?.replace(/^[省市县区旗]/, "");
  if (office !== undefined && office.length > 1 && segment.text.includes(office)) return;
  if (tokens.some(({ kind }) => kind === "cadre") || ofOurs.test(segment.text)) return;
  // 民政局发的: one word for an office.
  const told = giverTold(tokens) === tokens.length - 1 || has(tokens.at(-1), Role.office);
  if (!told && !fromKin.isIn(segment)) return;
  const before = source.text.slice(Math.max(0, last.start - longestClause), last.end);
  let from = last.end - before.length + before.search(/[^,。;\n]*$/);
  if (!received.test(source.text.slice(from, last.end))) return;
  // 李平领到化肥2袋,刘军领到化肥3袋,|都是村里发的
  const all = /^[都全]/.test(segment.text);
  while (all && source.text[from - 1] === ",") {
    const front = source.text.slice(Math.max(0, from - longestClause), from - 1);
    const clause = clauseSoFar(front);
    if (!received.test(clause)) break;
    from -= clause.length + 1;
  }
  entries.dropSince(from, ({ facts }) => facts.measure === "goods" || facts.measure === "cash");
}

/** 跟我们没关系, 和我单位无关, 不是我们送的: whose doing it was not. Not: 跟以前没关系, 不是我们单位送的米,是油 */
const notOurs = new Sign(
  "关是",
  /^(?:[这那]|都|也|并|但是?|不过|其实){0,3}(?:(?:[跟和与同][我咱]们?(?:单位|工作队|局里?|队)?(?:都|也)?(?:没有?(?:啥|什么|一点)?关系|无关|不相干)的?|不是(?:[我咱]们|[我咱]们?(?:单位|工作队|局里?))(?:[送给发捐出拿带买]|捐助|资助)的)(?:了|啊|哈)?)$/,
);
const ownOffice = /^,?[^,。;\n]{0,4}(?:单位|工会|公司|工作队|[本我]局)/;
/** ,那是镇上的救助|,跟我们没关系 */
const whatItWas = /^[,;。](?:(?:[这那]|都|全|也){0,2}是[^,。;\n送给发带]{2,14}[,;。])?$/;

/** 镇政府的车来给他家卸了3吨煤,|那是镇上的救助,|跟我们没关系: somebody else's gift, told of just before. */
export function dropNotOurs(segment: Segment, { entries, source }: Scene, last: Kept): void {
  if (!notOurs.isIn(segment)) return;
  const between = source.text.slice(last.end, segment.tokens[0]?.start ?? 0);
  if (!whatItWas.test(between)) return;
  // 是工会买的,|不是我们买的; 不是我们买的|,是单位发的
  const end = segment.tokens.at(-1)?.end ?? 0;
  if (ownOffice.test(between) || ownOffice.test(source.text.slice(end, end + longestClause))) return;
  const before = source.text.slice(Math.max(0, last.start - longestClause), last.end);
  // 我们送米2袋、乡里给王五送被子1床: of the last alone.
  const [clause = ""] = /[^、,。;\n]{1,8}给[^、,。;\n]*$/.exec(before) ?? /[^,。;\n]*$/.exec(before) ?? [];
  const from = last.end - clause.length;
  entries.dropSince(from, ({ facts }) => /^(?:goods|goods_value|cash)$/.test(facts.measure));
}

/** 是局工会发的, 是通过镇政府送的 */
const ofOurs = /^(?:[都全也这]*是)?(?:[本我咱]?局|单位)|[局科股]长|通过|经过|托|[转代][送发交]/;
/** 都|是学校发的, 乡政府送的. Not: 两个本子是学校发的 */
const saysWhose = /^(?:都|全|也|这)?(?:都|全)?(?:是[^,]{2,12}|[^,是]{2,10})的$/;
/** 李平收到书包一个. Not: 李平收到我们送的书包一个, 给李平领了两袋米 */
const received = /^[^,我咱俺给替帮送发]*(?:收到|领[到了取]|分到|得到)[^我咱俺送发]*$/;

/** 500元|没给出去, 米没送成 */
const notOut = /没(?:有)?(?:能)?(?:给|送|发|拿|带)(?:出去|成|到手|掉)/;

/** 他不用,|就没给他卸; of whom it is told has been named before. Not: 王五家里还有就没给 */
const notLeft =
  /^(?:我们?|就|也|便|只好|所以|这[次回]|又)*没(?:有)?(?:再)?(?:给(?:[他她]们?家?)?)?(?:卸|放|留|搬)?(?:下来?|下去|了)*$/;

/** 东西没留下, 一样也没留 */
function isNotKept({ tokens }: Segment): boolean {
  return tokens.some(
    (token, at) => has(token, Role.not) && /^留(?:下|了)?$/.test(tokens[at + 1]?.text ?? ""),
  );
}

/** 米没要, 磷肥|她|不要; 给他买的药|忘了拿; 油一桶|他说|不要; 鞋她说穿不上,|拿回来了: what only was refused; null where it was all of it. */
function refusedThings(segment: Segment, word: Token | undefined, scene: Scene): ReadonlySet<string> | null {
  if (isSumRefused(segment, scene)) return new Set([money]);
  const things = inFrontOf(segment, word) ?? toldJustBefore(segment, scene);
  const named = things ?? behindIt(segment, word);
  const names = new Set(
    named?.map((thing) => (isMoney.test(thing) ? money : goodsName(thing, scene.lexicon).name)),
  );
  return names.size === 0 || [...names].some((name) => anything.test(name)) ? null : names;
}

/** 面粉一袋收下了,200块钱|他死活不收, 200块钱他不收,|没给成: a sum in a clause of its own. |我给200元他没收. Not: 送米1袋、200元,他不收 */
function isSumRefused({ tokens }: Segment, { source }: Scene): boolean {
  const end = tokens.at(-1)?.end ?? 0;
  return sumRefused.test(source.text.slice(Math.max(0, end - longestSum), end));
}

const longestSum = 30;
const sumNotTaken = "(?:[不没](?:肯|敢|愿)?(?:要|收|接)|没(?:给|送)(?:成|出去|掉))了?";
const sumRefused = new RegExp(
  `(?<=[,。;\\n])(?:[我又还另]{0,2}给[了他她]?)?(?:[那这]|慰问金|红包|现金)?[\\d.一二两三四五六七八九十百千]+(?:元|块)钱?(?:他|她|人家|老人家?)?(?:死活|硬是|坚决|怎么|都|也|就|说啥?)*${sumNotTaken}(?:,(?:也|就|最后|我们?){0,2}${sumNotTaken})?$`,
);

/** 不要|面, 没要|钱 */
function behindIt({ clause }: Segment, word: Token | undefined): string[] | null {
  if (word === undefined || !takes.test(word.text)) return null;
  const object = clause.tokens[clause.tokens.indexOf(word) + 1];
  return isNamedThing(object) ? [object.text] : null;
}

const takes = /[不没肯愿](?:要|收|接|拿)$/;

/** The thing right in front of the refusal, or those that its part begins with. */
function inFrontOf({ clause, tokens }: Segment, word: Token | undefined): string[] | null {
  const refusal = clause.tokens.indexOf(word ?? (tokens.at(-1) as Token));
  // 磷肥|她|不要
  const behind = has(clause.tokens[refusal - 1], Role.pronoun) ? refusal - 2 : refusal - 1;
  const thing = clause.tokens[behind];
  if (word !== undefined && isNamedThing(thing)) return [thing.text];
  // 油一桶|他说不要
  let from = clause.tokens.indexOf(tokens[0] as Token);
  const [counted, figure] = clause.tokens.slice(Math.max(0, from - 2), from);
  if (isNamedThing(counted) && figure?.quantity != null && closes(clause.tokens[from - 3])) from -= 2;
  // 两袋米一桶油米留下了|油|他说不要: named again.
  const before = clause.tokens[from - 1];
  if (isNamedThing(before) && clause.tokens.slice(0, from - 1).some(({ text }) => text === before.text))
    from -= 1;
  if (!isNamedThing(clause.tokens[from])) return null;
  return clause.tokens.slice(from, refusal).flatMap((token) => (isNamedThing(token) ? [token.text] : []));
}

function isNamedThing(token: Token | undefined): token is Token {
  return token !== undefined && (isGift(token) || token.pos === "thing" || isMoney.test(token.text));
}

/** 资料|没发出去: no other gift. */
function isGift(token: Token | undefined): boolean {
  return token?.word?.goods != null || handedPapers.has(token?.word?.measure?.id ?? "");
}

/** 放下了|油一桶|他说不要: what stands before it is told to its end. Not: 送了|油一桶|他不要 */
function closes(before: Token | undefined): boolean {
  return before === undefined || /[^送给拿带捎]了$/.test(before.text);
}

const money = "cash";
const isMoney = /^(?:钱|现金|红包|慰问金)$/;
const anything = /^(?:东西|礼物|礼|物品|物资|慰问品)$/;

/** 油他说不要,|就拿回来了; 鞋她说穿不上,|又提回来了 */
function toldJustBefore({ tokens, hasName, hasFigure, text }: Segment, { source }: Scene): string[] | null {
  if (hasName || hasFigure || tokens.some(isNamedThing)) return null;
  const before = source.text.slice(0, tokens[0]?.start ?? 0);
  const told = before.slice(-longestClause);
  const match = refusedBefore.exec(told) ?? namedAgain.exec(told);
  const thing = match?.[1];
  if (match == null || thing === undefined || leadsToIt.test(thing)) return null;
  // 提了|一袋米两桶油|人家说…没收: what was just brought, and no one thing of it; 让我拿回去 is only asked.
  const brought = carried.test(told.slice(0, match.index + match[0].indexOf(thing)));
  if (brought && counted.test(thing) && !bidsUs.test(text)) return null;
  return [thing];
}

const bidsUs = /[让叫要][我咱俺]们?[^了]*$/;
const carried = /[提拎拿带送搬扛背]了?$/;
const counted = /^[一二两三四五六七八九十半几][袋桶箱瓶盒斤件床只个包套双把提壶罐捆]/;

/** 递给|他, 带的两瓶酒|他: no thing by itself. */
const leadsToIt = /[留请陪劝帮给递带送拿买塞把让叫说问看去到和跟捎发的都也就]/;

/** 一个轮椅一根拐棍哦拐棍他自己有|没要: the thing once more, with no stop before it. */
const namedAgain =
  /([^,。;\n了他她人我\d]{1,4})[,哦呃嗯啊诶]{0,2}\1(?:他|她|人家|老人)[^,。;\n给]{1,8},?(?:就|又|我|只好)*$/;

const refusedBefore =
  /(?:^|[,。;\n了])([^,。;\n了他她人我\d]{1,4}?)(?:[\d一二两三半]+[^,。;他她人我]{1,2})?(?:他|她|人家|老人)[^,。;\n]{1,12},?(?:就|又|我|只好)*$/;

/**
 * 本来带了面粉1袋,人家硬是不要,没送成: what this sentence gave was not given.
 * @param offered the household offered the cadre something in this sentence
 */
export function takeBack(segment: Segment, scene: Scene, offered: boolean): void {
  const word = segment.tokens.find((token) => has(token, Role.notGiven));
  if (
    segment.tokens.some((token) => has(token, Role.not) && /没去成|没走成|没走访成|去不了/.test(token.text))
  )
    scene.bareVisit = null;
  // 硬要塞给我一兜鸡蛋,我没收: ours to refuse.
  const refuser = subjectAt(segment.tokens, word === undefined ? 0 : segment.tokens.indexOf(word));
  // 她留我吃饭,给她50块|她说不收
  const theirs = word !== undefined && isTheirRefusal(segment, word);
  const ours =
    refuser === "us" ||
    (offered &&
      !theirs &&
      segment.named.named.length === 0 &&
      !gaveJustBefore(segment, scene) &&
      !isOfWhatWasGiven(segment, word, scene));
  if (ours && word !== undefined && /不要|不收|不接|没收|没要|拒|谢绝|推辞/.test(word.text)) return;
  const cameBack =
    isNotKept(segment) ||
    isReturned(segment, scene) ||
    isStillWithUs(segment) ||
    notOut.test(segment.text) ||
    isNotGotThrough(segment) ||
    (!segment.clause.hasName && notLeft.test(segment.text)) ||
    isNotHandedYet(segment, scene);
  if (
    !cameBack &&
    (word === undefined ||
      !/成|不要|不收|不接|[不没]肯|不愿|退|拒|谢绝|拿回|带回|没收|没要|推[辞让]|忘/.test(word.text))
  )
    return;
  // 雨太大|送不过去: all of it, where no thing of it is named.
  const before = segment.clause.tokens[segment.clause.tokens.indexOf(segment.tokens[0] as Token) - 1];
  const allOfIt = isNotGotThrough(segment) && ![before, ...segment.tokens].some(isGift);
  const paid = theyPaidFor.exec(segment.text)?.[1];
  const paidBack = isPaidBack(segment, scene);
  const paidAll = theyPaidAll.test(segment.text) || paidBack;
  const refused = () =>
    paid === undefined ? refusedThings(segment, word, scene) : new Set([goodsName(paid, scene.lexicon).name]);
  const onlyThat = allOfIt || paidAll ? null : refused();
  // 背着一袋米去李平家。他不收,又原样背回来了: told the sentence before.
  const gaveHere = scene.entries
    .recent()
    .some(({ facts }) => facts.measure === "goods" || facts.measure === "cash");
  const back = carriedBack.test(segment.text) && !gaveHere ? 1 : 0;
  // 药忘了拿: what else was brought stays given.
  if (onlyThat === null && word?.text.startsWith("忘")) return;
  // 给李平、王五各2袋,赵六说用不着,没要: only who refused goes without.
  const anywhere = { villageIds: null, group: null };
  const told = whoStandsBefore(segment);
  const named = (told === null ? segment.clause.tokens : rowOf(segment.clause.tokens, told)).flatMap(
    ({ mention }) => (mention === null ? [] : [scene.person(mention, anywhere).id]),
  );
  const everybody = named.length === 0 && isOfAll(segment);
  if (named.length > 0) scene.refuser = { ids: named, sentence: scene.sentence };
  // 给李平送米然后陈九斤家送油,|她不要: the last of them.
  const last = told === null && theirs && !isOfAll(segment);
  const who = named.length > 0 && !last ? named : everybody ? [] : scene.people.named.map(({ id }) => id);
  for (let at = scene.entries.list.length - 1; at >= 0; at -= 1) {
    const entry = scene.entries.list[at];
    if (entry === undefined || scene.sentence - entry.sentence > back) break;
    const { households } = entry.facts;
    if (who.length > 0 && households.length > 0 && !households.some((id) => who.includes(id))) continue;
    if (onlyThat !== null && !onlyThat.has(entry.facts.item ?? entry.facts.measure)) continue;
    if (paidBack && !isErrandForThem(entry, scene, true)) continue;
    if (entry.facts.measure === "goods" || (entry.facts.measure === "cash" && !paidBack)) {
      if (
        named.length > 0 &&
        (leavesTheirs(entry, named.length) || isOfTheOthers(entry, named.length, scene))
      )
        continue;
      // 联系户都送了油1桶,|就李平没领
      const others = households.filter((id) => !who.includes(id));
      if (told !== null && others.length > 0) {
        entry.facts = { ...entry.facts, households: others };
        continue;
      }
      scene.entries.list.splice(at, 1);
      const worth = takeWorth(entry, scene);
      at = Math.min(at, scene.entries.list.length);
      if (!cameBack) scene.refused.push(entry, ...worth);
    }
    if (scene.meant?.sentence === scene.sentence) {
      scene.meant.refused = true;
      if (onlyThat !== null) scene.meant.only = onlyThat;
    }
  }
}

/** 化肥2袋,|价值300元, 价值300元的|化肥2袋: what stands right beside it tells what it was worth to them, and goes with it. */
function takeWorth(gift: Kept, { entries: { list }, source }: Scene): readonly Kept[] {
  // 送米2袋、油1桶,价值280元,油他没要: the worth is of more than that.
  const here = list.filter(({ sentence }) => sentence === gift.sentence);
  const worths = here.filter(({ facts }) => facts.measure === "goods_value");
  if (
    worths.length === 1 &&
    here.some(({ facts, start }) => facts.measure === "goods" && start !== gift.start)
  )
    return [];
  const at = list.findLastIndex(
    (entry) =>
      entry.facts.measure === "goods_value" &&
      entry.sentence === gift.sentence &&
      isOfSame(entry, gift) &&
      ((entry.start >= gift.end && beside.test(source.text.slice(gift.end, entry.start))) ||
        (entry.end < gift.start && source.text.slice(entry.end, gift.start) === "的")),
  );
  return at < 0 ? [] : list.splice(at, 1);
}

/** 各送米1袋,价值200元,|李平没要: of what he was given, and not of the others. */
function isOfSame({ facts }: Kept, gift: Kept): boolean {
  const { households } = gift.facts;
  if (facts.households.length === 0 || households.length === 0) return true;
  return facts.households.some((id) => households.includes(id));
}

const beside = /^[,(、]?(?:总|共|一?共|大概|约)?$/;

/** 20户每户3袋,|李平家没要: so much less of what so many only counted got each; false where it was for those named alone. */
function leavesTheirs(entry: Kept, count: number): boolean {
  const { share, facts } = entry;
  if (facts.households.length > 0 || share === null || facts.quantity === null) return false;
  if (share.heads <= count || share.each * share.heads !== facts.quantity) return false;
  const heads = share.heads - count;
  entry.share = { ...share, heads };
  entry.facts = { ...facts, quantity: Math.round(share.each * heads * 1000) / 1000 };
  return true;
}

/** 走访8户,送出7桶油,|李平家没要: fewer than were gone to by who refused, so told without them. Not: 走访8户,送油1桶,|李平没要 */
function isOfTheOthers({ facts, share }: Kept, refused: number, { entries }: Scene): boolean {
  const { households, quantity } = facts;
  if (households.length > 0 || quantity === null || quantity < 2 || share !== null) return false;
  return entries
    .recent()
    .some(
      ({ facts: gone }) =>
        gone.measure === "visit" && gone.households.length === 0 && gone.quantity === quantity + refused,
    );
}

/** 给李平送饲料4袋,他坚持要付钱,|饲料没要: of what was given. Not: 饲料钱没要 */
function isOfWhatWasGiven(segment: Segment, word: Token | undefined, { entries, lexicon }: Scene): boolean {
  const [thing, more] = inFrontOf(segment, word) ?? behindIt(segment, word) ?? [];
  if (thing === undefined || more !== undefined) return false;
  const { name } = goodsName(thing, lexicon);
  return entries.recent().some(({ facts }) => facts.measure === "goods" && facts.item === name);
}

/** 塞给我一兜蘑菇,给他50块钱|没要: ours, that was told last. */
function gaveJustBefore({ tokens }: Segment, { entries, sentence, source }: Scene): boolean {
  const last = entries.list.at(-1);
  if (last?.sentence !== sentence || !/^(?:goods|cash)$/.test(last.facts.measure)) return false;
  return onlyRefused.test(source.text.slice(last.end, tokens[0]?.start ?? 0));
}

const onlyRefused = /^(?:块?钱)?,?(?:[硬愣]是|死活|坚决|说啥也|也|都|就)?$/;

/** 她|不收, 他|死活|说|不要 */
function isTheirRefusal({ tokens }: Segment, word: Token): boolean {
  let by = tokens.indexOf(word) - 1;
  while (atAll.test(tokens[by]?.text ?? "") && !has(tokens[by], Role.pronoun)) by -= 1;
  return has(tokens[by], Role.pronoun);
}

/** 给李平送了2袋米刘军|没送, 李平家放下一袋米刘军啥也|没要: of several named in the clause the one straight before the refusal; null otherwise. */
function whoStandsBefore({ clause, tokens, hasName }: Segment): Token | null {
  const [first] = tokens;
  if (hasName || first === undefined) return null;
  let at = clause.tokens.indexOf(first) - 1;
  while (
    has(clause.tokens[at], Role.home) ||
    has(clause.tokens[at], Role.title) ||
    atAll.test(clause.tokens[at]?.text ?? "")
  )
    at -= 1;
  const before = clause.tokens[at];
  return before?.mention == null ? lastSpeaking(clause.tokens, at) : before;
}

/** 李平和|王五|没要: with those it is joined to. */
function rowOf(tokens: readonly Token[], last: Token): readonly Token[] {
  const end = tokens.indexOf(last);
  let first = end;
  while (joins(tokens[first - 1])) {
    let at = first - 2;
    while (hasSome(tokens[at], besideName)) at -= 1;
    if (tokens[at]?.mention == null) break;
    first = at;
  }
  return tokens.slice(first, end + 1);
}

/** A mark that was typed, or 和; not 送米给李平家王五没要, where none was. */
function joins(token: Token | undefined): boolean {
  return has(token, Role.joins) || (isMark(token, "、") && token !== undefined && token.end > token.start);
}

const besideName = rolesOf(Role.home, Role.title);

/** 给李平送三只羊|王五说他养不动就: the last of them, who says why, with nothing handed over since; null where several are named together. */
function lastSpeaking(tokens: readonly Token[], from: number): Token | null {
  for (let at = from; at > from - longestReason; at -= 1) {
    const token = tokens[at];
    if (token === undefined || has(token, Role.give) || token.quantity !== null) return null;
    if (token.mention == null) continue;
    const first = tokens.findIndex(({ mention }) => mention !== null);
    const joined = joinsRow(tokens[at - 1]) || first === at;
    return joined || has(tokens[at - 1], Role.dative) ? null : token;
  }
  return null;
}

const longestReason = 8;

/** 啥|也, 一样|都, 死活: between who refuses and the refusal. */
const atAll =
  /^(?:[啥也都就又呢那]|那边|那儿|什么|东西|一[样点个]|一[分毛]钱|[硬愣]是|死活|坚决|说|[他她]|怎么|咋)+$/;

/** 她不收,|放下就走了; 不肯要,|最后还是收下了: what was refused has stayed with them after all. */
export function keepAfterAll(segment: Segment, scene: Scene): void {
  const { text, stance, tokens } = segment;
  if (stance !== "done" && stance !== "theirs") return;
  const waited = scene.refused.filter((entry) => scene.sentence - entry.sentence <= 1);
  if (waited.length === 0 || !isLeftWithThem(text) || withUs.isIn(segment)) return;
  if (tokens.some(({ mention }) => mention !== null)) return;
  // 没给|他放下
  if (textBefore(tokens, scene.source, 2) === "没给") return;
  // 300元他不要,|最后放下一箱牛奶: another thing than what was refused.
  const own = segment.reading.items.find(({ noun, quantity }) => noun?.kind === "goods" && quantity !== null);
  if (own?.noun != null) {
    const { name } = goodsName(own.noun.text, scene.lexicon);
    if (!waited.some(({ facts }) => facts.item === name)) return;
  }
  scene.entries.list.push(...waited);
  scene.refused = [];
}
