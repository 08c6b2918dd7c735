import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBefore } from "../../scene/stretch.ts";
import { anyOf } from "../../text/characters.ts";
import { sentenceSoFar } from "../../text/sentence.ts";
import { goodsName } from "../../words/nouns.ts";

const ofBringing = anyOf("拿带捎拉运背提");
const brought =
  /(?:家的?|的)([\u4e00-\u9fff]{1,5}?)(?:[我咱]们?)?(?:都|也)?(?:拿|带|捎|拉|运|背|提)到了?(?:[我咱]们?)?(?:单位|局里|机关|办公室|食堂)[里上]?,$/;
const bought =
  /^(?:单位|局里|机关|办公室)?(?:的|[里上])?(?:同事|大家|大伙儿?|职工|干部|领导)们?(?:就|都|一共|也|又)*(?:买|要|订|抢)(?:了|走|去)+[^,送给\u4e00-\u9fff]{0,6}[一二两三四五六七八九十百\d]+[^,送给]{1,2}$/;

/** 我把李平家的核桃带到单位,|同事买了10斤: what of theirs was sold there; null: nothing. Not: 把李平的锅带到单位修,|同事买了10斤米送他 */
export function thingSoldAtOffice(
  { text, tokens, people }: Segment,
  { source, lexicon }: Scene,
): string | null {
  if (people.named.length === 0 || !source.characters.mayHaveOneOf(ofBringing) || !bought.test(text))
    return null;
  const before = sentenceSoFar(textBefore(tokens, source, longest));
  const thing = brought.exec(before)?.[1];
  return thing === undefined || noProduce.test(thing) ? null : goodsName(thing, lexicon).name;
}

/** What nobody sells for them. */
const noProduce = /[表证书卡药钱锅方]$|材料|简历|申请|照片|衣服|手机/;
const longest = 40;
