import { expect, test } from "vitest";
import { read, told } from "../support/reading.ts";

test.each<[string, string[], string[]]>([
  // Names with a tick or a cross each: what stands behind a cross is told of that name alone.
  [
    "走访 李平√ 刘军√ 赵满仓×（不在家）",
    ["visit 1户次 H001", "visit 1户次 H003", "visit 1户次 H007 missed"],
    [],
  ],
  ["李平√ 刘军√ 赵满仓×（不在家）", ["visit 1户次 H007 missed"], []],
  [
    "走访 李平√ 刘军√ 赵满仓×，家里没人",
    ["visit 1户次 H001", "visit 1户次 H003", "visit 1户次 H007 missed"],
    [],
  ],
  ["李平√ 刘军√ 赵满仓× 没在家", ["visit 1户次 H007 missed"], []],
  [
    "今天走访 李平√ 刘军√ 赵满仓× 赵满仓外出",
    ["visit 1户次 H001", "visit 1户次 H003", "visit 1户次 H007 missed"],
    [],
  ],
  [
    "走访 李平√ 刘军×(外出)，送米2袋",
    ["goods 大米 2袋 H001", "visit 1户次 H001", "visit 1户次 H003 missed"],
    [],
  ],
  [
    "昨天走访 李平√ 刘军×（不在家）",
    ["visit 1户次 H001 2026-06-11", "visit 1户次 H003 2026-06-11 missed"],
    [],
  ],
  [
    "走访 李平√ 刘军×（不在家）,各送米2袋",
    ["goods 大米 2袋 H001", "visit 1户次 H001", "visit 1户次 H003 missed"],
    [],
  ],
  [
    "走访 李平√\n刘军×（外出）\n赵满仓√",
    ["visit 1户次 H001", "visit 1户次 H003 missed", "visit 1户次 H007"],
    [],
  ],
  ["李平√ 刘军× 水管坏了", [], ["李平√ 刘军× 水管坏了: H001+H003"]],
  ["需要化肥 李平√ 刘军× 陈九斤√", [], ["需要化肥 李平√ 刘军× 陈九斤√: H001+H002+H003"]],
  ["化肥每户2袋 李平√ 刘军√ 赵满仓×", ["goods 化肥 2袋 H001", "goods 化肥 2袋 H003"], []],
  ["每户送米1袋 李平√ 刘军√ 赵满仓×", ["goods 大米 1袋 H001", "goods 大米 1袋 H003"], []],
  ["送米1袋 李平√ 刘军× 陈九斤√", ["goods 大米 1袋 H001+H002"], []],
  ["每户200元 李平√ 刘军√ 赵满仓×", [], []],
  ["李平√ 刘军√ 赵满仓× 送面粉1袋", ["goods 面粉 1袋 H001+H003"], []],
  [
    "走访 李平√ 刘军× 陈九斤√，刘军不在家",
    ["visit 1户次 H001", "visit 1户次 H002", "visit 1户次 H003 missed"],
    [],
  ],
  ["走访 李平√ 刘军√", ["visit 1户次 H001", "visit 1户次 H003"], []],
  ["李平√ 刘军× 赵满仓√", [], []],
  ["会议签到 李平√ 刘军×", [], []],
  // A table under a title of what is planned, and one a column of which asks for something.
  ["下次要送的\n户主 李平 刘军\n化肥 2袋 1袋", [], []],
  ["明天计划\n户主 化肥\n李平 2袋\n刘军 1袋", [], []],
  [
    "5月计划已完成\n户主 化肥\n李平 2袋\n刘军 1袋",
    ["goods 化肥 1袋 H003 2026-05-31", "goods 化肥 2袋 H001 2026-05-31"],
    [],
  ],
  ["按计划发放了\n户主 化肥\n李平 2袋\n刘军 1袋", ["goods 化肥 1袋 H003", "goods 化肥 2袋 H001"], []],
  ["计划生育户慰问\n户主 化肥\n李平 2袋\n刘军 1袋", ["goods 化肥 1袋 H003", "goods 化肥 2袋 H001"], []],
  ["李平打算养猪\n户主 化肥\n李平 2袋\n刘军 1袋", ["goods 化肥 1袋 H003", "goods 化肥 2袋 H001"], []],
  [
    "昨天发的\n户主 李平 刘军\n化肥 2袋 1袋",
    ["goods 化肥 1袋 H003 2026-06-11", "goods 化肥 2袋 H001 2026-06-11"],
    [],
  ],
  ["户主 李平 刘军\n缺化肥 2袋 1袋", [], ["缺化肥 2袋 1袋: H001+H003"]],
  ["户主 李平 刘军\n有困难 √ ×", [], []],
  ["户主 李平 刘军\n化肥 2袋 1袋", ["goods 化肥 1袋 H003", "goods 化肥 2袋 H001"], []],
  // Matters listed under what was solved: states of them are no matters, and what cannot be solved is not.
  ["化解矛盾：排查5起、化解4起", ["solved 4件"], []],
  ["解决群众难题：已解决3件、未解决2件", ["solved 3件"], []],
  ["化解矛盾：正在化解2起、已化解3起", ["solved 3件"], []],
  ["化解矛盾：邻里纠纷3起、家庭纠纷2起、已化解4起", ["solved 4件"], []],
  ["无法解决的问题：行路难2件、饮水难3件", [], ["行路难2件、饮水难3件: "]],
  ["请上级解决的问题：行路难2件、饮水难3件", [], ["行路难2件、饮水难3件: "]],
  ["解决不了的问题：行路难2件、饮水难3件", [], ["行路难2件、饮水难3件: "]],
  ["应解决的问题：行路难2件、饮水难3件", [], ["行路难2件、饮水难3件: "]],
  ["受理诉求:3件，办结诉求：水2件、路1件", ["solved 3件"], ["3件: "]],
  ["今年主要解决群众困难：吃水难3件、行路难2件", ["solved 5件"], []],
  ["回应诉求、解决难题：吃水难3件、行路难2件", ["solved 5件"], []],
  ["解决问题：住房2件、饮水3件、就业1件", ["solved 5件"], []],
])("%s", (text, entries, needs) => {
  expect(told(text)).toEqual(entries);
  expect(read(text).needs.map(({ text: said, households }) => `${said}: ${households.join("+")}`)).toEqual(
    needs,
  );
});
