import type { StatementLine } from "../../item/facts/read-statement-facts.ts";
import { drawIndex } from "../../random/draw.ts";
import type { Seed } from "../../random/seed.ts";
import type { Calculation, Drawn } from "../compute-cost/cost-kind.ts";
import { optionTexts } from "../compute-cost/cost-option.ts";
import { drawWays } from "../compute-cost/draw-ways.ts";
import type { Reading } from "./statement-kind.ts";

/** A question for a number that a paper holds or adds up to: typed as often as chosen. */
export function readNumber<Case extends Drawn>(
  calculation: Calculation<Case>,
  linesOf: (drawn: Case) => readonly StatementLine[],
  seed: Seed,
): Reading {
  const general = calculation as unknown as Calculation;
  const drawn = Object.fromEntries(
    Object.entries(general.parameters).map(([name, values]) => [
      name,
      values[drawIndex(seed, `parameter/${name}`, values.length)] ?? 0,
    ]),
  );
  const numeric = drawIndex(seed, "type", 2) === 0;
  const options = drawWays(general, drawn, numeric, seed).map((worked) => {
    const { text, working, rationale } = optionTexts(general, drawn, worked);
    const stands = { way: worked.way, value: worked.value, working };
    return worked.way === "right"
      ? { stands, text, rationale, right: true }
      : { stands, text, rationale, right: false, diagnoses: { type: "mistake", id: worked.way } as const };
  });
  return {
    lines: linesOf(drawn as unknown as Case),
    asked: {},
    questions: calculation.questions,
    options,
    ...(numeric ? { unit: calculation.unit } : {}),
  };
}
