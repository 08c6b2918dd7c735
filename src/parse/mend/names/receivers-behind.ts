import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { isGoodsOrText } from "../../words/things.ts";
import { countsThings, has, isMark, type Token, tokenAt } from "../../words/tokens.ts";

/** 化肥2袋,领取人:李平 */
export const receiverBehind = new Sign("领签收益助赠", /[,\s(](?:领取|领用|签收|接收|受赠|受益|受助)[人户]:/);

const receives = /^(?:领取|领用|签收|接收|受赠|受益|受助)[人户]$/;

/** 化肥2袋,领取人:李平;地膜3卷(领取人:王五): the same as 化肥2袋(李平);地膜3卷(王五). Not: 领取人:李平,化肥2袋 */
export function withReceiversInBrackets(tokens: readonly Token[]): readonly Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const names = isMark(token, ", (") && isThingTold(out) ? namesBehind(tokens, at + 1) : -1;
    if (names < 0) {
      out.push(token);
      continue;
    }
    let end = names;
    while (tokens[end]?.mention != null || isMark(tokens[end], "、") || has(tokens[end], Role.home)) end += 1;
    const closes = tokens[end] === undefined || isMark(tokens[end], ",;。\n)");
    if (!closes || end === names) {
      out.push(token);
      continue;
    }
    const last = tokens[end - 1] as Token;
    out.push({ ...token, text: "(", bracketed: true });
    for (const name of tokens.slice(names, end)) out.push({ ...name, bracketed: true });
    out.push({ ...token, start: last.end, end: last.end, text: ")", bracketed: true });
    at = isMark(tokens[end], ")") ? end : end - 1;
  }
  return out;
}

/** 2袋, 2袋化肥 */
function isThingTold(out: readonly Token[]): boolean {
  const last = tokenAt(out, out.length - 1);
  return countsThings(last) || (isGoodsOrText(last) && countsThings(tokenAt(out, out.length - 2)));
}

/** 领取人:|李平: where they stand; -1 where nothing says so. */
function namesBehind(tokens: readonly Token[], at: number): number {
  for (let colon = at + 1; colon <= at + 2; colon += 1) {
    if (!isMark(tokens[colon], ":")) continue;
    const said = tokens.slice(at, colon).map(({ text }) => text);
    return receives.test(said.join("")) ? colon + 1 : -1;
  }
  return -1;
}
