/**
 * 除了李平家没人其他|几户|都走访了: the rest of those told of, and not asked how many.
 * Not: 除了李平家,其他|几户|走访了吗; 其他|几户|还没走访
 */
export function isOfTheRest(text: string, from: number): boolean {
  if (!told.test(text.slice(Math.max(0, from - longest), from))) return false;
  return wereMet.test(text.slice(from, from + 12));
}

const longest = 30;
const told = /(?:除|没人|[没不]在|锁|没[见碰遇])[^。;!?\n]*(?:其[余他它]|别的|剩下的?|余下的?)$/;
const wereMet = /^几[户家](?:农户|人家)?(?:也|今天)?[都全均][^没未不吗么?谁哪,。;\n]{1,5}(?:[,。;\n]|$)/;
