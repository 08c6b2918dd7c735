import type { Token } from "../words/tokens.ts";
import type { Person, Scene } from "./scene.ts";
import type { Segment } from "./story.ts";
import { textBefore } from "./stretch.ts";

/** Whoever is named, in what is searched. */
const somebody = "@";

const theirThing =
  "(?:树|竹子?|狗|牛|羊|猪|鸡|鸭|排水[口管沟]?|下水道?|水沟|污水|粪水?|粪堆|垃圾|围墙|院墙|墙|房子?|楼房?|烟囱|[猪羊牛鸡]圈|圈舍|柴堆)";
const reachesOver =
  "(?:挡|遮|咬人|咬了|占|压|淹|流到|流进|倒在|堆在|啃|吃了|踩|影响|致使|导致|吵|臭|伸到|掉到)";
const bounds = "(?:地界|边界|界[线限址]|林界|纠纷|矛盾|争议|争执|过节|不和|吵架|打架)";
const complains = new RegExp(
  [
    `^(?:因|因为)?[和与跟同]${somebody}家?[^,没水电路]{0,8}?${bounds}`,
    `^(?:说|称|是|的)?(?:邻居|隔壁|对门|邻家)?${somebody}家?的?[^,被叫让遭${somebody}]{0,4}?${theirThing}[^,被叫让遭]{0,6}?${reachesOver}`,
    `^(?:说|称|是|的)?(?:邻居|隔壁|对门|邻家)${somebody}家?的?[^,被叫让遭${somebody}]{0,2}?排水[口管沟]?[^,被叫让遭]{0,4}堵`,
    `^(?:说|称|是|的)?(?:邻居|隔壁|对门|邻家)?${somebody}家?(?:多|强|霸|侵)?(?:占用?|挖|砍|拆|堵|挡|骂|打|欺负|偷)[了着断住过到]{0,2}(?:[他她]们?|自)家?`,
  ].join("|"),
);

/** What is told behind `from` is a complaint about whoever is named there: 邻居李平的狗咬人, 李平占了他家的地, 和李平家的地界不清. Not: 李平家漏雨, 李平的地被占了 */
export function isComplaint(tokens: readonly Token[], from: number): boolean {
  return complains.test(
    tokens
      .slice(from)
      .map(({ mention, text }) => (mention === null ? text : somebody))
      .join(""),
  );
}

const raisedIn = /(?:反[映应]|投诉|抱怨|提出|[说称])[,:]$/;

/** 刘军反映,|和李平家的地界不清: of whoever raised it; null for any other matter. */
export function complainers({ tokens, named: { named } }: Segment, scene: Scene): readonly Person[] | null {
  const { source, namedHere, sentence } = scene;
  if (named.length !== 1 || namedHere?.sentence !== sentence || !isComplaint(tokens, 0)) return null;
  if (!raisedIn.test(textBefore(tokens, source, 4))) return null;
  const others = namedHere.people.filter(({ id }) => id !== named[0]?.id);
  return others.length === 1 ? others : null;
}
