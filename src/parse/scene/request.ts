import { Role } from "../words/roles.ts";
import { has, type Token } from "../words/tokens.ts";
import { textOf } from "./stretch.ts";
import { isOfHousehold, subjectAt } from "./subject.ts";

/** What a host bids his guest do. */
const hosted =
  /^(?:再|多|快|先|赶紧|一起|也|就|都|一定|[进到去]?[他她]?家?[屋家]里?|上炕|[去到](?![他她]?家?[屋家]))*(?:在[^,]{1,5}?(?:再|多|也|就|都)?)?(?:[喝吃坐歇尝留住等]|进[屋来家门]|(?:自己|随便|尽管|随意)(?:[摘拿挑掰倒舀](?:着?吃|点|几个)?(?:了|吧)?$|动手)|去[他她]们?家(?:里|屋[里头]?)?$|[放宽安]心|休息|暖和|烤火|抽烟|拿着|[收留]下|做客|慢走|[常多]来|(?:[提带拿捎装揣背拎扛抱拉驮抬搬推](?:[走回着上]|回[家去]|些|点)?(?:去|来|回去|回来|走)?(?:给[^,]{1,3})?(?:喝|吃|尝尝?|用)?)了?$|把[^,]{1,6}[提带拿捎拎扛](?:走|回来|回去)了?$|[提带拿捎装揣背拎扛抱摘拔掰揪][^,]{1,6}(?:走|回去|回家)(?:$|推)|[提带拿捎装揣摘拔掰揪](?:上|走|点)[一两几半\d][^,给去药肥盐料证卡钱]{1,6}$|(?:少|别再?)(?:来回)?跑|少(?:操心|花钱|来)|(?:来回|顺[便路]|再)?(?:[捎带传](?:个|句|一?声)?(?:话|信|口信|好)|(?:给[^,]{1,6})?问(?:个|声)?好)(?:呢|了|的)?$|(?:代表?|替)?[他她]?们?(?:家|全家)?(?:好好|当面|多多|跟[^,]{1,4}|向[^,]{1,4})?(?:谢谢?|感谢|道(?:个|声)?谢|致谢|转达(?:谢意|感谢))(?!.*(?:办|修|问问|解决))|别(?:再)?(?:麻烦|折腾|操心|担心|挂念|惦记|客气|急着?|走|送|花钱|破费|来))/;

const handedOn = /^(?:转(?:交|送|给)?|捎|带)(?:给[^,]{1,4}|来|去)?的$/;

/** 让我放心, 请我们喝了碗茶, 麻烦我们了: what is asked is no help. */
export function isBidden(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const toUs = has(tokens[at + 1], Role.cadreSelf);
  // 把电饭锅|让给|李平了: gone without, and asked of nobody.
  if (token?.text === "让给" && tokens.slice(0, at).some(({ text }) => text === "把")) return true;
  if (token === undefined || !(toUs || /[我咱俺]们?$/.test(token.text))) return false;
  const rest = tokens.slice(at + (toUs ? 2 : 1));
  if (token.text.startsWith("麻烦") && rest.every((other) => has(other, Role.filler))) return true;
  // 托我|买了|个收音机: seen to by now, and paid for by whoever asked.
  if (token.text.startsWith("托") && rest.some(isFetched)) return true;
  // 其中三百是老同学|托我|转的
  if (token.text.startsWith("托") && handedOn.test(textOf(rest))) return true;
  // 李平|让我|给|陈九斤|捎了一袋洋芋: from the one to the other.
  const other = rest.findIndex((one, place) => has(one, Role.dative) && rest[place + 1]?.mention != null);
  if (other >= 0 && tokens.slice(0, at).some(({ mention }) => mention !== null) && isDoneIn(rest))
    return true;
  // 非|让我|拿走一袋小米, 硬要我带上两瓶蜂蜜
  const presses = pressing.test(`${tokens[at - 1]?.text ?? ""}${token.text}`);
  // 要我|带走|没收
  const asked = textOf(rest).replace(declined, "");
  return hosted.test(asked) || (presses && pressedOn.test(textOf(rest)));
}

const declined = /(?<=.)[没不](?:敢|好意思|肯)?[收要拿接](?:了|他的|她的)?(?:$|[给又]).*$/;
const pressing = /(?:非|硬|死活|执意|一个劲|一再|再三)(?:是|要|得|地|儿)*[让叫要]/;
/** What a host would have his guest take along. */
const pressedOn = /^[提带拿捎装揣背拎扛抱抓收](?!给)/;

/** 捎|了|两盒, 帮着卖了|30斤: done by now, with how much of it. */
function isDoneIn(rest: readonly Token[]): boolean {
  return rest.some((token, place) => {
    const figure = token.text.endsWith("了") ? rest[place + 1] : undefined;
    return (
      (has(token, Role.sell) || (place > 0 && token.text.length <= 3)) &&
      figure?.quantity != null &&
      !/^(?:day|times)$/.test(figure.quantity.unit?.kind ?? "")
    );
  });
}

function isFetched(token: Token): boolean {
  return has(token, Role.fetch) && token.text.endsWith("了");
}

/** 托我买的2袋化肥: what was asked for, told of what was then done. */
export function isErrandRun(tokens: readonly Token[], at: number): boolean {
  const apart = has(tokens[at + 1], Role.cadreSelf);
  if (!apart && !/[我咱俺]们?[给帮]?$/.test(tokens[at]?.text ?? "")) return false;
  // 叫|我们|给化解了: likewise. Not: 想让我们给解决了
  if (
    /^[叫让喊请找]/.test(tokens[at]?.text ?? "") &&
    !tokens.slice(0, at).some((token) => has(token, Role.wish)) &&
    /^(?:给|都|全|当场)*(?:化解|调解|调处|解决|处理|摆平|修|弄|劝)(?:好|开|通|成|下来|妥)?了$/.test(
      textOf(tokens.slice(apart ? at + 2 : at + 1)),
    )
  )
    return true;
  // 让我|给他捎了|两盒药: seen to by now.
  if (isDoneIn(tokens.slice(apart ? at + 2 : at + 1))) return true;
  // 是爱心人士托我转的: by whom what was given was sent.
  if (
    tokens[tokens.length - 1]?.text === "的" &&
    tokens.slice(0, at).some(({ text }) => /^[都全也]?是$/.test(text))
  )
    return true;
  // 托我捎的: what was brought.
  if (
    tokens[tokens.length - 1]?.text === "的" &&
    tokens.slice(at + 1).some((token) => has(token, Role.give) && !has(token, Role.dative))
  )
    return true;
  const of = tokens.findIndex((token, place) => place > at && token.text === "的");
  // 想借咱的打药机: ours, with no verb between.
  if (of - at < (apart ? 3 : 2) || of - at > 4) return false;
  const thing = tokens[of + 1];
  if (thing?.quantity != null || (thing?.word?.goods ?? null) !== null) return true;
  // 托我代卖的核桃
  return thing?.kind === "text" && tokens.slice(at + 1, of).some((token) => has(token, Role.sell));
}

const inquiry = new Set(
  ["问", "打听", "询问", "咨询", "想知道", "想了解", "想打听"].flatMap((said) => [
    said,
    `${said}了`,
    `${said}一下`,
  ]),
);
const unknown =
  /[啥什几]么?时候?|有没有|能不能|是不是|多久|[咋怎]|[^了]没[^有事]|政策|手续|([招收要办给补])不\1/;
const smallTalk =
  /^情况(?:如何|怎么?样)?$|[吃坐喝累忙]|身体|近况|孙|儿|娃|女|家里|孩子|学习|收入|收成|生活|生产|日子|庄稼|地里/;

/**
 * 李平问修桥的事有没有眉目, 她打听低保啥时候评: asked of us by the household.
 * @param said it goes on from what the household says
 */
export function inquires(tokens: readonly Token[], at: number, said = false): boolean {
  const token = tokens[at];
  if (token === undefined || !inquiry.has(token.text)) return false;
  const subject = subjectAt(tokens, at);
  // 他说想当护林员,|问名额还有没有
  if (!(isOfHousehold(subject) || (said && subject === null))) return false;
  const rest = textOf(tokens.slice(at + 1));
  return unknown.test(rest) && !smallTalk.test(rest);
}

/** 走访李平,|问问孩子学习怎么样: small talk of the sender's, and nothing that is asked of us. */
export function isSmallTalk(tokens: readonly Token[], at: number, said: boolean): boolean {
  if (said || !/^问一?[问下]$/.test(tokens[at]?.text ?? "") || subjectAt(tokens, at) !== null) return false;
  const rest = textOf(tokens.slice(at + 1));
  return (
    smallTalk.test(rest) && !/能不能|能否|可不可以|可以|补助|补贴|政策|低保|报销|[啥什几]么?时候/.test(rest)
  );
}

/** 让人给掏掏, 叫村上修修, 给看看: somebody else is to do it. */
const toBeTried =
  /(?:[让叫找请](?:个?人|师傅|谁|[村镇乡局][里上]|单位|上[面头]|你们?|[我咱俺]们?)?(?:来个?人?|去个?人?)?(?:帮(?:着|忙)?|给)?|(?:^|[^拿送发])给|能不能帮?)([\u4e00-\u9fff])(?:一)?\1(?:呗|吧|呢)?$/;
const forCompany = /[坐谈聊唠歇玩走尝歇等]$/;

/** 炕倒烟让人给掏掏: an act said twice over, which the household asks of others; 让我坐坐 is what a host bids. */
export function asksToHaveDone(text: string): boolean {
  const end = text.length - ("呗吧呢".includes(text.charAt(text.length - 1)) ? 2 : 1);
  const twice = text.charAt(end) === text.charAt(end - 1) || text.charAt(end - 1) === "一";
  if (end < 3 || !twice) return false;
  const said = toBeTried.exec(text);
  return said !== null && !forCompany.test(said[1] ?? "");
}

/** 去李平家就是|问问|这个事: by who went there; 到李平家他问问能不能办 is asked of us. */
export function asksThem(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "问问") return false;
  const way = tokens.findLastIndex(
    (token, place) => place < at && (has(token, Role.go) || token.word?.measure?.id === "visit"),
  );
  if (way < 0 || asking.test(textOf(tokens.slice(at)))) return false;
  // 去|他家, 去|李平家: where.
  let from = way + 1;
  if (tokens[from]?.mention != null || has(tokens[from], Role.ownPlace)) from += 1;
  return tokens
    .slice(from, at)
    .every(
      (token) => has(token, Role.home) || has(token, Role.filler) || /^坐|[里上所局院]$/.test(token.text),
    );
}

const asking = /能不能|可不可以|有没有|行不行|[咋怎]么?[办报]/;

/** 她说水管好像|漏了: of what is their own they only do not say it for sure. */
export function isHedge({ text }: Token): boolean {
  return /^(?:好像|似乎|可能|估计|也许|大概是)$/.test(text);
}
