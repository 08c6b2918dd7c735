import { z } from "zod";
import { localDayAt, showDay } from "../core/calendar.ts";
import { OperatorError } from "../core/errors.ts";
import type { Cadre } from "../core/roster.ts";
import { inviteCadre } from "../services/invite-cadre.ts";
import { listCadres } from "../store/cadres.ts";
import * as say from "../text/zh-cn.ts";
import type { AddCommand } from "./context.ts";

/** `invite --json`: one object on one line. */
export const inviteJson = z.strictObject({
  cadre: z.string(),
  name: z.string(),
  code: z.string(),
  expiresAt: z.iso.datetime(),
});

/** `invite <cadre>`: a code with which a cadre's account in the chat becomes theirs. */
export const addInviteCommand: AddCommand = (program, context) => {
  program
    .command("invite")
    .description("make a code that binds an account to a cadre (绑定 <code>, sent to the bot)")
    .argument("<cadre>", "id or name of the roster (干部编号 or 姓名)")
    .option("--json", "print JSON")
    .action(async (wanted: string, options: { json?: boolean }) => {
      const { db } = await context.openStore();
      const cadre = cadreMeant(await listCadres(db), wanted);
      const invite = await inviteCadre(db, cadre, context.clock.now());
      if (options.json) {
        context.print(
          JSON.stringify({
            cadre: cadre.id,
            name: cadre.name,
            code: invite.code,
            expiresAt: invite.expiresAt,
          }),
        );
        return;
      }
      context.print(invite.code);
      const { timezone, platforms } = context.config();
      const lastDay = showDay(localDayAt(invite.expiresAt, timezone));
      const where = (["wecom", "dingtalk"] as const).filter((name) => platforms[name]).map(say.platformName);
      context.print(say.inviteSentence(cadre.name, invite.code, { lastDay, where }));
    });
};

/** @throws OperatorError where nobody, or more than one, is called that */
function cadreMeant(cadres: readonly Cadre[], wanted: string): Cadre {
  const byId = cadres.find(({ id }) => id === wanted);
  if (byId) return byId;
  const named = cadres.filter(({ name }) => name === wanted);
  const [only] = named;
  if (!only) {
    throw new OperatorError("cadre-unknown", `invite: ${wanted}: no cadre of the roster has this id or name`);
  }
  if (named.length > 1) {
    const list = named.map(
      ({ id, name, unit, title }) => `  ${[id, name, unit, title].filter(Boolean).join(" ")}`,
    );
    throw new OperatorError(
      "cadre-ambiguous",
      [`invite: ${wanted}: ${named.length} cadres have this name; give the id of one:`, ...list].join("\n"),
    );
  }
  return only;
}
