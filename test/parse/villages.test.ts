import { expect, test } from "vitest";
import { read } from "../support/reading.ts";

/** Of which village: `goods 地膜 150卷 V01`. */
function placed(text: string): string[] {
  return read(text).entries.map(({ measure, item, quantity, unit, villageId }) =>
    [measure, item, `${quantity}${unit}`, villageId].filter((part) => part !== undefined).join(" "),
  );
}

test.each<[string, string[]]>([
  // So much in each of several told of at once.
  ["上坪村、米家湾村各发放地膜150卷", ["goods 地膜 150卷 V01", "goods 地膜 150卷 V03"]],
  ["上坪村和米家湾村各安装路灯10盏", ["works 路灯 10盏 V01", "works 路灯 10盏 V03"]],
  ["在上坪、米家湾两村各召开院坝会1场", ["outreach 1次 V01", "outreach 1次 V03"]],
  ["上坪村、米家湾村各走访5户", ["visit 5户次 V01", "visit 5户次 V03"]],
  [
    "上坪村、米家湾村各送口罩100个,雨衣20件",
    ["goods 口罩 100个 V01", "goods 雨衣 20件 V01", "goods 口罩 100个 V03", "goods 雨衣 20件 V03"],
  ],
  ["上坪村、米家湾村分别发放地膜100卷、150卷", ["goods 地膜 100卷 V01", "goods 地膜 150卷 V03"]],
  // Each with a figure of its own.
  ["上坪村发放地膜100卷、米家湾村发放地膜50卷", ["goods 地膜 100卷 V01", "goods 地膜 50卷 V03"]],
  ["发放地膜上坪村100卷、米家湾村50卷", ["goods 地膜 100卷 V01", "goods 地膜 50卷 V03"]],
  ["在上坪村驻村3天、米家湾村2天", ["stay 3天 V01", "stay 2天 V03"]],
  ["走访上坪村5户、米家湾村6户", ["visit 5户次 V01", "visit 6户次 V03"]],
  ["硬化上坪村道路1公里、米家湾村2公里", ["works 道路 1公里 V01", "works 道路 2公里 V03"]],
  // Shared with nobody, or with households, or not done at all.
  ["上坪村发放地膜150卷", ["goods 地膜 150卷 V01"]],
  [
    "走访上坪村李平、陈九斤,各送米1袋",
    ["visit 1户次 V01", "visit 1户次 V01", "goods 大米 1袋 V01", "goods 大米 1袋 V01"],
  ],
  // Where all of it went, told behind.
  ["干部职工捐款5000元,都捐给了双井村", ["cash 5000元 V05"]],
  ["筹集水泥30吨,全部运到了双井村", ["goods 水泥 30吨 V05"]],
  ["募捐图书500册,捐给了红崖村", ["goods 图书 500册 V04"]],
  ["在上坪村捐款2万元,双井村也去了", ["cash 20000元 V01"]],
  ["捐款2万元,还没给双井村", ["cash 20000元 V01"]],
  ["上坪村、米家湾村各有2户没走访", []],
  ["明天上坪村、米家湾村各发放地膜150卷", []],
  ["上坪村有脱贫户30户、米家湾村20户", []],
])("%s", (text, entries) => {
  expect(placed(text).sort()).toEqual([...entries].sort());
});
