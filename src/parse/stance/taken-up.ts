// What became of a matter so far: told on, taken down, waited for. It is neither done nor raised.

import type { Clause } from "../scene/clause.ts";
import type { Stance } from "../scene/story.ts";
import type { Stretch } from "../scene/stretch.ts";
import { Sign } from "../text/characters.ts";
import { Role } from "../words/roles.ts";

const office =
  "(?:村|乡|镇|社区|县|局|单位|工作队|水管站|供电所|电管站|民政|残联|医保局|社保局|信用社|派出所|卫生院|书记|主任|支书)";
const byUs = "(?:[我咱]们?|当场|现场|当即|已经?|就|也|便|都|马上|立即|及时|今天|第一时间)*";

const takenUp = new Sign(
  "说报反提问转材申资表报登记受立等待答复样商沟约讲谈",
  new RegExp(
    // 跟村里商量好了, 和施工队说好了下周来修
    `^${byUs}(?:给|跟|向|同|和|与)(?:${office}|师傅|施工队|工程队|水厂|电工|包工头|老板|厂家)[^,没不]{0,4}?(?:商量|协商|沟通|说|讲|谈|约)(?:好|定|妥|过)了?(?:[今明后]天|下周|下个?月|过[几两]天)?[^,了没不想要求]{0,4}$|` +
      `^${byUs}(?:给|跟|向|同|和|找)${office}[^,没不]{0,6}?(?:说|反[映应]|报告|汇报|讲|提|问|打听)(?:了|过|一声|一下|说)*$|` +
      `^${byUs}(?:上?报|转)(?:给|到|送)?${office}[^,没不]{0,5}了?$|` +
      "^(?:材料|申请表?|资料|表格?|手续)(?:都|已经?|也)*(?:交|报|递|填|准备)(?:上去|好|齐)?了$|" +
      "^(?:已经?|都|均)*(?:报名|登记|受理|立项)了?$|" +
      "^(?:正在|还在|等|待)[^,给送]{0,8}(?:公示|结果|回复|通知|审批|研究|批复|核实)(?:中|了)?$|" +
      "^(?:已经?|尚|还|目前|问题|上报|反[映应]|汇报|登记|记录|了)*(?:有|等)?待(?![遇业])[^,给送发去回]{0,6}(?:解决|处理|疏通|整改|协调|调解|落实|修[缮复理好]?|(?:维修|更换|改造)[^,了]{0,4})中?$|" +
      "^(?:当场|现场|已经?)?答复[^,没]{0,12}$|" +
      `^${byUs}取了?[^,]{0,3}样[^,]{0,4}$`,
  ),
);

/** 李平反映缺水,|给村上说了, |材料交了, |等乡上公示, |待解决, |答复下月修. Not: 李平说给村上说了也没人管 */
export function isTakenUp(told: Stretch | Clause): boolean {
  return !told.hasName && !told.hasFigure && takenUp.isIn(told);
}

/** 请求翻修屋顶|并改厕. Not: 反映缺水并协调解决, 要求修路并送化肥2袋 */
const asksBesides = new Sign(
  "并",
  /^并且?(?!当[天场]|现场|及时|立即|已|协调|联系|解决|送|给|发|上报|记|登记|讲|宣|走访|看望|慰问|报|向|帮|为)[^,了已我咱\d]{2,10}$/,
);

/** 李平想办低保,|给他讲了低保政策. Not: 想请人给他讲讲政策 */
function tellsPolicy({ text, roles }: Stretch): boolean {
  return !roles.has(Role.wish) && toldThem.test(text);
}

const toldThem =
  /^(?:[我咱]们?|当场|现场|就|也|又|便|已经?)*(?:给|向|跟|为|对)(?:他|她|其|老人|人家)们?(?:家)?(?:当场|现场|耐心|详细|细细|又|也)*(?:宣?讲|解释|介绍|解读|宣传|说明)[^,没不]*(?:政策|规定|条件|流程|手续|办法|标准)$/;

/** 给李平|申请低保, 帮李平申请危房改造. Not: 想请我们帮他申请低保 */
const appliedFor =
  /^(?:今天|昨天|[上下]午|[我咱]们?|已经?|又|也|就|正在)*(?:给|为|替|帮|协助|帮助)[^,想请让要]{1,8}(?:申请|申报)(?![^,]*贷)[^,想希要请]*$/;

/** 想修房|又怕花钱: what keeps them from it. */
const keepsThem = /^(?:但|可|却)?又(?:怕|担心|愁|嫌|舍不得|不敢|下不了)[^,我]{1,8}$/;

/** 村里桥坏了,|局里拨了1万元: what an office gave for it. Not: 局里拨了1万元还不够 */
const allotted = new Sign(
  "拨批资捐投筹拿",
  /^(?:[我本]?(?:局|单位)|[县市镇乡](?:财政)?|财政局|[我咱]们?)[里上]?(?:就|又|也|便|马上|立即|已经?)*(?:拨|批|出资|捐款?|投入?|筹集?|拿出)(?:了|款|资|给|付)*[\d一二两三四五六七八九十][^,没不]*$/,
);

const forThem = /^(?:[我咱]们?|已经?|又|也|就)*[给为替帮](?:他|她)$/;

/** What a stretch tells that only follows up what was raised; null where it does not, or raises something itself. */
export function handlingOf(
  stretch: Stretch,
  clause: Clause,
  own: Stance | null,
  raised: boolean,
): "theirs" | "need" | "done" | null {
  if (own === "need" && stretch.text.startsWith("申") && appliedFor.test(clause.text)) return "theirs";
  if (!raised) return null;
  if (forThem.test(stretch.text) && appliedFor.test(clause.text)) return "theirs";
  if (isTakenUp(stretch)) return "theirs";
  if (keepsThem.test(stretch.text)) return "need";
  if (stretch.tokens[0] !== clause.tokens[0] && asksBesides.isIn(stretch)) return "need";
  return tellsPolicy(stretch) || allotted.isIn(stretch) ? "done" : null;
}
