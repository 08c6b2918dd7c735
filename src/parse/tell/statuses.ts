import type { Clause } from "../scene/clause.ts";
import type { Person, Scene } from "../scene/scene.ts";
import type { Segment } from "../scene/story.ts";
import { Role } from "../words/roles.ts";
import { has, isMark, type Token } from "../words/tokens.ts";

const verbs = "(?:送达?|领取?|发放?|给|拿|签收|兑现)(?:到|完|出|去|走)?";
const got = new RegExp(
  `^(?:都|也|均|全部?)*(?:已经?(?:都|全部)?${verbs}(?:了|过)?|${verbs}(?:了|过)|已?到位了?)$`,
);
const gotNone = new RegExp(`^(?:都|也|还|均|暂)*(?:没有?|尚?未)${verbs}了?$`);

/**
 * 李平、王五已领,|赵六未领,|每户化肥2袋: who has got it, and who has not, before it is told what. Noted in the scene for what is shared
 * out behind.
 */
export function noteStatus({ tokens, text }: Clause, scene: Scene): void {
  if (!ends.includes(text.charAt(text.length - 1))) return;
  const verb = tokens.findIndex((token) => !isOfNames(token));
  if (verb < 1) return;
  const said = tokens
    .slice(verb)
    .map(({ text }) => text)
    .join("");
  const done = got.test(said);
  if (!done && !gotNone.test(said)) return;
  const people = namedIn(tokens, scene);
  const { statuses, sentence } = scene;
  const here = statuses?.sentence === sentence ? statuses : { got: [], none: [], sentence };
  scene.statuses = done
    ? { ...here, got: [...here.got, ...people] }
    : { ...here, none: [...here.none, ...people.map(({ id }) => id)] };
}

const ends = "送达领取发放给拿收现到完出去走了过位";

/** Those a share behind it is for; null where none of that was told in this sentence, or nobody got it. */
export function gotByStatus({ statuses, sentence }: Scene): readonly Person[] | null {
  if (statuses?.sentence !== sentence || statuses.none.length === 0) return null;
  return statuses.got.length > 0 ? statuses.got : null;
}

/** 都给了米1袋,|只有李平没给; 每户1袋,|李平除外: of those it was told of together, who went without. */
export function leaveOut({ clause, text, reading }: Segment, scene: Scene, from: number): void {
  if (!withoutThem.test(text) || (reading.items.length > 0 && !text.endsWith("除外"))) return;
  const { entries } = scene;
  const ids = namedIn(clause.tokens, scene).map(({ id }) => id);
  if (ids.length === 0) return;
  const told = entries.list
    .slice(0, from)
    .filter(
      ({ facts, sentence }) =>
        sentence === scene.sentence && (facts.measure === "goods" || facts.measure === "cash"),
    );
  const last = told[told.length - 1];
  if (last === undefined) return;
  const same = told.filter(
    ({ facts }) =>
      facts.measure === last.facts.measure && facts.item === last.facts.item && facts.day === last.facts.day,
  );
  const others = same.some(({ facts }) => facts.households.some((id) => !ids.includes(id)));
  if (!others) return;
  for (const entry of same) {
    const left = entry.facts.households.filter((id) => !ids.includes(id));
    if (left.length === entry.facts.households.length) continue;
    if (left.length === 0) entries.list.splice(entries.list.indexOf(entry), 1);
    else entry.facts = { ...entry.facts, households: left };
  }
}

const withoutThem =
  /除外$|^(?:就|只|只有|唯独|但|不过|可)?.{0,8}(?:没有?|未)(?:给|送|发|领|要|拿|带)(?:成|到|了)?$/;

function namedIn(tokens: readonly Token[], scene: Scene): Person[] {
  const anywhere = { villageIds: null, group: null };
  return tokens.flatMap(({ mention }) => (mention === null ? [] : [scene.person(mention, anywhere)]));
}

function isOfNames(token: Token): boolean {
  return (
    token.mention !== null ||
    has(token, Role.home) ||
    has(token, Role.title) ||
    has(token, Role.joins) ||
    isMark(token, "、 ")
  );
}
