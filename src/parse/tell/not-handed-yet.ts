import type { Scene } from "../scene/scene.ts";
import type { Segment } from "../scene/story.ts";
import { textBefore, textOf } from "../scene/stretch.ts";
import { Sign } from "../text/characters.ts";
import { Role } from "../words/roles.ts";
import { mayBeThing } from "../words/things.ts";
import { has, isMark, type Token } from "../words/tokens.ts";

/** 明天|送, 后天|到货: the only thing that is told of the day. */
const laterOn =
  /^(?:就|才|统一|一起|专门|给(?:他|她|他们|送))*(?:(?:[送拉运发]|带去|拿去|捎去)(?:过去|过来|去|来|到|货|上门|到家)?|[到来]货)$/;

const fetched = new Sign(
  "等让叫喊通",
  /^(?:[他她]们?|人家|李?[^,]{0,3})?(?:等|让|叫|喊|通知)[^,代]{0,6}?(?:回来|过来|自己|来|去|有空|明天)*(?:取|拿|领|拉)(?:走|回去)?[呢的]?$/,
);

const withUs = new Sign(
  "在",
  /(?:还|都|仍|暂时)(?:先)?(?:[放搁堆存]着?)?在(?:我|我们|咱|单位|局里)?(?:的|那)?(?:车|后备箱|单位|办公室|村委会?|村部|仓库|库房)[^,]{0,3}$/,
);

const uncollected = new Sign(
  "没未",
  /^(?:但|可|只是)?(?:[他她]们?|人家|本人|[^,没未]{1,6})?(?:一直|都|也|到现在)*(?:还没|还未|一直没|没有?|未)(?:人)?(?:有空|顾上)?(?:来|去|过来)?(?:领|取|拉|领走|取走|拉走)[呢的]?$/,
);

/** |还没发下来, |还没到账: granted, and nobody has it yet. */
const unpaid = new Sign(
  "没未",
  /^(?:但|可|只是)?(?:这?钱)?(?:一直|都|也|到现在)*(?:还没有?|还未|尚未|一直没)(?:发|拨|打|付|兑现|到)(?:下来|下去|到卡上|过来|账|手|位)?[呢的]?$/,
);

const toAll = new Sign("们都各家大", /[他她]们|都|各家|各户|大家/);

/**
 * |明天送, |后天到货, |等他回来取, |还在我车上, |还没来领: what the sentence tells of was bought or put ready, and nobody has it yet.
 * Not: |明天再送一袋, |明天送王五家, |还有3户没领
 */
export function isNotHandedYet(segment: Segment, scene: Scene): boolean {
  return isLeftWithUs(segment, scene) || (segment.hasDay && isForLater(segment, scene));
}

/** |等他回来取, |还在我车上, |还没来领: by where it is, or by who has not come for it. */
export function isLeftWithUs(segment: Segment, { source }: Scene): boolean {
  const told =
    withUs.isIn(segment) ||
    (uncollected.isIn(segment) && !isWithOthers(segment, source.text)) ||
    unpaid.isIn(segment) ||
    (!segment.hasFigure && fetched.isIn(segment) && !segment.roles.has(Role.not));
  return told && !segment.counts.includes("household") && !ofRest.test(segment.clause.text);
}

/** 米放邻居家了,|他还没来拿: out of our hands. Not: 米放车上了,|他还没来拿 */
function isWithOthers({ tokens }: Segment, text: string): boolean {
  const start = tokens[0]?.start ?? 0;
  return withOthers.test(text.slice(Math.max(0, start - longestRest), start));
}

const withOthers = /[放搁留托]在?(?:了|给|到)*(?:邻居|隔壁)[^,;。\n]{0,6},$/;

/** |明天送, |后天到货: a day and nothing else. */
export function isForLater(segment: Segment, { source }: Scene): boolean {
  const { clause, hasFigure } = segment;
  const tokens = withoutWhom(segment.tokens, source.text);
  const hasName = tokens.some(({ mention }) => mention !== null);
  if (hasName || hasFigure || tokens.length < 2 || tokens.length > 5) return false;
  if (tokens[0]?.when?.kind !== "future" || !laterOn.test(textOf(tokens.slice(1)))) return false;
  const before = textBefore(tokens, source, longestRest);
  return !ofRest.test(clause.text) && !restBefore.test(before);
}

/** 米买好了,|明天|给李平|送去: for whom what was put ready is. */
function withoutWhom(tokens: readonly Token[], text: string): readonly Token[] {
  const [day, toWhom, whom] = tokens;
  if (!has(toWhom, Role.dative) || whom?.mention == null) return tokens;
  const start = day?.start ?? 0;
  if (!readyBefore.test(text.slice(Math.max(0, start - longestRest), start))) return tokens;
  return [day as Token, ...tokens.slice(has(tokens[3], Role.home) ? 4 : 3)];
}

const readyBefore = /(?:买|备|装|放|订|领|取|拉)(?:好|齐|到|回来)(?:了[^,;。送给发]{0,8})?,$/;

const longestRest = 16;
/** 还差1袋,|明天送 */
const restBefore = /(?:剩|余下|其余|还[差欠少缺])[^,。;\n]*,$/;

/** 剩下40袋|明天发: of the rest alone. */
const ofRest = /剩|余下|其余|还[差欠少缺]/;

/** 通知他们来领: all of those told of, and not the last alone. */
export function isOfAll(segment: Segment): boolean {
  return toAll.isIn(segment);
}

export const failedFirst = new Sign("没忘", /(?:没(?:来得及|顾上)?|忘了?)(?:送|拿|带|捎|给|发)/);

const failing = /^(?:没(?:来得及|顾上)?|忘了?|忘记)(?:送|拿|带|捎|给|发)(?:去|成|到|上|过去|出去)?了?$/;

/** 给李平的米昨天没送成,今天送去了: what failed at first is told as what was done in the end. Not: 米没送成,今天给陈九斤送去了 */
export function withFailuresMadeGood(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ text }) => (text.startsWith("没") || text.startsWith("忘")) && failing.test(text),
  );
  // 昨天没送成|的|两袋米今天给李平送去了
  const which = tokens[at + 1]?.text === "的";
  const over = at < 0 ? -1 : handsOverAt(tokens, which ? at + 2 : at + 1, which);
  if (over < 0 || (!which && handsAnother(tokens, at, over))) return tokens;
  let from = at;
  while (from > 0 && (tokens[from - 1]?.kind === "day" || has(tokens[from - 1], Role.next))) from -= 1;
  if (from === 0 && !which) return tokens;
  if (from > 1 && isMark(tokens[from - 1], ",")) from -= 1;
  let to = which ? at + 2 : at + 1;
  while (isMark(tokens[to], ",") || tokens[to]?.text === "了") to += 1;
  return [...tokens.slice(0, from), ...tokens.slice(to)];
}

/** 水泵没送成,只|给了|水管30米: with its figure another thing than what is told in front of `failed`. Not: 没给钱给了一床被子 */
function handsAnother(tokens: readonly Token[], failed: number, over: number): boolean {
  if (!isMark(tokens[failed + 1], ",")) return false;
  const next = tokens[over + 1]?.text === "了" ? over + 2 : over + 1;
  const [first, second] = tokens.slice(next, next + 2);
  const thing = first?.quantity != null ? second : second?.quantity != null ? first : undefined;
  return mayBeThing(thing) && !tokens.slice(0, failed).some(({ text }) => text === thing?.text);
}

/** ,|今天|又|给他|送去|了: where it was handed over, with no other thing and nobody else told unless all of it stands behind; -1 where it was not. */
function handsOverAt(tokens: readonly Token[], from: number, all: boolean): number {
  for (let at = from; at < from + 8; at += 1) {
    const token = tokens[at];
    if (token === undefined || isMark(token, "。;\n")) return -1;
    if (!all && (token.mention !== null || token.quantity !== null || token.word?.goods != null)) return -1;
    if (token.text === "的" || has(token, Role.not) || has(token, Role.notGiven)) return -1;
    if (token.when?.kind === "future" || has(token, Role.plan)) return -1;
    const over = token.text.endsWith("了") || tokens[at + 1]?.text === "了" || has(tokens[at + 1], Role.home);
    if (has(token, Role.give) && token.text !== "给" && over) return at;
  }
  return -1;
}
