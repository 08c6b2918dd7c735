import type { Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, hasSome, type Token } from "../../words/tokens.ts";

/** What an office gives or pays, and what somebody is found for: work, school, a buyer, a doctor. */
const ofOffices =
  /证|[低五医社]保|户口|助学|学费|[上转入]学|学校|补[贴助]|报销|养老金|贷款|[寻找]个?活|活[路计干]|打工|务工|就业|岗|销路|滞销|卖不|兽医|疫苗|工[钱资]|宅基地|专家|床位/;

/** What is built, laid or set up at a home. */
const ofHouse =
  /电(?!话|子|商)|水|沟|(?<![活销门出生])路(?!子|费)|桥|墙|房|[屋楼]顶|瓦|窗|(?<![上登专出部])门(?!诊|路)|锁|灶|炕|圈|棚|坎|厕|井|渠|管(?!理)|信号|(?<!手)机(?!会|构)|床(?!位)|灯/;

/** 希望办低保 and 电表换好了, 门口的路烂了 and 残疾证办好了: of an office and of the house, and of nothing of both. */
function areOfTwoKinds(need: string, act: string): boolean {
  const office = ofOffices.test(need);
  if (office === ofHouse.test(need) || office === ofOffices.test(act)) return false;
  return ofHouse.test(act) === office;
}

/** Characters that most words have: 堵了 and 挖了半天, 小子 and 沙子. */
const small = "了着过的子头里上下来去好一两半天个他她家我们把给帮没不";

/** 柴|劈柴 */
export function sharesWord(need: string, text: string): boolean {
  return [...text].some((one) => need.includes(one) && !small.includes(one));
}

const amiss = /[没不坏断堵漏裂塌松掉烂破]/;
const called = rolesOf(Role.cadreSelf, Role.arrange, Role.help);

/** 院墙快塌了,|电视收不到台我就联系师傅弄好了: it tells itself which thing was amiss. */
function tellsOwnMatter(need: string, tokens: readonly Token[]): boolean {
  const act = tokens.findIndex((token) => hasSome(token, called));
  const [thing] = tokens;
  if (act < 2 || thing === undefined) return false;
  if (!(thing.pos === "thing" || has(thing, Role.works) || thing.word?.goods != null)) return false;
  const told = textOf(tokens.slice(0, act));
  return amiss.test(told) && !sharesWord(need, told);
}

/** What was done puts an end to something else than the need told before it. */
export function isOfOtherMatter({ text: need }: { text: string }, { text, tokens }: Segment): boolean {
  return areOfTwoKinds(need, text) || tellsOwnMatter(need, tokens);
}

const ofPapers =
  /证|[低五医社]保|户口|助学|学费|转学|学校|报销|养老金|贷款|[寻找]个?活|活路|打工|务工|就业|兽医|工[钱资]|宅基地/;
const asksFor = /希望|要求|盼|求|请(?!假)|[让喊叫托]我|想[让请叫]|能不能|能否|可不可以/;
const lacksSome = /缺(?![水电路人劳手钱资技])/;
const raises = /反映|提出|诉求/;
const asker =
  "(?:[他她]们?[^,]{0,5}?|老[人汉太婆爷][家太]?|大[爷妈叔娘])(?:还|又|也|就)*(?:[跟给对]我们?)?(?:说|讲|提|反映|要求|希望|想|求|盼|的?诉求)";
/** 他说, 老人家说, 他媳妇想, 反映: somebody of theirs begins to tell. */
const opensAsker = new RegExp(`^[呃嗯那个还另外又,]*(?:${asker}|反映|提出|诉求)`);
const opensRequest = /^[呃嗯那个还另外又,]*(?:要求|希望|盼着?|恳请)/;

/**
 * 要求落实助学金,|他说屋后的沟堵了; 希望修院坝,|他想请供电所查电表: another request, or trouble of another kind, that is told for itself.
 * Not: 房顶漏雨,|希望给点油毡; 想学养蜂,|希望请个老师; 希望修路,|他说车进不来
 * @param text what is told next, from where its clause begins
 */
export function isAnotherNeed(need: string, text: string): boolean {
  if (othersSay.test(text) && someSaid.test(need)) return true;
  if (alsoAmiss.test(text) && wantsSome.test(need) && !sharesWord(need, text)) return true;
  const byAsker = opensAsker.test(text);
  if (!byAsker && !opensRequest.test(text)) return false;
  const asked = asksFor.test(need) || lacksSome.test(need);
  const asks = asksFor.test(text) || raises.test(text);
  if (areApart(need, text)) return asked || asks;
  const about = thingsIn(text);
  return byAsker && asked && asks && about.length > 1 && !sharesWord(thingsIn(need), about);
}

/** 想要两包化肥,|屋后的沟也堵了. Not: 房顶漏雨,|墙也裂了; 想换个水管,|水龙头也坏了 */
const alsoAmiss = /^[^,;。]{2,8}也(?:都|全|快)?(?:堵|坏|漏|塌|裂|倒|断|破|烂|垮|锈|松)(?:了|得|掉|$)/;
const wantsSome =
  /^[^,]{0,6}(?:想要|还?缺|需要?|要)[\d一二两三四五六七八九十几点些]+[袋包斤桶瓶棵株只头吨床件][^,]{1,5}$/;

/** 有的反映水渠堵了,|有的提出路不平. Not: 李平反映缺水,有人说是管子坏了 */
const othersSay = /^有(?:的|些?人|群众|村民|户)(?:说|讲|反[映应]|提出|建议|希望|要求|想)/;
const someSaid = /^(?:群众|村民|大家|有(?:的|些|人|群众|村民|户))/;

/** The one of papers, dues, work or school, the other of the house. */
function areApart(need: string, text: string): boolean {
  const papers = ofPapers.test(need);
  return papers !== ofHouse.test(need) && papers !== ofPapers.test(text) && ofHouse.test(text) === papers;
}

/** What it is about, without the words of asking and of what may be asked for in any matter. */
function thingsIn(text: string): string {
  return text.replace(
    /希望|要求|反[映应]|诉求|提出|求|请|想|盼着?|说|讲|能不能|[让喊叫托]我们?|村[里上委]|单位|政府|公家|[乡镇县][里上]|老[人汉太婆爷][家太]?|儿[子媳]|媳妇|孙[子女]|闺女|尽[快早]|帮[忙助]?|支持|解决|处理|协调|手续|程序|材料|政策|老师|资金|补[贴助]|[来去]?看看?|修[修一]?|办法?|销路|门口|[呃嗯,他她我们咱这那就是有条段截点下给把能]/g,
    "",
  );
}
