import type { Quantity, Token } from "../words/tokens.ts";
import type { Clause } from "./clause.ts";
import { tellsNone } from "./clause-kind.ts";
import { nobody, type People, type Scene, type SceneDay } from "./scene.ts";

type FormAct = {
  measure: string;
  unit: string | null;
  quantity: number;
  people: People;
  when: SceneDay;
  token: Token;
};

const told = new Set(["talk", "outreach", "training"]);
/** 驻村时间:3月2日至6日 */
const longestStay = 31;
const ofStay = /^驻村(?:时间|日期)$/;
/** Held for the village, whoever came. */
const ofVillage = new Set(["outreach", "training"]);
const aspects = /(?:内容|主题|题目|时间|日期|地点|对象)$/;

/** 【培训记录】 over 场次:1, 参加人数:56人: what the form was kept of, how often and who came. */
type Kept = {
  token: Token;
  measure: string;
  unit: string | null;
  times: number | null;
  people: Quantity | null;
};

const keeps = /记录|登记|台账|情况|日志|总结|小结|签到|简报/;
const times = /^(?:场次|次数|期数|场数|培训场次|培训期数|宣讲场次)$/;
const whoCame =
  /^(?:参加|参训|参会|参与|到场|到会|受训|受益|听课|听讲|覆盖|实到)?(?:群众|村民|农户)?(?:人数|人次)$/;

/**
 * 培训主题:花椒修剪 / 参训人数:45人, 谈心内容:儿子务工: a form that says what an act was about, when or where, tells of one,
 * where it counts none of them itself. Not: 培训内容:无, nor a form that tells nothing else (an invitation has such labels too).
 */
export class FormActs {
  private readonly acts: FormAct[] = [];
  private kept: Kept | null = null;
  /** 场次: stood last, and its figure follows. */
  private counting = false;

  noteTitle({ tokens, text }: Clause): void {
    if (!keeps.test(text)) return;
    const token = tokens.find(({ word }) => ofVillage.has(word?.measure?.id ?? ""));
    const measure = token?.word?.measure;
    if (token !== undefined && measure != null)
      this.kept = { token, measure: measure.id, unit: measure.unit, times: null, people: null };
  }

  note(clause: Clause, scene: Scene): void {
    if (this.kept !== null) this.noteFigure(clause, this.kept);
    if (clause.label === null || !clause.opensLine || !aspects.test(clause.labelText)) return;
    if (clause.tokens.length === 0 || tellsNone.someHolds(clause)) return;
    if (clause.tokens.some(({ when }) => when?.kind === "future")) return;
    if (ofStay.test(clause.labelText)) this.noteStay(clause);
    const token = clause.labelTokens.find(({ word }) => told.has(word?.measure?.id ?? ""));
    const measure = token?.word?.measure;
    if (token === undefined || measure == null || this.acts.some((act) => act.measure === measure.id)) return;
    this.acts.push({
      measure: measure.id,
      unit: measure.unit,
      quantity: 1,
      people: scene.people,
      when: scene.when,
      token,
    });
  }

  private noteStay({ tokens, labelTokens }: Clause): void {
    const when = tokens.find((token) => token.when?.kind === "range")?.when;
    const token = labelTokens.find(({ word }) => word?.measure?.id === "stay");
    if (token?.word?.measure == null || when?.endDay == null) return;
    const { id, unit } = token.word.measure;
    const quantity = when.endDay - when.day + 1;
    // 驻村时间:2025年5月至2026年5月: for how long he was sent.
    if (quantity > longestStay) return;
    const days = { day: when.day, endDay: when.endDay, period: false };
    this.acts.push({ measure: id, unit, quantity, people: nobody, when: days, token });
  }

  private noteFigure({ tokens, text, heads, labelText }: Clause, kept: Kept): void {
    const label = labelText === "" && heads ? text : labelText;
    const figure = tokens.find(({ quantity }) => quantity?.value != null)?.quantity ?? null;
    if (figure !== null && tokens.length <= 2) {
      if (this.counting || times.test(label)) kept.times = figure.value;
      else if (whoCame.test(label)) kept.people = figure;
    }
    this.counting = heads && times.test(label);
  }

  /** Writes those that the form counts nowhere. */
  tell(scene: Scene): void {
    if (this.kept !== null) tellKept(this.kept, scene);
    for (const { measure, unit, quantity, people, when, token } of this.acts) {
      if (scene.entries.list.some(({ facts }) => facts.measure === measure)) continue;
      const ofHousehold = measure !== "training" && measure !== "stay";
      if (ofHousehold ? people.named.length === 0 : scene.entries.list.length === 0) continue;
      const before = scene.when;
      scene.when = measure === "training" ? before : when;
      // 谈心内容 over several: a talk with each of them.
      const apart = measure === "talk" ? people.named.map((person) => [person]) : [people.named];
      for (const whom of ofHousehold ? apart : [[]])
        scene.entries.add({
          measure,
          unit,
          quantity,
          people: whom,
          approx: false,
          tokens: [token],
          rules: [`${measure}/label`],
        });
      scene.when = before;
    }
  }
}

/** 【培训记录】 场次:1 参加人数:56人; a form that tells neither may be an invitation. */
function tellKept({ token, measure, unit, times, people }: Kept, scene: Scene): void {
  const isTold = (id: string) => scene.entries.list.some(({ facts }) => facts.measure === id);
  if (times === null && people === null && !(measure === "training" && isTold("trainee"))) return;
  const add = (id: string, said: string | null, quantity: number | null, approx: boolean) =>
    scene.entries.add({
      measure: id,
      unit: said,
      quantity,
      people: [],
      approx,
      tokens: [token],
      rules: [`${id}/label`],
    });
  if (!isTold(measure)) add(measure, unit, times ?? 1, false);
  if (measure !== "training" || people === null || isTold("trainee")) return;
  add("trainee", scene.lexicon.measure("trainee")?.unit ?? null, people.value, people.approx);
}
