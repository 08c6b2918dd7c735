// @ts-check
import { postMessage, Refused } from "./server.js";

/**
 * What was typed and is not yet in the chat. One message at a time is under way, so that they arrive in order. It is
 * kept over a reload of the page: a message goes out again with its own id, and the server knows it by that.
 *
 * @typedef {import("./server.js").Message} Message
 * @typedef {Message & { state: "waiting" | "sending" | "arrived" | "failed", reason: string | null }} Pending
 */

const storageKey = "lianxin-trial-outbox";
const pausesMs = [600, 2000];

/** @type {Pending[]} */
let pending = load();
let isBusy = false;
let changed = () => {};
let arrived = () => {};

/**
 * @param {() => void} onChange something in `pendingMessages()` is different
 * @param {() => void} onArrival a message was received and answered
 */
export function startOutbox(onChange, onArrival) {
  changed = onChange;
  arrived = onArrival;
  void work();
}

/** @returns {readonly Pending[]} */
export const pendingMessages = () => pending;

/** @param {Omit<Message, "id">} message */
export function send(message) {
  pending.push({ ...message, id: crypto.randomUUID(), state: "waiting", reason: null });
  keep();
  void work();
}

/** @param {string} id */
export function sendAgain(id) {
  pending = pending.map((message) =>
    message.id === id ? { ...message, state: "waiting", reason: null } : message,
  );
  keep();
  void work();
}

/** The connection is back: what failed for want of it goes out. */
export function sendAllAgain() {
  for (const message of pending)
    if (message.state === "failed" && message.reason === null) sendAgain(message.id);
}

/**
 * @param {(id: string) => boolean} isInChat
 * @param {boolean} isNewRun the service was started anew: what had arrived stands in the ledger, not in its chat
 */
export function forgetArrived(isInChat, isNewRun) {
  const left = pending.filter(({ id, state }) => !isInChat(id) && !(isNewRun && state === "arrived"));
  if (left.length === pending.length) return;
  pending = left;
  keep();
}

async function work() {
  if (isBusy) return;
  isBusy = true;
  try {
    for (let next = nextWaiting(); next; next = nextWaiting()) await deliver(next.id);
  } finally {
    isBusy = false;
  }
}

const nextWaiting = () => pending.find((message) => message.state === "waiting");

/** @param {string} id */
async function deliver(id) {
  mark(id, "sending", null);
  for (let attempt = 0; ; attempt += 1) {
    const message = pending.find((each) => each.id === id);
    if (!message) return;
    try {
      const { personId, where, text } = message;
      await postMessage({ id, personId, where, text });
      mark(id, "arrived", null);
      return arrived();
    } catch (fault) {
      if (fault instanceof Refused) return mark(id, "failed", fault.message);
      const pause = pausesMs[attempt];
      if (pause === undefined) return mark(id, "failed", null);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/**
 * @param {string} id
 * @param {Pending["state"]} state
 * @param {string | null} reason
 */
function mark(id, state, reason) {
  pending = pending.map((message) => (message.id === id ? { ...message, state, reason } : message));
  keep();
}

function keep() {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(pending));
  } catch {
    // A browser that keeps nothing: the messages live as long as the page.
  }
  changed();
}

/** @returns {Pending[]} */
function load() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(storageKey) ?? "[]");
    return kept.map((/** @type {Pending} */ message) =>
      message.state === "sending" ? { ...message, state: "waiting" } : message,
    );
  } catch {
    return [];
  }
}
