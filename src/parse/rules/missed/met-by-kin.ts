// Somebody of the house was met, or the one called for after all, told straight behind the word for nobody.

/** 没在|是他媳妇收的: somebody of theirs was there. */
export const takenByKin =
  /^[,;]?(?:都?是|由|让)?(?:[他她]家?的?)?(?:老[婆公伴汉]|爱人|媳妇|儿媳妇?|儿子|女儿|姑娘|[妈爸娘爹]|父亲|母亲|孙[子女]|丈夫|妻子)(?:代?[收签领接](?:下|到|走|过)?(?:[了的,;。\n]|字|$)|拿[了的])/;

const kinOf =
  "(?:老(?:[婆公伴]|汉)(?!公)|爱人|媳妇|儿媳妇?|儿子|女儿|闺女|父亲|母亲|老?[妈爸爹娘]|婆娘|婆姨|孙[子女]|丈夫|妻子?|家[属人])";
const whoseKin = `(?:(?:户主|[他她])家?的?|其)?${kinOf}(?!的)`;
const met = `(?:[见碰遇][到着了上]了?)(?:了)?${whoseKin}`;
const talkedWith = `[与和同跟由]${whoseKin}[^,;。\\n]{0,3}(?:交谈|谈|聊|说|交流|沟通|拉|接待|签|代|陪同)(?!着)`;
/** 户主不在,|见到其老伴; 本人不在,|与其妻子交谈; 不在家,|其母在家. Not: 见到邻居, 与其妻子通了电话 */
const metKin = new RegExp(
  `^家?里?[,;]?(?:但是?|就|只|仅|后来?)?(?:${met}|${talkedWith}|其(?:${kinOf}|[父母])(?:正|都)?在(?:家|屋))(?!.{0,6}(?:电话|视频|微信|语音|外|没|不|邻居))`,
);

/** 不在家|他媳妇开的门, |他妈招呼我坐了坐, |他媳妇把我让进屋, |我跟他媳妇聊了会儿. Not: 他媳妇开门面, 我跟他媳妇通了电话 */
const letIn =
  /^[,;]?(?:但是?|就|还好|是)?(?:[他她]|家里)的?(?:老[婆公伴汉]|爱人|儿?媳妇|儿子|女儿|姑娘|闺女|[妈爸娘爹]|父亲|母亲|孙[子女]|丈夫|妻子|婆婆|公公|奶奶|爷爷)(?:给我)?(?:(?:来)?开的?了?门(?=$|[,;。\n让请叫我])|接待的?了?我|(?:招呼|请|让|叫|喊)我们?(?:进|坐|到屋)|把我们?(?:让|请|迎)(?:进|到))(?![^,。]{0,6}(?:电话|视频|微信))/;
const talkedWithKin = new RegExp(
  `^[,;]?我们?(?:就|便|只好)?[与和同跟]${whoseKin}(?:坐着|好好)?[聊谈唠说](?:了|起)(?![^,;。\\n]{0,6}(?:电话|视频|微信))`,
);

/** 我跟他媳妇聊了,|是微信上聊的: nobody was met. Not: 我跟他媳妇聊了,又给他打了电话 */
const byCallOnly =
  /^[^;。\n]*?[聊谈唠说见][^;。\n]*?,(?:都?是)?(?:在|用|通过)?(?:电话|视频|微信|语音)(?:上|里|中)?(?:[聊说讲谈唠见]了?的|$|[;。\n])/;

/** 喊了几声没有人回应,|原来老人耳背,正坐在木凳上择菜: there all the time. Not: 原来老人下地了, 原来老人住院了 */
const thereAfterAll =
  /^(?:回?应|答应|开门)?,(?:原来|其实|走近一看|进去一看)(?:是)?[^,。;\n]{0,5}(?:耳背|耳聋|耳朵(?:背|聋|不好)|听不[见到清]|没听[见到清]|睡着|在(?:院子?|屋|后院|里屋|灶房|厨房)里?)[^。;\n外去]{0,24}(?=[。;,\n]|$)/;

/** Somebody of theirs was met instead, or who was called for. */
export function isMetByKin(after: string): boolean {
  if (byCallOnly.test(after)) return false;
  if (thereAfterAll.test(after)) return true;
  return metKin.test(after) || letIn.test(after) || talkedWithKin.test(after);
}
