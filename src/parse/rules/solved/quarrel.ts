import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";

/** 跑去|说和|了半天, 劝了劝: between two who have fallen out. */
export const mediates = new Sign(
  "劝说调撮评做",
  /劝[了说解架和导]|(?:去|前|中|着|来)劝$|劝一劝|说[和合](?:[了半]|$)|跑去说和|调[解和]|撮合|评理|做(?:了|通)?[^,]{0,6}工作/,
);
/** 吵起来了, 为水争吵, 闹了矛盾, 因地界发生争执: what there was to be talked over. Not: 有矛盾, which may be anything */
export const quarrels = new Sign(
  "吵闹争打起发产",
  /争?吵(?:了|起|架|嘴|闹)|争吵|闹(?:了|起|得)?[^,]{0,6}(?:纠纷|矛盾|别扭|意见|僵)|打(?:起来|架)|(?:发生|引发|产生|起)了?(?:纠纷|争执|争议|矛盾|冲突|口角)/,
);
/** 协调解决了, 劝好了, 把事情摆平了, by us. Not: 没解决, 村里解决了, 劝了 */
const quarrelOver =
  /^(?!.*(?:村[里委上]|[乡镇][里上]|自己|他[们俩]|两[家人]自?己?|支书|书记|主任|派出所|法[院庭]|司法所|[交民]警|学校|老师|邻居|亲戚|[没未不])).*(?:解决|化解|平息|摆平|(?:协调|调解|劝|说|处理|调停)(?:好|和|开|住|妥|成|下来|解决))了(?:矛盾|纠纷|争执|问题|事情?)?$/;

export function endsQuarrel({ text, stance, roles }: Segment): boolean {
  return stance === "done" && !roles.has(Role.not) && quarrelOver.test(text);
}
/** 去两家说了说, 叫到一块|说开了: who talks with both of them stands between. */
export const talksOver = new Sign(
  "说讲谈",
  /说了说|讲了?讲|谈了?谈|[说讲谈](?:开|通|拢|妥|成)了(?:$|[两俩双])/,
);
const peace =
  /[说讲谈](?:开|拢|妥)了$|握手言和|和好(?:了|如初)|消(?:了)?气了?$|言归于好|和解了?$|各[让退]了?一步|不(?:再)?(?:吵|闹|争)了$|签了?(?:协议|字)$|[按摁]了?手印$/;

/** 化解纠纷1件,|两边当场握手言和: how the one told before it ended. */
export function isHowItEnded({ text }: Segment, { entries, sentence }: Scene): boolean {
  const last = entries.list.at(-1);
  return last?.facts.measure === "solved" && last.sentence === sentence && peace.test(text);
}

/** 俩人都消气了, 两家握手言和: they are at peace again. */
export function isReconciled({ text, stance, roles }: Segment): boolean {
  return (stance === "done" || stance === "theirs") && !roles.has(Role.not) && peace.test(text);
}
