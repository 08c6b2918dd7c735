// What the words of one clause tell of somebody else's giving, of what lay there, or of what was only looked at.

import { Requirement } from "../scene/requirement.ts";
import type { Scene } from "../scene/scene.ts";
import type { Segment } from "../scene/story.ts";
import { textBefore, textBehind } from "../scene/stretch.ts";
import { Sign } from "../text/characters.ts";
import { sentenceSoFar } from "../text/sentence.ts";
import { Role } from "../words/roles.ts";
import { has, type Token } from "../words/tokens.ts";

const toThem = "(?:[他她]们?家?|老人家?|老两口)";

/** 之前的工作队, 前几任书记, 老驻村队: who was there before us. */
const former =
  "(?:(?:前任|前几[任年届]|上一?[任届批]|原先|之前|以前|过去)的?|(?<=^|[说,])老)(?:第一)?(?:(?:工作|驻村|扶贫|帮扶)[队组]|队员|队长|书记|帮扶人|帮扶干部|联户干部|驻村干部)";

/** 前几任书记给他修过房顶. Not: 以前的工作队修的路我们又修了 */
export const doneByFormer = new Sign(
  "前过上老原",
  new RegExp(
    `^(?!.*(?:[我咱俺替按照受陪]|联系|配合))[^,帮给替为问望访]{0,6}${former}(?!家|那里|处)[^,]{0,6}(?:修|盖|打|建|挖|种|砌|装|换|收)[^,]{0,2}(?:过|了)`,
  ),
);

/** 之前的工作队给过他两袋, 李平说以前的工作队给他买了两只羊: from before our time. */
const formerGave = new Sign(
  "前过上老原",
  new RegExp(
    `^(?!.*(?:[我按照受替跟和同]|联系|配合|代表|根据))[^,帮给替为问望访]{0,6}${former}(?!家|那里|处|[^,]{0,2}交接)[^,]{0,4}(?:[给送发买]|资助)(?:${toThem})?[^,]{0,3}(?:过|了)`,
  ),
);

/** 墙上早就贴着两份明白卡, 柜里本来就有三袋米: there before we came. Not: 门上已经贴了连心卡 */
const thereBefore = new Sign(
  "早本原",
  /^(?!.*[给送我带拉])[^,]*(?:墙|门|家|屋|柜|桌|仓|院|灶|床)[上里头口边内]?(?:早就|本来就|原来就)(?:有|贴|挂|摆|放|存|堆|装)(?:了|着|有|过)?/,
);

/** 问他收没收到那两袋化肥, 核对了发的三袋水泥: asked about, or gone over. Not: 问他煤够没够给拉了两袋煤 */
const goneOver = new Sign(
  "没核清问",
  /^(?!.*(?:[送给拉拿带补]了|给[^,他她的]{1,4}))(?:.*(?:收没收到|领没领到|收到没有?|领到没有?)|(?:又|还|再)?(?:核[对实]|清点|盘点|过问|问)(?:了|过|一下)*[^,]{0,4}(?:发|送|领|给|收)(?:过|到)?的)/,
);

/** 正月里嫁女打发了8床被子: of a wedding of theirs. Not: 嫁女送去慰问金500元 */
const ofWedding = new Sign(
  "嫁彩聘",
  /^(?!.*(?:[送我讲]|慰问|发[放给]|宣传|红包|政策|新规|手册)).*(?:嫁(?:女|姑娘|闺女|妹|出去)了?(?:打发|陪|花|收)|陪嫁了?|(?:收|要|给)了?[^,]{0,4}(?:彩礼|聘礼))/,
);

/** 孙子得了奖状一张. Not: 孙子得了奖状我给他奖了200元 */
const won = new Sign(
  "奖证",
  /^[^给送我发为]*(?:得|获|拿|评|捧)(?:了|到|得|回)[^,给送我]{0,6}(?:奖[状杯牌章]|证书)[^给送我发奖]*$/,
);

/** 村里多分给他一份年货, 合作社给他分了两只羊: their part of what is the village's. Not: 我们分给他一袋, 又多分给他1袋; 组里分了20袋化肥给李平 */
const partOfAll = new Sign(
  "分",
  /^(?=[^,]*(?:多|[他她]))(?:今年|去年|年底)?(?:[本全]?村(?:[里上]|集体)?|[镇乡队社组][里上]|合作社|集体)(?:今年|又|还|也|多|另外?)*(?:给[^,]{1,4}?)?(?:又|还|也|多)*分(?:给|了|到|得)(?![发批])[^,我]{0,12}[\d一二两三四五六七八九十]/,
);

/** 从鸡窝里摸出5个鸡蛋, 他从怀里摸出300元还给我: groped for, and by nobody of us to give. Not: 摸出200元给刘军的孩子, 我从兜里摸出100元塞给他 */
const groped = new Sign(
  "摸",
  /^(?!(?:[我咱]们?|今天|昨天|[上下]午|又|还|也|临走[时前]?|就)*(?:[到去在][^,摸]{1,6}家)?(?:又|还|也|就)*(?:从[^,摸]{0,3}(?:兜|口袋|身上|包|怀)里?)?摸出了?[^,我]{1,10}(?:[给塞递]|放在|留下))[^,]{0,20}摸出/,
);

const signs = [thereBefore, goneOver, ofWedding, won, partOfAll];

export const mayBeOthers = new Requirement({ oneOf: "前过上老原早本没核清问嫁彩聘奖证分摸" });

export function isGivenByOthers(segment: Segment): boolean {
  return (
    signs.some((sign) => sign.isIn(segment)) || groped.isIn(segment.clause) || formerGave.isIn(segment.clause)
  );
}

/** 教育局发的助学金2000元, with nothing told of its being handed on by us. */
export function isPaidByOffice({ text, tokens }: Segment, { source }: Scene): boolean {
  if (drawnFromOffice.test(text)) return true;
  if (!byOffice.test(text)) return false;
  const before = sentenceSoFar(textBefore(tokens, source, 40));
  if (ourGiving.test(before) || ourGiving.test(text.replace(/[发给拨补批](?:[他她]家?)?的/, "")))
    return false;
  const [behind = ""] = /^[^。;\n]*/.exec(textBehind(tokens, source, 24)) ?? [];
  return !handedOn.test(behind);
}

/** 教育局又给了助学金2000元: what the state pays, whatever we did beside it. Not: 教育局送了助学金2000元让我转交 */
const drawnFromOffice =
  /^(?!.*(?:[我咱俺带捎代]|单位|转交|送))[^,]{0,4}(?:教育局|民政局?|残联|人社局?|社保局?|[镇乡县区省市][里上]|国家|政府|学校)(?:又|也|还|另外?|每[年月])*(?:给|发|拨|补|批)(?:放|给)?了?(?:[他她]们?家?)?(?:一?笔)?(?:国家)?(?:助学金|奖学金|低保[金费]?|养老金|高龄[补津]贴|残疾[补津]贴)[^,给送]{0,3}\d[\d.]*万?[元块]?$/;

const byOffice =
  /^(?!.*(?:[我咱俺带捎代]|单位|工作队|转交|送[去到来给]))[^,]{0,6}(?:教育局|民政局?|残联|妇联|人社局?|医保局?|社保局?|[镇乡县区省市][里上]|国家|政府|学校|企业|老板|红十字会|慈善总?协?会|基金会)(?:前几天|去年|今年|刚)?(?:给|发|拨|补|批)(?:[他她]家?)?的(?:助学|救助|补助|困难|抚恤|生活|资助|奖学)[金款费]?[^,给送]{0,3}\d[\d.]*万?[元块]?$/;
const ourGiving = /[送发给]|走访|慰问|看望|[到去]|争取|申请|落实|办理|兑现|协调/;
const handedOn = /(?<!没)(?<!没再)(?:送|转?交|带|捎)(?:去|到|给|过去)|(?<!没)(?<!没再)发(?:到|给)了?/;

/** 他给庙里捐了二百, 李平给学校捐了200元, 陈九斤捐款200元: what the household gave away. */
export function isGivenAway({ tokens, text, counts }: Segment): boolean {
  if (counts.includes("money") && isTheirOwnGift(tokens)) return true;
  if (!away.test(text)) return false;
  if (
    tokens.some(
      (token) => has(token, Role.cadreSelf) || has(token, Role.go) || token.word?.measure?.id === "visit",
    )
  )
    return false;
  const [first, second] = tokens;
  return (
    has(second, Role.dative) && (first?.mention != null || has(first, Role.pronoun) || has(first, Role.kin))
  );
}

/** 陈九斤家|带头|捐款|200元: by whom it begins with, and to nobody. Not: 陈九斤:捐款200元, a line of a list */
function isTheirOwnGift(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  if (first === undefined || !(first.mention !== null || has(first, Role.pronoun))) return false;
  let at = has(second, Role.home) || has(second, Role.title) ? 2 : 1;
  if (tokens[at]?.start !== tokens[at - 1]?.end) return false;
  // 李平捐了500元,给他买了药 is given to him; 捐款, or by whose own will, is of who stands in front.
  let willing = false;
  for (; ofGiver.test(tokens[at]?.text ?? ""); at += 1) willing = true;
  const verb = tokens[at]?.text ?? "";
  return (
    (verb === "捐款" || (willing && donates.test(verb))) && tokens[at + 1]?.quantity?.unit?.kind === "money"
  );
}

const ofGiver = /^(?:带头|主动|自愿|积极|个人|今天|热心|踊跃)+$/;
const donates = /^捐(?:款|了|出|献)*$/;

const away = /给(?:庙里?|寺[里院]?|祠堂|学校|村里|灾区|红十字会|教堂|土地庙)捐/;
