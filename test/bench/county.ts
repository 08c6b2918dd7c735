import { writeFileSync } from "node:fs";
import { join } from "node:path";

export const surnames = [
  ..."王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢",
];
export const given = [..."国建桂秀玉文明志永成福贵金春海平生华英兰梅红军强林山水龙虎凤霞莲翠香芳德才有长"];

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? "";

/** A made-up name. Of 100,000 some 50,000 differ, as surnames and given names are few in a real county as well. */
function nameOf(at: number): string {
  // Steps that are prime to each other, so that the parts do not go round together.
  const mixed = (at * 7919) % 1_000_003;
  const second = at % 4 === 0 ? "" : pick(given, Math.floor(mixed / 1777));
  return pick(surnames, mixed) + pick(given, Math.floor(mixed / 53)) + second;
}

/**
 * A county as four roster files: a village for 250 households, a township for 20 villages, a cadre for 10 households.
 * @returns an account that WeCom knows, and the head of a household that is linked to it
 */
export function writeCounty(
  folder: string,
  households: number,
): { households: number; account: string; head: string } {
  const villages = Math.ceil(households / 250);
  const cadres = Math.ceil(households / 10);
  const write = (name: string, header: string, count: number, row: (at: number) => string) =>
    writeFileSync(
      join(folder, name),
      `${[header, ...Array.from({ length: count }, (_, at) => row(at))].join("\n")}\n`,
    );
  write(
    "villages.csv",
    "村编号,村名,乡镇,县",
    villages,
    (at) => `V${at},第${at}村,第${Math.floor(at / 20)}乡,大县`,
  );
  write(
    "households.csv",
    "户编号,户主,村编号,组,类型,人口",
    households,
    (at) => `H${at},${nameOf(at)},V${Math.floor(at / 250)},${(at % 8) + 1},脱贫户,${(at % 6) + 1}`,
  );
  write(
    "cadres.csv",
    "干部编号,姓名,单位,职务,角色,企业微信账号,钉钉账号",
    cadres,
    (at) => `C${at},${nameOf(at * 3 + 1)},第${at % 200}局,科员,干部,user${at},`,
  );
  write("pairings.csv", "干部编号,户编号,村编号", households, (at) => `C${Math.floor(at / 10)},H${at},`);
  return { households, account: "user0", head: nameOf(0) };
}
