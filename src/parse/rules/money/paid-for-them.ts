import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import { share } from "../../scene/share.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { subjectAt } from "../../scene/subject.ts";
import { Sign } from "../../text/characters.ts";
import { type Item, onlyCounted } from "../../words/item.ts";
import { Role } from "../../words/roles.ts";
import { has } from "../../words/tokens.ts";

// What we paid in their place is money given, whatever bill it was: 替她还了200, 书本费215我给交了.

const digits = "[\\d一二两三四五六七八九十百千]";
const pays = "(?:先|都|全|一次)?(?:代?[交缴]|垫付?|结|付|还|掏|出)(?:清|上|付|齐)?";
const us = "(?:[我咱俺](?:们)?(?:个人|自己|单位|局里)?|(?:我们)?(?:单位|局里))";

/** 李平欠的医药费|我帮他还了300元: a debt told in front. Not: 帮他交了200元电费, an errand with his own money */
const debtPaid = new RegExp(
  `欠(?:着|下|了|的)?[^,。;\\n\\d]{1,8}${us}帮[他她]家?(?:先)?还(?:清|上|掉)?了${digits}`,
);
const helpsPay = new Sign("还", /帮[他她]家?(?:先)?还(?:清|上|掉)?了[\d一二两三四五六七八九十百千]/);

/** Bills of a household's own, that others pay in its place. Not: 羊钱, 工程款, 地租, 饭钱, 彩礼钱 */
const bills =
  "(?:学杂?费|书本?费|校服费|药[费钱]|医[药疗]费|医保费?|合作医疗费?|保险费?|保费|养老保险费?|住院费|挂号费|检查费|手术费|[水电网]费|电话费|话费|取暖费|暖气费|煤钱|(?:化肥|肥料|种子|饲料|农药)[钱款费]|押金|花了|账|欠款|债|欠[^,]{1,6}的?[钱款账])";
/** 我替她还了|200, 给他孩子交了学费|2000元 */
const sum = new RegExp(`(?:给|替)[^,我咱俺]{0,8}?(${pays})了([^,我咱俺]{0,8}?)${digits}`);
const paidSum = new Sign("交缴垫结付还掏出", sum);
/** 电费六十二块|我给交了, 药钱|我出的四十二块 */
const paidBill = new Sign(
  "费钱款金账花",
  new RegExp(
    `${bills}(?:一共|共|总共)?${digits}[^,]{0,6}?(?:是|都)?${us}(?:给|替)?(?:[他她]们?家?)?${pays}(?:了|的)$|${bills}(?:是|都)?${us}(?:给|替)?(?:[他她]们?家?)?${pays}(?:了|的)${digits}`,
  ),
);
const ofBills = new RegExp(`${bills}$`);
/** What was theirs and only passed through our hands. */
const passedOn =
  /收[^,拾割种]{0,10}(?:费|钱|元|块|款|金)|收了?[他她]|[交转拿送打]来|(?:给|还|转)了?[我咱俺]|[他她]的钱|把钱/;
const earns = /[打务]工|挣|攒|收入|卖|工资/;
const ofTrade = /[买卖租]|工[钱资]/;
/** 替她还了200: no bill named. */
const noBill = /^(?:[他她]们?家?)?$/;
const byThem = /自己|自家|[他她](?:媳妇|老婆|儿子|女儿|爹|妈|哥|弟|侄)|利息|贷款|[借欠]给?[我咱]|工[资钱]/;

/** The sum of a segment that tells of a bill we paid for somebody. */
export function isPaidForThem({ quantity }: Item, segment: Segment, scene: Scene): boolean {
  const inSum = paidSum.isIn(segment);
  if (helpsPay.isIn(segment) && segment.people.named.length > 0 && segment.reading.items.length === 1)
    if (isDebtOfOne(segment, sentenceAround(segment, scene))) return true;
  if (!inSum && !paidBill.isIn(segment)) return false;
  const { tokens, text, roles, people, reading } = segment;
  if (people.named.length === 0 || reading.items.length > 1 || (quantity?.value ?? 0) < 10) return false;
  if (quantity?.unit != null && quantity.unit.kind !== "money") return false;
  if (roles.has(Role.not) || roles.has(Role.notGiven) || byThem.test(text)) return false;
  const at = tokens.findIndex((token) => /[交缴垫结付还掏出]/.test(token.text));
  const around = sentenceAround(segment, scene);
  if (passedOn.test(around)) return false;
  const [, verb = "", what = ""] = (inSum && sum.exec(text)) || [];
  if (inSum && !ofBills.test(what)) {
    // 替她还了超市|200元
    const bare = noBill.test(what) ? !verb.includes("结") : verb.includes("还") && !/[费钱款金]/.test(what);
    if (!bare || (!verb.includes("还") && ofTrade.test(around))) return false;
  }
  const payer = subjectAt(tokens, at);
  return payer === "us" || (payer === null && isForWhom(segment) && !earns.test(around));
}

/** 李平|欠的钱我帮他还了300元. Not: 李平欠|刘军|的钱, where both are named; …还了300元,|他下月还我, |他女儿出的钱 */
function isDebtOfOne({ people: { named }, roles }: Segment, around: string): boolean {
  const debt = debtPaid.exec(around);
  if (debt === null || named.length !== 1 || roles.has(Role.not)) return false;
  if (named.some(({ name }) => debt[0].includes(name))) return false;
  return !theirMoney.test(around.slice(debt.index + debt[0].length));
}

const theirMoney = /还[给]?[我咱]|借|[他她](?:们|家)?[^,]{0,4}(?:出|给|转|掏)|儿子|女儿/;

/** 给|李平, 替|他孩子; not 给|孙子, 给|人家: theirs to pay. */
function isForWhom({ tokens }: Segment): boolean {
  return tokens.some(
    (token, at) =>
      (has(token, Role.dative) || has(token, Role.help)) &&
      (tokens[at + 1]?.mention != null || /^[给替]?[他她]/.test(`${token.text}${tokens[at + 1]?.text}`)),
  );
}

function sentenceAround({ tokens }: Segment, { source: { text } }: Scene): string {
  const at = tokens[0]?.start ?? 0;
  const from = Math.max(at - 60, 0);
  const before = text.slice(from, at).replace(/^.*[。;\n]/s, "");
  return `${before}${/^[^。;\n]*/.exec(text.slice(at, at + 80))?.[0]}`.replace(notTakenBack, "");
}

/** 他非要还我|,没要; 他要把钱给我,我没收: nothing passed through our hands. */
const notTakenBack =
  /,(?:[他她]|人家|老人)家?(?:[非硬]?要|坚持要|执意要|想)(?:把(?:这|那)?钱)?[给还转](?:给)?[我咱俺]们?(?:这|那)?钱?,(?:但|可)?[我咱俺]?们?(?:也|都|坚决|就)?[没不](?:肯|敢)?[要收接]/;

/** 书本费二百一十五,|我给交了: how much the bill is, and next who paid it. */
export const billTold: Rule = {
  id: "bill/told",
  requires: new Requirement({ oneOf: "费钱款金花", figure: true }),
  read(segment, scene) {
    const item = onlyCounted(segment.reading);
    if (item === undefined || segment.people.named.length === 0) return;
    if (item.quantity?.unit != null && item.quantity.unit.kind !== "money") return;
    if (
      !bill.test(segment.text) ||
      byThem.test(segment.text) ||
      passedOn.test(sentenceAround(segment, scene)) ||
      tellsOther(scene)
    )
      return;
    scene.bill = { segment, item: { ...item, verb: null }, sentence: scene.sentence };
  },
};

/** 带李平去看病,|药费230元|,我垫的: the bill of that. Not: 给李平送米2袋,|花了230元|,我垫的 */
function tellsOther({ entries: { list }, sentence }: Scene): boolean {
  const last = list.at(-1);
  return last?.sentence === sentence && last.facts.measure !== "medical";
}

const bill = new RegExp(`^[^,]{0,8}?${bills}(?:一共|共|总共|还?欠着?|是)?${digits}[^,]{0,4}$`);

export const billPaid: Rule = {
  id: "bill/paid",
  requires: new Requirement({ stances: ["done"], oneOf: "交缴垫结付还掏出" }),
  after: "bill",
  read(segment: Segment, scene: Scene) {
    const { bill: told, sentence } = scene;
    if (told?.sentence !== sentence || segment.hasFigure) return;
    // 我给|还了
    const end = segment.tokens.at(-1)?.end ?? 0;
    const paid = scene.source.text.slice(Math.max(0, end - 16), end).replace(/^.*,/s, "");
    if (!settles.test(segment.text) && !settles.test(paid)) return;
    scene.bill = null;
    share(told.segment, scene, told.item, { measure: "cash", unit: "元", rule: "bill/paid" });
  },
};

const settles = new RegExp(`^(?:也|都|今天|是)?${us}(?:给|替)?(?:[他她]们?家?)?${pays}(?:上)?(?:了|的)$`);
