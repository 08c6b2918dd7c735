import type { Clause } from "../scene/clause.ts";
import { isLike } from "../scene/kept.ts";
import type { People, Scene } from "../scene/scene.ts";
import type { Stretch } from "../scene/stretch.ts";
import { Sign } from "../text/characters.ts";
import { restSaid } from "../words/rest.ts";
import { Role } from "../words/roles.ts";
import { has, type Token } from "../words/tokens.ts";

/** 60袋,其中上坪村40袋,|五里铺村20袋: till an act of its own is told, the parts go on. */
export function noteParts(
  { roles, measures, hasName, tokens, text }: Stretch,
  clause: Clause,
  scene: Scene,
  opensPart: boolean,
): void {
  if (roles.has(Role.among)) {
    scene.partsIn = hasName ? -1 : scene.sentence;
    scene.namedPartsIn = hasName ? scene.sentence : -1;
    scene.partsFrom = tokens.find((token) => has(token, Role.among))?.start ?? 0;
    scene.partsLead = tokens.every((token) => has(token, Role.among) || token.kind === "mark");
    // 慰问金3600元。其中低保户1500元
    const opens = tokens[0] === clause.tokens[0] && has(tokens[0], Role.among) && opensPart;
    scene.wholeFrom = opens && !scene.afterSemicolon ? scene.sentence - 1 : scene.sentence;
    const { lastGoods } = scene;
    if (lastGoods !== null && opens && lastGoods.sentence === scene.wholeFrom)
      scene.lastGoods = { ...lastGoods, sentence: scene.sentence };
    return;
  }
  if (scene.partsIn === scene.sentence && spendsOnRound(tokens, measures, scene)) return;
  const acts = roles.has(Role.give) || roles.has(Role.go);
  // 25袋,其中李平6袋,|剩余19袋给了王五: of the same sum, whatever is done with it.
  const ends = (acts && !(hasName && handsOn(tokens))) || roles.has(Role.further);
  if (ends && !ofRest.test(text)) scene.namedPartsIn = -1;
  if (scene.partsIn < 0 || (scene.partsIn === scene.sentence && goesOn(measures, scene))) return;
  if (acts || measures.length > 0) scene.partsIn = -1;
  // 其中: / 低保户1500元 / 脱贫户2100元
  else if (clause.opensLine && scene.wholeFrom < scene.partsIn && scene.partsIn === scene.sentence - 1)
    scene.partsIn = scene.sentence;
}

/** 投入资金12万元,其中修路8万元,|慰问困难群众3万元: what a round cost of it. Not: |慰问困难户15户,送慰问金3万元 */
function spendsOnRound(tokens: readonly Token[], measures: readonly string[], scene: Scene): boolean {
  if (measures.length === 0 || measures.some((id) => id !== "visit")) return false;
  const figures = tokens.flatMap(({ quantity }) => (quantity === null ? [] : [quantity]));
  if (figures.length !== 1 || figures[0]?.unit?.kind !== "money") return false;
  const spent = figures[0].value ?? 0;
  return scene.entries
    .recent(scene.sentence - scene.wholeFrom)
    .some(({ facts, parted }) => facts.unit === "元" && parted + spent <= (facts.quantity ?? 0));
}

/** 20袋,其中给李平5袋,|给刘军15袋: to whom, and how much of the same. Not: 给刘军送化肥15袋 */
function handsOn(tokens: readonly Token[]): boolean {
  return tokens.every(
    (token) =>
      token.mention !== null ||
      token.quantity !== null ||
      token.kind === "mark" ||
      has(token, Role.home) ||
      has(token, Role.title) ||
      /^[送发分]?给了?$/.test(token.text),
  );
}

/**
 * 走访320户。其中:|领导走访60户,|干部走访260户; 捐款8万元,其中干部捐款3万元,|企业捐款5万元: the first behind it, and those of the measures of a sum
 * that some parts were told of, and of no other.
 */
function goesOn(measures: readonly string[], scene: Scene): boolean {
  if (scene.partsLead) {
    scene.partsLead = false;
    return true;
  }
  if (measures.length === 0) return false;
  const told = scene.entries.recent(scene.sentence - scene.wholeFrom);
  const open = told.filter(({ parted, facts }) => parted < (facts.quantity ?? 0));
  const parted = new Set(told.filter((sum) => sum.parted > 0).map(({ facts }) => facts.measure));
  return measures.every((measure) =>
    open.some((sum) => {
      const side = sideOf[sum.facts.measure];
      const begun = sum.parted > 0 || (side !== undefined && parted.has(side));
      return begun && isLike(measure, sum.facts.measure);
    }),
  );
}

/** 其中道路项目2个,|投资210万元; 养殖培训3期,|150人次: what one told in a part tells of the part as well. */
const sideOf: Readonly<Record<string, string>> = { project_funds: "project", trainee: "training" };

const included = new Sign(
  "包在",
  /^,?(?:其中|里面)?(?:包括|包含)|(?:都|也|均|全)?(?:包括)?在(?:内|其中|里[头面边]|其列)(?:[的了])?$/,
);

/** 给7户送了春联,|李平和王五也在里头,|每户两副: those named are of the number just told, and as many are left. */
export function withRestOfNumber(stretch: Stretch, named: People, { people }: Scene): People {
  const { counted } = people;
  const open = named.counted === null && named.named.length > 0 && people.named.length === 0;
  if (!open || counted === null || counted <= named.named.length || stretch.hasFigure) return named;
  if (!included.isIn(stretch)) return named;
  return { ...named, counted: counted - named.named.length, approx: people.approx };
}

/** 走访户:|李平、刘军等12户: how many there were besides those named, or all where nobody is. */
export function addRest(
  { counted, approx }: People,
  tokens: readonly Token[],
  scene: Scene,
  rule: string,
): void {
  if (counted === null || counted === 0) return;
  scene.entries.add({
    measure: "visit",
    quantity: counted,
    unit: "户次",
    people: [],
    approx,
    tokens,
    rules: [rule],
  });
}

const ofRest = new RegExp(`^[,、 ]*${restSaid}的?(?=[\\d一二两三四五六七八九十百半])`);
