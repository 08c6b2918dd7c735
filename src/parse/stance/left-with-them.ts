import { textOf } from "../scene/stretch.ts";
import { Role } from "../words/roles.ts";
import { has, type Token } from "../words/tokens.ts";

const leftThere =
  /(?:放|搁|撂|丢|留|塞|摆|压)(?:那[儿里边]?(?=$|了)|(?:隔壁)?邻居家?(?=$|了)|下(?!了?[手碗筷锄镰刀活])|在|到|进|[他她]?家?(?=[桌炕床灶柜枕]|门口|窗台|屋里))|塞给(?!了?[我咱俺])|硬是?(?:要|给)?[塞留放搁给](?!给?[我咱俺])|(?:还是|才|终于|总算|最后|后来|勉强|只好|这才)[^,没不]{0,4}收|^(?:[他她]|老人)?收下了?$/;
const notLeft = /[没不回]|还(?:给)?[我咱俺]|的(?:钱|东西)/;

/** 放下就走了, 我放桌子上了, 塞给他儿子了, 最后还是收下了: what was refused has stayed with them. Not: 放车上带回来了, 塞给我, 又还我了 */
export function isLeftWithThem(text: string): boolean {
  return !notLeft.test(text) && leftThere.test(text);
}

const taken = /(?:才|还是|最后|最终|终于|总算|勉强|到底)(?:给|肯|把[^,]{1,4})?(?:收|接|拿|留)(?:下|了)/;

/** 不要|我硬塞给他, 推辞|还是硬留下了, 不要|我放桌子上了: what followed the refusal. */
export function isInsisted(tokens: readonly Token[], at: number): boolean {
  // 推辞了半天|才收下
  if (taken.test(textOf(tokens.slice(at)))) return true;
  const by = tokens[at + 1];
  if ((has(by, Role.cadreSelf) || us.test(by?.text ?? "")) && isLeftWithThem(textOf(tokens.slice(at + 2))))
    return !withUs.test(textOf(tokens.slice(at + 2)));
  const insists = tokens.findIndex(
    (token, place) => place > at && /^(?:我们?|咱们?)?硬是?[搁塞放留给]?$/.test(token.text),
  );
  return (
    insists >= 0 &&
    tokens
      .slice(insists, insists + 3)
      .some((token) => has(token, Role.give) || /[搁塞放留给]$/.test(token.text))
  );
}

/** Nothing but how or when: the sender goes on. */
const us = /^(?:[就又也]|最后|最终|后来|还是|只好|悄悄|偷偷)/;
const withUs = /车|后备箱|单位|办公室|宿舍|村委|村部/;
