/** Bytes of one stream reply's content: https://developer.work.weixin.qq.com/document/path/101031 */
export const maxReplyBytes = 20480;
