import type { Scene } from "../../scene/scene.ts";
import type { Segment } from "../../scene/story.ts";

/** 想让给接一个, 盼着我们帮着联系一家, 想让移动公司来看看: asked for what the clause itself does not name. */
const openAsked =
  /(?:让|叫|请|盼|望|想|求|托)[^,。;]{0,10}(?:修|看|弄|换|协调|解决|处理|接|装|联系|找|帮|添|补|买|建|问|化验|反映)(?:一?[个下家台盏些]|一下子?|看看|几个|[修看问弄]+|想想?办法)?$/;

/** A clause right in front that tells of nothing that was done. */
const front = /(?:^|[,。;\n])([^,。;\n]{2,20}),$/;
const ofDeeds =
  /[我咱俺]|送|发[了放]|走访|入户|看望|慰问|家访|谈心|聊|到[^,]{1,6}家|去了|听说|听[他她]|带[了去]|给[他她]|今[天早]|[上下]午|昨|[说问]$/;

/** 网不好, 墙上少个灭火器, 单位还没着落 */
const ofTrouble = /[没无坏缺少不难旧破漏裂塌堵断]/;

/** Characters that a clause in front may have, with its stop. */
const longestFront = 22;

/** 墙上少个灭火器,|他让我给协调一个: where the matter begins that is asked for without its name; null for any other request. */
export function startOfAsked({ text, clause }: Segment, { source, entries, needs }: Scene): number | null {
  if (!openAsked.test(text)) return null;
  const start = clause.tokens[0]?.start ?? 0;
  const told = front.exec(source.text.slice(Math.max(0, start - longestFront), start))?.[1];
  if (told === undefined || ofDeeds.test(told) || !ofTrouble.test(told)) return null;
  if ((needs.at(-1)?.endAt ?? 0) > start - told.length - 1) return null;
  const from = start - told.length - 1;
  return (entries.list.at(-1)?.end ?? 0) > from ? null : from;
}
