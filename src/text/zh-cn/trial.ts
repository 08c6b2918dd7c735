/** What the trial page's server says; what the page itself says stands in src/web/trial. */
export const sayTrial = {
  /** The county of data/sample/. */
  county: "望禾县",
  groupName: "望禾县联户工作群",
  quotaName: "每月走访每个联系户",
  refused:
    "试用页只在本机打开：请在运行它的电脑上访问 http://127.0.0.1 加端口号。\n" +
    "The trial page answers only on the machine it runs on: open it at http://127.0.0.1 and its port.\n",
  unreadable: "没有看懂这次请求，请刷新页面再试。",
  tooLong: (limit: number) => `太长了：一条最多${limit}字。请分几条发。`,
  empty: "没有写内容。",
  unknownPerson: "名单里没有这个人了，请刷新页面重新选择。",
  noSuchTime: "没有这个日期或时间，请重新选。",
  onlyForward: "时间只能往后拨，不能往回。",
  tooFar: (days: number) => `一次最多往后拨${days}天。`,
  clockBusy: "时间正在拨动，请稍等。",
};
