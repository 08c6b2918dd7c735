import { Sign } from "../../text/characters.ts";
import { isMark, type Token } from "../../words/tokens.ts";

/** 据了解,该局先后投入…; 据悉,今年以来,县水利局… */
export const asReported = new Sign(
  "据",
  /(?:^|[。;!\n])据(?:了解|悉|介绍),(?:[^,。;\n]{1,8},)?(?:该|我|本|[县市省区镇乡]|驻村|帮扶|工作队|单位)[^,。;\n]{0,10}?(?:局|单位|队|公司|中心|[县市区]?委|院|校|部|会|行|社|干部)(?!的)/,
);

const reported = /^据(?:了解|悉|介绍)$/;

/** 据了解|,|该局投入资金: so bulletins open what an office itself did; 据了解,李平家去年… is heard of a household. */
export function withoutReported(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ text }, place) =>
      reported.test(text) &&
      isMark(tokens[place + 1], ",") &&
      (place === 0 || isMark(tokens[place - 1], "。;!\n")),
  );
  return at < 0 ? tokens : tokens.toSpliced(at, 2);
}
