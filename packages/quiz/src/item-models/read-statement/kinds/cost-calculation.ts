import type { Text } from "@plain-credit/core";
import { amount, twoDecimals } from "../../../text/format-figure.ts";
import type { Calculation, Mistake } from "../../compute-cost/cost-kind.ts";
import { onceACase } from "../../compute-cost/once-a-case.ts";
import { costFigures, costLines, costParameters, type CostCase, type CostFigures } from "../cost-figures.ts";
import { costOpenings } from "../openings.ts";
import { readNumber } from "../read-number.ts";
import type { StatementKind } from "../statement-kind.ts";

/** The numbers of a cost statement by name; a working spells them as the table does. */
type Figures = CostFigures & Pick<CostCase, "principal" | "rate" | "periods">;

/** A way of reading a cost statement: the number, from the figures shown, and the steps from the same figures as they are spelt. */
type CostReading = {
  readonly value: (figures: Figures) => number;
  readonly working: (spelt: Readonly<Record<keyof Figures, string>>) => string;
  readonly why: Text;
};

const figuresOf = onceACase((drawn: CostCase): Figures => ({ ...costFigures(drawn), ...drawn }));

/** The figures as a working spells them: money as the table has it, rates as percentages. */
const spell = onceACase((figures: Figures): Readonly<Record<keyof Figures, string>> => {
  const rates: ReadonlySet<string> = new Set(["rate", "overdueRate", "allIn"]);
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      rates.has(name) ? `${twoDecimals(value)}%` : amount(value),
    ]),
  ) as Record<keyof Figures, string>;
});

/** A kind that asks a cost statement for a number. */
export function costCalculation(kind: {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly unit: "yuan" | "percent";
  readonly questions: readonly Text[];
  readonly right: CostReading;
  readonly misreadings: Readonly<Record<string, CostReading>>;
}): StatementKind & { readonly calculation: Calculation<CostCase> } {
  const way = ({ value, working, why }: CostReading) => ({
    value: (drawn: CostCase) => value(figuresOf(drawn)),
    working: (drawn: CostCase) => working(spell(figuresOf(drawn))),
    why,
  });
  const calculation: Calculation<CostCase> = {
    id: kind.id,
    level: kind.level,
    unit: kind.unit,
    parameters: costParameters,
    slots: () => ({}),
    openings: costOpenings,
    questions: kind.questions,
    right: way(kind.right),
    mistakes: Object.entries(kind.misreadings).map(([id, reading]): Mistake<CostCase> => ({
      id,
      ...way(reading),
    })),
  };
  return {
    id: kind.id,
    statement: "cost-statement",
    paper: "costs",
    level: kind.level,
    openings: costOpenings,
    draw: (seed) => readNumber(calculation, costLines, seed),
    calculation,
  };
}
