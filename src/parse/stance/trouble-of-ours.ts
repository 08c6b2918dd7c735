import type { Stretch } from "../scene/stretch.ts";
import { Sign } from "../text/characters.ts";
import { Role } from "../words/roles.ts";
import { actsForThem, calledAndDid, gives, isMended, tellsSolved } from "./acted-for-them.ts";

/** What the sentence has told of so far: a call, a way that led nowhere, work with one's own hands. */
type SenderMet = { called: boolean; barred: boolean; worked: boolean };

/** Trouble that is dealt with, or that the sender met on the way, in a call or at work. */
export function isNoMatter(stretch: Stretch, said: boolean, { called, barred, worked }: SenderMet): boolean {
  const { text, roles, measures } = stretch;
  if (measures.some((measure) => ["training", "outreach", "meeting"].includes(measure))) return true;
  if (roles.has(Role.arrange) && calledAndDid.test(text)) return true;
  const dealtWith = gives(stretch) || (tellsSolved(stretch) && !roles.has(Role.not));
  if (dealtWith && actsForThem(stretch)) return true;
  if (roles.has(Role.help) && roles.has(Role.labour) && isMended(stretch)) return true;
  if (said) return false;
  return (
    ofOurs.isIn(stretch) ||
    (called && ofCall.test(text)) ||
    (barred && ofWay.test(text)) ||
    (worked && ofHands.test(text)) ||
    (roles.has(Role.missed) && ofDoor.test(text))
  );
}

/** 信号不好, 说了两句就断了 of a call. */
const ofCall = /信号|(?:聊|说|讲|通)[^,]{0,5}断|^[又就老]?断/;

/** 院门锁着|进不去: nobody was there, and nothing is wrong with it. */
const ofDoor = /门[^,坏]{0,3}[锁关闩拴][^坏]*$/;

/** Of the way there. */
const ofWay = /[路桥车]|塌方|水大|涨水|下[大暴]?[雨雪]|[雨雪]太?大/;

/** 手套都磨破了, 裤腿划破了: of who did the work. */
const ofHands =
  /^(?:[我咱俺]们?|队员们?|大家|大伙)?的?(?:手套|手掌|手心|手指|手背|双手|手|鞋底|鞋子?|裤子?|裤腿|裤脚|衣服|衣袖|袖子|雨衣|胳膊|肩膀|膝盖|腿)[都也全被]*[一-龥]{1,5}了/;

/** 带去的炉子型号不对装不上: ours, and what was amiss with it no matter of theirs. */
const ofOurs = new Sign("的", /^我?们?(?:带|拿|拉|提|扛|买)(?:去|来|过去|上)的/);
