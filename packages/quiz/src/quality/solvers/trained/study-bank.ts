import type { Locale } from "@plain-credit/core";
import type { Item } from "../../../item/item.ts";
import { hashText } from "../../../random/seed.ts";
import { familyFolds } from "../../statistics/family-folds.ts";
import { chanceOver } from "../chance-score.ts";
import { expectedScore } from "../expected-score.ts";
import { seenLines } from "../seen-line.ts";
import type { Example } from "./example.ts";
import { preferencesOf } from "./preferences-of.ts";
import type { TrainedSolver } from "./trained-solver.ts";

const folds = 5;

/** Points above chance of one item, and its family. */
export type Draw = { readonly family: string; readonly value: number };

/** What a solver earns above chance on families that it never saw (five folds over families), and on new items of families that it did see (half the items studied, the other half guessed). */
export type Studied = { readonly unseen: readonly Draw[]; readonly seen: readonly Draw[] };

/** Lets a solver study items of one model and guess at others. */
export function studyBank(items: readonly Item[], locale: Locale, solver: TrainedSolver): Studied {
  const bank = describeBank(items, locale, solver);
  const foldOf = familyFolds(
    items.map(({ family }) => family),
    folds,
  );
  const folded = bank.map((entry) => ({ ...entry, fold: foldOf.get(entry.item.family) }));
  const unseen =
    foldOf.size < 2
      ? []
      : Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) =>
          guess(
            solver,
            folded.filter((entry) => entry.fold !== fold),
            folded.filter((entry) => entry.fold === fold),
          ),
        );
  const isStudied = ({ item }: Entry) => hashText(item.id)[0] % 2 === 0;
  const seen = guess(
    solver,
    bank.filter(isStudied),
    bank.filter((entry) => !isStudied(entry)),
  );
  return { unseen, seen };
}

type Entry = {
  readonly item: Item;
  readonly chance: number;
  readonly examples: readonly Example[];
  readonly features: number;
};

function describeBank(items: readonly Item[], locale: Locale, { describe }: TrainedSolver) {
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const chance = chanceOver(items);
  const described = items.map((item) => {
    const preferences = preferencesOf(item);
    const examples = seenLines(item, locale).map((line, at) => ({
      options: describe(line).map((names) => names.map(numberOf)),
      preferences: preferences[at] ?? [],
    }));
    return { item, chance: chance(item), examples };
  });
  return described.map((entry) => ({ ...entry, features: numbers.size }));
}

function guess({ train }: TrainedSolver, studied: readonly Entry[], others: readonly Entry[]) {
  const learned = train(
    studied.flatMap(({ examples }) => examples),
    studied[0]?.features ?? 0,
  );
  return others.map(({ item, chance, examples }): Draw => {
    const ratings = examples.map(({ options }) => options.map(learned));
    return { family: item.family, value: expectedScore(item, ratings) - chance };
  });
}
