import { folkloreSignals } from "./folklore-signals.ts";
import { situationSignals } from "./situation-signals.ts";
import { weighedSignals } from "./weighed-signals.ts";

/** Everything that a case may tell. */
export const signals = [...weighedSignals, ...situationSignals, ...folkloreSignals] as const;
