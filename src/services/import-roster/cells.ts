import { type Day, dayOf } from "../../core/calendar.ts";
import { redact } from "../../core/redact.ts";
import type { Expectation, Fault, Named } from "../../core/roster-fault.ts";
import type { SheetRow } from "./sheet.ts";
import { missingColumns, type Table } from "./table.ts";

/**
 * Reads the cells of one row. What cannot be read is noted as a fault and given as null, so that one pass names every
 * fault of a file.
 */
export type RowReader<Field extends string> = {
  row: SheetRow;
  /** As it stands; "" where the column or the text is missing, or a mark for nothing (无, /) stands there. */
  raw(field: Field): string;
  /** Whether the text was given in the row above, by a merged cell. */
  isCarried(field: Field): boolean;
  /** Whether there is such a column. */
  has(field: Field): boolean;
  fault(field: Field, expected: Expectation): null;
  /** The same words for what is no fault, noted nowhere. */
  about(field: Field, expected: Expectation): Fault;
  /** A short text with a letter in it; spaces between Chinese characters are dropped. */
  name(field: Field, what: Named, required?: "required"): string | null;
  id(field: Field, what: Named): string | null;
  /** An id that stands elsewhere; "" where none is given. */
  reference(field: Field): string;
  /** A part of the cell's text, read as a name. */
  part(field: Field, text: string, what: Named): string | null;
  /** Several names joined by `;` `、` `,`. */
  names(field: Field, what: Named): string[];
  /** 组, from 1. */
  group(field: Field): number | null;
  members(field: Field): number | null;
  day(field: Field): Day | null;
};

const nothing = new Set(["/", "\\", "-", "--", "—", "——", "无", "暂无", "空"]);
const longestName = 60;

export function rowReader<Field extends string>(
  table: Table<Field>,
  row: SheetRow,
  faults: Fault[],
): RowReader<Field> {
  const at = (field: Field) => table.at.get(field);
  const raw = (field: Field) => {
    const place = at(field);
    const text = place === undefined ? "" : (row.cells[place] ?? "");
    return nothing.has(text) ? "" : text;
  };
  const about = (field: Field, expected: Expectation): Fault => {
    const place = at(field);
    const value = redact(place === undefined ? "" : (row.cells[place] ?? ""));
    return {
      file: table.sheet.file,
      sheet: table.sheet.name,
      row: row.number,
      column: table.columns[field].name,
      value: [...value].length > longestName ? `${[...value].slice(0, longestName).join("")}…` : value,
      expected,
    };
  };
  const fault = (field: Field, expected: Expectation) => {
    faults.push(about(field, expected));
    return null;
  };
  const checkedName = (field: Field, text: string, of: Named): string | null => {
    if (redact(text) !== text) return fault(field, { code: "nameWithoutNumbers", of });
    if (!/\p{L}/u.test(text) || /^[#?=]/.test(text) || [...text].length > longestName) {
      return fault(field, { code: "nameAtMost", of, most: longestName });
    }
    return joinHan(text);
  };
  return {
    row,
    raw,
    isCarried: (field) => row.carried.has(at(field) ?? -1),
    has: (field) => at(field) !== undefined,
    fault,
    about,
    name: (field, of, need) => {
      const text = raw(field);
      if (text === "") return need ? fault(field, { code: "name", of }) : null;
      return checkedName(field, text, of);
    },
    id: (field, of) => {
      const text = raw(field).normalize("NFKC");
      if (!/^[\p{L}\p{N}][\p{L}\p{N}_-]{0,39}$/u.test(text)) {
        return fault(field, { code: "id", of });
      }
      return redact(text) === text ? text : fault(field, { code: "idWithoutNumbers", of });
    },
    reference: (field) => raw(field).normalize("NFKC"),
    part: checkedName,
    names: (field, what) => {
      const parts = splitList(raw(field)).map((part) => checkedName(field, part, what));
      return [...new Set(parts.filter((part) => part !== null))];
    },
    group: (field) => {
      const text = raw(field);
      if (text === "") return null;
      return groupNumber(text) ?? fault(field, { code: "group" });
    },
    members: (field) => {
      const text = raw(field).normalize("NFKC").replace(/\s/g, "");
      if (text === "") return null;
      const [, figure] = /^(.+?)(?:口人|个人|口|人)?$/.exec(text) ?? [];
      const number = figure === undefined ? null : smallNumber(figure.replace(/\.0+$/, ""));
      return number ?? fault(field, { code: "members" });
    },
    day: (field) => {
      const text = raw(field);
      return text === "" ? null : (readDay(text) ?? fault(field, { code: "day" }));
    },
  };
}

/** Faults of the header: columns that are missing or stand twice. */
export function headerFaults<Field extends string>(table: Table<Field>): Fault[] {
  const fault = (field: Field, value: string, expected: Expectation): Fault => ({
    file: table.sheet.file,
    sheet: table.sheet.name,
    row: table.headerRow,
    column: table.columns[field].name,
    value,
    expected,
  });
  return [
    ...missingColumns(table).map((field) =>
      fault(field, "", { code: "column", headers: table.columns[field].spellings.slice(0, 4) }),
    ),
    ...table.doubled.map((field) => fault(field, "(twice)", { code: "columnOnce" })),
  ];
}

/** Parts joined by any of the usual marks; none for "". */
export function splitList(text: string): string[] {
  return text
    .split(/[;;、,,\n|]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** 李 平 is 李平; Latin names keep their spaces. */
function joinHan(text: string): string {
  return text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "");
}

/** 1组, 一组, 1, 第一小组 and 十二社 alike; null where it is no number. */
export function groupNumber(text: string): number | null {
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  const [, figure] =
    /^(?:村民)?第?(.+?)(?:村民小组|村民组|生产队|合作社|小组|组|社|队|号)?$/u.exec(plain) ?? [];
  return figure === undefined ? null : smallNumber(figure);
}

const hanDigits = "零一二三四五六七八九";

/** 1 to 99, in Arabic or Chinese figures. */
function smallNumber(text: string): number | null {
  if (/^0?[1-9]\d?$/.test(text)) return Number(text);
  const [, tens, ten, ones] = /^([一二两三四五六七八九])?(十)?([一二两三四五六七八九])?$/.exec(text) ?? [];
  if (tens !== undefined && ten === undefined) return ones === undefined ? hanDigit(tens) : null;
  if (ten === undefined) return ones === undefined ? null : hanDigit(ones);
  return hanDigit(tens ?? "一") * 10 + (ones === undefined ? 0 : hanDigit(ones));
}

function hanDigit(character: string): number {
  return character === "两" ? 2 : hanDigits.indexOf(character);
}

/** 2026-03-05, 2026/3/5, 2026.3.5, 2026年3月5日, 20260305; null for anything else and for days that are none. */
export function readDay(text: string): Day | null {
  const plain = text.normalize("NFKC").replace(/\s*(?:0{1,2}:00(?::00)?)?$/, "");
  const [, year, month, day] =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ??
    [];
  const read = dayOf(Number(year), Number(month), Number(day));
  return read !== null && Number(year) >= 1949 && Number(year) <= 2199 ? read : null;
}
