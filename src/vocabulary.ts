import { z } from "zod";
import { configFile } from "./config.ts";
import { intentsFile } from "./intent-words.ts";
import { wordList } from "./lib/word-list.ts";
import { readYamlFile } from "./lib/yaml-file.ts";
import { Role } from "./parse/words/roles.ts";
import { type Measure, type Unit, unitKinds, type Vocabulary } from "./parse/words/vocabulary.ts";

const word = z.string().trim().min(1);

const measure = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/, "lower-case letters, digits and _ only, such as hair_cut"),
  name: word,
  unit: word.optional(),
  phrases: wordList,
  items: z.boolean().default(false),
  money: z.boolean().default(false),
  households: z.enum(["carried", "own"]).default("carried"),
  withoutFigure: z.enum(["one", "open"]).default("open"),
  countedIn: wordList.prefault(""),
});

const measuresFile = z.strictObject({
  measures: z.array(measure).check((context) => {
    const seen = new Set<string>();
    const owners = new Map<string, string>();
    context.value.forEach((entry, index) => {
      for (const phrase of entry.phrases) {
        const owner = owners.get(phrase);
        if (owner !== undefined && owner !== entry.id)
          context.issues.push({
            code: "custom",
            input: phrase,
            path: [index, "phrases"],
            message: `"${phrase}" is a phrase of the measure ${owner} already: a phrase counts one measure`,
          });
        owners.set(phrase, owner ?? entry.id);
      }
      if (seen.has(entry.id)) {
        context.issues.push({
          code: "custom",
          input: entry.id,
          path: [index, "id"],
          message: "another measure has this id: each measure needs its own",
        });
      }
      seen.add(entry.id);
    });
  }),
});

const goodsFile = z.strictObject({
  goods: z.record(word, wordList),
  inEnglish: z.record(word, wordList).prefault({}),
  qualities: wordList,
  classes: wordList,
  endings: wordList.prefault(""),
  units: z.strictObject(Object.fromEntries(unitKinds.map((kind) => [kind, wordList.optional()]))),
  unitSpellings: z.record(z.string(), wordList),
});

const wordsFile = z.strictObject({
  words: z.strictObject(Object.fromEntries(Object.keys(Role).map((role) => [role, wordList.optional()]))),
});

const englishFile = z.strictObject({ english: z.record(word, wordList) });
const dialectsFile = z.strictObject({ dialects: z.record(word, wordList) });

/**
 * Reads measures.yaml, goods.yaml, words.yaml, english.yaml, dialects.yaml and intents.yaml from `folder`; a file missing there is taken from the shipped config.
 * @throws OperatorError `config-invalid` that names file, line and key of every fault
 */
export function loadVocabulary(folder: string): Vocabulary {
  const read = <T>(name: string, schema: z.ZodType<T>): T => {
    return readYamlFile(configFile(folder, name), schema);
  };
  const { measures } = read("measures.yaml", measuresFile);
  const goods = read("goods.yaml", goodsFile);
  const { words } = read("words.yaml", wordsFile);
  const { english } = read("english.yaml", englishFile);
  const { dialects } = read("dialects.yaml", dialectsFile);
  return {
    measures: measures.map((entry): Measure => ({ ...entry, unit: entry.unit ?? null })),
    goods: Object.entries(goods.goods).map(([name, alsoSaid]) => ({ name, alsoSaid })),
    goodsInEnglish: Object.entries(goods.inEnglish).map(([name, alsoSaid]) => ({ name, alsoSaid })),
    goodsQualities: goods.qualities,
    goodsClasses: goods.classes,
    goodsEndings: goods.endings,
    units: unitKinds.flatMap((kind) =>
      (goods.units[kind] ?? []).map(
        (name): Unit => ({ name, alsoSaid: goods.unitSpellings[name] ?? [], kind }),
      ),
    ),
    words,
    english: Object.entries(english).map(([name, said]) => ({ word: name, said })),
    dialects: Object.entries(dialects).map(([name, said]) => ({ word: name, said })),
    intents: read("intents.yaml", intentsFile),
  };
}
