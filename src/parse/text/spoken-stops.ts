import { Sign } from "./characters.ts";
import type { Normalized } from "./normalize.ts";
import { without } from "./pauses.ts";

const figure = "[\\d一二两三四五六七八九十百半.]+";
const builds = "(?:硬化|安装|新建|[修铺建架装安打挖])";
const sized = "(?:公里|里|米|座|盏|口|眼)";
const built = "(?:[水沟便小河山村土石拱]?[路渠沟井桥坝墙窖池]|道路|村道|水渠|路灯|灯)";
/** 在李平家|修了一口井: what is built behind it is there as well. Not: 在村里修了… */
const atHome = "(?<![在给帮](?![^,。;\\n]{0,6}[村组社乡镇])[^,。;\\n]{1,8})";
/** 修了两公里路|装了十盏灯, 硬化道路两公里|装路灯十盏: another thing built. */
const nextBuilt = `(?<=${atHome}${builds}了${figure}${sized}${built})(?=${builds}了${figure}${sized}${built})|(?<=${atHome}${builds}${built}${figure}${sized})(?=${builds}${built}${figure}${sized})`;
/** 修路三公里修桥两座|给李平三百元: somebody's, behind what was built of the village. */
const givenBehind = `(?<=${builds}${built}${figure}${sized}${builds}${built}${figure}${sized})(?=给)`;
/** 他一个人住|陪他聊了聊天: how he lives, and what we did about it. */
const livesAlone = "(?<=(?:一个人|独自)(?:在家|过|住))(?=陪[他她])";
/** 儿子打工去了|就剩她一个人|我买了一袋米: who is left at home. */
const leftAlone =
  "(?<=[了去])(?=[就只]剩下?[他她]自?己?一个人)|(?<=[就只]剩下?[他她]自?己?一个人(?:在家|过)?)(?=[我又给去帮送拿买])";
/** 给他儿子打了个电话问他学习顺利不|又给他讲了政策. Not: 问他怎么不又给… */
const askedOfThem = "(?<=问[了过]?[他她](?:(?!怎么|为什么|为啥|咋)[^,。;\\n]){2,12}不)(?=又[给跟向为帮和])";
/** 送了一床棉被|老人拉着我的手说感谢: theirs, behind what was given. */
const theyThank = `(?<=[送给带拿]了${figure}[袋桶箱瓶盒床斤件套壶双条][^,。;\\n]{1,10})(?=(?:老人家?|[他她]们?|老[两俩]口|大[爷娘妈叔婶伯])(?:紧紧|激动|一直)?地?[拉握攥][着住](?:我们?|咱们?)的?手)`;
/** 给拿了一箱牛奶|男人没在|就婆姨在家: who was there and who was not. */
const whoWasIn = `(?<=${figure}[袋桶箱瓶盒床斤件套壶][^,。;\\n\\d]{1,3})(?=(?:男人|[他她]男人|[他她]?(?:老婆|婆姨|媳妇|儿子|女儿|老伴))[没不]在)|(?<=[没不]在)(?=[就只](?:剩)?(?:[他她]?(?:老婆|婆姨|媳妇|儿子|女儿|老伴|男人)|老人|娃)在(?:家|屋))`;
/** 走访了两户|一户是李平|一户是刘军|给李平给了袋面 */
const oneIs =
  "(?<=[走看]访?了?[两2]户)(?=一户是[^,。;\\n家都还]{2,4}一户是[^,。;\\n家都还]{2,4}给)|(?<=[两2]户一户是[^,。;\\n家都还]{2,4})(?=一户是[^,。;\\n家都还]{2,4}给)|(?<=一户是[^,。;\\n家都还]{2,4}一户是[^,。;\\n家都还]{2,4})(?=给)";
/** 去年给李平送了鸡苗|今天去看了看 */
const lookedAfter = "(?<=给[^,。;\\n]{1,8}[送发捎带拿]了[^,。;\\n的]{1,8})(?=今天[我又]?去看了看)";
/** 陪赵满仓去县医院看病|垫付医药费八百块, 陪李桂花去医院看病|垫了三百块药费. Not: 儿子带李平去县医院看病垫付医药费八百 */
const paidFor =
  "(?<=(?:^|[,。;\\n]|[我咱]们?|[今昨前]天|[上下中]午|早上|[又还也并]|同事|开车|顺[便路])[带陪][^,。;\\n]{2,5}去[^,。;\\n]{2,8}(?:看病|住院|检查))(?=垫(?:付了?|了))";
/** 给李平5袋水泥|用来修院墙: what it is for. Not: 用来修院墙的 */
const forWhat = `(?<=给[^,。;\\n]{0,8}${figure}[袋吨方斤块根包][^,。;\\n\\d]{1,4})(?:用来|用于|拿来|拿去)[修盖砌补垫铺抹]`;
const partOfHome =
  "(?:[他她]家?|自家|家里?)?的?[新旧老破]?(?:院[墙子坝落]?|[围后前]?墙[根角体]?|房[顶屋子檐]?|屋[顶子檐]?|地[面坪]?|[猪牛羊鸡兔]?[圈舍棚]|厕所|厨房|灶[台房]?|[进门小后]?路|门[口前]?|台阶|水[沟渠窖池]|[沟渠窖炕])";
const nextAct = "(?=[给送看走慰到去来聊讲说谈陪帮他她我又还再没不]|[今昨前]天|[上下中]午)";

/** 我联系的5户|外出打工不在家|电话联系了3户: called, as they are away. */
const calledAway =
  "(?<=联系的[\\d一二两三四五六七八九十]+户)外出(?:打工|务工)不在家(?=(?:打?了?电话|微信|视频)联系)";

/** 转学的事办好了|还有就是|刘军家电表坏了: another household's matter. Not: 给李平还有就是刘军家送了米 */
const besides = "(?<=[了成袋桶箱斤元块床件])还有就是(?:那个)?(?=[^,。;\\n给送]{2,4}家)";

/** 都是尿素今天发的|对了|李桂花那袋还在车上没给: what comes to mind of somebody else. Not: 你说对了李平家的事 */
const comesToMind = "(?<=[送发给带]的)对了(?=[^,。;\\n]{2,4}(?:家|那[袋桶箱份个床]))";

/** 李平家我昨天去过了嘛|果园的水泵坏了. Not: 你干了嘛 */
const ofCourse = "(?<=[去来给送看访见说讲办修好到](?:过了?|了))嘛(?=[\\u4e00-\\u9fff])";

/** 走访了六户|腿都走断了, 开了两个会|累得够呛: how it left us. Not: 他腿都走断了 */
const wornOut =
  "(?<=[户家次会趟里米])(?=(?:腿|脚|腰|嗓子)都?(?:快|要)?(?:[走跑站讲说磨坐]|酸了|疼了|断了)|累(?:死|惨|坏|瘫|得))";

const parts = new RegExp(
  [
    ofCourse,
    wornOut,
    comesToMind,
    besides,
    calledAway,
    nextBuilt,
    givenBehind,
    livesAlone,
    leftAlone,
    askedOfThem,
    theyThank,
    whoWasIn,
    oneIs,
    lookedAfter,
    paidFor,
    // 用来修院墙|聊了一会
    `${forWhat}${partOfHome}${nextAct}`,
  ].join("|"),
  "g",
);
/** 送了|一趟|化肥两袋: how often, beside how much it was. Not: 送了一趟米送刘军一桶油, 帮李平送了一趟水果五箱 */
const once = `(?<=(?<![帮替代][^,。;\\n]{0,6})[送拉运捎带]了)一[趟次回](?=[^,。;\\n\\d一二两三四五六七八九十送给]{1,4}${figure}(?:[袋桶箱瓶盒床斤吨包件套只]|公斤))`;
/** 3户|外出打工|没见到: why they were not there. Not: 动员3户外出打工不在家种地, 3户外出打工未遇到困难 */
const whyAway =
  "(?<=(?<!(?:动员|介绍|组织|推荐|安排|帮助?)了?)(?<![\\d一二两三四五六七八九十])[\\d一二两三四五六七八九十]+户)[都全]?外出(?:打工|务工)(?=(?:[没未](?:见到|遇到?|见着)(?:人|面|本人)?|不在家)[了里]?(?:[,。;\\n]|$|(?:打?了?电话|微信|视频)联系))";
const whatFor = `${forWhat}${partOfHome}(?=[,。;\\n]|$)`;
/** 我们七个人|每人占一垄: how they shared out the field. */
const inRows = "(?<=[人米谷豆花椒薯芋菜,])(?:每人|一人|各人|各)[占管包]一[垄行块片畦趟排段]";
const asides = new RegExp([once, whyAway, whatFor, inRows].join("|"), "g");

export const spokenStops = new Sign(
  "装安修建铺架打挖硬陪去垫一户用拿就占管包剩问手在对嘛腿脚腰嗓累",
  /[过了]嘛|[户家次会趟里米](?:[腿脚腰]|嗓子|累)|[送发给带]的对了|还有就是|剩下?[他她]自?己?一个|我们?的?手|[没不]在|一户是|问[了过]?[他她]|[人各][占管包]一|[装安修建铺架打挖硬]|陪[他她]|今天.?去看了看|垫[付了]|了一[趟次回]|户[都全]?外出|[用拿][来于去]/,
);

/** In dictation, a stop where the next act plainly begins. */
export function withSpokenStops(source: Normalized): Normalized {
  return without(
    without(source, parts, () => true, ","),
    asides,
    () => true,
  );
}
