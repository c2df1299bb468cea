import type { Text } from "@plain-credit/core";
import type { MatchingItem, NumericItem, Option, OrderingItem, TrueFalseGridItem } from "../src/index.ts";

const text = (said: string): Text => ({ "zh-CN": said, en: said });

const option = (id: string): Option => ({
  id,
  text: text(`option ${id}`),
  rationale: text(`reason ${id}`),
  claims: [],
  diagnoses: { type: "mistake", id: `misses:${id}` },
  harmful: false,
});

const head = {
  id: "0000000000000000",
  model: "judge-claim",
  family: "judge-claim/x",
  objective: "why-flat",
  level: 1,
  seed: "typed",
  facts: { model: "judge-claim", claim: "x", options: {} },
  stem: text("Asked."),
  rationale: text("Because."),
} as const;

/** A grid of four rows of which `a` and `c` go into the first column. */
export const grid: TrueFalseGridItem = {
  ...head,
  type: "true-false-grid",
  options: ["a", "b", "c", "d"].map(option),
  columns: { yes: text("yes"), no: text("no") },
  key: ["a", "c"],
};

/** Four steps of which `b` comes before `a`, `a` before `d`; where `c` stands does not matter. */
export const steps: OrderingItem = {
  ...head,
  type: "ordering",
  options: ["a", "b", "c", "d"].map(option),
  key: ["b", "a", "d", "c"],
  pairs: [
    ["b", "a"],
    ["a", "d"],
    ["b", "d"],
  ],
};

/** Three prompts and four choices. */
export const pairing: MatchingItem = {
  ...head,
  type: "matching",
  options: ["a", "b", "c"].map(option),
  choices: ["a", "b", "c", "d"].map((id) => ({ id, text: text(`choice ${id}`) })),
  key: { a: "d", b: "a", c: "b" },
};

/** A yearly rate of 15.5%, with two mistakes that give 7.2 and 18.6. */
export const rate: NumericItem = {
  ...head,
  type: "numeric",
  options: ["a", "b", "c"]
    .map(option)
    .map(({ diagnoses, ...rest }) =>
      rest.id === "b" || diagnoses === undefined ? rest : { ...rest, diagnoses },
    ),
  unit: "percent",
  key: "b",
  values: { a: 7.2, b: 15.5, c: 18.6 },
  tolerance: { absolute: 0.1, relative: 0 },
};
