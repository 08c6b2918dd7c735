// The paper that a visit is written in, and what is done with it.

import type { Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import type { Token } from "../../words/tokens.ts";

export const papers =
  /^(?:台[账帐]|照片|记录(?![了下])|登记[表簿册本]|任务|名单|资料|材料|表(?!示|达|扬|彰|现|态|演))/;
export const collects = /^(?:整理|统计|汇总|完善|填写?|补|录入?|上传|打印|更新|核对|写|交|报|录)[了好完齐]?$/;

/** 整理了李平的走访|记录, 李平家的走访|表填好了: what became of the paper, and no title over what was done. */
export function isSeenTo(tokens: readonly Token[], at: number): boolean {
  const paper = tokens[at + 1];
  if (paper === undefined || !papers.test(paper.text)) return false;
  if (tokens.slice(0, at).some(({ text }) => text === "把" || collects.test(text))) return true;
  const { 0: said = "" } = papers.exec(paper.text) ?? [];
  const rest = paper.text.slice(said.length) + textOf(tokens.slice(at + 2));
  return seenTo.test(rest);
}

const seenTo =
  /^(?:[表单册本]|都|也|还|没有?|未|已经?|全|今天|昨天)*(?:填|写|补|传|上传|录|交|整理|完善|完成|打印|归档|更新|拍|丢|找|做|弄|齐)/;

/** 李平户5月走访记录 on a line of its own: whose record it is, with the visits told below it. */
export function isRecordTitle({ tokens, clause, named, closesClause }: Segment, verb: Token): boolean {
  if (!clause.opensLine || clause.stop !== "\n" || !closesClause || named.named.length === 0) return false;
  const last = tokens[tokens.length - 1];
  return last !== undefined && tokens.indexOf(last) === tokens.indexOf(verb) + 1 && records.test(last.text);
}

const records = /^(?:记录|台账|台帐|日志|登记|登记表|记录表|情况|小结|总结|汇总|纪实|明细)$/;
