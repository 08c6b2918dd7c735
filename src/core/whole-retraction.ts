/**
 * Whether a retraction takes a whole report back: 撤回, 请帮我删除上一条,谢谢, 撤回 0820-1, 报错了,撤回. As soon as it names
 * something (撤回化肥, 撤回 诉求12, 撤回昨天那条), it may mean less than the report, or another one.
 */
export function isWholeRetraction(text: string): boolean {
  const rest = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/@\S+\s/g, " ")
    .replace(numbered, " ")
    .replace(wordsOfRetracting, " ");
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** 取消, which a question tells people to send: it drops a question, and names no report. */
export function isBareCancel(text: string): boolean {
  return /^取消[吧了。.!~ ]*$/.test(
    text
      .normalize("NFKC")
      .replace(/@\S+\s/g, "")
      .trim(),
  );
}

const numbered =
  /(?:#|编号|编號|报告|報告|记录|記錄|第)?\s*\d{3,4}-\d{1,4}|#\s*\d{1,5}|第\s*\d{1,5}\s*(?:条|條|号|號)|(?:编号|編號)\s*\d{1,5}|\d{1,5}\s*(?:号|號)(?:记录|报告|記錄|報告)/g;

const wordsOfRetracting = new RegExp(
  [
    // who is asked, and how
    "麻烦|麻煩|帮我|幫我|帮忙|幫忙|给我|給我|我要|我想|谢谢|謝謝|不好意思|抱歉|对不起|對不起|[你您]好|连心|連心|一下|please|pls|thanks|thank you",
    // what is done
    "撤回|撤销|撤銷|撤掉|撤了|作废|作廢|删除|刪除|删掉|刪掉|删了|刪了|删去|取消|不算数|不算數|不算|不要了|undo|retract|delete|cancel",
    // to what
    "上一?[条條个個]|刚才|剛才|刚刚|剛剛|最后|最後|前面|上面|[那这這]一?[条條个個]|一?[条條]|整|消息|记录|記錄|报告|報告|last|the|my|one|report|record|that|this|message|it",
    // why
    "重复|重複|发重复?|發重複?|报重|報重|重报|重報|[报報发發写寫记記说說打填弄搞]错|[报報发發写寫记記说說打填弄搞]錯|不对|不對|错了|錯了|有误|有誤",
    "[请請把将將我的了吧是下撤删刪报報发發记記]",
  ].join("|"),
  "g",
);
