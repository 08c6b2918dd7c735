import type { Stretch } from "../scene/stretch.ts";
import { Sign } from "../text/characters.ts";
import { Role } from "../words/roles.ts";
import { has } from "../words/tokens.ts";
import { content } from "./trouble.ts";

/** 提了个要求,|把水管往院里接一截: what is asked for follows. */
export const raisesMatters = new Sign(
  "提",
  /提了?(?:一?[个条点件]|[两二三四几][个条点件])(?:要求|请求|诉求|想法)$/,
);

const amiss =
  /[没不未无坏断缺难堵漏裂塌旧破低少慢停欠拖高贵远滥脏差]|想|要|盼|请|希望|能否|能不能|帮|问题|困难|纠纷/;
const fine =
  /(?:修|办|装|建|通|治|解决)(?:好|通|完)?了|(?:收|领|拿)到|到账|稳定|好转|硬朗|不愁|亮堂|长势|多了$|好着|够[吃用]|落实到位|政策好/;

/** 反映,|路灯不亮 is a matter; 反映,|路灯修好了 and 反映,|儿子在外打工 are none. */
export function isRaised(stretch: Stretch): boolean {
  const { text, roles, hasFigure } = stretch;
  // 按照李平提出的|要求: and nobody said what.
  if (text === "要求") return false;
  if (content.isIn(stretch) || (roles.has(Role.own) && hasFigure)) return false;
  return (amiss.test(text) || harms.test(text)) && !fine.test(text);
}

/** 反映,|隔壁占了他家的地, |邻居家的狗咬人. Not: |邻居帮他打了麦子, |隔壁送来两袋米 */
const harms =
  /^(?:(?:半?夜里?|晚上|经常|老是?|总是?)*(?:隔壁|邻居|对门|邻家|别人|有人))(?![^,]{0,12}(?:帮|送|照[顾看]|打[听算扫工电])|[^,]{0,4}[我咱])[^,]{0,10}(?:[占咬烧偷砍挖堵拆挡骂吵闹]|打(?!麦|谷|针)|倒[垃污脏水土]|施工|[放养][鸡鸭狗牛羊]|噪音)/;

/** 李平讲没地方晒谷;|王五讲儿子回来了: another's turn to speak, of what is well. Not: 王五说也是, 王五说水太咸, 王五说邻居把路挖了 */
export function speaksNext(stretch: Stretch): boolean {
  const [who, ...told] = stretch.tokens;
  const verb = has(told[0], Role.home) || has(told[0], Role.title) ? 1 : 0;
  if (who?.kind !== "household" || !has(told[verb], Role.say)) return false;
  return tellsWell(stretch) && !likewise.test(stretch.text) && !isRaised(stretch);
}

function tellsWell(stretch: Stretch): boolean {
  const { text, roles, hasFigure } = stretch;
  return well.test(text) || fine.test(text) || content.isIn(stretch) || (roles.has(Role.own) && hasFigure);
}

const well =
  /(?:回[来家]|打工|务工|上班)了?$|[过长卖收]得(?![便晚迟苦累紧瘦矮])|(?<![修装建弄搞治办接通])好(?![久多几远难冷热咸脏差大小长慢贵])|硬朗|知道|明白|卖了|考上|[收挣赚产][了到]?[^,]{0,3}[\d一二两三四五六七八九十百千万](?![^,]*[费款])/;

const likewise = /太|老是|总是|病|也|同样|一样|最好|[能该]|建议|(?:[说讲家]|还|都|就|路)得(?!去)|咋|怎么|吗/;

/** 托我捎话,|要20袋饲料; not 要我注意身体, 不要了 */
export const wantsIt = /^(?:[他她]们?家?)?(?:还|也|再)?要(?![我咱俺你是不注])/;
