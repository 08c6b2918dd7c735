import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** Several households told of together: who they are, and what each of them got. */
test.each<[string, string[]]>([
  // What those named are to each other counts nothing.
  ["给李平、陈九斤弟兄俩送去鱼苗40斤", ["goods 鱼苗 40斤 H001+H002"]],
  ["李平、陈九斤弟兄两个分别送米2袋、3袋", ["goods 大米 2袋 H001", "goods 大米 3袋 H002"]],
  ["给李平、陈九斤两兄弟分别协调贷款4万、6万", ["loan 40000元 H001", "loan 60000元 H002"]],
  ["李平爷孙三人在家,给了三个面包", ["goods 面包 3个 H001"]],
  ["介绍李平父子俩去工地务工", ["job 2人 H001"]],
  ["给李平弟兄三个水桶", ["goods 水桶 3个 H001"]],
  ["给李平女儿两个书包", ["goods 书包 2个 H001"]],
  ["李平弟兄俩都出门打工了", []],
  // A thing in front of those who share it.
  ["蜂箱给李平、陈九斤各3个", ["goods 蜂箱 3个 H001", "goods 蜂箱 3个 H002"]],
  [
    "猪苗给李平、陈九斤、刘军三家各1头",
    ["goods 猪苗 1头 H001", "goods 猪苗 1头 H002", "goods 猪苗 1头 H003"],
  ],
  [
    "毛巾、香皂给李平、陈九斤各一块",
    ["goods 毛巾 1块 H001", "goods 毛巾 1块 H002", "goods 香皂 1块 H001", "goods 香皂 1块 H002"],
  ],
  ["尿素给李平、陈九斤20袋", ["goods 尿素 20袋 H001+H002"]],
  ["打药机给李平一台", ["goods 打药机 1台 H001"]],
  ["打药机给李平、陈九斤一人一台", ["goods 打药机 1台 H001", "goods 打药机 1台 H002"]],
  ["打药机坏了,李平来借", []],
  ["化解李平、陈九斤两家水沟纠纷1起", ["solved 1件 H001+H002"]],
  // Those of the list that nothing was told of since.
  [
    "走访李平、陈九斤、刘军三户,刘军家送炭一吨,其余两家各送挂面3把",
    [
      "goods 挂面 3把 H001",
      "goods 挂面 3把 H002",
      "goods 炭 1吨 H003",
      "visit 1户次 H001",
      "visit 1户次 H002",
      "visit 1户次 H003",
    ],
  ],
  [
    "李平、陈九斤、刘军三家,陈九斤家没人,其他两家都走访了",
    ["visit 1户次 H001", "visit 1户次 H002 missed", "visit 1户次 H003"],
  ],
  ["走访李平,其他4户各送米一袋", ["goods 大米 4袋", "visit 1户次 H001"]],
  ["走访30户,李平家缺水,其余29户都正常", ["visit 1户次 H001", "visit 29户次"]],
  ["走访李平,其他一切正常", ["visit 1户次 H001"]],
  // Names behind a number of visits that is theirs.
  ["今天走访了三户,李平、陈九斤、刘军家都挺好", ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H003"]],
  ["今天下午走访了几户,李平、陈九斤都好着呢", ["visit 1户次 H001", "visit 1户次 H002"]],
  ["上午李平、陈九斤,下午刘军,三家都走访到了", ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H003"]],
  ["走访2户,李平、陈九斤家电话联系不上", ["visit 2户次"]],
  ["走访几十户,李平、陈九斤家都缺水", ["visit ?户次"]],
  // How it stands with their house is no work of ours.
  ["李平家厕所改造完了", []],
  ["给李平家改造厕所", ["works 厕所 ? H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** 别弄混 warns the reader; 弄混了 puts right what was reported. */
test.each<[string, string]>([
  ["李平和陈九斤不是一家人,别弄混。走访了李平", "report"],
  ["走访过李平了,不是陈九斤,别弄错", "report"],
  ["搞混了,不是李平是陈九斤", "correct"],
  ["别搞错了,昨天那条不是2袋是3袋", "correct"],
  ["今天走访李平家,补助没到账,让给催一下", "report"],
  ["今天催一下还没报的干部", "command"],
  ["我走访了几户,李平去了没", "ask"],
])("%s", (text, intent) => {
  expect(read(text).intent).toBe(intent);
});

/** Money whose amount stands behind it, and whoever else gives. */
test.each<[string, string[]]>([
  ["给李平孙女塞了一个红包,300元", ["cash 300元 H001"]],
  ["给李平包了两个红包,共600元", ["cash 600元 H001"]],
  ["给李平送了个红包", ["cash ?元 H001"]],
  ["给李平办理了贷款,6万元", ["loan 60000元 H001"]],
  ["为村里12户办理贷款,金额60万元", ["loan 600000元"]],
  ["给李平、陈九斤办理贷款,每户5万", ["loan 50000元 H001", "loan 50000元 H002"]],
  ["李平自己办理了贷款,5万元", []],
  ["给李平申请了贷款,他家收入3万元", []],
  ["李平儿子结婚,亲戚给了个红包,500元", []],
  ["给李平申请贷款,没批下来,5万的额度", []],
  ["李平儿子结婚,亲戚送了一台电视", []],
  ["李平家,邻居给了他300元", []],
  ["托邻居给李平送了一袋米", ["goods 大米 1袋 H001"]],
  ["朋友捐的书包5个送给李平", ["goods 书包 5个 H001"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Where it was, whom it was for and who acted. */
test.each<[string, string[]]>([
  ["走访李平。在村委会给了他200元", ["cash 200元 H001", "visit 1户次 H001"]],
  ["走访李平。在村头跟他拉了会家常", ["talk 1次 H001", "visit 1户次 H001"]],
  ["走访李平。给前来的31人发宣传单31张", ["leaflet 31份", "visit 1户次 H001"]],
  ["走访李平。给他家的5口人发了口罩3包", ["goods 口罩 3包 H001", "visit 1户次 H001"]],
  ["李平一个人过,给他放下200块钱,又买了一箱挂面送上", ["cash 200元 H001", "goods 挂面 1箱 H001"]],
  ["李平一个人过,又买了一箱挂面吃", []],
  ["去李平家,没帮着劈柴", ["visit 1户次 H001"]],
  ["去李平家,没帮上啥忙", ["visit 1户次 H001"]],
  ["去李平家,没少帮忙扫院子", ["labour 1人次 H001", "visit 1户次 H001"]],
  ["李平没劳力,帮她收了玉米", ["labour 1人次 H001"]],
  ["李平没劳力,邻居帮她收了玉米", []],
  ["李平家的玉米他女婿给收了", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** In a form, and before the giving is told. */
test.each<[string, string[]]>([
  ["走访:李平\n物资:1袋米、2桶油", ["goods 大米 1袋 H001", "goods 食用油 2桶 H001", "visit 1户次 H001"]],
  ["走访:李平\n物资:2袋", ["goods 物资 2袋 H001", "visit 1户次 H001"]],
  [
    "走访:李平、陈九斤\n投工:给陈九斤家摘花椒\n宣传资料:一户一份",
    ["labour 1人次 H002", "leaflet 1份 H001", "leaflet 1份 H002", "visit 1户次 H001", "visit 1户次 H002"],
  ],
  ["把电饭锅1个、毛巾两条给李平放下", ["goods 毛巾 2条 H001", "goods 电饭锅 1个 H001"]],
  ["围巾1条给李平捎去了", ["goods 围巾 1条 H001"]],
  ["把2个名额给李平送去", []],
  ["把3个问题给李平捎回去", []],
  ["挖蓄水池3座", ["works 蓄水池 3座"]],
  ["帮李平家挖排水沟10米", ["labour 1人次 H001"]],
  ["挖红薯3亩", []],
  ["合疗政策也给讲解了", ["outreach 1次"]],
  ["合疗政策没给讲解", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
