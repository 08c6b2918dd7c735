import type { Kept } from "../scene/kept.ts";
import type { Scene } from "../scene/scene.ts";
import { dropSoldFrom, mayBeLeft, settleLeft, settleStock, takeOutListed } from "../scene/stock.ts";
import { dropMore, dropSums, dropTours, dropZeros } from "../scene/sums.ts";
import { sentenceSoFar } from "../text/sentence.ts";
import { dropByGivers, settleAmong } from "./among-named.ts";
import { dropBackground } from "./background.ts";
import { dropClosing } from "./closing-sums.ts";
import { nameCounted } from "./counted-then-named.ts";
import { mayShare, spreadEach } from "./each-behind-sum.ts";
import { dropRestTold, dropSumOfStandard, takeOutHandedOn, takeOutSharedOut } from "./handed-out-of.ts";
import { dropHeld } from "./held-sums.ts";
import { dropWholeAbove } from "./lines-of-whole.ts";
import { dropParts } from "./parts-of-whole.ts";
import { mayBeRates, settleRates } from "./rates-of-visits.ts";
import {
  dropByDoers,
  dropPurposes,
  dropSortsOfMeetings,
  tellsDoers,
  tellsMeetings,
  tellsPurposes,
} from "./rows-of-whole.ts";
import { dropClassBeforeSorts } from "./sorts-of-class.ts";
import { maySucceed, settleSucceeded } from "./succeeded.ts";
import { dropSectionTitles, dropTitles, dropUndated, mayHaveSections } from "./titles-of-forms.ts";
import { dropUnfinished } from "./unfinished.ts";
import { countsVisitsInAll, settleVisitsInAll } from "./visits-in-all.ts";

/** What only all that was told decides: what did not come about left out, sums and wholes counted once, visits that only a head told. */
export function settle(scene: Scene): void {
  const { entries, source } = scene;
  const { list } = entries;
  dropZeros(list);
  dropUnfinished(list, source);
  dropBackground(list, scene);
  if (mayBeRates.isIn(source)) settleRates(list, source.text);
  if (countsVisitsInAll.isIn(source)) settleVisitsInAll(list, source.text);
  dropClosing(list, source, scene);
  if (list.length > 1 && source.text.includes(":")) dropTitles(list, source.text);
  if (list.length > 1 && mayHaveSections.isIn(source)) dropSectionTitles(list, source.text);
  if (scene.formOfOne && list.length > 1) dropUndated(list, source.text, scene.today);
  if (list.length > 2 && source.text.includes("\n")) dropWholeAbove(list, source.text);
  if (maySucceed.isIn(source)) settleSucceeded(list, source.text);
  if (list.length > 1 && tellsDoers.isIn(source)) dropByDoers(list, source.text);
  if (list.length > 1 && tellsPurposes.isIn(source)) dropPurposes(list, source.text);
  if (list.length > 1 && tellsMeetings.isIn(source)) dropSortsOfMeetings(list, source.text);
  if (list.length > 1) dropParts(list, source.text);
  if (list.length > 1) dropClassBeforeSorts(list, source.text);
  if (mayBeLeft.isIn(source)) settleLeft(list, source.text);
  if (list.length > 1 && tellsTwice(list)) {
    if (source.text.includes("多")) dropMore(list, source.text);
    dropSums(list);
    dropTours(list);
    dropHeld(list, source.text);
    settleStock(list, source.text);
    dropSoldFrom(list);
    takeOutListed(scene);
    if (source.text.includes("其中")) settleAmong(list, source.text);
    dropByGivers(list, source.text);
  }
  if (list.length > 1 && source.text.includes("慰问")) takeOutHandedOn(list, source.text);
  if (list.length > 1 && source.text.includes("分")) takeOutSharedOut(list, source.text);
  if (list.length > 2 && /其余|剩|余下/.test(source.text)) dropRestTold(list, source.text);
  if (list.length > 1 && source.text.includes("标准")) dropSumOfStandard(list, source.text);
  if (mayShare.isIn(source)) spreadEach(list, source.text);
  if (list.some(countsVisited)) nameCounted(scene);
  for (const share of scene.shares) if (givenToThem.has(share.what.measure)) tellShare(scene, share);
  if (scene.titleVisit !== null && !tellsVisit(scene)) tellTitle(scene, scene.titleVisit);
  if (scene.bareVisit !== null && !tellsVisit(scene)) tellBareVisit(scene, scene.bareVisit);
}

const givenToThem = new Set(["goods", "cash"]);

/**
 * 为贫困户分发雏鸡,|每户10只; 给一组每户发放了2袋化肥, and nowhere how many they are: given, without a figure.
 * Not: 每人2只没发, 乡里给村民发米,每户1袋
 */
function tellShare(scene: Scene, { item: { tokens, noun }, what, when }: Scene["shares"][number]): void {
  const { entries, source } = scene;
  const { measure, item, unit, rule } = what;
  if (entries.list.some(({ facts }) => facts.measure === measure && facts.item === item)) return;
  const start = tokens.find(({ quantity }) => quantity !== null)?.start ?? 0;
  const before = sentenceSoFar(source.text.slice(0, start));
  const [behind = ""] = source.text.slice(start).split(/[。;\n]/, 1);
  const told = measure === "goods" && noun === null ? toEachOfThem.test(before) : toEachOfThose.test(before);
  if (!told || notGivenByUs.test(before + behind)) return;
  if (measure === "cash" && (!moneyGiven.test(before) || ofRules.test(before + behind))) return;
  const now = scene.when;
  scene.when = when;
  entries.add({
    measure,
    item,
    quantity: null,
    unit,
    people: [],
    approx: false,
    tokens,
    rules: [rule],
  });
  scene.when = now;
}

const toEachOfThem = /[户家人](?:各|均|发)?$/;
/** 给一组、二组|每户|发放了, 给每个脱贫户|发了, 给村里每家|送: of which place or kind, straight in front of what each got. */
const toEachOfThose =
  /(?:^|[,我们天])(?:又|还|也|已经?)*[给为](?:[^,]{0,16}[组社村里上内户民众员庭童人生](?:的)?(?:每一?个?[户家人]|家家户户|各家各?户?)|每(?:[个位名]|一[户个])[^,、]{0,6}[户民众员庭童人生])(?:都|各|均|统一|免费)*(?:发放?|送去?|赠送|捐赠?|资助|分发?)?了?(?:一些)?[^,]{0,4}$/;
/** Money to each is what a rule promises, or a share of their own, unless it is said to be handed out. Not: 给村民每户分红500元, 每户收50元 */
const moneyGiven = /(?:发放?|送|赠|捐|资助)(?:去|给|放|了|一些)*[^,]{0,4}$/;
const ofRules = /政策|计划|规定|标准|补贴|补助|分红|收(?!到)/;
const notGivenByUs =
  /[没未]|不是[我咱]|(?:[省市县区乡镇](?:[里上]|政府)?|(?<!在)村(?:[里上]|委会?)|政府|公司|企业|合作社|[局行]里?|学校|国家|上[面级])(?:[今昨前]天|[上下]午|已经?|[都也又]|统一|免费)*[给为向]/;

/** Two figures in one unit: without them none is part of another. */
function tellsTwice(list: readonly Kept[]): boolean {
  for (let at = 1; at < list.length; at += 1) {
    const unit = list[at]?.facts.unit;
    for (let before = 0; before < at; before += 1) if (list[before]?.facts.unit === unit) return true;
  }
  return false;
}

/** 走访两户, of nobody named. */
function countsVisited({ facts }: Kept): boolean {
  return facts.measure === "visit" && facts.households.length === 0;
}

/** 李平家走访记录 with no visit told below it is one. */
function tellTitle(scene: Scene, title: NonNullable<Scene["titleVisit"]>): void {
  const { entries, when } = scene;
  scene.when = title.when;
  entries.visit(title.people, false, title.tokens, "visit/word");
  scene.when = when;
}

/** 今天入户走访 with nobody named in all that follows, as 走访中,李平反映… does: a visit without a figure. */
function tellBareVisit(scene: Scene, bare: NonNullable<Scene["bareVisit"]>): void {
  const { entries, when, needs, total } = scene;
  const from = bare.tokens[0]?.end ?? 0;
  // 给李平送米2袋,|到三组入户: others than he.
  const counts = ({ facts, start }: Kept) => facts.households.length > 0 && !(bare.apart && start < from);
  if (entries.list.some(counts)) return;
  const asked = needs.some(({ households, startAt }) => households.length > 0 && startAt >= from);
  if (asked && !ofSuchPeople.test(scene.source.text.slice(from, from + 12))) return;
  scene.when = bare.when;
  // 2月9日慰问了贫困户。|2006年以来,村里变化很大: told before any sum was.
  scene.total = bare.total;
  entries.add({
    measure: "visit",
    quantity: null,
    unit: "户次",
    people: [],
    approx: false,
    tokens: bare.tokens,
    rules: ["visit/word"],
    villageId: bare.village,
  });
  scene.when = when;
  scene.total = total;
}

/** 走访困难群众,李平反映…: of a kind, whoever is named behind. */
const ofSuchPeople = /^[^,;。\n]*?[户众民员人童]/;

function tellsVisit({ entries }: Scene): boolean {
  return entries.list.some(({ facts }) => facts.measure === "visit");
}
