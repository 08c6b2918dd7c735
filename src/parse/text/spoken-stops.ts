import { Sign } from "./characters.ts";
import type { Normalized } from "./normalize.ts";
import { without } from "./pauses.ts";

const figure = "[\\d一二两三四五六七八九十百半.]+";
const builds = "(?:硬化|安装|新建|[修铺建架装安打挖])";
const sized = "(?:公里|里|米|座|盏|口|眼)";
const built = "(?:[水沟便小河山村土石拱]?[路渠沟井桥坝墙窖池]|道路|村道|水渠|路灯|灯)";
/** 修了两公里路|装了十盏灯, 硬化道路两公里|装路灯十盏: another thing built. */
const nextBuilt = `(?<=${builds}了${figure}${sized}${built})(?=${builds}了${figure}${sized}${built})|(?<=${builds}${built}${figure}${sized})(?=${builds}${built}${figure}${sized})`;
/** 他一个人住|陪他聊了聊天: how he lives, and what we did about it. */
const livesAlone = "(?<=(?:一个人|独自)(?:在家|过|住))(?=陪[他她])";
/** 去年给李平送了鸡苗|今天去看了看 */
const lookedAfter = "(?<=给[^,。;\\n]{1,8}[送发捎带拿]了[^,。;\\n的]{1,8})(?=今天[我又]?去看了看)";
/** 陪赵满仓去县医院看病|垫付医药费八百块 */
const paidFor = "(?<=[带陪][^,。;\\n]{2,5}去[^,。;\\n]{2,8}(?:看病|住院|检查))(?=垫付(?!了))";

const parts = new RegExp([nextBuilt, livesAlone, lookedAfter, paidFor].join("|"), "g");
/** 送了|一趟|化肥两袋: how often, beside how much it was. */
const once = `(?<=[送拉运捎带]了)一[趟次回](?=[^,。;\\n\\d一二两三四五六七八九十]{1,4}${figure}(?:[袋桶箱瓶盒床斤吨包件套只]|公斤))`;
/** 3户|外出打工|没见到: why they were not there. */
const whyAway =
  "(?<=[\\d一二两三四五六七八九十]户)[都全]?外出(?:打工|务工)(?=[没未](?:见到|遇到?|见着)|不在家)";
/** 给李平5袋水泥|用来修院墙: what it is for. */
const whatFor = `(?<=给[^,。;\\n]{0,8}${figure}[袋吨方斤块根包][^,。;\\n\\d]{1,4})(?:用来|用于|拿来|拿去)[修盖砌补垫铺抹][^,。;\\n、\\d]{1,5}(?=[,。;\\n]|$)`;
const asides = new RegExp([once, whyAway, whatFor].join("|"), "g");

export const spokenStops = new Sign(
  "装安修建铺架打挖硬陪去垫一户用拿",
  /[装安修建铺架打挖硬]|陪[他她]|今天.?去看了看|垫付|了一[趟次回]|户[都全]?外出|[用拿][来于去]/,
);

/** In dictation, a stop where the next act plainly begins. */
export function withSpokenStops(source: Normalized): Normalized {
  return without(
    without(source, parts, () => true, ","),
    asides,
    () => true,
  );
}
