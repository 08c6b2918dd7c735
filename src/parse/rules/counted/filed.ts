import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBehind } from "../../scene/stretch.ts";

export const filesPapers = (segment: Segment, scene: Scene): boolean => isFiledOnly(segment, scene, filledIn);
export const filesCards = (segment: Segment, scene: Scene): boolean =>
  isFiledOnly(segment, scene, cardsFilledIn);

/** Written in or filed, with no handing out told in front of it, nor of it in the next clause. */
function isFiledOnly({ clause, tokens }: Segment, { source }: Scene, filing: RegExp): boolean {
  const found = filing.exec(clause.text);
  if (found === null || handedOut.test(clause.text.slice(0, found.index))) return false;
  return !handedNext.test(textBehind(tokens, source, 8));
}

/** 发放|补录的连心卡, 发放并|核对连心卡. Not: 送米2袋并|核对连心卡 */
const handedOut =
  /(?:发放|[分下]发|(?<![报选输])送去?|张贴)(?:了|给|并|已|[^,\d一二两三四五六七八九十]){0,6}$/;

/** 装订手册20本|,送到户 */
const handedNext =
  /^,(?:并|已|再|都|全部|逐户)*(?:送[到去往至]|发[给到]|发放[给到]|张?贴[到在上]|交[给到](?:[他她]|老人|户主|农户)|放[他她]家)/;

/** 填写帮扶手册24本, 装订资料12本: written in or filed, and handed to nobody. Not: 装订资料12本发给农户 */
const filledIn =
  /(?:填(?:写|(?!报))|完善|整理|核对|录入|检查|查看|翻看|补录|装订(?!好?的|成册)|归档(?!的)|存档(?!的)|上报|报送)[^,发送给]{0,6}(?:手册|明白卡|资料)(?![^,]*[发送给])/;
/** 补填连心卡15张: of some that were there already. Not: 填写连心卡15张贴上, 补填并发放连心卡15张 */
const cardsFilledIn =
  /(?:补填|补录|归档|存档|核对)[^,发送给]{0,4}(?:连心卡|联系卡|便民卡)(?![^,]*[发送给贴])/;
