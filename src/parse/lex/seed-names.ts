import { anyOf } from "../text/characters.ts";
import { push, type Reader } from "./cursor.ts";

/** Where it was bred, in one character, and what is grown, each crop with those that no common word has in front of it (青豆, 菜油, 名单). */
const seeds = [
  "[郑扬济宁皖晋石鲁烟豫川绵渝黔云鄂苏冀徐淮镇洛西中陇兰天定]麦",
  "[陇青冀川渝鄂徐济鲁苏豫商晋中甘闽定]薯",
  "[郑豫吉辽川渝浚丹沈掖济鲁冀陕晋]单",
  "[中冀晋豫鲁辽吉黔川渝鄂皖]豆",
  "(?:[晋冀豫鲁陇榆赤汾朝]|张杂)谷",
  "[先登京沈迪明忻潞蠡]玉",
  "[陇秦甘川渝湘赣皖浙]油",
  "[龙辽吉宁武扬苏沪甬嘉秀盐垦松绥]粳",
  "[龙辽吉宁松绥垦武淮连徐盐]稻",
  "[鲁中冀湘鄂豫]棉",
  "[陇湘甘苏沪豫中]椒",
  "[晋川云]荞",
  "[丰隆深扬皖桂徽晶]两优",
  "陇亚",
  "[陇宁](?=春(?:\\d{1,3}|[一二三四五六七八九十]{1,3})号(?:春?小?麦|种))春",
].join("|");

const seed = new RegExp(`(?:${seeds})(?:\\d{1,3}|[一二三四五六七八九十]{1,3})号(?!文件|文)`, "y");

/** 郑麦9号|种子, 陇薯10号|洋芋种: the name of a sort, and no day. Not: 化肥2袋9号 */
export const seedName: Reader = {
  begins: (character) =>
    "郑扬济宁皖晋石鲁烟豫川绵渝黔云鄂苏冀徐淮镇洛西中陇兰天定青商甘闽吉辽浚丹沈掖陕张秦湘赣浙龙武沪甬嘉秀盐垦松绥连丰隆深桂徽晶榆赤汾朝先登京迪明忻潞蠡".includes(
      character,
    ),
  goesOn: anyOf("麦薯单豆谷玉杂油粳稻棉椒荞两亚春"),
  read(cursor) {
    seed.lastIndex = cursor.at;
    if (!seed.test(cursor.text)) return false;
    push(cursor, "text", seed.lastIndex, "thing");
    return true;
  },
};
