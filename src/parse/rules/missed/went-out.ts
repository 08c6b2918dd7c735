import { Requirement } from "../../scene/requirement.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { Role } from "../../words/roles.ts";

/**
 * 去李平家,|他赶集去了; 走访李平,|不巧人去了县城; 去李平家,|邻居说他去女儿家了: whoever was gone to is elsewhere, and nothing behind it tells of anybody met.
 * Not: 他去年打工去了, 他在外打工, 他下地了,等他回来聊了聊, 他去城里送货了,他媳妇在; 他出了车祸, 他下了一碗面, 他上炕了
 */
export const wentOut: Rule = {
  id: "visit/went-out",
  requires: new Requirement({
    stances: ["done", "theirs", "hearsay"],
    people: true,
    oneOf: "去上下出赶串走进外打干放务在",
  }),
  after: "entries",
  read({ tokens, clause, named, people, roles, stance }, { entries, sentence, source }) {
    if (named.named.length > 0) return;
    const opens = clause.tokens[0]?.start ?? 0;
    const by = neighbour.exec(source.text.slice(opens, opens + longest))?.[0] ?? "";
    if (by === "" && (stance !== "done" || roles.has(Role.say) || roles.has(Role.cadreSelf))) return;
    if (by === "" && tokens[0] !== clause.tokens[0]) return;
    const went = entries.list[entries.list.length - 1];
    if (went?.facts.measure !== "visit" || went.sentence !== sentence || went.facts.missed) return;
    const [person] = people.named;
    if (went.facts.households.length !== 1 || went.facts.households[0] !== person?.id) return;
    if (!/^[^,;。!\n]{0,4},\s?$/.test(source.text.slice(went.end, opens))) return;
    const [told = "", rest = ""] =
      source.text
        .slice(opens + by.length, opens + longest)
        .split(sentenceEnd, 1)[0]
        ?.replace(/^(?=[去上赶走])/, by === "" ? "" : "他")
        .match(elsewhere) ?? [];
    // 走访李平,|他去镇上拉肥料了: visited, as he tells.
    if (went.rules.includes("visit/word") && !unlucky.test(told)) return;
    if (told === "" || met.test(rest.replace(onPhone, ""))) return;
    entries.visit(people.named, true, tokens, "visit/went-out");
  },
};

/** As much as is read of what follows. */
const longest = 80;
const sentenceEnd = /[。\n]/;

const elsewhere =
  /^(?:可是?|但是?|谁知|结果)?(?:不巧|不凑巧|正巧|碰巧|偏偏|刚好|正好)?(?:他|她|人家?|老人家?|老汉|老?[两俩]口子?|户主|主人|一家人)(?:今天|[上下]午|一早|早上|已经?|刚|正|都|又)*(?!去[年世]|上[了岁年学过户月周火]|上班(?!去了)|下[岗月周雨雪不]|出[院嫁事汗力生现来]|[^,;]*[来年]了)(?:(?:去了?|[上下出]了?(?=[去门外远山街坡集地田河沟塘乡镇县城市省村坟庙林海江湖井工医摊]|车(?!祸)|[^,;!了\d]{1,7}[去家]))[^,;!了没不当做任]{1,8}?|[上下去][^,;。了没\d]{1,5}(?:打工|务工|看病)|出[差国诊]|赶[集场街圩]|串门|走亲戚|出[门去]|下地|进城|(?:打零?工|务工|上[班工山坡]|干活|放[羊牛鸭马])(?=去了)|(?<=人|主)在外(?:地|面|头)?(?:打工|务工)|在(?:(?:大|小|二|老[大二三])?(?:女儿|儿子|闺女|姑娘)|姐姐?|妹妹?|弟弟?|哥哥?|亲戚|娘|外婆|丈母娘)家)(?:去|走)?了?(?=[,;!。\n]|$)([\s\S]*)$/;

/** Who tells where he is. */
const neighbour =
  /^(?:[听问]了?)?(?:他家?|她家?)?的?(?:隔壁|对门|旁边)?的?(?:邻居|隔壁|对门|乡邻)们?(?:家|的人)?[说讲]是?,?(?=[他她人老户]|[去上赶走])|^说是?(?=[他她人老户])/;

const unlucky = /巧|碰|偏偏|[刚正]好|去了$/;

const onPhone = /(?:电话|微信|视频)[^,。\n]*/g;

const met =
  /聊|谈|拉|说|讲|等(?!.?[下改])|找|[碰见遇](?!人)|伴|媳|婆|儿|女|孩|娃|[妈爸爹娘孙嫂哥弟姐妹]|在家|屋里|剩|守|[他她]家|喊|叫|接|回来|帮|反映|病|身体|收入|稳定|工资|挣|给[他她]|量了|看[他她]|生活|情况/;

const goneOut =
  /^(?:今天|[上下]午|一早|早上|也|已经?|刚|正好|不巧)*(?:(?:打零?工|务工|上[班工山坡]|干活|放[羊牛鸭马]|下地|看病|赶[集场街圩]|串门|走亲戚)去|(?:走亲戚|进城|出门|下地|赶[集场街圩])(?:去)?)了$/;

/**
 * 走访李平、刘军,|刘军打工去了; 去了2户,李平在家,|刘军走亲戚了: one of those gone to, or of those counted.
 * Not: 走访李平,刘军打工去了; 刘军打工去了,他媳妇在家
 */
export function isGoneOut({ tokens, clause, named, stance }: Segment, scene: Scene): boolean {
  const [first] = tokens;
  const [person, other] = named.named;
  if (stance !== "done" || person === undefined || other !== undefined || first?.mention == null)
    return false;
  const { entries, sentence, source } = scene;
  const said = source.text.slice(first.end, first.end + longest).split(sentenceEnd, 1)[0] ?? "";
  const [there = "", ...rest] = said.split(/[,;]/);
  if (first !== clause.tokens[0] || !goneOut.test(there.replace(/^家/, ""))) return false;
  const gone = entries.list.filter(
    ({ facts, sentence: of }) => of === sentence && facts.measure === "visit" && !facts.missed,
  );
  if (!gone.some(({ facts }) => facts.households.length === 0 || facts.households.includes(person.id)))
    return false;
  // 送去米2袋,|刘军务工去了: behind what was done there.
  if (entries.list.at(-1)?.facts.measure !== "visit") return false;
  // 刘军下地去了,|李平在家: of another.
  const others = scene.visitedInSentence().filter(({ id }) => id !== person.id);
  const ofHim = rest.findIndex((clauseBehind) => others.some(({ name }) => clauseBehind.startsWith(name)));
  return !met.test(
    rest
      .slice(0, ofHim < 0 ? rest.length : ofHim)
      .join(",")
      .replace(onPhone, ""),
  );
}
