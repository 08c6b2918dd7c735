import { z } from "zod";

/** As much as a cadre would ever type; the page's field ends there too. */
export const maxTextLength = 2000;

/** A message typed on the page. `id` is made there, so that sending it again is the same message again. */
export const trialMessage = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
  personId: z.string().min(1).max(64),
  where: z.enum(["group", "private"]),
  text: z.string().min(1).max(maxTextLength),
});

/** Where the clock is moved to: an instant, or what a datetime-local field holds. */
export const trialClock = z.strictObject({
  to: z.union([z.iso.datetime({ precision: 3 }), z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)]),
});

export const since = z.coerce.number().int().min(0).catch(0);

export type TrialMessage = z.infer<typeof trialMessage>;
