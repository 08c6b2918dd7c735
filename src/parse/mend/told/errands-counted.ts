import { Sign } from "../../text/characters.ts";
import type { Token } from "../../words/tokens.ts";
import { asOpenText, spansOf } from "../open-text.ts";

const office =
  "[县镇乡市区]?(?:残联|妇联|民政[局所办]?|派出所|信用社|银行|社保[局所]|医保[局所]|公安局|便民服务中心|办事大厅|政务大厅|乡政府|镇政府|教育局|住建局|人社局|司法所|法院|供电所|水管站)";
const errand = `[跑去][了过]?[一两二三四五六七八九十几好\\d]{1,3}[趟次回]${office}`;

/** 为李桂花的残疾证我|跑了三趟残联|,今天给她送到家里: how often at the office, and not at hers. */
export const errandsCounted = new Sign("趟次回", new RegExp(errand));
const all = new RegExp(errand, "g");

export function withoutErrandsCounted(tokens: readonly Token[], text: string): readonly Token[] {
  return asOpenText(tokens, spansOf(text, all));
}
