/** 改厕|9户, 改厨|12户: what was rebuilt stands in the verb itself. */
export const thingInVerb: Readonly<Record<string, string>> = {
  改厕: "厕所",
  改户厕: "户厕",
  改厨: "厨房",
  改厨房: "厨房",
  改圈: "圈舍",
  改圈舍: "圈舍",
  改院坝: "院坝",
  改灶: "灶",
  改炕: "炕",
};
