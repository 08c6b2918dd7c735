import { Role } from "../words/roles.ts";
import { has } from "../words/tokens.ts";
import type { Clause } from "./clause.ts";
import type { Scene } from "./scene.ts";
import type { Stretch } from "./stretch.ts";

/** A name, with 家 or a form of address, and no more. */
const longestName = 3;

const furthest = 40;
const notGone = /^[^;。\n]*?(?:没去|没能|没到|去不|电话|微信|视频)/;

/** 李平|:明天去, 李平|:在外打工, 李平|。电话没打通: yet to be gone to, or not to be met at home, and nothing else. */
const notThere =
  /^[^\u4e00-\u9fff;\n]{0,2}[他她]?(?:(?:(?:计划|准备|打算|拟|等)?(?:明[天日]|后天|改[天日]|下次|下周[一二三四五六日天]?|下个?月|过[两几]天)|计划|准备|打算|拟)再?(?:去|去?(?:[他她]家|走访|入户|上门|看望?|慰问)|[送给][^,;。\n孩娃]{1,6})|(?:去年|前年|早|已经?|都|全家|一家)*(?:(?:外出|在外)(?:打工|务工)?|搬走|搬到[^,;。\n]{1,4}|去世|过世|病故)了?|电话[没未打]不?[^,;。\n]{0,3})(?=[,;。\n]|$)/;

/** 李平|:今天没去,明天补, 李平|:没去成, 李平|:明天去 */
const yetToGo =
  /^[^\u4e00-\u9fff;\n]{0,2}(?:(?:今[天日])?(?:还没|没有?|未)(?:顾上|来得及|抽出空)?(?:去|走|入户|走访)成?|(?:计划|准备|打算|拟|等)?(?:明[天日]|后天|改[天日]|下次|下周[一二三四五六日天]?)再?(?:去|补|去?(?:走访|入户|上门|看望|慰问)))了?(?=[,;。\n]|$)/;

export function isYetToGoTo(text: string, end: number): boolean {
  return yetToGo.test(text.slice(end, end + furthest));
}

/** 李平|:打了电话 */
export function isNotGoneTo(text: string, end: number): boolean {
  const behind = text.slice(end, end + furthest);
  return notGone.test(behind) || notThere.test(behind);
}

/** 王五家|,电话联系: how they were spoken to, and nothing else of them. Not: 王五家,打电话叫来了医生 */
const overWire =
  /^,? *(?:是?用|通过)?(?:打了?[个通]?|[发视])?(?:电话|视频|微信)(?:联系|问候|沟通|回访|聊天?)?的?了?(?=[,;。\n]|$)/;

export function isSpokenToOverWire(text: string, end: number): boolean {
  return overWire.test(text.slice(end, end + furthest));
}

/** 今天入户走访。|李平,聊了就业…;|王五,…: behind a visit told of nobody, those gone to one after the other, each opening its part. */
export function opensCall({ tokens }: Stretch, { tokens: whole }: Clause, scene: Scene): boolean {
  const { sentence, source } = scene;
  if (scene.calledOnIn !== sentence && scene.bareVisit?.sentence !== sentence - 1) return false;
  if (whole.length > longestName || tokens[0]?.mention == null) return false;
  if (!whole.every((token) => token.mention !== null || has(token, Role.home) || has(token, Role.title)))
    return false;
  // 李平家,没去成,路断了; 王五,打了个电话
  const end = whole[whole.length - 1]?.end ?? 0;
  if (isNotGoneTo(source.text, end)) return false;
  scene.calledOnIn = sentence;
  return true;
}
