import { atOdds, settledAfterAll } from "../rules/counted/mediated.ts";
import { Grounds } from "../scene/grounds.ts";
import type { Kept } from "../scene/kept.ts";
import { Requirement } from "../scene/requirement.ts";
import type { Scene } from "../scene/scene.ts";
import type { Segment } from "../scene/story.ts";
import { type Stretch, textOf } from "../scene/stretch.ts";
import { clauseSoFar } from "../text/sentence.ts";
import { Role } from "../words/roles.ts";
import { has } from "../words/tokens.ts";

/** What a clause says did not come about, and of which measures it may have been told. */
type Failure = { says: RegExp; of: ReadonlySet<string>; calls?: RegExp };

const office =
  "(?:(?:[省市县区镇乡局厅处院]里|[省市县区镇乡]上|上[头面级边]|领导|主任|对方|老板|[^,]{0,4}(?:局|银行|信用社|财政|委|办|政府|部门|公司|企业|单位))(?:那边|的人|领导)?)?";
const whoever = "(?:(?:但是?|可是?|结果|最后)?(?:[他她]们?|人家|老人|本人|两个人|两人)?)";
const still = "(?:一直|到现在|暂时|最后|结果|还是|只好|原样|[还就都也仍全又])*";

const failures: readonly Failure[] = [
  // 约李平谈话,|他没来
  {
    says: new RegExp(
      `^${whoever}(?:有事|在忙|忙|临时有事)?${still}(?:没(?:有)?(?:来|到|空|时间|露面|赴约)|不(?:来|肯来|愿来|愿意来)|不在(?:家|村里)?|没在家?|没见[着到]|出(?:去|门)|爽约)了?$`,
    ),
    of: new Set(["talk"]),
    calls: /[约找叫喊请]/,
  },
  // 找李平谈心,|他不肯谈
  {
    says: new RegExp(
      `^${whoever}${still}(?:没(?:有|能)?(?:谈|聊|说)[成上]|不(?:肯|想|愿意?)(?:跟我|和我|与我)?(?:谈|聊|见))了?$`,
    ),
    of: new Set(["talk"]),
  },
  // 宣讲政策,|人太少没讲成
  {
    says: /^(?:(?:但是?|可是?|结果|最后|因为?|由于|都|也)*(?:人(?:太少|少|没来齐|不[齐够])|下[大暴]?[雨雪]了?|停电|时间(?:不够|来不及)|场地[^,没]{0,3}|大家[^,没]{0,3}),?)?(?:就|都|也|最后)*(?:没(?:有|能)?|未能?)(?:宣讲|宣传|讲|开|办|搞|组织)(?:成|起来)了?$/,
    of: new Set(["outreach", "meeting", "training"]),
  },
  // 卖苹果500斤,|价格没谈拢
  {
    says: /^(?:但是?|可是?|结果|最后|双方|价格|价钱|价|工资|工钱|老板|对方|客商|还是?|一直|暂时|至今|到现在|都|也)*(?:没(?:有|能)?|未能?)(?:谈[拢妥成好]|说[拢妥]|成交)了?$/,
    of: new Set(["sale", "job", "loan", "project", "project_funds"]),
  },
  // 去调解了,|没谈成, |两家都不肯让步
  {
    says: new RegExp(
      `^(?:(?:[我咱]们?|上门|多次|反复|进行|[又再去来])*(?:调解|化解|说和|劝和)了?(?:半天|一下|几次)?)?${atOdds}$`,
    ),
    of: new Set(["solved"]),
    calls: /调解|化解|说和|劝和/,
  },
  // 协调资金5万元,|局里没同意
  {
    says: new RegExp(
      `^${office}${still}(?:没(?:有)?|未|不)(?:同意|批准?|批下来|通过|答应|松口|给批|肯批|肯给)了?$`,
    ),
    of: new Set(["loan", "project", "project_funds"]),
  },
  // 带了宣传资料30份,|没发出去
  {
    says: new RegExp(
      `^(?:这些)?((?:宣传)?(?:资料|单子?|手册|册子|卡))?${still}(?:一[份张]${still})?(?:没(?:有|能|来得及|顾上|法)?(?:发|送)(?:出去|成|下去|掉)?|没人[要接收拿]|[发送]不(?:出去|了|下去|成)|(?<=[又都全样好])[带拿抱背]回来?)了?$`,
    ),
    of: new Set(["leaflet", "contact_card"]),
  },
];

const notOne = /^一[份张](?:[也都]|还)*没/;

/** 后来还是卖了, 第二天又来了: it came about after all. */
const afterAll =
  /^[^。\n]*(?:派|换|让[^,。]{1,4}来|后来|最后|还是|终于|总算|过后|第二天|[^刚]才[^能会])(?![^,。\n]*[没不未])/;

/**
 * 约李平谈话,|他没来; 宣讲政策,|人太少没讲成; 卖苹果500斤,|价格没谈拢; 协调资金5万元,|局里没同意; 带了宣传资料30份,|没发出去: what was told right
 * before it came to nothing. Not: 价格没谈拢,后来还是卖了
 */
function dropFailed(segment: Segment, scene: Scene): boolean {
  const { text, clause, measures, tokens, people } = segment;
  const { list } = scene.entries;
  // 约李平、刘军谈话,|刘军没来
  const whose = tokens[0]?.mention == null ? null : people.named.map(({ id }) => id);
  const own = whose === null ? text : textOf(tokens.slice(has(tokens[1], Role.home) ? 2 : 1));
  const tellsMore = clause.hasName || (clause.hasFigure && !notOne.test(clause.text));
  const said = tellsMore ? own : clause.text;
  // 一份|没发: none of those told of before.
  if (notOne.test(said) && list.at(-1)?.start === clause.tokens[0]?.start) list.pop();
  const failure = failures.find((told) => told.says.test(said) && toldLast(told, said, scene) !== undefined);
  if (failure === undefined || comesAbout(tokens.at(-1)?.end ?? 0, scene)) return false;
  const last = toldLast(failure, said, scene);
  // 发放资料50份,还剩10份|没发; 明白卡各1份,刘军|没发: of a part, or of another.
  const before = (last?.start ?? 0) < (clause.tokens[0]?.start ?? 0);
  const ofPeople = failure.of.has("talk") || failure.of.has("solved");
  if (tellsMore && before && !ofPeople) return false;
  if (failure.of.has("solved") && last !== undefined && !isOneMatter(last, clause, scene)) return false;
  if (last === undefined || (measures.length > 0 && !measures.includes(last.facts.measure))) return false;
  // 约李平、刘军谈话,|他没来: the last of them.
  const one = /[他她](?!们)/.test(said);
  for (let at = list.length - 1; at >= 0; at -= 1) {
    const entry = list[at];
    if (entry?.sentence !== scene.sentence) break;
    if (!failure.of.has(entry.facts.measure) || (whose === null && entry.end < last.start)) continue;
    if (whose !== null && !entry.facts.households.every((id) => whose.includes(id))) continue;
    list.splice(at, 1);
    if (one) break;
  }
  return true;
}

/**
 * 调解了纠纷1起,|没谈成: the one just told of, with nothing else done since.
 * Not: 化解纠纷2件,|还有一件没谈成; 化解纠纷1件,|李平那件没谈成; 化解矛盾,帮他卖羊,|没谈成
 */
function isOneMatter({ facts, start, end }: Kept, { tokens, text }: Stretch, { source }: Scene): boolean {
  const from = tokens[0]?.start ?? 0;
  if (facts.quantity !== 1) return false;
  const to = tokens.at(-1)?.end ?? 0;
  if (settledAfterAll.test(source.text.slice(to, to + longestSentence))) return false;
  return start >= from || (!oneOfMatters.test(text) && !/[帮卖送给]/.test(source.text.slice(end, from)));
}

const oneOfMatters = /[\d一二两三四五六七八九十那这][件起桩宗]|[\d一二三四五六七八九十那]个|其[中他余]/;

/** What was told right before it, or what it names: 带了资料30份、化肥2袋,|资料没发出去. */
function toldLast({ says, of, calls }: Failure, said: string, scene: Scene): Kept | undefined {
  const named = says.exec(said)?.[1];
  const last = scene.entries.list.findLast(
    ({ facts }) => !facts.missed && (named === undefined || of.has(facts.measure)),
  );
  if (last?.sentence !== scene.sentence || !of.has(last.facts.measure)) return undefined;
  const told = clauseOf(last, scene);
  // 发放宣传单30份,|手册没发: of others.
  return told.includes(named ?? "") && calls?.test(told) !== false ? last : undefined;
}

function comesAbout(end: number, { source }: Scene): boolean {
  return afterAll.test(source.text.slice(end, end + longestSentence));
}

const longestSentence = 40;

/** From the stop before it to its end. */
function clauseOf({ start, end }: Kept, { source }: Scene): string {
  const before = source.text.slice(Math.max(0, start - longestSentence), start);
  return clauseSoFar(before) + source.text.slice(start, end);
}

/** 资金10万元|退回, 贷款2万元|被银行收回了 */
const takenBack =
  /^(?:已经?|[又都也被]|全部?|[县镇乡市]里|财政局?|银行)*(?:退回|退还|收回|收走|追回)[去来了]*(?:[给到]?(?:[县镇乡市]里?|上级|财政局?|银行|单位)+)?了?$/;
const funds = new Set(["project_funds", "loan"]);

/** 项目取消了,资金10万元|退回: what was won is no longer there. */
function dropTakenBack({ text, tokens }: Segment, { entries: { list } }: Scene): boolean {
  const last = list.at(-1);
  if (last === undefined || !funds.has(last.facts.measure) || last.end !== tokens[0]?.start) return false;
  if (!takenBack.test(text)) return false;
  list.pop();
  return true;
}

const notPaidOut = /^(?:都|也|还)?[没未]有?[发给送](?:成|出去|到)?(?:因为?|由于)?$/;

/** 李平家慰问金500元|没发|他不在: a sum that was only named, and not handed over. Not: 给李平500元,他没收, 送了500元,剩下的没发 */
function dropNotPaidOut({ text, tokens, hasFigure, hasName }: Segment, scene: Scene): boolean {
  const { list } = scene.entries;
  const last = list.at(-1);
  if (last?.facts.measure !== "cash" || last.sentence !== scene.sentence || hasFigure || hasName)
    return false;
  if (!notPaidOut.test(text) || (tokens[0]?.start ?? 0) - last.end > 0) return false;
  if (/[送给发捐拿带出]/.test(clauseOf(last, scene))) return false;
  list.pop();
  return true;
}

export const cameToNothing = new Grounds<Segment, [Scene]>(
  [new Requirement({ oneOf: "没不未爽出回" }), dropFailed],
  [new Requirement({ oneOf: "退收追" }), dropTakenBack],
  [new Requirement({ oneOf: "发给送" }), dropNotPaidOut],
);
