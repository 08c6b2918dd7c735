import { Sign } from "../../text/characters.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { has, hasSome, isMark, type Token } from "../../words/tokens.ts";

/** 李平的稻种8斤是他大哥代领的 */
export const fetchedForThem = new Sign("领", /是[^,。;\n我咱俺]{1,10}领[取走回]?(?:去|来)?的(?=[,。;!\n]|$)/);

/**
 * 李平的稻种8斤|是他大哥|代领|的, 李平的化肥2袋|是邻居帮着|领|的: in whose hands it came to them.
 * Not: 李平的化肥2袋是他自己领的, 李平的化肥2袋是乡里发的
 */
export function withoutWhoFetched(tokens: readonly Token[]): readonly Token[] {
  const idle = new Set<Token>();
  tokens.forEach((token, is) => {
    const kind = tokens[is - 1]?.quantity?.unit?.kind;
    if (token.text !== "是" || (kind !== "count" && kind !== "mass")) return;
    if (ofTheirOwn.test(tokens[is - 2]?.text ?? "") || tokens.slice(0, is).some(isLongAgo)) return;
    let at = is + 1;
    while (isWho(tokens[at])) at += 1;
    const who = at;
    while (has(tokens[at], Role.help) || (at > who && has(tokens[at], Role.pronoun))) at += 1;
    const fetched = tokens[at];
    const inTheirPlace = at > who || /^代/.test(fetched?.text ?? "");
    if (who === is + 1 || !inTheirPlace || !has(fetched, Role.receive)) return;
    const of = tokens[at + 1];
    if (of?.text !== "的" || !(tokens[at + 2] === undefined || isMark(tokens[at + 2], ",。;!\n"))) return;
    for (const one of [...tokens.slice(is, at), of]) idle.add(one);
  });
  return idle.size === 0 ? tokens : tokens.filter((token) => !idle.has(token));
}

/** 证书1本, 奖状1张, 课本2本: no gift, whoever fetched it. */
const ofTheirOwn = /[证状书本卡折牌章]$/;

/** 去年|的化肥2袋|是他大哥代领的 */
function isLongAgo({ text }: Token): boolean {
  return /^[去前]年/.test(text);
}

const near = rolesOf(Role.pronoun, Role.kin, Role.title, Role.home, Role.role, Role.villageThing);

/** 他大哥, 他二哥, 隔壁邻居, 村会计, 李平家媳妇 */
function isWho(token: Token | undefined): boolean {
  if (token === undefined || has(token, Role.cadreSelf)) return false;
  return (
    token.mention !== null ||
    (hasSome(token, near) && !has(token, Role.help)) ||
    /^(?:邻居|隔壁|对门|同村|同组|[二三四五六小]|[二三四五六小][哥姐弟妹叔伯婶姨姑舅嫂])$/.test(token.text)
  );
}
