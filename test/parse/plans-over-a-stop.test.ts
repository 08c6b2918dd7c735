import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

/** What is to be taken along or done there as well goes on with the plan before the stop. */
test.each<string>([
  "大后天打算去陈九斤家。给他捎三斤菜籽",
  "下周五准备去刘军家。把药给他带过去",
  "明天上刘军家看看。带一桶油",
  "我明天准备到赵满仓家。给她背一袋煤上去",
  "下个月打算给陈九斤送200元。再捎一床被子",
  "后天去陈九斤、刘军家。一家带一袋化肥",
  "后天打算给陈九斤送台风扇。顺便去看看刘军",
  "明天先去陈九斤家。把他家的水管看一下。再给刘军送一袋面过去",
  "明天计划去陈九斤家和刘军家。各带一袋化肥",
  "后天拟去刘军家。顺便跟他谈谈心",
  "后天打算去刘军家\n顺路把被子给他带去",
  "后天去陈九斤家了解情况。给他带1袋面",
  "明天去村里调解。最后化解了",
])("%s", (text) => {
  const { intent, entries } = read(text);
  expect({ intent, entries }).toEqual({ intent: "plan", entries: [] });
});

/** What was done, is another household's or of another day, does not. */
test.each<[string, string[]]>([
  ["后天打算去陈九斤家。给他带了三斤菜籽", ["goods 菜籽 3斤 H002"]],
  ["后天打算去陈九斤家。给刘军送米2袋", ["goods 大米 2袋 H003"]],
  ["走访陈九斤。给他带两包种子", ["goods 种子 2包 H002", "visit 1户次 H002"]],
  ["本想去陈九斤家。今天去了,给他带两包种子", ["goods 种子 2包 H002"]],
  ["后天打算去陈九斤家,今天先走访了刘军。给他带一桶油", ["goods 食用油 1桶 H003", "visit 1户次 H003"]],
  ["陈九斤打算后天去县城。给他带一桶油", ["goods 食用油 1桶 H002"]],
  ["打算明天去刘军家。给他捎一桶油,他已经收下了", ["goods 食用油 1桶 H003"]],
  ["走访刘军,下周再去。给他带了一袋米", ["goods 大米 1袋 H003", "visit 1户次 H003"]],
  ["准备去陈九斤家。带去面2袋", ["goods 面粉 2袋 H002"]],
  ["早上准备去陈九斤家。给他送面1袋", ["goods 面粉 1袋 H002"]],
  ["中午打算去陈九斤家。给他带油1桶,陪他聊天", ["goods 食用油 1桶 H002", "talk 1次 H002"]],
  ["后天打算去陈九斤家。给他带面1袋,他很高兴", ["goods 面粉 1袋 H002"]],
  ["后天打算去陈九斤家。给他带面1袋。老人收下了", ["goods 面粉 1袋 H002"]],
])("%s", (text, entries) => {
  expect([...told(text)].sort()).toEqual([...entries].sort());
});
