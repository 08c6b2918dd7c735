import type { Clause } from "../scene/clause.ts";
import { type People, type Scene, times } from "../scene/scene.ts";
import { textOf } from "../scene/stretch.ts";
import type { ItemReading } from "../words/item.ts";
import { Role } from "../words/roles.ts";
import { has, type Token } from "../words/tokens.ts";

/** 8名干部每人走访5户, 工作队3人每人走访5户: how many cadres each did what the clause tells; null where it tells of none. */
export function cadresEach({ roles, hasFigure, tokens }: Clause): number | null {
  if (!hasFigure || !roles.has(Role.each) || !(roles.has(Role.role) || roles.has(Role.cadreSelf)))
    return null;
  const each = tokens.findIndex((token) => has(token, Role.each) && ofOne.test(token.text));
  const who = tokens[each - 1];
  const team = tokens[each - 2];
  const ofTeam = has(team, Role.cadreSelf) || (has(team, Role.role) && /队$/.test(team?.text ?? ""));
  // 我们七个人|每人|一垄|帮着掰玉米: hands are counted by their heads already.
  const ofHands = tokens[each + 1]?.quantity != null || roles.has(Role.labour) || roles.has(Role.help);
  const forThem = tokens.slice(0, each).some((token) => has(token, Role.dative));
  const drawn = drawnOrByRule.test(textOf(tokens.slice(each + 1)));
  if (
    ofTeam &&
    who?.quantity?.unit?.kind === "person" &&
    !who.quantity.approx &&
    !ofHands &&
    !forThem &&
    !drawn
  )
    return (who.quantity.value ?? 0) > 1 ? who.quantity.value : null;
  // 8名|党员|干部
  const count =
    tokens[each - 2]?.quantity ??
    (/^(?:党员|驻村|帮扶)$/.test(tokens[each - 2]?.text ?? "") ? tokens[each - 3]?.quantity : null);
  if (who === undefined || !has(who, Role.role) || !cadres.test(who.text)) return null;
  return count?.unit?.kind === "person" && count.value !== null && count.value > 1 ? count.value : null;
}

/** 工作队3人每人|驻村20天, |领到补助500元, |每月走访5户: days of theirs together, what they draw, and how often they must. */
const drawnOrByRule = /^(?:[^,]{0,6}(?:驻|住|蹲点|补[助贴]|津贴|奖|领[到取了]?|得到|获)|每[天日周月季年])/;

/**
 * 五个村各走访10户, 给三个帮扶村各送化肥20袋, and behind it 各发资料30份: how many villages or groups each had what the clause tells; null
 * where it tells of none.
 */
export function groupsEach({ hasFigure, tokens, sentence, text }: Clause, scene: Scene): number | null {
  if (!hasFigure) return null;
  const each = tokens.findIndex((token) => has(token, Role.each));
  if (each === 0 && text.startsWith("各") && scene.groups?.sentence === sentence) return scene.groups.count;
  const last = tokens[each - 1];
  if (each < 2 || !text.includes("各") || !(last?.kind === "village" || group.test(last?.text ?? "")))
    return null;
  // 三个村各派2人走访20户, 五个村各组各户, 三个村各培训1场共90人: no more than once of what follows.
  if (/各(?:派|抽|选|组|出|户|家|人|类|种|项|级)|各.*各|共|合计|总计/.test(text)) return null;
  const named = villagesNamed(tokens.slice(0, each));
  // 六个|帮扶|村
  const count =
    tokens[each - 2]?.quantity ??
    (kindOfGroup.test(tokens[each - 2]?.text ?? "") ? tokens[each - 3]?.quantity : null);
  const isCounted = counts.test(count?.unit?.name ?? "") && count?.value != null && !count.approx;
  const value = named ?? (isCounted ? count.value : null);
  if (value === null || value < 2) return null;
  // 三个村各走访5户、6户、7户: one by one.
  const units = tokens
    .slice(each)
    .flatMap(({ quantity }) => (quantity === null ? [] : [quantity.unit?.name]));
  if (new Set(units).size < units.length) return null;
  scene.groups = { count: value, sentence };
  return value;
}

/** 给|李家村|、|王家村|各送…: how many; null where the roster has all of them, so that each has its own. */
function villagesNamed(tokens: readonly Token[]): number | null {
  const row = rowOfVillages.exec(textOf(tokens))?.[1];
  if (row === undefined) return null;
  const count = row.split(/[、和]/).length;
  return tokens.some(({ kind }) => kind === "village") ? null : count;
}

const villageName = "[^、和给为向到在对,各全本这那每个所\\d]{2,4}村";
const rowOfVillages = new RegExp(`(?:^|[给为向到在对])((?:${villageName}[、和])+${villageName})$`);

const counts = /^[个所]$/;
const group =
  /^(?:行政|自然|帮扶|联系|包联)?村(?:民小组|组)?$|^(?:村民)?小?组$|^社区?$|^(?:学校|[中小]学|幼儿园)$/;
const kindOfGroup = /^(?:帮扶|行政|自然|联系|包联|联建|结对|村民|贫困)$/;

const ofOne = /^(?:每人|每名|人均|各|各自)$/;
const cadres = /(?:干部|职工|人员|队员|党员|同志|责任人)$/;

/** What one of them did, times how many they are; it is no share of any household's. */
export function timesCadres(reading: ItemReading, named: People, cadres: number): People {
  for (const item of reading.items) {
    item.each = false;
    const value = times(item.quantity, cadres);
    if (item.quantity !== null) item.quantity = { ...item.quantity, value };
  }
  reading.each = false;
  return named.counted === null ? named : { ...named, counted: named.counted * cadres };
}
