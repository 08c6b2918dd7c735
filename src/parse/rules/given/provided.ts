import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";
import { Role } from "../../words/roles.ts";

const providing =
  /^(?:(?:[他她]们?|人家|老人)?家?的?[大小二三两几个]{0,2}(?:儿子|女儿|闺女|姑娘|女婿|儿媳妇?|媳妇|老伴|侄[儿子女]+|孙子|孙女|弟弟|哥哥|妹妹|姐姐|亲戚|孩子|娃娃?|家里)们?|[他她]们?|人家|自[己家])(?:自[己家]|早就?|已经?|都|也|全|刚|前[几两]天|昨天|上周|上个?月|从[^,。;\n]{1,5})*(?:(?:置办|准备|购置|采购|备|买|购|称|割|腌|囤|添)(?:齐|好|下|足|上|妥|到|回来?|过)*|(?:拉|捎|寄|带|送|运|弄|打)(?:回来?|过来|来))[了的]?(?=[,。;、)\n]|$)/;

/** 猪肉半扇、鱼两条|他儿子早置办下了, 煤1吨|他自己买了: by one of the house, where nothing is told of giving. Not: 两袋米|他儿子领走了 */
export function isProvided({ reading, roles, text }: Segment, { source }: Scene): boolean {
  if (reading.verbs.length > 0 || roles.has(Role.dative) || text.includes("慰问")) return false;
  const end = reading.items.at(-1)?.tokens.at(-1)?.end ?? 0;
  return providing.test(source.text.slice(end, end + 24));
}
