import type { Cursor } from "./cursor.ts";

const visits =
  /(?:回访|走访|慰问|看望|探[望访]|拜访|入户核查|核查|家访)(?:了|过)?(?:一下)?(?:我们?|单位|村)?$/;
const meets = /[对到]$/;
const visitBehind =
  /^[^,。;\n]{1,16}(?:进行|开展)了?[^,。;\n]{0,4}(?:回访|走访|慰问|家访)|^[^,。;\n]{1,8}(?:走访|回访|慰问)/;

const became =
  "(?:(?:新|刚|已|才|首批)?(?:脱贫|返贫|致贫|纳入|识别|新?增加?|退出|摘帽|销号|搬迁|搬来|入住|出院|住院|受灾|失业|返乡|认定|评定|动态管理))";
const befell =
  "(?:(?:已|曾|没有?|未)?(?:慰问|走访|回访|看望|入户|救助|帮扶|资助|联系|遇[到上]?|见[到着]|走到|访到|不在家)|(?:反映|提出|反馈)(?:了|过)?(?:问题|困难|情况|诉求|意见|建议)?)";
/** 上周|反映问题的|李平, 去年|脱贫的|6户 */
const described = new RegExp(`(?:${became}|${befell})(?:了|过)?的`, "y");
/** 2020年|脱贫户12户 */
const called = new RegExp(`度?(?=${became}[^,。;\\n]{0,6}户)`, "y");
const counted =
  /^(?:[\d一二两三四五六七八九十百]{1,5}[余多]?(?:户|名|位|家|人)|(?:全部|所有|那?几|困难|脱贫|监测|低保|五保|特困|边缘|一般|重点|贫困|残疾|农村|易返贫|突发)[^,。;\n]{0,8}户|老党员|群众|农户)/;

/**
 * 回访|去年慰问的|李平、刘军, 走访|去年脱贫的|6户, 走访|2020年|脱贫户12户, 对|上周反映问题的|李平进行了回访: what is told of them is of an earlier time,
 * and not the visit; where it ends, or null. Not: 去年慰问8户, 上周走访的5户
 */
export function endOfDescription({ text, at, parts }: Cursor, end: number): number | null {
  const before = text.slice(Math.max(0, at - 12), at);
  const goes = visits.test(before);
  if (!goes && !(meets.test(before) && visitBehind.test(text.slice(end, end + 32)))) return null;
  described.lastIndex = end;
  if (described.test(text)) {
    const whom = described.lastIndex;
    const named = parts.index.nameAt(text, whom, parts.sender);
    return (named?.households.length ?? 0) > 0 || counted.test(text.slice(whom, whom + 20)) ? whom : null;
  }
  called.lastIndex = end;
  return goes && called.test(text) ? called.lastIndex : null;
}
