import type { Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import { subjectAt } from "../../scene/subject.ts";
import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has } from "../../words/tokens.ts";

/** What every such act has one of. */
export const ofTending = "挑担剪打浇施追喷套疏药驱消戴修刷涂松除培嫁注接";

/** Plants, animals and land: whatever is handed over is not worked upon in the same breath. */
const growing = /^(?:[棵株头只匹亩窝群垄盆]|分地)$/;

const work =
  "(?:[剪修疏]枝条?|修剪|(?:打|注射|接种|喷)(?:预?防疫?|消毒|驱虫|除草)?(?:针剂?|疫苗|农?药水?)|打顶|打[叉杈]|喷(?:药|施|洒)|浇(?:水|地)|[施追]肥|套袋|疏[果花]|剪毛|药浴|驱虫|消毒|戴耳[标号]|刷白|涂白|松土|除草|培土|嫁接|接种|注射)";
/** 果树|剪了枝, 辣椒|浇了水, 羊|都打了针 */
const workedUpon = new RegExp(
  `^[^\\d,、;送给带]{0,6}?(?:全部?|都|一一|逐[个一]|分别)*(?:${work})(?:了|过|完|好|一遍)*$`,
);

/** 挑了6桶水, 给他挑了两担水: from the well, and no gift. */
const drawsWater = new Sign(
  "挑担",
  /(?:^|[他她又还也,]|老人|大[爷妈娘])[挑担](?:了|来)[^,]{1,3}[桶担挑]水(?:回来|回家)?$/,
);

/** 给30棵果树剪了枝, 帮他给6头牛戴了耳标: an act of the hands on what is counted, and nothing handed over. Not: 给李平10棵果树苗 */
export function isTended(segment: Segment): boolean {
  const { tokens, roles } = segment;
  if (drawsWater.isIn(segment)) return true;
  if (!(roles.has(Role.dative) || roles.has(Role.help))) return false;
  const figure = tokens.findIndex(
    ({ quantity }) => quantity !== null && growing.test(quantity.unit?.name ?? ""),
  );
  const to = tokens.findIndex((token) => has(token, Role.dative) || has(token, Role.help));
  if (to < 0 || figure < to || tokens.slice(0, figure).some((token) => gives(token.text))) return false;
  const said = textOf(tokens.slice(figure + 1)).replace(/^(?:的|多)/, "");
  return workedUpon.test(said.replace(/([剪打浇施追喷套疏修戴刷涂松除培])[了过完]+(?=[^了])/, "$1"));
}

/** 打了防疫针: a treatment of animals, which is neither a gift nor plainly a day's work. */
const treats = /针|疫苗|接种|注射/;

/** The same by us: 兽医给5头猪打了针, 他给猪打针 are others' work. */
export function tendsForThem(segment: Segment): boolean {
  if (segment.theirs || segment.people.named.length === 0 || !isTended(segment)) return false;
  if (treats.test(segment.text)) return false;
  const { tokens } = segment;
  const to = tokens.findIndex((token) => has(token, Role.dative) || has(token, Role.help));
  return to >= 0 && (subjectAt(tokens, to) ?? "us") === "us";
}

function gives(text: string): boolean {
  return /^[送发捐带买拿]/.test(text);
}
