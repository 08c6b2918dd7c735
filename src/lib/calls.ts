import type { MessagePort, Worker } from "node:worker_threads";

/** Calls from one thread to another: plain values in, plain values out. */
type Call = { id: number; name: string; argument: unknown };
type Return = { id: number } & ({ value: unknown } | { fault: string });

export type Handlers = Readonly<Record<string, (argument: never) => Promise<unknown>>>;

/** Answers calls that come through `port`, several at a time. */
export function answerCalls(port: MessagePort, handlers: Handlers): void {
  port.on("message", async ({ id, name, argument }: Call) => {
    const answer: Return = await Promise.resolve(handlers[name]?.(argument as never)).then(
      (value) => ({ id, value }),
      (fault: unknown) => ({ id, fault: fault instanceof Error ? fault.message : String(fault) }),
    );
    port.postMessage(answer);
  });
}

/** @returns calls by name; each rejects where the handler failed, or the thread ended before it answered */
export function callsTo(
  thread: Worker | MessagePort,
): (name: string, argument?: unknown) => Promise<unknown> {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;
  let ended: Error | null = null;
  thread.on("message", (answer: Return) => {
    const call = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ("fault" in answer) call?.reject(new Error(answer.fault));
    else call?.resolve(answer.value);
  });
  const end = (why: string) => {
    ended ??= new Error(`the background thread ended: ${why}`);
    for (const call of waiting.values()) call.reject(ended);
    waiting.clear();
  };
  thread.on("error", (error) => end(error instanceof Error ? error.message : String(error)));
  thread.on("exit", (status) => end(`status ${status}`));
  thread.on("close", () => end("its port was closed"));
  return (name, argument) => {
    if (ended) return Promise.reject(ended);
    last += 1;
    const call = Promise.withResolvers<unknown>();
    waiting.set(last, call);
    thread.postMessage({ id: last, name, argument } satisfies Call);
    return call.promise;
  };
}
