import { textOf } from "../clause.ts";
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
  if (closesList(segment.tokens)) {
    scene.visit(scene.everybody(), false, segment.tokens, rule, 1, false);
    return;
  }
  const { named } = segment;
  if (named.named.length > 0) {
    const own = timesOfEach(segment);
    for (const person of named.named) {
      const count = own.get(person.name) ?? timesSaid(segment);
      scene.visit([person], false, segment.tokens, rule, count);
    }
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
  const all = segment.tokens.some((token) => /^[都全]/.test(token.text));
  if (all) scene.visitAllNamed(segment.tokens, rule);
  if (segment.people.named.length > 0 && !segment.clause.heads) {
    scene.visit(segment.people.named, false, segment.tokens, rule, bare?.value ?? 1, false);
    return;
  }
  if (segment.people.counted === null) {
    scene.bareVisit ??= {
      tokens: [verb],
      when: scene.when,
      village: scene.villageOf([]),
      sentence: scene.sentence,
    };
  }
}

/** 以上均为今日上门发放, 上述各户都已走访: told of all that are listed above. */
function closesList(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => /^(?:以上|上述|上列)/.test(token.text));
  return (
    at >= 0 &&
    at <= 2 &&
    tokens.some((token) => token.quantity === null || token.quantity.unit?.kind === "household")
  );
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

/** 走访李平5次、王五4次: each name with a number of its own. */
function timesOfEach({ tokens }: Segment): ReadonlyMap<string, number> {
  const said = new Map<string, number>();
  tokens.forEach((token, at) => {
    const next = has(tokens[at + 1], "home") ? tokens[at + 2] : tokens[at + 1];
    const value = next?.quantity?.unit?.kind === "times" ? times(next.quantity, 1) : null;
    if (token.mention !== null && value !== null && value >= 1) said.set(token.mention.name, value);
  });
  return said.size > 1 ? said : new Map();
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
    const reached = leadsTo(tokens, first, last);
    const behind = tokens.slice(last + 1);
    const home = behind
      .filter(
        (token) =>
          !has(token, "etcetera") &&
          !has(token, "householdClass") &&
          token.quantity?.unit?.kind !== "household" &&
          token.quantity?.unit?.kind !== "person",
      )
      .findIndex((token) => has(token, "home"));
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
    const isHome = home >= 0 && home <= 2;
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

function wentWord(token: Token): boolean {
  return (
    has(token, "go") &&
    /^(?:去了|去过|到了|到过|走了|来过|跑了|转了|坐了|去过了|走完|看了|串了|瞧了|看过|去看了)/.test(
      token.text,
    )
  );
}

/** 李平家今天去了, 王五我去过了; not 李平去了县城, 王五去了. */
function isGoneTo(behind: readonly Token[], at: number, home: boolean): boolean {
  const token = behind[at];
  if (token === undefined || !wentWord(token)) return false;
  const next = behind[at + 1];
  if (next?.kind === "text" && next.pos !== "act") return false;
  if (next?.kind === "village" || next?.word?.goods) return false;
  return (
    home ||
    token.text.includes("过") ||
    behind.slice(0, at).some((other) => has(other, "cadreSelf") || has(other, "allOf") || has(other, "home"))
  );
}

/** 李平家上午我去, 王五家是我去的, 赵六家昨天去呢: nothing said of where else. */
function isJustGone(behind: readonly Token[], at: number): boolean {
  const token = behind[at];
  if (!/^[去到]$/.test(token?.text ?? "")) return false;
  const next = behind[at + 1];
  return next === undefined || /^[的呢啊呀嘛哈]$/.test(next.text);
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
 * 走访3户,分别是李平、陈九斤、赵满仓; 走访三户人家,李平、陈九斤都见着了; 入户9户,其中李平家漏雨
 */
export const visitListed: Rule = {
  id: "visit/listed",
  read(segment, scene) {
    const { tokens } = segment;
    const names = segment.named.named;
    if (names.length > 0 && segment.stance === "done" && !segment.clause.heads && tokens.every(onlyNames))
      scene.nameOnly(names);
    if (names.length === 0 && countsOn(segment, scene)) {
      addCount(segment, scene, segment.named.counted, "visit/listed");
      return;
    }
    if (names.length === 0 || !["done", "need", "theirs"].includes(segment.stance)) return;
    if (goesOnListing(segment, scene) || listsBare(segment, scene)) {
      scene.visit(names, false, tokens, "visit/listed");
      return;
    }
    const counted = scene.entries.findLast(
      (entry) =>
        scene.sentence - entry.sentence <= 1 &&
        entry.facts.measure === "visit" &&
        !(entry.facts.total && entry.sentence < scene.sentence),
    );
    if (counted === undefined || counted.facts.households.length > 0) return;
    const among = tokens.slice(0, firstName(tokens)).some((token) => has(token, "among"));
    const here = counted.sentence === scene.sentence;
    const lists = /^(?:分别|他们|都)?(?:是|为|有|包括|即)/.test(tokens.map((token) => token.text).join(""));
    const met =
      names.length === counted.facts.quantity &&
      firstName(tokens) <= 1 &&
      (tokens.some((token) => has(token, "met")) || tokens.every(isNameOrJoin));
    if (among || (here && segment.stance === "done" && (lists || met)))
      scene.visit(names, false, tokens, among ? "visit/among" : "visit/listed");
  },
};

/** 走访1组李平、王五,2组赵六; 先去李平家,然后王五家: nothing but names and their groups behind a visit. */
function goesOnListing(segment: Segment, scene: Scene): boolean {
  const last = scene.entries[scene.entries.length - 1];
  return (
    segment.stance === "done" &&
    last !== undefined &&
    last.facts.measure === "visit" &&
    !last.facts.missed &&
    last.facts.households.length > 0 &&
    last.sentence === scene.sentence &&
    (segment.clause.tokens.length === segment.tokens.length || has(segment.tokens[0], "then")) &&
    !segment.clause.heads &&
    segment.tokens.every(
      (token) =>
        isNameOrJoin(token) ||
        has(token, "then") ||
        token.kind === "village" ||
        token.kind === "group" ||
        has(token, "home") ||
        token.quantity?.unit?.kind === "household",
    )
  );
}

/** 今天集中慰问,李平、陈九斤、赵满仓三户每户…: a list of names straight behind a visit to nobody named. */
function listsBare({ named, tokens, stance }: Segment, scene: Scene): boolean {
  return (
    stance === "done" &&
    scene.bareVisit?.sentence === scene.sentence &&
    named.named.length > 1 &&
    tokens[0]?.mention != null
  );
}

/** 走访1组12户,2组8户: the next group's number. */
function countsOn(segment: Segment, scene: Scene): boolean {
  const last = scene.entries[scene.entries.length - 1];
  const goesOn =
    last !== undefined &&
    last.facts.measure === "visit" &&
    last.facts.households.length === 0 &&
    last.sentence === scene.sentence &&
    segment.tokens.some((token) => token.kind === "group" || token.kind === "village");
  return (
    segment.stance === "done" &&
    segment.named.counted !== null &&
    (goesOn || scene.visitLines) &&
    segment.tokens.every(
      (token) =>
        token.kind === "group" ||
        token.kind === "village" ||
        token.kind === "mark" ||
        token.kind === "day" ||
        /^(?:上午|下午|晚上|早上|中午)$/.test(token.text) ||
        token.quantity?.unit?.kind === "household" ||
        has(token, "householdClass") ||
        has(token, "filler"),
    )
  );
}

function onlyNames(token: Token): boolean {
  return (
    isNameOrJoin(token) ||
    ["day", "village", "group"].includes(token.kind) ||
    has(token, "home") ||
    has(token, "filler") ||
    has(token, "villageThing") ||
    token.quantity?.unit?.kind === "household"
  );
}

function isNameOrJoin(token: Token): boolean {
  return token.mention !== null || token.kind === "mark" || has(token, "joins") || has(token, "title");
}

function firstName(tokens: readonly Token[]): number {
  return tokens.findIndex((token) => token.mention !== null);
}

/**
 * 正月初八又去她家拜年, 今天去家里看她, 再去他家,人在, 刚从他家出来, 上他家了: to the household named before.
 * Not: 到他家地里, 他带我去他家
 */
export const visitCarried: Rule = {
  id: "visit/carried",
  read(segment, scene) {
    const { tokens } = segment;
    if (segment.stance !== "done" || segment.named.named.length > 0) return;
    if (segment.named.counted !== null || segment.people.named.length === 0) return;
    // 看了他家的牦牛: at a thing of theirs.
    if (tokens.some((token, at) => has(token, "ownPlace") && tokens[at + 1]?.text === "的")) return;
    const [first] = tokens.filter((token) => token.kind !== "mark" && token.kind !== "day");
    if (has(first, "pronoun") || has(first, "kin") || has(first, "title")) return;
    if (tokens.some((token) => has(token, "allOf")) && tokens.some((token) => wentWord(token)))
      scene.visitAllNamed(tokens, "visit/carried");
    const at = tokens.findIndex((token, index) => goesToTheirs(token, index, tokens));
    if (at < 0 || tokens.slice(at + 2, at + 4).some((token) => has(token, "homeGround"))) return;
    scene.visit(segment.people.named, false, tokens, "visit/carried", timesSaid(segment));
  },
};

const theirHome = /^(?:他家|她家|该户|其家|他们家|这户|那户|那家|这家)$/;

function goesToTheirs(token: Token, at: number, tokens: readonly Token[]): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (has(token, "return") && theirHome.test(next.text))
    return /^(?:出来|回来|出门)/.test(tokens[at + 2]?.text ?? "");
  if (!has(token, "go") || has(token, "with")) return false;
  if (theirHome.test(next.text)) return true;
  if (token.text === "上" || token.text === "进") return false;
  if (/看/.test(token.text) && /^(?:他|她|他们|她们|老人家|两口子|老两口)$/.test(next.text)) return true;
  return /^(?:家里|家中)$/.test(next.text) && /^(?:去|到|来到|去到)$/.test(token.text);
}
