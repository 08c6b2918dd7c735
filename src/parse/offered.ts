import type { Segment } from "./story.ts";
import { has } from "./tokens.ts";

/** 他硬给我们装了一袋核桃, 拿了两袋核桃非要塞给我, 送了我一袋板栗 */
export function isOffered({ tokens }: Segment): boolean {
  return tokens.some(
    (token, at) =>
      (has(token, "dative") || has(token, "give") || /塞|送|给$/.test(token.text)) &&
      /^(?:我|我们|俺|俺们|咱|咱们|me|us)$/.test(tokens[at + 1]?.text ?? ""),
  );
}
