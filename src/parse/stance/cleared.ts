import { Sign } from "../text/characters.ts";

const mess = "(?:积水|塌方|淤泥|淤积|落石|泥沙|泥石流?|滑坡体?|雪水|污水)";
const clears = "(?:清理|清除|疏通|排|清|舀|抽|铲|挖|掏|扫|推|引|运)";
const cameOf = "(?:走|干净|干|净|完|掉|开|好|通|出去)?";
const told = "[^,没不未要想希求请让叫盼怕需该]";

/** 把李平家门口的积水排了, 清了李平家门前的积水: cleared away, and no trouble any more. Not: 想把积水排了, 积水没人排, 李平家门口积水 */
export const clearedAway = new Sign(
  "水方泥淤石沙滑",
  new RegExp(
    `^${told}{0,12}把${told}{0,12}${mess}(?:都|全|也)*${clears}${cameOf}了$|^${told}{0,10}${clears}${cameOf}了${told}{0,12}${mess}$`,
  ),
);
