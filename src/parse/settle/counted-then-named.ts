import type { Kept } from "../scene/kept.ts";
import type { Scene } from "../scene/scene.ts";
import { readNumeral } from "../text/numeral.ts";
import { othersSaid } from "../words/rest.ts";

/**
 * 今天走访两户。李平家,送化肥2袋。陈九斤家,聊了聊: the number counts those named behind it, of whom nothing else tells that they were visited.
 * One of them who was not there was not visited; 另外两户 are the rest of the number.
 * Not: 走访5户,李平家缺化肥
 */
export function nameCounted(scene: Scene): void {
  dropCountOverDays(scene);
  dropSomeNamed(scene);
  dropMissCounted(scene);
  nameRest(scene);
  nameAbove(scene);
  const counted = onlyCount(scene.entries.list);
  const quantity = counted?.facts.quantity ?? 0;
  if (counted === null || quantity < 2) return;
  const people = scene.everybody();
  const { list } = scene.entries;
  const away = list.filter(({ facts }) => facts.missed && facts.households.length === 1);
  // 走访了5户,1户没人。李平、…都在家,赵满仓家锁着门: the number of those met.
  const rest = quantity === people.length - away.length ? 0 : quantity - people.length;
  if (people.length === 0 || people.some(({ id }) => id.startsWith("?"))) return;
  const behind = scene.source.text.slice(counted.end);
  if (rest !== 0 && rest !== othersIn(behind)) return;
  const village = counted.facts.villageId;
  const told = list.filter(({ facts }) => facts.households.length > 0);
  if (told.some(({ facts, start }) => facts.day !== counted.facts.day || start < counted.end)) return;
  // 走访2户,李平、王五家电话联系不上: others, for all that is told of them.
  const all = [
    ...told.map(({ facts }) => facts.households),
    ...scene.needs.map(({ households }) => households),
  ];
  const each = people.every(({ id }) => all.some((households) => households.includes(id)));
  const said = away.reduce(
    (text, { start, end }) => text.replace(scene.source.text.slice(start, end), ""),
    behind,
  );
  const denied = said.replace(notGiven, "");
  if (!each && /[没未不另其]/.test(denied) && !headsEach(said, people.length)) return;
  if (counted.placed && people.some(({ villageId }) => villageId !== village)) return;
  const met = people.filter(({ id }) => !away.some(({ facts }) => facts.households.includes(id)));
  list.splice(
    list.indexOf(counted),
    1,
    ...met.map((person) => ({
      ...counted,
      facts: { ...counted.facts, quantity: 1, households: [person.id], villageId: person.villageId },
    })),
    ...(rest > 0 ? [{ ...counted, facts: { ...counted.facts, quantity: rest } }] : []),
  );
}

/** 走访5户,一户没人。赵满仓家锁着门: who it was, told behind in another sentence. Not: 昨天一户没人。今天赵满仓家锁着门; 上午一户没人。下午赵满仓家锁着门 */
function dropMissCounted({ entries: { list }, source }: Scene): void {
  const counted = list.find(({ facts }) => facts.missed && facts.households.length === 0);
  if (counted === undefined || counted.facts.approx || counted.facts.total) return;
  const named = list.filter(
    ({ facts, start, end, sentence }) =>
      facts.missed &&
      sentence > counted.sentence &&
      !atOtherTime.test(source.text.slice(counted.start, end)) &&
      facts.households.length === 1 &&
      start >= counted.end &&
      facts.day === counted.facts.day &&
      facts.villageId === counted.facts.villageId,
  );
  const left = (counted.facts.quantity ?? 0) - named.length;
  if (named.length === 0 || left < 0) return;
  if (left === 0) list.splice(list.indexOf(counted), 1);
  else counted.facts = { ...counted.facts, quantity: left };
}

const atOtherTime = /[上中下]午|早上|晚上|又|再|还/;

/** 走访了几户困难家庭。第一户是李平家: some, who are named behind it one by one. Not: 走访几户群众,李平家缺米 */
function dropSomeNamed({ entries: { list }, source }: Scene): void {
  const visits = list.filter(({ facts }) => facts.measure === "visit");
  const some = visits.find(({ facts }) => facts.quantity === null && facts.households.length === 0);
  if (some === undefined || !listsThem.test(source.text.slice(some.end, some.end + 24))) return;
  const named = visits.filter(({ facts, start }) => facts.households.length > 0 && start >= some.end);
  if (named.length > 1 && named.every(({ facts }) => facts.day === some.facts.day))
    list.splice(list.indexOf(some), 1);
}

const listsThem = /^[^。;:,\n]{0,10}[。;:,](?:第一[户家]|头一[户家]|首先|先[去到来]|有(?![的人些一])|分别是)/;

/** 去了三家,李平家是昨天去的,王五、赵六家是今天去的: all of them named behind it, on more days than one. */
function dropCountOverDays({ entries: { list }, source }: Scene): void {
  const visits = list.filter(({ facts }) => facts.measure === "visit");
  const [rest, ...more] = visits.filter(({ facts }) => facts.households.length === 0);
  if (rest === undefined || more.length > 0 || rest.facts.approx || rest.facts.total) return;
  const named = visits.filter((visit) => visit !== rest);
  const count = (rest.facts.quantity ?? 0) + rest.takenOut;
  if (count !== named.length || named.some(({ start }) => start < rest.end)) return;
  if (named.every(({ facts }) => facts.day === rest.facts.day)) return;
  // 今天走访2户,昨天走访了李平、王五
  const today = /今[天日儿]/.test(source.text.slice(0, rest.end));
  if (today && !named.some(({ facts }) => facts.day === rest.facts.day)) return;
  const others = /另外|其[余他它]|除了|[还又也再][去到走]/.test(source.text.slice(rest.end));
  if (!others) list.splice(list.indexOf(rest), 1);
}

/** 走访4户:李平家送煤1吨,…,王五不缺煤没送: who is left of the number when all the others were told of. */
function nameRest(scene: Scene): void {
  const { list } = scene.entries;
  const visits = list.filter(({ facts }) => facts.measure === "visit");
  const [rest, ...more] = visits.filter(({ facts }) => facts.households.length === 0);
  if (rest === undefined || more.length > 0 || rest.takenOut === 0 || visits.length < 3) return;
  const told = new Set(visits.flatMap(({ facts }) => facts.households));
  const left = scene.everybody().filter(({ id }) => !told.has(id));
  if (left.length === 0 || left.length !== rest.facts.quantity) return;
  if (left.some(({ id }) => id.startsWith("?")) || elsewhere.test(scene.source.text.slice(rest.end))) return;
  list.splice(
    list.indexOf(rest),
    1,
    ...left.map(({ id, villageId }) => ({
      ...rest,
      facts: { ...rest.facts, quantity: 1, households: [id], villageId },
    })),
  );
}

const those = /(?:这|以上|上述)[\d一二两三四五六七八九十]+[家户]/;

/** 李平家:化肥1袋。王五家:没人。今天入户就这两家: those named above, each once, and whoever was not there was not visited. */
function nameAbove(scene: Scene): void {
  const { list } = scene.entries;
  const at = list.findIndex(
    ({ facts, start, end }) =>
      facts.measure === "visit" &&
      facts.households.length === 0 &&
      those.test(scene.source.text.slice(Math.max(0, start - 3), end)),
  );
  const counted = list[at];
  if (counted === undefined || counted.facts.approx || counted.facts.total) return;
  const people = scene.everybody();
  const told = list.filter(({ facts }) => facts.households.length > 0);
  if (people.length !== counted.facts.quantity || people.some(({ id }) => id.startsWith("?"))) return;
  if (told.some(({ facts, end }) => end > counted.start || facts.day !== counted.facts.day)) return;
  const gone = new Set(
    told.filter(({ facts }) => facts.measure === "visit").flatMap(({ facts }) => facts.households),
  );
  const rest = people.filter(({ id }) => !gone.has(id));
  list.splice(
    at,
    1,
    ...rest.map(({ id, villageId }) => ({
      ...counted,
      facts: { ...counted.facts, quantity: 1, households: [id], villageId },
    })),
  );
}

/** 王五不缺煤没送: gone to, and nothing given. */
const notGiven =
  /(?:不缺[^,。;\n]{0,4}|没(?:送|给|带|拿|要|收)(?:东西)?|不要|没啥(?:困难|事)?|没什么(?:困难|事)?)/g;

const heading =
  /(?<=^|[。;\n:] ?)(?:(?:第?[\d一二三四五六七八九十]{1,2}组的?)?[^,。;:\n\d]{2,7}:|[\u4e00-\u9fff]{2,4}家(?![长庭属乡]))/g;
const elsewhere = /电话|微信|视频|没[去能到]|未[去能到]|另外|其[余他]/;

/** 走访两户。李平家:养了两头牛。2组王五家:没啥困难: as many parts, each under the name of one of them; 李平、王五都在家. */
function headsEach(text: string, people: number): boolean {
  if (elsewhere.test(text)) return false;
  return (text.match(heading)?.length ?? 0) === people || /[都全]在家/.test(text);
}

const othersCounted = new RegExp(`${othersSaid}的?(?=[\\d一二两三四五六七八九十][^,。;\\n]{0,3}户)`);

/** 走访4户,李平、王五各500元,|另外两户各300元: how many more there were; 0 where nothing tells. */
function othersIn(text: string): number {
  const said = othersCounted.exec(text);
  return said === null ? 0 : (readNumeral(text, said.index + said[0].length)?.value ?? 0);
}

/** The one visit told, where it is only counted and no sum over a longer time. */
function onlyCount(list: readonly Kept[]): Kept | null {
  // 走访4户,…,王五家没人: one of those counted was not there.
  const visits = list.filter(
    ({ facts }) => facts.measure === "visit" && !(facts.missed && facts.households.length === 1),
  );
  const [only, other] = visits;
  if (only === undefined || other !== undefined) return null;
  const { households, approx, missed, total, endDay } = only.facts;
  return households.length > 0 || approx || missed || total || endDay !== undefined ? null : only;
}
