/** What WeCom answers: HTTP 200 with an errcode everywhere. */

export type Fields = Record<string, unknown>;

export type Answer = Fields & { errcode: number; errmsg: string };

export function answer(errcode: number, errmsg: string, fields: Fields = {}): Answer {
  if (errcode === 0) return { errcode, errmsg, ...fields };
  const more = `more info at https://open.work.weixin.qq.com/devtool/query?e=${errcode}`;
  return { errcode, errmsg: `${errmsg}, hint: [1700000000_1], from ip: 127.0.0.1, ${more}` };
}

export const ok = (fields: Fields = {}): Answer => answer(0, "ok", fields);

/** The object under `name`; empty where there is none. */
export function partOf(body: unknown, name: string): Fields {
  const part = typeof body === "object" && body !== null ? (body as Fields)[name] : undefined;
  return typeof part === "object" && part !== null ? (part as Fields) : {};
}

/** The text under `name`; "" where there is none. */
export function textOf(part: Fields, name: string): string {
  const text = part[name];
  return typeof text === "string" ? text : "";
}

export function listOf(part: Fields, name: string): unknown[] {
  const list = part[name];
  return Array.isArray(list) ? list : [];
}
