import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Forms and diaries of a household, and reports of a village: the text, its entries and how many needs it raises. */
test.each<[string, string[], number]>([
  // A row whose labels stand right before their values.
  [
    "序号1 户主李平 走访时间6月4日 帮扶内容送尿素1袋 诉求无\n序号2 户主陈九斤 走访时间6月4日 帮扶内容发宣传单2张 诉求想让村里把水沟清一清",
    [
      "goods 尿素 1袋 H001 2026-06-04",
      "leaflet 2份 H002 2026-06-04",
      "visit 1户次 H001 2026-06-04",
      "visit 1户次 H002 2026-06-04",
    ],
    1,
  ],
  [
    "户主李平 走访时间6月4日 送面粉1袋 困难诉求无",
    ["goods 面粉 1袋 H001 2026-06-04", "visit 1户次 H001 2026-06-04"],
    0,
  ],
  ["户主李平/日期6月4日/内容送大米1袋/存在问题水管漏", ["goods 大米 1袋 H001 2026-06-04"], 1],
  ["户主李平反映水管坏了", [], 1],
  ["走访李平，诉求无，困难暂无", ["visit 1户次 H001"], 0],
  ["走访李平，诉求无变化", ["visit 1户次 H001"], 0],
  [
    "户主：李平\n走访时间：6月4日\n困难：没有，送面粉1袋",
    ["goods 面粉 1袋 H001 2026-06-04", "visit 1户次 H001 2026-06-04"],
    0,
  ],
  ["户主：李平\n走访时间：6月4日\n诉求：无。但水管有点漏", ["visit 1户次 H001 2026-06-04"], 1],
  // How the house is, behind its label.
  ["户主：李平\n走访时间：6月4日\n住房：灶房墙体开裂\n饮水：正常", ["visit 1户次 H001 2026-06-04"], 1],
  [
    "户主：李平\n走访时间：6月4日\n住房：土坯房，后墙裂缝\n用水：水窖渗漏",
    ["visit 1户次 H001 2026-06-04"],
    2,
  ],
  [
    "户主：李平\n走访时间：6月4日\n饮水：水龙头坏了，帮他换好了",
    ["solved 1件 H001 2026-06-04", "visit 1户次 H001 2026-06-04"],
    0,
  ],
  [
    "户主：李平\n走访时间：6月4日\n住房：检查无漏雨\n饮水：以前缺水，现通自来水",
    ["visit 1户次 H001 2026-06-04"],
    0,
  ],
  [
    "户主：李平\n走访时间：6月4日\n住房：墙面开裂已修好\n致贫原因：缺技术",
    ["visit 1户次 H001 2026-06-04"],
    0,
  ],
  // Shown how, or done.
  ["户主：李平\n帮扶措施：送花椒苗40株，指导栽植", ["goods 花椒苗 40株 H001"], 0],
  ["户主：李平\n帮扶措施：教他修剪，提醒打药", [], 0],
  ["户主：李平\n帮扶措施：送花椒苗40株，帮助栽植", ["goods 花椒苗 40株 H001", "labour 1人次 H001"], 0],
  ["户主：李平\n帮扶措施：指导并帮着修剪", ["labour 1人次 H001"], 0],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs).toHaveLength(needs);
});
