import type { Segment } from "../../scene/story.ts";
import type { Item } from "../../words/item.ts";
import { Role, rolesOf } from "../../words/roles.ts";

const ours = rolesOf(Role.cadreSelf, Role.dative, Role.help);
const led = /组织|发动|动员|带领|带动|联合|引导|协调|争取|帮|村里|村上|全村|全镇/;
const bySelf =
  /^(?:[他她]们?家?|老人|人家|户主)?(?:自己|自家|自个儿?)(?:又|还|也|已经?|今年|去年|出钱|花钱|掏钱)*(?:新?[修建盖打挖装砌搭]|翻[修盖建]|硬化|安装)/;
const crops =
  /(?:辣椒|番茄|西红柿|茄子|黄瓜|白菜|甘蓝|莲花菜|西?瓜|红薯|玉米|洋芋|土豆|马铃薯|烤?烟|蔬菜|草莓|党参|当归|黄芪|药材)苗?$/;

/** 自己新修|水窖1口, 栽|辣椒8000株: what a household told of did or grows by itself. Not: 我单位自己修路, 组织群众栽辣椒 */
export function isTheirOwnWork(
  { text, people, aboutVillage, roles }: Segment,
  { noun, quantity }: Item,
): boolean {
  if (people.named.length === 0 || aboutVillage || roles.hasSome(ours) || led.test(text)) return false;
  if (bySelf.test(text)) return true;
  return /^[株棵根]$/.test(quantity?.unit?.name ?? "") && crops.test(noun?.text ?? "");
}
