import type { ChatCommand } from "../services/chat-command.ts";
import * as say from "../text/zh-cn.ts";

/** 绑定 without a code, 我是 …. A message with a code is taken before anything is parsed, from unknown senders too. */
export const bind: ChatCommand = { topic: "bind", answer: async () => say.bindHow };
