import type { WecomConfig } from "../../config.ts";
import type { UrlGuard } from "../../lib/guarded-call.ts";

/**
 * Where the files that people send to bots are kept. The page's samples, and messages seen since, lie at
 * `ww-aibot-img-1258476243.cos.ap-guangzhou.myqcloud.com`. Such a name ends in the number of the account that owns the
 * store, which nobody else can have (https://cloud.tencent.com/document/product/436/7751): so all stores of that
 * account are the platform's own, in whatever region.
 */
const ownMediaHosts = "*-1258476243.cos.*.myqcloud.com";

/** Where addresses that came in a message may lead. */
export function wecomGuard({
  apiBase,
  mediaHosts,
  privateHosts,
}: Pick<WecomConfig, "apiBase" | "mediaHosts" | "privateHosts">): UrlGuard {
  return { hosts: [new URL(apiBase).host, ownMediaHosts, ...mediaHosts, ...privateHosts], privateHosts };
}
