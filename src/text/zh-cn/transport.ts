/** What the adapters themselves must say, where no service could. */
export const transport = {
  /** @param reference stands in the log beside the cause */
  fault: (reference: string) =>
    `刚才出错了,这条没有记录。请过一会儿再发一次;还不行,把编号 ${reference} 告诉协调员。`,
  /** Behind a text that was too long for one message. */
  cutShort: "\n……(太长了,后面的没有显示)",
};
