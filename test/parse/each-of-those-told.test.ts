import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** 每家, 两家都: those told of before, whatever was told of one of them in between; and what a name told last is not given. */
test.each<[string, string[]]>([
  [
    "先去李平家，又去陈九斤家。陈九斤家的低保批了。每家送了一袋米",
    ["goods 大米 1袋 H001", "goods 大米 1袋 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  [
    "走了三家，李平、陈九斤，还有赵满仓，每家粽子一盒",
    [
      "goods 粽子 1盒 H001",
      "goods 粽子 1盒 H002",
      "goods 粽子 1盒 H007",
      "visit 1户次 H001",
      "visit 1户次 H002",
      "visit 1户次 H007",
    ],
  ],
  [
    "先到李平家，再到陈九斤家，每家发挂历一本，对联一副",
    [
      "goods 对联 1副 H001",
      "goods 对联 1副 H002",
      "goods 挂历 1本 H001",
      "goods 挂历 1本 H002",
      "visit 1户次 H001",
      "visit 1户次 H002",
    ],
  ],
  [
    "李平，地膜2卷；陈九斤，地膜3卷。每家发挂历一本，对联一副",
    [
      "goods 地膜 2卷 H001",
      "goods 地膜 3卷 H002",
      "goods 对联 1副 H001",
      "goods 对联 1副 H002",
      "goods 挂历 1本 H001",
      "goods 挂历 1本 H002",
    ],
  ],
  [
    "6月9号去李平家，10号陈九斤家，11号赵满仓家，每家都是二斤粽子",
    [
      "goods 粽子 2斤 H001 2026-06-09",
      "goods 粽子 2斤 H002 2026-06-10",
      "goods 粽子 2斤 H007 2026-06-11",
      "visit 1户次 H001 2026-06-09",
      "visit 1户次 H002 2026-06-10",
      "visit 1户次 H007 2026-06-11",
    ],
  ],
  [
    "昨天去李平家，今天去陈九斤家，都带了一箱奶",
    [
      "goods 牛奶 1箱 H001 2026-06-11",
      "goods 牛奶 1箱 H002",
      "visit 1户次 H001 2026-06-11",
      "visit 1户次 H002",
    ],
  ],
  [
    "去李平家看了看羊；又给隔壁陈九斤家送米一袋。两家都给了明白卡",
    ["goods 大米 1袋 H002", "leaflet ?份 H001+H002", "visit 1户次 H001"],
  ],
  [
    "义诊来了80人，发药60盒，给卧床的李平家上门看了一趟",
    ["goods 药品 60盒", "medical 80人次", "visit 1户次 H001"],
  ],
  ["今天村里发宣传单100份，给腿脚不便的李平家送上门一份", ["leaflet 100份", "visit 1户次 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Shared out among nobody else, and brought to the one named behind. */
test.each<[string, string[]]>([
  ["今天走了三户。李平家在收玉米。每户送米一袋", ["goods 大米 1袋 H001", "visit 1户次 H001", "visit 2户次"]],
  [
    "昨天走访李平、陈九斤，今天去赵满仓家，给他送米1袋",
    ["goods 大米 1袋 H007", "visit 1户次 H001 2026-06-11", "visit 1户次 H002 2026-06-11", "visit 1户次 H007"],
  ],
  [
    "前天走访李平、昨天走访陈九斤，共送米2袋",
    ["goods 大米 2袋 H001+H002 2026-06-11", "visit 1户次 H001 2026-06-10", "visit 1户次 H002 2026-06-11"],
  ],
  ["带了米2袋，给李平家送上门", ["goods 大米 2袋 H001", "visit 1户次 H001"]],
  ["带了两箱牛奶，给李平家上门慰问", ["goods 牛奶 2箱 H001", "visit 1户次 H001"]],
  ["走访12户，每户送米1袋。李平家的低保批了", ["goods 大米 12袋", "visit 12户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
