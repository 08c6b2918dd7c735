import { Sign } from "../../text/characters.ts";
import type { Token } from "../../words/tokens.ts";
import { asOpenText, spansOf } from "../open-text.ts";

const over = "(?:上|来|去|过去|过来)?了?(?:[他她]|老人)?";
const smoke = `(?:[递点敬散让]${over}[一几]?[支根]香?烟)`;
const tissue = `(?:递${over}[一几]?[张片包](?:餐巾|卫生|面巾)?(?:纸巾|纸))`;
const bowl = `(?:[端盛舀递]${over}[一两二三]?[碗杯盘](?:热|开|凉|白|温|米|稀)?(?:饭|水|茶|汤|米饭|面条|稀饭|开水))`;
const picture = "(?:[拍照]了?[一几]?张(?:合影|合照))";
const covered = "(?:(?<=[,他她])一[头脸身手](?:的?(?:灰|土|汗|泥|煤灰|白发|油污|木屑)))";
const oneByOne = "(?:一([张件样])一\\1地?)";
const stop = "(?=[,。;!\\n]|$)";

const courtesy = `(?:${smoke}|${tissue}|${bowl}|${picture}|${covered})${stop}`;
const told = new RegExp(courtesy, "g");
const inTurn = /一([张件样])一\1地?(?=[^,。;\n]{0,8}(?:整理|贴|粘|核对|看|翻|找|理|收拾|清点|讲|念))/g;

/**
 * 给李平|递了一支烟, 给她|端了一碗饭, 给他们|拍了张合影, 他正在出窑,|一头的灰: what one does in passing, and what is seen on somebody; nothing
 * that is given. Not: 给李平端去一碗饺子, 给他送了一条烟, 把合影送给李平
 */
export const passingCourtesy = new Sign(
  "支根张片包碗杯盘头脸身手件样",
  new RegExp(`${courtesy}|${oneByOne}`),
);

export function withoutCourtesies(tokens: readonly Token[], text: string): readonly Token[] {
  const spans = [...text.matchAll(inTurn)].map(({ index, 0: said }) => [index, index + said.length] as const);
  return asOpenText(tokens, [...spansOf(text, told), ...spans]);
}
