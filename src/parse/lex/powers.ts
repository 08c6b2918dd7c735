import { anyOf } from "../text/characters.ts";
import { isDigit } from "../text/letters.ts";
import type { Reader } from "./cursor.ts";

/** 千瓦, 兆瓦, 伏, 安, kw, kv, kva, v, 马力, and 400瓦 of a lamp. */
const afterFigure = anyOf("0123456789.余多千兆伏瓦kmvw马");

/** 灯泡, 路灯, LED灯: a small figure in front of one is what it draws. */
const lamp = "(?=的?(?:led|高杆|节能|太阳能|白炽|日光|吸顶|投光|庭院)?(?:路?灯|灯[泡管具]))";

const power = new RegExp(
  `\\d+(?:\\.\\d+)?[余多]?(?:千伏安?|伏安|伏(?![天旱季案])|kva?(?![a-z0-9])|k?v(?![a-z0-9])|kwp?(?![a-z])|兆瓦|mw(?![a-z])|千瓦时?(?![片块盖])|马力|(?:w|瓦)${lamp}|(?<=灯[泡管具]?[\\d.]+)(?:w|瓦))的?`,
  "y",
);

/** 送他|3千瓦, 5千瓦修房顶: tiles, which are told by the thousand in one digit and stand with nothing that runs by current. */
const tiles = /^\d千瓦/;
const current = /[电机器泵扇]|光伏|功率|容量|装机|变压/;

/** 60千瓦|光伏电站, 50千伏安|变压器, 400v|线路, 20瓦|灯泡: how strong the thing is, and no figure of it. */
export const powerOfThing: Reader = {
  begins: (character) => isDigit(character.charCodeAt(0)),
  goesOn: afterFigure,
  read(cursor) {
    const { text, at } = cursor;
    power.lastIndex = at;
    if (isDigit(text.charCodeAt(at - 1)) || !power.test(text)) return false;
    const end = power.lastIndex;
    if (tiles.test(text.slice(at, at + 3)) && !current.test(text.slice(Math.max(0, at - 6), end + 6)))
      return false;
    // 约|60千瓦|电站1座: nor is there about one of it.
    cursor.about = false;
    cursor.at = end;
    return true;
  },
};
