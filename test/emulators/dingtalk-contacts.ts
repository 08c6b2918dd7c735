import type { Tokens } from "./dingtalk-api.ts";
import { type Answer, errcode, type Fields, type Handlers, type Request } from "./dingtalk-http.ts";
import type { World } from "./dingtalk-world.ts";

/** Reads of the address book: not counted towards the month's calls. */
export function contactHandlers(world: World, tokens: Tokens): Handlers {
  const guarded =
    (act: (body: Fields) => Answer) =>
    ({ url, body }: Request): Answer => {
      if (!tokens.robotOf(url.searchParams.get("access_token")))
        return errcode(40014, "不合法的access_token");
      return act(body ?? {});
    };
  const notFound = errcode(60121, "找不到该用户");
  return {
    "POST /topapi/v2/user/get": guarded((body) => {
      const userid = String(body["userid"]);
      const member = world.members.get(userid);
      // The mobile needs a permission of its own.
      return member ? errcode(0, "ok", { result: { userid, name: member.name, active: true } }) : notFound;
    }),
    "POST /topapi/v2/user/getbymobile": guarded((body) => {
      const found = [...world.members].find(([, { mobile }]) => mobile === body["mobile"]);
      return found ? errcode(0, "ok", { result: { userid: found[0] } }) : notFound;
    }),
  };
}
