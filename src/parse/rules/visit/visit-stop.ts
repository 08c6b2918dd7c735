import { Requirement } from "../../scene/requirement.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { textBehind } from "../../scene/stretch.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token } from "../../words/tokens.ts";

/**
 * 今天到桃子坪入户。李平家,电表换了;王五家,送米两袋: behind a visit to nobody named each part that opens with a home, and nothing
 * beside it, is a stop of the way.
 * The same where nothing but a name opens the sentence or the part behind ;: 入户。李平,聊了聊;王五,送米两袋.
 * Not: 李平家的低保批了; 李平家,打了电话; 李平家,没去成; 李平家,锁着门 (missed, by its own rule)
 */
export const visitStop: Rule = {
  id: "visit/stop",
  requires: new Requirement({ stances: ["done"], named: true }),
  after: "bareVisit",
  read(segment, scene) {
    const { bareVisit, source } = scene;
    if (bareVisit === null) return;
    if (!opensWithHome(segment) && !opensPart(segment, source.text)) return;
    if (bareVisit.when.day !== scene.when.day) return;
    if (elsewhere.test(textBehind(segment.tokens, source, farthest).split(/[;。\n]/, 1)[0] ?? "")) return;
    scene.entries.visit(segment.named.named, false, segment.tokens, "visit/stop", 1, false);
  },
};

const farthest = 60;
/** Called up, not gone to, gone to on another day, or nobody there. */
const elsewhere =
  /电话|视频|微信|[没未][去到走进上]|去不了|[没未]来得及|下[次回周]|(?:改天|明[天日]|后天)(?:再|去|到|来|上)|[昨前]天|不在|人在外|没人|无人|锁|[没未][见遇碰]/;

/** 李平家, 先是李平家, 二组李平家: all that is told up to the comma or colon. */
function opensWithHome({ named, clause, closesClause, tokens }: Segment): boolean {
  if (named.named.length === 0 || !closesClause || tokens[0] !== clause.tokens[0]) return false;
  if (clause.stop !== "," && clause.stop !== ":") return false;
  return tokens.some((token) => has(token, Role.home)) && tokens.every(namesHome);
}

/** 入户。|李平,聊了聊; 送药;|王五,没在家 */
function opensPart({ named, clause, tokens, closesClause }: Segment, text: string): boolean {
  const [first, other] = tokens;
  if (first?.mention == null || other !== undefined || named.named.length !== 1) return false;
  return (
    closesClause &&
    clause.stop === "," &&
    /[;。\n] ?$/.test(text.slice(Math.max(0, first.start - 2), first.start))
  );
}

function namesHome(token: Token): boolean {
  return (
    token.mention !== null ||
    token.kind === "mark" ||
    token.kind === "group" ||
    token.kind === "village" ||
    has(token, Role.home) ||
    has(token, Role.joins) ||
    has(token, Role.title) ||
    /^(?:先是|首先|首先是|先|然后|接着|最后)$/.test(token.text)
  );
}
