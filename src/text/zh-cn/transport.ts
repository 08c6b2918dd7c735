/** Behind a text that was too long for one message of the platform. */
export const cutShort = "……(太长了,后面的没有显示)";

/** The same, by what the answer is to; what to ask for is told with it. */
export function cutAnswer(outcome: string): string {
  switch (outcome) {
    case "report":
    case "answer":
    case "correct":
      return "……(太长了,后面的没有显示,读懂的都已经记上。哪几户还没有记录,发“我的进度”看;合起来多少,发“本周统计”看)";
    default:
      return cutShort;
  }
}

/** While an answer takes longer than the platform waits; the answer takes its place. */
export const stillWriting = "正在处理,请稍等……";

/** In place of an answer that nobody knows any more: the service was started anew meanwhile. */
export const answerNotFound = "刚才没来得及回复。发“我的进度”看记上了没有;没有记上,请再发一次。";

/** In place of an answer without words, where something has to be shown. */
export const noWords = "收到。";

/** On a card, in place of the question whose button was pressed. */
export const pressed = (number: string) => `已选 ${number}`;
