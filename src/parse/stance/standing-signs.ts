import type { Stretch } from "../scene/stretch.ts";
import { subjectAt } from "../scene/subject.ts";
import { anyOf, Sign } from "../text/characters.ts";
import { Role, rolesOf } from "../words/roles.ts";
import { has, hasSome, isCountOrMass, type Token } from "../words/tokens.ts";

/** 捎了两袋化肥,|钱没要: not the thing, but money for it. */
export const noFee =
  /^(?:我|咱)?钱(?:我|咱|也|都|一分)*没[要收拿]|^(?:我|也|都)*没[要收](?:[他她]们?|人家)?的?钱/;

/** 再, or what it waits for: 等手续, 还没到. */
export const waiting = anyOf("再等待没未");

/** 带的面粉放邻居家了: the sender's doing, whoever told before where they are. */
export const leavesThere =
  /^(?:[我咱]们?)?(?:把)?(?:[带拿提拎送](?:去|来|过去)?的|.{0,4}[一两二三四五六七八九十\d]+.).{0,8}[放搁留撂塞插压夹挂别贴](?:在|到|给)?[^,]{0,3}(?:门[口缝上框把底]|邻居|隔壁|对门|窗台|屋檐|院里|信箱)|^.{0,6}[一两二三四五六七八九十\d]+.{1,8}(?:[托请让]|交给了?)[他她]?.{1,5}(?:转(?:交|给|$)|代收|捎|收着|保管)/;

/** 米不够,|要再送两袋; 还要送一桶油: what the sender means to give. */
export const stillToGive = new Sign(
  "要",
  /^(?:[我咱]们?)?(?:今天|下午|晚上|这[次回])?[还再又]?要再?(?:[送捐带拿拉]|发放?)(?![给]?[我咱]|[到了过走来]|[去上][了过])[^,了过的]*[\d一二两三四五六七八九十几半]/,
);

/** 大门上着锁 */
export const locked = new Sign("锁", /门[^,]{0,3}锁|锁[^,]{0,2}门/);

/** 修路占了他家两分田到现在钱|没给, in what they say */
export const keptFromThem =
  /(?:钱|款|补[助贴偿]|赔偿|工资|租金|低保|五保|津贴|养老金)[^,我]{0,4}(?:没有?|未)(?:给|发|到|结|批|兑现|拿到)|(?:没有?|未)(?:给|发|拿到)[^,我]{0,3}(?:钱|款|补[助贴偿]|赔偿|工资|租金)/;

/** 村里没有指标, 政策还没出: the answer to what was asked. */
export const answered =
  /没(?:有|得)?(?:这个|这项|该|多的|多余的?|空的?|新的?|相关的?)?(?:指标|名额|额度|编制|先例|政策|文件)|(?:政策|文件|规定)(?:上|里)?(?:还|都)?没(?:有)?(?:说|讲|写|出|下来|规定)/;

/** 村里说等开春再修, 镇上让先缓一缓, 供电所说排队等着: what others put it off to. */
export const putOffByOthers = new Sign(
  "等缓排统",
  /^(?:[村乡镇县局社][里上委]|[^,我他她]{0,4}(?:[所局站办委]|公司|书记|支书|主任|干部))(?:那边|的人)?[也都又还]?(?:说是?|答[应复]|让|叫|讲|回[复话])(?:[他她]们?|我们?|大家)?(?:要|得|再|先|且|就)*(?:等|缓|排队?|统一)/,
);

/** 心里盘算着, 一直想着: thought. */
export const musing = new Sign(
  "琢寻盘思合想考",
  /琢磨|寻思|盘算|思量|合计着|(?:一直|老|总|心里|[^不没]在)在?(?:想着?|考虑)(?![让请要叫办学买种养])|^(?:今年|明年|来年|开春|以后|[他她]们?|老人)*[就也还]?想着(?:好好|再|多|把)(?![^,]*(?:请|让|帮))/,
);

/** 寻思他怕冷|就给他买了条电热毯: and then done. */
export const soActed =
  /[就便才](?:赶紧|顺手|顺路|又|去)*(?:给|帮|替|把|买|带|送|拿|捎|提)[^,要]*(?:了|过[去来])/;

/** What somebody else does or is done to. */
export const theirsNot = rolesOf(Role.cadreSelf, Role.dative, Role.help, Role.arrange, Role.contact, Role.go);

/** 外加|一瓶|红花油, 两桶|油: nothing but more of the list that the giving before it began. */
export function listsOn({ tokens, hasName, measures }: Stretch): boolean {
  const from = /^(?:外加|还有|另外?|再加上?|加上|以及)$/.test(tokens[0]?.text ?? "") ? 1 : 0;
  if (hasName || measures.length > 0 || tokens.length - from > 4) return false;
  const rest = tokens.slice(from);
  return (
    rest.some(({ quantity }) => isCountOrMass(quantity)) &&
    rest.every((token) => token.quantity !== null || (token.pos !== "act" && !hasSome(token, noneOfList)))
  );
}

const noneOfList = rolesOf(
  Role.own,
  Role.ownPlace,
  Role.pronoun,
  Role.kin,
  Role.need,
  Role.wish,
  Role.say,
  Role.not,
  Role.buy,
  Role.sell,
  Role.receive,
  Role.cadreSelf,
  Role.homeGround,
);

/** 药2盒放邻居那儿了, 顺手带去一袋盐: given, and by nobody else that is told of. */
export function givesOf(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(
    (token) => has(token, Role.dative) || (has(token, Role.give) && !has(token, Role.own)),
  );
  return at >= 0 && subjectAt(tokens, at) === null;
}

/** 日记还差2篇, 本月还差简报1期 */
export const ownTarget = new Sign(
  "差",
  /^(?:我们?|这个?月|本月|今年|本周|目前|现在)*(?:还|就|只|也)*差(?:民情日记|日记|日志|简报|信息|走访|入户|驻村|宣讲|培训)[\d一二两三四五六七八九十几]+[篇期户次天条份场][次户]?(?:没[写报交发完]|未报?)?了?$|(?:任务|指标|目标|考核)[^,]{0,4}差|^(?:我们?|这个?月|本月|今年|本周)*(?:驻村|走访|入户|民情|日记|简报|信息|日志|宣讲|培训)*(?:还|就|只|也)*差[\d一二两三四五六七八九十几]+(?:[篇期户次][^,缺]{0,3}|[天条份](?:没[写报交发]?|未报?|驻村|简报|信息|日记|资料|任务|就[满够])?了?)$/,
);

export const forgetting = anyOf("忘");

/** 再去看看, and not 水轮不上他家: nothing is told of that goes there. */
export function goesAgain(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => has(token, Role.go));
  return at >= 0 && tokens.slice(0, at).every((token) => token.kind !== "text" && !has(token, Role.not));
}

/** 反映崖上滚石头,|想|装个防护网: what would put an end to it. Not: 反映缺水,|想|扩种2亩 */
export function wantsBuilt(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => token.text === "想" && has(tokens[at + 1], Role.build));
}

/** 报销的钱到账没有,|讲解了医保政策: by the sender. */
const tellsThem = /^(?:又|还|也|并)?(?:讲解|宣讲|宣传|解读|解释|叮嘱|嘱咐|鼓励|告知)/;

export function isAnothersAct({ tokens, roles, measures, hasName }: Stretch): boolean {
  return (
    hasName ||
    measures.length > 0 ||
    tellsThem.test(tokens[0]?.text ?? "") ||
    // 自己掏钱买了2头猪仔: whoever acted before.
    tokens.some((token) => has(token, Role.cadreSelf) && !token.text.startsWith("自己")) ||
    roles.has(Role.dative) ||
    roles.has(Role.go) ||
    roles.has(Role.help) ||
    roles.has(Role.contact) ||
    tokens.some(
      (token) =>
        token.kind === "day" ||
        // 帮着卖了一百斤
        (has(token, Role.sell) && /^[帮代替]/.test(token.text)) ||
        (has(token, Role.give) && !has(token, Role.fetch) && !has(token, Role.own)),
    )
  );
}

/** 他一个人过,|给他放下200块钱: whoever gives it to them is not the household. */
export function handsThem({ tokens, roles }: Stretch): boolean {
  if (!roles.has(Role.dative) || !roles.has(Role.pronoun)) return false;
  const at = tokens.findIndex((token) => has(token, Role.dative));
  return has(tokens[at + 1], Role.pronoun) && !has(tokens[at + 2], Role.kin) && tokens[at + 2]?.text !== "的";
}

/** 硬塞给我, 把借我的钱还了, 饲料钱他非要付, 他死活要给钱, 他非要塞一袋核桃: from the household to the sender. */
export const offers = new Sign(
  "我咱俺非硬死执回要",
  /回(?:赠|送|礼|(?:了|给)?(?:我|咱|俺)们?(?:了)?[一二两三四五几半\d])|(?:给|塞|送|装|拿)(?:了|给|上)?(?:我|咱|俺)|往(?:我|咱|俺)们?[^,村]{0,4}[塞装放揣]|(?:借了?|还了|还给|要还)(?:我|咱|俺)|[非硬]是?要?[给塞付掏](?:[^他她,]{0,3})钱|(?:非|硬|死活|执意|一个劲)[^,]{0,2}[让叫要](?:我|咱|俺)们?[提带拿捎装揣背拎扛抱抓收](?!给)|(?:非|硬|死活|执意)(?:是|要|得)*[留拉拽]|[钱款费](?:他|她|人家|老人)们?(?:也|又|还)?(?:非得?|硬是?|执意|坚持|死活|一再|再三|一定|说啥(?:都|也)?)?要[给付掏出](?:给?我们?)?$|(?:他|她|人家|老人)们?(?:家)?(?:也|又|还)?(?:非得?|硬是?|坚持|执意|死活|一再|再三|一定|说啥(?:都|也)?)?要[给付掏](?:给?我们?)?[^他她,]{0,3}[钱款]$|(?:他|她|人家|老人|老伴)们?(?:也|又|还)?(?:非|硬|死活|执意)(?:是|要|得)*[塞装灌抓](?!给?[他她])/,
);

/** 听李平说, 我听她讲 */
export const overheard = new Sign("听", /^(?:我们?)?(?:今天|刚才|刚刚?)?听(?:到|了)?[^,。我]{1,8}?[说讲]/);

/** 县医院昨天来义诊, behind 听李平说 or on its own. */
export const doneByOthers =
  /^(?:(?:我们?)?(?:今天|刚才|刚刚?)?听(?:到|了)?[^,。]{1,8}?[说讲])?[^,我咱]{0,5}?(?:医院|卫生院|政府|[乡镇县区市][里上]|[局站]的?|合作社|公司|民政|残联|信用社)/;
