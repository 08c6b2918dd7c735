import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { textBehind } from "../../scene/stretch.ts";
import { Sign } from "../../text/characters.ts";

const tells = "(?:反[映应]|说|讲|表示|告诉我?|提到)(?:了|说|过)?";
/** Nothing amiss, refused, asked or hoped for in it. */
const matter = "(?:低保|[^,没未不无想要希望盼等请让能难缺坏漏断停差少贵低太但却可才只刚又还问题])";
const done =
  "(?:通(?:水|电|网|车|气|上)?|亮|(?:修|装|办|弄|建|盖|换|接|处理|解决|安装|维修|修缮)(?:好|通|成|妥|完|上)?(?:完毕|完成)?|办(?:下来|理完毕)|到账|到位|发(?:下来|到手里?)|批(?:下来|了)|落实(?:到位)?|解决|恢复(?:正常)?|完工|竣工|用上|住上|喝上|找到(?:工作|活))";
const well =
  "(?:一切(?:都)?(?:好|正常|顺利)|(?:过得|长得|恢复得|养得|住得)(?:很|挺|都|还)?(?:不错|好|可以)|(?:很|挺|都|还|都挺|都很|一切)(?:好|正常|不错|顺利)(?:的|着)?|好着|(?:暂时?|目前|现在|也|都)*(?:[没无]有?|没(?:啥|什么|有什么))(?:大的?|其他)?(?:困难|问题|诉求|需求|需要|难处))";

/**
 * 反映水已经通了, 说低保办下来了, 反映上次的问题已经解决, 反映一切都好: how well it stands, and nothing raised.
 * Not: 反映水还没通, 反映水已经停了, 反映水通了但水压低, 反映水修好了又坏, 想把水接通
 */
const toldAsWell = new Sign(
  "反说讲示诉到",
  new RegExp(
    `^[^,没未不想要希盼]{0,8}?${tells}(?:${matter}{0,8}?(?:(?:上次|之前|前面)?[^,没未不无想要希望盼]{0,6}的问题)?(?:已经?|都|也|现在|终于|总算|全部?)*${done}了?|${matter}{0,8}?${well}(?:了|的|呢)?)$`,
  ),
);
/** 已 or 了 says that it has come about: 反映修路, 反映通水 is a matter. */
const comeAbout = /已|了$|完毕|完成|到账|到位|下来|好|错|常|利|[没无]|着$|可以$/;

/** |反映生活|没困难. Not: 反映药费高,没有困难 */
const tellsOf = new Sign(
  "反",
  /^[^,没未不想要希盼]{0,8}?反[映应](?:了|说|过)?(?:生活|日子|家[里中庭]|目前|现在|近期|吃[住穿水喝]|用[水电]|饮水|住房|身体|上学|看病|就医|收入|生产|一切|情况|各?方面|孩子|老人|基本|暂时?|上|都|也|还|挺|好|行|可以|不错|稳定|正常|顺利){0,5}$/,
);
const none =
  /^(?:(?:暂时?|目前|现在|也|都|,)*(?:[没无]有?|没(?:啥|什么|有什么))(?:大的?|其他|什么)?(?:困难|问题|诉求|需求|需要|难处))+(?:了|的)?(?:$|[,。;\n])/;
/** 反映腿疼,|没其他困难: but for this. */
const otherwise = /其他|其它|别的/;
/** 反映房子盖好了,|没钱装修; 反映路灯亮了,|影响睡觉: the rest of it tells what is amiss. */
const amiss = /[没未不无想要希盼缺坏漏断停差又但却吵扰臭]|影响|太[大小高少低亮吵]|味道?大|还(?!有)/;

export function isToldAsWell({ text, tokens, characters }: Segment, { source }: Scene): boolean {
  const own = { text, characters };
  const [well, of] = [toldAsWell.isIn(own), tellsOf.isIn(own)];
  if (!well && !of) return false;
  const [behind = ""] = /^[^。;\n]*/.exec(textBehind(tokens, source, longestRest)) ?? [];
  if (none.test(behind)) return (of && !otherwise.test(behind)) || (well && comeAbout.test(text));
  return well && comeAbout.test(text) && !amiss.test(behind);
}

const longestRest = 40;
