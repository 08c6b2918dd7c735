// What is done in passing, was shared there or may be some day: patterns of the text that tell of no act of ours.

import { leftOutWhere, openTextWhere } from "../open-text.ts";

const over = "(?:上|来|去|过去|过来)?了?(?:[他她]|老人)?";
const smoke = `(?:[递点敬散让]${over}[一几]?[支根]香?烟)`;
const tissue = `(?:递${over}[一几]?[张片包](?:餐巾|卫生|面巾)?(?:纸巾|纸))`;
const bowl = `(?:[端盛舀递]${over}[一两二三]?[碗杯盘](?:热|开|凉|白|温|米|稀)?(?:饭|水|茶|汤|米饭|面条|稀饭|开水))`;
const picture = "(?:[拍照]了?[一几]?张(?:合影|合照))";
const covered = "(?:(?<=[,他她])一[头脸身手](?:的?(?:灰|土|汗|泥|煤灰|白发|油污|木屑)))";
const stop = "(?=[,。;!\\n]|$)";
const courtesy = `(?:${smoke}|${tissue}|${bowl}|${picture}|${covered})${stop}`;
const oneByOne =
  "一(?:张一张|件一件|样一样)地?(?=[^,。;\\n]{0,8}(?:整理|贴|粘|核对|看|翻|找|理|收拾|清点|讲|念))";

/**
 * 给李平|递了一支烟, 给她|端了一碗饭, 给他们|拍了张合影, 他正在出窑,|一头的灰: what one does in passing, and what is seen on somebody; nothing
 * that is given. Not: 给李平端去一碗饺子, 给他送了一条烟, 把合影送给李平
 */
export const courtesies = openTextWhere("支根张片包碗杯盘头脸身手件样", `${courtesy}|${oneByOne}`);

/** 我|买了一包瓜子|和李平一起嗑: shared with them there, and given to nobody. Not: 买了一包瓜子给李平 */
export const eatenTogether = openTextWhere(
  "嗑吃喝",
  `((?:买|带|拿)了?[一两二三半\\d]{1,2}[包袋瓶把碗个斤盒](?:瓜子|花生|葵花子|糖|饮料|水|啤酒|西瓜|凉粉|凉皮))[,]?[我咱]?们?[和跟与同陪][^,。;\\n]{1,6}(?:[在坐][^,。;\\n]{1,6})?(?:一起|一块儿?|边聊边|分着)(?:嗑|吃|喝)(?:了|着)?${stop}`,
);

const office =
  "[县镇乡市区]?(?:残联|妇联|民政[局所办]?|派出所|信用社|银行|社保[局所]|医保[局所]|公安局|便民服务中心|办事大厅|政务大厅|乡政府|镇政府|教育局|住建局|人社局|司法所|法院|供电所|水管站)";

/** 为李桂花的残疾证我|跑了三趟残联|,今天给她送到家里: how often at the office, and not at hers. */
export const errandsCounted = openTextWhere(
  "趟次回",
  `[跑去][了过]?[一两二三四五六七八九十几好\\d]{1,3}[趟次回]${office}`,
);

const someDay =
  "(?:周[一二三四五六日末]|星期天|下周|有空|没事|闲了|得空|有时间|抽空|改天|下次|以后|常|常常|经常|中秋|国庆|端午|春节|过年|腊月)(?:了|节|的时候|时)?";
const dine =
  "(?:吃[饭肉席]?|喝[酒茶]|过节|过年|坐坐|玩|做客|串门|摘[^,。;\\n我他她帮]{1,4}|尝尝?[^,。;\\n我他她帮]{0,4})";
const house = "(?:[他她]们?家|家里?|屋里)";
const invites = `[叫请让喊约邀][我咱]们?(?:都|也|再|一定)?${someDay}(?:再|还|都|就|一定)*(?:[去来到]${house}?(?:里|中)?(?:去|来)?${dine}?)`;
const answer = "(?:,[我咱]们?(?:笑着|连忙|嘴上)?(?:说|答应|回答)(?!了|过)[^,。;\\n]{0,8})?";

/**
 * 李平|叫我周末去他家摘西红柿,我说周末去: asked to come some day, which nobody did yet.
 * Not: 李平叫我去他家吃饭,我去了; 李平让我周末去帮他收麦子; 李平让我有空去看看他母亲
 */
export const invitedSomeDay = openTextWhere("叫请让喊约邀", `${invites}${answer}(?=[。;!\\n]|$)`);

const callsUs =
  "有(?:什么|啥)?(?:事情?|困难|问题|需要|情况)(?:了|的话)?(?:就|可以|可|随时|请|尽管|直接|也)*(?:拨打?|打)(?:[我咱]们?的?|上[面边]的?|卡上的?|这[个上]的?|名片上的?){1,2}(?:电话|号码|手机)";

/** 告诉李平|有事打上面的电话: what is to be done some day. Not: 李平有事打了我的电话 */
export const toCallSomeDay = leftOutWhere(
  "打",
  `(?:告诉|告知|说|叮嘱|嘱咐|让|叫|请|交代)[^,。;\\n打]{0,12}(${callsUs})${stop}`,
);

/** 给他送药,|是上周答应他的|: why it is brought. Not: 是上周答应他的药,还没买 */
export const asPromised = leftOutWhere(
  "应诺好",
  `[,](是(?:上[周次回]|上个月|早就|之前|前几天|前两天|昨天|前天)?[我咱]?们?(?:答应|应承|承诺|许诺|说好)(?:过|了|下)?(?:要)?(?:给)?(?:[他她]们?|老人家?)?的)${stop}`,
);

/** 和李平|坐下来|谈了孩子上学的事 */
export const satDown = leftOutWhere(
  "谈聊",
  "[和跟与同][^,。;\\n]{2,5}(?:一起|一块儿?)?(坐(?:下来?|一起|一块儿?))(?=[谈聊]了)",
);
