import { CharacterTable } from "./character-table.ts";

/** Surnames, for names that the roster lacks. Those that are also common words need more evidence around them. */
const certain =
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕张孔曹严华魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌苗凤俞袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬康伍余卜顾孟黄穆萧尹姚邵湛汪祁毛禹狄臧戴宋茅庞熊纪舒屈祝董梁杜阮蓝闵席季麻强贾娄危童颜郭梅盛林刁钟徐邱骆夏蔡田樊胡凌霍虞万支柯昝管卢莫房裘缪干解应宗丁宣贲邓郁单杭洪包左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲封芮储靳汲邴糜松段富巫乌焦巴弓牧隗山谷车侯宓蓬班仰秋仲伊宫宁仇栾甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲台鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡文寇广禄阙东殴利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仝豆尕党付肖闫岳帅朴亓佟拉才仁旦扎洛桑次格索降泽达覃兰马高米金常成年方江安乐于时傅皮卞齐元平和全郗明计伏水谈梅路闪海虎妥喇撒者苟祖喜邸代候涂冶铁任施欧牟项芦麦隋商丛佘苑迟邝栗楚鄢谌粟冼楼原阳官晋鹿辜况鲜揭尉檀植闭刀滚禤仡佴漆盘奉茶普岩练区赧杞侬俸";
const weak =
  "井全时平和成年方明计水路那能通广公都空相后师别者双劳终养利益应台喜满充居容拉才次格达山海云红向东山盖简须仁步代越扶单干支关连游权文武哈高车田米金石毛乐常万包池古易海花字线早排囊帕恩寸依";
const compound = [
  "欧阳",
  "上官",
  "尉迟",
  "司马",
  "诸葛",
  "东方",
  "皇甫",
  "令狐",
  "慕容",
  "夏侯",
  "公孙",
  "轩辕",
  "长孙",
  "宇文",
  "司徒",
  "淳于",
  "申屠",
  "南宫",
  "端木",
  "呼延",
  "赫连",
  "独孤",
];

export type SurnameKind = "certain" | "weak" | "none";
export type Surname = { length: number; kind: SurnameKind };

const none: Surname = { length: 0, kind: "none" };
const byCode = new CharacterTable<Surname>();
for (const one of certain) byCode.set(one.charCodeAt(0), { length: 1, kind: "certain" });
for (const one of weak) byCode.set(one.charCodeAt(0), { length: 1, kind: "weak" });
/** By the first character of a compound surname, all that may follow it. */
const seconds = new CharacterTable<string>();
for (const [first = "", second = ""] of compound)
  seconds.set(first.charCodeAt(0), second + (seconds.get(first.charCodeAt(0)) ?? ""));
const ofTwo: Surname = { length: 2, kind: "certain" };

/** The surname that `text` starts with at `at`, in characters (0: none). */
export function surnameAt(text: string, at: number): Surname {
  const code = text.charCodeAt(at);
  if (seconds.get(code)?.includes(text.charAt(at + 1) || "#")) return ofTwo;
  return byCode.get(code) ?? none;
}

export const allSurnames: readonly string[] = [...certain, ...weak, ...compound];
