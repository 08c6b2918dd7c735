import { Role } from "../roles.ts";
import { textOf } from "../stretch.ts";
import { isOfTheirs } from "../subject.ts";
import { has, type Token } from "../tokens.ts";
import type { Said } from "./hear.ts";
import type { PhraseBook } from "./phrase-book.ts";

/** 明年一起加油, 今后再接再厉: what is wished to one another and names nothing to do. */
const cheers =
  /^(?:祝|让|那|就|我们|咱们?|大家|明年|来年|今后|以后|下次|下[个]?[周月]|新的一年|接下来|后续|也|都|还|再|一起|一同|一块儿?|共同|继续|接着|更加|要|会|一定)*(?:加油干?|努力|奋斗|进步|共勉|再接再厉|更上一层楼|再创佳绩|撸起袖子加油干)[吧啊哈呀呢哦了]*$/;

/** 明早的会几点开 is asked, 他明年想养猪 the household's, 明天开会 nobody's doing. */
export function plansOfSender(
  clauses: readonly Said[],
  plans: readonly Token[],
  tokens: readonly Token[],
  book: PhraseBook,
): boolean {
  return clauses.some(({ asks, told, held, start, end }) => {
    const within = (token: Token) => token.start >= start && token.start < end;
    if (asks || told || !plans.some(within)) return false;
    const said = tokens.filter(within);
    if (cheers.test(textOf(said))) return false;
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
