import type { Item } from "../items.ts";
import { isDeedLabel } from "../labels.ts";
import type { Scene } from "../scene.ts";
import { share } from "../share.ts";
import type { Rule, Segment } from "../story.ts";
import { textOf } from "../stretch.ts";
import { subjectAt } from "../subject.ts";
import { has, isEnglish, type Token } from "../tokens.ts";
import { isBuilt } from "./works.ts";

/**
 * 帮姚翠莲掰苞谷, 帮忙种洋芋, 帮着铺了地膜, 帮修房顶, 打扫院子, 投工投劳2460人次
 * Not: 帮他卖鸡蛋, 帮忙联系, 他家种玉米5亩
 */
export const labour: Rule = {
  id: "labour/by-hand",
  read(segment, scene) {
    if (segment.stance !== "done") return;
    scene.hands = handsTold(segment, scene);
    if (handsCounted(segment, scene)) return;
    const told = segment.reading.items.find((item) => item.noun?.measure?.id === "labour");
    const people =
      handsOf(segment) ??
      segment.reading.items.find(
        (item) => item.quantity?.unit?.kind === "person" || item.quantity?.unit?.name === "人次",
      ) ??
      (scene.hands === null ? undefined : itemOf(scene.hands.token));
    if (told !== undefined) {
      const fits =
        told.quantity !== null &&
        (told.quantity.unit === null ||
          told.noun?.measure?.countedIn.includes(told.quantity.unit.name) ||
          told.quantity.unit.name === "人次");
      const hands = fits ? told : people === undefined ? null : { ...people, each: false };
      share(segment, scene, hands, {
        measure: "labour",
        unit: "人次",
        rule: "labour/by-hand",
        ...(hands !== null ? {} : { quantity: 1 }),
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

/** 我们一行6人下地, 社里12名干部开着收割机: how many came to work, for the rest of the sentence. */
function handsTold({ tokens, counts }: Segment, scene: Scene): Scene["hands"] {
  const told = counts.includes("person")
    ? tokens.find(
        (token, at) =>
          token.quantity?.unit?.kind === "person" &&
          (has(tokens[at + 1], "role") ||
            has(tokens[at - 1], "cadreSelf") ||
            tokens[at - 1]?.text === "一行"),
      )
    : undefined;
  if (told !== undefined) return { token: told, sentence: scene.sentence };
  return scene.hands?.sentence === scene.sentence ? scene.hands : null;
}

/** 收了一天稻谷,我们单位去了五个人: the hands told behind the work. */
function handsCounted(segment: Segment, scene: Scene): boolean {
  if (!segment.counts.includes("person")) return false;
  const hands = segment.tokens.find((token) => token.quantity?.unit?.kind === "person");
  const ours = /^(?:我们|我|咱|单位|一共|共)?.{0,4}(?:去了|来了|上了|出了|一共|共|有).{0,4}$/;
  if (
    hands === undefined ||
    segment.named.named.length > 0 ||
    !ours.test(segment.text.replace(hands.text, ""))
  )
    return false;
  // 剥苞谷;晚上开院坝会,来了30多人: they came to something else.
  if (scene.entries[scene.entries.length - 1]?.facts.measure !== "labour") return false;
  if (segment.roles.has("labour") || !scene.takeImplied("labour")) return false;
  share(
    segment,
    scene,
    { ...itemOf(hands), each: false },
    { measure: "labour", unit: "人次", rule: "labour/by-hand" },
  );
  return true;
}

/** 组织党员20人到草滩村打扫卫生: the figure stands before the place, in the same clause. */
function handsOf(segment: Segment): Item | undefined {
  if (!segment.clause.counts.includes("person")) return undefined;
  if (!/组织|发动|带领|出动/.test(segment.clause.text)) return undefined;
  const token = segment.clause.tokens.find((other) => other.quantity?.unit?.kind === "person");
  if (token === undefined) return undefined;
  return itemOf(token);
}

function itemOf(figure: Token): Item {
  return {
    noun: null,
    quantity: figure.quantity,
    someAmount: false,
    each: false,
    pooled: false,
    verb: null,
    helped: false,
    at: 0,
    tokens: [figure],
  };
}

const otherHelp =
  /帮(?:助|忙|着|他|她|其)?(?:他|她|其|家|老人)?(?:销售|卖|代销|推销|联系|协调|申请|办理|办|填|缴|交|报|问|打听|下载|注册|找|介绍|解决|争取|查|买|购|带|做通|扶|销|落实|对接)/;

/** 给李平家抢收苞谷, 给她家院里的草薅了: work, and whom it is for. */
function forThem(segment: Segment): boolean {
  const { tokens, roles } = segment;
  if (!roles.has("labour")) return false;
  const at = tokens.findIndex(
    (token, place) =>
      /^[给为替]$/.test(token.text) &&
      (tokens[place + 1]?.mention != null ||
        has(tokens[place + 1], "pronoun") ||
        has(tokens[place + 1], "ownPlace")),
  );
  if (at < 0) return false;
  return tokens
    .slice(at + 1)
    .some(
      (token) =>
        has(token, "labour") &&
        !has(token, "build") &&
        !has(token, "give") &&
        !has(token, "filler") &&
        !namesMoney(tokens, token) &&
        !isGift(token, segment),
    );
}

/** 收麦|油钱: what the money is for. */
function namesMoney(tokens: readonly Token[], act: Token): boolean {
  const next = tokens[tokens.indexOf(act) + 1];
  return next?.kind === "text" && next.start === act.end && /[钱费款]$/.test(next.text);
}

function isByHand(segment: Segment): boolean {
  const { tokens, text, roles } = segment;
  // Nobody's hands without one of these.
  if (
    !(
      roles.has("help") ||
      roles.has("labour") ||
      roles.has("dative") ||
      roles.has("with") ||
      text.includes("把")
    )
  )
    return false;
  if (otherHelp.test(text)) return false;
  const helper = tokens.findIndex((token) => has(token, "help"));
  // 帮李平把苹果拉到县城卖了: hauled to be sold.
  const hauls = roles.has("sell");
  const labours = tokens.filter((token) => has(token, "labour") && !(hauls && has(token, "give")));
  if (helper >= 0) {
    if (labours.some((token) => token.start > (tokens[helper]?.start ?? 0) && !isGift(token, segment)))
      return true;
    return isOpenHelp(tokens, helper);
  }
  const { clause } = segment;
  if (
    isDeedLabel(clause.labelText, clause.label) &&
    labours.some((token) => !isGift(token, segment) && !has(token, "own"))
  )
    return true;
  if (forThem(segment) || workedLong(segment) || wentToWork(segment)) return true;
  if (!segment.theirs && (joinsWork(tokens) || setRight(tokens))) return segment.people.named.length > 0;
  if (!segment.theirs && hasMended(segment, labours)) return true;
  if (!segment.theirs && isTidying(tokens) && segment.people.named.length > 0) return true;
  // 打扫了院子, 和他一起收玉米 without 帮: only what nobody does for himself in a report.
  return (
    labours.some(
      (token) =>
        token.text.length >= 3 &&
        !has(token, "own") &&
        !has(token, "build") &&
        !(isEnglish(token) && !pastInEnglish.test(token.word?.text ?? "")) &&
        !startsWithHousehold(tokens, token) &&
        !has(token, "give"),
    ) &&
    (segment.people.named.length > 0 || /组织|发动|带领|志愿|义务/.test(segment.clause.text))
  );
}

/** weeded the field; the harvest is good tells of no work. */
const pastInEnglish = /(?:ed|swept|dug)(?: up)?$/;

/** 他在打扫蚕房,我就跟着|扫了一早上: at what somebody of the house was doing. */
function joinsWork(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => token.text === "跟着");
  const act = tokens[at + 1];
  const host = subjectAt(tokens, at);
  if (at < 0 || act === undefined || host === "household" || host === "kin") return false;
  return (has(act, "labour") || act.pos === "act") && !sociable.test(act.text);
}

/** 门前的雪也给他清了, 柴给李平劈好了: the thing in front, whom it is for, and the act done. */
function isDoneFor(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(
    (token, place) =>
      has(token, "dative") &&
      (tokens[place + 1]?.mention != null ||
        has(tokens[place + 1], "pronoun") ||
        // 灶台我给|抹了灰, 炉子是我给|装的
        has(tokens[place - 1], "cadreSelf")),
  );
  const named = tokens[at + 1]?.mention != null || has(tokens[at + 1], "pronoun");
  const act = tokens[named ? at + 2 : at + 1];
  if (at < 1 || act === undefined || act.text.length > 2 || tokens.some(({ quantity }) => quantity !== null))
    return false;
  if (has(act, "give") || has(act, "sell") || byWord.test(act.text) || sociable.test(act.text)) return false;
  const acts = has(act, "labour") || (act.kind === "text" && act.pos !== "thing");
  const thing = tokens
    .slice(0, at)
    .some(({ pos, word }) => pos === "thing" || (word?.goods ?? null) !== null);
  const end = textOf(tokens.slice(named ? at + 3 : at + 2));
  return acts && thing && (named ? /^(?:好|完)?了$/ : /^(?:(?:好|完)?了.{0,2}|的)$/).test(end);
}

/** 我给她|把炕烧热了, 陪他|把烟叶清出来: a thing put right for them. */
function setRight(tokens: readonly Token[]): boolean {
  if (isDoneFor(tokens)) return true;
  const at = tokens.findIndex((token) => token.text === "把");
  const person = tokens[at - 1];
  if (at < 2 || !(person?.mention != null || has(person, "pronoun"))) return false;
  const helped = has(tokens[at - 2], "dative") || /^陪着?$/.test(tokens[at - 2]?.text ?? "");
  const said = textOf(tokens.slice(at));
  if (!helped || byWord.test(said) || tokens.slice(at).some((token) => has(token, "give") || token.quantity))
    return false;
  return tokens.slice(at + 1).some((token) => token.pos === "act" || has(token, "labour"));
}

/** 一车, 两担: so much at a time; 两袋米 may have been a gift. */
function isLoad({ quantity }: Token): boolean {
  return /^[车担捆堆挑筐篓垛]$|背[篓篼]/.test(quantity?.unit?.name ?? "");
}

/** 帮他|搬了一车甘蔗: carried for them, not given. */
export const carries = /^[搬背扛挑担抬拉运卸装驮递传](?:了|回|上|下|到|完|进|出|去|来)*$/;

/** 帮着编了两竿烟, 帮他把玉米扶了扶, 帮忙背了一趟饲草, 是我帮着绑的: done with the hands, whatever it was. */
function isOpenHelp(tokens: readonly Token[], helper: number): boolean {
  if (!/帮|替|协助|搭|一起|一块/.test(tokens[helper]?.text ?? "")) return false;
  const behind = tokens.slice(helper + 1);
  const counts = behind.some((token) => countsThings(token));
  const elsewhere = behind.some(
    (token) =>
      (token.word?.measure ?? null) !== null ||
      (has(token, "dative") && tokens[tokens.indexOf(token) + 1]?.kind !== "text") ||
      (has(token, "give") && counts && !(carries.test(token.text) && behind.some(isLoad))) ||
      has(token, "sell") ||
      has(token, "buy") ||
      has(token, "solve") ||
      has(token, "arrange") ||
      has(token, "need") ||
      has(token, "wish") ||
      token.quantity?.unit?.kind === "money",
  );
  if (elsewhere) return false;
  const clefted = tokens.slice(0, helper).some((token) => token.text === "是");
  const said = textOf(
    behind.filter(
      (token) =>
        token.mention === null && !has(token, "pronoun") && !has(token, "title") && !has(token, "home"),
    ),
  );
  if (byWord.test(said)) return false;
  if (/一起|一块/.test(tokens[helper]?.text ?? "")) return opensWithAct(behind);
  if (namesAct(tokens[helper], behind)) return true;
  if (opensWithAct(behind) || /^(?:着|忙)?把./.test(said)) return true;
  return /^(?:着|忙)?(?:把.{1,12}?)?\S{1,8}?(?:了|过|完|一遍|半天|一天|一[上下]午|的$)/.test(
    said.replace(/的从.*/, clefted ? "的" : "$&"),
  );
}

/** 帮李平|割禾, 帮李平家|起|洋芋, 帮忙|莳|田: straight behind whom it is for stands what was done, whatever a dictionary takes it for. */
function namesAct(helper: Token | undefined, behind: readonly Token[]): boolean {
  const at = behind.findIndex((token) => !isForThem(token));
  const act = behind[at];
  const object = behind[at + 1];
  if (act === undefined || act.kind !== "text" || sociable.test(act.text)) return false;
  if (!/^(?:帮|替)/.test(helper?.text ?? "") || (at === 0 && helper?.text === "帮")) return false;
  if (act.text.length >= 2)
    return /^[\u4e00-\u9fff]+$/.test(act.text) && (object === undefined || object.kind === "mark");
  return has(object, "homeGround") || object?.word?.goods != null || object?.pos === "thing";
}

/** 帮插红薯苗, 帮李平家给枇杷树|疏果, 一起|补渔网: an act and its thing, by the general dictionary. */
function opensWithAct(behind: readonly Token[]): boolean {
  return behind.some(
    ({ kind, text, opens, pos }) =>
      kind === "text" &&
      text.length >= 2 &&
      opens === "act" &&
      pos !== "other" &&
      pos !== "adverb" &&
      !sociable.test(text),
  );
}

/** What one does with others for no use. */
const sociable = /^[吃喝看坐聊谈过唱跳玩学走去到回合拍听想忙]/;

/** 给李平家起了一天土豆: for them, an act and how long it took. */
function workedLong({ tokens, text, roles, theirs }: Segment): boolean {
  if (theirs || !roles.has("dative") || byWord.test(text)) return false;
  const receiver = tokens.findIndex((token) => has(token, "dative"));
  const long = tokens.findIndex(
    (token) => token.quantity?.unit?.kind === "day" || /^(?:老?半天|一[上下]午|一整天)$/.test(token.text),
  );
  const behind = tokens.slice(receiver + 1, long > receiver ? long : tokens.length);
  const act = behind.findIndex((token) => token.kind === "text" && token.opens === "act");
  const worked = behind[act];
  if (receiver < 0 || worked === undefined || sociable.test(worked.text)) return false;
  if (long > receiver) return true;
  // 给李平家|起|土豆, 扒苞米: an act and its thing, counted by nothing.
  const home = has(behind[act - 1], "home") && behind[act - 2]?.mention != null;
  const thing =
    worked.text.length >= 3 ? worked.pos === "thing" : (behind[act + 1]?.word?.goods ?? null) !== null;
  return home && thing && !tokens.some((token) => token.quantity !== null);
}

/** 去李平家修水泵, 到王五家起圈: straight behind the house the work. */
function wentToWork({ tokens, roles }: Segment): boolean {
  if (!(roles.has("labour") && roles.has("go") && roles.has("home"))) return false;
  const home = tokens.findIndex((token, at) => has(token, "home") && tokens[at - 1]?.mention != null);
  const work = tokens[home + 1];
  const went = tokens.slice(0, Math.max(0, home)).some((token) => has(token, "go"));
  if (!went || !has(work, "labour") || has(work, "give") || has(work, "sell")) return false;
  return !/^(?:收|打|看|喂|搬)$/.test(work?.text ?? "");
}

/** 背了一趟饲草 is work, 背了两袋米 may be a gift. */
function countsThings({ quantity }: Token): boolean {
  const kind = quantity?.unit?.kind;
  return kind === "count" || kind === "mass" || kind === "length";
}

/** Help with papers, telephones and talking is no labour. */
const byWord =
  /联系|申请|填|缴|交|咨询|登记|上传|激活|认证|办|报|查|下载|注册|打印|复印|拍|转|还|贷|解决|争取|选|挂号|介绍|协调|反映|写|算|存|取|领|寄|送|拿|说|劝|疏导|化解|推荐|对接|落实|补习|辅导|讲|问|看病|想|找|约|评|审|批|谈|调|开通|绑定|梦|难关|思路|主意|出路|门路|规划|脱贫|致富|打气|鼓/;

/** 走访李平,修好水龙头: a thing of the house mended on the spot, with no figure and nobody else to do it. */
function hasMended({ tokens, people, reading }: Segment, labours: readonly Token[]): boolean {
  if (people.named.length === 0 || reading.items.some(({ quantity }) => quantity !== null)) return false;
  return labours.some((token) => {
    const place = tokens.indexOf(token);
    const thing = tokens[place + 1];
    return (
      has(token, "build") &&
      /[修换补通装]好了?$/.test(token.text) &&
      (thing?.pos === "thing" || thing?.word?.goods != null) &&
      tokens.slice(0, place).every(isForThem)
    );
  });
}

/** 我给李平家, 给他: the sender and whom it is for. */
function isForThem(token: Token): boolean {
  return (
    token.mention !== null ||
    has(token, "home") ||
    has(token, "filler") ||
    has(token, "dative") ||
    has(token, "pronoun") ||
    has(token, "title") ||
    has(token, "cadreSelf")
  );
}

/** 把院子扫了一遍, 把窗户擦干净: the thing before the act, the act done. */
function isTidying(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => token.text === "把");
  if (at < 0 || tokens.some((token) => has(token, "give") && !has(token, "labour"))) return false;
  if (tokens.some((token) => token.word?.goods || token.quantity?.unit?.kind === "mass")) return false;
  return /^把.{1,10}?(?:扫|擦|洗|糊|刷|扶|钉|收拾|打扫|清理|整理|打理|归置|翻|浇|锄|割|码|劈|铲|焊)(?:[了完好净]|干净|一遍|整齐)/.test(
    textOf(tokens.slice(at)),
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
      (token, at) =>
        // 他在|摘辣椒: at it just now.
        !(token.text === "在" && at === before.length - 1) &&
        (has(token, "cadreSelf") || has(token, "dative") || has(token, "go") || has(token, "with")),
    )
  );
}
