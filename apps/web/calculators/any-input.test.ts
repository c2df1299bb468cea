import { locales } from "@plain-credit/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { calculators } from "./calculators.ts";
import { sayProblem } from "./form/say-problem.ts";

const typed = fc.oneof(
  fc.double({ min: 0, max: 2e7, noNaN: true }).map((value) => value.toFixed(4)),
  fc.nat(400).map(String),
  fc.nat(100).map((value) => `${value}%`),
  fc.constantFrom("", "0", "0.01", "-1", "5元", "万分之4.5", "1.2万", "12,000", "90天"),
  fc.string(),
);

test.each(calculators)("$id answers or says what is wrong, whatever is typed", (calculator) => {
  const form = fc.record(
    Object.fromEntries(
      calculator.fields.map((field) => [
        field.name,
        field.kind === "choice"
          ? fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...field.options) }, fc.string())
          : fc.oneof({ weight: 2, arbitrary: fc.constant(field.example) }, typed),
      ]),
    ),
  );
  fc.assert(
    fc.property(form, fc.constantFrom(...locales), (written, locale) => {
      const answer = calculator.answer(written, locale);
      const said = answer.ok
        ? [...answer.value.figures.map(({ value }) => value), ...answer.value.steps]
        : answer.error.map((problem) => sayProblem(problem, calculator, written, locale));
      expect(said.length).toBeGreaterThan(0);
      for (const words of said) expect(words).not.toMatch(/NaN|Infinity|∞|undefined|^$/);
    }),
    { numRuns: 300 },
  );
});
