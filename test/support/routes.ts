import type { OutgoingMessage, Route, SendResult } from "../../src/chat/platform.ts";

/** `text` is "" for what was no text; `file` then tells its name and size. */
export type Sent = { to: string; text: string; file?: string; at: string };

/** A way out that keeps what was sent along it, and fails as it is told to. */
export type RecordingRoute = Route & {
  sent: Sent[];
  /** Of each attempt, whatever it came to. */
  keys: (string | undefined)[];
  /** What the next attempts come to; "sent" when it is empty. An Error is thrown. */
  outcomes: (SendResult | Error)[];
};

export function recordingRoute(
  facts: Partial<Route> & Pick<Route, "id" | "audience">,
  now = () => "",
): RecordingRoute {
  const route: RecordingRoute = {
    ...{ scope: facts.audience === "private" ? "trial" : null, maxBytes: 2048, perMinute: 1000, chatIds: [] },
    ...{ markup: "plain", maxPictureBytes: 0, maxFileBytes: 0, perHour: null, mustHaveSpokenTo: null },
    ...facts,
    sent: [],
    keys: [],
    outcomes: [],
    send: async (message) => {
      route.keys.push(message.key);
      const outcome = route.outcomes.shift() ?? { kind: "sent" };
      if (outcome instanceof Error) throw outcome;
      if (outcome.kind === "sent" || outcome.kind === "unknown") route.sent.push(sentOf(message, now()));
      return outcome;
    },
  };
  return route;
}

function sentOf(message: OutgoingMessage, at: string): Sent {
  if (message.kind === "text") return { to: message.to, text: message.text, at };
  return { to: message.to, text: "", file: `${message.kind} ${message.name} ${message.bytes.length}`, at };
}
