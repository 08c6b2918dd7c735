import type { Kept } from "../scene/kept.ts";
import { Sign } from "../text/characters.ts";
import { readNumeral } from "../text/numeral.ts";

export const mayShare = new Sign("户家", /(?:每|一|均|各)[户家]/);

const each = /^[,;(]? ?(?:每|一|均|各)[户家](?:各|均|发|送|给)?(?=[\d一二两三四五六七八九十])/;

/**
 * 连心卡3张,一户一张; 面粉6袋(每户2袋): how much of what was told in all each of those named got. Of 宣传资料20份,每户3份 for three, which
 * does not come out, the sum stands.
 */
export function spreadEach(list: Kept[], text: string): void {
  for (let at = list.length - 1; at >= 0; at -= 1) {
    const entry = list[at] as Kept;
    const { households, quantity, unit } = entry.facts;
    if (households.length < 2 || quantity === null) continue;
    const behind = text.slice(entry.end, entry.end + 16);
    const lead = each.exec(behind)?.[0];
    const share = lead === undefined ? null : readNumeral(behind, lead.length);
    if (share?.value == null || share.value * households.length !== quantity) continue;
    const said = behind.charAt(share.end);
    const papers = /^[份张]$/.test(unit ?? "") && /[张份本册]/.test(said);
    if (unit !== null && said !== unit && !papers) continue;
    // 油2桶,每户一张连心卡: of another thing.
    if (!/^[,;。)\n]?$/.test(behind.charAt(share.end + (unit === null ? 0 : 1)))) continue;
    list.splice(
      at,
      1,
      ...households.map((id) => ({
        ...entry,
        facts: { ...entry.facts, households: [id], quantity: share.value },
      })),
    );
  }
}
