// @ts-check
/**
 * @typedef {import("../../chat/trial/encode.ts").PageNews} PageNews
 * @typedef {import("../../chat/trial/encode.ts").Happened} Happened
 * @typedef {import("../../chat/trial/page-time.ts").PageTime} PageTime
 * @typedef {import("../../chat/trial/people.ts").Person} Person
 * @typedef {PageNews["lines"][number]} Line
 * @typedef {{ id: string, personId: string, where: "group" | "private", text: string }} Message
 */

/** A refusal that will be the same again; its message is a sentence for the page. */
export class Refused extends Error {}

/** @returns {Promise<{ group: string, maxTextLength: number, people: Person[] }>} */
export const getPeople = () => request("people");

/**
 * What came after the line `seq`.
 * @param {number} seq
 * @returns {Promise<PageNews>}
 */
export const getNews = (seq) => request(`news?since=${seq}`);

/**
 * @param {Message} message
 * @returns {Promise<{}>}
 */
export const postMessage = (message) => request("message", message);

/**
 * @param {string} to an instant, or what a datetime-local field holds
 * @returns {Promise<Happened & { now: PageTime }>}
 */
export const postClock = (to) => request("clock", { to }, 60_000);

/**
 * @param {string} path
 * @param {unknown} [body]
 * @param {number} [timeoutMs]
 * @throws {Refused} where the server says no; anything else may be tried again
 */
async function request(path, body, timeoutMs = 15_000) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), timeoutMs);
  try {
    const response = await fetch(`/trial/${path}`, {
      signal: abort.signal,
      cache: "no-store",
      ...(body === undefined
        ? {}
        : { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }),
    });
    if (response.ok) return await response.json();
    if (response.status >= 500) throw new Error(`status ${response.status}`);
    const refusal = await response.json().catch(() => ({}));
    throw new Refused(typeof refusal.error === "string" ? refusal.error : "请刷新页面再试。");
  } finally {
    clearTimeout(timer);
  }
}
