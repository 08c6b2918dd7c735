import { textOf } from "../scene/stretch.ts";
import { isOfTheirs } from "../scene/subject.ts";
import { Role } from "../words/roles.ts";
import { has, type Token } from "../words/tokens.ts";
import type { Said } from "./hear.ts";
import type { PhraseBook } from "./phrase-book.ts";

/** 明年一起加油, 今后再接再厉: what is wished to one another and names nothing to do. */
const cheers =
  /^(?:祝|让|那|就|我们|咱们?|大家|明年|来年|今后|以后|下次|下[个]?[周月]|新的一年|接下来|后续|也|都|还|再|一起|一同|一块儿?|共同|继续|接着|更加|要|会|一定)*(?:加油干?|努力|奋斗|进步|共勉|再接再厉|更上一层楼|再创佳绩|撸起袖子加油干)[吧啊哈呀呢哦了]*$/;

const promises =
  /^(?:[他她]们?|对方)?(?:也|都|已经?)?(?:答应|说好|保证|承诺)(?:了|好)?[^我你送]{0,6}(?:给|还|交|付|结)(?:清|上|齐)?(?:了|钱|款)?$/;
/** 残联|答应换新轮椅, 供电所|答应来修: promised by others. Not: 答应给李平换轮椅, 单位答应给两万 */
const promisedByOthers =
  /^(?:(?!.*(?:[我咱俺]|单位))[^,。给]{0,6}(?:[联厂站所院校店社]|公司|村委会|[厂村乡镇店校院][里上]|老板|师傅|对方|人家))(?:也|都|已经?|当场|口头)*(?:答应|承诺|同意)/;
/** 李平儿子面试上了,|下周上班, 李平的报销|下周打款: what comes to them, or what they do then. */
const theirsThen =
  /^(?!.*[我咱俺带送陪接去看给帮]).*(?:打款|上班|入职|报到|开学|出院)[了吧]?$|^(?:打算|准备|计划)在家(?:待|呆|住|过|休)(?!.*[去到])/;
/** 收到,|马上去办: an answer to who bade it, and no plan for anybody. Not: 马上去李平家办 */
const atOnce =
  /^(?:我们?|咱们?)?(?:马上|这就|立刻|立即|立马|现在就?|尽快)(?:就|去|来)*(?:办理?|落实|处理|安排|核实|整改|改|弄|做|报)(?:好|一下)?[了哈啊]?$/;
/** 电力公司|下周来修 */
const othersCome =
  /^(?!.*[我咱俺])[^,。]{1,6}(?:公司|[厂站所])[^,。我]{1,5}(?:派人)?来(?:修|装|换|看)(?:好|通)?[了吧]?$/;
/** 信贷|下月到期 */
const fallsDue = /^(?!.*[我咱俺]).*到期[了吧]?$/;
const owing = /欠|催|要账|讨要/;
const refused =
  /^(?:[他她]们?|人家|老人|[他她]家)?(?:就是|死活|硬是|说啥也|坚决)?(?:没要|不要|没收|不收|没让|不让)[了啊]?$/;

/** 明早的会几点开 is asked, 他明年想养猪 the household's, 明天开会 nobody's doing. */
export function plansOfSender(
  clauses: readonly Said[],
  plans: readonly Token[],
  tokens: readonly Token[],
  book: PhraseBook,
): boolean {
  const mayRefuse = tokens.some(({ text }) => /^(?:没|不|死活|硬是)/.test(text));
  return clauses.some(({ asks, told, held, start, end }, place) => {
    const within = (token: Token) => token.start >= start && token.start < end;
    if (told || !plans.some(within)) return false;
    const said = tokens.filter(within);
    if (asks && !goesToSee(said)) return false;
    const text = textOf(said);
    if (cheers.test(text)) return false;
    // 欠村里3000元,催了一回,|答应年前给: by who owes it.
    if (promises.test(text) && owing.test(textOf(tokens.filter((token) => token.start < start))))
      return false;
    const only = text.replace(/[,。;!\n]$/, "");
    if (atOnce.test(only)) return false;
    if (promisedByOthers.test(only) || othersCome.test(only) || fallsDue.test(only)) return false;
    if (theirsThen.test(only) && namesThem(tokens, clauses, place)) return false;
    // 我要给她出,|她没要: nothing came of it.
    const next = clauses[place + 1];
    const later = said.some((token) => token.when?.kind === "future");
    if (
      mayRefuse &&
      !later &&
      next !== undefined &&
      refused.test(textOf(tokens.filter(({ start: at }) => at >= next.start && at < next.end)))
    )
      return false;
    const self = said.some((token) => has(token, Role.cadreSelf));
    // see you tomorrow
    if (!self && held.hasSome(book.you)) return false;
    const acts = said.some(
      (token) => has(token, Role.go) || has(token, Role.give) || token.word?.measure != null,
    );
    if (acts) return true;
    const turn = said.findIndex((token) => has(token, Role.plan) || token.when?.kind === "future");
    const others = said.slice(0, Math.max(0, turn)).some(isOfTheirs);
    if (others && !self) return false;
    const helps = said.some(
      (token) => has(token, Role.help) || has(token, Role.labour) || has(token, Role.dative),
    );
    return helps || said.some((token) => has(token, Role.plan));
  });
}

const seesHow =
  /(?:看看|看下|看一下|瞧瞧|瞅瞅|问问|问一下)(?![^,。;!\n]*[吗呢谁几])[^,。;!?\n]{2,16}(?:怎么样|咋样|怎样|如何|什么样|啥样|没有?)了?[,。;!\n]?$/;

/** 下周一打算去李平家看看厕所改得怎么样了: what for, and no question. Not: 下周一去看看怎么样?, 看看李平家怎么样 */
export function goesToSee(said: readonly Token[]): boolean {
  if (!seesHow.test(textOf(said))) return false;
  const look = said.findIndex(({ text }) => /^(?:看|瞧|瞅|问)/.test(text));
  const before = said.slice(0, look);
  return (
    before.some((token) => has(token, Role.go)) &&
    before.some((token) => has(token, Role.plan) || token.when?.kind === "future")
  );
}

/** Somebody of theirs is named in the clause or in the one before it, and the sender in neither. */
function namesThem(tokens: readonly Token[], clauses: readonly Said[], place: number): boolean {
  const before = clauses[place - 1];
  const clause = clauses[place];
  const from = before?.sentence === clause?.sentence ? before?.start : clause?.start;
  const said = tokens.filter(({ start }) => start >= (from ?? 0) && start < (clause?.end ?? 0));
  return said.some(isOfTheirs) && !said.some((token) => has(token, Role.cadreSelf));
}
