/**
 * Replaces what must never be stored, parsed or logged: resident ID numbers, bank cards, mobile numbers.
 * Figures of reports are left alone: nothing shorter than a mobile number is looked at, and figures that stand side
 * by side are taken together only in the groupings that such numbers are written in.
 * Time is linear in the length of the text.
 */
export function redact(text: string): string {
  let result = "";
  let done = 0;
  for (const run of runsOf(text)) {
    for (const { from, to, label } of secretsIn(run)) {
      result += `${text.slice(done, from)}${label}`;
      done = to;
    }
  }
  return result + text.slice(done);
}

const labels = { id: "〔身份证〕", card: "〔银行卡〕", mobile: "〔手机号〕" } as const;
type Label = (typeof labels)[keyof typeof labels];
type Secret = { from: number; to: number; label: Label };

/** One digit of the text, as ASCII, with its UTF-16 offsets. */
type Digit = { value: string; from: number; to: number };
/** Digits that touch. */
type Group = readonly Digit[];
/** Groups with nothing but a separator or two between them. */
type Run = { groups: Group[]; spelled: boolean };

const chineseDigits = new Map(
  ["零〇", "一幺壹", "二贰", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"].flatMap((same, value) =>
    [...same].map((character) => [character, String(value)] as const),
  ),
);
const separator = /[\s\p{Pd}\p{Cf}\u2212\uff0e._·•/]/u;
/** Ⅹ and × are what input methods offer for the X of an ID number. */
const checkLetter = /[Xx\uff38\uff58Ⅹⅹ×]/u;

function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  let group: Digit[] = [];
  let gap = 0;
  let from = 0;
  for (const character of text) {
    const to = from + character.length;
    const plain = plainDigit(character);
    const value = plain ?? chineseDigits.get(character) ?? null;
    if (value !== null) {
      const spelled = plain === null;
      if (run === null || run.spelled !== spelled || gap > 2) {
        group = [];
        run = { groups: [group], spelled };
        runs.push(run);
      } else if (gap > 0) {
        group = [];
        run.groups.push(group);
      }
      group.push({ value, from, to });
      gap = 0;
    } else if (run !== null && checkLetter.test(character)) {
      // A group of its own, so that it hides no other number that it happens to touch (13812345678x2).
      run.groups.push([{ value: "X", from, to }]);
      run = null;
      gap = 0;
    } else if (run !== null && gap < 2 && separator.test(character)) {
      gap += 1;
    } else {
      run = null;
      gap = 0;
    }
    from = to;
  }
  return runs;
}

/** Half width, full width and the mathematical digits; null for what is no digit. */
function plainDigit(character: string): string | null {
  if (character >= "0" && character <= "9") return character;
  if (!/\p{Nd}/u.test(character)) return null;
  const plain = character.normalize("NFKC");
  return /^[0-9]$/.test(plain) ? plain : null;
}

/** The longest number that any rule takes, in digits: 19 of a card; a mobile number with 0086 has 15. */
const longest = 19;
const shortest = 11;

function secretsIn(run: Run): Secret[] {
  const groups = run.groups.flatMap((group, index) =>
    splitLong(group, run.spelled, run.groups[index + 1]?.[0]?.value === "X"),
  );
  // IDs first, as their check digit is the surest: the tail of something else must not take the head of one.
  const secrets = search(groups, residentId, (between) => search(between, otherLabel, () => []));
  return run.spelled ? secrets : widened(secrets, run.groups);
}

/** What may still be a figure of the report behind a number that it touches: 138…8月3日, 138…12袋. */
const longestFigure = 2;

/**
 * Digits that touch a secret go with it: they may be the rest of a number that was mistyped. Only a short rest behind
 * a mobile number stays, as the figure of what follows.
 */
function widened(secrets: readonly Secret[], groups: readonly Group[]): Secret[] {
  const groupAt = new Map(groups.flatMap((group) => group.map(({ from }) => [from, group] as const)));
  const groupEndingAt = new Map(groups.flatMap((group) => group.map(({ to }) => [to, group] as const)));
  return secrets.map((secret, index) => {
    const [before, after] = [secrets[index - 1], secrets[index + 1]];
    const start = groupAt.get(secret.from)?.[0]?.from ?? secret.from;
    const from = before !== undefined && before.to > start ? secret.from : start;
    const group = groupEndingAt.get(secret.to) ?? [];
    const end = group.at(-1)?.to ?? secret.to;
    if (after !== undefined && after.from < end) return { ...secret, from, to: after.from };
    const rest = group.slice(-longestFigure - 1).filter((digit) => digit.from >= secret.to).length;
    const isFigure = secret.label === labels.mobile && rest <= longestFigure;
    return { ...secret, from, to: isFigure ? secret.to : end };
  });
}

type LabelOf = (digits: string, sizes: readonly number[]) => Label | null;

/** What `labelOf` names among the groups, from the left, and what `elsewhere` finds in between. */
function search(
  groups: readonly Group[],
  labelOf: LabelOf,
  elsewhere: (groups: readonly Group[]) => Secret[],
): Secret[] {
  const secrets: Secret[] = [];
  let done = 0;
  let index = 0;
  while (index < groups.length) {
    const found = secretAt(groups, index, labelOf);
    if (found === null) {
      index += 1;
      continue;
    }
    secrets.push(...elsewhere(groups.slice(done, index)), found.secret);
    index = found.next;
    done = index;
  }
  return [...secrets, ...elsewhere(groups.slice(done))];
}

/** The longest secret that begins with this group and ends with a group. */
function secretAt(
  groups: readonly Group[],
  start: number,
  labelOf: LabelOf,
): { secret: Secret; next: number } | null {
  const digits: Digit[] = [];
  const sizes: number[] = [];
  let found: { secret: Secret; next: number } | null = null;
  for (let end = start; end < groups.length; end += 1) {
    const group = groups[end] ?? [];
    if (digits.length + group.length > longest) break;
    digits.push(...group);
    sizes.push(group.length);
    if (digits.length < shortest) continue;
    const label = labelOf(digits.map((digit) => digit.value).join(""), sizes);
    const [first, last] = [digits[0], digits.at(-1)];
    if (label && first && last) found = { secret: { from: first.from, to: last.to, label }, next: end + 1 };
  }
  return found;
}

/**
 * A number may be glued to others, or to a word such as 一直: valid IDs and mobiles are cut out of it, unless the whole
 * is a number of its own.
 */
function splitLong(group: Group, spelled: boolean, beforeX: boolean): Group[] {
  const parts: Group[] = [];
  let rest = 0;
  let at = 0;
  const digits = group.map((digit) => digit.value).join("");
  const value = digits + (beforeX ? "X" : "");
  if (residentId(value) || otherLabel(digits, [digits.length])) return [group];
  while (at < group.length) {
    const size = sizeOfGlued(value, at, spelled);
    if (size === 0) {
      at += 1;
      continue;
    }
    if (rest < at) parts.push(group.slice(rest, at));
    parts.push(group.slice(at, at + size));
    at += size;
    rest = at;
  }
  if (rest < group.length) parts.push(group.slice(rest));
  return parts;
}

function sizeOfGlued(value: string, at: number, spelled: boolean): number {
  if (value.length > 18 && isResidentId(value.slice(at, at + 18))) return 18;
  if (at === 0) return /^(?:0086|086|86|0)?1[3-9]\d{9}/.exec(value)?.[0].length ?? 0;
  const mayHoldMobile = spelled || value.length > longest;
  return mayHoldMobile && /^1[3-9]\d{9}$/.test(value.slice(at, at + 11)) ? 11 : 0;
}

function residentId(digits: string): Label | null {
  return isResidentId(digits) ? labels.id : null;
}

function otherLabel(digits: string, sizes: readonly number[]): Label | null {
  if (isMobile(digits, sizes)) return labels.mobile;
  if (isOldResidentId(digits, sizes)) return labels.id;
  if (isBankCard(digits, sizes)) return labels.card;
  return null;
}

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643-1999: region, birthday, order, and a check digit by ISO 7064 MOD 11-2. */
function isResidentId(digits: string): boolean {
  if (!/^[1-9]\d{16}[\dX]$/.test(digits)) return false;
  if (!isDay(Number(digits.slice(6, 10)), Number(digits.slice(10, 12)), Number(digits.slice(12, 14)))) {
    return false;
  }
  const sum = idWeights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return "10X98765432"[sum % 11] === digits[17];
}

/** Those given out before 1999: a year of two digits, no check digit. */
function isOldResidentId(digits: string, sizes: readonly number[]): boolean {
  if (!/^[1-9]\d{14}$/.test(digits) || !isWrittenAs(sizes, ["15", "6 6 3"])) return false;
  return isDay(1900 + Number(digits.slice(6, 8)), Number(digits.slice(8, 10)), Number(digits.slice(10, 12)));
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1850 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0);
}

function isMobile(digits: string, sizes: readonly number[]): boolean {
  if (/^(?:0086|086|86|0)1[3-9]\d{9}$/.test(digits)) return sizes.length === 1;
  if (!/^1[3-9]\d{9}$/.test(digits)) return false;
  return isWrittenAs(sizes, ["11", "3 4 4", "4 3 4", "4 4 3", "3 8", "7 4", "3 3 5", "5 6"]);
}

/** ISO/IEC 7812. In pieces, only as cards print them: a list of days or amounts would pass by chance one time in ten. */
function isBankCard(digits: string, sizes: readonly number[]): boolean {
  if (!/^[1-9]\d{12,18}$/.test(digits) || !passesLuhn(digits)) return false;
  if (sizes.length === 1) return true;
  const inPieces = sizes.slice(0, -1).every((size) => size >= 4) || sizes.every((size) => size === 1);
  return inPieces && digits.length >= 16 && /^[3-689]/.test(digits);
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = digit * 2;
    sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function isWrittenAs(sizes: readonly number[], ways: readonly string[]): boolean {
  return ways.includes(sizes.join(" ")) || (sizes.length > 1 && sizes.every((size) => size === 1));
}
