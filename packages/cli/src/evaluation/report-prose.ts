import type { Evaluation } from "./evaluation.ts";

/** How the figures were come by. */
export function introduction({ pack, version, seed, itemsPerModel }: Evaluation): string {
  return `# What the questions give away

Written by \`plain-credit evaluate --items ${itemsPerModel} --seed ${seed} --write docs/item-quality.md\` over pack \`${pack}\` ${version}; edit nothing here by hand. Failures stand here with the rest.

Every figure is about items and guessers made by programs. It shows whether a key can be proved and whether somebody who knows nothing of credit could guess it. It shows nothing about learning, nor about how hard a question is for a person.

**Guessers.** A simple guesser is a few lines in \`packages/quiz/src/quality/solvers\`: it takes the longest option, the one that shares most words with the stem, the third place, and so on. Where it cannot tell options apart it shares its point among them, so no luck is in the figures. A trained guesser has studied items of the same model with their keys: which option texts were right (option-identity), what right options look like (surface), how they relate to the stem (stem-link), or everything but the stem (options-known). It is tried on families, i.e. hidden causes, scenarios, claims or beliefs, that it never studied (five folds, dealt by the hash of the family's name before anything is measured), and on new items of families that it did study.

**Chance.** A choice of k options: 1/k; one plainly harmful option does not count in k where harm is never what a model asks for. Choosing one option of a multiple choice: 1/k. A grid: one half. Ordering and matching: the mean over random answers, as scored. A number: 0.

**Intervals.** Two, both 95%. _Items_: every item is drawn on its own, from a seed of its own, so items of one generator over one pack are independent, and this interval says what the guesser would earn of other items of the same generator; targets are judged by its upper end. Points are seldom just 0 or 1 (ties are shared), so it is the normal interval, and Wilson's only for shares such as keys confirmed. _Families_: items of a family are alike; if the families themselves are taken as a sample of all that could be asked, they are the draws, and the interval is wider. It is the closed form of a bootstrap over families.

A trained guesser far _below_ chance on unseen families is no merit: where a family has one key, leaving the family out leaves its key out too, and the guesser has only ever seen that text be wrong.

`;
}

/** What is measured elsewhere. */
export const closing = `
## Measured elsewhere

- Keys over 100,000 items: \`plain-credit items --count 100000 --prove\`.
- Knowledge-mutation score: \`packages/quiz/src/proof/changed-knowledge.test.ts\`.
- Nodes that some item model tests: \`plain-credit coverage\`.
- Same bytes in Node and browsers: the tests of \`packages/quiz\` under \`.config/vitest.browser.config.ts\`.
- Speed, beside other engines: \`packages/benchmarks\`.
`;
