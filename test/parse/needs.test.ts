import { expect, test } from "vitest";
import { read } from "../support/reading.ts";

test.each<[string, string[]]>([
  ["李平说缺化肥2袋", ["化肥"]],
  ["李平反映门前路灯坏了", ["路灯"]],
  ["李平家房屋漏水、水管老化", ["漏水", "老化"]],
  ["李平想申请小额贷款5万元养牛", ["贷款"]],
  ["走访李平,水渠堵了,没法浇地", ["水渠堵了，没法浇地"]],
  ["诉求:缺草料", ["草料"]],
  ["陈九斤需要一台轮椅,李桂花缺煤1吨", ["轮椅", "缺煤"]],
  ["李平说猪圈的顶子掉了没人修", ["猪圈的顶子掉了没人修"]], // nobody does it: no miss
  ["李平想学修农机,让我们帮着报个班", ["想学修农机，让我们帮着报个班"]],
  ["李平提出想给儿子办残疾证、希望协调一台轮椅", ["残疾证", "轮椅"]],
  ["李平家屋顶漏水,希望村里帮忙修补", ["漏水，希望村里帮忙修补"]],
])("%s", (text, keywords) => {
  const { needs } = read(text.replaceAll(",", "，"));
  expect(needs).toHaveLength(keywords.length);
  needs.forEach((need, at) => {
    expect(need.text).toContain(keywords[at]);
  });
});

test.each([
  "李平今年想扩种2亩玉米",
  "李平打算养猪",
  "李平腿脚不便,独居",
  "李平患高血压",
  "李平不缺粮",
  "困难:无",
  "走访李平,反映电视没信号,当场给调好了",
  "李平家缺人手,联系合作社派机器来收,问题解决",
  "李平家水管漏了,我找水站一查是阀门坏了,已经帮他解决",
  "帮李平清理了屋里的积水",
  "李平家大门锁着,进不去",
  "提出搬迁建议3条",
])("%s is no need", (text) => {
  expect(read(text).needs).toEqual([]);
});
