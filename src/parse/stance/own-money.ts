import type { Stretch } from "../scene/stretch.ts";
import { subjectAt } from "../scene/subject.ts";
import { Sign } from "../text/characters.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, tokenAt } from "../words/tokens.ts";

// What the household earns, spends and gets for itself.

const incomes = new Sign("收资账挣赚卖", /收入|工资|进账|[挣赚]|卖[^,]{0,6}[得了]/);
const rest = /^(?:余下|剩下|剩余|结余|余款|余钱)/;
/** 打工挣了3000元,|买了台冰箱, 又花1800|买了辆三轮 */
const bought =
  /^(?:又|就|还|拿去|拿钱|用[这那]?钱|全|都|刚|花[了掉]?[\d一二两三四五六七八九十百千万.]+[多来]?(?:元|块钱?)?)*(?:买|添|置办|交|盖|修|翻修|还)了(?!.*(?:给(?!娃|儿|女|孙|老婆|媳)|送|慰问|看望))/;
/** 年收入8000元,|买了一箱奶一袋米: what is brought on a visit, as it comes from a shop. */
const asGift =
  /(?:买|添)了[\d一二两三四五六七八九十]+(?:箱|袋|桶|提|盒|壶|件)(?:纯?牛?奶|大?米|面粉?|食?用?油|水果|鸡蛋|月饼|糕点|饼干|糖)/;
const helpers = rolesOf(Role.help, Role.cadreSelf);
const handing = rolesOf(Role.give, Role.dative, Role.cadreSelf, Role.help);

/** 陪他去信用社,|贷了五万|,买了三头牛 */
const borrowedSo = new Sign("贷", /贷(?:出|下|到)?来?了?[\d一二两三四五六七八九十]/);

/** 去年收入5.2万元, 卖羊得了2万元; not 帮他卖了300斤, 村集体收入5万元 */
export function tellsIncome(stretch: Stretch): boolean {
  if (!stretch.hasFigure) return false;
  // 给他协调了3万元贷款,|买了5头牛
  if (stretch.measures.includes("loan") || borrowedSo.isIn(stretch)) return true;
  if (!incomes.isIn(stretch)) return false;
  return !stretch.roles.hasSome(helpers) && !/集体|项目|合作社|公司/.test(stretch.text);
}

/** |余下的翻修了圈舍, |剩下的钱买了三轮车; not 余下的给李平送去 */
export function spendsRest({ text, roles, counts, measures }: Stretch): boolean {
  if (bought.test(text)) return !asGift.test(text) && !roles.has(Role.cadreSelf) && !roles.has(Role.help);
  if (!"余剩结".includes(text.charAt(0)) || !rest.test(text) || roles.hasSome(handing)) return false;
  // 剩下5户也走访了, 余下的帮他卖了: another matter.
  return !counts.includes("household") && !measures.includes("visit") && !roles.has(Role.plan);
}

/** 她家卖了核桃,|自己掏钱买了2头猪: 自己 is who acted before. */
export function paidThemselves({ tokens, roles, hasName }: Stretch): boolean {
  const self = tokens.findIndex((token) => has(token, Role.cadreSelf));
  const by = tokenAt(tokens, self)?.text ?? "";
  return by.startsWith("自己") && !hasName && !roles.has(Role.dative) && !roles.has(Role.pronoun);
}

/** 他|拿1200块|买了台洗衣机, 她用卖猪的2000元|买了饲料: what they spend. Not: 我拿1200块, 他拿了200元慰问金, 他拿200元给我, 看李平拿200元, 自己拿200元 */
export function spendsOwn({ tokens, text, roles }: Stretch, clause: string): boolean {
  if (roles.hasSome(helpers) || roles.has(Role.dative) || !spending.test(text)) return false;
  const at = tokens.findIndex((token) => /^[拿用花]/.test(token.text));
  const by = subjectAt(tokens, at);
  if (by !== "household" && by !== "kin") return false;
  // A household by its name, or 自己, may as well be who was called on, or the sender: what was bought tells.
  const named = tokens.slice(0, at).some((token) => token.mention !== null || token.text.startsWith("自己"));
  return !named || spentOn.test(clause.slice(clause.indexOf(text) + text.length));
}

const spentOn = /^(?:去|来)?(?:买|添|置|交|盖|修|翻|还|看病|雇)(?!.*[送给])/;
const spending =
  /[拿用](?:出来?)?(?:[^,给送慰捐]{1,8}的)?[\d一二两三四五六七八九十百千万.]+[多来]?(?:元|块钱?)$/;

/** 他去拉种子, 刘军赶集回来, 她从镇上回来 */
export const wentForThings = new Sign(
  "去集场街圩墟从",
  /(?:赶[集场街圩墟]|从[^,家我咱]{0,4}(?:[镇街集城县乡]|超市|商店|市场|场|供销社)[里上]?)(?:刚|才)?回(?:来|家)了?$|去(?:[^,我咱]{0,4}(?:拉|买|取|驮|背)|(?:镇|乡|县|城|街|民政|信用社|银行)[里上城]?领)(?![^,]*[给送])/,
);

/** 拉回来30斤 */
const broughtHome = new Sign(
  "买带拉捎取背驮提领",
  /^(?:还|又|也|给带|就|(?:刚|才)?回来?|顺便|顺路)*(?:(?:拉|背|驮|取|买|捎|带|领)回(?:来|家)?|(?:买|提)(?:了|来了?))/,
);

const broughtToThem = /提[了来]|[送给放看搁]/;

/** 他去拉种子,|拉回来30斤. Not: 老人去买菜,|提了一箱奶, |买了箱奶|去看他老伴, which the sender brought */
export function fetchedHome(stretch: Stretch, clause: string): boolean {
  return broughtHome.isIn(stretch) && !broughtToThem.test(clause);
}

/** 刘军赶集回来,|买了米2袋|,送给他: brought by who is to be told, for all that the household came from a shop. */
export function givenToThem({ tokens }: Stretch, text: string): boolean {
  const end = tokens.at(-1)?.end ?? text.length;
  return handedOver.test(text.slice(end, end + 10));
}

const handedOver =
  /^,?(?:[我咱]们?|又|就|都)*(?:送给|送到|拿给|给)了?(?:[他她](?!们?(?:邻|老?[伴婆]|儿|孙|妈|爸|爹|娘))|老人|人家)/;

/** 他去年贷了款,|又买了两头牛: the household goes on to tell what it got for itself. */
export function boughtAgain({ tokens, roles, hasName }: Stretch): boolean {
  if (hasName || roles.has(Role.dative) || roles.has(Role.cadreSelf) || roles.has(Role.pronoun)) return false;
  const at = tokens.findIndex((token) => has(token, Role.buy));
  return at > 0 && /^(?:又|还|新|刚|刚刚|自己)$/.test(tokens[at - 1]?.text ?? "");
}
