import type { Item } from "../items.ts";
import { share } from "../share.ts";
import type { Rule, Segment } from "../story.ts";
import { has, type Token } from "../tokens.ts";
import { textOf } from "./counted.ts";
import { isBuilt } from "./works.ts";

/**
 * 帮姚翠莲掰苞谷, 帮忙种洋芋, 帮着铺了地膜, 帮修房顶, 打扫院子, 投工投劳2460人次
 * Not: 帮他卖鸡蛋, 帮忙联系, 他家种玉米5亩
 */
export const labour: Rule = {
  id: "labour/by-hand",
  read(segment, scene) {
    if (segment.stance !== "done") return;
    const told = segment.reading.items.find((item) => item.noun?.measure?.id === "labour");
    const people =
      handsOf(segment) ??
      segment.reading.items.find(
        (item) => item.quantity?.unit?.kind === "person" || item.quantity?.unit?.name === "人次",
      );
    if (told !== undefined) {
      const fits =
        told.quantity !== null &&
        (told.quantity.unit === null ||
          told.noun?.measure?.countedIn.includes(told.quantity.unit.name) ||
          told.quantity.unit.name === "人次");
      share(segment, scene, fits ? told : null, {
        measure: "labour",
        unit: "人次",
        rule: "labour/by-hand",
        ...(fits ? {} : { quantity: 1 }),
      });
      return;
    }
    if (!isByHand(segment) || segment.reading.items.some((item) => isBuilt(segment, item))) return;
    // 掰苞谷,干了一下午: the same hand on the same day is one.
    if (people === undefined && scene.hasImplied("labour", segment.people.named)) return;
    share(segment, scene, people ? { ...people, each: false } : null, {
      measure: "labour",
      unit: "人次",
      rule: "labour/by-hand",
      ...(people ? {} : { quantity: 1 }),
    });
  },
};

/** 组织党员20人到草滩村打扫卫生: the figure stands before the place, in the same clause. */
function handsOf(segment: Segment): Item | undefined {
  if (!/组织|发动|带领|出动/.test(segment.clause.text)) return undefined;
  const token = segment.clause.tokens.find((other) => other.quantity?.unit?.kind === "person");
  if (token === undefined) return undefined;
  return {
    noun: null,
    quantity: token.quantity,
    someAmount: false,
    each: false,
    pooled: false,
    verb: null,
    helped: false,
    at: 0,
    tokens: [token],
  };
}

const otherHelp =
  /帮(?:助|忙|着|他|她|其)?(?:他|她|其|家|老人)?(?:销售|卖|代销|推销|联系|协调|申请|办理|办|填|缴|交|报|问|打听|下载|注册|找|介绍|解决|争取|查|买|购|带|做通|扶|销|落实|对接)/;

function isByHand(segment: Segment): boolean {
  const { tokens } = segment;
  const text = textOf(tokens);
  if (otherHelp.test(text)) return false;
  const helper = tokens.findIndex((token) => has(token, "help"));
  const labours = tokens.filter((token) => has(token, "labour"));
  if (helper >= 0) {
    if (labours.some((token) => token.start > (tokens[helper]?.start ?? 0) && !isGift(token, segment)))
      return true;
    return false;
  }
  // 打扫了院子, 和他一起收玉米 without 帮: only what nobody does for himself in a report.
  return (
    labours.some(
      (token) =>
        token.text.length >= 3 &&
        !has(token, "own") &&
        !has(token, "build") &&
        !startsWithHousehold(tokens, token) &&
        !has(token, "give"),
    ) &&
    (segment.people.named.length > 0 || /组织|发动|带领|志愿|义务/.test(segment.clause.text))
  );
}

function isGift(token: Token, segment: Segment): boolean {
  return (
    has(token, "give") &&
    segment.reading.items.some((item) => item.verb === token && item.quantity !== null && item.noun !== null)
  );
}

/** 李平收玉米去了: the household's own work. */
function startsWithHousehold(tokens: readonly Token[], verb: Token): boolean {
  const before = tokens.filter((token) => token.start < verb.start);
  return (
    before.some((token) => token.mention !== null || has(token, "pronoun") || has(token, "kin")) &&
    !before.some(
      (token) => has(token, "cadreSelf") || has(token, "dative") || has(token, "go") || has(token, "with"),
    )
  );
}
