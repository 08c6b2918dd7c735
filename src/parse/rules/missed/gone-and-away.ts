// Who was met and who was not, where the words beside each other tell it, and none of them alone.

import { Requirement } from "../../scene/requirement.ts";
import type { Rule } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import { Role } from "../../words/roles.ts";
import { has, type Token } from "../../words/tokens.ts";

/** As much as is read of what stands beside. */
const longest = 40;

const kin = "(?:他|她|人|家|门|[儿女孙]|媳|伴|老|爱|妻|丈|父|母|爸|妈|爹|娘|大|邻)";
/** |刘军没在, ,陈九斤不在家: another than the one told of, who was not there. */
const otherAway = new RegExp(
  `^,?(?!${kin})[\\u4e00-\\u9fff]{2,4}?(?:家里?)?(?:[没不未]在家?|[没无]人|没(?:见|碰|遇)[到着]|锁着?门)(?!接|[^,。;\\n]{0,4}电话)`,
);

/**
 * 李平去了|刘军没在, 李平去了,|陈九斤不在: called on, as the next one tells.
 * Not: 李平去了县城, 李平去了,他女儿没在
 */
export const goneBeforeMiss: Rule = {
  id: "visit/gone",
  requires: new Requirement({ stances: ["done"], named: true, oneOf: "去看见" }),
  read({ named, tokens, closesClause }, { entries, source }) {
    const [first] = tokens;
    if (first?.mention == null || named.named.length !== 1) return;
    const said = textOf(tokens.slice(has(tokens[1], Role.home) ? 2 : 1));
    if (!/^(?:去[了过]|看了|见[到着]了?)$/.test(said)) return;
    const end = tokens.at(-1)?.end ?? 0;
    if (!closesClause && source.text.charAt(end) === ",") return;
    if (otherAway.test(source.text.slice(end, end + longest)))
      entries.visit(named.named, false, tokens, "visit/gone");
  },
};

const someone = "(?:人|他们?|她们?|老人家?|老[两俩]口子?|两口子)";
const away = "(?![^,]{0,3}(?:县|城里|镇上|外[地面]|医院|[女儿]子?家|亲戚|邻居|学校|工地|厂|电话|视频))";
/** 绕到后院|见他在劈柴, 进屋见他病在床上 */
const sawThem = new RegExp(
  `^(?!.*[没不说讲听])(?:后来|结果|[我咱]们?|就|便|又|再)*(?:(?:[绕走转跑找摸]|推门|推开|进)[^,]{0,8}?)(?:一看|才|就)*(?:见|看[见到]?|发现|瞧见|碰[见到]|遇[见到]|找[到着])(?:了|是)?(?!人)${someone}(?:一个人|自己|正|就|还)*(?:${away}在|病|躺|睡|坐|蹲)`,
);
/** 原来在厨房, 一看在后院喂羊, 他从后院出来了, 他在楼上睡觉 */
const wasThere = new RegExp(
  `^(?:谁知|哪知|没想到|结果|其实)?(?:原来|一看|其实)?(?:${someone})?(?:正|就|一直|还)*(?:${away}在(?:家里?|家中|自家)?(?=[^,没不说])[^,说外家]{0,3}(?:厨房|灶房?|院|屋|楼|房|炕|床|地|园|圈|棚|沟|坡|山)[^,说]{0,6}|在(?:家里?|家中)[^,说没不外]{1,6}|从[^,说]{1,6}出来了?|[躺睡坐蹲]在[^,说家外]{1,6})$`,
);
/** 没人应,转身要走,听到有人哼,|推门一看,是他老伴躺在床上 */
const pushedAndSaw = new RegExp(
  `(?:推门|推开门|进门|进屋|开门|走?进去|进院子?)(?:进去)?(?:一看|看?见|发现),?(?:是|原来|只见|就见)?(?:${someone}|[他她]?(?:老伴|爱人|妻子|老婆|丈夫|母亲|父亲|儿子|女儿|儿媳))(?:一个人|自己|正|就|还)*(?:${away}在|病|躺|睡|坐|蹲|靠)`,
);
const farthest = 60;
const thought = /以为[^,;。\n]{1,10}$/;

/**
 * 以为李平不在家,|原来在厨房; 李平家没人应,|绕到后院见他在劈柴: there all the time.
 * Not: 李平不在家,邻居说他在地里; 以为李平不在家,原来他在县城, 原来在外打工; 李平不在家,走到邻居家看见人在打牌
 */
export const foundThere: Rule = {
  id: "visit/found",
  requires: new Requirement({ people: true, oneOf: "在躺睡坐蹲从病" }),
  after: "entries",
  read({ people, clause, tokens, text }, { entries, sentence, source }) {
    if (!/[在躺睡坐蹲从病]/.test(text)) return;
    const miss = entries.list.at(-1);
    if (miss?.sentence !== sentence || !miss.facts.missed || people.named.length !== 1) return;
    const start = clause.tokens[0]?.start ?? 0;
    const end = clause.tokens.at(-1)?.end ?? start;
    if (end - miss.end < farthest && pushedAndSaw.test(source.text.slice(miss.end, end))) {
      entries.meet(people.named, tokens, "visit/found");
      return;
    }
    if (miss.start >= start || !/^[^,;。\n]{0,4},$/.test(source.text.slice(miss.end, start))) return;
    const only = source.text.slice(Math.max(0, miss.end - 16), miss.end);
    if (!sawThem.test(clause.text) && !(thought.test(only) && wasThere.test(withoutName(clause.tokens))))
      return;
    entries.meet(people.named, tokens, "visit/found");
  },
};

function withoutName(tokens: readonly Token[]): string {
  return textOf(tokens[0]?.mention == null ? tokens : tokens.slice(has(tokens[1], Role.home) ? 2 : 1));
}

/** 推门一看|李平|躺在炕上 */
const pushedIn = /^(?:[我咱]们?|就|便|又)*(?:推门|推开门|进门|进屋|开门)(?:进去)?(?:一看|看?见|看到|发现)$/;
const lies = /^(?:一个人|自己|正|就|还)*(?:躺|睡|病|坐|蹲)(?:倒)?在(?:炕|床|沙发|地|屋|院|灶|火)/;

/** 喊了两声没人应,|推门一看李平躺在炕上: called on, told by how he was found. */
export const foundInside: Rule = {
  id: "visit/found-inside",
  requires: new Requirement({ stances: ["done"], named: true, oneOf: "推进开" }),
  read({ named, tokens }, { entries }) {
    const at = tokens.findIndex(({ mention }) => mention !== null);
    if (named.named.length !== 1 || !pushedIn.test(textOf(tokens.slice(0, at)))) return;
    if (lies.test(textOf(tokens.slice(at + 1))))
      entries.visit(named.named, false, tokens, "visit/found-inside");
  },
};

const waitedFor =
  /(?:等|守|候)(?:了|到)[^,;。\n没]{1,10}(?:也|都|还是|还|一直|始终)*没(?:有)?(?:[等见碰][到着来]|见)(?:人|他|她|本人|老人)?$/;
const notBack =
  /家(?:门口|院里|里)?(?:等|守|候)了[^,;。\n没师员]{1,8}?(?:人|他|她)(?:也|都|还是|还|一直)*没(?:有)?回(?:来|家)$/;
/** 在李平家等了半天,|没等到他 */
const inVain = /^(?:但是?|可|结果|最后|也|都|还是|还|一直|始终)*没(?:有)?[等守候]到(?:人|他|她|本人|老人)?$/;
const elsewhere = /村[委部里]|单位|学校|镇|县|路[口上]|车站|医院|地里|市场|电话|微信/;

/** 在李平家|等了半天没等到, 等了半小时没等到|李平, 李平家等了两个小时人没回来: waited for in vain. Not: 在村委会等了半天没等到李平 */
export const waitedInVain: Rule = {
  id: "visit/waited",
  requires: new Requirement({ stances: ["done"], people: true, oneOf: "等守候" }),
  read({ people, clause, roles, tokens, text }, { entries, sentence }) {
    if (people.named.length !== 1 || roles.has(Role.kin) || elsewhere.test(clause.text)) return;
    const went = entries.list.at(-1);
    if (inVain.test(text) && went?.sentence === sentence && went.facts.measure === "visit") {
      if (went.facts.households.join() === people.named[0]?.id)
        entries.visit(people.named, true, tokens, "visit/waited");
      return;
    }
    const last = clause.tokens.at(-1);
    const said = last?.mention == null ? clause.text : textOf(clause.tokens.slice(0, -1));
    if (/[等守候]/.test(text) && (waitedFor.test(said) || notBack.test(said)))
      entries.visit(people.named, true, tokens, "visit/waited");
  },
};

const atKin =
  /^(?:家)?(?:还|也|都|现在|最近|一直)?在(?:[他她]?(?:大|小|二)?(?:女儿|儿子|闺女|姑娘)|亲戚|娘|外婆)家(?:里|住)?$/;

/** 去了三家,刘军没在家,|李桂花在女儿家: one more who was not there. Not: 李桂花在女儿家 */
export const awayAsWell: Rule = {
  id: "visit/away-as-well",
  requires: new Requirement({ stances: ["done", "theirs"], named: true, oneOf: "家" }),
  after: "entries",
  read({ named, tokens, clause, text }, { entries, sentence, source }) {
    if (!text.includes("家")) return;
    const miss = entries.list.at(-1);
    if (miss?.sentence !== sentence || !miss.facts.missed || named.named.length !== 1) return;
    if (tokens[0] !== clause.tokens[0] || tokens[0]?.mention == null) return;
    if (source.text.slice(miss.end, tokens[0].start) !== ",") return;
    if (atKin.test(textOf(clause.tokens.slice(1))))
      entries.visit(named.named, true, tokens, "visit/away-as-well");
  },
};
