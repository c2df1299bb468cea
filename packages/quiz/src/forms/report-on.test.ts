import { expect, test, vi } from "vitest";
import { jiebeiGraph, keysOf, starterForm } from "../../test/jiebei-forms.ts";
import { itemModels } from "../item-models/item-models.ts";
import type { Item, Option } from "../item/item.ts";
import type { Form } from "./form.ts";
import { reportOn } from "./report-on.ts";
import { scoreForm } from "./score-form.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

function reportFor(form: Form, choose: (item: Item, at: number) => readonly string[]) {
  const answers = form.items.map((item, at) => ({ item: item.id, chosen: choose(item, at) }));
  return reportOn(jiebeiGraph, form, scoreForm(form, answers));
}

function wrongOf(item: Item): readonly string[] {
  const wrong = item.options.filter(({ id }) => !keysOf(item).includes(id));
  const worst = wrong.find(({ harmful }) => harmful) ?? wrong[0];
  return worst === undefined ? [] : [worst.id];
}

const seeds = Array.from({ length: 20 }, (_, at) => `report-${at}`);

test("all right masters both objectives and leaves nothing to read", () => {
  expect(reportFor(starterForm("42"), keysOf)).toEqual({
    earned: 10,
    total: 10,
    unanswered: [],
    harmfulChoices: [],
    misconceptions: [],
    vigilance: expect.objectContaining({ missed: [], falseAlarms: [] }),
    objectives: ["why-flat", "first-step"].map((id) => ({
      id,
      responses: 5,
      earned: 5,
      total: 5,
      standing: "mastered",
    })),
    readNext: [],
  });
});

test("harmful choices come first in a report, each with its item, and only those that were made", () => {
  for (const seed of seeds) {
    const form = starterForm(seed);
    const report = reportFor(form, wrongOf);
    expect(Object.keys(report).indexOf("harmfulChoices")).toBeLessThan(
      Object.keys(report).indexOf("objectives"),
    );
    const made = form.items.flatMap((item) => {
      const option = item.options.find(({ id }) => id === wrongOf(item)[0]);
      return option?.harmful === true ? [{ item: item.id, option: option.id }] : [];
    });
    expect(report.harmfulChoices).toEqual(made);
    expect(reportFor(form, keysOf).harmfulChoices).toEqual([]);
  }
  expect(seeds.some((seed) => reportFor(starterForm(seed), wrongOf).harmfulChoices.length > 0)).toBe(true);
});

test("a wrong belief is named with the items that showed it", () => {
  const isBelief = ({ diagnoses }: Option) => diagnoses?.type === "misconception";
  const met = seeds.flatMap((seed) => {
    const form = starterForm(seed);
    const report = reportFor(form, (item) => item.options.filter(isBelief).map(({ id }) => id));
    const shown = form.items.filter(({ options }) => options.some(isBelief)).map(({ id }) => id);
    expect(report.misconceptions.flatMap(({ items }) => items)).toEqual(shown);
    return report.misconceptions;
  });
  expect(met.length).toBeGreaterThan(0);
  for (const { id } of met) expect(jiebeiGraph.misconceptions.has(id), id).toBe(true);
});

test("blank is unanswered, never a wrong belief, and shows too little to judge by", () => {
  const form = starterForm("42");
  const report = reportFor(form, () => []);
  expect(report.unanswered).toEqual(form.items.map(({ id }) => id));
  expect(report).toMatchObject({ earned: 0, total: 10, harmfulChoices: [], misconceptions: [] });
  expect(report.objectives.map(({ standing }) => standing)).toEqual([
    "too-little-evidence",
    "too-little-evidence",
  ]);
  expect(report.readNext).toEqual(["L2-4", "L1-4"]);
});

test("four of five is mastery, three of five is not yet, four answers are too little evidence", () => {
  const standing = (right: number, answered: number) =>
    reportFor(starterForm("42"), (item, at) =>
      at >= answered ? [] : at < right ? keysOf(item) : wrongOf(item),
    ).objectives[0]?.standing;
  expect(standing(4, 5)).toBe("mastered");
  expect(standing(3, 5)).toBe("not-yet");
  expect(standing(4, 4)).toBe("too-little-evidence");
});

test("what to read next starts with the lessons of the weakest objective", () => {
  const weakIn = (weak: string) =>
    reportFor(starterForm("42"), (item) => (item.objective === weak ? wrongOf(item) : keysOf(item))).readNext;
  expect(weakIn("why-flat")).toEqual(jiebeiGraph.objectives.get("why-flat")?.lessons);
  expect(weakIn("first-step")).toEqual(jiebeiGraph.objectives.get("first-step")?.lessons);
});

test("a danger missed and an alarm without danger are counted apart, and a right answer counts for neither", () => {
  const counts = { dangers: 0, missed: 0, calm: 0, falseAlarms: 0 };
  for (const seed of seeds) {
    const form = starterForm(seed);
    expect(reportFor(form, keysOf).vigilance).toMatchObject({ missed: [], falseAlarms: [] });
    const { vigilance } = reportFor(form, wrongOf);
    expect(vigilance.dangers + vigilance.calm).toBe(3);
    counts.dangers += vigilance.dangers;
    counts.missed += vigilance.missed.length;
    counts.calm += vigilance.calm;
    const alarmed = reportFor(form, (item) => {
      const alarms = itemModels.get(item.model)?.alarms?.(jiebeiGraph, item);
      const alarm = alarms?.options.find((id) => !keysOf(item).includes(id));
      return alarm === undefined ? keysOf(item) : [alarm];
    });
    counts.falseAlarms += alarmed.vigilance.falseAlarms.length;
    expect(alarmed.vigilance.missed).toEqual([]);
  }
  expect(Object.values(counts).every((count) => count > 0)).toBe(true);
});

test("how sure a learner was is a panel of its own and moves no point", () => {
  const form = starterForm("42");
  const answers = form.items.map((item, at) => ({
    item: item.id,
    chosen: at % 2 === 0 ? keysOf(item) : wrongOf(item),
    certainty: (["sure", "fairly", "guess"] as const)[at % 3] ?? "guess",
  }));
  const report = reportOn(jiebeiGraph, form, scoreForm(form, answers));
  expect(report.certainty).toEqual({
    sure: { right: 2, wrong: 2 },
    fairly: { right: 1, wrong: 2 },
    guess: { right: 2, wrong: 1 },
    points: 2 * 3 - 2 * 6 + 1 * 2 - 2 * 2 + 2 * 1,
  });
  const silent = answers.map(({ item, chosen }) => ({ item, chosen }));
  expect(reportOn(jiebeiGraph, form, scoreForm(form, silent))).toEqual(
    Object.fromEntries(Object.entries(report).filter(([name]) => name !== "certainty")),
  );
});
