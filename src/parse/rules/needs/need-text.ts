import type { Scene } from "../../scene/scene.ts";
import { type Normalized, quote } from "../../text/normalize.ts";

/** The words a need is told with: without how it was found or whom it was told, and with the part it befell. */
export function quoteNeed(source: Normalized, start: number, end: number): ReturnType<typeof quote> {
  const { text } = source;
  const front = text.slice(start, Math.min(end, start + longestFront));
  const found = foundOut.exec(front)?.[0].length ?? 0;
  if (/^[比例譬]如/.test(front))
    return quote(
      source,
      start - (inFront.exec(text.slice(Math.max(0, start - longestInFront), start))?.[1]?.length ?? 0),
      end,
    );
  const whom = asked.test(text.slice(Math.max(0, start - 2), start))
    ? (ofUs.exec(front)?.[0].length ?? 0)
    : (cameOfIt.exec(front)?.[0].length ?? 0);
  const said = cameToUs.test(text.slice(Math.max(0, start - 3), start))
    ? (toldUs.exec(front)?.[0].length ?? 0)
    : 0;
  // 悄悄问我|,低保能不能退了
  const stop = /^[,;:]+/.exec(front.slice(Math.max(found, said, whom)))?.[0].length ?? 0;
  const from = start + Math.max(found, said, whom) + stop;
  const part = corner.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  const tail = text.slice(Math.max(from, end - longestHearing), end);
  const heard = ((found > 0 && whenFound.exec(tail)) || uponHearing.exec(tail))?.[0].length ?? 0;
  return quote(source, from < end ? from : start, end + part - heard);
}

const longestFront = 16;

/** 走访陈九斤|时发现屋顶漏雨, |得知刘军家缺化肥, 李平说:|“我家缺化肥. Not: 发现屋顶漏雨, 走访中了解到他缺化肥 */
const foundOut =
  /^(?:"|的?时候?(?:[我咱]们?)?[才又还]?(?:得知|获悉|了解到|发现|看[到见])了?|当?(?:[我咱]们?)?[才又]?(?:得知|获悉|了解到)了?|当[我咱]们?知道了?)/;

/** 李平找到|我说房子漏雨, 李平拉住|我说没钱看病. Not: 我说房子漏雨 */
const cameToUs = /(?:找[到了上]?|拉住|叫住|喊住|拦住)$/;
const toldUs = /^[我咱]们?(?:说|讲|反[映应])(?:道|是)?[,:]?/;

/** 李平问|我鸡蛋能不能帮着卖. Not: 问我们能不能修房, 问我能不能修房 */
const asked = /问了?$/;
const ofUs = /^我(?![们能可有是要怎咋什啥])/;

/** 大雨不断,|导致李平家后墙倒塌 */
const cameOfIt = /^(?:导致|致使|造成)了?(?=[^,的]{3})/;

/** 用电存在安全隐患,|比如电线老化 */
const inFront = /(?:^|[,。;\n])([^,。;\n]{2,20},)$/;
const longestInFront = 22;

/** 得知李平缺钱|后, 当我知道李平缺钱|时 */
const whenFound = /(?:(?:之|以)?(?<![今背最先])后|的?时候?)$/;

/** 一天没吃饭了|,接到反映后: when we heard of it. */
const uponHearing =
  /,(?:[我咱]们?)?(?:得知|获悉|[接收]到|了解)(?:到)?(?:反[映应]|电话|消息|情况|求助|报告)?(?:之|以)?后$/;
const longestHearing = 12;

/** 院墙塌了|一角: read as money, and none. */
const corner = /^一个?角(?=[,。;!\n]|$)/;

/** |担心|他晕车: the sender's own, of the way there. Not: 担心他儿子没工作 */
export function isWorryOnTheWay({ source }: Scene, start: number): boolean {
  return ourWorry.test(source.text.slice(Math.max(0, start - 2), start + 20));
}

const ourWorry =
  /担心[他她]们?(?:会|又|再|路上|半路)*(?:晕车|摔|跌|走丢|迷路|累[着倒]|冻着|着凉|淋)|担心(?:车速?(?:过|太)[快颠],?)?(?:老人(?:家|们)?|老两口|孩子们?)(?:会|路上)?(?:晕车|累着)/;
