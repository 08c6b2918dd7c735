import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore, type Store } from "../../src/store/open.ts";
import { type Chat, openChat } from "../support/chat.ts";

let store: Store;
let chat: Chat;
beforeAll(async () => {
  store = await openStore(":memory:");
  chat = await openChat(store);
});
afterAll(() => store.close());

const heads = ["孙有田", "陈九斤", "林晓红", "李平", "马秀英", "欧阳明德", "刘军"];
const words = fc.constantFrom(
  ...heads,
  ...[
    "刘大柱",
    "林小红",
    "老张",
    "走访",
    "未遇",
    "送",
    "化肥",
    "面粉",
    "2袋",
    "约3袋",
    "5户",
    "各",
    "共",
    "反映",
    "房屋漏水",
  ],
  ...[
    "更正",
    "撤回",
    "0820-1",
    "#3",
    "不是2袋,是3袋",
    "都不是",
    "取消",
    "1",
    "2",
    "上坪村",
    "1组",
    "昨天",
    "8月3日",
    "明天",
  ],
  ...["帮助", "我的进度", "导出", "累计", "绑定", "绑定 ABCD2345", ",", "、", "。", "\n", " "],
  ...[
    "<@all>",
    "@所有人",
    "**",
    "[x](http://a.cn)",
    "`",
    "> ",
    "# ",
    "<b>",
    "\u202e",
    "\u0000",
    "\ud800",
    "😀",
  ],
  ...[
    "身份证622301198001011235,",
    "电话13812345678,",
    "99999999999999999999",
    "1e999",
    "-5",
    "ʼ",
    "';drop table entry;--",
  ],
);

test("whatever a message holds, it is answered, and nobody's data or markup gets out", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 14 }), fc.boolean(), async (parts, inGroup) => {
      const text = parts.join("");
      const answer = await (inGroup ? chat.group("C03", text) : chat.say("C03", text));
      expect(answer).not.toBe("");
      expect(answer).not.toContain("系统出错");
      expect(answer).not.toMatch(/<@|@所有人|@all|\]\(|<b>|622301198001011235|13812345678/);
      if (inGroup) for (const head of heads) expect(answer).not.toContain(head);
    }),
    { numRuns: 400 },
  );
  expect(chat.log()).toBe("");
});
