/** A question as it is asked: the name as written, and what to choose from (ready to be shown). */
export type Asked = {
  kind: "ambiguous" | "unknown";
  name: string;
  candidates: readonly string[];
  /** How many further candidates there are. */
  more: number;
  audience: "group" | "private";
};

/** Refuses all candidates, typed or as a button. */
export const noneOfThem = "都不是";

/** A button of a question that is over, or was somebody else's. */
export const choiceOver = "这个问题已经答过了,或者不是问你的,没有改动。要改,发“更正 …”。";

/** One question, with all that is needed to answer it. */
export function question({ kind, name, candidates, more, audience }: Asked): string {
  const reply = audience === "group" ? "请@我回" : "请回";
  if (candidates.length === 0) {
    return `没有找到“${name}”这一户。${reply}户主的准确姓名或户编号;不记这一户,回“取消”。`;
  }
  const head = kind === "ambiguous" ? `“${name}”是哪一户?` : `说的那里没有找到“${name}”,别处有同名的,是不是?`;
  const numbers =
    candidates.length === 1 ? "1" : candidates.length === 2 ? "1或2" : `1到${candidates.length}`;
  return [
    head,
    ...candidates.map((candidate, index) => `${index + 1} ${candidate}`),
    ...(more > 0 ? [`还有${more}户没有列出,可以回村名和组`] : []),
    `${reply}${numbers};都不是,回“${noneOfThem}”。`,
  ].join("\n");
}

/**
 * Nothing of the report counts before this is answered.
 * @param unread what of it could not be read, in one line; null where nothing was left
 */
export function askedFirst(
  number: string,
  { asked, read, unread }: { asked: Asked; read: readonly string[]; unread: string | null },
): string {
  const lines = read.length > 0 ? [`读到的:${read.join(";")}`] : [];
  return [
    `先问一句(#${number}),答了才算记好:`,
    question(asked),
    ...lines,
    ...(unread === null ? [] : [unread]),
  ].join("\n");
}

/** Part of the report is recorded, this is not yet. */
export function askedAlso(asked: Asked): string {
  return `还有一处要问,答了才算:\n${question(asked)}`;
}

export function chosenNext(asked: Asked): string {
  return `好的。再问一句:\n${question(asked)}`;
}

export function noSuchChoice(asked: Asked): string {
  return `没有这个选项。\n${question(asked)}`;
}

export function stillSeveral(asked: Asked): string {
  return `还是有几户对得上。\n${question(asked)}`;
}

/** The message was no answer, and nothing else either. */
export function stillWaiting(number: string, asked: Asked): string {
  return `没看懂。#${number} 还等着这一句:\n${question(asked)}`;
}

/** After an answer to something else. */
export function askedAgain(number: string, asked: Asked): string {
  return `#${number} 还等着这一句:\n${question(asked)}`;
}

export function nothingAsked(text: string, example: string): string {
  return `收到“${text}”,可现在没有等你选的问题。要报就直接发,例如:${example}`;
}

/** The question was dropped; the rest of the report follows. */
export function droppedOne(name: string): string {
  return `“${name}”这一户没有记。`;
}

/** The question was dropped, and nothing of the report is left. */
export function droppedAll(number: string): string {
  return `好的,#${number} 没有记。要记就重新发一句,写上村和组,或者户编号。`;
}
