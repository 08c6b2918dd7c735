import { z } from "zod";
import { wordList } from "./lib/word-list.ts";
import { askTopics, commandTopics } from "./parse/reading.ts";
import { builtInGroups, type IntentWords, type Phrases } from "./parse/words/vocabulary.ts";

const phraseKinds = ["alone", "opening", "among", "shown"] as const;
const groupLists = [
  "particles",
  "greetings",
  "asking",
  "choosing",
  "indefinite",
  "denying",
  "amounts",
  "counting",
  "doing",
  "lacking",
  "remaining",
  "whether",
  "show",
  "everybody",
  "you",
  "lastReport",
  "earlierReport",
  "withdraw",
  "slips",
  "mistaken",
  "instead",
  "fields",
] as const;

const phraseLines = z.array(z.string().trim().min(1)).default([]);
const phrases = z
  .strictObject({ alone: phraseLines, opening: phraseLines, among: phraseLines, shown: phraseLines })
  .prefault({});

/** The same kind of value under each of these keys. */
function under<Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) {
  return Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>;
}

/** config/intents.yaml: groups of words, and the phrases made of them. Each group that a phrase names must be there. */
export const intentsFile = z
  .strictObject({
    ...under(groupLists, z.array(z.string())),
    words: z.record(z.string(), wordList),
    retract: phrases,
    correct: phrases,
    notice: phrases,
    command: z.strictObject(under(commandTopics, phrases)),
    ask: z.strictObject(under(askTopics, phrases)),
  })
  .check((context) => {
    const known = new Set<string>([...builtInGroups, ...Object.keys(context.value.words)]);
    for (const { name, line, path } of namedGroups(context.value)) {
      if (known.has(name)) continue;
      const message = `no group 「${name}」 under words, and none of ${builtInGroups.join("、")}`;
      context.issues.push({ code: "custom", input: line, path, message });
    }
  });

type Naming = { name: string; line: string; path: (string | number)[] };

function namedGroups(file: IntentWords): Naming[] {
  const lists = groupLists.flatMap((list) =>
    file[list].map((name, index) => ({ name, line: name, path: [list, index] })),
  );
  const inPhrases = (set: Phrases, path: readonly string[]): Naming[] =>
    phraseKinds.flatMap((kind) =>
      set[kind].flatMap((line, index) =>
        line
          .split(/[ +]/)
          .map((part) => ({ name: part.replace(/^!|\?$/g, ""), line, path: [...path, kind, index] })),
      ),
    );
  return [
    ...lists,
    ...(["retract", "correct", "notice"] as const).flatMap((act) => inPhrases(file[act], [act])),
    ...commandTopics.flatMap((topic) => inPhrases(file.command[topic], ["command", topic])),
    ...askTopics.flatMap((topic) => inPhrases(file.ask[topic], ["ask", topic])),
  ];
}
