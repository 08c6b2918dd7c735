import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { subjectAt } from "../../scene/subject.ts";
import type { Item } from "../../words/item.ts";
import { Role } from "../../words/roles.ts";
import { has, isOfHomesOrPersons, type Token } from "../../words/tokens.ts";
import { borrowed, comesThrough, seenTo } from "./loan.ts";

/** 塞了一个红包: how many they were, and not how much. */
export function withoutPackets(item: Item): Item {
  const { noun, quantity } = item;
  const packets = noun?.measure?.id === "cash" && /^[个份封]$/.test(quantity?.unit?.name ?? "");
  return packets ? { ...item, quantity: null } : item;
}

/** 红包今天发了两家, 给李平办的贷款下来了, 给5户办理贷款: how much follows. */
export function openMoney(segment: Segment, scene: Scene): void {
  const { reading, roles, text, tokens } = segment;
  // 李平自己办的贷款
  if (text.includes("自己")) return;
  // 协调贷款3笔,|共15万元
  const counts = ({ quantity }: Item) =>
    quantity === null || isOfHomesOrPersons(quantity) || quantity.unit?.name === "笔";
  const items = reading.items.map(withoutPackets);
  if (!items.every(counts)) return;
  const money = reading.items.find(({ noun }) => noun?.measure?.money)?.noun ?? scene.openNoun;
  // 转了两笔钱,|一共800块
  const paid = reading.items.some(({ noun }) => noun?.text === "钱");
  const helped = money == null && tokens.some(isHelped);
  const measure = (paid && money?.measure == null) || helped ? "cash" : money?.measure?.id;
  const told =
    (measure === "cash" &&
      (roles.has(Role.give) || roles.has(Role.receive) || packs.test(text)) &&
      // 亲戚给了个红包
      subjectAt(tokens, tokens.length) !== "other") ||
    // 争取资金3笔,|合计100万元
    (measure === "project_funds" && brought.test(text)) ||
    (measure === "loan" && (comesThrough.test(text) || seenTo.test(text)) && !borrowed(segment, scene));
  if (measure !== undefined && told) scene.openMoney = { measure, sentence: scene.sentence };
}

const helping = new Set("资助 资助了 救助 救助了 奖励 奖励了".split(" "));

/** 资助|困难学生|3人, 救助|5户: people are helped by money. */
export function isHelped({ text }: Token, at: number, tokens: readonly Token[]): boolean {
  return (
    helping.has(text) && tokens.slice(at + 1, at + 4).some(({ quantity }) => isOfHomesOrPersons(quantity))
  );
}

/** What a figure without a noun counts where its money was told first: 李平2万, 五万二. */
export function openMeasure(
  { quantity, noun }: Item,
  { roles, reading, text, tokens }: Segment,
  scene: Scene,
): string | null {
  const open = scene.openMoney;
  if (open?.sentence !== scene.sentence || quantity === null) return null;
  if (noun !== null && !amount.test(noun.text)) return null;
  if (theirIncome.test(text)) return null;
  const unit = quantity.unit?.kind;
  // 贷款两笔,|一笔|给李平2万
  const figures = reading.items.filter((other) => other.quantity?.unit?.name !== "笔");
  if ((unit !== undefined && unit !== "money") || (figures.length > 1 && !reading.respectively)) return null;
  // 协调贷款,|给李平5万: to whom, and nothing given.
  const gives =
    roles.has(Role.give) && tokens.some((token) => has(token, Role.give) && !has(token, Role.dative));
  if (open.measure === "loan") return gives || (quantity.value ?? 0) < 1000 ? null : "loan";
  return (quantity.value ?? 0) >= 20 ? open.measure : null;
}

const brought = /^[^没未拟待需]*(?:争取|协调|落实|到位)[^没未拟待需]*\d+笔$/;

/** 包了个红包 */
const packs = /[包封装备](?:了|上|好)?[^,]{0,3}红包/;

export const theirIncome = /收入|存款|欠/;

/** 金额60万元, 额度5万 */
export const amount = /^(?:总|合计|贷款)?(?:金额|额度|数额|总额|授信额)$/;
