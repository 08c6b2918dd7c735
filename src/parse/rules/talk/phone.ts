import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import { share } from "../../scene/share.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { textBefore, textOf } from "../../scene/stretch.ts";
import { personOf } from "../../scene/subject.ts";
import { Sign } from "../../text/characters.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, type Token } from "../../words/tokens.ts";
import { isCallOfOthers } from "./others-call.ts";

/** A verb of talking and its object with anything small between: 唠了会儿嗑, 拉了拉家常, 聊了阵天, 说了半天话. */
const separable = new Sign(
  "拉唠聊扯摆谝喧说谈侃",
  /(?:拉|唠|聊|扯|摆|谝|喧|说|谈|侃)(?:了|过|起|着)?(?:[拉唠聊扯摆说谈])?(?:了)?(?:一?(?:会儿?|阵子?|哈|下|个|场|通)|半天|半晌|[几两三]?句|好久|老半天|些)?(?:的)?(?:家常|嗑|龙门阵|闲传|闲话|闲天|家长里短|心里话|知心话|大天|天(?!气))|(?:说|谈)了?(?:一?(?:会儿?|阵子?|哈)|半天|半晌|好久|老半天)(?:的)?话|[说谈]了的?话|(?:聊|唠|谈|拉|谝|喧)(?:了)(?:一?(?:会儿?|阵子?|哈|通|场)|半天|[一老]?半?晌|好久|很久|老半天|许久|几句|[^,;。]{0,2}(?:分钟|个?多?(?:小时|钟头)))|谈了的?心|[聊唠谝喧][^,;。了过到起]{1,8}的事/,
);

const aboutIt = new Sign("事问想打谈", /[^,](?:事|事情|事儿|问题|想法|打算|谈了)$/);

/** 和李平聊了贷款的事, 跟王五家商量了修路的事, 跟李平谈了|一下午: with whom, and that it was talked over. */
function isTalkedOver({ tokens }: Segment): boolean {
  const at = tokens.findIndex((token) => has(token, Role.with));
  if (tokens[at + 1]?.mention == null) return false;
  const verb =
    has(tokens[at + 2], Role.home) || has(tokens[at + 2], Role.title) ? tokens[at + 3] : tokens[at + 2];
  return /^(?:聊|谈|唠|商量)/.test(verb?.text ?? "");
}

const calls = new Sign("电视", /电话|来电|视频/);

/**
 * 拉了会儿家常, 唠了会儿嗑, 聊了半个钟头
 * Not: 听他们聊天, 聊天记录
 */
export const chatted: Rule = {
  id: "talk/chatted",
  requires: new Requirement({ stances: ["done"], people: true, oneOf: "拉唠聊扯摆谝喧说谈侃商" }),
  read(segment, scene) {
    if (segment.people.named.length === 0) return;
    const over = segment.roles.has(Role.with) && aboutIt.isIn(segment) && isTalkedOver(segment);
    if (!over && segment.reading.items.some((item) => item.noun?.measure?.id === "talk")) return;
    // 帮李平|拉了半天的水管: hauled.
    if (segment.text.includes("拉了") && segment.roles.has(Role.help)) return;
    if (!(over || separable.isIn(segment)) || scene.entries.hasTalk(segment.people.named)) return;
    share(segment, scene, null, {
      measure: "talk",
      unit: "次",
      quantity: 1,
      rule: "talk/chatted",
      single: true,
    });
  },
};

/** 接到李平|大嫂的电话; not 接到李平|孩子学校的电话. */
const ofTheirs = /^(?:(?!学校|老师|医院|医生|公司|工厂|厂里|老板|单位|银行|派出所).){0,6}(?:电话|来电|视频)/;

/**
 * 接到姜有米电话, 接到东村李平的电话, 李平打来电话, 接了王五一个电话, 刚接到他的电话
 * Not: 接到乡上电话
 */
export const calledUp: Rule = {
  id: "talk/called-up",
  requires: new Requirement({ stances: ["done", "need", "theirs", "question"], oneOf: "电视" }),
  read(segment, scene) {
    if (!calls.isIn(segment)) return;
    const at = segment.tokens.findIndex(
      (token) => token.mention !== null || (has(token, Role.pronoun) && !has(token, Role.ownPlace)),
    );
    if (at < 0 || segment.people.named.length === 0 || scene.entries.hasTalk(segment.people.named)) return;
    if (segment.reading.items.some((item) => item.noun?.measure?.id === "talk")) return;
    const before = textOf(segment.tokens.slice(0, whereBegins(segment.tokens, at)));
    const behind = textOf(segment.tokens.slice(at + 1));
    const answered = /(?:接|收)(?:到了?|了|听了?|着|起)?$/.test(before) && ofTheirs.test(behind);
    const rang = /^(?:家|户)?(?:.{0,3})(?:打来|来|回)[了过]?(?:一?[个通])?(?:电话|视频)/.test(behind);
    // 电话里|李平说挺好
    const over = /^电话[里中](?:头)?$/.test(before) && segment.roles.has(Role.say);
    if (answered || rang || over)
      share(segment, scene, null, {
        measure: "talk",
        unit: "次",
        quantity: 1,
        rule: "talk/called-up",
        single: true,
      });
  },
};

/** 接到|东村二组脱贫户|李平的电话: of which village and what kind they are. */
function whereBegins(tokens: readonly Token[], at: number): number {
  let from = at;
  for (let before = tokens[from - 1]; before !== undefined; before = tokens[from - 1]) {
    const place = before.kind === "village" || before.kind === "group" || /^的$|村$/.test(before.text);
    if (!place && !has(before, Role.householdClass) && !has(before, Role.ownHouseholds)) break;
    from -= 1;
  }
  return from;
}

/**
 * 跟李平打了三次电话, 给陈九斤打过电话, 跟王五通了二十多分钟电话, 微信回访王五
 * Not: 电话打不通
 */
export const phoned: Rule = {
  id: "talk/phoned",
  requires: new Requirement({
    stances: ["done"],
    people: true,
    roles: rolesOf(Role.contact),
    oneOf: "打通聊连接",
  }),
  read(segment, scene) {
    if (segment.people.named.length === 0) return;
    if (segment.reading.items.some((item) => item.noun?.measure?.id === "talk")) return;
    const counted = countedCalls(segment.tokens);
    const told =
      /打(?:了|过)?.{1,4}(?:电话|视频)|[打通聊](?:了|过)[^,;。]{1,6}(?:分钟|钟头|小时|半天)的?(?:电话|视频|微信)|(?:电话|微信|视频)已经?(?:联系|沟通|问候|回访)/.test(
        segment.text,
      ) ||
      rungUp.test(segment.text) ||
      gotThrough.test(segment.text) ||
      asksThem(segment.tokens) ||
      speaksOver(segment.tokens) ||
      callsOn(segment.tokens) ||
      seesOver(segment.tokens) ||
      overScreen.test(segment.text) ||
      speaksWith(segment.tokens) ||
      gotThroughToThem(segment, scene);
    if (!told && counted === undefined) return;
    if (callsAnother(segment.tokens) || isNoCallOfOurs(segment)) return;
    const figure = (
      counted ??
      segment.tokens.find(
        (token) => token.quantity?.unit?.kind === "times" || token.quantity?.unit?.name === "个",
      )
    )?.quantity?.value;
    // 打了三个电话李平、王五、赵六都联系了: one each.
    const each = !segment.roles.has(Role.each) && figure === segment.people.named.length ? 1 : figure;
    share(segment, scene, null, {
      measure: "talk",
      unit: "次",
      quantity: each ?? 1,
      rule: "talk/phoned",
      single: true,
    });
  },
};

/** 李平|电话打了, 两家的电话都打过了 */
const rungUp =
  /电话(?:也|都|已经?|今天|刚|全)*(?:打|通)(?:了|过)(?!不|没|未|半天|[^,]{0,6}(?:不通|没人|没接|没打))/;

/** 跟李平连了个视频, 拨通了李平的电话 */
const gotThrough =
  /[连开]了?一?[个次]视频|(?:拨|打)通了(?![^,;。]{0,8}(?:[院局所站办社校]|公司|银行|支书|主任)的?(?:电话|手机))[^,;。]{1,8}(?:电话|视频|手机)/;

/** 给李平打电话没打通,|给刘军打通了; 李平的电话没人接,|刘军的打通了: the next one called. Not: 给刘军打通了水管 */
function gotThroughToThem(
  { named, text, closesClause, tokens }: Segment,
  { entries, source }: Scene,
): boolean {
  if (named.named.length === 0 || !isThrough.test(text) || entries.hasTalk(named.named)) return false;
  // 周三喜打通了|他说一切都好
  if (!closesClause && !text.endsWith("说") && !saysNext.test(source.text.slice(tokens.at(-1)?.end)))
    return false;
  return callBefore.test(textBefore(tokens, source, 40));
}

const saysNext = /^(?:[他她]|老人|人家)?(?:也|还|都)?[说讲反问]/;
const isThrough =
  /^(?:后来|最后|又|再|就|只|只有|但|但是)*(?:给|跟|和)?[^,没不未让叫托请喊管路网用帮过]{2,12}?(?:家|那边)?的?(?:电话)?(?:倒是?|也|都|终于|总算)?(?:(?:打|拨|接)通了|接了电?话?说?)$/;
const callBefore = /(?:电话|视频|微信语音)[^。;\n]*(?:[没未不][打拨接]?通|没人?接|未接|不接|关机)[^。;\n]*$/;

/** 打电话|问了|问|李平|的身体; not 打电话问了民政李平的低保 */
function asksThem(tokens: readonly Token[]): boolean {
  let at = tokens.findIndex(({ text }) => text.endsWith("打电话")) + 1;
  if (at === 0 || !tokens[at]?.text.startsWith("问")) return false;
  while (/^(?:问了?问?|了|一下|过)$/.test(tokens[at]?.text ?? "")) at += 1;
  return tokens[at]?.mention != null || has(tokens[at], Role.pronoun);
}

/** 微信|回访陈九斤, 视频|慰问李桂花 */
function callsOn(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) => has(token, Role.contact) && tokens[at + 1]?.word?.measure?.id === "visit",
  );
}

/** 和李平儿子|视频|,他说年底回来: with whom, and how they saw each other. */
function speaksWith(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => has(token, Role.contact) && /^(?:视频|语音|通话)$/.test(token.text));
  const next = tokens[at + 1];
  if (at < 0 || !(next === undefined || next.kind === "mark" || next.text === "了")) return false;
  const before = tokens[at - 1];
  const person = before?.mention != null || has(before, Role.kin) || has(before, Role.pronoun);
  const from = tokens.findIndex((token) => has(token, Role.with));
  return person && from >= 0 && from < at && !tokens.slice(0, from).some(({ mention }) => mention !== null);
}

/** 李平:走访1次,电话2次 */
function countedCalls(tokens: readonly Token[]): Token | undefined {
  return tokens.find(
    (token, at) => token.quantity?.unit?.kind === "times" && has(tokens[at - 1], Role.contact),
  );
}

/** 电话里跟李平说了低保的事, 微信上问了王五: over what, with whom, and that it was spoken. */
function speaksOver(tokens: readonly Token[]): boolean {
  const over = tokens.findIndex((token) => has(token, Role.contact));
  const next = tokens[over + 1];
  if (over < 0 || !(/^[里上中]头?$/.test(next?.text ?? "") || has(next, Role.with))) return false;
  // 电话和村支书沟通李平的低保: with somebody else, about them.
  const other = tokens[tokens.findIndex((token, at) => at > over && has(token, Role.with)) + 1];
  if (other?.kind === "cadre" || has(other, Role.role) || has(other, Role.office)) return false;
  const whom = tokens.findIndex(
    (token, at) =>
      (at > over || has(tokens[at - 1], Role.with)) && (token.mention !== null || has(token, Role.pronoun)),
  );
  return (
    whom >= 0 &&
    tokens
      .slice(over + 2, Math.max(whom, over) + 4)
      .some((token) => has(token, Role.say) || /^(?:[聊谈讲说问叮嘱]|联[系络]|沟通|见)/.test(token.text))
  );
}

/** 微信视频|看了李平, 微信上|看了看李平. Not: 微信上看了李平发的照片, 看了李平的视频 */
const overScreen =
  /^(?:[今昨]天|[上下中]午|晚上|[我咱]们?|用|通过)*(?:(?:微信|手机|QQ)(?:上|里)?(?:视频|语音)?(?:通话|电话)?|视频(?:通话|电话)?)(?:又|也|再|专门)?看(?:了看|了|看|望了?)(?![^,]*(?:照片|图片|视频|朋友圈|消息|文件|通知|信息|定位|材料|报名|的|养|种))/;

/** 视频|看了看|李平, 微信|回访|王五: a visit of a kind, over what carries it. */
function seesOver(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    const next = tokens[at + 1];
    if (!has(token, Role.contact) || token.word?.measure != null) return false;
    return (next?.word?.measure?.id === "visit" || /^看了?看/.test(next?.text ?? "")) && at < 3;
  });
}

/** 打电话|叫人|修好了, 打电话|找的|师傅, 打电话|让农资店送: called in, whoever it was. */
function callsIn(tokens: readonly Token[]): boolean {
  const called = tokens.findIndex(
    (token) =>
      /电话|微信/.test(token.text) && (token.word?.measure?.id === "talk" || has(token, Role.contact)),
  );
  const call = tokens[called + 1];
  if (called < 0 || !/^(?:叫|找|请|喊|让|约|催)(?:人|的|了|来|上)?$/.test(call?.text ?? "")) return false;
  const whom = /^[的了]$/.test(tokens[called + 2]?.text ?? "") ? tokens[called + 3] : tokens[called + 2];
  if (call?.text.endsWith("人")) return true;
  return whom !== undefined && whom.mention === null && !has(whom, Role.pronoun) && !has(whom, Role.kin);
}

/** 给县医院的陶然医生打了电话: to somebody who is no household. */
export function callsAnother(tokens: readonly Token[]): boolean {
  if (asksOffice(tokens) || callsIn(tokens) || callsInTheirPlace(tokens) || callsTheirOffice(tokens))
    return true;
  const called = tokens.findIndex((token) => /^(?:给|跟|和|与|向)$/.test(token.text));
  const whom = tokens[called + 1];
  const office = toOffice.test(textOf(tokens));
  if (called < 0 && !office) return false;
  if (tokens.some((token) => token.mention !== null)) return false;
  if (!office && called >= 0 && isKinAway(tokens, called + 1)) return false;
  if (office || whom === undefined || called < 0 || personOf(whom) === "other") return true;
  return (
    !has(whom, Role.pronoun) &&
    !has(whom, Role.kin) &&
    !has(whom, Role.title) &&
    (whom.kind === "text" ||
      whom.kind === "cadre" ||
      has(whom, Role.role) ||
      has(whom, Role.office) ||
      has(whom, Role.plain))
  );
}

/** 跟|在外打工的|儿子|微信联系过: one of the house, by where he is. Not: 跟在村里支教的老师, 他跟在外打工的儿子微信联系过 */
function isKinAway(tokens: readonly Token[], from: number): boolean {
  const kin = tokens.findIndex((token, at) => at >= from && has(token, Role.kin));
  if (kin <= from || has(tokens[kin], Role.title)) return false;
  if (tokens.slice(0, from).some((token) => has(token, Role.pronoun) || has(token, Role.kin))) return false;
  return whereAway.test(textOf(tokens.slice(from, kin)));
}

const whereAway = /^(?:远?在|外出|出门|去)[^,;。给跟和与向]{1,8}$|^外[出地](?:务工|打工)?的?$/;

/** 帮李平|给女儿打电话, 帮李平|打电话给水管站: in their place, with another. Not: 帮李平|收玉米,给他打电话 */
function callsInTheirPlace(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(
    ({ text, mention }, place) =>
      (mention !== null || /^[他她]$/.test(text)) && /^[帮替]$/.test(tokens[place - 1]?.text ?? ""),
  );
  return at > 0 && inTheirPlace.test(textOf(tokens.slice(at + 1)));
}

const inTheirPlace =
  /^家?(?:老人)?(?:[给跟和向][^,;。聊]{1,8})?[打拨通]了?(?:[一几]?[个通次])?[^,;。聊谈]{0,8}(?:电话|视频|热线)/;

/** 给|她老家的派出所|打了三次电话: the office that she belongs to. Not: 给她在派出所的儿子打电话 */
export function callsTheirOffice(tokens: readonly Token[]): boolean {
  return theirOffice.test(tokens.map(({ text, mention }) => (mention === null ? text : "她")).join(""));
}

const theirOffice =
  /[给跟和与向][他她]们?(?:老家|娘家|户籍地|(?:家?的?(?:孩子|[儿孙]子|[女孙][儿女])))?的?[^,;。他她在]{0,4}(?:派出所|民政[局所办]|残联|社保[局所]|医保[局所]|信用社|银行|供电所|水管站|法院|学校|公司|厂里?|村委会|居委会)的?(?:民警|同志|负责人|领导)?(?:又|也|都|先后|前后|一共|连着)*[打通]了?(?:过)?(?:[一二两三四五六七八九十几\d]+[次个通回])?电话/;

/** 给水管站打电话, 跟镇民政办通了电话, 打电话给水管站: an office, however its name is cut. */
const toOffice =
  /[给跟和与向][^,;。他她]{1,8}(?:站|局|所|办|中心|公司|医院|学校|政府|部门|厂|社|队)(?:的?[^,;。他她]{0,4})?[打去拨通]|(?:电话|视频|微信)给[^,;。他她问]{1,8}(?:站|局|所|办|中心|公司|医院|学校|政府|部门|厂|社|队)(?:$|[,;。的长])/;

/** 打电话|问了|民政, 电话联系|供电所: an office, with nobody of the household named in front. */
export function asksOffice(tokens: readonly Token[]): boolean {
  const called = tokens.findIndex((token) => token.word?.measure?.id === "talk" || has(token, Role.contact));
  if (called < 0) return false;
  let at = called + 1;
  while (/^(?:给|到|找|请|叫|喊|约|催|了|(?:询?问|咨询|联系)了?)$/.test(tokens[at]?.text ?? "")) at += 1;
  const whom = tokens[at];
  // 打电话问了|民政所|李平低保的事: about them; 给李平打电话问了民政的事 is with them.
  const isOfThem = (token: Token) => token.mention !== null || has(token, Role.pronoun);
  if (tokens.slice(0, at).some(isOfThem)) return false;
  if (whom === undefined) return /通过电话(?:询问|打听)$/.test(textOf(tokens));
  // 打电话给在工厂打工的|李平; not 打电话问民政所|李平低保的事
  if (tokens.slice(at).some(({ mention }, place, all) => mention !== null && all[place - 1]?.text === "的"))
    return false;
  return personOf(whom) === "other" || (whom.mention === null && ofOffice.test(textOf(tokens.slice(at))));
}

/** 打电话问了|住建局, 打电话联系了|维修师傅; not 打电话问了|李平学校的事 */
const ofOffice =
  /^[^,;。他她儿女孩家的]{1,6}?(?:[站局所厂院]|办公室|中心|公司|医院|政府|部门|师傅|支书|书记|主任|医生|工人|老板|买家|收购商)/;

const unanswered =
  /没人接|无人接|(?:没|未)接(?:电话|听|通|又|就|$)|(?:没|未)接(?=[,。;!])|打不通|没打通|没联系上|联系不[上到]|(?:电话|手机)[^,]{0,3}不接(?:$|[电听])|^[他她]?(?:一直|也|都|还|又)*不接(?:电话)?$|关机|停机|发了?(?:个|条)?(?:微信|信息|消息|短信)[^,]{0,2}[没未不]回|^(?:[他她]|人家)?(?:一直|也|都|还|又)*[没未]回(?:我|信|复|消息|微信)?(?:了)?$/;

/** 电话没人接, 打电话也没接, 手机关机 */
export function isUnanswered(text: string): boolean {
  return unanswered.test(text);
}

/** Of a call that nobody took, or that is none of ours. */
export function isNoCallOfOurs(segment: Segment): boolean {
  return isVainCall(segment) || isCallOfOthers(segment) || goesFarToCall.test(segment.clause.text);
}

/** 打个电话要跑到坡上去: what it takes them, where there is no signal. Not: 给李平打个电话要他跑到村部来 */
const goesFarToCall = /打个?电话(?:都|也|还)?(?:要|得|必须|只能|只有)(?:跑|爬|走|站)(?!来)/;

/** 给李平打了3次电话都|没接又|给王五…: the call and what came of it, up to who is named next. */
function isVainCall({ clause, tokens }: Segment): boolean {
  const from = tokens[0]?.start ?? 0;
  const to = tokens[tokens.length - 1]?.end ?? 0;
  const next = clause.tokens.find(({ mention, start }) => mention !== null && start >= to);
  const told = clause.tokens.filter(({ start }) => start >= from && start < (next?.start ?? Infinity));
  return isUnanswered(textOf(told));
}
