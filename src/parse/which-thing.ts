import { Role } from "./roles.ts";
import { isNamePart } from "./thing-name.ts";
import { has, isMark, type Token } from "./tokens.ts";

// What stands beside a thing to tell which it is or what it holds, and is nothing given by itself.

const longestList = 12;

/** What medicine and the like are for. */
const purpose = /^[治擦降止消防抗退抹泡护驱杀贴]/;

/** 两盒|治胃病的|药, 两瓶|擦的|药水: behind the figure at `at`, what the thing is for. */
export function dropPurpose(tokens: Token[], at: number): void {
  const first = tokens[at + 1];
  if (first === undefined || first.kind === "mark" || !purpose.test(first.text)) return;
  const of = tokens[at + 2]?.text === "的" ? at + 2 : at + 3;
  if (tokens[of]?.text !== "的" || !isNamePart(tokens[of + 1]) || tokens[of - 1]?.kind === "mark") return;
  tokens.splice(at + 1, of - at);
}

/** 装有文具、水杯的|爱心包26份: what the pack holds. */
export function dropContent(tokens: Token[], at: number): void {
  const holds = /^[内里]?装有?$/.test(tokens[at]?.text ?? "");
  if (!holds || (!tokens[at]?.text.endsWith("有") && tokens[at + 1]?.text !== "有")) return;
  for (let of = at + 2; of < at + longestList; of += 1) {
    const token = tokens[of];
    if (token === undefined || isMark(token, ",;。\n")) return;
    if (token.text !== "的") continue;
    if (isNamePart(tokens[of + 1])) tokens.splice(at, of - at + 1);
    return;
  }
}

/** 健康包200个,|每个装5份抗原和10个口罩|,发给村民: what each of them holds. */
export function dropContentOfEach(tokens: Token[], at: number): void {
  const each = tokens[at];
  if (
    !has(each, Role.price) ||
    !each?.text.startsWith("每") ||
    !/^[内里]?装/.test(tokens[at + 1]?.text ?? "")
  )
    return;
  let end = at + 2;
  while (end < tokens.length && !isMark(tokens[end], ",;。\n")) end += 1;
  tokens.splice(at, end - at);
}
