import type { Kept } from "../scene/kept.ts";
import { clauseSoFar } from "../text/sentence.ts";

/**
 * 捐款8650元,|用于慰问李平、刘军每户1000元: what those named got is of the sum, and the rest of it is for nobody named.
 * Not: 捐款8650元。慰问李平1000元
 */
export function takeOutHandedOn(list: Kept[], text: string): void {
  list.forEach((sum, at) => {
    const { facts } = sum;
    if (
      facts.measure !== "cash" ||
      facts.households.length > 0 ||
      sum.takenOut > 0 ||
      facts.quantity === null
    )
      return;
    if (!raised.test(text.slice(Math.max(0, sum.start - 8), sum.end))) return;
    if (!handsOn.test(text.slice(sum.end, sum.end + 16))) return;
    const parts = list
      .slice(at + 1)
      .filter(
        (part) =>
          part.sentence === sum.sentence && part.facts.measure === "cash" && part.facts.households.length > 0,
      );
    const given = parts.reduce((all, part) => all + (part.facts.quantity ?? 0), 0);
    if (given === 0 || given > facts.quantity) return;
    sum.takenOut = parts.length;
    sum.facts = { ...facts, quantity: facts.quantity - given };
  });
  for (let at = list.length - 1; at >= 0; at -= 1) {
    const { facts, takenOut } = list[at] as Kept;
    if (facts.measure === "cash" && facts.quantity === 0 && takenOut > 0) list.splice(at, 1);
  }
}

const raised = /捐款|募捐|筹(?:集|款|得)|募集/;
const handsOn =
  /^,?(?:全部|都|已)?(?:其中(?:[\d.]{1,7}万?元)?(?:用[于来])?|用[于来]|拿出[\d.]{1,7}万?元)(?:走访)?慰问(?!金)/;

/**
 * 单位发了10床被子,|分给李平、刘军各1床: what those named got is of what there was, and the rest went to nobody named.
 * Not: 给5户送被子10床,分给李平1床; 单位发了10床被子,又给李平送了1床
 */
export function takeOutSharedOut(list: Kept[], text: string): void {
  for (const sum of [...list]) {
    const { facts, end } = sum;
    if (facts.measure !== "goods" || facts.households.length > 0 || facts.quantity === null) continue;
    if (sum.takenOut > 0 || sum.share !== null || !sharedOut.test(text.slice(end, end + 12))) continue;
    const front = text.slice(Math.max(0, sum.start - longestFront), end);
    if (!provided.test(clauseSoFar(front))) continue;
    const parts = list.filter(
      (part) =>
        part.sentence === sum.sentence &&
        part.start > end &&
        part.facts.item === facts.item &&
        part.facts.unit === facts.unit &&
        part.facts.households.length > 0,
    );
    const given = parts.reduce((all, part) => all + (part.facts.quantity ?? 0), 0);
    if (given === 0 || given > facts.quantity) continue;
    sum.takenOut = parts.length;
    if (given === facts.quantity) list.splice(list.indexOf(sum), 1);
    else sum.facts = { ...facts, quantity: facts.quantity - given };
  }
}

const longestFront = 30;
const sharedOut = /^,(?:我们?|工作队)?(?:都|已|全部)?分(?:发|送)?(?:给|到)/;
/** 单位发了|10床被子: to nobody by itself. */
const provided = /^[^,给户家组村]*(?:发|捐|拨|购|买|筹|调|送)(?:放|来|赠|集|配)?了?/;

/**
 * 送了20件棉衣,李平家3件,|其余17件交给村委会: as many as are left of the sum when those named got theirs, told once more.
 * Not: 送了20件棉衣,李平家3件,又给村委会送了17件
 */
export function dropRestTold(list: Kept[], text: string): void {
  for (const sum of [...list]) {
    const { facts, start, end } = sum;
    if (facts.quantity === null || facts.households.length > 0) continue;
    const ofSame = list.filter(
      (part) => part.start > end && part.facts.measure === facts.measure && part.facts.item === facts.item,
    );
    const rest = ofSame.find(
      (part) =>
        part.facts.households.length === 0 &&
        restOf.test(text.slice(Math.max(0, part.start - 6), part.start + 3)),
    );
    const left = rest?.facts.quantity ?? null;
    if (rest === undefined || left === null) continue;
    const shares = ofSame.filter((part) => part.start < rest.start && part.facts.households.length > 0);
    const given = shares.reduce((all, part) => all + (part.facts.quantity ?? 0), 0);
    if (given === 0) continue;
    // What those named got was taken out of it already, or is taken out now.
    const figure = leadingFigure.exec(text.slice(rest.start, rest.end))?.[0] ?? "";
    const takenOut = facts.quantity === left && !text.slice(start, end).startsWith(figure);
    if (!takenOut && facts.quantity !== left + given) continue;
    sum.facts = { ...facts, quantity: left };
    list.splice(list.indexOf(rest), 1);
  }
}

const leadingFigure = /^[\d.一二两三四五六七八九十百千万]+/;
const restOf = /(?:其余|剩下|剩余|余下)/;

/** 慰问标准:每户500元 over 慰问金:1000元: what each got, and what all of them got together. */
export function dropSumOfStandard(list: Kept[], text: string): void {
  for (let at = list.length - 1; at >= 0; at -= 1) {
    const { facts, start } = list[at] as Kept;
    if (facts.measure !== "cash" || facts.households.length < 2 || facts.quantity === null) continue;
    const shares = list.filter(
      (other) =>
        other.facts.measure === "cash" &&
        other.facts.households.length === 1 &&
        other.start < start &&
        standard.test(text.slice(Math.max(0, other.start - 12), other.start)) &&
        facts.households.includes(other.facts.households[0] ?? ""),
    );
    const told = shares.reduce((all, other) => all + (other.facts.quantity ?? 0), 0);
    if (shares.length === facts.households.length && told === facts.quantity) list.splice(at, 1);
  }
}

const standard = /标准:[^;。\n]{0,6}$/;
