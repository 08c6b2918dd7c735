// Who went to a household's home, where it is nobody of ours: a buyer, a craftsman, a neighbour.

import { type Stretch, textOf } from "../scene/stretch.ts";
import { Role } from "../words/roles.ts";
import { isWhen } from "../words/time-words.ts";
import { has } from "../words/tokens.ts";

const strangers =
  /^(?:[镇县村城乡][里上]|外地|隔壁|对门)?(?:的)?(?:收购商|收购的|[菜粮果蛋牛羊猪鸡]?贩子?|客商|商贩|商人|批发商|买[家主]|老板|亲戚|邻居|街坊|朋友|[电水木瓦]工|水管员|修理工|维修工|施工队|装修队|理发师傅?|(?:修理|维修|水电|装修|瓦工|木工)?师傅)们?$/;

const leadsUs = /[领带]着|带路|引路|介绍/;
const firms = /^(?:老板|商人|客商)们?$/;

/**
 * 镇上收购商|到|李平家|收洋芋, 邻居老王|去|李平家|借钱, 电工|到|李平家|修电路: on an errand of his own.
 * Not: 叫上邻居到李平家, 邻居和我到李平家; offices and doctors, who may be those who report
 */
export function comesHimself({ tokens, roles, hasName }: Stretch): boolean {
  if (roles.has(Role.cadreSelf) || !roles.has(Role.go) || !hasName) return false;
  const goes = tokens.findIndex((token) => has(token, Role.go));
  if (tokens[goes + 1]?.mention == null || !has(tokens[goes + 2], Role.home)) return false;
  const front = tokens.slice(0, goes).filter((token) => !isWhen(token));
  // 邻居|领着|到李平家: us.
  if (front.some(({ text }) => leadsUs.test(text))) return false;
  // 老板|到|李平家|送|米2袋: what a firm gives counts.
  if (roles.has(Role.give) && front.some(({ text }) => firms.test(text))) return false;
  return (
    front.length <= 3 &&
    front.every(({ kind, mention }) => kind !== "mark" && mention === null) &&
    front.some((_, at) => strangers.test(textOf(front.slice(0, at + 1))))
  );
}
