/** Bytes of one stream reply's content, and of markdown by long connection: https://developer.work.weixin.qq.com/document/path/101031 */
export const maxReplyBytes = 20480;

/** What is documented for events and for apps; for messages no figure is published. */
export const answerWithinMs = 5000;

/** An answer that is not there by then goes the slow way; the rest is for the way back. */
export const usualPatienceMs = 4000;

/** How long a `response_url` is good: https://developer.work.weixin.qq.com/document/path/101138 */
export const responseUrlMs = 60 * 60_000;

/** How long an unfinished stream is asked on for: https://developer.work.weixin.qq.com/document/path/100719 */
export const streamMs = 6 * 60_000;

/** https://developer.work.weixin.qq.com/document/path/90253 and …/91770 */
export const maxFileBytes = 20 * 1024 * 1024;
export const maxPictureBytes = 10 * 1024 * 1024;

/** Uploads of five bytes and fewer are refused. */
export const minFileBytes = 6;

/** An app's text; a longer one is cut by the platform without a word: https://developer.work.weixin.qq.com/document/path/90236 */
export const maxAppTextBytes = 2048;

/** What the platform posts to an app: one message, sealed. The longest text makes some 20 kB of it; files come as ids. */
export const maxAppCallbackBytes = 64 * 1024;
