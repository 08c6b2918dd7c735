import { Sign } from "../../text/characters.ts";
import { Role, rolesOf } from "../../words/roles.ts";
import { hasSome, isMark, type Token } from "../../words/tokens.ts";

const campaign = "(?:的|主题|公益|爱心|志愿|系列|募捐|捐赠|帮扶|服务)*(?:活动|行动|倡议)";
const title = '[^"。;\\n\\d]{0,20}[一百千万][^"。;\\n\\d]{0,20}';

const deedsByOne = '(?:[^"、,;。\\n\\d一]{2,8}一[户次片家人村批事],?、?){2,6}';

/** "募捐千件衣,扶贫献爱心"活动, "捐一元钱"公益行动: what is given in its title is given by nobody; "走访一户、服务一户": a motto. */
export const namesCampaign = new Sign('"', new RegExp(`"(?:${title}"${campaign}|${deedsByOne}")`));

const behind = new RegExp(`^${campaign}`);
const longest = 24;
const isTitle = new RegExp(`^${title}$`);
const isMotto = new RegExp(`^${deedsByOne}$`);
const deeds = rolesOf(Role.give, Role.help);

/** Each title as one word that tells nothing. */
export function joinCampaigns(lexed: readonly Token[], text: string): Token[] {
  const tokens = [...lexed];
  for (let close = tokens.length - 1; close > 1; close -= 1) {
    const mark = tokens[close] as Token;
    if (!isMark(mark, '"')) continue;
    const open = tokens.findLastIndex((token, at) => at < close && isMark(token, '"'));
    const first = tokens[open + 1];
    if (open < 0 || first === undefined) continue;
    const said = text.slice(first.start, mark.start);
    const gives =
      behind.test(text.slice(mark.end, mark.end + longest)) && givesByName(tokens.slice(open + 1, close));
    const named = tokens.slice(open + 1, close).some(({ mention }) => mention !== null);
    // 今日工作:"走访农户一户、宣传政策一次", "走访李平一户、送米一次": a report.
    const motto = isMotto.test(said) && !named && !isMark(tokens[open - 1], ":");
    if (!(gives && isTitle.test(said)) && !motto) continue;
    const none = { word: null, quantity: null, when: null, mention: null, villageIds: null, group: null };
    tokens.splice(open + 1, close - open - 1, {
      ...first,
      ...none,
      kind: "text",
      end: mark.start,
      text: said,
      pos: "other",
      opens: "other",
    });
    close = open;
  }
  return tokens;
}

/** A giving, of which nobody is told. Not: "百名医生下乡义诊"活动1次, which is what was held */
function givesByName(tokens: readonly Token[]): boolean {
  if (tokens.some(({ mention, word }) => mention !== null || word?.measure?.withoutFigure === "one"))
    return false;
  return tokens.some((token) => hasSome(token, deeds));
}
