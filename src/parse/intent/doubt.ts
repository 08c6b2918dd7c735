import { Sign } from "../text/characters.ts";
import type { Normalized } from "../text/normalize.ts";
import { Role } from "../words/roles.ts";
import { has, type Token } from "../words/tokens.ts";
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
/** 为什么是900元, 怎么只有40户 */
const why =
  "为什么|为啥子?|为何(?=[是只有才会])|凭什么|凭啥|(?:怎么|咋个?|怎样)(?:就|才|只|会|又|还|都|能|可能)*(?:是|有|只|才|成|变|多|少|记成|写成|报成)";

/** 送2袋属实吗, 大米12袋对不对 */
const whether = "(?:是否|是不是)(?:属实|真实)|(?:属实|真实|准确|正确|真的?|对)(?:吗|么)|对不对|真的?假的?";

/** 马建国报的500元有问题: what a colleague or somebody reported. */
const doubtful =
  /^(?:你|您|[他她]们?)?(?:上?报|填报)(?:上来)?的.*(?:(?:有|存在)(?:点|些)?(?:问题|疑问|水分|出入)|存疑|可疑|不属实|不真实|不实|对不上|是?假的)(?:呢|啊|呀|哦|嘛|哈|的|了|吧)*$/;

/** 今天谁走访了, 哪位干部送了米 */
const asksWho =
  /^[,、 ]?(?:今[天日早]|昨[天日晚]|前天|[本这上]个?[周月]|今年|还|都|有)*(?:谁|哪位|哪个(?:同志|干部)|哪些(?:人|干部|同志)|哪几[个位](?:人|干部|同志)?)(?!也|都|家|知道|晓得|想|有困难)/;
const asksBack = new RegExp(`(?:${whence})${end}`);
const asksTrue = new RegExp(`(?:${whether})${end}`);
const asksWhy = new RegExp(why);
/** 慰问金是不是900元, 是否走访了40户 */
const asksSo = /(?<!不)(?:是不是(?!是)|是否)/;
const wrong = "[写报记填录输打算登]错";
/** 慰问金500元|记错了, |数量不对 */
const slip = new RegExp(`^(?:的?数[字量]?)?(?:${wrong}|(?<=数[字量]?)(?:不对|不准|有误))${end}`);

/** 请核实…, 麻烦再核对一下…, at the head of a message. 请村医核实, 帮忙核对 are other things. */
const ordered =
  /^ ?(?:请|麻烦|劳烦|劳驾|帮我)(?:你们?|您|帮我|帮忙|再|先|尽快|给)*(?:核实|核对|核查|查证|查实|复核|核一下|确认)(?![了过完好])/;

/** 走访了没带东西,|这种怎么报? */
const how =
  "这(?:种|样|个|类)?(?:情况|情形)?的?(?:话)?(?:我|该|应|要|又)*(?:怎么|咋个?|怎样|如何)(?:上?报|填报?|算|记|写|录入?|登记)";
const asksHow = new RegExp(`^(?:像|对于|遇到)?${how}${end}`);

export const doubt = new Sign(
  "谁哪何啥什几怎咋凭出来实准对真假疑问水核查认是错误正",
  new RegExp(
    `谁|哪[位个些几]|${wrong}|数[字量]?(?:不对|不准|有误)|${whence}|${why}|${whether}|是不是|是否|报(?:上来)?的|核|查|确认|${how}`,
  ),
);

/** 走访李平,|问|米是谁送的, 讲解|为什么要交, 核对|是不是三口人: what was asked, told or looked into there. */
const askedThere =
  /(?<!慰)问|[讲说答谈聊核]|宣传(?!资料|[单页品手])|听[他她取]|告诉|解释|了解|知道|晓得|清楚|明白|打听|查|确认|征求|检测|比对|看(?!望)|摸[排底]|分析|[担操]心|研究|商量|不管|无论/;

/**
 * 慰问金900元是哪来的, 走访40户次怎么来的; 请核实走访李平送化肥2袋是否属实; 你报的500元有问题; 送化肥2袋记错了: what is asked back, to be looked
 * into or doubted, and told by nobody. What closes its sentence with 这是谁报的 or 属实吗? asks of all of it.
 * @returns whether a token tells it; null where nothing is doubted
 */
export function doubted(
  { text }: Pick<Normalized, "text">,
  clauses: readonly Said[],
  tokens: readonly Token[],
): ((token: Token) => boolean) | null {
  const spans: { start: number; end: number }[] = [];
  clauses.forEach((clause, at) => {
    const { start, end, sentence } = clause;
    const closes = clauses[at + 1]?.sentence !== sentence;
    const said = text.slice(start, end).replace(/[,:。!?;\n 】]+$/, "");
    if (at === 0 && ordered.test(said)) {
      const last = clauses.findLast((other) => other.sentence === sentence);
      spans.push({ start, end: last?.end ?? end });
    } else if (
      asksOfAll(said, text.charAt(end - 1), closes) ||
      (closes && asksHow.test(said) && !isTold(clauses, clause, tokens, /这[种类]/.test(said)))
    ) {
      const first = clauses.find((other) => other.sentence === sentence);
      spans.push({ start: first?.start ?? start, end });
    } else if (isDoubted(clause, said, closes, clauses.length === 1, tokens)) spans.push({ start, end });
  });
  return spans.length === 0
    ? null
    : ({ start }) => spans.some((span) => start >= span.start && start < span.end);
}

/** …,这是谁报的; …,属实吗? with no figure of its own. */
function asksOfAll(said: string, stop: string, closes: boolean): boolean {
  if (!closes || said.length > longestTag || /[\d一二两三四五六七八九十百千]/.test(said)) return false;
  return (/^[这此]/.test(said) && asksBack.test(said)) || (stop === "?" && tag.test(said));
}

/** 走访李平,送米2袋,|这个怎么报: told for all that; 一天走访两次,|这种怎么算 is of no day and nobody. */
function isTold(
  clauses: readonly Said[],
  { sentence, end }: Said,
  tokens: readonly Token[],
  ofKind: boolean,
): boolean {
  const first = clauses.find((other) => other.sentence === sentence)?.start ?? 0;
  return tokens.some(
    ({ start, mention, quantity, when }) =>
      start >= first && start < end && (mention !== null || when !== null || (quantity !== null && !ofKind)),
  );
}

const longestTag = 10;
const tag = new RegExp(`^(?:这|都|是)*(?:${whence}|${whether})${end}`);

function isDoubted(
  { start, end, told, asksWhich }: Said,
  said: string,
  closes: boolean,
  alone: boolean,
  tokens: readonly Token[],
): boolean {
  if (!mayDoubt.test(said)) return false;
  const within = tokens.filter((token) => token.start >= start && token.end <= end);
  if (within[0]?.kind === "cadre" || /^(?:你|您)/.test(said)) {
    const reported = said.slice(within[0]?.kind === "cadre" ? (within[0]?.text.length ?? 0) : 0);
    if (doubtful.test(reported)) return true;
  }
  if (told) return false;
  if (alone && asksWhich && asksWho.test(said)) return true;
  const figure = within.findLastIndex(({ quantity }) => quantity !== null);
  if (figure < 0) return false;
  if (isSlip(said, start, within, figure)) return true;
  if (within.some((token) => has(token, Role.say) || has(token, Role.pronoun))) return false;
  const asks = (pattern: RegExp, ahead: boolean) => {
    const found = pattern.exec(said);
    if (found === null || askedThere.test(said.slice(0, found.index))) return false;
    return !ahead || (within[figure]?.start ?? 0) >= start + found.index;
  };
  return (
    (closes && (asks(asksBack, false) || asks(asksTrue, false))) || asks(asksWhy, true) || asks(asksSo, true)
  );
}

const mayDoubt = new RegExp(
  `谁|哪|${wrong}|数[字量]?(?:不对|不准|有误)|${whence}|${why}|${whether}|是不是|是否|报(?:上来)?的`,
);

/** 送化肥2袋记错了: of the only figure, right behind it. */
function isSlip(said: string, start: number, tokens: readonly Token[], figure: number): boolean {
  const behind = said.slice((tokens[figure]?.end ?? start) - start);
  return slip.test(behind) && tokens.filter(({ quantity }) => quantity !== null).length === 1;
}
