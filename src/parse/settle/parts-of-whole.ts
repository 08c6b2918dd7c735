import { clauseTo, type Kept } from "../scene/kept.ts";
import { settleFirstPart } from "./first-part.ts";

/**
 * 送化肥168袋,第一批84袋,第二批84袋; 化解矛盾12起,土地纠纷5起,邻里纠纷7起; 走访35户,1组15户,2组20户: of a whole and what its sentence tells
 * behind it, batch by batch or kind by kind, and comes to as much, only the whole is told. Not: 送宣传单5份,手册3份,明白卡2份.
 * @param text what was read
 */
export function dropParts(entries: Kept[], text: string): void {
  for (let at = 0; at < entries.length - 1; at += 1) {
    const whole = entries[at];
    if (whole?.facts.measure === "goods" && isToldByKinds(entries, at, text)) {
      entries.splice(at, 1);
      at -= 1;
      continue;
    }
    if (whole?.facts.measure === "solved") dropDeeds(entries, at, text);
    if (whole === undefined || whole.facts.missed || (whole.facts.quantity ?? 0) < 2) continue;
    const { sentence } = whole;
    if (text.startsWith("。其中", whole.end)) dropRestOfParts(entries, at, text);
    if (entries[at + 1]?.sentence !== sentence && entries[at - 1]?.sentence !== sentence) continue;
    dropShares(entries, at, text);
    dropForOneOfThem(entries, at, text);
    if (takesOpinions(whole)) dropOpinions(entries, at);
    if (whole.facts.measure === "project_funds" || whole.facts.measure === "cash")
      dropSpent(entries, at, text);
    if (whole.facts.measure === "project_funds") dropKindsOfFunds(entries, at, text);
    dropRestOfParts(entries, at, text);
    dropForSome(entries, at, text);
    settleFirstPart(entries, at, text);
    const first = behindGifts(entries, at);
    const parts = partsBehind(entries, at, first, text);
    if (parts === 0) continue;
    // 物资60件,米20袋、面20袋、油20桶: what they are is told better.
    if (classWords.has(whole.facts.item ?? "")) entries.splice(at, 1);
    else entries.splice(first, parts);
  }
}

/**
 * 走访120户,其中干部走访80户、|领导走访40户: each part behind the first, which was left out as it was read; parted by a comma, where all of them come
 * to the whole; the first may open a sentence. Not: 其中脱贫户80户,又走访40户; 其中低保户20户,下午走访30户
 */
function dropRestOfParts(entries: Kept[], at: number, text: string): void {
  const whole = entries[at] as Kept;
  const first = firstPart.exec(text.slice(whole.end, entries[at + 1]?.start));
  if (first === null) return;
  // 走访15户。其中我走访8户,|同事走访7户
  const within = entries[at + 1]?.sentence;
  let left = (whole.facts.quantity ?? 0) - Number(first[1]) * (first[2] === "万" ? 10_000 : 1);
  let end = at + 1;
  let told = whole.end;
  let listed = true;
  for (let part = entries[end]; part !== undefined && left > 0; part = entries[end]) {
    const { facts, sentence, start } = part;
    if (facts.measure !== whole.facts.measure || facts.item !== whole.facts.item) break;
    if (sentence !== within || facts.missed || facts.unit !== whole.facts.unit) break;
    if (facts.households.length > 0 || facts.day !== whole.facts.day || besides.test(clauseTo(text, part)))
      break;
    if (!/[、和及][^,。;、\d]*$/.test(text.slice(told, start))) listed = false;
    told = part.end;
    left -= facts.quantity ?? Number.POSITIVE_INFINITY;
    end += 1;
  }
  if (left === 0 || (listed && left > 0)) entries.splice(at + 1, end - at - 1);
}

/** One figure between 其中 (a comma may stand behind it) and what is told next. */
const firstPart = /其中[,:]?[^,。;、\d]*([\d.]+)(万?)[^,。;、\d]*[、,和及][^,。;、\d]*$/;
const besides = /^(?:又|另外?|还|再|此外|同时|[今昨前]天|[上下]午|本[周月]|\d+月)/;

/**
 * 慰问50人,送慰问金5000元,其中老人30人,|送慰问金3000元,|党员20人,|慰问金2000元: what some of those counted got of it.
 * Not: 其中老人30人,又送慰问金3000元
 */
function dropForSome(entries: Kept[], at: number, text: string): void {
  const whole = entries[at] as Kept;
  if (!handed.has(whole.facts.measure)) return;
  let left = whole.facts.quantity ?? 0;
  let told = whole.end;
  let between = ofSome;
  for (let part = entries[at + 1]; part !== undefined; part = entries[at + 1]) {
    const { facts, sentence } = part;
    if (facts.measure !== whole.facts.measure || facts.item !== whole.facts.item) return;
    if (sentence !== whole.sentence || facts.unit !== whole.facts.unit || facts.households.length > 0) return;
    left -= facts.quantity ?? Number.POSITIVE_INFINITY;
    if (left < 0 || part.pooled || besides.test(clauseTo(text, part))) return;
    if (!between.test(text.slice(told, part.start))) return;
    told = part.end;
    between = ofOthers;
    entries.splice(at + 1, 1);
  }
}

const handed = new Set(["goods", "goods_value", "cash", "leaflet", "contact_card"]);
const ofSome =
  /^[元块钱]*[,。;]其中[^,。;\d]{1,8}\d+[余多]?[户人名位],(?![^,]*(?:额外|增发|加发|追加|另外|[多补加]送|[多补]发))[^,。;\d]{0,8}$/;
const ofOthers = /^[元块钱]*[,、;][^,。;\d]{1,8}\d+[余多]?[户人名位],[^,。;\d]{0,8}$/;

/** 争取资金50万元,|其中项目资金30万元,|帮扶资金20万元; 投入资金12万元,|其中物资折价6万元: a part of those funds, whatever it is called. */
function dropKindsOfFunds(entries: Kept[], at: number, text: string): void {
  const { facts, sentence, end } = entries[at] as Kept;
  for (let next = entries[at + 1]; next !== undefined; next = entries[at + 1]) {
    if (
      !/^(?:cash|goods_value)$/.test(next.facts.measure) ||
      next.sentence !== sentence ||
      next.facts.households.length > 0
    )
      return;
    if (!text.slice(end, next.start).includes("其中")) return;
    if ((next.facts.quantity ?? 0) >= (facts.quantity ?? 0)) return;
    entries.splice(at + 1, 1);
  }
}

/** 药三样:|降压药2盒、钙片1瓶; 农具三件:|铁锹1把、锄头2把: how many kinds or pieces those are that are told one by one behind it. */
function isToldByKinds(entries: readonly Kept[], at: number, text: string): boolean {
  const whole = entries[at] as Kept;
  if (entries[at + 1]?.sentence !== whole.sentence) return false;
  const said = text.slice(whole.start, whole.end + 6);
  if (!ofKinds.test(said) && text.charAt(whole.end) !== ":") return false;
  const list: Kept[] = [];
  for (const part of entries.slice(at + 1, at + longestList)) {
    const { facts, sentence, pooled } = part;
    if (sentence !== whole.sentence || facts.measure !== "goods" || pooled || facts.quantity === null) break;
    if (facts.households.join() !== whole.facts.households.join() || facts.item === whole.facts.item) break;
    list.push(part);
  }
  const { quantity } = whole.facts;
  if (list.length < 2) return false;
  if (ofKinds.test(said)) return true;
  const total = list.reduce((sum, { facts }) => sum + (facts.quantity ?? 0), 0);
  // 爱心包3份:… tells what is in them.
  return quantity === total && !/^[份套包]$/.test(whole.facts.unit ?? "");
}

/** 药三样|:, 种子两种|,; not 米|、油、面三样 */
const ofKinds = /^[^、,;。\n]*[\d一二两三四五六七八九十][样种](?:东西|物品)?[:(, ]/;

/** 分3组走访36户,|每组走访12户: how much each of the batches was, before the whole or behind it. */
function dropShares(entries: Kept[], at: number, text: string): void {
  for (const other of [at + 1, at - 1]) {
    const whole = entries[at] as Kept;
    const part = entries[other];
    if (part === undefined || !mayBePart(part, whole) || part.facts.item !== whole.facts.item) continue;
    const each = part.facts.quantity ?? 0;
    const even = each > 0 && each < (whole.facts.quantity ?? 0) && (whole.facts.quantity ?? 0) % each === 0;
    if (!even || !perBatch.test(clauseTo(text, part))) continue;
    entries.splice(other, 1);
    return;
  }
}

/** 办实事2件:|给李平办残疾证,|给陈九斤接通了电: what each of those counted was, for whomever. */
function dropDeeds(entries: Kept[], at: number, text: string): void {
  const whole = entries[at] as Kept;
  if (!deedsTold.test(text.slice(whole.start, whole.end + 1))) return;
  const deeds = entries
    .slice(at + 1)
    .filter(
      ({ facts, sentence, pooled }) => facts.measure === "solved" && sentence === whole.sentence && !pooled,
    );
  const told = deeds.reduce((sum, { facts }) => sum + (facts.quantity ?? 0), 0);
  if (told > (whole.facts.quantity ?? 0)) return;
  for (const deed of deeds) entries.splice(entries.indexOf(deed), 1);
  // 办实事3件:帮李平办证,…: he has one of them.
  const several = (whole.facts.quantity ?? 0) > 1 && text.charAt(whole.end) === ":";
  if (several) whole.facts = { ...whole.facts, households: [] };
}

const deedsTold = /(?:实|好)事(?:[\d.]+|[一二两三四五六七八九十]+)[余多]?[件个][:(]/;

const perBatch = /^每个?(?:组|小组|队|批|次|期|场|轮|村|社)/;

/** As many as are looked through behind a whole, so that long messages cost no more. */
const longestList = 40;

/** 走访困难户10户,送米10袋,|低保户3户,五保户7户: the first behind what those counted were handed. */
function behindGifts(entries: readonly Kept[], at: number): number {
  const { facts, sentence } = entries[at] as Kept;
  let first = at + 1;
  if (facts.measure !== "visit" || facts.households.length > 0) return first;
  for (let one = entries[first]; one !== undefined && one.sentence === sentence; one = entries[first]) {
    if (!gifts.has(one.facts.measure) || first > at + longestList) break;
    first += 1;
  }
  return first;
}

const gifts = new Set(["goods", "cash", "goods_value"]);

/** How many from the first behind the whole are its parts; 0 where they do not come to as much. */
function partsBehind(entries: readonly Kept[], at: number, first: number, text: string): number {
  const whole = entries[at] as Kept;
  const [one, second] = [entries[first], entries[first + 1]];
  if (one === undefined || second === undefined) return 0;
  if (second.sentence !== whole.sentence || !mayBePart(one, whole)) return 0;
  const said = clauseTo(text, whole);
  const batches = !mark.test(said.replace(inSoMany, ""));
  const general = isGeneral(whole, said);
  if (!batches && !general) return 0;
  let total = 0;
  let { end } = whole;
  for (let next = first; next < Math.min(entries.length, first + longestList); next += 1) {
    const part = entries[next] as Kept;
    if (!mayBePart(part, whole)) return 0;
    // 两袋化肥|一袋尿素|一袋二铵: dictated without a stop.
    const told = part.start === end ? text.slice(end, part.end) : clauseTo(text, part);
    end = part.end;
    const ofBatch = batches && part.facts.item === whole.facts.item && opensMark.test(told);
    if (!ofBatch && !(general && isKind(part, whole, told))) return 0;
    total = Math.round((total + (part.facts.quantity ?? 0)) * 1000) / 1000;
    if (total > (whole.facts.quantity ?? 0)) return 0;
    if (total === whole.facts.quantity) return next > first ? next - first + 1 : 0;
  }
  return 0;
}

function mayBePart({ facts, sentence, pooled }: Kept, whole: Kept): boolean {
  if (sentence !== whole.sentence || pooled || facts.missed) return false;
  const like =
    facts.measure === whole.facts.measure ||
    (whole.facts.measure === "project_funds" && facts.measure === "cash");
  const unit = facts.unit === whole.facts.unit || classWords.has(whole.facts.item ?? "");
  const people = facts.households.length === 0 || facts.households.join() === whole.facts.households.join();
  const here = facts.villageId === whole.facts.villageId;
  return like && unit && people && here;
}

const batch =
  "第?[一二三四五六七八九十\\d]+(?:批次?|次|期|组|社|队|轮|班|场|片区?|阶段|小组|村民小组|季度)|[上下]半年|上午|下午|" +
  "元旦|春节|元宵|三八|清明|五一|五四|六一|端午|七一|八一|中秋|国庆|十一|重阳";
const mark = new RegExp(`(?:${batch})(?!精神|讲话)`);
/** 第一批84袋, 1组15户, 春节发放1.2万元 */
const opensMark = new RegExp(
  `^"?(?:${batch})"?(?:各|共)?(?:(?:发放|发|送|给|卖|走访|慰问|培训)[了去出]*|为)?[\\d一二三四五六七八九十百千万两]`,
);
/**
 * 两个书包,|一个给大孙子,|一个给她小孙女; 棉衣3件,|1件给孙子: for whom of the house some of them were; 两袋化肥|一袋是我送的|一袋是村里送的: whose they
 * were.
 */
function dropForOneOfThem(entries: Kept[], at: number, text: string): void {
  const whole = entries[at] as Kept;
  let left = whole.facts.quantity ?? 0;
  // 400元是单位捐的,100元是我捐的: no whole in front of them.
  const isPart = text.charAt(whole.end) === "是";
  for (let part = entries[at + 1]; part !== undefined; part = entries[at + 1]) {
    const { start, end, facts } = part;
    if (facts.item !== whole.facts.item || !mayBePart(part, whole)) return;
    left -= facts.quantity ?? Number.POSITIVE_INFINITY;
    const told = text.slice(start, end + longestReceiver);
    const more = besides.test(clauseTo(text, part)) || /(?:又|再|另外?|还有?)$/.test(text.slice(0, start));
    if (left < 0 || !(forOneOfThem.test(told) || (byOneOfThem.test(told) && !more && !isPart))) return;
    if (added.test(clauseTo(text, part))) return;
    entries.splice(at + 1, 1);
  }
}

const longestReceiver = 8;
/** 送慰问金500元,|我又从自己口袋里掏出100元给了老人 */
const added =
  /^(?:我们?)?(?:又|再|还|另外?|自己|个人)[^,中]{0,8}掏|^(?:我们?)?(?:又|再|还|另外?|个人)从(?:自己|个人|身上)[^,]{0,6}[拿出]/;
const forOneOfThem =
  /^[一二两三四五六七八九十\d]+[\u4e00-\u9fff]{1,2}是?(?:留?给|归)了?(?:[他她]|[大小二三老][儿孙女伴爷奶妈爸]|孙|儿|女|媳|老[人伴])/;

const byOneOfThem =
  /^[一二两三四五六七八九十百千\d]+[\u4e00-\u9fff]{1,2}是[^,。;\d一二两三四五六七八九十]{1,6}的/;

/** 分两批, 先后3次: in how many parts. */
const inSoMany =
  /(?:分|共|先后|前后)(?:为|成)?[一二三四五六七八九十两几\d]+个?(?:批次?|次|期|组|小组|轮|片区?|阶段)/;

const acts =
  "发放|发|送去|送|捐赠|捐|化解|调处|调解|解决|召开|组织|举办|开展|收集|征集|征求|硬化|维修|修建|新建|筹措|筹集|争取|落实|协调|办理|办";
const figure = "(?:约|近)?[\\d.一二三四五六七八九十百千万两]+[余多来]?";

/** Of each measure, the words that tell no kind of it. */
const general: Readonly<Record<string, RegExp>> = {
  visit: ofWords(
    "(?:走访|慰问|看望|入户|访)+(?:农户|群众|困难(?:农户|户|群众|家庭|人员)|(?:帮扶|联系|结对|重点)?(?:户|对象))?",
  ),
  leaflet: ofWords("(?:各类|各种)?(?:宣传)?(?:资料|材料|品)"),
  solved: ofWords("(?:各类)?(?:矛盾|纠纷|矛盾纠纷|问题|困难问题|实事|难题)"),
  // 召开会议3次, 开了3个会
  meeting: new RegExp(`${ofWords("(?:各类)?会议?").source}|开[了过]?${figure}[个次场]会(?:议)?$`),
  training: ofWords("(?:各类)?(?:技术|技能)?培训班?"),
  trainee: ofWords("(?:技术|技能)?培训(?:农户|群众|农民|村民|劳动力|人员)?"),
  outreach: ofWords("(?:政策)?(?:宣讲|宣传)(?:活动)?"),
  suggestion: ofWords("(?:各类)?(?:意见建议|意见|建议)"),
  cash: ofWords("(?:各类)?(?:慰问|救助|补助|帮扶)?(?:金|款|资金)|善款|捐款"),
  project_funds: ofWords("(?:各类|各项|帮扶)?(?:资金|款项)"),
  medical: ofWords("义诊|群众|患者"),
};

function ofWords(words: string): RegExp {
  return new RegExp(`(?:^|${acts}|了|共)(?:${words})(?:了|共)?(?=${figure})`);
}

/** Things that tell no kind, and what their kinds are called. */
const classWords = new Set("物资 慰问品 慰问物资 生活物资 帮扶物资 农资 生活用品 爱心物资".split(" "));
const kindsOf: readonly [RegExp, RegExp][] = [
  [/^化肥$/, /肥|尿素|二铵|磷铵|钾/],
  [/^(?:种子|良种|籽种)$/, /[种籽]子?$/],
  [/^(?:树苗|苗木|果树苗)$/, /苗$/],
  [/^(?:书|图书|书籍|科技图书)$/, /[书类籍典]$/],
  [/^(?:道路|公路|路面)$/, /[道路巷]$/],
  [/^衣物$/, /[衣裤服]$/],
  [new RegExp(`^(?:${[...classWords].join("|")})$`), /^(?!物资)/],
];

/** Told without its kind: 化解矛盾12起. */
function isGeneral({ facts: { measure, item } }: Kept, said: string): boolean {
  if (item !== undefined) return kindsOf.some(([whole]) => whole.test(item));
  return general[measure]?.test(said) ?? false;
}

/** 土地纠纷5起, 宣传单300份, 低保户12户: a kind and its figure, and no act of its own. */
function isKind({ facts }: Kept, whole: Kept, told: string): boolean {
  if (ownAct.test(told)) return false;
  if (whole.facts.item === undefined) return !isGeneral(whole, told) && /^[^\d]{2}/.test(told);
  const ofWhole = kindsOf.find(([all]) => all.test(whole.facts.item ?? ""));
  return facts.item !== whole.facts.item && (ofWhole?.[1].test(facts.item ?? "") ?? false);
}

const ownAct =
  /^(?:又|再|还|另|并|给|为|向)|^(?:走访|慰问|看望|入户(?!宣)|发放|送|捐|化解|调处|调解|解决|召开|举办|开展|收集|争取|落实|协调|办)/;

function takesOpinions({ facts }: Kept): boolean {
  return facts.measure === "suggestion" || facts.measure === "solved";
}

/** 收集意见26条,|基础设施12条,民生6条: what they were about, and no thing that was given. */
function dropOpinions(entries: Kept[], at: number): void {
  const whole = entries[at] as Kept;
  let left = whole.facts.quantity ?? 0;
  while (left > 0) {
    const part = entries[at + 1];
    if (part?.sentence !== whole.sentence || !part.onlyNamed || part.facts.measure !== "goods") return;
    const { quantity, unit } = part.facts;
    if (quantity === null || quantity > left || !/^[条件项]$/.test(unit ?? "")) return;
    left -= quantity;
    entries.splice(at + 1, 1);
  }
}

/** 争取资金80万元,|投入60万元修路: what the money won was spent on; 捐款60万元,|已到账58万元, 总投资320万元,|到位100万元: how much of it has come. */
function dropSpent(entries: Kept[], at: number, text: string): void {
  const whole = entries[at] as Kept;
  if (entries[at + 1]?.sentence !== whole.sentence) return;
  const told = clauseTo(text, whole);
  const spending = won.test(told) ? spent : invested.test(told) ? arrived : null;
  if (spending === null) return;
  let left = whole.facts.quantity ?? 0;
  for (let next = at + 1; next < Math.min(entries.length, at + longestList); next += 1) {
    const part = entries[next] as Kept;
    if (part.sentence !== whole.sentence) return;
    if (part.facts.measure !== whole.facts.measure || !spending.test(clauseTo(text, part))) continue;
    left -= part.facts.quantity ?? 0;
    if (left < 0) return;
    entries.splice(next, 1);
    next -= 1;
  }
}

const won = /争取|筹措|筹集|落实|协调|申请|引进|整合|到位|捐款|募捐|捐资|下拨|拨款|拨付|下达/;
const invested = /投资|投入/;
const arrived = /^(?:已经?|其中|目前|现)*(?:拨付|到账|到位|完成投资)/;
/** 乡政府下拨10万元,|我们投入5万元: our own besides theirs. */
const spent =
  /^(?:[我咱]们(?!(?:已经?|目前|现|先后|共)*投)|已经?|其中|先后|计划|目前|现)*(?:投资|投入|用于|使用|用去?了?(?=[\d一二三四五六七八九十])|花[费了]?|支[付出]|拨付|到账|到位|兑付)/;
