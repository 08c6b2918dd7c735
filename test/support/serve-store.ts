import { OperatorError } from "../../src/core/errors.ts";
import { openStore } from "../../src/store/open.ts";

// A process of its own that opens a ledger as the service does, says how that went, and waits to be ended.
try {
  await openStore(process.argv[2] ?? "", { exclusive: true });
  process.send?.("serving");
} catch (fault) {
  process.send?.(fault instanceof OperatorError ? `${fault.code}: ${fault.message}` : String(fault));
}
setInterval(() => {}, 60_000);
