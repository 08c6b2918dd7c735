import { Sign } from "../characters.ts";
import type { Item } from "../item.ts";
import { Requirement } from "../requirement.ts";
import { Role } from "../roles.ts";
import type { Scene } from "../scene.ts";
import { share } from "../share.ts";
import type { Rule, Segment } from "../story.ts";
import { subjectAt } from "../subject.ts";

// What we paid in their place is money given, whatever bill it was: 替她还了200, 书本费215我给交了.

const digits = "[\\d一二两三四五六七八九十百千]";
const pays = "(?:先|都|全|一次)?(?:代?[交缴]|垫付?|结|付|还|掏|出)(?:清|上|付|齐)?";
const us = "(?:[我咱俺](?:们)?(?:个人|自己|单位|局里)?|(?:我们)?(?:单位|局里))";

/** 我替她还了|200, 给他孩子交了学费|2000元 */
const paidSum = new Sign(
  "交缴垫结付还掏出",
  new RegExp(`(?:给|替)[^,我咱俺]{0,8}?${pays}了[^,我咱俺]{0,5}?(?:费|钱|款|账|债|金)?${digits}`),
);
/** 电费六十二块|我给交了, 药钱|我出的四十二块 */
const paidBill = new Sign(
  "费钱款金账",
  new RegExp(
    `(?:费|钱|款|金|账)(?:一共|共|总共)?${digits}[^,]{0,6}?(?:是|都)?${us}(?:给|替)?(?:[他她]们?家?)?${pays}(?:了|的)$|(?:费|钱|款|金|账)(?:是|都)?${us}(?:给|替)?(?:[他她]们?家?)?${pays}(?:了|的)${digits}`,
  ),
);
const byThem = /自己|自家|[他她](?:媳妇|老婆|儿子|女儿|爹|妈|哥|弟|侄)|利息|贷款|[借欠]给?[我咱]|工[资钱]/;

/** The sum of a segment that tells of a bill we paid for somebody. */
export function isPaidForThem({ quantity }: Item, segment: Segment): boolean {
  if (!paidSum.isIn(segment) && !paidBill.isIn(segment)) return false;
  const { tokens, text, roles, people, reading } = segment;
  if (people.named.length === 0 || reading.items.length > 1 || (quantity?.value ?? 0) < 10) return false;
  if (quantity?.unit != null && quantity.unit.kind !== "money") return false;
  if (roles.has(Role.not) || roles.has(Role.notGiven) || byThem.test(text)) return false;
  const at = tokens.findIndex((token) => /[交缴垫结付还掏出]/.test(token.text));
  const payer = subjectAt(tokens, at);
  return payer === "us" || payer === null;
}

/** 书本费二百一十五,|我给交了: how much the bill is, and next who paid it. */
export const billTold: Rule = {
  id: "lacked/bill",
  requires: new Requirement({ oneOf: "费钱款金", figure: true }),
  read(segment, scene) {
    const [item, other] = segment.reading.items.filter(({ quantity }) => quantity !== null);
    if (item === undefined || other !== undefined || segment.people.named.length === 0) return;
    if (item.quantity?.unit != null && item.quantity.unit.kind !== "money") return;
    if (
      !bill.test(segment.text) ||
      byThem.test(segment.text) ||
      scene.entries.list.at(-1)?.sentence === scene.sentence
    )
      return;
    scene.bill = { segment, item: { ...item, verb: null }, sentence: scene.sentence };
  },
};

const bill = new RegExp(`^[^,]{0,8}(?:费|钱|款|押金)(?:一共|共|总共|还?欠着?|是)?${digits}[^,]{0,4}$`);

export const billPaid: Rule = {
  id: "lacked/paid",
  requires: new Requirement({ stances: ["done"], oneOf: "交缴垫结付掏出" }),
  after: "bill",
  read(segment: Segment, scene: Scene) {
    const { bill: told, sentence } = scene;
    if (told?.sentence !== sentence || segment.hasFigure || !settles.test(segment.text)) return;
    scene.bill = null;
    share(told.segment, scene, told.item, { measure: "cash", unit: "元", rule: "lacked/paid" });
  },
};

const settles = new RegExp(`^(?:也|都|今天|是)?${us}(?:给|替)?(?:[他她]们?家?)?${pays}(?:上)?(?:了|的)$`);
