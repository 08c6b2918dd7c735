import { Grounds } from "../scene/grounds.ts";
import { Requirement } from "../scene/requirement.ts";
import type { Stretch } from "../scene/stretch.ts";
import { Role } from "../words/roles.ts";

const whose = "(?:[他她]们?家?|人家|老[人汉太婆爷][家太]?|家里)";
const family =
  "(?:儿子|女儿|闺女|姑娘|女婿|儿媳妇?|媳妇|外孙女?|孙子|孙女|[侄外]甥?女?儿?|妹妹?|弟弟?|哥哥?|姐姐?|亲家[母公]?|亲戚|堂哥|表[哥弟姐妹]|兄弟|老伴|娃娃?们?|孩子们|[儿子]女们?)";

/** 种子他自己留了60斤, 他自己在院里装了四个摄像头: by and for themselves. Not: 他自己给我送了 */
const byThemselves = new RegExp(
  `^[^,我咱帮给]{0,6}${whose}自己(?!.*[给帮送捐])(?:在[^,]{1,5})?(?:又|还|都|也|就|早|已经)*(?:留|装|买|种|喂|存|囤|备|修|盖|砌|搭|养|打|攒|酿|腌|做|织|挖|栽|换|安)(?:[了着的有下起]|好了)`,
);

/** 他早就有一张, 连心卡他家已经有了: what they have. */
const hasByNow = new RegExp(
  `^[^,我咱给送]{0,6}${whose}(?:早就?|已经|本来就?|原来就?|原先就|都)+有(?:了|[一两几\\d])`,
);

/** 化肥涨到一袋160元, 猪价跌到一斤七块: what it costs by now. */
const costsByNow =
  /[涨跌降](?:到|至|成|价到)了?(?:每|一)?[袋斤吨桶个头只亩箱瓶车方棵株包公]?斤?[\d一二两三四五六七八九十百]/;

/** 他坐的轮椅是残联所配: who provided it. */
const providedBy = /是[^,我咱]{1,10}所(?:配|发|赠|捐|送|给|建|装|修)的?$/;

/** 他亲家母送了他们一篮鸡蛋, 亲戚捐给他家的旧电视, 娃们一人给他寄了1000元: one of the family to them. Not: 送了他亲家母一篮鸡蛋 */
const fromFamily = new RegExp(
  `^(?:[他她]们?家?的?)?${family}(?:一人|都|也|还|又)*(?:(?:捐|送|借|买|寄|拿|带)(?:了|给|来|过)*${whose}|给${whose}(?:寄|汇|捎|转|打|送|买)了)`,
);

/** 李平的女儿回来给了他一件棉衣, 女儿给李平老两口1000元, 老二回家时还给了二老1000元: likewise, whoever's child it is. Not: 给了李平的女儿一件棉衣 */
const childGave = new RegExp(
  `^[^,我咱帮送为给替向访望慰探到去来]{0,8}?(?:${family}|老[大二三四五]|[大小][儿女]子?)(?:们)?(?:(?:上次|过年|去年|昨天|今年|前天|过节|春节)?(?:回[来家]?(?:时|后|过年)?)?)(?:还|又|也|就)*给了?(?:${whose}|二老|爸妈?|妈|父母|[^,我咱]{2,4}(?:老两口|夫妇|夫妻))(?:买|寄|留)?[了下]?[\\d一二两三四五六七八九十]`,
);

/** 他兄弟帮着铺的地膜: by one of the family, as is told of which. */
const familyWorked = new RegExp(
  `^(?:是)?(?:[他她]们?家?的?)?${family}(?:一起|回来)?(?:帮[着忙]?|给|替)(?:[他她])?[^,我]{1,3}的(?!时候)`,
);

/** 村医早给他量过血压, 以前志愿者来替他打扫过, 来替他打扫过屋子: by others, at another time. Not: 我们来给他量过血压 */
const onceByOthers =
  /^(?:早先|以前|从前|早年|先前|前些年|过去|之前)?(?:有)?(?:[村乡镇县][里上]?的?)?(?:村医|大夫|医生|医院|卫生院|志愿者|邻居|隔壁|合作社)[^,我咱]{0,4}?(?:早|以前|之前|从前|先前|[上前]回|去年|经常|常|每[周月年天]|定期)[^,我咱]*(?:过|[给替帮来])|^来[给替帮][他她][^,我咱量诊看]*过(?!来|去)/;

/** 想帮他劈柴, 想给他挑水: what we had in mind. Not: 想给他儿子找个活, 他想帮她种地 */
const meantToHelp =
  /^(?:本来|原本|还|也)?想(?:帮|替|给)[他她](?!们?家|儿|女|孙|爹|妈|娘|老|媳|婆|兄|弟|妹|娃|小|大|申|办|找|争|问|解|联)[^,]{1,5}$/;

/** 连心卡印的不够, 资料发完了: of what we hand out. */
const ourPapers =
  /^(?:这次|今天|带的?|我们的?)?(?:连心卡|联系卡|便民卡|宣传[单册资]料?|资料|明白卡|手册)(?:印|带|拿|剩)?(?:的|得)?(?:[都也太]?不够|没了|没带够?|少了|用完|没印)/;

/** 驻村第二年了, 这是驻村的第3个年头: since when, and no day of it. Not: 驻村第3天 */
const yearOfStay =
  /^(?:这|今年|已经?|也)*是?(?:我们?)?驻村的?第[\d一二两三四五六七八九十]+(?:年|个?年头)了?$/;

/** 她上个月|参加了免费体检, 每季度体检一次: had or to be had elsewhere. Not: 组织她参加体检 */
const examinedElsewhere =
  /^(?:[他她]们?家?|老[人汉太]太?)(?:上个?[月周]|去年|前年|[上去]半年|年初)参加了?(?:免费|[村镇乡县])?[^,我]{0,4}体检$|^每(?:个?季度?|半年|年|个?月)(?:免费)?体检[一1两2]次$/;

/** 刘军上次体检查出胆结石, 李平在县医院体检过了, 李桂花体检时发现血糖高: found on him elsewhere. Not: 带李平体检查出高血压, 体检发现李平血压高, 上门体检,李平体检查出血糖高 */
const foundElsewhere =
  /^(?![^,]{0,12}今天)[^,给带陪为帮替送请组让叫义诊]{1,14}?体检(?:时|中|后|的时候)?(?:就|都|还|也)?(?:(?:检?查|测)出|发现|查到)|^[^,给带陪为帮替送请组让叫义诊]{1,8}?(?:在[^,我]{1,6}(?:医院|卫生院|镇上|县里|城里)|上[次回]|上个?[月周]|[去前]年|年初|前几天|前段时间|以前|早就|自己)[^,]{0,4}体检过/;

const longestClause = 40;
const examinedByUs = /义诊|体检|上门|组织|[村医]医|医[生护]|量血压/;

function wasExamined({ tokens, roles, text }: Stretch, source: string): boolean {
  const [first] = tokens;
  if (first?.mention == null || roles.has(Role.cadreSelf) || !foundElsewhere.test(text)) return false;
  return !examinedByUs.test(source.slice(Math.max(0, first.start - longestClause), first.start));
}

/** 新修了一个猪圈, 新盖了两间砖房: of a home. Not: 新建了一个公厕 */
const ofTheirHome =
  /^(?:还|又|也)?新?[修建盖砌]了[一二两三]?[个间座栋排](?:[猪牛羊鸡鸭]|圈|厨房|灶房|偏房|砖房|瓦房|楼房|新房)[\u4e00-\u9fff]{0,2}$/;

/** 女主人|正和儿媳妇一块洗衣服: what they were at. Not: 他正和我们一起收玉米 */
const atTheirWork = new RegExp(
  `^(?:[女男]?主人|两口子|一家人|${whose}|${family}|婆婆|公公|大[妈娘爷叔婶])正(?:在|和|跟|与|忙)[^,帮给]*$`,
);

/** 敲定了需帮建的七件实事, 商定了今年要办的5件实事: still to be done. */
const agreedOn =
  /^[^,]{0,6}(?:敲定|商定|议定|确定|定下|选定)了?[^,了]{0,8}(?:[需要拟待应将]|准备)[^,]*的[^,]*(?:事|项目|问题)$/;

/** 政府给他每月80元的残疾补助: drawn month by month, and nobody's gift. */
const drawnMonthly =
  /(?:政府|国家|民政局?|残联|财政)[^,我]{0,3}(?:每[月年季][^,我]{0,3}给|给[^,我]{0,5}每[月年季])[^,]*(?:补[助贴]|津贴|低保|养老)/;

/** 可以享受慢病送药: what they are entitled to. */
const entitledTo = /(?:可以?|能够?)享受[^,了给我]{0,8}[送免补]/;

/** 还栽种的水稻田只有15亩: what grows there. */
const onlyGrown =
  /(?:[栽播]种|种植|[栽种])的[^,]{1,8}(?:只|仅|还|就|才)(?:有|剩)[^,]{0,2}[\d一二两三四五六七八九十百]/;

/** 李平身上穿的棉衣是我去年送的, 墙上贴着我送的对联: seen on them or there, and given before. Not: 门上贴的是我今天送的对联, 给李平穿的衣服是我买的 */
const ofOursThere =
  /[穿戴盖铺用贴挂摆]着?的[^,今]{1,6}?(?:还|都|就|正)*是(?:[我咱]|单位)[^,今刚]*[送给买带发捐](?:去|来)?的$|[穿戴盖铺用贴挂摆]着(?:[我咱]|单位)[^,今刚]{0,6}[送给买带发捐](?:去|来)?的[^,\d一二两三]{1,6}$/;

/** 李平|用2000元补助买了3只羊, 李平家|的猪是年初用1000元补助买的: what they laid out. Not: 给李平用2000元补助买了羊, 李平用我们给的2000元, 李平家拿米1袋、现金200元 */
const laidOut =
  /^(?:家)?(?:的?[^,我咱给送帮用]{1,4}(?:都|也)?是)?(?:[年月][初底]|去年|今年|[上下]半年|自己|也|就|还|已经?)*(?:[用靠]着?|拿(?!到|了|过|走|出)(?=[^,]{0,24}(?:买|入股|建|盖|修|存|交[给到学]|给(?:他|她|自己|儿|女|孙))))[^,我咱送帮替]{0,12}?[\d一二两三四五六七八九十][\d.一二三四五六七八九十百千万]{0,7}[元块]/;

function hasLaidOut({ tokens, roles, text }: Stretch): boolean {
  const [first] = tokens;
  if (first?.mention == null || roles.has(Role.cadreSelf)) return false;
  return laidOut.test(text.slice(first.text.length));
}

/** 他把刚领的800元救助金买了药, 她把民政发的800元存了折子: what became of money that was theirs by then. Not: 他把500元收下了, 他把我给的500元存了 */
const disposedOf = new RegExp(
  `^${whose}(?:也|就|都|又|已经?)*[把将][^,我咱俺送]{0,16}[\\d一二两三四五六七八九十百千万](?:元|块)[^,我咱俺送给]{0,8}(?:存|花|取|还|交|买)了?[^,给]*$`,
);

/** What the pattern tells, with nobody of ours named in it. */
export const ofOthers = (pattern: RegExp) => (stretch: Stretch) =>
  !stretch.roles.has(Role.cadreSelf) && pattern.test(stretch.text);
/** 女儿给李平|1000元 */
const childGaveNamed = new RegExp(
  `^${family}(?:还|又|也|就)*给了?[^,我咱儿女孙\\d]{2,4}[\\d一二两三四五六七八九十]`,
);
const ofKin = ofOthers(
  new RegExp([fromFamily, childGave, childGaveNamed].map(({ source }) => source).join("|")),
);
const workOfKin = ofOthers(familyWorked);

/** What theirs, their family and others did for themselves or for them, and what was only meant or is no matter of theirs. */
export const ofTheirs = new Grounds<Stretch>(
  [
    new Requirement({ oneOf: "穿戴盖铺用贴挂摆" }),
    ({ text }) => !/^(?:[我咱]们?)?[给为帮]/.test(text) && ofOursThere.test(text),
  ],
  [new Requirement({ oneOf: "把将" }), ofOthers(disposedOf)],
  [new Requirement({ oneOf: "自" }), (stretch) => byThemselves.test(stretch.text)],
  [new Requirement({ oneOf: "有" }), ofOthers(hasByNow)],
  [new Requirement({ oneOf: "驻" }), (stretch) => yearOfStay.test(stretch.text)],
  [new Requirement({ measure: "medical" }), ofOthers(examinedElsewhere)],
  [new Requirement({ oneOf: "涨跌降" }), (stretch) => costsByNow.test(stretch.text)],
  [new Requirement({ oneOf: "所" }), ofOthers(providedBy)],
  [
    new Requirement({ oneOf: "亲女儿孙侄甥妹弟哥姐媳伴娃孩老" }),
    (stretch) => ofKin(stretch) || workOfKin(stretch),
  ],
  [new Requirement({ oneOf: "过常每定" }), ofOthers(onceByOthers)],
  [new Requirement({ oneOf: "想" }), ofOthers(meantToHelp)],
  [new Requirement({ oneOf: "正" }), ofOthers(atTheirWork)],
  [new Requirement({ oneOf: "定" }), ({ text }) => agreedOn.test(text)],
  [new Requirement({ oneOf: "享" }), ofOthers(entitledTo)],
  [new Requirement({ oneOf: "栽种" }), ofOthers(onlyGrown)],
  [new Requirement({ oneOf: "卡料册" }), (stretch) => ourPapers.test(stretch.text)],
);

/** 新建了一间洗澡间, 去年盖了两间柴房: what a home has, when told behind how it is with them. */
const builtAtHome =
  /^(?:[他她]们?家?)?(?:今年|去年|前年|最近|前几年|刚|才|还|又|也)*新?[修建盖砌搭]了?(?:[\d一二两三]{1,2})?[个间座栋排道堵处]?新?(?:[洗冲]澡间|卫生间|洗手间|浴室|淋浴间|[旱水]?厕所?|灶台|柴房|杂物间|储[藏物][室间]|车库|院墙|围墙|门楼|客厅|卧室|凉棚|仓房|粮仓|[猪牛羊鸡鸭][圈舍棚]|厨房|灶房|偏房|[砖瓦平]房)$/;

/** 土地很少,| 家里养了三头猪,| 房子挺宽敞,|: how it is with them, and nobody's doing for them. */
const describesHome =
  /[,。;\n](?![^,。;\n]*(?:[我咱俺]|走访|看望|慰问|工作队|天气|天[很太挺冷热]|太阳|[雨雪风]|活|路|大家|时间|单位|村|学校|广场|政府|组织|协调|投|筹|争取|[给为帮送替到去来修建]))[^,。;\n]{0,8}(?:[很较挺太蛮]|不[多大好错宽]|[养种住喂]了?|有[^,。;\n]|[少多大小好差窄宽旧新]$|摆着|晒着|堆着|收拾得)[^,。;\n]{0,8}[,;]$/;

/** 帮助李平发展养殖, 村里投资10万元, 为李平家危房改造: ours, and what is built next as well. Not: 他自己投资5万元 */
const helpedBuild =
  /(?:^|[,。;\n])(?![^,。;\n]{0,6}(?:[他她]|自己|自家|家里|老人)[^,。;\n]{0,4}(?:投资|出资|筹资|筹集))[^,。;\n]*(?:帮(?!扶户|扶对象|扶人|扶措施|扶干部|着)|(?<![他她你们])扶持|出资|投资|筹资|筹集|拨付|争取|协调|[为给替][^,。;\n]{1,8}(?:改造|修|建|盖|翻))[^,。;\n]*[,。;\n]$/;

/** 走访李平,房顶上晒着包谷,|新修了一个猪圈; 土地很少,|新建了一间洗澡间: told of their home, with nobody in front who helped to build it. */
function isBuiltAtHome({ text, tokens }: Stretch, source: string): boolean {
  const start = tokens[0]?.start ?? 0;
  const before = source.slice(Math.max(0, start - longestClause), start);
  if (!ofTheirHome.test(text) && !(builtAtHome.test(text) && describesHome.test(before))) return false;
  return start > 0 && !helpedBuild.test(before);
}

/** 政府每月给刘军的补助|我送去,300元: handed over by us. */
const handedByUs = /^,?[我咱]们?(?:今天|昨天|[上下]午|已经?|都|也|帮[他她]|给[他她])*[送带][去到来给]/;

/** 李平家收谷子300斤,|栽核桃树50棵; 李平媳妇开小卖铺,|栽花椒树20棵: the next of what is theirs. Not: 帮李平家收谷子300斤,|栽核桃树50棵, 李平家养羊5只,|我们栽了树 */
function isNextOfTheirs({ text, tokens }: Stretch, source: string): boolean {
  const start = tokens[0]?.start ?? 0;
  if (!/^[栽种打挖](?![了好完着])[^,给帮为]{1,8}[\d一二两三四五六七八九十百]/.test(text)) return false;
  // 刘军家喂猪2头,|挖水窖1口|是我们帮的
  if (/^[是由有]?[我咱俺]/.test(source.slice(tokens.at(-1)?.end ?? 0))) return false;
  return theirsBefore.test(source.slice(Math.max(0, start - longestClause), start));
}

const theirsBefore =
  /(?:^|[,。;\n])[^,。;\n给帮为替到去来看访问慰在我咱]{0,6}(?:家|媳妇|老两口|两口子|夫妇|夫妻|[他她]|老伴)(?:今年|去年)?(?:(?:收|喂)[^,。;\n了给帮]{1,5}[\d一二两三四五六七八九十百][\d一二两三四五六七八九十百余多.]{0,5}[斤公吨头只匹袋]斤?|开[^,。;\n了给帮]{0,3}(?:小卖[铺部]|商店|超市|饭[店馆]|面馆|理发店|农家乐|磨坊|药店)),$/;

/** 政府给他每月80元的残疾补助: drawn, and not what we handed over. */
function isDrawn({ text, tokens, hasFigure }: Stretch, source: string): boolean {
  if (!drawnMonthly.test(text)) return false;
  const end = tokens.at(-1)?.end ?? 0;
  return hasFigure || !handedByUs.test(source.slice(end, end + longestClause));
}

/** 今年村里除了正常的补助,|还多分给他一份年货: of what is the village's. Not: 给李平送了2袋化肥,又多分给他1袋 */
function isSharedOut({ text, tokens }: Stretch, source: string): boolean {
  if (!/^(?:还|又)多分(?:给|了)[他她]/.test(text)) return false;
  const start = tokens[0]?.start ?? 0;
  return villageShares.test(source.slice(Math.max(0, start - longestClause), start));
}

const villageShares =
  /(?:^|[,。;\n])(?:今年|去年|年底)?(?:村(?:[里上]|集体)|[镇乡队社组][里上]|合作社|集体)[^,。;\n我]{0,12},$/;

/** What is theirs by what stands around it in the message. */
export const theirsAround = new Grounds<Stretch, [source: string]>(
  [new Requirement({ oneOf: "用拿靠" }), hasLaidOut],
  [new Requirement({ oneOf: "分" }), isSharedOut],
  [new Requirement({ oneOf: "检" }), wasExamined],
  [
    new Requirement({ oneOf: "圈房舍间室厕台库墙楼厅棚仓" }),
    (stretch, source) => !stretch.roles.has(Role.cadreSelf) && isBuiltAtHome(stretch, source),
  ],
  [
    new Requirement({ oneOf: "栽种打挖" }),
    (stretch, source) => !stretch.roles.has(Role.cadreSelf) && isNextOfTheirs(stretch, source),
  ],
  [
    new Requirement({ oneOf: "每" }),
    (stretch, source) => !stretch.roles.has(Role.cadreSelf) && isDrawn(stretch, source),
  ],
);
