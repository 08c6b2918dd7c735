/** Behind a text that was too long for one message of the platform. */
export const cutShort = "……(太长了,后面的没有显示)";

/** While an answer takes longer than the platform waits; the answer takes its place. */
export const stillWriting = "正在处理,请稍等……";

/** In place of an answer that nobody knows any more: the service was started anew meanwhile. */
export const answerNotFound = "刚才没来得及回复。发“我的进度”看记上了没有;没有记上,请再发一次。";

/** In place of an answer without words, where something has to be shown. */
export const noWords = "收到。";

/** On a card, in place of the question whose button was pressed. */
export const pressed = (number: string) => `已选 ${number}`;
