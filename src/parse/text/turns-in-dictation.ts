import { Sign } from "./characters.ts";
import type { Turn } from "./turn-stops.ts";

const figure = "[\\d一二两三四五六七八九十百千半]+";
const packs = "(?:[袋桶箱瓶盒床斤吨包件套只张份本双]|公斤)";
const pieces = "(?:[袋桶箱瓶盒床斤吨包件套只张份本双个条]|公斤)";
const name = /^/;

const theirWork = "(?:喂|剥|摘|晒|编|洗|扫|劈|砍|做|煮|烧|吃|睡|看|收|割|锄|挖|择|缝|补|拾掇|收拾)";
const they = "(?:[他她]们?|老人家?|大[爷娘妈叔婶伯]|奶奶|爷爷|[两老]口子?)(?:一个人|都)?";
const ours = "(?:我[就又也]?)?(?:[跟和给帮][他她]|[送带拿捎]了|[送带拿捎]去了?)";

/** Where speech turns from one thing told to the next, and nothing but its words tells so. */
export const turnsInDictation: readonly Turn[] = [
  {
    // 我们|一袋一袋|背上去的,一共二十袋: how it was carried. Not: 一袋米一袋面
    sign: new Sign("一", /一([袋箱桶包块捆筐担件车])一\1/),
    stop: /一([袋箱桶包块捆筐担件车])一\1[地的]?(?=[背扛抬搬提运挑拉送卸装走访])/g,
    inFrontOfName: null,
    instead: "",
  },
  {
    // 办了两件事,|一件是|给李平送化肥,|一件是|送王五看病: which of them. Not: 棉衣两件,一件是李平的
    sign: new Sign("件", /[两2二三3几]件(?:大|小|实|好)?事[^\n]*一件(?:事)?是/),
    stop: /(?<=[,。;:\n])(?:第[一二三]|另一?|还有一|一)件(?:事情?)?就?是(?=[^,。;\n]{2})/g,
    inFrontOfName: null,
    instead: "",
  },
  {
    // 到李平家他正在喂猪|跟他聊了半个小时, 她在院里剥玉米|给她送了一袋米. Not: 他在给我送的米装袋
    sign: new Sign("在", /正?在[^,。;\n]{0,3}[喂剥摘晒编洗扫劈砍做煮烧吃睡看收割锄挖择缝补拾]/),
    stop: new RegExp(
      `(?<=${they}正?在(?:家里?|屋里|院(?:子)?里|门口|地里|灶房)?${theirWork}[^,。;\\n\\d我跟和给帮送带拿捎]{1,3})(?=${ours})`,
      "g",
    ),
    inFrontOfName: null,
  },
  {
    // 干了三件事一是走访李平|二是给刘军送药|三是开了个会. Not: 第一是…
    sign: new Sign("二", /一是[^。\n]*二是/),
    stop: /(?<=一是[^。;\n]*[^,。;:、\n第])(?=[二三四五六]是[^,。;\n]{2})/g,
    inFrontOfName: null,
  },
  {
    // 走了五户|三户在家|两户没人
    sign: new Sign("户", /户[^,。;\n]{0,3}户(?:都)?(?:在家|有人|没|不在|锁)/),
    stop: new RegExp(
      `(?<=[走访去跑看]了?${figure}户)(?=${figure}户都?(?:在家|有人|见[到着上]了?))|(?<=${figure}户都?(?:在家|有人|见[到着上]了?人?))(?=${figure}户(?:没|不在|锁门|外出|家里没))`,
      "g",
    ),
    inFrontOfName: null,
  },
  {
    // 化肥我拉了十袋过去|李平家卸了四袋, 拉了十袋化肥过去|李平家两袋
    sign: new Sign("过", /[拉带运送]了[^,。;\n]{2,8}过去/),
    stop: new RegExp(`(?<=[拉带运]了${figure}${packs}[^,。;\\n\\d]{0,4}过去)(?=[^,。;\\n]{2,4}家)`, "g"),
    inFrontOfName: name,
  },
  {
    // 带了十袋米|发给了五户, 给每家发了两袋米|发了五家
    sign: new Sign("发", /[带拿拉买发]了[^,。;\n]{2,8}发[给了]/),
    stop: new RegExp(
      `(?<=[带拿拉买]了${figure}${pieces}[^,。;\\n\\d]{1,4})(?=发给了?${figure}[户家])|(?<=给每[家户]发了${figure}${pieces}[^,。;\\n\\d]{1,4})(?=发了${figure}[户家])`,
      "g",
    ),
    inFrontOfName: null,
  },
  {
    // 看了三户|李平家给了两百块钱
    sign: new Sign("户", /户[^,。;\n]{2,4}家给了/),
    stop: new RegExp(`(?<=[看访走跑]了${figure}户)(?=[^,。;\\n]{2,4}家给了)`, "g"),
    inFrontOfName: name,
  },
  {
    // 李平儿子想去打工|我给介绍到服装厂了
    sign: new Sign("想要", /(?:儿子|女儿|闺女|姑娘|媳妇|儿媳|女婿|老[大二三])[想要][^,。;\n]{2,5}我/),
    stop: /(?<=(?:儿子|女儿|闺女|姑娘|媳妇|儿媳|女婿|老[大二三])[想要](?:去|出去|出门|找)?(?:打工|务工|上班|进厂|找?活|工作))(?=我)/g,
    inFrontOfName: null,
  },
  {
    // 帮他摘了一下午花生|晌午饭都没顾上吃
    sign: new Sign("饭", /饭都没(?:顾|来得及|吃)/),
    stop: /(?<=[帮摘割收掰挖扫铲拔栽剥][^,。;\n]{2,12})(?=(?:晌午|中午|晚|午|早)?饭都没(?:顾[上得]|来得及|吃))/g,
    inFrontOfName: null,
  },
  {
    // 先去的李平家后去的刘军家|给陈九斤拿了一桶油
    sign: new Sign("后", /先去的?[^,。;\n]{2,5}家后去的?[^,。;\n]{2,5}家给/),
    stop: /(?<=先去的?[^,。;\n]{2,5}家后去的?[^,。;\n]{2,5}家)(?=给)/g,
    inFrontOfName: null,
  },
];
