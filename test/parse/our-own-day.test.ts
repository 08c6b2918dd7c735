import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What befalls or keeps the sender in his own day is no matter of theirs, and his chores are no work for them. */
test.each<[string, string[], string[]]>([
  ["走访李平,他在门口站着,晚上本来想写帮扶手记,太困了,没写", ["visit 1户次 H001"], []],
  ["走访李平,他说本来想写个申请", ["visit 1户次 H001"], ["本来想写个申请"]],
  ["李平家检查组没去,说时间不够", [], []],
  ["走访李平,他问手续,我说要先到镇上报批", ["visit 1户次 H001"], []],
  ["李平在乡上开会,没见到人。晚上回城的路上堵了半个钟头", ["visit 1户次 H001 missed"], []],
  ["走访李平,他说门口的路上堵了石头", ["visit 1户次 H001"], ["他说门口的路上堵了石头"]],
  ["看望李平,她说她哥哥是上个月走的,心里头还难受", ["visit 1户次 H001"], []],
  ["看望李平,她说心脏难受", ["visit 1户次 H001"], ["她说心脏难受"]],
  ["昨天和李平拉家常,说到孙女考学的事。今天回镇上洗衣服", ["talk 1次 H001 2026-06-11"], []],
  ["今天回村里,帮李平洗衣服", ["labour 1人次 H001"], []],
  ["碰到李平赶场回来,背篼里背着一袋化肥,说是农资店买的", [], []],
  ["背篼里背着一袋化肥送到李平家", ["goods 化肥 1袋 H001", "visit 1户次 H001"], []],
  ["背篼里背着一袋化肥看望李平", ["goods 化肥 1袋 H001", "visit 1户次 H001"], []],
  ["填了个信息表就走了", [], []],
  ["编发信息1条", ["bulletin 1期"], []],
  ["开院坝会,来了四十多人。我讲了医保缴费和防火,有人问涨价的事,也解释了", ["outreach 1次"], []],
  [
    "开院坝会,来了四十多人。到李平家讲了医保政策",
    ["outreach 1次", "outreach 1次 H001", "visit 1户次 H001"],
    [],
  ],
  ["给参训的人发了修剪手册六十份、枝剪二十把", ["goods 枝剪 20把", "leaflet 60份"], []],
  ["参训60人,发手册60份", ["leaflet 60份", "trainee 60人次"], []],
  ["到李平家,帮她把柴抱进灶屋", ["labour 1人次 H001", "visit 1户次 H001"], []],
  ["走访柴进、米国强", ["visit 1户次 ?柴进", "visit 1户次 ?米国强"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
