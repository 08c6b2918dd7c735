import { labelKind } from "./labels.ts";
import { surnameAt } from "./surnames.ts";

const ofWhom = "(?:我的|个人|本人)?";
const daily = "(?:今[日天]|本日|当日|每日)?";
const ofWhatOnce =
  "(?:驻村|[帮幫]扶|[结結][对對]|包[联聯保]|挂[联聯钩]|[联聯][户戶村]|扶[贫貧]|工作[队隊]?|干部|[队隊][员員])";
const called = "(?:[汇匯彙][报報]|[报報]告|日[志誌]|[纪紀][实實])";
const signs = '[\\s\\p{So}\\uFE0F#＃*＊=_·~～【\\[［《「“"（(】\\]］》」”）)-]';
/** No title of what is told below it, but what is asked about, counted or bidden. */
const ownWord =
  "(?![\\d０-９一二两三四五六七八九十半]{1,4} ?[篇份本次]|怎|咋|如何|格式|模板|什么|啥|哪|几|谁|需要|每|写(?!错)|没|无|有)";
/** 驻村日志 over |累计12篇, 共3篇, 数量:3篇: how many were written. */
const countsThem =
  "(?!(?:[一总總合累]?[共计計]|已?(?:完成|撰[写寫])了?|[数數]量|上[交报報]|提交)?[:：]? ?[\\d０-９一二两三四五六七八九十百千零]{1,8} ?[篇份本]了?[。.!！\\s]*$)";
/** 【帮扶工作日志】, 工作汇报:, 今日驻村日志 on the first line, over something else. Not: 走访日志, 民情日记, 本周工作汇报, 工作总结, which tell of what or of when, and 日报 alone, which the bot sends */
const bareTitle = new RegExp(
  `^${signs}{0,6}${ofWhom}${daily}(?:${ofWhatOnce}{0,3}${called}|${ofWhatOnce}{1,3}日[报報])(?:如下)?${signs}{0,6}[:：。.!！~～]{0,3}[ \\t]*\\r?\\n\\s*(?=\\S)${ownWord}${countsThem}`,
  "u",
);
/** As long as such a line may be. */
const longestTitle = 32;

/** Without what only wraps a message: a title that says nothing, a polite end, and one pair of quotation marks around all of it. */
export function withoutWrapping(text: string, isColleague: (name: string) => boolean): string {
  const bare = withoutClosing(withoutQuotes(text, isColleague));
  const end = bare.indexOf("\n");
  return end > 0 && end <= longestTitle ? bare.replace(bareTitle, "") : bare;
}

const above = "以上(?:情[况況]|[内內]容|信息)?[,，]?";
const toRead = "(?:[请請]|敬[请請]|望)(?:各位)?(?:[领領][导導])?";
const closing = new RegExp(
  `[,，。.;；!！\\s]{1,3}(?:${above}${toRead}知悉|(?:${above})?(?:${toRead}(?:[审審][阅閱]|[过過]目|(?:批[评評])?指正)|特此(?:[汇匯彙][报報]|[报報]告)|(?:谢谢|謝謝)(?:大家|各位|[领領][导導])?))[。.!！\\s]{0,3}$`,
);
const longestClosing = 28;
const shortest = 4;

/** 走访李平|。以上情况请知悉, 2026年6月8日|,谢谢: said at the end of anything. Not: 每户走访一次,请知悉, which bids, nor a word of thanks alone */
function withoutClosing(text: string): string {
  const from = Math.max(0, text.length - longestClosing);
  const found = closing.exec(text.slice(from));
  return found === null || from + found.index < shortest ? text : text.slice(0, from + found.index);
}

const pairs: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["「", "」"],
  ["『", "』"],
  ['"', '"'],
]);
const behindQuotes = /[\s。.!！]/;
const saidBy = /^([一-鿿]{2,6})[:：](?!.*\n)/;
const ofRank = /(?:主任|书记|[局镇乡县队站科股组所部]长)$/;

/** 「马建国:…」: how a chat quotes whoever is answered; 「户主:…」 is a form. */
function isSpoken(inside: string, isColleague: (name: string) => boolean): boolean {
  const speaker = saidBy.exec(inside)?.[1];
  if (speaker === undefined || labelKind(speaker) !== null) return false;
  return (
    isColleague(speaker) ||
    ofRank.test(speaker) ||
    (speaker.length <= 3 && surnameAt(speaker, 0).kind === "certain")
  );
}

/** “感谢你们送来的化肥”, “你们送的米我收到了”: what a household said. */
const thanksUs =
  /^(?:你们|您们|你們)|^(?:太|真|非常|十分|衷心|真是)?(?:感谢|谢谢|多亏|感激|多谢)了?(?:你|您|党|政府|工作队|共产党)/;

/** “走访李平,送米2袋”: nobody is quoted where all of it stands between the marks. Not: “走访李平”“走访王五” */
function withoutQuotes(text: string, isColleague: (name: string) => boolean): string {
  const open = text.charAt(0) === " " ? text.trimStart().charAt(0) : text.charAt(0);
  const close = pairs.get(open);
  if (close === undefined) return text;
  let end = text.length;
  while (end > 0 && behindQuotes.test(text.charAt(end - 1))) end -= 1;
  const whole = text.slice(0, end).trimStart();
  if (!whole.endsWith(close)) return text;
  const inside = whole.slice(1, -1);
  if (inside.trim() === "" || thanksUs.test(inside) || !isBalanced(inside, open, close)) return text;
  return isSpoken(inside, isColleague) ? text : inside;
}

function isBalanced(inside: string, open: string, close: string): boolean {
  if (open === close) return !inside.includes(open);
  let depth = 0;
  for (const character of inside) {
    if (character === open) depth += 1;
    else if (character === close) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
