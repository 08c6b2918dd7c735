import { Sign } from "../../text/characters.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, hasSome, isMark, markAt, type Token } from "../../words/tokens.ts";

const near =
  "隔壁|对门|对面|旁边|附近|近旁|不远|边上|上头|下头|上面|下面|坡上|坡下|坡顶|沟口|路口|村口|村头|村尾|路边|山上|山脚|山腰|半山腰|半坡|山顶|前面|后面|前头|后头";

/** 李平家在隔壁也去了 */
export const liesNear = new Sign("在", new RegExp(`家就?在(?:${near})(?:也|都|顺路|顺便|顺道)`));

const place = new RegExp(`^(?:${near})$`);

/**
 * 李平|家|在|隔壁|也|去了: where a home lies, told between it and that it was gone to as well.
 * Not: 李平家|在|隔壁|没人; 李平家|在|县城|也去了, which may be where they went; 在|李平家|隔壁|也去了
 */
export function withoutWhereItLies(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const end = endOfPlace(tokens, at);
    if (end === 0) kept.push(tokens[at] as Token);
    else at = end - 1;
  }
  return kept;
}

/** Behind 就在隔壁; 0 where none begins. */
function endOfPlace(tokens: readonly Token[], at: number): number {
  if (!has(tokens[at - 1], Role.home) || tokens[at - 2]?.mention == null) return 0;
  const lies = tokens[at]?.text === "就" ? at + 1 : at;
  if (tokens[lies]?.text !== "在" || !place.test(tokens[lies + 1]?.text ?? "")) return 0;
  const too = tokens[lies + 2];
  return hasSome(too, going) && has(tokens[lies + 3], Role.go) ? lies + 2 : 0;
}

const going = rolesOf(Role.next, Role.further, Role.allOf);

const nextDoor =
  /(?<=[^,。;!?、\n和跟与])(?:[他她]们?|[这那])?[两2]家(?:人)?(?:就|都|正好|刚好|本来)?(?:紧?挨着(?:住|的)?|挨得(?:很|挺)?近|(?:住|在)(?:隔壁|对门)|(?:是|门)?(?:隔壁|对门|邻居)|[离住]得(?:很|也|挺|不)?[近远])(?=$|[,。;!\n我]|[又再](?!给)|还(?![给送])|然后)/g;

/** 还有一袋给了李平他两家挨着 */
export const liveSideBySide = new Sign("挨隔对邻近远", new RegExp(nextDoor.source));

const ofName = rolesOf(Role.home, Role.title);

/** 给了李平|他两家挨着|又去王五家: how near two homes are, in one breath with what was done, and no count of those who got it. Not: 李平和王五两家住隔壁, 两家隔壁的老人, 跑了两家离得远 */
export function withoutHowNear(tokens: readonly Token[], _: unknown, text: string): readonly Token[] {
  let kept: readonly Token[] = tokens;
  for (const { index, 0: said } of text.matchAll(nextDoor)) {
    const end = index + said.length;
    const inside = kept.filter((token) => token.start >= index && token.end <= end);
    const [first] = inside;
    const last = inside.at(-1);
    if (first === undefined || last === undefined || first.start !== index || last.end !== end) continue;
    // 跑了|两家|离得远: how many were gone to.
    const before = kept[kept.indexOf(first) - 1];
    if (first.quantity !== null && before?.mention == null && !hasSome(before, ofName)) continue;
    const next = kept[kept.indexOf(last) + 1];
    kept = kept.flatMap((token) => {
      if (!inside.includes(token)) return [token];
      return token === last && next !== undefined && !isMark(next, ",。;!\n")
        ? [markAt(end, token, ",")]
        : [];
    });
  }
  return kept;
}
