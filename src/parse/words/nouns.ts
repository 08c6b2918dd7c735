import { isHan, isLatin } from "../text/letters.ts";
import type { Lexicon } from "./lexicon.ts";
import { Role } from "./roles.ts";
import type { Token } from "./tokens.ts";
import type { Measure } from "./vocabulary.ts";

/** What is counted: a word of a measure, a thing, people, or words that no list has. */
export type Noun = {
  tokens: Token[];
  text: string;
  measure: Measure | null;
  kind: "measure" | "goods" | "class" | "people" | "benefit" | "text";
};

export function isSomebody(token: Token | undefined): boolean {
  const roles = token?.word?.roles;
  if (roles === undefined) return token !== undefined && isPerson(token);
  return roles.has(Role.kin) || roles.has(Role.householdClass) || roles.has(Role.role);
}

const personEnds = "人友民员学乡妹弟居戚生档娌子伙娘师年女匠";
const persons =
  /(?:[年家工路本老友军].?人|[朋战工亲校].?友|[居村山渔牧农]民|[人社职店官学队船海]员|同学|[同老]乡|姐妹|姊妹|兄弟|妯娌|邻居|亲戚|后生|小伙子?|姑娘|老师|[学师医]生|[工木瓦石铁泥漆篾]瓦?匠|搭档|青(?:壮)?年|妇女)$/;

/** Who is left of a word of two characters behind a figure: 两个|孙, 三个|仔. */
const young = "孙仔崽伢囝囡侄甥";

/** 几个|姐妹, 三个|老同学, 两名|年轻人, 两个|孙: people by what they are to each other or do, whom no list has. */
export function isPerson({ kind, text, word }: Token): boolean {
  if (kind !== "text" && word?.roles.has(Role.plain) !== true) return false;
  if (text.length < 2) return young.includes(text || "#");
  return personEnds.includes(text.charAt(text.length - 1)) && persons.test(text);
}

/** 召开|评议会, 主持一次|评议会 */
function isHeld(before: Token | undefined): boolean {
  const unit = before?.quantity?.unit?.name;
  return (
    unit === "次" ||
    unit === "场" ||
    unit === "个" ||
    /^(?:召开|主持|组织|举行|开)了?$/.test(before?.text ?? "")
  );
}

/** Open text that ends in what the general dictionary knows as no thing. */
export function isAct(noun: Noun | null): boolean {
  const pos = noun?.kind === "text" ? noun.tokens[noun.tokens.length - 1]?.pos : null;
  return pos === "act" || pos === "other" || pos === "adverb";
}

/** 袋, 份, 把, 株 and weights measure a whole list; 桶, 箱 or 卷 only what comes in them. */
const anyUnit = new Set("袋 份 件 批 吨 公斤 斤 套 把 株 棵 只 头 本".split(" "));

/** 糖果、本子30本, 铅笔、字典10本: the last alone is counted so. Not: 杂志、报纸30本 */
const unbound = /(?:[糖果笔包盒尺奶米面油衣裤鞋帽袜球杯壶水灯]|橡皮|玩具|食品|饼干|文具)$/;

/** 尿素、复合肥10包: what is sold loose and put into a pack. Not: 毛巾、洗衣粉2包; 大米、盐3包, each in packs of its own */
const packed = /(?:[肥铵钾泥灰沙煤籽种]|尿素|饲料|种子|石膏)$/;

/** 有机肥、农药30余袋: one figure over the whole list. */
export function suitsAll(figure: Pick<Token, "quantity">, nouns: readonly Noun[]): boolean {
  const unit = figure.quantity?.unit?.name;
  if (unit === "包")
    return (
      nouns.length > 0 &&
      nouns.every(({ kind, text }) => (kind === "goods" || kind === "text") && packed.test(text))
    );
  return (
    unit !== undefined &&
    anyUnit.has(unit) &&
    nouns.every(
      ({ kind, text }, at) =>
        (kind === "goods" || kind === "text") &&
        (unit !== "本" || at === nouns.length - 1 || !unbound.test(text)),
    )
  );
}

export function precede(noun: Noun, earlier: Noun): void {
  noun.tokens.unshift(...earlier.tokens);
  noun.text = `${earlier.text}、${noun.text}`;
}

/** 50斤, 200元 behind a counted pack tells the pack. */
export function isContent(token: Token): boolean {
  const kind = token.quantity?.unit?.kind;
  return kind === "mass";
}

export function isNounToken(token: Token | undefined): boolean {
  return token !== undefined && nounOf(token, undefined, null) !== null;
}

function nounBy(token: Token, kind: Noun["kind"], measure: Measure | null = null): Noun {
  return { tokens: [token], text: token.text, measure, kind };
}

export function nounOf(token: Token, before: Token | undefined, lexicon: Lexicon | null): Noun | null {
  if (token.kind === "text") return nounOfText(token, before, lexicon);
  const word = token.word;
  if (word === null) return null;
  if (word.measure !== null)
    return word.measure.id === "visit" ? null : nounBy(token, "measure", word.measure);
  if (word.goods !== null) return nounBy(token, "goods");
  if (word.goodsClass) return nounBy(token, "class");
  const { roles } = word;
  if (roles.has(Role.stateBenefit)) return nounBy(token, "benefit");
  if (roles.has(Role.works) || (word.quality && roles.isEmpty)) return nounBy(token, "text");
  // 硬化|院坝60平方米: what is built, and no home gone to.
  if (roles.has(Role.home) && before?.word?.roles.has(Role.build) && token.text.includes("院"))
    return nounBy(token, "text");
  // 孙长林老人: how the household is called.
  return roles.has(Role.householdClass) && !before?.mention ? nounBy(token, "people") : null;
}

const hourOfDay = /^[\d一二两三四五六七八九十]{1,3}点(?:钟|半)?$/;

function nounOfText(token: Token, before: Token | undefined, lexicon: Lexicon | null): Noun | null {
  const { text, pos } = token;
  // 铺了两亩中午|十二点|回来
  if (text.includes("点") && hourOfDay.test(text)) return null;
  // 给王建华2袋: somebody whom the roster does not know; 送胡萝卜2袋 and 给五香豆2袋 look as much like a name.
  if (pos === "person" && before?.word?.roles.has(Role.dative) && !lexicon?.endsAsThing(text)) return null;
  // Not A4纸, whose last character is none of theirs.
  if (isLatin(text.charCodeAt(0)) && !isHan(text.charCodeAt(text.length - 1)))
    return before?.kind === "quantity" || before?.text === "of" ? nounBy(token, "text") : null;
  const unit = before?.quantity?.unit?.name ?? "";
  if (text.length >= 2) {
    // 低保评议会, 家长会: a meeting by its ending, behind a word of holding it; 开|完会 tells when.
    if (text.endsWith("会") && !text.startsWith("完") && isHeld(before))
      return nounBy(token, "measure", lexicon?.measure("meeting") ?? null);
    // 农业贷款, 扶贫贷款: words of their own to the dictionary.
    if (text.endsWith("贷款")) return nounBy(token, "measure", lexicon?.measure("loan") ?? null);
    // 办了两期|牛羊育肥班
    if (text.endsWith("班") && /^[期届场]$/.test(unit))
      return nounBy(token, "measure", lexicon?.measure("training") ?? null);
  }
  // 讲了一堂|果树管理课
  if (text.endsWith("课") && /^[堂节]$/.test(unit))
    return nounBy(token, "measure", lexicon?.measure("training") ?? null);
  // 李平家单独3包, 陆续5袋: how, not what.
  if (pos === "adverb" && token.opens === "adverb") return null;
  // 明白卡给他|贴墙上|一张: where it was put up.
  if (putUp.test(text)) return null;
  // 实际|送了2袋
  // 在朋友圈卖了30只土鸡: a place.
  if (text === "实际" || (before?.text.length === 1 && "在从于往".includes(before.text))) return null;
  return nounBy(token, before?.quantity != null && isPerson(token) ? "people" : "text");
}

const putUp = /^张?[贴挂钉压放][在到]?.{0,3}[墙门床柜桌窗板]头?[上里后]$/;

export function extend(noun: Noun, more: Noun, token: Token): void {
  noun.tokens.push(token);
  noun.text += token.text;
  if (more.measure !== null) {
    noun.measure = more.measure;
    noun.kind = "measure";
  } else if (noun.kind === "people" && token.word?.roles.has(Role.works)) noun.kind = "text";
  // 农民|文化广场: what is theirs is no people.
  else if (noun.kind === "text" && more.kind !== "text")
    noun.kind = more.kind === "goods" ? "text" : more.kind;
  else if (noun.kind === "goods" && more.kind === "text") noun.kind = "text";
  else if (noun.kind === "goods" && more.kind === "goods") noun.kind = "text";
}

type GoodsName = { name: string; known: boolean; isClass: boolean };

/**
 * The name goods are recorded under: the list's, or as said without words of quality.
 * @param ofKind those of them that tell what kind of thing it is, and stay
 */
export function goodsName(text: string, lexicon: Lexicon, ofKind?: RegExp): GoodsName {
  let said = text.trim();
  const listed = listedAs(said, lexicon);
  if (listed !== null) return listed;
  if ("的了完".includes(said.charAt(0)) || "的了".includes(said.charAt(said.length - 1)))
    said = said.replace(/^(?:[的了]|完(?=..))+|[的了]+$/g, "");
  // 代买|化肥2袋
  if (said.length >= 3 && said.charAt(0) === "代") said = said.replace(/^代[买购]/, "");
  const last = said.charAt(said.length - 1);
  // 赠书|一本: one word of the dictionary.
  if (said.length === 2) said = said.replace(/^[赠捐](?=[书衣鞋药])/, "");
  if (last === "药") said = said.replace(/^代?[买抓取开拿配](?=药$)/, "");
  else if (said.length > 2 && purposeEnds.includes(last))
    said = said.replace(purpose, "").replace(usedAs, "");
  // 路灯|使(400余村民受益)
  else if (said.length > 2 && last === "使") said = said.slice(0, -1);
  // 领到30羽鸡苗|后(很高兴), 领到10只鸡苗|时(笑了)
  else if (said.length > 2 && "后时".includes(last)) said = said.replace(/(?:之?后|的?时)$/, "");
  // 送了一袋米|后|又去了王五家
  else if (said.length === 2 && last === "后" && "米面油肉蛋奶糖茶药煤炭柴种盐".includes(said.charAt(0)))
    said = said.charAt(0);
  // 两箱|奶|喝, 两双|鞋|穿
  else if (said.length >= 2 && "喝吃穿".includes(last)) said = said.replace(/(?<![小好零])[喝吃穿]$/, "");
  // 两袋精饲料|试喂, 两袋面|尝尝
  if (said.length >= 3 && "试种喂用养尝鲜".includes(last)) said = said.replace(trial, "");
  if (said.length >= 5) said = said.replace(fromOffice, "");
  // 大桶|油1桶, 小袋|米2袋
  if (said.length >= 3 && "大小".includes(said.charAt(0)))
    said = said.replace(/^[大小][桶袋箱瓶盒](?![子盖装垫饭])/, "");
  // 还有那个粉条|粉条是五斤: named, and then told of.
  const half = said.length >> 1;
  const isTwice = half > 0 && said.length === 2 * half && said.startsWith(said.slice(half));
  // 一双鞋|鞋她穿不上
  if (isTwice && (half > 1 || lexicon.word(said.slice(half))?.goods != null)) said = said.slice(half);
  for (;;) {
    const found = listedAs(said, lexicon);
    if (found !== null) return found;
    // 筛|茶叶, 晒|花椒: what was done with it is no part of its name.
    const thing = said.length >= 3 && handling.includes(said.charAt(0)) ? lexicon.word(said.slice(1)) : null;
    if (thing?.goods && !thing.goodsClass) return { name: thing.goods, known: true, isClass: false };
    const quality = lexicon.longestAt(said, 0);
    // 慰问物资|大米: the class in front of one of it.
    const one = quality?.goodsClass ? lexicon.word(said.slice(quality.text.length)) : null;
    if (one?.goods && !one.goodsClass) return { name: one.goods, known: true, isClass: false };
    // 救灾物资|中|棉被: one of those.
    const within = quality?.goodsClass ? /^[中里内]的?(?=..)/.exec(said.slice(quality.text.length)) : null;
    if (quality && within) {
      said = said.slice(quality.text.length + within[0].length);
      continue;
    }
    if (!quality?.quality || quality.text.length >= said.length || ofKind?.test(quality.text)) break;
    if (quality.text === "新" && newOfName.test(said)) break;
    const rest = said.slice(quality.text.length).replace(/^的/, "").trim();
    // 慰问|信: what kind of it. 扶贫|羊: a beast is what it is by one character.
    if (rest.length === 1 && !lexicon.word(rest)?.goods && !beasts.includes(rest)) break;
    said = rest;
  }
  return { name: said, known: false, isClass: false };
}

const beasts = "羊牛猪鸡鸭鹅兔驴鱼";

/** 新疆棉被, 新华字典: whose name begins so, new or not. */
const newOfName = /^新(?:疆|华|会(?=陈皮|柑)|冠|西兰|加坡|农合)/;

function listedAs(said: string, lexicon: Lexicon): GoodsName | null {
  const word = lexicon.word(said);
  if (word?.goods) return { name: word.goods, known: true, isClass: word.goodsClass };
  return word?.goodsClass ? { name: said, known: true, isClass: true } : null;
}

/** 农业局|化肥, 县供销社|尿素: from whom it was. */
const fromOffice =
  /^[\u4e00-\u9fff]{2,8}(?:局|委员?会|供销社|公司|政府|集团|办事处|联社)的?(?=[\u4e00-\u9fff]{2})/;

/** What either of the two that follow ends in. */
const purposeEnds = "路道房圈井墙渠坑坝沟院坪种子肥料柴火粮的材防旱于台灶窗粥饭汤馍头粽浆";

const trial = /(?<=..)补种$|(?<=.)(?:先?试(?:一?试|[种喂用养])?|尝(?:一?尝|个?鲜))$/;

/** 沙子|垫路, 水泥|修渠, 油漆|刷门窗; 米|煮粥: what it is for. Not: 油炸馒头, 煮鸡蛋 */
const purpose =
  /(?<=..)(?:垫|铺|修|盖|打|砌|建|补|填|刷|糊|抹|硬化)(?:路|道|房|圈|井|墙|渠|坑|坝|沟|院坝?|地坪|灶台?|锅台|门窗)$|(?<=[米面粉豆肉骨薯])(?:[煮熬]粥|[煮做]饭|[炖熬煲]汤|蒸(?:馍|馒头)|包(?:饺子|粽子|汤圆)|磨豆?浆)$/;

/** 麦种|作种子, 炉灰|当肥料: what it is used as; 塑料布|防(漏雨), 水|用于(浇地), 水|抗旱. */
const usedAs =
  /(?<=..)(?:当作?|作为?)(?:种子?|肥料?|[饲草燃垫底]料|柴火?|口粮|引火的?|教材)$|(?<=..)防$|(?<=.)(?:用于|抗旱)$/;

const handling = "筛晒摘炒剥拣挑晾磨洗切腌收挖割";

/** What is of the thing in front of it: 洋芋|种子, 菜籽|油. */
export const ofThing = /^(?:种子?|籽|树?苗|饲料|(?:专用)?肥料?|油|面|淀?粉|酒|罐头)$/;

/**
 * 牛奶|鸡蛋, 棉衣|被子|床单: listed things side by side; null where they are the name of one.
 * @param each so much of each of them is told behind, so that things of no list are several too: 雨衣|雨鞋|各30套
 */
export function apartThings({ tokens }: Pick<Noun, "tokens">, each = false): Noun[] | null {
  const last = tokens[tokens.length - 1];
  if (tokens.length < 2 || last === undefined || (ofThing.test(last.text) && tokens[0]?.text.length !== 1))
    return null;
  const isThing = (token: Token) =>
    token.word?.goods != null ||
    (token.pos === "thing" && (token === last ? token.text.length > 1 : each && token.text.length === 2));
  if (!tokens.every(isThing)) return null;
  return tokens.map((token) => ({
    tokens: [token],
    text: token.text,
    measure: null,
    kind: token.word?.goods == null ? "text" : "goods",
  }));
}

const staples = new Set(["米面油", "米面", "米油", "面油", "粮油米面", "米、面、油"]);

/** 米油面, 油米面, 米面油奶, in any order, each once. */
const threeOrMore = /^(?:([米面油奶盐糖蛋肉])(?!.*\1)){3,}$/;

/** 米面油 is three goods, 米面 two. */
export function partsOf(said: string): string[] {
  if (staples.has(said)) return [...said].filter((character) => "米面油".includes(character));
  if (threeOrMore.test(said)) return [...said];
  return [said];
}
