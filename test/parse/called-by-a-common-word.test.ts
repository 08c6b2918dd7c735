import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** 高兴 is one of the village as well as a word: where a row of names, 其中 or what was raised tells that he is meant. */
test.each<[string, string[]]>([
  ["高兴、李平两家各送米3斤", ["goods 大米 3斤 H001", "goods 大米 3斤 H009"]],
  ["高兴、陈九斤各送菜籽2包", ["goods 菜籽 2包 H002", "goods 菜籽 2包 H009"]],
  ["高兴、李平、刘军三家各送米3斤", ["goods 大米 3斤 H001", "goods 大米 3斤 H003", "goods 大米 3斤 H009"]],
  ["入户5户,其中高兴家送面2袋", ["goods 面粉 2袋 H009", "visit 1户次 H009", "visit 4户次"]],
  [
    "入户5户,其中高兴、李平两家各送面2袋",
    ["goods 面粉 2袋 H001", "goods 面粉 2袋 H009", "visit 1户次 H001", "visit 1户次 H009", "visit 3户次"],
  ],
  ["高兴、李平都不在家", ["visit 1户次 H001 missed", "visit 1户次 H009 missed"]],
  ["李平收了米,高兴、刘军家也满意", []],
  ["收到米后李平一家高兴、刘军也满意", []],
  ["给李平送米3斤,一家人高兴、李平都说好", ["goods 大米 3斤 H001"]],
  ["走访李平,高兴、满意都写在脸上", ["visit 1户次 H001"]],
  ["看望李平,其中高兴的事不少", ["visit 1户次 H001"]],
  ["大家都高兴,其中高兴的是刘军", []],
])("%s", (text, entries) => {
  expect(told(text)).toEqual([...entries].sort());
});

test.each<[string, string[][]]>([
  ["高兴反映水管漏水", [["H009"]]],
  ["Gave 李平 a bag of rice, 高兴 says his roof leaks", [["H009"]]],
  ["Gave 李平 a bag of rice, 李平 says his roof leaks", [["H001"]]],
  ["走访李平,高兴反映水管漏水", [["H009"]]],
  ["高兴、刘军反映缺水", [["H003", "H009"]]],
  ["李平领到米很高兴,反映缺水", [["H001"]]],
  ["大家说,高兴反映出真实的感受", [[]]],
  ["李平高兴,刘军反映缺水", [["H003"]]],
])("%s", (text, whose) => {
  expect(read(text).needs.map(({ households }) => households)).toEqual(whose);
});
