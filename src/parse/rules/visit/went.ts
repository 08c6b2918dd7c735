import { textOf } from "../../scene/stretch.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { isWhen } from "../../words/time-words.ts";
import { has, hasSome, isMark, type Token } from "../../words/tokens.ts";
import { isCarriedOff } from "./met-elsewhere.ts";

/** 去了, 去过, 转了一圈 */
export function wentWord(token: Token): boolean {
  return (
    has(token, Role.go) &&
    /^[又再也]?(?:去了|去过|去成|[去走跑转看]罢|到了|到过|走了|来过|跑了|转了|坐了|去过了|走完|跑到了|走到了|跑遍|走遍|跑拢|走拢|跑完|串了|去?[看瞧望瞅瞄探][了过])/.test(
      token.text,
    )
  );
}

const giving = rolesOf(Role.pool, Role.each, Role.give, Role.dative);

/** 李平家的低保涨|到了420元, 李平家的化肥|到了: how far something came. */
function isReached(behind: readonly Token[], at: number): boolean {
  if (behind[at]?.text !== "到了") return false;
  const before = behind[at - 1];
  return (
    (before?.kind === "text" && before.pos === "act") ||
    (has(behind[0], Role.home) && behind[1]?.text === "的")
  );
}

/** 李平家今天去了, 王五我去过了; not 李平去了县城, 王五去了. */
export function isGoneTo(behind: readonly Token[], at: number, home: boolean): boolean {
  const token = behind[at];
  const again =
    token !== undefined && has(token, Role.go) && /^(?:[又再也][去到跑来]|去[看瞧坐转])$/.test(token.text);
  // 两家都进了|屋
  const inside = token?.text === "进了" && has(behind[at + 1], Role.home);
  if (token === undefined || isCarriedOff(behind, at)) return false;
  if (!wentWord(token) && !inside && !(again && /^[了过]$/.test(behind[at + 1]?.text ?? ""))) return false;
  const next = behind[at + 1];
  if (isReached(behind, at)) return false;
  // 王五家去了|再说: not yet.
  if (next?.text.startsWith("再说")) return false;
  // 李平家的谷子我们去了四个人帮着割: to the field.
  if (next?.quantity?.unit?.kind === "person" && has(behind[0], Role.home) && behind[1]?.text === "的")
    return false;
  if (next?.kind === "text" && next.pos !== "act" && !howTheyAre.test(next.text)) return false;
  // 李平家儿子当兵走了
  // 李平家老二我给介绍到厂里打工去了
  // 李平|老人|家里去了一趟: how the one named is called.
  if (
    behind
      .slice(0, at)
      .some(
        (other, place) =>
          (has(other, Role.kin) && !(place === 0 && has(other, Role.householdClass))) ||
          /^(?:介绍|推荐)/.test(other.text),
      )
  )
    return false;
  // 两家都去了|肥料一共给了六包: what was given is told of behind it.
  const tellsGift = next?.word?.goods != null && hasSome(behind[at + 2], giving);
  if (next?.kind === "village" || (next?.word?.goods && !tellsGift)) return false;
  return (
    home ||
    (at > 0 && isTypedApart(behind, at)) ||
    token.text.includes("过") ||
    behind
      .slice(0, at)
      .some((other) => has(other, Role.cadreSelf) || has(other, Role.allOf) || has(other, Role.home))
  );
}

/** 李平家去了|挺好, 王五家我去了|一切都好 */
const howTheyAre = /^(?:挺|很|还[行好不]|蛮|都好|一切|啥|什么|情况|身体|日子)/;

/** 李平 王五 |去了| 各一袋米: typed with spaces, what became of those named; not 李平 去了 县城. */
export function isTypedApart(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:都|全)?去(?:过)?了$/.test(tokens[at]?.text ?? "")) return false;
  if (at > 0 && !(isMark(tokens[at - 1], " ") || tokens[at - 1]?.text === "都")) return false;
  const next = tokens[at + 1];
  if (next === undefined) return true;
  const told = tokens[at + 2];
  return (
    isMark(next, " ") &&
    (has(told, Role.each) || has(told, Role.give) || told?.quantity != null || told?.word?.goods != null)
  );
}

/** 李平家杀猪|叫我|去 */
const bidsUs = /[叫喊请让约邀]了?[我咱俺]们?$/;
const whoOrWhen = rolesOf(Role.filler, Role.cadreSelf, Role.home, Role.allOf, Role.next);
const agreed = /[说约讲][好定]/;

/** 李平家上午我去, 王五家是我去的, 赵六家昨天去呢, 陈九斤家我跟主任去看的: nothing said of where else. */
export function isJustGone(behind: readonly Token[], at: number): boolean {
  const token = behind[at];
  const sees =
    /^去[看瞧望]$/.test(token?.text ?? "") &&
    behind[at + 1]?.text === "的" &&
    // 昨天去看的医生: somebody else was seen.
    (behind[at + 2] === undefined || has(behind[at + 2], Role.filler)) &&
    (behind[at - 1]?.kind === "day" || behind.slice(0, at).some((other) => has(other, Role.cadreSelf)));
  if (!sees && !/^[去到]$/.test(token?.text ?? "")) return false;
  // 李平家说好今天去: agreed on.
  const before = textOf(behind.slice(0, at));
  if (agreed.test(before) || bidsUs.test(before)) return false;
  // 李平家他儿子昨天去的
  if (behind.slice(0, at).some((other) => has(other, Role.kin) && !has(other, Role.title))) return false;
  // 李平家的粮够吃|到: how far, and nobody's way.
  if (token?.text === "到" && !/^(?:day|mark|cadre)$/.test(behind[at - 1]?.kind ?? "mark"))
    if (!hasSome(behind[at - 1], whoOrWhen) && !/[午上早晚刚才]$/.test(behind[at - 1]?.text ?? ""))
      return false;
  const next = behind[at + 1];
  return next === undefined || /^[的呢啊呀嘛哈]$/.test(next.text);
}

/** 看了看|他发的照片, 看了看|李平的档案: what is looked at is seen without going there. */
export function seesPicture(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text.includes("看") === true && picture.test(textOf(tokens.slice(at + 1)));
}

const picture =
  /(?:照片|相片|图片|视频|录像|直播|朋友圈|抖音|快手|公众号|动态|微信|消息|档案|材料|台账|手册|报告单?|病历|存折|账本|日[记志]|笔记|记录|简报|报道|文章|心得|总结|作文|发言稿?)$/;

const theirHome = /^(?:[他她]家|[他她]屋[里头]?|[他她]屋里头|该户|其家|他们家|这户|那户|那家|这家)$/;

/** 上他家, 刚从他家出来, 去看他 */
export function goesToTheirs(token: Token, at: number, tokens: readonly Token[]): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (has(token, Role.return) && theirHome.test(next.text))
    return /^(?:出来|回来|出门)/.test(tokens[at + 2]?.text ?? "");
  if (token.text === "在" && theirHome.test(next.text))
    return (
      !has(tokens[at + 2], Role.homeGround) &&
      !/^(?:大?门[上缝把]|窗)/.test(tokens[at + 2]?.text ?? "") &&
      !putDown.test(tokens[at - 1]?.text ?? "")
    );
  // 过去|坐了坐: to those just told of.
  if (token.text === "过去") return has(next, Role.go) && /^(?:坐|看|瞧|转|走)了/.test(next.text);
  if (!has(token, Role.go) || has(token, Role.with)) return false;
  if (theirHome.test(next.text)) return true;
  // 下午去|的|他家
  if (next.text === "的" && theirHome.test(tokens[at + 2]?.text ?? "")) return tokens[at + 3] === undefined;
  // 去|他|屋, 又到|她|屋头
  if (/^[他她]$/.test(next.text) && tokens[at + 2]?.start === next.end)
    if (/^屋(?:头|里头?)?$/.test(tokens[at + 2]?.text ?? "")) return true;
  if (token.text === "上" || token.text === "进") return false;
  if (seesPicture(tokens, at)) return false;
  if (/看/.test(token.text) && /^(?:他|她|他们|她们|老人家|两口子|老两口)$/.test(next.text)) return true;
  // 又去|看|他, 再去|看了|她|一次
  if (/^[又再也]去$/.test(token.text) && /^看[了过]?$/.test(next.text))
    return /^[他她]们?$/.test(tokens[at + 2]?.text ?? "") && endsThere(tokens[at + 3]);
  return /^(?:家里|家中)$/.test(next.text) && /^(?:去|到|来到|去到)$/.test(token.text);
}

/** 卸|在|他家院里: where a thing was put. */
const putDown = /^(?:卸|放|搁|存|寄放|堆|撂|码|摞|摆)[下了好]*$/;

function endsThere(token: Token | undefined): boolean {
  if (token === undefined || token.kind === "mark") return true;
  return has(token, Role.filler) || token.quantity?.unit?.kind === "times";
}

/** 李平|也|在|他家串门: whoever is named straight before it was there himself; 李平家我在他家坐过, 跟李平在他家坐了坐 tell of us. */
export function isCallingThere(tokens: readonly Token[], name: number, at: number): boolean {
  return (
    tokens[at]?.text === "在" &&
    !isWithUs(tokens, name, at) &&
    tokens
      .slice(name + 1, at)
      .every((token) => !(has(token, Role.home) || has(token, Role.cadreSelf)) && token.kind !== "mark")
  );
}

/** 今天我跟|李平|在|她家门口, 和|李平|的儿子|在|他家里: with whom we were, and nobody else is told of. Not: 跟李平|在|他家的鱼塘边, 李平和刘军|在|他家 */
function isWithUs(tokens: readonly Token[], name: number, at: number): boolean {
  if (!/^[跟和与同]$/.test(tokens[name - 1]?.text ?? "") || tokens[at + 2]?.text === "的") return false;
  if (!tokens.slice(name + 1, at).every((token) => token.text === "的" || has(token, Role.kin))) return false;
  return tokens
    .slice(0, name - 1)
    .every(
      (token) => token.kind === "day" || has(token, Role.cadreSelf) || has(token, Role.next) || isWhen(token),
    );
}
