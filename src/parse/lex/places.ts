import { push, type Reader, splitsLatin, wordOutruns } from "./cursor.ts";

const asName = /村?(?:的)?(?:驻村|帮扶)?(?:工作队|工作组|帮扶队|第一书记|书记|干部|队员|队长)/y;

/** 驻桃子坪村: 驻村, with the village told; not 驻桃子坪村工作队, which names who reports. */
export const stay: Reader = {
  begins: (character) => character === "驻",
  read(cursor) {
    const { index, lexicon } = cursor.parts;
    const hit = index.villageAt(cursor.text, cursor.at + 1);
    if (hit === null) return false;
    asName.lastIndex = hit.end;
    if (asName.test(cursor.text)) return false;
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
