import { Sign } from "../../text/characters.ts";
import type { Token } from "../../words/tokens.ts";
import { asOpenText, spansOf } from "../open-text.ts";

const eaten =
  "((?:买|带|拿)了?[一两二三半\\d]{1,2}[包袋瓶把碗个斤盒](?:瓜子|花生|葵花子|糖|饮料|水|啤酒|西瓜|凉粉|凉皮))[,]?[我咱]?们?[和跟与同陪][^,。;\\n]{1,6}(?:[在坐][^,。;\\n]{1,6})?(?:一起|一块儿?|边聊边|分着)(?:嗑|吃|喝)(?:了|着)?(?=[,。;!\\n]|$)";

/** 我|买了一包瓜子|和李平一起嗑: shared with them there, and given to nobody. Not: 买了一包瓜子给李平 */
export const eatenTogether = new Sign("嗑吃喝", new RegExp(eaten));
const all = new RegExp(eaten, "g");

export function withoutEatenTogether(tokens: readonly Token[], text: string): readonly Token[] {
  return asOpenText(tokens, spansOf(text, all));
}
