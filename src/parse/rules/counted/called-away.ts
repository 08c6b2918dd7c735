import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { readNumeral } from "../../text/numeral.ts";
import { sentenceSoFar } from "../../text/sentence.ts";

const away =
  /([\d一二两三四五六七八九十百]{1,4})户(?:群众|农户|家里)?(?:都|均|家里)?(?:不在家|没在家|没人在家|没人|无人在家|无人|未遇|(?:常年)?(?:外出|在外)(?:务工|打工)?)了?,?(?:我们?|已经?|也|就|并|都|均|则|后)*(?:通过|用|打|进行)?了?(?:电话|视频|微信)[^,。;\n\d]{0,8}$/;

/** 走访12户,3户不在家,|已电话联系; 6户外出|电话联系: called up were those who were away, and not those met. Not: 3户不在家,给李平打了电话 */
export function withAwayOnly(segment: Segment, scene: Scene): Segment {
  if (segment.named.named.length > 0) return segment;
  const end = segment.tokens.at(-1)?.end ?? 0;
  const said = away.exec(sentenceSoFar(scene.source.text.slice(0, end)))?.[1];
  const counted = said === undefined ? null : (readNumeral(said, 0)?.value ?? null);
  return counted === null ? segment : { ...segment, people: { named: [], counted, approx: false } };
}
