import type { Context } from "koa";

/**
 * The pattern of the route that answered, `/callback/wecom/:botId`: what a log may show of an address. Of an address
 * without a route only that it had none: a mistyped one may hold a path secret.
 */
export function routeOf(ctx: Context): string {
  const route: unknown = ctx["_matchedRoute"];
  return typeof route === "string" ? route : "(none)";
}
