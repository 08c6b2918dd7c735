import type { Clause } from "./clause.ts";
import { Role } from "./roles.ts";
import type { Scene } from "./scene.ts";
import type { Stretch } from "./stretch.ts";
import { has } from "./tokens.ts";

/** A name, with 家 or a form of address, and no more. */
const longestName = 3;

/** 今天入户走访。|李平,聊了就业…;|王五,…: behind a visit told of nobody, those gone to one after the other, each opening its part. */
export class CalledOn {
  private sentence = -1;

  opens({ tokens }: Stretch, { stop, tokens: whole, sentence }: Clause, { bareVisit }: Scene): boolean {
    if (stop !== "," || whole.length > longestName || tokens[0]?.mention == null) return false;
    if (this.sentence !== sentence && bareVisit?.sentence !== sentence - 1) return false;
    if (!whole.every((token) => token.mention !== null || has(token, Role.home) || has(token, Role.title)))
      return false;
    this.sentence = sentence;
    return true;
  }
}
