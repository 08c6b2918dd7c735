import type { Clause } from "./clause.ts";
import { saysNone } from "./clause-kind.ts";
import type { People, Scene, SceneDay } from "./scene.ts";
import type { Token } from "./tokens.ts";

type FormAct = { measure: string; unit: string | null; people: People; when: SceneDay; token: Token };

const told = new Set(["talk", "outreach", "training"]);
const aspects = /(?:内容|主题|题目|时间|日期|地点|对象)$/;

/**
 * 培训主题:花椒修剪 / 参训人数:45人, 谈心内容:儿子务工: a form that says what an act was about, when or where, tells of one,
 * where it counts none of them itself. Not: 培训内容:无, nor a form that tells nothing else (an invitation has such labels too).
 */
export class FormActs {
  private readonly acts: FormAct[] = [];

  note(clause: Clause, scene: Scene): void {
    if (clause.label === null || !clause.opensLine || !aspects.test(clause.labelText)) return;
    if (clause.tokens.length === 0 || saysNone(clause)) return;
    if (clause.tokens.some(({ when }) => when?.kind === "future")) return;
    const token = clause.labelTokens.find(({ word }) => told.has(word?.measure?.id ?? ""));
    const measure = token?.word?.measure;
    if (token === undefined || measure == null || this.acts.some((act) => act.measure === measure.id)) return;
    this.acts.push({
      measure: measure.id,
      unit: measure.unit,
      people: scene.people,
      when: scene.when,
      token,
    });
  }

  /** Writes those that the form counts nowhere. */
  tell(scene: Scene): void {
    for (const { measure, unit, people, when, token } of this.acts) {
      if (scene.entries.list.some(({ facts }) => facts.measure === measure)) continue;
      const ofHousehold = measure !== "training";
      if (ofHousehold ? people.named.length === 0 : scene.entries.list.length === 0) continue;
      const before = scene.when;
      scene.when = measure === "training" ? before : when;
      scene.entries.add({
        measure,
        unit,
        quantity: 1,
        people: ofHousehold ? people.named : [],
        approx: false,
        tokens: [token],
        rules: [`${measure}/label`],
      });
      scene.when = before;
    }
  }
}
