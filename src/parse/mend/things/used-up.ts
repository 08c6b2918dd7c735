import { Sign } from "../../text/characters.ts";
import { isMark, type Token } from "../../words/tokens.ts";

/** 李平说米吃完了, 化肥都用完了 */
export const usedUp = new Sign("完", /[米面油盐煤药肥膜柴气料粮奶炭](?:也|都|已经?)?[吃用喝烧]完了,/);

const uses = /^(?:也|都|已经?)?[吃用喝烧]$/;

/** 米|吃|完了: one act that says it is used up, where 完了 alone goes on to what comes next. Not: 吃完|完了去刘军家, 送|完了 */
export function withUsedUpTold(tokens: readonly Token[]): readonly Token[] {
  const told: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    const before = told.at(-1);
    const closes = isMark(tokens[at + 1], ",");
    if (closes && token.text === "完了" && before?.end === token.start && uses.test(before.text)) {
      told.pop();
      told.push({
        ...before,
        text: `${before.text}完了`,
        end: token.end,
        kind: "text",
        word: null,
        pos: "act",
      });
    } else told.push(token);
  }
  return told;
}
