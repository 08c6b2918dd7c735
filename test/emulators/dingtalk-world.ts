import { randomBytes } from "node:crypto";

/** One organisation and what the platform holds of it. What is published nowhere is a setting. */

export type Robot = {
  clientId: string;
  clientSecret: string;
  /** In practice the client id; kept apart here so that nobody mixes them up. */
  robotCode: string;
  name: string;
  /** Switched off in the developer's console. */
  stopped?: boolean;
};

export type Member = {
  name: string;
  mobile?: string /** Inside the app's visible range. */;
  visible?: boolean;
};

export type Group = { title: string; members: readonly string[]; disbanded?: boolean };

/** 自定义机器人 of a group, with what its owner switched on. */
export type Webhook = {
  /** `conversationId` of its group. */
  group: string;
  secret?: string;
  keywords?: readonly string[];
  ips?: readonly string[];
  stopped?: boolean;
};

export type WorldOptions = {
  /** The platform's clock, milliseconds. */
  now: () => number;
  /** Of the new API, the next two of the old one and of the storage; any free ones where not given. */
  firstPort?: number;
  corpId?: string;
  robots?: readonly Robot[];
  /** By staffId. */
  members?: Readonly<Record<string, Member>>;
  /** By conversationId. */
  groups?: Readonly<Record<string, Group>>;
  /** By access_token. */
  webhooks?: Readonly<Record<string, Webhook>>;
  /** Staff ids to whom nothing more goes for now. */
  flowControlled?: readonly string[];
  apiPerMonth?: number;
  pushesPerMonth?: number;
  /** What `robot/send` says when the month's webhook calls are used up; not published. */
  webhookQuotaErrcode?: number;
  /** 130101 in older reports. */
  tooFastErrcode?: number;
  /** 400 in the list of errors, 401 in what SDKs handle. */
  invalidTokenStatus?: number;
  /** Milliseconds; not published. */
  downloadCodeMs?: number;
};

export const usualRobot: Robot = {
  clientId: "dingappkeyexample",
  clientSecret: "app-secret-0123456789-abcdef",
  robotCode: "dingrobotexample",
  name: "连心",
};

/** A second robot, for the other of the two ways in: one robot has one. */
export const streamRobot: Robot = { ...usualRobot, clientId: "dingstreamkey", robotCode: "dingstreamkey" };

export type Upload = { bytes: Buffer; filename: string; type: string };

export type Download = { robotCode: string; bytes: Buffer; endsAt: number };

/** What went out through one of the ways, as people see it. */
export type GroupMessage = { group: string; robotCode: string; msgKey: string; param: Param; at: number };
export type PrivateMessage = { to: string; robotCode: string; msgKey: string; param: Param; at: number };
export type Param = Readonly<Record<string, string>>;
export type Post = {
  /** `conversationId`. */
  chat: string;
  msgtype: string;
  title: string;
  text: string;
  /** Staff ids that were really called. */
  notified: string[];
  at: number;
};

export type World = ReturnType<typeof createWorld>;

export function createWorld(options: WorldOptions) {
  const months = new Map<string, { api: number; push: number }>();
  const monthOf = () => {
    const month = new Date(options.now() + 8 * 3_600_000).toISOString().slice(0, 7);
    const used = months.get(month) ?? { api: 0, push: 0 };
    months.set(month, used);
    return used;
  };
  const limits = { api: options.apiPerMonth ?? 5000, push: options.pushesPerMonth ?? 3000 };
  return {
    options,
    now: options.now,
    corpId: options.corpId ?? "dingcorpexample",
    robots: [...(options.robots ?? [usualRobot])],
    members: new Map(Object.entries(options.members ?? {})),
    groups: new Map(Object.entries(options.groups ?? {})),
    webhooks: new Map(Object.entries(options.webhooks ?? {})),
    flowControlled: new Set(options.flowControlled),
    /** Set once the hosts listen. */
    bases: { api: "https://api.dingtalk.com", oapi: "https://oapi.dingtalk.com", storage: "http://storage" },
    /** sessionWebhook by its `session`. */
    sessions: new Map<string, { chat: string; endsAt: number }>(),
    downloads: new Map<string, Download>(),
    uploads: new Map<string, Upload>(),
    groupMessages: [] as GroupMessage[],
    privateMessages: [] as PrivateMessage[],
    /** Through `robot/send`. */
    webhookPosts: [] as Post[],
    /** Through a sessionWebhook. */
    sessionPosts: [] as Post[],
    /** Every call that broke a rate limit, the block that follows not counted. */
    limitBreaks: [] as { path: string; at: number }[],
    /** This calendar month, in Beijing. */
    usage: () => ({ ...monthOf() }),
    /** Counts one more call; false where the month's are used up. */
    count: (kind: "api" | "push"): boolean => {
      const used = monthOf();
      if (used[kind] >= limits[kind]) return false;
      used[kind] += 1;
      return true;
    },
  };
}

/** An id as the platform makes them: opaque, and of no use outside. */
export function opaque(prefix: string, bytes = 16): string {
  return `${prefix}${randomBytes(bytes).toString("base64")}`;
}

export function dingtalkIdOf(id: string): string {
  return `$:LWCP_v1:$${Buffer.from(id).toString("base64url")}`;
}

/** The running minute of one name; counts one more if it fits. */
export function slidingWindow(now: () => number, most: number, windowMs: number) {
  const times = new Map<string, number[]>();
  return (name: string): boolean => {
    const recent = (times.get(name) ?? []).filter((time) => time > now() - windowMs);
    const fits = recent.length < most;
    times.set(name, fits ? [...recent, now()] : recent);
    return fits;
  };
}
