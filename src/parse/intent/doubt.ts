import { Sign } from "../characters.ts";
import type { Normalized } from "../normalize.ts";
import { Role, rolesOf } from "../roles.ts";
import { has, hasSome, isMark, type Token } from "../tokens.ts";
import { onlyOwnsTo } from "./act.ts";
import type { Said } from "./hear.ts";

const who = "(?:谁|哪个|哪位|哪些人|哪个(?:同志|干部|单位|村)|什么人|啥人)";
const when = "(?:什么时候|啥时候|哪天|哪一天|几号|何时)";
const end = "(?:呢|啊|呀|哦|嘛|哈|的|了|吧)*$";

/** 900元是哪来的, 40户次是怎么来的, 1128件是谁报的, 这个数怎么算出来的 */
const whence =
  "(?:哪[里儿边个]?|何处|啥地方|什么地方)(?:得|弄|统计|冒|算)?(?:出?来)的|(?:怎么|咋个?|怎样|如何)(?:得|算|统计|汇总|冒|弄|报)?(?:出?来)的|" +
  `(?:${who}|${when})(?:给|帮)?(?:上?报|填报?|记|登记|录入?|写|汇报|送|发|走访|给)(?:上来|上去|进去)?的|` +
  "(?:依据|凭据|出处|来源)是?(?:在)?(?:什么|啥|哪)|有(?:什么|啥|何)(?:依据|凭据|证据)";

/** 为什么是900元, 怎么只有40户 */
const why =
  "为什么|为啥子?|为何(?=[是只有才会])|凭什么|凭啥|(?:怎么|咋个?|怎样)(?:就|才|只|会|又|还|都|能|可能)*(?:是|有|只|才|成|变|多|少|记成|写成|报成)";

/** 送2袋属实吗, 大米12袋对不对 */
const whether =
  "(?:是否|是不是|有没有)(?:真|错|属实|真实|准确|正确|有误|有问题|问题|对)|(?:属实|真实|准确|正确|真的?|对)(?:吗|么|不$|否|没有?$)|对不对|准不准|真的?假的?";

/** 你报的500元有问题 */
const doubtful =
  "(?:有|存在)(?:点|些)?(?:问题|疑问|水分|出入)|存疑|可疑|不属实|不真实|不实|对不上|是?假的|造假";

const wrong = "(?:[写报记填录输打算]|登记)错|有误|不对|不准";

/** 今天谁走访了, 哪位干部送了米 */
const asksWho =
  /^[,、 ]?(?:今[天日早]|昨[天日晚]|前天|[本这上]个?[周月]|今年|还|都|有)*(?:谁|哪位|哪个(?:同志|干部)|哪些(?:人|干部|同志)|哪几[个位](?:人|干部|同志)?)(?!也|都|家|知道|晓得|想|有困难)/;
const asksBack = new RegExp(`(?:${whence})${end}`);
const asksTrue = new RegExp(`(?:${whether})${end}`);
const asksWhy = new RegExp(why);
/** 慰问金是不是900元, 是否走访了40户 */
const asksSo = /(?<!不)(?:是不是(?!是)|是否|有没有)/;
const doubts = new RegExp(`(?:报|报上来|填报?|记|登记|录入?|写)的.*(?:${doubtful})${end}`);
const slip = new RegExp(`(?:^,)?(?:我|刚才|刚刚)*(?:${wrong})${end}`);

const checks = "核实|核对|核查|查证|查实|复核|核一下|确认";
const orders = "请|麻烦|劳烦|劳驾|帮忙|帮我";
const check = new RegExp(
  `(?:${orders})[^, 了他她]{0,5}?(?:${checks})(?![了过完好])|^(?:核[实对查]|查证|复核)(?:一下|一哈|下)`,
);

/** 请核实走访李平,送米2袋; 请镇上核实他家的危房,… asks somebody else, and of that only. */
const toThem = new RegExp(`(?:^|[, ]|${orders})(?:你|您|再|帮忙|帮|给|先|尽快|一下)*(?:${checks})`);

export const doubt = new Sign(
  "谁哪何啥什几怎咋凭出来实准对真假问疑水核查认是有错误",
  new RegExp(
    `谁|哪[位个些几]|(?:${wrong})${end.slice(0, -1)}(?=[,。;!?\\n]|$)|${whence}|${why}|${whether}|${asksSo.source}|${doubtful}|${checks}`,
  ),
);

const doing = rolesOf(Role.go, Role.give, Role.dative, Role.help);

/** 走访李平,|问|米是谁送的, 讲解|为什么要交, 看看是不是缺米: what was asked or told there. */
const askedThere =
  /(?<!慰)问|[讲说答]|宣传(?!资料|[单页品手])|听[他她取]|告诉|解释|了解|知道|晓得|清楚|明白|打听|查|看(?!望)|摸[排底]|分析|[担操]心|研究|商量|不管|无论/;

/**
 * 慰问金900元是哪来的, 走访40户次怎么来的; 请核实走访李平送化肥2袋是否属实; 你报的500元有问题; 送化肥2袋记错了: what is asked back, to be looked
 * into or doubted, and told by nobody. A question of its own (…,是谁报的?) asks of its whole sentence.
 * @returns whether a token tells it; null where nothing is doubted
 */
export function doubted(
  { text }: Pick<Normalized, "text">,
  clauses: readonly Said[],
  tokens: readonly Token[],
): ((token: Token) => boolean) | null {
  const spans: { start: number; end: number }[] = [];
  for (const clause of clauses) {
    const { start, end, sentence } = clause;
    const said = text.slice(start, end).replace(/[,:。!?;\n 】]+$/, "");
    if (clause.told && !doubts.test(said)) continue;
    const within = tokens.filter((token) => token.start >= start && token.end <= end);
    const same = clauses.filter((other) => other.sentence === sentence);
    const asks = clause.asksWhich && asksWho.test(said);
    if (asks || isDoubt(said, within) || ownsToSlip(said, start, tokens)) {
      spans.push({ start: within.some(tellsWhat) ? start : (same[0]?.start ?? start), end });
      continue;
    }
    const order = check.exec(said);
    if (order === null) continue;
    const from = start + order.index;
    if (within.some((token) => token.start < from && (tellsWhat(token) || hasSome(token, doing)))) continue;
    const rest = toThem.test(order[0]) ? same.at(-1) : clause;
    spans.push({ start: from, end: rest?.end ?? end });
  }
  return spans.length === 0
    ? null
    : ({ start }) => spans.some((span) => start >= span.start && start < span.end);
}

function isDoubt(said: string, tokens: readonly Token[]): boolean {
  if (tokens.some((token) => has(token, Role.say) || has(token, Role.pronoun))) return false;
  const asks = (pattern: RegExp) => {
    const found = pattern.exec(said);
    return found !== null && !askedThere.test(said.slice(0, found.index));
  };
  if (asks(asksBack) || asks(asksTrue)) return true;
  if (!tokens.some(({ quantity }) => quantity !== null)) return false;
  return asks(asksWhy) || asks(asksSo) || doubts.test(said);
}

/** 送化肥2袋记错了; 送化肥2袋,写错了: told of the only figure, and nothing of what is right. */
function ownsToSlip(said: string, start: number, tokens: readonly Token[]): boolean {
  const found = slip.exec(said);
  if (found === null) return false;
  const alone = found.index < 2 ? tokens.filter((token) => !isMark(token, ",")) : tokens;
  return onlyOwnsTo(alone, start + found.index);
}

function tellsWhat(token: Token): boolean {
  return token.quantity !== null || token.mention !== null || token.word?.measure != null;
}
