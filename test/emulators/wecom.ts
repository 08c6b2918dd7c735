/** WeCom on loopback: as the caller of a bot (wecom-caller.ts) and as the API (wecom-api.ts). */
export { type ApiOptions, type Failure, startWecomApi, type WecomApi } from "./wecom-api.ts";
export {
  type CallerOptions,
  createWecomCaller,
  type Delivery,
  type Payload,
  type Reply,
  type WecomCaller,
} from "./wecom-caller.ts";
export { open, seal, sealRaw, sign } from "./wecom-crypto.ts";
