import type { Certainty } from "../item/response.ts";
import type { CertaintyReport, ItemResult } from "./report.ts";

/** Points by how sure the learner said to be: [right, wrong]. Sure and wrong costs most, because that is what is acted on. */
const points: Readonly<Record<Certainty, readonly [right: number, wrong: number]>> = {
  sure: [3, -6],
  fairly: [2, -2],
  guess: [1, 0],
};

/** How well a learner knew what they knew; undefined when they never said. Never part of the score. An answer is right when it earned its whole point. */
export function certaintyOf(results: readonly ItemResult[]): CertaintyReport | undefined {
  const said = results.flatMap(({ response, score }) =>
    response?.certainty === undefined || score.type === "unscored"
      ? []
      : [{ certainty: response.certainty, right: score.earned >= score.total }],
  );
  if (said.length === 0) return undefined;
  const count = (certainty: Certainty) => {
    const answers = said.filter((answer) => answer.certainty === certainty);
    const right = answers.filter((answer) => answer.right).length;
    return { right, wrong: answers.length - right };
  };
  return {
    sure: count("sure"),
    fairly: count("fairly"),
    guess: count("guess"),
    points: said.reduce((sum, { certainty, right }) => sum + points[certainty][right ? 0 : 1], 0),
  };
}
