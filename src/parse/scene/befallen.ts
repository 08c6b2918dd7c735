import { Role } from "../words/roles.ts";
import { has, type Token, tokenAt } from "../words/tokens.ts";
import { isOfSomebody, isTheirs } from "./day-they-tell-of.ts";
import { textOf } from "./stretch.ts";

/** 李平前天腿疼|我去看了看他, 他老伴|昨天|摔了, 看望李平|上个月|刚出院: what befell them, and no act of ours. */
export function isDayTheyFellIll(tokens: readonly Token[], at: number): boolean {
  return fellIll.test(textOf(tokens.slice(at + 1, at + 5)));
}

const fellIll =
  /^(?:又|就|刚刚?|才|突然|不小心|不慎|因病|[上下]午|早上|晚上|夜里)*(?:把?(?:[腿腰脚头牙胃手]|胳膊|肚子|心口)(?:又|给)?(?:疼|痛|摔|崴|扭|砸)|摔|跌|滑倒|崴|骨折|病[了倒]|犯病|发烧|感冒|晕|中暑|住(?:了|进)?(?:医)?院|出院|[做动][了完]?(?:个)?手术|病[逝故]|[去过]世|(?:检查)?[查确](?:出|诊)(?:[患了得]|为|[^,。去给]{0,6}[癌病症瘤压]))/;

/** 李平家|昨天|着火了,送去被子, 他家的牛|昨天|下了牛犊, 老伴|前天|走了, 李平|昨天|从医院回来我去看了他: when it happened to them or to what is theirs. */
export function isDayItBefell(tokens: readonly Token[], at: number, before: Token): boolean {
  // 走访李平家|昨天|断水了: one clause with what was done there.
  if (tokens.slice(0, at).some((token) => token.word?.measure?.id === "visit" || has(token, Role.go)))
    return false;
  // 羊昨天下羔我帮着接生: on that day.
  if (thatDay.test(textOf(tokens.slice(at + 1, at + 12)))) return false;
  const what = textOf(tokens.slice(at + 1, at + 6));
  if (has(before, Role.kin) && leftThem.test(what)) return true;
  if (isOfSomebody(before) && befellHome.test(what)) return true;
  // 李平家|的|牛|昨天, 李平家|羊|昨天
  if (before.kind !== "text" && before.word?.goods == null) return false;
  const whose = tokenAt(tokens, at - 2)?.text === "的" ? at - 3 : at - 2;
  return isTheirs(tokenAt(tokens, whose)) && befellThing.test(what);
}

/** 李平家昨天失火|,我赶去帮忙救火, 李平昨天出车祸|,我当天去看望: what we did about it was on that day. Not: 李平家昨天失火|,我送去被子 */
export function isAnsweredThatDay(clause: string, behind: string): boolean {
  return befellSomething.test(clause) && answered.test(behind);
}

const befellSomething =
  /[昨前]天(?:又|就|突然|不小心|[上下]午|早上|晚上|夜里)*(?:[着失起]了?火|出了?(?:车祸|事)|[停断]了?[水电气]|下了?(?:一?[个头只窝])?小?(?:[牛羊猪]?[犊羔崽仔])|产[仔崽犊羔]|摔|晕)[^,]{0,4}$/;
const answered =
  /^,(?:[我咱]们?|工作队|单位)?(?:[就便也]|[和与][^,。;\n就便也和与]{1,4}){0,3}(?:赶[去到]|连夜|当[天晚]|去?帮[忙着]?(?:[灭救]火|接生)|去?[灭救]火|接生)/;
const thatDay = /接生|[灭救]火|抢救|当[天晚]|赶去|连夜/;
const leftThem = /^(?:就|刚|突然)?(?:走|没)了(?=$|[,。;]|[我俺咱]|给他|去)/;
const befellHome =
  /^(?:又|就|突然|不小心|[上下]午|早上|晚上|夜里)*(?:[停断]了?[水电气](?!费)|[着失起]了?火|遭了?[火水]?[灾贼]|被(?:盗|偷)|出了?(?:车祸|事)|从[^,去给送]{1,6}回来|(?:回来|返乡)(?:了|的))/;
const befellThing =
  /^(?:又|就|突然|[上下]午|早上|晚上|夜里)*(?:下了?(?:一?[个头只窝])?小?(?:牛?犊|羊?羔|猪?崽|[崽犊羔仔])|产了?[仔崽犊羔]|死了|病了|丢了|坏了|倒了|塌了|被偷)/;

/** |昨天|下了一夜雨, |昨晚|下了场大雪: how the night was, before what was done the day after. Not: 昨天下雨 */
export function isNightOfWeather(tokens: readonly Token[], at: number): boolean {
  const behind = textOf(tokens.slice(at + 1, at + 6));
  const night = tokens[at]?.text ?? "";
  if (!night.startsWith("昨")) return false;
  return allNight.test(behind) || (/^昨[晚夜]/.test(night) && atNight.test(behind));
}

const allNight = /^[又还]?(?:下|刮|落|飘)了?(?:一整?|整整?一?|大?半)[夜晚宿]上?的?[^,我送去走]{0,3}[雨雪风]/;
const atNight = /^(?:又|突然|忽然)*(?:下起?|刮起?|落|飘|降)了?[^,我送去走]{0,5}[雨雪风雹](?=$|,|过)/;
