import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import { share } from "../../scene/share.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import type { Item } from "../../words/item.ts";
import { Role } from "../../words/roles.ts";
import { has } from "../../words/tokens.ts";

const us = "(?:[我咱俺]们?)";
/** What work of everybody's is done on; 挖了半天药材, 扫了一上午码, 砍了半天价 and 搬了一天家 are other things. */
const object =
  "(?:[沙泥土石砖碎积落杂污淤乱野烂大小水村路道渠河排臭黄枯干树雪冰]*(?:沙|袋|包|石|石头|石块|石子|砂|雪|冰|泥|土|砖|坑|草|墙|坎|渠|沟|坡|堤|坝|垃圾|路|路面|路基|村道|桥|树枝|木头|水泥|塌方|场|淤|物资|树苗|苗木|电线?杆))";
const act = "[扛背搬抬挖铲装填垒堵砍拔清扫锄]";
/** Done on the ground itself, so that what it was need not be told. */
const bareAct = "(?:清扫|打扫|[挖铲清扫锄])";
const spell =
  "(?:整整|足足|差不多)?(?:一整?天|大?半天|一个?(?:上午|下午|早上|晚上|晌午|白天|通宵)|[两三几]个?(?:小时|钟头|天))";

/** 在堤上扛了一天沙袋, 在村口铲雪铲了一上午, 在沟里挖了一天: for so long, at a place of everybody's. */
const work = `在[^,家屋院他她]{0,5}(?:[堤坝渠路沟河桥街]|村[口道头]|广场)[^,家屋院他她扛背搬抬挖铲装填垒堵砍拔清扫锄]{0,2}?(?:${act}${object}${act}了${spell}|${act}了${spell}的?${object}(?:$|[^\u4e00-\u9fff]|(?=晚上|下午|[后才回累]|送[到去](?:工地|村|坝|路)))|${bareAct}了${spell}(?![\u4e00-\u9fff]))`;
/** 俺|在堤上扛了一天沙袋 */
const ourWork = new RegExp(`(?<![给帮替跟和])${us}[^,]{0,6}${work}`);
/** 今天|在广场清扫了一上午: opening a sentence, where nobody was named. Not: 在外打工,在街上搬了一天砖 */
const untoldWork = new RegExp(`^(?:今[天早]|昨天|[上下]午)?${work}`);
/** 我们打扫了村委会院子: what is everybody's, put in order by us. Not: 他们打扫了村广场, 明天我们打扫村部 */
const swept =
  /^(?:今[天早]|昨天|[上下]午|周[一二三四五六日])*[我咱]们(?:几个|[两三四五]人|一起|都|又)*(?:打扫|清扫|清理)了?(?:村委会|村部|村里|村口|村道|(?:村|文化)*广场)的?(?:院[子坝]|卫生|垃圾|积雪|杂草|路面)?$/;
const stop = /^$|[。;!\n]/;

/** 村民自发清扫。|在村口铲了一上午雪, 施工队进场。|在渠上挖了一天土: others, told of right before. */
const ofOthers =
  /(?:^|[。;!\n])(?:今天|[上下]午)?(?:村民|群众|乡亲|施工队|工程队|民工|工人|志愿者|他们|大家|大伙|妇女)们?(?:自发|都?来了?|正?在|进场|开始|忙着|[干清修扫挖铲]|出动)[^。;!\n我咱俺]*[。;!\n]$/;
const longestSentence = 60;

/** 我们工作队四个人也|跟着挖沟: how many of us worked along. */
const joined =
  /^[我咱俺]们(?:工作队|驻村队|单位|队里?|局里?|几个)*(?:共?来?了)?(?:\d{1,2}|[两二三四五六七八九十]{1,3})个?人(?:也|都|全)*(?:跟着|一起|一同|一道|动手)/;

/** 我们单位去了八个人, 局里今天来了6个人: how many of us, and nothing else. */
const cameSoMany =
  /^(?:[我咱俺]们?(?:单位|局里?|科室|机关|队里?)?|单位|局里|科室|机关|队里)(?:今天|昨天|[上下]午|一共|总共|共)?[去来出]了?(?:\d{1,3}|[两二三四五六七八九十]{1,3})个?人(?:呢|啊)?$/;
/** 村里修渠,今天去了,干了一天活,|: the work of the village, and for how long it was worked at. Not: 村里修渠,今天去看了看, 村民干了一天 */
const villageWorked = new RegExp(
  `(?:^|[。;!\\n,])(?:今天|昨天|[上下]午)?[村社组][里上](?:今天|昨天|[上下]午|组织|正?在)?(?:修|清理?|清淤|挖|铺|砌|栽|植|种|扫|打扫|清扫)(?:水?渠|沟|[村水]?路|村道|巷道|河道|河堤|树|淤|垃圾|积?雪|广场|卫生),?(?:[我咱俺]们)?(?:今天|昨天|[上下]午)?(?:[我咱俺]们)?(?:都?去了|去)?,?(?:干|忙|忙活|劳动)了${spell}的?活?,?$`,
);

/** Work of our own hands for the village, where nobody was named: for how long, or of how many. */
export const publicWork: Rule = {
  id: "labour/in-public",
  requires: new Requirement({ stances: ["done"], oneOf: "我咱俺在局单科机队" }),
  read(segment, scene) {
    const { tokens, people, roles } = segment;
    if (people.named.length > 0 || roles.has(Role.say)) return;
    if (scene.entries.list.at(-1)?.facts.measure === "labour") return;
    // A time of day is no token of its own.
    const end = (tokens.at(-1)?.end ?? 0) + longestSpell;
    const start = tokens[0]?.start ?? end;
    const said = scene.source.text.slice(start, end);
    if (ourWork.test(said) || swept.test(segment.text)) return put(segment, scene, null);
    const opens =
      scene.people.named.length === 0 &&
      stop.test(scene.source.text.charAt(start - 1)) &&
      !ofOthers.test(scene.source.text.slice(Math.max(0, start - longestSentence), start));
    if (opens && untoldWork.test(said)) return put(segment, scene, null);
    const before = scene.source.text.slice(Math.max(0, start - longestSentence), start);
    // 我们去了8个人|看了看
    const ends = /^[,;。!\n]?$/.test(scene.source.text.charAt(tokens.at(-1)?.end ?? 0));
    const came = ends && cameSoMany.test(segment.text) && villageWorked.test(before);
    if (!came && !joined.test(segment.text)) return;
    if (!came && !tokens.some((token) => has(token, Role.labour))) return;
    const hands = segment.reading.items.find(({ quantity }) => quantity?.unit?.kind === "person");
    if (hands !== undefined) put(segment, scene, hands);
  },
};

function put(segment: Segment, scene: Scene, hands: Item | null): void {
  share(segment, scene, hands && { ...hands, each: false }, {
    ...{ measure: "labour", unit: "人次", rule: publicWork.id },
    quantity: hands === null ? 1 : undefined,
  });
}

/** 一个下午 */
const longestSpell = 4;
