import { describe, expect, test } from "vitest";
import { heardAs, maskName, maskNamesIn } from "../../src/core/masking.ts";
import { nameFinder } from "../../src/core/name-finder.ts";
import { soundOf } from "../../src/parse/text/sound.ts";

describe("maskName", () => {
  test.each([
    ["孙有田", "孙＊田"],
    ["李平", "李＊"],
    ["欧阳明德", "欧阳＊德"],
    ["上官云", "上官＊"],
    ["才让卓玛", "才＊＊玛"],
    ["买买提·吐尔逊", "买＊＊·＊＊逊"],
    ["Zhang Liping", "Z＊＊＊＊ ＊＊＊＊＊g"],
    ["丁", "＊"],
    ["", ""],
  ])("%s -> %s", (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  test.each([
    ["林晓红", "林小红", "林晓＊"],
    ["陈志铭", "陈志明", "陈＊铭"],
    ["张丽萍", "张利平", "张丽＊"],
    ["李萍", "李平", "＊萍"],
    ["王明霞", "汪明霞", "王＊霞"],
    ["买买提·吐尔逊", "买买提吐尔逊", "买＊＊·＊＊逊"],
    ["孙有田", "孙有田", "孙＊田"],
  ])("%s, written %s -> %s", (name, heard, masked) => {
    expect(maskName(name, heard)).toBe(masked);
  });
});

describe("heardAs", () => {
  test.each([
    ["林晓红", "去了林小红家", "林小红"],
    ["陈志铭", "走访陈志明", "陈志明"],
    ["王明霞", "走访汪明霞", "汪明霞"],
    ["陈志铭", "走访陈志铭", null],
    ["陈志铭", "走访H051", null],
    ["陈志铭", "", null],
    ["孙有田", "走访孙 有 田", null],
    ["孙有田", "走访孙有才", null],
    ["欧阳建国", "走访欧老大", null],
    ["买买提·吐尔逊", "走访买买提 吐尔逊", null],
  ])("%s in %s: %s", (name, text, heard) => {
    expect(heardAs(name, text, soundOf)).toBe(heard);
  });
});

describe("maskNamesIn", () => {
  const masked = (text: string, ...names: string[]) => maskNamesIn(text, nameFinder(names));

  test("masks every name in a text, the longer before the shorter", () => {
    expect(masked("李平、李平安、孙有田和李平", "李平", "李平安", "孙有田", "田")).toBe(
      "李＊、李＊安、孙＊田和李＊",
    );
  });

  test.each([
    ["买买提吐尔逊家", "买＊＊＊＊逊家"],
    ["买买提 吐尔逊家", "买＊＊ ＊＊逊家"],
    ["买买提•吐尔逊家", "买＊＊•＊＊逊家"],
    ["孙 有 田户", "孙 ＊ 田户"],
    ["孙\u200b有田户", "孙\u200b＊田户"],
    ["zhang liping", "z＊＊＊＊ ＊＊＊＊＊g"],
    ["ZhangLiping", "Z＊＊＊＊＊＊＊＊＊g"],
    ["孙有\n田里", "孙有\n田里"],
    ["孙,有田", "孙,有田"],
  ])("%j -> %j", (text, expected) => {
    expect(masked(text, "买买提·吐尔逊", "孙有田", "Zhang Liping")).toBe(expected);
  });

  test("hides of names that overlap what either hides", () => {
    expect(masked("王李平安", "王李平", "平安")).toBe("王＊平＊");
  });
});
