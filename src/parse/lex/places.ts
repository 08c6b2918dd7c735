import { push, type Reader, splitsLatin, wordOutruns } from "./cursor.ts";

/** 驻桃子坪村: 驻村, with the village told. */
export const stay: Reader = {
  begins: (character) => character === "驻",
  read(cursor) {
    const { index, lexicon } = cursor.parts;
    if (index.villageAt(cursor.text, cursor.at + 1) === null) return false;
    push(cursor, "word", cursor.at + 1).word = lexicon.word("驻村");
    return true;
  },
};

/** 桃子坪村, 桃子坪, taoziping */
export const village: Reader = {
  begins: () => true,
  read(cursor) {
    const hit = cursor.parts.index.villageAt(cursor.text, cursor.at);
    if (hit === null || wordOutruns(cursor, hit.end) || splitsLatin(cursor, hit.end)) return false;
    push(cursor, "village", hit.end).villageIds = hit.villageIds;
    return true;
  },
};
