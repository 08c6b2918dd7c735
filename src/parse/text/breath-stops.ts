import { Sign } from "./characters.ts";
import type { Turn } from "./turn-stops.ts";

const figure = "[\\d一二两三四五六七八九十百千半.]+[多余来几]?";
const handing = "送给带拿发捐赠买购协资提供捎分卖销帮补助奖";
const thing = `[^,。;\\n\\d一二两三四五六七八九十半${handing}]{1,6}`;
/** Young ones are what is given: 鸡苗20只 stands by itself. */
const kept = `[^,。;\\n\\d一二两三四五六七八九十半${handing}苗羔仔娃犊]{1,6}`;
const came = "(?:参加|来了?|有|到了?)";
const priced = `[^,。;\\n]{1,6}?一[袋斤吨包亩头]${figure}[块元]?`;

/** Dictation puts a full stop where somebody drew breath: a comma where what stands behind it can only be more of the same. */
export const breathStops: readonly Turn[] = [
  {
    // 同时还养殖黄牛3头|土山羊20多只: more of what they keep. Not: 养黄牛3头。捐土山羊2只, 养黄牛3头。鸡苗20只
    sign: new Sign("养喂", /[养喂][^。\n]{2,16}[头只匹窝]。/),
    stop: new RegExp(
      `(?<=[养喂](?:殖|着|了|有)?${thing}${figure}[头只匹窝])。(?=${kept}${figure}[头只匹窝](?:[,。;\\n]|$))`,
      "g",
    ),
    inFrontOfName: null,
  },
  {
    // 仓房堆得满满当当|玉米200袋
    sign: new Sign("满", /满[当登的]{0,3}。/),
    stop: new RegExp(
      `(?<=[堆装存码囤塞]得?满满?(?:当当|登登)?的?)。(?=${thing}${figure}[袋斤吨筐箱担])`,
      "g",
    ),
    inFrontOfName: null,
  },
  {
    // 他打听农资价钱|尿素一袋118|二铵一袋190. Not: 反映化肥价格。尿素一袋118
    sign: new Sign("价", /价[钱格]?。/),
    stop: new RegExp(`(?<=(?<!反映[^,。;\\n]{0,8})(?:价钱|价格)(?:。${priced})?)。(?=${priced})`, "g"),
    inFrontOfName: null,
  },
  {
    // 油坊压价|一斤籽才给两块八
    sign: new Sign("价", /价[^,。;\n]{0,3}。一/),
    stop: /(?<=压价|价[钱格]?[太很又]?[低贱跌])。(?=一(?:斤|吨|头|袋|公斤)[^,。;\n\d]{0,3}[才只就])/g,
    inFrontOfName: null,
  },
  {
    // 办了培训两期|头一期参加28人
    sign: new Sign("头第", /[场期堂班]。[头第]一[场期堂班]/),
    stop: /(?<=[\d一二两三四五六七八九十][场期堂班])。(?=[头第]一[场期堂班](?:参加|参训|来了|到了|有)?[\d一二两三四五六七八九十])/g,
    inFrontOfName: null,
  },
  {
    // 头一堂28人|后一堂33人: of the trainings told before.
    sign: new Sign("后第", /[场堂期次批][^,。;\n]{1,8}[人名]次?。[后第]/),
    stop: new RegExp(
      `(?<=[头前第][一1]?[场堂期次批]${came}?${figure}[人名]次?)。(?=[后第][一二2]?[场堂期次批]${came}?${figure}[人名])`,
      "g",
    ),
    inFrontOfName: null,
  },
];
