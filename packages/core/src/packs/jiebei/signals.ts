import { folkloreSignals } from "./folklore-signals.ts";
import { weighedSignals } from "./weighed-signals.ts";

/** Everything that a case may tell. */
export const signals = [...weighedSignals, ...folkloreSignals] as const;
