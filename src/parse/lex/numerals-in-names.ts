import { anyOf } from "../text/characters.ts";
import { push, type Reader } from "./cursor.ts";

const numeral = "[一二两三四五六七八九十百]";
const festival = "(?:[五六七八]一|十一|三八|五四|九九)";

/** What has a figure in its name and counts nothing: festivals, meetings, policies, campaigns, sorts. */
const names = new RegExp(
  [
    // 七一慰问金, 八一走访
    `${festival}(?=["”]?(?:前夕|来临|期间|节(?![当那][天日])|之际|慰问|讲话|走访|活动|党课|表彰|(?:建党|建军)(?!节[当那][天日])|送|发放|纪念))`,
    // "六一"儿童节期间, "七一"前; 六一前: never so many of anything
    `(?<=["“])${festival}(?=["”])|(?:[六七八]一|三八)(?=前(?!后?一?[天日]|[后来往去])|(?:国际)?(?:儿童|妇女)节(?!的?[当那前后头次第]))`,
    "(?:二十|十[六七八九])(?:大(?![袋包箱桶捆瓶盒车筐筒卷块件坨堆提])|届[一二三四五六七]中全会)",
    '十[二三四五六]五(?=规划|期间|时期|计划|末|["”])',
    "双百(?=[分,。;、]|$)|两免一补|一事一议|四议两公开|三会一课|两学一做|三严三实|两山|四下基层|一村一品|一户一策",
    `一站(?=式)|四轮(?=[电车摩农])|千张(?=[\\d一两二三四五六七八九十半])(?![二两三]折)`,
    "四好(?=农村|公路|路)",
    "八宝(?=[米菜茶酱鸭冬豆])|五香(?=[^,。;\\d])|五谷(?=[^,。;\\d])|五花(?=肉)|千层(?=[饼布底])",
    "三[北西](?=资金|防护|专项|地区|工程)|三下乡|三秋|三夏",
    `${numeral}+项(?=规定|纪律|制度|惠民|惠农|强农|富民|补贴|政策|改革|原则)`,
    `${numeral}+条(?=措施|禁令|规定|举措|干货)`,
    `${numeral}+类(?=人员|人群|对象|群体|公路|地区)|二十字(?=方针)`,
    "[百千万]名(?=[^,。;\\d]{1,8}(?:培训|工程|行动|计划|活动))|[千万百]人(?=培训|工程|行动|计划|大培训)",
    "[百千万][亩头只](?=[^,。;\\d]{1,8}(?:基地|园|场|示范|产业带|油茶|林)\\d*[个处座片]?)",
  ].join("|"),
  "y",
);

/** 宣讲|二十大|精神5场, 七一|慰问金3600元, 争取|一事一议|项目2个: the figure is the name's. */
export const numeralInName: Reader = {
  begins: (character) => "一二两双三四五六七八九十百千万".includes(character),
  goesOn: anyOf("百一二两三四五六七八九十百免事议会学严山下村户好宝香谷花层北西秋夏项条类名人亩头只轮张站"),
  read(cursor) {
    names.lastIndex = cursor.at;
    if (!names.test(cursor.text)) return false;
    push(cursor, "text", names.lastIndex, "other");
    return true;
  },
};
