import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { anyOf } from "../../text/characters.ts";

const bids = anyOf("让叫喊盼");
/** As much as is looked at in front of it. */
const longest = 40;

const us = "[让叫喊][我咱俺]们?(?:都|也|先|快|赶紧|每人|一人)*";
/** Behind it nothing is asked after all. Not: 让我带回驻地,|帮他修一下 */
const askedBehind =
  /^,?(?:再|还|顺便|说|就|也|赶紧|回去|好好|并)*(?:帮|请|求|希望|想|修|问|劝|催|把|给|要(?!走)|找|让|叫|解决|反映|申请|看看|[他她]?家?[^,。;\n]{0,6}[坏漏断塌堵没])/;

const wear = "鞋靴衣袄裤袜帽服伞套巾褂";
const food = "瓜菜豆蛋肉鸡鸭鱼果枣花生核桃洋芋玉米面油馍饼蜜茶糖酒葱蒜椒杏桃梨粽糕笋菌菇藕薯柿橘橙枸杞汤";
/**
 * 拿出布鞋|让我们换上, 舀了一碗浆水让我们解渴, 摘了一兜黄瓜|让我们带回驻地, 让我们路上慢点: for our comfort.
 * Not: 拿出灯泡让我们换上, 让我给他洗脚, 拿出单子让我们带回单位, 让我带回去修
 */
const forOurComfort = new RegExp(
  `(?:[${wear}]${us}(?:换|穿|披|戴|打|撑|裹|套|垫|遮|挡)(?:上|雨|着|一下)?|${us}(?:解一?解?渴|暖一?暖?(?:手|身子?|和|脚)|擦一?[擦把]?(?:汗|脸|手|雨水)|擦擦|洗一?[洗把]?(?:手|脸|脚)|[泡烫烘烤][泡烫烘烤]?(?:脚|火|鞋|衣服)?|垫一?垫?(?:肚子|底)|压压惊|驱驱?寒|润一?润?(?:嗓子?|口)|歇歇?脚|扇扇(?:风|凉)?|避避?雨|[躲]躲雨|路上(?:慢点|小心点?|慢一点|当心|注意安全|慢慢走)|慢(?:点|慢)(?:走|开车?)|开车?慢点?|开慢点|注意安全|保重身体|多保重)|(?:[${food}][^,]{0,3}|[摘掰抓捧舀拔蒸煮炸烙]了?[^,药]{1,8})${us}(?:[带拿捎]回(?:去|来|家|驻地|单位|村部|村委会|城里?|县城)(?:吃|尝|喝|尝尝)?))$`,
);

/** 让我披上他的棉袄 */
const wearsTheirs = new RegExp(`${us}(?:披|穿|戴|换)上[他她]的[^,修]{0,4}[${wear}]$`);

const kin =
  "(?:母亲|父亲|[爸妈娘爹]|老伴|老婆|媳妇|爱人|妻子|儿子|女儿|老[人娘爹妈]|[大小]?[哥弟姐妹]|奶奶|爷爷)";
/** 让我去找他母亲, 让我去他家找他老伴, 让我到地里找他: whom to see instead. Not: 让我去找他儿子要钱, 让我去找村主任 */
const whomToSee = new RegExp(
  `${us}(?:直接)?(?:[去到上][^,修帮要]{0,5})?[找见](?:他|她|家里的?)(?:家?的?${kin})?$|${us}(?:直接)?去[找见]${kin}$`,
);
const lost = /不见|失踪|走丢|走失|跑了|离家|联系不上|没回|没音|没消息|找不到/;

/** 盼着你们来, 盼着我们常来看看: glad to see us. Not: 盼着我们来修水渠, 盼着政府来修路 */
const longsForUs =
  /盼着?(?:我们?|你们?|咱们?|您|工作队|驻村队)(?:能|都|就)*(?:[常再多快]|天天|经常|早[点些日]|每[天周月])*(?:到|上)?(?:家里?|村里?)?[来去](?:家里?|村里?)?(?:[看坐走转串耍玩](?:看|坐|走|转|一看|门)?(?:他|她|他们|老人)?)?$/;

/** 让我别再破费, 叫我们以后不要再买东西 */
const sparesUs =
  /[让叫劝要][我咱俺]们?(?:以后|今后|下次)?(?:都|也|千万)?(?:别|不要|莫|甭)(?:再|总|老)?(?:破费|花钱|买|送|带|来回跑|跑|惦记|操心|担心|挂念|客气|麻烦|费心)/;

/** What they bid us do is for ourselves, or whom to see; or they are glad that we come: nothing that is raised. */
export function isBidForUs({ tokens, clause }: Segment, { source }: Scene): boolean {
  if (clause.label === "need" || !source.characters.mayHaveOneOf(bids)) return false;
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  const front = source.text.slice(Math.max(0, start - longest), end).replace(/^.*[,。;\n]/s, "");
  const rest = /^[^,。;\n]{0,10}/.exec(source.text.slice(end))?.[0] ?? "";
  const told = front + rest;
  const behind = source.text.slice(end + rest.length, end + rest.length + 16);
  if (!/^(?:$|[,。;\n!~])/.test(behind) || askedBehind.test(behind)) return false;
  if (longsForUs.test(told) || sparesUs.test(told) || wearsTheirs.test(told)) return true;
  if (rest !== "") return false;
  if (forOurComfort.test(told)) return true;
  return (
    whomToSee.test(told) &&
    !/想[让叫请]/.test(told) &&
    !lost.test(source.text.slice(Math.max(0, end - longest), end))
  );
}
