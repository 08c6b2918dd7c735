import type { Said } from "./hear.ts";
import type { PhraseBook } from "./phrase-book.ts";
import { isOf } from "./reference.ts";

/** 转发, 接龙, 格式:…: what others have written, in which 我 is another. */
const written =
  /转(?:发|自|载|:|来|一)|摘自|引用|聊天记录|接龙|格式|样[例本式]|[示范]例|例[:如]|比如|example|forwarded|fwd|>|报法|写法|这样|这么/;
const self =
  /^(?:会后|散会后?|开完会|完了|之?后来?|随后|回来后?|回村后?|对了|另外|不过|好在|[，, ]){0,6}(?:今[天日早]|昨[天日晚]|[上下]午|刚才?|今早)?,?(?:我|本人)(?![们村镇乡县市局单家处校院区部队的])/;
const today =
  /^(?:今[天日早]|昨[天日晚]|[上下]午|刚[才刚]|我们?(?:今[天日早]|昨[天日晚]|[上下]午|刚[才刚]?))/;
/** 我们办今天走访了2户: so many called on by ours, and done. Not: 我们今天走访2户, as a notice may plan it */
const ours =
  /^(?:[我本]们?(?:办|局|单位|工作队|队|组|科室?|支部)?)(?:今[天日]|昨[天日]|[上下]午|刚才?)(?:一?共|已经?)?(?:走访|入户|慰问|看望)(?:慰问)?了[\d一二两三四五六七八九十]+[余多]?[户家]/;
const bids = /请|务必|必须|要求|各[位村单乡组]|大家|尽快|抓紧|及时|按时/;

/**
 * 镇里要求每月不少于2次。|会后我去了李平家; 镇上通知报照片,|我今天在李平家拍了; 县里通知再走访一次。|我们办今天走访了2户: where behind a notice the sender tells of himself; null where he does not.
 * @param from where the notice begins
 */
export function endOfNotice(
  text: string,
  clauses: readonly Said[],
  from: number,
  book: PhraseBook,
): number | null {
  let notice = -1;
  // Of what stands between the notice and the clause in hand.
  let seen = from;
  let quotes = 0;
  let byOthers = false;
  for (const [at, { start, end, sentence, pieces }] of clauses.entries()) {
    const before = text.slice(seen, start);
    quotes += before.split('"').length - 1;
    byOthers ||= written.test(before);
    seen = Math.max(seen, start);
    if (start <= from) {
      notice = sentence;
      continue;
    }
    const said = text.slice(start, end).trimStart();
    const opens = sentence !== notice && clauses[at - 1]?.sentence !== sentence;
    if (!(opens ? self.test(said) || today.test(said) || ours.test(said) : own.test(said))) continue;
    if (quotes % 2 === 1 || (byOthers && quotes === 0)) return null;
    const rest = clauses.slice(at, at + mostClauses).filter((clause) => clause.sentence === sentence);
    const told = text.slice(start, rest.at(-1)?.end);
    if (bids.test(told) || !/[了过]|走访|入户|[送给发]/.test(told)) continue;
    const named = rest.some((clause) => clause.pieces.some((piece) => isOf(piece, book.household)));
    if (named || (opens && (ours.test(said) || (self.test(said) && pieces.length > 0)))) return start;
  }
  return null;
}

/** What the sender tells of himself in a sentence stands among its first clauses. */
const mostClauses = 12;

const own = /^(?:(?:所以|于是|正好)?(?:我|本人)(?:今[天日早]|昨[天日晚]|[上下]午|刚[才刚]?|就))/;
