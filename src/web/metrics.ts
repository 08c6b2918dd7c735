/** One figure for Prometheus: https://prometheus.io/docs/instrumenting/exposition_formats/ */
export type Metric = {
  /** `lianxin_…`, letters, digits and underscores; a counter ends in `_total`. */
  name: string;
  help: string;
  type: "counter" | "gauge";
  /** One a set of labels; a figure without labels has one sample with `{}`. */
  samples: readonly { labels: Readonly<Record<string, string>>; value: number }[];
};

export const metricsContentType = "text/plain; version=0.0.4; charset=utf-8";

/** The text that Prometheus reads; "" without metrics. */
export function metricsText(metrics: readonly Metric[]): string {
  return metrics
    .flatMap((metric) => [
      `# HELP ${metric.name} ${metric.help.replaceAll("\\", "\\\\").replaceAll("\n", "\\n")}`,
      `# TYPE ${metric.name} ${metric.type}`,
      ...metric.samples.map(({ labels, value }) => `${metric.name}${labelsText(labels)} ${value}`),
    ])
    .map((line) => `${line}\n`)
    .join("");
}

function labelsText(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeLabel(value)}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}

function escapeLabel(value: string): string {
  return value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}
