import { Role, rolesOf } from "../words/roles.ts";
import { isThing } from "../words/things.ts";
import { has, type Token } from "../words/tokens.ts";
import type { Clause } from "./clause.ts";
import type { Scene } from "./scene.ts";
import { textOf } from "./stretch.ts";

/** 发化肥: 慰问金: 今日入户: 湖羊今天都发下去了: what follows is told under it. */
export function readHeading(clause: Clause, scene: Scene): void {
  const { tokens } = clause;
  if (tokens.some((token) => token.mention !== null)) return;
  if (tokens.some((token) => token.word?.measure?.id === "visit") || goesRound(tokens))
    scene.visitHead = true;
  // 走访:李平;|谈心:刘军: another act. Not: 走访情况:谈心、宣讲:
  else if (tokens.length === 1 && namesAct(tokens[0])) scene.visitHead = false;
  // 慰问老党员:李平300元
  if (tokens.some(({ word }) => isComfort(word))) scene.comfortHead = true;
  if (has(tokens[tokens.length - 1], Role.build)) scene.buildingSentence = scene.sentence;
  const noun = thingHeaded(tokens);
  const sells = tokens.some((token) => has(token, Role.sell));
  if (noun !== undefined) {
    const head = headOf(noun, tokens);
    // 代销蜂蜜: sold, and given to nobody.
    scene.head = head !== null && sells ? { ...head, measure: "sale" } : head;
    // 化肥:李平2袋;面粉:|李平1袋: what an earlier heading had is no kind of it.
    scene.lastGoods = null;
  }
  // 帮助销售清单: what was sold for whom.
  else if (sells) scene.head = { text: "", measure: "sale", unit: null };
  // 慰问名单及金额: how much each was given.
  else if (scene.visitHead && tokens.some(({ text }) => text.endsWith("金额")))
    scene.head = { text: "金额", measure: "cash", unit: null };
}

const acts = new Set("talk outreach labour medical solved".split(" "));

function namesAct(token: Token | undefined): boolean {
  return acts.has(token?.word?.measure?.id ?? "");
}

const ofGiving = /^(?:帮扶|慰问|捐赠|赠送|捐助|发放|爱心|救助|救灾|扶贫|生活|本次|送去?)$/;

/** 物资:化肥30袋; 发放物资: — a class of things labels the list behind it. Not: 需求物资:, 库存物资: */
export function labelsGoods({ tokens, opensLine, heads, text: said }: Clause, text: string): boolean {
  if (!opensLine) return false;
  const of = tokens[0]?.word?.goodsClass === true ? 0 : 1;
  const label = tokens[of];
  if (label?.word?.goodsClass !== true || (of === 1 && !ofGiving.test(tokens[0]?.text ?? ""))) return false;
  return tokens.length > of + 1 ? text.charAt(label.end) === ":" && !/[缺欠差]/.test(said) : heads;
}

/** 今天去坳背村三户: the way to so many. */
function goesRound(tokens: readonly Token[]): boolean {
  return (
    tokens[tokens.length - 1]?.quantity?.unit?.kind === "household" &&
    tokens.some((token) => has(token, Role.go)) &&
    tokens.every((token) => !has(token, Role.give) && !has(token, Role.not))
  );
}

/** 油茶苗发放(棵): what the figures below count, and in what. */
function headOf(noun: Token, tokens: readonly Token[]): Scene["head"] {
  if (isComfort(noun.word)) return { text: noun.text, measure: "cash", unit: null };
  if (noun.word?.measure?.id === "loan" && owed.test(textOf(tokens))) return null;
  const unit = tokens.find(({ bracketed, word }) => bracketed && word?.unit)?.word?.unit ?? null;
  // 苜蓿|种子: which kind.
  const kind = noun.word?.goods == null ? undefined : tokens[tokens.indexOf(noun) - 1];
  const isKind = kind !== undefined && (isThing(kind) || (kind.kind === "text" && kind.pos === "other"));
  const ofKind = isKind && kind.end === noun.start && kind.text.length >= 2;
  const text = (ofKind ? kind.text : "") + noun.text + restOfName(noun, tokens);
  return { text, measure: noun.word?.measure?.id ?? null, unit };
}

/** 信贷提醒, 到期贷款, 未还贷款: lent before, and seen to by nobody now. */
const owed = /提醒|催|到期|逾期|欠|未还|还[款贷清]|存量|余额/;

/** 马铃薯|种|薯: what the name of the thing goes on with, as far as open text stands there. */
function restOfName(noun: Token, tokens: readonly Token[]): string {
  let end = tokens.indexOf(noun) + 1;
  while (tokens[end]?.start === tokens[end - 1]?.end && isPartOfName(tokens[end])) end += 1;
  const rest = tokens.slice(tokens.indexOf(noun) + 1, end);
  return rest.at(-1)?.kind === "text" && !ofLists.test(textOf(rest)) ? textOf(rest) : "";
}

const ofLists = /^(?:如下|名单|清单|记录|情况|明细|花名册|登记|汇总|统计|台账|签收|接龙|表|数)/;

function isPartOfName(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === "text" ? token.pos !== "act" : token.text.length === 1 && has(token, Role.own))
  );
}

/** What the figures below count: a thing or measure of the lists; beside a word of giving, what the dictionary calls a thing. */
function thingHeaded(tokens: readonly Token[]): Token | undefined {
  if (tokens.some((token) => token.quantity !== null && token.quantity.unit?.kind !== "household"))
    return undefined;
  const listed = tokens.find(
    (token) =>
      token.word?.goods ||
      token.text === "慰问品" ||
      // 核桃苗: bought to be handed out, whatever grows of it.
      (token.kind === "text" && token.text.endsWith("苗") && token.text.length >= 2) ||
      (token.word?.measure && token.word.measure.id !== "visit"),
  );
  if (listed !== undefined) return listed;
  if (!tokens.some((token) => has(token, Role.give) || has(token, Role.receive))) return undefined;
  const last = tokens[tokens.length - 1];
  // 发放清单, 发放名单: over names and figures, and no thing itself.
  const ends = last?.kind === "text" && last.text.length >= 2 && !ofLists.test(last.text) ? last : undefined;
  return (
    ends ??
    tokens.find(
      ({ kind, pos, opens, text }) =>
        kind === "text" &&
        (pos === "thing" || (pos === "place" && opens === "thing")) &&
        text.length >= 2 &&
        !ofLists.test(text),
    )
  );
}

const acting = rolesOf(Role.give, Role.receive, Role.go, Role.sell, Role.own, Role.need, Role.wish);
const soldForThem = /帮|代(?!购)|助|消费/;

/** 鸡苗发放情况: in front of names with a figure each; null where no giving is told. */
export function headOfLabel({ labelTokens: label, labelText, ...clause }: Clause): Scene["head"] {
  // 慰问金到户情况, 慰问情况: money without a word for it is what comfort was given in.
  const noun = thingGiven(label) ?? label.find(({ word }) => word?.measure?.id === "cash" || isComfort(word));
  if (noun !== undefined) return headOf(noun, label);
  // 帮销记录:李平,|蜂蜜20斤: what was sold for whom. Not: 代销工作:走访李平,送大米2袋
  const bare = clause.hasName && clause.measures.length === 0 && !clause.roles.hasSome(acting);
  const sells = bare && soldForThem.test(labelText) && label.some((token) => has(token, Role.sell));
  return sells ? { text: "", measure: "sale", unit: null } : null;
}

function isComfort(word: Token["word"]): boolean {
  return word?.measure?.id === "visit" && word.text.includes("慰问");
}

/** 鹅苗都发下去了: the thing beside a word of giving. */
export function thingGiven(tokens: readonly Token[]): Token | undefined {
  return tokens.some((token) => has(token, Role.give) || has(token, Role.receive))
    ? thingHeaded(tokens)
    : undefined;
}

/** 方式:电话, 形式:微信视频: the household was called, not visited. */
export function tellsOfCall(clause: Pick<Clause, "label" | "tokens" | "isRow">): boolean {
  // 电话联系 under 走访情况, in a row of a table
  if (clause.isRow && clause.label !== "mode") return onlyCalled.test(textOf(clause.tokens));
  return (
    clause.label === "mode" &&
    clause.tokens.some((token) => has(token, Role.contact) || token.word?.measure?.id === "talk") &&
    !clause.tokens.some((token) => token.word?.measure?.id === "visit" && !/电话|视频|微信/.test(token.text))
  );
}

const onlyCalled =
  /^(?:已|只|仅)?(?:通过|用)?(?:打?了?电话|视频|微信|语音|电联|致电)(?:联系|沟通|走访|回访|问候|慰问|通话|交流|连线)?(?:了|过)?$/;

const away =
  /^(?:家|户|家里)?(?:一直|已|都|全家|人)*(?:外出(?:务工|打工|未归|就医)?|在外(?:务工|打工|地)?|在外地(?:务工|打工)?|(?:出门|出去)(?:务工|打工)?)了?$/;

/** 3、李桂花 外出: all that a line of a visit's list tells of whoever it names is that they were away. */
export function saysOnlyAway(tokens: readonly Token[]): boolean {
  const name = tokens.findLastIndex(({ mention }) => mention !== null);
  return name >= 0 && away.test(textOf(tokens.slice(name + 1)).trim());
}

/** 是否在家:否, 见面|×: nobody was met. */
export function tellsOfAbsence(clause: Clause): boolean {
  return /^(?:×|否|不|没|无|未|不在|未见|没见到|外出|锁)/.test(textOf(clause.tokens));
}
