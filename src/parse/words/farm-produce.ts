/** 农产品, 农副产品: all that a farm grows and makes, in one word; the source of a pattern. */
export const farmProduce = "农(?:[副特畜]|副特|土特)?产品";

/** 鸡蛋, 土豆: what a farm grows or raises, by what its name holds; the source of a pattern. */
export const grown = "(?:蛋|鸡|鸭|鹅|鱼|菜|果|桃|梨|枣|橘|柑|椒|蜂蜜|土豆|洋芋|红薯|豆|花生|玉米|苞谷|菇|笋)";
