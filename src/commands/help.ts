import { copyable, neutralise } from "../core/neutralise.ts";
import { viewOf } from "../core/roster-view.ts";
import type { ChatCommand, CommandContext } from "../services/chat-command.ts";
import * as say from "../text/zh-cn.ts";

/** 帮助. In a group it shows no household, and the chat's id to a coordinator, who needs it for the configuration. */
export const help: ChatCommand = {
  topic: "help",
  answer: async (context) => {
    if (context.audience === "private") return say.helpPrivate(neutralise(householdOf(context)));
    const forCoordinator = context.cadre.roles.includes("coordinator")
      ? [say.chatIdForCoordinator(copyable(context.message.chat.id))]
      : [];
    return [say.helpGroup(), ...forCoordinator].join("\n");
  },
};

/** One of the reader's own, so that the example can be sent as it stands. */
function householdOf({ roster, cadre }: CommandContext): string {
  const view = viewOf(roster);
  const linked = roster.pairings.filter((pairing) => pairing.cadreId === cadre.id);
  const own = linked.flatMap(({ householdId }) => (householdId ? (view.household(householdId) ?? []) : []));
  const villages = view.villagesOf(cadre.id);
  const near = own[0] ?? roster.households.find(({ villageId }) => villages.includes(villageId));
  return near?.head ?? say.exampleHousehold;
}
