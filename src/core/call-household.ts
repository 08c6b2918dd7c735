/** Where a household is found: its village by name, its group (组) from 1, null for none. */
export type Whereabouts = { id: string; head: string; village: string; group: number | null };

/**
 * The shortest words that mean this one of a cadre's households, as a report would say them: its head, where another
 * bears that name with the village before it (上渡村李平), and the group; where that does not tell them apart, its id.
 */
export function callHousehold(household: Whereabouts, among: readonly Whereabouts[]): string {
  const { id, head, village, group } = household;
  const alike = among.filter((other) => other.id !== id && other.head === head);
  if (alike.length === 0) return head;
  const near = alike.filter((other) => other.village === village);
  if (near.length === 0) return `${village}${head}`;
  const told = group !== null && near.every((other) => other.group !== group);
  return told ? `${village}${group}组${head}` : id;
}
