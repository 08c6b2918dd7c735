import { toDay } from "../../../core/day-number.ts";
import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { textOf } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";

/** Without one of these nothing tells of it. */
const mayTurn = /不[去了通]|没|折|返|掉头|打道|回/;

const turned =
  /没能?(?:去|走|到|进)成|没(?:能)?走到|去不了|(?<![车辆托])过不去|(?<![车辆托])[进上]不去|走不通|折(?:了)?回|折返|(?:(?:只好|只得|只能)(?:先|原路)?(?:返回|回)|[就又](?:先|原路)?返回)来?了?$|原路返回|掉头|打道回府|(?<![车水电货人钱资])没能?到(?:他家|她家|地方)?(?=[,。;!\n]|$)/;

/** How they came there all the same. */
const came = /走过去|绕|步行|徒步|走路|[蹚趟]|爬|最后|还是|终于|总算|才到|才去成|去成了|又去|再去|到了|去了/;

/** Nothing between but what the way was like: whoever sat down with them was there, and 他腿疼去不了医院 is of theirs. */
const onTheWay =
  /^家?[里中]?(?:时|的时候)?的?(?:遇到|碰上|走访|入户|慰问|看望|我们?|咱们?|到|半路|半道|路|途中|前面|前头|村口|河边|桥|道|烂|陡|难|山|洪|河|涨|发|下|暴|水|塌方|滑坡|泥石流|雨|雪|冰|雾|风|封|断|冲|毁|垮|塌|堵|滑|冻|结|住|太|很|大|深|厚|天气|不好|天|黑|车子?|爆胎|坏|在|陷|抛锚|实在|刚|才|突然|忽然|遇上|也|都|就|又|只好|只得|只能|最后|因为?|由于|结果|还是|没办法|走|开|不|动|上|着|了|得|的|,|、)*$/;

const wayThere = /^[^到访看慰来]{0,4}[去往上奔]/;
/** 快|到李平家时,|折回来了: nearly there. */
const nearly = /快(?:要)?$/;

/** 走访李平,|车坏在半路没到 */
const brokeDown = /^车[^,]{1,8}没能?(?:去成|到)(?:他家|她家)?$/;

/**
 * 去李平家,路断了过不去; 去李平家走到半路折回来了; 去李平家走访,车坏在半路没到; 去李平家,没去成: set out for, and not reached.
 * Not: 去李平家,路断了,绕过去的; 到李平家,他说路断了过不去; 去李平家没人,折回来了, which is a miss
 */
export const turnedBack: Rule = {
  id: "visit/turned-back",
  requires: new Requirement({ people: true, oneOf: "不没折返掉打回到" }),
  after: "entries",
  read(segment, scene) {
    // 车坏在半路没|到: parted there.
    const told = segment.text === "到" ? segment.clause.text : segment.text;
    if (!mayTurn.test(told) || !turned.test(told)) return;
    const { roles, saidFrom, people, tokens } = segment;
    if (saidFrom !== null || roles.has(Role.need) || roles.has(Role.missed) || people.named.length === 0)
      return;
    const last = scene.entries.list[scene.entries.list.length - 1];
    if (last === undefined || last.sentence !== scene.sentence || last.facts.measure !== "visit") return;
    const [id] = last.facts.households;
    if (last.facts.missed || !people.named.some((person) => person.id === id)) return;
    const { text } = scene.source;
    const near = /^快?要?到/.test(text.slice(last.start, last.end)) && isNear(text, last.start);
    const way = near || wayThere.test(text.slice(last.start, last.end)) || brokeDown.test(told);
    if (!way || came.test(restOf(segment, scene))) return;
    const at = text.slice(last.end).search(turned);
    if (at < 0 || !onTheWay.test(text.slice(last.end, last.end + at))) return;
    scene.entries.list.pop();
    const start = tokens[0]?.start ?? 0;
    if ((scene.needs[scene.needs.length - 1]?.startAt ?? -1) >= start) scene.needs.pop();
  },
};

function isNear(text: string, at: number): boolean {
  return text.startsWith("快", at) || nearly.test(text.slice(Math.max(0, at - 2), at));
}

const withoutUs = new Sign(
  "跟一同",
  /^(?:但|可|不过)?(?:我们?|本人)?[^,我]{0,6}没(?:有|能)?(?:跟(?:着|去|过去|上)?|一[起块道]儿?去?|同去)了?$/,
);
const bySomebody =
  /(?:^|[,;。\n])(?:今天|昨天|[上下]午)?(?:同事)?[^,;。\n我和跟陪]{1,4}(?:[局科股院所站镇乡队处]长|主任|书记|干事|科员|支书|同事|老师)[^,;。\n我和跟陪]*$/;

/** 刘股长上午去的李平家,|我没跟着: whose way it was. */
export const wentWithoutUs: Rule = {
  id: "visit/without-us",
  requires: new Requirement({ oneOf: "没" }),
  after: "entries",
  read(segment, scene) {
    if (!withoutUs.isIn(segment)) return;
    const last = scene.entries.list.at(-1);
    if (last?.sentence !== scene.sentence || last.facts.measure !== "visit" || last.facts.missed) return;
    if (bySomebody.test(scene.source.text.slice(0, last.end))) scene.entries.list.pop();
  },
};

const anew =
  /[。;!\n]|[今昨前次]天|第二天|(?:周|星期|礼拜)[一二三四五六日天\d]|[上下]午|傍晚|晚上|后来|\d[日号]/;

/** From the segment on, to the end of its sentence or till another time is told, when it may have been tried anew. */
function restOf({ tokens }: Segment, { source: { text } }: Scene): string {
  const start = tokens[0]?.start ?? 0;
  const end = text.slice(start).search(anew);
  return end < 0 ? text.slice(start) : text.slice(start, start + end);
}

const notGone =
  /^(?:家里?|屋[里头]?|户|那[边里儿])?(?:今天|这[次回趟]|最后|后来|实际上?|其实|因为.{1,6}|还|都|就|也){0,3}(?:没有?|未)能?(?:去|走访|走|到|看)(?:得?成|了|上|到)?$/;

/** 走访了李平、王五,|哦王五家没去: taken back for him alone. Not: 昨天走访了王五,|今天王五家没去 */
export const notGoneAfterAll: Rule = {
  id: "visit/not-gone",
  requires: new Requirement({ stances: ["done", "refused", "plan"], named: true, oneOf: "没未" }),
  after: "entries",
  read({ tokens, named }, scene) {
    const last = tokens.findLastIndex(({ mention }) => mention !== null);
    if (last < 0 || !notGone.test(textOf(tokens.slice(last + 1)))) return;
    const gone = tokens.findLastIndex(({ word }, at) => at < last && word?.measure?.id === "visit");
    const mention = tokens[last]?.mention;
    // 走访李平、王五|不对|王五家没去: of the last of them.
    const ids =
      gone < 0 || mention == null
        ? named.named.map(({ id }) => id)
        : [scene.person(mention, { villageIds: null, group: null }).id];
    const { entries, sentence } = scene;
    const day = toDay(scene.when.day);
    for (let at = entries.list.length - 1; at >= 0; at -= 1) {
      const entry = entries.list[at];
      if (entry === undefined || sentence - entry.sentence > 1) return;
      // 去了李平家没去|他儿子家: that is of another home.
      if (gone < 0 && entry.start >= (tokens[0]?.start ?? 0)) continue;
      const { measure, missed, households, quantity } = entry.facts;
      if (measure !== "visit" || missed || quantity !== 1 || entry.facts.day !== day) continue;
      if (households.length > 0 && households.every((id) => ids.includes(id))) entries.list.splice(at, 1);
    }
  },
};
