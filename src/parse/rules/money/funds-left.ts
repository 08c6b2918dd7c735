import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBefore } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";
import { sentenceSoFar } from "../../text/sentence.ts";

/**
 * 到位资金60万元,|已使用45万元,|结余15万元; 到位资金30万元,|未到位20万元; 总投资80万元,|申请上级资金50万元: what became of funds and what is to come,
 * and no more of them. Not: 结余资金5万元用于修路
 */
export function isLeftOfFunds(segment: Segment, scene: Scene): boolean {
  if (left.isIn(segment)) return !/用[于来]|投入/.test(segment.text);
  if (!spent.isIn(segment) || !tellsFunds(scene)) return false;
  return !segment.text.includes("申请") || before(segment, scene).includes("总投资");
}

/**
 * 投入帮扶资金35万元,其中产业15万元,|慰问8万元: what some of them are for, and no call on anybody; 争取资金26万元,|用于饮水工程10万元、产业路8万元: of
 * those won. Not: 投入资金35万元,|慰问金8万元; 用于修路,|又争取饮水资金10万元
 */
export function isPurposeOfFunds(segment: Segment, scene: Scene): boolean {
  if (usedFor.isIn(scene.source) && isUseOfFunds(segment, scene)) return true;
  if (!purpose.isIn(segment) || !tellsFunds(scene) || !putInto.test(before(segment, scene))) return false;
  const { bareVisit } = scene;
  if (bareVisit?.tokens.every((token) => segment.tokens.includes(token))) scene.bareVisit = null;
  return true;
}

function isUseOfFunds(segment: Segment, scene: Scene): boolean {
  if (segment.named.named.length > 0 || besides.test(segment.text)) return false;
  const last = scene.entries.list.at(-1);
  if (opensUse.test(segment.text))
    return !handedOut.test(segment.text) && (last?.facts.measure === "project_funds" || tellsFunds(scene));
  return bareUse.test(segment.text) && tellsFunds(scene) && listsUses.test(before(segment, scene));
}

function tellsFunds({ entries, sentence }: Scene): boolean {
  return entries
    .recent()
    .some((told) => told.sentence === sentence && told.facts.measure === "project_funds");
}

/** What its sentence says before it. */
function before({ tokens }: Segment, { source }: Scene): string {
  return sentenceSoFar(textBefore(tokens, source, 60));
}

const usedFor = new Sign("用", /用于|用作|用在/);
const opensUse = /^(?:主要|全部|分别|其中)*(?:用于|用作|用在)/;
/** 用于慰问金3万元 is handed to somebody. */
const handedOut = /慰问|救助|发放/;
/** 用于|产业路8万元,|饮水工程10万元. Not behind a call: 用于修路,走访20户,|每户500元 */
const listsUses =
  /[,(](?:主要|全部|分别|其中)*(?:用于|用作|用在)(?![^;。]*(?:访|慰问|救助|\d[户人名]))[^;。争协落筹引投捐另又还再给送]*$/;
/** |饮水工程|10万元: a purpose and its figure, and nothing done. Not: 办理贷款3万元, 红包2000元, 每户500元, 单位出资2万元 */
const bareUse =
  /^[,、和(]?(?![^,]*(?:贷款|现金|红包|补[助贴]|慰问|救助|价值|折合|出资|金\d|[每各][户人家]|[购买卖销发]))[^,\d元]{2,8}[\d一二两三四五六七八九十.]+[万千]?元[,)]?$/;
const besides = /争取|协调|落实|筹[措集]|引进|投[入资]|捐|另|又|还|再|给|送/;

const left = new Sign(
  "余未缺差",
  /^,?(?:(?:项目|帮扶|现有|目前)?资金)?(?:还|尚|目前)?(?:[结节]余|未到[位账]|未拨付|未支付|缺口|尚缺|还差)了?(?:资金)?(?:约|为|有)?[\d一二两三四五六七八九十]/,
);

const spent = new Sign(
  "用付出花申",
  /^,?(?:目前|现|已经|已|实际|其中){0,3}(?:使用|支付(?:工程款)?|支出|用去|花费|花去|申请(?:上级|财政|专项)?资金)了?约?[\d一二两三四五六七八九十]/,
);

const purpose = new Sign(
  "慰产础培教",
  /^,?(?:其中)?(?:走访)?(?:慰问|产业|基础设施|培训|教育)(?:发展|帮扶|建设|活动)?[\d一二两三四五六七八九十.]+万?元$/,
);

const putInto = /(?:投入|协调|争取|落实|筹集)[^,;]{0,8}资金\d/;
