import { type Clause, textOf } from "./clause.ts";
import { asksPlainly } from "./clause-kind.ts";
import { ownStance } from "./stance.ts";
import type { Stance } from "./story.ts";
import { type Subject, subjectAt } from "./subject.ts";
import { has, type Token } from "./tokens.ts";

/** How the message stands to what it tells: done, planned, needed, heard. What a segment turns to lasts for its sentence. */
export class Standing {
  /** What the sentence has turned into: a plan or hearsay lasts to its end or the next day. */
  private lasting: Stance | null = null;
  /** The sentence of 本来…: what it tells did not come about. */
  private failing = -1;
  /** Who acted last in this sentence. */
  private actor: Subject | null = null;
  /** Somebody told this in the sentence: 听李平说,民政上给他发了两袋米. */
  private spoken = false;
  /** Nobody was met: 门锁着,进不去. */
  private missed = false;
  /** The household's own affairs are told in this sentence: 家里有电视1台, 冰箱1台. */
  private ownLasts = false;

  openSentence(): void {
    this.lasting = null;
    this.ownLasts = false;
    this.actor = null;
    this.spoken = false;
    this.missed = false;
  }

  /** Another day ends what was planned for the one before. */
  openDay(): void {
    if (this.lasting === "plan") this.lasting = null;
  }

  /** @param theirs the household itself acts in this segment */
  read(tokens: readonly Token[], clause: Clause, theirs: boolean): Stance {
    const stance = this.ownGoesOn(tokens, this.stanceOf(tokens, clause, theirs), theirs);
    const speech = tokens.findIndex((token) => has(token, "say"));
    if (speech >= 0 && subjectAt(tokens, speech) !== "us") this.spoken = true;
    if (stance === "done" && tokens.some((token) => has(token, "missed"))) this.missed = true;
    this.actor = subjectAt(tokens, tokens.length) ?? this.actor;
    return stance;
  }

  private stanceOf(tokens: readonly Token[], clause: Clause, theirs: boolean): Stance {
    if (tokens.some((token) => token.when?.kind === "future")) this.lasting = "plan";
    if (clause.stop === "?" || asksPlainly(clause)) return "question";
    if (this.fails(tokens, clause)) return "hearsay";
    // 听说…,我今天过去看望了她: the sender's own doing again.
    if (
      this.lasting === "hearsay" &&
      has(tokens[0], "cadreSelf") &&
      !tokens.some((token) => has(token, "say"))
    )
      this.lasting = null;
    const own = this.toldByOthers(tokens) ? "hearsay" : ownStance(tokens, theirs, this.actor);
    if (own === "hearsay") this.lasting = "hearsay";
    if (own === "plan") this.lasting = "plan";
    if (this.lasting === "hearsay" || this.lasting === "plan") return this.lasting;
    if (clause.label === "need") return "need";
    if (own === "refused") return "refused";
    if (own === "theirs") return "theirs";
    const acts = tokens.some(
      (token) =>
        has(token, "cadreSelf") ||
        has(token, "solve") ||
        has(token, "dative") ||
        ((token.word?.measure ?? null) !== null && token.word?.measure?.id !== "job"),
    );
    if (own === "need") {
      this.lasting = "need";
      return "need";
    }
    if (
      tokens.some((token) => has(token, "trouble")) &&
      !tokens.some((token) => ["training", "outreach", "meeting"].includes(token.word?.measure?.id ?? "")) &&
      !(acts && tokens.some((token) => has(token, "give") || has(token, "solve"))) &&
      !this.isMended(tokens) &&
      !this.missed
    ) {
      this.lasting = "need";
      return "need";
    }
    if (this.lasting === "need") {
      const begins = tokens[0];
      if (acts || tokens.some((token) => has(token, "go") || has(token, "give") || has(token, "notGiven"))) {
        // 想让局里 | 给看一下 belongs to the wish.
        if (
          clause.stop !== "" &&
          begins !== undefined &&
          has(begins, "dative") &&
          !tokens.some(
            (token) =>
              token.quantity !== null ||
              has(token, "solve") ||
              has(token, "cadreSelf") ||
              token.mention !== null,
          )
        )
          return "need";
        this.lasting = null;
        return "done";
      }
      return tokens.some((token) => has(token, "then")) ? "done" : "need";
    }
    return this.kinBrought(tokens) ? "theirs" : "done";
  }

  /** 他爱人打工回来,带回两箱茶: what one of the family brought goes on being its doing. */
  private kinBrought(tokens: readonly Token[]): boolean {
    if (this.actor !== "kin") return false;
    const at = tokens.findIndex((token) => has(token, "give"));
    return (
      at >= 0 &&
      /[回来](?:了|来)?$/.test(tokens[at]?.text ?? "") &&
      subjectAt(tokens, at) === null &&
      !tokens.some((token) => has(token, "dative") || token.mention !== null)
    );
  }

  /** 帮她清理了积水: trouble that hands have dealt with. */
  private isMended(tokens: readonly Token[]): boolean {
    const at = tokens.findIndex((token) => has(token, "help"));
    return (
      at >= 0 &&
      tokens.slice(at).some((token) => has(token, "labour")) &&
      !tokens.some((token) => has(token, "wish"))
    );
  }

  /** 听李平说,民政上给他家发了两袋米: in what somebody tells, what an office or another gave is no doing of the sender's. */
  private toldByOthers(tokens: readonly Token[]): boolean {
    if (!this.spoken || tokens.some((token) => has(token, "wish"))) return false;
    const gives = tokens.findIndex((token) => has(token, "dative") || has(token, "give"));
    return gives >= 0 && subjectAt(tokens, gives) === "other";
  }

  /** 本来要给李平送药,车坏了没送成: neither done nor planned, till what came of it or another day. */
  private fails(tokens: readonly Token[], clause: Clause): boolean {
    if (
      /^(?:本来|原本|原来|原打算|原计划|本打算|本想|原想|说好)(?!就?[是在])/.test(
        clause.text.replace(/^[\d月日号今昨天,]+/, ""),
      )
    )
      this.failing = clause.sentence;
    if (this.failing !== clause.sentence) return false;
    if (
      /^(?:结果|后来|最后|干脆|就|于是|只好|还是|只|改|临时)|倒是|反而|只(?:走|去|送|到|看|发|见)|就接到/.test(
        textOf(tokens),
      ) &&
      !tokens.some((token) => has(token, "notGiven") || has(token, "not"))
    ) {
      this.failing = -1;
      return false;
    }
    return true;
  }

  /** 李平家盖了三间房,买了两台农机: what the household did goes on until somebody else acts. */
  private ownGoesOn(tokens: readonly Token[], stance: Stance, theirs: boolean): Stance {
    if (stance !== "done") return stance;
    const goesOn =
      this.ownLasts &&
      !tokens.some(
        (token) =>
          token.mention !== null ||
          token.kind === "day" ||
          has(token, "cadreSelf") ||
          has(token, "dative") ||
          has(token, "go") ||
          has(token, "help") ||
          has(token, "contact") ||
          (token.word?.measure ?? null) !== null ||
          (has(token, "give") && !has(token, "fetch")),
      );
    const owns = tokens.some(
      (token) => has(token, "own") && !has(token, "sell") && token.word?.measure === null,
    );
    this.ownLasts =
      goesOn || (theirs && owns && !tokens.some((token) => has(token, "give") && !has(token, "own")));
    return goesOn ? "theirs" : stance;
  }
}
