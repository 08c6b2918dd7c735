import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Bought by us of what the household was told to make or grow, with the thing told there. */
test.each<[string, string[]]>([
  [
    "走访李平,他家攒了不少鸡蛋,我买了60个,付了75元",
    ["sale 鸡蛋 60个 H001", "sale 鸡蛋 75元 H001", "visit 1户次 H001"],
  ],
  ["李平编的筐好,我买了3个", ["sale 筐 3个 H001"]],
  ["走访李平,他做粉条,我到他家买了十斤", ["sale 粉条 10斤 H001", "visit 1户次 H001"]],
  [
    "李平的杨梅熟了,他急得很。我喊来单位的人买了260斤,当场付了2600元",
    ["sale 杨梅 2600元 H001", "sale 杨梅 260斤 H001"],
  ],
  ["走访李平,他做饭没米了,我买了一袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
  ["走访李平,他养了3头猪,我买了两袋饲料", ["goods 饲料 2袋 H001", "visit 1户次 H001"]],
  ["走访李平,他养鸡,我买了50只鸡苗送去", ["goods 鸡苗 50只 H001", "visit 1户次 H001"]],
  ["走访李平,他说去年养了40只山羊,今年还要再买20只", ["visit 1户次 H001"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));
