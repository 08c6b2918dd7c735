import { clauseTo } from "../../scene/kept.ts";
import { Requirement } from "../../scene/requirement.ts";
import { nobody, type Scene } from "../../scene/scene.ts";
import { share } from "../../scene/share.ts";
import type { Rule, Segment } from "../../scene/story.ts";
import { textBefore, textBehind } from "../../scene/stretch.ts";
import { subjectAt } from "../../scene/subject.ts";
import { Sign } from "../../text/characters.ts";
import { sentenceSoFar } from "../../text/sentence.ts";
import { bareItem, type Item } from "../../words/item.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { isThing } from "../../words/things.ts";
import { has, hasSome, type Quantity, type Token } from "../../words/tokens.ts";

/**
 * 到村里义诊,看了23人次: the figure of people behind an act of medicine counts it.
 */
export const treated: Rule = {
  id: "medical/people",
  requires: new Requirement({
    stances: ["done"],
    oneOf: "看诊检服惠接量共人名位来到都",
    figure: true,
  }),
  after: "entries",
  read(segment, scene) {
    // 看病的老人46个
    const inPieces =
      segment.counts.includes("count") &&
      (ofPatients.test(segment.text) || sawSoMany.test(segment.text) || cameInPieces.test(segment.text));
    if (!segment.counts.includes("person") && !inPieces) return;
    if (
      !/看了?|诊|检查|服务|惠及|接待|量|共|^\d+(?:多|余)?[人名位]次?(?:群众|村民|老人)?$/.test(
        segment.text,
      ) &&
      !(cameToIt.test(segment.text) && !ofStaff.test(segment.text)) &&
      !foundSo.test(segment.text)
    )
      return;
    if (cameToIt.test(segment.text) && tellsHowManySeen(segment, scene)) return;
    if (sumsUpTreated(segment, scene)) return;
    for (const item of itemsOf(segment)) {
      const bare = item.noun === null || item.noun.kind === "people" || item.noun.kind === "text";
      const unit = item.quantity?.unit;
      const counts = unit?.kind === "person" || (inPieces && unit?.name === "个");
      if (item.quantity?.value == null || !bare || !counts) continue;
      const told = scene.entries.takeImplied("medical");
      if (told !== null) {
        // 义诊,量血压、听心肺,看了120人: all that was done for them.
        while (scene.entries.takeImplied("medical", told.households) !== null);
        // 在村部义诊,看了23人: whom the act was told for.
        if (shareAmongNamed(segment, scene, item, "medical/people")) return;
        const open = told.households.length === 0 && segment.named.named.length === 0;
        share(
          open ? { ...segment, people: nobody } : segment,
          scene,
          { ...item, each: false },
          { measure: "medical", unit: "人次", rule: "medical/people" },
        );
      }
      return;
    }
  },
};

/** 给李平量了血压,给刘军也量了,|两人都偏高: of whom it was told one by one. Not: 给李平量了血压,给刘军爸妈也量了,|两人都偏高 */
export function sumsUpTreated(
  { text: said, tokens }: Segment,
  { entries, source: { text } }: Scene,
): boolean {
  if (!sumsUp.test(said)) return false;
  const told = entries.recent().filter(({ facts }) => facts.measure === "medical");
  const sizes = told.map((entry) =>
    Math.max(
      entry.facts.quantity ?? 0,
      entry.facts.households.length,
      ofPair.test(clauseTo(text, entry)) ? 2 : 0,
    ),
  );
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (told.length < 2 || all !== tokens.find(({ quantity }) => quantity !== null)?.quantity?.value)
    return false;
  // 给李平夫妻量血压,给刘军也量了,|三人都正常: two of them in one house.
  told.forEach((entry, at) => {
    entry.facts = { ...entry.facts, quantity: sizes[at] ?? null };
  });
  return true;
}

const sumsUp =
  /^(?:今天|一?共|总共|合计|这|他们|她们)*[\d两三四五六]个?人(?:的?(?:身体|血压|血糖))?(?:[都全也均]|$)/;
const ofPair = /爸妈|父母|爹娘|夫[妻妇]|[两俩](?:口|老|人|个|位)|[爷公][^,]?[奶婆]/;

/** 李平、刘军|等|60人看了病: some by name, and so many in all. Not: 李平的儿子等2人, who are all of his house */
function tellsMoreThanNamed({ named, roles }: Segment): boolean {
  return named.named.length > 0 && (named.counted ?? 0) > 0 && !roles.has(Role.kin);
}

/** 义诊,|李平、刘军等60人看了病: one for each who is named, and the rest for nobody; false where all are told together. */
export function shareAmongNamed(segment: Segment, scene: Scene, item: Item, rule: string): boolean {
  const { named, counted } = segment.named;
  const { quantity } = item;
  if (!tellsMoreThanNamed(segment) || quantity?.value !== named.length + (counted ?? 0)) return false;
  const what = { measure: "medical", unit: "人次", rule };
  const of = (people: typeof segment.named, value: number) =>
    share(
      { ...segment, named: people, people },
      scene,
      {
        ...item,
        each: false,
        quantity: { ...quantity, value, approx: quantity.approx && people === nobody },
      },
      { ...what },
    );
  for (const one of named) of({ named: [one], counted: null, approx: false }, 1);
  if (!isPartOfWhole(quantity.value, scene)) of(nobody, counted ?? 0);
  return true;
}

/** 义诊50人,|其中李平、刘军等20人看了病: the rest are among those told before. */
function isPartOfWhole(value: number, { entries, sentence }: Scene): boolean {
  return entries.list.some(
    ({ facts, sentence: of }) =>
      of === sentence &&
      facts.measure === "medical" &&
      facts.households.length === 0 &&
      (facts.quantity ?? 0) >= value,
  );
}

/** 义诊,来了30个孩子,|看了20个: those who were seen count, and not those who came. */
function tellsHowManySeen({ tokens, text }: Segment, { source }: Scene): boolean {
  return !text.includes("看") && seenBehind.test(textBehind(tokens, source, 30));
}

const seenBehind =
  /^[^。\n]*?,(?:一共|总共|共|给)?(?:看|诊治|检查)了[^,。\d]{0,4}[\d一二两三四五六七八九十百]+/;

/** 来了30个孩子: a figure of people that counts no thing. */
function itemsOf({ reading, tokens }: Segment): readonly Item[] {
  const quantity = tokens.find((token) => token.quantity !== null)?.quantity;
  return reading.items.length === 0 && quantity != null ? [bareItem(quantity)] : reading.items;
}

/** 义诊,|来了60多个老人 */
const cameInPieces =
  /^(?:一共|总共|共|今天)?来了[^,]{0,4}个(?:老人|群众|村民|乡亲|患者|病人|老乡|妇女|儿童|孩子|人)/;
/** 义诊,|到场群众80余人, |60多名群众参加 */
const cameToIt = /来了|到场|前来|参加|受益/;
/** 给他爸、他妈做了体检,|两个人都没大毛病 */
const foundSo =
  /^(?:这|他们|她们)?[\d两三四五六]个?人(?:的?身体|的?血压|的?血糖)?(?:都|全|也)(?:没|还|正常|好|健康|不错|偏)/;
const ofStaff = /[我咱俺]|医|大夫|护士|专家|干部|志愿者|队员|人员|领导|党员/;

/** 义诊忙到下午,|看了一百二十个 */
const sawSoMany =
  /^(?:一共|总共|共|今天)?看了[^,]{0,4}\d*[^,]{0,8}个(?:病人|患者|病号|老人|群众|村民|乡亲)?$/;

const ofPatients =
  /(?:看病|就诊|就医|来看|看诊|体检)的?(?:老人|群众|村民|乡亲|患者|病人|老乡|妇女|儿童|孩子)/;

/** Of doctors, and what they do. */
const ofDoctors = "医卫诊看院挂疫苗胃肠CTctBb核片心体检手透化理康彩";

/**
 * 陪李平去县医院做检查, 把老人送到卫生院
 * Not: 李平去医院了, 在医院遇到
 */
export const takenToDoctor: Rule = {
  id: "medical/taken",
  requires: new Requirement({ stances: ["done"], people: true, oneOf: ofDoctors }),
  read(segment, scene) {
    if (segment.people.named.length === 0) return;
    if (
      !doctors.test(segment.text) ||
      bringsThings(segment.clause.tokens) ||
      takenByTheirs(segment.tokens) ||
      urged.test(segment.text) ||
      notTaken.test(segment.clause.text) ||
      isThingSent(segment, scene)
    )
      return;
    if (scene.entries.recent().some(({ facts }) => facts.measure === "medical")) return;
    if (!taken.test(segment.clause.text) || scene.entries.hasImplied("medical", segment.people.named)) return;
    if (segment.reading.items.some((item) => item.noun?.measure?.id === "medical" && item.quantity !== null))
      return;
    share(segment, scene, null, {
      measure: "medical",
      unit: "人次",
      quantity: segment.tokens.find(countsTimes)?.quantity?.value ?? howManyTaken(segment),
      rule: "medical/taken",
    });
  },
};

/**
 * 请村医给李平|看了腿, 叫了村医来,|打了一针; 送医生到李平家,给他|看了腿: treated by the doctor who was got to come.
 * Not: 请兽医给羊打了针, 村医给他打了针, 他儿子叫了医生,打了针
 */
export const doctorCame: Rule = {
  id: "medical/came",
  requires: new Requirement({ stances: ["done"], people: true, oneOf: "看打扎输挂开包换号把听" }),
  read(segment, scene) {
    const { people, named, text, tokens } = segment;
    if (people.named.length === 0 || !treats.test(text)) return;
    const before = sentenceSoFar(textBefore(tokens, scene.source, 30));
    const told = scene.entries
      .recent()
      .some(({ facts, sentence }) => facts.measure === "medical" && sentence === scene.sentence);
    // 联系医生义诊30人,|给李平开了药: one of those.
    if (told || !gotDoctor.test(before + text) || scene.entries.hasImplied("medical", people.named)) return;
    // 给李平、王五打了针: one each.
    const quantity = Math.max(1, named.named.length);
    share(segment, scene, null, { measure: "medical", unit: "人次", quantity, rule: "medical/came" });
  },
};

const gotDoctor =
  /(?:^|[,我们咱天午上])(?:就|又|赶紧|马上|连忙)*(?:请|叫|喊|接|送|领|带|约|联系|陪)(?:了|来|上|着)?[^,兽畜羊牛猪我]{0,6}(?:医生|大夫|村医|护士|卫生院的)(?![说讲])[^。;]{0,20}$/;
const treats =
  /(?:看了[^,]{0,3}(?:病|腿|腰|眼|牙|手|脚|肚子|胳膊|伤口?|头|嗓子)|(?:打|扎)了?[一两三\d]{0,2}针|输了?液|挂了?(?:水|瓶|吊针)|开了[^,]{0,6}药|包扎|换了?药|[号把]了?脉|听了听?$)/;

const examined = "(?:胃镜|肠镜|CT|ct|彩超|[Bb]超|核磁|片子|心电图|体检|检查|手术|透析|化疗|理疗|康复)";
/** 陪李平就医, 我陪同李桂花就诊一次: by us. Not: 儿子陪李平就医, 女儿今天陪李平就医; 李平没在家,|陪女儿就医 */
const besideThem =
  "(?:(?:^|,)(?:[今昨前当]天|[上下中]午)*|[我咱]们?(?:[今昨前当]天|[上下中]午)*)(?:也|又|就)?陪(?:同|着)?(?!女儿|儿子|老伴|妻子|丈夫|爱人|媳妇|老[婆公]|孙|孩子|[父母]亲|[爸妈])[^,。给回自]{1,6}就[医诊](?:[\\d一两二三][次趟回])?$";
const doctors = new RegExp(
  `${besideThem}|医院|卫生[院所室]|诊所|住院|挂号|疫苗|看(?:急诊|牙|眼|医生|大夫|中医|门诊)|${examined}`,
);
/** 把李平送去|住院; 叫救护车|送医院; 陪李平|挂号; 带李平的孩子|去打疫苗. Not: 李平叫了救护车; 李平带孩子去打疫苗 */
const sentIn =
  "[把将][^,。]{1,8}(?:送|接|拉|背|扶|抬)[去到]?(?:住院|急诊|抢救)|(?:叫|喊|找|联系|拨?打)了?[^,。车]{0,3}(?:救护|面包|三轮|出租|的士)?(?:车|120)[^,。]{0,6}送[他她]?[去到往]?[^,。]{0,4}(?:医院|卫生[院所])$|(?:^|[,天午]|[我咱]们?)(?:也|又|就|去)?(?:陪|送|带|领)[着了]?[^,。给回自羊猪牛鸡鸭狗]{1,10}(?:挂了?号|去?(?:打|接种)[了过完]?[^,。针]{0,3}疫苗(?!宣))";
/** 李平头晕,|我开车送卫生院: by us, who say so. Not: 邻居开车送医院, 劝他及时送医院, 没及时送医院 */
const rushed =
  "(?:^|,)(?:[我咱]们?|同事|工作队)(?:就|便|也|赶紧|赶快|马上|立马|立即|连夜|及时|连忙|开车|骑车)+送[县镇乡市]?(?:人民|中心|中医)?(?:医院|卫生[院所室]|诊所)(?:抢?救?治?疗?|看病|检查|就医)$";
const taken = new RegExp(
  `(?:陪|送|接|[拉带领背扶抬]着?)[^,。给回]{1,14}(?:(?:医院|卫生[院所室]|诊所)[^,。]{0,6}(?:检查|看|治|就医|就诊|住院|复查|包扎|输液|挂水|打[了过]?针|手术|拍|透析|$)|看(?:急诊|牙|眼|医生|大夫|中医|门诊)|[做拍照查](?:了|完|过|个)*${examined}|做了[^,。给饭过他]{1,5}手术)|${sentIn}|${besideThem}|${rushed}`,
);

/** 送李平和陈九斤两位老人到县医院看病 */
export const takesThere = new Sign(
  "送带陪接拉扶背领",
  /[送带陪接拉扶背领][^,给]{1,20}[去到往][^,]{0,10}(?:医院|卫生[院所室]|诊所|看病)/,
);

/** 拉上李平、王五|两位|老人去看眼病, 陪李平和她孙子|两人|去医院, 送李平的|两个|孙子: how many were taken. Not: 我们一行3人陪他去 */
export function howManyTaken({ clause: { tokens, counts } }: Segment): number {
  if (!counts.includes("person") && !counts.includes("count")) return 1;
  const taken = tokens.find(({ quantity, bracketed }, at) => {
    const kind = bracketed ? undefined : quantity?.unit?.kind;
    const behind = isPatient(tokens[at + 1]);
    return kind === "person" ? behind || isPatient(tokens[at - 1]) : behind && quantity?.unit?.name === "个";
  });
  return taken?.quantity?.value ?? 1;
}

function isPatient(token: Token | undefined): boolean {
  return token?.mention != null || hasSome(token, patients);
}

const patients = rolesOf(Role.kin, Role.title, Role.householdClass);

/** 接送他去透析|两次 */
function countsTimes({ quantity, bracketed }: Token): boolean {
  return quantity?.unit?.kind === "times" && !bracketed;
}

/** 没带李平去医院, 没把他送到卫生室 */
const notTaken = /(?:没有?|未)(?:能|来得及)?(?:[把将][^,。]{1,6})?(?:陪|送|接|带|拉|领)/;

/** 我叫他赶紧送县医院: theirs to do. Not: 叫上他去医院 */
const urged =
  /(?:叫|让|喊|催|劝|嘱咐|叮嘱|建议|动员)(?:[他她]|人家|家里|老人|孩子)[^,]{0,4}(?:赶紧|赶快|快点?|尽快|早点|马上)/;

/** 带着|水果|去县医院看了一下: things are taken there, and nobody is. */
function bringsThings(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(({ text }) => /^(?:陪|送|接|[拉带领背扶抬提拎])(?:着|了|上)*$/.test(text));
  const next = tokens[verb + 1]?.quantity == null ? tokens[verb + 1] : tokens[verb + 2];
  return /^[带提拎]/.test(tokens[verb]?.text ?? "") && isThing(next);
}

/**
 * 把钱|送到医院, 熬了汤|送到医院, 给李平捐了3600元,|今天我送到医院: things go there, and nobody is.
 * Not: 李平头晕,我送到医院; 把李平的孩子送到医院
 */
function isThingSent({ text, tokens }: Segment, { source, entries, sentence }: Scene): boolean {
  if (!sentThere.test(text)) return false;
  const front = source.text.slice(Math.max(0, (tokens[0]?.start ?? 0) - 40), tokens[0]?.start ?? 0);
  // 李平病了,捐了3600元,|送到医院: it is he who was taken.
  if (/[病晕伤疼烧]|摔|中暑/.test(front) && !thingSent.test(text)) return false;
  if (thingSent.test(text)) return true;
  const start = tokens[0]?.start ?? 0;
  const last = entries.list.at(-1);
  if (last?.sentence !== sentence || !/^(?:goods|cash)$/.test(last.facts.measure)) return false;
  return onlyWe.test(text) && /^[^,]{0,3},$/.test(source.text.slice(last.end, start));
}

const sentThere = /(?:送|带|拿|捎|转)[到去往](?:了)?[^,]{0,4}(?:医院|卫生[院所])/;
const thingSent =
  /[把将][^,]{0,8}?(?:钱|款|费用?|[慰医][问疗][金费]|手机|汤|饭菜?|鸡|衣服?|被子?|证|卡|材料|手续|药|东西|物[品资]|票|单子|用品|牛奶|水果)(?:都|也|亲自|一起|给[他她])*(?:送|带|拿|捎|转)|(?:熬|煮|做|炖|煲|买|包)了(?!.?车|三轮|面包车)[^,陪带]{1,8}(?:送|带|拿|捎)/;
const onlyWe =
  /^(?:今天|昨天|上午|下午|当天|随后|又|再|并|[我咱]们?|单位|亲自|一起|都|已经?|专门|就)*(?:送|带|拿|捎|转)[到去往](?:了)?[^,人]{0,4}(?:医院|卫生[院所])了?$/;

/** 他们|把|他|送到县医院, 村民|连夜|送|李平: those who live there. Not: 他们单位把李平送到医院, 我和他们把李平送到医院 */
function takenByThem(tokens: readonly Token[], verb: number): boolean {
  const put = tokens.findIndex(({ text }, at) => at < verb && /^[把将]$/.test(text));
  let by = put < 0 ? verb - 1 : put - 1;
  while (by > 0 && inHaste.test(tokens[by]?.text ?? "")) by -= 1;
  if (!/^(?:[他她]们|村民们?|村里人|乡亲们?|老乡们?|家人|家里人|同村人)$/.test(tokens[by]?.text ?? ""))
    return false;
  const before = tokens[by - 1];
  if (has(before, Role.joins) || has(before, Role.with) || /^[让请叫帮陪]/.test(before?.text ?? ""))
    return false;
  return !tokens.slice(0, verb).some((token) => has(token, Role.cadreSelf) || token.kind === "cadre");
}

const inHaste = /^(?:赶紧|赶快|连夜|及时|立即|马上|当天|当时|就|又|都|已经?|一起|急忙)$/;

/** 他儿子|把她|拉到医院: somebody of theirs or another did it. */
function takenByTheirs(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(({ text }) => /^(?:陪|送|接|[拉带领背扶抬])(?:着|到|去|上|了)*$/.test(text));
  if (verb < 0) return false;
  if (takenByThem(tokens, verb)) return true;
  const by = subjectAt(tokens, verb);
  // 李平的儿子|陪他做了检查
  if (by === "kin" && has(tokens[verb + 1], Role.pronoun)) return true;
  // 李平|带|孩子|去医院
  if (by === "household" && has(tokens[verb + 1], Role.kin)) return true;
  // 我|叫|救护车|送医院
  if (tokens[verb - 1]?.text === "救护车" && /^[叫喊]了?$/.test(tokens[verb - 2]?.text ?? ""))
    return (subjectAt(tokens, verb - 2) ?? "us") !== "us";
  // 邻居|送他去的医院
  if (/^(?:邻居|隔壁|亲戚|救护车)/.test(tokens[verb - 1]?.text ?? "")) return true;
  return (
    (by === "kin" || by === "other") &&
    tokens.slice(0, verb).some(({ text }) => text === "把" || text === "带")
  );
}

/** 给李平娘俩做了体检,|2人次; 给两位老人做了体检,|共3人次; 给李平娘俩量了血压,|2人都正常: how many they were, told once more. Not: |又体检2人次 */
export function takePatientsTold(
  { tokens, text, people }: Segment,
  { entries, sentence }: Scene,
  { value }: Quantity,
): void {
  const last = entries.list.at(-1);
  if (last?.facts.measure !== "medical" || last.sentence !== sentence) return;
  const bare = tokens.every(
    (token) => token.quantity !== null || has(token, Role.pool) || token.word?.roles.isOnly(Role.filler),
  );
  if (bare || foundSo.test(text)) entries.takeTold("medical", people.named, value);
}

/** 上门体检,|李平体检发现血压高: the check-up told before it was his. Not: 给刘军体检,李平体检发现血压高 */
export function takeCheckUp({ text, people }: Segment, { entries }: Scene): void {
  if (people.named.length === 1 && foundOnThem.test(text)) entries.takeImplied("medical", []);
}

const foundOnThem = /^[^,给带陪为帮替]{2,8}体检(?:时|中|后)?(?:就|都|还|也)?(?:检?查出|测出|发现|查到)/;
