import { type Stretch, textOf } from "../scene/stretch.ts";
import { isGoverned, isOfHousehold, personOf, type Subject } from "../scene/subject.ts";
import { Sign } from "../text/characters.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, type Token, tokenAt } from "../words/tokens.ts";

/** What either may begin with, for one look at the whole. */
export const tellsOrAsks = new Sign(
  "反提诉怨助问听话咨",
  /反[映应]|提出|诉苦|抱怨|求助|问问|打听|[带捎]个?话|咨询/,
);
/** Telling words that name what is told a need: 反映, 提出. */
const tells = /^(?:反[映应]|提出|诉苦|抱怨|求助)$/;

/** 李平说|昨天镇长来家里, 他说镇上来人: who came to them, and none of us. */
const othersCame = new Sign(
  "来",
  /^(?!.*(?:[我咱俺跟陪和没盼谢问]|希望|多亏|怎么|什么时候|高兴|不见))[^,]*(?:[镇乡县市区局院校所站]长|主任|书记|领导|干部|队员|队|老板|记者|[镇乡县村市局][里上]|政府|民政局?|残联|妇联)(?:的人|那边)?[^,]{0,4}来(?:过)?(?:人|家里?|他们?家里?|她们?家里?|村里)?$/,
);

/** 他说|去年工作组给他家送过米: what an office or a team did for them in an earlier year. Not: 去年单位的米 */
const othersGave = new Sign(
  "过了",
  /^(?!.*(?:[我咱俺]|今[天日]|这[次回]))[^,]{0,8}(?:[去前那当早]年|前几年|以前|过去|原来|20\d\d年)[^,]{0,8}(?:工作[队组]|单位|干部|民政|政府|村[里上委]|书记|[镇乡县][里上]|[残妇]联|[局队][里上]?|学校|老板|好心人)[^,]{0,8}(?:[给送发捐补备修盖帮]|资助)[^,]{0,12}[过了]/,
);

/** |还发了200元, |又给了油2桶. Not: |给他送了2袋, |今天又送了2袋 */
const moreThen = /^(?:还|又|也)+(?:[发送捐补]|给了|资助)(?!.*(?:[我咱]|今[天日]|这[次回]))/;
const saysOfSelf = /[说讲](?:[他她]|老人)?自(?:己|家)$/;

/**
 * What somebody other than the sender says in a sentence: 他说…, 李平反映…, 问我能不能…. It lasts till the sender acts again
 * or goes on to the next household.
 */
export class Speech {
  /** Where in the text what is said begins; null where nobody speaks. */
  from: number | null = null;
  /** The stretch in hand opens it or follows its verb. */
  opens = false;
  /** The stretch in hand is what was raised: 李平来村部反映,|家里断粮了. */
  raised = false;
  /** Its verb was the last word: what is said begins with the next stretch. */
  private pending = false;
  private raises = false;
  /** 接到李平的求助,|: what for is told behind it, or what was done about it. */
  private callsForHelp = false;
  /** The stretch in hand is a message that the sender was asked to carry: 托我捎话,|要20袋饲料. */
  carried = false;
  private carries = false;
  /** 听李平说: what others do is told in it. */
  heard = false;
  /** 她说自己,|: of what the speaker is to do. */
  private themselves = false;
  /** 李平说镇长来家里: others came to them, and the sender has not acted since. */
  private visitors = false;
  /** 他说去年工作组送过米: what more they gave then may follow. */
  private giversThen = false;

  /** @param actor who acted before in the sentence */
  hear(stretch: Stretch, actor: Subject | null): void {
    const { tokens, roles } = stretch;
    if (this.callsForHelp && isAnswered(stretch)) this.pending = false;
    this.callsForHelp = false;
    const goesOn =
      this.pending ||
      (this.from !== null && (!endsSpeech(stretch) || (this.heard && tellsOfAnother(stretch))));
    if (this.pending) this.from = tokens[0]?.start ?? null;
    else if (!goesOn) this.from = null;
    this.opens = this.pending;
    this.raised = this.pending && this.raises;
    this.carried = this.pending && this.carries;
    this.pending = false;
    if (roles.has(Role.say) || tellsOrAsks.isIn(stretch)) this.hearVerb(stretch, actor, goesOn);
    this.themselves = this.from !== null && (saysOfSelf.test(stretch.text) || (goesOn && this.themselves));
    if (roles.has(Role.cadreSelf) || (stretch.hasName && !roles.has(Role.say))) this.visitors = false;
    else if (this.from !== null && othersCame.isIn(stretch)) this.visitors = true;
    this.giversThen = this.from !== null && (othersGave.isIn(stretch) || (this.giversThen && goesOn));
  }

  /** 李平说昨天镇长来家里|慰问过,|送了米2袋, 去年工作组送过米,|还给了油: what those who came did. Not: |给他送米2袋 */
  tellsOfVisitors({ tokens, text, roles, hasName }: Stretch): boolean {
    if (hasName) return false;
    if (this.giversThen && moreThen.test(text)) return true;
    if (!this.visitors || roles.has(Role.dative)) return false;
    const [first] = tokens;
    return first?.word?.measure?.id === "visit" || has(first, Role.give);
  }

  /** 她说自己|再买10斤种子试试. Not: 他说自己忙,|给他送了2袋 */
  ofThemselves({ roles }: Stretch): boolean {
    return this.themselves && !roles.has(Role.dative) && !roles.has(Role.cadreSelf) && !roles.has(Role.help);
  }

  /** @param goesOn what was said before lasts */
  private hearVerb(stretch: Stretch, actor: Subject | null, goesOn: boolean): void {
    const { tokens } = stretch;
    let verb = tokens.findIndex(
      (token, at) =>
        (has(token, Role.say) && !isAgreed(tokens, at) && !isOfThing(stretch, at)) ||
        (tells.test(token.text) && !countsSuggestions(stretch, token)) ||
        asks(tokens, at),
    );
    // 说了说她孙子上学的事: talked of together.
    if (verb < 0 || (tokens[verb + 1]?.text === "了" && tokens[verb + 2]?.text === tokens[verb]?.text))
      return;
    let speaker = speakerAt(tokens, verb, actor);
    if (speaker === "us") {
      verb = answerAt(tokens, verb);
      if (verb < 0) return;
      speaker = "household";
    }
    if (
      !isOfHousehold(speaker ?? actor) &&
      tellsPolicy.isIn(stretch) &&
      textOf(tokens.slice(verb)).startsWith("讲")
    )
      return;
    this.opens = true;
    // 他说娃在县里租房,问能不能…: the same one goes on; 又说 tells another matter.
    if (goesOn && speaker === null && !has(tokens[verb - 1], Role.next)) return;
    this.heard =
      speaker === "household" && tokens.slice(0, verb).some(({ text }) => /^听[到见]?$/.test(text));
    this.carries = carriesWord(tokens, verb);
    let next = verb + 1;
    // 捎|话, 带|个|话
    while (this.carries && tokens[next] !== undefined && !tokens[next - 1]?.text.endsWith("话")) next += 1;
    while (has(tokens[next], Role.filler) && !has(tokens[next], Role.pronoun)) next += 1;
    this.from = tokens[next]?.start ?? null;
    this.pending = this.from === null;
    this.callsForHelp = this.pending && tokens[verb]?.text === "求助";
    this.raises = isOfHousehold(speaker ?? actor) && tells.test(tokens[verb]?.text ?? "");
  }
}

/** 接到李平的求助,|我立即上门查看. Not: 李平求助,|我家没水, 李平求助,|我去城里看病没车 */
function isAnswered({ tokens, roles, measures, text }: Stretch): boolean {
  if (!has(tokens[0], Role.cadreSelf) || has(tokens[1], Role.home) || roles.has(Role.wish)) return false;
  if (theirLack.test(text)) return false;
  return roles.has(Role.go) || roles.has(Role.arrange) || measures.includes("visit");
}

/** 我跑了三趟都|没办成, 我去|哪里办: the household speaks of itself. Not: 我上门没见到人 */
const theirLack = /没(?!见|遇|碰|人在|在)|未(?!遇|见)|不(?!在|久)|哪/;

/** 村上开了个坝坝会|讲了医保缴费的政策发了宣传单: what was told at it, and nothing that somebody says of others. */
const tellsPolicy = new Sign("讲", /^讲(?:了|过|一?下)+[^,说]{0,10}政策(?!好|不|太|没)/);

/** 我问了一下|说|卖了十五只: where they answer with a figure; -1 where nobody does. */
function answerAt(tokens: readonly Token[], asked: number): number {
  if (!/^询?问/.test(tokens[asked]?.text ?? "")) return -1;
  const at = tokens.findIndex(({ text }, place) => place > asked && /^说(?:是|道)?$/.test(text));
  if (at < 0 || at > asked + longestQuestion || at === tokens.length - 1) return -1;
  if (!tokens.slice(at).some(({ quantity }) => quantity !== null)) return -1;
  return tokens.slice(asked + 1, at).some((token) => has(token, Role.cadreSelf)) ? -1 : at;
}

const longestQuestion = 5;

/** 他念叨|的|收音机|给带去一台: which one it is that was brought. */
function isOfThing({ tokens, roles, hasFigure }: Stretch, at: number): boolean {
  const thing =
    tokens[at + 1]?.text === "的" && hasFigure && roles.has(Role.give) ? tokens[at + 2] : undefined;
  return (
    thing !== undefined && (thing.word?.goods != null || (thing.pos === "thing" && thing.text.length > 1))
  );
}

/** 现场|提出|整改意见5条: how many they were, and none of them told. */
function countsSuggestions({ measures, hasFigure }: Stretch, { text }: Token): boolean {
  return text === "提出" && hasFigure && measures.includes("suggestion");
}

/** 本来说|好|25号去, 说|好|去李平家, 说|好|给他两袋, 说|好|的那桶油: agreed, and nothing said. Not: 他说|好|多了 */
function isAgreed(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 2];
  return (
    tokens[at]?.text === "说" &&
    tokens[at + 1]?.text === "好" &&
    (next?.kind === "day" ||
      next?.text === "的" ||
      has(next, Role.go) ||
      has(next, Role.dative) ||
      has(next, Role.give))
  );
}

/** 托我|问问, 让我|带话, 让我给他|反映一下: what is asked or told for them follows. */
function asks(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:问问|打听|反映|咨询)/.test(tokens[at]?.text ?? "") && !carriesWord(tokens, at)) return false;
  return /[我咱俺]们?$/.test(tokenAt(tokens, at - 1)?.text ?? "") && has(tokens[at - 1], Role.wish);
}

/** 带个话, 捎|话 */
function carriesWord(tokens: readonly Token[], at: number): boolean {
  return /^[带捎]个?话/.test(textOf(tokens.slice(at, at + 3)));
}

/** 问了|在外务工情况, 询问收入状况: of how the household does the sender asks. */
const asksHowTheyDo =
  /^(?:询?问|了解)(?:了|起|到)?(?!.*(?:政策|低保|补[贴助]|怎么|能不能|咋))[^,]*(?:情况|状况|近况|收入|身体|病情|生活)$/;

/** Who says it, 他说, 问我; `us`: 我说, 问他, 给他讲, 跟她说; null where it is not told, and not the sender. */
function speakerAt(tokens: readonly Token[], verb: number, actor: Subject | null): Subject | null {
  const object = tokens[verb + 1];
  const toUs = has(object, Role.cadreSelf) || tokens[verb]?.text.endsWith("我");
  if (asks(tokens, verb)) return "household";
  // 忘了说, 漏讲了: what the sender had left out.
  const before = tokenAt(tokens, verb - 1)?.text === "了" ? tokens[verb - 2] : tokenAt(tokens, verb - 1);
  if (/^[忘漏]/.test(before?.text ?? "") && actor !== "household" && actor !== "kin") return "us";
  // 把政策|讲|给|她|听
  if (object?.text === "给" && !has(tokens[verb + 2], Role.cadreSelf) && tokens[verb + 2]?.kind !== "mark")
    if (
      tokens.slice(0, verb).some(({ text }) => text === "把") &&
      !tokens.slice(0, verb).some(({ mention }) => mention !== null)
    )
      return "us";
  const asked = /^(?:询?问|告诉)/.test(tokens[verb]?.text ?? "");
  // 跟你说一下, 给大伙讲: told to whoever that is. Not: 跟村民说培训3期的事
  if (toWhom(tokens, verb - 1) && !has(tokenAt(tokens, verb - 1), Role.cadreSelf))
    if (!/^事[情儿]?$/.test(tokens.at(-1)?.text ?? "")) return "us";
  for (let place = verb - 1; place >= 0; place -= 1) {
    const token = tokens[place];
    const person = token === undefined || token.bracketed ? null : personOf(token);
    if (person === null) continue;
    const toSomebody = toWhom(tokens, place);
    // 李平跟我讲: told to us, by whom stands before it.
    if (toSomebody && has(token, Role.cadreSelf) && place > 1) {
      place -= 1;
      continue;
    }
    // 给他讲, 跟她说: told to them.
    if (toSomebody) return "us";
    if (!isGoverned(tokens, place)) return person;
  }
  if (toUs) return null;
  if (asked && asksHowTheyDo.test(textOf(tokens.slice(verb)))) return "us";
  if (explains.test(tokens[verb]?.text ?? "")) return "us";
  if (actor !== null) return actor === "us" ? "us" : null;
  return asked || /^讲/.test(tokens[verb]?.text ?? "") ? "us" : null;
}

/** 跟|她, 给|大伙 */
function toWhom(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  return has(before, Role.dative) || has(before, Role.with);
}

/** 听李平说,|陈九斤家今年收成好: of another household, with nothing of the sender's in it. */
function tellsOfAnother({ tokens, roles, measures }: Stretch): boolean {
  const nothingOfOurs = !roles.hasSome(ofOurs) && !measures.includes("visit");
  return nothingOfOurs && tokens[0]?.mention != null && (roles.has(Role.buy) || !roles.has(Role.give));
}

const reaching = rolesOf(Role.go, Role.contact, Role.missed);
const wishing = rolesOf(Role.wish, Role.need, Role.plan, Role.question, Role.not);
const ofOurs = rolesOf(Role.cadreSelf, Role.go, Role.dative, Role.help, Role.contact, Role.with);

/** 老人跟我讲起往事,|和他唠起了家常. Not: 他说儿子和他聊起了打工 */
const chatsWithThem = new Sign(
  "和跟与同",
  /^(?:[我咱]们?|就|也|又|并|便|还)*[和跟与同](?:[他她]|老人)(?:也|就|又)*(?:[聊唠拉摆喧扯]起了?(?:家常|天|嗑|话)?|[聊唠拉摆]了(?:会|一会|半天|好久|很久|家常|会儿))/,
);

/** 我给他…, 又去王五家: the sender's own doing again; 我们能不能帮 is still asked of him. */
function endsSpeech(stretch: Stretch): boolean {
  const { tokens, text, roles, measures, hasName } = stretch;
  // 他兄弟说去镇上了,|等到五点人回来: waited for by us
  if (text.includes("回") && /^(?:一直|硬|就|又)?(?:等|守|候)(?:到|了)[^没不]*回[来家]/.test(text))
    return true;
  if (measures.includes("visit") || (hasName && roles.hasSome(reaching))) return true;
  if (text.length < 16 && chatsWithThem.isIn(stretch)) return true;
  // 反映水管漏水,|跟李平唠了半天
  if (explainsToThem(stretch)) return true;
  if (!roles.hasSome(wishing)) if (measures.includes("outreach") || (hasName && talks(stretch))) return true;
  const first = tokens.findIndex(
    (token) =>
      !(has(token, Role.next) || has(token, Role.filler) || token.kind === "day" || token.kind === "mark"),
  );
  // 2组李桂花没在屋, 五里铺村的李桂花不在家
  let who = first;
  while (
    tokens[who]?.kind === "group" ||
    tokens[who]?.kind === "village" ||
    (who > first && tokens[who]?.text === "的")
  )
    who += 1;
  if (tokens[who]?.mention != null) return true;
  // 反映助听器坏了;他兄弟王五今年…
  if (has(tokens[first], Role.pronoun) && isOfFamily(tokens[first + 1]) && tokens[first + 2]?.mention != null)
    return true;
  return (
    has(tokens[first], Role.cadreSelf) &&
    !has(tokens[first + 1], Role.wish) &&
    !has(tokens[first + 1], Role.question)
  );
}

/** 他说院墙快塌了,|宣传医保政策: told by whoever came, as nobody stands before it. Not: 希望多讲解政策, 讲解政策的没来 */
export function explainsToThem({ tokens, roles }: Stretch): boolean {
  if (roles.hasSome(wishing)) return false;
  const first = tokens.find((token) => !has(token, Role.next) && !has(token, Role.filler));
  return explains.test(first?.text ?? "");
}

const explains = /^(?:宣[传讲]|讲解|解读|普及)/;

/** 跟李平|唠了半天 */
function talks({ measures, roles, text }: Stretch): boolean {
  return measures.includes("talk") || (roles.has(Role.with) && /[唠聊谈扯摆]了/.test(text));
}

function isOfFamily(token: Token | undefined): boolean {
  return has(token, Role.kin) || has(token, Role.title);
}

/** 听李平说陈九斤住院了: of the people of a segment those that somebody's words are about; all where nobody named speaks. */
export function toldOf<P extends { name: string }>(tokens: readonly Token[], people: readonly P[]): P[] {
  const says = tokens.findIndex((token) => has(token, Role.say));
  const about = people.filter(({ name }) =>
    tokens.slice(says + 1).some(({ mention }) => mention?.name === name),
  );
  return says > 0 && about.length > 0 ? about : [...people];
}
