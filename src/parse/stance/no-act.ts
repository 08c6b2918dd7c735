import { Grounds } from "../scene/grounds.ts";
import { Requirement } from "../scene/requirement.ts";
import type { Stretch } from "../scene/stretch.ts";
import { isGoverned, isOfHousehold, personOf } from "../scene/subject.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has } from "../words/tokens.ts";

const rate = /[一每]个?(?:天|年|月|季|次|回|趟|茬)(?:下来)?[^,]{0,2}能/;

/** 一天能编四个: what somebody is able to, and nothing done. */
function tellsRate({ text, roles }: Stretch): boolean {
  return !roles.hasSome(toOrByUs) && rate.test(text);
}

const reaches = /^(?:[也刚只足总正]|应该|估计|差不多|刚好|正好)?够(?![不了上])/;

/** 够追一次肥的, 够他烧一冬: what something is enough for, and nothing done. */
function tellsHowFar({ text, roles }: Stretch): boolean {
  return !roles.hasSome(toOrByUs) && reaches.test(text);
}

const granted =
  /每(?:个|半)?(?:年|月|周|季度?|星期|礼拜|天)(?:都|就|只|还)?(?:可以?|能够?|要求?|应该?|应当|须|必须|需要?|得(?![到了过])|享受|免费(?=[^,]*体检)|至少|最少|不少于)|每[人户](?:都|就)?(?:可以?|能够?|应该?|应当|须|必须)(?!.*[送发给带])/;

/** 每人每年可以体检1次, 每月要写民情日记4篇: how often somebody may or must, and nothing done. */
function tellsRule({ text, roles }: Stretch): boolean {
  return !roles.has(Role.dative) && granted.test(text) && !/[了过已]/.test(text);
}

const toOrByUs = rolesOf(Role.cadreSelf, Role.dative);

/** 掏|钱, 花钱, 自费: out of one's own pocket. */
const outOfPocket = /^(?:自己|自家)?(?:掏|花|出)(?:的)?(?:钱|腰包)|^自[费掏]/;

/** 他家|自己掏钱装了3盏灯, 他儿子出钱给他装了热水器: what the household or one of it paid for. Not: 给他自己掏钱买了米 */
function paysItself({ tokens, roles }: Stretch): boolean {
  if (roles.has(Role.cadreSelf)) return false;
  const pays = tokens.findIndex(({ text }, at) => outOfPocket.test(`${text}${tokens[at + 1]?.text ?? ""}`));
  let at = pays - 1;
  while (
    at > 0 &&
    (has(tokens[at], Role.filler) || has(tokens[at], Role.home) || oneself.test(tokens[at]?.text ?? ""))
  )
    at -= 1;
  const who = tokens[at];
  return (
    who !== undefined && !oneself.test(who.text) && isOfHousehold(personOf(who)) && !isGoverned(tokens, at)
  );
}

const oneself = /^(?:自己|自家|自个儿?|就|都|也|又)$/;

const weighed =
  /(?:研究|商量|商讨|讨论|商议|探讨|谋划|琢磨)(?:了|着|过|一?下)?[^,了]{0,8}?(?:如何|怎么?样?|咋样?)[^了过已]*$/;

/** 商量怎么把路修通, 研究如何安装路灯10盏: what is to be done was only talked over. Not: 到李平家商量怎么治病, 开会研究怎么修路 */
function weighsHow({ text, roles, measures }: Stretch): boolean {
  return !roles.hasSome(goesOrSolves) && !measures.some((id) => wherein.has(id)) && weighed.test(text);
}

/** 研究怎么解决用水难: whether it was solved is told by what follows. */
const goesOrSolves = rolesOf(Role.go, Role.solve);
/** Where it was talked over. */
const wherein = new Set(["visit", "talk", "meeting", "outreach"]);

const forOurOwn = new RegExp(
  [
    // 我们的小厨房|添了一口铁锅, 队里的打印机|换了一个硒鼓, 宿舍的灯坏了|换了一个, 我那辆电动车|换了块电瓶
    "^(?:今天|昨天|[上下]午|晚上)?(?:(?:我们?|咱们?)(?:的|那[台辆部条只双件把块])|队里的|(?:宿舍|食堂|伙房|驻地)[里的])(?!帮扶|联系|包保|对口|结对|[小老].[换修添装])[^,给帮替户家村工员者队医师傅人]{0,8}(?:换|修|添)[了上好]",
    // 给自家丫头|挑了两根头绳, 给宿舍|添了一张床, 给车|加了200元油
    "给(?:自己|自家|我家|我[爸妈爹娘]|宿舍|食堂|伙房|车子?)(?!里的?[老困])[^,给帮替户村]{0,6}(?:换|修|添|装|买|配|加|挑|寄|带|捎|做)了",
    // 我|理了个发
    "^(?:今天|昨天|[上下]午)?我(?:也|又|去|顺便|抽空)*理了?[个次回]?发",
  ].join("|"),
);

/** What was done for ourselves: nothing for anybody. Not: 给李平家装了一盏灯, 宿舍旁边的路灯换了 */
function isForOurOwn({ text, hasName }: Stretch): boolean {
  return !hasName && forOurOwn.test(text);
}

/** How much somebody is able to, may or must, or something is enough for, what they paid for, what was only talked over, and what was done for ourselves: nothing done. */
export const tellsNoAct = new Grounds<Stretch>(
  [new Requirement({ oneOf: "能" }), tellsRate],
  [new Requirement({ oneOf: "够" }), tellsHowFar],
  [new Requirement({ oneOf: "何怎咋" }), weighsHow],
  [new Requirement({ oneOf: "每" }), tellsRule],
  [new Requirement({ oneOf: "钱腰费掏" }), paysItself],
  [new Requirement({ oneOf: "换修添装买配加挑寄带捎做理" }), isForOurOwn],
);
