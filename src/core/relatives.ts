const relations =
  "儿媳妇|儿媳|儿子|女儿|女婿|孙子|孙女|外孙女|外孙|老伴儿|老伴|爱人|妻子|丈夫|媳妇|老婆|老公|父亲|母亲|爸爸|妈妈|" +
  "爷爷|奶奶|哥哥|弟弟|姐姐|妹妹|侄子|侄女|外甥女|外甥|岳父|岳母|公公|婆婆|小孩|孩子|家属";

const surnames =
  "欧阳|上官|司马|诸葛|慕容|[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华魏陶姜戚谢邹喻柏章云苏潘葛范彭郎鲁韦马苗方俞" +
  "任袁柳鲍史唐费岑薛雷贺倪汤滕殷罗毕郝邬安常乐傅齐康伍余顾孟黄穆萧尹姚邵汪祁毛狄戴宋庞熊纪舒屈项祝董梁杜阮蓝季贾江" +
  "童颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍万柯卢莫房缪丁邓单洪石崔龚程邢裴陆翁荀段侯宁甘武刘龙叶黎白赖卓乔谭申冉桑牛温庄柴" +
  "瞿阎连艾向古易廖耿匡文寇欧师聂敖辛简饶曾关查游权付肖闫岳帅仝佟覃兰米金成于时尤尹扎洛拉才]";

/** Ordinary words that begin like a name. */
const noName =
  "高考|高中|高[一二三血烧龄职]|常[年住常]|白[内血天]|关[节于系]|成[家绩年]|方[便面]|时[常候]|马上|于[今去明\\d]|安[装排置全]|" +
  "乐意|连续|连年|周[末边岁]|任[教职]|费用|万元|向[我村政]|古稀|易[怒]|单[身亲独]|房[屋子租]|石膏|江[苏西]|云南|金额|文[化盲]|" +
  "师[范专]|才[能刚]|米面|石头|龙卷|田[里间地]|林[地场]|马[路铃]|牛羊|羊|何时|全|查出|游|温饱|权益|洛|项目|欧洲|连|武术|兰州|宁夏";

/** What follows a name of somebody of whom something is told. */
const afterwards =
  "$|[^\\p{Script=Han}]|想|要|需|没|无|未|不|因|患|得|病|生|住|上|读|在|去|到|找|打|务|失|缺|身|腿|眼|残|瘫|考|今|明|年|已|正|" +
  "还|也|和|与|跟|的|有|是|说|反|希|申|请|能|会|办|学|就|被|把|给|从|刚|快|即|准|毕|结|离|外|常|长|行|一|最|户|社|医|低|双|两|腰|" +
  "心|肺|肝|肾|大|中|初|高|做|走|回|来|出|参|报|待|辍|退|独|都|又|再|很|太|急|欠|借|贷|收|工|养|种";

const moments = "今年|明年|去年|现在|目前|已经|正在|最近|一直|平时|常年|长期";

const pattern = new RegExp(
  `(?<=(?:${relations})(?:名?叫做?|是)?[\\s::(（“]{0,2})(?!${noName})(?:${surnames})(?:\\p{Script=Han}(?!${moments})\\p{Script=Han}|\\p{Script=Han})(?=${afterwards})`,
  "gu",
);

/**
 * Leaves out what looks like a personal name behind a word for a relative: 儿子孙小田想学驾照 -> 儿子想学驾照.
 * @param known surnames of the family: with one of them two characters more are taken for the name whatever follows
 */
export function dropRelatives(text: string, known: ReadonlySet<string> = new Set()): string {
  const own = [...known].filter((surname) => /^\p{Script=Han}$/u.test(surname)).join("");
  const dropped = text.replace(pattern, "");
  if (own === "") return dropped;
  const family = new RegExp(
    `(?<=(?:${relations})(?:名?叫做?|是)?[\\s::(（“]{0,2})(?!${noName})[${own}]\\p{Script=Han}(?:(?!${moments})\\p{Script=Han})?`,
    "gu",
  );
  return dropped.replace(family, "");
}
