import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { tellsTrouble } from "../../stance/trouble.ts";
import { anyOf } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has } from "../../words/tokens.ts";

/** One of them is in every word for former days. */
const ofOnce = anyOf("前去来早先时年旧解过");

/** As much as is looked at in front of what is told last, and behind it. */
const longest = 48;

const state =
  "(?:没(?:有)?(?:钱|水|电|路|饭|[吃穿]的|房|床|信号|粮|油|车|桥|灯|厕|学校|卫生)|[吃喝]不[上饱起]|[上念读]不[起了成]|娶不[上起]|出不去|看不起|漏[雨风水]|土坯房|[行看上吃喝走出][^,的]{0,2}难|(?:路|吃水|用水|用电|出门|上学|看病)不(?:好走|通|方便)|停[水电])";
const days =
  "(?:年轻(?:的?时候?|那[会阵]儿?)|小(?:的)?时候|(?<!到)那时候?|那会儿|那个?年[代头月]|早些?年|旧社会|解放前|大集体时?)";

/** 年轻时没钱念书, 那时候没路没电. Not: 年轻时修的窖漏水, 年轻时落下的病没钱看 */
const inThoseDays = new RegExp(`${days}(?:就|也|都|还)?[^,的了]{0,8}${state}`);
/** 小时候家里穷,|没钱上学 */
const poorThen = new RegExp(
  `${days}(?:就|也|都|还)?[^,的了]{0,6}(?:穷|苦|困难|紧|难)(?:得很)?,(?:也|都|就)?(?:没(?:有)?(?:钱|饭|粮|[吃穿]的)|[吃喝]不[上饱起]|[上念读]不[起了成])[^,了]{0,8}$`,
);
/** |以前没水吃. Not: 开学以前没钱, 以前的路灯坏了 */
const once = new RegExp(`(?:以前|从前|过去|原先)(?!的)[^,的了]{0,6}${state}`);
/** 前几年房子漏雨, 原来没有厕所: and over, where what came of it is told behind. */
const someYearsAgo = /(?:前[几些]年|早几年|原来|原先|之前|以前|过去|从前|当年)(?!的)[^,的]{0,14}$/;
const nowOver =
  /^,(?:[他她]们?家?)?(?:(?:现在|如今|这下|后来|去年|前年|大前年|\d{4}年|\d{2}年)[^,我咱没未不想要误涨坏漏]{0,12}(?:了|通上|好)|(?:政府|公家|国家|村[里上]|[镇乡县][里上]|危房?改造?)[^,我咱没未不想要]{0,10}(?:修好|翻修|修了|换[了上]|装[了上]|通[了上]|接[了上通]|盖了|建了|补上|解决|搬|新房|重建|改造)[^,没未不半部]{0,6}(?:$|[,。;]))/;

/** 隔壁有人捐过一台冰箱,|后来烧坏了 */
const gaveOnce = /[捐送给发买装](?:过|的)[^,]{1,12},$/;
const brokeLater = /^后来(?:又|就|也)?[^,没未不想要]{0,3}[坏丢烂断]了$/;

/** 从前看病难,|现在村里有了卫生室 */
const nowThere =
  /^(?:现在|如今|去年|前年|后来)[^,没未不想要]{0,6}(?:有了|通了|修了|建了|好了|好多了|硬化了|翻修了)[^,没未不坏漏]{0,8}$/;
const wasHard = new RegExp(`(?:${days}|以前|从前|过去|原先|原来|之前)[^,的了]{0,8}${state}`);

/** Behind trouble of former days: what it brought with it then. */
const goesOnFrom = new RegExp(
  `(?:${days}|(?:^|[家说讲他她们])(?:以前|从前|过去))[^,的了]{0,8}${state}[^,]{0,8},(?!.*(?:现在|如今|今年|最近|眼下|目前))[^,]{0,12}$`,
);

/** 现在还是没有, 至今没修, 又漏了, 希望村里修: not over, or asked for. */
const stillSo =
  /(?:现在|如今|今年|眼下|目前)(?:[^,。;\n]{0,6}(?:还(?![清完上])|也(?!好)|又|仍|照样|更|想|要|没|不(?![用愁怕]))|[^,。;\n]{0,4}[坏漏断堵塌裂])|至今|到如今|到现在|一直|还是(?!好)|仍|依然|又[漏断坏堵塌没停]/;
const asksNow = /希望|想(?:[让请叫办把找给申修装]|要)|要求|盼(?!头)|请求|能不能|能否|让我|请我们|反映/;

/**
 * 李平年轻时|没钱念书, 李平说以前|没水吃,|要到三里外去挑, 李平家原来|没有厕所,去年改厕给盖了一间: how they had it once, and nothing that is
 * raised. Not: 以前没水吃,现在还是没有; 以前修的水窖漏水; 以前没路灯,希望装两盏; 李平家原来没有厕所
 */
export function isLongOver(segment: Segment, { source }: Scene): boolean {
  const { tokens, clause } = segment;
  if (clause.label !== null || !source.characters.mayHaveOneOf(ofOnce)) return false;
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  const behind = /^[^。\n;]{0,60}/.exec(source.text.slice(end))?.[0] ?? "";
  if (asksNow.test(source.text.slice(start, end) + behind) || stillSo.test(behind)) return false;
  const front = source.text.slice(Math.max(0, start - longest), start);
  const told = source.text.slice(start - front.length, end).replace(/^.*[。\n;]/s, "");
  if (poorThen.test(told)) return true;
  if (isBroughtOnThen(segment, told)) return true;
  const comma = told.lastIndexOf(",") + 1;
  const here = told.slice(comma);
  if (brokeLater.test(here) && !/[修换]|找人/.test(behind) && gaveOnce.test(told.slice(0, comma)))
    return true;
  if (nowThere.test(here)) return wasHard.test(told.slice(0, comma));
  if (inThoseDays.test(here) || (someYearsAgo.test(here) && nowOver.test(behind))) return true;
  const at = here.search(once);
  return at >= 0 && opensTelling(segment, end - here.length + at);
}

/** 以前没水吃,|要到三里外: no trouble of its own. */
function isBroughtOnThen(segment: Segment, told: string): boolean {
  return goesOnFrom.test(told) && !segment.roles.has(Role.wish) && !tellsTrouble(segment);
}

/** 李平家|以前, 李平说|从前: in front of it only whose it is, and who says it. */
function opensTelling({ clause }: Segment, at: number): boolean {
  const before = clause.tokens.findLast((token) => token.end <= at);
  if (before === undefined || before.kind === "mark" || before.mention !== null) return true;
  return ofWhom.some((role) => has(before, role)) || /[家说讲村里们口]$/.test(before.text);
}

const ofWhom = [Role.say, Role.home, Role.pronoun, Role.kin, Role.title];
