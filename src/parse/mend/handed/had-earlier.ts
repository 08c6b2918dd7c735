import { Sign } from "../../text/characters.ts";
import { Role } from "../../words/roles.ts";
import { endOfSentence, has, type Token } from "../../words/tokens.ts";

/** 昨天收到的50件棉衣今天发完了, 前天拉来的化肥今天发了20袋 */
export const hadEarlier = new Sign(
  "的",
  /[天日周月](?:[上下]午)?(?:收到|领到?|领回|[拉运送寄调取买]来)的[^。;\n]{1,14}[天日](?:[上下]午|[早晚]上)?(?:就|都|全部?|已经?|又)?[发送分]/,
);

const had = /^(?:收到|领到?|领回|[拉运送寄调取买]来)$/;

/** (昨天|收到|的)|50件|棉衣|今天|发完了: when it came to us is not when it was handed out. */
export function withoutWhenHad(tokens: readonly Token[]): readonly Token[] {
  const of = tokens.findIndex(
    ({ text }, at) => text === "的" && had.test(tokens[at - 1]?.text ?? "") && tokens[at - 2]?.kind === "day",
  );
  if (of < 0) return tokens;
  const behind = tokens.slice(of + 1, endOfSentence(tokens, of));
  const day = behind.findIndex(({ kind }) => kind === "day");
  const handsOut = day > 0 && behind.slice(day + 1, day + 4).some((token) => has(token, Role.give));
  return handsOut ? tokens.toSpliced(of - 2, 3) : tokens;
}
