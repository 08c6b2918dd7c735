import { told, untold } from "../told-of-others.ts";

/** When they raised what has been done about it, and no speech that the gift is in. */
export const whenRaised = untold([
  // 李平家缺水,|昨天反映的|,今天拉了两车水送去. Not: 李平昨天反映的缺水问题, 昨天说的,后天送去
  told(
    "说映提讲",
    /,(?<idle>(?:是)?(?:[昨前]天|前几天|上周|上[次回]|上个?月|早上|昨晚)(?:就|刚|才)?(?:说|反映|提|提出|讲)(?:过)?(?:的|了)?),(?=(?:我们?|咱们?)?(?:今天|上午|下午|刚才?|当场|这[次回])(?:就|给[他她]|我们?)*[送拉带买给捎拿])/,
  ),
]);
