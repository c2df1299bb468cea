import { PlainCreditError } from "@plain-credit/core";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { keysOf, starterForm } from "../../test/jiebei-forms.ts";
import type { Item } from "../item/item.ts";
import type { Form } from "./form.ts";
import { scoreForm } from "./score-form.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

const seeds = fc.stringMatching(/^[a-z0-9]{1,12}$/);

function wrongOf(item: Item): readonly string[] {
  return item.options.map(({ id }) => id).filter((id) => !keysOf(item).includes(id));
}

function answersOf({ items }: Form, choose: (item: Item) => readonly string[]) {
  return items.map((item) => ({ item: item.id, chosen: choose(item) }));
}

test("all right earns every point; all wrong, and nothing at all, earn none", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const form = starterForm(seed);
      const firstWrong = (item: Item) => wrongOf(item).slice(0, 1);
      expect(scoreForm(form, answersOf(form, keysOf))).toMatchObject({ earned: 10, total: 10 });
      expect(scoreForm(form, answersOf(form, firstWrong))).toMatchObject({ earned: 0, total: 10 });
      expect(scoreForm(form, [])).toMatchObject({ earned: 0, total: 10 });
    }),
    { numRuns: 50 },
  );
});

test("no answer earns less than nothing or more than its point, and the form earns their sum", () => {
  fc.assert(
    fc.property(seeds, fc.array(fc.nat(15), { minLength: 10, maxLength: 10 }), (seed, picks) => {
      const form = starterForm(seed);
      const responses = form.items.map((item, at) => {
        const chosen = item.options.filter((_, option) => ((picks[at] ?? 0) >> option) % 2 === 1);
        const ids = chosen.map(({ id }) => id);
        return { item: item.id, chosen: item.type === "single-choice" ? ids.slice(0, 1) : ids };
      });
      const { earned, total, results } = scoreForm(form, responses);
      expect(earned).toBeLessThanOrEqual(total);
      let sum = 0;
      for (const [at, { score }] of results.entries()) {
        expect(score.type).toBe(responses[at]?.chosen.length === 0 ? "unscored" : "scored");
        if (score.type === "unscored") continue;
        expect(score.earned).toBeGreaterThanOrEqual(0);
        expect(score.earned).toBeLessThanOrEqual(score.total);
        sum += score.earned;
      }
      expect(earned).toBeCloseTo(sum, 12);
    }),
    { numRuns: 50 },
  );
});

test("the order of answers does not matter; results stand in the form's order", () => {
  const form = starterForm("42");
  const answers = answersOf(form, keysOf);
  const scored = scoreForm(form, answers);
  expect(scoreForm(form, [...answers].reverse())).toEqual(scored);
  expect(scored.results.map(({ item }) => item)).toEqual(form.items.map(({ id }) => id));
});

test("an answer to another form is the caller's mistake, a blank one too", () => {
  for (const chosen of [["a"], []]) {
    const stray = () => scoreForm(starterForm("42"), [{ item: "0000000000000000", chosen }]);
    expect(stray).toThrow(PlainCreditError);
  }
});
