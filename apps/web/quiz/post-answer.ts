import type { Issue, Locale } from "@plain-credit/core";
import { itemTypeOf, type PublicItem } from "@plain-credit/quiz";
import { readText } from "../api/read-json-body.ts";
import { blankAnswer } from "./answer-forms/answer-codes.ts";
import { answerFormOf } from "./answer-forms/answer-forms.ts";
import { atQuestion, parseAnswers } from "./answers.ts";
import { findForm } from "./find-form.ts";
import { isFromThisSite } from "./is-from-this-site.ts";
import { readResponse } from "./read-response.ts";
import { parseStep } from "./read-view.ts";
import { refusePost } from "./refuse-post.ts";
import { seeOther } from "./see-other.ts";
import { toStepAddress } from "./step-address.ts";

/** What a field for a number holds at most. */
const longestField = 64;

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
  const item = typeof step === "number" ? publicForm.items[step - 1] : undefined;
  if (typeof step !== "number" || item === undefined) return refusePost(404, locale, [issue("step-unknown")]);

  const fields = new URLSearchParams(body);
  const issues = [...fieldIssues(item, fields)];
  const before = parseAnswers(publicForm.items, fields.get("answers") ?? "");
  if (!before.ok) issues.push(...before.error);
  else if (before.value.length !== step - 1) issues.push(issue("answers-misplaced"));
  const sitting = { token, responses: before.ok ? before.value.slice(0, step - 1) : [] };
  const skipped = fields.get("action") === "skip";
  const response = skipped
    ? ({ ok: true, value: { item: item.id, ...blankAnswer(item.type) } } as const)
    : readResponse(item, fields);
  if (!response.ok) {
    const { slips } = answerFormOf(item.type);
    if (issues.length === 0 && response.error.every(({ code }) => slips.includes(code)))
      return seeOther(toStepAddress(locale, sitting, step, { given: givenIn(item, fields) }));
    issues.push(...atQuestion(step - 1, response.error));
  }
  if (issues.length > 0 || !response.ok)
    return refusePost(400, locale, issues, toStepAddress(locale, sitting, step));
  if (!skipped && itemTypeOf(item.type).isBlank(response.value))
    return seeOther(toStepAddress(locale, sitting, step, { missing: true }));
  return seeOther(toStepAddress(locale, { token, responses: [...sitting.responses, response.value] }, step));
}

/** The fields of the item's type, each cut to what its control can hold. */
function givenIn(item: PublicItem, fields: URLSearchParams): URLSearchParams {
  const { once, often } = answerFormOf(item.type).fieldNames(item);
  return new URLSearchParams(
    [...fields]
      .filter(([name]) => [...once, ...often].includes(name))
      .map(([name, value]) => [name, value.slice(0, longestField)]),
  );
}

function issue(code: string): Issue {
  return { code, path: [], params: {} };
}

function isPlainForm(headers: Headers): boolean {
  return /^application\/x-www-form-urlencoded\b/i.test(headers.get("content-type") ?? "");
}

function fieldIssues(item: PublicItem, fields: URLSearchParams): readonly Issue[] {
  const names = [...fields.keys()];
  const action = fields.get("action");
  const { once, often } = answerFormOf(item.type).fieldNames(item);
  const single = ["answers", "action", ...once];
  return [
    ...(names.some((name) => !single.includes(name) && !often.includes(name))
      ? [issue("field-unknown")]
      : []),
    ...(single.some((name) => fields.getAll(name).length > 1) ? [issue("field-repeated")] : []),
    ...(action === "choose" || action === "skip" ? [] : [issue("action-unknown")]),
  ];
}
