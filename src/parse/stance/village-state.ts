import { Grounds } from "../scene/grounds.ts";
import { Requirement } from "../scene/requirement.ts";
import type { Stretch } from "../scene/stretch.ts";

const stands =
  /^(?:全|本|我|该)?[^,;]{0,4}(?:[村乡镇县社组]|社区)(?:内|里|目前|今年)*(?:现?(?:共|拥)有|现有|原有|常年|(?:共有)?外出务工|(?:共有)?劳动?力|贷款[户\d]|务工人员|总人口)/;
/** 上坪村辖6个小组, 全镇下辖12个行政村、86个小组. Not: 在全镇下辖12个村|义诊200人, 上坪镇下辖各村|装灯20盏 */
const made =
  /^(?![在给为到对向往])[^,;]{0,6}(?:[村乡镇县]|社区)(?:目前|现|共)*下?辖[^,;\d]{0,2}[\d一二三四五六七八九十百]+[余多]?个(?:行政|自然|村民|居民)?(?:[村组社屯寨]|小组|社区)(?:$|[、和,现共总有农户\d])/;
const grown =
  /(?:^|村)[全该本我]村(?:[现总]?共|目前|主要)*(?:种植?|栽种|养殖?|建有)有?[^,]*\d|(?:种植|栽植|栽种|种养|养殖|播种|挂果|占地|建成|经营|产业|(?<!新增|扩大)(?:果|茶|椒|橙|桃|李|桑|药材?|烟|菜|粮|稻))总?(?:面积|规模)/;
/** 上坪村今年|种植玉米1500亩, 村里栽植核桃300亩: by the village itself, its fields. Not: 在上坪村栽植, 上坪村栽植行道树500株 */
const ownFields =
  /^(?:[我全该本]|今年|目前)*[^,;在给为帮驻下到入]{0,4}(?:[村乡镇县社]|(?<!工作|帮扶)组|社区)(?:[里上内]|集体|合作社|群众|村民|农户|百姓|[今去]年|目前|现|[总一]?共|累计|全年|主要|常年|大[力面积]*|已|又)*(?:种植?|栽植|栽种|播种|[铺覆](?=[^,;]{0,2}膜))了?[^,;]{1,12}?[\d.一二两三四五六七八九十百千万余多]+亩/;
const grows = /[给为]|新增|发展|扩|增加|带动|落实|完成|指导|推广|帮|协助|争取|引进|组织|动员/;
const compared =
  /^(?:较|比|同比|环比)[^,]{0,8}(?:增加|减少|增长|下降|多|少|提高)|占(?:全|总|计划|任务)[^,]*%$/;

/** 外迁890户、内安217户: who moved. */
const moved = /^[^,]{0,8}(?:外[迁移]|内[安迁])[约近]?[\d一二两三四五六七八九十百千]+[余多]?户/;

/** 上坪村劳动力转移就业30人, 对上坪村现有路灯维修20盏: done with them. */
const acts =
  /培训|介绍|输转|转移就业|推荐|招聘|安排|办理|协调|送|发放|走访|慰问|座谈|新[修建]|维修|硬化|改造|举办|召开|组织|领[到取]|收到|获|报名|参加/;

const fields =
  /^(?:今年(?!栽)|去年|目前|现|[总一]?共|全年|主要|常年|大[力面积]*|已|又|其中)*(?:种[植养有]?|栽[植种]|播种)了?[^,;]{1,12}?[\d.一二两三四五六七八九十百千万余多]+亩/;

/** 上坪村现有农户312户,|种植苹果2100亩: its fields, behind what was told of it. Not: 上坪村现有农户312户,|我局栽植苹果200亩, |新栽苹果200亩, |今年栽植苹果200亩, |累计种植苹果200亩 */
export function tellsItsFields({ text }: Stretch): boolean {
  return fields.test(text) && !grows.test(text);
}

/** 全村现有劳力320人,|组织培训2场, |争取项目1个, |硬化村道2公里: done by us, and what is planted behind it too. */
export function tellsWhatWeDid({ text }: Stretch): boolean {
  return ourActs.test(text);
}

const ourActs =
  /硬化|争取|投[资入]|筹[集措资]|实施|组织|开展|召开|培训|走访|慰问|[安新]装|[新修]建|[新维]修|整修|改造|新栽|引进|协调|落实|发放|捐/;

/** 全村现有路灯60盏, 脐橙种植面积2300亩, 上坪村常年外出务工320人, 较上月增加走访12户: how things stand in a village or beside another time, and nothing done. */
export const tellsHowItStands = new Grounds<Stretch>(
  [new Requirement({ oneOf: "面规种栽养建" }), ({ text }) => grown.test(text) && !grows.test(text)],
  [new Requirement({ oneOf: "外内" }), ({ text }) => moved.test(text)],
  [new Requirement({ oneOf: "亩" }), ({ text }) => ownFields.test(text) && !grows.test(text)],
  [new Requirement({ oneOf: "较比占率" }), ({ text }) => compared.test(text)],
  [new Requirement({ oneOf: "现共拥原常外劳贷人" }), ({ text }) => stands.test(text) && !acts.test(text)],
  [new Requirement({ oneOf: "辖" }), ({ text }) => made.test(text) && !acts.test(text)],
);
