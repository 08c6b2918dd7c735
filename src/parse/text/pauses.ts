import { anyOf, charactersOf, Sign } from "./characters.ts";
import type { Normalized } from "./normalize.ts";

const pauses = "(?:那个|这个|那啥|[嗯呃额哦诶])+";
const beforeWhom =
  "[给帮替为跟和同与陪向往从在去到来看访问找送]|走访过|慰问过|(?:走?访|慰?问|[去到看给见找送接])了";
/** 那个谁|李平家我去过了, 刚去了那个叫啥来着|李平家: till the name came back to mind. */
const lookedFor = "[嗯呃额哦诶]*那个?(?:谁|叫(?:什么|啥)(?:来着)?)[嗯呃额哦诶]*";
const pausesThere = new RegExp(`${lookedFor}|(?<=${beforeWhom})${pauses}`, "g");
const pausesSign = new Sign("那这嗯呃额哦诶", new RegExp(`${pauses}|${lookedFor}`));

const what = "(?:啥|什么)(?:东西)?";
const hands = "[送给拿带买提发捎]";
const counted = "(?=[\\d一二两三四五六七八九十半]+(?![\\d月号日年点]))";
/** 送了|那个啥|化肥两袋, 送了两袋|那个叫啥来着|复合肥: what it was came to mind behind it. */
const inFrontOfThing = `(?<=${hands}了)那个?啥(?=[\\u4e00-\\u9fff]{1,4}?[\\d一二两三四五六七八九十半]+[袋桶箱瓶盒床斤包件套只])|(?<=[\\d一二两三四五六七八九十半][袋桶箱瓶盒床斤包件套只][嗯呃哦]*)那个?叫?(?:啥|什么)来着,?(?=[\\u4e00-\\u9fff])`;
const thinkingAloud = new RegExp(
  `${inFrontOfThing}|(?<=${hands}了?)(?:[嗯哎呀呃哦,]*${hands}了)?(?:(?:那个?)?叫?${what}来着(?:,?[嗯哦对哎啊呃噢]+,?(?![我你忘想记]|$)|,?${counted})|(?:那个?${what}|${what}(?=,?[嗯哦对哎呃]))[,嗯哦对哎啊呃噢]*${counted})`,
  "g",
);
const thinkingSign = new Sign("啥么", /啥|什么/);

/** 领导好|我…, 各位领导大家好|今天…: a greeting without its stop. */
const greeting =
  "(?:各位)?(?:领导|书记|主任|队长|组长|同志们?|大家|您|你)(?:们|大家)?(?:[上下中]午|早上|晚上)?好[啊呀]?(?=,|[我嗯呃那这刚先给跟把]|[今昨前]天|[上下中]午|汇报|报告|走访|入户)";
/** 我想一下|送给李平的是…, 我想想啊|今天去了…: what has been done is called to mind. Not: 我想一下|给他送点什么 */
const thinking = "我先?想(?:一下|想看?|一想)[啊哈呢]?,?(?=[^,;。!?\\n想要]{2,12}(?:[了过]|的是))";
const calling = `(?:${greeting}|${thinking}|喂(?![了着过猪牛羊鸡鸭鹅狗鱼养饭马兔药料草完好])|哎[呀哟]?|诶|嗯|呃|额(?![外度])|那个(?!谁|叫)|那啥|,)*`;
const toWhom = "(?:来|先|再|给你们?|跟你们?|[给跟向](?:大家|领导))?";
const ofToday = "(?:今天)?的?(?:走访|入户|工作)?(?:情况|工作)";
const particle = "[啊哈呢嘛哦呀吧]";
/** 我报一下今天的情况哈, 嗯我汇报一下, 我说一下啊, 今天的情况是这样的啊: what is told begins behind it. */
const opening = new RegExp(
  `^${calling}(?:(?:(?:帮|给)我(?:记|登记)(?:一下|一笔|上)[啊哈吧]?|我?${toWhom}(?:(?:汇报|报告|报)(?:一下|一声|一哈)(?:${ofToday}|今天的(?=${particle}))?${particle}*|(?:说|讲)(?:一下|一声|一哈)?(?:${ofToday}${particle}*|(?:今天的)?${particle}+))|${ofToday}是这样(?:的|子)?${particle}*),?)?`,
);
/** 好了汇报完毕, 嗯就这些, 先说到这儿, 累得够呛: nothing is told with it. */
const closing = new RegExp(
  "(?:(?<![修弄搞做治办看换补接搭砌盖装种收谈说讲量测烧洗扫铺填写医养变码挑劈砍剪晒扎捆垒抹刷糊钉铲清疏理打整焊配选定约商天病也都又经在])好了|[嗯呃哦,]|行了|大概|基本上?)*" +
    "(?:(?:就这[样些],?|就)?先(?:这样|这么着|[说报讲]到这[儿里]?|[说报讲]着|[说报讲]这(?:些|么多))|就这些|(?<![户访跑走去,])就这[两三四五六七八九十几][家户]|就这样|就这么多|就(?:是)?这个?情况|就是这些|(?:汇?报|报告)(?:完毕|完了)|(?:都|把我)?累(?:惨|死|坏|趴|得(?:够呛|很|不行|要死|要命)))" +
    "(?:[了吧啊哈呢哦嘛])*[。!]?$",
);
/** What the first begins with where it is no more than a call, and where something is said to be told; and of what the other has one. */
const callers = anyOf("喂哎诶嗯呃额那,各领书主队组同大您你");
const openers = anyOf("昨前我来先再给跟向汇报说讲今的走入情工帮");
const telling = anyOf("报说讲样想记");
const closers = anyOf("这先报累");
/** 给了两袋米|嗯|他说…, 走访了九户|呃|下午…: a pause where the next clause plainly begins is its stop. */
const pauseAsStop =
  /(?<=[^,;。!?、\n给送到去是的在把说讲拿带和跟那这有叫让请])(?<![送拿带给发提买捎找看]了)[嗯呃额](?=(?:其中|包括|每[户家人]|反映|当场|当天|当时|联系|一身|腰[都杆快]|[一总]?共[\d一二两三四五六七八九十计]|户均|问|[他她]家?(?:说|讲|想|要|还|的|现在)|[我咱]们?[^,]{0,2}(?:又|还|也|就|给|帮|没|联系)|帮[他她]|给[他她]|打到|收入|价值|折合|下午|上午|晚上|中午|早上|[昨今前]天(?![去的])|又|后来|顺便|顺手|倒是|反倒|没[送去要给])(?!不))/g;
const pauseSign = new Sign("嗯呃额", /[嗯呃额]/);

const buyer =
  "(?:我们|咱们?|俺们?|我|是|有|一?个|几个|两个|那个|家|镇[上里]|县[里上城]|城里|乡[里上]|村[里上]|街上|市里|局里|单位|学校|机关|外地|附近|隔壁){0,4}" +
  "(?:食堂|饭店|饭馆|餐馆|酒店|超市|老板|商贩|[菜鸡羊牛猪水果]*贩子|学校|同事们?|单位|合作社|收购[商站]|客商|网店|游客|朋友们?|幼儿园|公司|老师们?|干部们?|工会)";
/** 卖了三百斤红薯|我们单位食堂收的|一块二一斤总共三百六: by whom it was taken. */
const takenBy = new RegExp(
  `(?<=[卖销]了?[^,;。!?\\n]{3,14})${buyer}(?:给|来|上门|全|都|一起)*(?:收购?|要|买|拉|拿|订购?|包|采购)(?:走|去|下|掉)?了?的(?=[一二两三四五六七八九十百\\d]|总共|合计|,)`,
  "g",
);
const takenSign = new Sign("卖销", /[卖销]了?[^,;。!?\n]{3,30}[收要买拉拿订包购][走去下掉]?了?的/);

/** 四户不对|我算算|三户, 嗯|我想想|给了两袋: counted over again. */
const reckoning =
  /(?<=不对|错了|不是|[嗯呃哦诶哎啊]),?(?:让|等)?我再?(?:(?:算算|数数|(?:算|数)一下)[啊哈]?|(?:想想|想一下)[啊哈]?(?=[\d一二两三四五六七八九十是,])),?/g;
const reckoningSign = new Sign("算数想", /我再?(?:算算|数数|想想|[算数想]一下)/);

const noType = "[打写]不(?:出来?|了|来)";
/** 罗汉国|(手机打不出那个字)|, 李平,|名字的字打不出来|,: said of the writing, and no trouble of theirs. */
const typing = new RegExp(
  `[(,](?:(?:手机|电脑|输入法|键盘|拼音)?[里上]?(?:${noType}|不会[打写])(?:那个|这个|他|她|名字里?|的){0,6}名?字|(?:那个|这个|名字?里?的?|他的?|她的?|[前后中]间?那?个?|最后一个){0,4}字(?:手机)?(?:${noType})了?|打字不(?:方便|便|会))(?:\\)|(?=[,;。\n]|$))`,
  "g",
);
const typingSign = new Sign(
  "字",
  /字[^,。]{0,6}[打写]不|[打写]不[^,。]{0,10}字|打字不|不会[打写][^,。]{0,6}字/,
);

type IsName = (text: string, at: number) => boolean;

/** Without what only opens or closes the talk. */
function withoutFrame(source: Normalized, isName: IsName): Normalized {
  const { text, starts } = source;
  if (text.length < shortest) return source;
  const tail = text.length - longestClosing;
  const closes = source.characters.mayHaveOneOf(closers) ? closing.exec(text.slice(Math.max(0, tail))) : null;
  const to = closes === null ? text.length : Math.max(0, tail) + closes.index;
  const opened = mayOpen(source) ? (opening.exec(text)?.[0].length ?? 0) : 0;
  // 我说一下啊|哈金贵家
  const from = opened > 0 && isName(text, opened - 1) ? opened - 1 : opened;
  if (to - from < shortest / 2 || (from === 0 && to === text.length)) return source;
  return {
    ...source,
    text: text.slice(from, to),
    starts: [...starts.slice(from, to), source.original.length],
  };
}

function mayOpen({ text, characters }: Normalized): boolean {
  const first = text.charCodeAt(0);
  return callers.mayHave(first) || (openers.mayHave(first) && characters.mayHaveOneOf(telling));
}

const dayOf = "(?:昨天|前天|昨日|今天)";
const toldOfDay = "的(?:情况|工作)?我?(?:说|讲|汇?报|补报?)(?:一下|一声|一哈)[啊哈吧哦嘛]*,?";
const numeralOfDay = "[\\d一二三四五六七八九十]{1,3}";
/** A day of its own, told right behind it. */
const ownDay = `(?:大?[前昨今][天日]|(?:上个?|这|本)?(?:周|星期|礼拜)[一二三四五六日天]|${numeralOfDay}月${numeralOfDay}|\\d{1,2}[./-]\\d{1,2}(?=[走入到去给慰看])|${numeralOfDay}[号日]|[腊正]月)`;
/** 昨天|的说一下啊|上午开了个会: of which day is told; |今天的说一下啊|前天走访了…: nothing, where another day is said. */
const ofWhichDay = new RegExp(`^${dayOf}${toldOfDay}(?=${ownDay})|(?<=^${dayOf})${toldOfDay}`, "g");
const ofWhichDaySign = new Sign("天日", new RegExp(ofWhichDay.source));
const laterInClause = new RegExp(`^${dayOf}${toldOfDay}[^,;。\\n]*?${ownDay}`);

/** The day is a clause of its own, but where its clause tells of another day besides: 今天的说一下|走访李平前天走访刘军. */
function withoutOfWhichDay(source: Normalized): Normalized {
  return without(source, ofWhichDay, () => true, laterInClause.test(source.text) ? "" : ",");
}

const longestClosing = 16;
const shortest = 12;

/** Of all that is left out or parted here, but for what opens the talk, each has one of these. */
const talk = anyOf("那这嗯呃额哦诶啥么卖销先报累字算数想");

/**
 * 给那个李平, 到了嗯李平家, 送了哎呀送了啥来着哦一床毛毯: as if whoever dictates it had not looked for the name or the thing between
 * the act and it. Not: 二组那个李平, 送了那个米, 上次送的啥来着
 * @param isName whether somebody's name stands there
 */
export function withoutPauses(source: Normalized, isName: (text: string, at: number) => boolean): Normalized {
  if (!source.characters.mayHaveOneOf(talk) && !mayOpen(source)) return source;
  const framed = withoutFrame(source, isName);
  const named = pausesSign.isIn(framed) ? without(framed, pausesThere, isName) : framed;
  const dated = ofWhichDaySign.isIn(named) ? withoutOfWhichDay(named) : named;
  const thought = thinkingSign.isIn(dated) ? without(dated, thinkingAloud, () => true) : dated;
  const typed = typingSign.isIn(thought) ? without(thought, typing, () => true) : thought;
  const counted = reckoningSign.isIn(typed) ? without(typed, reckoning, () => true) : typed;
  const sold = takenSign.isIn(counted) ? without(counted, takenBy, () => true, ",") : counted;
  if (!pauseSign.isIn(sold)) return sold;
  const text = sold.text.replace(pauseAsStop, ",");
  return text === sold.text ? sold : { ...sold, text, characters: charactersOf(text) };
}

/** Without what matches such a pattern where `stands` holds of what is behind it. */
export function without(
  source: Normalized,
  pattern: RegExp,
  stands: (text: string, at: number) => boolean,
  instead = "",
): Normalized {
  const { text, starts } = source;
  let kept = "";
  const keptStarts: number[] = [];
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    const end = found.index + found[0].length;
    if (!stands(text, end)) continue;
    kept += `${text.slice(from, found.index)}${instead}`;
    keptStarts.push(...starts.slice(from, found.index + instead.length));
    from = end;
  }
  if (from === 0) return source;
  const rest = kept + text.slice(from);
  const characters = instead === "" ? source.characters : charactersOf(rest);
  return { ...source, text: rest, starts: [...keptStarts, ...starts.slice(from)], characters };
}
