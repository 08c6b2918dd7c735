import { readFileSync } from "node:fs";
import { isMap, isScalar, LineCounter, type Node, type ParsedNode, parseDocument, visit } from "yaml";
import type { z } from "zod";
import { OperatorError } from "../core/errors.ts";
import { whyUnreadable } from "./file-fault.ts";

/**
 * Reads a YAML file by a schema. `${NAME}` in a text is replaced from `environment`.
 * @throws OperatorError `config-invalid` that lists every fault as `file:line: key: value: what was expected`;
 *   a value that came from the environment is shown as its `${NAME}`
 */
export function readYamlFile<T>(
  file: string,
  schema: z.ZodType<T>,
  environment: Readonly<Record<string, string | undefined>> = {},
): T {
  const lines = new LineCounter();
  const text = readText(file);
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
  });
  const at = (offset: number | undefined) =>
    `${file}:${offset === undefined ? 1 : lines.linePos(offset).line}`;
  const faults = document.errors.map((error) => `${at(error.pos[0])}: ${error.message}`);
  if (faults.length > 0) throw invalid([...faults, ...fullWidthMarks(text, file)]);

  const written = new Map<unknown, string>();
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value !== "string" || !node.value.includes("${")) return;
      written.set(node, node.value);
      node.value = node.value.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (reference, name: string) => {
        const value = environment[name];
        if (value !== undefined && value !== "") return value;
        faults.push(
          `${at(node.range?.[0])}: ${reference} is not set: put ${name} into the environment or the file .env`,
        );
        return "";
      });
    },
  });
  if (faults.length > 0) throw invalid(faults);

  const parsed = schema.safeParse(document.toJS() ?? {}, { error: expectedOf });
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    if (issue.code === "unrecognized_keys") {
      const parent = nodeAt(document.contents, issue.path);
      for (const key of issue.keys) {
        faults.push(`${at(keyOffset(parent, key))}: ${keyName([...issue.path, key])}: unknown key`);
      }
      continue;
    }
    const node = nodeAt(document.contents, issue.path);
    const shown = node === undefined ? "missing" : (written.get(node) ?? JSON.stringify(node.toJSON()));
    const offset = node?.range?.[0] ?? nodeAt(document.contents, issue.path.slice(0, -1))?.range?.[0];
    faults.push(`${at(offset)}: ${keyName(issue.path)}: ${shown}: ${issue.message}`);
  }
  throw invalid([...faults, ...fullWidthMarks(text, file)]);
}

/** What a Chinese keyboard puts into a file: mode：callback, “main”. Told beside a fault, since it is what causes most. */
function fullWidthMarks(text: string, file: string): string[] {
  return text.split("\n").flatMap((line, at) => {
    const [mark] = /[：，（）“”‘’｛｝［］]/.exec(line.replace(/#.*$/, "").replace(/"[^"]*"/g, "")) ?? [];
    return mark === undefined
      ? []
      : [`${file}:${at + 1}: ${mark} is a full-width mark (全角标点): type it with the English keyboard`];
  });
}

const kinds: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "keys with values",
  record: "keys with values",
};

/** What a schema expects, where it does not say it in words of its own. */
const expectedOf: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case "invalid_type":
      return kinds[issue.expected] ?? issue.expected;
    case "invalid_value":
      return oneOf(issue.values);
    case "invalid_union":
      return Array.isArray(issue["options"]) ? oneOf(issue["options"]) : undefined;
    default:
      return undefined;
  }
};

function oneOf(values: readonly unknown[]): string {
  const list = values.map(String).join(", ");
  return values.length === 1 ? list : `one of ${list}`;
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new OperatorError("config-unreadable", `Cannot read ${file}: ${whyUnreadable(cause)}`);
  }
}

function invalid(faults: readonly string[]): OperatorError {
  return new OperatorError("config-invalid", faults.join("\n"));
}

function keyName(path: readonly PropertyKey[]): string {
  const name = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
  return name.replace(/^\./, "") || "(the whole file)";
}

type RangedNode = Node & { range?: ParsedNode["range"] | null };

function nodeAt(root: unknown, path: readonly PropertyKey[]): RangedNode | undefined {
  let node = root as RangedNode | null | undefined;
  for (const part of path) {
    if (!node || typeof (node as { get?: unknown }).get !== "function") return undefined;
    node = (node as unknown as { get(key: unknown, keepScalar: boolean): unknown }).get(part, true) as
      | RangedNode
      | undefined;
  }
  return node ?? undefined;
}

function keyOffset(parent: unknown, key: string): number | undefined {
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}
