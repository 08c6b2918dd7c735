import { Role } from "../words/roles.ts";
import { has, isMark, type Token, tokenAt } from "../words/tokens.ts";
import { textOf } from "./stretch.ts";

/** Of two named, the one at `at` is not whom the act is for. @param at where the name stands */
type IsBeside = (tokens: readonly Token[], at: number) => boolean;

/** Behind the name and its 家 or 大爷. */
function behindName(tokens: readonly Token[], at: number): number {
  let place = at + 1;
  while (has(tokens[place], Role.home) || (has(tokens[place], Role.title) && !has(tokens[place], Role.kin)))
    place += 1;
  return place;
}

/** 给|李平, 捎给|李平, 送到|李平家: somebody else than the one at `name` gets it. */
function goesTo(tokens: readonly Token[], at: number, name: number): boolean {
  const token = tokens[at];
  const gets = has(token, Role.dative) || (has(token, Role.give) && /[到给]$/.test(token?.text ?? ""));
  return gets && isAnother(tokens, tokens[at + 1]?.text === "了" ? at + 2 : at + 1, name);
}

function isAnother(tokens: readonly Token[], at: number, name: number): boolean {
  const other = tokenAt(tokens, at)?.mention;
  return other != null && other.name !== tokens[name]?.mention?.name;
}

/** 替|刘军|给李平带了2袋面, 受|李平|委托给刘军送去200元: from whom it is. Not: 替李平领了2袋 */
export const isGiverBehindUs: IsBeside = (tokens, at) => {
  const before = tokenAt(tokens, at - 1)?.text ?? "";
  const next = behindName(tokens, at);
  if (/^代?替$|^代$/.test(before)) return goesTo(tokens, next, at);
  return before === "受" && /^(?:所|之|的)?(?:委|嘱|拜)?托付?$/.test(tokens[next]?.text ?? "")
    ? goesTo(tokens, next + 1, at)
    : false;
};

/** 从|李平|家拿了2袋米给刘军: where it was fetched. Not: 从李平家买了2袋米给刘军 */
export const isFetchedFrom: IsBeside = (tokens, at) => {
  if (tokenAt(tokens, at - 1)?.text !== "从") return false;
  const verb = behindName(tokens, at);
  if (!/^[拿取搬借调匀提扛背](?:来|出|走|上)?了?$/.test(tokens[verb]?.text ?? "")) return false;
  return tokens
    .slice(verb + 1, verb + furthest)
    .some((_token, place) => goesTo(tokens, verb + 1 + place, at));
};

const furthest = 7;

/** 用|刘军|家的三轮车给李平送米, 借|李平|的拖拉机帮刘军拉煤: whose cart it was. */
export const isLender: IsBeside = (tokens, at) => {
  if (!lending.test(tokenAt(tokens, at - 1)?.text ?? "")) return false;
  let tool = behindName(tokens, at);
  if (tokens[tool]?.text === "的") tool += 1;
  if (!tools.test(tokens[tool]?.text ?? "")) return false;
  return (
    goesTo(tokens, tool + 1, at) || (has(tokens[tool + 1], Role.help) && isAnother(tokens, tool + 2, at))
  );
};

/** 用刘军家的|三轮车|给李平送米: what it was done with, and no gift. @param at where the tool stands */
export function isLentTool(tokens: readonly Token[], at: number): boolean {
  if (tokenAt(tokens, at - 1)?.text !== "的" || !tools.test(tokens[at]?.text ?? "")) return false;
  const name = has(tokenAt(tokens, at - 2), Role.home) ? at - 3 : at - 2;
  return isLender(tokens, name);
}

const lending = /^(?:用|借用?|开|骑|坐|赶)(?:了|着|上)?$/;
const tools = /(?:车|机|[骡毛]驴|马|背篓|扁担|梯子|工具|锄头|铁锹|电锯|手机|秤)$/;

/** 介绍李平到|刘军|的合作社干活: whose work it is that somebody else was led to. */
export const isEmployer: IsBeside = (tokens, at) => {
  if (!/^[到去在]了?$/.test(tokenAt(tokens, at - 1)?.text ?? "")) return false;
  let whom = at - 2;
  while (whom > 0 && tokens[whom]?.mention == null) whom -= 1;
  // 介绍李平、|陈九斤|到刘军的合作社
  while (isMark(tokenAt(tokens, whom - 1), "、") || has(tokenAt(tokens, whom - 1), Role.joins)) whom -= 2;
  if (whom < 1 || !isAnother(tokens, whom, at) || !places.test(tokens[whom - 1]?.text ?? "")) return false;
  return tokens.slice(at + 1, at + furthest).some(({ word }) => word?.measure?.id === "job");
};

const places = /^(?:帮助?|协助)?(?:介绍|安排|推荐|联系|输送|送)了?$/;

/** 联系|刘军|收购李平家苹果500斤: who buys what is another's. Not: 收购李平、刘军家苹果 */
export const isBuyer: IsBeside = (tokens, at) =>
  /^(?:收购|购买|订购|收)了?$/.test(tokens[at + 1]?.text ?? "") &&
  has(tokens[at + 1], Role.buy) &&
  isAnother(tokens, at + 2, at) &&
  /^(?:联系|协调|动员|请|找|让|叫)(?:了|到)?$/.test(tokenAt(tokens, at - 1)?.text ?? "");

/** 以|刘军|为例给李平讲政策: no more than told of. */
export const isExample: IsBeside = (tokens, at) =>
  /^[以拿]$/.test(tokenAt(tokens, at - 1)?.text ?? "") &&
  /^(?:家|的事|家的事)?(?:为例|举例|来举例|做例子|作例子)/.test(textOf(tokens.slice(at + 1, at + 5))) &&
  tokens.some((_token, place) => place > at && isAnother(tokens, place, at));

/** 和李平聊起|刘军|家的事, 跟李平谈了谈|刘军|的情况: whom they spoke of. Not: 谈了李平、刘军的事 */
export const isSpokenOf: IsBeside = (tokens, at) => {
  const talk = tokenAt(tokens, at - 1);
  if (talk?.word?.measure?.id !== "talk" || !isAnother(tokens, at - 2, at)) return false;
  if (!has(tokenAt(tokens, at - 3), Role.with)) return false;
  const of = behindName(tokens, at);
  return (
    tokens[of]?.text === "的" && /^(?:事情?|情况|问题|困难|病|矛盾|近况)$/.test(tokens[of + 1]?.text ?? "")
  );
};

/**
 * 走访|李平|妹夫刘军, 看望|李平|的舅舅陈九斤, 走访刘军(|李平|亲戚): whose kin the other is, who has a house of his own.
 * Not: 走访李平的儿子刘军, who lives with him; 走访李平大哥、刘军
 */
export const isOfKin: IsBeside = (tokens, at) => {
  let kin = behindName(tokens, at);
  const of = tokens[kin]?.text === "的";
  if (of) kin += 1;
  if (!(of ? kinElsewhere : calledKin).test(tokens[kin]?.text ?? "")) return false;
  if (isAnother(tokens, kin + 1, at)) return (tokens[kin + 1]?.mention?.fits.length ?? 0) > 0;
  let opens = at - 1;
  if (/^[是系]$/.test(tokenAt(tokens, opens)?.text ?? "")) opens -= 1;
  return (
    isMark(tokens[kin + 1], ")") && isMark(tokenAt(tokens, opens), "(") && isAnother(tokens, opens - 1, at)
  );
};

const calledKin =
  /^(?:亲戚|亲家|老?丈人|丈母娘|岳父|岳母|[姐妹]夫|小舅子|大舅哥|大舅子|女婿|侄[子儿女]|外甥女?|连襟|[堂表](?:[兄弟哥姐妹]|兄弟|姐妹)|弟弟|哥哥|妹妹|姐姐|战友|同学|隔壁|对门)$/;
const kinElsewhere = new RegExp(
  `${calledKin.source}|^(?:舅[舅父]|叔叔|[大二三小]?[叔伯舅姑姨]|伯[伯父]|姑[姑父妈]|姨[父妈]|朋友|大?[哥弟姐妹])$`,
);

/** 走访|李平|的邻居, 跟|李平|家邻居聊了会儿: somebody else, whom nobody names. Not: 走访李平,邻居说他出门了 */
export const isOfNeighbour: IsBeside = (tokens, at) => {
  let next = behindName(tokens, at);
  if (tokens[next]?.text === "的") next += 1;
  if (!/^(?:隔壁)?(?:邻居|街坊|邻里)们?$/.test(tokens[next]?.text ?? "")) return false;
  const verb = tokenAt(tokens, at - 1)?.text === "了" ? tokenAt(tokens, at - 2) : tokenAt(tokens, at - 1);
  if (verb?.word?.measure?.id === "visit")
    return tokens[next + 1] === undefined || tokens[next + 1]?.kind === "mark";
  return has(verb, Role.with) && tokens[next + 1]?.word?.measure?.id === "talk";
};

/** 走访李平时|刘军|也来了, 到刘军家时|李平|正好在: who was met in the other's house. Not: 走访李平时刘军也在家 */
export const isThereToo: IsBeside = (tokens, at) => {
  if (!/^(?:的?时候?|期间)$/.test(tokenAt(tokens, at - 1)?.text ?? "")) return false;
  const end = tokens.findIndex((token, place) => place > at && token.kind === "mark");
  const told = textOf(tokens.slice(at + 1, end < 0 ? tokens.length : end));
  const whose = has(tokenAt(tokens, at - 2), Role.home) ? at - 3 : at - 2;
  return isAnother(tokens, whose, at) && there.test(told);
};

const there =
  /^(?:[他她])?(?:也|正好|刚好|恰好|正巧|碰巧|都){1,2}(?:在场?|在那里?|在这里?|过?来了?|赶?到了?|赶来了?)$/;
