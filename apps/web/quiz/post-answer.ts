import type { Issue, Locale } from "@plain-credit/core";
import { readText } from "../api/read-json-body.ts";
import { findForm } from "./find-form.ts";
import { isFromThisSite } from "./is-from-this-site.ts";
import { parseStep } from "./read-view.ts";
import { refusePost } from "./refuse-post.ts";
import { seeOther } from "./see-other.ts";
import { toStepAddress } from "./step-address.ts";
import { takeAnswer } from "./take-answer.ts";

/** Where an answer is posted to. */
export type AnswerAddress = { readonly locale: Locale; readonly reference: string; readonly step: string };

/** Takes one answer as a plain form posts it (`answers` so far, the fields of the item's type, `action` choose or skip) and sends the browser to what is said about it. A learner's slip leads back to the question with what was given; anything else that does not parse is refused with every problem, never guessed. */
export async function postAnswer(request: Request, address: AnswerAddress): Promise<Response> {
  const { locale, reference } = address;
  if (!isFromThisSite(request.headers)) return refusePost(403, locale, [issue("site-foreign")]);
  const search = findForm(reference);
  if (search.type === "unknown") return refusePost(404, locale, [issue("form-unknown")]);
  if (search.type === "outdated")
    return seeOther(toStepAddress(locale, { token: reference, responses: [] }, 1));
  if (!isPlainForm(request.headers)) return refusePost(415, locale, [issue("body-unreadable")]);
  const body = await readText(request);
  if (body === undefined) return refusePost(413, locale, [issue("body-large")]);
  const { token, publicForm } = search;
  const step = parseStep(address.step, publicForm.items.length);
  if (typeof step !== "number") return refusePost(404, locale, [issue("step-unknown")]);
  return takeAnswer({ locale, token, publicForm }, step, body);
}

function issue(code: string): Issue {
  return { code, path: [], params: {} };
}

function isPlainForm(headers: Headers): boolean {
  return /^application\/x-www-form-urlencoded\b/i.test(headers.get("content-type") ?? "");
}
