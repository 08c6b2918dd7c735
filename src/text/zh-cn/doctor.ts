import type { DeliveryFault } from "../../core/delivery-fault.ts";
import type { FindingTexts, Subject, Words } from "../../core/finding.ts";
import type { ServiceFault } from "../../core/service-fault.ts";
import { platformName } from "./answers.ts";

/** `lianxin doctor`, to who sets the office up and keeps it running, in the terminal. */

export function doctorLines(state: keyof typeof signs, subject: Subject, { told, remedy }: Words): string[] {
  const head = `${signs[state]} ${subjectName(subject)}:${told}`;
  return remedy === null ? [head] : [head, `       怎么办:${remedy}`];
}

const signs = { good: "[好]  ", doubtful: "[注意]", bad: "[不行]" };

export function doctorSummary({ bad, doubtful }: { bad: number; doubtful: number }): string {
  if (bad > 0) return `有${bad}项不行,要改好才能用${doubtful > 0 ? `;另有${doubtful}项请留意` : ""}。`;
  return doubtful > 0 ? `没有不行的;有${doubtful}项请留意。` : "都好。";
}

const subjects = {
  configuration: "配置",
  service: "正在运行的服务",
  platforms: "平台",
  timeZone: "时区",
  font: "字体",
  database: "数据库",
  coordinators: "协调员",
  people: "单独发给个人的消息",
  outbox: "没发出去的消息",
};

function subjectName(subject: Subject): string {
  switch (subject.of) {
    case "clock":
      return `时钟(和 ${subject.base} 比)`;
    case "address":
      return `${botName(subject)} 的回调地址`;
    case "token":
      return `${botName(subject)} 的密钥`;
    case "organisation":
      return `${botName(subject)} 收谁的消息`;
    case "line":
      return `${botName(subject)} 的${subject.platform === "wecom" ? "长连接" : "Stream"}`;
    case "webhook":
      return `群 ${subject.chat} 的 webhook`;
    case "group":
      return `群 ${subject.chat}`;
    case "posts":
      return `往群 ${subject.chat} 发的消息`;
    default:
      return subjects[subject.of];
  }
}

function botName({ platform, id }: { platform: "wecom" | "dingtalk"; id: string }): string {
  return `${platformName(platform)} ${id}`;
}

const words = (told: string, remedy: string): Words => ({ told, remedy });

const faults: Readonly<Record<DeliveryFault, Words>> = {
  "webhook-gone": words(
    "webhook 已失效,可能被删除或停用了",
    "请群主在群设置里重新添加,把新地址写进 .env,重新启动",
  ),
  "group-gone": words("群已解散,或者机器人不在群里", "把机器人重新加进群;换了群的,改 chatId,重新启动"),
  "person-out-of-range": words(
    "不在应用的可见范围内,或者账号已停用",
    "在管理后台把他们加进应用的“可见范围”;人已调走的,更新花名册再导一次",
  ),
  "not-spoken-yet": words("还没跟机器人说过话,机器人不能先找他们", "请他们给机器人发一句“帮助”"),
  "not-allowed": words(
    "平台不接受现在的密钥、权限或服务器地址",
    "企业微信:看应用的 Secret、权限和“企业可信IP”;钉钉群 webhook:看“加签”的密钥(webhookSecret)和机器人的安全设置,改好重新启动",
  ),
};

const accountNeeded =
  "花名册里要有他们的“企业微信账号”或“钉钉账号”,并且配了能单独发消息的途径(企业微信自建应用或长连接机器人、钉钉机器人);用长连接机器人的,请本人先给机器人发一句“帮助”";

export const findings: FindingTexts = {
  configurationRead: ({ folder }) => `已读 ${folder}`,
  configurationFaulty: ({ reason }) =>
    words(
      `有错。每行依次是:文件、第几行、哪一项、现在写的、应该写什么\n${indented(reason)}`,
      "照上面逐条改好,再运行一次 doctor",
    ),
  serviceReady: () => "在运行,一切正常",
  serviceFaulty: ({ ready, faults }) => ({
    told: `${ready ? "在运行,但有几处没有做到" : "在运行,但现在不能正常工作"}\n${indented(faults.map(serviceFault).join("\n"))}`,
    remedy: serviceRemedies(faults),
  }),
  noPlatform: () => words("没有配置任何平台", "npm start 打开的是试用页;正式用,照 README 配置企业微信或钉钉"),
  dialsOut: ({ platforms }) => `${platforms.map(platformName).join("、")};由本机往外连,不要外网地址`,
  calledAt: ({ addresses }) => `平台来找我们的地址:${addresses.join("、")}`,
  noPublicUrl: ({ paths }) =>
    words(
      `没有写 http.publicUrl,而 ${paths.join("、")} 要从外网能到`,
      "把通到本机的 https 地址写进 http: { publicUrl: … };没有外网地址的,改用企业微信长连接或钉钉 Stream",
    ),
  publicUrlNotHttps: ({ publicUrl }) =>
    words(`${publicUrl} 不是 https 地址`, "平台只认 https:在 nginx 等上面装好证书,改成 https:// 开头"),
  addressAnswers: ({ address }) => `通了:${address} 到的就是本单位的服务`,
  addressForeign: ({ address, status }) =>
    words(
      `${address} 有回应(${status}),但不是本服务的`,
      "先 npm start 启动服务;再看 nginx 等有没有把 /callback/ 原样(路径和问号后面的都不改)转到本机端口",
    ),
  addressRefuses: ({ address, status }) =>
    words(
      `${address} 上的服务不认现在的配置(${status})`,
      "改了配置或 .env 要重新启动服务;服务和 doctor 要读同一份配置、同一个 .env",
    ),
  addressAway: ({ address, reason }) =>
    words(
      `从本机连不上 ${address}(${reason})`,
      "有的网络里本机连不到自己的外网地址:用手机流量打开它:企业微信的看到 the address needs …、钉钉的看到 Method Not Allowed,就是通的;看到 502、404 或 nginx 字样,是没有转到本机的端口;打不开,看域名解析、防火墙、端口映射",
    ),
  addressUntrusted: ({ address, reason }) =>
    words(
      `${address} 的证书不被信任(${reason})`,
      "平台不认自己签的、过期的、域名不符的证书:换成有效的证书,连同中间证书一起装上",
    ),
  zone: ({ zone, day, time }) => `${zone},现在是 ${day} ${time}`,
  zoneElsewhere: ({ zone, day, time }) =>
    words(
      `${zone},现在是 ${day} ${time},和北京时间不一样`,
      "报告按这个时区的日子记:除非单位真的在那里,把 timezone 改成 Asia/Shanghai",
    ),
  fontFound: ({ file }) => `连心现在不画图,用不到字体;本机有中文字体 ${file}`,
  fontMissing: () => "连心现在不画图,用不到字体;本机没有找到中文字体,现在不用装",
  ledgerUnusable: ({ reason }) =>
    words(
      `打不开(${reason})`,
      "看 lianxin.yaml 的 database 和环境变量 DATABASE_URL 对不对,再看文件的权限、数据库服务器在不在",
    ),
  rosterThere: ({ cadres }) => `能打开;花名册里有${cadres}名干部`,
  rosterMissing: () => words("能打开,还没有花名册", "导入花名册:npm run -s lianxin -- import 花名册.xlsx"),
  coordinatorsReachable: ({ names, others }) =>
    `出了问题会告诉 ${names.join("、")}${others.length > 0 ? `;${others.join("、")} 现在收不到` : ""}`,
  coordinatorsMissing: () =>
    words(
      "花名册里没有协调员:消息没发出去,没有人会知道",
      `给一两名干部写上角色“协调员”,再导一次花名册;${accountNeeded}`,
    ),
  coordinatorsAway: ({ names }) =>
    words(`${names.join("、")} 都收不到单独的消息:消息没发出去,没有人会知道`, accountNeeded),
  remindersNowhere: () =>
    words(
      "配了提醒,但没有能单独发消息的途径,谁也提醒不到",
      "加一个企业微信自建应用(app)、长连接机器人或钉钉机器人;不要提醒的,第一次启动前在 config/lianxin.yaml 里去掉 kind: reminder 的计划",
    ),
  peopleReached: () => "近30天没有被平台拒绝的",
  peopleRefused: ({ groups }) =>
    words(
      groups.map(({ fault, names }) => `${namesShown(names)}:${faults[fault].told}`).join(";"),
      groups.map(({ fault }) => faults[fault].remedy).join(";"),
    ),
  outboxClean: () => "近7天没有",
  outboxFailed: ({ count }) =>
    words(
      `近7天有${count}条`,
      "npm run -s lianxin -- outbox --state refused(再看 unknown、missed)列出来;--resend 编号 补发。往群里发的,先到群里看一眼有没有",
    ),
  groupReady: () => "能发",
  groupWithoutWay: () =>
    words(
      "什么也发不进去:没有 webhook,也没有能主动发言的机器人",
      "在群里添加“消息推送”(钉钉:自定义机器人),把地址写成 webhook;或者写上 chatId 和一个长连接机器人、钉钉机器人(用 URL 回调的企业微信机器人不能主动发言)",
    ),
  groupUnheard: () => words("群里还没有人 @ 过机器人,它还不能发言", "请群里随便谁 @ 机器人发一句“帮助”"),
  groupWithoutArea: ({ area, why }) =>
    words(
      why === "ambiguous" ? `花名册里有几个地方叫“${area}”` : `花名册里没有“${area}”`,
      why === "ambiguous"
        ? "area 改成村编号,或者在前面加上乡镇,如 东风镇东村"
        : "area 写村编号,或花名册里的村名、乡镇名、县名,一个字都不能差",
    ),
  postsFine: () => "没有被拒绝的",
  postsFailed: ({ fault, error, id }) =>
    words(
      `最近一条被拒绝:${faults[fault].told}(${error})`,
      `${faults[fault].remedy};然后 npm run -s lianxin -- outbox --resend ${id} 补发,发成功了这一项就没有了`,
    ),
  clockUntold: () => "能连上,对方没有报时间",
  clockAway: ({ reason }) =>
    words(
      `连不上(${reason})`,
      "让本机能直接连到它(网络、防火墙;不支持代理),再看 lianxin.yaml 里的地址对不对",
    ),
  clockSkewed: ({ seconds }) =>
    words(
      seconds === 0 ? "能连上,时间一致" : `能连上;本机${seconds < 0 ? "慢" : "快"}${Math.abs(seconds)}秒`,
      "让本机自动对时:timedatectl set-ntp true",
    ),
  tokenGiven: () => "平台认",
  askedTooOften: () => words("刚才问得太多,平台没有回答", "过几分钟再运行 doctor"),
  apiAway: ({ host, reason }) =>
    words(`连不上(${reason})`, `让本机能直接连到 ${host}(https);自己签的证书,看 caFile`),
  wecomRefused: ({ errcode, reason }) =>
    words(
      `平台不认(${errcode}: ${reason})`,
      errcode === "60020"
        ? "管理后台 → 应用管理 → 这个应用 → “企业可信IP”,加上括号里 from ip 后面的地址"
        : "和管理后台核对:corpId 在“我的企业”→“企业信息”,secret 是这个应用自己的",
    ),
  dingtalkRefused: ({ errcode, reason }) =>
    words(
      `平台不认(${errcode}: ${reason})`,
      "和开发者后台这个应用的“凭证与基础信息”核对 clientId 和 clientSecret",
    ),
  quotaExhausted: ({ reason }) =>
    words(`这个月的接口调用用完了(${reason})`, "等下个月,或在钉钉管理后台加购(增购包)"),
  ticketGiven: () => "平台认,能连",
  organisationFixed: () => "只收本单位的,别的单位的进不来",
  organisationOpen: () =>
    words(
      "没有写 corpId:哪个单位的消息都收",
      "把开发者后台首页的 CorpId 写成这个机器人的 corpId,重新启动服务",
    ),
  lineSubscribed: () => "能连上",
  lineRefused: () =>
    words(
      "平台不认 botId 或 secret",
      "和机器人的页面核对(API 模式 → 长连接);这里的 Secret 和自建应用的不是一个;改好 .env 后重新启动服务",
    ),
  lineLost: () => words("连不上", "让本机能直接连到 wsUrl 的主机;自己签的证书,看 caFile"),
  lineReplaced: () =>
    words("刚连上就被另一处顶下来了", "一个机器人只能有一处连着:另一台机器上的服务停掉一个"),
  lineLeftToService: () =>
    "没有试:归正在运行的服务连,情况见“正在运行的服务”;刚改过配置或 .env 的,先重新启动服务再看",
  lineLeftOut: () =>
    words(
      "没有试,botId 和 secret 对不对还不知道:一试就会把正连着的服务顶下来",
      "先启动服务,再运行一次 doctor,服务会说连上没有;确定哪台机器上都没有服务在用这个机器人时,也可以运行 npm run -s lianxin -- doctor --take-over",
    ),
  webhookFormed: () => "样子是对的(没有真的往群里发)",
  webhookOdd: () => words("不像企业微信的 webhook", "到群设置 → 消息推送,把整个地址重新复制一遍"),
  webhookSigned: () => "加了签",
  webhookUnsigned: () =>
    words(
      "没有加签:只有机器人的“自定义关键词”或“IP地址”放行时才发得进去",
      "机器人的“安全设置”选“加签”,把 SEC 开头的密钥写成 webhookSecret",
    ),
};

const shownNames = 10;

function namesShown(names: readonly string[]): string {
  const list = names.slice(0, shownNames).join("、");
  return names.length > shownNames ? `${list}等${names.length}人` : list;
}

const lineFaults = {
  new: "还没连上",
  lost: "连不上平台",
  refused: "平台不认 botId 或 secret",
  replaced: "被另一处顶下来了",
};

const billed: Readonly<Record<string, string>> = { api: "接口调用", push: "消息推送" };

function serviceFault(fault: ServiceFault): string {
  switch (fault.code) {
    case "databaseAway":
      return "连不上数据库";
    case "schedulesStuck":
      return "定时消息已有三分钟没能查看";
    case "backgroundAway":
      return `发定时消息的部分停了(${fault.reason})`;
    case "checkSlow":
      return "自查太慢,没有等到结果";
    case "checkFailed":
      return "自查本身出错了";
    case "chatWithoutArea":
      return `群 ${fault.chat}:${areaFault(fault)}`;
    case "scheduleWithoutTarget":
      return `定时消息 ${fault.schedule}:没有${fault.target === "chat" ? "群" : "走访要求"} ${fault.id}`;
    case "lineDown":
      return `企业微信 ${fault.bot}:长连接断着,收不到消息(${lineFaults[fault.why]})`;
    case "streamDown":
      return `钉钉 ${fault.bot}:Stream 断着,收不到消息(${fault.reason})`;
    case "usedUp":
      return `${fault.platform === "dingtalk" ? "钉钉" : fault.platform}:${fault.month.replace("-", "年")}月的${billed[fault.kind] ?? fault.kind}用完了`;
    case "coordinatorsAway":
      return fault.coordinators === 0
        ? "没有协调员,出了问题没有人会知道"
        : `${fault.coordinators}名协调员都收不到单独的消息,出了问题没有人会知道`;
  }
}

function areaFault({ area, why }: Extract<ServiceFault, { code: "chatWithoutArea" }>): string {
  if (why === "noRoster") return "还没有导入花名册";
  return why === "unknown" ? `花名册里没有“${area}”` : `花名册里有几个地方叫“${area}”`;
}

/** Of each thing once. */
function serviceRemedies(faults: readonly ServiceFault[]): string {
  return [...new Set(faults.map(serviceRemedy))].join(";");
}

function serviceRemedy({ code }: ServiceFault): string {
  switch (code) {
    case "databaseAway":
      return "看数据库服务器在不在、网络通不通";
    case "schedulesStuck":
    case "backgroundAway":
    case "checkSlow":
    case "checkFailed":
      return "看服务的日志;重新启动后还这样,把日志发给维护的人";
    case "chatWithoutArea":
    case "scheduleWithoutTarget":
      return "改 lianxin.yaml(area 写村编号、村名、乡镇名或县名),或补全花名册再导一次";
    case "lineDown":
    case "streamDown":
      return "看网络,和后台核对机器人的密钥;别的机器上也在连同一个机器人的,停掉一处";
    case "usedUp":
      return "在钉钉管理后台加购,或等下个月";
    case "coordinatorsAway":
      return "见下面“协调员”一项";
  }
}

function indented(lines: string): string {
  return lines
    .split("\n")
    .map((line) => `         ${line}`)
    .join("\n");
}
