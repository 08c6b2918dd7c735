import { told, untold } from "../told-of-others.ts";

const later =
  "(?:(?:就|只好|只能|先)?等[他她人](?:们)?[^,。;!\\n了送给]{1,5}(?:了)?(?:再|就)(?:给|送)(?![了过])|(?:就|只好|只能)?(?:下[次回趟]|改[天日]|过几天)(?:再|来|去)*(?:给|送)(?![了过]))";

/** What was brought along, and is to be handed over once they are there. */
export const waitsForThem = untold([
  // 李平家锁着门,|带的2袋煤|等他回来再给; 李平不在,|带去的2袋米|下次再送. Not: 带去的2袋米给了邻居,等他回来再给他
  told(
    "等下改过",
    new RegExp(
      `(?<=^|[,。;!\\n])(?:我们?)?(?<idle>(?:带|拿|拉|捎|买)(?:来|去|过去|过来|上|好)?的[^,。;!\\n放给送留]{2,10}?)(?=${later}[^,。;!\\n了]{0,3}(?:[,。;!\\n]|$))`,
    ),
  ),
]);
