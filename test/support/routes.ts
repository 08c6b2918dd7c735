import type { OutgoingMessage, Route, SendResult } from "../../src/chat/platform.ts";

/** A way out that keeps what was sent along it, and fails as it is told to. */
export type RecordingRoute = Route & {
  sent: (OutgoingMessage & { at: string })[];
  /** What the next attempts come to; "sent" when it is empty. An Error is thrown. */
  outcomes: (SendResult | Error)[];
};

export function recordingRoute(
  facts: Partial<Route> & Pick<Route, "id" | "audience">,
  now = () => "",
): RecordingRoute {
  const route: RecordingRoute = {
    ...{ scope: facts.audience === "private" ? "trial" : null, maxBytes: 2048, perMinute: 1000, chatIds: [] },
    ...facts,
    sent: [],
    outcomes: [],
    send: async (message) => {
      const outcome = route.outcomes.shift() ?? { kind: "sent" };
      if (outcome instanceof Error) throw outcome;
      if (outcome.kind === "sent" || outcome.kind === "unknown") route.sent.push({ ...message, at: now() });
      return outcome;
    },
  };
  return route;
}
