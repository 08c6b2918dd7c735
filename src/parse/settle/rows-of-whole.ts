import { clauseTo, type Kept } from "../scene/kept.ts";
import { Sign } from "../text/characters.ts";
import { readNumeral } from "../text/numeral.ts";

/** 工作队走访28户,队长走访10户,队员走访9户,我走访9户: who of us are told of. */
export const tellsDoers = new Sign(
  "我咱本队书主组局干同小老员副",
  /[,:;(](?:其中)?(?:[我咱]|本人|[小老][\u4e00-\u9fff]|[^,。;\n]{0,6}(?:队长|队员|书记|主任|组长|[局所站股]长|干部|人员|同[事志]))/,
);

/** 落实资金82万元:饮水20万元,道路50万元,路灯12万元: what the money is for, piece by piece. */
export const tellsPurposes = new Sign(
  "元万",
  /[元万][,:(](?:其中|(?:主要|全部)?用于)?[^,。;:、\n\d]{2,12}[\d.]+(?:万元?|元)[,、;及和]/,
);

/**
 * 落实资金82万元:|饮水20万元,|道路50万元,|路灯12万元: what pieces of it come to as much are in the whole, whatever they were for.
 * Not: 争取资金20万元,落实资金10万元,筹措资金10万元; 落实资金8万元,上坪村5万元,红崖村3万元, where each village has its own
 */
export function dropPurposes(entries: Kept[], text: string): void {
  for (let at = 0; at < entries.length - 1; at += 1) {
    const whole = entries[at] as Kept;
    const { households, measure, quantity } = whole.facts;
    if (measure !== "project_funds" || households.length > 0 || quantity === null) continue;
    const to = endOfPurposes(whole, text);
    if (to === null) continue;
    const row = entries.filter(({ start }) => start >= whole.end && start < to);
    const perVillage = row.some(({ facts }) => facts.villageId !== whole.facts.villageId);
    if (perVillage && !usedFor.test(text.slice(whole.end, to))) continue;
    for (const part of row) {
      const money = part.facts.unit === "元" && part.facts.households.length === 0;
      if (money) entries.splice(entries.indexOf(part), 1);
    }
  }
}

/** 召开会议8次:支部会2次,村民会3次; 组织会议5场,包括院坝会3场: of what sorts the meetings were. */
export const tellsMeetings = new Sign(
  "会",
  /会议?[\d一二两三四五六七八九十]{0,3}[次场个]?(?:会议?)?(?::|[,(](?:其中|包括|分别[是为]?|有))[^,。;:、\n\d]{1,9}[\d一二两三四五六七八九十]{1,3}[次场个]/,
);

/** 召开各类会议8次:|支部会2次,|村民会3次,|协调会3次: of what sorts they were, where those come to no more. Not: 召开会议8次:走访20户 */
export function dropSortsOfMeetings(entries: Kept[], text: string): void {
  for (let at = 0; at < entries.length - 1; at += 1) {
    const whole = entries[at] as Kept;
    const { measure, quantity, households } = whole.facts;
    if (measure !== "meeting" || quantity === null || quantity < 2 || households.length > 0) continue;
    // 开了4次|会:
    const opens = /^(?:会议?)?(?=:|[,(](?:其中|包括|分别[是为]?|有))/.exec(
      text.slice(whole.end, whole.end + 6),
    );
    const to = opens === null ? null : endOfSorts(text, whole.end + opens[0].length, quantity);
    if (to === null) continue;
    const row = entries.filter(
      ({ start, facts }) => start >= whole.end && start < to && facts.measure === measure,
    );
    for (const sort of row) entries.splice(entries.indexOf(sort), 1);
  }
}

/** Where the row of sorts ends, of two or more, that come to no more than so many; null where there is none. */
function endOfSorts(text: string, from: number, whole: number): number | null {
  let at = from;
  let left = whole;
  let sorts = 0;
  for (;;) {
    const piece = sort.exec(text.slice(at, at + longestRow));
    if (piece === null) break;
    const figure = readNumeral(text, at + piece[0].length);
    if (besides.test(piece[0]) || figure?.value == null || figure.approx) return null;
    if (!/^[次场个]/.test(text.slice(figure.end))) return null;
    left -= figure.value;
    sorts += 1;
    at = figure.end + 1;
  }
  return left >= 0 && sorts > 1 ? at : null;
}

/** ,|支部会|2次, :召开|村民大会|1次 */
const sort =
  /^[,:;(、](?:其中|包括|分别[是为]?|有)?[^,。;:、()\d]{1,9}?(?=[\d一二两三四五六七八九十]{1,3}[次场个])/;

/** Where the row of what the money is for ends; null where there is none that comes to the whole. */
function endOfPurposes({ end, facts }: Kept, text: string): number | null {
  const [said = ""] = text.slice(end, end + longestRow).split(/[。\n]/, 1);
  let at = end;
  let left = facts.quantity ?? 0;
  let parts = 0;
  while (left > 0) {
    const piece = purpose.exec(text.slice(at, end + said.length));
    if (piece === null || ownFunds.test(piece[1] ?? "")) return parts > 0 && leadsOn.test(said) ? at : null;
    const value = Number(piece[2]) * (piece[3]?.startsWith("万") ? tenThousand : 1);
    left = Math.round((left - value) * 100) / 100;
    parts += 1;
    at += piece[0].length;
  }
  return left === 0 && parts > 1 ? at : null;
}

/** What the rest of it was for nobody says. */
const leadsOn = /^(?::|,(?:主要|全部)?用于)/;
/** 用于上坪村道路6万元、红崖村水渠3万元 */
const usedFor = /^[,:(]?(?:其中|主要|全部)*用于/;
const tenThousand = 10_000;
const purpose =
  /^[,:;(、及和](?:其中|(?:主要|全部)?用于)?([^,。;:、(\d及和]{2,12})([\d.]+)(万元?|元)(?=[,;。、)\n及和]|$)/;
/** Won besides, given, borrowed or taken for what was sold, or some place's own. */
const ownFunds =
  /又|再|另|还|争取|落实|筹[措集]|协调|申请|引进|到位|捐|慰问|救助|[给送]|发(?!展)|补[助贴]|现金|红包|[投出]资|贷|销|[帮代]卖|消费|购|买|(?:村|[社小]组|社区|[乡镇])$/;

/**
 * 我和小王跑了26户,|我跑了14户,|小王跑了12户: what each of those who did it did, where they come to as much as all of them, is in the whole.
 * Not: 工作队走访15户,村干部走访20户; 走访30户,我又走访10户; 我走访10户,队长走访6户,队员走访4户. Whom one of them called on by name stays.
 * @param text what was read
 */
export function dropByDoers(entries: Kept[], text: string): void {
  for (let at = 0; at < entries.length - 1; at += 1) {
    const whole = entries[at] as Kept;
    const { households, missed, quantity } = whole.facts;
    if (households.length > 0 || missed || quantity === null || quantity < 2) continue;
    const opens = clauseTo(text, whole);
    // 书记、|主任走访7户: by several.
    const several = text.charAt(whole.end - opens.length - 1) === "、";
    if (!several && byOneOfUs.test(opens)) continue;
    const to = endOfRow(whole, text);
    if (to === null) continue;
    let left = quantity + whole.takenOut;
    for (let behind = entries.length - 1; behind > at; behind -= 1) {
      const part = entries[behind] as Kept;
      if (part.start < whole.end || part.start >= to) continue;
      if (part.facts.households.length === 0 || byCalled.test(clauseTo(text, part)))
        entries.splice(behind, 1);
      else if (part.facts.measure === whole.facts.measure) left -= part.facts.quantity ?? 0;
    }
    whole.facts = { ...whole.facts, quantity: left };
  }
}

/** Where the row of what each did ends; null where there is none that comes to the whole. */
function endOfRow({ end, facts, takenOut }: Kept, text: string): number | null {
  const { unit } = facts;
  if (unit === null) return null;
  const [said = ""] = text.slice(end, end + longestRow).split(/[。\n]/, 1);
  let at = end;
  let left = (facts.quantity ?? 0) + takenOut;
  let parts = 0;
  let ours = false;
  while (left > 0) {
    const piece = ofDoer.exec(text.slice(at, end + said.length));
    if (piece === null || besides.test(piece[0])) return null;
    if (!(unit === "户次" ? /^[户家]次?$/.test(piece[2] ?? "") : piece[2] === unit)) return null;
    const figure = readNumeral(text, at + piece[0].length);
    if (figure?.value == null || figure.approx) return null;
    if (doer.test(piece[1] ?? "")) ours = true;
    left -= figure.value;
    parts += 1;
    const stop = text.slice(figure.end, figure.end + longestUnit).search(/[,;。、)\n]/);
    at = stop < 0 ? Math.min(text.length, end + said.length) : figure.end + stop;
  }
  return left === 0 && parts > 1 && ours ? at : null;
}

const longestRow = 120;
const longestUnit = 4;
const numeral = "[\\d.一二两三四五六七八九十百千万]+";
const acts =
  "走访|入户|慰问|看望|[走跑发去写做]|发放|化解|调解|解决|收集|征集|协调|办理|宣讲|培训|销售|撰写|完成";
/** |,小周|跑了|12户|,: who, and in what it is counted. */
const ofDoer = new RegExp(
  `^[,:;(、](?:其中)?([^,。;:、()\\d]{1,10}?)(?:负责)?(?:的|了)?(?:${acts})*[了过的]?(?=${numeral}([^,;。、)\\n\\d一二两三四五六七八九十百千万]{1,4})(?:[,;。、)\\n]|$))`,
);
const doer =
  /^(?:[我咱]们?|本人|[小老][\u4e00-\u9fff]|.*(?:队长|队员|书记|主任|组长|[局所站股]长|干部|人员|同[事志])[\u4e00-\u9fff]{0,3}|(?:队长|队员|书记|主任|组长|同事)[\u4e00-\u9fff]{2,3})$/;
/** 小周|发了40份, whoever of that surname the sender knows. Not: 小周走访李平等2户 */
const byCalled = new RegExp(`^[小老][\u4e00-\u9fff](?:负责)?(?:的|了)?(?:${acts})*[了过的]?(?=${numeral})`);
/** 我|走访10户, 第一书记|走访6户: what is told first is already one's own. Not: 我和小王跑了26户, 我们走访30户 */
const byOneOfUs = new RegExp(
  `^(?:[今昨前]天|[上下]午|本[周月]|这[周个月]|今年|全年|截[至止]目前)*(?:我|本人|[小老][\u4e00-\u9fff]|(?:第一|村支?|驻村|党支部)*书记[\u4e00-\u9fff]{0,3}|[^,。;和跟与同各\\d]{0,6}(?:队长|主任|组长)[\u4e00-\u9fff]{0,3}?)(?:[今昨]天|[上下]午|本[周月]|一?共|累计)*(?:${acts})`,
);
const besides = /又|再|另|还|[今昨前]天|[上下]午|后来|家[^,]{0,2}$/;
