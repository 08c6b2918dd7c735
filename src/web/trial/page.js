// @ts-check
import { createChat, element, make } from "./chat.js";
import { forgetArrived, pendingMessages, send, sendAgain, sendAllAgain, startOutbox } from "./outbox.js";
import { getNews, getPeople, postClock, Refused } from "./server.js";

/**
 * @typedef {import("./server.js").Line} Line
 * @typedef {import("./server.js").Person} Person
 * @typedef {import("./server.js").PageNews} PageNews
 * @typedef {"group" | "private"} Where
 */

const pollMs = 2000;
const storageKey = "lianxin-trial-person";
const roleNames = { cadre: "干部", leader: "领导", coordinator: "协调员" };
/** Of those who got a reminder, so many are named. */
const namedPeople = 4;

const personSelect = element("#person", HTMLSelectElement);
const offline = element("#offline", HTMLElement);
const happened = element("#happened", HTMLElement);
const toReminder = element("#to-reminder", HTMLButtonElement);
const toMonday = element("#to-monday", HTMLButtonElement);
const freeTime = element("#free-time", HTMLInputElement);
const clockToggle = element("#clock-toggle", HTMLButtonElement);
const phoneWidth = matchMedia("(max-width: 760px)");

/** @type {Person[]} */
let people = [];
/** @type {Line[]} */
let lines = [];
/** @type {PageNews | null} */
let news = null;
let isMoving = false;
/** Chats with something unread: `group`, or a person's id. */
const unread = new Set();
/** @type {Where} */
let tab = "private";

const personId = () => personSelect.value;
const nameOf = (/** @type {string} */ id) => people.find((person) => person.id === id)?.name ?? id;

const chats = {
  group: createChat("group", chatParts("group")),
  private: createChat("private", chatParts("private")),
};

/** @param {Where} where */
function chatParts(where) {
  return {
    nameOf,
    sendAgain,
    /** @param {string} text */
    send: (text) => send({ where, text, personId: personId() }),
  };
}

// --- what the service knows ---

let isPolling = false;
let isPollWanted = false;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

/** Asks for what is new, now and then every few seconds; one request at a time, however often it is called. */
async function poll() {
  isPollWanted = true;
  if (isPolling) return;
  isPolling = true;
  clearTimeout(timer);
  while (isPollWanted) {
    isPollWanted = false;
    try {
      if (people.length === 0) showPeople(await getPeople());
      await takeNews();
      showOnline(true);
    } catch {
      showOnline(false);
    }
  }
  isPolling = false;
  timer = setTimeout(poll, pollMs);
}

async function takeNews() {
  const isFirst = news === null;
  let latest = await getNews(news?.latest ?? 0);
  const isNewRun = latest.run !== news?.run;
  if (isNewRun && !isFirst) {
    latest = await getNews(0);
    lines = [];
    chats.group.clear();
    chats.private.clear();
  }
  news = latest;
  lines.push(...latest.lines);
  forgetArrived((id) => latest.lines.some((line) => line.messageId === id), isNewRun);
  chats.group.add(latest.lines.filter((line) => line.where === "group"));
  chats.private.add(latest.lines.filter(isOfPerson));
  if (!isFirst) for (const line of latest.lines) markUnread(line);
  showUnread();
  showClock();
}

/** @param {Line} line */
const isOfPerson = (line) => line.where === "private" && line.personId === personId();

/** @param {boolean} isOnline */
function showOnline(isOnline) {
  if (isOnline && !offline.hidden) sendAllAgain();
  if (offline.hidden !== isOnline) offline.hidden = isOnline;
}

// --- who one is ---

/** @param {Awaited<ReturnType<typeof getPeople>>} known */
function showPeople(known) {
  people = known.people;
  element("#group-name", HTMLElement).textContent = known.group;
  chats.group.limitText(known.maxTextLength);
  chats.private.limitText(known.maxTextLength);
  personSelect.replaceChildren(...people.map((person) => new Option(titleOf(person), person.id)));
  const kept = recall();
  // Most who try it want to report something, and a cadre has households to report about.
  const first = people.find(({ id }) => id === kept) ?? people.find(({ roles }) => roles.includes("cadre"));
  if (first) personSelect.value = first.id;
  showPerson();
}

/** @param {Person} person */
function titleOf(person) {
  const roles = person.roles.map((role) => roleNames[role]).join("、");
  return [person.name, person.unit, roles].filter(Boolean).join(" ");
}

function showPerson() {
  const person = people.find(({ id }) => id === personId());
  const examples = person?.examples ?? [];
  chats.group.showExamples(examples);
  chats.private.showExamples(examples);
  element("#private-name", HTMLElement).textContent = person ? `${person.name} 与连心单聊` : "与连心单聊";
  chats.private.clear();
  chats.private.add(lines.filter(isOfPerson));
  chats.private.toEnd();
  showPending();
  markRead();
}

function showPending() {
  const all = pendingMessages();
  chats.group.showPending(all.filter((message) => message.where === "group"));
  chats.private.showPending(
    all.filter((message) => message.where === "private" && message.personId === personId()),
  );
}

personSelect.addEventListener("change", () => {
  remember(personId());
  showPerson();
});

/** @param {string} id */
function bePerson(id) {
  personSelect.value = id;
  remember(id);
  showPerson();
  showTab("private");
}

/** @param {string} id */
function remember(id) {
  try {
    sessionStorage.setItem(storageKey, id);
  } catch {
    // A browser that keeps nothing begins with the first person again.
  }
}

function recall() {
  try {
    return sessionStorage.getItem(storageKey) ?? "";
  } catch {
    return "";
  }
}

// --- what is read and unread ---

/** @param {Where} where */
const isShown = (where) => !phoneWidth.matches || tab === where;

/** @param {Line} line */
function markUnread(line) {
  if (line.kind === "said") return;
  if (line.where === "group") {
    if (!isShown("group")) unread.add("group");
  } else if (line.personId !== null && !(isOfPerson(line) && isShown("private"))) {
    unread.add(line.personId);
  }
}

function markRead() {
  if (isShown("group")) unread.delete("group");
  if (isShown("private")) unread.delete(personId());
  showUnread();
}

function showUnread() {
  element("#tab-group .dot", HTMLElement).hidden = !unread.has("group");
  // The other persons' chats are a choice away, so the tab tells of them too.
  element("#tab-private .dot", HTMLElement).hidden = !unread.has(personId());
  for (const option of personSelect.options) {
    const person = people.find(({ id }) => id === option.value);
    if (!person) continue;
    const isNew = unread.has(person.id) && person.id !== personId();
    option.text = isNew ? `● ${titleOf(person)}（有新消息）` : titleOf(person);
  }
}

const tabs = {
  group: element("#tab-group", HTMLButtonElement),
  private: element("#tab-private", HTMLButtonElement),
};

/** @param {Where} chosen */
function showTab(chosen) {
  tab = chosen;
  document.body.dataset["tab"] = chosen;
  for (const where of /** @type {const} */ (["group", "private"])) {
    tabs[where].setAttribute("aria-selected", String(where === chosen));
    tabs[where].tabIndex = where === chosen ? 0 : -1;
  }
  chats[chosen].toEnd();
  markRead();
}

tabs.group.addEventListener("click", () => showTab("group"));
tabs.private.addEventListener("click", () => showTab("private"));
element(".tabs", HTMLElement).addEventListener("keydown", (event) => {
  if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
  const other = tab === "group" ? "private" : "group";
  showTab(other);
  tabs[other].focus();
});
phoneWidth.addEventListener("change", markRead);

// --- the clock ---

function showClock() {
  if (!news) return;
  const { now, nextReminder, nextMonday } = news;
  const shown = element("#now", HTMLTimeElement);
  shown.textContent = `${now.year}年${now.day} ${now.weekday} ${now.time}`;
  shown.dateTime = now.at;
  element("#reminder-at", HTMLElement).textContent = nextReminder ? momentOf(nextReminder) : "没有安排";
  element("#monday-at", HTMLElement).textContent = nextMonday.day;
  toReminder.disabled = isMoving || !nextReminder;
  toMonday.disabled = isMoving;
  element("#to-free button", HTMLButtonElement).disabled = isMoving;
  freeTime.min = now.local;
  if (document.activeElement !== freeTime && (freeTime.value === "" || freeTime.value < now.local)) {
    freeTime.value = now.local;
  }
}

/** @param {import("./server.js").PageTime} moment */
const momentOf = ({ day, weekday, time }) => `${day} ${weekday} ${time}`;

/** @param {string | undefined} to */
async function moveClock(to) {
  if (!to || isMoving) return;
  isMoving = true;
  showClock();
  happened.textContent = "正在拨动时间…";
  try {
    const result = await postClock(to);
    await poll();
    const { now, tallies, reminders, personIds } = result;
    const what = [
      ...(tallies > 0 ? [`群里发了${tallies}份周报`] : []),
      ...(reminders > 0 ? [`单独发了${reminders}条提醒`] : []),
    ];
    const outcome = what.length > 0 ? what.join("，") : "这段时间没有要发的提醒和周报";
    happened.textContent = `已到${momentOf(now)}：${outcome}。`;
    showClockTools(false);
    if (personIds.length > 0) happened.append(...personButtons(personIds));
  } catch (fault) {
    happened.textContent = fault instanceof Refused ? fault.message : "没有拨成，请再试一次。";
  } finally {
    isMoving = false;
    showClock();
  }
}

/** @param {readonly string[]} ids */
function personButtons(ids) {
  const buttons = ids.slice(0, namedPeople).map((id) => {
    const button = make("button", "link", `看${nameOf(id)}的`);
    button.setAttribute("type", "button");
    button.addEventListener("click", () => bePerson(id));
    return button;
  });
  const more = ids.length - buttons.length;
  return more > 0 ? [...buttons, make("span", "quiet", `等${ids.length}人，上方可选`)] : buttons;
}

toReminder.addEventListener("click", () => void moveClock(news?.nextReminder?.at));
toMonday.addEventListener("click", () => void moveClock(news?.nextMonday.at));
element("#to-free", HTMLFormElement).addEventListener("submit", (event) => {
  event.preventDefault();
  void moveClock(freeTime.value);
});
clockToggle.addEventListener("click", () => {
  showClockTools(clockToggle.getAttribute("aria-expanded") !== "true");
});

/** On a phone they are put away when not in use; else they always stand there. @param {boolean} isOpen */
function showClockTools(isOpen) {
  clockToggle.setAttribute("aria-expanded", String(isOpen));
  clockToggle.textContent = isOpen ? "收起" : "拨时间";
}

startOutbox(showPending, () => void poll());
document.addEventListener("visibilitychange", () => {
  if (!document.hidden) void poll();
});
window.addEventListener("online", () => void poll());
showTab("private");
void poll();
