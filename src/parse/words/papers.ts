/** 驻村手记, 驻龙塘村工作周志: what is written of a stay, by its name's ending. */
export const papers =
  "[日周旬月季年]报|[日周旬月][记志]|手记|札记|随笔|笔记|纪实|日常|小结|总结|汇总|汇报|台账|情况|记录|简报|统计|考勤";

/** Measures of what is handed out on paper: 宣传单, 明白卡, 连心卡. */
export const handedPapers: ReadonlySet<string> = new Set(["leaflet", "contact_card"]);
