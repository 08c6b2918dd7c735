import type { ChatCommand } from "../services/chat-command.ts";
import { bind } from "./bind.ts";
import { help } from "./help.ts";
import { progress } from "./progress.ts";
import { tally } from "./tally.ts";

/** The words of the chat; a topic that is not here is answered as not available yet. */
export const commands: readonly ChatCommand[] = [help, bind, progress, tally];
