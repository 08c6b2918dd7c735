import { copyable } from "../core/neutralise.ts";
import type { ChatCommand } from "../services/chat-command.ts";
import { exampleReport } from "../services/example.ts";
import * as say from "../text/zh-cn.ts";

/** 帮助. In a group it shows no household, and the chat's id to a coordinator, who needs it for the configuration. */
export const help: ChatCommand = {
  topic: "help",
  answer: async (context) => {
    const example = exampleReport(context);
    if (context.audience === "private") return say.helpPrivate(example);
    const forCoordinator = context.cadre.roles.includes("coordinator")
      ? [say.chatIdForCoordinator(copyable(context.message.chat.id))]
      : [];
    return [say.helpGroup(example), ...forCoordinator].join("\n");
  },
};
