import type { AskTopic, CommandTopic, Intent } from "./reading.ts";

export type Spoken = {
  intent: Exclude<Intent, "report" | "plan" | "other">;
  topic?: AskTopic | CommandTopic;
  ref?: string | null;
};

const reference =
  /(?:#|号|编号|第|报告)?\s*(\d{3,4}-\d{1,4})|#\s*(\d{1,5})|第\s*(\d{1,5})\s*(?:条|号)|编号\s*(\d{1,5})|(\d{1,5})\s*号(?:记录|报告)/;
const lastOne = /(?:上一?条|上一个|刚才|刚刚|刚报|刚发|上面|前面那|最后一条|刚记|那条|上条|上次|last)/;

/** The report meant: `0612-3`, `15`, `last`, or null where none is said. */
export function referenceIn(text: string): string | null {
  const found = reference.exec(text);
  if (found) return found[1] ?? found[2] ?? found[3] ?? found[4] ?? found[5] ?? null;
  return lastOne.test(text) ? "last" : null;
}

const retractVerb = /撤回|撤销|撤掉|撤了|作废|删除|删掉|删了|删去|取消|不算数?|undo|retract|delete|cancel/;
const retractOpens =
  /^(?:请|麻烦|帮我|帮忙|给我|我要|我想|把|将)*\s*(?:撤回|撤销|撤|作废|删除|删掉|删了|取消|undo|retract|delete|cancel)(?!了?[^,。]{0,6}(?:低保|资格|联系户|帮扶户|提醒|周报|推送|绑定))/;
const retractEnds =
  /(?:撤回|撤销|撤掉|撤了|作废|删除|删掉|删了|取消|不算数?)(?:吧|了|掉|谢谢|下|一下|重报|,|。|!|\s)*$/;

/** An order to take a report back. */
export function isRetraction(text: string): boolean {
  if (text.length > 60 || !retractVerb.test(text) || /提醒|联系户|帮扶户|周报|推送/.test(text)) return false;
  if (/怎么|如何|咋|能不能|可不可以|可以[^,。]{0,4}吗|吗\??$/.test(text)) return false;
  if (retractOpens.test(text)) return true;
  return (
    (referenceIn(text) !== null || /那条|这条|记录|报告|重复|发重|报重|报错|发错/.test(text)) &&
    retractEnds.test(text.replace(/,[^,]*$/, (tail) => (retractVerb.test(tail) ? tail : "")))
  );
}

const correcting =
  /^(?:不对|错了|搞错了|弄错了)[,。!\s]*(?:应该)?是|(?:数量|日期|时间|名字|姓名|单位|金额|户数|人数|地点|村名|数字|数据|户主)(?:报|写|填)?(?:错了?|不对|有误)|(?:多|少|漏)(?:报|记|写|填)了|上一?条[^,。]{0,8}(?:错了|有误|不对)|^(?:更正|改正|纠正|改一?下|改|修改|订正|勘误|correction|correct|fix|change)(?:一下)?\s*(?=[:,。#\s]|[^善造变建良革进厕水路电]|$)|写错|报错|填错|记错|说错|打错|弄错|搞错|输错|发错|改成|改为|更正为|应为|应该是|应是|应当是|不是[^,。;]{1,14}[,;]?\s*(?:而?是|应)|更正[:,]|should be|instead of|not \d+[^,。]{0,12}but/;

/** Says that something told earlier was wrong. Whether it repairs its own sentence is seen later. */
export function isCorrection(text: string): boolean {
  return correcting.test(text);
}

const asks: readonly [AskTopic, RegExp][] = [
  [
    "help",
    /^(?:帮助|使用说明|怎么报|怎么用|如何使用|怎样上报|咋报|咋用|help|说明|用法|指令|菜单|功能)|怎么(?:报|用|记|填|录|上报|写|撤|改|删|导|绑|查)|如何(?:上报|填报|使用|记录|报)|怎样(?:上报|填|报|记)|能干(?:啥|什么)|会什么|可以做什么|有什么功能|how (?:do|to|can)/,
  ],
  [
    "behind",
    /谁(?:还)?(?:没|未)|哪些(?:人|干部|同志)?(?:还)?(?:没|未)|(?:没|未)(?:走访|记录|报)的(?:有|都)?(?:谁|哪)|who (?:has|have|hasn)/,
  ],
  [
    "progress",
    /我的进度|还差(?:几|多少)|我(?:这|本|上)?个?(?:月|周|年|季度)?(?:还)?(?:有)?(?:几|多少)户(?:没|未)|我(?:完成|走访)了(?:几|多少)|完成情况|进度|(?:走访|任务|入户)[^,。]{0,4}(?:完成|走完|达标|够)了?(?:没有?|吗|么)|我还(?:欠|剩|差)|我的(?:联系户|任务|走访|记录)(?:$|有|情况|名单|呢)|哪(?:几)?户(?:还)?没(?:走|去)|还有(?:几|哪|多少)户|my progress|how many (?:households|visits|families)[^.]{0,20}(?:left|still|remain|to visit|do i have)|what(?:'s| is) left|我走了(?:几|多少)/,
  ],
  ["detail", /^明细|^[^,。;]{0,8}\s明细|明细$|的?明细(?:[??]|$)|详细(?:清单|名单)|^detail/],
  [
    "schedule",
    /(?:提醒|周报|统计|通报)(?:是)?(?:时间|什么时候|几点|周几|哪天)|什么时候提醒|提醒[^,。]{0,6}(?:几点|什么时候|哪天)|几点提醒|哪天(?:提醒|发)/,
  ],
  [
    "needs",
    /(?:未解决|没解决|待解决|还没解决)[^,。]{0,6}(?:困难|诉求|问题|需求)|(?:困难|诉求|问题|需求)(?:还)?(?:有哪些|有几|清单|列表|汇总|办得|办理)|^(?:诉求|困难诉求|群众诉求|needs)$|(?:哪些|(?<!没)有啥|(?<!没)有什么)[^,。]{0,8}(?:困难|诉求|需求|问题)/,
  ],
  [
    "tally",
    /(?:本|这|上|今|这个|上个)?(?:周|月|季度|年|日|星期|天)(?:的)?(?:统计|汇总|周报|月报|情况汇总|小结)|走访总数|^(?:统计|汇总|周报|月报|日报|年报|总数|合计)|统计(?:一下)?|(?:多少(?:户次|户|袋|人次|次|场|份|件)|几(?:户次|户|人次|次|场))(?!没|未)[^,。]{0,6}[??了]?$|走访了多少|发了多少|送了多少|一共(?:多少|几)|总共(?:多少|几)|^(?:weekly|monthly) (?:report|summary|tally)|周报呢?$|月报呢?$/,
  ],
  [
    "household",
    /(?:家|户)?的?(?:记录|情况|台账|档案|信息)(?:给我|发我|让我|拿来)?(?:看|查|瞧)(?:一?下|看)|^查(?:一下|询|下|看|查)?|台账|(?:家|户)(?:现在|目前|是)?(?:什么|啥)情况|(?:家|户)(?:的)?(?:情况|信息|资料|记录|档案)(?:是|怎|呢|[??]|$)|上次[^,。]{0,12}(?:什么时候|哪天|几时)|上次(?:走访|去)[^,。]{0,10}(?:什么时候|是哪天|几时)|什么时候(?:走访|去)(?:过|的)/,
  ],
];

const commands: readonly [CommandTopic, RegExp][] = [
  [
    "resolve",
    /#\s?\d{1,6}[^,。]{0,8}(?:已|己)?(?:经)?(?:解决|办结|办好|处理|办妥|完成|落实)|(?:解决|办结|办好|处理好)了?\s?#\s?\d{1,6}|诉求\s?\d{1,6}[^,。]{0,4}(?:已|解决|办好|办结|办妥|处理|搞定|完成)|\bresolved? #?\d{1,6}|#?\b\d{1,6} resolved/,
  ],
  [
    "schedule",
    /^(?:请)?(?:在)?(?:每(?:周|月|天|日|星期|季度|个月)|工作日)[^,。]{0,20}(?:提醒|通报|发|推送|汇总|公布)|(?:暂停|停止|关闭|取消|恢复|开启|打开)(?:[^,。]{0,6})?(?:提醒|周报|推送|通报)|^提醒(?!时间)|(?:每周|每月|每天|周[一二三四五六日])[^,。]{0,12}提醒|(?:提醒|周报)(?:时间)?改(?:到|成|为)|(?:别|不要|不用)再?(?:给我)?提醒|remind/,
  ],
  [
    "bind",
    /^绑定|^我是(?!.{0,8}(?:去|到|走访|送|给|在|昨|今|[^,。]*(?:了|的时候)))|^解绑|绑定本群|(?:帮我|请|麻烦|给我)绑定|绑定(?:一下|下|微信|账号|吧)?[!。]?$|^bind|^i am [a-z]+ ?[a-z]*$/,
  ],
  [
    "export",
    /^(?:请)?(?:帮我)?(?:导出|下载|导一下|导)(?!师|致|向|游|演|弹|火|电)|(?:台账|报表|表格|明细|数据|记录)(?:导出|下载|发我|发给我|给我发)|^export|发我一份|excel/,
  ],
  [
    "leave",
    /^(?:我)?(?:请假|休假|要请|想请)|请假(?:到|至|一周|\d|[一二三两])|请假$|请[一二三两半\d]{1,3}天假|[日号]请假|(?:休|请)(?:年假|产假|病假|事假)|出差到|on leave|^leave/,
  ],
  [
    "roster",
    /^(?:新增|增加|添加|加|调整|移除|删除|更换|变更|去掉|替换|移出|调出)[^,。]{0,6}(?:联系户|帮扶户|结对|包户|户主|农户|干部|监测户|联户)|联系户[^,。]{0,8}(?:新增|增加|变更|调整|换成|换为|改成|改为)|(?:加到|加入|列入|纳入|移出)[^,。]{0,8}(?:联系户|帮扶户|名单)|(?:改由|换成|移交|转给|交给)[^,。]{0,8}(?:联系|包联|帮扶)|^add household/,
  ],
  ["invite", /^邀请|^invite|邀请码|发邀请/],
  [
    "feedback",
    /^(?:投诉|建议[:,]?|反馈|吐槽|意见[:,])(?!.{0,3}\d+\s*条)|(?:机器人|系统|连心|小程序|你们?)(?:[^,。]{0,10})(?:不好用|难用|太慢|有问题|不准|出错|能不能|希望|建议|加个)|^(?:feedback|complaint)/,
  ],
];

export function spokenAsk(text: string): AskTopic | null {
  for (const [topic, pattern] of asks) if (pattern.test(text)) return topic;
  return null;
}

export function spokenCommand(text: string): CommandTopic | null {
  if (/提醒[^,。]{0,6}(?:几点|什么时候|哪天)|什么时候[^,。]{0,4}提醒/.test(text)) return null;
  for (const [topic, pattern] of commands) if (pattern.test(text)) return topic;
  return null;
}

const notices =
  /^(?:【?(?:通知|公告|转发|温馨提示|紧急通知|会议通知|工作提醒|重要通知|提示|转)】?\s*[:,：]?)|通知[:,]|请(?:各|大家|全体|所有|相关|于|在|及时|务必|按时|准时|收到|同志|帮扶|尽快|抓紧|知悉)|各(?:位|帮扶|村|单位|乡镇|联系|驻村)(?:[^,。]{0,10})(?:请|要|须|务必|前|抓紧|做好|将)|上报格式|填报格式|^(?:格式|例|示例|模板|例如|比如|样例)[:,]|务必|(?:@所有人|@全体)|须于|^转[:,]|^[^,。:\d]{2,4}[,:](?:你|您)[^。]*\?|^forwarded|^notice|^(?:规定|制度|要求|标准|任务)[:,]|(?:规定|要求|须|必须|应当|应|每名|每位|每个)[^。;!\n]{0,16}每(?:人|月|周|年|季度|户)[^。;!\n]{0,20}(?:不少于|至少|不低于|不得少于|[以之]上|\d+\s*[次户])/;

/** A notice, a rule or an example: told to others, not of what was done. */
export function isNotice(text: string): boolean {
  return notices.test(text);
}
