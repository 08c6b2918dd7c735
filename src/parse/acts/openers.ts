import { anyOf } from "../text/characters.ts";
import { isMark, type Token } from "../words/tokens.ts";

const opener =
  /^(?:喂|哎|诶|嗯|呃|那个|那啥|那什么|小助手|今天)*我?(?:先|来|给你|跟你|把今天的?)?(?:说|讲|报|汇报|补报|记)(?:一下|一声|个)?(?:今天的)?[啊哈呢嘛哦呀]/;

/** 昨天的没来得及报|昨天上午去了…: why what is told comes late. */
const late =
  /^昨天的?(?:没来得及|没顾上|没顾得上|忘了|忘记|忘)报了?(?:(?:今天)?(?:一块儿?|一起|一并)(?:补?[说讲报]))?[啊哈呢]?/;

/** 这两天的一起说|昨天去了… */
const together =
  /^(?:喂|哎|嗯|那个)*(?:[这那前]?[两几三四]天的?|[昨今]天的)?(?:事|情况)?(?:一起|一块儿?|一并|一道)(?:[说讲报]|汇报)(?:一下)?(?:[啊哈呢]|(?=[,昨前今上下早晚周星\d]|$))/;

/** 走访的几户现在补报:|6月15日到李平家…: those that are told behind. */
const toldBehind =
  /^(?:[前这][两几]天|昨天|[上这]周)?(?:走访|入户|去|跑|看)过?的(?:那)?几[户家](?:现在|今天|这会儿|一起|一并|一块儿?)*(?:来)?补(?:报|记|录|登)(?:一下|上)?[了啊哈]?$/;

/** What each of these has one of, and 收到 in front of an answer. */
export const reporting = anyOf("说讲报记收录登");
/** And begins with. */
const openers = "喂哎诶嗯呃那小今我先来给跟把说讲报汇补记昨这前上两几三四一走入去跑看";

/** 喂说一下哈|…, 我跟你讲啊|…: where what is told begins behind the words that open it; 0 where nothing opens it. */
export function openerEnd(tokens: readonly Token[]): number {
  // 收到 李平家今天去过了: an answer to what was asked, and nothing that was had of him.
  if (tokens[0]?.text === "收到" && isMark(tokens[1], " ") && tokens[2]?.mention != null) return 2;
  if (!openers.includes(tokens[0]?.text.charAt(0) || "#")) return 0;
  let text = "";
  for (let at = 0; at < Math.min(tokens.length, 9); at += 1) text += tokens[at]?.text;
  const length =
    (late.exec(text) ?? together.exec(text) ?? toldBehind.exec(text) ?? opener.exec(text))?.[0].length ?? 0;
  let end = 0;
  for (let at = 0; length > 0 && at < tokens.length; at += 1) {
    end += tokens[at]?.text.length ?? 0;
    if (end >= length) return end === length ? at + 1 : 0;
  }
  return 0;
}
