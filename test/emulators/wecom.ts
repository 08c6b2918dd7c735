/**
 * WeCom on loopback: as the caller of a bot (wecom-caller.ts) and of an app (wecom-app-caller.ts), as the API
 * (wecom-api.ts), and as the other end of long connections (wecom-lines.ts).
 */
export { type ApiOptions, type Failure, startWecomApi, type WecomApi } from "./wecom-api.ts";
export { type AppCaller, createAppCaller } from "./wecom-app-caller.ts";
export { type CallerOptions, createWecomCaller, type Delivery, type WecomCaller } from "./wecom-caller.ts";
export { open, seal, sealMedia, sealRaw, sign } from "./wecom-crypto.ts";
export { type Frame, type LineFailure, type Lines, startLines } from "./wecom-lines.ts";
export type { Payload } from "./wecom-payloads.ts";
export type { Reply } from "./wecom-replies.ts";
