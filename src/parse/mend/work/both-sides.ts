import { Sign } from "../../text/characters.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { isNamePart, touches } from "../../words/thing-name.ts";
import { has, hasSome, type Token } from "../../words/tokens.ts";

const sides = /^两[侧旁边]/;

/** 安装主街道两侧路灯20盏 */
export const onBothSides = new Sign("两", /两[侧旁边]/);

/**
 * 安装|主街道|两侧|路灯20盏, 硬化|村口|两边|道路300米: where it was built, and no part of its name.
 * 绿化|道路|两旁|1公里, 道路|两侧|绿化2公里: nothing but the road itself is told of. Not: 清理两边垃圾
 */
export function withoutSides(tokens: readonly Token[]): readonly Token[] {
  const out = [...tokens];
  for (let at = out.length - 1; at >= 1; at -= 1) {
    const token = out[at] as Token;
    if (token.kind !== "text" || !sides.test(token.text) || !touches(out[at - 1], token)) continue;
    const next = out[at + 1];
    const verb = builtBefore(out, at);
    // 硬化|公路|两旁路肩|500米
    if (token.text.length > 2) {
      if (verb < 0) continue;
      out[at] = { ...token, text: token.text.slice(2), start: token.start + 2 };
      out.splice(verb + 1, at - verb - 1);
      continue;
    }
    if (has(next, Role.build) || (verb >= 0 && next?.quantity != null)) out.splice(at, 1);
    else if (verb >= 0 && (isNamePart(next) || hasSome(next, things))) out.splice(verb + 1, at - verb);
  }
  return out;
}

const things = rolesOf(Role.works, Role.villageThing);

/** 安装|主街道|两侧: the verb, with a place and nothing else between; -1 where there is none. */
function builtBefore(tokens: readonly Token[], at: number): number {
  for (let place = at - 1; place >= 0 && place >= at - longestPlace; place -= 1) {
    const token = tokens[place] as Token;
    if (has(token, Role.build) && !has(token, Role.works)) return place < at - 1 ? place : -1;
    if (token.kind !== "text" && token.kind !== "word") return -1;
  }
  return -1;
}

const longestPlace = 4;
