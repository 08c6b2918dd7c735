/** A refusal that a coordinator can do something about, and is told in words. */
export type DeliveryFault =
  /** The group's webhook was removed or its robot stopped. */
  | "webhook-gone"
  /** The group was dissolved, or the bot is not in it any more. */
  | "group-gone"
  /** The person is outside the app's visible range, or has left. */
  | "person-out-of-range"
  /** The person never spoke to the bot, so it may not begin. */
  | "not-spoken-yet"
  /** Secret, permission, trusted address: an operator has to look. */
  | "not-allowed";
