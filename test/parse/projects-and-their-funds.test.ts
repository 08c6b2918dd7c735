import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** Counted projects in front of their funds, told in one breath, are both; funds of each, of another and of villages are funds alone. */
test.each<[string, string[]]>([
  ["争取了一个饮水项目资金是二十八万", ["project 1个", "project_funds 280000元"]],
  ["协调了两个产业项目资金一共90万元", ["project 2个", "project_funds 900000元"]],
  ["争取到一个人饮项目资金大概40万元", ["project 1个", "project_funds ~400000元"]],
  ["这个项目资金50万元还没到位", []],
  ["计划争取一个饮水项目资金28万元", []],
  ["没争取到一个饮水项目资金28万", []],
  ["争取一个饮水项目资金28万没成", []],
  ["县里争取了一个饮水项目资金28万元", []],
  ["给3个人饮料3瓶", []],
  ["解决20个人饮水问题", ["solved 1件"]],
  ["争取项目资金28万元", ["project_funds 280000元"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Matters counted at once end before the next act. */
test.each<[string, string[]]>([
  ["化解纠纷六件争取了一个水渠项目", ["project 1个", "solved 6件"]],
  ["化解纠纷六件然后协调了两个项目", ["project 2个", "solved 6件"]],
  ["解决群众用水问题4个", ["solved 4件"]],
  ["解决3件申请低保的问题", ["solved 3件"]],
  ["解决了3个协调难度大的问题", ["solved 3件"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
