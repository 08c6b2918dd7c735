/** What 一到 tells the time of: 一到晚上, 一到冬天, 一到下雨; 一到两袋 is about one. */
const times = "晚夜冬夏雨下天白春秋汛旱热冷";

/** How it is done that begins with 一 at `at`: 一枝一枝地; 一到|晚上就没水; 一头|扎进地里; 一手|抓项目,另一手|筹资金. */
export function endOfManner(text: string, at: number): number {
  const next = text.charAt(at + 1);
  if (next === "到") return times.includes(text.charAt(at + 2) || "#") ? at + 2 : at;
  const again = text.charAt(at + 2);
  if (next === "头" && "钻扎扑栽埋闯冲".includes(again || "#")) return at + 2;
  // 发起|一系列|活动
  if (next === "系" && again === "列") return at + 3;
  if (next === "手" && (text.charAt(at - 1) === "另" || withOneHand.test(text.slice(at + 2, at + 5))))
    return at + 2;
  if (again !== "一" && next !== "一" && again !== next) return at;
  oneByOne.lastIndex = at;
  return oneByOne.test(text) ? oneByOne.lastIndex : at;
}

/** Not: 一手资料, 一手好菜 */
const withOneHand =
  /^是?(?:抓|筹|争取?|投[资入]|扶|建|办(?!法)|改|促|牵|拉|协调|引|推|解决|帮|落实|开展|完善)/;

/** 一枝一枝地, 一家一家地, 一户户|走访, 一棵棵搬进窖, 一袋一袋|码好, 一一|回访: how it was done. */
const oneByOne =
  /一([户家])一?\1[地的]?(?=走访|入户|上门|慰问|看望|拜访|探[望访]|回访|核[查对实]|登门|[走看跑串转]了?[\d一二两三四五六七八九十])|一一(?=[回走入上慰看送解答核登记作做落发])|一([^一])一\2[地的]|一[袋捆块根筐包摞]一[袋捆块根筐包摞](?=[码摆堆垒捆])|一([袋桶箱捆棵株张块根件担筐车包把条页层步点样])\3(?!\3)/y;
