import type { Rule } from "../story.ts";
import { textOf } from "../stretch.ts";
import { has, type Token } from "../tokens.ts";
import { addCount, timesSaid } from "./visit.ts";
import { goesToTheirs, isGoneTo, isJustGone } from "./went.ts";

/**
 * 到张家祥家里, 去了赵满仓家, 米有贵家今天去了, 从王五家回来, 去看了看李平
 * Not: 路过李平家, 到李平家的地里
 */
export const visitPlace: Rule = {
  id: "visit/place",
  read(segment, scene) {
    if (segment.stance !== "done" || segment.named.named.length === 0) return;
    const { tokens } = segment;
    const first = tokens.findIndex((token) => token.mention !== null);
    let last = first;
    tokens.forEach((token, at) => {
      if (token.mention !== null) last = at;
    });
    const reached = leadsTo(tokens, first, last);
    const behind = tokens.slice(last + 1);
    const home = behind.findIndex((token) => has(token, "home"));
    if (behind.slice(0, 4).some((token) => has(token, "homeGround"))) return;
    if (tokens.slice(0, first).some((token) => has(token, "pass"))) return;
    // 去帮李桂花家收玉米 goes to the field.
    if (first > 0 && has(tokens[first - 1], "help") && !has(tokens[first - 1], "with")) return;
    const wentThere = behind.some(
      (_, at) => isGoneTo(behind, at, home >= 0) || (home === 0 && isJustGone(behind, at)),
    );
    const looked = tokens
      .slice(0, first)
      .some((token) => /看了?看|瞧了?瞧|看一下|看了一下|看过|看了|see$/.test(token.text) && has(token, "go"));
    const cameFrom =
      tokens.slice(0, first).some((token) => has(token, "return")) &&
      ((home >= 0 && home <= 1) ||
        /^(?:家|户)?(?:出来|回来|出门)/.test(behind.map((token) => token.text).join("")));
    const isHome = home >= 0 && behind.slice(0, home).every((token, at) => at < 2 || describes(token));
    const nothingElse = behind.every(
      (token) =>
        token.kind === "mark" ||
        token.kind === "day" ||
        token.word?.roles.has("filler") ||
        token.quantity?.unit?.kind === "household",
    );
    // 李平家我刚从他家出来: told first, then spoken of.
    const cameToTheirs = tokens.some((token, at) => at > last && goesToTheirs(token, at, tokens));
    if ((reached && (isHome || nothingElse)) || wentThere || looked || cameFrom || cameToTheirs) {
      scene.visit(segment.named.named, false, tokens, "visit/place", timesSaid(segment));
      // 先后走进李平、陈九斤等12户群众家中
      const told = tokens.some((token) => token.word?.measure?.id === "visit");
      if (segment.named.counted !== null && !told)
        addCount(segment, scene, segment.named.counted, "visit/place");
    }
  },
};

/** 来到李平、王五等12户脱贫户和监测户|家中 */
function describes(token: Token): boolean {
  return (
    has(token, "etcetera") ||
    has(token, "householdClass") ||
    has(token, "joins") ||
    token.kind === "mark" ||
    token.quantity?.unit?.kind === "household"
  );
}

/** 第一站令狐德明家, 最后一户李平 */
const turn = /(?:第.{1,2}|首|头一|下一|末|最后一)[站户家]$/;

/** 到, 去 and the like straight before the name, with nothing but its village, group or class between; 第一站令狐德明家. */
function leadsTo(tokens: readonly Token[], first: number, last: number): boolean {
  if (turn.test(textOf(tokens.slice(0, first)))) return true;
  for (let at = first - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (has(token, "go"))
      return !(has(token, "with") && !tokens.slice(last + 1).some((other) => has(other, "home")));
    const place = /(?:下|边|旁|面|头|口|上|后|前|角)$/;
    const leadsIn = token.kind === "text" && token.text.length <= 5 && place.test(tokens[at + 1]?.text ?? "");
    if (leadsIn) continue;
    const between =
      token.kind === "village" ||
      token.kind === "group" ||
      token.kind === "mark" ||
      token.kind === "household" ||
      token.kind === "cadre" ||
      token.quantity?.unit?.kind === "times" ||
      (token.kind === "text" &&
        /^[的儿村组社屯寨湾里内]+$|^.{1,5}(?:下|边|旁|面|头|口|上|后|前|角)$/.test(token.text)) ||
      (has(token, "plain") && /(?:下|边|旁|面|头|口|上|后|前)$/.test(token.text)) ||
      has(token, "filler") ||
      has(token, "title") ||
      has(token, "householdClass") ||
      has(token, "villageThing") ||
      has(token, "home") ||
      has(token, "joins") ||
      has(token, "ownHouseholds") ||
      has(token, "then") ||
      has(token, "each");
    if (!between) return false;
  }
  return false;
}
