import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, type Token, tokenAt } from "../words/tokens.ts";
import { textOf } from "./stretch.ts";
import { isOfTheirs } from "./subject.ts";

/** 送去两袋他说|去年|的还剩一袋, 她说儿子|前天|走了, 说是上个月|买的: the household speaks of that time; nothing is done by us on it. */
export function isDayTheyTellOf(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const says = has(before, Role.say) ? at - 1 : before !== undefined && isOfTheirs(before) ? at - 2 : -1;
  if (says < 0 || !has(tokens[says], Role.say) || !isSaidByThem(tokens, says)) return false;
  // 他说|昨天|走访组到了他家
  if (whoCame.test(textOf(tokens.slice(at + 1, at + 3)))) return false;
  // 他说|昨天|领到两袋, 他说|昨天|我给他送了面
  return !tokens.slice(at + 1, at + 3).some((token) => hasSome(token, ofOurs));
}

/** 他|说, 刘军|打电话|说, 给了两瓶药|说是; not 我|说, 我打电话|说 */
function isSaidByThem(tokens: readonly Token[], says: number): boolean {
  for (let at = says - 1; at >= Math.max(0, says - 3); at -= 1) {
    const token = tokens[at];
    if (token === undefined || has(token, Role.cadreSelf) || token.kind === "mark") return false;
    if (isOfTheirs(token)) return true;
  }
  return says === 0 || tokens[says]?.text === "说是";
}

const whoCame = /^(?:走访|慰问|入户|工作[队组]|帮扶|驻村)/;
const ofOurs = rolesOf(Role.cadreSelf, Role.dative, Role.receive, Role.missed, Role.help);

/** 把|昨天|借的锄头还了他, 把|前天|落下的资料补上了: which thing it is. Not: 把|昨天|走访的情况报一下 */
export function isDayOfWhichThing(tokens: readonly Token[], at: number): boolean {
  const owned = tokenAt(tokens, at - 1)?.text;
  if (owned !== "把" && tokenAt(tokens, at - 2)?.text !== "把") return false;
  const of = tokens.findIndex(({ text }, place) => place > at && text === "的");
  if (of < 0 || of > at + longestWhich || tokens[of + 1] === undefined) return false;
  return which.test(textOf(tokens.slice(at + 1, of)));
}

/** 李平家|上周|说的化肥今天送去了两袋: spoken of then, and handed over on a day told behind it. */
export function isDayOfTalk(tokens: readonly Token[], at: number): boolean {
  if (!/^[说提讲]/.test(tokens[at + 1]?.text ?? "")) return false;
  const of = tokens[at + 2]?.text === "的" ? at + 2 : at + 3;
  if (tokens[of]?.text !== "的" || !/^[说提讲][到过起]?$/.test(textOf(tokens.slice(at + 1, of))))
    return false;
  const day = tokens.findIndex(({ kind }, place) => place > of + 1 && kind === "day");
  return day > 0 && tokens.slice(day + 1, day + 4).some((token) => has(token, Role.give));
}

const longestWhich = 5;
const which =
  /^(?:[我咱]们?|[他她]家?)?(?:说|讲|商量|谈|定|订|约)好(?:了)?$|^(?:[我咱]们?|[跟找从问][他她]|[他她]家?)?(?:答应|借|落|丢|忘|剩|欠|没(?:送|发|给|带))(?:下|了|来|走|给[他她我]|在[^,]{1,3})?$/;

/** 看了看|上周|送的鸡苗都活着呢, |昨天|给他送的化肥他已经撒地里了: what became of it by now. Not: 上周送的鸡苗50只都活着 */
export function isDayOfThingSeen(tokens: readonly Token[], at: number): boolean {
  const of = tokens.findIndex(({ text }, place) => place > at && text === "的");
  if (of < 0 || of > at + longestWhich || !has(tokenAt(tokens, of - 1), Role.give)) return false;
  const thing = tokens[of + 1];
  if (thing === undefined || thing.kind === "mark" || thing.quantity !== null) return false;
  return becameOf.test(textOf(tokens.slice(of + 2, of + 8)));
}

const becameOf =
  /^(?:[他她]家?)?(?:都|全|也|已经?|早就|还)*(?:活着|活得|长(?:大|高|得|势|到)|用[完上]了|吃完了|撒(?:到|在)?(?:地|田)|撒[完了]|种[下上]了|下地了|穿上了|盖上了|死了)/;
