import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

test.each([
  ["开展反诈宣传2场。", ["outreach 2次"]],
  ["禁毒宣传1次。", ["outreach 1次"]],
  ["培训男性30人、女性26人。", ["trainee 56人次"]],
  ["义诊:内科30人,外科12人。", ["medical 42人次"]],
  ["义诊情况:内科30人,外科12人,共42人。", ["medical 42人次"]],
  ["给李平的孙子奖励了100元。", ["cash 100元 H001"]],
  ["奖励李平的孙子100元", ["cash 100元 H001"]],
  ["帮李平硬化了30平米院坝。", ["works 院坝 30平米 H001"]],
  ["给李平家硬化了30平米院坝", ["works 院坝 30平米 H001"]],
  ["单位拨付3万元用于修水渠。", ["project_funds 30000元"]],
  ["集团拨付42万元安装路灯300盏。", ["project_funds 420000元", "works 路灯 300盏"]],
  ["走访困难户重病重残户共计381户。", ["visit 381户次"]],
])("%s", (text, expected) => {
  // How many in all, and what we told, gave or built.
  expect(told(text).sort()).toEqual(expected);
  expect(read(text).questions).toEqual([]);
});

test.each([
  ["项目总投资180万元,其中申请专项资金120万元。", ["project_funds 1800000元"]],
  ["协调项目资金30万元,还差5万元。", ["project_funds 300000元"]],
  ["组织党员群众60人清理塌方3处。", []],
])("%s raises nothing", (text, expected) => {
  // What our funds are made of or still lack, and what we cleared, is no matter of theirs.
  expect(told(text)).toEqual(expected);
  expect(read(text).needs).toEqual([]);
});

test.each([
  ["参加禁毒宣传1次", []],
  ["县里开展反诈宣传2场", []],
  ["派出所开展反诈宣传2场", []],
  ["学校奖励李平的孙子100元", []],
  ["李平的孙子获奖励100元", []],
  ["县财政拨付42万元用于安装路灯", []],
  ["李平家自己硬化了30平米院坝", []],
  ["帮李平清理塌方2处。", ["labour 1人次 H001"]],
])("%s stays as it was", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each(["李平要求清理塌方2处。", "请求镇上清理塌方2处"])("%s is raised", (text) => {
  expect(read(text).needs).toHaveLength(1);
});
