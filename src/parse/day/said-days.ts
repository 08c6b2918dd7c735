import { figureOf } from "./figures.ts";
import {
  byFirstCode,
  type DayReader,
  firstCharacters,
  match,
  onDay,
  splitsWord,
  type When,
  wordAt,
} from "./when.ts";

type SaidDay = { said: string; shift: number; kind: When["kind"] };

const saidDays: readonly SaidDay[] = [
  ...words(0, "day", "今天 今日 今儿个 今儿 今早 今晨 今晚 今个儿 今个 今午 今上午 今下午 今中午 今朝 当日"),
  ...words(
    -1,
    "day",
    "昨天 昨日 昨晚上 昨晚黑 昨晚 昨儿个 昨儿 昨夜 昨个儿 昨个 昨早 昨上午 昨下午 昨中午 夜来 夜儿个 夜个儿 夜儿黑 夜黑里",
  ),
  // Cantonese.
  ...words(-1, "day", "琴日 寻日 噚日 琴晚 寻晚 噚晚 琴朝 寻朝 噚朝"),
  ...words(1, "future", "听日 听晚 听朝"),
  ...words(-2, "day", "前天 前日 前儿个 前儿 前个儿 前晚"),
  ...words(-3, "day", "大前天"),
  ...words(1, "future", "明天 明日 明儿个 明儿 明早 明晚"),
  ...words(2, "future", "后天 后日"),
  ...words(3, "future", "大后天"),
  ...words(0, "vague", "近日 近期 最近 月初 这几天 这两天 这些天"),
  ...words(0, "vague", "前几天 前两天 前些天 前段时间 前不久 前些日子 前阵子 前一阵子 前一阵 前段日子"),
  ...words(0, "vague", "几天前 这阵子 这段时间 这段日子 这些日子 头几天 头两天 近几天 近些天 月底 月末"),
  ...phrases(
    0,
    "day",
    "today, this morning, this afternoon, this evening, this noon, tonight, earlier today, just now",
  ),
  ...phrases(-1, "day", "yesterday, last night, yesterday morning, yesterday afternoon, yesterday evening"),
  ...phrases(-2, "day", "the day before yesterday, day before yesterday, two days ago"),
  ...phrases(1, "future", "tomorrow, tomorrow morning, tomorrow afternoon, tomorrow evening"),
  ...phrases(2, "future", "the day after tomorrow, day after tomorrow"),
  ...phrases(
    0,
    "vague",
    "recently, these days, the other day, lately, in recent days, the past few days, a few days ago",
  ),
];

function words(shift: number, kind: When["kind"], said: string): SaidDay[] {
  return said.split(" ").map((word) => ({ said: word, shift, kind }));
}

function phrases(shift: number, kind: When["kind"], said: string): SaidDay[] {
  return said.split(", ").map((phrase) => ({ said: phrase, shift, kind }));
}

const saidByFirst = byFirstCode(saidDays);

/** 今天, 昨晚, 大前天, 明早, 近日, 前几天, yesterday */
export const saidDay: DayReader = {
  starts: firstCharacters(saidDays),
  behindFigure: "",
  read({ text, at, today }) {
    const word = wordAt(saidByFirst, text, at);
    if (word === undefined || splitsWord(text, at, at + word.said.length)) return null;
    // 乡村的夜|来得早
    if (word.said === "夜来" && "得临了".includes(text.charAt(at + 2) || "#")) return null;
    if ("听寻琴".includes(word.said.charAt(0)) && isOfOtherWord(text, at, at + word.said.length)) return null;
    const end = at + word.said.length;
    const kind = word.kind === "vague" && match(willBe, text, end) !== null ? "future" : word.kind;
    return { end, day: today + word.shift, endDay: null, kind };
  },
};

/** 近期|会来村里做培训, 近日|单位会送来: soon to come. Not: 近日会同村干部走访, 近期会议精神 */
const willBe =
  /(?:我们?|单位|我单位|局里|公司|村里|镇上|镇里|县里|乡里)?(?:就|还|都)?会(?=来|去|送|给|到|把|为|帮|再|派|安排|安装|组织|开展|进行|做|搞|发[放给下]|拿|带|联系|协调|解决|修|装|请|有|尽快|陆续|下来|过来)/y;

/** 收|听日|报, 追|寻日|子, 钢|琴晚 */
function isOfOtherWord(text: string, at: number, end: number): boolean {
  return (
    "收旁倾聆监打好动难追找搜钢提古".includes(text.charAt(at - 1) || "#") ||
    "子报常用程期记语历".includes(text.charAt(end) || "#")
  );
}

const ago = /(\d{1,2}|三两|[一两二三四五六七八九十]{1,2})(天|个?(?:星期|礼拜)|周)前/y;

/** 三天前, 10天前, 两周前; of 三两天前 and 三四天前 the first figure counts. */
export const timeAgo: DayReader = {
  starts: "",
  behindFigure: "天周星礼个",
  read({ text, at, today }) {
    const found = match(ago, text, at);
    const count = found?.[1] === "三两" ? 3 : figureOf(found?.[1]);
    const days = found?.[2] === "天" ? count : count * 7;
    return days > 0 ? onDay(ago.lastIndex, today - days, today) : null;
  },
};
