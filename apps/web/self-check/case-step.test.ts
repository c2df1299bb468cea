import { nextQuestion } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readCaseFragment, toCaseFragment } from "./case-fragment.ts";
import { toCaseGraph } from "./case-graph.ts";
import { answer, askedBefore, chooseOutcome, finish, goBackTo } from "./case-moves.ts";
import { findStep, questionLimit } from "./case-step.ts";
import { cleanCase, findingsOf, unknown } from "./clean-case.ts";
import { arbitraryFragment } from "./test/arbitrary-fragment.ts";

const graph = toCaseGraph(jiebei);
const empty = readCaseFragment("");
const outcome = fc.constantFrom(unknown, ...jiebei.outcomes.map(({ id }) => id));

test("any fragment leads to a step, and cleaning it twice changes nothing", () => {
  fc.assert(
    fc.property(arbitraryFragment, (fragment) => {
      const given = cleanCase(graph, readCaseFragment(fragment));
      expect(["outcome", "question", "result"]).toContain(findStep(graph, given).type);
      expect(cleanCase(graph, given)).toEqual(given);
    }),
  );
});

test("whatever is answered, the clues take eight questions at most and then the result comes", () => {
  const picks = fc.array(fc.nat(), { minLength: 24, maxLength: 24 });
  fc.assert(
    fc.property(outcome, picks, (chosen, numbers) => {
      let given = chooseOutcome(empty, chosen);
      for (const number of numbers) {
        const step = findStep(graph, given);
        if (step.type !== "question") break;
        expect(step.number ?? 0).toBeLessThanOrEqual(questionLimit);
        const values = [unknown, ...step.signal.values.map(({ id }) => id)];
        given = answer(given, step.signal.id, values[number % values.length] ?? unknown);
      }
      expect(findStep(graph, given).type).toBe("result");
    }),
  );
});

test("a question about clues is the one that core finds the most telling", () => {
  fc.assert(
    fc.property(arbitraryFragment, (fragment) => {
      const given = { ...cleanCase(graph, readCaseFragment(fragment)), asking: undefined, done: false };
      const step = findStep(graph, given);
      const clue = step.type === "question" && step.signal.role === "weighed" ? step.signal.id : undefined;
      expect([undefined, nextQuestion(graph, findingsOf(given))?.signal]).toContain(clue);
    }),
  );
});

test("the first question after the outcome is whether anybody wants money or codes", () => {
  const step = findStep(graph, chooseOutcome(empty, "flat"));
  expect(step.type === "question" && step.signal.id).toBe("contact-demand");
});

test("whoever is asked for money is asked at once whether it was sent, whoever is not is spared", () => {
  expect(askedAfter("fee")).toBe("money-sent");
  expect(askedAfter("none")).toBe("page-message");
});

test("going back and changing an answer keeps the others and returns to where one was", () => {
  let given = chooseOutcome(empty, "flat");
  for (const value of ["none", "absent", "absent"]) {
    const step = findStep(graph, given);
    if (step.type !== "question") throw new Error("a question was expected");
    given = answer(given, step.signal.id, value);
  }
  const back = goBackTo(given, askedBefore(given));
  expect(findStep(graph, back)).toMatchObject({ type: "question", answered: "absent", number: 2 });
  const further = goBackTo(back, askedBefore(back));
  expect(findStep(graph, further)).toMatchObject({ signal: { id: "page-message" }, number: 1 });
  const changed = answer(further, "page-message", unknown);
  expect(changed.answers.map(({ value }) => value)).toEqual(["none", unknown, "absent"]);
  expect(findStep(graph, goBackTo(given, "outcome")).type).toBe("outcome");
});

test("the result can be asked for at any question, and survives the address", () => {
  fc.assert(
    fc.property(arbitraryFragment, outcome, (fragment, chosen) => {
      const given = finish(chooseOutcome(cleanCase(graph, readCaseFragment(fragment)), chosen));
      const reread = cleanCase(graph, readCaseFragment(toCaseFragment(given)));
      expect(findStep(graph, reread)).toEqual({ type: "result" });
    }),
  );
});

function askedAfter(demand: string): string {
  const step = findStep(graph, answer(chooseOutcome(empty, "flat"), "contact-demand", demand));
  return step.type === "question" ? step.signal.id : step.type;
}
