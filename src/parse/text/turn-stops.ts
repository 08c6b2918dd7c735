import { breathStops } from "./breath-stops.ts";
import { Sign } from "./characters.ts";
import type { Normalized } from "./normalize.ts";
import { without } from "./pauses.ts";
import { turnsInDictation } from "./turns-in-dictation.ts";

type IsName = (text: string, at: number) => boolean;
export type Turn = {
  sign: Sign;
  /** Where the stop goes; what it matches is left out. */
  stop: RegExp;
  /** Behind the stop, and behind a match of this, stands somebody's name; null where none has to. */
  inFrontOfName: RegExp | null;
  /** A stop where nothing is said. */
  instead?: string;
};

const figure = "[\\d一二两三四五六七八九十百千半]+";
const packs = "(?:[袋桶箱瓶盒床斤吨包件套只张份本双]|公斤)";
const some = "[^,。;!?、\\n]";
/** 李平家, as far as a pattern tells. */
const home = "[^,。;!?、\\n的了去到家没]{2,4}家";
const name = /^/;

/** What they were given before, and how it is with that. */
const givenBefore: readonly Turn[] = [
  {
    // 今天去李平家|昨天给他送的化肥他已经撒地里了|又去刘军家
    sign: new Sign("昨前上", /家看?了?看?(?:昨天|前天|上周|上次|上个月)(?:给[他她])?送的/),
    stop: new RegExp(
      `(?<=[去到]了?${home}(?:看了看|看看)?)(?=(?:昨天|前天|上周|上个月|上次)(?:给[他她])?送的)|(?<=(?:昨天|前天|上周|上个月|上次)(?:给[他她])?送的${some}{2,12}[了呢])(?=[又再][去到])`,
      "g",
    ),
    inFrontOfName: null,
  },
];

const share = `${figure}${packs}`;

/** Told of all of them, and then of each. */
const ofAllThenEach: readonly Turn[] = [
  {
    // 昨天李平家今天陈九斤家都去了|李平家送了十斤种子. Not: 大家都去了李平家
    sign: new Sign("都", /家都(?:去了|去过了|走了一遍)/),
    stop: new RegExp(
      `(?<=(?<![大\\d一二两三四五六七八九十几])家都(?:去了|去过了|走了一遍))(?=${home}(?:我|我给)?(?:[送给帮拿]|${some}{1,4}${share}))`,
      "g",
    ),
    inFrontOfName: name,
  },
  {
    // 昨天还去了陈九斤家|忘了说了|给他送了一桶油
    sign: new Sign("忘", /家忘了说/),
    stop: /(?<=去了[^,。;\n]{2,5})忘了说了?(?=给[他她]|送了)/g,
    inFrontOfName: null,
  },
];

/** A label in the midst of a line, with what was raised behind it to the end. */
const labelsOfNeeds: readonly Turn[] = [
  {
    // 走访李平|需求:化肥2袋, 走访李平,送米1袋|存在困难:孩子学费高. Not: 困难:学费高,送米1袋; 需求:化肥2袋,已送去
    sign: new Sign("困诉需", /[,。;][^,。;:\n]{0,4}(?:困难|诉求|需求):/),
    stop: /[,。;](?=(?:存在的?|主要的?|目前的?|家庭)?(?:困难|诉求|需求|困难诉求):[^。;:\n送给发带捐拿已解决联系]{2,30}$)/g,
    inFrontOfName: null,
    instead: "\n",
  },
];

/** What is left out, as if whoever tells it had not said it. */
const leftOut: readonly Turn[] = [
  {
    // 去了|山上的|刘军家, 去了|住得近的|李平家: which of them it is.
    sign: new Sign("近远山搬", /[去到]了?(?:住|山|刚|新|近|远|最)[^,。]{0,5}的/),
    stop: /(?<=[去到]了?)(?:住得(?:最|比较)?[近远](?:一?点)?|(?:最|比较)?[近远](?:一?点)?|山[上下]|(?:刚|新)搬(?:过)?来)的(?=[^,。;\n]{2,4}家)/g,
    inFrontOfName: name,
    instead: "",
  },
  {
    // 通过|电话问了李平家的情况
    sign: new Sign("通", /通过电话/),
    stop: /(?<=^|[,。;\n我们天午])通过(?=电话(?:问|询问|回访|联系)了)/g,
    inFrontOfName: null,
    instead: "",
  },
];

/** What they did not get, and what they got instead. */
const noMoneyButThings: readonly Turn[] = [
  {
    // 今天去李平家没给钱|送的米一袋. Not: 他儿子没给钱带的米2袋
    sign: new Sign("没", /家[里中]?没有?[给发送](?:慰问金|现金|红包|钱)就?[送给拿带捎]的/),
    stop: new RegExp(
      `(?<=家[里中]?没有?[给发送](?:慰问金|现金|红包|钱))(?=就?[送给拿带捎]的(?:是)?(?:${some}{1,4}${share}|${share}))`,
      "g",
    ),
    inFrontOfName: null,
  },
];

const meant = "(?:本想|本来想|本来要|原想|原打算|本打算|原计划|计划|打算)";

/** What was meant, and what came of it. */
const meantThenDone: readonly Turn[] = [
  {
    // 本想去五家|只跑了三家, 计划去四家|实际去了李平家
    sign: new Sign("想划算要", new RegExp(`${meant}[去走跑]`)),
    stop: new RegExp(
      `(?<=${meant}(?:去|走|跑|走访)${figure}[家户])(?=(?:结果|实际|最后)?(?:上)?(?:只|就)?(?:去|跑|走|走访)了)`,
      "g",
    ),
    inFrontOfName: null,
  },
  {
    // 原定送3袋,车上装不下|只送了2袋, 本来要送3袋,钱不够|先给了3袋. Not: 送3袋,车上装不下只送了2袋; 家里米不够就送了2袋
    sign: new Sign(
      "不",
      /(?:原[定来]|本[来想要]|打算|计划|准备)[^。;\n]*(?:[装放带拉拿载]不[下了动]|钱不够)[只就先][送给带拿拉发]了/,
    ),
    stop: new RegExp(
      `(?<=(?:原[定来]|本[来想要]|打算|计划|准备)[^,。;\\n]{0,24},[^,。;\\n]{0,4}(?:[装放带拉拿载]不[下了动]|钱不够))(?=[只就先][送给带拿拉发]了(?:[他她]|${figure}))`,
      "g",
    ),
    inFrontOfName: null,
  },
  {
    // 本来说给李平家送两袋化肥|结果没货了|只送了一袋
    sign: new Sign("本", /本来[^,。]{1,15}结果/),
    stop: new RegExp(
      `(?<=本来[^,。;!?\\n]{4,14})(?=结果)|(?<=本来[^,。;!?\\n]{4,14}结果[^,。;!?\\n送给]{1,5}了)(?=(?:只|就)[送给带拿]了${figure})`,
      "g",
    ),
    inFrontOfName: null,
  },
  {
    // 本来给李平准备了三袋米|他说够了|就给了两袋|剩下一袋给刘军送去了
    sign: new Sign("本", /本来[^,。]{1,8}准备了[^,。]{1,10}[他她]说/),
    stop: new RegExp(
      `(?<=本来给${some}{2,5}准备了${figure}${packs}${some}{0,3})(?=[他她]说)|(?<=本来${some}{1,20}[他她]说够了)(?=我?[就只][给送留]了${figure})|(?<=[他她]说够了我?[就只][给送留]了${figure}${packs})(?=剩下?(?:的|${figure}${packs})[^,。;\\n]{0,8}给)`,
      "g",
    ),
    inFrontOfName: null,
  },
  {
    // 要去李平家他打电话说不在|我就改去了陈九斤家
    sign: new Sign("改", /[就好]改(?:去|到|送)了/),
    stop: new RegExp(
      `(?<=要?去${some}{2,14}(?:不在|有事|没空|出门了?|走不了|没人))(?=我?们?(?:就|只好)改(?:去|到|送)了)`,
      "g",
    ),
    inFrontOfName: null,
  },
  {
    // 两袋化肥本来是给李平的|李平不要|就给了陈九斤
    sign: new Sign("本", /本来是?给[^,。]{2,4}的[^,。]{0,5}[不没][要收]/),
    stop: new RegExp(
      `(?<=本来是?给${some}{2,4}的)(?=${some}{0,4}[不没][要收])|(?<=本来是?给${some}{2,4}的${some}{0,4}[不没][要收])(?=我?就?[给送]了?${some}{2,4})`,
      "g",
    ),
    inFrontOfName: null,
  },
];

/** What was said wrong, and how much it was. */
const putRight: readonly Turn[] = [
  {
    // 送了一袋米|我想想啊|对一袋米|刘军家是两袋
    sign: new Sign("想", /我想想[啊哈]?对/),
    stop: new RegExp(
      `(?<=${figure}${packs}${some}{0,3})(?=我想想[啊哈]?对${figure})|(?<=我想想[啊哈]?)(?=对${figure})|(?<=我想想[啊哈]?对${figure}${packs}[^,。;\\n是]{0,2})(?=${home}是${figure})`,
      "g",
    ),
    inFrontOfName: null,
  },
  {
    // 送了李平家一桶油|等一下是两桶|又送了刘军家一桶
    sign: new Sign("等", /等一?下是?[\d一二两三四五六七八九十半]/),
    stop: new RegExp(
      `(?<=${figure}${packs}${some}{0,3})(?=等一?下是${figure}${packs})|(?<=等一?下是${figure}${packs})(?=又|还|给)`,
      "g",
    ),
    inFrontOfName: null,
  },
  {
    // 送了米|多少来着|两袋|给刘军送了一袋
    sign: new Sign("多几", /[送给带拿]了[^,。]{1,3}(?:多少|几[袋桶箱瓶])来着/),
    stop: new RegExp(
      `(?<=[送给带拿]了[^,。;\\n]{1,3})(?:多少|几${packs})来着(?=${figure}${packs})|(?<=来着${figure}${packs})(?=给${some}{2,4}[送带拿])`,
      "g",
    ),
    inFrontOfName: null,
  },
  {
    // 去的是李平家|不是刘军家|送了一桶油: where we were not.
    sign: new Sign("是", /去的是[^,。]{2,5}不是/),
    stop: new RegExp(`(?<=去的是${home}),?不是(?:那个)?${home}(?=[送给帮坐聊]了|然后|又)`, "g"),
    inFrontOfName: null,
  },
  {
    // 不对是给的陈九斤家|李平家只是坐了坐
    sign: new Sign("对", /不对是给的?/),
    stop: new RegExp(`(?<=不对是给的?${home})(?=${home}(?:只是|就是|就|只)(?:坐|看|聊))`, "g"),
    inFrontOfName: name,
  },
];

const dayAtEnd = "(?:\\d{4}年)?\\d{1,2}月\\d{1,2}[日号]";

/** The only day of a message, in brackets at its end, is what stands below a report: when it was written. */
const signedAtEnd: readonly Turn[] = [
  {
    // 一季度走访李平3次,送米2袋|(4月3日), 给李平申请的2000元没批下来|(6月3日). Not: 走访李平(6月3日),刘军(6月5日); 今天走访李平(6月3日), 昨天走访李平(6月3日)
    sign: new Sign(
      "(",
      new RegExp(
        `^(?![^]*(?:今[天日早晚]|(?:[昨前][天日晚]|周[一二三四五六日天])[^,。;\\n]*\\(|上周(?![一二三四五六日天])|[上下]午|[\\d一二三四五六七八九十]{1,3}[日号][^]*\\d月|\\d[./-]\\d|[\\d一二三四五六七八九十]月(?!\\d{1,2}[日号]\\)$)|\\d{1,2}[日号](?!\\)$)))[^]*[^(\\n:]\\(${dayAtEnd}\\)$`,
      ),
    ),
    stop: new RegExp(`\\((?=${dayAtEnd}\\)$)`, "g"),
    inFrontOfName: null,
    instead: "\n",
  },
  {
    sign: new Sign(")", new RegExp(`\\n${dayAtEnd}\\)$`)),
    stop: /\)$/g,
    inFrontOfName: null,
    instead: "",
  },
];

const turns: readonly Turn[] = [
  ...leftOut,
  ...givenBefore,
  ...ofAllThenEach,
  ...noMoneyButThings,
  ...meantThenDone,
  ...putRight,
  ...labelsOfNeeds,
  ...signedAtEnd,
  ...turnsInDictation,
  ...breathStops,
];

/** In dictation, a stop where it turns to another household, from what was meant to what was done, or from them to us. */
export function withTurnStops(source: Normalized, isName: IsName): Normalized {
  return turns.reduce((told, { sign, stop, inFrontOfName, instead = "," }) => {
    if (!sign.isIn(told)) return told;
    const stands = (text: string, at: number) =>
      inFrontOfName === null ||
      isName(text, at + (inFrontOfName.exec(text.slice(at, at + 8))?.[0].length ?? 0));
    return without(told, stop, stands, instead);
  }, source);
}
