import { anyOf } from "../text/characters.ts";
import { isHan } from "../text/letters.ts";
import { push, type Reader } from "./cursor.ts";

/** What may be asked by 没: 来没来, 见没见到. */
const happened = "来去见吃看给发领收送办走买卖上下交到";

/** 缺不缺, 需不需要, 来没来过: asked whether, so that nothing is told by the word itself; what the vocabulary has whole is that. */
export const whether: Reader = {
  begins: (character) => isHan(character.charCodeAt(0)),
  goesOn: anyOf("不没"),
  read(cursor) {
    const { text, at, word, parts } = cursor;
    const not = text.charAt(at + 1);
    if (not !== "不" && not !== "没") return false;
    const asked = text.charAt(at);
    if (text.charAt(at + 2) !== asked || (word?.text.length ?? 0) >= 3) return false;
    if (not === "没" && !happened.includes(asked)) return false;
    const whole = parts.lexicon.longestAt(text, at + 2);
    const end = at + 2 + Math.max(1, whole?.text.startsWith(asked) ? whole.text.length : 1);
    push(cursor, "word", end).word = parts.lexicon.word("是不是");
    return true;
  },
};

const span = /(?:多?小时|钟头|月|星期|礼拜|天|晚上|年)/y;

/** 个把钟头, 个把月: about how long; 个把人: about one. */
export const aboutOne: Reader = {
  begins: (character) => character === "个",
  read(cursor) {
    const { text, at, parts } = cursor;
    if (text.charAt(at + 1) !== "把") return false;
    span.lastIndex = at + 2;
    if (span.test(text)) {
      push(cursor, "text", span.lastIndex);
      return true;
    }
    const hit = parts.lexicon.unitAt(text, at + 2);
    if (hit === null) return false;
    push(cursor, "quantity", at + 2 + hit.length).quantity = {
      value: 1,
      approx: true,
      unit: hit.unit,
      unitSaid: null,
      implied: false,
    };
    return true;
  },
};
