import { expect, test } from "vitest";
import { metricsText } from "../../src/web/metrics.ts";

test("metrics are written as Prometheus reads them", () => {
  const text = metricsText([
    {
      name: "lianxin_messages_total",
      help: "Messages received.",
      type: "counter",
      samples: [
        { labels: { platform: "wecom", kind: 'a"b\\c\nd' }, value: 3 },
        { labels: { platform: "dingtalk", kind: "x" }, value: 0 },
      ],
    },
    {
      name: "lianxin_outbox_planned",
      help: "Waiting.",
      type: "gauge",
      samples: [{ labels: {}, value: 1.5 }],
    },
  ]);
  expect(text).toBe(
    [
      "# HELP lianxin_messages_total Messages received.",
      "# TYPE lianxin_messages_total counter",
      'lianxin_messages_total{platform="wecom",kind="a\\"b\\\\c\\nd"} 3',
      'lianxin_messages_total{platform="dingtalk",kind="x"} 0',
      "# HELP lianxin_outbox_planned Waiting.",
      "# TYPE lianxin_outbox_planned gauge",
      "lianxin_outbox_planned 1.5",
      "",
    ].join("\n"),
  );
  expect(metricsText([])).toBe("");
});
