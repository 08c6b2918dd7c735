import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import { share } from "../../scene/share.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { subjectAt } from "../../scene/subject.ts";
import { type Item, onlyCounted } from "../../words/item.ts";
import { Role } from "../../words/roles.ts";
import { write } from "../goods/write-goods.ts";

/**
 * 李平看病缺的三千块,|我和同事凑给他了; 陈九斤家要的两袋化肥,|今天送去了: so much of what was lacking, told as made good.
 * Not: 上学缺的五百块|还没着落; 缺的五千块,|信用社贷给他了
 */
export const lackMadeGood: Rule = {
  id: "lacked/made-good",
  requires: new Requirement({ stances: ["done"] }),
  after: "lacked",
  read(segment, scene) {
    const { lacked, sentence } = scene;
    if (lacked?.sentence !== sentence || !makesGood(segment)) return;
    scene.lacked = null;
    const need = scene.needs[scene.needs.length - 1];
    if (need?.sentence === sentence) scene.needs.pop();
    give(lacked.segment, scene, lacked.item);
  },
};

/** 李平看病缺的三千块: before it is made good. */
export const lackTold: Rule = {
  id: "lacked/told",
  requires: new Requirement({ stances: ["need"], figure: true }),
  read(segment, scene) {
    const item = onlyCounted(segment.reading);
    if (item === undefined || segment.people.named.length === 0) return;
    // 学费差500元,|我先给垫上: what money is short of needs no 的.
    const short = item.quantity?.unit?.kind === "money" && shortOf.test(segment.text);
    if (!short && !lacking.test(segment.text) && !wantsSoMany(segment, item)) return;
    scene.lacked = { segment, item: { ...item, verb: null }, sentence: scene.sentence };
  },
};

const lacking = /(?:缺|差|短|缺少|还差|还缺|不够|需要|想要|要)的/;

const shortOf = /(?:缺|差|短|还差|还缺)(?:了|着)?[\d一二两三四五六七八九十百千几]/;

/** 李平缺两袋米,|给他送去了; 李平要化肥2袋,|今天送到家了: a thing and how many, and nothing else. */
function wantsSoMany({ text }: Segment, { noun, quantity }: Item): boolean {
  const kind = quantity?.unit?.kind;
  return noun?.kind === "goods" && (kind === "count" || kind === "mass") && wanting.test(text);
}

const wanting = /(?:缺|差|短|缺少|还差|还缺|不够|需要|想要|要)(?:了|着|个)?[\u4e00-\u9fff\d.]{2,8}$/;

function give(segment: Segment, scene: Scene, item: Item): void {
  const kind = item.quantity?.unit?.kind;
  if (kind === "money")
    share(segment, scene, item, { measure: "cash", unit: "元", rule: "lacked/made-good" });
  else if (kind === "count" || kind === "mass") write(segment, scene, item);
}

/**
 * 安装路灯15盏,|还差5盏; 培训2场,还差1场: how much of what we just did is still to be done.
 * Not: 走访李平,|还差2条被子; 给李平送化肥2袋,|还差1袋, which he may lack
 */
export function isOursToDo({ text, saidFrom, tokens }: Segment, { entries, sentence }: Scene): boolean {
  // 还差5万元, 还差5盏没钱: what is short is the money.
  if (saidFrom !== null || !stillShort.test(text) || /没钱|[缺差]钱/.test(text)) return false;
  const figure = tokens.find(({ quantity }) => quantity !== null)?.quantity;
  const last = entries.list[entries.list.length - 1];
  if (last?.sentence !== sentence || last.facts.households.length > 0) return false;
  return figure?.unit != null && figure.unit.kind !== "money" && figure.unit.name === last.facts.unit;
}

/**
 * 送了两袋面,|还差一袋,明天补上, |还差一桶油,明天送: what we still owe, by our own plan; behind other words, more of what we gave.
 * Not: 盖房|还差两吨水泥,明天补上
 */
export function isOursToHand(
  { text, saidFrom, tokens }: Segment,
  { entries, sentence, source }: Scene,
): boolean {
  if (saidFrom !== null || !/^(?:还|就|只)?[差欠]/.test(text)) return false;
  const last = entries.list[entries.list.length - 1];
  if (last?.sentence !== sentence || last.facts.measure !== "goods") return false;
  const from = tokens[0]?.start ?? 0;
  if (!leftToHand.test(source.text.slice(from).slice(0, text.length + longestPlan))) return false;
  const unit = tokens.find(({ quantity }) => quantity !== null)?.quantity?.unit;
  return ",;。\n".includes(source.text.charAt(from - 1)) || unit == null || unit.name === last.facts.unit;
}

const leftToHand =
  /^(?:还|就|只)?[差欠]了?[\d一二两三四五六七八九十半]+[^,。;\n]{1,5},?(?:[我咱]们?)?(?:等|到)?(?:明天|后天|改天|下[次回周]|过[几两]天|回头)(?:[我咱]们?)?(?:就|再|给[他她]们?家?)*(?:补|送|拿|带)/;
const longestPlan = 12;

/** 我给垫上了, 凑齐给他了, 今天送去了: by us, and with no figure of its own. */
function makesGood({ tokens, text, roles, hasFigure }: Segment): boolean {
  if (hasFigure || !handed.test(text) || roles.has(Role.not) || roles.has(Role.notGiven)) return false;
  const at = tokens.findIndex((token) => handing.test(token.text));
  const giver = subjectAt(tokens, at);
  return at >= 0 && (giver === "us" || giver === null);
}

const stillShort = /^(?:还|就|只|也)*差[\d一二两三四五六七八九十百.]+[^\d,一二两三四五六七八九十百]{1,3}$/;

const handing = /[凑垫补送捎带拉买掏拿塞发给]/;
const handed =
  /(?:(?:凑|垫|补|送|捎|带|拉|买|掏|拿|塞|发)[给到上去来回齐足过]*(?:[他她]家?|家里?)?了|给[他她]了|(?:补|垫|送|凑)上)$/;
