/** Every sentence the bot says. */
export * from "./zh-cn/answers.ts";
export * from "./zh-cn/entries.ts";
export * from "./zh-cn/help.ts";
export * from "./zh-cn/import.ts";
export * from "./zh-cn/notices.ts";
export * from "./zh-cn/questions.ts";
export * from "./zh-cn/reminder.ts";
export * from "./zh-cn/tally.ts";
export * from "./zh-cn/transport.ts";
export * from "./zh-cn/trial.ts";
