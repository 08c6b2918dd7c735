import type { Logger } from "../../lib/logger.ts";
import { RequestFault } from "../../lib/request-fault.ts";
import type { RobotIdentity } from "./decode.ts";
import type { Robot } from "./robot.ts";

/** Organisations that are remembered as strange, so that nobody fills the memory with names. */
const mostStrangers = 20;

/** What stands for a code in messages of a group's own webhook robot. */
const codeOfNone = "normal";

/**
 * Whether a message is for this robot and of this organisation. Without a configured organisation one under our secret
 * is ours; the log tells once what to configure.
 * @throws RequestFault 403
 */
export function verifyIdentity(identity: RobotIdentity, robot: Robot, log: Logger): void {
  const { robotCode, corpId } = identity;
  const expectedCode = robotCodeOf(robot);
  if (robotCode === null || robotCode === codeOfNone || robotCode !== (expectedCode ?? robotCode)) {
    throw new RequestFault(403, "wrong-robot", "the robotCode is another");
  }
  const expectedCorp = robot.config.corpId;
  if (expectedCorp !== undefined && corpId !== expectedCorp) {
    throw new RequestFault(403, "wrong-corp", "the chatbotCorpId is another");
  }
  if (expectedCode === null) learn(robotCode, robot, log);
  if (expectedCorp === undefined && corpId !== null) tellOnce(corpId, robot, log);
}

/** Null where the first message will tell. */
function robotCodeOf({ config, robotCode, learnt }: Robot): string | null {
  // A line of the Stream was opened with our secret: what comes on it first is ours, under whatever code.
  return config.mode === "stream" && config.robotCode === undefined ? learnt.robotCode : robotCode;
}

function learn(robotCode: string, robot: Robot, log: Logger): void {
  robot.learnt.robotCode = robotCode;
  if (robotCode === robot.robotCode) return;
  const remedy = "set robotCode, or nothing can be sent under it";
  log.warn({ bot: robot.config.id, robotCode, remedy }, "the robot has another code than its Client ID");
}

function tellOnce(corpId: string, { config, strangers }: Robot, log: Logger): void {
  if (strangers.has(corpId) || strangers.size >= mostStrangers) return;
  strangers.add(corpId);
  log.warn({ bot: config.id, corpId }, "a message of an organisation that is not configured: set corpId");
}
