import type { Segment } from "../scene/story.ts";
import { Sign } from "../text/characters.ts";

/** 打了电话, 打过两次电话, 打几个电话 */
const call = "打(?:了|过|来)?(?:[一二两三四五六七八九十几好\\d]{1,3}[个次通回遍])?电话";
const when =
  "(?:[今昨前]天|[上下中]午|[早晚]上|刚才?|又|也|还|都|专门|最近|一直|多次|马上|赶紧|连忙|立[马即刻])*";
const kin =
  "(?:儿子|女儿|儿女|子女|孩子|娃|孙子|孙女|老伴|媳妇|儿媳|女婿|弟弟|哥哥|妹妹|姐姐|侄子|侄女|亲戚)";
const caller =
  "(?:老师|班主任|校长|教练|村医|医生|大夫|护士|医院|卫生院|学校|派出所|银行|信用社|法院|公司|厂里|工地上?|老板|快递员?|邻居|亲戚|[镇乡县市区][上里])";
const office =
  "(?:[局所站办厂联]|中心|公司|医院|卫生院|学校|银行|信用社|师傅|电工|老师|班主任|医生|大夫|(?:水管|管水|维修|修理|技术|农技|业务|快递|营业|信贷|保险|电力|供水)员)";

/** 老师|给李平打电话, 镇上给他打了几次电话, 学校老师打过两次电话. Not: 在镇上给李平打电话, 接到老师电话 */
const byAnother = `^${when}(?:[^,;。给从在到去和跟接我咱让叫请]{0,6}的?)?${caller}${when}(?:给X家?(?:老人|的?${kin})?${when}${call}|打过?(?:了|过)[一二两三四五六七八九十几好\\d]{1,3}[个次通回遍]电话$)`;
/** 李平的儿子|打电话回来了, 李平女儿从广东|打电话问他身体. Not: 李平女儿打电话问低保的事, which is with us */
const byTheirKin = `^${when}X家?的?${kin}${when}(?:[从在][^,;。]{1,6})?${when}打了?个?电话(?:回[来家]|(?:问|叫|让|喊|催|给)(?:他|她|X|老人|爸|妈|爹|娘)(?!的?事))`;
/** 李平|给儿子打了电话, 李平打电话给水管员. Not: 李平给我打电话 */
const byThemselves = `^${when}X家?(?:老人|自己)?${when}(?:给(?:自己|他|她)?的?${kin}${when}${call}|打了?个?电话给(?![我咱俺本他她X]|驻村|工作队|帮扶|单位|干部)[^,;。])`;
/** 让李平|有困难给我打电话, 缺啥给我打电话, 叫李平儿子常打电话回来. Not: 李平有困难给我打电话了, 让李平儿子打了电话 */
const toPhoneUs =
  "^(?:(?!电话)[^,;。]){0,30}(?:(?:让|叫|请|喊|要|告诉|嘱咐|交代|跟)[^,;。]{0,12}(?:有|缺|遇到?)[^,;。]{1,6}(?:就|随时|尽管|及时|可以|直接|记得)*(?:给|跟)我们?打个?电话(?![了来说反求])|(?:有|缺|需要|差)(?:啥|什么)[^,;。]{0,4}(?:就|随时|尽管|及时|可以|直接|都|记得)*(?:给|跟)我们?打个?电话(?![了来说反求])|(?:让|叫|请|喊|要|嘱咐|劝)[^,;。]{1,10}(?:常|多|定期|按时|每[天周月]|没事|有空|抽空)(?:给[^,;。]{1,4})?打打?个?电话)";
/** 马上|给水管员打电话, 李平的事|我给医保局打了电话, 为李平的事给残联打了三个电话. Not: 给水管员李平打电话 */
const toAnother = `(?:^|[我咱]们?|的事情?|[X家户])${when}给[^,;。X他她我咱家]{0,7}${office}(?:的[^,;。X他她]{1,3})?${when}${call}`;

const anyCall = new Sign("电", /电话/);
const ofOthers = new RegExp(
  [byAnother, byTheirKin, byThemselves, toPhoneUs, toAnother].map((one) => `(?:${one})`).join("|"),
);

/** Whether a call is between others, with an office, or only asked for; X stands for whom the clause names. */
export function isCallOfOthers({ clause }: Segment): boolean {
  if (!anyCall.isIn(clause)) return false;
  return ofOthers.test(clause.tokens.map(({ mention, text }) => (mention === null ? text : "X")).join(""));
}
