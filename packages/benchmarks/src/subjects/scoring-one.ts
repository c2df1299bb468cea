import { scorePerseusItem } from "@khanacademy/perseus-score";
import { generateItem, scoreItem, type Item } from "@plain-credit/quiz";
import { jiebeiGraph } from "../jiebei-graph.ts";
import type { Subject } from "../measure.ts";

const size = 64;

/** Single-choice items, drawn before the clock starts. */
const items: readonly Item[] = Array.from({ length: size }, (_, at) => {
  const item = generateItem(jiebeiGraph, { model: "judge-claim", seed: `bench-${at}` });
  if (!item.ok) throw new Error(JSON.stringify(item.error));
  return item.value;
});

const responses = items.map((item, at) => ({
  item: item.id,
  chosen: [item.options[at % item.options.length]?.id ?? "a"],
}));

/** One single-choice item scored by ours: the answer is parsed already, as it is for the peer. */
export const scoreOneOfOurs: Subject = {
  name: "plain-credit: score a single-choice item",
  once(turn) {
    const item = items[turn % size];
    const score = item === undefined ? undefined : scoreItem(item, responses[turn % size]);
    return score?.type === "scored" ? score.earned : 0;
  },
};

type PerseusArguments = Parameters<typeof scorePerseusItem>;

/** The same questions in the peer's shape: a radio widget of the same options. */
const perseusItems = items.map(
  (item) =>
    ({
      content: `${item.stem.en} [[☃ radio 1]]`,
      images: {},
      widgets: {
        "radio 1": {
          type: "radio",
          alignment: "default",
          static: false,
          graded: true,
          version: { major: 3, minor: 0 },
          options: {
            choices: item.options.map(({ id, text }) => ({ id, content: text.en, correct: id === item.key })),
            randomize: false,
            multipleSelect: false,
            countChoices: false,
            deselectEnabled: false,
          },
        },
      },
    }) as unknown as PerseusArguments[0],
);

const perseusInputs = responses.map(({ chosen }): PerseusArguments[1] => ({
  "radio 1": { selectedChoiceIds: chosen },
}));

/** One single-choice item scored by Perseus. */
export const scoreOneOfPerseus: Subject = {
  name: "perseus-score: score a single-choice item",
  once(turn) {
    const [item, input] = [perseusItems[turn % size], perseusInputs[turn % size]];
    const score = item && input ? scorePerseusItem(item, input, "en") : undefined;
    return score?.type === "points" ? score.earned : 0;
  },
};

/** Throws unless both score every one of the items alike: a race between unlike things says nothing. */
export function checkAlike(): void {
  items.forEach((item, at) => {
    const ours = scoreItem(item, responses[at]);
    const [theirs, input] = [perseusItems[at], perseusInputs[at]];
    if (theirs === undefined || input === undefined) return;
    const score = scorePerseusItem(theirs, input, "en");
    const [earned, peer] = [
      ours.type === "scored" ? ours.earned : -1,
      score.type === "points" ? score.earned : -1,
    ];
    if (earned !== peer)
      throw new Error(`Item ${at} earns ${earned} here and ${peer} there: ${JSON.stringify(score)}`);
  });
}
