import { type Scene, times } from "../scene.ts";
import type { Rule, Segment } from "../story.ts";
import { has, isMark, type Token } from "../tokens.ts";

/**
 * 走访李平, 看望冯桂兰大妈, 马哈三家入户一次, 走访农户8户, 慰问困难群众15户, 走访李平3次
 * Not: 没走访成, 走访干部:常乐, 电话走访
 */
export const visitWord: Rule = {
  id: "visit/word",
  read(segment, scene) {
    if (segment.stance !== "done") return;
    const verb = segment.tokens.find((token) => token.word?.measure?.id === "visit" && !token.bracketed);
    if (verb === undefined || isByPhone(segment.tokens, verb)) return;
    if (isMark(segment.tokens[segment.tokens.indexOf(verb) - 1], "不")) return;
    record(segment, scene, verb, "visit/word");
  },
};

function isByPhone(tokens: readonly Token[], verb: Token): boolean {
  return tokens.some((token) => has(token, "contact") && token.start < verb.start);
}

function record(segment: Segment, scene: Scene, verb: Token, rule: string): void {
  const { named } = segment;
  if (named.named.length > 0) {
    scene.visit(named.named, false, segment.tokens, rule, timesSaid(segment));
    if (named.counted !== null) addCount(segment, scene, named.counted, rule);
    return;
  }
  if (named.counted !== null || countIsOpen(segment)) {
    addCount(segment, scene, named.counted, rule);
    return;
  }
  const bare = bareFigure(segment, verb);
  if (bare !== undefined && !(bare.unitIsTimes && scene.people.named.length > 0)) {
    addCount(segment, scene, bare.value, rule);
    return;
  }
  if (segment.people.named.length > 0 && !segment.clause.heads) {
    scene.visit(segment.people.named, false, segment.tokens, rule, bare?.value ?? 1, false);
    return;
  }
  if (segment.people.counted === null) {
    scene.bareVisit ??= { tokens: [verb], when: scene.when, village: scene.villageOf([]) };
  }
}

/** 走访几十户: counted, but no figure. */
function countIsOpen(segment: Segment): boolean {
  return segment.tokens.some(
    (token) =>
      token.quantity !== null && token.quantity.unit?.kind === "household" && token.quantity.value === null,
  );
}

function addCount(segment: Segment, scene: Scene, quantity: number | null, rule: string): void {
  const token = segment.tokens.find(
    (other) => other.quantity?.unit?.kind === "household" || other.quantity?.unit?.kind === "person",
  );
  scene.add({
    measure: "visit",
    quantity,
    unit: "户次",
    people: [],
    approx: token?.quantity?.approx ?? false,
    tokens: segment.tokens,
    rules: [rule],
  });
}

/** 走访次数:1, 走访412, 入户3次: a figure straight behind the word. */
function bareFigure(
  segment: Segment,
  verb: Token,
): { value: number | null; unitIsTimes: boolean } | undefined {
  const at = segment.tokens.indexOf(verb);
  for (const token of segment.tokens.slice(at + 1, at + 4)) {
    if (token.kind === "quantity" && token.quantity !== null) {
      const kind = token.quantity.unit?.kind;
      if (kind === "times") return { value: token.quantity.value, unitIsTimes: true };
      if (
        token.quantity.unit === null &&
        /数|人|次/.test(
          segment.tokens
            .slice(at + 1)
            .map((other) => other.text)
            .join(""),
        )
      ) {
        return { value: token.quantity.value, unitIsTimes: true };
      }
      return undefined;
    }
    if (token.kind === "mark" || token.word?.measure) return undefined;
  }
  return undefined;
}

/** 走访李平3次 is three, 去了两趟 two. */
function timesSaid(segment: Segment): number {
  const token = segment.tokens.find((other) => other.quantity?.unit?.kind === "times" && !other.bracketed);
  const said = times(token?.quantity ?? null, 1);
  return said !== null && said >= 1 ? said : 1;
}

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
    const reached = tokens
      .slice(0, first)
      .some(
        (token) =>
          has(token, "go") &&
          !(has(token, "with") && !tokens.slice(last + 1).some((other) => has(other, "home"))),
      );
    const behind = tokens.slice(last + 1);
    const home = behind.findIndex((token) => has(token, "home"));
    if (behind.slice(0, 4).some((token) => has(token, "homeGround"))) return;
    if (tokens.slice(0, first).some((token) => has(token, "pass"))) return;
    const wentThere = behind.some(
      (token) =>
        has(token, "go") &&
        /^(?:去了|去过|到了|到过|走了|来过|跑了|转了|坐了|去过了|走完|看了|串了|瞧了|看过)/.test(token.text),
    );
    const looked = tokens
      .slice(0, first)
      .some((token) => /看了?看|瞧了?瞧|看一下|看了一下|看过|看了|see$/.test(token.text) && has(token, "go"));
    const cameFrom = tokens.slice(0, first).some((token) => has(token, "return")) && home >= 0 && home <= 1;
    const isHome = home >= 0 && home <= 2;
    const nothingElse = behind.every(
      (token) =>
        token.kind === "mark" ||
        token.kind === "day" ||
        token.word?.roles.has("filler") ||
        token.quantity?.unit?.kind === "household",
    );
    if ((reached && (isHome || nothingElse)) || wentThere || looked || cameFrom) {
      scene.visit(segment.named.named, false, tokens, "visit/place", timesSaid(segment));
    }
  },
};

/**
 * 都送到家里了, 送到家, 给李平送化肥到家, 送到张三家, 送去李平家
 * Not: 给孙有田家送去化肥, 放在邻居家
 */
export const broughtHome: Rule = {
  id: "visit/brought-home",
  read(segment, scene) {
    if (segment.stance !== "done") return;
    const { tokens } = segment;
    const at = tokens.findIndex((token) =>
      /^(?:送到|送到了|送至|送去|送进|运到|拉到|背到|扛到|提到|拿到|带到)$/.test(token.text),
    );
    const to = at >= 0 ? tokens.slice(at + 1) : [];
    const home = to.findIndex((token) => has(token, "home"));
    if (home < 0) return;
    if (
      !to
        .slice(0, home)
        .every(
          (token) =>
            token.mention !== null ||
            token.kind === "mark" ||
            has(token, "joins") ||
            has(token, "title") ||
            has(token, "pronoun") ||
            token.text === "了",
        )
    )
      return;
    const people = segment.people.named;
    if (people.length > 0) scene.visit(people, false, tokens, "visit/brought-home", 1, false);
  },
};

/**
 * 走访3户,分别是李平、陈九斤、赵满仓
 */
export const visitListed: Rule = {
  id: "visit/listed",
  read(segment, scene) {
    const { tokens } = segment;
    const lists = /^(?:分别|他们|都)?(?:是|为|有|包括|即)/.test(tokens.map((token) => token.text).join(""));
    if (segment.stance !== "done" || !lists || segment.named.named.length === 0) return;
    const counted = scene.entries.findLast(
      (entry) => entry.sentence === scene.sentence && entry.facts.measure === "visit",
    );
    if (counted !== undefined && counted.facts.households.length === 0)
      scene.visit(segment.named.named, false, tokens, "visit/listed");
  },
};
