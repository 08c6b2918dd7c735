import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, joinsRow, type Token } from "../../words/tokens.ts";

/** 和李平、银行通了电话 */
export const calledOffices = new Sign(
  "和跟与同给",
  /[和跟与同给][^,。;!?\n]{2,14}[、和及][^,。;!?\n]{1,8}(?:通|打|电话|微信)[^,。;!?\n]{0,4}(?:电话|视频|联系|沟通|话)/,
);

const office =
  /(?:银行|信用社|农商行|公司|医院|卫生院|学校|村委会|合作社|民政|法院|超市|政府|残联|妇联|厂家|厂|局|所|站|办公室)$/;

/** 和|李平||通了电话 without |、|银行|: the office besides whom it was about. Not: 和李平、刘军通了电话 */
export function withoutOfficesCalled(tokens: readonly Token[]): readonly Token[] {
  const left = new Set<Token>();
  tokens.forEach((token, at) => {
    if (!isTalk(token)) return;
    let from = at;
    while (from > 1 && office.test(tokens[from - 1]?.text ?? "") && joins(tokens[from - 2])) from -= 2;
    const whom = has(tokens[from - 1], Role.home) ? from - 2 : from - 1;
    if (from === at || tokens[whom]?.mention == null) return;
    for (const one of tokens.slice(from, at)) left.add(one);
  });
  return left.size === 0 ? tokens : tokens.filter((token) => !left.has(token));
}

/** 李平正和老伴聊天, 他和儿子在聊天 */
export const theirTalk = new Sign(
  "正在",
  /(?:正在?|在)[和跟与同][^,。;!?\n]{1,6}(?:聊|拉|唠|说|谈|视频|电话)|[和跟与同][^,。;!?\n]{1,6}正?在(?:聊|拉|唠|说|谈|视频|打电话|通电话)/,
);

const others = /^(?:邻居|隔壁|亲戚|朋友|同学|战友|工友|老乡|村民|街坊|别人|人家|邻里)们?$/;
const now = /^(?:正在?|在)$/;
const givesWay = /^(?:和|跟|与|同|陪着?|找|让|请|叫|给|帮着?|看见|到|去|在)$/;

/** |李平| without |正|和|老伴|聊天|: what they were at among themselves. Not: 他正和我们聊天, 我正和李平的儿子聊天, 李平和我聊天 */
export function withoutTheirTalk(tokens: readonly Token[]): readonly Token[] {
  const left = new Set<Token>();
  tokens.forEach((token, at) => {
    if (!isTalk(token)) return;
    const behind = now.test(tokens[at - 1]?.text ?? "") ? at - 2 : at - 1;
    if (!has(tokens[behind], Role.kin) && !others.test(tokens[behind]?.text ?? "")) return;
    const by = isOfTheirs(tokens[behind - 1]) && !isWith(tokens[behind - 1]) ? behind - 2 : behind - 1;
    if (!isWith(tokens[by])) return;
    const front = now.test(tokens[by - 1]?.text ?? "") ? by - 2 : by - 1;
    if (front === by - 1 && behind === at - 1) return;
    const who = tokens[front];
    if (who === undefined || !(who.mention !== null || isOfTheirs(who))) return;
    if (givesWay.test(tokens[front - 1]?.text ?? "") || has(tokens[front - 1], Role.cadreSelf)) return;
    for (const one of tokens.slice(front + 1, at + 1)) left.add(one);
  });
  return left.size === 0 ? tokens : tokens.filter((token) => !left.has(token));
}

function isTalk({ word }: Token): boolean {
  return word?.measure?.id === "talk";
}

function joins(token: Token | undefined): boolean {
  return joinsRow(token) || /^(?:及|以及)$/.test(token?.text ?? "");
}

function isWith(token: Token | undefined): boolean {
  return /^[和跟与同]$/.test(token?.text ?? "");
}

/** 他, 她, 老人 */
function isOfTheirs(token: Token | undefined): boolean {
  return has(token, Role.pronoun) || /^(?:老[人汉太婆爷][家太]?|户主|两口子|老两口)$/.test(token?.text ?? "");
}
