import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { has, startOfClause, type Token } from "../../words/tokens.ts";

const does = "(?:集中|组织|开展|先后|今天|一行|[全部]*干部|党员|职工)*(?:走访|慰问|看望|入户|帮扶|捐|送)";

/** 县乡村振兴服务中心走访48户, 镇党群服务中心干部看望李平 */
export const servesThem = new Sign("中", new RegExp(`服务中心${does}`));

const opensDoing = new RegExp(`^${does}`);

/** 县|就业|服务中心|走访48户: an office that acts, and nothing built. Not: 新建|服务中心|1座, 硬化|服务中心|院坝 */
export function withCentresActing(
  tokens: readonly Token[],
  _lexicon: unknown,
  text: string,
): readonly Token[] {
  return tokens.map((token, at) => {
    if (!token.text.endsWith("服务中心") || !has(token, Role.works)) return token;
    if (!opensDoing.test(text.slice(token.end, token.end + longestOpening))) return token;
    const front = tokens.slice(startOfClause(tokens, at), at);
    if (front.some((before) => has(before, Role.build) || before.quantity !== null)) return token;
    return { ...token, kind: "text", word: null, pos: "place", opens: "place" };
  });
}

const longestOpening = 16;
