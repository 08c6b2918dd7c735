import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Dictation puts a full stop where somebody drew breath: what stands behind it can only be more of the same. */
test.each<[string, string[], string[]]>([
  ["走访李平。他家还养殖黄牛3头。土山羊20多只", ["visit 1户次 H001"], []],
  ["走访李平。他家养黄牛3头。送土山羊2只", ["goods 土山羊 2只 H001", "visit 1户次 H001"], []],
  ["走访李平。仓房堆得满满当当。玉米200袋、猪肉半扇", ["visit 1户次 H001"], []],
  ["走访李平。柴房堆得满满当当。我送了煤1吨", ["goods 煤 1吨 H001", "visit 1户次 H001"], []],
  ["走访李平。他打听农资价钱。尿素一袋118。复合肥一袋190。都给他说清楚了", ["visit 1户次 H001"], []],
  [
    "走访李平。送尿素一袋。复合肥一袋",
    ["goods 复合肥 1袋 H001", "goods 尿素 1袋 H001", "visit 1户次 H001"],
    [],
  ],
  ["给养殖户办了两堂防疫培训。头一堂28人。后一堂33人", ["trainee 61人次", "training 2场"], []],
  ["联系县医院眼科到村义诊。检查58人次。发放眼药水80支", ["goods 眼药水 80支", "medical 58人次"], []],
  ["检查安全隐患。走访12户", ["visit 12户次"], []],
  ["帮李平、刘军两家清淤排水。投工9人次", ["labour 9人次 H001+H003"], []],
  ["帮李平收玉米。刘军投工3人", ["labour 1人次 H001", "labour 3人次 H003"], []],
  ["帮村民销售大鹅60只。金额7200元", ["sale 大鹅 60只", "sale 大鹅 7200元"], []],
  ["帮李平家卖红枣两千来斤。卖下四千三", ["sale 红枣 4300元 H001", "sale 红枣 ~2000斤 H001"], []],
  ["给李平送鸡20只。花费600元", ["goods 鸡 20只 H001"], []],
  ["李平养牛3头。捐鸡2只", ["goods 鸡 2只 H001"], []],
  ["李平养牛3头。捎去山羊2只", ["goods 山羊 2只 H001"], []],
  ["李平养黄牛3头。销售羊4只", ["sale 羊 4只 H001"], []],
  ["走访李平,他养黄牛3头。鸭苗30只", ["goods 鸭苗 30只 H001", "visit 1户次 H001"], []],
  ["动员李平养牛3头。协调猪仔2头", ["goods 猪仔 2头 H001"], []],
  ["办了养蜂培训两期。第一期参加28人次。第二期参加31人次", ["trainee 59人次", "training 2场"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
