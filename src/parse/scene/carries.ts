import { Role } from "../words/roles.ts";
import type { People } from "./scene.ts";
import type { Stance } from "./story.ts";
import type { Stretch } from "./stretch.ts";

/** Whether those a segment names or counts are the ones that the next is about. */
export function carries(stance: Stance, { roles, counts, text }: Stretch, people: People): boolean {
  // 没顾上跑李平家,和他通了个电话; 李平的病好些没?刚电话联系过
  // 走访陈九斤,他问李平家补助发了吗?送油1桶: asked of somebody else.
  if (stance === "question" && roles.has(Role.say)) return false;
  if (stance === "refused" || stance === "question") return people.named.length > 0;
  if (stance === "plan" || stance === "hearsay") return people.named.length > 0;
  if (people.named.length > 0) return true;
  if (counts.includes("household") && fallenOut.test(text)) return false;
  // 他家供着|两个大学生: of the family told of.
  if (keepsAtSchool.test(text)) return false;
  // 李平家6口人,|2个学生: of the family told of.
  if (stance === "theirs" && !counts.includes("household")) return false;
  // 危房改造1户 counts what was built; 核算收入11户 the households, whatever of theirs it was.
  return !roles.has(Role.works) && (!roles.has(Role.own) || counts.includes("household"));
}

const keepsAtSchool = /^(?:[他她]们?家?|家里)?(?:还|也|今年|现在|同时)*供(?:着|养着|了)/;

/** 猪粪流到邻居地里,|两家吵过一架: those told of and their neighbours. Not: 走访两家,有一家闹矛盾 */
const fallenOut =
  /^(?:为[这此]事?|因此|[他她]们?|现在|前几天|[他她]家[和跟与](?:隔壁|邻居)家?)?(?:两|这两|双方两)[家户]人?[^,走访去看送]{0,8}?(?:吵|闹|争|打[过了起]|矛盾|纠纷|红[了过]?脸|别扭|不说话)/;
