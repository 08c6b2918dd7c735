import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, type Token, tokenAt } from "../words/tokens.ts";
import type { Stretch } from "./stretch.ts";

/** Who acts: the sender or those with him, the household spoken of, somebody of its family, or anybody else. */
export type Subject = "us" | "household" | "kin" | "other";

/** Who acts at the verb at `at`: the nearest before it whom no other word governs; null where the one before goes on. */
export function subjectAt(tokens: readonly Token[], at: number): Subject | null {
  for (let place = at - 1; place >= 0; place -= 1) {
    const token = tokens[place];
    if (token === undefined || token.bracketed) continue;
    const subject = personOf(token);
    if (subject !== null && !isGoverned(tokens, place)) return subject;
  }
  return null;
}

/** 县红会, 村里人, 隔壁邻居: an office, or people who are neither of the household nor with the sender. */
const organisations = "局会站院厂所队社司行校联";
const neighbourEnds = "居壁戚亲人家乡友学板们联控";
const neighbours =
  /(?:邻居|隔壁|亲戚|乡亲|别人|人家|[里上]人|老乡|朋友|工友|同学|老板)们?$|[妇残侨]联$|疾控$/;

const persons = rolesOf(
  Role.cadreSelf,
  Role.kin,
  Role.office,
  Role.role,
  Role.villageThing,
  Role.pronoun,
  Role.ownPlace,
  Role.title,
);

/** Whom a token names; null where it names nobody. */
export function personOf(token: Token): Subject | null {
  if (token.kind === "cadre") return "us";
  if (token.mention !== null) return "household";
  const called = hasSome(token, persons) ? personByRole(token) : null;
  if (called !== null) return called;
  if (isNearby(token)) return "other";
  const ends = token.text.charAt(token.text.length - 1);
  if (token.kind !== "text" || token.text.length < 3) return null;
  if (organisations.includes(ends)) return "other";
  return "动正".includes(ends) && setToWork.test(token.text) ? "other" : null;
}

function isNearby({ text }: Token): boolean {
  return neighbourEnds.includes(text.charAt(text.length - 1)) && neighbours.test(text);
}

const closePeople =
  /^(?:[老小好]|[小中大]学|[初高]中)?(?:亲戚|亲友|亲家|朋友|邻居|邻里|街坊|乡亲|同学|战友|工友|发小)们?$|^亲戚(?:朋友|邻居)$|^老乡们?$|^(?:水滴|轻松|爱心)筹$/;

const closePeopleEnds = new Set("们戚友家居里坊亲学小乡筹");

/** 亲戚, 老战友, 邻居们, 水滴筹; not 动员亲戚 read as one word. */
export function isClosePeople({ text }: Token): boolean {
  return closePeopleEnds.has(text.charAt(text.length - 1)) && closePeople.test(text);
}

/** 供电所主动, 施工队正: read as one word. */
const setToWork = /[局会站院厂所队社司行校](?:主动|正)$/;

function personByRole(token: Token): Subject | null {
  if (has(token, Role.cadreSelf)) return "us";
  if (has(token, Role.kin) && !has(token, Role.householdClass)) return "kin";
  if (has(token, Role.office) || has(token, Role.role) || isOffice(token)) return "other";
  const theirs = has(token, Role.pronoun) || has(token, Role.ownPlace);
  return theirs || (has(token, Role.title) && token.text.length >= 2) ? "household" : null;
}

/** 村委会, 合作社, 学校, and not 群众. */
function isOffice(token: Token): boolean {
  return has(token, Role.villageThing) && !has(token, Role.householdClass);
}

const governing = rolesOf(
  Role.dative,
  Role.with,
  Role.go,
  Role.return,
  Role.pass,
  Role.help,
  Role.give,
  Role.contact,
);

/** 给他, 和村支书, 到李平家, 我的, 走访李平: no subject. */
export function isGoverned(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  // 托|他|嫂子, 给李平家的儿子: whose kin it is stands between.
  if (has(tokens[at], Role.kin)) while (saysWhoseKin(tokenAt(tokens, before))) before -= 1;
  // 到李平|家中,问了: the place that was gone to.
  if (has(tokens[at], Role.ownPlace) && tokenAt(tokens, before)?.mention != null) before -= 1;
  // 到村民李平家: what is between the two says who it is.
  // 陪着|李平: 着 is the verb's.
  while (
    before >= 0 &&
    (saysWho(tokens[before] as Token) ||
      (before === at - 1 && nextDoor.test(tokens[before]?.text ?? "")) ||
      // 组织|学校|12位|老师: of which office they are.
      (has(tokens[at], Role.role) && isOfOffice(tokens[before] as Token)) ||
      // 我和刘军、|李桂花|帮赵满仓收玉米
      (tokens[before]?.mention != null && tokens[before + 1]?.text === "、") ||
      // 为李平的老伴、|儿子|送去, 为李平家儿子、|女儿|送去
      (has(tokens[at], Role.kin) && isInRowOfKin(tokens, before)))
  )
    before -= 1;
  const token = tokenAt(tokens, before);
  if (token === undefined) return false;
  // 托邻居转交, 跑来找我了说, 还给伢儿带了书, 把他的玻璃擦了, 代李平卖香油
  if ("托请给找".includes(token.text.charAt(token.text.length - 1) || "#")) return true;
  if (token.text === "把" || token.text === "代") return true;
  // 让|隔壁|陈九斤|转交
  if ((token.text === "让" || token.text === "叫") && nextDoor.test(tokens[before + 1]?.text ?? ""))
    return true;
  if (persuading.has(token.text) || isRaisedByUs(tokens, at)) return true;
  const measure = token.word?.measure?.id;
  return hasSome(token, governing) || measure === "visit" || measure === "talk";
}

/** 李平|的|老伴|、|儿子: what stands in a row of one house before the last of it. */
function isInRowOfKin(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text === "、") return has(tokens[at - 1], Role.kin);
  if (has(tokens[at], Role.kin)) return tokens[at + 1]?.text === "、";
  const row = tokens
    .slice(at + 1, at + 4)
    .some((token, place) => has(token, Role.kin) && tokens[at + place + 2]?.text === "、");
  return row && saysWhoseKin(tokens[at]);
}

/** 学校, 镇政府, 农业局 */
function isOfOffice(token: Token): boolean {
  return has(token, Role.office) || isOffice(token) || namesOffice(token.text);
}

const countsPeople = new Set("个位名户");

/** 动员|李平的|亲戚捐了3000元, 和李平的|邻居一起送了米, 通过|李平的|女婿送了500元: what they give is ours. Not: 动员李平拆了, 给李平的邻居送了米 */
function isRaisedByUs(tokens: readonly Token[], at: number): boolean {
  const person = tokens[at] as Token;
  const isNear = isNearby(person) || isClosePeople(person);
  if (!isNear && !has(tokens[at], Role.kin)) return false;
  let before = at - 1;
  while (saysWhoseKin(tokenAt(tokens, before))) before -= 1;
  const token = tokenAt(tokens, before);
  return raising.has(token?.text ?? "") || (isNear && has(token, Role.with) && token?.text !== "在");
}

const raising = new Set("动员 发动 发起 号召 倡议 组织 通过".split(" "));

/** 我劝她|莫急, 安慰了|他: whom somebody talks round does nothing by it. */
const persuading = new Set("招呼 拉着 劝 劝导 劝说 安慰 宽慰 开导 叮嘱 嘱咐 鼓励 提醒 安抚 劝慰".split(" "));

/** 李平|家|的|儿子, 他|嫂子 */
function saysWhoseKin(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (has(token, Role.pronoun) || token.mention !== null || has(token, Role.home) || token.text === "的")
  );
}

/** 村民, 上坪村|二组, 给|3个|党员; 着, 了, and marks. */
function saysWho(token: Token): boolean {
  const { kind, text, quantity } = token;
  if (kind === "mark" || kind === "group" || kind === "village") return true;
  if (text.length === 1 && "着了过".includes(text)) return true;
  return has(token, Role.householdClass) || countsPeople.has(quantity?.unit?.name ?? "");
}

/** 请|隔壁|邻居转交 */
export const nextDoor = /^(?:隔壁|对门|旁边|左右)的?$/;

const acting = rolesOf(Role.dative, Role.give, Role.go);
const theirs = rolesOf(Role.kin, Role.pronoun, Role.ownPlace, Role.title);

/** 他买了, 李平家种了: the household or one of it is who acts in the stretch. */
export function actsItself({ tokens, roles, hasName }: Stretch): boolean {
  if (roles.has(Role.cadreSelf) || !(hasName || roles.hasSome(theirs))) return false;
  let verb = 0;
  for (; verb < tokens.length; verb += 1) {
    const word = tokens[verb]?.word ?? null;
    if (word !== null && (word.measure !== null || word.roles.hasSome(acting))) break;
  }
  const subject = subjectAt(tokens, verb);
  return subject === "household" || subject === "kin";
}

/** The household, or somebody of it. */
export function isOfHousehold(subject: Subject | null): boolean {
  return subject === "household" || subject === "kin";
}

/** 李平, 他, 他儿子, 他家: a household, or somebody or something of one. */
export function isOfTheirs(token: Token | undefined): boolean {
  return (
    token?.mention != null || has(token, Role.pronoun) || has(token, Role.kin) || has(token, Role.ownPlace)
  );
}

/** 财政局, 县发改局, 农商银行: by how such names end. */
export function namesOffice(name: string): boolean {
  return /^[\u4e00-\u9fff]{1,8}(?:局|委|办|院|中心|公司|银行|联社?|站|所|社区|街道|协会|集团|学校)$/.test(
    name,
  );
}
