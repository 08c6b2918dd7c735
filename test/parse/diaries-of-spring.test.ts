import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

test.each<[string, string[], string[]]>([
  // What was made of a thing of theirs is no report put right.
  [
    "走访李平、刘军,每家发宣传单2份。刘军家的旱厕刚改成水冲厕",
    ["leaflet 2份 H001", "leaflet 2份 H003", "visit 1户次 H001", "visit 1户次 H003"],
    [],
  ],
  ["李平家的路灯改成3盏", ["works 路灯 3盏 H001"], []],
  // Sent home by one of them.
  ["进李平家,他正在烤火,说娃在广东过得好,过年没回来,寄了5000块钱", ["visit 1户次 H001"], []],
  ["走访李平家,给他寄了500元", ["cash 500元 H001", "visit 1户次 H001"], []],
  // What is still to be built, and what they would have of us behind what was heard.
  ["到刘军家,他说产业路最后那截没有硬化", ["visit 1户次 H003"], ["产业路最后那截没有硬化"]],
  ["先到刘军家,听说车间招工,想请我们介绍个活", ["visit 1户次 H003"], ["想请我们介绍个活"]],
  ["先到刘军家,听说车间招工,要50人", ["visit 1户次 H003"], []],
  ["到刘军家,老板还差2万赔偿没给,求助我们联系司法所", ["visit 1户次 H003"], ["求助我们联系司法所"]],
  // No trouble of theirs.
  ["刘军家今天办酒,不方便打扰,下次再去", [], []],
  ["走访刘军家,老人上厕所不方便", ["visit 1户次 H003"], ["老人上厕所不方便"]],
  ["走访刘军家,她反映过两回了", ["visit 1户次 H003"], []],
  ["本周驻村5天。存在不足:三组走得少", ["stay 5天"], []],
  ["“去年不懂打药,烂了两亩多”,种植户说", [], []],
  // No act of ours.
  ["晚上把务工台账又核了一遍,全村出去了412人", [], []],
  ["推荐务工12人", ["job 12人"], []],
  ["组织专场招聘会,邀请企业23家", [], []],
  ["组织党员会1次", ["meeting 1次"], []],
  ["去刘军家走访,栽的五亩烟苗都保住了", ["visit 1户次 H003"], []],
  ["补记两天的日志。6月8日,到刘军家走访", ["visit 1户次 H003 2026-06-08"], []],
  ["村里发放耕地补贴,刘军领了860元,李桂花领了520元", [], []],
  ["发放慰问金,刘军领了860元", ["cash 860元 H003"], []],
  // What all of them said, and no notice to all.
  ["晚上开了个会,大家说垃圾桶不够,要求再配5个", ["meeting 1次"], ["垃圾桶不够,要求再配5个"]],
  ["各位干部要求本周完成走访", [], []],
  ["开会时要求大家每月走访2次", [], []],
  // Whose hands, and whose money.
  ["走访刘军。下午组织党员义务劳动,20人参加,清理垃圾3车", ["labour 20人次 H003", "visit 1户次 H003"], []],
  ["带刘军去看病,花了230元,我垫的", ["cash 230元 H003", "medical 1人次 H003"], []],
  ["带刘军去看病,花了230元,他自己付的", ["medical 1人次 H003"], []],
  ["给刘军送米2袋,花了230元,我出的", ["goods 大米 2袋 H003"], []],
  ["补写日记2篇", ["diary 2篇"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map((need) => need.text)).toEqual(needs);
});
