import type { ItemReading } from "./item.ts";
import { Role } from "./roles.ts";
import { nobody, type People, type Scene } from "./scene.ts";
import { isMean } from "./share.ts";
import type { Stretch } from "./stretch.ts";

/** What may be shared out by the head; 输转务工6人 behind 每人200元 is no share. */
const given = new Set(["cash", "leaflet", "contact_card"]);

/** 三户各送化肥2袋,|地膜1卷: so much to each, which lasts for the bare list behind it, till the sentence ends. */
export class LastingEach {
  private lasts = false;
  /** Told as 户均. */
  private byMean = false;
  /** Those it is shared out to. */
  private people = nobody;

  end(): void {
    this.lasts = false;
  }

  /**
   * 一户500元|带一床毛毯: a bare list, or what goes on in the clause, has the same sharing, among the same households.
   * @returns whom the stretch is about
   */
  carry(reading: ItemReading, stretch: Stretch, opensClause: boolean, people: People, scene: Scene): People {
    if (!this.lasts && !reading.each) return people;
    // 发米140袋,户均2袋,|油70桶: a mean beside its total says nothing of the next.
    if (this.byMean && scene.mean === null) this.lasts = false;
    return this.carryOn(reading, stretch, opensClause, people, scene.people.counted !== null);
  }

  private carryOn(
    reading: ItemReading,
    stretch: Stretch,
    opensClause: boolean,
    people: People,
    forThoseCounted: boolean,
  ): People {
    const { roles, hasName } = stretch;
    const goesOn =
      !opensClause &&
      !roles.has(Role.villageThing) &&
      !roles.has(Role.cadreSelf) &&
      !roles.has(Role.pronoun) &&
      reading.verbs.every((verb) => /^(?:外?带|再?送|发|给|配|加)(?:上|了)?$/.test(verb.text));
    const bare =
      (reading.verbs.length === 0 || goesOn) &&
      !hasName &&
      !roles.has(Role.pool) &&
      reading.items.every(
        ({ noun }) => noun?.measure == null || mayBeShared(noun.measure.id, forThoseCounted),
      );
    if (bare && this.lasts && reading.items.length > 0) {
      for (const item of reading.items) item.each = true;
      // 另有3名老党员每人300元: others, counted here.
      if (people.counted !== null) this.people = people;
      return this.people.named.length > people.named.length ? this.people : people;
    }
    this.lasts = reading.each;
    this.byMean = reading.each && isMean(stretch);
    this.people = people;
    return people;
  }
}

/** 12户,每户送化肥2袋,价值3600元: what it is worth is shared out to those named, and is one sum over those counted. */
function mayBeShared(measure: string, forThoseCounted: boolean): boolean {
  return given.has(measure) || (measure === "goods_value" && !forThoseCounted);
}
