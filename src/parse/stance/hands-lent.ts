import type { Stretch } from "../scene/stretch.ts";
import { isOfHousehold, personOf, subjectAt } from "../scene/subject.ts";
import { isSomebody } from "../words/nouns.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome } from "../words/tokens.ts";

/** 她没劳力,|帮她收了玉米, 给她收了玉米, 替他清了羊圈, 又帮他垒起来了: work that is over, whoever else is told of doing it. */
export function workedForThem({ tokens, roles, text }: Stretch): boolean {
  const labour = roles.has(Role.labour);
  if (!labour && !roles.has(Role.dative) && !roles.has(Role.help)) return false;
  const at = tokens.findIndex((token) => has(token, Role.help) || has(token, Role.dative));
  if (at < 0 || (subjectAt(tokens, at) ?? "us") !== "us") return false;
  if (!roles.has(Role.not) && !roles.has(Role.wish) && worksForThem.test(text)) return true;
  if (!labour) return false;
  return tokens.slice(at + 1).some((token) => has(token, Role.labour) && /.了/.test(token.text));
}

/** 替他清了羊圈, 帮他把沙子铲进院子, 帮打农药一下午: with what it came to or how long it took. Not: 帮他问了, 替他想了办法 */
const worksForThem =
  /^(?:我们?|咱们?|又|还|再|也|就|顺手|动手)*(?:帮[着忙]?|替)(?:[他她]们?家?|人家|老人家?)?(?![^,]{0,2}(?:问|跑|反映|联系|协调|申请|争取|想|看|解决|办|找|报|说|打听|买|卖|销))(?:把[^,]{1,12}?[\u4e00-\u9fff](?:进|出|到|上|起来|好|净|完|满|走|开)(?![不去了]*[没吗吧])|[^,把]{1,2}了(?!吧|吗|$)|[^,]{1,5}?(?:一|半|两|大半)(?:个?(?:下午|上午|早上|晌午?|后晌|天|晌|钟头|小时)))/;

/**
 * 屋里脏乱,|帮他收拾屋子; 门框歪斜,|帮着修门; 收玉米有困难,|帮收玉米2亩; 务工有困难,|推荐务工1人: by the sender, who saw it. Not: 水管坏了,|帮忙修一下,
 * which is asked for
 */
export function lendsAHand(stretch: Stretch): boolean {
  const { tokens, roles, text } = stretch;
  if (roles.has(Role.contact) || roles.has(Role.wish) || roles.has(Role.not)) return false;
  if (didSoMuch(stretch)) return true;
  if (!roles.has(Role.help)) return false;
  return lentHand.test(text) && (!text.includes("帮忙") || tokens.some((token) => has(token, Role.labour)));
}

/** 帮收玉米2亩, 帮助销售苹果500斤, 推荐务工1人: so much of what is done with hands or sold, or of places to work. */
function didSoMuch({ text, roles, measures, hasFigure }: Stretch): boolean {
  if (!hasFigure) return false;
  if (roles.has(Role.labour) || roles.has(Role.sell)) return worksSoMuch.test(text);
  return measures.includes("job") && findsSoMany.test(text);
}

const worksSoMuch =
  /^(?:就|当[场即]|现场)?帮助?(?![他她我咱俺忙])[^,想要让]*[\d一二两三四五六七八九十半][^,下吧吗呀]{1,4}$/;
const findsSoMany =
  /^(?:就|当[场即]|现场)?(?:帮助?)?(?:推荐|介绍|安排|联系)[^,想要让]*[\d一二两三四五六七八九十]个?人?$/;

const lentHand =
  /^(?:我们?|咱们?|就|当[场即]|现场|顺手|一起|和[^,帮]{1,6}){0,4}帮(?:[他她]们?家?|着|忙)(?!问|跑|反[映应]|联系|协调|申请|争取|想|看|解决|办|找|报|说|打听)[^,]*(?<!一下|[下吧吗呀])$/;

/** 喊了|4个同事, 队里|四个人|栽了一天, 工作队|三个人|下田: hands that came to what there was nobody for. */
export function handsCame({ tokens, counts, roles }: Stretch): boolean {
  if (!(counts.includes("person") || counts.includes("count")) || roles.has(Role.wish) || roles.has(Role.not))
    return false;
  return tokens.some((token, at) => {
    const unit = token.quantity?.unit;
    if (unit?.kind !== "person" && !(unit?.name === "个" && isSomebody(tokens[at + 1]))) return false;
    // 组织|党员|12人
    const last = hasSome(tokens[at - 1], ofHandsCalled) ? at - 2 : at - 1;
    const called = tokens[last]?.text === "了" ? last - 1 : last;
    if (callsOut.test(tokens[called]?.text ?? "")) return !isOfHousehold(subjectAt(tokens, called));
    const by = personOf(tokens[at - 1] ?? token);
    return by === "us" || by === "other" || ofBody.test(tokens[at - 1]?.text ?? "");
  });
}

const ofHandsCalled = rolesOf(Role.role, Role.householdClass);
const callsOut = /^(?:喊|叫|找|请|约|组织|发动)[来上了]*$/;
const ofBody = /(?:[队局社站所办院]|单位|科室|机关)[里上]?$/;
