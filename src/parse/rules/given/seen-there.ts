// What a figure counts that stands in their house, is made of what they have, was given before, or is taken away.

import type { Segment } from "../../scene/story.ts";
import { type Item, tellsGiving } from "../../words/item.ts";
import type { AroundFigure } from "./around-figure.ts";

const digit = "[\\d一二两三四五六七八九十百几半]";
const spot =
  "(?:炕|床|桌|灶|墙|院|客厅|厨房|堂屋|里屋|圈|棚|门口|门前|门后|墙角|屋角|灶台|柜)(?:子)?(?:[里内中上外边头下]+)?";

/** 炕上|一张小桌, 客厅里就是|一张桌子. Not: 送到屋里|两袋米, 炕上放下|一床被, 李平屋里|两壶油 */
const inTheirPlace = new RegExp(
  `(?:^|[,。;\\n])[^,。;\\n送给发带拿搬放卸抬背扛捐修建装砌垒打挖帮]{0,6}(?:${spot}|(?<=[,。;\\n])屋子?[里内中])(?:还|只|就|仅|也|都)*(?:是|有)?(?:${digit}[^,。;\\n送给发带]{1,6}){0,3}$`,
);
/** 墙角|几袋洋芋, 屋内|一张床: where it stands, taken for the thing. */
const placeAlone =
  /^(?:[墙屋]角|门[口前后]|屋?[里内]|客厅|厨房|堂屋|[炕床桌灶墙院圈棚柜]子?[里内中上外边头下]+)$/;
/** 走访李平屋里|堆满苞米200袋. Not: 堆满了两车,送给李平 */
const heaped = /^[堆存装码囤塞]满/;
/** 李平家只有|两袋洋芋, 唯一的家电是|一台旧电视; not 只有李平家送了 */
const onlyHas =
  /(?:(?:家里?|家中|屋里|[他她]们?|名下)(?:现在|目前|也)?(?:只有|就有|仅有|只剩|就剩)|唯一的[^,。;\n送给]{1,6}是)[^,。;\n送给发带捐我]*$/;
/** 圈里有政府补助发的鸡100只、|生猪1头. Not: 圈里有鸡,我们又送了鸡苗20只 */
const standsThere =
  /(?:圈|棚|笼|塘|栏|窝)(?:舍|子)?[里内中上](?:还|只|就|也|都)*有(?:(?!发放|发了|放下)[^,。;\n我送给带捎拿卸]){0,30}$/;
/** 院子扫得干干净净,门口还放了|两个垃圾桶: part of how it looks there. Not: 没人在家,门口放了|两袋米 */
const looksThere = new RegExp(
  `(?:^|[,。;\\n])[^,。;\\n帮给把]{0,12}(?<!打扫|清理|清扫|收拾|整理)(?:干净|净净|整洁|整齐|亮堂|明亮|宽敞|井井有条|一新|小楼|平房|砖房|瓦房|土房|新房)[^,。;\\n]{0,4}[,。](?:[他她]家)?${spot}(?:还|也|都|又)?[放摆停堆挂立栽种养晾码搭][了着有]$`,
);
const ofHouse = /[桶盆桌椅凳柜车树花缸锅犁锄炉柴煤机]$|桌子|椅子|凳子|柜子|炉子|冰箱|电视/;
/** 已经发展到|6只 */
const grownTo = /(?:发展|增加|增长|繁殖|壮大|扩大)(?:到|成|至)了?$/;
/** 送给李平的|20只鸡苗|现在只剩15只了: what was given before now, told with what became of it. */
const givenBefore = /(?:送|发|捐|买)(?:给|的)[^,。;\n\d]{0,8}的$/;
const became =
  /^[^,。;\n\d]{0,4}(?:现在|如今|目前|已经?|都|今年)*(?:只剩|还剩|剩下|长到|长成|长大|下了|下蛋|产了|死了|成活|活了|卖了|出栏|发展|繁殖|增加)/;
/** 菜籽3000斤|打油950斤, 50只鸡|下蛋40个: what they made of it. */
const madeOfIt = new RegExp(
  `^[^,。;\\n\\d]{0,4}?(?:[打榨]油|磨面|碾米|下蛋|产蛋|产[奶蜜仔羔]|酿酒|出[油粉酒米面])了?${digit}`,
);
const made = /(?:[打榨]油|磨面|碾米|下蛋|产蛋|产[奶蜜仔羔]|酿酒|出[油粉酒米面])了?$/;
/** 帮着栽了|三块土: how much was worked on. */
const plots = /^[块丘垄厢行畦片]$/;
/** 一只狗|冲出来, 几只鸡|在找食吃 */
const beasts = /^[只头匹条窝群]$/;
const beastsMove =
  /^[^,。;\n\d]{0,3}?(?:[冲飞扑窜跳跑叫趴卧蹲拴]|正?在[^,。;\n]{0,3}[找吃睡跑啄叫晒嬉觅玩闹游溜])/;
/** 取走了|5只鸡, 从李平家拿了|3个南瓜, 收走了|1500元医保费. Not: 从单位拿了|3个南瓜 */
const takenAway = /(?:[取收带搬牵拉]走|收回)了?(?:[他她]们?家?的?)?$/;
const fromTheirs =
  /(?:^|[,。;\n])(?:[我咱]们?)?从(?!单位|村|镇|县|局|家里|自己|自家|我|老家|同事|朋友|超市)[^,。;\n送给]{1,6}家里?[^,。;\n送给]{0,3}[拿取摘挖](?:了|走|回|来)+$/;
/** 把地上的|几双鞋子|放到床底下: put in order. Not: 把车上的|两袋米|放到他家 */
const fromTheFloor = /把(?:地|桌|床|炕|院子?|门口|灶台?)[里上边]?的?$/;

/** 意见征求表|20份: to be filled in. */
const form = /(?:征求|征集|调查|登记|满意度)[^,。;\n]{0,2}表(?:各|共)?$/;

/** 今天找了|辆越野车, 他开|一辆货车跑运输: how we came, or what they drive. Not: 给他买了辆三轮车 */
const vehicle = /(?:车|拖拉机|挖机|船)(?:$|[跑拉去上])/;
const hired = /(?:^|[,。;\n]|今天|[我他她]们?)(?:[找租借雇叫调派]|联系|开着?|坐上?)了?(?:来)?$/;

/** 帮他搬家,一趟趟扛东西,|十几袋粮食、三床被子: what of theirs was carried over. Not: 搬了家具,送了两袋米, 给他背着东西,|米2袋 */
const movedThings =
  /^(?!.*[给送]).*(?:扛|搬|抬|背|拉|运)(?:着|了|运)?(?:东西|家当|家什|家具|行李|杂物),(?:(?!送|给|发|带|买)[^。;我])*$/;

/** 说儿子领了工资,给他买了|件新衣裳: what one of theirs gave, as he tells. Not: 说儿子没回来,我给他买了|件衣裳, 说儿子不回来,给他买了|件衣裳 */
const kinGave =
  /[说讲](?:[他她]的?)?(?:[大小二]?儿子|[大小二]?女儿|闺女|孙子|孙女|媳妇|女婿|儿媳妇?)[^,。;我没不]{0,6}(?:[领发挣赚拿开得]|结算)了[^,。;我没不]{0,8}(?:工资|钱|奖金|薪水?),(?:还|又|也)?给(?:[他她]|老两口|家里|老伴)(?:寄|买|捎|带|添)[^,。;我]{0,3}$/;
/** 把李平编的竹篮|拿了10个|去卖: of their own making. Not: 把单位做的棉衣拿了10件给他 */
const theirMaking =
  /把(?![^,。;]{0,6}(?:单位|我们|厂|公司|局))[^,。;]{2,8}(?:编|种|养|织|酿|绣|晒|腌|扎)的[^,。;]{1,5}(?:拿|带|捎|提|拉)了$/;

/** 一辆|满载化肥|的货车 */
const loaded = /^(?:满载|装满|载满|拉满|装着|拉着)/;

/** Whether the figure of an item counts what nobody handed over on this day, by what stands in front of it and behind it. */
export function isSeenThere(
  segment: Segment,
  item: Item,
  { opens, said, before, behind, after }: AroundFigure,
): boolean {
  const handedOn = /^[^,。;\n]{0,10}(?:[给送](?!我)|交给)/.test(behind);
  // 刘军来村委会取走了|2袋米: handed to him there.
  const byThem = segment.named.named.length > 0 && !/家/.test(said);
  if (!handedOn && ((takenAway.test(said) && !byThem) || fromTheirs.test(said) || fromTheFloor.test(said)))
    return true;
  // 帮他搬东西,|5袋米|放在他家: brought there.
  const putDown = /^[^,。;\n]{0,6}放[在到下]/.test(behind);
  if (!handedOn && ((movedThings.test(said) && !putDown) || theirMaking.test(said))) return true;
  if (kinGave.test(said)) return true;
  const unit = item.quantity?.unit?.name ?? "";
  if (plots.test(unit) && /^[土地田坡]$/.test(item.noun?.text ?? "")) return true;
  if (grownTo.test(said) || standsThere.test(said)) return true;
  if (looksThere.test(before) && ofHouse.test(item.noun?.text ?? "") && !handedOn) return true;
  if (loaded.test(item.noun?.text ?? "") && /^[辆台]$/.test(item.quantity?.unit?.name ?? "")) return true;
  if (item.noun?.text === "表" && form.test(said)) return true;
  if (!handedOn && vehicle.test(item.noun?.text ?? "") && hired.test(said)) return true;
  if (givenBefore.test(said) && !/今天|刚/.test(said) && became.test(after)) return true;
  const front = opens ? "" : (item.noun?.text ?? "");
  if (tellsGiving(segment.reading)) return false;
  if (onlyHas.test(said) || heaped.test(item.noun?.text ?? "")) return true;
  if (madeOfIt.test(behind) || made.test(said)) return true;
  if (front !== "") return placeAlone.test(front);
  if (inTheirPlace.test(said)) return true;
  return beasts.test(unit) && beastsMove.test(behind.slice(1));
}
