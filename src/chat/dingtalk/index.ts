import type { ChatPlatform } from "../adapter.ts";

export const dingtalkPlatform: ChatPlatform = {
  name: "dingtalk",
  create: () => null,
};
