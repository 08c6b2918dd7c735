import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import { Role } from "../../words/roles.ts";
import { isThing } from "../../words/things.ts";
import { has, type Token, tokenAt } from "../../words/tokens.ts";

/** 不在家, 门关着, 门锁了; not 圈门关着, 把门锁好; and not 他家不在我的名册上, where something is on no list. */
export function isAway(token: Token, tokens: readonly Token[]): boolean {
  if (!has(token, Role.missed)) return false;
  const { text } = token;
  const at = tokens.indexOf(token);
  // 李平 未见; not 未见好转
  if (text === "未见" && tokens[at + 1] !== undefined && tokens[at + 1]?.kind !== "mark") return false;
  // nobody was in|need
  if (text === "不在家" && token.end - token.start > longestHan && isInNeed(token, tokens[at + 1]))
    return false;
  // 他家没人|上学, 家里没人|会用手机: none of them does.
  // 去李平家没人|外出打工了: gone to, and why.
  const behind = textOf(tokens.slice(at + 1, at + 6));
  const whither = leftHome.test(behind) && tokens.slice(0, at).some((token) => has(token, Role.go));
  if (/没有?人$/.test(text) && ofNone.test(behind) && !whither) return false;
  // 回访昨天没在家的|李平: which one it is.
  if (tokens[at + 1]?.text === "的" && tokens[at + 2]?.mention != null) return false;
  if (/[门锁]/.test(text))
    return (
      !(
        tokens[at - 1]?.mention == null &&
        /[圈车柜仓库校厂店棚市铺箱社站所院局点堂部]$|^把$/.test(tokens[at - 1]?.text ?? "")
      ) && !(text.endsWith("锁") && /^[好坏换修芯孔]/.test(tokens[at + 1]?.text ?? ""))
    );
  // 带她去医院,医生|不在, 走访李平,支书|没在: of no household.
  if (/^[不没]在(?!家)/.test(text) && has(tokens[at - 1], Role.role) && tokens[at - 2]?.mention == null)
    return false;
  if (isGuestOf(tokens, at)) return false;
  const before = textOf(tokens.slice(Math.max(0, at - 6), at));
  // 他的社保卡|没找见, 帮李平找羊|没找到: a thing was sought; 他说和儿子好久|没有见到面: they met nobody.
  if (/^没有?[找寻][到着见]$/.test(text) && isThingSought(tokens, at, before)) return false;
  if (/面$/.test(text) && metOthers.test(before)) return false;
  // 没遇到|什么困难, 没见到|那份合同: a thing, and nobody.
  if (/^没有?[见碰遇找][到着上见]$/.test(text) && ofThings.test(textOf(tokens.slice(at + 1, at + 7))))
    return false;
  return !/^[不没未]在$/.test(text) || !onList.test(textOf(tokens.slice(at + 1, at + 7)));
}

/** 中午没在|她家|吃饭, 没在|李平|家|多待: at theirs, by who came there. Not: 她没在家吃饭, 没在他家找着人 */
function isGuestOf(tokens: readonly Token[], at: number): boolean {
  if (!/^没有?在$/.test(tokens[at]?.text ?? "")) return false;
  const whose = tokens[at + 1];
  if (whose === undefined || !(has(whose, Role.pronoun) || whose.mention !== null)) return false;
  const where = whose.mention === null ? whose.text : "他";
  return asGuest.test(where + textOf(tokens.slice(at + 2, at + 6)));
}

const asGuest =
  /^[他她]们?(?:家|屋|那)[里头中]?(?:多|久|再|怎么|敢|好意思)?(?:吃|喝|待|呆|坐|歇|停|逗留|过夜|住|用餐|留)/;

const metOthers =
  /[和跟与同][他她]?(?:儿|女|孙|老伴|媳|姑娘|闺女|爸|妈|爹|娘|父|母|弟|哥|姐|妹|亲戚|战友|同学)[^,]{0,6}$|(?:好久|多年|几年)$/;
const aThing =
  /的[^,家人]{1,5}(?:也|都|还|就)*$|[找寻](?:了?[半一两几](?:天|晌|夜|圈))?[^,家人他她遍过圈天处了]{1,4}$/;
const ofPlace = /[家里外上下边头旁处屋院地遍圈趟回天]$/;

function isThingSought(tokens: readonly Token[], at: number, before: string): boolean {
  let thing = at - 1;
  while (/^[也都还就]$/.test(tokens[thing]?.text ?? "")) thing -= 1;
  const sought = tokenAt(tokens, thing);
  if (sought === undefined || sought.mention !== null || ofPlace.test(sought.text)) return false;
  // 找李平|签字|没找到: he is whom one looked for.
  if (
    tokens
      .slice(0, thing)
      .some(({ mention }, place) => mention !== null && /找了?$/.test(tokens[place - 1]?.text ?? ""))
  )
    return false;
  return aThing.test(before) || (sought.kind !== "mark" && isThing(sought));
}

const leftHome = /^(?:都|全)?(?:外出|出去|去)?(?:打工|务工|做工|干活|住院)[去]?了/;

/** As long as the Chinese for it is at most; in English it is longer. */
const longestHan = 4;

function isInNeed({ end }: Token, next: Token | undefined): boolean {
  if (next === undefined || next.kind === "mark" || next.start > end + 1) return false;
  return (
    has(next, Role.need) ||
    has(next, Role.wish) ||
    /^(?:欠|debt|trouble|danger|hospital|pain|good)/.test(next.text)
  );
}

const ofNone =
  /^(?:[给帮替跟和陪](?:[他她]们?|老人))?(?:(?:讲|说)(?:说话|话|个话|知心话)|作伴|做伴|陪着?[他她说聊伴]|搭理|上(?:过|大)?学|读书|念书|当[过]?兵|参军|在外|外出|打工|务工|就业|会|能|懂|识字|种|养|干|得病|患病|有(?!回?应|个?(?:邻居|隔壁|旁人|路人))|入党|考|用|抽烟|喝酒|挣钱|参加|在编|吃公粮|生病|住院|上访|坐牢|[问要收管信](?=$|[了的]|过))(?!.?[去了])/;

const ofThings =
  /^(?:过?(?:什么|啥|任何)(?!人)|(?:个|合适的?|像样的?|好的?|正经)*(?:事[做干情]|工作|活儿?(?!动)|对象|媳妇|婆家|出路|门路|路子|买[家主]|销路|厂子?)(?![去了])|[^,。人他她]{0,8}(?:困难|问题|麻烦|情况|毛病|障碍|隐患|难[处题]|东西|合同|票|证|单子?|[钱款]|补[贴助]|文件|地方|原因|车|路))/;

const onList =
  /^(?:话下|村里?的|[里其]面|里[头边]|其中|此列|[之数以]内|内$)|^(?:[我咱]们?|村|单位|[县乡镇][里上]?|本次|这次|今年|帮扶|联系|包保|名)?[^,。]{0,6}(?:名册|名单|册|范围|之列|台账|系统|意|乎)/;

const isNotBack =
  /^(?:[他她人]|老人家?|家里人)?(?:还在[^,没我]{1,6}|还|也|都|赶集|赶场|赶街|赶圩|下地|上山|出门|出工|干活|放[牛羊])*没有?回(?:来|家|屋)?[呢的]?$/;

/** 去李平家,|他没回, |他赶集还没回来: told behind the way there; 走访3户联系户。|李平还在工地没回来: of one of those gone to. */
export function notBackYet(
  { tokens, text, roles, people, named }: Segment,
  { entries, sentence }: Scene,
): Token | undefined {
  if (!text.includes("没")) return undefined;
  const own = named.named.length === 1 && tokens[0]?.mention != null ? textOf(tokens.slice(1)) : text;
  if (!isNotBack.test(own)) return undefined;
  if (roles.has(Role.kin) || roles.has(Role.say) || roles.has(Role.cadreSelf)) return undefined;
  if (own !== text) {
    const id = named.named[0]?.id;
    const told = entries.list.find(
      ({ facts }) => facts.measure === "visit" && !facts.missed && facts.households[0] === id,
    );
    const together = entries.list.filter(
      ({ start, facts }) => facts.measure === "visit" && start === told?.start,
    );
    return together.length > 1 ? tokens[0] : undefined;
  }
  const went = entries.list[entries.list.length - 1];
  const there = went?.facts.measure === "visit" && went.sentence === sentence && !went.facts.missed;
  return there && went.facts.households[0] === people.named[0]?.id ? tokens[0] : undefined;
}

/** 门上挂着锁, 大门上了把锁 */
export function lockOf({ tokens, text }: Segment): Token | undefined {
  return text.includes("门") && /门(?:上|口)?(?:挂|上|吊|落)(?:着|了)?(?:一?把)?(?:大|铁)?锁/.test(text)
    ? tokens[0]
    : undefined;
}
