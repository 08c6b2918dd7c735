import type { Person, Scene } from "../scene/scene.ts";
import { textBehind, textOf } from "../scene/stretch.ts";
import { Role } from "../words/roles.ts";
import { has, type Token } from "../words/tokens.ts";

/** 我的联系户, 全部联系户, 我的3户联系户, 我包的4户. */
export function ownHouseholds(tokens: readonly Token[], scene: Scene, count: number | null): Person[] | null {
  const byVerb = tokens.some((_token, at) => isLinkedByVerb(tokens, at));
  const at = tokens.findIndex((token) => has(token, Role.ownHouseholds));
  if ((at < 0 && !byVerb) || scene.sender.linked.length === 0) return null;
  // 各自对帮扶对象入户走访: of several cadres, each called on his own. Not: 联系户各自送米1袋
  const text = textOf(tokens);
  if (eachHisOwn.test(text) || othersWent.test(text)) return null;
  if (count !== null && tokens.some((token) => countsOthers(token, count))) return null;
  if (someAway.test(textBehind(tokens, scene.source, longestRest))) return null;
  const all =
    count === null && byVerb
      ? true
      : count === null
        ? tokens.some(
            (token) => has(token, Role.allOf) || isSender(token, tokens) || has(token, Role.each),
          ) || /我联系的|联系的|包的|^my/.test(tokens[at]?.word?.text ?? "")
        : count === scene.sender.linked.length;
  if (!all) return null;
  return scene.sender.linked.map((household) => ({
    id: household.id,
    villageId: household.villageId,
    name: household.name,
  }));
}

/** 我, 本人, 单位|买了联系户的鸡. Not: 我局干部|走访联系户4轮, whose calls are an office's */
function isSender(token: Token, tokens: readonly Token[]): boolean {
  if (!has(token, Role.cadreSelf)) return false;
  return (
    !/[局院校站所队司]|单位/.test(token.text) || !tokens.some(({ word }) => word?.measure?.id === "visit")
  );
}

const links = new Set(
  "联系 包 包联 包保 包扶 帮 帮扶 帮联 结对 结对帮扶 联系帮扶 结对联系 对口帮扶 挂钩 挂联 挂包 联 结亲 负责 负责联系".split(
    " ",
  ),
);

/** 我联系的|4户, 我们包的几户, 我结对的农户: households by the verb that links them. */
function isLinkedByVerb(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], Role.cadreSelf)) return false;
  const of = tokens[at + 2]?.text === "的" ? at + 2 : at + 3;
  if (tokens[of]?.text !== "的" || !links.has(textOf(tokens.slice(at + 1, of)))) return false;
  const what = tokens[of + 1];
  return (
    what?.quantity?.unit?.kind === "household" ||
    has(what, Role.householdClass) ||
    has(what, Role.ownHouseholds) ||
    what?.text === "户"
  );
}

/** 走访5户联系户,|其中2户未在家: nobody knows which of them was. Not: 其中李平家没人 */
const someAway =
  /^,(?:其中|但)?有?[\d一二两三四五六七八九十]+户(?:家里|家中|都|也|均|今天)?(?:没人|没在|未在|不在|未遇|没遇|无人|锁|外出)/;
const longestRest = 16;

/** 5户联系户今天走了|3户, 包户8户今天入户|5户: of them, and nobody knows which. */
function countsOthers({ quantity }: Token, count: number): boolean {
  return quantity?.unit?.kind === "household" && quantity.value !== null && quantity.value !== count;
}

const eachHisOwn = /^(?![^,]*户各自)[^,]*各自(?:对|到|去|走访|看望|慰问|联系|入户|深入)/;

/**
 * 王科长走访了|他的联系户, |各干部走访联系户, |我的同事都去走访了联系户: of whoever went. Not: 我和同事都走访了联系户, 陪王科长走访了我的联系户,
 * 各联系户都走访了
 */
const othersWent =
  /^(?![^,]*[我咱俺]们?(?!的?(?:同事|单位|局|村)))[^,]*[他她]们?的(?:[\d一二两三四五六七八九十]+个?户)?(?:联系|帮扶|结对|包保|包联)(?:户|对象)|^(?![^,]*[我咱俺]们?的?(?:联系|帮扶|结对|包|[\d一二两三四五六七八九十]))(?:[今昨]天|[上下]午|近日|[我咱俺]们?的?|单位的?)*(?:(?:各|每一?[个名位]|其他|别的)[^,户我和同]{0,4}(?:干部|队员|党员|责任人)|(?:其他|别的)?同事)们?(?:都|均|也|已|全部?|分头|分别|今天|去|到|在)*(?:走访|入户|看望|慰问|回访|探访|探望|走|跑|访)/;
