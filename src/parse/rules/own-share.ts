import { Requirement } from "../requirement.ts";
import type { Rule } from "../story.ts";

/** 队员写民情日记3篇,|我写了2篇: of what is told of others and of the sender, the sender's own. Not: 大家写了3篇,我写了2篇, which holds it */
export const ownShare: Rule = {
  id: "counted/own-share",
  requires: new Requirement({ stances: ["done"], figure: true, oneOf: "我" }),
  after: "entries",
  read({ tokens, text, measures }, { entries, sentence, source }) {
    if (measures.length > 0 || !wroteMyself.test(text)) return;
    const last = entries.list.at(-1);
    const value = tokens.find(({ quantity }) => quantity !== null)?.quantity?.value;
    if (last?.sentence !== sentence || value == null || !papers.has(last.facts.measure)) return;
    if (!byOthers.test(source.text.slice(0, tokens[0]?.start))) return;
    last.facts = { ...last.facts, quantity: value };
  },
};

const papers = new Set(["diary", "bulletin"]);
const wroteMyself =
  /^我(?:自己|本人|个人)?(?:只|就|也)?(?:写|记|编|编写|编发|报|报送|上报|发)了?[\d一二两三四五六七八九十]+[篇期条]$/;
const byOthers = /(?:^|[,。;\n])(?:其他|别的|驻村|帮扶)*(?:队员|组员|同事|他们)[^,。;\n]{1,16},$/;
