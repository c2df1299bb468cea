import type { Issue, Locale } from "@plain-credit/core";
import { itemTypeOf, type PublicForm, type PublicItem } from "@plain-credit/quiz";
import { blankAnswer } from "./answer-forms/answer-codes.ts";
import { answerFormOf } from "./answer-forms/answer-forms.ts";
import { atQuestion, parseAnswers } from "./answers.ts";
import { readResponse } from "./read-response.ts";
import { refusePost } from "./refuse-post.ts";
import { seeOther } from "./see-other.ts";
import { toStepAddress } from "./step-address.ts";

/** What a field for a number holds at most. */
const longestField = 64;

/** Takes the answer to a question (from 1) out of a posted body: on to what is said about it; back to the question, with what was given, after a learner's slip; else a refusal with every problem. Throws a RangeError when the form has no such question. */
export function takeAnswer(
  {
    locale,
    token,
    publicForm,
  }: { readonly locale: Locale; readonly token: string; readonly publicForm: PublicForm },
  step: number,
  body: string,
): Response {
  const item = publicForm.items[step - 1];
  if (item === undefined) throw new RangeError(`The form has no question ${step}.`);
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
