import type { Logger } from "../../lib/logger.ts";
import { RequestFault } from "../../lib/request-fault.ts";
import type { RobotIdentity } from "./decode.ts";
import type { Robot } from "./robot.ts";

/** Organisations that are remembered as strange, so that nobody fills the memory with names. */
const mostStrangers = 20;

/**
 * Whether a message is for this robot and of this organisation. Without a configured organisation one under our secret
 * is ours; the log tells once what to configure.
 * @throws RequestFault 403
 */
export function verifyIdentity({ robotCode, corpId }: RobotIdentity, robot: Robot, log: Logger): void {
  const { mode } = robot.config;
  // A line of the Stream was opened with our secret: what comes on it is ours, under whatever name.
  const isExpected = robotCode === robot.robotCode || (mode === "stream" && !robot.config.robotCode);
  if (!isExpected) {
    throw new RequestFault(403, "wrong-robot", "the robotCode is another");
  }
  const expected = robot.config.corpId;
  if (expected === undefined) {
    if (corpId === null || robot.strangers.has(corpId) || robot.strangers.size >= mostStrangers) return;
    robot.strangers.add(corpId);
    log.warn(
      { bot: robot.config.id, corpId },
      "a message of an organisation that is not configured: set corpId",
    );
    return;
  }
  if (corpId !== expected) throw new RequestFault(403, "wrong-corp", "the chatbotCorpId is another");
}
