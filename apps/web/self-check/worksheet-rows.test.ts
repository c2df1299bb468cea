import { locales } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import { expect, test } from "vitest";
import { toCaseGraph } from "./case-graph.ts";
import { toWorksheetRows } from "./worksheet-rows.ts";

test.each(locales)(
  "the %s worksheet has every cause, each with a strong clue for it and something to do",
  (locale) => {
    const rows = toWorksheetRows(toCaseGraph(jiebei), locale);
    expect(rows.map(({ cause }) => cause.id)).toEqual(jiebei.causes.map(({ id }) => id));
    for (const row of rows) {
      expect(row.for[0]?.strong).toBe(true);
      expect(row.steps.length).toBeGreaterThan(0);
    }
  },
);

test("every weight that is not 0 stands on the worksheet once", () => {
  const rows = toWorksheetRows(toCaseGraph(jiebei), "zh-CN");
  const ticks = rows.reduce((sum, row) => sum + row.for.length + row.against.length, 0);
  expect(ticks).toBe(jiebei.weights.filter(({ weight }) => (weight as number) !== 0).length);
});
