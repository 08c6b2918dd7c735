/**
 * The matter of a need as a group may read it: without the household. Names of at least two characters are taken out
 * wherever they stand, with the 家 or 户 behind them.
 */
export function matterWithout(text: string, names: readonly string[]): string {
  const known = [...new Set(names)]
    .filter((name) => [...name].length > 1)
    .sort((a, b) => b.length - a.length);
  return known.reduce((matter, name) => {
    const pattern = new RegExp(`${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?:家里|家中|家|户)?`, "gu");
    return matter.replace(pattern, "一户");
  }, text);
}
