import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { endOfClause, isMark, startOfPhrase, type Token } from "../../words/tokens.ts";

/** 接到电话以后,我, 到村以后走访了, 明天就是端午节了,刚才 */
export const sinceThen = new Sign("后明", /以后(?!的)|(?:明天|后天)就?[是到][^,。;\n]{2,6}[,;]/);

/** 我|以后, 今天|以后: from now on, and behind nothing that happened. */
const fromNow =
  /^(?:我们?|咱们?|他们?|她们?|你们?|大家|今天|现在|从今|从此|从今往后|[上下]午|晚上|那|但|所以)?$/;
/** 等|天晴|以后, 他说|出院|以后: what is still to come, or somebody's words. */
const toCome = /[等待明下]|说|讲|答应|承诺|[让叫请]|希望|建议|嘱|叮|打算|准备|计划|[要想]/;
/** 我赶到, 给他送去, 发现, 扫了: it was done. */
const done = /[了过]|[送带捎拿]去|[赶来走送拉运背拿]到|赶[去来往]|发现|看见|[拉运送带]来/;
/** 我再去, 就给他送去: it is not. */
const notYet =
  /再|[要会想]|就(?!餐)|可以|才能|能[够不]|打算|准备|计划|争取|尽快|[明后]天|下[周月次回]|[吗?]|请|必须|应该?|每|别/;

/**
 * 接到电话|以后|,我赶到李平家: when it was, and nothing to come; likewise |明天就是端午节了,|刚才去了李平家, which tells of the feast alone.
 * Not: 出院以后,我再去看他; 以后,我给他送去; 明天就是端午节,给李平送粽子
 */
export function withoutThen(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const out = [...tokens];
  for (let at = out.length - 1; at >= 0; at -= 1) {
    const token = out[at] as Token;
    if (token.text === "以后" && followsEvent(out, at)) {
      out[at] = { ...token, word: lexicon.longestAt("之后", 0) };
      continue;
    }
    const stop = out.findIndex((other, place) => place > at && isMark(other, ",;。\n"));
    if (stop < 0 || !isMark(out[stop], ",;") || !isDoneBehind(out, stop + 1)) continue;
    if (token.text === "以后" && stop === at + 1) {
      const front = textOf(out.slice(startOfPhrase(out, at), at));
      if (fromNow.test(front) || toCome.test(front)) continue;
      out[at] = { ...token, word: lexicon.longestAt("之后", 0) };
    } else if (token.when?.kind === "future" && startOfPhrase(out, at) === at) {
      if (feast.test(textOf(out.slice(at, stop)))) out.splice(at, stop + 1 - at);
    }
  }
  return out;
}

/** 到村|以后|走访了李平, 李平出院|以后|我去看望了他. Not: 李平出院以后再去看他 */
function followsEvent(tokens: readonly Token[], at: number): boolean {
  const front = textOf(tokens.slice(startOfPhrase(tokens, at), at));
  if (!event.test(front) || toCome.test(front)) return false;
  const behind = textOf(tokens.slice(at + 1, endOfClause(tokens, at + 1)));
  return !notYet.test(behind) && (arrival.test(front) ? deed : done).test(behind);
}

const arrival = /(?:[到来进驻住下]村|到任|上任|任职|报到|入驻)$/;
const event = new RegExp(`${arrival.source}|(?:[出住入]院|回来|回家|去世|过世|结婚|毕业|受伤|生病|摔伤)$`);
const deed = /[了过]|^(?!.*是我?的).*(?:走访|看望|慰问|入户|家访)/;

const feast =
  /^(?:明天|后天)就?[是到](?:.{0,2}节|端午|中秋|除夕|元旦|春节|国庆|周末|大年[^,]{1,2}|小年|[他她]的?生日)(?:了|啦)?$/;

function isDoneBehind(tokens: readonly Token[], from: number): boolean {
  const behind = textOf(tokens.slice(from, endOfClause(tokens, from)));
  return done.test(behind) && !notYet.test(behind);
}
