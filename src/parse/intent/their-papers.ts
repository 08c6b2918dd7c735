import { type Characters, Sign } from "../text/characters.ts";

const papers = "(?:手册|明白卡|连心卡|联系卡|档案|户口[本簿]|合同|登记表|台账|协议|作业)";
const ofTheirs =
  "(?:(?<![卖售][^,。;]{0,6})收入|支出|(?<!受益|走访|体检|培训|脱贫)人口|家庭成员|电话|手机号|号码|(?:土地|耕地|承包地|田地?)(?:亩数|面积)|年龄|生日|地址|身份证号?码?|卡号|账号|存折|学历|户籍|致贫原因)";
const slip = "(?:[写填记登录算抄印]错|登记错|写反|有误|不对|不准|有错)";
const counted = "[\\d一两二三四五六七八九十百]+(?:份|本|张|套|户|次|袋|桶)";

/**
 * 手册上李平家收入写错了,改成1.2万元; 帮李平家改了明白卡,人口从4人改成3人; 纠正了李平手册里的错误: a slip in what is kept of a household
 * is put right, and no report that was sent. Not: 李平的手册写错了,改成3份; 日期写错了
 */
const theirPapers = new Sign(
  "写填记登录算抄印有不改纠更核开",
  new RegExp(
    [
      // 李平的土地亩数|写错了, 上次登记的收入|有误, 上次记的|收入|有误
      `${ofTheirs}(?:上次|去年|原来|之前|一栏|情况|信息|都|也|给|当时|被)*${slip}(?![^。\\n]{0,12}${counted})`,
      // 李平家手册|填错了
      `${papers}[上里中]?(?:上次|去年|原来|之前|有些|有一处|有几处|内容|信息|也|都|给)*${slip}了?(?=[,。;]|$)(?![^。\\n]{0,12}${counted})`,
      // 人口|从4人|改成3人
      `${ofTheirs}[由从][^,。;\\n]{1,8}(?:改|更正|更改|修改|变更)[成为]`,
      // 纠正了李平手册里的错误
      `(?:纠正|更正|改正|修改|改)了[^,。;\\n]{0,10}${papers}[上里中]?的?(?:错误|错字|错处|差错|错)`,
      // 李平上次的药|开错了
      "药[^,。;\\n]{0,4}开错了?(?=[,。;]|$)",
      // 辅导作业,|写错的改成对的
      "(?:作业|功课|题|字)[^。;\\n]{0,8}写错的[^,。;\\n]{0,6}改",
    ].join("|"),
  ),
);

/** 更正:…, 上条…, 昨天报的…, 不是李平是刘军: of a report, whatever else is told of their papers. */
const ofReport =
  /更正|改正[:,]|[上前]一?条|报错|报成|报的|上报|刚[才刚]|昨天(?:登记|报|的)|不是[^,。;\n]{1,12},?(?:而?是|应)/;

/** The message puts right what is kept of a household, and no report. */
export function isOfTheirPapers(source: { text: string; characters: Characters }): boolean {
  return theirPapers.isIn(source) && !ofReport.test(source.text.replace(correctsPaper, ""));
}

/** 更正了手册里的错误 */
const correctsPaper = new RegExp(`(?:更正|改正)了[^,。;\\n]{0,10}${papers}`, "g");
