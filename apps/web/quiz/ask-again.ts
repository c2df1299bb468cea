import type { Locale } from "@plain-credit/core";
import { parseStep } from "./read-view.ts";
import { seeOther } from "./see-other.ts";
import { toStepAddress } from "./step-address.ts";

/** Sends whoever opens the address of an answer, as in-app browsers do after a restart, to its question; one that names no question, to the first. */
export function askAgain(locale: Locale, token: string, stepText: string): Response {
  const step = parseStep(stepText, Number.MAX_SAFE_INTEGER) ?? 1;
  return seeOther(toStepAddress(locale, { token, responses: [] }, step));
}
