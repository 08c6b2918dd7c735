import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** A thing told alone in front, or as what was handed out, is what the figures of those behind it count. */
test.each<[string, string[]]>([
  ["米,李平1袋,刘军2袋", ["goods 大米 1袋 H001", "goods 大米 2袋 H003"]],
  ["雨靴,李平、刘军各1双", ["goods 雨靴 1双 H001", "goods 雨靴 1双 H003"]],
  ["今天发的尿素,李平1袋,刘军2袋", ["goods 尿素 1袋 H001", "goods 尿素 2袋 H003"]],
  ["宣传单发了两户,李平两份,刘军一份", ["leaflet 1份 H003", "leaflet 2份 H001"]],
  ["猪,李平家3头,刘军家5头", []],
  ["玉米,李平家3000斤,刘军家5000斤", []],
  ["地,李平家3亩,刘军家5亩", []],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** A topic that no list has, with or without what one costs. */
test.each<[string, string[]]>([
  ["牛饲料,给李平3袋", ["goods 牛饲料 3袋 H001"]],
  ["牛饲料每袋110元,给李平3袋", ["goods 牛饲料 3袋 H001"]],
  ["任务,给李平3个", []],
  ["活路,给李平找了3个", []],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));

/** Shared out alike, and to a couple told first. */
test.each<[string, string[]]>([
  ["把六袋肥料平分给李平、刘军,每户三袋", ["goods 化肥 3袋 H001", "goods 化肥 3袋 H003"]],
  ["六袋肥料平分给李平、刘军", ["goods 化肥 6袋 H001+H003"]],
  ["李平家夫妻俩,每人200元", ["cash 400元 H001"]],
  ["走访李平两口子,每户米一袋", ["goods 大米 1袋 H001", "visit 1户次 H001"]],
])("%s", (text, entries) => expect(told(text)).toEqual(entries));
