/**
 * 收购商, 茶商, 药材商, 粮商, 菜贩, 羊贩子: who buys up what a farm grows, the last four by what they deal in; the source of a pattern.
 * Not: 卖羊商量, 结果商定, 蔬菜商店, 土木商会
 */
export const traders =
  "(?:收购[商站]|客商|批发商|经销商|贩子|[商粮菜果羊牛猪鸡鱼蛋药茶]贩|[茶叶粮药材羊牛猪鸡鱼蛋菜果椒桃枣梨豆薯米菇耳笋菌参蜂棉木竹皮毛]商(?![量定议谈店场品标会讨]))";
