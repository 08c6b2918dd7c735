import { expect, test } from "vitest";
import { told } from "../support/reading.ts";

/** What was to be done adds nothing; how much of it was done counts what was to be. */
test.each<[string, string[]]>([
  ["全年任务走访60户次,目前完成42户次", ["visit 42户次"]],
  ["全年目标走访120户次,已完成80户次", ["visit 80户次"]],
  ["任务数走访30户,完成28户", ["visit 28户次"]],
  ["应培训100人,实际培训92人", ["trainee 92人次"]],
  ["应培训100人,实培训92人", ["trainee 92人次"]],
  ["今年任务培训200人,已培训150人", ["trainee 150人次"]],
  ["待解决问题6件,已解决4件", ["solved 4件"]],
  ["应发米3袋,实发2袋", ["goods 大米 2袋"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Without what was due, and with another measure, nothing changes. */
test.each<[string, string[]]>([
  ["培训100人,走访92户", ["trainee 100人次", "visit 92户次"]],
  ["目标清晰,走访30户", ["visit 30户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What was to be built, told as a plan, a task or as begun: what of it is finished counts, under its own name. */
test.each<[string, string[]]>([
  ["今年计划新建公厕6座,已竣工4座,在建2座", ["works 公厕 4座"]],
  ["计划改造旧房16户,已改11户", ["works 旧房 11户"]],
  ["拟修便桥3座,现已建成2座", ["works 便桥 2座"]],
  ["全年任务硬化巷道4公里,目前完成2.5公里", ["works 巷道 2.5公里"]],
  ["今年指标是改厨40户,改了26户", ["works 厨房 26户"]],
  ["路灯安装任务80盏,已装好50盏,剩余30盏", ["works 路灯 50盏"]],
  ["危房改造任务24户,已开工20户,完工15户", ["works 危房 15户"]],
  ["水渠建设动工3公里,建成1.2公里", ["works 水渠 1.2公里"]],
  ["维修水渠,计划2公里,已完成800米", ["works 水渠 800米"]],
  ["种植核桃苗300亩,已栽210亩", ["works 核桃苗 210亩"]],
  ["计划培训3期,已完成2期60人", ["trainee 60人次", "training 2场"]],
  ["新建水塔任务5座,建成5座", ["works 水塔 5座"]],
  ["水窖任务20口,已建成12口", ["works 水窖 12口"]],
  ["巷道硬化已启动3公里,目前完成2公里", ["works 巷道 2公里"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A task and what of it is built in one clause, and another act told with a task. */
test.each<[string, string[]]>([
  ["圆满完成危房改造任务26户", ["works 危房 26户"]],
  ["改厨任务45户已全部完成", ["works 厨房 45户"]],
  ["完成巷道硬化任务3.5公里", ["works 巷道 3.5公里"]],
  ["水窖新建任务30口已完成21口", ["works 水窖 21口"]],
  ["帮李平家完成改厕任务1户", ["works 厕所 1户 H001"]],
  ["旧房改造任务26户未完成", []],
  ["没有完成改厨任务45户", []],
  ["完成旧房改造任务26户的一半", []],
  ["召开会议部署改厨任务45户", ["meeting 1次"]],
  ["驻村推进改厨任务45户", ["stay 1天"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** All of it, without its figure said again. */
test.each<[string, string[]]>([
  ["今年任务走访80户,已全部完成", ["visit 80户次"]],
  ["计划安装路灯40盏,现已全部安装完毕", ["works 路灯 40盏"]],
  ["计划新建水窖12口,目前已完工", ["works 水窖 12口"]],
  ["计划召开院坝会3场,均已完成", ["outreach 3次"]],
  ["计划走访35户,发放资料70份,已全部完成", ["leaflet 70份", "visit 35户次"]],
  ["计划安装路灯40盏,已全部安装到位", ["works 路灯 40盏"]],
  ["计划硬化巷道2公里,已全部硬化完", ["works 巷道 2公里"]],
  ["年度任务走访35户,已走访完", ["visit 35户次"]],
  ["全年任务走访80户,实际走访52户,已全部完成", ["visit 52户次"]],
  ["年度任务走访50户,实际走访38户,已全部完成", ["visit 38户次"]],
  ["走访6户,年度任务走访50户,已全部完成", ["visit 56户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** Nothing of it is there yet, or something else is. */
test.each<[string, string[]]>([
  ["计划改造旧房16户,已开工9户", []],
  ["计划改造旧房16户,已批复9户", []],
  ["计划改造旧房16户,已上报9户", []],
  ["计划安装路灯40盏,已到位25盏", []],
  ["任务走访35户,已完成?", []],
  ["硬化巷道,计划15天完工,已完成8天", ["works 巷道 ?"]],
  ["维修水渠,计划三天,已完成", ["works 水渠 ?"]],
  ["计划安装路灯40盏,建成后方便群众", []],
  ["计划安装路灯40盏,还没完成", []],
  ["计划硬化巷道4公里,完成招标", []],
  ["计划硬化巷道4公里,已完成一半", []],
  ["计划培训3期,已报名60人", []],
  ["全年任务硬化巷道4公里", []],
  ["危房改造任务24户,走访15户", ["visit 15户次"]],
  ["硬化巷道4公里,计划再修2公里", ["works 巷道 4公里"]],
  ["任务完成,硬化巷道4公里", ["works 巷道 4公里"]],
  ["维修水渠2公里,已开工1公里", ["works 水渠 2公里"]],
  ["申请贷款10万元,已全部完成", ["loan 100000元"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** A work or project of what is built, by its length or number, and how far it is. */
test.each<[string, string[]]>([
  ["巷道硬化工程全长4.8公里,已完工3.1公里", ["works 巷道 3.1公里"]],
  ["水渠维修工程3公里,已完成2.2公里", ["works 水渠 2.2公里"]],
  ["实施危房改造项目14户,已完成9户", ["works 危房 9户"]],
  ["改造危房14户,已竣工6户", ["works 危房 6户"]],
  ["走访20户,已完工5户", ["visit 20户次"]],
  ["危房改造项目14户,竣工9户", ["works 危房 9户"]],
  ["争取道路硬化项目2个", ["project 2个"]],
  ["巷道硬化工程4公里已完工,通过验收", ["works 巷道 4公里"]],
  ["争取巷道硬化项目4公里", []],
  ["对接路灯安装项目35盏", []],
  ["协调落实水渠维修项目2公里", []],
  ["争取到危房改造项目14户,资金21万元", ["project_funds 210000元"]],
  ["路灯安装项目35盏已列入计划", []],
  ["巷道硬化项目4公里,已完成招标", []],
  ["危房改造项目14户通过验收", []],
  ["路灯安装项目1个,投资30万元", ["project 1个", "project_funds 300000元"]],
  ["落实资金实施危房改造项目14户", ["works 危房 14户"]],
  ["实施争取到的水渠维修项目3公里", ["works 水渠 3公里"]],
  ["争取危房改造项目14户", []],
  ["协调引进水渠维修项目3公里", []],
  ["上报厕所改造项目14户", []],
  ["给李平家打井1口,给刘军家打了2口", ["works 井 1口 H001", "works 井 2口 H003"]],
  ["给李平家修水窖1口,刘军家自己修了2口", ["works 水窖 1口 H001"]],
  ["给李平家修水窖1口,刘军家还要修2口", ["works 水窖 1口 H001"]],
  ["给李平家修水窖1口,刘军家他儿子修了2口", ["works 水窖 1口 H001"]],
  ["慰问困难户12户,送油12桶,低保户5户,五保户7户", ["goods 食用油 12桶", "visit 12户次"]],
  ["慰问困难户12户,每户200元,低保户5户,五保户7户", ["cash 2400元", "visit 12户次"]],
  ["慰问低保户5户,送油5桶,五保户7户", ["goods 食用油 5桶", "visit 12户次"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});

/** What is being built as a label, a topic or the name of a project, and how far it is behind it. */
test.each<[string, string[]]>([
  ["巷道硬化:已完成1.2公里,剩余0.6公里", ["works 巷道 1.2公里"]],
  ["路灯安装:目前已装35盏", ["works 路灯 35盏"]],
  ["厕所改造:全村70户,已改造52户", ["works 厕所 52户"]],
  ["村道硬化:完成2公里;水渠维修:完成1公里", ["works 村道 2公里", "works 水渠 1公里"]],
  ["项目名称:水渠维修\n建设内容:维修水渠1.2公里", ["works 水渠 1.2公里"]],
  ["危房改造,走访12户", ["visit 12户次", "works 危房 ?"]],
  ["水渠维修,已完成招标", ["works 水渠 ?"]],
  ["新建公厕,安装6盏", ["works 公厕 ?"]],
  ["维修巷道,打了2口", ["works 巷道 ?"]],
])("%s", (text, entries) => {
  expect(told(text)).toEqual(entries);
});
