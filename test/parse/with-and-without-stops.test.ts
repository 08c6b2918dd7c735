import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

const counts =
  "走访12户|入户12次|电话联系8户|解决问题3件|送米5袋|发放化肥20袋|发放资料25份|召开会议4次|培训2期|培训60人|收集意见5条|化解矛盾2起|协调资金5万元|办理贷款3万元|安装路灯20盏|慰问金500元|捐款2000元|驻村5天|写民情日记3篇|帮销苹果200斤|介绍就业3人|义诊30人|帮干农活3次|发连心卡12张|申报项目1个|消费帮扶3000元|慰问老人6名|价值800元|宣讲政策2场".split(
    "|",
  );
const forFirst = "走访李平|给李平送米2袋|给李平500元|帮李平收玉米2亩|帮李平卖羊3只|李平家米1袋".split("|");
const forNext =
  "给陈九斤送油1桶|走访陈九斤|给陈九斤办了低保|帮陈九斤修房子|给陈九斤慰问金300元|送陈九斤去医院|介绍陈九斤去打工".split(
    "|",
  );

/** In dictation no stop stands between two acts: each figure stays with what it counts, and each household with its own. */
test.each(counts)("%s, and another count in the same breath", (first) => {
  const others = counts.filter((next) => next !== first);
  const apart = others.map((next) => told(`本周${first},${next}`));
  for (const joined of ["", "并", "然后", ";"])
    expect(others.map((next) => told(`本周${first}${joined}${next}`))).toEqual(apart);
});

test.each(forFirst)("%s, and something for the next household in the same breath", (first) => {
  expect(forNext.map((next) => told(first + next))).toEqual(forNext.map((next) => told(`${first},${next}`)));
});

test.each<[string, string[]]>([
  // Through somebody, and none of it given by us to him.
  ["托李平给陈九斤送油1桶", ["goods 食用油 1桶 H002"]],
  ["走访陈九斤让他给赵满仓送米2袋", ["visit 1户次 H002"]],
  // Not done, only asked for, or done by one of theirs.
  ["走访陈九斤没给赵满仓送米2袋", ["visit 1户次 H002"]],
  ["走访陈九斤要求给赵满仓送米2袋", ["visit 1户次 H002"]],
  ["去陈九斤家他儿子帮赵满仓收玉米", ["visit 1户次 H002"]],
  // Told of him by a pronoun, and then of the next.
  ["走访李平他不在家赵满仓送油1桶", ["goods 食用油 1桶 H007", "visit 1户次 H001 missed"]],
  ["走访李平帮他收玉米赵满仓送油1桶", ["goods 食用油 1桶 H007", "labour 1人次 H001", "visit 1户次 H001"]],
  ["走访李平送他去医院赵满仓家没人", ["medical 1人次 H001", "visit 1户次 H001", "visit 1户次 H007 missed"]],
  ["走访李平他欠赵满仓500元", ["visit 1户次 H001"]],
  // Heads behind who they are, over a blank.
  ["慰问老党员 6名", ["visit 6户次"]],
  ["慰问老人共6名", ["visit 6户次"]],
  // Several gone to.
  ["走访李平、陈九斤给赵满仓送油1桶", ["goods 食用油 1桶 H007", "visit 1户次 H001", "visit 1户次 H002"]],
  ["走访李平和陈九斤给赵满仓送油1桶", ["goods 食用油 1桶 H007", "visit 1户次 H001", "visit 1户次 H002"]],
  ["给李平和陈九斤送米2袋", ["goods 大米 2袋 H001+H002"]],
  // Several next ones.
  ["走访陈九斤给赵满仓、刘军各送米1袋", ["goods 大米 1袋 H003", "goods 大米 1袋 H007", "visit 1户次 H002"]],
  // In a row: 和|解决 is no 和解.
  ["走访12户和解决问题3件", ["solved 3件", "visit 12户次"]],
  ["解决问题3件、收集意见5条", ["solved 3件", "suggestion 5条"]],
  ["帮李平家新建水窖1口、改造厕所1座", ["works 厕所 1座 H001", "works 水窖 1口 H001"]],
  // Of whom they talked, and who is in as well.
  ["走访陈九斤聊天赵满仓没在家", ["talk 1次 H002", "visit 1户次 H002", "visit 1户次 H007 missed"]],
  ["走访陈九斤家打电话给赵满仓", ["talk 1次 H007", "visit 1户次 H002"]],
  ["李平反映没水喝走访了陈九斤", ["visit 1户次 H002"]],
  ["李平要求走访陈九斤", []],
  // Both of them.
  ["给李平和陈九斤送米2袋", ["goods 大米 2袋 H001+H002"]],
  // So many of them, whose figure stands in front or who got it.
  ["给5户慰问金2500元", ["cash 2500元"]],
  ["组织20人义务劳动1次", ["labour 20人次"]],
  ["发了两份资料一张连心卡", ["contact_card 1张", "leaflet 2份"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
