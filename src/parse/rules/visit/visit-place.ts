import { ungone } from "../../acts/went-elsewhere.ts";
import { isAlong, isColleague } from "../../scene/along.ts";
import { withoutSharers } from "../../scene/only-beside.ts";
import { goesIn, wentOn } from "../../scene/passing.ts";
import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { textBefore, textBehind, textOf } from "../../scene/stretch.ts";
import { subjectAt } from "../../scene/subject.ts";
import { Sign } from "../../text/characters.ts";
import { sentenceSoFar } from "../../text/sentence.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { isTimeOfDay } from "../../words/time-words.ts";
import { has, hasSome, type Token, tokenAt } from "../../words/tokens.ts";
import { isCollected } from "../sale/bought-from.ts";
import { isBeside, isMetElsewhere } from "./met-elsewhere.ts";
import { isOthersTurn } from "./others-turn.ts";
import { laidTo } from "./piped-in.ts";
import { addCount, timesSaid } from "./visit-count.ts";
import { goesToTheirs, isCallingThere, isGoneTo, isJustGone, seesPicture } from "./went.ts";

/**
 * 到张家祥家里, 去了赵满仓家, 米有贵家今天去了, 从王五家回来, 去看了看李平
 * Not: 路过李平家, 到李平家的地里
 */
export const visitPlace: Rule = {
  id: "visit/place",
  requires: new Requirement({
    stances: ["done", "need"],
    named: true,
    roles: rolesOf(Role.go, Role.return),
    oneOf: "往在坐待呆歇耍站聊玩停逗入走跑第首头下末最接随然",
  }),
  read(segment, scene) {
    // 食堂从李平家|收了50斤土豆: who fetched it there.
    if (segment.roles.has(Role.return) && isCollected(segment)) return;
    if (segment.named.named.length === 0 || isOthersTurn(segment) || laidTo.isIn(segment.clause)) return;
    const { tokens, roles } = segment;
    if (segment.stance === "need" && !looksInto(segment)) return;
    // 给三户发鸡苗,|第一家30只: which of them, and no stop of a tour.
    if (!segment.hasName && (turn.test(tokens[0]?.text ?? "") || turn.test(textOf(tokens.slice(0, 2)))))
      return;
    const first = tokens.findIndex((token, at) => token.mention !== null && !cameAlong(tokens, at));
    const last = tokens.findLastIndex((token) => token.mention !== null);
    const front = tokens.slice(0, first);
    const behind = tokens.slice(last + 1);
    // 搬|进新房的|李平家: which home it is.
    if (movedIn.test(textOf(front)) && !/家[里中]?[去看坐]/.test(segment.clause.text)) return;
    if (!ofWays.isMetBy(segment) && !isStop(front, behind, scene)) return;
    // 李平、王五两家去了一转: the number stands for their homes.
    const home = behind.findIndex(
      (token, at) =>
        has(token, Role.home) ||
        token.quantity?.unit?.kind === "household" ||
        // 先后来到李平、李桂花等|家庭|中
        (token.text.endsWith("家庭") && /^(?:[中里内]|当中)?$/.test(behind[at + 1]?.text ?? "")),
    );
    if ((roles.has(Role.homeGround) || field.isIn(segment)) && isGroundOf(behind)) return;
    // 到李平家的苹果园
    const said = textOf(behind);
    if ((said.includes("的") && plot.test(said)) || isBeside(said) || isMetElsewhere(segment)) return;
    // 微信视频|看了|李平, 微信上|看了看|李平
    if (overScreen.test(textOf(front))) return;
    // 视频|看了看|李平
    if (roles.has(Role.contact) && isOverWire(front)) return;
    // 去李平家路上碰到王五: not there yet; 从李平家回来路上 was.
    const told = segment.clause.tokens;
    const way = told.indexOf(tokens[first] as Token);
    if (!roles.has(Role.return) && ofRoads.isMetBy(segment.clause))
      if (underWay.test(textOf(told.slice(way + 1, way + 5)))) return;
    const entered = roles.has(Role.pass) && goesIn(tokens, first);
    if (roles.has(Role.pass) && front.some((token) => has(token, Role.pass)))
      if (!entered && !wentOn(front)) return;
    // 李平来过|电话, 李平来过|村部, 李平喊|我|去他家吃饭
    if (cameToUs.test(said)) return;
    if (allLooked.test(said) && isSeenOtherwise(said, tokens, scene)) return;
    if (onDoor.test(said) && isStuckThere(textOf(front), said)) return;
    if (
      said.includes("我") &&
      isInvited(behind) &&
      !wentThen.test(textBehind(segment.tokens, scene.source, 16))
    )
      return;
    // 从李平家门口|路过
    if (roles.has(Role.pass) && behind.slice(0, 4).some((token) => has(token, Role.pass))) return;
    // 从李平|家门口|过, 去李平|家|未果: no way in
    if (goesBy.test(said) || theirsCame.test(said)) return;
    // 去帮李桂花家收玉米 goes to the field.
    if (first > 0 && has(tokens[first - 1], Role.help) && !has(tokens[first - 1], Role.with)) return;
    const there =
      entered ||
      ((isHome(behind, home) || behind.every(isLight)) && leadsTo(tokens, first, last)) ||
      isStop(front, behind, scene) ||
      behind.some(
        (_, at) =>
          (isGoneTo(behind, at, home >= 0) && !isDeniedBefore(behind, at)) ||
          ((home === 0 || (home === 1 && has(behind[0], Role.title))) && isJustGone(behind, at)),
      ) ||
      (roles.has(Role.go) &&
        front.some((token) => isLook(token) && !seesPicture(tokens, tokens.indexOf(token)))) ||
      isSeenAndGiven(front, behind) ||
      cameAgain.test(said) ||
      (home === 0 &&
        onceThere.test(said) &&
        gaveThere.test(said + textBehind(segment.tokens, scene.source, 16))) ||
      (inWard.test(textOf(front)) && !notSeen.test(said)) ||
      (roles.has(Role.return) &&
        leavesTheirs(front) &&
        comesOut(behind, home) &&
        !isLeftUnmet(segment, scene)) ||
      (home >= 0 && !has(front.at(-1), Role.with) && staysAWhile(behind.slice(home + 1))) ||
      (comesToSee(front) &&
        (behind.every(isLight) ||
          has(
            behind.find((token) => !isLight(token)),
            Role.give,
          ))) ||
      (segment.clause.opensLine && tokens[0] === told[0] && isOnlyLookedIn(front, behind)) ||
      // 李平家我刚从他家出来: told first, then spoken of.
      tokens.some(
        (token, at) => at > last && goesToTheirs(token, at, tokens) && !isCallingThere(tokens, last, at),
      );
    if (!there) return;
    const { named } = segment.hasAside ? withoutSharers(segment) : segment.named;
    scene.entries.visit(named, false, tokens, "visit/place", timesSaid(segment));
    // 先后走进李平、陈九斤等12户群众家中
    if (segment.named.counted !== null && !segment.measures.includes("visit"))
      addCount(segment, scene, segment.named.counted, "visit/place");
  },
};

const movedIn = /^[搬住迁]?[进入]了?新[房居家][^,]{0,2}的$/;

/** 李平家|我是第三次来了, |我们今天第二趟去了. Not: 李平家|他姑第三次来了 */
const cameAgain =
  /^家?(?:里|中)?(?:今年|今天|这回|这次)?[我咱俺]们?(?:今年|今天|这)?(?:已经?)?(?:是|都)?第[二三四五六七八九十两\d]{1,2}[次趟回](?:来|去)(?:了|的)?$/;

/** 李平家|我上午去一趟|送了一袋米: what was handed over there tells that the way was made. Not: 李平家我去一趟, 李平家我下午去一趟把米送了 */
const onceThere =
  /^家(?:里|中)?[我咱俺]们?(?:今天|今早|昨天|昨晚|[上中下]午|早上|刚才?|也|又)*[去跑]一[趟回转遭]/;
const gaveThere =
  /[去跑]一[趟回转遭],?(?:(?:给[他她]们?家?)?(?:[送带拿捎发给](?:去|到|过去)?了|[^,。;\n把要想再明]{1,8}[送带拿捎发](?:去|到|过去)?了(?:$|[,。;\n]))|给[他她]们?家?[送带拿捎发](?:去|到|过去)?了)/;

/** 李平家补贴没到账,王五|家的到了: a thing of theirs, and nobody. */
const theirsCame = /^家的(?:也|都|已经?|前天|昨天|上周)*到了$/;

/** 李平家|我没去他的干部去了: by somebody else. */
function isDeniedBefore(behind: readonly Token[], at: number): boolean {
  const denied = behind.findLastIndex(({ text }, place) => place < at && ungone.test(text));
  return (
    denied >= 0 && behind.slice(denied, at).some((token) => token.kind === "cadre" || hasSome(token, others))
  );
}

const others = rolesOf(Role.pronoun, Role.role);

/** 去县医院看|李平, 代表单位到敬老院看|他: where they are for now. Not: 陪他去医院看 */
export const inWard =
  /^[^,陪带送领拉接他她]{0,8}[去到][^,陪带]{0,6}(?:医院|卫生院|敬老院|养老院|福利院|病房)看(?:了|一?下)?$/;

/** 去医院看|李平|没看成; 去医院看李平|的娃 */
const notSeen = /^(?:的|[没未](?:能|有)?(?:看|见|让|进|找|去))/;

const onDoor = /^的?家?的?大?门上/;

/** 明白卡贴在|李平|门上, 在|李平家|门上张贴明白卡: nobody was called on. */
function isStuckThere(front: string, said: string): boolean {
  return /[贴挂钉插塞][在到]$/.test(front) || (front.endsWith("在") && /门上张?[贴挂钉]/.test(said));
}

/** 到李平家|看屋后滑坡, 去李平家|查看墙体开裂: what is wrong there was what the sender went for. */
function looksInto({ tokens, roles, saidFrom }: Segment): boolean {
  if (saidFrom !== null || roles.hasSome(wishing)) return false;
  const home = tokens.findIndex((token) => has(token, Role.home));
  return looks.test(tokens[home + 1]?.text ?? "") && subjectAt(tokens, home) !== "other";
}

const wishing = rolesOf(Role.wish, Role.need, Role.plan, Role.say, Role.pronoun);
const looks = /^(?:(?:实地|现场)?(?:[查察]看|检查|排查|核实|了解|查勘|勘察)|看(?!病|家|门|病|孩|娃|店|守))/;

/** 我和|小王|去李平家 */
function cameAlong(tokens: readonly Token[], at: number): boolean {
  return isAlong(tokens, at) || (has(tokenAt(tokens, at - 1), Role.with) && isColleague(tokens, at));
}

/** 李平、刘军|都看了|通知, behind 专家来村义诊 李平|也看了: read by them, or treated; 村里开会,李平、刘军|都去了: there. */
const allLooked = /^(?:两户|[几\d一二三四五六七八九十]户)?(?:也|都|全|均)+(?:看[了过完]|[去到]了$)/;
const atClinic = /^(?!.*[陪带随]).*(?:义诊|坐诊|体检|专家来村|放电影|演出)/;

function isSeenOtherwise(said: string, tokens: readonly Token[], { source }: Scene): boolean {
  if (isRead.test(said)) return true;
  const before = sentenceSoFar(textBefore(tokens, source, 40));
  const named = tokens.findIndex(({ mention }) => mention !== null);
  const front = textOf(tokens.slice(0, Math.max(0, named)));
  if (/[去到]了$/.test(said)) return heldForThem.test(before + front);
  return atClinic.test(before) && !calledOn.test(before);
}

/** Not: 开完会,李平、刘军都去了; 上午开会,下午李平、刘军都去了 */
const heldForThem =
  /^[^,我咱俺完后毕]{0,10}(?:开会|[群村]?[众民]?大会|招聘会|培训班?|讲座|义诊|体检|放电影|演出),?$/;

const isRead =
  /看[了过完]+(?:一遍)?[^,]{0,4}(?:通知|公告|公示|文件|手册|明白[纸卡]|政策|电影|电视|演出|视频|直播|消息|信息|宣传|资料|表格|申请表|登记表|合同|协议|名单|账|书|病|医生)/;
const calledOn = /走访|入户|上门|看望|慰问|逐户|挨家|[到去][^,。;]{0,8}家/;

const overScreen =
  /(?:微信|手机|QQ|视频|语音|通话)(?:视频|语音|电话|通话|[上里中])*(?:又|也|再|专门)?看(?:了看|了|看|望)?了?$/;

/** 视频|看了看; 打电话叫上小王一起|去 is a way there. */
function isOverWire(front: readonly Token[]): boolean {
  const wire = front.findIndex((token) => has(token, Role.contact));
  return wire >= 0 && !front.slice(wire + 1).some((token) => has(token, Role.go) && !isLook(token));
}

const ofWays = new Requirement({
  oneOf: "往在坐待呆歇耍站聊玩停逗入走跑",
  roles: rolesOf(Role.go, Role.return),
});

const ofRoads = new Requirement({ oneOf: "路途道" });
const underWay = /^(?:家里?|屋[里头]?)?的?(?:路上|半路|途中|半道)(?!.{0,2}(?:难|不好|烂|滑))/;

const toTheHouse = rolesOf(Role.go, Role.help);

/** 到李平家的地里, 去李平地里; 到李平家看大棚, 去李平家帮着修大棚 lead to the house. */
function isGroundOf(behind: readonly Token[]): boolean {
  const ground = behind
    .slice(0, 5)
    .findIndex((token, at) => has(token, Role.homeGround) || isField(token, behind[at + 1]));
  return (
    ground >= 0 &&
    !behind
      .slice(0, ground)
      .some(
        (token) =>
          token.pos === "act" ||
          hasSome(token, toTheHouse) ||
          /^(?:[查察看把]|了解|询问|核实)/.test(token.text),
      )
  );
}

const field = new Sign("塘田林园山垄", /(?:(?<!火)塘|[田林园山垄])子?[里边头上中]/);

const plot =
  /^家?的[^,的]{1,4}[园田林塘棚坡](?:里|上|边)?$|^[家户]?的[^,的]{0,4}(?:台账|档案|手册|资料|照片|名字|信息|记录|申请|电话|材料|卷宗)/;

/** 秧田|里, 林子里: wherever something grows, whatever it is called. */
function isField(token: Token, next: Token | undefined): boolean {
  const text = token.kind === "text" || token.word?.goods != null ? token.text : "";
  return (
    /^(?!火塘).{1,3}?[田林园塘山垄]子?[里边头上中]|^林子里/.test(text) ||
    (/(?:[^火]塘|.[田林园山垄])子?$|^林子$/.test(text) && /^[里边头上中]/.test(next?.text ?? ""))
  );
}

/** 去看了看|李平 */
function isLook(token: Token): boolean {
  return has(token, Role.go) && /看了?看|[瞧望瞅]了?[瞧望瞅]|看一下|看了一下|看过|看了|see$/.test(token.text);
}

/** 上坪村三组的|李平|今天去看了看: at the head of what is told, with nothing else that was gone to see. Not: 李平今天去看了看大棚 */
function isOnlyLookedIn(front: readonly Token[], behind: readonly Token[]): boolean {
  const look = behind[behind.length - 1];
  if (look === undefined || behind.length > 3 || !isLook(look)) return false;
  return (
    front.every(({ kind, text }) => kind === "village" || kind === "group" || text === "的") &&
    behind.slice(0, -1).every((token) => token.kind === "day" || isTimeOfDay(token))
  );
}

/** 今天|来|看|李平: by whoever writes. Not: 女儿来看李平, 来看李平的猪 */
function comesToSee(front: readonly Token[]): boolean {
  return front.at(-2)?.text === "来" && toSee.test(textOf(front.filter(({ kind }) => kind !== "day")));
}

const toSee = /^(?:我们?|咱们?|专程|专门|特意|特地|又|也|再|上午|下午|一早)*来看(?:看|望|一看)?$/;

/** 去看|李平|送了一袋面, 去看|李平|三组的|给他拿了油: called on, and what was brought. Not: 去看李平送的羊 */
function isSeenAndGiven(front: readonly Token[], behind: readonly Token[]): boolean {
  const look = front[front.length - 1];
  if (!has(look, Role.go) || look?.text.endsWith("看") !== true) return false;
  const next = behind.findIndex(
    (token) => !isLight(token) && !has(token, Role.title) && !has(token, Role.cadreSelf),
  );
  const whom = behind[next + 1];
  // 去看李平|给送了点水果
  const handed = has(whom, Role.give) && !has(whom, Role.dative) && behind[next + 2]?.text !== "的";
  if (has(behind[next], Role.dative)) return has(whom, Role.pronoun) || handed;
  return has(behind[next], Role.give) && whom?.text !== "的";
}

/** 李平家|坐了下, 王五屋头|耍了半天, 赵六家|今天我去|坐了一会儿: with nobody between who does it but the sender. */
function staysAWhile(behind: readonly Token[]): boolean {
  const at = behind.findIndex((token) => !leadsToStay(token));
  const first = tokenAt(behind, at);
  if (first === undefined || !"坐待呆歇耍站聊玩停逗".includes(first.text.charAt(0))) return false;
  return stay.test(textOf(behind.slice(at, at + 4)));
}

const stay =
  /^(?:坐|[待呆]|歇|耍|站|聊|玩|停|逗留)了?(?:一?[下会阵哈]|大?半天|片刻|[半一两]?个?多?(?:钟头|小时)|一?[坐站歇聊])/;

function leadsToStay(token: Token): boolean {
  return (
    token.kind === "day" ||
    has(token, Role.filler) ||
    has(token, Role.cadreSelf) ||
    /^(?:上午|下午|中午|晚上|早上|傍晚|又|也|过?去)$/.test(token.text)
  );
}

/** 从|李平家: straight from there; 从|仓库|给|李平家 is not. */
function leavesTheirs(front: readonly Token[]): boolean {
  const from = front.findLastIndex((token) => has(token, Role.return));
  return from >= 0 && !front.slice(from + 1).some((token) => has(token, Role.dative));
}

/** 从李平|家出来 */
function comesOut(behind: readonly Token[], home: number): boolean {
  // 从李平、王五两家|合买板栗
  if (behind.slice(home + 1, home + 4).some((token) => has(token, Role.buy) || has(token, Role.sell)))
    return false;
  // 其中2袋从刘军家借的
  if (home >= 0 && whence.test(textOf(behind.slice(home + 1)))) return false;
  return home === 0 || home === 1 || /^(?:家|户)?(?:出来|回来|出门)/.test(textOf(behind));
}

const whence = /^[里中]?(?:借|买|拿|拉|运|搬)(?:来|回来?|过来)?的/;

/** 去李平家没人。从李平家出来|到刘军家: nobody of theirs was met. */
function isLeftUnmet({ named: { named }, tokens }: Segment, { entries, source }: Scene): boolean {
  const start = tokens.find(({ mention }) => mention !== null)?.start ?? 0;
  const [person] = named;
  const told = entries.list.findLast(
    ({ facts }) => facts.measure === "visit" && facts.households[0] === person?.id,
  );
  return told?.facts.missed === true && !cameBack.test(source.text.slice(told.end, start));
}

/** 李平家没人,等到他回来。, 早上没人。下午|从李平家出来: met between, or at another time of the day. */
export const cameBack = /等到?|回来|[碰见遇]到|见了|找[到着]|[上下]午|中午|傍晚|晚上/;

/** 李平|家, 李平等12户|家里 */
function isHome(behind: readonly Token[], home: number): boolean {
  return home >= 0 && behind.slice(0, home).every((token, at) => at < 2 || describes(token));
}

/** Nothing else is told. */
function isLight(token: Token): boolean {
  return (
    token.kind === "mark" ||
    token.kind === "day" ||
    // 去李平那个三组的|他说…
    token.kind === "village" ||
    token.kind === "group" ||
    has(token, Role.filler) ||
    has(token, Role.kin) ||
    token.quantity?.unit?.kind === "household"
  );
}

/** 来到李平、王五等12户脱贫户和监测户|家中 */
function describes(token: Token): boolean {
  return (
    has(token, Role.etcetera) ||
    has(token, Role.householdClass) ||
    has(token, Role.joins) ||
    token.kind === "mark" ||
    token.quantity?.unit?.kind === "household"
  );
}

const nextStop = /^(?:接着|接下来|然后|随后|之后|再后来|最后)(?:就|又)?是$/;
/** 第一站令狐德明家, 最后一户李平 */
const turn = /(?:第.{1,2}|首|头一|下一|末|最后一)[站户家]$/;

/** 头一家|李平给了两包奶粉: a stop of the tour, whatever was done there. */
function isStop(front: readonly Token[], behind: readonly Token[], { entries }: Scene): boolean {
  // 接着是|李桂花家: the next of those gone to.
  if (front.at(-1)?.text === "是" && nextStop.test(textOf(front)))
    return (
      behind[1]?.text !== "的" &&
      has(behind[0], Role.home) &&
      entries.list.some(({ facts }) => facts.measure === "visit" && !facts.missed)
    );
  return "站户家".includes(front.at(-1)?.text.slice(-1) ?? "#") && turn.test(textOf(front));
}

function isPutDown(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  // 卸了|两袋|尿素|在
  if (tokens[before - 1]?.quantity != null) before -= 1;
  if (tokens[before]?.quantity != null) before -= 1;
  return puts.test(tokenAt(tokens, before)?.text ?? "");
}

const puts = /^(?:卸|放|搁|存|寄放|堆|撂)[下了]*$/;

const goesBy = /^家?(?:(?:门口|门前|门外|屋[前后]|房[前后]|旁边)过(?:的|去|了(?:一下|一趟|一回)?)?|未果)$/;

const cameToUs =
  /^(?:也|又|还)?来[过了]?(?:一?[个次通趟])?(?:电话|村部|村委|村里|大队|办公室|镇[上里政]|乡[上里政]|单位|[我咱]们?这)/;
const invited =
  /^(?:非要|硬要|一直|又|也)?(?:喊|请|邀请?|叫|约|留)了?我们?[去到上]?(?:他|她|他们)家(?:里)?(?:坐坐|吃饭|喝茶|喝酒|做客|玩)?$/;
const wentThen = /^[^。;!\n]*?(?:去了|去坐|坐了|吃了|待了)/;

/** 李平|约我周日去他家吃饭: for which day, is beside the matter. */
function isInvited(behind: readonly Token[]): boolean {
  return invited.test(textOf(behind.filter((token) => token.kind !== "day" && !isTimeOfDay(token))));
}

const walks = /^[走跑]$/;
const written = /(?:手册|册子?|表格?|台账|账本|明白卡|连心卡|名单|系统|平台|档案|合同|本子)$/;
const reaches = /(?:联系|联络|找|碰|遇|见|约|叫|喊|追|赶|等)$/;
/** 住在寨子|头|的李平家 */
function isEndOfPlace({ text }: Token, before: Token | undefined): boolean {
  return /^[头口边尾]$/.test(text) && (has(before, Role.home) || has(before, Role.villageThing));
}

const ofPairing = /^(?:挂钩|挂包|挂联|挂帮|帮扶|结对|联系|包联|包抓|包干|责任|负责|对口)$/;
const sits = /^[坐蹲]在$/;

/** 昨天|走的|李平家|都: where a day's walk led, and no road past it. */
function isWalkOfDay(tokens: readonly Token[], at: number, last: number): boolean {
  const when = tokenAt(tokens, at - 1);
  const dated = when?.kind === "day" || (when !== undefined && isTimeOfDay(when));
  const behind = tokens[last + 2];
  return dated && has(tokens[last + 1], Role.home) && (behind === undefined || has(behind, Role.allOf));
}

const ofWhom =
  /^(?:贫困|脱贫|困难|特困|残疾|独居|空巢|孤寡|留守|(?:村民)?小组|(?:小|村民小)?组长|保洁员|老(?:支书|教师|民师|军人|兵|红军|战士|队长|干部|工人|医生|校长|劳模|民兵))$/;

/** 在|李平|家, 在|李平、王五|两家|拉家常. Not: 在|李平、王五|两家|附近开会, 在|李平、王五|两家|带动下, 在|村里|和|李平、王五|两家 */
function tellsHome(front: readonly Token[], behind: readonly Token[]): boolean {
  if (behind.some((token) => has(token, Role.home))) return true;
  const [count, ...rest] = behind;
  if (count?.quantity?.unit?.kind !== "household" || !count.text.endsWith("家")) return false;
  return !front.some((token) => has(token, Role.joins)) && actsThere.test(textOf(rest));
}

/** 坐了坐, 各送了2袋, 帮着打扫院子: what is done in a home, or nothing. */
const actsThere =
  /^(?:[里中]|家里|屋[里头])?[又也都分别各先后还]{0,3}(?:$|坐|[待呆]|歇|耍|[聊唠]|拉家?|谈[心了]|看了|看望|走访|慰问|宣[讲传]|讲[解了]|吃[了饭]|喝[了茶]|打扫|帮[着忙他她助](?!下)|[送发给卸](?:[去到上过]去?)?[了\d一二两三])/;

/** 到, 去 and the like straight before the name, with nothing but its village, group or class between; 第一站令狐德明家. */
function leadsTo(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    // 往李平家|赶, 沿着山路往|李平家|走
    if (token.text === "往" || (token.kind === "text" && /(?<!正|来|交|以|常)往$/.test(token.text)))
      return tokens.slice(last + 1, last + 4).some(({ text }) => /^[赶跑走奔去]/.test(text));
    // 入|了|李平和王五两户
    if (token.text === "了" && tokens[at - 1]?.text === "入") return true;
    // 深入|李平|家中; not 深入李平, 深入了解李平家
    if (token.text === "深入" && at === first - 1) return has(tokens[last + 1], Role.home);
    // 来到|挂钩|户|李平家: whose he is.
    if (ofPairing.test(token.text) && tokens[at + 1]?.text === "户") continue;
    // 入|李平、王五|户; 走|的|李平、王五两家; 昨天|走|的|李平家
    if (token.text === "入" && at === first - 1) return has(tokens[last + 1], Role.home);
    if (walks.test(token.text) && at === first - 2 && tokens[first - 1]?.text === "的")
      return tokens[last + 1]?.quantity?.unit?.kind === "household" || isWalkOfDay(tokens, at, last);
    // 电话|上|跟李平说
    if (has(token, Role.go) && has(tokenAt(tokens, at - 1), Role.contact)) return false;
    // 坐在|李平家|炕沿上
    if (sits.test(token.text) && at === first - 1)
      return has(tokens[last + 1], Role.home) && (subjectAt(tokens, at) ?? "us") === "us";
    // 卸了|两包|在|李平家: where a thing was put down.
    if (token.text === "在" && isPutDown(tokens, at)) return false;
    // 还没|来得及|去李平家
    if (tokenAt(tokens, at - 1)?.text === "来得及" && tokens[at - 2]?.text.endsWith("没")) return false;
    // 没联系|上|李平, 找|上|李平: reached, and no way there.
    if (token.text === "上" && reaches.test(tokenAt(tokens, at - 1)?.text ?? "")) return false;
    // 手册|上|李平家收入…: what is written there of them.
    if (token.text === "上" && written.test(tokenAt(tokens, at - 1)?.text ?? "")) return false;
    if (has(token, Role.go))
      return !has(token, Role.with) || tellsHome(tokens.slice(at + 1, first), tokens.slice(last + 1));
    const place = /(?:下|边|旁|面|头|口|上|后|前|角)$/;
    const leadsIn = token.kind === "text" && token.text.length <= 5 && place.test(tokens[at + 1]?.text ?? "");
    if (leadsIn || isEndOfPlace(token, tokenAt(tokens, at - 1))) continue;
    const between =
      token.kind === "village" ||
      token.kind === "group" ||
      token.kind === "mark" ||
      token.kind === "household" ||
      token.kind === "cadre" ||
      token.quantity?.unit?.kind === "times" ||
      /^(?:隔壁|对门|斜对门|旁边|附近|邻近|邻居)$/.test(token.text) ||
      (token.kind === "text" &&
        /^[的儿村组社屯寨湾里内]+$|^.{1,5}(?:下|边|旁|面|头|口|上|后|前|角)$/.test(token.text)) ||
      (has(token, Role.plain) && /(?:下|边|旁|面|头|口|上|后|前)$/.test(token.text)) ||
      has(token, Role.filler) ||
      has(token, Role.title) ||
      has(token, Role.householdClass) ||
      has(token, Role.villageThing) ||
      has(token, Role.home) ||
      has(token, Role.joins) ||
      has(token, Role.ownHouseholds) ||
      has(token, Role.next) ||
      has(token, Role.each);
    if (between) continue;
    // 来到|护林员|李平|家, 到达村|监督委员会|主任|李平|家: what he is.
    const office = has(token, Role.role) || (token.kind === "text" && has(tokens[at + 1], Role.role));
    if (office && has(tokens[last + 1], Role.home) && tokens[at - 1]?.text !== "在") continue;
    // 来到|贫困|李平家, 来到上坪|小组|李平家, 来到|老教师|李平家
    if ((token.kind === "text" || token.word?.measure?.id === "job") && ofWhom.test(token.text)) continue;
    // 来到|我|结|的|陈九斤家, 来到|我|去年结对|的陈九斤家
    if (
      has(token, Role.cadreSelf) &&
      /^(?:去年|今年)?(?:结|联|包|帮|挂)/.test(textOf(tokens.slice(at + 1, first)))
    )
      continue;
    // 来到|最偏远的|李平家, 到|生病|的|李平家: what he or his house is like.
    const attribute = tokens[first - 1]?.text === "的" && first - at <= 5 && has(tokens[last + 1], Role.home);
    if (!attribute || !(token.kind === "text" || illOrAlone.test(token.text))) return false;
  }
  return false;
}

const illOrAlone = /^(?:生病|患病|住院|出院|卧床|瘫痪|残疾|独居|孤寡|受灾|受伤)$/;
