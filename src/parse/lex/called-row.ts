import { Role, rolesOf } from "../words/roles.ts";
import type { KnownHousehold } from "../words/roster-index.ts";
import { hasSome } from "../words/tokens.ts";
import { type Cursor, last, push, type Reader } from "./cursor.ts";

/**
 * 给|老陈老刘老赵|一人发了一袋, 走访老陈小刘|各两袋米: called one after the other without a stop, each one of the sender's, with what each got
 * behind them. Not: 与小刘小赵走访李平, 给小米小麦各一袋
 */
export const calledInRow: Reader = {
  begins: (character) => character === "老" || character === "小",
  read(cursor) {
    const { text, at } = cursor;
    row.lastIndex = at;
    const called = row.exec(text)?.[0];
    if (called === undefined || cursor.word?.goods != null || !isWhom(cursor)) return false;
    const rows: (readonly KnownHousehold[])[] = [];
    for (let name = 0; name < called.length; name += 2) {
      const family = called.charAt(name + 1);
      const fits = cursor.parts.sender.ownList.filter((one) => one.name.startsWith(family));
      if (fits.length === 0) return false;
      rows.push(fits);
    }
    for (const fits of rows) {
      const name = text.slice(cursor.at, cursor.at + 2);
      push(cursor, "household", cursor.at + 2).mention = { name, form: "surname", fits };
    }
    return true;
  },
};

const row = /(?:[老小][\u4e00-\u9fff]){2,8}(?=,?[一每][人户家]|各)/y;
const toThem = rolesOf(Role.dative, Role.give);

/** 给, 送, 走访了 */
function isWhom(cursor: Cursor): boolean {
  const before = last(cursor);
  if (before?.end !== cursor.at) return false;
  return (hasSome(before, toThem) && !hasSome(before, withThem)) || before.word?.measure?.id === "visit";
}

const withThem = rolesOf(Role.with, Role.joins);
