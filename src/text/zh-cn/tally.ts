import {
  type Day,
  localDayAt,
  localTimeAt,
  type Period,
  type PeriodKind,
  periodBefore,
  periodOf,
  showDay,
  showPeriod,
  weekOf,
} from "../../core/calendar.ts";
import { clip, neutralise } from "../../core/neutralise.ts";
import { reviewWords, utf8Bytes } from "../../core/policy.ts";
import { fromStored, isMoney } from "../../core/quantity.ts";
import {
  type AreaFigures,
  type Figure,
  holdsSomething,
  type Tally,
  type TallyRow,
} from "../../core/tally.ts";

/** Read on a phone in ten seconds, and within what both platforms bear. */
const tallyMaxBytes = 1800;
/** Whoever asked 1:1 reads longer; who wants it shorter asks for one village. */
const privateMaxBytes = 4000;
const mattersShown = { group: 5, private: 20 };
const figuresShown = { group: 12, private: 40 };
const visitMeasure = "visit";

type Audience = "group" | "private";

/** A line of the text; of those that may be left out, the one with the highest number goes first. */
type Line = { text: string; spare: number | null };

const needed = (text: string): Line => ({ text, spare: null });

/**
 * The tally for a group or a person, at most `maxBytes` of UTF-8: what does not fit is left out, the least important
 * first, and a line says so.
 */
export function tallyText(
  tally: Tally,
  zone: string,
  { maxBytes = tallyMaxBytes, audience = "group" }: { maxBytes?: number; audience?: Audience } = {},
): string {
  const today = localDayAt(tally.cutOff, zone);
  const title = `${neutralise(tally.area.name)} ${periodName(tally.period, today)}`;
  if (!holdsSomething(tally)) return `${title}:还没有记录。没有记录不等于没有走访。`;
  const tail = [dataLine(tally, zone)];
  const lines: Line[] = [
    needed(`## ${title} 统计`),
    needed(visitLine(tally)),
    ...coverageLine(tally),
    ...helpLines(tally, figuresShown[audience]),
    ...needLines(tally, mattersShown[audience]),
    ...rowLines(tally),
    ...totalLines(tally),
  ];
  const ends = audience === "group" ? [...tail, "要看新的数,私聊我:本周统计"] : tail;
  return fitted(lines, { tail: ends, how: howToSeeMore(tally, today, audience) }, maxBytes);
}

/** 第24周(6.8—6.14), 6月, or the days; before all of it the year, where that is another than today's. */
export function periodName(period: Period, today: Day = period.to): string {
  const year = period.from.slice(0, 4);
  const past = year === period.to.slice(0, 4) && year !== today.slice(0, 4);
  return `${past ? `${year}年` : ""}${nameInYear(period)}`;
}

function nameInYear(period: Period): string {
  const same = (kind: PeriodKind) => {
    const whole = periodOf(kind, period.from);
    return whole.from === period.from && whole.to === period.to;
  };
  if (same("week")) return `第${Number(weekOf(period.from).slice(-2))}周(${showPeriod(period)})`;
  return same("month") ? `${Number(period.from.slice(5, 7))}月` : showPeriod(period);
}

/** Behind what was left out; "" where nothing shorter can be asked for. */
function howToSeeMore({ area, period, rows }: Tally, today: Day, audience: Audience): string {
  const words = wordsFor(period, today);
  if (words === null) return "";
  const narrower = rows.length > 0 ? `要看其中一个地方的,发“${words} 地名”` : "";
  if (audience === "private") return narrower;
  return [`要看全的,私聊我:${words} ${neutralise(area.name)}`, ...(narrower === "" ? [] : [narrower])].join(
    ";",
  );
}

const periodWords = { week: "周", month: "月", quarter: "季度", year: "年" };

/** 上周统计: how a period is asked for on a day; null for one that has no word. */
function wordsFor(period: Period, today: Day): string | null {
  const same = (other: Period) => other.from === period.from && other.to === period.to;
  for (const kind of ["week", "month", "quarter", "year"] as const) {
    const [now, before] =
      kind === "year" ? ["今年", "去年"] : [`本${periodWords[kind]}`, `上${periodWords[kind]}`];
    if (same(periodOf(kind, today))) return `${now}统计`;
    if (same(periodBefore(kind, today))) return `${before}统计`;
  }
  return null;
}

/** @param end the last lines, which are always told, and what stands behind what was left out */
function fitted(
  lines: readonly Line[],
  { tail, how }: { tail: readonly string[]; how: string },
  maxBytes: number,
): string {
  const kept = [...lines];
  let left = 0;
  const text = () => {
    const shown = kept.map((line) => line.text);
    const cut = left > 0 ? [`(内容较多,略去${left}行)${how}`] : [];
    return [...shown, ...cut, ...tail].join("\n");
  };
  while (utf8Bytes(text()) > maxBytes) {
    const most = Math.max(...kept.map((line) => line.spare ?? -1));
    if (most < 0) return clipBytes(text(), maxBytes);
    kept.splice(
      kept.findLastIndex((line) => line.spare === most),
      1,
    );
    left += 1;
  }
  return text();
}

/** Only where names alone fill the text. */
function clipBytes(text: string, maxBytes: number): string {
  let shown = text;
  while (utf8Bytes(shown) > maxBytes) shown = clip(shown, [...shown].length - 1);
  return shown;
}

function visitLine({ visits }: AreaFigures): string {
  const parts = [
    `**走访${about(visits.approx)}${visits.times}户次**`,
    `${visits.households}户`,
    `${visits.personDays}人天`,
    ...(visits.unnamed > 0 ? [`其中${visits.unnamed}户次没说户名`] : []),
    ...(visits.withoutFigure > 0 ? [`另有${visits.withoutFigure}条没说几户`] : []),
    ...(visits.missed > 0 ? [`未遇${visits.missed}户次`] : []),
  ];
  return parts.join(",");
}

function coverageLine({ coverage }: AreaFigures): Line[] {
  const { linked, visited } = coverage;
  return linked === 0 ? [] : [needed(`联系户${linked}户:有记录${visited}户,未记录${linked - visited}户`)];
}

function helpLines({ measures }: AreaFigures, most: number): Line[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of measures) groups.set(figure.measure, [...(groups.get(figure.measure) ?? []), figure]);
  return [...groups.values()].map((figures, index) => {
    const shown = figures.slice(0, most).map(figureText);
    const more = figures.length > most ? `等${figures.length}项` : "";
    const name = neutralise(figures[0]?.name ?? "");
    const ownName = figures.every((figure) => figure.item === null);
    return { text: ownName ? shown.join("、") : `${name}:${shown.join("、")}${more}`, spare: 40 + index };
  });
}

/** 化肥约12袋, 慰问金500元, 谈心交流4次, 化肥(2条没说数量). */
function figureText(figure: Figure): string {
  // The measure is called 走访入户; with its unit that would be a household too many.
  const called = figure.measure === visitMeasure ? "走访" : figure.name;
  const name = clip(neutralise(figure.item ?? called), 16);
  const unit = clip(neutralise(figure.unit ?? ""), 8);
  const quantity = fromStored(figure.quantity, figure.unit) ?? 0;
  const shown = isMoney(figure.unit) ? String(Math.round(quantity * 100) / 100) : String(quantity);
  const unsaid = figure.withoutFigure > 0 ? `(${figure.withoutFigure}条没说数量)` : "";
  const amount = figure.withoutFigure === figure.entries ? "" : `${about(figure.approx)}${shown}${unit}`;
  return `${name}${amount}${unsaid}`;
}

function about(approx: boolean): string {
  return approx ? "约" : "";
}

function needLines({ needs, matters }: Tally, most: number): Line[] {
  if (needs.raised === 0) return [];
  // Open ones first: they are what somebody must decide.
  const first = [...matters].sort((a, b) => Number(b.open) - Number(a.open) || a.id - b.id).slice(0, most);
  return [
    needed(`**诉求**新增${needs.raised}件,未解决${needs.open}件`),
    ...first.map((matter, index) => ({
      text: `> ${clip(neutralise(matterShown(matter.text)), 30)}${matter.open ? "" : "(已解决)"}`,
      spare: 20 + index,
    })),
    ...(first.length > 0 && matters.length > first.length
      ? [{ text: `> 另有${matters.length - first.length}件`, spare: 19 }]
      : []),
  ];
}

/** Without the words that only say who told it (另外他反映房屋漏水): the matter is what counts. */
function matterShown(text: string): string {
  const matter = text
    .trim()
    .replace(/^(?:(?:另外|此外|还有|同时|而且|并且)[,,、:: ]*)+/, "")
    .replace(
      /^(?:并|也|又|还)?(?:一户|他们?|她们?|其|户主|本人|老人|群众|村民|农户)?(?:也|又|还|都)?(?:反映|反应|反馈|提出|表示)(?:说|了|的|是|到)?[,,、::]*/,
      "",
    );
  return matter === "" ? text : matter;
}

function rowLines({ rows }: Tally): Line[] {
  // What is in no village may be needs or open questions only, which are told elsewhere.
  const told = rows.filter(({ area, visits }) => area !== null || visits.times > 0 || visits.households > 0);
  return told.map((row, index) => ({ text: rowText(row), spare: 60 + index }));
}

function rowText(row: TallyRow): string {
  const { visits, coverage } = row;
  const name = row.area ? neutralise(row.area.name) : "未分村";
  const linked = coverage.linked > 0 ? `,联系户${coverage.visited}/${coverage.linked}` : "";
  return `${name}:走访${about(visits.approx)}${visits.times}户次,${visits.households}户${linked}`;
}

function totalLines({ totals }: Tally): Line[] {
  if (totals.length === 0) return [];
  const shown = totals.slice(0, 6).map(figureText).join("、");
  return [{ text: `另有合计数,没有加进去:${shown}${totals.length > 6 ? "等" : ""}`, spare: 1000 }];
}

function dataLine(tally: Tally, zone: string): string {
  const parts = [
    `数据截至${showDay(localDayAt(tally.cutOff, zone))} ${localTimeAt(tally.cutOff, zone)}`,
    ...(tally.late > 0 ? [`补报${tally.late}条`] : []),
    ...(tally.corrected > 0 ? [`更正${tally.corrected}条`] : []),
    ...(tally.pending > 0 ? [`另有${tally.pending}条待确认`] : []),
    ...(tally.withoutAccount > 0 ? [`${tally.withoutAccount}名联系干部还没绑定账号,不在内`] : []),
    ...(tally.nowhere > 0 ? [`${tally.nowhere}条不知属于哪个村`] : []),
    ...(tally.rows.length > 0 ? ["户、人天各级分别去重"] : []),
  ];
  return parts.join(",");
}

/**
 * The tally as it may be posted to a group. Words of messages that the guard would stop (排名 in the matter of a need)
 * are left out, so that they cannot keep a whole tally from going out.
 */
export function tallyPost(
  tally: Tally,
  zone: string,
  { maxBytes, audience }: { maxBytes: number; audience: Audience },
): string {
  const most = Math.min(maxBytes, audience === "group" ? tallyMaxBytes : privateMaxBytes);
  const told = tallyText(tally, zone, { maxBytes: most, audience });
  const refused = reviewWords({ audience: "group", text: told });
  return refused === null ? told : tallyText({ ...tally, matters: [] }, zone, { maxBytes: most, audience });
}

export const noAreaForTally = "不知道要看哪里的统计。请带上村名、乡镇名或县名再发,例如:本周统计 东风镇";
