/**
 * Gives ids such as H0001 behind the highest number in use. Nothing is ever deleted from the ledger, so a number that
 * left is not given again.
 */
export function idGiver(prefix: string, width: number, used: Iterable<string>): () => string {
  let last = 0;
  for (const id of used) {
    const [, number] = /^\D*(\d{1,9})$/.exec(id) ?? [];
    if (number !== undefined) last = Math.max(last, Number(number));
  }
  return () => {
    last += 1;
    return `${prefix}${String(last).padStart(width, "0")}`;
  };
}
