import { startsNumeral } from "../text/numeral.ts";
import { surnameAt } from "../text/surnames.ts";
import type { Candidate, Site } from "./guess-name.ts";
import type { Lexicon, Word } from "./lexicon.ts";
import { isOnThePhone } from "./on-the-phone.ts";
import { Role } from "./roles.ts";
import type { Mention, Token } from "./tokens.ts";

/** Somebody whom the roster does not have. */
export function unknownName(site: Site, candidate: Candidate): Mention | null {
  const { text, place, parts } = site;
  const { spelling, end, dotted, parted } = candidate;
  if (!(candidate.marked || hasSurname(site, candidate))) return null;
  // 陪省里眼科专家: from where somebody comes, no surname.
  if (dotted || !parted || /^[省市县区镇乡局][里上城委直]/.test(spelling)) return null;
  // 走访章老跟户
  const beforeHousehold =
    place === "strong" && spelling.length === 3 && /^户(?![户家])/.test(text.slice(end, end + 2));
  if (isThingCounted(site, candidate) || isPlaceThere(site, candidate)) return null;
  const endsLikeWord = endsNoName.has(spelling.charAt(spelling.length - 1));
  if (endsLikeWord && !beforeHousehold && !isWholeName(site, candidate)) return null;
  // 今天和|蒋大妹拉家常: with whom, though 和 is a surname too.
  if (place !== "strong" && text.charAt(site.at) === "和" && surnameAt(text, site.at + 1).kind === "certain")
    return null;
  if (
    isWhereBought(site, candidate) ||
    goesToKin(candidate) ||
    isTended(candidate) ||
    endsInVisit(site, candidate)
  )
    return null;
  if (opensOther.test(spelling) || isDoneToThing(site, candidate) || isWithMaster(site, candidate))
    return null;
  if (inNoName.test(spelling) || ofBeasts.test(spelling) || countsHouseholds(site, candidate)) return null;
  if (isKindCounted(site, candidate) || isFamilyPlace(site, candidate)) return null;
  if (ofCalling.test(spelling) || ofFarm.test(spelling)) return null;
  if (!isSurnamed(site, candidate) && !isNamedByMark(site, candidate)) return null;
  if (isDictionaryWord(site, candidate) || isActOnThing(site, candidate) || cutsWord(site, candidate))
    return null;
  if (isOrdinary(site, candidate, parts.lexicon)) return null;
  return { name: spelling, form: "unknown", fits: [] };
}

/** 平时靠儿媳照料, 向其奶奶讲解, 和老张师傅, 朝鲜族老人, 走访|完贫困|户, 文化书|屋, 患白血病|的爱人: what a sentence goes on with, though 平 and 向 are surnames. */
const opensOther =
  /^(?:[和向][老小].|平[时常日]|常年|[时后](?:常|[得发了看听才还正均都又在由与对把将给向也就])|成[天年日]|[向应与和]其|方才|盘[算问]|[现常][住在居]|.{1,3}族$|完(?:贫困|脱贫|困难|低保|监测|五保|所有|全部|全村|剩下)|包[保联扶](?:贫困|脱贫|困难|帮扶)|辖区.?|文化书$|患.{0,4}[病症癌]$)/;

/** 慰问|驻外职工|家属, 慰问|支教|老师家属: what somebody does. Not: 慰问|李军人|家属 */
const ofCalling = /^..+(?:军人|烈士|职工|员工|民警|战士)$|^支[教边]$/;

/** 给|农队|送化肥, 为|农队种|植树苗, 为|牧点|送米: a team or a post of a farm, and what follows. Not: 给农点点送米 */
const ofFarm = /^[农牧羊]队.?$|^[农牧]点(?!点).?$/;

/** 水库|那边路坏了, 高坡|那边停水: a place, though 水 and 高 are surnames. Not: 李明那边漏雨, 王刚那边停电 */
function isPlaceThere({ text, general, at }: Site, { spelling, end }: Candidate): boolean {
  if (!/^那[边里儿头]/.test(text.slice(end, end + 2)) || spelling.length !== 2) return false;
  if (/[给送为访]/.test(text.charAt(at - 1)) || text.charAt(end + 2) === "漏") return false;
  if (placed.test(spelling)) return true;
  const pos = general.posAt(at);
  return general.endAt(at) === end && (pos === "thing" || pos === "place");
}

const placed = /[库坡站路塘沟湾坪井矿棚坝寨口处渠巷]$/;

/** 为李家湾送水, 给王家庄送化肥: a place, called by the family that settled it. */
const ofFamilyPlace = /^.家[湾沟坪寨屯庄坝冲营堡塬垭岭坡桥畈]$/;

/** Not beside other names, called by what somebody is, or somebody who was not there or was talked with: 给李平、何家坪送米, 何家坪不在家 */
function isFamilyPlace({ text, at }: Site, { spelling, end, marked }: Candidate): boolean {
  if (/^.家屋$/.test(spelling) && text.charAt(end) === "场") return true;
  if (marked || !ofFamilyPlace.test(spelling)) return false;
  const before = text.slice(Math.max(0, at - 4), at);
  if (/[、和与跟:]$|打?电话$|(?:户|老人|党员|群众)$/.test(before)) return false;
  return !/^(?:[、和与]|[不没未]在|家[里中]?[没不]|打电话|谈心|的?爱人|的?孩子)/.test(
    text.slice(end, end + 4),
  );
}

/** 和汪师傅: with somebody called by his surname, though 和 is one too. */
function isWithMaster({ text, at }: Site, { spelling, follower }: Candidate): boolean {
  if (spelling.length !== 2 || !/^[和向]/.test(spelling) || !follower?.roles.has(Role.title)) return false;
  return surnameAt(text, at + 1).kind === "certain";
}

/** 把谷装袋扛进屋, 把羊收走了: a thing and what was done to it, though 谷 is a surname. */
function isDoneToThing({ text, at, parts }: Site, { spelling, marked }: Candidate): boolean {
  if (text.charAt(at - 1) !== "把" || marked) return false;
  if (/^[羊牛马][收牵赶拉卖买运宰杀喂]/.test(spelling)) return true;
  if (spelling.length !== 3) return false;
  return parts.lexicon.word(spelling.slice(1)) !== null;
}

/** 从麻江|买的: a place. Not: 从李大明|家买的 */
function isWhereBought({ text, at }: Site, { end, marked }: Candidate): boolean {
  return (
    !marked &&
    end - at === 2 &&
    /[江山河城州县镇岭坪海湖口阳]/.test(text.charAt(end - 1)) &&
    text.charAt(at - 1) === "从" &&
    /^(?:买|进的?|拉|批|调|运|带|捎)/.test(text.slice(end, end + 2))
  );
}

/** 都入|户了: the word of visiting begins inside and runs on. */
function endsInVisit({ text, parts }: Site, { end }: Candidate): boolean {
  const word = parts.lexicon.longestAt(text, end - 1);
  return word !== null && word.text.length >= 2 && word.measure?.id === "visit";
}

/** 去合肥看|孙子, 到天水陪|女儿: a place, and what somebody does there with one of his family. */
function goesToKin({ spelling, follower }: Candidate): boolean {
  return (
    spelling.length >= 3 &&
    "看找带陪接送养领伺照".includes(spelling.charAt(spelling.length - 1)) &&
    (follower?.roles.has(Role.kin) ?? false)
  );
}

/** 入户:米|一袋, though 米 is a surname; 米九斤 may be called so. */
function isThingCounted({ text, at, parts }: Site, { spelling, end, marked }: Candidate): boolean {
  if (marked || spelling.length !== 3 || !startsNumeral(text.charCodeAt(at + 1))) return false;
  const { lexicon } = parts;
  return lexicon.unitAt(text, end - 1)?.unit.kind === "count" && lexicon.word(text.charAt(at))?.goods != null;
}

/** 给李子树|剪枝, 给柏树林|打药: what grows, and what is done to it. */
function isTended({ spelling, follower }: Candidate): boolean {
  return /(?:树林?|藤|秧|[子果]苗)$/.test(spelling) && follower !== null && tending.test(follower.text);
}

const tending = /[枝药肥水草果花袋白粉架虫接]$|修剪/;

/** 连跑两|家: a verb and how many, though 连 is a surname. */
function countsHouseholds({ text, general }: Site, { spelling, end }: Candidate): boolean {
  const next = text.charAt(end);
  if (spelling.length < 3 || (next !== "家" && next !== "户")) return false;
  return startsNumeral(text.charCodeAt(end - 1)) && general.posAt(end - 2) === "act";
}

const kindCounted =
  /(?:家庭|户|母亲|父亲|妈妈|儿童|妇女|老人|群众|人员|家属|子女|学生|职工|教师|员工|青年|党员)(?:大?约|近|共)?(?:\d+|[一二两三四五六七八九十百]+)(?:余|多|来)?(?:户|名|人|位|个|家)/y;

/** 慰问单亲|母亲12户, 走访计生特殊|家庭4户: what kind of people are counted, though 单 and 计 are surnames. */
function isKindCounted({ text }: Site, { end }: Candidate): boolean {
  kindCounted.lastIndex = end;
  return kindCounted.test(text);
}

/** 看望了|董兴发|,, 到|谢大有|家, 和李平、|薛大有|谈心: of a surname that is nothing else, and a word or the stop behind it. */
function isWholeName(
  { text, at, place, surname, general }: Site,
  { spelling, end, follower, marked }: Candidate,
): boolean {
  if (spelling.length !== 3 || surname.length !== 1 || surname.kind !== "certain") return false;
  // 张三户
  if (spelling.endsWith("户")) return false;
  if (marked) return /[有发来前]$/.test(spelling) || general.endAt(at + 1) === end;
  if (place !== "strong" && place !== "weak") return false;
  // 帮|郑有才|收玉米, 给|郑有才|送米
  const served = follower?.roles.has(Role.labour) || follower?.roles.has(Role.give);
  if (served && "给为帮替".includes(text.charAt(at - 1) || "#") && /[有才来发前]$/.test(spelling))
    return true;
  // 放|牛|回来: a word of doing.
  if (place === "weak" && general.endAt(at + 1) === end && general.posAt(at + 1) === "act") return false;
  // 户主:普里发(上坪村)
  if (text.charAt(end) === "(" && text.charAt(at - 1) === ":") return true;
  return atEnd(text, end) || (isJoined(text, at) && isMetWith(follower));
}

/** 谈心, 走访: what is done with somebody, or by whoever calls on him. */
function isMetWith(follower: Word | null): boolean {
  return /^(?:talk|visit|outreach)$/.test(follower?.measure?.id ?? "");
}

/** A surname with one or two characters. */
function hasSurname({ surname }: Site, { spelling }: Candidate): boolean {
  const given = spelling.length - surname.length;
  return surname.length > 0 && given >= 1 && given <= 2;
}

/** Such a name, where the words around it expect a name as much as that surname needs. */
function isSurnamed(site: Site, candidate: Candidate): boolean {
  if (!hasSurname(site, candidate)) return false;
  const { spelling, end, follower, marked } = candidate;
  const { text, at, place, surname } = site;
  const given = spelling.length - surname.length;
  if (marked) return true;
  const certain = surname.kind === "certain";
  const roles = follower?.roles;
  if (place === "among") return given === 2 && countsThem(text, end);
  if (place === "strong")
    return (
      certain ||
      isListed(text, end) ||
      standsAlone(site, candidate) ||
      (given === 2 && isJoined(text, at) && (countsThem(text, end) || isMetWith(follower)))
    );
  if (!certain || place === "place") return false;
  if (roles?.has(Role.need)) return true;
  // 李平2袋,|王五3袋; 李平2袋,|方便面3袋 is the next thing.
  if ((place === "turn" || place === "beside") && (isGiven(site, candidate) || isCalledOn(site, candidate)))
    return true;
  const likely = given === 2 && isLikelyPerson(site, end);
  const single = given === 2 && surname.length === 1 && isSingleWord(site, end);
  const does = (role: Role) => roles?.has(role) === true;
  if (opensLine(site) && isLikelyPerson(site, end) && isGiven(site, candidate)) return true;
  if (place !== "weak") return does(Role.missed) || text.charAt(end) === ":" || (likely && does(Role.say));
  if (does(Role.give) || does(Role.with) || follower?.measure?.id === "talk" || atEnd(text, end)) return true;
  // 接到刘建国电话
  if (likely && isOnThePhone(site, candidate)) return true;
  if (text.charAt(end) === " " && isGiven(site, candidate)) return true;
  // 化肥2袋是给刘建国的
  if ((likely || single) && text.charAt(at - 1) === "给" && text.charAt(end) === "的" && atEnd(text, end + 1))
    return true;
  // 帮马得福收玉米
  if (single && "帮替".includes(text.charAt(at - 1) || "#") && does(Role.labour)) return true;
  // 给刘建国2袋米, 帮刘建国收玉米; 送秋梨膏2瓶 is a thing.
  return (
    likely &&
    (("给为帮替".includes(text.charAt(site.at - 1) || "#") && startsNumeral(text.charCodeAt(end))) ||
      ("给为帮替村组社".includes(text.charAt(site.at - 1) || "#") && does(Role.labour)) ||
      ("村组社".includes(text.charAt(site.at - 1) || "#") && (does(Role.missed) || does(Role.say))))
  );
}

/** 走访|田大勇|,: all that stands there, and no word of the general dictionary is made with the surname. */
function standsAlone({ text, at, general }: Site, { spelling, end }: Candidate): boolean {
  return (
    spelling.length === 3 &&
    atEnd(text, end) &&
    general.endAt(at) === at + 1 &&
    (general.endAt(at + 1) === end || general.endAt(at + 1) === at + 2) &&
    !/[组社村屯寨湾坪山河路街镇乡县点]$/.test(spelling)
  );
}

/** 马|得福, 汤|圆圆: a word of one character, and no act behind it that is done to what it is; not 苗|追肥. */
function isSingleWord({ text, at, general }: Site, end: number): boolean {
  if ("牛羊马鱼鸡苗花树".includes(text.charAt(at)) && text.charAt(end) === "的") return false;
  return general.endAt(at) === at + 1 && !(general.endAt(at + 1) === end && general.posAt(at + 1) === "act");
}

/** 王五3袋, 王五化肥3袋, 王五 化肥 3袋: so much, or so much of a thing that a list has, which who is named stands apart from. */
function isGiven({ text, at, place, parts, general }: Site, { end, follower }: Candidate): boolean {
  const apart = " ,:".includes(text.charAt(end) || "#");
  const from = apart ? end + 1 : end;
  const thing = apart ? parts.lexicon.longestAt(text, from) : follower;
  if (thing?.goods == null)
    return place === "turn" && isLikelyPerson({ at, general }, end) && isFigure(text, from);
  if (!apart && !isLikelyPerson({ at, general }, end)) return false;
  const counted = from + thing.text.length;
  return isFigure(text, text.charAt(counted) === " " ? counted + 1 : counted);
}

function opensLine({ text, at }: Site): boolean {
  return at === 0 || text.charAt(at - 1) === "\n";
}

/** 王五 走访, 王五:没人 */
function isCalledOn({ text, parts }: Site, { end }: Candidate): boolean {
  if (!" ,:".includes(text.charAt(end) || "#")) return false;
  const word = parts.lexicon.longestAt(text, end + 1);
  return word !== null && (word.measure?.id === "visit" || word.roles.has(Role.missed));
}

function isFigure(text: string, at: number): boolean {
  return startsNumeral(text.charCodeAt(at));
}

/** The general dictionary has a person's name here, or at least nothing that goes on from the surname. */
function isLikelyPerson({ at, general }: Pick<Site, "at" | "general">, end: number): boolean {
  const wordEnd = general.endAt(at);
  if (general.posAt(at) === "person") return wordEnd === end;
  const pos = general.posAt(at);
  return (pos === "other" || pos === "adverb") && wordEnd === at + 1;
}

/** 给阿依古丽家: no surname, but what is behind it tells that it is a name; 老人|正为小|孙子发愁 runs on. */
function isNamedByMark({ place, parts, startsWord }: Site, { spelling, marked }: Candidate): boolean {
  return (
    marked &&
    place !== "start" &&
    !startsWord &&
    spelling.length >= 3 &&
    spelling.length <= 6 &&
    !fetches.test(spelling) &&
    !/^[正刚却仍看瞧瞅每]|[为给替]/.test(spelling) &&
    !/[村镇县乡组队局委部校联]/.test(spelling) &&
    !endsInFigure.test(spelling) &&
    !holdsWord(spelling, parts.lexicon)
  );
}

/** 从车上搬下三箱|奶: so much of it. */
const endsInFigure = /[一二两三四五六七八九十几半][箱袋桶盒瓶提件包罐壶筐斤只条个]$/;

/** 去天水看|女儿, 到兰州接|孙子: whom somebody is on his way to, and where; 把衣柜抬进|屋: where to; 带铲子挨|家. */
const fetches = /[看接找带陪送进出挨]$/;

/** 给金针菇、石榴打药, 走访任务, 慰问施工人员: a word of the general dictionary; 给羊|添草: a beast and what is done to it. */
function isDictionaryWord({ text, at, place, general, surname }: Site, { marked }: Candidate): boolean {
  const pos = general.posAt(at);
  if (marked || (pos !== "thing" && pos !== "place" && pos !== "act")) return false;
  const wordEnd = general.endAt(at);
  // 欧阳|建国, 陆家|旺, which are words of their own to the dictionary
  if (wordEnd === at + 2 && (surname.length === 2 || text.startsWith("陆家", at))) return false;
  if (wordEnd > at + 1) return true;
  return place !== "strong" && pos === "thing" && general.posAt(wordEnd) === "act";
}

/** 给坐月子的儿媳, 入户查|隐患: a word, or an act and its thing, by the general dictionary, though 查 is a surname; 查建国家 is somebody's. */
function isActOnThing({ text, at, general, place }: Site, { end, marked }: Candidate): boolean {
  // 看望了|包解放|,, 给了|谢春花|,, 走访对象:|顾长生|,: no other act follows what was done.
  const told = place === "strong" || (place === "weak" && surnameAt(text, at).kind === "certain");
  if (told && "了:".includes(text.charAt(at - 1) || "#") && end === at + 3 && atEnd(text, end)) return false;
  const of = text.charAt(end) === "的";
  if (general.endAt(at) === end && end > at + 2) return of && general.posAt(at) !== "person";
  if (general.posAt(at) !== "act" || general.endAt(at) !== at + 1 || general.endAt(at + 1) !== end)
    return false;
  const pos = general.posAt(at + 1);
  return pos === "thing" ? !marked || of : pos === "act" && place === "strong" && (!marked || of);
}

/** 和|办公室的小李, 于|合作社: a long word of the general dictionary begins behind what is no surname then, and runs over the end. */
function cutsWord({ at, general, surname }: Site, { end }: Candidate): boolean {
  const from = at + surname.length;
  const wordEnd = general.endAt(from);
  return general.endAt(at) === from && wordEnd > end && wordEnd >= from + 3;
}

/** 农技站, 林业局, 卫生院: an office, not somebody. */
const organisation =
  /[局站所院校厂店部办委会园馆室行公司队银厅舍场]$|[局院校站厂](?:的|专|领|干|老|同|医|技)/;

/** 看看房子, 到卫生院, 林业局专|家: what no household is called. */
function isOrdinary({ text, at }: Site, { spelling, end }: Candidate, lexicon: Lexicon): boolean {
  if (spelling.length === 2 && /[子里头口上下边们事情况气地房活钱]$/.test(spelling)) return true;
  if (moneyHanded.test(spelling) && "把将".includes(text.charAt(at - 1) || "#")) return true;
  return (spelling.length > 2 && organisation.test(spelling)) || crossesWord(text, at, end, lexicon);
}

/** 把|钱|交到他手里, 把|钱|放在桌上 */
const moneyHanded = /^钱[交放送递转给塞退还拿存汇打分数凑收装压](?:[到在给]|$)/;

/** 林业局专|家: a longer word starts inside the name and runs over its end. */
function crossesWord(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  for (let at = start + 1; at < end; at += 1) {
    const word = lexicon.longestAt(text, at);
    if (word === null || at + word.text.length <= end) continue;
    // 林业局专|家, 请农技专|家
    // 跟满仓大|爷: the form of address is longer.
    const person = word.roles.has(Role.role) || word.roles.has(Role.title);
    if (word.roles.isOnly(Role.plain) || (word.text.length > 1 && person)) return true;
  }
  return false;
}

/** 李平和字学文|两家: how many those named are. */
const howMany = /[两二三四五六七八九十\d]{1,2}[户家](?!人)/y;

function countsThem(text: string, end: number): boolean {
  howMany.lastIndex = end;
  return howMany.test(text);
}

function isJoined(text: string, at: number): boolean {
  return "、和与及".includes(text.charAt(at - 1) || "#");
}

function isListed(text: string, at: number): boolean {
  return "、和与及".includes(text.charAt(at) || "#");
}

function holdsWord(spelling: string, lexicon: Lexicon): boolean {
  for (let at = 0; at < spelling.length - 1; at += 1) {
    const word = lexicon.longestAt(spelling, at);
    if (word !== null && word.text.length >= 2) return true;
  }
  return false;
}

const endsNoName = new Set(
  "的了在我你他她它们这那个把被给到去来不没有各共均等说和与跟向为送发还又再是就都也很每所要想请让户家里前后中上下时告",
);
const inNoName =
  /^人[住多同]|[才就却](?:看|瞧|碰|遇)?[见到]|^(.)一\1$|一下$|里与|里[和跟同][老小]|^端[出来上着过]|[两的了在我你他她们这那个把被给到去说是很]|^(?:隔壁|邻居|对门|旁边|对面|别人)|.[劈割收翻晒摘拆卸掰刨锯磨码][好完净碎]$|(?:[镇乡县区局处科站所院队社校厂]长|书记|主任|委员|干事)$/;

/** 买|牛崽, 买|牛用, 给|马料, 买|黄牛: beasts, young ones, their food and what is made of them, though 牛 and 马 are surnames. */
const ofBeasts =
  /^[牛羊马](?:[用养崽仔犊羔娃苗种粪圈棚舍草料肉皮毛蛋场]|.[崽仔犊羔料肉])|^[黄水奶牦肉母公耕种土][牛羊猪鸡鸭鹅马驴]$/;

function atEnd(text: string, at: number): boolean {
  return ",;。!?、\n".includes(text.charAt(at));
}

export function isUnknownName(token: Token | undefined): boolean {
  return token?.mention?.form === "unknown";
}
