import type { Kept } from "../../scene/kept.ts";
import { Requirement } from "../../scene/requirement.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import type { Lexicon } from "../../words/lexicon.ts";
import { goodsName } from "../../words/nouns.ts";
import { handedPapers } from "../../words/papers.ts";
import { othersSaid } from "../../words/rest.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token, tokenAt } from "../../words/tokens.ts";

/**
 * 李平的大米一袋、王五的面粉两袋,|还没送; …,|明天送去: what was only named, and was not handed over.
 * Not: 李平大米一袋,王五一袋,|剩下的明天送; 李平大米一袋,|油没送成; 李平大米一袋,连心卡|忘带了; 李平大米一袋,王五家|没送; 送了大米一袋,|明天再去
 */
export const notYetGiven: Rule = {
  id: "goods/not-yet",
  requires: new Requirement({ stances: ["refused", "plan"] }),
  after: "entries",
  read(segment, { entries, undated, sentence, source, lexicon }) {
    if (undated !== sentence) return;
    const last = entries.list[entries.list.length - 1];
    if (!last?.onlyNamed || !deniesGiving(segment)) return;
    // 李平大米1袋,油1桶|没送到: the only word of giving there is, and over all of the list. Not: 李平大米一袋,连心卡|忘带了
    const overAll = entries.list.every(({ onlyNamed }) => onlyNamed) && !/忘|[漏落][带拿]/.test(segment.text);
    if (!overAll && isOfOtherThing(segment, last, lexicon)) return;
    // 李平、王五各一百斤,|赵六家没发
    const { named } = segment.people;
    if (named.length > 0 && !named.some(({ id }) => last.facts.households.includes(id))) return;
    const from = overAll ? 0 : startOfPart(segment, source.text);
    for (const entry of [...entries.recent()].reverse()) {
      if (!entry.onlyNamed || entry.start < from) break;
      entries.list.pop();
    }
  },
};

/**
 * 帮扶内容:谷种10斤,|地膜2卷|下周送: on a line of what was done only its own part.
 * Not: 谷种10斤,地膜2卷,|下周送; 米2袋,油1桶|都没送; 李平米2袋,刘军米1袋|改天送
 */
function startOfPart({ stance, text, clause, tokens }: Segment, source: string): number {
  const start = tokens[0]?.start ?? 0;
  if (stance !== "plan" || clause.label !== "content" || ofAll.test(text)) return 0;
  if (/[,;。:\n ]/.test(source.charAt(start - 1)) || clause.tokens.some(({ mention }) => mention !== null))
    return 0;
  return source.lastIndexOf(",", start) + 1;
}

const ofAll = /[都全均也再]/;

/** 没送, 没来得及送, 明天送去: the giving itself, of nothing and nobody told anew. */
function deniesGiving({ tokens, reading, hasName, clause }: Segment): boolean {
  if (hasName || reading.items.length > 0 || ofRest.test(clause.text)) return false;
  return tokens.some(
    (token) => has(token, Role.give) || (has(token, Role.notGiven) && /[送发给拿捎带]/.test(token.text)),
  );
}

/** 剩下的12袋|明天发, 其他户|明天再送: of others, or of more of it. */
const ofRest = new RegExp(`^(?:${othersSaid}|剩)`);

/** 去李平家,米一袋,连心卡|忘带了: another thing opens the clause. Not: 米一袋,米|忘带了; 米一袋|忘带了; 米一袋,东西|没带 */
function isOfOtherThing({ clause: { tokens } }: Segment, last: Kept, lexicon: Lexicon): boolean {
  const denied = tokens.findIndex((token) => has(token, Role.notGiven));
  const thing = tokenAt(tokens, denied - 1);
  if (thing === undefined || tokens.slice(0, denied).some(({ quantity }) => quantity !== null)) return false;
  if (!isThing(thing) || anything.test(thing.text)) return false;
  return goodsName(thing.text, lexicon).name !== last.facts.item;
}

function isThing({ word, pos, kind }: Token): boolean {
  if (word?.goods != null || word?.roles.has(Role.plain)) return true;
  return handedPapers.has(word?.measure?.id ?? "") || (kind === "text" && pos === "thing");
}

const anything = /^(?:东西|礼物?|物品|物资|慰问品|礼品|全部|一样)$/;
