import { Grounds } from "../scene/grounds.ts";
import { Requirement } from "../scene/requirement.ts";
import type { Stretch } from "../scene/stretch.ts";
import { Sign } from "../text/characters.ts";
import { Role, rolesOf } from "../words/roles.ts";
import type { Token } from "../words/tokens.ts";
import { has } from "../words/tokens.ts";
import { hadOfOthers, othersGaveThem } from "./english-givers.ts";
import { ofOthers } from "./of-theirs.ts";

const when =
  "(?:(?:去|今|前)年|上个?月|上周|前[几两]天|头天|前一天|之前|以前|早就|已经?|前阵子|春节|[年节]前|过[年节]|[年月][初底]|还|也|又|都|刚|才|统一|每年|每月)*";
const toThem = "(?:给(?:[他她]们?家?|家里|娃娃?|孩子|老人|每家|每户|家家户户|群众|大家)?)?";

/** 他家|村上发了两袋面, 村上才发给他两袋面, 乡政府给了300元, 厂里给发了一箱苹果, 保险公司赔了3000块. Not: 村上发给他的两袋面送到了, 村上给李平送了两袋面, 乡里给了李平300元, 民政局的老王 */
const officeGave = new RegExp(
  `^(?:[^,给帮]{1,6}家)?${when}(?:(?:国家|[乡镇县市区]?政府|[乡镇县市]?民政[局办所]?|[乡镇县市]?残联|[乡镇村县]委会|[村乡镇县厂旗](?:上|里)|苏木|嘎查|学校|合作社|保险公司|保险|工地)(?:[上里]|那边)?)${when}${toThem}(?:(?:发放?|给|送|拨|配|赔|补|奖|分红|发|(?<=[给帮替](?:[他她]们?家?|家里)?)(?:装|修|打|盖))了|(?:发|送|拨|配|赔|补|奖|捐|(?<=[已经才刚]))给了?[他她](?!们?家?的))|^(?:红十字会|红会|慈善(?:总|协)?会|基金会|爱心(?:企业|人士))(?:头天|前[几两]?天|前一天|之前|以前|上[次回]|早)*(?:给[^,]{0,4})?(?:送|发|给|捐)过`,
);

/** 退耕还林补了一千二, 公益林补偿领了300块, 粮补到账600块 */
const benefit =
  /^(?:[^,给帮]{1,6}家)?(?:今年|去年|上个?月)?的?(?:(?:退耕)?还林|公益林|生态林|天保林|护林|粮食?直?补|地力|草原?奖?补|征地|拆迁|低保|养老|高龄|残疾人?|耕地)(?:款|钱|金|的)*(?:补[偿贴助]|保护)?(?:款|钱|金)*(?:补|领|发|到账?|打|得|给|拿)(?:到|下来)?了/;

/** 去年领过产业补助1000元, 他家享受交通补贴600元, 获得养殖补贴18万: what is paid out to whoever applies. */
const drawn =
  /^(?!.*[给送])[^,给送为从]{0,8}(?:(?:领|享受|(?<!(?:[帮使让为村]|协助|争取)[^,]{0,8})获得)(?:过|了|到|取)*[^,给送为]{0,8}(?:补[贴助偿]|奖补|贴息)|拿(?:过|了|到|取)*[^,给送为]{0,8}(?:补[贴助偿]|奖补|贴息)(?:款|资?金)?[\d一二两三四五六七八九十共])/;

/** 他家给孙子压岁钱200, 他给儿子娶媳妇: the household to its own. */
const toOwn =
  /^(?:[他她]们?家?|[^,给帮到去访]{2,4}家)给(?:[他她]的?)?(?:大|小|二)*(?:儿子|女儿|闺女|孙子|孙女|外孙|媳妇|老伴|弟弟|妹妹|侄子|娃娃?)[^,我]*(?:压岁钱|彩礼|学费|生活费|零花钱|嫁妆|随礼|红包)/;

/** 路上买了两瓶水喝: by oneself. */
const consumed = /买了?[^,给送]*(?<![吃喝能够好])[喝吃]$/;

/** 苞谷卖了600块全买了药: what theirs was sold for was spent on. */
const spent =
  /^(?!.*帮)[^,]*卖[了得]?[^,给送]{0,6}(?:块|元|钱|万|千|百)[^,给送]{0,3}(?:全|都|又|还|就|拿去|用来|[刚才])?(?:买|交|还|添)了/;

/** 家里都忙着收麦子, 他正忙着给果树剪枝, 正赶上掰玉米: their own work. Not: 我们忙着收麦子, 正赶上掰玉米我就帮着掰 */
const busy =
  /^(?:也|都|一直|天天|这几天|今天|正)*(?:[他她]们?|老[人汉两俩]口?子?|家里人?|一家人?|全家|大家|人家)(?:正|也|都|一直|天天|这几天|在)*忙[着于](?![^,]*[帮替])|^都(?:在)?忙[着于](?![^,]*[帮替])|^正忙[着于](?![^,]*[帮替给])|^(?:又|也|今天)?(?:正|刚|恰)?好?(?:赶|碰|遇)(?:上|到|见)(?:[他她]们?家?|家里|一家人?|老[人汉两俩]口?子?|人家)?正?在?(?:掰|收|割|栽|种|挖|晒|摘|插秧|打谷|拔|浇|盖|杀|剪|采|捡|扒|砍|掐|择)[^,给帮我替送]*$/;

/** 化肥一袋一百八, 麦子一斤一块四: what it costs, said as prices are. */
const price =
  /(?:^|[^一二三四五六七八九十\d])一(?:袋|斤|吨|桶|个|头|只|亩|公斤|箱|瓶|车|方|棵|株|包|天)(?:就|才|要|卖|得)?[一二两三四五六七八九十百]+(?:百|块|千)[一二三四五六七八九]$/;

/** 碰见县医院的来义诊, 正赶上供电所的人在换电表: others at it, met there. */
const cameUpon =
  /^(?:[^,给]{0,4}(?:路上|正好|刚好|正|恰好|又|也|还))?(?:碰|遇|赶|撞)(?:上|到|见)了?(?:[乡镇县村][里上])?[^,我给]{0,6}(?:村医|大夫|医院|卫生院|医生|供电所|电管站|水管所|信用社|邻居|隔壁|志愿者|公司)(?:的[^,给]{0,3})?(?:正?在|来|给|帮)/;

/** 隔壁老王帮他收了两亩麦: by a neighbour. */
const neighbourHelped =
  /^(?:[^,给帮]{1,6}家)?(?:邻居|隔壁)[^,我给帮去到]{0,5}(?:帮|替)[他她]们?家?[^,送给]*了/;

/** 隔壁村路灯装了40盏: what others have. Not: 去隔壁村走访, 隔壁村送了2袋米 */
const otherVillage =
  /^(?:人家|看)?(?:隔壁|邻|旁边|附近|其他|别的|外)的?村(?!(?:走访|入户|慰问|看望|送))[^,]*(?:了|有|的)/;

/** 他帮邻居家收了三亩胡麻: the household for others. */
const forNeighbours = /^帮(?:着|忙)?(?:邻居|隔壁|亲戚|人家|别人|亲家|其[他它](?:农户|户|人|群众|村民|家))/;

function helpsOthers({ tokens, text }: Stretch): boolean {
  const [first, second] = tokens;
  // 得知|李平|帮邻居收玉米去了
  const learned = first !== undefined && /^(?:得知|看[到见]|听说|发现|才?知道|原来)$/.test(first.text);
  const who = learned ? second : first;
  if (who === undefined || !(who.mention !== null || /^[他她]们?$/.test(who.text))) return false;
  return forNeighbours.test(text.slice(who.text.length + (learned ? first.text.length : 0)));
}

const asksOf =
  "(?:核[实对查]|复核|查[看问]?|检查|排查|摸排|了解|询?问|确认|打听|看)(?:了|过|一?下)?(?!望)(?:[^,送给发]|[送给发](?:给[他她]们?)?的)*[\\d一二两三四五六七八九十百千万][^,]*(?:是否|有没有|有无|是不是|[领收拿发用](?:到|了|完|上)没有?$)";
const looksInto = new RegExp(`^(?:并|再|还|又|逐一|现场|电话|顺便|重点)*${asksOf}`);

/** 核实化肥2袋是否领到, 询问米2袋收到没有: looked into, and nobody gave it. */
function asksAfterIt({ text, hasFigure, counts, measures }: Stretch): boolean {
  return hasFigure && !counts.includes("household") && !measures.includes("visit") && looksInto.test(text);
}

/** 到李平家|了解化肥2袋是否到位: likewise, with the way there in front. */
export const lookedInto = new Sign("否没不无", new RegExp(asksOf));

/** What the household had of others or gave its own, what a thing costs, and what others were met at: nothing of the sender's. */
export const gotElsewhere = new Grounds<Stretch>(
  [
    new Requirement({ oneOf: "政民联村乡镇厂校保社工国红慈基爱县旗苏嘎" }),
    (stretch) =>
      !stretch.roles.has(Role.cadreSelf) && officeGave.test(stretch.text) && !namesReceiver(stretch.tokens),
  ],
  [
    new Requirement({ oneOf: "林补粮保贴金奖征拆" }),
    (stretch) =>
      !stretch.roles.has(Role.cadreSelf) && (benefit.test(stretch.text) || drawn.test(stretch.text)),
  ],
  [new Requirement({ roles: rolesOf(Role.kin) }), ofOthers(toOwn)],
  [
    new Requirement({ oneOf: "喝吃" }),
    (stretch) => !stretch.roles.has(Role.dative) && ofOthers(consumed)(stretch),
  ],
  [new Requirement({ oneOf: "卖" }), ofOthers(spent)],
  [new Requirement({ oneOf: "忙赶碰遇" }), ofOthers(busy)],
  [new Requirement({ oneOf: "一" }), (stretch) => !givesTo(stretch) && price.test(stretch.text)],
  [
    new Requirement({ oneOf: "隔邻旁附其别外" }),
    (stretch) =>
      ofOthers(neighbourHelped)(stretch) || (!stretch.roles.has(Role.go) && otherVillage.test(stretch.text)),
  ],
  [
    new Requirement({ oneOf: "帮碰遇赶撞" }),
    (stretch) => helpsOthers(stretch) || ofOthers(cameUpon)(stretch),
  ],
  [new Requirement({ oneOf: "h" }), othersGaveThem],
  [new Requirement({ oneOf: "从" }), hadOfOthers],
  [new Requirement({ oneOf: "知告达" }), tellsThem],
  [new Requirement({ oneOf: "核查解问认听看排" }), asksAfterIt],
);

/** 乡里给了|李平|5000元: told by the sender, of one of the households. */
function namesReceiver(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => token.mention !== null && has(tokens[at - 1], Role.give));
}

/** 通知|李平|领化肥2袋, 告知李平家种子已到: what they were told. Not: 通知李平来领走了化肥2袋 */
function tellsThem({ tokens, text }: Stretch): boolean {
  const at = tokens.findIndex(({ mention }) => mention !== null);
  return at > 0 && at < 4 && lets.test(tokens[at - 1]?.text ?? "") && !fetched.test(text);
}

const lets = /^(?:通知|告知|转告|转达)了?$/;
const fetched = /(?:领|拿|取|拉|签)(?:走|到|回去?|完|收)?[了过]/;

function givesTo({ tokens }: Stretch): boolean {
  return tokens.some((token: Token) => has(token, Role.give) || has(token, Role.dative));
}
