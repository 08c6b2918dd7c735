import { Requirement } from "../../scene/requirement.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { Sign } from "../../text/characters.ts";
import { goodsName } from "../../words/nouns.ts";
import { Role } from "../../words/roles.ts";

/**
 * 动员李平去体检,|他不去; 给他介绍了个活|他嫌远没去; 给他办贷款5万,|他又不要了; 帮李平卖苹果,|一斤也没卖出去: what was arranged for them came to nothing.
 * 我说送他去看病,|他说不用: offered only.
 * Not: 给他体检,|别人没去; 介绍他务工,|他同意了
 */
export const declined: Rule = {
  id: "declined",
  requires: new Requirement({ oneOf: "不没说讲" }),
  after: "entries",
  read(segment, { entries, sentence, people, source }) {
    // 他老伴没去
    if (segment.roles.has(Role.kin)) return;
    const unsold = notSold.isIn(segment);
    // 卖了100斤,|还有20斤没卖出去: none of what was sold.
    if (!unsold && segment.hasFigure && leftUnsold.isIn(segment)) {
      const from = segment.tokens[0]?.start ?? 0;
      const own = entries.recent().find(({ facts, start }) => facts.measure === "sale" && start >= from);
      if (own !== undefined) entries.list.splice(entries.list.indexOf(own), 1);
      return;
    }
    const refused = unsold || turnsDown.isIn(segment);
    if (!refused && !saysNo.isIn(segment)) return;
    const { named } = segment.named;
    const whose = (named.length > 0 ? named : people.named).map(({ id }) => id);
    for (let at = entries.list.length - 1; at >= 0; at -= 1) {
      const entry = entries.list[at];
      if (entry === undefined || entry.sentence !== sentence) return;
      const { measure, households } = entry.facts;
      if (!(unsold ? measure === "sale" : arranged.has(measure))) continue;
      if (!refused && !isOfferedOnly(source.text, entry.end, segment)) continue;
      if (households.length > 0 && !households.some((id) => whose.includes(id))) continue;
      entries.list.splice(at, 1);
    }
  },
};

const keptOnly = new Sign(
  "只就光仅",
  /^(?:但|结果|最后)*(?:他|她|人家|老人|本人|[^,]{2,4}家?)?(?:就|只|光|仅)(?:肯|愿意)?(?:收|要|留|拿|接)下?了?/,
);

/** 带了200元和牛奶1箱,|他只收了牛奶: nothing else of what was brought. */
export const keptOneThing: Rule = {
  id: "declined/kept-one",
  requires: new Requirement({ people: true, oneOf: "只就光仅" }),
  after: "entries",
  read(segment, { entries, people, lexicon }) {
    if (segment.hasFigure || !keptOnly.isIn(segment)) return;
    const thing = segment.tokens.find(({ word }) => word?.goods != null);
    if (thing === undefined) return;
    const { name } = goodsName(thing.text, lexicon);
    const { named } = segment.named;
    const whose = (named.length > 0 ? named : people.named).map(({ id }) => id);
    const brought = entries
      .recent()
      .filter(
        ({ facts }) =>
          given.has(facts.measure) && facts.households.every((household) => whose.includes(household)),
      );
    if (!brought.some(({ facts }) => facts.item === name)) return;
    for (const entry of brought)
      if (entry.facts.item !== name) entries.list.splice(entries.list.indexOf(entry), 1);
  },
};

const given = new Set(["goods", "cash", "goods_value"]);

const arranged = new Set(["medical", "job", "loan"]);

const turnsDown = new Sign(
  "不没",
  /^(?:[^,]{1,4}家?)?(?:他|她|人家|对方|厂里|老板|本人|自己)?(?:又|就|也|都|还是|死活|说啥也|最后)*(?:嫌[^,]{1,4})?(?:不(?:肯|愿意?|想|敢|同意)?(?:去|干|要|办|贷|做|收)|不(?:肯|愿意?|同意)|没(?:去|干|要|收|同意|看上|办成|贷成))了?$/,
);

/** 我说送李平去看病,|他说不用. Not: 我说送李平去看病,医生说没事 */
const saysNo = new Sign(
  "说讲",
  /^(?:但|可|可是|结果)*(?![^,]{0,4}(?:医|大夫|护士|院|专家))(?:[^,]{1,4}家?)?(?:他|她|人家|老人|本人)?(?:都|就|又|也)?[说讲](?:啥也|什么也)?(?:不用|不去|不必|不要|不想|没空|没时间|没事|没啥|算了|用不着|老毛病|过几天|改天)/,
);
/** 我说送他去看病,|他说不用. Not: 我说送他去看病,他说不用,我还是送他去了; 已经送去了,他说没事 */
function isOfferedOnly(text: string, end: number, { tokens }: Segment): boolean {
  if (!offered.test(text.slice(0, end))) return false;
  return (
    !wentAnyway.test(text.slice(end, tokens[0]?.start)) &&
    !afterAll.test(text.slice(tokens.at(-1)?.end ?? text.length))
  );
}

const wentAnyway = /[送去到带陪][^,。;]{0,4}了|医院|结果/;
const afterAll = /^[,。;][^。;\n]{0,6}(?:还是|硬是|仍然?|坚持|最后|最终)[^,。;]{0,4}[送带陪去]/;
const offered = /[我咱]们?(?:也|就|还)?(?:说|讲|提出|提议|建议|想)(?:要|想)?(?:送|带|陪)[^,。;\n了过]{1,14}$/;

/** 还有20斤没卖出去, 蜂蜜60斤没卖掉. Not: 卖蜂蜜60斤没卖完 */
const leftUnsold = new Sign(
  "没",
  /(?:(?:还有|还剩|剩下?)[^,]{1,8}|^[^,卖没销]{1,16})没(?:有|能)?卖(?:出去|掉|完|成|动|了)?了?$/,
);

const notSold = new Sign(
  "没",
  /^(?:但|可|可是|结果|都|也|到现在|还是)*(?:一[斤袋箱公斤个只头捆车筐]+)?(?:都|也|还|全)?没(?:有)?(?:卖(?:出去|掉|成|动|完全)?|人(?:来)?(?:要|买|收))了?$/,
);
