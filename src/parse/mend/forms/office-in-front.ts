import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { endOfClause, has, isMark, type Token } from "../../words/tokens.ts";

const office = "(?:残联|妇联|团委|科协|工会|总工会|红十字会|慈善总会|工商联|医院|局|银行|公司)";

/** 捐赠物资:县残联轮椅2辆、县妇联书包30个 */
export const officeInFront = new Sign(
  "县市省区州镇乡",
  new RegExp(
    `(?:^|[:、,;\\n系调接])[县市省区州镇乡][^,。;:、\\n\\d]{0,6}${office}[^,。;:、\\n\\d]{1,6}[\\d一二两三四五六七八九十价]`,
  ),
);

const called = new RegExp(`^[县市省区州镇乡][^的]{0,6}${office}$`);

/** 捐赠物资:|县残联|轮椅2辆、|县妇联|书包30个: who gave it stands in front of what was given. Not: 县残联轮椅2辆,坏了 */
export function withoutOfficeInFront(tokens: readonly Token[]): readonly Token[] {
  const listed = labels(tokens);
  const told: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const end = isOpen(tokens[at - 1]) ? endOfOffice(tokens, at) : at;
    if (end === at || !isGiven(tokens, end) || !(listed || isHandedOver(tokens, end)))
      told.push(tokens[at] as Token);
    else at = end - 1;
  }
  return told;
}

function isOpen(before: Token | undefined): boolean {
  return before === undefined || isMark(before, ":、,;\n") || /^(?:联系|协调|对接)$/.test(before.text);
}

/** 县残联|, 县民政局| */
function endOfOffice(tokens: readonly Token[], at: number): number {
  for (const length of [1, 2]) {
    const name = tokens.slice(at, at + length);
    if (name.length === length && called.test(name.map(({ text }) => text).join(""))) return at + length;
  }
  return at;
}

/** 轮椅|2辆, 药品|价值 */
function isGiven(tokens: readonly Token[], at: number): boolean {
  const [thing, figure] = tokens.slice(at, at + 2);
  return (
    thing?.word?.goods != null && (figure?.quantity != null || figure?.word?.measure?.id === "goods_value")
  );
}

/** 捐赠物资|:, 接受捐赠|: */
function labels(tokens: readonly Token[]): boolean {
  const colon = tokens.findIndex((token) => isMark(token, ":"));
  return (
    colon > 0 &&
    colon < longest &&
    /捐/.test(
      tokens
        .slice(0, colon)
        .map(({ text }) => text)
        .join(""),
    )
  );
}

const longest = 4;

/** …、县妇联书包30个|送到|上坪村 */
function isHandedOver(tokens: readonly Token[], from: number): boolean {
  const clause = tokens.slice(from, endOfClause(tokens, from + 1));
  return clause.some((token) => has(token, Role.give));
}
