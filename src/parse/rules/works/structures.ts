import type { Item } from "../../words/item.ts";
import type { Noun } from "../../words/nouns.ts";
import { Role } from "../../words/roles.ts";
import { has } from "../../words/tokens.ts";

export const buildUnits = new Set([
  "公里",
  "米",
  "座",
  "盏",
  "杆",
  "基",
  "口",
  "处",
  "条",
  "间",
  "平方米",
  "平米",
  "平方",
  "平",
  "眼",
  "户",
  "个",
  "套",
  "道",
  "栋",
  "亩",
  "台",
  "孔",
  "延米",
  "里",
  "方",
  "立方米",
  "立方",
  "块",
  "面",
  "幅",
  "根",
  "棵",
  "株",
  "扇",
  "所",
  "段",
  "组",
  "场",
]);

/** By how their names end, and what only such are counted in. */
export const structures = /(?:路|道|渠|墙|坝|堤|桥|池|塘|窖|井|塔|闸|亭|沟|涵|坡|路灯|管网|广场)$/;
const ofStructures = new Set(
  "公里 米 延米 座 处 口 眼 孔 道 段 条 平方米 平方 平米 立方米 立方 盏".split(" "),
);

/** 挡土墙60米, 路灯12盏: built wherever it is told of without a verb, and given to nobody. */
export function isStructure({ noun, quantity, verb }: Pick<Item, "noun" | "quantity" | "verb">): boolean {
  if (verb !== null || noun === null || !ofStructures.has(quantity?.unit?.name ?? "")) return false;
  // 报道1条
  const named = quantity?.unit?.name !== "条" && structures.test(noun.text);
  return named || namesWorks(noun);
}

/** 新建广场1处,|卫生室1个; 建成服务站16个,|村级服务点48个: of what is being built. */
export function isRoom({ noun, quantity, verb }: Item): boolean {
  return verb === null && /^[个处座间所]$/.test(quantity?.unit?.name ?? "") && rooms.test(noun?.text ?? "");
}

/** 安装智能电表|300只; not 安装灯泡2只, which is done by hand. */
export const byPiece = /(?:[水电]表|路灯|太阳能灯|垃圾[箱桶]|摄像头)$/;

const rooms = /(?:(?:卫生|活动|文化|阅览|图书|警务|医务|调解)室|服务[站点]|(?:服务|活动)中心|厕所|公厕)$/;

/** 变压器, 水渠: one of the list of what is built. */
export function namesWorks({ tokens }: Noun): boolean {
  return tokens.some((token) => has(token, Role.works));
}
