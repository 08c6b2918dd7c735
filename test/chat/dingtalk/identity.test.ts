import { describe, expect, test } from "vitest";
import { findingsInEnglish } from "../../../src/cli/doctor-english.ts";
import { findingWords } from "../../../src/core/finding.ts";
import { doctorLines, findings } from "../../../src/text/zh-cn/doctor.ts";
import { usualRobot } from "../../emulators/dingtalk.ts";
import { corpId, type OfficeOptions, startOffice, until } from "./support.ts";

/** Whose message it is: the robot and the organisation that it names. */

describe("a robot of the Stream whose robotCode is not configured", () => {
  async function startLine(robotFields = `corpId: ${corpId}`) {
    const office = await startOffice({ mode: "stream", robotFields });
    const { gateway } = office.dingtalk;
    await until(() => expect(gateway.connections().open).toBe(1));
    const push = async (robotCode: unknown) => {
      const acked = gateway.acks.length;
      gateway.push(
        usualRobot,
        office.dingtalk.rawBodyOf("m1", { text: { content: "走访孙有田户" }, robotCode }),
      );
      await until(() => expect(gateway.acks.length).toBe(acked + 1));
      return gateway.acks.at(-1)?.code;
    };
    return { ...office, push };
  }

  test("learns it from the first message, and refuses another from then on", async () => {
    const { push, ledger, lines } = await startLine();
    expect(await push("dingrobot1")).toBe(200);
    expect(await push("dingrobot1")).toBe(200);
    expect(await push("dingrobot2")).toBe(400);
    expect(await push("dingrobot1")).toBe(200);
    expect(ledger.received.length).toBe(3);
    expect(lines.filter(({ level }) => level >= 40)).toMatchObject([
      { robotCode: "dingrobot1" },
      { status: 403, code: "wrong-robot" },
    ]);
  });

  test("says nothing of one that is the Client ID, as it is for most", async () => {
    const { push, lines } = await startLine();
    expect(await push(usualRobot.clientId)).toBe(200);
    expect(lines.filter(({ level }) => level >= 40)).toEqual([]);
  });

  test.each([null, "", "normal"])("takes no message of %j for its own", async (robotCode) => {
    const { push, ledger } = await startLine();
    expect(await push(robotCode)).toBe(400);
    expect(await push(usualRobot.robotCode)).toBe(200);
    expect(ledger.received.length).toBe(1);
  });

  test("learns nothing from another organisation", async () => {
    const { dingtalk, ledger, push } = await startLine();
    const body = dingtalk.rawBodyOf("m1", {
      text: { content: "走访" },
      robotCode: "dingother",
      chatbotCorpId: "dingelsewhere",
    });
    dingtalk.gateway.push(usualRobot, body);
    await until(() => expect(dingtalk.gateway.acks).toMatchObject([{ code: 400 }]));
    expect(await push(usualRobot.robotCode)).toBe(200);
    expect(ledger.received.length).toBe(1);
  });
});

describe("lianxin doctor", () => {
  async function found(options: OfficeOptions) {
    const { adapter } = await startOffice(options);
    const check = adapter.checks.find(({ subject }) => subject.of === "organisation");
    return check && { subject: check.subject, finding: await check.run() };
  }

  test("doubts an HTTP robot that takes any organisation's messages, and tells what to do", async () => {
    const result = await found({ robotFields: `robotCode: ${usualRobot.robotCode}` });
    if (!result) throw new Error("no check");
    const { subject, finding } = result;
    expect(finding).toEqual({ state: "doubtful", code: "organisationOpen" });
    expect(findingWords(findingsInEnglish, finding).remedy).toContain("corpId");
    const chinese = doctorLines(finding.state, subject, findingWords(findings, finding)).join("\n");
    expect(chinese).toContain("[注意] 钉钉 main 收谁的消息");
    expect(chinese).toMatch(/怎么办:.*corpId/);
  });

  test("finds one good that has its organisation", async () => {
    expect((await found({}))?.finding).toEqual({ state: "good", code: "organisationFixed" });
  });

  test("asks nothing of a robot of the Stream, whose line is the organisation's own", async () => {
    expect(await found({ mode: "stream", robotFields: "" })).toBeUndefined();
  });
});
