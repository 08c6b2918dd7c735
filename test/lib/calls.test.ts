import { Worker } from "node:worker_threads";
import { afterEach, beforeEach, expect, test } from "vitest";
import { callsTo } from "../../src/lib/calls.ts";

const source = new URL("../../src/lib/calls.ts", import.meta.url).href;
const program = `
  import { parentPort } from "node:worker_threads";
  import { answerCalls } from ${JSON.stringify(source)};
  answerCalls(parentPort, {
    double: async (figure) => figure * 2,
    late: (figure) => new Promise((resolve) => setTimeout(() => resolve(figure), 50)),
    fail: async () => { throw new Error("no such area"); },
    end: async () => process.exit(3),
  });
`;

let thread: Worker;
let call: ReturnType<typeof callsTo>;
beforeEach(() => {
  thread = new Worker(new URL(`data:text/javascript,${encodeURIComponent(program)}`));
  call = callsTo(thread);
});
afterEach(() => thread.terminate());

test("an answer belongs to its call, also where a later call is answered first", async () => {
  expect(await Promise.all([call("late", 1), call("double", 21)])).toEqual([1, 42]);
});

test("a handler's fault is the caller's", async () => {
  await expect(call("fail")).rejects.toThrow("no such area");
});

test("a call that a thread did not live to answer fails, and so does every later one", async () => {
  await expect(call("end")).rejects.toThrow("the background thread ended: status 3");
  await expect(call("double", 1)).rejects.toThrow("the background thread ended");
});

test("an unknown name is answered with nothing rather than left waiting", async () => {
  expect(await call("unknown")).toBeUndefined();
});
