import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import type { Item } from "../../words/item.ts";
import { Role } from "../../words/roles.ts";
import { has } from "../../words/tokens.ts";

/** 选派|工作队|42支, 5支|志愿服务队: people. */
export function isTeam({ tokens }: Segment, { noun, quantity }: Item): boolean {
  const figure = tokens.findIndex((token) => token.quantity !== null && token.quantity === quantity);
  return /[队组团]$/.test(tokens[figure - 1]?.text ?? "") || /[队组团]$/.test(noun?.text ?? "");
}

/** 带了5把铁锹|到李平家清淤, 带两把锄头,|帮李平锄草, 带了血压计,|给她量了量: to work with. Not: 给李平带了两把锄头 */
export function isOwnTool({ tokens, reading }: Segment, { source }: Scene, { verb, noun }: Item): boolean {
  if (verb === null || noun === null || !takesAlong.test(verb.text)) return false;
  // 化肥2袋、铁锨一把: brought with what is surely given.
  if (!reading.items.every((item) => item.noun === null || tool.test(item.noun.text))) return false;
  const at = tokens.indexOf(verb);
  if (tokens.slice(0, at).some((token) => has(token, Role.dative))) return false;
  // 出门时|带了把伞
  if (leaving.test(textOf(tokens.slice(0, at)))) return true;
  const end = Math.max(...reading.items.flatMap(({ tokens: own }) => own.map((token) => token.end)));
  const [rest = ""] = source.text.slice(end).split(/[。;\n]/, 1);
  // 带了两把锄头|给李平,帮他锄了草
  return ofWork.test(rest) && !/^[^,]{0,2}(?:给|送|交)[^,药草地水]{1,6}(?:,|$)/.test(rest);
}

const leaving = /^(?:[我咱]们?)?(?:早上|早晨|临)?出门(?:时|前|的时候)?$/;
const takesAlong = /^(?:带|拿|扛|提|背|开|拎)(?:了|着|上)*$/;
const tool =
  /(?:锹|锨|铲子?|铁铲|扫[把帚]|锄头?|镐|镰刀|耙子?|斧头?|锯子?|油锯|梯子|喷雾[器机]|打药机|割草机|割灌机|收割机|旋耕机|微耕机|水泵|抽水机|工具|雨?伞|雨衣|血压[计仪]|血糖仪|听诊器|体温[计枪]|额温枪|卷尺|推子|理发[剪推]|推剪|相机)$/;
const ofWork =
  /^[^,]{0,12},?[^,]{0,8}(?:帮|一起|清(?:淤|理|扫)|锄(?!头)|割(?!草机)|挖|铲|扫(?!描|帚|把)|砍|打药|抽水|翻地|松土|耕[田地](?!力|补)|犁|[量测](?!一?套)|理[了发]|[剪推](?:了|头)|拍照)/;

/** 出动|铲车3台, 协调|洒水车1辆送水: come to work; 协调抽水机2台|送到上坪村 stays there. */
export function isSentToWork({ tokens, roles, clause }: Segment, { noun, quantity }: Item): boolean {
  // 帮扶物资:抽水机1台
  if (clause.tokens[0]?.word?.goodsClass) return false;
  if (roles.has(Role.dative) || !machines.test(noun?.text ?? "")) return false;
  const figure = tokens.findIndex((token) => token.quantity !== null && token.quantity === quantity);
  if (tokens.slice(0, figure).some((token) => has(token, Role.give) || has(token, Role.buy))) return false;
  return !/^送[到给去往]/.test(tokens[figure + 1]?.text ?? "");
}

const machines =
  /(?:挖掘?机|钩机|铲雪?车|装载机|推土机|[洒送拉运]水车|消防车|救护车|收割机|抽水机|吊车|压路机|货车|卡车|农用车|拖拉机|车辆|机械)$/;

/** 我跟会计|两个: how many they were. */
export function countsCompany({ tokens }: Segment, { tokens: own, quantity }: Item): boolean {
  if (quantity?.unit?.name !== "个") return false;
  const before = tokens[tokens.findIndex((token) => own.includes(token)) - 1];
  return has(before, Role.role) || has(before, Role.cadreSelf) || before?.kind === "cadre";
}
