import { locales, type Locale, type Text } from "@plain-credit/core";
import type { Item } from "../item/item.ts";
import { countMaskedStems } from "./bank/masked-stems.ts";
import { blindSolvers } from "./blind-solvers.ts";
import { chanceOver } from "./solvers/chance-score.ts";
import { studyBank, type Draw } from "./solvers/trained/study-bank.ts";
import { trainedSolvers } from "./solvers/trained/trained-solver.ts";
import { intervalOfDraws, intervalOfFamilies, type Estimate } from "./statistics/interval.ts";
import { mean } from "./statistics/mean.ts";

/** What one solver earns above chance, in points of 0 to 1. */
export type SolverFigure = {
  readonly solver: string;
  readonly sight: "options" | "stem";
  readonly locale: Locale;
  /** `any` for a solver that studied nothing; else whether it had studied the families that it was tried on. */
  readonly families: "any" | "unseen" | "seen";
  /** Of other items of the same generator over the same pack. */
  readonly gain: Estimate;
  /** Of items of other families. */
  readonly gainElsewhere: Estimate;
};

/** What a bank of one model shows when it is measured. */
export type ModelFigures = {
  readonly items: number;
  readonly families: number;
  /** Mean points of one who guesses at random. */
  readonly chance: number;
  readonly maskedStems: number;
  /** Options that have a reason and a claim, in both languages, of all options. */
  readonly reasoned: { readonly options: number; readonly count: number };
  readonly solvers: readonly SolverFigure[];
};

/** Measures items of one model. `names` are texts (of persons) that do not make a stem another one. */
export function evaluateModel(items: readonly Item[], names: readonly Text[]): ModelFigures {
  const options = items.flatMap((item) => item.options);
  const reasoned = options.filter(
    ({ rationale, claims }) =>
      claims.length > 0 && locales.every((locale) => rationale[locale].trim() !== ""),
  );
  return {
    items: items.length,
    families: new Set(items.map(({ family }) => family)).size,
    chance: mean(items.map(chanceOver(items))),
    maskedStems: countMaskedStems(items, names),
    reasoned: { options: reasoned.length, count: options.length },
    solvers: locales.flatMap((locale) => [...simpleFigures(items, locale), ...trainedFigures(items, locale)]),
  };
}

function simpleFigures(items: readonly Item[], locale: Locale): readonly SolverFigure[] {
  const chance = chanceOver(items);
  return blindSolvers.flatMap(({ id, sight, types, expected }) => {
    const draws = items
      .filter(({ type }) => types.includes(type))
      .map((item) => ({ family: item.family, value: expected(item, locale) - chance(item) }));
    return figure({ solver: id, sight, locale, families: "any" }, draws);
  });
}

function trainedFigures(items: readonly Item[], locale: Locale): readonly SolverFigure[] {
  const shown = items.filter(({ type }) => type !== "numeric");
  return trainedSolvers.flatMap((trained) => {
    const { seen, unseen } = studyBank(shown, locale, trained);
    const head = { solver: trained.id, sight: trained.sight, locale };
    return [
      ...figure({ ...head, families: "unseen" }, unseen),
      ...figure({ ...head, families: "seen" }, seen),
    ];
  });
}

function figure(
  head: Omit<SolverFigure, "gain" | "gainElsewhere">,
  draws: readonly Draw[],
): readonly SolverFigure[] {
  if (draws.length === 0) return [];
  const gain = intervalOfDraws(draws.map(({ value }) => value));
  return [{ ...head, gain, gainElsewhere: intervalOfFamilies(draws) }];
}
