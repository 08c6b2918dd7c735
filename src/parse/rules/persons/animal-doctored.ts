import { Requirement } from "../../scene/requirement.ts";
import { share } from "../../scene/share.ts";
import type { Rule } from "../../scene/story.ts";
import { sentenceSoFar } from "../../text/sentence.ts";

const animal = "(?:猪|羊|牛|马|驴|鸡|鸭|鹅|兔|狗|骡|牲口|耕牛|母猪|猪仔|羊羔)";
const ailing = new RegExp(
  `${animal}(?:儿|崽|仔)?[^,。;\\n给打没未无]{0,6}?(?:得了?病|生了?病|病了|发病|有病|不吃|拉稀|发烧|难产|中毒|瘸了|受伤|染病)`,
);
const vet = "(?:兽医|畜牧(?:站|局|兽医)|防疫员|动检(?:站|所)|动物医院)";
/** |帮他请来了兽医, |我联系畜牧站的人来, |我带着兽医去. Not: 他请来兽医, 儿子找了兽医, 想请兽医 */
const broughtIn = new RegExp(
  `(?:^|[,。])(?:[我咱]们?|又|就|也|马上|赶紧|立即|及时|连忙|当天|当场|连夜|今天|[上下]午|帮[他她着忙]?[他她]?|给[他她]|替[他她]){0,4}(?:请|联系|找|喊|叫|协调|接|带|领|陪)(?:来|到|了|上|着){0,2}[^,。;没未他她]{0,8}?${vet}(?!说|不)[^。;\\n没未己]*$`,
);
/** 请来兽医打了针,花了200元: a vet of their own. */
const paidForIt = /(?:花|收|付|给)了?(?:他|兽医)?[\d一二两三四五六七八九十百]+[块元]/;
/** Whoever only calls one in may be of the house; who arranges it, helps, or goes there with one, is not. */
const byUs = /[我咱帮]|联系|协调|给[他她]|替[他她]|[带领陪]着?[^,。;没]{2,8}(?:去|上门)/;
const treats =
  /(?:打了?[一两三\d]{0,2}针|打上了?针|开了[^,]{0,4}药|灌了?药|用了药|输了?液|看好了|治好了|医好了|接生了?)$/;

/**
 * 猪得了病,帮他请来了兽医,|打了针; 羊病了,|联系畜牧站的人来打了针: seen to by the one who was got to come.
 * Not: 他请来兽医,打了针; 请了兽医,打了针; 请来兽医打了针,花了200元; 联系兽医给羊打了防疫针; 兽医没来; 联系了兽医
 */
export const animalDoctored: Rule = {
  id: "solved/animal-doctored",
  requires: new Requirement({ stances: ["done", "theirs"], people: true, oneOf: "打开灌用输看治医接" }),
  read(segment, scene) {
    if (segment.people.named.length !== 1 || !treats.test(segment.text)) return;
    const { source, sentence, entries } = scene;
    const end = segment.tokens.at(-1)?.end ?? 0;
    const said = sentenceSoFar(source.text.slice(Math.max(0, end - longestStory), end));
    const ill = ailing.exec(said);
    if (ill === null) return;
    const then = said.slice(ill.index + ill[0].length);
    const [behind = ""] = source.text.slice(end).split(/[。;\n]/, 1);
    if (!broughtIn.test(then) || paidForIt.test(then + behind)) return;
    if (!byUs.test(then)) return;
    const told = ({ facts, sentence: of }: (typeof entries.list)[number]) =>
      of === sentence && (facts.measure === "solved" || facts.measure === "medical");
    if (entries.list.some(told)) return;
    if (scene.needs.at(-1)?.sentence === sentence) scene.needs.pop();
    share(segment, scene, null, {
      measure: "solved",
      unit: "件",
      quantity: 1,
      rule: "solved/animal-doctored",
    });
  },
};

const longestStory = 60;
