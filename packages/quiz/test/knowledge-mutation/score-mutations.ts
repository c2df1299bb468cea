import type { Pack } from "@plain-credit/core";
import type { Bank } from "./bank.ts";
import { witnesses, witnessesOf, type Witness } from "./judge-mutation.ts";
import type { Mutation } from "./mutation.ts";

/** How many mutations of a kind were noticed, by which witness, and the ids of those that were not. */
export type KindScore = {
  readonly kind: string;
  readonly mutations: number;
  readonly noticed: number;
  /** Those that something else than a restatement noticed. */
  readonly unrestated: number;
  /** Those that something else than a restatement or a table noticed. */
  readonly untabled: number;
  readonly by: Readonly<Record<Witness, number>>;
  readonly survivors: readonly string[];
};

/** Runs every mutation and counts by kind, in the order of first appearance. */
export function scoreMutations(mutations: readonly Mutation[], pack: Pack, bank: Bank): readonly KindScore[] {
  const judged = mutations.map(({ kind, id, ...rest }) => ({
    kind,
    id,
    noticed: witnessesOf({ kind, id, ...rest }, pack, bank),
  }));
  return [...new Set(judged.map(({ kind }) => kind))].map((kind) => {
    const of = judged.filter((one) => one.kind === kind);
    const count = (witness: Witness) => of.filter(({ noticed }) => noticed.has(witness)).length;
    const besides = (...left: readonly Witness[]) =>
      of.filter(({ noticed }) => [...noticed].some((witness) => !left.includes(witness))).length;
    return {
      kind,
      mutations: of.length,
      noticed: of.filter(({ noticed }) => noticed.size > 0).length,
      unrestated: besides("restatement"),
      untabled: besides("restatement", "table"),
      by: Object.fromEntries(witnesses.map((witness) => [witness, count(witness)])) as KindScore["by"],
      survivors: of.filter(({ noticed }) => noticed.size === 0).map(({ id }) => id),
    };
  });
}
